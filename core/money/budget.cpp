// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/budget.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// The ends at which amounts and counts are taken. Their products stay below 2^63: a fee times all learners is 10^18.
constexpr qint64 kMostCents = 100'000'000'000; // 1,000,000,000.00, as parseMoney() reads it
constexpr int kMostCounted = 10'000'000;
constexpr qint64 kMostSum = 4'000'000'000'000'000'000;
constexpr int kWhole = 10'000; // basis points
constexpr int kMostToBreakEven = 100'000;

struct KindWord {
    CostKind kind;
    QLatin1StringView text;
};

// Kept in office files: additions only.
constexpr std::array kKinds{KindWord{CostKind::Design, "design"_L1}, KindWord{CostKind::Promotion, "promotion"_L1},
                            KindWord{CostKind::Tls, "tls"_L1}, KindWord{CostKind::Instructor, "instructor"_L1},
                            KindWord{CostKind::Other, "other"_L1}};

bool isRate(int rate) { return rate >= 0 && rate <= kWhole; }

/// \a rate basis points of \a cents, neither negative, rounded half up. In two parts: the product of a large revenue
/// and a rate does not fit into 64 bits.
qint64 shareOf(qint64 cents, int rate) { return cents / kWhole * rate + (cents % kWhole * rate + kWhole / 2) / kWhole; }

/// Card payers among \a learners when \a mix is kept; a part of a learner counts as one who pays by card, the worse.
int cardPayers(int learners, const PaymentMix &mix)
{
    if (mix.learners == 0)
        return learners;
    return int((qint64(learners) * mix.byCard + mix.learners - 1) / mix.learners);
}

PaymentMix counted(const PaymentMix &mix)
{
    const int learners = std::clamp(mix.learners, 0, kMostCounted);
    return {.learners = learners, .byCard = std::clamp(mix.byCard, 0, learners)};
}

Budget withoutBreakEven(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts)
{
    Budget budget;
    budget.mix = counted(mix);
    budget.cohorts = std::clamp(cohorts, 1, kMostCounted);
    budget.fee = std::clamp<qint64>(fee, 0, kMostCents);
    budget.revenue = budget.mix.learners * budget.fee;
    budget.cardCharges = budget.mix.byCard * shareOf(budget.fee, std::clamp(terms.cardRate, 0, kWhole));
    budget.partnerShare = shareOf(budget.revenue - budget.cardCharges, std::clamp(terms.partnerShare, 0, kWhole));
    budget.costs.reserve(terms.costs.size());
    for (CostLine line : terms.costs) {
        line.cents = std::clamp(line.cents, -kMostCents, kMostCents) * (line.perCohort ? budget.cohorts : 1);
        budget.totalCosts = std::clamp(budget.totalCosts + line.cents, -kMostSum, kMostSum);
        budget.costs.append(line);
    }
    budget.net = budget.revenue - budget.cardCharges - budget.partnerShare - budget.totalCosts;
    return budget;
}

} // namespace

Budget budgetOf(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts)
{
    Budget budget = withoutBreakEven(fee, terms, mix, cohorts);
    budget.breakEven = breakEven(fee, terms, mix, cohorts);
    return budget;
}

qint64 netOf(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts)
{
    return withoutBreakEven(fee, terms, mix, cohorts).net;
}

std::optional<int> breakEven(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts)
{
    // The costs do not depend on the learners, and no further learner makes the net smaller: rates are taken within
    // 0–100 %, so that one charge is at most one fee and one more cent adds at most one to the partner's share.
    BudgetTerms rates;
    rates.cardRate = terms.cardRate;
    rates.partnerShare = terms.partnerShare;
    const qint64 toCover = withoutBreakEven(fee, terms, {}, cohorts).totalCosts;
    const PaymentMix present = counted(mix);
    const auto covers = [&](int learners) {
        const PaymentMix there{.learners = learners, .byCard = cardPayers(learners, present)};
        return withoutBreakEven(fee, rates, there, cohorts).net >= toCover;
    };
    if (!covers(kMostToBreakEven))
        return std::nullopt;
    int least = 0;
    int enough = kMostToBreakEven;
    while (least < enough) {
        const int middle = least + (enough - least) / 2;
        if (covers(middle))
            enough = middle;
        else
            least = middle + 1;
    }
    return enough;
}

BudgetRange budgetRange(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts)
{
    const int learners = mix.learners;
    BudgetRange range{.best = budgetOf(fee, terms, {.learners = learners, .byCard = 0}, cohorts),
                      .present = budgetOf(fee, terms, mix, cohorts),
                      .worst = budgetOf(fee, terms, {.learners = learners, .byCard = learners}, cohorts)};
    // Nobody is a mix of its own kind only where there is somebody.
    if (range.best.mix.learners == 0)
        range.best.breakEven = breakEven(fee, terms, {.learners = 1, .byCard = 0}, cohorts);
    return range;
}

QList<BudgetProblem> budgetProblems(const BudgetTerms &terms)
{
    QList<BudgetProblem> found;
    const auto any = [&](auto &&is) { return std::any_of(terms.costs.begin(), terms.costs.end(), is); };
    if (terms.tlsInvolved && !any([](const CostLine &line) { return line.kind == CostKind::Tls && line.cents != 0; }))
        found.append(BudgetProblem::TlsEstimateMissing);
    if (any([](const CostLine &line) { return line.cents < 0; }))
        found.append(BudgetProblem::NegativeAmount);
    if (!isRate(terms.cardRate) || !isRate(terms.partnerShare))
        found.append(BudgetProblem::RateOutOfRange);
    return found;
}

QString word(CostKind kind)
{
    for (const KindWord &known : kKinds) {
        if (known.kind == kind)
            return known.text;
    }
    return {};
}

std::optional<CostKind> costKindFromWord(QStringView text)
{
    for (const KindWord &known : kKinds) {
        if (text == known.text)
            return known.kind;
    }
    return std::nullopt;
}

} // namespace credence
