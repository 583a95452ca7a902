// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposal/proposal.h"

namespace credence {

inline const QDate kProposalDay(2025, 9, 1); // the day of R95 and R96

inline Skill skillOf(const QString &text, SkillKind kind = SkillKind::Skill) { return {text, kind, {}}; }

inline Consultation talkWith(const QString &with, const QString &about) { return {with, kProposalDay, about, {}}; }

/// A complete proposal that seeks OSAP: no rule has anything to say about it on kProposalDay.
inline Proposal sampleProposal()
{
    using namespace Qt::StringLiterals;
    Proposal p;
    p.proposerName = u"A. Proposer"_s;
    p.proposerRole = ProposerRole::FacultyMember;
    p.courseName = u"GIS for Field Scientists"_s;
    p.hours = Quantity::of(36);
    p.weeks = Quantity::of(6);
    p.capWeeks = Quantity::of(8);
    p.place = Place::Online;
    p.timing = Timing::Asynchronous;
    p.summary = u"Learn to make a map that others can use."_s;
    p.rationale = u"The unit teaches the only field methods course in the region."_s;
    p.labourMarketNeed = u"Two ministries advertised mapping roles in 2025."_s;
    p.skills = {skillOf(u"Publish a web map"_s), skillOf(u"Choose a projection"_s, SkillKind::Competency)};
    p.cip = {u"45.0702"_s};
    p.noc = {u"22214"_s};
    p.assessmentStrategy = u"A field map, built in steps."_s;
    p.feedbackRolling = u"Within five days of each hand-in."_s;
    p.items = {{u"Field map"_s, {0, 1}, Quantity::of(4), Quantity::of(5), {}}};
    p.osap = OsapIntent::Yes;
    p.annex.fee = u"450.00"_s;
    p.annex.firstDelivery = QDate(2026, 9, 8);
    p.annex.registration = Registration::Rolling;
    p.annex.audience = {Audience::Upgrade};
    p.annex.partners = {{u"Conservation Authority"_s, PartnerKind::Public, {}, {}, {}}};
    p.annex.consultations = {talkWith(u"OAPSI"_s, u"partners"_s)};
    return p;
}

} // namespace credence
