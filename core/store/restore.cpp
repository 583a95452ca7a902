// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"
#include "core/store/durable.h"
#include "core/store/migrations.h"
#include "core/store/sqlitefile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <filesystem>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

const QStringList kJournals{u"-journal"_s, u"-wal"_s, u"-shm"_s};

std::filesystem::path systemPath(const QString &path) { return QFileInfo(path).filesystemFilePath(); }

/// Renames over what is there, which QFile::rename() never does.
Result<void> renameOver(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(systemPath(from), systemPath(to), problem);
    if (problem)
        return failure(ErrorCode::BackupFailed, {to, QString::fromStdString(problem.message())});
    return syncFolder(QFileInfo(to).absolutePath());
}

/// A backup that may be put in place of an office file: ours, not newer, and what its manifest says.
Result<int> looksRestorable(const QString &backup)
{
    const QFileInfo info(backup);
    if (!info.isFile())
        return failure(ErrorCode::OfficeMissing, {backup});
    if (info.size() == 0)
        return failure(ErrorCode::OfficeEmpty, {backup});
    if (const auto manifest = backupInfo(backup)) {
        const auto hash = fileSha256(backup);
        if (!hash)
            return tl::unexpected(hash.error());
        if (*hash != manifest->sha256)
            return failure(ErrorCode::OfficeDamaged, {backup, u"manifest"_s}, u"not the bytes its manifest names"_s);
    }
    const auto file = SqliteFile::open(backup, SqliteFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    const auto application = file->number(u"PRAGMA application_id"_s);
    const auto version = file->number(u"PRAGMA user_version"_s);
    if (!application || !version)
        return tl::unexpected(application ? version.error() : application.error());
    if (*application != kApplicationId)
        return failure(ErrorCode::OfficeForeign, {backup});
    if (*version > kSchemaVersion)
        return failure(ErrorCode::OfficeNewer, {backup, QString::number(*version), QString::number(kSchemaVersion)});
    return int(*version);
}

/// A file that cannot be copied is kept as it is, under another name, for whoever can mend it.
Result<void> setAside(const QString &target, const QDateTime &now)
{
    const QFileInfo info(target);
    const QString stem = u"%1/%2 damaged %3"_s.arg(info.absolutePath(), info.completeBaseName(),
                                                   now.toUTC().toString(u"yyyy-MM-dd HHmmss"_s));
    QString aside = stem + u".credence"_s;
    for (int number = 2; QFileInfo::exists(aside); ++number)
        aside = u"%1 %2.credence"_s.arg(stem, QString::number(number));
    for (const QString &journal : kJournals)
        if (QFileInfo::exists(target + journal) && !QFile::rename(target + journal, aside + journal))
            return failure(ErrorCode::BackupFailed, {target, QString()});
    return renameOver(target, aside);
}

/// Nobody writes to \a target at this moment and no journal waits to be played back into what takes its place.
Result<void> isAtRest(const QString &target)
{
    {
        const auto file = SqliteFile::open(target, SqliteFile::Access::ReadWrite, 0);
        if (!file)
            return tl::unexpected(file.error());
        if (auto locked = file->run(u"BEGIN EXCLUSIVE"_s); !locked)
            return locked;
        if (auto released = file->run(u"ROLLBACK"_s); !released)
            return released;
    }
    for (const QString &journal : kJournals)
        if (QFileInfo(target + journal).size() > 0)
            return failure(ErrorCode::BackupFailed, {target, u"journal"_s}, QFileInfo(target + journal).fileName());
    return {};
}

/// Backs up the file that is to be replaced, or puts it aside when it is too damaged for that.
Result<void> keepPresent(const QString &target, const QDateTime &now)
{
    const QString folder = defaultBackupFolder(target);
    if (auto there = createPrivateFolder(folder); !there)
        return failure(ErrorCode::BackupFailed, there.error().args, there.error().detail);
    const auto copy = copyVerified(target, backupPath(folder, target, u"restore"_s, now), u"restore"_s, {}, now);
    if (copy)
        return isAtRest(target);
    if (copy.error().code == ErrorCode::OfficeDamaged || copy.error().code == ErrorCode::OfficeNotDatabase)
        return setAside(target, now);
    return tl::unexpected(copy.error());
}

} // namespace

Result<void> restoreBackup(const QString &backup, const QString &target, const Policy &policy, const CodeBook &codes,
                           const Clock &clock)
{
    const QFileInfo present(target);
    if (present.exists() && present.canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return failure(ErrorCode::FileExists, {target});
    const auto version = looksRestorable(backup);
    if (!version)
        return tl::unexpected(version.error());

    const QString partial = u"%1.part-%2"_s.arg(target, QString::number(QRandomGenerator::system()->generate(), 36));
    if (auto copied = copyWithoutManifest(backup, partial, {}); !copied) {
        Error error = copied.error();
        if (error.args.value(0) == partial) // the user knows the file by its own name
            error = {ErrorCode::FileNotWritten, {target, error.args.value(1)}, error.detail};
        return tl::unexpected(std::move(error));
    }
    auto clean = qScopeGuard([&partial] { QFile::remove(partial); });
    if (*version == kSchemaVersion) { // an older one is looked at after its migration, when it is opened
        const auto office = Office::open(partial, policy, codes, clock, Office::Mode::ReadOnly);
        if (!office)
            return tl::unexpected(office.error());
        const auto report = (*office)->verify();
        if (!report)
            return tl::unexpected(report.error());
        if (!report->ok()) {
            const VerifyReport::Problem &first = report->problems.first();
            return failure(ErrorCode::OfficeDamaged, {backup, u"check"_s},
                           u"%1 %2: %3"_s.arg(first.kind, first.what, first.detail));
        }
    }
    if (present.exists())
        if (auto kept = keepPresent(target, clock.now()); !kept)
            return kept;
    if (auto replaced = renameOver(partial, target); !replaced)
        return replaced;
    clean.dismiss();
    return {};
}

} // namespace credence
