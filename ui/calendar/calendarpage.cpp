// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "core/exchange/icalendar.h"
#include "core/store/calendarexport.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"
#include "ui/calendar/agendacard.h"
#include "ui/calendar/calendarlists.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/plannercard.h"
#include "ui/shell/anywhere.h"
#include "ui/shell/ask.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QStackedWidget>

#include <array>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kAgendaMonths = 12;
constexpr int kNarrowPage = 900; ///< pixels
constexpr auto kViewKey = "calendar/view"_L1;
constexpr std::array kViewWords{"planner"_L1, "month"_L1, "agenda"_L1}; ///< by CalendarPage::View

} // namespace

struct CalendarPage::Reading {
    PlanFacts facts;
    QList<DueItem> due;
    std::optional<StoredProposal> proposal;
};

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedWidget(this)), m_lists(new CalendarLists(context, this)),
      m_toLists(makeButton(tr("Intakes and meetings…"), ButtonKind::Normal, this)),
      m_toPlans(makeButton(tr("Back to the calendar"), ButtonKind::Normal, this)), m_switch(new QAction(this))
{
    setHelpAnchor(this, u"calendar"_s);
    setObjectName(u"calendarPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addWidget(m_stack);
    m_plans = makePlans();
    m_month = new MonthView(context, this);
    m_stack->addWidget(m_plans);
    m_stack->addWidget(m_month);
    m_stack->addWidget(m_lists);
    m_toLists->setObjectName(u"calendar.lists"_s);
    m_toLists->setAccessibleName(tr("Intakes and meetings"));
    m_toLists->setToolTip(tr("OSAP intakes, meetings, holidays and closures"));
    m_toPlans->setObjectName(u"calendar.plans"_s);
    makeViewSwitch();
    makeActions();
    for (QWidget *widget : {static_cast<QWidget *>(m_toLists), static_cast<QWidget *>(m_toPlans), m_viewSwitch})
        widget->hide(); // the top bar shows those that are offered
    connect(m_toLists, &QPushButton::clicked, this, [this] { showLists(true); });
    connect(m_toPlans, &QPushButton::clicked, this, [this] { showLists(false); });
    connect(m_month, &MonthView::go, this, &CalendarPage::go);
    connect(m_month, &MonthView::factsWanted, this, &CalendarPage::showFacts);
    connect(m_month, &MonthView::failed, this, &CalendarPage::tell);
    connect(m_lists, &CalendarLists::failed, this, &CalendarPage::tell);
    connect(m_lists, &CalendarLists::message, this, &CalendarPage::message);
    const auto reread = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.store, &StoreThread::changed, this, reread);
    connect(&context.store, &StoreThread::officeChanged, this, reread);
    connect(&context.store, &StoreThread::deliveryChanged, this, reread);
    const QString kept = context.settings.value(kViewKey).toString();
    const auto *word = std::find(kViewWords.begin(), kViewWords.end(), kept);
    m_view = word == kViewWords.end() ? Planner : View(word - kViewWords.begin());
    showLists(false);
}

void CalendarPage::makeViewSwitch()
{
    m_viewSwitch = new QWidget(this);
    m_viewSwitch->setObjectName(u"calendar.views"_s);
    m_viewSwitch->setAccessibleName(tr("View of the calendar"));
    auto *row = new QHBoxLayout(m_viewSwitch);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_viewButtons = new QButtonGroup(this);
    const QString names[] = {tr("Planner"), tr("Month"), tr("Agenda")};
    for (int view = 0; view < ViewCount; ++view) {
        auto *button = makeButton(names[view], ButtonKind::Normal, m_viewSwitch);
        button->setObjectName(u"calendar.view.%1"_s.arg(QString(kViewWords[view])));
        button->setCheckable(true);
        button->setProperty("choice", true);
        row->addWidget(button);
        m_viewButtons->addButton(button, view);
    }
    connect(m_viewButtons, &QButtonGroup::idClicked, this, [this](int view) { setView(View(view)); });
}

void CalendarPage::makeActions()
{
    const QString names[] = {tr("&Planner"), tr("&Month"), tr("&Agenda")};
    for (int view = 0; view < ViewCount; ++view) {
        auto *action = new QAction(names[view], this);
        action->setObjectName(u"calendar.show.%1"_s.arg(QString(kViewWords[view])));
        action->setShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + view)));
        connect(action, &QAction::triggered, this, [this, view] {
            setView(View(view));
            focusView();
        });
        m_viewActions.append(action);
    }
    m_switch->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_switch, &QAction::triggered, this, [this] { showLists(!showsLists()); });
    auto *plain = new QAction(tr("&Export .ics…"), this);
    plain->setObjectName(u"calendar.exportAction"_s);
    connect(plain, &QAction::triggered, this, [this] { exportCalendar(false); });
    m_exportWithNames = new QAction(tr("Export .ics with &learners’ names…"), this);
    m_exportWithNames->setObjectName(u"calendar.exportNames"_s);
    connect(m_exportWithNames, &QAction::triggered, this, [this] { exportCalendar(true); });
    m_viewActions += {plain, m_exportWithNames};
    for (QAction *action : std::as_const(m_viewActions))
        setWorksAnywhere(action);
    setWorksAnywhere(m_switch);
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
    m_agenda = new AgendaCard(context().policy, kAgendaMonths, body);
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
    connect(m_agenda, &AgendaCard::exportWanted, this, [this] { exportCalendar(false); });
    return scroll;
}

QString CalendarPage::title() const { return tr("Calendar"); }

