// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/chain.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// What the events tell beyond the state: how long each stage took, and where a declined or withdrawn proposal stopped.
struct Trail {
    QHash<QString, int> days; ///< stage id -> calendar days
    QString stoppedAt;
};

Trail follow(const QList<ApprovalEvent> &events, const Policy &policy)
{
    Trail trail;
    ChainState state;
    for (const ApprovalEvent &event : standingEvents(events)) {
        const ActionRequest &request = event.request;
        const Result<ChainState> next = apply(state, request, policy);
        if (!next)
            break; // a damaged history is verify's to report; the drawing shows what can be followed
        switch (request.action) {
        case Action::Approve:
        case Action::RecordNotice:
        case Action::MinistryEligible:
        case Action::MinistryNotEligible:
            trail.days.insert(recordedStage(state, request.action, policy), int(state.since.daysTo(request.on)));
            break;
        case Action::Decline:
        case Action::Withdraw:
            trail.stoppedAt = state.stage.isEmpty() ? state.returnedBy : state.stage;
            break;
        default:
            break;
        }
        state = *next;
    }
    return trail;
}

int daysSince(QDate since, QDate today) { return since.isValid() ? int(std::max<qint64>(0, since.daysTo(today))) : -1; }

ChainBead submittedBead(const ChainState &state, QDate today)
{
    if (state.standing == Standing::Draft)
        return {ChainBead::Current, u"submitted"_s, {}, daysSince(state.since, today)};
    return {ChainBead::Done, u"submitted"_s, state.submittedOn, -1};
}

ChainBead ministryBead(const QString &id, const ChainState &state, const Trail &trail, QDate today)
{
    ChainBead bead{ChainBead::Ahead, id, {}, -1};
    switch (state.ministry) {
    case MinistryState::None:
        break;
    case MinistryState::ToSubmit:
    case MinistryState::Submitted:
    case MinistryState::InformationAsked:
        if (state.standing == Standing::Retired) {
            bead.state = ChainBead::Stopped;
            bead.date = state.since;
        } else {
            bead.state = ChainBead::Current;
            bead.days = daysSince(state.since, today);
        }
        break;
    case MinistryState::Eligible:
    case MinistryState::NotEligible:
        bead.state = state.ministry == MinistryState::Eligible ? ChainBead::Done : ChainBead::Stopped;
        bead.date = state.ministryOn;
        bead.days = trail.days.value(id, -1);
        break;
    }
    return bead;
}

ChainBead stageBead(const QString &id, const ChainState &state, const Trail &trail, QDate today)
{
    if (state.standing == Standing::InReview && id == state.stage)
        return {ChainBead::Current, id, {}, daysSince(state.since, today)};
    if (state.standing == Standing::Returned && id == state.returnedBy)
        return {ChainBead::Returned, id, state.since, daysSince(state.since, today)};
    const bool stopped = state.standing == Standing::Declined || state.standing == Standing::Withdrawn;
    if (stopped && id == trail.stoppedAt)
        return {ChainBead::Stopped, id, state.since, -1};
    if (state.passed.contains(id))
        return {ChainBead::Done, id, state.passed.value(id), trail.days.value(id, -1)};
    return {ChainBead::Ahead, id, {}, -1};
}

QString comparable(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

} // namespace

QList<ChainBead> chainBeads(const ChainState &state, const QList<ApprovalEvent> &events, const Policy &policy,
                            QDate today)
{
    const Trail trail = follow(events, policy);
    QList<ChainBead> beads{submittedBead(state, today)};
    for (const Stage &stage : route(state.intent, state.optionalStages, policy)) {
        beads.append(stage.kind == StageKind::External ? ministryBead(stage.id, state, trail, today)
                                                       : stageBead(stage.id, state, trail, today));
    }
    return beads;
}

QString stageWord(const ChainState &state)
{
    switch (state.standing) {
    case Standing::InReview:
        return state.stage;
    case Standing::Approved: {
        const bool open = state.ministry == MinistryState::ToSubmit || state.ministry == MinistryState::Submitted ||
                          state.ministry == MinistryState::InformationAsked;
        return open ? u"ministry"_s : word(state.standing);
    }
    default:
        return word(state.standing);
    }
}

QList<ActionWarning> warningsFor(const ActionRequest &request, const ChainState &state, const Proposal &proposal)
{
    QList<ActionWarning> warnings;
    const bool byChairOrDean = state.stage == u"chair" || state.stage == u"dean";
    const QString by = comparable(request.by);
    if (request.action == Action::Approve && byChairOrDean && !by.isEmpty() && by == comparable(proposal.proposerName))
        warnings.append(ActionWarning::SelfApproval);
    if (request.action == Action::MinistrySubmit && request.toDate.isValid() && request.on > request.toDate)
        warnings.append(ActionWarning::AfterIntakeDeadline);
    const bool decides =
        request.action == Action::Approve || request.action == Action::Return || request.action == Action::Decline;
    if (decides && state.deferredTo.isValid() && request.on.isValid() && request.on != state.deferredTo)
        warnings.append(ActionWarning::OutsideMeeting);
    return warnings;
}

} // namespace credence
