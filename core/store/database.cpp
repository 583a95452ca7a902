// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"

#include "core/store/sqlitefile.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QThread>
#include <QUrl>

#include <array>
#include <atomic>
#include <sqlite3.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kKeptStatements = 64; // the store has about that many; filters add more

/// A connection name that no other connection of this process has.
QString newConnectionName()
{
    static std::atomic<qint64> count{0};
    return u"credence-office-%1"_s.arg(++count);
}

constexpr int kLongestWaitMicroseconds = 8000;

/// Waits for another process. SQLite's own handler soon sleeps 100 ms at a time, and against a process that writes
/// without a pause it then never meets the moment in which the file is free (measured); short waits of differing length
/// do.
int waitAMoment(void *deadline, int tried)
{
    auto *until = static_cast<QDeadlineTimer *>(deadline);
    if (tried == 0)
        *until = QDeadlineTimer(Database::kBusyMilliseconds);
    if (until->hasExpired())
        return 0;
    QThread::usleep(1 + QRandomGenerator::global()->bounded(kLongestWaitMicroseconds));
    return 1;
}

/// Nobody may write it: an owner's wish that also holds for the superuser, whom the system would let through.
bool isWritable(const QFileInfo &file)
{
    constexpr auto anyone = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    return (file.permissions() & anyone) != 0 && file.isWritable();
}

/// The value of every lower-case hexadecimal digit; -1 of what is none.
constexpr std::array<qint8, 256> kHexDigits = [] {
    std::array<qint8, 256> values{};
    values.fill(-1);
    for (int digit = 0; digit < 16; ++digit)
        values[size_t("0123456789abcdef"[digit])] = qint8(digit);
    return values;
}();

/// Binds one of the values that bound::value() makes.
int bindValue(sqlite3_stmt *statement, int parameter, const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::UnknownType:
        return sqlite3_bind_null(statement, parameter);
    case QMetaType::Int:
    case QMetaType::LongLong:
        return sqlite3_bind_int64(statement, parameter, value.toLongLong());
    case QMetaType::Double:
        return sqlite3_bind_double(statement, parameter, value.toDouble());
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        return sqlite3_bind_blob64(statement, parameter, bytes.constData(), sqlite3_uint64(bytes.size()),
                                   SQLITE_TRANSIENT);
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text64(statement, parameter, text.constData(), sqlite3_uint64(text.size()),
                                   SQLITE_TRANSIENT, SQLITE_UTF8);
    }
    default:
        return SQLITE_MISMATCH;
    }
}

} // namespace

namespace bound {

QVariant value(const QString &text) { return text.isNull() ? QVariant(u""_s) : QVariant(text); }
QVariant value(const QByteArray &bytes) { return bytes.isNull() ? QVariant(QByteArray("")) : QVariant(bytes); }
QVariant value(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : u""_s; }
QVariant value(const QDateTime &instant)
{
    return instant.isValid() ? instant.toUTC().toString(Qt::ISODateWithMs) : u""_s;
}
QVariant value(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

} // namespace bound

// ---- rows

QUtf8StringView Row::view(int column) const
{
    // The text first: asking for the size before it would be the size of what it was before.
    const uchar *text = sqlite3_column_text(m_statement, column);
    return {text, sqlite3_column_bytes(m_statement, column)};
}

QString Row::text(int column) const { return view(column).toString(); }

QByteArray Row::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char *>(bytes), sqlite3_column_bytes(m_statement, column)};
}

qint64 Row::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Row::real(int column) const { return sqlite3_column_double(m_statement, column); }

bool Row::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

