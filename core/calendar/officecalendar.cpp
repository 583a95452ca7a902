// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/officecalendar.h"

#include <QMap>

namespace credence {

DecisionBand decisionBand(QDate intakeDeadline, const BusinessCalendar &days, const Limits &limits)
{
    return {intakeDeadline, days.after(intakeDeadline, limits.bandFromBusinessDays),
            days.after(intakeDeadline, limits.bandToBusinessDays)};
}

std::optional<Intake> intakeFor(QDate date, const QList<Intake> &intakes)
{
    std::optional<Intake> first;
    for (const Intake &intake : intakes) {
        if (date.isValid() && intake.deadline >= date && (!first || intake.deadline < first->deadline))
            first = intake;
    }
    return first;
}

QDate agendaCloses(const Meeting &meeting, const Limits &limits)
{
    return meeting.agendaCloses.isValid() ? meeting.agendaCloses : meeting.date.addDays(-limits.agendaClosesDays);
}

std::optional<Meeting> nextMeeting(const QString &body, QDate ready, const QList<Meeting> &meetings,
                                   const Limits &limits)
{
    std::optional<Meeting> first;
    for (const Meeting &meeting : meetings) {
        if (!ready.isValid() || meeting.body != body || !meeting.date.isValid())
            continue;
        if (agendaCloses(meeting, limits) >= ready && (!first || meeting.date < first->date))
            first = meeting;
    }
    return first;
}

int academicYear(QDate date) { return date.month() >= 9 ? date.year() : date.year() - 1; }

int intakeYear(QDate deadline) { return deadline.month() >= 8 ? deadline.year() : deadline.year() - 1; }

QDate intakesAnnounced(int year) { return {year, 8, 31}; }

QList<IntakeRemark> intakeRemarks(const QList<Intake> &intakes, QDate today, const Limits &limits)
{
    // The dates of a year "are usually communicated by the end of August" (section 3c): on the 31st we look ahead.
    const int present = academicYear(today.addDays(1));
    struct Count {
        int all = 0;
        int unconfirmed = 0;
    };
    QMap<int, Count> years{{present, {}}};
    for (const Intake &intake : intakes) {
        if (!intake.deadline.isValid() || intakeYear(intake.deadline) < present)
            continue;
        Count &count = years[intakeYear(intake.deadline)];
        ++count.all;
        if (!intake.confirmed && intake.deadline >= today)
            ++count.unconfirmed;
    }

    QList<IntakeRemark> remarks;
    for (auto [year, count] : years.asKeyValueRange()) {
        if (count.all == 0)
            remarks.append({IntakeRemark::NoneKnown, year, 0});
        else if (count.all < limits.intakesPerYearMin && year == present) // a later year may still be filling up
            remarks.append({IntakeRemark::Few, year, count.all});
        else if (count.all > limits.intakesPerYearMax)
            remarks.append({IntakeRemark::Many, year, count.all});
        if (count.unconfirmed > 0)
            remarks.append({IntakeRemark::Unconfirmed, year, count.unconfirmed});
    }
    return remarks;
}

} // namespace credence
