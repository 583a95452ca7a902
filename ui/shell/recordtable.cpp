// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recordtable.h"

#include "ui/shell/storecommand.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/forms.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QUndoStack>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

RecordTable::RecordTable(RecordSource source, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_source(std::move(source)), m_context(context),
      m_model(new RecordModel(m_source.columns, this)), m_table(new DataTable(this)), m_refusal(remarkLabel({}, this)),
      m_nothing(remarkLabel({}, this)), m_line(separatorLine(this)), m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table->setObjectName(m_source.objectName);
    m_table->setAccessibleName(m_source.name);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setSortingEnabled(false);
    QList<int> widths;
    for (const RecordColumn &column : std::as_const(m_source.columns))
        widths.append(column.characters);
    m_table->setColumns(widths, m_source.stretch);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setMinimumHeight(120);
    layout->addWidget(m_table, 1);
    m_nothing->setText(tr("Nothing is entered here yet. Begin with “%1”.").arg(m_source.addText));
    m_nothing->setObjectName(m_source.objectName + u".nothing"_s);
    m_nothing->setContentsMargins(2, 0, 2, 0);
    m_nothing->hide(); // until it was read nobody knows
    layout->addWidget(m_nothing);
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, &RecordTable::sayWhetherEmpty);
    m_line->hide();
    layout->addWidget(m_line);
    m_refusal->setObjectName(m_source.objectName + u".refusal"_s);
    m_refusal->setTone(Tone::Danger);
    m_refusal->setContentsMargins(2, 0, 2, 0);
    m_refusal->hide();
    layout->addWidget(m_refusal);
    auto *add = makeButton(m_source.addText, ButtonKind::Normal, this);
    m_remove = makeButton(tr("Remove"), ButtonKind::Normal, this);
    add->setObjectName(m_source.objectName + u".add"_s);
    m_remove->setObjectName(m_source.objectName + u".remove"_s);
    m_buttons->setSpacing(8);
    m_buttons->addWidget(add);
    m_buttons->addWidget(m_remove);
    m_buttons->addStretch(1);
    layout->addLayout(m_buttons);

    m_model->setCheck(m_source.check);
    connect(add, &QPushButton::clicked, this, &RecordTable::add);
    connect(m_remove, &QPushButton::clicked, this, &RecordTable::remove);
    connect(m_model, &RecordModel::edited, this, &RecordTable::keep);
    connect(m_model, &RecordModel::refused, this, &RecordTable::say);
    connect(m_model, &RecordModel::accepted, this, [this] { say({}); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if ((index.flags() & Qt::ItemIsEditable) && !isEditing()) // Enter that ends the editing comes here too
            m_table->edit(index);
    });
    connect(&store(), &StoreThread::closed, this, [this] {
        m_adding = 0;
        m_ids.clear();
    });
    const auto choose = [this](int row) { m_remove->setEnabled(row >= 0 && !m_model->record(row).fixed); };
    connect(m_table, &DataTable::currentRowChanged, this, choose);
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (std::exchange(m_stale, false))
                refresh();
        },
        Qt::QueuedConnection);
}

void RecordTable::addButton(QPushButton *button) { m_buttons->insertWidget(m_buttons->count() - 1, button); }

void RecordTable::setFlush()
{
    layout()->setSpacing(0);
    m_line->show();
    m_refusal->setContentsMargins(14, 8, 14, 0);
    m_buttons->setContentsMargins(14, 9, 14, 9);
}

void RecordTable::selectFrom(int column, const QString &cell)
{
    m_wanted = {column, cell};
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row).cells.value(column) >= cell) {
            m_table->setCurrentIndex(m_model->index(row, column));
            m_table->scrollTo(m_model->index(row, 0), QAbstractItemView::PositionAtTop);
            m_wanted.reset();
            return;
        }
    }
}

void RecordTable::sayWhetherEmpty() { m_nothing->setVisible(m_model->rowCount() == 0); }

bool RecordTable::isEditing() const { return m_table->isPersistentEditorOpen(m_table->currentIndex()); }

void RecordTable::say(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_table->setAccessibleDescription(refusal);
}

QString RecordTable::labelOf(const Record &record) const
{
    return m_source.label ? m_source.label(record) : record.cells.value(0);
}

void RecordTable::refresh()
{
    store().ask(this, m_source.read, [this](const Result<QList<Record>> &records) {
        if (!records)
            emit failed(records.error());
        else if (isEditing())
            m_stale = true;     // what is being typed stays
        else if (m_adding == 0) // else it reads again when that has answered
            show(*records);
    });
}

