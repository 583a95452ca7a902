// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/offeringspage.h"

#include "core/wording/wording.h"
#include "ui/offerings/budgetdialog.h"
#include "ui/offerings/limitbanner.h"
#include "ui/offerings/moneycard.h"
#include "ui/offerings/newofferingdialog.h"
#include "ui/offerings/offeringdialog.h"
#include "ui/offerings/overlimitdialog.h"
#include "ui/offerings/readinesscard.h"
#include "ui/offerings/rostercard.h"
#include "ui/offerings/schedulecard.h"
#include "ui/offerings/scheduleview.h"
#include "ui/offerings/sidecolumn.h"
#include "ui/shell/anywhere.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/taborder.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kChangesPause = 30; ///< ms: many changes in a row are read once
constexpr int kGap = 16;
constexpr int kRight = 330; ///< px of the cards at the right
constexpr int kNarrowRight = 290;
constexpr int kNarrowPage = 1000; ///< px below which they give way
constexpr int kLowPage = 700;     ///< px of height below which the schedule shows three rows
constexpr int kHighPage = 880;    ///< px of height from which it shows five

/// The offering to be shown where none was chosen: the first that runs.
std::pair<QUuid, QUuid> firstChoice(const QList<ScheduleRow> &rows)
{
    for (const ScheduleRow &row : rows) {
        for (const ScheduleBar &bar : row.bars) {
            if (bar.look != ScheduleBar::Planned && bar.look != ScheduleBar::Over)
                return {row.offering, bar.cohort};
        }
    }
    return rows.isEmpty() ? std::pair<QUuid, QUuid>() : std::pair(rows.first().offering, QUuid());
}

} // namespace

struct OfferingsPage::Reading {
    std::optional<OfferingsOverview> overview;
    std::optional<OfferingReading> chosen;
};

OfferingsPage::OfferingsPage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout), m_none(new QWidget(this)), m_content(new QWidget(this)),
      m_new(makeButton(tr("New offering"), ButtonKind::Primary, this)), m_soon(new QTimer(this))
{
    setHelpAnchor(this, u"offerings"_s);
    setObjectName(u"offeringsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 18);
    column->addLayout(m_stack);
    makeContent();
    makeNone();
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_none);
    m_new->setObjectName(u"offerings.newButton"_s);
    m_new->hide(); // the top bar shows it
    connect(m_new, &QPushButton::clicked, this, [this] { makeOffering({}); });
    makeActions();
    m_soon->setSingleShot(true);
    m_soon->setInterval(kChangesPause);
    connect(m_soon, &QTimer::timeout, this, &OfferingsPage::refresh);
    const auto reread = [this] {
        if (isVisible())
            m_soon->start(); // otherwise activate() reads
    };
    connect(&context.store, &StoreThread::changed, this, reread);
    connect(&context.store, &StoreThread::officeChanged, this, reread);
    connect(&context.store, &StoreThread::deliveryChanged, this, reread);
}

void OfferingsPage::makeContent()
{
    m_banner = new LimitBanner(m_content);
    m_schedule = new ScheduleCard(context().clock.today(), m_content);
    m_roster = new RosterCard(context(), m_content);
    m_ready = new ReadinessCard(context(), m_content);
    m_money = new MoneyCard(context(), m_content);
    m_right = new SideColumn(m_ready, m_money, m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_banner);
    column->addWidget(m_schedule);
    auto *below = new QHBoxLayout;
    below->setSpacing(kGap);
    below->addWidget(m_roster, 1);
    below->addWidget(m_right);
    column->addLayout(below, 1);
    m_roster->setMinimumSize(320, 200);

    connect(m_banner, &LimitBanner::lookWanted, this, &OfferingsPage::showOverLimit);
    connect(m_schedule, &ScheduleCard::rangeChanged, this, &OfferingsPage::refresh);
    connect(m_schedule->view(), &ScheduleView::opened, this, &OfferingsPage::choose);
    connect(m_roster, &RosterCard::message, this, &OfferingsPage::message);
    connect(m_roster, &RosterCard::failed, this, &OfferingsPage::tell);
    connect(m_roster, &RosterCard::detailsWanted, this, [this] { showDetails(false); });
    connect(m_roster, &RosterCard::cohortsWanted, this, [this] { showDetails(true); });
    connect(m_roster, &RosterCard::cohortChosen, this, [this](const QUuid &cohort) { choose(m_offering, cohort); });
    connect(m_ready, &ReadinessCard::message, this, &OfferingsPage::message);
    connect(m_ready, &ReadinessCard::failed, this, &OfferingsPage::tell);
    connect(m_ready, &ReadinessCard::clauseWanted, this,
            [this](const QString &clause) { emit go(Link::toClause(clause)); });
    connect(m_money, &MoneyCard::editWanted, this, &OfferingsPage::showBudget);
    connect(m_money, &MoneyCard::stackWanted, this,
            [this](const QUuid &stack) { emit go({.target = Link::Stacks, .stack = stack}); });
}

