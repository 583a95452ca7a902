// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/chain.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

bool isOfMinistry(Action action)
{
    return action == Action::MinistrySubmit || action == Action::MinistryEligible ||
           action == Action::MinistryNotEligible || action == Action::MinistryInformation;
}

/// The stage of the route that stands for the Ministry track, or nothing (R50, R51).
std::optional<Stage> ministryStage(const ChainState &state, const Policy &policy)
{
    if (state.intent != OsapIntent::Yes)
        return {};
    for (const Stage &stage : route(state.intent, state.optionalStages, policy)) {
        if (stage.kind == StageKind::External)
            return stage;
    }
    return {};
}

/// The stage of the route that has to decide or take notice next: the first that has not yet.
std::optional<Stage> firstOpenStage(const ChainState &state, const Policy &policy)
{
    for (const Stage &stage : route(state.intent, state.optionalStages, policy)) {
        if (stage.kind != StageKind::External && !state.passed.contains(stage.id))
            return stage;
    }
    return {};
}

void enterReview(ChainState &state, const QString &stage, QDate on)
{
    state.standing = Standing::InReview;
    state.stage = stage;
    state.since = on;
    state.deferredTo = {};
    state.approvedOn = {};
    state.ministry = MinistryState::None;
}

/// Goes to the first open stage, or completes the internal approval where none is left (R48).
void advance(ChainState &state, QDate on, const Policy &policy)
{
    if (const std::optional<Stage> next = firstOpenStage(state, policy)) {
        enterReview(state, next->id, on);
        return;
    }
    state.standing = Standing::Approved;
    state.stage.clear();
    state.deferredTo = {};
    state.since = on;
    state.approvedOn = on;
    state.ministry = ministryStage(state, policy) ? MinistryState::ToSubmit : MinistryState::None;
}

void closeMinistry(ChainState &state)
{
    state.ministry = MinistryState::None;
    state.intake = {};
    state.ministryOn = {};
}

void leaveReview(ChainState &state, Standing standing, QDate on)
{
    state.standing = standing;
    state.stage.clear();
    state.returnedBy.clear();
    state.deferredTo = {};
    state.since = on;
}

/// Whether \a named, the stage a user or an event believes it is at, is where \a state is.
bool isAt(const ChainState &state, const ActionRequest &request, const Policy &policy)
{
    const QString &named = request.stage;
    if (named == recordedStage(state, request.action, policy) || named == stageWord(state))
        return true;
    return state.standing == Standing::Approved && named == word(Standing::Approved);
}

Result<ChainState> submit(ChainState state, const ActionRequest &request, const Policy &policy)
{
    if (request.intent == OsapIntent::Undecided)
        return failure(ErrorCode::ErrorsStand, {u"1"_s}, u"osap.undecided"_s); // R47: the route depends on it
    if (request.revision != 0 && request.revision <= state.revision)
        return failure(ErrorCode::Internal, {}, u"revision %1 after %2"_s.arg(request.revision).arg(state.revision));

    const bool continues = state.standing == Standing::Returned && state.resubmission == Resubmission::ToReturningStage;
    if (!continues) {
        // A restart is a new walk, with the optional stages the office has on today (R136).
        state.passed.clear();
        state.optionalStages.clear();
        for (const Stage &stage : policy.stages) {
            if (stage.optional && request.optionalStages.contains(stage.id))
                state.optionalStages.append(stage.id);
        }
    }
    state.intent = request.intent;
    state.revision = request.revision != 0 ? request.revision : state.revision + 1;
    state.submittedOn = request.on;
    state.returnedBy.clear();
    state.resubmission = Resubmission::RestartAtFirst;
    closeMinistry(state);
    advance(state, request.on, policy);
    return state;
}

Result<ChainState> returnForChanges(ChainState state, const ActionRequest &request, const Policy &policy)
{
    if (request.toStage.isEmpty()) {
        const QString by = state.stage;
        leaveReview(state, Standing::Returned, request.on);
        state.returnedBy = by;
        state.resubmission = request.resubmission.value_or(policy.resubmission);
        return state;
    }
    if (!policy.stage(request.toStage))
        return failure(ErrorCode::StageUnknown, {request.toStage});
    // Only a stage that decided before this one can be given it back; what it and the stages after it decided falls.
    bool reached = false;
    for (const Stage &stage : route(state.intent, state.optionalStages, policy)) {
        if (stage.id == state.stage)
            break;
        reached = reached || (stage.id == request.toStage && stage.kind == StageKind::Decision);
        if (reached)
            state.passed.remove(stage.id);
    }
    if (!reached)
        return failure(ErrorCode::ActionNotAllowed, {word(Action::Return), request.toStage});
    enterReview(state, request.toStage, request.on);
    return state;
}