QDate isoDate(QUtf8StringView text)
{
    if (text.size() != 10 || text.data()[4] != '-' || text.data()[7] != '-')
        return text.empty() ? QDate() : QDate::fromString(text.toString(), Qt::ISODate);
    const auto number = [data = text.data()](int from, int count) {
        int value = 0;
        for (int at = from; at < from + count; ++at) {
            if (data[at] < '0' || data[at] > '9')
                return -1; // and so is the date
            value = value * 10 + (data[at] - '0');
        }
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

QDateTime Row::instant(int column) const { return QDateTime::fromString(text(column), Qt::ISODateWithMs); }

QUuid Row::uuid(int column) const
{
    // As we write it: without braces, digits at the dashes' sides. Anything else is left to Qt.
    const QUtf8StringView id = view(column);
    constexpr int kPlaces[16] = {0, 2, 4, 6, 9, 11, 14, 16, 19, 21, 24, 26, 28, 30, 32, 34};
    uchar bytes[16];
    bool plain = id.size() == 36;
    for (int index = 0; plain && index < 16; ++index) {
        const int high = kHexDigits[uchar(id.data()[kPlaces[index]])];
        const int low = kHexDigits[uchar(id.data()[kPlaces[index] + 1])];
        plain = high >= 0 && low >= 0;
        bytes[index] = uchar(high << 4 | low);
    }
    if (!plain)
        return QUuid::fromString(QLatin1StringView(id.data(), id.size()));
    return QUuid::fromRfc4122(QByteArrayView(bytes, 16));
}

// ---- opening

Database::Database(QString path, Access access) : m_path(std::move(path)), m_access(access) {}

Database::~Database()
{
    m_idle.clear(); // every statement before its connection
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, bool fresh)
{
    // Only looked at, never read, by other means than SQLite: closing a second descriptor would drop SQLite's locks.
    const QFileInfo file(path);
    if (!file.exists())
        return failure(ErrorCode::OfficeMissing, {path});
    if (!file.isFile())
        return failure(ErrorCode::OfficeNotDatabase, {path});
    if (file.size() == 0 && !fresh)
        return failure(ErrorCode::OfficeEmpty, {path});
    if (access == Access::ReadWrite && (!isWritable(file) || !isWritable(QFileInfo(file.absolutePath()))))
        return failure(ErrorCode::OfficeReadOnly, {path});

    std::unique_ptr<Database> database(new Database(file.absoluteFilePath(), access));
    if (auto done = database->connect().and_then([&] { return database->lookAtHeader(); }).and_then([&] {
            return database->makeSettings();
        });
        !done)
        return tl::unexpected(done.error());
    return database;
}

Result<void> Database::connect()
{
    m_connection = newConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    const QString encoded = QString::fromLatin1(QUrl::toPercentEncoding(m_path, "/"));
    connection.setDatabaseName(u"file:%1?mode=%2"_s.arg(encoded, m_access == Access::ReadWrite ? u"rw"_s : u"ro"_s));
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(kBusyMilliseconds));
    if (!connection.open())
        return tl::unexpected(error(connection.lastError(), u"open"_s));
    const QVariant native = connection.driver()->handle();
    if (native.isValid() && qstrcmp(native.typeName(), "sqlite3*") == 0)
        m_handle = *static_cast<sqlite3 *const *>(native.constData());
    if (!m_handle)
        return failure(ErrorCode::Internal, {}, u"QSQLITE gives no handle"_s);
    sqlite3_busy_handler(m_handle, waitAMoment, &m_busyUntil);
    return {};
}

Result<void> Database::lookAtHeader() const
{
    // The first statement that reads: a file that is no database, is cut off or held by another process fails here.
    const auto pages = number(u"PRAGMA page_count"_s);
    if (!pages)
        return tl::unexpected(pages.error());
    const auto pageSize = number(u"PRAGMA page_size"_s);
    if (!pageSize)
        return tl::unexpected(pageSize.error());
    const qint64 size = QFileInfo(m_path).size();
    if (size < *pages * *pageSize)
        return failure(ErrorCode::OfficeDamaged, {m_path, u"too-short"_s},
                       u"%1 bytes of %2"_s.arg(QString::number(size), QString::number(*pages * *pageSize)));
    if (m_access == Access::ReadWrite && sqlite3_db_readonly(handle(), "main") != 0)
        return failure(ErrorCode::OfficeReadOnly, {m_path});
    return {};
}

Result<void> Database::makeSettings() const
{
    struct Setting {
        const char *name;
        const char *value;
        qint64 reads;
    };
    static constexpr Setting kSettings[] = {
        {"cache_size", "-8000", -8000}, {"trusted_schema", "OFF", 0}, {"foreign_keys", "ON", 1},
        {"cell_size_check", "ON", 1},   {"mmap_size", "0", 0},        {"temp_store", "MEMORY", 2},
        {"secure_delete", "ON", 1},     {"synchronous", "EXTRA", 3},
    };
    for (const Setting &setting : kSettings) {
        const QString name = QString::fromLatin1(setting.name);
        if (const auto set = exec(u"PRAGMA %1 = %2"_s.arg(name, QString::fromLatin1(setting.value))); !set)
            return set;
        const auto read = number(u"PRAGMA "_s + name);
        if (!read)
            return tl::unexpected(read.error());
        if (*read != setting.reads)
            return failure(ErrorCode::Internal, {}, u"PRAGMA %1 reads %2"_s.arg(name, QString::number(*read)));
    }
    int on = 0;
    if (sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, &on) != SQLITE_OK || on != 1)
        return failure(ErrorCode::Internal, {}, u"SQLITE_DBCONFIG_DEFENSIVE"_s);
    return {};
}

Result<void> Database::useRollbackJournal() const
{
    const auto journal = string(u"PRAGMA journal_mode = DELETE"_s);
    if (!journal)
        return tl::unexpected(journal.error());
    if (*journal != "delete"_L1) // write-ahead logging that another connection still uses
        return failure(ErrorCode::OfficeLocked, {m_path, {}}, u"journal_mode "_s + *journal);
    return {};
}

// ---- statements

void Database::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Result<Database::Prepared> Database::prepare(const QString &sql, bool keep) const
{
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    const char *rest = nullptr;
    const int prepared = sqlite3_prepare_v3(handle(), text.constData(), int(text.size()),
                                            keep ? SQLITE_PREPARE_PERSISTENT : 0, &statement, &rest);
    Prepared kept(statement);
    if (prepared != SQLITE_OK)
        return tl::unexpected(lastError(sql));
    if (!kept || (rest && *rest)) // only one at a time: what follows would be left out
        return failure(ErrorCode::Internal, {}, u"not one statement: "_s + sql);
    return kept;
}