void OfferingsPage::makeNone()
{
    auto *empty =
        new EmptyState(u"rows-3"_s, tr("No offerings yet"),
                       tr("When a micro-credential is approved, it can be offered as often as you like without "
                          "new approval. Choose it, give the first cohort its dates, and enrol learners."),
                       m_none);
    auto *column = new QVBoxLayout(m_none);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(empty);
    QPushButton *make = empty->addButton(tr("New offering"));
    make->setObjectName(u"offerings.none.new"_s);
    QPushButton *approvals = empty->addButton(tr("See what is on its way"));
    approvals->setObjectName(u"offerings.none.approvals"_s);
    connect(make, &QPushButton::clicked, this, [this] { makeOffering({}); });
    connect(approvals, &QPushButton::clicked, this, [this] { emit go(Link::to(Link::Approvals)); });
}

void OfferingsPage::makeActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, const QString &name, auto task) {
        auto *action = new QAction(text, this);
        action->setShortcut(keys);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, task);
        m_actions.append(action);
    };
    add(tr("&New offering…"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, u"offerings.action.new"_s,
        [this] { makeOffering({}); });
    m_newAction = m_actions.last();
    setWorksAnywhere(m_newAction);
    add(tr("&Details of the offering…"), Qt::CTRL | Qt::Key_D, u"offerings.action.details"_s,
        [this] { showDetails(false); });
    add(tr("Add a co&hort…"), {}, u"offerings.action.cohorts"_s, [this] { showDetails(true); });
    add(tr("Mone&y…"), {}, u"offerings.action.money"_s, [this] { showBudget(); });
    m_moneyAction = m_actions.last();
    add(tr("Learners over the &limit…"), {}, u"offerings.action.overLimit"_s, [this] { showOverLimit(); });
    add(tr("To the r&oster"), Qt::CTRL | Qt::Key_L, u"offerings.action.roster"_s,
        [this] { m_roster->table()->setFocus(Qt::TabFocusReason); });
    m_actions += m_roster->actions();
    for (QAction *action : std::as_const(m_actions)) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
    }
}

QString OfferingsPage::title() const { return tr("Offerings"); }

QString OfferingsPage::subtitle() const
{
    if (!m_known || m_overview.all == 0)
        return {};
    QSet<QUuid> running;
    for (const CohortRow &row : m_overview.running)
        running.insert(row.cohort.offering);
    QStringList said{tr("%n running", "offerings", int(running.size()))};
    if (!isNarrow())
        said.append(tr("%n learner(s)", nullptr, m_overview.year.learners));
    said.append(tr("%1 net this year", "an amount").arg(amountTextWhole(m_overview.year.net)));
    return said.join(u" · "_s);
}

QList<QWidget *> OfferingsPage::headerActions() { return {m_new}; }

QList<QAction *> OfferingsPage::menuActions() { return m_actions; }

void OfferingsPage::activate(const Link &link)
{
    if (!link.offering.isNull()) {
        m_offering = link.offering;
        m_cohort = link.cohort;
    }
    refresh();
    QWidget *begin = m_stack->currentWidget() == m_none ? firstTabStop(m_none) : nullptr;
    (begin ? begin : m_schedule->view())->setFocus();
    if (link.offering.isNull() && !link.proposal.isNull())
        makeOffering(link.proposal);
}

void OfferingsPage::refresh() { read(true); }

void OfferingsPage::closeFile()
{
    ++m_asked;
    m_known = false;
    m_overview = {};
    m_offering = {};
    m_cohort = {};
    show({});
}

QVariantMap OfferingsPage::place() const
{
    return {{u"offering"_s, m_offering},
            {u"cohort"_s, m_cohort},
            {u"from"_s, m_schedule->first()},
            {u"end"_s, m_schedule->end()}};
}

void OfferingsPage::restore(const QVariantMap &place)
{
    m_offering = place.value(u"offering"_s).toUuid();
    m_cohort = place.value(u"cohort"_s).toUuid();
    m_schedule->showMonths(place.value(u"from"_s).toDate(), place.value(u"end"_s).toDate());
    refresh();
}

void OfferingsPage::read(bool overview)
{
    const QDate today = context().clock.today();
    context().store.ask(
        this,
        [overview, today, from = m_schedule->first(), end = m_schedule->end(), offering = m_offering,
         cohort = m_cohort](Office &office) -> Result<Reading> {
            Reading reading;
            QUuid wanted = offering;
            QUuid whose = cohort;
            if (overview) {
                auto all = readOverview(office, from, end, today);
                if (!all)
                    return tl::unexpected(all.error());
                reading.overview = *std::move(all);
                if (wanted.isNull())
                    std::tie(wanted, whose) =
                        firstChoice(scheduleRows(reading.overview->offerings, reading.overview->cohorts, today));
            }
            auto chosen = readOffering(office, wanted, whose);
            if (!chosen)
                return tl::unexpected(chosen.error());
            reading.chosen = *std::move(chosen);
            return reading;
        },
        [this, asked = ++m_asked](const Result<Reading> &reading) {
            if (!reading)
                return tell(reading.error());
            if (reading->overview)
                take(*reading->overview);
            if (asked == m_asked) // otherwise another was chosen meanwhile
                show(reading->chosen);
        });
}

