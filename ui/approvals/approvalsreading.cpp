// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalsreading.h"

#include "core/policy/checks.h"
#include "core/proposal/difference.h"
#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

Result<void> readHistory(const Office &office, ApprovalDetail &detail)
{
    const QUuid id = detail.stored.proposal.id;
    const auto events = office.history(id);
    if (!events)
        return tl::unexpected(events.error());
    const auto revisions = office.revisions(id);
    if (!revisions)
        return tl::unexpected(revisions.error());
    const auto verified = office.verifyHistory(id);
    if (!verified)
        return tl::unexpected(verified.error());
    detail.events = *events;
    detail.revisions = *revisions;
    detail.verified = *verified;
    std::optional<Proposal> before;
    for (const RevisionRow &row : *revisions) {
        const auto revision = office.revision(id, row.number);
        if (!revision)
            return tl::unexpected(revision.error());
        if (before)
            detail.changes.insert(row.number, int(compare(*before, *revision).size()));
        before = *revision;
    }
    return {};
}

Result<void> readOfferings(const DeliveryRepository &delivery, const QUuid &proposal, AfterApproval &after)
{
    const auto rows =
        delivery.offerings({.proposal = proposal, .cancelledToo = false, .sort = OfferingSort::Reference});
    if (!rows)
        return tl::unexpected(rows.error());
    after.open = QStringList{u"apprendo"_s, u"brightspace"_s};
    for (const OfferingRow &row : *rows) {
        after.offerings.append(row.id);
        if (after.open.isEmpty())
            continue;
        const auto stored = delivery.offering(row.id);
        if (!stored)
            return tl::unexpected(stored.error());
        after.open.removeIf([&](const QString &id) { return stored->offering.done.contains(id); });
    }
    const auto starts = delivery.startsOf(proposal);
    if (!starts)
        return tl::unexpected(starts.error());
    after.starts = *starts;
    return {};
}

/// What is to be done and known once a proposal is approved.
Result<void> readAfter(const Office &office, const QList<Finding> &findings, ApprovalDetail &detail)
{
    AfterApproval &after = detail.after;
    const Proposal &proposal = detail.stored.proposal;
    const DeliveryRepository delivery = office.delivery();
    if (const auto read = readOfferings(delivery, proposal.id, after); !read)
        return read;
    after.partnerGuidance = std::any_of(findings.cbegin(), findings.cend(),
                                        [](const Finding &finding) { return finding.rule == "partner.guidance"_L1; });
    const auto stacks = office.stacks().stacks();
    if (!stacks)
        return tl::unexpected(stacks.error());
    for (const StoredStack &one : *stacks) {
        const bool member = std::any_of(one.stack.members.cbegin(), one.stack.members.cend(),
                                        [&](const StackMember &each) { return each.proposal == proposal.id; });
        if (member && !one.stack.consultedOn.isValid() && after.openStack.isNull()) {
            after.openStack = one.stack.id;
            after.openStackName = one.stack.name;
        }
    }
    const auto resting = delivery.resting(office.clock().today());
    if (!resting)
        return tl::unexpected(resting.error());
    for (const auto &[reference, lastDay] : *resting) {
        if (reference == proposal.reference)
            after.restingSince = lastDay;
    }
    return {};
}

} // namespace

Result<ApprovalReading> readChosen(const Office &office, const QList<QUuid> &ids)
{
    ApprovalReading reading;
    const auto facts = planFacts(office);
    const auto people = office.people();
    if (!facts)
        return tl::unexpected(facts.error());
    if (!people)
        return tl::unexpected(people.error());
    reading.facts = *facts;
    reading.people = *people;
    for (const QUuid &id : ids) {
        const auto stored = office.proposal(id);
        if (!stored && stored.error().code == ErrorCode::NotFound)
            continue;
        if (!stored)
            return tl::unexpected(stored.error());
        ApprovalDetail detail{.stored = *stored};
        const QList<Finding> findings =
            check(stored->proposal, office.policy(), office.codes(), office.clock().today());
        detail.errors = int(std::count_if(findings.cbegin(), findings.cend(),
                                          [](const Finding &finding) { return finding.severity == Severity::Error; }));
        if (ids.size() == 1) {
            if (const auto read = readHistory(office, detail); !read)
                return tl::unexpected(read.error());
            if (detail.stored.chain.standing == Standing::Approved) {
                if (const auto read = readAfter(office, findings, detail); !read)
                    return tl::unexpected(read.error());
            }
        }
        reading.proposals.append(detail);
    }
    return reading;
}

} // namespace credence
