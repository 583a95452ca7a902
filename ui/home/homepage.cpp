// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "core/store/deliveryrepository.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"
#include "ui/home/comingcard.h"
#include "ui/home/pipelinecard.h"
#include "ui/home/runningcard.h"
#include "ui/shell/writing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/hints.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedLayout>
#include <QTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kComingDays = 30;
constexpr int kMostRunning = 2000; ///< cohorts that are counted

} // namespace

struct HomePage::Reading {
    QMap<QString, int> pipeline;
    QList<NeedsRow> needs;
    QList<DueItem> due;
    QList<CohortRow> running;
};

HomePage::HomePage(const PageContext &context, QWidget *parent)
    : Page(context, parent), m_stack(new QStackedLayout(this)),
      m_new(makeButton(tr("New proposal"), ButtonKind::Primary, this))
{
    setHelpAnchor(this, u"home"_s);
    setObjectName(u"homePage"_s);
    m_new->setObjectName(u"home.new"_s);
    connect(m_new, &QPushButton::clicked, this, [this] { emit go(Link::toProposal({})); });
    followWriting(context.store, {m_new});
    m_full = makeFull();
    m_empty = makeEmpty();
    m_stack->addWidget(m_full);
    m_stack->addWidget(m_empty);
    const auto reread = [this] {
        if (isVisible())
            refresh();
    };
    connect(&context.store, &StoreThread::changed, this, reread);
    connect(&context.store, &StoreThread::officeChanged, this, reread);
    connect(&context.store, &StoreThread::deliveryChanged, this, reread);
}

QWidget *HomePage::makeFull()
{
    auto *page = new QWidget(this);
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(20, 18, 20, 18);
    columns->setSpacing(16);

    auto *left = new QVBoxLayout;
    left->setSpacing(16);
    m_pipeline = new PipelineCard(page);
    connect(m_pipeline, &PipelineCard::stageChosen, this,
            [this](const QString &stage) { emit go({.target = Link::Proposals, .filter = stage}); });
    left->addWidget(m_pipeline);

    m_needsCard = new Card(tr("Needs you"), page);
    m_needsCard->setRemark(tr("oldest first"));
    m_needsCard->setFlush();
    m_needs = new NeedsModel(this);
    m_table = new DataTable(m_needsCard);
    m_table->setObjectName(u"home.needs"_s);
    m_table->setAccessibleName(tr("What needs you"));
    m_table->setModel(m_needs);
    m_table->setTwoLineRows();
    m_table->setColumns({24, 21, 10, 14, 15, 10}, NeedsModel::Name);
    m_table->setWhole({NeedsModel::Waiting, NeedsModel::Since, NeedsModel::Target, NeedsModel::Slack});
    // A small window keeps what decides: who, for whom, and how late. Enter on a row opens it all the same.
    m_table->setGivingWay({NeedsModel::Open, NeedsModel::Target, NeedsModel::Since});
    m_table->setItemDelegateForColumn(NeedsModel::Waiting, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(NeedsModel::Slack, new PillDelegate(m_table));
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { emit go(needsLink(m_needs->row(index.row()))); });
    m_needsCard->body()->addWidget(m_table, 1);
    m_nothing = new EmptyState(
        u"check"_s, tr("Nothing waits for you"),
        tr("No proposal is under review or was returned, and no learner’s time is over. Drafts are under "
           "Proposals."),
        m_needsCard);
    m_needsCard->body()->addWidget(m_nothing, 1);
    m_nothing->hide(); // until the file has been read, nobody knows
    left->addWidget(m_needsCard, 1);
    columns->addLayout(left, 2);

    m_coming = new ComingCard(context().policy, kComingDays, page);
    connect(m_coming, &ComingCard::go, this, &HomePage::go);
    m_running = new RunningCard(page);
    connect(m_running, &RunningCard::go, this, &HomePage::go);
    auto *right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_coming);
    right->addWidget(m_running, 1); // what is left over is below the last thing of the page
    columns->addLayout(right, 1);
    return page;
}

QWidget *HomePage::makeEmpty()
{
    auto *empty = new EmptyState(
        u"file-plus"_s, tr("This office has no proposals yet"),
        tr("Three things to do first: draft a proposal, a title is enough to begin; enter the meetings of "
           "SCCASP and Senate and the OSAP intakes, so that plans use real dates; and name your units and "
           "people."),
        this);
    QPushButton *first = empty->addButton(tr("New proposal"));
    connect(first, &QPushButton::clicked, this, [this] { emit go(Link::toProposal({})); });
    followWriting(context().store, {first});
    connect(empty->addButton(tr("Meetings and intakes")), &QPushButton::clicked, this,
            [this] { emit go(Link::to(Link::Calendar)); });
    connect(empty->addButton(tr("Units and people")), &QPushButton::clicked, this,
            [this] { emit go(Link::to(Link::Settings)); });
    return empty;
}

