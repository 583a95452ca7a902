// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QString>

namespace credence {

/// Makes an empty file that only its owner can read (0600), never opening one that is there; FileExists,
/// FileNotWritten.
Result<void> createPrivateFile(const QString &path);

/// Makes a folder that only its owner can enter (0700), with its parents; one that is there is left as it is.
Result<void> createPrivateFolder(const QString &path);

/// Puts what was written to \a path on the disk itself (fsync): neither SQLite's copy nor QSaveFile promises that for
/// both the file and the folder that names it.
Result<void> syncFile(const QString &path);
Result<void> syncFolder(const QString &path);

/// Writes \a bytes to \a path whole or not at all, readable by the owner only, and syncs file and folder.
Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/// SHA-256 of a file in lower-case hex. Never of an office file that is open: closing it would drop SQLite's locks.
Result<QString> fileSha256(const QString &path);

} // namespace credence