QString CalendarPage::subtitle() const
{
    if (showsLists())
        return tr("Meetings, intakes and holidays");
    switch (m_view) {
    case Month:
        return tr("Day by day");
    case Agenda:
        return tr("Everything that has a date");
    default:
        return tr("Planner · agenda");
    }
}

QList<QWidget *> CalendarPage::headerActions()
{
    if (showsLists())
        return {m_toPlans};
    return {m_viewSwitch, m_toLists};
}

QList<QAction *> CalendarPage::menuActions() { return m_viewActions + QList<QAction *>{m_switch}; }

bool CalendarPage::showsLists() const { return m_stack->currentWidget() == m_lists; }

void CalendarPage::showLists(bool on)
{
    m_switch->setText(on ? tr("&Back to the calendar") : tr("Inta&kes and meetings"));
    if (!on)
        return setView(m_view);
    m_stack->setCurrentWidget(m_lists);
    m_lists->focusFirst();
    emit headerChanged();
    if (isVisible())
        refresh();
}

void CalendarPage::setView(View view)
{
    showView(view);
    if (isVisible())
        refresh();
}

void CalendarPage::showView(View view)
{
    m_view = view;
    m_viewButtons->button(view)->setChecked(true);
    m_planner->setVisible(view == Planner);
    m_stack->setCurrentWidget(view == Month ? static_cast<QWidget *>(m_month) : m_plans);
    m_switch->setText(tr("Inta&kes and meetings"));
    context().settings.setValue(kViewKey, QString(kViewWords[view]));
    emit headerChanged();
}

void CalendarPage::focusView()
{
    if (m_view == Month)
        m_month->focusGrid();
    else if (m_view == Agenda)
        m_agenda->focusTable();
    else
        m_planner->focusFirst();
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    // The top bar of a small window has no room for all of it; the accessible name says it whole.
    m_toLists->setText(width() < kNarrowPage ? tr("Intakes…") : tr("Intakes and meetings…"));
}

void CalendarPage::activate(const Link &link)
{
    if (link.target == Link::Planner && !link.proposal.isNull()) {
        m_proposal = link.proposal;
        m_view = Planner;
    }
    showView(m_view);
    if (link.date.isValid() && m_view == Month)
        m_month->showDay(link.date);
    if (link.date.isValid() && m_view != Month)
        m_agenda->showDate(link.date);
    else
        focusView();
    refresh();
}

void CalendarPage::refresh()
{
    if (showsLists())
        m_lists->refresh();
    if (m_view == Month)
        m_month->refresh();
    const QDate today = context().clock.today();
    context().store.ask(
        this,
        [today, id = m_proposal](Office &office) -> Result<Reading> {
            Reading reading;
            auto facts = planFacts(office);
            if (!facts)
                return tl::unexpected(facts.error());
            auto due = officeDue(office, today.addMonths(kAgendaMonths));
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

void CalendarPage::exportCalendar(bool withNames)
{
    //: A file name
    const QString suggested =
        tr("Calendar of %1").arg(QFileInfo(context().store.path()).completeBaseName()) + u".ics"_s;
    askSaveFile(this, tr("Export the calendar"), suggested, tr("Calendar files (*.ics)"),
                [this, withNames](const QString &path) { writeCalendar(path, withNames); });
}

void CalendarPage::writeCalendar(const QString &path, bool withNames)
{
    const QDate today = context().clock.today();
    const QDateTime now = context().clock.now();
    context().store.ask(
        this,
        [path, withNames, today, now](Office &office) -> Result<QList<CalendarEntry>> {
            auto entries = calendarExport(office, today.addMonths(kAgendaMonths),
                                          withNames ? LearnerNames::Included : LearnerNames::LeftOut);
            if (!entries)
                return entries;
            const auto identity = office.identity();
            if (!identity)
                return tl::unexpected(identity.error());
            const CalendarSource source{*identity, QFileInfo(office.path()).completeBaseName(), now};
            if (auto written = writeCalendarFile(*entries, source, path); !written)
                return tl::unexpected(written.error());
            return entries;
        },
        [this, path, withNames](const Result<QList<CalendarEntry>> &entries) {
            if (!entries)
                return tell(entries.error());
            const QString file = QDir::toNativeSeparators(path);
            const QString said = withNames ? tr("%n date(s) written to %1, with learners’ names. Importing a later "
                                                "export again updates them, takes back what was removed and doubles "
                                                "nothing.",
                                                nullptr, int(entries->size()))
                                           : tr("%n date(s) written to %1, without learners’ names. Importing a later "
                                                "export again updates them, takes back what was removed and doubles "
                                                "nothing.",
                                                nullptr, int(entries->size()));
            emit message(said.arg(file));
            rememberWritten(*entries);
        });
}

void CalendarPage::rememberWritten(const QList<CalendarEntry> &entries)
{
    if (context().store.isReadOnly())
        return;
    context().store.write(
        this, [entries](Office &office) { return rememberExport(office, entries); },
        [this](const Result<void> &kept) {
            if (!kept)
                tell(kept.error());
        });
}

QVariantMap CalendarPage::place() const
{
    return {{u"view"_s, int(m_view)},
            {u"lists"_s, showsLists()},
            {u"day"_s, m_month->day()},
            {u"proposal"_s, m_planner->proposal()}};
}

void CalendarPage::restore(const QVariantMap &place)
{
    m_proposal = place.value(u"proposal"_s).toUuid();
    showView(View(place.value(u"view"_s).toInt()));
    m_month->showDay(place.value(u"day"_s).toDate());
    if (place.value(u"lists"_s).toBool())
        showLists(true);
    refresh();
}

void CalendarPage::closeFile()
{
    m_proposal = {};
    ++m_asked;
    m_planner->setProposal({});
}

} // namespace credence
