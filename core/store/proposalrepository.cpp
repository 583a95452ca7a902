// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading and writing one proposal, and the import of many.

#include "core/policy/checks.h"
#include "core/proposal/proposaljson.h"
#include "core/store/officeprivate.h"
#include "core/store/proposalrecord.h"
#include "core/store/stackrecord.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kProgressEvery = 100; // proposals

/// Content may change while it is with the proposer, and after approval, where the difference is noted (R126). While
/// others decide about it, it is frozen.
bool isEditable(Standing standing)
{
    return standing == Standing::Draft || standing == Standing::Returned || standing == Standing::Withdrawn ||
           standing == Standing::Approved;
}

/// Whether an approved proposal is no longer what was submitted (R126). The OSAP intent has records of its own.
Result<bool> differsFromRevision(const Database &database, const StoredProposal &present, const Proposal &proposal)
{
    if (present.chain.standing != Standing::Approved)
        return false;
    const auto document = database.string(u"SELECT document FROM revision WHERE proposal = ? AND number = ?"_s,
                                          proposal.id, proposal.revision);
    if (!document)
        return tl::unexpected(document.error());
    auto frozen = proposalFromJson(QJsonDocument::fromJson(document->toUtf8()).object(), database.path());
    if (!frozen)
        return tl::unexpected(std::move(frozen).error());
    frozen->osap = proposal.osap;
    return contentHash(*frozen) != contentHash(proposal);
}

Result<QUuid> idOf(const Database &database, const QString &reference)
{
    const auto uuid = [](const Row &row) { return row.uuid(0); };
    const QString text = reference.trimmed();
    if (const QUuid id = QUuid::fromString(text); !id.isNull())
        return id;
    const auto exact = database.first(u"SELECT id FROM proposal WHERE reference = ?"_s, uuid, text.toUpper());
    if (!exact)
        return tl::unexpected(exact.error());
    if (*exact)
        return **exact;
    // "4" or "2026-004" is enough where it names one only.
    const bool digits = !text.isEmpty() && std::all_of(text.cbegin(), text.cend(),
                                                       [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'-'; });
    if (!digits || text.startsWith(u'-') || text.endsWith(u'-'))
        return failure(ErrorCode::NotFound, {reference});
    const QString padded = text.contains(u'-') ? text : text.rightJustified(3, u'0');
    const auto found =
        database.list(u"SELECT id FROM proposal WHERE reference LIKE ?"_s, uuid, QString(u"MC-%-"_s + padded));
    const auto dated = database.first(u"SELECT id FROM proposal WHERE reference = ?"_s, uuid, QString(u"MC-"_s + text));
    if (!found || !dated)
        return tl::unexpected(found ? dated.error() : found.error());
    if (*dated)
        return **dated;
    if (found->isEmpty())
        return failure(ErrorCode::NotFound, {reference});
    if (found->size() > 1)
        return failure(ErrorCode::Ambiguous, {reference, QString::number(found->size())});
    return found->first();
}

} // namespace

Result<StoredProposal> Office::proposal(const QUuid &id) const
{
    auto record = readProposal(d->db(), id);
    if (!record)
        return tl::unexpected(std::move(record).error());
    if (!*record)
        return failure(ErrorCode::NotFound, {id.toString(QUuid::WithoutBraces)});
    return std::move((**record).stored);
}

Result<StoredProposal> Office::findProposal(const QString &reference) const
{
    return idOf(d->db(), reference).and_then([&](const QUuid &id) {
        auto found = proposal(id);
        if (!found && found.error().code == ErrorCode::NotFound)
            return Result<StoredProposal>(failure(ErrorCode::NotFound, {reference}));
        return found;
    });
}

Result<StoredProposal> Office::addDraft(Proposal proposal)
{
    if (proposal.id.isNull())
        proposal.id = QUuid::createUuid();
    proposal.revision = 0;
    const QDateTime now = d->clock->now();
    const QDate today = d->clock->today();

    auto transaction = Transaction::begin(d->db());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last = lastReference(d->db(), today.year());
    if (!last)
        return tl::unexpected(last.error());
    const Reference reference = referenceOf(today.year(), *last + 1);
    proposal.reference = reference.text;
    const auto content = contentOf(proposal, *d->policy, *d->codes, today, d->path);
    if (!content)
        return tl::unexpected(content.error());
    const auto written =
        insertProposal(d->db(), proposal, *content, reference.key, *d->policy, today, now)
            .and_then([&](qint64 row) { return insertSearchText(d->db(), row, searchTextOf(proposal)); })
            .and_then([&] { return takeReferences(d->db(), today.year(), *last + 1); });
    if (!written) {
        Error error = written.error();
        if (error.code == ErrorCode::Conflict)
            error.args = QStringList{proposal.courseName};
        return tl::unexpected(error);
    }
    const auto committed = transaction->commit([&] { return hasRowVersion(d->db(), proposal.id, 1); });
    if (!committed)
        return tl::unexpected(committed.error());
    d->written = true;
    emit changed(proposal.id);
    return this->proposal(proposal.id);
}

