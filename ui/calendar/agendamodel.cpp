// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendamodel.h"

#include "core/wording/wording.h"
#include "ui/shell/duelink.h"
#include "ui/widgets/delegates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr std::array kGroups{
    std::pair("agenda"_L1, AgendaModel::Meetings),        std::pair("meeting"_L1, AgendaModel::Meetings),
    std::pair("intake"_L1, AgendaModel::Intakes),         std::pair("osap-decision"_L1, AgendaModel::Intakes),
    std::pair("delivery"_L1, AgendaModel::FirstDays),     std::pair("cohort-start"_L1, AgendaModel::Cohorts),
    std::pair("cohort-end"_L1, AgendaModel::Cohorts),     std::pair("final-date"_L1, AgendaModel::Learners),
    std::pair("notice"_L1, AgendaModel::Learners),        std::pair("registration"_L1, AgendaModel::Registration),
    std::pair("ready"_L1, AgendaModel::Readiness),        std::pair("intakes-unknown"_L1, AgendaModel::Intakes),
    std::pair("osap-listing"_L1, AgendaModel::Readiness),
};

} // namespace

AgendaModel::Group AgendaModel::groupOf(const QString &kind)
{
    for (const auto &[word, group] : kGroups) {
        if (kind == word)
            return group;
    }
    return LastDays;
}

QString AgendaModel::groupName(Group group)
{
    switch (group) {
    case Meetings:
        return tr("Meetings and agendas");
    case Intakes:
        return tr("OSAP intakes and decisions");
    case LastDays:
        return tr("Last days of proposals");
    case FirstDays:
        return tr("First days of delivery");
    case Cohorts:
        return tr("Cohorts begin and end");
    case Learners:
        return tr("Learners: final dates and notices");
    case Registration:
        return tr("Registration deadlines");
    case Readiness:
        return tr("Readiness of offerings");
    case All:
    case GroupCount:
        break;
    }
    return tr("Everything");
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
            return m_oneDay && !item.overdue ? QString() : dueText(item.date, m_today);
        default:
            return {};
        }
    case StrongRole:
        return index.column() == Date;
    case SecondLineRole:
        return m_twoLines && index.column() == Title ? dueDetail(item, m_policy) : QString();
    case ToneRole:
        return int(dueTone(item, m_today));
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
