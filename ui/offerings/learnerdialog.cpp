// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/learnerdialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/quietboxes.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QWidget *pair(QWidget *left, QWidget *right, QWidget *parent)
{
    auto *both = new QWidget(parent);
    auto *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(left, 1, Qt::AlignTop);
    row->addWidget(right, 1, Qt::AlignTop);
    return both;
}

} // namespace

LearnerDialog::LearnerDialog(const PageContext &context, const Cohort &cohort, int weeks, const Enrolment &learner,
                             QWidget *parent)
    : FormDialog(u"offerings.learner"_s, learner.id == 0 ? tr("Add a learner") : tr("Change a learner"),
                 learner.id == 0 ? tr("Add") : tr("Save"), parent),
      m_context(context), m_cohort(cohort), m_weeks(weeks), m_learner(learner),
      m_name(new QLineEdit(learner.learner, this)), m_contact(new QLineEdit(learner.contact, this)),
      m_registered(new DateField(this)), m_start(new DateField(this)), m_told(new DateField(this)),
      m_ended(new DateField(this)), m_certificate(new DateField(this)), m_paid(new QuietComboBox(this))
{
    setHelpAnchor(this, u"enrol"_s);
    m_name->setObjectName(u"offerings.learner.name"_s);
    m_contact->setObjectName(u"offerings.learner.contact"_s);
    m_registered->edit()->setObjectName(u"offerings.learner.registered"_s);
    m_start->edit()->setObjectName(u"offerings.learner.start"_s);
    m_told->edit()->setObjectName(u"offerings.learner.told"_s);
    m_ended->edit()->setObjectName(u"offerings.learner.ended"_s);
    m_certificate->edit()->setObjectName(u"offerings.learner.certificate"_s);
    m_paid->setObjectName(u"offerings.learner.paid"_s);
    for (const PaymentMethod each : {PaymentMethod::Unknown, PaymentMethod::Card, PaymentMethod::Debit,
                                     PaymentMethod::Invoice, PaymentMethod::Osap, PaymentMethod::Other})
        m_paid->addItem(paymentName(each), int(each));
    m_paid->setCurrentData(int(learner.payment));
    const bool isNew = learner.id == 0;
    for (DateField *field : {m_registered, m_told, m_ended, m_certificate}) // what has happened
        field->setLatest(context.clock.today());
    m_registered->setDate(isNew ? context.clock.today() : learner.registered);
    m_start->setDate(isNew ? (cohort.rolling ? context.clock.today() : cohort.start) : learner.start);

    body()->addWidget(
        new FieldBlock(tr("&Name or alias"), m_name, tr("An alias is enough. No student number is kept."), this));
    auto *contact = new FieldBlock(tr("&Contact"), m_contact, {}, this);
    contact->setOptional();
    body()->addWidget(contact);
    m_startBlock = new FieldBlock(tr("&Starts on"), m_start, {}, this);
    body()->addWidget(pair(new FieldBlock(tr("&Registered on"), m_registered, {}, this), m_startBlock, this));
    body()->addWidget(
        new FieldBlock(tr("&Paid by"), m_paid, tr("Card charges are counted on credit cards only."), this));
    m_told->setDate(learner.notified);
    m_ended->setDate(learner.resultOn);
    auto *told = new FieldBlock(tr("&Told of the time limit on"), m_told, {}, this);
    auto *ended = new FieldBlock(tr("Res&ult of"), m_ended, resultName(learner.result), this);
    body()->addWidget(pair(told, ended, this));
    told->setVisible(!isNew);
    ended->setVisible(learner.result != EnrolmentResult::InProgress);
    m_certificate->setDate(learner.certificateOn);
    auto *certificate = new FieldBlock(tr("C&ertificate generated on"), m_certificate,
                                       tr("By Brightspace, after a pass; only the day is recorded."), this);
    body()->addWidget(certificate);
    certificate->setVisible(learner.result == EnrolmentResult::Passed || learner.certificateOn.isValid()); // R74
    body()->addStretch(1);
    setMinimumWidth(440);
    if (isNew) {
        QPushButton *next = addButton(tr("Add and next"), u"offerings.learner.next"_s);
        connect(next, &QPushButton::clicked, this, [this] { keep(true); });
    }
    connect(this, &FormDialog::wanted, this, [this] { keep(false); });
    connect(m_start, &DateField::dateChanged, this, &LearnerDialog::showStart);
    showStart();
    m_name->setFocus();
}

void LearnerDialog::showStart()
{
    const Enrolment learner{.start = m_start->date()};
    if (startsOutside(learner, m_cohort, m_weeks))
        return m_startBlock->setHint(outsideCohortSentence(learner.start, m_cohort.start, lastDayOf(m_cohort, m_weeks)),
                                     Tone::Warning);
    const bool common = !m_cohort.rolling && learner.start == m_cohort.start;
    m_startBlock->setHint(common ? tr("The cohort’s first day.") : tr("The learner’s own first day."));
}

Enrolment LearnerDialog::entered() const
{
    Enrolment learner = m_learner;
    learner.cohort = m_cohort.id;
    learner.learner = m_name->text().simplified();
    learner.contact = m_contact->text().simplified();
    learner.registered = m_registered->date();
    learner.start = m_start->date();
    learner.notified = m_told->date();
    learner.resultOn = m_ended->date();
    learner.certificateOn = m_certificate->date();
    learner.payment = PaymentMethod(m_paid->currentData().toInt());
    return learner;
}

void LearnerDialog::keep(bool another)
{
    const Enrolment learner = entered();
    for (const DateField *field : {m_registered, m_start, m_told, m_ended, m_certificate}) {
        if (!field->isAcceptable())
            return say(field->problem());
    }
    const QList<DeliveryProblem> problems = checkEnrolment(learner, m_cohort);
    if (!problems.isEmpty())
        return say(deliveryProblemSentence(problems.first()));
    say({});
    deed()->setEnabled(false);
    if (m_learner.id == 0) {
        enrolLearners(
            m_context, this, m_cohort.id, {learner}, [this, learner, another](const Result<EnrolCount> &count) {
                deed()->setEnabled(true);
                if (!count)
                    return say(errorSentence(count.error()));
                if (count->added == 0)
                    return say(
                        tr("%1 is in this cohort already, with the same contact and start.").arg(learner.learner));
                done(learner, another);
            });
        return;
    }
    carryOut(m_context, this, tr("changing %1").arg(learner.learner), changingEnrolments({m_learner}, {learner}),
             changingEnrolments({learner}, {m_learner}), [this, learner](const Result<void> &saved) {
                 deed()->setEnabled(true);
                 if (!saved)
                     return say(errorSentence(saved.error()));
                 done(learner, false);
             });
}

void LearnerDialog::done(const Enrolment &learner, bool another)
{
    emit message(m_learner.id == 0 ? tr("%1 was added.").arg(learner.learner)
                                   : tr("%1 was changed.").arg(learner.learner));
    if (!another)
        return accept();
    m_name->clear();
    m_contact->clear();
    m_name->setFocus();
}

} // namespace credence
