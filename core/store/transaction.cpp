// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace credence {

Result<Transaction> Transaction::begin(const Database &database)
{
    // IMMEDIATE: the lock is had before anything is read that the writes depend on.
    if (const auto begun = database.exec(u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    database.m_transactionOpen = true;
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

Transaction::~Transaction() { rollBack(); }

void Transaction::rollBack()
{
    if (!m_database)
        return;
    const Database &database = *std::exchange(m_database, nullptr);
    database.m_transactionOpen = false;
    if (database.inTransaction()) { // a full disk or an I/O error has rolled back already
        if (const auto done = database.exec(u"ROLLBACK"_s); !done)
            qWarning("credence.store: %s", qUtf8Printable(done.error().detail));
    }
}

Result<void> Transaction::commit(const std::function<bool()> &landed)
{
    if (!m_database)
        return failure(ErrorCode::Internal, {}, u"commit of an ended transaction"_s);
    const auto committed = m_database->exec(u"COMMIT"_s);
    if (committed) {
        std::exchange(m_database, nullptr)->m_transactionOpen = false;
        return {};
    }
    rollBack();
    // An error of COMMIT does not say that nothing was written.
    if (landed && committed.error().code != ErrorCode::OfficeLocked && landed())
        return {};
    return committed;
}

} // namespace credence
