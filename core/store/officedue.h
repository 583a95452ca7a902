// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "core/store/office.h"

namespace credence {

/// What the planner needs to know of an office: its calendar, its own median days per stage and its optional stages.
struct PlanFacts {
    OfficeCalendar calendar;
    StageDays medians;
    QStringList optionalStages;

    /// The facts as a plan's input; it points into this object.
    PlanInput input(const Policy &policy, QDate today) const;
};
Result<PlanFacts> planFacts(const Office &office);

/// What the calendar needs to know of a proposal.
DueProposal dueProposal(const ProposalRow &row);
DueProposal dueProposal(const StoredProposal &stored);

/// Everything of the office that falls due up to and with \a until (design section 4).
Result<QList<DueItem>> officeDue(const Office &office, QDate until);

} // namespace credence
