// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "core/store/office.h"

namespace credence {

/// What one reading of the store gives the page of stacks.
struct StacksReading {
    QList<StoredStack> stacks;    ///< by name
    QUuid chosen;                 ///< the one asked for, else the first; null where there is none
    QList<StackLearner> learners; ///< of the chosen one
    QList<MemberRun> runs;
};

/// Call on the store's thread.
Result<StacksReading> readStacks(const Office &office, const QUuid &wanted);

} // namespace credence
