// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/office.h"
#include "ui/shell/page.h"

#include <QAbstractTableModel>

namespace credence {

/// An editable table of plain records with columns of text, for units and people. Each finished cell is one act: the
/// model says edited() with the old and the new record, and the page stores it.
class RecordModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    struct Record {
        qint64 id = 0;
        QStringList cells;
        bool operator==(const Record &) const = default;
    };

    RecordModel(QStringList header, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_header(std::move(header))
    {}

    void setRecords(QList<Record> records);
    const Record &record(int row) const { return m_records.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_header.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void edited(const credence::RecordModel::Record &before, const credence::RecordModel::Record &after);

private:
    QStringList m_header;
    QList<Record> m_records;
};

/// Units and faculties, or people: a table with buttons to add and remove, undone by the window's one undo.
class RecordsPanel final : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Units, People };

    RecordsPanel(Kind kind, const PageContext &context, QWidget *parent = nullptr);
    void refresh();

signals:
    void failed(const credence::Error &error);
    void message(const QString &sentence);

private:
    Kind m_kind;
    PageContext m_context;
    RecordModel *m_model;
    class DataTable *m_table;

    void store(const RecordModel::Record &before, const RecordModel::Record &after);
    void add();
    void remove();
};

} // namespace credence
