// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/eligibility.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QList<Finding> among(const QList<Finding> &findings, const QStringList &rules)
{
    QList<Finding> found;
    for (const Finding &finding : findings) {
        if (rules.contains(finding.rule))
            found.append(finding);
    }
    return found;
}

/// Failed when one of \a findings is an error.
OsapCheck checkOf(OsapCriterion criterion, const QList<Finding> &findings)
{
    OsapCheck check;
    check.criterion = criterion;
    check.findings = findings;
    const bool failed = std::any_of(findings.cbegin(), findings.cend(),
                                    [](const Finding &finding) { return finding.severity == Severity::Error; });
    check.state = failed ? OsapCheck::Failed : OsapCheck::Met;
    return check;
}

OsapCheck qualityAssurance(const ChainState &state, const Policy &policy)
{
    OsapCheck check;
    check.criterion = OsapCriterion::QualityAssured;
    for (const Stage &stage : route(OsapIntent::Yes, state.optionalStages, policy)) {
        if (stage.kind == StageKind::Decision)
            check.body = stage.id; // the last of them confirms for the institution
        else if (stage.kind == StageKind::Notice)
            check.notified = state.passed.value(stage.id);
    }
    check.approved = state.passed.value(check.body);
    const bool ended = state.standing == Standing::Declined || state.standing == Standing::Withdrawn;
    check.state = state.approvedOn.isValid() ? OsapCheck::Met : ended ? OsapCheck::Failed : OsapCheck::Open;
    return check;
}

} // namespace

QList<OsapCheck> osapEligibility(const Proposal &proposal, const ChainState &state, const Policy &policy,
                                 const CodeBook &codes)
{
    Proposal sought = proposal;
    sought.osap = OsapIntent::Yes;
    const QList<Finding> findings = check(sought, policy, codes, {});
    return {checkOf(OsapCriterion::Duration,
                    among(findings, {u"length.hours-missing"_s, u"length.weeks-missing"_s, u"length.not-whole"_s,
                                     u"length.hours-range"_s, u"length.weeks-range"_s})),
            qualityAssurance(state, policy),
            checkOf(OsapCriterion::LabourMarket,
                    among(findings, {u"codes.cip-unknown"_s, u"codes.noc-unknown"_s, u"osap.cip-missing"_s,
                                     u"osap.noc-missing"_s, u"osap.partner-missing"_s}))};
}

bool eligibleForOsap(const QList<OsapCheck> &checks)
{
    return std::all_of(checks.cbegin(), checks.cend(),
                       [](const OsapCheck &check) { return check.state == OsapCheck::Met; });
}

QString word(OsapCriterion criterion)
{
    switch (criterion) {
    case OsapCriterion::Duration:
        return u"duration"_s;
    case OsapCriterion::QualityAssured:
        return u"quality-assured"_s;
    case OsapCriterion::LabourMarket:
        break;
    }
    return u"labour-market"_s;
}

QString word(OsapCheck::State state)
{
    switch (state) {
    case OsapCheck::Met:
        return u"met"_s;
    case OsapCheck::Open:
        return u"open"_s;
    case OsapCheck::Failed:
        break;
    }
    return u"failed"_s;
}

} // namespace credence
