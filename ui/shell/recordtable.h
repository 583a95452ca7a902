// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/recordmodel.h"

#include <QHash>

class QHBoxLayout;
class QPushButton;

namespace credence {

class DataTable;
class TextLabel;

/// Where the records of a table come from and go to. What takes an Office runs on the store's thread: capture values.
struct RecordSource {
    using Record = RecordModel::Record;

    QString objectName; ///< of the table; its buttons add ".add" and ".remove"
    QString name;       ///< what a screen reader says
    QString addText;    ///< on the button
    QList<RecordColumn> columns;
    int stretch = 0; ///< the column that takes what is left
    std::function<Result<QList<Record>>(Office &)> read;
    std::function<Result<qint64>(Office &, const Record &)> save; ///< the id 0 adds
    std::function<Result<void>(Office &, qint64 id)> remove;
    std::function<Record(const QList<Record> &records)> blank; ///< what "add" begins with; kept once it is complete
    std::function<QString(const Record &)> label;              ///< how sentences name a record; the first cell if unset
    RecordModel::Check check;
};

/// An editable table of records with buttons to add and remove. Every finished cell is stored at once and can be undone
/// by the window's one undo; what cannot be kept is refused with a sentence below the table.
class RecordTable final : public QWidget {
    Q_OBJECT
public:
    RecordTable(RecordSource source, const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    DataTable *table() const { return m_table; }
    RecordModel *model() const { return m_model; }
    /// Adds a button beside "Remove".
    void addButton(QPushButton *button);
    /// For a card whose content runs to its edges: a line and padding around the buttons.
    void setFlush();
    /// Selects and scrolls to the first record whose cell in \a column is \a cell or comes after it, now or once it was
    /// read.
    void selectFrom(int column, const QString &cell);

signals:
    void failed(const credence::Error &error);
    void message(const QString &sentence);

private:
    using Record = RecordModel::Record;
    using Id = std::shared_ptr<qint64>; ///< shared by the acts on one record: added again it gets another

    RecordSource m_source;
    PageContext m_context;
    RecordModel *m_model;
    DataTable *m_table;
    TextLabel *m_refusal;
    TextLabel *m_nothing; ///< how to begin
    QWidget *m_line;
    QHBoxLayout *m_buttons;
    QPushButton *m_remove;
    QHash<qint64, Id> m_ids; ///< by the negative id of a record whose adding has not answered yet
    std::optional<std::pair<int, QString>> m_wanted; ///< selectFrom() waits for the next reading
    bool m_stale = false;                            ///< read again when the open cell is finished
    int m_adding = 0;                                ///< records that were added and have not answered yet

    bool isEditing() const;
    void show(const QList<Record> &records);
    void say(const QString &refusal);
    void sayWhetherEmpty();
    QString labelOf(const Record &record) const;
    StoreThread &store() const { return m_context.store; }
    std::function<Result<void>(Office &)> putting(const Id &id, const Record &record) const;
    std::function<Result<void>(Office &)> taking(const Id &id) const;
    void keep(const Record &before, const Record &after);
    void keepNew(const Record &record, int row);
    void add();
    void remove();
};

} // namespace credence