Result<qint64> Office::saveProposal(const Proposal &edited, qint64 rowVersion)
{
    auto transaction = Transaction::begin(d->db());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto record = readProposal(d->db(), edited.id);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound, {edited.reference});
    const ProposalRecord &present = **record;
    if (present.rowVersion != rowVersion)
        return failure(ErrorCode::Conflict, {edited.courseName});
    if (!isEditable(present.stored.chain.standing))
        return failure(ErrorCode::ActionNotAllowed, {u"edit"_s, present.stage});

    Proposal proposal = edited;
    proposal.reference = present.stored.proposal.reference; // the office's own, never the form's
    proposal.revision = present.stored.proposal.revision;
    const auto content = contentOf(proposal, *d->policy, *d->codes, d->clock->today(), d->path);
    if (!content)
        return tl::unexpected(content.error());
    if (content->document == present.document)
        return rowVersion; // saved as typed: nothing to write
    const auto version = differsFromRevision(d->db(), present.stored, proposal).and_then([&](bool differs) {
        return updateProposal(d->db(), present, proposal, *content, differs, d->clock->now());
    });
    if (!version)
        return version;
    const auto committed = transaction->commit([&] { return hasRowVersion(d->db(), proposal.id, *version); });
    if (!committed)
        return tl::unexpected(committed.error());
    d->written = true;
    emit changed(proposal.id);
    return *version;
}

Result<void> Office::removeDraft(const QUuid &id)
{
    auto transaction = Transaction::begin(d->db());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto record = readProposal(d->db(), id);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound, {id.toString(QUuid::WithoutBraces)});
    const auto events = d->db().number(u"SELECT count(*) FROM approval_event WHERE proposal = ?"_s, id);
    if (!events)
        return tl::unexpected(events.error());
    if (*events > 0 || (**record).stored.chain.standing != Standing::Draft)
        return failure(ErrorCode::NotADraft, {(**record).stored.proposal.reference});
    if (const auto left = leaveStacks(d->db(), id); !left)
        return left;
    const auto removed =
        d->db().write(u"DELETE FROM search_proposal WHERE rowid = ?"_s, (**record).row).and_then([&](int) {
            return d->db().write(u"DELETE FROM proposal WHERE row = ?"_s, (**record).row); // its document follows
        });
    if (!removed)
        return tl::unexpected(removed.error());
    const auto committed = transaction->commit([&] {
        const auto left = d->db().number(u"SELECT count(*) FROM proposal WHERE id = ?"_s, id);
        return left && *left == 0;
    });
    if (!committed)
        return committed;
    d->written = true;
    emit changed(id);
    emit deliveryChanged(); // a stack may have lost it
    return {};
}

Result<ImportCount> Office::importDrafts(const QList<Proposal> &drafts, const Progress &progress)
{
    const QDateTime now = d->clock->now();
    const QDate today = d->clock->today();
    const auto goesOn = [&](qint64 step) { // in two passes, each half of the way
        return !progress || step % kProgressEvery != 0 || progress(step / 2, drafts.size());
    };
    auto transaction = Transaction::begin(d->db());
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto last = lastReference(d->db(), today.year());
    if (!last)
        return tl::unexpected(last.error());

    struct Added {
        qsizetype draft;
        qint64 row;
    };
    QList<Added> added;
    ImportCount count;
    for (qsizetype index = 0; index < drafts.size(); ++index) {
        if (!goesOn(index))
            return failure(ErrorCode::Cancelled);
        Proposal proposal = drafts.at(index);
        if (proposal.id.isNull())
            proposal.id = QUuid::createUuid();
        const auto known = d->db().number(u"SELECT count(*) FROM proposal WHERE id = ?"_s, proposal.id);
        if (!known)
            return tl::unexpected(known.error());
        if (*known > 0) {
            ++count.unchanged;
            continue;
        }
        const Reference reference = referenceOf(today.year(), ++*last);
        proposal.reference = reference.text;
        proposal.revision = 0;
        const auto content = contentOf(proposal, *d->policy, *d->codes, today, d->path);
        if (!content)
            return tl::unexpected(content.error());
        const auto row = insertProposal(d->db(), proposal, *content, reference.key, *d->policy, today, now);
        if (!row)
            return tl::unexpected(row.error());
        added.append({index, *row});
        count.references.append(proposal.reference);
    }
    count.imported = int(added.size());
    if (added.isEmpty())
        return count;
    for (qsizetype index = 0; index < added.size(); ++index) {
        if (!goesOn(drafts.size() + index))
            return failure(ErrorCode::Cancelled);
        SearchText text = searchTextOf(drafts.at(added.at(index).draft));
        text.reference = count.references.at(index);
        if (const auto done = insertSearchText(d->db(), added.at(index).row, text); !done)
            return tl::unexpected(done.error());
    }
    const auto committed = takeReferences(d->db(), today.year(), *last).and_then([&] { return transaction->commit(); });
    if (!committed)
        return tl::unexpected(committed.error());
    if (progress)
        progress(drafts.size(), drafts.size());
    d->written = true;
    emit changed({});
    return count;
}

} // namespace credence
