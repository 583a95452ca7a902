// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"

#include <QAbstractTableModel>

namespace credence {

/// The office's stacks by name: below each its outcome and how many members are approved. One that is not kept yet
/// stands at the end.
class StackListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    void setStacks(const QList<StoredStack> &stacks);
    /// What is being edited shows as it is now; a new one is added, a null id takes it away.
    void setEdited(const Stack &stack, const QList<MemberFacts> &members, bool isNew);
    QUuid idOf(int row) const;
    int rowOf(const QUuid &id) const;
    const StoredStack *stored(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row {
        QUuid id;
        QString name;
        QString about;
        bool isNew = false;
        bool operator==(const Row &) const = default;
    };
    QList<StoredStack> m_stacks;
    QList<Row> m_rows;
    StoredStack m_edited;
    bool m_new = false;

    static Row rowFor(const Stack &stack, const QList<MemberFacts> &members, bool isNew);
    void rebuild();
};

} // namespace credence
