// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/equivalencecard.h"

#include "core/wording/wording.h"
#include "ui/stacks/tableheight.h"
#include "ui/widgets/forms.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

using Record = RecordModel::Record;

constexpr int kMostRows = 6;

enum Cell { Unit, Program, Answer, By, On };

QList<RecordColumn> columns()
{
    QList<RecordChoice> answers{
        {word(EquivalenceAnswer::Undecided), equivalenceAnswerName(EquivalenceAnswer::Undecided), {}},
        {word(EquivalenceAnswer::Yes), equivalenceAnswerName(EquivalenceAnswer::Yes), Tone::Success},
        {word(EquivalenceAnswer::No), equivalenceAnswerName(EquivalenceAnswer::No), Tone::Neutral}};
    // R29: a decision has a person and a date.
    const auto missing = [](const QString &words) {
        return [words](const QStringList &cells) {
            return cells.value(Answer) == word(EquivalenceAnswer::Undecided) ? QString() : words;
        };
    };
    const auto which = [](const QStringList &) { return EquivalenceCard::tr("unit that decides"); };
    return {{.title = EquivalenceCard::tr("Unit"), .characters = 16, .required = true, .whenEmpty = which},
            {.title = EquivalenceCard::tr("Program"), .characters = 16, .required = true},
            {.title = EquivalenceCard::tr("Decision"),
             .characters = 16,
             .kind = RecordColumn::Choice,
             .required = true,
             .choices = answers},
            {.title = EquivalenceCard::tr("Decided by"),
             .characters = 14,
             .whenEmpty = missing(EquivalenceCard::tr("by whom?"))},
            {.title = EquivalenceCard::tr("On"),
             .characters = 12,
             .kind = RecordColumn::Date,
             .whenEmpty = missing(EquivalenceCard::tr("when?"))}};
}

Equivalence equivalenceOf(const Record &record, const Equivalence &before)
{
    Equivalence one = before;
    one.unit = record.cells.value(Cell::Unit);
    one.program = record.cells.value(Program);
    one.answer = equivalenceFromWord(record.cells.value(Answer)).value_or(EquivalenceAnswer::Undecided);
    one.by = record.cells.value(By);
    one.on = QDate::fromString(record.cells.value(On), Qt::ISODate);
    return one;
}

/// The number of a record is its place in the stack, from 1.
QList<Record> recordsOf(const Stack &stack)
{
    QList<Record> records;
    for (const Equivalence &one : stack.equivalences)
        records.append(
            {records.size() + 1, {one.unit, one.program, word(one.answer), one.by, one.on.toString(Qt::ISODate)}});
    return records;
}

QString taken(const Record &record, const QList<Record> &others)
{
    for (const Record &other : others) {
        const bool same =
            other.cells.value(Cell::Unit).compare(record.cells.value(Cell::Unit), Qt::CaseInsensitive) == 0 &&
            other.cells.value(Program).compare(record.cells.value(Program), Qt::CaseInsensitive) == 0;
        if (same && !record.cells.value(Program).isEmpty())
            return EquivalenceCard::tr("%1 decides about %2 already.", "a unit and a program")
                .arg(record.cells.value(Cell::Unit), record.cells.value(Program));
    }
    return {};
}

} // namespace

