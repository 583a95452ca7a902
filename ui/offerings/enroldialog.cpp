// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/enroldialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/offerings/previewtable.h"
#include "ui/shell/ask.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/screenroom.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostNames = 5; ///< told of those who are in the cohort already

} // namespace

EnrolDialog::EnrolDialog(const PageContext &context, const Cohort &cohort, int weeks, const QString &title,
                         QWidget *parent)
    : FormDialog(u"offerings.enrol"_s, title, tr("Add"), parent), m_context(context), m_cohort(cohort), m_weeks(weeks)
{
    setHelpAnchor(this, u"enrol"_s);
    const QList<RecordColumn> columns{{.title = tr("Learner"), .characters = 18},
                                      {.title = tr("Contact"), .characters = 20},
                                      {.title = tr("Registered"), .characters = 12},
                                      {.title = tr("Starts"), .characters = 12},
                                      {.title = tr("Paid by"), .characters = 12}};
    m_preview = new PreviewTable(u"offerings.enrol.table"_s, tr("Learners that will be added"), columns, 0, this);
    body()->addWidget(m_preview);
    m_mapping = addButton(tr("Other mapping…"), u"offerings.enrol.mapping"_s);
    m_mapping->setToolTip(tr("A file that says which column is what; see the manual under Import."));
    m_mapping->hide();
    connect(m_mapping, &QPushButton::clicked, this, [this] {
        askOpenFiles(this, tr("Choose a mapping"), tr("Mappings (*.json)"),
                     [this](const QStringList &paths) { readFile(m_path, paths.value(0)); });
    });
    connect(this, &FormDialog::wanted, this, &EnrolDialog::enrol);
    deed()->setEnabled(false);
    resizeToRoom(this, QSize(720, 420));
}

void EnrolDialog::readText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return show(RosterRows());
    show(rosterFromText(text, tr("clipboard")));
}

void EnrolDialog::readFile(const QString &path, const QString &mapping)
{
    m_path = path;
    m_mapping->show();
    m_context.store.ask(
        this, [path, mapping](Office &) { return rosterFromFile(path, mapping); },
        [this](const Result<RosterRows> &rows) { show(rows); });
}

void EnrolDialog::show(const Result<RosterRows> &rows)
{
    m_rows = rows.value_or(RosterRows());
    const QStringList present = takeOutPresent();
    m_present = int(present.size());
    QList<QStringList> shown;
    for (const Enrolment &one : std::as_const(m_rows.learners))
        shown.append({one.learner, one.contact, one.registered.isValid() ? dateText(one.registered) : tr("today"),
                      one.start.isValid() ? dateText(one.start)
                      : m_cohort.rolling  ? tr("when registered")
                                          : dateText(m_cohort.start),
                      one.payment == PaymentMethod::Unknown ? QString() : paymentName(one.payment)});
    m_preview->setRows(shown);
    QStringList remarks;
    if (!m_rows.leftOut.isEmpty())
        remarks.append(tr("Left out, because it looks like a student number, which is never kept: %1.")
                           .arg(m_rows.leftOut.join(u", "_s)));
    const auto some = [](const QStringList &names) {
        return names.size() > kMostNames ? tr("%1 and %n more", nullptr, int(names.size()) - kMostNames)
                                               .arg(names.mid(0, kMostNames).join(u", "_s))
                                         : names.join(u", "_s);
    };
    if (!present.isEmpty())
        remarks.append(tr("In the cohort already, and left as they are: %1.").arg(some(present)));
    if (const QStringList names = namesakes(); !names.isEmpty())
        remarks.append(tr("In the cohort already under the same name, with another contact or first day, and added "
                          "once more if you go on: %1.")
                           .arg(some(names)));
    QStringList outside;
    for (const Enrolment &one : std::as_const(m_rows.learners)) {
        if (startsOutside(one, m_cohort, m_weeks))
            outside.append(one.learner);
    }
    if (!outside.isEmpty())
        //: %1 and %2 are dates, %3 names
        remarks.append(tr("Starting on another day than the cohort’s, %1 to %2: %3. They are added, and their final "
                          "dates count from their own first day.")
                           .arg(dateText(m_cohort.start), dateText(lastDayOf(m_cohort, m_weeks)), some(outside)));
    m_preview->setRemarks(remarks, m_rows.refused);
    setReady(!shown.isEmpty());
    deed()->setText(shown.isEmpty() ? tr("Add") : tr("Add %n learner(s)", nullptr, int(shown.size())));
    if (!rows && m_path.isEmpty() && rows.error().code == ErrorCode::NoMappingOfRoster)
        say(tr("None of the columns on the clipboard holds names. Copy the column of the learners’ names too."));
    else if (!rows)
        say(errorSentence(rows.error()));
    else if (shown.isEmpty() && !present.isEmpty())
        say(tr("There is nobody to add: they are in the cohort already."));
    else if (shown.isEmpty() && m_rows.refused.isEmpty())
        say(m_path.isEmpty() ? tr("The clipboard holds no rows. Copy them in the spreadsheet first.")
                             : tr("The file holds no rows."));
    else
        say({});
}

QStringList EnrolDialog::takeOutPresent()
{
    QStringList names;
    RosterRows left = m_rows;
    left.learners.clear();
    left.lines.clear();
    for (qsizetype i = 0; i < m_rows.learners.size(); ++i) {
        const Enrolment &one = m_rows.learners.at(i);
        const bool present = std::any_of(m_roster.cbegin(), m_roster.cend(), [&one](const Enrolment &there) {
            return there.learner == one.learner.trimmed() && there.contact == one.contact.trimmed() &&
                   (!one.start.isValid() || there.start == one.start);
        });
        if (present) {
            names.append(one.learner.trimmed());
            continue;
        }
        left.learners.append(one);
        left.lines.append(m_rows.lines.at(i));
    }
    m_rows = left;
    return names;
}

QStringList EnrolDialog::namesakes() const
{
    QStringList names;
    for (const Enrolment &one : m_rows.learners) {
        const QDate registered = one.registered.isValid() ? one.registered : m_context.clock.today();
        const QDate start = one.start.isValid() ? one.start : m_cohort.rolling ? registered : m_cohort.start;
        bool same = false;
        bool called = false;
        for (const Enrolment &there : m_roster) {
            if (there.learner.compare(one.learner.trimmed(), Qt::CaseInsensitive) != 0)
                continue;
            called = true;
            same = same || (there.contact == one.contact.trimmed() && there.start == start);
        }
        if (called && !same)
            names.append(one.learner);
    }
    return names;
}

void EnrolDialog::enrol()
{
    QList<Enrolment> learners = m_rows.learners;
    for (Enrolment &one : learners) {
        one.cohort = m_cohort.id;
        if (!one.registered.isValid())
            one.registered = m_context.clock.today();
    }
    deed()->setEnabled(false);
    enrolLearners(m_context, this, m_cohort.id, learners, [this](const Result<EnrolCount> &count) {
        deed()->setEnabled(true);
        if (!count)
            return say(errorSentence(count.error()));
        QStringList said{tr("%n learner(s) added", nullptr, count->added)};
        if (const int there = m_present + count->unchanged; there > 0)
            said.append(tr("%n were there already", nullptr, there));
        if (!m_rows.refused.isEmpty())
            said.append(tr("%n row(s) not taken", nullptr, int(m_rows.refused.size())));
        emit message(said.join(u"; "_s) + u'.');
        accept();
    });
}

} // namespace credence
