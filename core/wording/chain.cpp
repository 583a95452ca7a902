// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source) { return QCoreApplication::translate("Chain", source); }

/// The body's short name within a sentence: "Senate", where stageName() says "Senate notice".
QString bodyName(const QString &stageId, const Policy &policy)
{
    const Stage *stage = policy.stage(stageId);
    return stage ? stage->name.in(interfaceLanguage()) : stageName(stageId, policy);
}

QString standingName(Standing standing)
{
    switch (standing) {
    case Standing::Draft:
        return text(QT_TRANSLATE_NOOP("Chain", "Draft"));
    case Standing::InReview:
        return text(QT_TRANSLATE_NOOP("Chain", "In review"));
    case Standing::Returned:
        return text(QT_TRANSLATE_NOOP("Chain", "Returned"));
    case Standing::Declined:
        return text(QT_TRANSLATE_NOOP("Chain", "Declined"));
    case Standing::Withdrawn:
        return text(QT_TRANSLATE_NOOP("Chain", "Withdrawn"));
    case Standing::Approved:
        return text(QT_TRANSLATE_NOOP("Chain", "Approved"));
    case Standing::Retired:
        return text(QT_TRANSLATE_NOOP("Chain", "Retired"));
    }
    return {};
}

QString submissionSentence(const ActionRequest &request)
{
    if (request.revision <= 1)
        return text(QT_TRANSLATE_NOOP("Chain", "Submitted"));
    return text(QT_TRANSLATE_NOOP("Chain", "Resubmitted, revision %1")).arg(request.revision);
}

QString returnSentence(const ActionRequest &request, const Policy &policy)
{
    const QString by = bodyName(request.stage, policy);
    if (request.toStage.isEmpty())
        return text(QT_TRANSLATE_NOOP("Chain", "%1 returned for changes")).arg(by);
    //: History: a committee gives a proposal back to an earlier stage.
    return text(QT_TRANSLATE_NOOP("Chain", "%1 returned to %2")).arg(by, bodyName(request.toStage, policy));
}

QString ministrySubmissionSentence(QDate intake)
{
    if (!intake.isValid())
        return text(QT_TRANSLATE_NOOP("Chain", "Submitted to the Ministry"));
    return text(QT_TRANSLATE_NOOP("Chain", "Submitted to the Ministry, intake %1")).arg(dateText(intake));
}

QString intentSentence(OsapIntent intent)
{
    switch (intent) {
    case OsapIntent::Yes:
        return text(QT_TRANSLATE_NOOP("Chain", "OSAP is now sought"));
    case OsapIntent::No:
        return text(QT_TRANSLATE_NOOP("Chain", "OSAP is no longer sought"));
    case OsapIntent::Undecided:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Chain", "OSAP is undecided again"));
}

/// "Dean, SCCASP, and Senate notice" as the language lists things.
QString listed(const QStringList &stages, const Policy &policy)
{
    QStringList names;
    for (const QString &stage : stages)
        names.append(stageName(stage, policy));
    return wordsLocale().createSeparatedList(names);
}

} // namespace

QString stageName(const QString &stageWord, const Policy &policy)
{
    if (const Stage *stage = policy.stage(stageWord)) {
        const QString name = stage->name.in(interfaceLanguage());
        //: A stage that is only notified, R84: "Senate notice".
        return stage->kind == StageKind::Notice ? text(QT_TRANSLATE_NOOP("Chain", "%1 notice")).arg(name) : name;
    }
    if (const std::optional<Standing> standing = standingFromWord(stageWord))
        return standingName(*standing);
    if (stageWord == "ministry"_L1)
        return text(QT_TRANSLATE_NOOP("Chain", "Ministry"));
    if (stageWord == "submitted"_L1)
        return text(QT_TRANSLATE_NOOP("Chain", "Submitted"));
    return stageWord;
}

