// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/office.h"

namespace credence {

/// A proposal without an error.
inline Proposal completeProposal(const QString &name, Timing timing = Timing::Asynchronous)
{
    Proposal proposal;
    proposal.unit = QStringLiteral("Geography");
    proposal.proposerName = QStringLiteral("Ada Proposer");
    proposal.proposerRole = ProposerRole::FacultyMember;
    proposal.courseName = name;
    proposal.hours = Quantity::of(36);
    proposal.weeks = Quantity::of(8);
    proposal.place = Place::Online;
    proposal.timing = timing;
    proposal.summary = QStringLiteral("Learners publish a web map.");
    proposal.rationale = QStringLiteral("Conservation authorities ask for it.");
    proposal.labourMarketNeed = QStringLiteral("Regional employers");
    proposal.skills = {{QStringLiteral("Publish a web map"), SkillKind::Skill, {}}};
    proposal.assessmentStrategy = QStringLiteral("A map in three steps");
    proposal.feedbackRolling = QStringLiteral("Within five days");
    proposal.feedbackSynchronous = QStringLiteral("Within two days");
    proposal.osap = OsapIntent::No;
    proposal.annex.fee = QStringLiteral("500");
    return proposal;
}

/// One for which OSAP is sought.
inline Proposal osapProposal(const QString &name)
{
    Proposal proposal = completeProposal(name);
    proposal.cip = {QStringLiteral("45.0702")};
    proposal.noc = {QStringLiteral("22214")};
    proposal.osap = OsapIntent::Yes;
    return proposal;
}

/// Adds \a proposal and walks it through the whole chain, submitted on \a from and noted by Senate sixty days later; a
/// null id when that failed.
inline QUuid approve(Office &office, const Proposal &proposal, QDate from = QDate(2025, 9, 1))
{
    const auto stored = office.addDraft(proposal);
    if (!stored)
        return {};
    const QUuid id = stored->proposal.id;
    const std::pair<Action, int> acts[] = {{Action::Submit, 0},
                                           {Action::Approve, 7},
                                           {Action::Approve, 14},
                                           {Action::Approve, 32},
                                           {Action::RecordNotice, 60}};
    for (const auto &[action, days] : acts) {
        if (!office.record(id, {.action = action, .by = QStringLiteral("Somebody"), .on = from.addDays(days)}))
            return {};
    }
    return id;
}

} // namespace credence
