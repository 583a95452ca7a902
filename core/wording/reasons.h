// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace credence {

/// Why a file could not be read or written: a word of ours ("no-room") or the system's own text, which is put in
/// plainer words where we have them. For the middle of a sentence.
QString reasonShown(const QString &word);

/// What is wrong with an office file, with %1 for the part that is named; empty for a word that nobody would
/// understand.
QString damageShown(const QString &word);

/// What is wrong at a place of a JSON text.
QString jsonProblemShown(const QString &word);

} // namespace credence