Result<ChainState> defer(ChainState state, const ActionRequest &request)
{
    if (!request.toDate.isValid())
        return failure(ErrorCode::DateRequired, {word(Action::Defer)});
    if (request.toDate <= request.on)
        return failure(ErrorCode::MeetingNotAfter,
                       {request.toDate.toString(Qt::ISODate), request.on.toString(Qt::ISODate)});
    state.deferredTo = request.toDate;
    return state;
}

Result<ChainState> changeIntent(ChainState state, const ActionRequest &request, const Policy &policy)
{
    if (request.intent == state.intent)
        return failure(ErrorCode::ActionNotAllowed, {word(Action::ChangeOsapIntent), stageWord(state)});
    state.intent = request.intent;
    if (state.standing == Standing::Returned) // the next submission derives the route
        return state;

    if (state.standing == Standing::InReview) {
        // The stage that has it may have closed, or one before it may have opened (R83).
        const std::optional<Stage> open = firstOpenStage(state, policy);
        if (!open || open->id != state.stage)
            advance(state, request.on, policy);
        return state;
    }
    closeMinistry(state);
    if (firstOpenStage(state, policy)) { // a tracking entry (Q1) owes the chain as soon as OSAP is sought
        advance(state, request.on, policy);
    } else {
        state.ministry = ministryStage(state, policy) ? MinistryState::ToSubmit : MinistryState::None;
        state.since = request.on;
    }
    return state;
}

ChainState recordMinistry(ChainState state, const ActionRequest &request)
{
    switch (request.action) {
    case Action::MinistrySubmit:
        state.ministry = MinistryState::Submitted;
        state.intake = request.toDate;
        break;
    case Action::MinistryEligible:
        state.ministry = MinistryState::Eligible;
        break;
    case Action::MinistryNotEligible:
        state.ministry = MinistryState::NotEligible;
        break;
    default:
        state.ministry = MinistryState::InformationAsked;
        break;
    }
    state.ministryOn = request.on;
    state.since = request.on;
    return state;
}

/// apply() once the action is known to be possible and the request complete.
Result<ChainState> perform(ChainState state, const ActionRequest &request, const Policy &policy)
{
    switch (request.action) {
    case Action::Submit:
        return submit(std::move(state), request, policy);
    case Action::Approve:
    case Action::RecordNotice:
        state.passed.insert(state.stage, request.on);
        advance(state, request.on, policy);
        return state;
    case Action::Return:
        return returnForChanges(std::move(state), request, policy);
    case Action::Decline:
        leaveReview(state, Standing::Declined, request.on);
        return state;
    case Action::Defer:
        return defer(std::move(state), request);
    case Action::Withdraw:
        leaveReview(state, Standing::Withdrawn, request.on);
        return state;
    case Action::Reopen:
        leaveReview(state, Standing::Draft, request.on);
        state.resubmission = Resubmission::RestartAtFirst;
        state.submittedOn = {};
        state.passed.clear();
        state.optionalStages.clear();
        return state;
    case Action::MinistrySubmit:
    case Action::MinistryEligible:
    case Action::MinistryNotEligible:
    case Action::MinistryInformation:
        return recordMinistry(std::move(state), request);
    case Action::ChangeOsapIntent:
        return changeIntent(std::move(state), request, policy);
    case Action::Retire:
        leaveReview(state, Standing::Retired, request.on);
        return state;
    case Action::Correct:
        break;
    }
    return failure(ErrorCode::ActionNotAllowed, {word(request.action), stageWord(state)});
}

} // namespace

Result<void> checkRequest(const ActionRequest &request)
{
    const QString action = word(request.action);
    if (request.by.trimmed().isEmpty())
        return failure(ErrorCode::PersonRequired, {action});
    if (!request.on.isValid())
        return failure(ErrorCode::DateRequired, {action});
    const bool needsReason = request.action == Action::Return || request.action == Action::Decline;
    if (needsReason && request.comment.trimmed().isEmpty())
        return failure(ErrorCode::CommentRequired, {action});
    return {};
}

QString recordedStage(const ChainState &state, Action action, const Policy &policy)
{
    if (state.standing == Standing::InReview)
        return state.stage;
    if (isOfMinistry(action)) {
        const std::optional<Stage> ministry = ministryStage(state, policy);
        return ministry ? ministry->id : u"ministry"_s;
    }
    return word(state.standing);
}