void RecordTable::show(const QList<Record> &records)
{
    const QModelIndex current = m_table->currentIndex();
    qint64 chosen = current.isValid() ? m_model->record(current.row()).id : 0;
    if (const Id id = m_ids.value(chosen))
        chosen = *id; // its adding has answered
    m_ids.clear();
    m_model->setRecords(records);
    sayWhetherEmpty();
    if (const auto wanted = std::exchange(m_wanted, {})) {
        selectFrom(wanted->first, wanted->second);
        m_wanted.reset(); // everything was read
    } else if (current.isValid()) {
        const int row = chosen != 0 ? m_model->rowOf(chosen) : -1;
        m_table->setCurrentIndex(m_model->index(row >= 0 ? row : std::min(current.row(), m_model->rowCount() - 1),
                                                std::max(0, current.column())));
    }
    m_remove->setEnabled(m_table->currentRow() >= 0 && !m_model->record(m_table->currentRow()).fixed);
}

std::function<Result<void>(Office &)> RecordTable::putting(const Id &id, const Record &record) const
{
    return [id, record, save = m_source.save](Office &office) -> Result<void> {
        Record kept = record;
        kept.id = *id;
        const Result<qint64> saved = save(office, kept);
        if (!saved)
            return tl::unexpected(saved.error());
        *id = *saved;
        return {};
    };
}

std::function<Result<void>(Office &)> RecordTable::taking(const Id &id) const
{
    return [id, drop = m_source.remove](Office &office) -> Result<void> {
        const Result<void> gone = drop(office, *id);
        if (gone)
            *id = 0;
        return gone;
    };
}

void RecordTable::keep(const Record &before, const Record &after)
{
    if (after.id == 0)
        return keepNew(after, m_model->rowOf(0));
    const Id id = after.id < 0 ? m_ids.value(after.id) : std::make_shared<qint64>(after.id);
    if (!id)
        return refresh();
    store().write(this, putting(id, after), [this, id, before, after](const Result<void> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return refresh();
        }
        m_context.undo.push(
            new StoreCommand(store(), tr("changing %1").arg(labelOf(after)), putting(id, before), putting(id, after)));
    });
}

void RecordTable::keepNew(const Record &record, int row)
{
    static constexpr qint64 kBeingAdded = -1;
    const auto id = std::make_shared<qint64>(0);
    if (row >= 0) {
        const qint64 until = kBeingAdded - m_ids.size();
        m_ids.insert(until, id);
        m_model->setId(row, until);
    }
    ++m_adding;
    store().write(this, putting(id, record), [this, id, record](const Result<void> &saved) {
        m_adding = std::max(0, m_adding - 1);
        if (!saved) {
            emit failed(saved.error());
        } else {
            m_context.undo.push(
                new StoreCommand(store(), tr("adding %1").arg(labelOf(record)), taking(id), putting(id, record)));
        }
        refresh();
    });
}

void RecordTable::add()
{
    say({});
    const int open = m_model->rowOf(0); // one is being made already
    const Record record = open >= 0 ? m_model->record(open) : m_source.blank(m_model->records());
    if (open < 0 && m_model->isComplete(record)) {
        keepNew(record, -1);
        emit message(tr("Added. Type over the name in the table."));
        return;
    }
    const int row = open >= 0 ? open : m_model->append(record);
    int column = 0;
    while (column + 1 < m_model->columnCount() &&
           !(m_model->column(column).required && record.cells.value(column).isEmpty()))
        ++column;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_model->index(row, column));
    m_table->edit(m_model->index(row, column));
}

void RecordTable::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_model->record(row).fixed)
        return;
    say({});
    const Record record = m_model->record(row);
    if (record.id == 0) {
        m_model->removeAt(row);
        return;
    }
    const Id id = record.id < 0 ? m_ids.value(record.id) : std::make_shared<qint64>(record.id);
    if (!id)
        return refresh();
    store().write(this, taking(id), [this, id, record](const Result<void> &gone) {
        if (!gone) {
            emit failed(gone.error());
            return;
        }
        m_context.undo.push(
            new StoreCommand(store(), tr("removing %1").arg(labelOf(record)), putting(id, record), taking(id)));
        emit message(tr("%1 was removed. Ctrl+Z brings it back.").arg(labelOf(record)));
        refresh();
    });
}

} // namespace credence