EquivalenceCard::EquivalenceCard(StackSession &session, QWidget *parent)
    : Card(tr("Equivalence"), parent), m_session(session), m_model(new RecordModel(columns(), this)),
      m_table(new DataTable(this)), m_refusal(remarkLabel({}, this)), m_none(new QWidget(this)),
      m_add(makeButton(tr("Add a unit’s decision"), ButtonKind::Normal, this)),
      m_remove(makeButton(tr("Remove"), ButtonKind::Normal, this))
{
    setFlush();
    setRemark(tr("each unit decides for itself"));
    m_table->setObjectName(u"stacks.equivalence"_s);
    m_table->setAccessibleName(tr("Equivalence decisions"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    m_table->setColumns({14, 14, 15, 14, 12}, Program);
    m_refusal->setObjectName(u"stacks.equivalence.refusal"_s);
    m_refusal->setTone(Tone::Danger);
    m_refusal->setContentsMargins(14, 8, 14, 8);
    m_refusal->hide();
    m_add->setObjectName(u"stacks.equivalence.add"_s);
    m_remove->setObjectName(u"stacks.equivalence.remove"_s);
    body()->addWidget(m_table);
    auto *none = new QVBoxLayout(m_none);
    none->setContentsMargins(14, 12, 14, 12);
    auto *what =
        remarkLabel(tr("No unit has decided yet. When one says whether the stack counts in a program of its own, "
                       "add its decision here."),
                    m_none);
    what->setObjectName(u"stacks.equivalence.none"_s);
    none->addWidget(what);
    body()->addWidget(m_none);
    body()->addWidget(m_refusal);
    footer()->addWidget(m_add);
    footer()->addWidget(m_remove);
    footer()->addStretch(1);
    m_model->setCheck(taken);

    connect(m_add, &QPushButton::clicked, this, &EquivalenceCard::add);
    connect(m_remove, &QPushButton::clicked, this, &EquivalenceCard::remove);
    connect(m_model, &RecordModel::edited, this, &EquivalenceCard::keep);
    connect(m_model, &RecordModel::refused, this, &EquivalenceCard::say);
    connect(m_model, &RecordModel::accepted, this, [this] { say({}); });
    connect(m_table, &DataTable::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0 && !m_readOnly); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (!m_readOnly && !m_table->isPersistentEditorOpen(index)) // Enter that ends the editing comes here too
            m_table->edit(index);
    });
    connect(
        m_table->itemDelegate(), &QAbstractItemDelegate::closeEditor, this,
        [this] {
            if (std::exchange(m_stale, false))
                refresh();
        },
        Qt::QueuedConnection);
    setReadOnly(false);
}

void EquivalenceCard::refresh()
{
    if (m_table->isPersistentEditorOpen(m_table->currentIndex())) {
        m_stale = true; // what is being typed stays
        return;
    }
    const QModelIndex current = m_table->currentIndex();
    m_model->setRecords(recordsOf(m_session.stack()));
    if (current.isValid() && m_model->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(
            m_model->index(std::min(current.row(), m_model->rowCount() - 1), std::max(0, current.column())));
    m_remove->setEnabled(m_table->currentRow() >= 0 && !m_readOnly);
    showRows();
}

/// The table is there when it has rows; else what to do first.
void EquivalenceCard::showRows()
{
    const bool some = m_model->rowCount() > 0;
    m_table->setVisible(some);
    m_none->setVisible(!some);
    fitHeight(m_table, 1, kMostRows);
}

void EquivalenceCard::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_add->setEnabled(!readOnly);
    m_table->setEditTriggers(readOnly ? QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers)
                                      : QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                                            QAbstractItemView::AnyKeyPressed);
    m_remove->setEnabled(!readOnly && m_table->currentRow() >= 0);
}

void EquivalenceCard::say(const QString &refusal)
{
    m_refusal->setText(refusal);
    m_refusal->setVisible(!refusal.isEmpty());
    m_table->setAccessibleDescription(refusal);
}

/// The stack has the complete records in the order of the table.
void EquivalenceCard::keep()
{
    QList<Equivalence> all;
    const QList<Equivalence> before = m_session.stack().equivalences;
    for (const Record &record : m_model->records()) {
        if (m_model->isComplete(record))
            all.append(equivalenceOf(record, before.value(record.id - 1)));
    }
    if (const int row = m_model->rowOf(0); row >= 0 && m_model->isComplete(m_model->record(row)))
        m_model->setId(row, all.size());
    m_session.edit(tr("changing a decision on equivalence"), [all](Stack &stack) { stack.equivalences = all; });
}

void EquivalenceCard::add()
{
    say({});
    int row = m_model->rowOf(0); // one is being made already
    if (row < 0)
        row = m_model->append({0, {{}, {}, word(EquivalenceAnswer::Undecided), {}, {}}});
    showRows();
    const int column = m_model->record(row).cells.value(Cell::Unit).isEmpty() ? Cell::Unit : Cell::Program;
    m_table->setFocus();
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_model->index(row, column));
    m_table->edit(m_model->index(row, column));
}

void EquivalenceCard::remove()
{
    const int row = m_table->currentRow();
    if (row < 0 || m_readOnly)
        return;
    say({});
    if (m_model->record(row).id == 0) {
        m_model->removeAt(row);
        return refresh();
    }
    m_session.edit(tr("removing a decision on equivalence"), [at = m_model->record(row).id - 1](Stack &stack) {
        if (at < stack.equivalences.size())
            stack.equivalences.removeAt(at);
    });
}

} // namespace credence
