// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>

namespace credence {

/// One of the words a cell can have.
struct RecordChoice {
    QString key;
    QString words;
    std::optional<Tone> tone; ///< drawn as a pill where there is one
};

/// A column of a table of records.
struct RecordColumn {
    enum Kind { Text, Date, Choice };
    QString title;
    int characters = 20; ///< preferred width
    Kind kind = Text;
    bool required = false;       ///< a record is kept only when it is filled in
    QList<RecordChoice> choices; ///< of a text: keys that are shown and entered by their words, beside any others
    std::function<QString(const QStringList &cells)> whenEmpty; ///< said in muted letters in place of nothing
};

/// A model that knows what kind of words each of its columns has: what a RecordDelegate asks.
class RecordColumns {
public:
    virtual ~RecordColumns() = default;
    virtual const RecordColumn &column(int column) const = 0;
};

/// An editable table of plain records whose cells are texts: words, dates as ISO, keys of choices. Each finished cell
/// is one act: the model says edited() with the old and the new record, and what shows it stores it.
class RecordModel final : public QAbstractTableModel, public RecordColumns {
    Q_OBJECT
public:
    enum Role { MutedRole = Qt::UserRole + 200 }; ///< bool: drawn in muted letters

    struct Record {
        qint64 id = 0; ///< 0: being made, not kept yet
        QStringList cells;
        bool fixed = false; ///< shown only, as statutory days are
        bool operator==(const Record &) const = default;
    };
    /// Why \a record cannot be kept beside \a others, as a sentence; empty when it can.
    using Check = std::function<QString(const Record &record, const QList<Record> &others)>;

    explicit RecordModel(QList<RecordColumn> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent), m_columns(std::move(columns))
    {}
    /// Columns of words.
    explicit RecordModel(const QStringList &titles, QObject *parent = nullptr);

    void setCheck(Check check) { m_check = std::move(check); }
    /// Shows \a records; one that is being made stays at the end.
    void setRecords(QList<Record> records);
    const QList<Record> &records() const { return m_records; }
    const Record &record(int row) const { return m_records.at(row); }
    const RecordColumn &column(int column) const override { return m_columns.at(column); }
    /// True when everything that is required is there.
    bool isComplete(const Record &record) const;
    /// Row of the record with this id, or -1.
    int rowOf(qint64 id) const;
    /// Adds a record at the end, as it is; gives its row.
    int append(const Record &record);
    void removeAt(int row);
    void setId(int row, qint64 id) { m_records[row].id = id; }

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_records.size()); }
    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_columns.size());
    }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    /// A complete record was changed; \a before is incomplete or has the id 0 when it is new.
    void edited(const credence::RecordModel::Record &before, const credence::RecordModel::Record &after);
    /// What was entered cannot be kept; the cell is as it was.
    void refused(const QString &sentence);
    /// What was entered last is in order.
    void accepted();

private:
    QList<RecordColumn> m_columns;
    QList<Record> m_records;
    Check m_check;

    const RecordChoice *choice(const RecordColumn &column, const QString &key) const;
    QString shown(const RecordColumn &column, const QString &cell) const;
    bool refuse(const QString &sentence);
};

/// Draws and edits the cells of a model with RecordColumns: dates in a DateField, choices in a list, the others in a
/// line.
class RecordDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &content) const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace credence
