// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officefile.h"

#include "core/store/durable.h"
#include "core/store/migrations.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <algorithm>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kQuickCheckBelow = 1024 * 1024; // bytes; about a millisecond, larger files are checked by verify()

struct Header {
    int applicationId = 0;
    int version = 0;
    bool writeAhead = false; ///< the file says that a write-ahead log belongs to it
};

/// The header as it stands in the file, by a connection that takes no lock, plays back no journal and writes nothing:
/// another program's file is not touched. Nothing when it cannot be read so; the real opening then says why.
std::optional<Header> lookAtHeader(const QString &path)
{
    const QByteArray uri = "file:" + QUrl::toPercentEncoding(path, "/") + "?mode=ro&immutable=1";
    sqlite3 *raw = nullptr;
    const int opened = sqlite3_open_v2(uri.constData(), &raw, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    const std::unique_ptr<sqlite3, int (*)(sqlite3 *)> connection(raw, sqlite3_close);
    if (opened != SQLITE_OK)
        return {};
    const auto number = [raw](const char *sql) -> std::optional<int> {
        sqlite3_stmt *statement = nullptr;
        std::optional<int> value;
        if (sqlite3_prepare_v2(raw, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
            value = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        return value;
    };
    const auto applicationId = number("PRAGMA application_id");
    const auto version = number("PRAGMA user_version");
    if (!applicationId || !version)
        return {};
    constexpr int kReadVersionOffset = 19; // in the file's header; 2 is write-ahead logging
    uchar readVersion = 0;
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(raw, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file->pMethods ||
        file->pMethods->xRead(file, &readVersion, 1, kReadVersionOffset) != SQLITE_OK)
        return {};
    return Header{*applicationId, *version, readVersion == 2};
}

Result<void> checkWhose(const QString &path, const Header &header)
{
    if (header.applicationId != kApplicationId)
        return failure(ErrorCode::OfficeForeign, {path});
    if (header.version > kSchemaVersion)
        return failure(ErrorCode::OfficeNewer,
                       {path, QString::number(header.version), QString::number(kSchemaVersion)});
    if (header.version < 1)
        return failure(ErrorCode::OfficeDamaged, {path, u"version"_s});
    return {};
}

Result<void> quickCheck(const Database &database)
{
    if (QFileInfo(database.path()).size() > kQuickCheckBelow)
        return {};
    const auto said = database.string(u"PRAGMA quick_check(1)"_s);
    if (!said)
        return tl::unexpected(said.error());
    if (*said != "ok"_L1)
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"pages"_s}, u"quick_check: "_s + *said);
    return {};
}

Result<void> fill(const QString &path, const QDateTime &now)
{
    auto database = Database::open(path, Database::Access::ReadWrite, true);
    if (!database)
        return tl::unexpected(database.error());
    if (const auto journal = (*database)->useRollbackJournal(); !journal)
        return journal;
    if (const auto made = migrate(**database); !made)
        return tl::unexpected(made.error());
    const auto told = (*database)->write(u"INSERT INTO office (key, value) VALUES ('id', ?), ('created', ?)"_s,
                                         QUuid::createUuid(), now);
    return told.map([](int) {});
}

} // namespace

bool isNetworkFileSystem(QByteArrayView type)
{
    static constexpr const char *kTypes[] = {"9p",
                                             "afpfs",
                                             "afs",
                                             "ceph",
                                             "cifs",
                                             "coda",
                                             "davfs",
                                             "fuse.ceph",
                                             "fuse.davfs",
                                             "fuse.dropbox",
                                             "fuse.glusterfs",
                                             "fuse.google-drive-ocamlfuse",
                                             "fuse.gvfsd-fuse",
                                             "fuse.nfs",
                                             "fuse.onedriver",
                                             "fuse.rclone",
                                             "fuse.s3fs",
                                             "fuse.smbnetfs",
                                             "fuse.sshfs",
                                             "lustre",
                                             "ncp",
                                             "ncpfs",
                                             "nfs",
                                             "nfs4",
                                             "smb2",
                                             "smb3",
                                             "smbfs",
                                             "webdav"};
    return std::any_of(std::begin(kTypes), std::end(kTypes),
                       [type](const char *network) { return type.compare(network, Qt::CaseInsensitive) == 0; });
}

