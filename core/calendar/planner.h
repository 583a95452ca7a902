// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/officecalendar.h"

namespace credence {

/// How a delivery stands to OSAP: not sought, delivered while the Ministry decides (R48), or only after it decided (R96).
enum class OsapMode { No, WhileWaiting, BeforeDelivery };

/// One step of a plan. Backward fills \a latest, forward \a earliest.
struct PlanStep {
    QString step; ///< "submit", a stage id ("chair", "sccasp", …), "publish", "delivery", "intake", "decision"
    QDate from;   ///< when the step begins (work or waiting), for the drawing
    QDate earliest;
    QDate latest;
    std::optional<Meeting> meeting;     ///< the real meeting it hangs on
    std::optional<Meeting> alternative; ///< the meeting after it that would do as well, if any (drawn paler)
    bool assumed = false; ///< no real meeting or intake is on record: the usual days were used instead
    bool done = false;    ///< already behind this proposal
    bool operator==(const PlanStep &) const = default;
};

/// A plan from today to a first day of delivery.
struct Plan {
    bool feasible = false;
    int slackDays = 0;       ///< days to spare before the first step that is still open; negative is late
    QList<PlanStep> steps;   ///< in time order
    std::optional<Intake> intake;
    std::optional<DecisionBand> decision;
    QString firstBreak;      ///< step id of the first link that cannot be met; empty when feasible
    QDate earliestStart;     ///< earliest feasible first day
    QDate start;             ///< the wished or resulting first day
    QStringList remarks;     ///< "lead-time", "no-intake", "no-meeting:sccasp": words for core/wording
    bool operator==(const Plan &) const = default;
};

/// Usual calendar days per stage; the office's own medians replace the policy's once it has history.
using StageDays = QHash<QString, int>;

/// What a plan needs to know.
struct PlanInput {
    QDate today;
    OsapMode osap = OsapMode::No;
    const Policy *policy = nullptr;
    const OfficeCalendar *calendar = nullptr;
    StageDays medians;          ///< per stage id; may be empty
    QString atStage;            ///< where the proposal is: "" not submitted, a stage id, "approved"
    QStringList optionalStages; ///< switched on by the office
};

/// From the wished first day back to the latest day of each step; real meetings and intakes only, assumed where none is
/// on record. Lead times of the framework are remarks, never breaks.
Plan planBackward(QDate start, const PlanInput &input);

/// Submitted on \a submitted: when each step can end and the first day that allows.
Plan planForward(QDate submitted, const PlanInput &input);

} // namespace credence
