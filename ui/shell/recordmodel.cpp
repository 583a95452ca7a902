// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recordmodel.h"

#include "core/wording/wording.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/quietboxes.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr auto kEnding = "ending"; ///< a date field whose editing was ended by a key

/// The column that a cell's delegate works for.
const RecordColumn &columnOf(const QModelIndex &index)
{
    const auto *columns = dynamic_cast<const RecordColumns *>(index.model());
    Q_ASSERT(columns);
    return columns->column(index.column());
}

QList<RecordColumn> wordColumns(const QStringList &titles)
{
    QList<RecordColumn> columns;
    for (const QString &title : titles)
        columns.append({.title = title});
    return columns;
}

} // namespace

RecordModel::RecordModel(const QStringList &titles, QObject *parent) : RecordModel(wordColumns(titles), parent) {}

void RecordModel::setRecords(QList<Record> records)
{
    for (const Record &record : std::as_const(m_records)) {
        if (record.id == 0)
            records.append(record);
    }
    if (records == m_records)
        return;
    beginResetModel();
    m_records = std::move(records);
    endResetModel();
}

bool RecordModel::isComplete(const Record &record) const
{
    for (int column = 0; column < m_columns.size(); ++column) {
        if (m_columns.at(column).required && record.cells.value(column).isEmpty())
            return false;
    }
    return true;
}

int RecordModel::rowOf(qint64 id) const
{
    for (int row = 0; row < m_records.size(); ++row) {
        if (m_records.at(row).id == id && !m_records.at(row).fixed)
            return row;
    }
    return -1;
}

int RecordModel::append(const Record &record)
{
    const int row = int(m_records.size());
    beginInsertRows({}, row, row);
    m_records.append(record);
    endInsertRows();
    return row;
}

void RecordModel::removeAt(int row)
{
    beginRemoveRows({}, row, row);
    m_records.removeAt(row);
    endRemoveRows();
}

const RecordChoice *RecordModel::choice(const RecordColumn &column, const QString &key) const
{
    for (const RecordChoice &one : column.choices) {
        if (one.key == key)
            return &one;
    }
    return nullptr;
}

QString RecordModel::shown(const RecordColumn &column, const QString &cell) const
{
    switch (column.kind) {
    case RecordColumn::Date:
        return dateText(QDate::fromString(cell, Qt::ISODate));
    case RecordColumn::Choice:
    case RecordColumn::Text:
        if (const RecordChoice *one = choice(column, cell))
            return one->words;
        break;
    }
    return cell;
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Record &record = m_records.at(index.row());
    const RecordColumn &column = m_columns.at(index.column());
    const QString cell = record.cells.value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return cell.isEmpty() && column.whenEmpty ? column.whenEmpty(record.cells) : shown(column, cell);
    case Qt::EditRole:
        return column.kind == RecordColumn::Choice ? cell : shown(column, cell);
    case MutedRole:
        return record.fixed || cell.isEmpty();
    case ToneRole:
        if (const RecordChoice *one = choice(column, cell); one && one->tone)
            return int(*one->tone);
        return {};
    default:
        return {};
    }
}

bool RecordModel::refuse(const QString &sentence)
{
    emit refused(sentence);
    return false;
}

bool RecordModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole || m_records.at(index.row()).fixed)
        return false;
    const RecordColumn &column = m_columns.at(index.column());
    const Record before = m_records.at(index.row());
    QString text = value.toString().simplified();
    if (column.kind == RecordColumn::Date && !text.isEmpty()) {
        const QDate date = DateField::parse(text);
        if (!date.isValid())
            return refuse(tr("“%1” is no date that exists. Write it as 2026-01-23.").arg(text));
        text = date.toString(Qt::ISODate);
    }
    for (const RecordChoice &one : column.choices) {
        if (column.kind == RecordColumn::Text && one.words.compare(text, Qt::CaseInsensitive) == 0)
            text = one.key;
    }
    if (before.cells.value(index.column()) == text) {
        emit accepted();
        return true;
    }
    if (text.isEmpty() && column.required)
        return refuse(tr("“%1” cannot be left empty.").arg(column.title));
    Record after = before;
    after.cells[index.column()] = text;
    if (m_check) {
        QList<Record> others = m_records;
        others.removeAt(index.row());
        if (const QString why = m_check(after, others); !why.isEmpty())
            return refuse(why);
    }
    m_records[index.row()] = after;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    emit accepted();
    if (isComplete(after))
        emit edited(before, after);
    return true;
}

