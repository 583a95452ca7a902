// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/officedue.h"

#include "core/store/deliveryrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

PlanInput PlanFacts::input(const Policy &policy, QDate today) const
{
    return {
        .today = today, .policy = &policy, .calendar = &calendar, .medians = medians, .optionalStages = optionalStages};
}

Result<PlanFacts> planFacts(const Office &office)
{
    const Result<OfficeCalendar> calendar = office.calendar();
    const Result<StageDays> medians = office.stageMedians();
    const Result<QString> stages = office.setting(u"optional-stages"_s);
    if (!calendar)
        return tl::unexpected(calendar.error());
    if (!medians)
        return tl::unexpected(medians.error());
    if (!stages)
        return tl::unexpected(stages.error());
    return PlanFacts{*calendar, *medians, stages->split(u',', Qt::SkipEmptyParts)};
}

DueProposal dueProposal(const ProposalRow &row)
{
    return {.id = row.id,
            .reference = row.reference,
            .name = row.name,
            .stage = row.stage,
            .osap = row.osap,
            .osapBeforeDelivery = row.osapBeforeDelivery,
            .ministry = row.ministry,
            .since = row.since,
            .firstDelivery = row.firstDelivery,
            .intake = row.intake};
}

DueProposal dueProposal(const StoredProposal &stored)
{
    const Proposal &proposal = stored.proposal;
    const ChainState &chain = stored.chain;
    return {.id = proposal.id,
            .reference = proposal.reference,
            .name = proposal.courseName,
            .stage = stageWord(chain),
            .osap = proposal.osap,
            .osapBeforeDelivery = proposal.osapBeforeDelivery,
            .ministry = chain.ministry,
            .since = chain.since,
            .firstDelivery = proposal.annex.firstDelivery,
            .intake = chain.intake,
            .deferredTo = chain.deferredTo,
            .submittedOn = chain.submittedOn};
}

Result<QList<DueItem>> officeDue(const Office &office, QDate until)
{
    until = std::min(until, QDate(kLastYear, 12, 31)); // days of five-digit years cannot be asked for in the file
    const Result<PlanFacts> facts = planFacts(office);
    if (!facts)
        return tl::unexpected(facts.error());
    // Only what is on its way has dates of its own, so the list stays short however large the office is.
    ProposalFilter filter{.sort = ProposalSort::Since, .descending = false, .limit = 2000};
    filter.stages = {u"draft"_s, u"returned"_s};
    for (const Stage &stage : office.policy().stages)
        filter.stages.append(stage.id);
    const Result<QList<ProposalRow>> rows = office.proposals(filter);
    if (!rows)
        return tl::unexpected(rows.error());
    // Approved ones are many; those whose first delivery is still ahead come first in this order.
    ProposalFilter coming{.stages = {u"approved"_s}, .sort = ProposalSort::FirstDelivery, .limit = 200};
    const Result<QList<ProposalRow>> approved = office.proposals(coming);
    if (!approved)
        return tl::unexpected(approved.error());
    QList<DueProposal> proposals;
    proposals.reserve(rows->size() + approved->size());
    for (const ProposalRow &row : *rows + *approved)
        proposals.append(dueProposal(row));
    const Result<QList<DueItem>> deliveries = office.delivery().due(until);
    if (!deliveries)
        return deliveries;
    QList<DueItem> items = dueItems(proposals, facts->input(office.policy(), office.clock().today()), until);
    items += *deliveries;
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) {
        return std::tie(a.date, a.reference) < std::tie(b.date, b.reference);
    });
    return items;
}

} // namespace credence
