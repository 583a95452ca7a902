// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/stacks/stack.h"

#include <QAbstractTableModel>

namespace credence {

/// The members of a stack in their order, each in whatever state it is (R22).
class MembersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Position, Name, Stage, Skills, ColumnCount };

    explicit MembersModel(const Policy &policy, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_policy(policy)
    {}

    void setMembers(const QList<MemberFacts> &members);
    const MemberFacts &member(int row) const { return m_members.at(row); }
    int rowOf(const QUuid &proposal) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_members.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Policy &m_policy;
    QList<MemberFacts> m_members;
};

} // namespace credence