void OfferingsPage::take(const OfferingsOverview &overview)
{
    const QDate today = context().clock.today();
    m_overview = overview;
    m_known = true;
    m_schedule->setRows(scheduleRows(overview.offerings, overview.cohorts, today), today);
    m_banner->setCount(overview.overLimit);
    layRows();
    const bool writes = !context().store.isReadOnly();
    m_new->setEnabled(writes);
    m_new->setToolTip(writes ? QString() : tr("This file can only be read."));
    findChild<QPushButton *>(u"offerings.none.new"_s)->setEnabled(writes);
    m_newAction->setEnabled(writes);
    m_stack->setCurrentWidget(overview.all == 0 ? m_none : m_content);
    emit headerChanged();
}

void OfferingsPage::show(const std::optional<OfferingReading> &chosen)
{
    const QUuid before = m_chosen ? m_chosen->stored.offering.id : QUuid();
    m_chosen = chosen;
    m_offering = chosen ? chosen->stored.offering.id : QUuid();
    m_cohort = chosen && chosen->cohort ? chosen->cohort->cohort.id : QUuid();
    m_schedule->view()->setChosen(m_offering, m_cohort);
    m_roster->setReading(chosen);
    m_right->setVisible(chosen.has_value());
    if (!chosen)
        return;
    if (m_offering != before)
        m_right->toTop();
    m_ready->setReading(*chosen);
    m_money->setReading(*chosen);
    m_moneyAction->setEnabled(!chosen->stored.stack && !context().store.isReadOnly());
}

void OfferingsPage::choose(const QUuid &offering, const QUuid &cohort)
{
    m_offering = offering;
    m_cohort = cohort;
    read(false);
}

void OfferingsPage::makeOffering(const QUuid &proposal)
{
    if (context().store.isReadOnly() || findChild<NewOfferingDialog *>())
        return;
    auto *dialog = new NewOfferingDialog(context(), proposal, this);
    connect(dialog, &NewOfferingDialog::made, this,
            [this](const QUuid &offering, const QUuid &cohort, const QString &sentence) {
                m_offering = offering;
                m_cohort = cohort;
                emit message(sentence);
                refresh();
            });
    dialog->open();
}

void OfferingsPage::showDetails(bool withNewCohort)
{
    if (!m_chosen)
        return;
    auto *dialog = new OfferingDialog(context(), *m_chosen, this);
    connect(dialog, &OfferingDialog::message, this, &OfferingsPage::message);
    connect(dialog, &OfferingDialog::removed, this, [this] {
        m_offering = {};
        m_cohort = {};
        refresh();
    });
    dialog->open();
    if (withNewCohort)
        dialog->addCohort();
}

void OfferingsPage::showBudget()
{
    if (!m_chosen || m_chosen->stored.stack || context().store.isReadOnly())
        return;
    auto *dialog = new BudgetDialog(context(), *m_chosen, this);
    connect(dialog, &BudgetDialog::message, this, &OfferingsPage::message);
    dialog->open();
}

void OfferingsPage::showOverLimit()
{
    const QDate today = context().clock.today();
    context().store.ask(
        this, [today](Office &office) { return office.delivery().overLimit(today); },
        [this](const Result<QList<LearnerRow>> &learners) {
            if (!learners)
                return tell(learners.error());
            if (learners->isEmpty())
                return emit message(tr("Nobody passed the final date without a recorded result."));
            auto *dialog = new OverLimitDialog(context(), *learners, this);
            connect(dialog, &OverLimitDialog::message, this, &OfferingsPage::message);
            connect(dialog, &OverLimitDialog::shown, this, &OfferingsPage::choose);
            dialog->open();
        });
}

void OfferingsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_right->setFixedWidth(isNarrow() ? kNarrowRight : kRight);
    layRows();
    if ((event->oldSize().width() < kNarrowPage) != isNarrow())
        emit headerChanged();
}

bool OfferingsPage::isNarrow() const { return width() < kNarrowPage; }

/// Where it is low the schedule gives a row to the banner.
void OfferingsPage::layRows()
{
    const int low = m_banner->isVisibleTo(m_content) ? 2 : 3;
    m_schedule->view()->setVisibleRows(height() < kLowPage ? low : height() < kHighPage ? 4 : 5);
}

} // namespace credence
