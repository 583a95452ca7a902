// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/packformat.h"

#include <QList>
#include <QStringView>

namespace credence::pack {

/// What a look-up asks.
struct Question {
    QStringView text;
    bool french = false; ///< the language that comes first
    bool dotted = false; ///< codes are written with a dot after two digits (CIP)
    bool leavesOnly = true;
    int limit = 0;
};

struct Answer {
    int entry = -1;
    int example = -1; ///< text that matched when the title did not, or -1
};

/// Answers in this order: the code itself; codes that begin so; and then, first in the language asked for and after it
/// in the other one, the whole title, words of the title, a whole example job title, words of an example. At the end a
/// few titles that hold all words of several but one. Each entry comes once.
QList<Answer> lookUp(const View &view, const Question &question);

} // namespace credence::pack
