// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/recordspanel.h"

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
namespace {

using Record = RecordModel::Record;

QList<Record> recordsOf(const QList<Unit> &units)
{
    QList<Record> records;
    for (const Unit &unit : units)
        records.append({unit.id, {unit.name, unit.faculty}});
    return records;
}

QList<Record> recordsOf(const QList<Person> &people)
{
    QList<Record> records;
    for (const Person &person : people)
        records.append({person.id, {person.name, person.role, person.unit, person.email}});
    return records;
}

/// Stores a record; with the id 0 it is added, and the shared id is what it got.
Result<void> save(RecordsPanel::Kind kind, Office &office, const Record &record, const std::shared_ptr<qint64> &id)
{
    const auto keep = [&](Result<qint64> saved) -> Result<void> {
        if (!saved)
            return tl::unexpected(saved.error());
        *id = *saved;
        return {};
    };
    const QStringList &c = record.cells;
    if (kind == RecordsPanel::Kind::Units)
        return keep(office.saveUnit({.id = *id, .name = c.value(0), .faculty = c.value(1)}));
    return keep(office.savePerson(
        {.id = *id, .name = c.value(0), .role = c.value(1), .unit = c.value(2), .email = c.value(3)}));
}

Result<void> drop(RecordsPanel::Kind kind, Office &office, const std::shared_ptr<qint64> &id)
{
    const Result<void> gone = kind == RecordsPanel::Kind::Units ? office.removeUnit(*id) : office.removePerson(*id);
    if (gone)
        *id = 0; // added again it gets another
    return gone;
}

} // namespace

void RecordModel::setRecords(QList<Record> records)
{
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    return m_records.at(index.row()).cells.value(index.column());
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole)
        return false;
    const Record before = m_records.at(index.row());
    const QString text = value.toString().simplified();
    if (before.cells.value(index.column()) == text)
        return true;
    Record after = before;
    after.cells[index.column()] = text;
    m_records[index.row()] = after;
    emit dataChanged(index, index);
    emit edited(before, after);
    return true;
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsEditable : flags;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_header.value(section) : QVariant();
}

RecordsPanel::RecordsPanel(Kind kind, const PageContext &context, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_context(context),
      m_model(new RecordModel(kind == Kind::Units ? QStringList{tr("Unit"), tr("Faculty")}
                                                  : QStringList{tr("Name"), tr("Role"), tr("Unit"), tr("E-mail")},
                              this)),
      m_table(new DataTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table->setObjectName(kind == Kind::Units ? u"settings.units"_s : u"settings.people"_s);
    m_table->setAccessibleName(kind == Kind::Units ? tr("Units") : tr("People"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setColumns(kind == Kind::Units ? QList<int>{30, 34} : QList<int>{24, 16, 20, 26}, 0);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setMinimumHeight(180);
    layout->addWidget(m_table, 1);
    auto *row = new QHBoxLayout;
    auto *add = makeButton(kind == Kind::Units ? tr("Add a unit") : tr("Add a person"), ButtonKind::Normal, this);
    auto *remove = makeButton(tr("Remove"), ButtonKind::Normal, this);
    add->setObjectName(m_table->objectName() + u".add"_s);
    remove->setObjectName(m_table->objectName() + u".remove"_s);
    row->addWidget(add);
    row->addWidget(remove);
    row->addStretch(1);
    layout->addLayout(row);
    connect(add, &QPushButton::clicked, this, &RecordsPanel::add);
    connect(remove, &QPushButton::clicked, this, &RecordsPanel::remove);
    connect(m_model, &RecordModel::edited, this, &RecordsPanel::store);
}

void RecordsPanel::refresh()
{
    m_context.store.ask(
        this,
        [kind = m_kind](Office &office) -> Result<QList<Record>> {
            if (kind == Kind::Units)
                return office.units().map([](const QList<Unit> &units) { return recordsOf(units); });
            return office.people().map([](const QList<Person> &people) { return recordsOf(people); });
        },
        [this](const Result<QList<Record>> &records) {
            if (!records) {
                emit failed(records.error());
                return;
            }
            const QModelIndex current = m_table->currentIndex();
            m_model->setRecords(*records);
            m_table->setCurrentIndex(m_model->index(current.row(), std::max(0, current.column())));
        });
}

void RecordsPanel::store(const Record &before, const Record &after)
{
    const auto id = std::make_shared<qint64>(after.id);
    const auto task = [kind = m_kind, id](const Record &record) {
        return [kind, id, record](Office &office) { return save(kind, office, record, id); };
    };
    m_context.store.write(this, task(after), [this, task, before, after](const Result<void> &saved) {
        if (!saved) {
            emit failed(saved.error());
            refresh();
            return;
        }
        m_context.undo.push(
            new StoreCommand(m_context.store, tr("changing %1").arg(after.cells.value(0)), task(before), task(after)));
    });
}

void RecordsPanel::add()
{
    const Record record{0, m_kind == Kind::Units ? QStringList{tr("New unit"), {}}
                                                 : QStringList{tr("New person"), {}, {}, {}}};
    const auto id = std::make_shared<qint64>(0);
    const auto put = [kind = m_kind, id, record](Office &office) { return save(kind, office, record, id); };
    const auto take = [kind = m_kind, id](Office &office) { return drop(kind, office, id); };
    m_context.store.write(this, put, [this, put, take](const Result<void> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return;
        }
        m_context.undo.push(new StoreCommand(m_context.store, tr("adding a row"), take, put));
        emit message(tr("Added. Type over the name in the table."));
        refresh();
    });
}

void RecordsPanel::remove()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    const Record record = m_model->record(row);
    const auto id = std::make_shared<qint64>(record.id);
    const auto put = [kind = m_kind, id, record](Office &office) { return save(kind, office, record, id); };
    const auto take = [kind = m_kind, id](Office &office) { return drop(kind, office, id); };
    m_context.store.write(this, take, [this, put, take, record](const Result<void> &gone) {
        if (!gone) {
            emit failed(gone.error());
            return;
        }
        m_context.undo.push(new StoreCommand(m_context.store, tr("removing %1").arg(record.cells.value(0)), put, take));
        emit message(tr("%1 was removed. Ctrl+Z brings it back.").arg(record.cells.value(0)));
        refresh();
    });
}

} // namespace credence
