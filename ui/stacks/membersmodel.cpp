// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/membersmodel.h"

#include "core/wording/wording.h"
#include "ui/stacks/stackwords.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/pill.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace credence {

void MembersModel::setMembers(const QList<MemberFacts> &members)
{
    if (members == m_members)
        return;
    if (members.size() == m_members.size()) { // the chosen row stays where it is
        m_members = members;
        emit dataChanged(index(0, 0), index(int(members.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_members = members;
    endResetModel();
}

int MembersModel::rowOf(const QUuid &proposal) const
{
    for (int row = 0; row < m_members.size(); ++row) {
        if (m_members.at(row).proposal == proposal)
            return row;
    }
    return -1;
}

QVariant MembersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const MemberFacts &member = m_members.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == Skills)
        return member.skills.join(u'\n');
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != SecondLineRole && role != ToneRole &&
        role != StrongRole)
        return {};
    switch (index.column()) {
    case Position:
        return role == Qt::DisplayRole ? QVariant(QLocale().toString(index.row() + 1)) : QVariant();
    case Name:
        if (role == SecondLineRole)
            return member.reference;
        if (role == StrongRole)
            return true;
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(memberName(member)) : QVariant();
    case Stage:
        if (role == ToneRole)
            return int(stageTone(member.stage));
        return role == Qt::DisplayRole && !member.stage.isEmpty() ? QVariant(stageName(member.stage, m_policy))
                                                                  : QVariant();
    case Skills:
        return role == Qt::DisplayRole ? QVariant(tr("%n skill(s)", nullptr, int(member.skills.size()))) : QVariant();
    default:
        return {};
    }
}

QVariant MembersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::AccessibleTextRole && section == Position)
        return tr("Place");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Micro-credential");
    case Stage:
        return tr("State");
    case Skills:
        return tr("Skills");
    default:
        return QString();
    }
}

} // namespace credence
