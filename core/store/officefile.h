// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <QByteArrayView>
#include <QDateTime>

namespace credence {

/// True for a file system whose locks cannot be trusted between machines (nfs, cifs, sshfs, 9p, WebDAV, …).
bool isNetworkFileSystem(QByteArrayView type);

/// Opens \a path as an office file: the connection, then whose file it is and of which version. Read-write on a network
/// share is refused; nothing is migrated. Errors: those of Database::open, OfficeOnNetwork, OfficeForeign, OfficeNewer,
/// OfficeDamaged (a schema that is not ours).
struct OfficeFile {
    std::unique_ptr<Database> database;
    int version = 0;
};
Result<OfficeFile> openOfficeFile(const QString &path, Database::Access access);

/// What the last program left of an office file, looked at before it is opened; no lock is taken.
struct OfficeTraces {
    bool journal = false; ///< a rollback journal lies beside it: somebody is writing, or ended in the middle of it
    QDateTime written;    ///< when the file was last written, local time; invalid when it is not there
};
OfficeTraces officeTraces(const QString &path);

/// Makes a new office file of the newest version: built under another name (0600), then given its name, so that a crash
/// leaves no half-made office. FileExists, FileNotWritten, OfficeDiskFull.
Result<void> createOfficeFile(const QString &path, const QDateTime &now);

} // namespace credence
