// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/store/office.h"

#include <QMap>

#include <memory>

struct sqlite3;

namespace credence {

/// What must be equal in a file and its copy.
struct FileFacts {
    int applicationId = 0;
    int userVersion = 0;
    QMap<QString, qint64> rows; ///< table -> count
    QString auditHead;          ///< hash of the last event, empty before the first
    bool operator==(const FileFacts &) const = default;
};

/// A short-lived connection of its own through SQLite's own interface, for what Qt's driver cannot do: the online copy,
/// a progress handler inside one long statement, the header's change counter. Same library as Qt's driver, so the locks
/// of both know of each other.
class SqliteFile {
public:
    enum class Access { ReadOnly, ReadWrite };

    /// Opens a file that exists (never makes one); waits for locks as long as \a busyMs.
    static Result<SqliteFile> open(const QString &path, Access access, int busyMs = 10000);
    SqliteFile(SqliteFile &&) noexcept = default;
    SqliteFile &operator=(SqliteFile &&) noexcept = default;
    ~SqliteFile() = default;

    const QString &path() const { return m_path; }
    sqlite3 *handle() const { return m_handle.get(); }

    Result<void> run(const QString &sql) const;
    /// First column of every row as text.
    Result<QStringList> texts(const QString &sql) const;
    Result<qint64> number(const QString &sql) const;
    /// Complaints of integrity_check (or foreign_key_check, as "table row"); empty when all is well. Cancelled by \a
    /// progress.
    Result<QStringList> integrityProblems(const Progress &progress) const;
    Result<QStringList> foreignKeyProblems() const;
    Result<FileFacts> facts() const;
    /// The header's change counter, read through SQLite so that no lock is dropped. Inside a transaction.
    Result<quint32> changeCounter() const;
    /// Copies all pages of this file into \a target, which has a read transaction of this connection open meanwhile.
    Result<void> copyInto(const SqliteFile &target, const Progress &progress) const;

private:
    struct Close {
        void operator()(sqlite3 *handle) const;
    };
    SqliteFile(QString path, std::unique_ptr<sqlite3, Close> handle);
    tl::unexpected<Error> problem() const;

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
};

/// The error of an SQLite result code \a code on \a path.
Error sqliteError(int code, const QString &path, const QString &detail);

} // namespace credence
