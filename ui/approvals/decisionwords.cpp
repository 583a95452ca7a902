// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/decisionwords.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

namespace credence {
namespace {

struct DecisionForm {
    Q_DECLARE_TR_FUNCTIONS(DecisionForm)
};

} // namespace

QString decisionHeading(const ChainState &chain, int proposals, const Policy &policy)
{
    if (proposals > 1)
        return DecisionForm::tr("Record one outcome for %n proposal(s)", nullptr, proposals);
    switch (chain.standing) {
    case Standing::Draft:
        return DecisionForm::tr("Submit the draft");
    case Standing::InReview: {
        const Stage *stage = policy.stage(chain.stage);
        if (!stage || stage->kind == StageKind::Notice)
            return actionName(Action::RecordNotice);
        return DecisionForm::tr("Record %1 decision").arg(stage->name.in(interfaceLanguage()));
    }
    case Standing::Approved:
        if (chain.ministry == MinistryState::Submitted)
            return DecisionForm::tr("Record Ministry decision");
        if (const QString waits = waitingFor(chain, policy); !waits.isEmpty())
            return waits;
        return stageName(stageWord(chain), policy);
    case Standing::Returned:
        return waitingFor(chain, policy);
    default:
        return stageName(stageWord(chain), policy);
    }
}

QString personLabel(Action action)
{
    switch (action) {
    case Action::Submit:
    case Action::MinistrySubmit:
        return DecisionForm::tr("&Submitted by");
    case Action::RecordNotice:
        return DecisionForm::tr("&Notified by");
    case Action::Withdraw:
        return DecisionForm::tr("&Withdrawn by");
    case Action::MinistryEligible:
    case Action::MinistryNotEligible:
    case Action::MinistryInformation:
        return DecisionForm::tr("&Reported by"); // the Ministry decides, OAPSI tells
    default:
        return DecisionForm::tr("&Decided by");
    }
}

QString dateLabel(Action action)
{
    switch (action) {
    case Action::Submit:
    case Action::MinistrySubmit:
        return DecisionForm::tr("Submitted &on");
    case Action::RecordNotice:
        return DecisionForm::tr("Notified &on");
    case Action::Withdraw:
    case Action::Retire:
    case Action::Reopen:
    case Action::ChangeOsapIntent:
    case Action::MinistryInformation:
        return DecisionForm::tr("Da&te");
    default:
        return DecisionForm::tr("Decision da&te");
    }
}

QString commentLabel(Action action)
{
    switch (action) {
    case Action::Return:
    case Action::Approve:
    case Action::Defer:
    case Action::Decline:
        return DecisionForm::tr("&Comment to the proposer");
    default:
        return DecisionForm::tr("&Comment");
    }
}

QString commentHint(Action action)
{
    if (action == Action::Return)
        return DecisionForm::tr("Needed: say what has to change.");
    if (action == Action::Decline)
        return DecisionForm::tr("Needed: give the reason.");
    return {};
}

QString recordWords(Action action)
{
    switch (action) {
    case Action::Submit:
        return DecisionForm::tr("Submit");
    case Action::Approve:
        return DecisionForm::tr("Record approval");
    case Action::Return:
        return DecisionForm::tr("Record return");
    case Action::Decline:
        return DecisionForm::tr("Record decline");
    case Action::Defer:
        return DecisionForm::tr("Record deferral");
    case Action::RecordNotice:
        return DecisionForm::tr("Record notice");
    case Action::MinistrySubmit:
        return DecisionForm::tr("Record submission");
    case Action::MinistryEligible:
    case Action::MinistryNotEligible:
        return DecisionForm::tr("Record decision");
    case Action::MinistryInformation:
        return DecisionForm::tr("Record request");
    default:
        return actionName(action);
    }
}

QString quietSentence(const ChainState &chain, const Policy &policy)
{
    switch (chain.standing) {
    case Standing::Approved:
        return chain.ministry == MinistryState::Eligible
                   ? DecisionForm::tr("Approved, and eligible for OSAP since %1. Nothing waits for a decision.")
                         .arg(dateText(chain.ministryOn))
                   : DecisionForm::tr("Approved since %1. Nothing waits for a decision.")
                         .arg(dateText(chain.approvedOn));
    case Standing::Retired:
        return DecisionForm::tr("Retired since %1. Only its history is kept.").arg(dateText(chain.since));
    default:
        return nextStepSentence(chain, 0, policy);
    }
}

QString missingSentence(ErrorCode code, Action action)
{
    switch (code) {
    case ErrorCode::PersonRequired:
        return DecisionForm::tr("Give the name.");
    case ErrorCode::DateRequired:
        return DecisionForm::tr("Give the date.");
    case ErrorCode::CommentRequired:
        return action == Action::Decline ? DecisionForm::tr("Give the reason; without one it cannot be declined.")
                                         : DecisionForm::tr("Say what has to change; a return needs a comment.");
    default:
        return {};
    }
}

} // namespace credence
