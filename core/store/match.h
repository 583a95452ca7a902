// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace credence {

/// What the user typed as an FTS5 expression: every word a quoted string and a prefix ("gis"* "fiel"*), so that no
/// character of it is an operator. A word of one character must stand whole: its prefix would be half the file. Empty
/// when nothing in it can be looked for.
QString matchExpression(const QString &text);

} // namespace credence
