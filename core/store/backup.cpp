// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/store/durable.h"
#include "core/store/officeprivate.h"
#include "core/store/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kManifestFormat = "credence.backup"_L1;
constexpr int kManifestVersion = 1;
constexpr qint64 kManifestMaxBytes = 1 << 20;
constexpr qint64 kIdleSeconds = 30 * 60; ///< at most one backup of an idle office in this time
constexpr qint64 kPartialIsDeadAfterSeconds = 24 * 60 * 60;

QString manifestPath(const QString &backup) { return backup + u".json"_s; }

QString partialPath(const QString &target)
{
    return u"%1.part-%2"_s.arg(target, QString::number(QRandomGenerator::system()->generate(), 36));
}

/// What tells two states of one file apart without reading it: its change counter, and when and how large it was.
Result<QString> fingerprint(const SqliteFile &file)
{
    const QFileInfo info(file.path());
    return file.changeCounter().map([&info](quint32 counter) {
        return u"%1-%2-%3"_s.arg(QString::number(counter), QString::number(info.size()),
                                 QString::number(info.lastModified().toMSecsSinceEpoch()));
    });
}

/// The same of a file that is in use by others, at this moment.
Result<QString> presentFingerprint(const QString &path)
{
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
    if (!file)
        return tl::unexpected(file.error());
    return file->run(u"BEGIN"_s)
        .and_then([&] { return file->number(u"PRAGMA user_version"_s); }) // the first read takes the lock
        .and_then([&](qint64) { return fingerprint(*file); });
}

/// The source as it was in one read transaction.
struct Snapshot {
    FileFacts facts;
    QString fingerprint;
};

/// What cannot be said better is a backup that failed; the causes with a message of their own keep it.
tl::unexpected<Error> asBackupError(Error error, const QString &target)
{
    switch (error.code) {
    case ErrorCode::Cancelled:
    case ErrorCode::FileExists:
    case ErrorCode::OfficeMissing:
    case ErrorCode::OfficeLocked:
    case ErrorCode::OfficeDamaged:
    case ErrorCode::OfficeNotDatabase:
    case ErrorCode::BackupFailed:
        return tl::unexpected(std::move(error));
    case ErrorCode::OfficeReadOnly:
        return failure(ErrorCode::BackupFailed, {target, u"not-allowed"_s}, error.detail);
    case ErrorCode::OfficeDiskFull:
        return failure(ErrorCode::BackupFailed, {target, u"no-room"_s}, error.detail);
    default: // the first argument is a path, the second what went wrong
        return failure(ErrorCode::BackupFailed, {target, error.args.value(1)}, error.detail);
    }
}

/// Copies the pages; the source's writers wait meanwhile, so that facts and pages are of one moment.
Result<Snapshot> copyPages(const QString &source, const QString &partial, const Progress &progress)
{
    auto from = SqliteFile::open(source, SqliteFile::Access::ReadWrite);
    if (!from) // a file that cannot be written can still be copied
        from = SqliteFile::open(source, SqliteFile::Access::ReadOnly);
    if (!from)
        return tl::unexpected(from.error());
    if (auto begun = from->run(u"BEGIN"_s); !begun)
        return tl::unexpected(begun.error());
    Snapshot snapshot;
    auto facts = from->facts(); // the first read takes the lock
    if (!facts)
        return tl::unexpected(facts.error());
    snapshot.facts = std::move(*facts);
    auto print = fingerprint(*from);
    if (!print)
        return tl::unexpected(print.error());
    snapshot.fingerprint = std::move(*print);

    const auto to = SqliteFile::open(partial, SqliteFile::Access::ReadWrite);
    if (!to)
        return tl::unexpected(to.error());
    // A partial file is worth nothing until it is renamed, so it needs no journal; it is synced once, whole.
    if (auto set =
            to->run(u"PRAGMA journal_mode = OFF"_s).and_then([&] { return to->run(u"PRAGMA synchronous = OFF"_s); });
        !set)
        return tl::unexpected(set.error());
    if (auto copied = from->copyInto(*to, progress); !copied)
        return tl::unexpected(copied.error());
    return snapshot;
}

/// Opens the copy and compares it with what it was copied from.
Result<void> verifyCopy(const QString &partial, const QString &source, const FileFacts &facts, const Progress &progress)
{
    const auto copy = SqliteFile::open(partial, SqliteFile::Access::ReadOnly);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto problems = copy->integrityProblems(progress);
    if (!problems)
        return tl::unexpected(problems.error());
    if (!problems->isEmpty())
        return failure(ErrorCode::OfficeDamaged, {source, u"pages"_s}, problems->join(u'\n'));
    const auto copied = copy->facts();
    if (!copied)
        return tl::unexpected(copied.error());
    if (*copied != facts)
        return failure(ErrorCode::BackupFailed, {source, u"copy-differs"_s},
                       u"row counts, version or audit head differ"_s);
    return {};
}