QString HomePage::title() const
{
    const int hour = context().clock.now().toLocalTime().time().hour();
    return hour < 12 ? tr("Good morning") : hour < 18 ? tr("Good afternoon") : tr("Good evening");
}

QString HomePage::subtitle() const
{
    const QDate today = context().clock.today();
    QStringList pieces{dateTextLong(today)};
    if (m_decisions > 0)
        pieces.append(tr("%n item(s) need a decision", nullptr, m_decisions));
    if (m_nextDeadline.isValid())
        pieces.append(m_nextDeadline == today
                          ? tr("a deadline is today")
                          : tr("next deadline in %n day(s)", nullptr, int(today.daysTo(m_nextDeadline))));
    return pieces.join(u" · "_s);
}

QList<QWidget *> HomePage::headerActions() { return {m_new}; }

void HomePage::activate(const Link &)
{
    refresh();
    m_table->setFocus();
    m_arriving = true;
}

void HomePage::refresh()
{
    const QDate today = context().clock.today();
    context().store.ask(
        this,
        [today](Office &office) -> Result<Reading> {
            const auto pipeline = office.pipeline();
            if (!pipeline)
                return tl::unexpected(pipeline.error());
            auto needs = needsOf(office, today);
            if (!needs)
                return tl::unexpected(needs.error());
            auto due = officeDue(office, today.addDays(kComingDays));
            if (!due)
                return tl::unexpected(due.error());
            auto running = office.delivery().cohortsBetween(today, today, kMostRunning);
            if (!running)
                return tl::unexpected(running.error());
            return Reading{*pipeline, *needs, *due, *running};
        },
        [this](const Result<Reading> &reading) {
            if (!reading)
                return tell(reading.error());
            show(*reading);
        });
}

void HomePage::show(const Reading &reading)
{
    const QDate today = context().clock.today();
    m_stack->setCurrentWidget(reading.pipeline.isEmpty() && hintsShown() ? m_empty : m_full);
    m_pipeline->setCounts(reading.pipeline, context().policy);

    const auto which = [](const NeedsRow &row) { return row.cohort.isNull() ? row.id : row.cohort; };
    const QUuid chosen = m_table->currentRow() >= 0 ? which(m_needs->row(m_table->currentRow())) : QUuid();
    m_needs->setRows(reading.needs, today);
    for (int row = 0; row < reading.needs.size(); ++row) {
        if (which(reading.needs.at(row)) == chosen)
            m_table->selectRow(row);
        auto *open = makeButton(tr("Open"), ButtonKind::Normal, m_table);
        open->setAccessibleName(tr("Open %1").arg(reading.needs.at(row).name));
        open->setFocusPolicy(Qt::NoFocus); // Enter on the row does the same
        connect(open, &QPushButton::clicked, this, [this, link = needsLink(reading.needs.at(row))] { emit go(link); });
        auto *holder = new QWidget(m_table);
        auto *layout = new QHBoxLayout(holder);
        layout->setContentsMargins(0, 0, 12, 0);
        layout->addStretch(1);
        layout->addWidget(open);
        m_table->setIndexWidget(m_needs->index(row, NeedsModel::Open), holder);
    }
    if (m_table->currentRow() < 0 && !reading.needs.isEmpty() && (m_arriving || m_table->hasFocus()))
        m_table->selectRow(0); // or the keyboard is nowhere
    m_table->setVisible(!reading.needs.isEmpty());
    m_nothing->setVisible(reading.needs.isEmpty());
    if (std::exchange(m_arriving, false) && isVisible() &&
        m_table->isHidden()) // nothing to choose from: begin something
        (m_stack->currentWidget() == m_empty ? m_empty->findChild<QPushButton *>() : m_new)->setFocus();

    m_decisions = int(std::count_if(reading.needs.begin(), reading.needs.end(), [this](const NeedsRow &row) {
        const Stage *stage = context().policy.stage(row.stage);
        return stage && stage->kind == StageKind::Decision;
    }));
    m_nextDeadline = {};
    for (const DueItem &item : reading.due) {
        if (item.date >= today && !m_nextDeadline.isValid())
            m_nextDeadline = item.date;
    }
    m_coming->setItems(reading.due, today);
    m_running->setCohorts(reading.running, today);
    emit headerChanged();
}

} // namespace credence
