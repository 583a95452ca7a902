// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/learnerclock.h"

namespace credence {

namespace {

constexpr int kSoonDays = 14;

} // namespace

QDate finalDate(QDate start, int capWeeks) { return start.addDays(qint64(capWeeks) * 7); }

ClockState clockOf(const Enrolment &enrolment, QDate today)
{
    ClockState clock;
    clock.finalDate = enrolment.finalDate;
    const bool inProgress = enrolment.result == EnrolmentResult::InProgress;
    if (clock.finalDate.isValid())
        clock.daysLeft = int(today.daysTo(clock.finalDate));
    clock.running = inProgress && enrolment.start.isValid() && enrolment.start <= today;
    clock.overLimit = inProgress && clock.finalDate.isValid() && clock.finalDate < today;
    clock.needsNotice = inProgress && !enrolment.notified.isValid();
    if (clock.running)
        clock.week = int(enrolment.start.daysTo(today) / 7) + 1;
    return clock;
}

bool startsOutside(const Enrolment &enrolment, const Cohort &cohort, int weeks)
{
    if (cohort.rolling || !enrolment.start.isValid() || !cohort.start.isValid())
        return false;
    const QDate last = lastDayOf(cohort, weeks);
    return enrolment.start < cohort.start || (last.isValid() && enrolment.start > last);
}

bool outlastsLearners(const Cohort &cohort, int weeks, int capWeeks)
{
    return !cohort.rolling && cohort.start.isValid() && lastDayOf(cohort, weeks) > finalDate(cohort.start, capWeeks);
}

Enrolment failedByTimeLimit(Enrolment enrolment)
{
    const QDate on = enrolment.finalDate.addDays(1);
    return withResult(std::move(enrolment), EnrolmentResult::FailedTimeLimit, on);
}

Enrolment withResult(Enrolment enrolment, EnrolmentResult result, QDate on)
{
    enrolment.result = result;
    enrolment.resultOn = result == EnrolmentResult::InProgress ? QDate() : on;
    if (result != EnrolmentResult::Passed)
        enrolment.certificateOn = {};
    return enrolment;
}

RosterCounts countRoster(const QList<Enrolment> &roster, QDate today)
{
    RosterCounts counts;
    for (const Enrolment &enrolment : roster) {
        if (enrolment.result == EnrolmentResult::Withdrawn) {
            ++counts.withdrawn;
            continue;
        }
        ++counts.learners;
        ++counts.paid.learners;
        counts.paid.byCard += enrolment.payment == PaymentMethod::Card;
        if (enrolment.result == EnrolmentResult::Passed)
            ++counts.passed;
        else if (enrolment.result == EnrolmentResult::InProgress)
            ++counts.inProgress;
        else
            ++counts.failed;
        const ClockState clock = clockOf(enrolment, today);
        counts.overLimit += clock.overLimit;
        counts.unnotified += clock.needsNotice;
        counts.dueSoon += enrolment.result == EnrolmentResult::InProgress && clock.finalDate.isValid() &&
                          clock.daysLeft >= 0 && clock.daysLeft <= kSoonDays;
    }
    return counts;
}

} // namespace credence