QString actionName(Action action)
{
    switch (action) {
    case Action::Submit:
        return text(QT_TRANSLATE_NOOP("Chain", "Submit"));
    case Action::Approve:
        return text(QT_TRANSLATE_NOOP("Chain", "Approve"));
    case Action::Return:
        return text(QT_TRANSLATE_NOOP("Chain", "Return for changes"));
    case Action::Decline:
        return text(QT_TRANSLATE_NOOP("Chain", "Decline"));
    case Action::Defer:
        return text(QT_TRANSLATE_NOOP("Chain", "Defer to a meeting"));
    case Action::Withdraw:
        return text(QT_TRANSLATE_NOOP("Chain", "Withdraw"));
    case Action::Reopen:
        return text(QT_TRANSLATE_NOOP("Chain", "Reopen as a draft"));
    case Action::RecordNotice:
        return text(QT_TRANSLATE_NOOP("Chain", "Record Senate notice"));
    case Action::MinistrySubmit:
        return text(QT_TRANSLATE_NOOP("Chain", "Submit to an intake"));
    case Action::MinistryEligible:
        return text(QT_TRANSLATE_NOOP("Chain", "Eligible"));
    case Action::MinistryNotEligible:
        return text(QT_TRANSLATE_NOOP("Chain", "Not eligible"));
    case Action::MinistryInformation:
        return text(QT_TRANSLATE_NOOP("Chain", "More information asked"));
    case Action::ChangeOsapIntent:
        return text(QT_TRANSLATE_NOOP("Chain", "Change OSAP intent"));
    case Action::Retire:
        return text(QT_TRANSLATE_NOOP("Chain", "Retire"));
    case Action::Correct:
        return text(QT_TRANSLATE_NOOP("Chain", "Correct a record"));
    }
    return {};
}

QString eventSentence(const ApprovalEvent &event, const Policy &policy)
{
    const ActionRequest &request = event.request;
    switch (request.action) {
    case Action::Submit:
        return submissionSentence(request);
    case Action::Approve:
        return text(QT_TRANSLATE_NOOP("Chain", "%1 approved")).arg(bodyName(request.stage, policy));
    case Action::Return:
        return returnSentence(request, policy);
    case Action::Decline:
        return text(QT_TRANSLATE_NOOP("Chain", "%1 declined")).arg(bodyName(request.stage, policy));
    case Action::Defer:
        //: History: a committee puts a proposal off to the meeting of a date.
        return text(QT_TRANSLATE_NOOP("Chain", "%1 deferred to %2"))
            .arg(bodyName(request.stage, policy), dateText(request.toDate));
    case Action::Withdraw:
        return text(QT_TRANSLATE_NOOP("Chain", "Withdrawn"));
    case Action::Reopen:
        return text(QT_TRANSLATE_NOOP("Chain", "Reopened as a draft"));
    case Action::RecordNotice:
        return text(QT_TRANSLATE_NOOP("Chain", "%1 notified")).arg(bodyName(request.stage, policy));
    case Action::MinistrySubmit:
        return ministrySubmissionSentence(request.toDate);
    case Action::MinistryEligible:
        return text(QT_TRANSLATE_NOOP("Chain", "Ministry: eligible for OSAP"));
    case Action::MinistryNotEligible:
        return text(QT_TRANSLATE_NOOP("Chain", "Ministry: not eligible for OSAP"));
    case Action::MinistryInformation:
        return text(QT_TRANSLATE_NOOP("Chain", "Ministry asked for more information"));
    case Action::ChangeOsapIntent:
        return intentSentence(request.intent);
    case Action::Retire:
        return text(QT_TRANSLATE_NOOP("Chain", "Retired"));
    case Action::Correct:
        return text(QT_TRANSLATE_NOOP("Chain", "Mistaken record corrected"));
    }
    return {};
}

QString ministryName(MinistryState state)
{
    switch (state) {
    case MinistryState::None:
        return text(QT_TRANSLATE_NOOP("Chain", "no Ministry step"));
    case MinistryState::ToSubmit:
        return text(QT_TRANSLATE_NOOP("Chain", "to submit"));
    case MinistryState::Submitted:
        return text(QT_TRANSLATE_NOOP("Chain", "submitted"));
    case MinistryState::InformationAsked:
        return text(QT_TRANSLATE_NOOP("Chain", "information asked"));
    case MinistryState::Eligible:
        return text(QT_TRANSLATE_NOOP("Chain", "eligible"));
    case MinistryState::NotEligible:
        return text(QT_TRANSLATE_NOOP("Chain", "not eligible"));
    }
    return {};
}

