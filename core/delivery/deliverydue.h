// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "core/delivery/learnerclock.h"
#include "core/delivery/readiness.h"

namespace credence {

/// What the calendar needs to know of a cohort.
struct DueCohort {
    Cohort cohort;
    QUuid offering;
    QString offeringReference;
    QUuid proposal;
    QString name; ///< of the micro-credential
    int learners = 0;
    int unfinished = 0;
    int weeks = 0;
    bool operator==(const DueCohort &) const = default;
};

/// Learners of one cohort with the same final date; more than these are one item without a name.
inline constexpr int kMostByName = 2;

/// One learner with a date that comes, or \a count learners of a cohort in one, whom nobody has to name: with a final
/// date those who have it; without one those who were not told of the time limit, from the earliest first day.
struct DueLearner {
    Enrolment enrolment; ///< of many: no id
    QUuid offering;
    QUuid proposal;
    QString name; ///< of the micro-credential
    int cohortNumber = 0;
    QString offeringReference;
    bool rolling = false; ///< of the cohort
    int count = 1;
    bool operator==(const DueLearner &) const = default;
};

/// An offering with its open readiness items.
struct DueOffering {
    Offering offering; ///< its costs are not looked at
    QString name;
    QDate firstDay; ///< of its next cohort
    Readiness readiness;
    bool operator==(const DueOffering &) const = default;
};

/// Dates of delivery as due items, date order, up to and with \a until:
/// - "cohort-start", "cohort-end": first and last days that are not over; count is who has not finished;
/// - "final-date": learners in progress, overdue from the day after while nothing is recorded (R38); about is their
///   first day. More than two of a cohort with the same date are one item without a name: learners says how many;
/// - "notice": per cohort, count learners in progress not told of the time limit (R37), due on the earliest first day;
/// - "registration": deadlines that are not over;
/// - "osap-listing": per offering that can be eligible at its next first day, which of the two things to do after the
///   Ministry's yes are open (R57b), due on that day, until the time limit of that cohort is over;
/// - "ready": per offering, required items that are open (R99, R105), due on the earliest of their days, until the
///   time limit of that cohort is over.
/// References name what an item is about: "OF-2026-003", "OF-2026-003/2", "OF-2026-003/2/17". A learner may be given
/// twice and counts once. Pure.
QList<DueItem> deliveryDue(const QList<DueCohort> &cohorts, const QList<DueLearner> &learners,
                           const QList<DueOffering> &offerings, QDate today, QDate until);

} // namespace credence

// Lists of thousands of them are moved as bytes.
Q_DECLARE_TYPEINFO(credence::DueCohort, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(credence::DueLearner, Q_RELOCATABLE_TYPE);
Q_DECLARE_TYPEINFO(credence::DueOffering, Q_RELOCATABLE_TYPE);