Qt::ItemFlags RecordModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = QAbstractTableModel::flags(index);
    return index.isValid() && !m_records.at(index.row()).fixed ? plain | Qt::ItemIsEditable : plain;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole && section < m_columns.size()
               ? m_columns.at(section).title
               : QVariant();
}

QWidget *RecordDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const RecordColumn &column = columnOf(index);
    QWidget *editor = nullptr;
    if (column.kind == RecordColumn::Date) {
        auto *field = new DateField(parent);
        field->setDefaultDate(QDate::fromString(index.data(Qt::EditRole).toString(), Qt::ISODate));
        // The keys and the focus are its line's: they end the editing all the same.
        field->edit()->installEventFilter(const_cast<RecordDelegate *>(this));
        editor = field;
    } else if (column.kind == RecordColumn::Choice) {
        auto *box = new QuietComboBox(parent);
        box->setSpokenName(column.title);
        for (const RecordChoice &one : column.choices)
            box->addItem(one.words, one.key);
        connect(box, &QComboBox::activated, this, [this, box] {
            auto *self = const_cast<RecordDelegate *>(this);
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        editor = box;
    } else {
        editor = new QLineEdit(parent);
    }
    editor->setAccessibleName(column.title);
    if (editor->focusProxy())
        editor->focusProxy()->setAccessibleName(column.title);
    return editor;
}

void RecordDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *field = qobject_cast<DateField *>(editor)) {
        field->setDate(DateField::parse(text));
        field->edit()->selectAll();
    } else if (auto *box = qobject_cast<QuietComboBox *>(editor)) {
        box->setCurrentData(text);
    } else if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setText(text);
    }
}

void RecordDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                          const QModelIndex &) const
{
    QRect rect = option.rect;
    if (qobject_cast<DateField *>(editor) || qobject_cast<QuietComboBox *>(editor)) {
        rect.setWidth(std::max(rect.width(), editor->sizeHint().width())); // all of it can be read
        rect.moveRight(std::min(rect.right(), editor->parentWidget()->width() - 1));
    }
    editor->setGeometry(rect);
}

void RecordDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *field = qobject_cast<DateField *>(editor))
        model->setData(index, field->edit()->text());
    else if (const auto *box = qobject_cast<QuietComboBox *>(editor))
        model->setData(index, box->currentData());
    else if (const auto *line = qobject_cast<QLineEdit *>(editor))
        model->setData(index, line->text());
}

QSize RecordDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize plain = CellDelegate::sizeHint(option, index);
    if (!index.data(ToneRole).isValid())
        return plain;
    // As wide as a text of the pill's width would be.
    const int text = option.fontMetrics.horizontalAdvance(index.data().toString());
    return {plain.width() + pillSize(index.data().toString()).width() - text, plain.height()};
}

void RecordDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                  const QRect &content) const
{
    if (const QVariant tone = index.data(ToneRole); tone.isValid()) {
        paintPill(painter, content, index.data().toString(), Tone(tone.toInt()), option.palette);
        return;
    }
    if (index.data(RecordModel::MutedRole).toBool())
        painter->setPen(colours(option.palette).inkMuted);
    CellDelegate::paintContent(painter, option, index, content);
}

bool RecordDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *field = qobject_cast<DateField *>(watched->parent());
    if (!field)
        return CellDelegate::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut) {
        // Looked at again when it is over: its calendar may be opening.
        QMetaObject::invokeMethod(
            field,
            [this, field] {
                const QWidget *now = QApplication::focusWidget();
                if (field->property(kEnding).toBool() || !now || now == field || field->isAncestorOf(now))
                    return;
                emit commitData(field);
                emit closeEditor(field, NoHint);
            },
            Qt::QueuedConnection);
        return false;
    }
    if (event->type() != QEvent::KeyPress)
        return CellDelegate::eventFilter(field, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool enters = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (enters || key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Escape)
        field->setProperty(kEnding, true);                    // the view closes it
    return CellDelegate::eventFilter(field, event) || enters; // else the field's own filter commits it again
}

} // namespace credence
