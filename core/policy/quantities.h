// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposal/proposal.h"

namespace credence {

/// A Quantity as the checks see it: a whole number, nothing, or something else. A whole number too large to be held is
/// still a whole number, far outside every range.
struct Amount {
    enum Kind { Empty, Whole, NotWhole } kind = Empty;
    qint64 value = 0;
    bool isWhole() const { return kind == Whole; }
    bool within(int low, int high) const { return value >= low && value <= high; }
};

Amount amountOf(const Quantity &quantity);

/// What length.not-whole has to say: the text entered, the whole number we propose (a range's average as the Ministry
/// asks, rounded half up; empty where we cannot tell), and "range", "number" or "words" (R44, Q4).
QStringList notWholeArgs(const Quantity &quantity);

/// The first line of a user's text, at most 80 characters: what a sentence can carry.
QString shortened(const QString &text);

} // namespace credence
