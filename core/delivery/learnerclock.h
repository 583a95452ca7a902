// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"

namespace credence {

/// The last day a learner can finish: start + 7 × cap days, that day included (R38, Q12). 2025-05-05 with 11 weeks
/// gives 2025-07-21. No date for no start.
QDate finalDate(QDate start, int capWeeks);

/// Where one learner stands on \a today.
struct ClockState {
    QDate finalDate;
    int daysLeft = 0;         ///< 0 on the final date, negative after it
    bool running = false;     ///< in progress and begun
    bool overLimit = false;   ///< in progress, and the final date is over: to be confirmed as failed (R38)
    bool needsNotice = false; ///< in progress and nobody recorded that the learner was told of the rule (R37)
    int week = 0;             ///< of the course while it is running for the learner, 1 is the first; otherwise 0
    bool operator==(const ClockState &) const = default;
};
ClockState clockOf(const Enrolment &enrolment, QDate today);

/// Whether a learner of a scheduled cohort starts on a day that is none of the cohort's, from its first to its last
/// (lastDayOf() with \a weeks): no rule is against it, and it is said. Those of a rolling window are refused.
bool startsOutside(const Enrolment &enrolment, const Cohort &cohort, int weeks);

/// Whether a scheduled \a cohort ends later than its learners have to finish: by \a capWeeks they would fail before its
/// last day (R33, R38). No rule is against it, and it is said.
bool outlastsLearners(const Cohort &cohort, int weeks, int capWeeks);

/// \a enrolment failed by the time limit: the day after its final date, no certificate (R38, R74).
Enrolment failedByTimeLimit(Enrolment enrolment);

/// \a enrolment with a result of \a on; a result other than a pass loses the certificate (R74), and who is in progress
/// again has no day of a result.
Enrolment withResult(Enrolment enrolment, EnrolmentResult result, QDate on);

/// Counts of a cohort or offering.
struct RosterCounts {
    int learners = 0; ///< all but withdrawn
    int inProgress = 0;
    int passed = 0;
    int failed = 0; ///< both kinds
    int withdrawn = 0;
    int overLimit = 0;
    int dueSoon = 0; ///< in progress with a final date within 14 days
    int unnotified = 0;
    PaymentMix paid; ///< withdrawn learners are not counted
    bool operator==(const RosterCounts &) const = default;
};
RosterCounts countRoster(const QList<Enrolment> &roster, QDate today);

} // namespace credence
