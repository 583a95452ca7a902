// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/deliverydue.h"
#include "core/delivery/osapstatus.h"
#include "core/stacks/stack.h"

namespace credence {

/// An offering as stored, with what is known of its micro-credential and the version that a save must name.
struct StoredOffering {
    Offering offering;
    QString name;              ///< of the micro-credential
    QString proposalReference; ///< "MC-2026-004"
    QString unit;
    Place place = Place::None;
    Timing timing = Timing::None;
    ChainState chain;
    std::optional<Stack> stack; ///< that the micro-credential is a member of, see stackOf()
    QDate firstDay; ///< of the running cohort, the next one, or the last one where none is ahead; may be no date
    qint64 rowVersion = 0;
};

/// A row of the list of offerings and of the schedule.
struct OfferingRow {
    QUuid id;
    QString reference;
    QUuid proposal;
    QString name;
    QString title;
    QString unit;
    Place place = Place::None;
    Timing timing = Timing::None;
    Registration registration = Registration::Scheduled;
    int weeks = 0;
    OsapIntent osap = OsapIntent::Undecided;
    MinistryState ministry = MinistryState::None;
    qint64 fee = -1;
    QDate firstStart; ///< of its first cohort
    QDate lastEnd;    ///< of its last cohort; no date while a rolling one stays open
    int cohorts = 0;
    int learners = 0;
    int unfinished = 0;
    bool cancelled = false;
    bool operator==(const OfferingRow &) const = default;
};

enum class OfferingSort { Name, Reference, FirstStart, Learners };

struct OfferingFilter {
    QString words; ///< in the micro-credential's name, the title or the references
    QUuid proposal;
    QDate from; ///< with a cohort on or after it
    QDate to;   ///< with a cohort on or before it
    bool cancelledToo = true;
    OfferingSort sort = OfferingSort::FirstStart;
    bool descending = true;
    int limit = 200;
    int offset = 0;
};

/// A cohort with its cached counts.
struct CohortRow {
    Cohort cohort;
    QString reference; ///< "OF-2026-003/2"
    QString offeringReference;
    QUuid proposal;
    QString name; ///< of the micro-credential
    Timing timing = Timing::None;
    int weeks = 0;
    int capWeeks = 11;
    OsapIntent osap = OsapIntent::Undecided;
    MinistryState ministry = MinistryState::None;
    int learners = 0; ///< all but withdrawn
    int unfinished = 0;
    int passed = 0;
    int failed = 0;
    int withdrawn = 0;
    int byCard = 0;
    QDate lastFinal; ///< the latest personal final date
    qint64 rowVersion = 0;
    bool operator==(const CohortRow &) const = default;
};

/// One learner with the place in the office.
struct LearnerRow {
    Enrolment enrolment;
    QString reference; ///< "OF-2026-003/2/17"
    QString cohortReference;
    QUuid offering;
    QUuid proposal;
    QString name; ///< of the micro-credential
    bool operator==(const LearnerRow &) const = default;
};

struct EnrolCount {
    int added = 0;
    int unchanged = 0; ///< the same learner, contact and start were there already
    bool operator==(const EnrolCount &) const = default;
};

/// The figures of a calendar year, by the day learners started; money at each offering's fee.
struct YearFigures {
    int year = 0;
    int offerings = 0; ///< with a learner that started in it
    int cohorts = 0;
    int learners = 0;
    int passed = 0;
    int failed = 0;
    int withdrawn = 0;
    qint64 net = 0; ///< of offerings that are in no stack (R68)
    bool operator==(const YearFigures &) const = default;
};

/// What the retention rule removed, or would remove.
struct PurgeReport {
    QDate before;     ///< learners with whom nothing has happened since this day, see DeliveryRepository::purge()
    int cohorts = 0;  ///< that they are of
    int learners = 0; ///< whose name and contact were removed; results and dates stay
    bool operator==(const PurgeReport &) const = default;
};

/// A stack as stored.
struct StoredStack {
    Stack stack;
    QList<MemberFacts> members; ///< in the stack's order
    qint64 rowVersion = 0;
};

/// A learner's way through a stack: by contact, or by name where there is none.
struct StackLearner {
    QString learner;
    QList<QUuid> passed;
    StackProgress progress;
};

/// A reminder's state, by reminderKey(). Absent: never shown.
struct Reminder {
    QString key;
    QDate shownOn;      ///< a desktop notification was shown
    QDate snoozedUntil; ///< not to be shown before
    bool done = false;
    bool operator==(const Reminder &) const = default;
};

} // namespace credence
