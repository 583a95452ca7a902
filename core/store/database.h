// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QUuid>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

class QSqlError;
struct sqlite3;
struct sqlite3_stmt;

namespace credence {

/// What may be bound. Other integer types would reach SQLite as text, so there is no overload for them; text is never
/// bound as NULL. Dates are ISO text ('' when not valid), instants UTC text with milliseconds, UUIDs text without
/// braces.
namespace bound {
QVariant value(const QString &text);
QVariant value(const QByteArray &bytes);
QVariant value(const QDate &date);
QVariant value(const QDateTime &instant);
QVariant value(const QUuid &id);
inline QVariant value(int number) { return number; }
inline QVariant value(qint64 number) { return number; }
inline QVariant value(double number) { return number; }
inline QVariant value(bool flag) { return flag ? 1 : 0; }
inline QVariant value(std::nullptr_t) { return {}; }
template <typename T> QVariant value(const T &) = delete;
} // namespace bound

/// "2026-03-01" as a date, without a detour through a QString: a roster has seven of them in each line.
QDate isoDate(QUtf8StringView text);

/// The row a statement stands on; columns by position, in the order of the SELECT.
class Row {
public:
    explicit Row(sqlite3_stmt *statement) : m_statement(statement) {}
    QString text(int column) const;
    /// The text's bytes as they lie in SQLite's hands, UTF-8, until the next row: to compare without a copy.
    QUtf8StringView view(int column) const;
    QByteArray bytes(int column) const;
    qint64 integer(int column) const;
    int number(int column) const { return int(integer(column)); }
    double real(int column) const;
    bool flag(int column) const { return integer(column) != 0; }
    bool isNull(int column) const;
    QDate date(int column) const { return isoDate(view(column)); }
    QDateTime instant(int column) const;
    QUuid uuid(int column) const;

private:
    sqlite3_stmt *m_statement;
};

/// One connection to an office file, usable in the thread that opened it. Statements are prepared once and kept; none
/// is left unfinished. It knows how a file is opened and how SQLite's codes become ours, not what is in the file. Qt
/// SQL opens the connection; statements go through SQLite's own calls, because a QVariant for each column of each row
/// costs three times what SQLite needs to find it (docs/performance.md).
class Database {
public:
    enum class Access { ReadWrite, ReadOnly };
    /// How long a statement waits for another process, in milliseconds; then OfficeLocked.
    static constexpr int kBusyMilliseconds = 2000;

    /// Opens an existing file through a `mode=rw` (or `mode=ro`) URI; never creates one. Looks at the header first,
    /// then makes the settings of docs/store.md and reads each back. Errors: OfficeMissing, OfficeEmpty,
    /// OfficeNotDatabase, OfficeDamaged, OfficeReadOnly (read-write asked of a file that cannot be written),
    /// OfficeLocked, OfficeIo.
    static Result<std::unique_ptr<Database>> open(const QString &path, Access access, bool fresh = false);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// Sees to it that the file keeps a rollback journal and no write-ahead log; for files that were looked at.
    Result<void> useRollbackJournal() const;

    QString path() const { return m_path; }
    Access access() const { return m_access; }
    /// SQLite's own handle, for the few calls that SQL does not have (backup, autocommit, limits).
    sqlite3 *handle() const { return m_handle; }

    /// Runs one statement that gives no rows and is not kept: PRAGMA, DDL, VACUUM.
    Result<void> exec(const QString &sql) const;
    /// Runs a kept statement that writes; gives the number of rows written. Conflict when a unique key stands against
    /// it.
    template <typename... Args> Result<int> write(const QString &sql, const Args &...args) const;
    /// All rows, each through \a map (const Row &).
    template <typename Map, typename... Args>
    auto list(const QString &sql, Map map, const Args &...args) const
        -> Result<QList<std::invoke_result_t<Map, const Row &>>>;
    /// The first row, or nothing.
    template <typename Map, typename... Args>
    auto first(const QString &sql, Map map, const Args &...args) const
        -> Result<std::optional<std::invoke_result_t<Map, const Row &>>>;
    /// The first column of the first row as an integer; 0 when there is no row or it is NULL.
    template <typename... Args> Result<qint64> number(const QString &sql, const Args &...args) const;
    /// The first column of the first row as text; empty when there is no row.
    template <typename... Args> Result<QString> string(const QString &sql, const Args &...args) const;
    /// All rows through \a visit (const Row &) -> bool; false stops. With values made at run time.
    Result<void> visit(const QString &sql, const QVariantList &values,
                       const std::function<bool(const Row &)> &visitor) const;

