// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/inprogressmodel.h"

#include "core/wording/wording.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/pill.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

InProgressModel::InProgressModel(const Policy &policy, QObject *parent) : QAbstractTableModel(parent), m_policy(policy)
{}

void InProgressModel::setRows(const QList<WaitingRow> &rows)
{
    beginResetModel();
    m_rows = rows;
    lay();
    endResetModel();
}

void InProgressModel::setGrouping(Grouping grouping)
{
    beginResetModel();
    m_grouping = grouping;
    lay();
    endResetModel();
}

int InProgressModel::rankOf(const WaitingRow &row) const
{
    for (int rank = 0; rank < m_policy.stages.size(); ++rank) {
        if (m_policy.stages.at(rank).id == row.place)
            return rank;
    }
    const QStringList after{u"returned"_s, u"approved"_s, u"declined"_s, u"withdrawn"_s, u"retired"_s};
    return int(m_policy.stages.size() + after.indexOf(row.place));
}

QString InProgressModel::groupOf(const WaitingRow &row) const
{
    if (m_grouping == ByStage)
        return stageName(row.place, m_policy);
    return row.proposal.unit.isEmpty() ? tr("No unit") : row.proposal.unit;
}

/// The order of the lines; the rows came oldest first, and stay so within a group.
void InProgressModel::lay()
{
    m_lines.clear();
    QList<int> order(m_rows.size());
    for (int i = 0; i < order.size(); ++i)
        order[i] = i;
    if (m_grouping == ByStage) {
        std::stable_sort(order.begin(), order.end(),
                         [this](int a, int b) { return rankOf(m_rows.at(a)) < rankOf(m_rows.at(b)); });
    } else if (m_grouping == ByUnit) {
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            return groupOf(m_rows.at(a)).localeAwareCompare(groupOf(m_rows.at(b))) < 0;
        });
    }
    for (qsizetype at = 0; at < order.size();) {
        qsizetype end = at;
        if (m_grouping == OldestFirst) {
            end = order.size();
        } else {
            const QString group = groupOf(m_rows.at(order.at(at)));
            while (end < order.size() && groupOf(m_rows.at(order.at(end))) == group)
                ++end;
            //: Heading of a group of proposals: its name and how many, "Chair · 3".
            m_lines.append({tr("%1 · %2").arg(group, QString::number(end - at)), -1});
        }
        for (; at < end; ++at)
            m_lines.append({{}, order.at(at)});
    }
}

const WaitingRow *InProgressModel::row(int index) const
{
    return index < 0 || index >= m_lines.size() || m_lines.at(index).row < 0 ? nullptr
                                                                             : &m_rows.at(m_lines.at(index).row);
}

bool InProgressModel::isHeading(int index) const
{
    return index >= 0 && index < m_lines.size() && m_lines.at(index).row < 0;
}

int InProgressModel::indexOf(const QUuid &id) const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        if (const WaitingRow *one = row(line); one && one->proposal.id == id)
            return line;
    }
    return -1;
}

int InProgressModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int InProgressModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString InProgressModel::secondLine(const WaitingRow &row) const
{
    QStringList pieces;
    if (!row.proposal.unit.isEmpty())
        pieces.append(row.proposal.unit);
    if (row.proposal.stage == "returned"_L1)
        pieces.append(tr("returned", "a proposal, for changes"));
    else if (row.place == "ministry"_L1)
        pieces.prepend(ministryName(row.proposal.ministry)); // what it waits for there
    else if (row.proposal.osap == OsapIntent::Yes)
        pieces.append(tr("OSAP"));
    return pieces.join(u" · "_s);
}

QString InProgressModel::daysInWords(const WaitingRow &row) const
{
    if (row.days < 0)
        return {};
    const QString here = tr("%n day(s) here", nullptr, row.days);
    if (row.overdue == WaitingRow::LongerThanUsual)
        //: %1 is "19 days here", %2 is "7 days"
        return tr("Overdue: %1, %2 are usual").arg(here, tr("%n day(s)", nullptr, row.usual));
    if (row.overdue == WaitingRow::DecisionExpected)
        return tr("Overdue: %1, the decision was expected by %2; ask OAPSI").arg(here, dateText(row.expected));
    return here;
}

QString InProgressModel::text(const WaitingRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.proposal.name.isEmpty() ? tr("Untitled") : row.proposal.name;
    case StageColumn: // the short name fits a pill; the tooltip has it whole
        if (const Stage *stage = m_policy.stage(row.proposal.stage))
            return stage->name.in(interfaceLanguage());
        return stageName(row.proposal.stage, m_policy);
    case Days:
        return row.days < 0 ? QString() : QLocale().toString(row.days);
    default:
        return {};
    }
}

QVariant InProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WaitingRow *one = row(index.row());
    const int column = index.column();
    if (!one) {
        if (role == GroupRole)
            return true;
        return role == Qt::DisplayRole && column == Name ? QVariant(m_lines.at(index.row()).heading) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*one, column);
    case SecondLineRole:
        return column == Name ? secondLine(*one) : QVariant();
    case StrongRole:
        return column == Days && one->overdue != WaitingRow::No;
    case ToneRole:
        if (column == StageColumn)
            return int(stageTone(one->proposal.stage));
        return int(one->overdue != WaitingRow::No ? Tone::Danger : Tone::Neutral);
    case Qt::ToolTipRole:
        if (column == Name)
            return u"%1\n%2 · %3"_s.arg(text(*one, Name), one->proposal.reference, secondLine(*one));
        return column == Days ? daysInWords(*one) : stageName(one->proposal.stage, m_policy);
    case Qt::AccessibleTextRole:
        if (column == Name)
            return u"%1, %2"_s.arg(text(*one, Name), secondLine(*one));
        return column == Days ? daysInWords(*one) : text(*one, column);
    default:
        return {};
    }
}

QVariant InProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::ToolTipRole && section == Days)
        return tr("Days at the present stage; red when longer than usual");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Proposal");
    case StageColumn:
        return tr("Stage");
    case Days:
        return tr("Days");
    default:
        return {};
    }
}

Qt::ItemFlags InProgressModel::flags(const QModelIndex &index) const
{
    // Headings are passed over by the keyboard.
    return isHeading(index.row()) ? Qt::NoItemFlags : QAbstractTableModel::flags(index);
}

} // namespace credence
