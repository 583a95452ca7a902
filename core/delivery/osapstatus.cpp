// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/osapstatus.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

OsapStatus waiting(const ChainState &chain, QDate today, const BusinessCalendar &days, const Limits &limits)
{
    OsapStatus status;
    status.kind = OsapStatus::Waiting;
    const bool submitted =
        chain.ministry == MinistryState::Submitted || chain.ministry == MinistryState::InformationAsked;
    if (!submitted || !chain.intake.isValid())
        return status;
    const DecisionBand band = decisionBand(chain.intake, days, limits);
    status.expectedFrom = band.from;
    status.expectedTo = band.to;
    status.overdue = band.to.isValid() && today > band.to;
    return status;
}

} // namespace

QDate eligibleSince(const ChainState &chain)
{
    return chain.ministry == MinistryState::Eligible ? chain.ministryOn : QDate();
}

OsapStatus osapStatusAt(QDate firstDay, const ChainState &chain, QDate today, const BusinessCalendar &days,
                        const Limits &limits)
{
    OsapStatus status;
    switch (chain.ministry) {
    case MinistryState::None:
        return chain.intent == OsapIntent::Yes ? waiting(chain, today, days, limits) : status;
    case MinistryState::ToSubmit:
    case MinistryState::Submitted:
    case MinistryState::InformationAsked:
        return waiting(chain, today, days, limits);
    case MinistryState::Eligible:
        status.kind = chain.ministryOn <= (firstDay.isValid() ? firstDay : today) ? OsapStatus::Eligible
                                                                                  : OsapStatus::StartedBefore;
        break;
    case MinistryState::NotEligible:
        status.kind = OsapStatus::NotEligible;
        break;
    }
    status.since = chain.ministryOn;
    return status;
}

QDate lastDayToApply(const Cohort &cohort, QDate individualStart, int weeks)
{
    return cohort.rolling ? individualStart.addDays(qint64(weeks) * 7) : lastDayOf(cohort, weeks);
}

OsapConsequence osapConsequence(const QList<CohortStart> &cohorts, QDate on, bool eligible)
{
    OsapConsequence consequence;
    for (const CohortStart &cohort : cohorts) {
        const bool ahead = !cohort.start.isValid() || cohort.start >= on; // Q13
        (eligible && ahead ? consequence.eligible : consequence.unchanged).append(cohort);
    }
    consequence.texts = {u"public-page"_s, u"registration-page"_s, u"promotion"_s};
    if (eligible)
        consequence.texts += {u"osap-list"_s, u"osap-portal"_s}; // R57b
    return consequence;
}

} // namespace credence
