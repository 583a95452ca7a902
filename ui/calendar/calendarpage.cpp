// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "core/store/officedue.h"
#include "core/wording/wording.h"
#include "ui/calendar/agendacard.h"
#include "ui/calendar/calendarlists.h"
#include "ui/calendar/plannercard.h"
#include "ui/widgets/forms.h"

#include <QAction>
#include <QBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kAgendaDays = 120;

} // namespace

struct CalendarPage::Reading {
    PlanFacts facts;
    QList<DueItem> due;
    std::optional<StoredProposal> proposal;
};

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_lists(new CalendarLists(context, this)),
      m_toLists(makeButton(tr("Intakes and meetings…"), ButtonKind::Normal, this)),
      m_toPlans(makeButton(tr("Back to the planner"), ButtonKind::Normal, this)), m_switch(new QAction(this))
{
    setObjectName(u"calendarPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addWidget(m_stack);
    m_plans = makePlans();
    m_stack->addWidget(m_plans);
    m_stack->addWidget(m_lists);
    m_toLists->setObjectName(u"calendar.lists"_s);
    m_toPlans->setObjectName(u"calendar.plans"_s);
    for (QPushButton *button : {m_toLists, m_toPlans})
        button->hide(); // the top bar shows the one that is offered
    m_switch->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_toLists, &QPushButton::clicked, this, [this] { showLists(true); });
    connect(m_toPlans, &QPushButton::clicked, this, [this] { showLists(false); });
    connect(m_switch, &QAction::triggered, this, [this] { showLists(!showsLists()); });
    connect(m_lists, &CalendarLists::failed, this, &CalendarPage::tell);
    connect(m_lists, &CalendarLists::message, this, &CalendarPage::message);
    const auto reread = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.store, &StoreThread::changed, this, reread);
    connect(&context.store, &StoreThread::officeChanged, this, reread);
    showLists(false);
}

QWidget *CalendarPage::makePlans()
{
    auto *scroll = new QScrollArea(this); // where the window is low, the page scrolls rather than squeezes
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    m_planner = new PlannerCard(context(), body);
    m_agenda = new AgendaCard(context().policy, kAgendaDays, body);
    column->addWidget(m_planner);
    column->addWidget(m_agenda, 1);
    scroll->setWidget(body);
    connect(m_planner, &PlannerCard::proposalChosen, this, [this] {
        m_proposal = m_planner->proposal();
        refresh();
    });
    connect(m_planner, &PlannerCard::stepActivated, this, &CalendarPage::showStep);
    connect(m_planner, &PlannerCard::failed, this, &CalendarPage::tell);
    connect(m_planner, &PlannerCard::message, this, &CalendarPage::message);
    connect(m_agenda, &AgendaCard::go, this, &CalendarPage::go);
    connect(m_agenda, &AgendaCard::factsWanted, this, &CalendarPage::showFacts);
    return scroll;
}

QString CalendarPage::title() const { return tr("Calendar"); }

QString CalendarPage::subtitle() const
{
    return showsLists() ? tr("Meetings, intakes and holidays") : tr("Planner · agenda");
}

QList<QWidget *> CalendarPage::headerActions()
{
    return {showsLists() ? static_cast<QWidget *>(m_toPlans) : static_cast<QWidget *>(m_toLists)};
}

QList<QAction *> CalendarPage::menuActions() { return {m_switch}; }

bool CalendarPage::showsLists() const { return m_stack->currentWidget() == m_lists; }

void CalendarPage::showLists(bool on)
{
    m_stack->setCurrentWidget(on ? static_cast<QWidget *>(m_lists) : m_plans);
    m_switch->setText(on ? tr("Back to the &planner") : tr("Intakes and &meetings"));
    if (on)
        m_lists->focusFirst();
    emit headerChanged();
    if (isVisible())
        refresh();
}

void CalendarPage::activate(const Link &link)
{
    if (showsLists())
        showLists(false);
    if (link.target == Link::Planner && !link.proposal.isNull())
        m_proposal = link.proposal;
    if (link.date.isValid())
        m_agenda->showDate(link.date);
    else
        m_planner->focusFirst();
    refresh();
}

void CalendarPage::refresh()
{
    if (showsLists())
        m_lists->refresh();
    const QDate today = context().clock.today();
    context().store.ask(
        this,
        [today, id = m_proposal](Office &office) -> Result<Reading> {
            Reading reading;
            auto facts = planFacts(office);
            if (!facts)
                return tl::unexpected(facts.error());
            auto due = officeDue(office, today.addDays(kAgendaDays));
            if (!due)
                return tl::unexpected(due.error());
            reading.facts = std::move(*facts);
            reading.due = std::move(*due);
            if (id.isNull())
                return reading;
            auto stored = office.proposal(id);
            if (stored)
                reading.proposal = std::move(*stored);
            else if (stored.error().code != ErrorCode::NotFound) // deleted meanwhile: planned without it
                return tl::unexpected(stored.error());
            return reading;
        },
        [this, asked = ++m_asked](const Result<Reading> &reading) {
            if (asked != m_asked)
                return;
            if (!reading)
                return tell(reading.error());
            show(*reading);
        });
}

void CalendarPage::show(const Reading &reading)
{
    const QDate today = context().clock.today();
    if (!reading.proposal)
        m_proposal = {};
    m_planner->setFacts(reading.facts);
    m_planner->setProposal(reading.proposal);
    QStringList remarks;
    for (const IntakeRemark &remark : intakeRemarks(reading.facts.calendar.intakes, today, context().policy.limits))
        remarks.append(intakeRemarkSentence(remark));
    m_agenda->setItems(reading.due, remarks, today);
    m_lists->setRemarks(remarks);
}

void CalendarPage::showFacts(const DueItem &item)
{
    showLists(true);
    if (item.kind == "intake"_L1)
        m_lists->showIntake(item.about);
    else if (!item.kind.isEmpty())
        m_lists->showMeeting(item.about);
}

void CalendarPage::showStep(const QString &step)
{
    for (const PlanStep &one : m_planner->plan().steps) {
        if (one.step != step)
            continue;
        const Stage *stage = context().policy.stage(step);
        if (step == "intake"_L1) {
            showLists(true);
            m_lists->showIntake(m_planner->plan().intake ? m_planner->plan().intake->deadline : QDate());
        } else if (stage && stage->meets) {
            showLists(true);
            m_lists->showMeeting(one.meeting ? one.meeting->date : QDate());
        } else if (!m_proposal.isNull()) {
            emit go(stage ? Link::toApproval(m_proposal) : Link::toProposal(m_proposal, u"annex.firstDelivery"_s, 0));
        }
        return;
    }
}

void CalendarPage::closeFile()
{
    m_proposal = {};
    ++m_asked;
    m_planner->setProposal({});
}

} // namespace credence
