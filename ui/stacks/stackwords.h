// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacks/stack.h"

namespace credence {

// Words that only the page of stacks needs; what is to be said of a stack is core/wording's.

/// "3 of 4 approved".
QString approvedText(const QList<MemberFacts> &members);
/// The words of a choice as they stand alone: "Course credit".
QString standingAlone(const QString &words);
/// What to call a member.
QString memberName(const MemberFacts &member);

} // namespace credence
