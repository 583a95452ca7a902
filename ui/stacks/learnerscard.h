// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "ui/widgets/card.h"

#include <QAbstractTableModel>

namespace credence {

class DataTable;

/// How far learners are: "2 of 4", and for whom the outcome is due (R77).
class StackLearnersModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Learner, Progress, Passed, Outcome, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLearners(const QList<StackLearner> &learners, const Stack &stack, const QList<MemberFacts> &members);

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_learners.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<StackLearner> m_learners;
    QHash<QUuid, QString> m_names;
    StackOutcome m_outcome = StackOutcome::None;

    QString outcomeText(const StackLearner &learner) const;
};

/// Everybody who passed a member. To have passed only some is no failure, and keeps each certificate (R27, R76).
class LearnersCard final : public Card {
    Q_OBJECT
public:
    explicit LearnersCard(QWidget *parent = nullptr);

    void setLearners(const QList<StackLearner> &learners, const Stack &stack, const QList<MemberFacts> &members);
    DataTable *table() const { return m_table; }

private:
    StackLearnersModel *m_model;
    DataTable *m_table;
    QWidget *m_none;
};

} // namespace credence
