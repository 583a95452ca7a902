// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/store/office.h"

namespace credence {

/// Copies the office file \a source to \a target on a connection of its own while it may be in use: pages through
/// SQLite's online copy into a 0600 file beside the target, synced, opened again, integrity checked, schema version,
/// row counts and audit head compared, a manifest with the copy's SHA-256 written as `<target>.json`, and only then
/// renamed. \a reason is kept in the manifest, \a made (UTC) too. Nothing is left behind on an error: FileExists,
/// Cancelled, OfficeMissing, OfficeLocked, OfficeDamaged (the source), BackupFailed (also when its disk is full).
Result<BackupInfo> copyVerified(const QString &source, const QString &target, const QString &reason,
                                const Progress &progress = {}, const QDateTime &made = QDateTime::currentDateTimeUtc());

/// Office::backup() where the user agreed to replace a file of that name: it is set aside meanwhile and put back when
/// the copy cannot be made. Errors as Office::backup().
Result<BackupInfo> backupReplacing(const Office &office, const QString &target, const Progress &progress = {});

/// The folder beside an office file that its backups are kept in, unless the setting "backup-folder" names another.
QString defaultBackupFolder(const QString &officePath);

/// A free dated name for a backup in \a folder: "Faculty office 2026-01-12 104205 migration.credence" (UTC).
QString backupPath(const QString &folder, const QString &officePath, const QString &reason, const QDateTime &made);

/// The backups of \a folder that have a manifest, newest first.
QList<BackupInfo> backupsIn(const QString &folder);

/// What the manifest beside \a backup says; nothing when there is none or it is no manifest.
std::optional<BackupInfo> backupInfo(const QString &backup);

/// True for reasons whose backups are thinned: those that happen by themselves ("closing", "idle").
bool isThinned(const QString &reason);

/// How many backups a thinning keeps of the days before yesterday: of that many days, then weeks, then months one each.
struct BackupGenerations {
    int daily = 12;
    int weekly = 10;
    int monthly = 9;
    bool operator==(const BackupGenerations &) const = default;

    static constexpr int kMost = 99;
    /// As the setting "backup-keep" has them, "12,10,9"; what is not that, or keeps no day, gives the usual ones.
    static BackupGenerations read(const QString &setting);
    QString toSetting() const;
};
QList<QDateTime> backupsToKeep(const QList<QDateTime> &backups, QDate today, const BackupGenerations &generations);

/// Removes the backups of \a folder that backupsToKeep() does not keep, and what killed copies left behind.
void thinBackups(const QString &folder, QDate today, const BackupGenerations &generations = {});

/// Whether backups can be written to \a folder, which is made where it is missing: BackupFailed with the reason when
/// its disk is not there, nobody may write to it, or it is no folder.
Result<void> checkBackupFolder(const QString &folder);

/// Copies \a source to \a target as copyVerified() does, but over nothing and without a manifest; for restoring.
Result<void> copyWithoutManifest(const QString &source, const QString &target, const Progress &progress);

} // namespace credence
