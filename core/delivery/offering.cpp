// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/offering.h"

#include "core/wordtable.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// Kept in office files and in JSON: additions only.
constexpr std::array kPayments{Word<PaymentMethod>{PaymentMethod::Unknown, "unknown"_L1},
                               Word<PaymentMethod>{PaymentMethod::Card, "card"_L1},
                               Word<PaymentMethod>{PaymentMethod::Debit, "debit"_L1},
                               Word<PaymentMethod>{PaymentMethod::Invoice, "invoice"_L1},
                               Word<PaymentMethod>{PaymentMethod::Osap, "osap"_L1},
                               Word<PaymentMethod>{PaymentMethod::Other, "other"_L1}};

constexpr std::array kResults{Word<EnrolmentResult>{EnrolmentResult::InProgress, "in-progress"_L1},
                              Word<EnrolmentResult>{EnrolmentResult::Passed, "passed"_L1},
                              Word<EnrolmentResult>{EnrolmentResult::Failed, "failed"_L1},
                              Word<EnrolmentResult>{EnrolmentResult::FailedTimeLimit, "time-limit"_L1},
                              Word<EnrolmentResult>{EnrolmentResult::Withdrawn, "withdrawn"_L1}};

using Kind = DeliveryProblem::Kind;
constexpr std::array kProblems{Word<Kind>{Kind::FeeNegative, "fee-negative"_L1},
                               Word<Kind>{Kind::CapacityNegative, "capacity-negative"_L1},
                               Word<Kind>{Kind::RollingNotAsynchronous, "rolling-not-asynchronous"_L1},
                               Word<Kind>{Kind::StartMissing, "start-missing"_L1},
                               Word<Kind>{Kind::EndBeforeStart, "end-before-start"_L1},
                               Word<Kind>{Kind::RollingCohortScheduled, "rolling-cohort-scheduled"_L1},
                               Word<Kind>{Kind::LearnerMissing, "learner-missing"_L1},
                               Word<Kind>{Kind::StartOutsideWindow, "start-outside-window"_L1},
                               Word<Kind>{Kind::NotifiedBeforeRegistered, "notified-before-registered"_L1},
                               Word<Kind>{Kind::ResultDateMissing, "result-date-missing"_L1},
                               Word<Kind>{Kind::ResultBeforeStart, "result-before-start"_L1},
                               Word<Kind>{Kind::PassedAfterFinalDate, "passed-after-final-date"_L1},
                               Word<Kind>{Kind::CertificateWithoutPass, "certificate-without-pass"_L1},
                               Word<Kind>{Kind::CertificateBeforePass, "certificate-before-pass"_L1},
                               Word<Kind>{Kind::BudgetTlsMissing, "budget-tls-missing"_L1},
                               Word<Kind>{Kind::BudgetAmount, "budget-amount"_L1},
                               Word<Kind>{Kind::BudgetRate, "budget-rate"_L1},
                               Word<Kind>{Kind::DateTooFar, "date-too-far"_L1},
                               Word<Kind>{Kind::CapOutOfRange, "cap-out-of-range"_L1}};

QString iso(QDate date) { return date.toString(Qt::ISODate); }

DeliveryProblem problemOf(BudgetProblem problem, const BudgetTerms &terms)
{
    switch (problem) {
    case BudgetProblem::TlsEstimateMissing:
        return {Kind::BudgetTlsMissing, u"offering.budget.costs"_s, {}};
    case BudgetProblem::NegativeAmount:
        return {Kind::BudgetAmount, u"offering.budget.costs"_s, {}};
    case BudgetProblem::RateOutOfRange:
        break;
    }
    const bool card = terms.cardRate < 0 || terms.cardRate > 10000;
    return {Kind::BudgetRate, card ? u"offering.budget.cardRate"_s : u"offering.budget.partnerShare"_s, {}};
}

/// What is wrong with the result of \a enrolment and its certificate.
void checkResult(QList<DeliveryProblem> &problems, const Enrolment &enrolment)
{
    const bool decided = enrolment.result != EnrolmentResult::InProgress;
    const bool passed = enrolment.result == EnrolmentResult::Passed;
    const bool withdrew = enrolment.result == EnrolmentResult::Withdrawn; // also before the first day (R134)
    if (decided && !enrolment.resultOn.isValid())
        problems.append({Kind::ResultDateMissing, u"enrolment.resultOn"_s, {}});
    else if (decided && !withdrew && enrolment.start.isValid() && enrolment.resultOn < enrolment.start)
        problems.append({Kind::ResultBeforeStart, u"enrolment.resultOn"_s, {iso(enrolment.start)}});
    else if (passed && enrolment.finalDate.isValid() && enrolment.resultOn > enrolment.finalDate)
        problems.append({Kind::PassedAfterFinalDate, u"enrolment.resultOn"_s, {iso(enrolment.finalDate)}});
    if (!enrolment.certificateOn.isValid())
        return;
    if (!passed)
        problems.append({Kind::CertificateWithoutPass, u"enrolment.certificateOn"_s, {}});
    else if (enrolment.resultOn.isValid() && enrolment.certificateOn < enrolment.resultOn)
        problems.append({Kind::CertificateBeforePass, u"enrolment.certificateOn"_s, {iso(enrolment.resultOn)}});
}

} // namespace

