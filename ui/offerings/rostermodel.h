// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/learnerclock.h"
#include "ui/shell/recordmodel.h"

#include <tl/expected.hpp>

namespace credence {

/// The learners of a cohort as an editable table. A finished cell is one act: the model says edited() with the learner
/// before and after it, and what shows it stores it. What the rules of delivery do not allow is refused with a
/// sentence.
class RosterModel final : public QAbstractTableModel, public RecordColumns {
    Q_OBJECT
public:
    enum Column { Learner, Contact, Started, Finish, Left, Told, Paid, ResultColumn, Ended, Certificate, ColumnCount };

    explicit RosterModel(QObject *parent = nullptr);

    /// \a capWeeks moves the final date shown while a new start is being stored.
    void setRoster(const QList<Enrolment> &roster, const Cohort &cohort, int capWeeks, QDate today);
    void setEditable(bool editable) { m_editable = editable; }
    const QList<Enrolment> &learners() const { return m_rows; }
    const Enrolment &learner(int row) const { return m_rows.at(row); }
    int rowOf(qint64 id) const;
    const RecordColumn &column(int column) const override { return m_columns.at(column); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// A column of -1 is the order of the roster.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

signals:
    void edited(const credence::Enrolment &before, const credence::Enrolment &after);
    void refused(const QString &sentence);
    void accepted();

private:
    QList<RecordColumn> m_columns;
    QList<Enrolment> m_rows;
    Cohort m_cohort;
    int m_capWeeks = 11;
    QDate m_today;
    bool m_editable = true;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;

    QString text(const Enrolment &learner, int column) const;
    QVariant tone(const Enrolment &learner, int column) const;
    QString toolTip(const Enrolment &learner, int column) const;
    bool isSoon(const Enrolment &learner) const;
    bool m_openFirst = false; ///< of a rolling cohort: who still has to finish, the next one first
    QList<Enrolment> sorted(QList<Enrolment> rows) const;
    QList<Enrolment> inPresentOrder(QList<Enrolment> rows) const;
    /// The learner with \a text in \a column, or why it cannot be.
    tl::expected<Enrolment, QString> with(const Enrolment &learner, int column, const QString &text) const;
    bool refuse(const QString &sentence);
};

/// The tone of a result's pill.
Tone resultTone(EnrolmentResult result);

} // namespace credence
