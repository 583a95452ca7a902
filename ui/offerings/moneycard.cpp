// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/moneycard.h"

#include "core/delivery/feeremark.h"
#include "core/wording/wording.h"
#include "ui/offerings/moneychart.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/linklabel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QLatin1StringView kScopeKey("offerings/moneyPerCohort");

const char kPart[] = "part"; ///< of a line that the net is made of

/// Dollars where nothing has cents, so that what stands below each other adds up.
QString amount(qint64 cents, bool exact) { return exact ? amountText(cents) : amountTextWhole(cents); }

bool hasCents(const Budget &budget)
{
    const auto odd = [](qint64 cents) { return cents % 100 != 0; };
    return odd(budget.fee) || odd(budget.cardCharges) || odd(budget.partnerShare) ||
           std::any_of(budget.costs.begin(), budget.costs.end(), [&](const CostLine &line) { return odd(line.cents); });
}

} // namespace

BudgetTerms cohortTerms(BudgetTerms terms)
{
    terms.costs.removeIf([](const CostLine &line) { return !line.perCohort; });
    return terms;
}

MoneyCard::MoneyCard(const PageContext &context, QWidget *parent)
    : Card(tr("Money"), parent), m_context(context), m_scope(new QToolButton(this)),
      m_edit(makeButton(tr("Edit…"), ButtonKind::Link, this)),
      m_stack(makeButton(tr("Show the stack"), ButtonKind::Link, this)), m_lines(new QWidget(this)),
      m_remark(remarkLabel({}, this)), m_chart(new MoneyChart(this)),
      m_more(new LinkLabel({}, TextSize::Small, QFont::Normal, false, this))
{
    setHelpAnchor(this, u"money"_s);
    setObjectName(u"offerings.money"_s);
    body()->setSpacing(8);
    body()->setContentsMargins(14, 6, 14, 10);
    m_perCohort = context.settings.value(kScopeKey, false).toBool();
    m_scope->setObjectName(u"offerings.money.scope"_s);
    m_scope->setProperty("kind", u"menu-quiet"_s);
    m_scope->setFixedHeight(fontMetrics().height() + 6);
    m_scope->setPopupMode(QToolButton::InstantPopup);
    m_scope->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_scope);
    auto *group = new QActionGroup(menu);
    for (const bool cohort : {false, true}) {
        QAction *action = menu->addAction(cohort ? tr("This &cohort alone") : tr("The whole &offering"));
        action->setObjectName(cohort ? u"offerings.money.cohort"_s : u"offerings.money.offering"_s);
        action->setCheckable(true);
        action->setChecked(cohort == m_perCohort);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, cohort] {
            m_perCohort = cohort;
            m_context.settings.setValue(kScopeKey, cohort);
            show();
        });
    }
    m_scope->setMenu(menu);
    m_edit->setObjectName(u"offerings.money.edit"_s);
    m_stack->setObjectName(u"offerings.money.stack"_s);
    for (QWidget *one : {static_cast<QWidget *>(m_scope), static_cast<QWidget *>(m_edit)}) {
        one->setFont(textFont(TextSize::Label));
        addHeaderWidget(one);
    }
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_remark->setObjectName(u"offerings.money.remark"_s);
    m_chart->setObjectName(u"offerings.money.chart"_s);
    body()->addWidget(m_lines);
    body()->addWidget(m_remark);
    body()->addWidget(m_stack);
    body()->addWidget(m_chart);
    body()->addWidget(m_more, 0, Qt::AlignLeft);
    body()->addStretch(1);
    m_more->setObjectName(u"offerings.money.more"_s);
    m_more->setWordWrap(false);
    connect(m_more, &LinkLabel::activated, this, [this] {
        m_all = !m_all;
        fit();
    });
    connect(m_edit, &QPushButton::clicked, this, &MoneyCard::editWanted);
    connect(m_stack, &QPushButton::clicked, this, [this] {
        if (m_reading.stored.stack)
            emit stackWanted(m_reading.stored.stack->id);
    });
}

void MoneyCard::setReading(const OfferingReading &reading)
{
    m_reading = reading;
    show();
}

QString MoneyCard::feeRemark() const
{
    const FeeRemark remark = feeRemarkOf(m_reading.stored.offering, m_context.policy.limits); // R60, R61
    if (!remark.finding)
        return {};
    const QString title = findingTitle(*remark.finding);
    return remark.asks ? title + u'\n' + feeAcknowledgedSentence(remark.acknowledged) : title;
}

