// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace credence {

// Money is whole cents of Canadian dollars (qint64), rates are basis points (250 is 2.5 %); never floating point.
// parseMoney() and moneyText() of core/proposal read and write amounts.

/// A cost that the unit bears (R66, R67). The words of the file: "design", "promotion", "tls", "instructor", "other".
enum class CostKind { Design, Promotion, Tls, Instructor, Other };

/// One cost of an offering.
struct CostLine {
    CostKind kind = CostKind::Other;
    qint64 cents = 0;
    bool perCohort = false; ///< once for each cohort (an instructor's overload); otherwise once for the offering
    QString note;
    bool operator==(const CostLine &) const = default;
};

/// What the money of an offering is counted with. Nothing is deducted that is not here: no central overhead, no levy of
/// the faculty (R63).
struct BudgetTerms {
    int cardRate = 240;       ///< basis points that the card company keeps of a payment by card (R62)
    int partnerShare = 0;     ///< basis points of the revenue after card charges that go to a partner (R72)
    bool tlsInvolved = false; ///< then a TLS line with an amount is required (R67)
    QList<CostLine> costs;
    QString useOfFunds;     ///< "instructor", "research", "award", "other" or free words (R64)
    bool caseByCase = true; ///< the agreement about the use of funds: case by case, or the standard one (R64)
    bool operator==(const BudgetTerms &) const = default;
};

/// Paid places: how many learners, and how many of them paid by card (R62: charges only on those).
struct PaymentMix {
    int learners = 0;
    int byCard = 0;
    bool operator==(const PaymentMix &) const = default;
};

/// The money of an offering; costs are positive numbers that are taken off.
struct Budget {
    PaymentMix mix;
    int cohorts = 0;
    qint64 fee = 0;
    qint64 revenue = 0;      ///< learners × fee
    qint64 cardCharges = 0;  ///< rounded half up to the cent on each payment by card
    qint64 partnerShare = 0; ///< rounded half up once
    QList<CostLine> costs;   ///< with what each comes to for all cohorts
    qint64 totalCosts = 0;
    qint64 net = 0;               ///< to the unit, whole (R62, R63, R112)
    std::optional<int> breakEven; ///< smallest number of learners at the present mix (all by card where there are
                                  ///< none) whose net is not negative; nothing when no number is enough
    bool operator==(const Budget &) const = default;
};

/// The budget of \a cohorts cohorts (at least 1 is counted, so that a plan without cohorts has its costs) at \a fee.
/// What no budget can have is taken at the nearest end: a fee that is negative (not filled in) or above
/// 1,000,000,000.00, rates outside 0–10,000, counts outside 0–10,000,000, more card payers than learners. Pure.
Budget budgetOf(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts);

/// The net of that budget alone, without the search for the break-even: for sums over many offerings.
qint64 netOf(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts);

/// The smallest number of learners whose net is not negative when the share of \a mix that pays by card is kept, card
/// payers rounded up (the worse), and everybody pays by card where \a mix has no learners; nothing when even 100,000
/// are not enough. From this number on every budget of that mix covers its costs (R66).
std::optional<int> breakEven(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts);

/// Best and worst over the payment mix: nobody pays by card, everybody does; with the present mix between them. The
/// best has the break-even without cards also where there are no learners yet.
struct BudgetRange {
    Budget best;
    Budget present;
    Budget worst;
    bool operator==(const BudgetRange &) const = default;
};
BudgetRange budgetRange(qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts);

/// What is missing in the terms, each once: TLS involved and no estimate other than 0 (R67), a negative amount, a rate
/// outside 0–10,000.
enum class BudgetProblem { TlsEstimateMissing, NegativeAmount, RateOutOfRange };
QList<BudgetProblem> budgetProblems(const BudgetTerms &terms);

QString word(CostKind kind);
std::optional<CostKind> costKindFromWord(QStringView text);

} // namespace credence
