// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/businessdays.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

struct StatutoryDay {
    QDate date;
    const char16_t *name;
    const char16_t *nameFr;
};

/// The \a nth (1 is the first) Monday of a month.
QDate nthMonday(int year, int month, int nth)
{
    const QDate first(year, month, 1);
    return first.addDays((8 - first.dayOfWeek()) % 7 + 7 * (nth - 1));
}

/// The last Monday before 25 May.
QDate victoriaDay(int year)
{
    const QDate eve(year, 5, 24);
    return eve.addDays(1 - eve.dayOfWeek());
}

std::array<StatutoryDay, 9> statutoryDays(int year)
{
    return {{{QDate(year, 1, 1), u"New Year's Day", u"Nouvel An"},
             {nthMonday(year, 2, 3), u"Family Day", u"Fête de la famille"},
             {easterSunday(year).addDays(-2), u"Good Friday", u"Vendredi saint"},
             {victoriaDay(year), u"Victoria Day", u"Fête de la Reine"},
             {QDate(year, 7, 1), u"Canada Day", u"Fête du Canada"},
             {nthMonday(year, 9, 1), u"Labour Day", u"Fête du travail"},
             {nthMonday(year, 10, 2), u"Thanksgiving", u"Action de grâce"},
             {QDate(year, 12, 25), u"Christmas Day", u"Noël"},
             {QDate(year, 12, 26), u"Boxing Day", u"Lendemain de Noël"}}};
}

bool isWeekday(QDate date) { return date.dayOfWeek() <= 5; }

/// Mondays to Fridays from the first Monday of the Julian day count (day 0 is a Monday) up to and with \a date.
qint64 weekdaysUpTo(QDate date)
{
    const qint64 days = date.toJulianDay() + 1;
    return days / 7 * 5 + std::min<qint64>(days % 7, 5);
}

/// The first day whose weekdaysUpTo() is \a weekdays.
QDate weekdayNumber(qint64 weekdays) { return QDate::fromJulianDay((weekdays - 1) / 5 * 7 + (weekdays - 1) % 5); }

} // namespace

QList<Holiday> ontarioHolidays(int year)
{
    QList<Holiday> days;
    if (year < 1)
        return days;
    for (const StatutoryDay &day : statutoryDays(year))
        days.append({0, day.date, QString::fromUtf16(day.name), QString::fromUtf16(day.nameFr)});
    return days;
}

QDate easterSunday(int year)
{
    // The anonymous Gregorian computus (Meeus, Jones, Butcher): exact for every Gregorian year.
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int n = h + l - 7 * m + 114;
    return QDate(year, n / 31, n % 31 + 1);
}

bool isOntarioHoliday(QDate date)
{
    const int year = date.year();
    if (!date.isValid() || year < 1)
        return false;
    const int day = date.day();
    switch (date.month()) {
    case 1:
        return day == 1;
    case 2:
        return date == nthMonday(year, 2, 3);
    case 3:
    case 4:
        return date.dayOfWeek() == 5 && date == easterSunday(year).addDays(-2);
    case 5:
        return date == victoriaDay(year);
    case 7:
        return day == 1;
    case 9:
        return date == nthMonday(year, 9, 1);
    case 10:
        return date == nthMonday(year, 10, 2);
    case 12:
        return day == 25 || day == 26;
    default:
        return false;
    }
}

BusinessCalendar::BusinessCalendar(const QList<Holiday> &closures)
{
    for (const Holiday &closure : closures) {
        if (closure.date.isValid() && isWeekday(closure.date) && !isOntarioHoliday(closure.date))
            m_closures.append(closure.date);
    }
    std::sort(m_closures.begin(), m_closures.end());
    m_closures.erase(std::unique(m_closures.begin(), m_closures.end()), m_closures.end());
}

bool BusinessCalendar::isBusinessDay(QDate date) const
{
    return date.isValid() && isWeekday(date) && !isOntarioHoliday(date) &&
           !std::binary_search(m_closures.cbegin(), m_closures.cend(), date);
}

QDate BusinessCalendar::after(QDate from, int count) const
{
    if (!from.isValid() || count < 1)
        return {};
    // Jump over the weekdays still missing; what holidays and closures took away on the way is made up in the next
    // round.
    QDate reached = from;
    for (qint64 missing = count; missing > 0;) {
        const QDate next = weekdayNumber(weekdaysUpTo(reached) + missing);
        missing -= between(reached, next);
        reached = next;
    }
    return reached;
}

QDate BusinessCalendar::onOrBefore(QDate date) const
{
    while (date.isValid() && !isBusinessDay(date))
        date = date.addDays(-1);
    return date;
}

int BusinessCalendar::between(QDate from, QDate to) const
{
    if (!from.isValid() || !to.isValid() || to <= from)
        return 0;
    qint64 days = weekdaysUpTo(to) - weekdaysUpTo(from);
    for (int year = std::max(from.year(), 1); year <= to.year(); ++year) {
        for (const StatutoryDay &day : statutoryDays(year)) {
            if (day.date > from && day.date <= to && isWeekday(day.date))
                --days;
        }
    }
    const auto first = std::upper_bound(m_closures.cbegin(), m_closures.cend(), from);
    const auto last = std::upper_bound(first, m_closures.cend(), to);
    return int(days - std::distance(first, last));
}

} // namespace credence
