// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlitefile.h"

#include <QFile>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPagesAStep = 256;        ///< 1 MiB of 4 KiB pages between two looks at the progress
constexpr int kOperationsALook = 20000; ///< virtual machine steps between two looks
constexpr int kChangeCounterOffset = 24;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

int askProgress(void *progress) { return (*static_cast<const Progress *>(progress))(0, 0) ? 0 : 1; }

/// Calls \a progress while statements run, as long as it lives.
class ProgressHandler {
public:
    ProgressHandler(sqlite3 *handle, const Progress &progress) : m_handle(handle), m_progress(progress)
    {
        if (m_progress)
            sqlite3_progress_handler(m_handle, kOperationsALook, askProgress, &m_progress);
    }
    ~ProgressHandler() { sqlite3_progress_handler(m_handle, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(ProgressHandler)

private:
    sqlite3 *m_handle;
    Progress m_progress;
};

} // namespace

namespace {

/// What SQLite was doing when the disk failed it.
QString ioWord(int code)
{
    switch (code) {
    case SQLITE_IOERR_READ:
    case SQLITE_IOERR_SHORT_READ:
    case SQLITE_IOERR_FSTAT:
    case SQLITE_IOERR_ACCESS:
        return u"read"_s;
    case SQLITE_IOERR_WRITE:
    case SQLITE_IOERR_FSYNC:
    case SQLITE_IOERR_DIR_FSYNC:
    case SQLITE_IOERR_TRUNCATE:
    case SQLITE_IOERR_DELETE:
        return u"write"_s;
    case SQLITE_IOERR_LOCK:
    case SQLITE_IOERR_UNLOCK:
    case SQLITE_IOERR_RDLOCK:
    case SQLITE_IOERR_CHECKRESERVEDLOCK:
        return u"lock"_s;
    default:
        break;
    }
    const int kind = code & 0xff;
    return kind == SQLITE_CANTOPEN || kind == SQLITE_PERM || kind == SQLITE_AUTH ? u"open"_s : QString();
}

} // namespace

Error sqliteError(int code, const QString &path, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::OfficeLocked, {path, QString()}, detail};
    case SQLITE_READONLY:
        return {ErrorCode::OfficeReadOnly, {path}, detail};
    case SQLITE_FULL:
        return {ErrorCode::OfficeDiskFull, {path}, detail};
    case SQLITE_NOTADB:
        return {ErrorCode::OfficeNotDatabase, {path}, detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::OfficeDamaged, {path, u"pages"_s}, detail};
    case SQLITE_INTERRUPT:
        return {ErrorCode::Cancelled, {}, detail};
    default:
        return {ErrorCode::OfficeIo, {path, ioWord(code)}, detail};
    }
}

void SqliteFile::Close::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

SqliteFile::SqliteFile(QString path, std::unique_ptr<sqlite3, Close> handle)
    : m_path(std::move(path)), m_handle(std::move(handle))
{}

tl::unexpected<Error> SqliteFile::problem() const
{
    return tl::unexpected(
        sqliteError(sqlite3_extended_errcode(handle()), m_path, QString::fromUtf8(sqlite3_errmsg(handle()))));
}

Result<SqliteFile> SqliteFile::open(const QString &path, Access access, int busyMs)
{
    if (!QFile::exists(path))
        return failure(ErrorCode::OfficeMissing, {path});
    sqlite3 *raw = nullptr;
    const int flags = access == Access::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    SqliteFile file(path, std::unique_ptr<sqlite3, Close>(raw));
    if (code != SQLITE_OK)
        return tl::unexpected(sqliteError(code, path, QString::fromUtf8(raw ? sqlite3_errmsg(raw) : "")));
    sqlite3_extended_result_codes(raw, 1);
    sqlite3_busy_timeout(raw, busyMs);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    if (auto set = file.run(u"PRAGMA cell_size_check = ON"_s); !set)
        return tl::unexpected(set.error());
    return file;
}

