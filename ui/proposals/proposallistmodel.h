// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "ui/shell/storethread.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QSet>

namespace credence {

/// The proposals of a filter, however many: the model knows the count and reads pages of rows when they are looked at,
/// so that an office of 100,000 opens as fast as one of ten. Sorting and filtering are the store's.
class ProposalListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Reference, Name, Unit, Template, StageColumn, Osap, FirstDelivery, Changed, ColumnCount };
    enum Role { IdRole = Qt::UserRole + 1 };

    ProposalListModel(StoreThread &store, const Policy &policy, const Clock &clock, QObject *parent = nullptr);

    void setFilter(const ProposalFilter &filter);
    const ProposalFilter &filter() const { return m_filter; }
    /// Reads again what is shown; rows stay until the new ones are here.
    void reload();
    /// The row, or nothing while its page is on its way.
    std::optional<ProposalRow> row(int index) const;
    /// The index of a proposal among the rows read so far, or -1.
    int indexOf(const QUuid &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order) override;

    static std::optional<ProposalSort> sortOf(int column);
    static int columnOf(ProposalSort sort);

signals:
    /// The count is known and the first page is here.
    void loaded(int count);
    void failed(const credence::Error &error);

private:
    static constexpr int kPageRows = 100;

    StoreThread &m_store;
    const Policy &m_policy;
    const Clock &m_clock;
    ProposalFilter m_filter;
    int m_count = 0;
    int m_generation = 0; ///< of the filter; answers to older questions are dropped
    mutable QHash<int, QList<ProposalRow>> m_pages;
    mutable QSet<int> m_asked;

    void askPage(int page) const;
    void takePage(int page, QList<ProposalRow> rows);
    QString text(const ProposalRow &row, int column) const;
};

} // namespace credence