OfficeTraces officeTraces(const QString &path)
{
    const QFileInfo info(path);
    OfficeTraces traces;
    if (info.exists())
        traces.written = info.lastModified();
    // One that was not begun yet, or is done with, starts with a zero or is empty.
    QFile journal(info.absoluteFilePath() + u"-journal"_s);
    char first = 0;
    traces.journal = journal.open(QIODevice::ReadOnly) && journal.getChar(&first) && first != 0;
    return traces;
}

Result<OfficeFile> openOfficeFile(const QString &path, Database::Access access)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (const QFileInfo file(absolute); file.isFile() && file.size() > 0) {
        if (const auto header = lookAtHeader(absolute)) {
            if (const auto ours = checkWhose(path, *header); !ours)
                return tl::unexpected(ours.error());
            // SQLite would play any log that lies there into the file; one of another life destroys it.
            const QFileInfo log(absolute + u"-wal"_s);
            if (log.size() > 0 && !header->writeAhead)
                return failure(ErrorCode::OfficeDamaged, {path, u"log"_s, log.fileName()},
                               u"a write-ahead log that is not its own"_s);
        }
        if (access == Database::Access::ReadWrite) {
            const QByteArray type = QStorageInfo(absolute).fileSystemType();
            if (isNetworkFileSystem(type))
                return failure(ErrorCode::OfficeOnNetwork, {path, QString::fromUtf8(type)});
        }
    }

    auto database = Database::open(absolute, access);
    if (!database)
        return tl::unexpected(std::move(database).error());
    const auto applicationId = (*database)->number(u"PRAGMA application_id"_s);
    if (!applicationId)
        return tl::unexpected(applicationId.error());
    const auto version = (*database)->number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const Header header{int(*applicationId), int(*version), false};
    if (const auto ours = checkWhose(path, header); !ours)
        return tl::unexpected(ours.error());
    if (const auto whole = quickCheck(**database).and_then([&] { return checkSchema(**database, header.version); });
        !whole)
        return tl::unexpected(whole.error());
    if (access == Database::Access::ReadWrite) {
        if (const auto journal = (*database)->useRollbackJournal(); !journal)
            return tl::unexpected(journal.error());
    }
    return OfficeFile{std::move(*database), header.version};
}

Result<void> createOfficeFile(const QString &path, const QDateTime &now)
{
    const QFileInfo target(path);
    if (target.exists() || target.isSymLink())
        return failure(ErrorCode::FileExists, {path});
    const QString folder = target.absolutePath();
    const QString half = folder + u"/."_s + target.fileName() + u".new-"_s + QUuid::createUuid().toString(QUuid::Id128);
    const auto named = [&path](Error error) { // the half file is none of the user's
        if (!error.args.isEmpty())
            error.args[0] = path;
        return error;
    };
    if (const auto made = createPrivateFolder(folder).and_then([&] { return createPrivateFile(half); }); !made)
        return tl::unexpected(named(made.error()));
    const auto remove = [&half] {
        QFile::remove(half);
        QFile::remove(half + u"-journal"_s);
    };
    if (const auto filled = fill(half, now); !filled) {
        remove();
        return tl::unexpected(named(filled.error()));
    }
    QFile file(half);
    if (!file.rename(path)) { // never over a file that is there
        const QString reason = file.errorString();
        remove();
        return QFileInfo::exists(path) ? failure(ErrorCode::FileExists, {path})
                                       : failure(ErrorCode::FileNotWritten, {path, reason});
    }
    return syncFolder(folder);
}

} // namespace credence
