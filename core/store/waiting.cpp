// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/waiting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kMostRows = 1000; ///< what one person can look through; Proposals filters the rest
constexpr int kMostEnded = 300; ///< the latest of those that have ended

const QStringList kEnded{u"approved"_s, u"declined"_s, u"withdrawn"_s, u"retired"_s};

WaitingRow waitingRow(const ProposalRow &row, const PlanFacts &facts, const BusinessCalendar &days,
                      const Policy &policy, QDate today)
{
    WaitingRow waiting{.proposal = row, .place = row.stage};
    if (row.stage == "returned"_L1 && !row.returnedBy.isEmpty())
        waiting.place = row.returnedBy;
    if (row.since.isValid())
        waiting.days = int(std::max<qint64>(0, row.since.daysTo(today)));
    const Stage *stage = policy.stage(row.stage);
    if (!stage)
        return waiting;
    if (stage->kind == StageKind::External) {
        if (row.ministry == MinistryState::Submitted && row.intake.isValid()) {
            waiting.expected = decisionBand(row.intake, days, policy.limits).to;
            if (waiting.expected < today)
                waiting.overdue = WaitingRow::DecisionExpected;
        }
        return waiting;
    }
    // An office that is usually slower than the framework's days is not late every time, nor a quick one at once.
    waiting.usual = std::max(stage->expectedDays, facts.medians.value(stage->id));
    if (waiting.usual > 0 && waiting.days > waiting.usual)
        waiting.overdue = WaitingRow::LongerThanUsual;
    return waiting;
}

} // namespace

bool isEnded(const QString &stageWord) { return kEnded.contains(stageWord); }

Result<Waiting> readWaiting(const Office &office, QDate today, bool ended)
{
    const Policy &policy = office.policy();
    const Result<PlanFacts> facts = planFacts(office);
    if (!facts)
        return tl::unexpected(facts.error());
    ProposalFilter filter{.sort = ProposalSort::Since, .descending = false, .limit = kMostRows};
    filter.stages = {u"returned"_s};
    for (const Stage &stage : policy.stages)
        filter.stages.append(stage.id);
    const auto count = office.countProposals(filter);
    auto rows = office.proposals(filter);
    if (!count)
        return tl::unexpected(count.error());
    if (!rows)
        return tl::unexpected(rows.error());
    Waiting waiting;
    waiting.inProgress = *count;
    waiting.more = *count > rows->size();
    if (ended) {
        filter.stages = kEnded;
        filter.descending = true;
        filter.limit = kMostEnded;
        const auto past = office.proposals(filter);
        if (!past)
            return tl::unexpected(past.error());
        rows->append(*past);
    }
    const BusinessCalendar days(facts->calendar.closures);
    waiting.rows.reserve(rows->size());
    for (const ProposalRow &row : *rows) {
        waiting.rows.append(waitingRow(row, *facts, days, policy, today));
        waiting.overdue += waiting.rows.last().overdue != WaitingRow::No;
    }
    return waiting;
}

} // namespace credence
