// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/noticedialog.h"

#include "core/wording/wording.h"
#include "ui/offerings/deliverytasks.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// One text where all started together; otherwise one for each learner, with the learner's own dates (R104).
QString noticeText(const OfferingReading &reading, const QList<Enrolment> &learners, int frameworkWeeks)
{
    const auto sentence = [&](QDate start) {
        return noticeSentence(reading.stored.name, start, reading.stored.offering.capWeeks, frameworkWeeks);
    };
    const bool together = std::all_of(learners.begin(), learners.end(),
                                      [&](const Enrolment &one) { return one.start == learners.first().start; });
    if (together && !learners.isEmpty())
        return sentence(learners.first().start);
    QStringList texts;
    for (const Enrolment &one : learners)
        texts.append(labelled(one.learner, sentence(one.start)));
    return texts.join(u"\n\n"_s);
}

} // namespace

NoticeDialog::NoticeDialog(const PageContext &context, const OfferingReading &reading, const QList<Enrolment> &learners,
                           QWidget *parent)
    : FormDialog(u"offerings.notice"_s, tr("Record the notice of the time limit"),
                 tr("Record for %n learner(s)", nullptr, int(learners.size())), parent),
      m_context(context), m_learners(learners), m_day(new DateField(this))
{
    setHelpAnchor(this, u"time-limit"_s);
    auto *words = new TextField(4, 10, this);
    words->setObjectName(u"offerings.notice.text"_s);
    words->setText(noticeText(reading, learners, context.policy.limits.capMax));
    words->setReadOnly(true);
    body()->addWidget(new FieldBlock(tr("&What they must be told"), words, {}, this));
    m_day->edit()->setObjectName(u"offerings.notice.day"_s);
    m_day->setDate(context.clock.today());
    m_day->setLatest(context.clock.today());
    body()->addWidget(
        new FieldBlock(tr("&Told on"), m_day,
                       tr("A learner who registered later than this day is told on the day of registration."), this));
    QPushButton *copy = addButton(tr("Copy the words"), u"offerings.notice.copy"_s);
    connect(copy, &QPushButton::clicked, this, [this, words] {
        QApplication::clipboard()->setText(words->text());
        emit message(tr("Copied. Credence sends nothing: paste it into your message."));
    });
    connect(this, &FormDialog::wanted, this, &NoticeDialog::keep);
    setMinimumWidth(520);
    m_day->setFocus();
}

void NoticeDialog::keep()
{
    const QDate day = m_day->date();
    if (!m_day->isAcceptable())
        return say(m_day->problem());
    if (!day.isValid())
        return say(tr("Give the date."));
    QList<Enrolment> told = m_learners;
    for (Enrolment &one : told)
        one.notified = one.registered.isValid() ? std::max(day, one.registered) : day;
    deed()->setEnabled(false);
    carryOut(m_context, this, tr("recording the notice"), changingEnrolments(m_learners, told),
             changingEnrolments(told, m_learners), [this, count = int(told.size())](const Result<void> &saved) {
                 deed()->setEnabled(true);
                 if (!saved)
                     return say(errorSentence(saved.error()));
                 emit message(tr("Notice recorded for %n learner(s).", nullptr, count));
                 accept();
             });
}

} // namespace credence
