// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/targetfields.h"

#include "core/wording/wording.h"
#include "ui/approvals/ahead.h"
#include "ui/approvals/notice.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kDaysAfterIntake = 60; ///< a submission recorded late may still name the intake it made

QuietComboBox *makeCombo(const QString &name, QWidget *parent)
{
    auto *combo = new QuietComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    return combo;
}

} // namespace

TargetFields::TargetFields(const Policy &policy, QWidget *parent)
    : QWidget(parent), m_policy(policy), m_returnTo(makeCombo(u"approvals.returnTo"_s, this)),
      m_returnBlock(new FieldBlock(tr("&Return to"), m_returnTo, {}, this)),
      m_restart(makeCombo(u"approvals.restart"_s, this)),
      m_restartBlock(new FieldBlock(tr("Once it is submitted &again"), m_restart, {}, this)),
      m_day(makeCombo(u"approvals.day"_s, this)), m_dayBlock(new FieldBlock(tr("&Meeting"), m_day, {}, this)),
      m_other(new DateField(this)), m_otherBlock(new FieldBlock(tr("Other da&y"), m_other, {}, this)),
      m_intent(makeCombo(u"approvals.newIntent"_s, this)),
      m_intentBlock(new FieldBlock(tr("&New OSAP intent"), m_intent, {}, this)), m_route(new Notice(Tone::Info, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    for (QWidget *block : {static_cast<QWidget *>(m_returnBlock), static_cast<QWidget *>(m_restartBlock),
                           static_cast<QWidget *>(m_dayBlock), static_cast<QWidget *>(m_otherBlock),
                           static_cast<QWidget *>(m_intentBlock), static_cast<QWidget *>(m_route)})
        column->addWidget(block);
    m_other->edit()->setObjectName(u"approvals.otherDay"_s);
    m_route->setObjectName(u"approvals.route"_s);
    for (QComboBox *combo : {m_returnTo, m_restart, m_intent})
        connect(combo, &QComboBox::activated, this, [this] {
            showHints();
            emit changed();
        });
    connect(m_day, &QComboBox::activated, this, [this] {
        m_chosen = true;
        showHints();
        if (!m_day->currentData().toDate().isValid())
            m_other->setFocus();
        emit changed();
    });
    connect(m_other, &DateField::dateChanged, this, [this] {
        m_chosen = true;
        showHints();
        emit changed();
    });
    hide();
}

void TargetFields::setAction(Action action, const ChainState &chain, const OfficeCalendar &calendar, QDate on,
                             QDate today)
{
    const bool same = action == m_action && chain == m_chain && !isHidden();
    m_action = action;
    m_chain = chain;
    m_calendar = calendar;
    m_on = on;
    m_today = today;
    if (!same)
        m_chosen = false;
    const bool returns = action == Action::Return;
    const bool days = action == Action::Defer || action == Action::MinistrySubmit;
    const bool intents = action == Action::ChangeOsapIntent;
    m_returnBlock->setVisible(returns);
    m_dayBlock->setVisible(days);
    m_intentBlock->setVisible(intents);
    if (returns && !same)
        fillReturn();
    if (intents && !same)
        fillIntents();
    if (action == Action::Defer && !(same && m_chosen))
        fillMeetings();
    if (action == Action::MinistrySubmit && !(same && m_chosen))
        fillIntakes();
    setVisible(returns || days || intents);
    showHints();
}

void TargetFields::setDate(QDate on)
{
    if (!isHidden())
        setAction(m_action, m_chain, m_calendar, on, m_today);
}

void TargetFields::fillReturn()
{
    m_returnTo->clear();
    m_returnTo->addItem(tr("The proposer"), QString());
    const QList<Stage> stages = route(m_chain.intent, m_chain.optionalStages, m_policy);
    for (const Stage &stage : stages) {
        if (stage.id == m_chain.stage)
            break;
        if (stage.kind == StageKind::Decision)
            m_returnTo->addItem(stage.name.in(interfaceLanguage()), stage.id);
    }
    const Stage *here = m_policy.stage(m_chain.stage);
    m_restart->clear();
    m_restart->addItem(
        tr("It starts again at %1").arg(stages.isEmpty() ? QString() : stages.first().name.in(interfaceLanguage())),
        int(Resubmission::RestartAtFirst));
    m_restart->addItem(tr("It comes back to %1").arg(here ? here->name.in(interfaceLanguage()) : m_chain.stage),
                       int(Resubmission::ToReturningStage));
    m_restart->setCurrentData(int(m_policy.resubmission));
}

void TargetFields::fillMeetings()
{
    m_dayBlock->setLabel(tr("Defer to the &meeting of"));
    m_day->clear();
    for (const Meeting &meeting : std::as_const(m_calendar.meetings)) {
        if (meeting.body == m_chain.stage && meeting.date.isValid() && (!m_on.isValid() || meeting.date > m_on))
            m_day->addItem(dateTextLong(meeting.date), meeting.date);
    }
    m_day->addItem(tr("Another day…"), QDate());
    m_day->setCurrentIndex(0);
    m_other->setDefaultDate(m_on.isValid() ? m_on.addDays(m_policy.limits.agendaClosesDays) : m_today);
}

void TargetFields::fillIntakes()
{
    m_dayBlock->setLabel(tr("&Intake"));
    m_day->clear();
    const QDate on = m_on.isValid() ? m_on : m_today;
    for (const Intake &intake : std::as_const(m_calendar.intakes)) {
        if (!intake.deadline.isValid() || intake.deadline < on.addDays(-kDaysAfterIntake))
            continue;
        const QString date = dateText(intake.deadline);
        m_day->addItem(intake.confirmed ? date : tr("%1 (unconfirmed)").arg(date), intake.deadline);
    }
    m_day->addItem(tr("Another deadline…"), QDate());
    const std::optional<Intake> meant = intakeFor(on, m_calendar.intakes);
    m_day->setCurrentIndex(meant ? m_day->findData(meant->deadline) : m_day->count() - 1);
    m_other->setDefaultDate(on);
}

void TargetFields::fillIntents()
{
    m_intent->clear();
    for (const OsapIntent intent : {OsapIntent::Yes, OsapIntent::No, OsapIntent::Undecided}) {
        if (intent != m_chain.intent)
            m_intent->addItem(intentName(intent), int(intent));
    }
}

QDate TargetFields::chosenDay() const
{
    const QDate listed = m_day->currentData().toDate();
    return listed.isValid() ? listed : m_other->date();
}

void TargetFields::showHints()
{
    m_restartBlock->setVisible(m_action == Action::Return && m_returnTo->currentData().toString().isEmpty());
    const bool days = m_action == Action::Defer || m_action == Action::MinistrySubmit;
    m_otherBlock->setVisible(days && !m_day->currentData().toDate().isValid());
    if (chosenDay().isValid())
        m_otherBlock->setHint({});
    QString hint;
    if (m_action == Action::Defer && m_day->count() == 1)
        hint = tr("No later meeting is on record. Give the day, or enter the meetings under Calendar.");
    if (m_action == Action::MinistrySubmit) {
        const QDate day = chosenDay();
        const bool anyOpen = intakeFor(m_on.isValid() ? m_on : m_today, m_calendar.intakes).has_value();
        QDate missed; // the latest deadline that is over
        for (const Intake &intake : std::as_const(m_calendar.intakes)) {
            if (m_on.isValid() && intake.deadline < m_on && intake.deadline >= m_chain.approvedOn)
                missed = intake.deadline;
        }
        if (!anyOpen && !day.isValid())
            hint = tr("No intake on or after this date is on record. Give its deadline, or enter it under Calendar.");
        else if (day.isValid() && missed.isValid() && day > missed)
            //: R55; %1 and %2 are deadlines, %3 a span of days
            hint =
                tr("The intake of %1 had closed, so this one goes into that of %2. The decision is expected %3.")
                    .arg(dateText(missed), dateText(day),
                         bandText(decisionBand(day, BusinessCalendar(m_calendar.closures), m_policy.limits), m_today));
        else if (day.isValid())
            hint =
                tr("The decision is expected %1.")
                    .arg(bandText(decisionBand(day, BusinessCalendar(m_calendar.closures), m_policy.limits), m_today));
    }
    m_dayBlock->setHint(hint);
    const bool intents = m_action == Action::ChangeOsapIntent && m_intent->count() > 0;
    m_route->setText(
        intents
            ? routeChangeSentence(routeChange(m_chain, OsapIntent(m_intent->currentData().toInt()), m_policy), m_policy)
            : QString());
}

bool TargetFields::complain()
{
    const bool days = m_action == Action::Defer || m_action == Action::MinistrySubmit;
    if (!days || chosenDay().isValid())
        return false;
    m_otherBlock->setHint(m_action == Action::Defer ? tr("Give the day of the meeting it is deferred to.")
                                                    : tr("Give the deadline of the intake it is submitted to."),
                          Tone::Danger);
    m_other->setFocus();
    return true;
}

void TargetFields::fill(ActionRequest &request) const
{
    switch (m_action) {
    case Action::Return:
        request.toStage = m_returnTo->currentData().toString();
        if (request.toStage.isEmpty())
            request.resubmission = Resubmission(m_restart->currentData().toInt());
        break;
    case Action::Defer:
    case Action::MinistrySubmit:
        request.toDate = chosenDay();
        break;
    case Action::ChangeOsapIntent:
        request.intent = OsapIntent(m_intent->currentData().toInt());
        break;
    default:
        break;
    }
}

} // namespace credence
