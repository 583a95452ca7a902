// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/approvalsreading.h"

#include "core/policy/checks.h"
#include "core/proposal/difference.h"

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
        }
        reading.proposals.append(detail);
    }
    return reading;
}

} // namespace credence