Result<void> SqliteFile::run(const QString &sql) const
{
    if (sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return problem();
    return {};
}

Result<QStringList> SqliteFile::texts(const QString &sql) const
{
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.toUtf8().constData(), -1, &raw, nullptr) != SQLITE_OK)
        return problem();
    const Statement statement(raw);
    QStringList found;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(raw)) == SQLITE_ROW)
        found.append(QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(raw, 0)),
                                       sqlite3_column_bytes(raw, 0)));
    if (code != SQLITE_DONE)
        return problem();
    return found;
}

Result<qint64> SqliteFile::number(const QString &sql) const
{
    return texts(sql).map([](const QStringList &found) { return found.value(0).toLongLong(); });
}

Result<QStringList> SqliteFile::integrityProblems(const Progress &progress) const
{
    const ProgressHandler handler(handle(), progress);
    return texts(u"PRAGMA integrity_check(20)"_s).map([](QStringList found) {
        found.removeAll(u"ok"_s);
        return found;
    });
}

Result<QStringList> SqliteFile::foreignKeyProblems() const
{
    return texts(u"SELECT \"table\" || ' ' || coalesce(rowid, '') FROM pragma_foreign_key_check LIMIT 20"_s);
}

Result<FileFacts> SqliteFile::facts() const
{
    FileFacts facts;
    const auto application = number(u"PRAGMA application_id"_s);
    const auto version = number(u"PRAGMA user_version"_s);
    // Virtual tables are left out: their shadow tables hold their rows.
    const auto tables = texts(u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' "
                              "AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"_s);
    if (!application || !version || !tables)
        return problem();
    facts.applicationId = int(*application);
    facts.userVersion = int(*version);
    for (const QString &table : *tables) {
        const auto count = number(u"SELECT count(*) FROM \"%1\""_s.arg(QString(table).replace(u'"', u"\"\""_s)));
        if (!count)
            return tl::unexpected(count.error());
        facts.rows.insert(table, *count);
    }
    if (facts.rows.contains(u"approval_event"_s)) {
        const auto head = texts(u"SELECT hash FROM approval_event ORDER BY seq DESC LIMIT 1"_s);
        if (!head)
            return tl::unexpected(head.error());
        facts.auditHead = head->value(0);
    }
    return facts;
}

Result<quint32> SqliteFile::changeCounter() const
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return problem();
    uchar bytes[4] = {};
    if (file->pMethods->xRead(file, bytes, sizeof bytes, kChangeCounterOffset) != SQLITE_OK)
        return failure(ErrorCode::OfficeIo, {m_path, u"read"_s});
    return qFromBigEndian<quint32>(bytes);
}

Result<void> SqliteFile::copyInto(const SqliteFile &target, const Progress &progress) const
{
    sqlite3_backup *backup = sqlite3_backup_init(target.handle(), "main", handle(), "main");
    if (!backup)
        return target.problem();
    int code = SQLITE_OK;
    bool goOn = true;
    do {
        code = sqlite3_backup_step(backup, kPagesAStep);
        const int total = sqlite3_backup_pagecount(backup);
        if (progress)
            goOn = progress(total - sqlite3_backup_remaining(backup), total);
    } while (code == SQLITE_OK && goOn);
    const int finished = sqlite3_backup_finish(backup);
    if (!goOn && code != SQLITE_DONE)
        return failure(ErrorCode::Cancelled);
    if (code != SQLITE_DONE || finished != SQLITE_OK) {
        const int worst = code == SQLITE_DONE ? finished : code;
        // A full disk or a write error is the target's; what cannot be read is the source's.
        const bool reading = (worst & 0xff) == SQLITE_CORRUPT || (worst & 0xff) == SQLITE_NOTADB;
        return tl::unexpected(
            sqliteError(worst, reading ? m_path : target.path(), QString::fromUtf8(sqlite3_errstr(worst))));
    }
    return {};
}

} // namespace credence
