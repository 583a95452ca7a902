// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"

#include <QAbstractTableModel>

namespace credence {

/// What falls due, in date order, all of it or one group.
class AgendaModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Date, Title, Detail, Due, ColumnCount };
    /// What the agenda can be narrowed to.
    enum Group { All, Meetings, Intakes, LastDays, FirstDays, Cohorts, Learners, Registration, Readiness, GroupCount };

    /// The policy outlives it.
    explicit AgendaModel(const Policy &policy, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_policy(policy)
    {}

    void setItems(const QList<DueItem> &items, QDate today);
    void setGroup(Group group);
    /// The detail stands below the title, for lists without a column of it.
    void setTwoLines(bool two = true) { m_twoLines = two; }
    /// For a list of one day, which says above how far off it is: only what is late says so again.
    void setOneDay() { m_oneDay = true; }
    const DueItem &item(int row) const { return m_shown.at(row); }
    /// All items, also those that the group hides.
    int total() const { return int(m_items.size()); }
    /// First row on or after \a date, or -1.
    int rowOn(QDate date) const;
    static Group groupOf(const QString &kind);
    static QString groupName(Group group);

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_shown.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Policy &m_policy;
    QList<DueItem> m_items;
    QList<DueItem> m_shown;
    Group m_group = All;
    bool m_twoLines = false;
    bool m_oneDay = false;
    QDate m_today;

    void choose();
};

} // namespace credence
