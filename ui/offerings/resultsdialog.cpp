// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/resultsdialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/offerings/previewtable.h"
#include "ui/offerings/rostermodel.h"
#include "ui/shell/ask.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/screenroom.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

RecordColumn resultColumn(const QString &title)
{
    RecordColumn column{.title = title, .characters = 16, .kind = RecordColumn::Choice};
    for (const EnrolmentResult each : {EnrolmentResult::InProgress, EnrolmentResult::Passed, EnrolmentResult::Failed,
                                       EnrolmentResult::FailedTimeLimit, EnrolmentResult::Withdrawn})
        column.choices.append({word(each), resultName(each), resultTone(each)});
    return column;
}

} // namespace

ResultsDialog::ResultsDialog(const PageContext &context, const QList<Enrolment> &roster, QWidget *parent)
    : FormDialog(u"offerings.results"_s, tr("Import results"), tr("Save"), parent), m_context(context),
      m_roster(roster), m_column(new QuietComboBox(this)), m_mark(new QuietSpinBox(this))
{
    setHelpAnchor(this, u"results"_s);
    body()->addWidget(remarkLabel(tr("Nothing is kept before you press the button. Only pass or fail is taken; numbers "
                                     "are read with a pass mark and forgotten."),
                                  this));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_column->setObjectName(u"offerings.results.column"_s);
    m_mark->setObjectName(u"offerings.results.mark"_s);
    m_mark->setRange(-1, 100);
    m_mark->setSpecialValueText(tr("not set"));
    m_mark->setSuffix(tr(" %", "per cent"));
    m_mark->setValue(-1);
    row->addWidget(new FieldBlock(tr("&Results stand in"), m_column, {}, this), 2, Qt::AlignTop);
    row->addWidget(new FieldBlock(tr("&A number is a pass from"), m_mark, {}, this), 1, Qt::AlignTop);
    body()->addLayout(row);
    const QList<RecordColumn> columns{{.title = tr("Learner"), .characters = 18},
                                      resultColumn(tr("Now")),
                                      resultColumn(tr("Will be")),
                                      {.title = tr("On"), .characters = 12}};
    m_preview = new PreviewTable(u"offerings.results.table"_s, tr("Results that will change"), columns, 0, this);
    body()->addWidget(m_preview);
    auto *mapping = addButton(tr("Other mapping…"), u"offerings.results.mapping"_s);
    connect(mapping, &QPushButton::clicked, this, [this] {
        askOpenFiles(this, tr("Choose a mapping"), tr("Mappings (*.json)"), [this](const QStringList &paths) {
            m_mappingFile = paths.value(0);
            read();
        });
    });
    connect(m_column, &QComboBox::activated, this, &ResultsDialog::read);
    connect(m_mark, &QSpinBox::valueChanged, this, &ResultsDialog::read);
    connect(this, &FormDialog::wanted, this, &ResultsDialog::keep);
    deed()->setEnabled(false);
    resizeToRoom(this, QSize(720, 500));
}

void ResultsDialog::readFile(const QString &path)
{
    m_path = path;
    read();
}

void ResultsDialog::read()
{
    const ResultReading how{m_column->currentData().toString(), m_mark->value()};
    m_context.store.ask(
        this,
        [path = m_path, mapping = m_mappingFile, how](Office &) {
            const auto table = readTable(path);
            return Reading{table ? table->header : QStringList(), resultsFromFile(path, mapping, how)};
        },
        [this, asked = ++m_asked](const Reading &reading) {
            if (asked == m_asked)
                show(reading);
        });
}

void ResultsDialog::show(const Reading &reading)
{
    const ResultRows rows = reading.rows.value_or(ResultRows());
    if (m_column->count() == 0) {
        for (const QString &name : reading.header)
            m_column->addItem(name, name);
        m_column->setCurrentIndex(-1);
    }
    if (!rows.column.isEmpty())
        m_column->setCurrentData(rows.column);
    m_result = previewResults(rows.rows, m_roster, m_context.clock.today());
    QList<QStringList> shown;
    for (const ResultChange &change : std::as_const(m_result.changes))
        shown.append({change.after.learner, word(change.before.result), word(change.after.result),
                      dateText(change.after.resultOn)});
    m_preview->setRows(shown);
    QStringList remarks;
    if (!m_result.unchanged.isEmpty())
        remarks.append(tr("%n row(s) say nothing new.", nullptr, int(m_result.unchanged.size())));
    if (!rows.leftOut.isEmpty())
        remarks.append(tr("Left out, because it looks like a student number, which is never kept: %1.")
                           .arg(rows.leftOut.join(u", "_s)));
    m_refused = int(rows.refused.size() + m_result.refused.size());
    m_preview->setRemarks(remarks, rows.refused + m_result.refused);
    setReady(!shown.isEmpty() && !m_context.store.isReadOnly());
    deed()->setText(shown.isEmpty() ? tr("Save") : tr("Save %n result(s)", nullptr, int(shown.size())));
    if (!reading.rows && m_column->count() > 0 && rows.column.isEmpty())
        say(tr("%1\nOr choose the column above, under “Results stand in”.").arg(errorSentence(reading.rows.error())));
    else if (!reading.rows)
        say(errorSentence(reading.rows.error()));
    else
        say(shown.isEmpty() && rows.refused.isEmpty() && m_result.refused.isEmpty() ? tr("Nothing would change.")
                                                                                    : QString());
}

void ResultsDialog::keep()
{
    QList<Enrolment> before;
    QList<Enrolment> after;
    for (const ResultChange &change : std::as_const(m_result.changes)) {
        before.append(change.before);
        after.append(change.after);
    }
    deed()->setEnabled(false);
    carryOut(m_context, this, tr("importing %n result(s)", nullptr, int(after.size())),
             changingEnrolments(before, after), changingEnrolments(after, before),
             [this, count = int(after.size())](const Result<void> &saved) {
                 deed()->setEnabled(true);
                 if (!saved)
                     return say(errorSentence(saved.error()));
                 QStringList said{tr("%n result(s) saved. Ctrl+Z takes them back.", nullptr, count)};
                 if (m_refused > 0)
                     said.append(tr("%n row(s) not taken.", nullptr, m_refused));
                 emit message(said.join(u' '));
                 accept();
             });
}

} // namespace credence
