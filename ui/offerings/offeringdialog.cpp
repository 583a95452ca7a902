// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/offeringdialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/cohortrecords.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/offerings/feebox.h"
#include "ui/shell/ask.h"
#include "ui/shell/recordtable.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/screenroom.h"
#include "ui/widgets/scrollarea.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostPlaces = 100000;

void addRow(QVBoxLayout *column, const QList<QWidget *> &fields)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    for (QWidget *field : fields)
        row->addWidget(field, 1, Qt::AlignTop);
    column->addLayout(row);
}

} // namespace

OfferingDialog::OfferingDialog(const PageContext &context, const OfferingReading &reading, QWidget *parent)
    : FormDialog(u"offerings.detailsDialog"_s,
                 //: a micro-credential's name and the reference of its offering
                 tr("%1 · %2").arg(reading.stored.name, reading.stored.offering.reference), tr("Save"), parent),
      m_context(context), m_reading(reading), m_title(new QLineEdit(this)), m_instructor(new QLineEdit(this)),
      m_capacity(new QuietSpinBox(this)), m_fee(new QLineEdit(this)),
      m_feeBox(new FeeBox(u"offerings.details.feeRemark"_s, context.policy.limits, context.clock.today(), this)),
      m_cap(new QuietSpinBox(this)), m_url(new QLineEdit(this)),
      m_scheduled(new QRadioButton(tr("&Scheduled: a common first and last day"), this)),
      m_rolling(new QRadioButton(tr("&Rolling: learners start when they like"), this)),
      m_rollingHint(remarkLabel({}, this)), m_agreements(new QWidget(this)), m_instructorAgreed(new DateField(this)),
      m_unitAgreed(new DateField(this)), m_deadline(new DateField(this)), m_public(new DateField(this)),
      m_promoted(new DateField(this)), m_opened(new DateField(this)),
      m_cancelled(new QCheckBox(tr("&Cancelled"), this)), m_note(new TextField(2, 5, this)),
      m_cohorts(new RecordTable(cohortRecords(reading.stored.offering), context, this)),
      m_scroll(makeScrollArea(nullptr, {}, this)),
      m_remove(addButton(tr("Remove the offering…"), u"offerings.details.remove"_s))
{
    setHelpAnchor(this, u"offerings"_s);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(2, 0, 10, 4);
    column->setSpacing(14);
    column->addWidget(makeForm());
    column->addWidget(makeRegistration());
    column->addWidget(makeDates());
    column->addWidget(separatorLine(inner));
    column->addWidget(makeCohorts(), 1);
    m_scroll->setWidget(inner);
    body()->addWidget(m_scroll, 1);
    m_remove->setEnabled(!context.store.isReadOnly() && reading.cohorts.isEmpty());
    m_remove->setToolTip(reading.cohorts.isEmpty() ? QString()
                                                   : tr("Only an offering without cohorts can be removed."));
    connect(m_remove, &QPushButton::clicked, this, &OfferingDialog::remove);
    connect(this, &FormDialog::wanted, this, &OfferingDialog::keep);
    deed()->setEnabled(!context.store.isReadOnly());
    cancel()->setText(tr("Close"));
    check();
    resizeToRoom(this, QSize(700, 640));
    m_cohorts->refresh();
    m_title->setFocus();
}

QWidget *OfferingDialog::makeForm()
{
    const Offering &offering = m_reading.stored.offering;
    m_title->setText(offering.title);
    m_instructor->setText(offering.instructor);
    m_capacity->setRange(0, kMostPlaces);
    m_capacity->setSpecialValueText(tr("no limit"));
    m_capacity->setValue(offering.capacity);
    m_fee->setText(moneyInField(offering.fee));
    // The cap may be shortened, never below the weeks of the course (R33).
    m_cap->setRange(std::max(1, offering.weeks), std::max(offering.capWeeks, m_context.policy.limits.capMax));
    m_cap->setValue(offering.capWeeks);
    m_note->setText(offering.note);
    m_cancelled->setChecked(offering.cancelled);
    m_title->setObjectName(u"offerings.details.title"_s);
    m_instructor->setObjectName(u"offerings.details.instructor"_s);
    m_capacity->setObjectName(u"offerings.details.capacity"_s);
    m_fee->setObjectName(u"offerings.details.fee"_s);
    m_cap->setObjectName(u"offerings.details.cap"_s);
    m_note->setObjectName(u"offerings.details.note"_s);
    m_cancelled->setObjectName(u"offerings.details.cancelled"_s);
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    // Teaching is overload; no load is computed (R65).
    addRow(column, {new FieldBlock(tr("&Title"), m_title, tr("What tells it from the others, “spring”."), form),
                    new FieldBlock(tr("&Instructor (overload)"), m_instructor, {}, form),
                    new FieldBlock(tr("&Places in a cohort"), m_capacity, {}, form)});
    addRow(column,
           {new FieldBlock(tr("&Fee for a learner, $"), m_fee, {}, form),
            new FieldBlock(tr("Completion cap, &weeks"), m_cap, tr("Every learner’s final date follows it."), form)});
    column->addWidget(m_feeBox);
    column->addWidget(new FieldBlock(tr("&Note"), m_note, {}, form));
    connect(m_fee, &QLineEdit::textChanged, this, &OfferingDialog::check);
    column->addWidget(m_cancelled);
    return form;
}

