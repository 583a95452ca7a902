// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/calendar/planner.h"

#include <QUuid>

namespace credence {

/// What the calendar needs to know of a proposal: a row of the list has it.
struct DueProposal {
    QUuid id;
    QString reference;
    QString name;
    QString stage; ///< stageWord()
    OsapIntent osap = OsapIntent::Undecided;
    bool osapBeforeDelivery = false;
    MinistryState ministry = MinistryState::None;
    QDate since;
    QDate firstDelivery;
    QDate intake;     ///< it was submitted to
    QDate deferredTo; ///< where known
    QDate submittedOn;
};

/// One thing that falls due. The words are core/wording's: dueTitle(), dueDetail().
struct DueItem {
    QDate date;
    /// "agenda", "meeting", "intake", "intakes-unknown", "osap-decision", "submit-by", "decide-by", "publish-by",
    /// "delivery"; of deliveries "cohort-start", "cohort-end", "final-date", "notice", "registration", "ready",
    /// "osap-listing"
    /// (core/delivery/deliverydue.h)
    QString kind;
    QString stage; ///< the body of a meeting, or the stage that has to decide
    QUuid proposal;
    QString reference; ///< of what it is about, or of the only proposal that waits for it
    QString name;
    QDate about;   ///< the meeting whose agenda closes; the first day that a last day is for; the intake of a decision
    int count = 0; ///< proposals that wait for a meeting or an intake; deliveries: learners not finished, or not told
    std::optional<DecisionBand> decision; ///< of an intake
    bool overdue = false;                 ///< its day is over (R56)
    qint64 record = 0; ///< id of the meeting or intake, so that a moved one stays the same thing; the
                       ///< year of "intakes-unknown"
    QUuid offering;    ///< deliveries: what it is about
    QUuid cohort;
    int cohortNumber = 0;
    qint64 enrolment = 0; ///< "final-date": the learner's
    QString who;          ///< "final-date": the learner as the roster has them
    int learners = 0;     ///< "cohort-start", "cohort-end"; "final-date": how many, where they are not named
    bool rolling = false; ///< "cohort-start", "cohort-end": of the days on which learners can start
    QStringList missing;  ///< "ready", "osap-listing": ids of open readiness items
    bool operator==(const DueItem &) const = default;
};

/// The same for the same thing at every reading, whatever its date: for the UID of calendar entries.
QString dueKey(const DueItem &item);

/// The same for the same thing as long as its date stays: who was reminded of the old date is reminded of the new one.
/// A last day that is planned back from a first day drifts with the office's medians; its key moves with the first day.
QString reminderKey(const DueItem &item);

/// How \a proposal is planned: its place, its OSAP mode and the facts of \a base (today, policy, calendar, medians,
/// optional stages).
PlanInput planInputFor(const DueProposal &proposal, const PlanInput &base);
OsapMode osapMode(OsapIntent intent, bool beforeDelivery);

/// The plan of \a proposal for its wished first day; nothing where it has none or is no longer on its way.
std::optional<Plan> planOf(const DueProposal &proposal, const PlanInput &base);

/// Everything that falls due up to and with \a until, in date order: agenda closings, meetings and intakes that are
/// still ahead; from 31 August a year whose intakes nobody entered, where a proposal waits for one (R53); OSAP
/// decisions expected or overdue; and per proposal with a wished first day still ahead its last day
/// to submit, to be decided and to go public, days already missed included. \a base gives today, policy and calendar.
/// Pure.
QList<DueItem> dueItems(const QList<DueProposal> &proposals, const PlanInput &base, QDate until);

} // namespace credence

// Lists of thousands of them are moved as bytes.
Q_DECLARE_TYPEINFO(credence::DueItem, Q_RELOCATABLE_TYPE);