Result<void> Database::exec(const QString &sql) const
{
    if (m_transactionOpen && !inTransaction())
        return failure(ErrorCode::Internal, {}, u"the transaction is gone: "_s + sql);
    const auto statement = prepare(sql, false);
    if (!statement)
        return tl::unexpected(statement.error());
    int stepped = SQLITE_ROW;
    while (stepped == SQLITE_ROW) // some PRAGMAs answer with the new value
        stepped = sqlite3_step(statement->get());
    if (stepped != SQLITE_DONE)
        return tl::unexpected(lastError(sql));
    return {};
}

Result<Database::Lease> Database::start(const QString &sql, const QVariantList &values) const
{
    // After a full disk SQLite has dropped the transaction; what follows would run alone (store protocol 2.6).
    if (m_transactionOpen && !inTransaction())
        return failure(ErrorCode::Internal, {}, u"the transaction is gone: "_s + sql);
    Prepared statement;
    if (const auto idle = m_idle.find(sql); idle != m_idle.end()) {
        statement = std::move(idle->second);
        m_idle.erase(idle);
    } else {
        auto prepared = prepare(sql, true);
        if (!prepared)
            return tl::unexpected(std::move(prepared).error());
        statement = std::move(*prepared);
    }
    Lease lease(*this, sql, std::move(statement));
    if (sqlite3_bind_parameter_count(lease.statement()) != int(values.size()))
        return failure(ErrorCode::Internal, {}, u"%1 values for: %2"_s.arg(QString::number(values.size()), sql));
    for (int index = 0; index < int(values.size()); ++index) {
        const QVariant &value = values.at(index);
        if (value.typeId() == QMetaType::QString) { // what SQLite would cut off or make something else of
            const QString text = value.toString();
            if (text.contains(QChar::Null))
                return failure(ErrorCode::TextHasNul, {m_path, {}});
            if (!text.isValidUtf16())
                return failure(ErrorCode::TextBroken, {m_path, {}});
        }
        const int bound = bindValue(lease.statement(), index + 1, value);
        if (bound != SQLITE_OK)
            return tl::unexpected(error(bound, u"binding %1 in %2"_s.arg(QString::number(index + 1), sql)));
    }
    lease.m_stepped = sqlite3_step(lease.statement());
    lease.m_pending = true;
    if (lease.m_stepped != SQLITE_ROW && lease.m_stepped != SQLITE_DONE)
        return tl::unexpected(lastError(sql));
    return lease;
}

Result<bool> Database::next(Lease &lease) const
{
    if (!std::exchange(lease.m_pending, false) && lease.m_stepped == SQLITE_ROW)
        lease.m_stepped = sqlite3_step(lease.statement());
    if (lease.m_stepped == SQLITE_ROW)
        return true;
    if (lease.m_stepped != SQLITE_DONE)
        return tl::unexpected(lastError(lease.sql()));
    return false;
}

Result<void> Database::visit(const QString &sql, const QVariantList &values,
                             const std::function<bool(const Row &)> &visitor) const
{
    auto lease = start(sql, values);
    if (!lease)
        return tl::unexpected(std::move(lease).error());
    const Row row(lease->statement());
    while (true) {
        const Result<bool> more = next(*lease);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more || !visitor(row))
            return {};
    }
}

int Database::changes() const { return sqlite3_changes(handle()); }

Database::Lease::Lease(const Database &database, QString sql, Prepared statement)
    : m_database(&database), m_sql(std::move(sql)), m_statement(std::move(statement))
{}

Database::Lease::~Lease()
{
    if (!m_statement)
        return;
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
    if (m_database->m_idle.size() >= kKeptStatements)
        m_database->m_idle.clear(); // many hand-made filters: begin again rather than keep only the oldest
    m_database->m_idle.emplace(std::move(m_sql), std::move(m_statement));
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

// ---- errors

Error Database::error(const QSqlError &sqlError, const QString &where) const
{
    Error mapped = error(sqlError.nativeErrorCode().toInt(), where);
    mapped.detail += u": "_s + sqlError.databaseText(); // SQLite's own words are for the log
    return mapped;
}

Error Database::lastError(const QString &where) const
{
    Error mapped = error(sqlite3_extended_errcode(handle()), where);
    mapped.detail += u": "_s + QString::fromUtf8(sqlite3_errmsg(handle()));
    return mapped;
}

Error Database::error(int code, const QString &where) const
{
    const QString detail = u"SQLite %1 in %2"_s.arg(QString::number(code), where);
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return {ErrorCode::Conflict, {QString()}, detail};
    case SQLITE_READONLY_ROLLBACK: // a crash left a journal that only a writer may play back
    case SQLITE_READONLY_CANTLOCK:
        return {ErrorCode::OfficeReadOnly, {m_path}, detail};
    default:
        break;
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_READONLY:
    case SQLITE_FULL:
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_NOLFS:
    case SQLITE_INTERRUPT:
        return sqliteError(code, m_path, detail);
    default:
        return {ErrorCode::Internal, {}, detail};
    }
}

} // namespace credence
