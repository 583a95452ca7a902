// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"

#include <QAbstractTableModel>
#include <QLocale>

namespace credence {

/// One day of the month view.
struct MonthDay {
    QDate date;
    QList<DueItem> items;
    QString closed; ///< name of the holiday or closure; empty on other days
    bool operator==(const MonthDay &) const = default;
};

/// The first of the six weeks that show the month of \a date, beginning on \a firstDay of the week.
QDate monthGridStart(QDate date, Qt::DayOfWeek firstDay);

/// Six weeks around one month, a row for each, a column for each weekday.
class MonthModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    static constexpr int kWeeks = 6;

    /// The policy outlives it. Weeks begin as \a locale has them.
    MonthModel(const Policy &policy, const QLocale &locale, QObject *parent = nullptr);

    /// Shows the month of \a date, without anything due until setDays().
    void setMonth(QDate date, QDate today);
    /// What falls due and which days are closed; days outside the six weeks are left out.
    void setDays(const QList<DueItem> &items, const QHash<QDate, QString> &closed, QDate today);

    QDate month() const { return m_month; } ///< its first day
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_first.addDays(kWeeks * 7 - 1); }
    QDate today() const { return m_today; }
    const MonthDay &day(const QModelIndex &index) const { return m_days.at(index.row() * 7 + index.column()); }
    QModelIndex indexOf(QDate date) const;
    /// \a day of the month \a months after the one that is shown, or its last day where it has no such day.
    QDate turned(QDate day, int months) const;
    bool inMonth(QDate date) const { return date.year() == m_month.year() && date.month() == m_month.month(); }
    const Policy &policy() const { return m_policy; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : kWeeks; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 7; }
    /// The number of the day; in full with its items for tooltips and screen readers.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Policy &m_policy;
    Qt::DayOfWeek m_weekStart;
    QDate m_month;
    QDate m_first;
    QDate m_today;
    QList<MonthDay> m_days;

    QString spoken(const MonthDay &day, const QString &separator, qsizetype most) const;
};

} // namespace credence