QString osapWord(OsapIntent intent, MinistryState ministry)
{
    // Q2: "eligible" is the Ministry's word alone; until then it is sought.
    if (intent == OsapIntent::No)
        return text(QT_TRANSLATE_NOOP("Chain", "no"));
    if (intent == OsapIntent::Undecided)
        return text(QT_TRANSLATE_NOOP("Chain", "not sure"));
    switch (ministry) {
    case MinistryState::None:
    case MinistryState::ToSubmit:
        return text(QT_TRANSLATE_NOOP("Chain", "seeking"));
    case MinistryState::InformationAsked:
        return ministryName(MinistryState::Submitted);
    default:
        return ministryName(ministry);
    }
}

QString waitingFor(const ChainState &state, const Policy &policy)
{
    switch (state.standing) {
    case Standing::Draft:
        return text(QT_TRANSLATE_NOOP("Chain", "Submission"));
    case Standing::InReview: {
        const Stage *stage = policy.stage(state.stage);
        if (stage && stage->kind == StageKind::Notice)
            return stageName(state.stage, policy);
        return text(QT_TRANSLATE_NOOP("Chain", "%1 decision")).arg(bodyName(state.stage, policy));
    }
    case Standing::Returned:
        return text(QT_TRANSLATE_NOOP("Chain", "Returned by %1")).arg(bodyName(state.returnedBy, policy));
    case Standing::Approved:
        switch (state.ministry) {
        case MinistryState::ToSubmit:
            return text(QT_TRANSLATE_NOOP("Chain", "Ministry package"));
        case MinistryState::Submitted:
            return text(QT_TRANSLATE_NOOP("Chain", "Ministry decision"));
        case MinistryState::InformationAsked:
            return text(QT_TRANSLATE_NOOP("Chain", "Answer to the Ministry"));
        default:
            return {};
        }
    default:
        return {};
    }
}

QString routeName(OsapIntent intent)
{
    switch (intent) {
    case OsapIntent::Yes:
        return text(QT_TRANSLATE_NOOP("Chain", "minor modification (OSAP)"));
    case OsapIntent::No:
        return text(QT_TRANSLATE_NOOP("Chain", "tracking entry"));
    case OsapIntent::Undecided:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Chain", "route not decided"));
}

QString actionWarningSentence(ActionWarning warning)
{
    switch (warning) {
    case ActionWarning::SelfApproval:
        return text(QT_TRANSLATE_NOOP(
            "Chain",
            "The proposer and the person who approves are the same. Consider whether someone else should decide."));
    case ActionWarning::AfterIntakeDeadline:
        return text(QT_TRANSLATE_NOOP(
            "Chain", "The date is after the deadline of this intake. Choose the next intake, or check the date."));
    case ActionWarning::OutsideMeeting:
        return text(QT_TRANSLATE_NOOP(
            "Chain", "The date is not that of the meeting to which the decision was deferred. Check the date."));
    }
    return {};
}

QString routeChangeSentence(const RouteChange &change, const Policy &policy)
{
    if (change.opens.isEmpty() && change.closes.isEmpty())
        return text(QT_TRANSLATE_NOOP("Chain", "No step opens or closes."));
    if (change.closes.isEmpty())
        //: %1: one or more stages of the approval chain, R127
        return text(QT_TRANSLATE_NOOP("Chain", "This opens %1.")).arg(listed(change.opens, policy));
    if (change.opens.isEmpty())
        //: %1: one or more stages of the approval chain, R127
        return text(QT_TRANSLATE_NOOP("Chain", "This closes %1.")).arg(listed(change.closes, policy));
    return text(QT_TRANSLATE_NOOP("Chain", "This opens %1 and closes %2."))
        .arg(listed(change.opens, policy), listed(change.closes, policy));
}

} // namespace credence
