// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/deliveryview.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

/// \a fee is the offering's own: what is not filled in is counted as nothing and not shown as a price.
void printBudget(Output &out, const Budget &budget, qint64 fee)
{
    const auto line = [&](const QString &label, const QString &value) {
        out.line(label.leftJustified(28) + value.rightJustified(14));
    };
    line(Cli::tr("%n learner(s)", nullptr, budget.mix.learners), feeText(fee));
    line(Cli::tr("Revenue"), moneyText(budget.revenue));
    line(Cli::tr("Card charges (%n by card)", nullptr, budget.mix.byCard), moneyText(-budget.cardCharges));
    if (budget.partnerShare != 0)
        line(Cli::tr("Partner share"), moneyText(-budget.partnerShare));
    for (const CostLine &cost : budget.costs)
        line(costKindName(cost.kind), moneyText(-cost.cents));
    line(Cli::tr("Net to the unit"), moneyText(budget.net));
    out.line(budgetSummary(budget));
}

int budget(const Context &context, Arguments &arguments)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredOffering> stored = (*office)->delivery().findOffering(arguments.at(0));
    if (!stored)
        return context.out.fail(stored.error());
    const Offering &offering = stored->offering;
    const auto payments = (*office)->delivery().paymentsOf(offering.id);
    if (!payments)
        return context.out.fail(payments.error());
    const auto &[mix, cohorts] = *payments;
    const BudgetRange range = budgetRange(offering.fee, offering.budget, mix, cohorts);
    QJsonObject json = budgetJson(range.present);
    json.insert(u"ref"_s, offering.reference);
    json.insert(u"fee"_s, feeText(offering.fee));
    json.insert(u"cardRate"_s, percentText(offering.budget.cardRate));
    json.insert(u"toBeAgreed"_s, stored->stack.has_value());
    // What a stack member brings the unit is agreed in the unit's annual budget (R68), so no figure stands for it.
    if (stored->stack) {
        json.insert(u"stack"_s, stored->stack->name);
        json.insert(u"net"_s, u"to be agreed"_s);
        json.insert(u"breakEven"_s, QJsonValue::Null);
    } else {
        json.insert(u"best"_s, moneyText(range.best.net));
        json.insert(u"worst"_s, moneyText(range.worst.net));
    }
    if (context.out.isJson()) {
        context.out.document(json);
    } else if (stored->stack) {
        context.out.line(labelled(offering.reference, stored->name));
        context.out.line(Cli::tr("Revenue: %1").arg(moneyText(range.present.revenue)));
        context.out.line(stackMoneyText(stored->stack.value()));
    } else {
        context.out.line(labelled(offering.reference, stored->name));
        printBudget(context.out, range.present, offering.fee);
    }
    return Done;
}

} // namespace

QList<Command> budgetCommands()
{
    return {
        {u"budget"_s,
         u"OFFERING"_s,
         Cli::tr("counts the money of an offering: revenue, card charges, costs, net, break-even"),
         {},
         1,
         1,
         true,
         budget},
    };
}

} // namespace credence::cli
