// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/policy/policy.h"
#include "core/proposal/proposal.h"

#include <QDateTime>
#include <QMap>

namespace credence {

/// What can be recorded in the chain (design section 3).
enum class Action {
    Submit,
    Approve,
    Return,
    Decline,
    Defer,
    Withdraw,
    Reopen,
    RecordNotice,
    MinistrySubmit,
    MinistryEligible,
    MinistryNotEligible,
    MinistryInformation,
    ChangeOsapIntent,
    Retire,
    Correct,
};

/// Where a proposal stands as a whole.
enum class Standing { Draft, InReview, Returned, Declined, Withdrawn, Approved, Retired };

/// The Ministry track, which runs beside delivery (R48).
enum class MinistryState { None, ToSubmit, Submitted, InformationAsked, Eligible, NotEligible };

/// The state of the chain: the fold of a proposal's events.
struct ChainState {
    Standing standing = Standing::Draft;
    QString stage;      ///< the stage that has it while InReview; empty otherwise
    QString returnedBy; ///< after a return to the proposer: the stage that returned it
    Resubmission resubmission = Resubmission::RestartAtFirst; ///< where the next submission goes
    OsapIntent intent = OsapIntent::Undecided;                ///< as of the last submission or change
    MinistryState ministry = MinistryState::None;
    QDate intake;     ///< deadline of the intake it was submitted to
    QDate ministryOn; ///< effective date of the last Ministry record
    QDate deferredTo; ///< meeting it was deferred to, at the present stage
    int revision = 0;
    QDate since;                 ///< effective date since it is where it is; a deferral does not move it
    QDate lastOn;                ///< effective date of the last record; nothing earlier may follow (DateBefore)
    QDate submittedOn;           ///< of the present revision
    QDate approvedOn;            ///< internal approval complete: the Senate notice (R48)
    QMap<QString, QDate> passed; ///< stage id -> effective date of the approval or notice that stands
    QStringList optionalStages;  ///< optional stages switched on when it was submitted, in chain order
    bool operator==(const ChainState &) const = default;
};

/// What somebody wants recorded. Dates are effective dates; the moment of recording is the store's.
struct ActionRequest {
    Action action = Action::Submit;
    QString stage;      ///< the stage the user believes it is at; StageElsewhere when it is not. Empty: not checked
    QString by;         ///< who decided
    QString role;       ///< in which role, free words
    QString onBehalfOf; ///< who entered it for whom, may be empty
    QDate on;
    QString comment;
    QString toStage;                           ///< Return: earlier stage; empty is the proposer
    std::optional<Resubmission> resubmission;  ///< Return: chosen by the returning person; policy's default otherwise
    QDate toDate;                              ///< Defer: meeting. MinistrySubmit: intake deadline
    OsapIntent intent = OsapIntent::Undecided; ///< Submit and ChangeOsapIntent
    int revision = 0; ///< Submit: the new revision's number, above state's; 0 is the next one. After a corrected
                      ///< submission the numbers frozen so far stay used, so the store counts on from the highest
    QStringList optionalStages; ///< Submit: switched on by the office
    QList<Attachment> evidence;
    QString corrects; ///< Correct: id of the event that was a mistake
    bool operator==(const ActionRequest &) const = default;
};

/// A recorded act; append-only and hash-chained by the store.
struct ApprovalEvent {
    QString id;          ///< UUID without braces
    qint64 sequence = 0; ///< in the office file, without gaps
    QUuid proposal;
    ActionRequest request;  ///< stage filled in with the stage it happened at
    QDateTime recordedAt;   ///< UTC
    QString hash;           ///< SHA-256, lower-case hex
    bool corrected = false; ///< a later correcting event names it
    bool operator==(const ApprovalEvent &) const = default;
};

/// What \a request does to \a state, or why it cannot be: StageElsewhere, ActionNotAllowed, CommentRequired,
/// PersonRequired, DateRequired, DateBefore, MeetingNotAfter, NotSeekingOsap, NotApprovedYet, StageUnknown, and
/// ErrorsStand for a submission whose OSAP intent is undecided (R47). Pure; the whole chain is here. Action::Correct is
/// not of this function, see withoutEvent().
Result<ChainState> apply(const ChainState &state, const ActionRequest &request, const Policy &policy);

/// What every record needs, a correction included: a person and a date (R125), and for a return or a decline a comment.
/// PersonRequired, DateRequired, CommentRequired. apply() asks it too.
Result<void> checkRequest(const ActionRequest &request);

/// The stage \a action happens at, to be filled in before the event is kept: the stage that has it, "ministry" for a
/// record of the Ministry track, otherwise the standing ("draft", "returned", "approved"). apply() accepts it as
/// request.stage, and withoutEvent() recognises by it that a later record depends on an earlier one.
QString recordedStage(const ChainState &state, Action action, const Policy &policy);

/// The events that count, in order: neither corrected ones nor the corrections themselves.
QList<ApprovalEvent> standingEvents(const QList<ApprovalEvent> &events);

/// The fold of standingEvents().
Result<ChainState> fold(const QList<ApprovalEvent> &events, const Policy &policy);

/// The state after the event \a id is marked a mistake; NotFound, or CannotCorrect: when a later record depends on it
/// (args: that record's action word, stage and date), or when it is itself a correction or corrected already (args:
/// "correct").
Result<ChainState> withoutEvent(const QList<ApprovalEvent> &events, const QString &id, const Policy &policy);

/// The actions possible in \a state, in the order they are offered. Correct is offered whenever there is an event.
QList<Action> possibleActions(const ChainState &state, const Policy &policy);

/// The stages a proposal walks with this intent, in order (both routes; none where the policy says tracking only).
QList<Stage> route(OsapIntent intent, const QStringList &optionalStages, const Policy &policy);

/// What a change of intent opens and closes (R127): ids of stages.
struct RouteChange {
    QStringList opens;
    QStringList closes;
    bool operator==(const RouteChange &) const = default;
};
RouteChange routeChange(const ChainState &state, OsapIntent intent, const Policy &policy);

/// One bead of the drawn chain: "submitted" first, then the stages of the route. A draft that was never submitted has
/// no intent in its state yet: give it the proposal's to see the Ministry ahead.
struct ChainBead {
    enum State { Done, Current, Ahead, Returned, Stopped } state = Ahead;
    QString id;    ///< "submitted" or a stage id
    QDate date;    ///< when it was done
    int days = -1; ///< calendar days it took, or has been here
    bool operator==(const ChainBead &) const = default;
};
QList<ChainBead> chainBeads(const ChainState &state, const QList<ApprovalEvent> &events, const Policy &policy,
                            QDate today);

/// The one word a list shows and `list --stage` filters by: draft, returned, a stage id while it is there, "ministry"
/// when approved with an open Ministry track, approved, declined, withdrawn, retired.
QString stageWord(const ChainState &state);

/// A reason to look twice before recording; never blocks. SelfApproval: the proposer approves as Chair or Dean (R131).
/// AfterIntakeDeadline: submitted later than the intake it names (R55). OutsideMeeting: decided on another day than the
/// meeting it was deferred to.
enum class ActionWarning { SelfApproval, AfterIntakeDeadline, OutsideMeeting };
QList<ActionWarning> warningsFor(const ActionRequest &request, const ChainState &state, const Proposal &proposal);

/// The words kept in the store and in JSON ("approve", "senate-notice", …), and back.
QString word(Action action);
QString word(Standing standing);
QString word(MinistryState state);
std::optional<Action> actionFromWord(QStringView text);
std::optional<Standing> standingFromWord(QStringView text);
std::optional<MinistryState> ministryFromWord(QStringView text);

} // namespace credence
