// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthmodel.h"

#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr qsizetype kMostSpoken = 8; ///< items of a day that its words name; the list of the day has them all

} // namespace

QDate monthGridStart(QDate date, Qt::DayOfWeek firstDay)
{
    const QDate first(date.year(), date.month(), 1);
    return first.addDays(-((first.dayOfWeek() - int(firstDay) + 7) % 7));
}

MonthModel::MonthModel(const Policy &policy, const QLocale &locale, QObject *parent)
    : QAbstractTableModel(parent), m_policy(policy), m_weekStart(locale.firstDayOfWeek())
{
    setMonth(QDate(2000, 1, 1), {}); // whatever asks before the first month finds days
}

void MonthModel::setMonth(QDate date, QDate today)
{
    const QDate month(date.year(), date.month(), 1);
    if (month == m_month && today == m_today)
        return;
    beginResetModel();
    m_month = month;
    m_today = today;
    m_first = monthGridStart(month, m_weekStart);
    m_days.clear();
    for (int day = 0; day < kWeeks * 7; ++day)
        m_days.append({.date = m_first.addDays(day)});
    endResetModel();
}

void MonthModel::setDays(const QList<DueItem> &items, const QHash<QDate, QString> &closed, QDate today)
{
    m_today = today;
    for (MonthDay &day : m_days) {
        day.items.clear();
        day.closed = closed.value(day.date);
    }
    for (const DueItem &item : items) {
        const qint64 day = m_first.daysTo(item.date);
        if (day >= 0 && day < m_days.size())
            m_days[day].items.append(item);
    }
    emit dataChanged(index(0, 0), index(kWeeks - 1, 6));
}

QModelIndex MonthModel::indexOf(QDate date) const
{
    const qint64 day = m_first.daysTo(date);
    return day < 0 || day >= kWeeks * 7 ? QModelIndex() : index(int(day / 7), int(day % 7));
}

QDate MonthModel::turned(QDate day, int months) const
{
    const QDate month = m_month.addMonths(months);
    return QDate(month.year(), month.month(), std::min(day.day(), month.daysInMonth()));
}

QString MonthModel::spoken(const MonthDay &day, const QString &separator, qsizetype most) const
{
    QStringList pieces{dateTextLong(day.date)};
    if (day.date == m_today)
        pieces.append(tr("today"));
    if (!day.closed.isEmpty())
        pieces.append(tr("%1, closed", "name of a holiday or closure").arg(day.closed));
    if (day.items.isEmpty())
        pieces.append(tr("nothing due"));
    for (const DueItem &item : day.items.first(std::min(day.items.size(), most))) {
        const QString detail = dueDetail(item, m_policy);
        const QString title = dueTitle(item, m_policy);
        pieces.append(detail.isEmpty() ? title : tr("%1 (%2)", "what falls due, and its detail").arg(title, detail));
    }
    if (day.items.size() > most)
        pieces.append(tr("and %n more", "things due on a day", int(day.items.size() - most)));
    return pieces.join(separator);
}

QVariant MonthModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MonthDay &one = day(index);
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(one.date.day());
    case Qt::AccessibleTextRole:
        return spoken(one, u"; "_s, one.items.size());
    case Qt::ToolTipRole:
        return spoken(one, u"\n"_s, kMostSpoken);
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    const QLocale names = interfaceLanguage() == "fr"_L1 ? QLocale() : QLocale::c();
    const int day = (int(m_weekStart) - 1 + section) % 7 + 1;
    return role == Qt::DisplayRole ? names.standaloneDayName(day, QLocale::ShortFormat)
                                   : names.standaloneDayName(day, QLocale::LongFormat);
}

} // namespace credence