QByteArray manifest(const BackupInfo &info, const Snapshot &snapshot)
{
    QJsonObject rows;
    for (auto row = snapshot.facts.rows.cbegin(); row != snapshot.facts.rows.cend(); ++row)
        rows.insert(row.key(), row.value());
    const QJsonObject json{
        {u"format"_s, kManifestFormat},
        {u"version"_s, kManifestVersion},
        {u"file"_s, QFileInfo(info.path).fileName()},
        {u"made"_s, info.made.toString(Qt::ISODateWithMs)},
        {u"reason"_s, info.reason},
        {u"size"_s, info.size},
        {u"sha256"_s, info.sha256},
        {u"schema"_s, snapshot.facts.userVersion},
        {u"rows"_s, rows},
        {u"auditHead"_s, snapshot.facts.auditHead},
        {u"source"_s, snapshot.fingerprint},
    };
    return QJsonDocument(json).toJson();
}

std::optional<QJsonObject> readManifest(const QString &backup)
{
    QFile file(manifestPath(backup));
    if (file.size() > kManifestMaxBytes || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value(u"format"_s).toString() != kManifestFormat || json.value(u"version"_s).toInt() != kManifestVersion)
        return {};
    return json;
}

} // namespace

Result<void> copyWithoutManifest(const QString &source, const QString &target, const Progress &progress)
{
    if (auto made = createPrivateFile(target); !made)
        return made;
    auto snapshot = copyPages(source, target, progress);
    const auto done = snapshot.and_then([&](const Snapshot &taken) {
        return syncFile(target).and_then([&] { return verifyCopy(target, source, taken.facts, progress); });
    });
    if (!done) {
        QFile::remove(target);
        return asBackupError(done.error(), target);
    }
    return {};
}

Result<BackupInfo> copyVerified(const QString &source, const QString &target, const QString &reason,
                                const Progress &progress, const QDateTime &made)
{
    if (QFileInfo::exists(target) || QFileInfo::exists(manifestPath(target)))
        return failure(ErrorCode::FileExists, {target});
    const QString partial = partialPath(target);
    if (auto created = createPrivateFile(partial); !created)
        return asBackupError(created.error(), target);
    auto clean = qScopeGuard([&partial] { QFile::remove(partial); });

    auto snapshot = copyPages(source, partial, progress);
    if (!snapshot)
        return asBackupError(snapshot.error(), target);
    if (auto synced = syncFile(partial); !synced)
        return asBackupError(synced.error(), target);
    if (auto verified = verifyCopy(partial, source, snapshot->facts, progress); !verified)
        return asBackupError(verified.error(), target);
    const auto hash = fileSha256(partial);
    if (!hash)
        return asBackupError(hash.error(), target);

    const BackupInfo info{
        .path = target, .made = made.toUTC(), .size = QFileInfo(partial).size(), .sha256 = *hash, .reason = reason};
    // The manifest first: a backup under its name always has one, and a manifest alone is no backup.
    if (auto written = writePrivateFile(manifestPath(target), manifest(info, *snapshot)); !written)
        return asBackupError(written.error(), target);
    QFile file(partial);
    if (!file.rename(target)) { // never over a file that is there
        QFile::remove(manifestPath(target));
        return failure(ErrorCode::BackupFailed, {target, file.errorString()});
    }
    clean.dismiss();
    if (auto synced = syncFolder(QFileInfo(target).absolutePath()); !synced)
        return asBackupError(synced.error(), target);
    return info;
}

QString defaultBackupFolder(const QString &officePath)
{
    const QFileInfo info(officePath);
    return u"%1/%2 backups"_s.arg(info.absolutePath(), info.completeBaseName());
}

QString backupPath(const QString &folder, const QString &officePath, const QString &reason, const QDateTime &made)
{
    const QString stem = u"%1/%2 %3 %4"_s.arg(folder, QFileInfo(officePath).completeBaseName(),
                                              made.toUTC().toString(u"yyyy-MM-dd HHmmss"_s), reason);
    QString path = stem + u".credence"_s;
    for (int number = 2; QFileInfo::exists(path) || QFileInfo::exists(manifestPath(path)); ++number)
        path = u"%1 %2.credence"_s.arg(stem, QString::number(number));
    return path;
}

std::optional<BackupInfo> backupInfo(const QString &backup)
{
    const auto json = readManifest(backup);
    const QFileInfo file(backup);
    if (!json || !file.isFile())
        return {};
    return BackupInfo{.path = backup,
                      .made = QDateTime::fromString(json->value(u"made"_s).toString(), Qt::ISODateWithMs).toUTC(),
                      .size = file.size(),
                      .sha256 = json->value(u"sha256"_s).toString(),
                      .reason = json->value(u"reason"_s).toString()};
}

