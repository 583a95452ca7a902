// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officedue.h"
#include "ui/widgets/chainwidget.h"

namespace credence {

// What lies ahead of one proposal, in words, from the real meetings and intakes of the office.

/// The plan from today on, taken up where the proposal is.
Plan planAhead(const StoredProposal &stored, const PlanFacts &facts, const Policy &policy, QDate today);

/// The beads of its chain, with remarks for the stages ahead: "meets 30 Jan", "on agenda 23 Jan", "intake 13 Feb".
QList<ChainWidget::Bead> beadsAhead(const StoredProposal &stored, const QList<ApprovalEvent> &events,
                                    const PlanFacts &facts, const Policy &policy, QDate today);

/// "Next: Senate is notified on 30 Jan 2026. The course can be delivered from then on; the Ministry decision (intake
/// 13 Feb) is expected 21 Apr – 12 May." \a errors is the number of findings that block a submission.
QString nextSentence(const StoredProposal &stored, int errors, const PlanFacts &facts, const Policy &policy,
                     QDate today);

/// "21 Apr – 12 May", with the year where it is not this one.
QString bandText(const DecisionBand &band, QDate today);

} // namespace credence
