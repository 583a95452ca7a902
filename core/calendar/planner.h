// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/officecalendar.h"

namespace credence {

/// How a delivery stands to OSAP: not sought, delivered while the Ministry decides (R48), or only after it decided
/// (R96).
enum class OsapMode { No, WhileWaiting, BeforeDelivery };

/// One step of a plan. Backward fills \a latest, forward \a earliest.
struct PlanStep {
    QString step;   ///< "submit", a stage id ("chair", "sccasp", …), "publish", "delivery", "intake", "decision"
    QDate from;     ///< when the step begins (work or waiting), for the drawing
    QDate until;    ///< when it ends, for the drawing
    QDate earliest; ///< forward: the day it can end ("publish": the day publishing can begin)
    QDate latest;   ///< backward: the last day it may end ("publish": the last day to go public, R97)
    std::optional<Meeting> meeting;     ///< the real meeting it hangs on
    std::optional<Meeting> alternative; ///< another that would do as well (drawn paler): backward the one before it
                                        ///< that can still be reached, forward the one after it
    bool assumed = false;               ///< no real meeting or intake is on record: the usual days were used instead
    bool done = false;                  ///< already behind this proposal
    bool operator==(const PlanStep &) const = default;
};

/// A plan from today to a first day of delivery.
struct Plan {
    bool feasible = false;
    int slackDays = 0;     ///< days to spare before the first step that is still open; negative is late
    QList<PlanStep> steps; ///< in time order
    std::optional<Intake> intake;
    std::optional<DecisionBand> decision;
    QString firstBreak;  ///< step id of the first link that cannot be met; empty when feasible
    QDate earliestStart; ///< earliest feasible first day
    QDate start;         ///< the wished or resulting first day
    QStringList remarks; ///< "lead-time", "no-intake", "unconfirmed-intake", "no-meeting:sccasp" (one was assumed),
                         ///< "no-meeting-in-time:sccasp" (none on record early enough): words for core/wording
    QDate leadTimeStart; ///< first day that the framework's lead time allows (R95, R96)
    OsapMode osap = OsapMode::No;
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
    QString atStage;            ///< where the proposal is, as stageWord(): a stage id, "approved", "ministry"; every
                                ///< other word is "not submitted"
    QStringList optionalStages; ///< switched on by the office
    QDate since;                ///< the day it came to atStage; invalid: today. It may be on a closed agenda already
    QDate submittedOn;          ///< of the present revision, the lead time's clock (Q8); invalid: not submitted yet
    QDate deferredTo;           ///< the meeting that atStage deferred it to, if it did
    QDate submittedIntake;      ///< deadline of the intake OAPSI submitted it to, if it did
};

/// From the wished first day back to the latest day of each step; real meetings and intakes only, assumed where none is
/// on record. Lead times of the framework are remarks, never breaks. Feasible exactly when \a start is not before
/// earliestStart; firstBreak is the first link that can no longer be met on the way back from the first day.
Plan planBackward(QDate start, const PlanInput &input);

/// Submitted (or taken up where it is) on \a submitted: when each step can end and the first day that allows. Where no
/// intake far enough ahead is on record and OSAP comes first, the steps end at "intake" and there is no first day
/// (R52).
Plan planForward(QDate submitted, const PlanInput &input);

} // namespace credence