QList<DeliveryProblem> checkOffering(const Offering &offering, Timing timing)
{
    QList<DeliveryProblem> problems;
    if (offering.fee < -1) // -1 is not filled in yet
        problems.append({Kind::FeeNegative, u"offering.fee"_s, {}});
    if (offering.capacity < 0)
        problems.append({Kind::CapacityNegative, u"offering.capacity"_s, {}});
    const bool asynchronous = timing == Timing::Asynchronous || timing == Timing::Both;
    if (offering.registration == Registration::Rolling && !asynchronous)
        problems.append({Kind::RollingNotAsynchronous, u"offering.registration"_s, {}});
    for (const BudgetProblem problem : budgetProblems(offering.budget))
        problems.append(problemOf(problem, offering.budget));
    return problems;
}

QList<DeliveryProblem> checkCohort(const Cohort &cohort, const Offering &offering)
{
    QList<DeliveryProblem> problems;
    if (!cohort.start.isValid())
        problems.append({Kind::StartMissing, u"cohort.start"_s, {}});
    else if (cohort.end.isValid() && cohort.end < cohort.start)
        problems.append({Kind::EndBeforeStart, u"cohort.end"_s, {iso(cohort.start), iso(cohort.end)}});
    for (const auto &[day, field] :
         {std::pair(cohort.start, u"cohort.start"_s), std::pair(cohort.end, u"cohort.end"_s)}) {
        if (day.isValid() && day.year() > kLastYear)
            problems.append({Kind::DateTooFar, field, {}});
    }
    if (cohort.rolling && offering.registration != Registration::Rolling)
        problems.append({Kind::RollingCohortScheduled, u"cohort.rolling"_s, {}});
    if (cohort.capacity < 0)
        problems.append({Kind::CapacityNegative, u"cohort.capacity"_s, {}});
    return problems;
}

QList<DeliveryProblem> checkEnrolment(const Enrolment &enrolment, const Cohort &cohort)
{
    QList<DeliveryProblem> problems;
    if (enrolment.learner.trimmed().isEmpty() && !enrolment.erased)
        problems.append({Kind::LearnerMissing, u"enrolment.learner"_s, {}});
    if (!enrolment.start.isValid())
        problems.append({Kind::StartMissing, u"enrolment.start"_s, {}});
    else if (enrolment.start.year() > kLastYear)
        problems.append({Kind::DateTooFar, u"enrolment.start"_s, {}});
    else if (cohort.rolling &&
             (enrolment.start < cohort.start || (cohort.end.isValid() && enrolment.start > cohort.end)))
        problems.append({Kind::StartOutsideWindow, u"enrolment.start"_s, {iso(cohort.start), iso(cohort.end)}});
    if (enrolment.notified.isValid() && enrolment.registered.isValid() && enrolment.notified < enrolment.registered)
        problems.append({Kind::NotifiedBeforeRegistered, u"enrolment.notified"_s, {iso(enrolment.registered)}});
    checkResult(problems, enrolment);
    return problems;
}

QDate lastDayOf(const Cohort &cohort, int weeks)
{
    return cohort.end.isValid() || cohort.rolling ? cohort.end : cohort.start.addDays(qint64(weeks) * 7);
}

Offering offeringOf(const Proposal &proposal, int defaultCap)
{
    Offering offering;
    offering.proposal = proposal.id;
    const std::optional<qint64> fee = parseMoney(proposal.annex.fee);
    offering.fee = fee && *fee >= 0 ? *fee : -1;
    if (proposal.annex.registration == Registration::Rolling)
        offering.registration = Registration::Rolling;
    offering.weeks = proposal.weeks.whole().value_or(0);
    offering.capWeeks = proposal.capWeeks.whole().value_or(defaultCap);
    offering.budget.tlsInvolved = proposal.annex.tlsInvolved;
    const std::optional<qint64> estimate = parseMoney(proposal.annex.tlsEstimate);
    if (proposal.annex.tlsInvolved && estimate && *estimate >= 0) {
        CostLine tls;
        tls.kind = CostKind::Tls;
        tls.cents = *estimate;
        offering.budget.costs.append(tls);
    }
    return offering;
}

QString word(PaymentMethod method) { return textOf(method, kPayments); }
QString word(EnrolmentResult result) { return textOf(result, kResults); }
QString word(DeliveryProblem::Kind kind) { return textOf(kind, kProblems); }
std::optional<PaymentMethod> paymentFromWord(QStringView text) { return valueOf(text, kPayments); }
std::optional<EnrolmentResult> resultFromWord(QStringView text) { return valueOf(text, kResults); }
std::optional<DeliveryProblem::Kind> deliveryProblemFromWord(QStringView text) { return valueOf(text, kProblems); }

} // namespace credence
