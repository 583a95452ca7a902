// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>

namespace credence {

/// A day on which the office, or Ontario, does not work.
struct Holiday {
    qint64 id = 0; ///< of the office's own closures; 0 for a statutory day
    QDate date;
    QString name;   ///< English, or as the office wrote it
    QString nameFr; ///< of statutory days
    bool operator==(const Holiday &) const = default;
};

/// Ontario's nine statutory days of \a year (Employment Standards Act), on their own dates, in date order: New Year's
/// Day, Family Day, Good Friday, Victoria Day, Canada Day, Labour Day, Thanksgiving, Christmas Day, Boxing Day. One
/// that falls on a weekend is not moved. All nine are given for every year, also those before Family Day began (2008);
/// none for a year before 1.
QList<Holiday> ontarioHolidays(int year);

/// Western Easter Sunday of \a year in the Gregorian calendar.
QDate easterSunday(int year);

/// Whether \a date is one of ontarioHolidays().
bool isOntarioHoliday(QDate date);

/// Business days: Monday to Friday but for Ontario's statutory days and the office's closures.
/// A date that is not valid is no business day, and every answer about it is an invalid date or 0.
class BusinessCalendar {
public:
    explicit BusinessCalendar(const QList<Holiday> &closures = {});
    bool isBusinessDay(QDate date) const;
    /// The \a count-th business day after \a from; the day after \a from may be day 1. \a count >= 1.
    QDate after(QDate from, int count) const;
    /// The last business day on or before \a date.
    QDate onOrBefore(QDate date) const;
    /// Number of business days after \a from up to and with \a to; 0 when \a to is not later.
    int between(QDate from, QDate to) const;

private:
    QList<QDate> m_closures; // sorted, each once, only those that would be business days otherwise
};

} // namespace credence
