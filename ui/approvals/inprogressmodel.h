// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsreading.h"

#include <QAbstractTableModel>

namespace credence {

/// What is on its way, under headings: by stage in the order of the chain, by unit, or in one list, oldest first.
class InProgressModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, StageColumn, Days, ColumnCount };
    enum Grouping { ByStage, ByUnit, OldestFirst };

    explicit InProgressModel(const Policy &policy, QObject *parent = nullptr);

    void setRows(const QList<WaitingRow> &rows);
    void setGrouping(Grouping grouping);
    Grouping grouping() const { return m_grouping; }

    /// The proposal of a line, or null for a heading.
    const WaitingRow *row(int index) const;
    bool isHeading(int index) const;
    /// The line of a proposal, or -1.
    int indexOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line {
        QString heading; ///< empty for a proposal
        int row = -1;
    };

    const Policy &m_policy;
    Grouping m_grouping = ByStage;
    QList<WaitingRow> m_rows;
    QList<Line> m_lines;

    void lay();
    int rankOf(const WaitingRow &row) const;
    QString groupOf(const WaitingRow &row) const;
    QString text(const WaitingRow &row, int column) const;
    QString secondLine(const WaitingRow &row) const;
    QString daysInWords(const WaitingRow &row) const;
};

} // namespace credence