QList<Action> possibleActions(const ChainState &state, const Policy &policy)
{
    QList<Action> actions;
    switch (state.standing) {
    case Standing::Draft:
        actions = {Action::Submit};
        break;
    case Standing::InReview: {
        const Stage *stage = policy.stage(state.stage);
        if (stage && stage->kind == StageKind::Decision)
            actions = {Action::Approve, Action::Return, Action::Decline, Action::Defer};
        else if (stage && stage->kind == StageKind::Notice) // R84: Senate is told, it does not decide
            actions = {Action::RecordNotice};
        actions += {Action::ChangeOsapIntent, Action::Withdraw};
        break;
    }
    case Standing::Returned:
        actions = {Action::Submit, Action::ChangeOsapIntent, Action::Withdraw};
        break;
    case Standing::Declined:
    case Standing::Withdrawn:
        actions = {Action::Reopen};
        break;
    case Standing::Approved:
        switch (state.ministry) {
        case MinistryState::ToSubmit:
        case MinistryState::NotEligible: // a later intake may be tried
            actions = {Action::MinistrySubmit};
            break;
        case MinistryState::Submitted:
            actions = {Action::MinistryEligible, Action::MinistryNotEligible, Action::MinistryInformation};
            break;
        case MinistryState::InformationAsked:
            actions = {Action::MinistrySubmit, Action::MinistryEligible, Action::MinistryNotEligible};
            break;
        case MinistryState::None:
        case MinistryState::Eligible:
            break;
        }
        actions += {Action::ChangeOsapIntent, Action::Retire};
        break;
    case Standing::Retired:
        break;
    }
    if (state.revision > 0) // the first record is always a submission
        actions.append(Action::Correct);
    return actions;
}

Result<ChainState> apply(const ChainState &state, const ActionRequest &request, const Policy &policy)
{
    if (isOfMinistry(request.action)) {
        const bool approved = state.standing == Standing::Approved;
        if (state.intent == OsapIntent::No || (approved && state.intent == OsapIntent::Undecided))
            return failure(ErrorCode::NotSeekingOsap); // R51
        if (!approved && state.standing != Standing::Retired)
            return failure(ErrorCode::NotApprovedYet); // R50
    }
    if (!request.stage.isEmpty() && !isAt(state, request, policy)) { // R83: by stage order only
        const bool known =
            policy.stage(request.stage) || standingFromWord(request.stage) || request.stage == u"ministry";
        if (!known)
            return failure(ErrorCode::StageUnknown, {request.stage});
        return failure(ErrorCode::StageElsewhere, {request.stage, stageWord(state)});
    }
    if (request.action == Action::Correct || !possibleActions(state, policy).contains(request.action))
        return failure(ErrorCode::ActionNotAllowed, {word(request.action), stageWord(state)});
    if (const Result<void> complete = checkRequest(request); !complete)
        return tl::unexpected(complete.error());
    if (state.lastOn.isValid() && request.on < state.lastOn)
        return failure(ErrorCode::DateBefore, {request.on.toString(Qt::ISODate), state.lastOn.toString(Qt::ISODate)});

    Result<ChainState> next = perform(state, request, policy);
    if (next)
        next->lastOn = request.on;
    return next;
}

QList<ApprovalEvent> standingEvents(const QList<ApprovalEvent> &events)
{
    QSet<QString> mistakes;
    for (const ApprovalEvent &event : events) {
        if (event.corrected)
            mistakes.insert(event.id);
        if (event.request.action == Action::Correct)
            mistakes.insert(event.request.corrects);
    }
    QList<ApprovalEvent> standing;
    for (const ApprovalEvent &event : events) {
        if (event.request.action != Action::Correct && !mistakes.contains(event.id))
            standing.append(event);
    }
    return standing;
}

Result<ChainState> fold(const QList<ApprovalEvent> &events, const Policy &policy)
{
    ChainState state;
    for (const ApprovalEvent &event : standingEvents(events)) {
        Result<ChainState> next = apply(state, event.request, policy);
        if (!next)
            return next;
        state = *std::move(next);
    }
    return state;
}

Result<ChainState> withoutEvent(const QList<ApprovalEvent> &events, const QString &id, const Policy &policy)
{
    const bool exists =
        std::any_of(events.cbegin(), events.cend(), [&](const ApprovalEvent &event) { return event.id == id; });
    if (!exists)
        return failure(ErrorCode::NotFound, {id});

    ChainState state;
    bool counted = false;
    for (const ApprovalEvent &event : standingEvents(events)) {
        if (event.id == id) {
            counted = true;
            continue;
        }
        Result<ChainState> next = apply(state, event.request, policy);
        if (!next)
            return failure(ErrorCode::CannotCorrect,
                           {word(event.request.action), event.request.stage, event.request.on.toString(Qt::ISODate)},
                           event.id);
        state = *std::move(next);
    }
    if (!counted) // a correction, or corrected already
        return failure(ErrorCode::CannotCorrect, {word(Action::Correct)});
    return state;
}

} // namespace credence
