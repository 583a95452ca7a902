// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QJsonParseError>

namespace credence {

/// All bytes of an ordinary file of at most \a limit bytes. FileMissing, FileUnreadable (also for a folder or a device,
/// which could block for ever), FileTooLarge, FileEmpty.
Result<QByteArray> readBytes(const QString &path, qint64 limit);

/// Writes to a temporary name beside \a path, readable by its owner only, and renames it. FileNotWritten.
Result<void> writeBytes(const QByteArray &bytes, const QString &path);

/// Offset of the first byte that is no UTF-8 (overlong forms and surrogates are none), or -1.
qsizetype firstInvalidUtf8(QByteArrayView bytes);

/// Text in Windows-1252, the code page of older spreadsheets. Its five unassigned bytes become the control characters
/// of the same number, as browsers do.
QString fromWindows1252(QByteArrayView bytes);

/// NotJson with the place and a word for what is wrong there; \a skipped bytes (a byte-order mark) stood before \a
/// bytes.
Error notJson(const QString &source, const QByteArray &bytes, const QJsonParseError &problem, qsizetype skipped = 0);

/// How deeply brackets nest in JSON, found without recursion.
int jsonDepth(QByteArrayView bytes);

} // namespace credence
