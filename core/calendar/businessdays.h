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

/// Ontario's nine statutory days of \a year (Employment Standards Act), on their own dates, in date order: New Year's Day,
/// Family Day, Good Friday, Victoria Day, Canada Day, Labour Day, Thanksgiving, Christmas Day, Boxing Day.
QList<Holiday> ontarioHolidays(int year);

/// Business days: Monday to Friday but for Ontario's statutory days and the office's closures.
class BusinessCalendar {
public:
    explicit BusinessCalendar(const QList<Holiday> &closures = {});
    bool isBusinessDay(QDate date) const;
    /// The \a count-th business day after \a from; the day after \a from may be day 1. \a count >= 1.
    QDate after(QDate from, int count) const;
    /// The last business day on or before \a date.
    QDate onOrBefore(QDate date) const;
    /// Number of business days after \a from up to and with \a to.
    int between(QDate from, QDate to) const;

private:
    QList<QDate> m_closures; // sorted
};

} // namespace credence
