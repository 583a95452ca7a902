// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/planner.h"
#include "core/store/office.h"
#include "ui/shell/link.h"

#include <QAbstractTableModel>

namespace credence {

/// One proposal, or one cohort with learners past their final date, that waits for somebody in the office.
struct NeedsRow {
    QUuid id; ///< of a proposal; null for a cohort
    QString name;
    QString reference;
    QString unit;
    QString stage; ///< stage word
    QString waitingFor;
    QDate since;
    QDate target;
    bool running = false;     ///< approved: it may be delivered while the Ministry decides
    QDate intake;             ///< the intake it can still reach or was submitted to
    std::optional<int> slack; ///< days to spare before the next step, by the planner
    QUuid offering;           ///< of a cohort
    QUuid cohort;
    int overLimit = 0; ///< learners in progress whose final date is over: to be confirmed as failed (R38)
    bool operator==(const NeedsRow &) const = default;
};

/// Everything the office has to do something about, oldest first: proposals under review, returned ones, Ministry
/// packages to send or to mend, and cohorts whose learners' time is over. Reads the store; call on its thread.
Result<QList<NeedsRow>> needsOf(const Office &office, QDate today);

/// Where a row leads: its proposal's approval, or its cohort's roster.
Link needsLink(const NeedsRow &row);

/// The table "Needs you".
class NeedsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Waiting, Since, Target, Slack, Open, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(QList<NeedsRow> rows, QDate today);
    const NeedsRow &row(int index) const { return m_rows.at(index); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<NeedsRow> m_rows;
    QDate m_today;

    QString text(const NeedsRow &row, int column) const;
};

} // namespace credence
