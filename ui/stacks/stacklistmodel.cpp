// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stacklistmodel.h"

#include "core/wording/wording.h"
#include "ui/stacks/stackwords.h"
#include "ui/widgets/delegates.h"

using namespace Qt::StringLiterals;

namespace credence {

StackListModel::Row StackListModel::rowFor(const Stack &stack, const QList<MemberFacts> &members, bool isNew)
{
    QStringList about{standingAlone(stackOutcomeName(stack.outcome))};
    if (isNew)
        about.append(tr("not kept yet"));
    else
        about.append(approvedText(members));
    const QString name = stack.name.simplified();
    return {stack.id, name.isEmpty() ? tr("New stack") : name, about.join(u" · "_s), isNew};
}

void StackListModel::setStacks(const QList<StoredStack> &stacks)
{
    m_stacks = stacks;
    rebuild();
}

void StackListModel::setEdited(const Stack &stack, const QList<MemberFacts> &members, bool isNew)
{
    m_edited = {.stack = stack, .members = members};
    m_new = isNew;
    rebuild();
}

void StackListModel::rebuild()
{
    QList<Row> rows;
    for (const StoredStack &one : std::as_const(m_stacks)) {
        const bool edited = one.stack.id == m_edited.stack.id && !m_new;
        const StoredStack &shown = edited ? m_edited : one;
        rows.append(rowFor(shown.stack, shown.members, false));
    }
    const bool listed =
        std::any_of(rows.cbegin(), rows.cend(), [this](const Row &row) { return row.id == m_edited.stack.id; });
    if (m_new && !m_edited.stack.id.isNull() && !listed)
        rows.append(rowFor(m_edited.stack, m_edited.members, true));
    if (rows == m_rows)
        return;
    const bool sameIds = std::equal(rows.cbegin(), rows.cend(), m_rows.cbegin(), m_rows.cend(),
                                    [](const Row &a, const Row &b) { return a.id == b.id; });
    if (sameIds) {
        m_rows = rows;
        emit dataChanged(index(0, 0), index(int(m_rows.size()) - 1, 0));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

QUuid StackListModel::idOf(int row) const { return row >= 0 && row < m_rows.size() ? m_rows.at(row).id : QUuid(); }

int StackListModel::rowOf(const QUuid &id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).id == id)
            return row;
    }
    return -1;
}

const StoredStack *StackListModel::stored(const QUuid &id) const
{
    const auto one = std::find_if(m_stacks.cbegin(), m_stacks.cend(),
                                  [&id](const StoredStack &stack) { return stack.stack.id == id; });
    return one == m_stacks.cend() ? nullptr : &*one;
}

QVariant StackListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2"_s.arg(row.name, row.about);
    case SecondLineRole:
        return row.about;
    case StrongRole:
        return true;
    default:
        return {};
    }
}

QVariant StackListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && section == 0 && role == Qt::DisplayRole ? QVariant(tr("Stack"))
                                                                                    : QVariant();
}

} // namespace credence
