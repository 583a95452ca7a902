// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendamodel.h"

#include "core/wording/wording.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kSoonDays = 7; ///< shown as a warning

} // namespace

AgendaModel::Group AgendaModel::groupOf(const QString &kind)
{
    if (kind == "agenda"_L1 || kind == "meeting"_L1)
        return Meetings;
    if (kind == "intake"_L1 || kind == "osap-decision"_L1)
        return Intakes;
    return kind == "delivery"_L1 ? FirstDays : LastDays;
}

void AgendaModel::setItems(const QList<DueItem> &items, QDate today)
{
    if (items == m_items && today == m_today)
        return;
    m_items = items;
    m_today = today;
    choose();
}

void AgendaModel::setGroup(Group group)
{
    if (group == m_group)
        return;
    m_group = group;
    choose();
}

void AgendaModel::choose()
{
    beginResetModel();
    m_shown.clear();
    for (const DueItem &item : std::as_const(m_items)) {
        if (m_group == All || groupOf(item.kind) == m_group)
            m_shown.append(item);
    }
    endResetModel();
}

int AgendaModel::rowOn(QDate date) const
{
    for (int row = 0; row < m_shown.size(); ++row) {
        if (m_shown.at(row).date >= date)
            return row;
    }
    return -1;
}

QVariant AgendaModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DueItem &item = m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case Date:
            return role == Qt::ToolTipRole ? dateTextLong(item.date) : dateTextWeekday(item.date);
        case Title:
            return dueTitle(item, m_policy);
        case Detail:
            return dueDetail(item, m_policy);
        case Due:
            return dueText(item.date, m_today);
        default:
            return {};
        }
    case StrongRole:
        return index.column() == Date;
    case ToneRole: {
        const qint64 days = m_today.daysTo(item.date);
        return int(days < 0 || item.overdue ? Tone::Danger : days <= kSoonDays ? Tone::Warning : Tone::Neutral);
    }
    default:
        return {};
    }
}

QVariant AgendaModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Date:
        return tr("Date");
    case Title:
        return tr("What");
    case Detail:
        return tr("For what");
    case Due:
        return tr("Due");
    default:
        return {};
    }
}

} // namespace credence
