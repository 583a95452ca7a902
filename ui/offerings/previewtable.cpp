// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/previewtable.h"

#include "core/wording/wording.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/forms.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRefused = 6; ///< sentences; the rest is counted

} // namespace

PreviewTable::PreviewTable(const QString &name, const QString &spoken, const QList<RecordColumn> &columns, int stretch,
                           QWidget *parent)
    : QWidget(parent), m_model(new RecordModel(columns, this)), m_table(new DataTable(this)),
      m_remarks(remarkLabel({}, this)), m_refused(remarkLabel({}, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_table, 1);
    column->addWidget(m_remarks);
    column->addWidget(m_refused);
    m_table->setObjectName(name);
    m_table->setAccessibleName(spoken);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordDelegate(m_table));
    QList<int> widths;
    for (const RecordColumn &one : columns)
        widths.append(one.characters);
    m_table->setColumns(widths, stretch);
    m_table->setMinimumSize(560, 220);
    m_remarks->setObjectName(name + u".remarks"_s);
    m_refused->setObjectName(name + u".refused"_s);
    m_refused->setTone(Tone::Danger);
    m_refused->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remarks->hide();
    m_refused->hide();
}

void PreviewTable::setRows(const QList<QStringList> &rows)
{
    QList<RecordModel::Record> records;
    for (const QStringList &cells : rows)
        records.append({int(records.size()) + 1, cells, false});
    m_model->setRecords(records);
}

void PreviewTable::setRemarks(const QStringList &remarks, const QList<RefusedRow> &refused)
{
    m_remarks->setText(remarks.join(u'\n'));
    m_remarks->setVisible(!remarks.isEmpty());
    QStringList said;
    QList<RefusedRow> inOrder = refused;
    std::stable_sort(inOrder.begin(), inOrder.end(),
                     [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
    for (const RefusedRow &row : std::as_const(inOrder)) {
        if (said.size() == kMostRefused) {
            said.append(tr("… and %n more row(s)", nullptr, int(refused.size() - said.size())));
            break;
        }
        if (row.reason.code == ErrorCode::DateInFuture) // its own sentence is that of a decision
            said.append(tr("Line %1: %2 has not come yet. The line was left out.")
                            .arg(QString::number(row.line),
                                 dateText(QDate::fromString(row.reason.args.value(0), Qt::ISODate))));
        else
            said.append(row.sentence.isEmpty() ? errorSentence(row.reason) : row.sentence);
    }
    m_refused->setText(said.join(u'\n'));
    m_refused->setVisible(!said.isEmpty());
}

} // namespace credence