QWidget *OfferingDialog::makeRegistration()
{
    const Offering &offering = m_reading.stored.offering;
    m_scheduled->setObjectName(u"offerings.details.scheduled"_s);
    m_rolling->setObjectName(u"offerings.details.rolling"_s);
    m_instructorAgreed->edit()->setObjectName(u"offerings.details.instructorAgreed"_s);
    m_unitAgreed->edit()->setObjectName(u"offerings.details.unitAgreed"_s);
    m_instructorAgreed->setDate(offering.instructorAgreed);
    m_unitAgreed->setDate(offering.unitAgreed);
    (offering.registration == Registration::Rolling ? m_rolling : m_scheduled)->setChecked(true);
    Offering rolling = offering;
    rolling.registration = Registration::Rolling;
    for (const DeliveryProblem &problem : checkOffering(rolling, m_reading.stored.timing)) {
        if (problem.kind == DeliveryProblem::RollingNotAsynchronous) {
            m_rolling->setEnabled(offering.registration == Registration::Rolling);
            m_rollingHint->setText(deliveryProblemSentence(problem)); // R102
        }
    }
    m_rollingHint->setVisible(!m_rollingHint->text().isEmpty());
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_scheduled);
    column->addWidget(m_rolling);
    column->addWidget(m_rollingHint);
    auto *agreements = new QVBoxLayout(m_agreements);
    agreements->setContentsMargins(0, 0, 0, 0);
    addRow(agreements, {new FieldBlock(tr("The instructor &agreed on"), m_instructorAgreed, {}, m_agreements),
                        new FieldBlock(tr("The &unit agreed on"), m_unitAgreed, {}, m_agreements)}); // R103
    column->addWidget(m_agreements);
    m_agreements->setVisible(m_rolling->isChecked());
    connect(m_rolling, &QRadioButton::toggled, this, [this](bool on) {
        m_agreements->setVisible(on);
        check();
    });
    return form;
}

QWidget *OfferingDialog::makeDates()
{
    const Offering &offering = m_reading.stored.offering;
    m_url->setText(offering.registrationUrl);
    m_url->setCursorPosition(0); // its beginning tells more than its end
    m_url->setObjectName(u"offerings.details.url"_s);
    m_url->setPlaceholderText(u"https://"_s);
    m_deadline->setDate(offering.registrationDeadline);
    m_public->setDate(offering.publicSince);
    m_promoted->setDate(offering.promotedSince);
    m_opened->setDate(offering.registrationOpened);
    m_deadline->edit()->setObjectName(u"offerings.details.deadline"_s);
    m_public->edit()->setObjectName(u"offerings.details.public"_s);
    m_promoted->edit()->setObjectName(u"offerings.details.promoted"_s);
    m_opened->edit()->setObjectName(u"offerings.details.opened"_s);
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    addRow(column, {new FieldBlock(tr("Last day to re&gister"), m_deadline, {}, form),
                    new FieldBlock(tr("Public since"), m_public, {}, form),
                    new FieldBlock(tr("Promoted since"), m_promoted, {}, form)});
    addRow(column, {new FieldBlock(tr("Registration opened in Apprendo"), m_opened, {}, form),
                    new FieldBlock(tr("Registration page"), m_url, {}, form)});
    return form;
}