QList<BackupInfo> backupsIn(const QString &folder)
{
    QList<BackupInfo> found;
    const QStringList names = QDir(folder).entryList({u"*.credence"_s}, QDir::Files);
    for (const QString &name : names)
        if (auto info = backupInfo(QDir(folder).filePath(name)))
            found.append(*std::move(info));
    std::stable_sort(found.begin(), found.end(),
                     [](const BackupInfo &a, const BackupInfo &b) { return a.made > b.made; });
    return found;
}

void thinBackups(const QString &folder, QDate today, const BackupGenerations &generations)
{
    QList<BackupInfo> thinned = backupsIn(folder);
    thinned.removeIf([](const BackupInfo &info) { return !isThinned(info.reason); });
    QList<QDateTime> made;
    for (const BackupInfo &info : std::as_const(thinned))
        made.append(info.made);
    const QList<QDateTime> keep = backupsToKeep(made, today, generations);
    for (const BackupInfo &info : std::as_const(thinned)) {
        if (keep.contains(info.made))
            continue;
        QFile::remove(info.path);
        QFile::remove(manifestPath(info.path));
    }
    // What a copy left that was killed: long enough ago that no other process can still be writing it.
    const QDateTime dead = QDateTime::currentDateTimeUtc().addSecs(-kPartialIsDeadAfterSeconds);
    const QFileInfoList partials = QDir(folder).entryInfoList({u"*.credence.part-*"_s}, QDir::Files);
    for (const QFileInfo &partial : partials)
        if (partial.lastModified() < dead)
            QFile::remove(partial.filePath());
}

Result<void> checkBackupFolder(const QString &folder)
{
    const QString trial = partialPath(folder + u"/trial.credence"_s); // thinned when we are killed over it
    const auto written = createPrivateFolder(folder).and_then([&] { return createPrivateFile(trial); });
    if (!written)
        return asBackupError(written.error(), folder);
    QFile::remove(trial);
    return {};
}

// ---- Office

Result<BackupInfo> Office::backup(const QString &target, const Progress &progress) const
{
    return copyVerified(d->path, target, u"by-hand"_s, progress, d->clock->now());
}

QString Office::backupFolder() const
{
    const auto chosen = setting(u"backup-folder"_s);
    return chosen && !chosen->isEmpty() ? *chosen : defaultBackupFolder(d->path);
}

QList<BackupInfo> Office::backups() const { return backupsIn(backupFolder()); }

Result<std::optional<BackupInfo>> Office::backupIfDue(const QString &reason)
{
    const QString folder = backupFolder();
    const QDateTime now = d->clock->now();
    const QList<BackupInfo> made = backupsIn(folder);
    // One that would be thinned is no copy to keep before an import.
    const auto last = std::find_if(made.cbegin(), made.cend(), [&reason](const BackupInfo &info) {
        return isThinned(reason) || !isThinned(info.reason);
    });
    if (last != made.cend()) {
        const auto print = presentFingerprint(d->path);
        if (!print)
            return tl::unexpected(print.error());
        const auto manifest = readManifest(last->path);
        if (manifest && manifest->value(u"source"_s).toString() == *print)
            return std::nullopt;
        if (reason == u"idle"_s && last->made <= now && last->made.secsTo(now) < kIdleSeconds)
            return std::nullopt;
    }
    if (auto there = createPrivateFolder(folder); !there)
        return asBackupError(there.error(), folder);
    auto copy = copyVerified(d->path, backupPath(folder, d->path, reason, now), reason, {}, now);
    if (!copy)
        return tl::unexpected(copy.error());
    const auto keep = BackupGenerations::read(setting(u"backup-keep"_s).value_or(QString()));
    thinBackups(folder, d->clock->today(), keep);

    // The office's second place, another disk as a rule; the first copy stands even when this one fails.
    const auto second = setting(u"backup-second-folder"_s);
    if (second && !second->isEmpty()) {
        if (auto there = createPrivateFolder(*second); !there)
            return asBackupError(there.error(), *second);
        const auto again = copyVerified(copy->path, backupPath(*second, d->path, reason, now), reason, {}, now);
        if (!again)
            return tl::unexpected(again.error());
        thinBackups(*second, d->clock->today(), keep);
    }
    return std::optional(*std::move(copy));
}

Result<BackupInfo> backupReplacing(const Office &office, const QString &target, const Progress &progress)
{
    struct Aside {
        QString name, kept;
        bool moved;
    };
    QList<Aside> files;
    for (const QString &name : {target, target + u".json"_s}) {
        const QString kept = name + u".replaced"_s;
        files.append({name, kept, QFile::exists(name) && QFile::rename(name, kept)});
    }
    const Result<BackupInfo> made = office.backup(target, progress);
    for (const Aside &file : std::as_const(files)) {
        if (file.moved && made)
            QFile::remove(file.kept);
        else if (file.moved)
            QFile::rename(file.kept, file.name);
    }
    return made;
}

} // namespace credence