    /// SQLite's code (extended) as ours; \a where goes to the log only.
    Error error(int code, const QString &where) const;
    Error error(const QSqlError &sqlError, const QString &where) const;
    /// What the connection last failed with.
    Error lastError(const QString &where) const;
    /// True while a transaction is open in SQLite itself: after a full disk it may be gone (store protocol 2.6).
    bool inTransaction() const;

private:
    friend class Transaction;
    Database(QString path, Access access);
    Result<void> connect();
    Result<void> lookAtHeader() const;
    Result<void> makeSettings() const;

    struct Finalize {
        void operator()(sqlite3_stmt *statement) const;
    };
    using Prepared = std::unique_ptr<sqlite3_stmt, Finalize>;

    /// A prepared statement in use; finished and given back at the end of its scope.
    class Lease {
    public:
        Lease(const Database &database, QString sql, Prepared statement);
        Lease(Lease &&) noexcept = default;
        Lease &operator=(Lease &&) = delete;
        ~Lease();
        sqlite3_stmt *statement() const { return m_statement.get(); }
        const QString &sql() const { return m_sql; }

    private:
        friend class Database;
        const Database *m_database;
        QString m_sql;
        Prepared m_statement;
        int m_stepped = 0;      ///< what the last step answered
        bool m_pending = false; ///< that answer was not given out yet: the first step is made when it starts
    };
    Result<Lease> start(const QString &sql, const QVariantList &values) const;
    Result<bool> next(Lease &lease) const;
    Result<Prepared> prepare(const QString &sql, bool keep) const;
    int changes() const;

    QString m_path;
    QString m_connection; ///< a QSqlDatabase is never kept, only its name
    sqlite3 *m_handle = nullptr;
    Access m_access;
    QDeadlineTimer m_busyUntil;             ///< how long the present statement still waits for another process
    mutable bool m_transactionOpen = false; ///< what we believe; inTransaction() is what is
    mutable std::unordered_multimap<QString, Prepared> m_idle; ///< prepared and finished
};

/// A write transaction (BEGIN IMMEDIATE); rolled back at the end of its scope unless committed.
class Transaction {
public:
    static Result<Transaction> begin(const Database &database);
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    /// Commits. When SQLite reports an error its outcome is not known: \a landed, where given, reads it back and
    /// answers whether the writes are in the file (store protocol 2.6).
    Result<void> commit(const std::function<bool()> &landed = {});

private:
    explicit Transaction(const Database &database) : m_database(&database) {}
    void rollBack();
    const Database *m_database; ///< null once ended
};

/// One transaction around \a work, which gives a Result; nothing is written when it fails. \a landed as of
/// Transaction::commit(); it may take the value.
template <typename Work, typename Landed = std::nullptr_t>
auto transact(const Database &database, Work work, Landed landed = {}) -> decltype(work())
{
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto value = work();
    if (!value)
        return value;
    std::function<bool()> look;
    if constexpr (std::is_invocable_v<Landed>)
        look = landed;
    else if constexpr (!std::is_same_v<Landed, std::nullptr_t>)
        look = [&] { return landed(*value); };
    if (const auto committed = transaction->commit(look); !committed)
        return tl::unexpected(committed.error());
    return value;
}

// ---- templates

template <typename... Args> Result<int> Database::write(const QString &sql, const Args &...args) const
{
    auto lease = start(sql, {bound::value(args)...});
    if (!lease)
        return tl::unexpected(std::move(lease).error());
    return changes();
}

template <typename Map, typename... Args>
auto Database::list(const QString &sql, Map map, const Args &...args) const
    -> Result<QList<std::invoke_result_t<Map, const Row &>>>
{
    auto lease = start(sql, {bound::value(args)...});
    if (!lease)
        return tl::unexpected(std::move(lease).error());
    const Row row(lease->statement());
    QList<std::invoke_result_t<Map, const Row &>> all;
    while (true) {
        const Result<bool> more = next(*lease);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return all;
        all.append(map(row));
    }
}

template <typename Map, typename... Args>
auto Database::first(const QString &sql, Map map, const Args &...args) const
    -> Result<std::optional<std::invoke_result_t<Map, const Row &>>>
{
    using Value = std::optional<std::invoke_result_t<Map, const Row &>>;
    auto lease = start(sql, {bound::value(args)...});
    if (!lease)
        return tl::unexpected(std::move(lease).error());
    const Result<bool> more = next(*lease);
    if (!more)
        return tl::unexpected(more.error());
    return *more ? Value(map(Row(lease->statement()))) : Value();
}

template <typename... Args> Result<qint64> Database::number(const QString &sql, const Args &...args) const
{
    return first(
               sql, [](const Row &row) { return row.integer(0); }, args...)
        .map([](const std::optional<qint64> &value) { return value.value_or(0); });
}

template <typename... Args> Result<QString> Database::string(const QString &sql, const Args &...args) const
{
    return first(
               sql, [](const Row &row) { return row.text(0); }, args...)
        .map([](const std::optional<QString> &value) { return value.value_or(QString()); });
}

} // namespace credence
