// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/offeringsreading.h"

#include "core/delivery/readiness.h"

namespace credence {
namespace {

constexpr int kMostOfferings = 300;
constexpr int kMostCohorts = 1000;

/// The cohort that runs on \a today, else the next one, else the last.
std::optional<CohortRow> presentCohort(const QList<CohortRow> &cohorts, QDate today)
{
    std::optional<CohortRow> running;
    std::optional<CohortRow> next;
    std::optional<CohortRow> last;
    for (const CohortRow &row : cohorts) {
        const Cohort &one = row.cohort;
        const QDate own = one.rolling ? one.end : lastDayOf(one, row.weeks);
        const QDate end = own.isValid() && row.unfinished > 0 ? std::max(own, row.lastFinal) : own;
        if (one.start > today) {
            if (!next || one.start < next->cohort.start)
                next = row;
        } else if (!end.isValid() || end >= today) {
            if (!running || one.start > running->cohort.start)
                running = row;
        } else if (!last || one.start > last->cohort.start) {
            last = row;
        }
    }
    return running ? running : next ? next : last;
}

/// What the store knows of the approved text; the present one where no revision was frozen.
Result<Proposal> approvedProposal(Office &office, const StoredProposal &stored)
{
    if (stored.chain.revision <= 0)
        return stored.proposal;
    auto revision = office.revision(stored.proposal.id, stored.chain.revision);
    if (!revision && revision.error().code == ErrorCode::NotFound)
        return stored.proposal;
    return revision;
}

} // namespace

Result<OfferingsOverview> readOverview(Office &office, QDate from, QDate end, QDate today)
{
    const DeliveryRepository delivery = office.delivery();
    OfferingsOverview overview;
    const QDate to = end.addDays(-1);
    auto offerings = delivery.offerings({.from = from, .to = to, .limit = kMostOfferings});
    auto cohorts = delivery.cohortsBetween(from, to, kMostCohorts);
    auto running = delivery.cohortsBetween(today, today, kMostCohorts);
    const auto newest =
        delivery.offerings({.cancelledToo = false, .sort = OfferingSort::Reference, .limit = kMostOfferings});
    const auto all = delivery.countOfferings({});
    const auto year = delivery.yearFigures(today.year());
    const auto overLimit = delivery.countOverLimit(today);
    if (!offerings)
        return tl::unexpected(offerings.error());
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    if (!running)
        return tl::unexpected(running.error());
    if (!newest)
        return tl::unexpected(newest.error());
    if (!all)
        return tl::unexpected(all.error());
    if (!year)
        return tl::unexpected(year.error());
    if (!overLimit)
        return tl::unexpected(overLimit.error());
    overview.offerings = *std::move(offerings);
    for (const OfferingRow &row : *newest) {
        if (row.cohorts == 0)
            overview.offerings.append(row);
    }
    overview.cohorts = *std::move(cohorts);
    overview.running = *std::move(running);
    overview.all = *all;
    overview.year = *year;
    overview.overLimit = *overLimit;
    return overview;
}

Result<std::optional<OfferingReading>> readOffering(Office &office, const QUuid &offering, const QUuid &cohort)
{
    if (offering.isNull())
        return std::optional<OfferingReading>();
    const DeliveryRepository delivery = office.delivery();
    const QDate today = office.clock().today();
    auto stored = delivery.offering(offering);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return std::optional<OfferingReading>();
    if (!stored)
        return tl::unexpected(stored.error());
    OfferingReading reading;
    reading.stored = *std::move(stored);
    const auto proposal = office.proposal(reading.stored.offering.proposal);
    if (!proposal)
        return tl::unexpected(proposal.error());
    auto approved = approvedProposal(office, *proposal);
    if (!approved)
        return tl::unexpected(approved.error());
    reading.proposal = *std::move(approved);
    reading.approved = proposal->chain.approvedOn.isValid() && proposal->chain.standing != Standing::Retired;
    auto cohorts = delivery.cohorts(offering);
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    reading.cohorts = *std::move(cohorts);
    for (const CohortRow &row : std::as_const(reading.cohorts)) {
        if (row.cohort.id == cohort)
            reading.cohort = row;
    }
    if (!reading.cohort)
        reading.cohort = presentCohort(reading.cohorts, today);
    if (reading.cohort) {
        auto roster = delivery.roster(reading.cohort->cohort.id);
        if (!roster)
            return tl::unexpected(roster.error());
        reading.roster = *std::move(roster);
    }
    const auto paid = delivery.paymentsOf(offering);
    const auto calendar = office.calendar();
    if (!paid)
        return tl::unexpected(paid.error());
    if (!calendar)
        return tl::unexpected(calendar.error());
    reading.paid = paid->first;

    const Limits &limits = office.policy().limits;
    const StoredOffering &now = reading.stored;
    reading.blockers = liveBlockers(now.offering, reading.proposal, reading.approved, now.stack, now.firstDay, today);
    reading.readiness = readinessOf(now.offering, now.firstDay, today, limits.publishDays,
                                    eligibleSince(now.chain));
    const QDate first = reading.cohort ? reading.cohort->cohort.start : now.firstDay;
    reading.osap = osapStatusAt(first, now.chain, today, BusinessCalendar(calendar->closures), limits);
    if (reading.osap.kind != OsapStatus::None && reading.cohort)
        reading.lastToApply = lastDayToApply(reading.cohort->cohort, {}, now.offering.weeks);
    return std::optional<OfferingReading>(std::move(reading));
}

} // namespace credence
