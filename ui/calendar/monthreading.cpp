// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthreading.h"

#include "core/delivery/deliverydue.h"
#include "core/store/deliveryrepository.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// First and last days of cohorts that are over.
Result<QList<DueItem>> pastCohorts(const Office &office, QDate from, QDate to, QDate today)
{
    const QDate last = std::min(to, today.addDays(-1));
    const Result<QList<CohortRow>> rows = office.delivery().cohortsBetween(from, last);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<DueCohort> cohorts;
    for (const CohortRow &row : *rows) {
        cohorts.append({.cohort = row.cohort,
                        .offering = row.cohort.offering,
                        .offeringReference = row.offeringReference,
                        .proposal = row.proposal,
                        .name = row.name,
                        .learners = row.learners,
                        .unfinished = row.unfinished,
                        .weeks = row.weeks});
    }
    return deliveryDue(cohorts, {}, {}, from, last); // as if it were the first of these days
}

} // namespace

QHash<QDate, QString> closedDays(const QList<Holiday> &closures, QDate from, QDate to)
{
    QHash<QDate, QString> closed;
    const auto add = [&](QDate date, const QString &name) {
        if (date < from || date > to)
            return;
        QString &names = closed[date];
        names = names.isEmpty() ? name : u"%1, %2"_s.arg(names, name);
    };
    const bool french = interfaceLanguage() == "fr"_L1;
    for (int year = from.year(); year <= to.year(); ++year) {
        for (const Holiday &day : ontarioHolidays(year))
            add(day.date, french ? day.nameFr : day.name);
    }
    for (const Holiday &closure : closures)
        add(closure.date, closure.name);
    return closed;
}

QList<DueItem> pastFacts(const OfficeCalendar &calendar, const Limits &limits, QDate from, QDate to, QDate today)
{
    QList<DueItem> items;
    const auto add = [&](const QString &kind, const QString &body, QDate date, QDate about, qint64 record) {
        if (!date.isValid() || date < from || date > to || date >= today)
            return;
        DueItem item;
        item.kind = kind;
        item.stage = body;
        item.date = date;
        item.about = about;
        item.record = record;
        items.append(item);
    };
    for (const Meeting &meeting : calendar.meetings) {
        add(u"agenda"_s, meeting.body, agendaCloses(meeting, limits), meeting.date, meeting.id);
        add(u"meeting"_s, meeting.body, meeting.date, meeting.date, meeting.id);
    }
    for (const Intake &intake : calendar.intakes)
        add(u"intake"_s, {}, intake.deadline, intake.deadline, intake.id);
    return items;
}

Result<MonthReading> readMonth(const Office &office, QDate from, QDate to, QDate today)
{
    const Result<OfficeCalendar> calendar = office.calendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    MonthReading reading;
    reading.closed = closedDays(calendar->closures, from, to);
    if (from < today) {
        reading.items = pastFacts(*calendar, office.policy().limits, from, to, today);
        const Result<QList<DueItem>> cohorts = pastCohorts(office, from, to, today);
        if (!cohorts)
            return tl::unexpected(cohorts.error());
        reading.items += *cohorts;
    }
    // What was missed is due still: it stands on its day, also where that lies in a month that is over.
    const Result<QList<DueItem>> due = officeDue(office, to);
    if (!due)
        return tl::unexpected(due.error());
    for (const DueItem &item : *due) {
        if (item.date >= from && item.date <= to)
            reading.items.append(item);
    }
    std::stable_sort(reading.items.begin(), reading.items.end(),
                     [](const DueItem &a, const DueItem &b) { return a.date < b.date; });
    return reading;
}

} // namespace credence