QWidget *OfferingDialog::makeCohorts()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(new TextLabel(tr("Cohorts"), TextSize::Label, QFont::DemiBold, form));
    column->addWidget(m_cohorts, 1);
    column->addWidget(
        remarkLabel(tr("Cohorts are kept as soon as a cell is finished; learners move with a changed first "
                       "day while nobody has a result."),
                    form));
    m_cohorts->setEnabled(!m_context.store.isReadOnly());
    connect(m_cohorts, &RecordTable::failed, this, [this](const Error &error) { say(errorSentence(error)); });
    connect(m_cohorts, &RecordTable::message, this, &OfferingDialog::message);
    connect(&m_context.store, &StoreThread::deliveryChanged, m_cohorts, &RecordTable::refresh);
    return form;
}

void OfferingDialog::addCohort()
{
    if (auto *button = findChild<QPushButton *>(u"offerings.details.cohorts.add"_s))
        button->click();
    layout()->activate(); // shown just now: without it there is nothing to scroll yet
    m_scroll->ensureWidgetVisible(m_cohorts);
}

Offering OfferingDialog::entered() const
{
    Offering offering = m_reading.stored.offering;
    offering.title = m_title->text().simplified();
    offering.instructor = m_instructor->text().simplified();
    offering.capacity = m_capacity->value();
    if (const QString fee = m_fee->text().trimmed(); fee.isEmpty())
        offering.fee = -1;
    else
        offering.fee = parseMoney(fee).value_or(offering.fee); // what is no amount is told by check()
    offering.capWeeks = m_cap->value();
    offering.note = m_note->text().trimmed();
    offering.cancelled = m_cancelled->isChecked();
    offering.registration = m_rolling->isChecked() ? Registration::Rolling : Registration::Scheduled;
    offering.instructorAgreed = m_instructorAgreed->date();
    offering.unitAgreed = m_unitAgreed->date();
    offering.registrationUrl = m_url->text().simplified();
    offering.registrationDeadline = m_deadline->date();
    offering.publicSince = m_public->date();
    offering.promotedSince = m_promoted->date();
    offering.registrationOpened = m_opened->date();
    return offering;
}

void OfferingDialog::check()
{
    const Offering offering = entered();
    m_feeBox->setOffering(offering); // R60, R61
    if (!feeIsAmount())
        return say(tr("“%1” is no amount. Write it as 450 or 450.00.").arg(m_fee->text()));
    const QList<DeliveryProblem> problems = checkOffering(offering, m_reading.stored.timing);
    say(problems.isEmpty() ? QString() : deliveryProblemSentence(problems.first()));
}

bool OfferingDialog::feeIsAmount() const
{
    const QString fee = m_fee->text().trimmed();
    return fee.isEmpty() || parseMoney(fee).has_value();
}

void OfferingDialog::keep()
{
    for (const DateField *field : {m_instructorAgreed, m_unitAgreed, m_deadline, m_public, m_promoted, m_opened}) {
        if (!field->isAcceptable()) {
            field->edit()->setFocus();
            return say(field->problem());
        }
    }
    if (!feeIsAmount()) {
        m_fee->setFocus();
        return check();
    }
    const Offering before = m_reading.stored.offering;
    const Offering after = m_feeBox->with(entered());
    if (after == before)
        return accept();
    deed()->setEnabled(false);
    carryOut(m_context, this, tr("changing %1").arg(before.reference), changingOffering(before, after),
             changingOffering(after, before), [this](const Result<void> &saved) {
                 deed()->setEnabled(true);
                 if (!saved) {
                     if (saved.error().code == ErrorCode::NotLive)
                         m_opened->edit()->setFocus();
                     return say(errorSentence(saved.error()));
                 }
                 emit message(tr("Saved. Ctrl+Z takes it back."));
                 accept();
             });
}

void OfferingDialog::remove()
{
    const Offering offering = m_reading.stored.offering;
    askYes(this, tr("Remove the offering"),
           tr("%1 has no cohorts and is removed. Ctrl+Z brings it back.").arg(offering.reference), tr("Remove"),
           [this, offering] {
               carryOut(
                   m_context, this, tr("removing %1").arg(offering.reference),
                   [id = offering.id](Office &office) { return office.delivery().removeOffering(id); },
                   [offering](Office &office) {
                       return office.delivery().addOffering(offering).map([](const StoredOffering &) {});
                   },
                   [this, reference = offering.reference](const Result<void> &gone) {
                       if (!gone)
                           return say(errorSentence(gone.error()));
                       emit message(tr("%1 was removed.").arg(reference));
                       emit removed();
                       accept();
                   });
           });
}

} // namespace credence
