// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace credence {

/// What the user typed as an FTS5 expression: every word a quoted string and a prefix ("gis"* "fiel"*), so that no
/// character of it is an operator. A word of one character must stand whole: its prefix would be half the file. Empty
/// when nothing in it can be looked for.
QString matchExpression(const QString &text);

/// The reference that begins as typed ("mc-2026-0", "2026-01"), which is a key and no text: "MC-2026-0". Empty when
/// \a text is no such beginning.
QString referenceBeginning(const QString &text);

} // namespace credence