void MoneyCard::clearLines() { qDeleteAll(m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }

void MoneyCard::addLine(const QString &words, const QString &amount, const QString &name, bool strong)
{
    const auto weight = strong ? QFont::DemiBold : QFont::Normal;
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 4, 0, 4);
    auto *left = new TextLabel(words, TextSize::Label, weight, line);
    left->setWordWrap(true);
    auto *right = new TextLabel(amount, TextSize::Label, weight, line);
    right->setObjectName(u"offerings.money."_s + name);
    right->setAccessibleName(labelled(words, amount));
    row->addWidget(left, 1);
    row->addWidget(right);
    QWidget *below = separatorLine(m_lines);
    for (QWidget *one : {line, below}) {
        one->setProperty(kPart, !strong);
        m_lines->layout()->addWidget(one);
    }
}

void MoneyCard::setRoom(Room room)
{
    if (room == m_room)
        return;
    m_room = room;
    fit();
}

void MoneyCard::fit()
{
    const bool stack = m_reading.stored.stack.has_value();
    const bool charted = m_charted && !stack;
    const bool lines = m_all || stack || m_room != Room::Net;
    for (QWidget *one : m_lines->findChildren<QWidget *>(Qt::FindDirectChildrenOnly))
        one->setVisible(lines || !one->property(kPart).toBool());
    m_chart->setVisible(charted && (m_all || m_room == Room::All));
    m_more->setVisible(!stack && (m_room == Room::Net || (m_room == Room::Lines && charted)));
    m_more->setText(m_all                 ? tr("Show less")
                    : m_room == Room::Net ? tr("Show how it adds up")
                                          : tr("Show the best and the worst case"));
}

void MoneyCard::showStack()
{
    const Offering &offering = m_reading.stored.offering;
    const Stack &stack = *m_reading.stored.stack;
    m_scope->hide();
    clearLines();
    addLine(tr("Fee"), offering.fee < 0 ? tr("not set") : amountText(offering.fee), u"fee"_s);
    addLine(tr("Revenue sharing"), tr("to be agreed"), u"net"_s, true);
    m_remark->setText(QStringList{stackMoneyText(stack), feeRemark()}.join(u'\n').trimmed());
    m_stack->show();
    fit();
}

void MoneyCard::show()
{
    m_edit->setVisible(!m_reading.stored.stack && !m_context.store.isReadOnly());
    if (m_reading.stored.stack)
        return showStack(); // R68
    const Offering &offering = m_reading.stored.offering;
    const bool alone = m_perCohort && m_reading.cohort;
    const BudgetTerms terms = alone ? cohortTerms(offering.budget) : offering.budget;
    const PaymentMix mix = alone ? countRoster(m_reading.roster, m_context.clock.today()).paid : m_reading.paid;
    const int cohorts = alone ? 1 : std::max(1, int(m_reading.cohorts.size()));
    const BudgetRange range = budgetRange(std::max<qint64>(0, offering.fee), terms, mix, cohorts);
    const Budget &now = range.present;
    m_stack->hide();
    m_scope->show();
    m_scope->setText(alone ? tr("this cohort") : tr("%n cohort(s)", nullptr, cohorts));
    m_scope->setAccessibleName(tr("Counted for: %1").arg(m_scope->text()));
    clearLines();
    const bool exact = hasCents(now);
    //: revenue: number of learners and the fee
    addLine(tr("%1 × %2 fee").arg(QLocale().toString(now.mix.learners), amount(now.fee, exact)),
            amount(now.revenue, exact), u"revenue"_s);
    if (terms.cardRate > 0)
        //: %1 a rate, %2 how many learners pay by card
        addLine(tr("Card charges %1 on %2").arg(rateText(terms.cardRate), QLocale().toString(now.mix.byCard)),
                amount(-now.cardCharges, exact), u"card"_s);
    if (terms.partnerShare > 0)
        addLine(tr("Partner’s share %1").arg(rateText(terms.partnerShare)), amount(-now.partnerShare, exact),
                u"partner"_s);
    for (const CostLine &line : now.costs)
        addLine(line.note.isEmpty() ? costKindName(line.kind) : u"%1 · %2"_s.arg(costKindName(line.kind), line.note),
                amount(-line.cents, exact), u"cost."_s + word(line.kind));
    addLine(tr("Net to unit"), amount(now.net, exact), u"net"_s, true);
    m_lines->setToolTip(netHelp());
    QStringList said;
    said.append(offering.fee < 0 ? tr("No fee is set yet") : budgetSummary(now));
    if (const QString fee = feeRemark(); !fee.isEmpty())
        said.append(fee);
    if (alone && terms.costs.size() < offering.budget.costs.size())
        said.append(tr("Costs that arise once for the offering are not in it"));
    for (const BudgetProblem problem : budgetProblems(offering.budget))
        said.append(budgetProblemSentence(problem));
    m_remark->setText(said.join(u'\n'));
    m_chart->setRange(range);
    m_charted = now.mix.learners > 0 && terms.cardRate > 0;
    fit();
}

} // namespace credence
