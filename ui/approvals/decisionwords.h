// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"

namespace credence {

// The words of the form that records an act.

/// The card's title: "Record SCCASP decision", "Returned by Dean".
QString decisionHeading(const ChainState &chain, int proposals, const Policy &policy);
/// Above the person: "Decided by", "Submitted by".
QString personLabel(Action action);
/// Above the date.
QString dateLabel(Action action);
/// Above the comment, and the hint below it.
QString commentLabel(Action action);
QString commentHint(Action action);
/// On the button: "Record approval".
QString recordWords(Action action);
/// Where nothing can be recorded, or nothing was chosen yet.
QString quietSentence(const ChainState &chain, const Policy &policy);
/// What is missing, below its field.
QString missingSentence(ErrorCode code, Action action);

} // namespace credence
