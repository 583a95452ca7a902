// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/schedulerows.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kEndingDays = 14; ///< calendar days before its last day in which a cohort is "ending"

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfferingSchedule)
};

bool asksForOsap(OsapIntent osap, MinistryState ministry)
{
    return osap == OsapIntent::Yes && ministry != MinistryState::Eligible && ministry != MinistryState::NotEligible;
}

QString lookName(ScheduleBar::Look look)
{
    switch (look) {
    case ScheduleBar::Running:
        return Words::tr("running");
    case ScheduleBar::Ending:
        return Words::tr("ending soon");
    case ScheduleBar::Planned:
        return Words::tr("planned");
    case ScheduleBar::Rolling:
        return Words::tr("rolling, open");
    case ScheduleBar::Over:
        break;
    }
    return Words::tr("over");
}

QString detailOf(const OfferingRow &row)
{
    QStringList pieces;
    if (row.cancelled)
        pieces.append(Words::tr("cancelled"));
    if (row.registration == Registration::Rolling)
        pieces.append(Words::tr("rolling"));
    else if (row.place == Place::Online && row.timing != Timing::None && row.timing != Timing::Both)
        pieces.append(timingName(row.timing));
    else if (row.place != Place::None)
        pieces.append(placeName(row.place));
    if (row.weeks > 0)
        pieces.append(Words::tr("%n week(s)", nullptr, row.weeks));
    if (asksForOsap(row.osap, row.ministry))
        pieces.append(Words::tr("OSAP pending"));
    else if (row.osap == OsapIntent::Yes)
        pieces.append(row.ministry == MinistryState::Eligible ? Words::tr("OSAP eligible")
                                                              : Words::tr("not OSAP eligible"));
    if (!pieces.isEmpty())
        pieces.first() = pieces.first().toLower();
    return pieces.join(u" · "_s);
}

ScheduleBar barOf(const CohortRow &row, QDate today)
{
    ScheduleBar bar;
    bar.look = lookOf(row, today);
    bar.cohort = row.cohort.id;
    bar.from = row.cohort.start;
    bar.to = row.cohort.rolling ? row.cohort.end : lastDayOf(row.cohort, row.weeks);
    const QString name = cohortName(row.cohort);
    if (row.cohort.rolling)
        bar.text = row.cohort.name;
    else
        bar.text = bar.look == ScheduleBar::Planned ? Words::tr("%1 planned").arg(name) : name;
    QStringList said{name, lookName(bar.look)};
    said.append(bar.to.isValid() ? Words::tr("%1 to %2").arg(dateText(bar.from), dateText(bar.to))
                                 : Words::tr("from %1, no last day to start").arg(dateText(bar.from)));
    said.append(Words::tr("%n learner(s)", nullptr, row.learners));
    bar.spoken = said.join(u", "_s);
    return bar;
}

int rankOf(const ScheduleRow &row)
{
    int rank = row.bars.isEmpty() ? 1 : 2;
    for (const ScheduleBar &bar : row.bars) {
        if (bar.look == ScheduleBar::Planned)
            rank = std::min(rank, 1);
        else if (bar.look != ScheduleBar::Over)
            rank = 0;
    }
    return row.cancelled ? 3 : rank;
}

QString monthName(int month)
{
    QString name = QLocale().standaloneMonthName(month);
    if (interfaceLanguage() != "fr"_L1 && !name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

QString cohortName(const Cohort &cohort)
{
    const QString name = Words::tr("cohort %1").arg(cohort.number);
    //: %1 is "cohort 2", %2 the cohort's own name
    return cohort.name.isEmpty() ? name : Words::tr("%1 (%2)").arg(name, cohort.name);
}

ScheduleBar::Look lookOf(const CohortRow &row, QDate today)
{
    const Cohort &cohort = row.cohort;
    if (cohort.start > today)
        return ScheduleBar::Planned;
    if (cohort.rolling) {
        const bool learning = row.unfinished > 0 && row.lastFinal >= today;
        return cohort.end.isValid() && cohort.end < today && !learning ? ScheduleBar::Over : ScheduleBar::Rolling;
    }
    const QDate last = lastDayOf(cohort, row.weeks);
    if (last.isValid() && last < today)
        return ScheduleBar::Over;
    return last.isValid() && today.daysTo(last) <= kEndingDays ? ScheduleBar::Ending : ScheduleBar::Running;
}

QList<ScheduleRow> scheduleRows(const QList<OfferingRow> &offerings, const QList<CohortRow> &cohorts, QDate today)
{
    QList<ScheduleRow> rows;
    QHash<QUuid, int> places;
    for (const OfferingRow &one : offerings) {
        if (places.contains(one.id))
            continue;
        ScheduleRow row;
        row.offering = one.id;
        row.name = one.title.isEmpty() ? one.name : u"%1 · %2"_s.arg(one.name, one.title);
        row.detail = detailOf(one);
        row.spoken = u"%1, %2, %3"_s.arg(row.name, one.reference, row.detail);
        row.cancelled = one.cancelled;
        places.insert(one.id, int(rows.size()));
        rows.append(row);
    }
    for (const CohortRow &one : cohorts) {
        if (const int place = places.value(one.cohort.offering, -1); place >= 0)
            rows[place].bars.append(barOf(one, today));
    }
    for (ScheduleRow &row : rows)
        std::stable_sort(row.bars.begin(), row.bars.end(),
                         [](const ScheduleBar &a, const ScheduleBar &b) { return a.from < b.from; });
    std::stable_sort(rows.begin(), rows.end(), [](const ScheduleRow &a, const ScheduleRow &b) {
        const int left = rankOf(a);
        const int right = rankOf(b);
        return left != right ? left < right : a.name.localeAwareCompare(b.name) < 0;
    });
    return rows;
}

QString monthSpan(QDate first, QDate end)
{
    const QDate last = end.addDays(-1);
    const QString year = QString::number(last.year());
    if (first.year() == last.year())
        //: %1 and %2 are months, %3 the year: "January – August 2026"
        return Words::tr("%1 – %2 %3").arg(monthName(first.month()), monthName(last.month()), year);
    //: months and years: "September 2026 – April 2027"
    return Words::tr("%1 %2 – %3 %4")
        .arg(monthName(first.month()), QString::number(first.year()), monthName(last.month()), year);
}

} // namespace credence
