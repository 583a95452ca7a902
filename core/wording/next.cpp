// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct NextStep {
    Q_DECLARE_TR_FUNCTIONS(NextStep)
};

QString reviewSentence(const ChainState &state, const Policy &policy)
{
    const Stage *stage = policy.stage(state.stage);
    if (!stage)
        return {};
    const QString name = stageName(state.stage, policy);
    if (stage->kind == StageKind::Notice)
        return NextStep::tr("%1: record when it was notified. From then on the course can be delivered.").arg(name);
    if (state.deferredTo.isValid())
        return NextStep::tr("%1 decides; it was deferred to the meeting of %2.").arg(name, dateText(state.deferredTo));
    return stage->meets ? NextStep::tr("%1 decides at a meeting.").arg(name)
                        : NextStep::tr("The %1 decides.").arg(name);
}

QString ministrySentence(const ChainState &state)
{
    switch (state.ministry) {
    case MinistryState::ToSubmit:
        return NextStep::tr("It can be delivered. OAPSI submits it to the Ministry at the next intake.");
    case MinistryState::Submitted:
        return NextStep::tr("It can be delivered. The Ministry decides on the submission of %1.")
            .arg(dateText(state.intake));
    case MinistryState::InformationAsked:
        return NextStep::tr("It can be delivered. The Ministry asked for more information; OAPSI submits it again.");
    default:
        return NextStep::tr("It can be delivered.");
    }
}

} // namespace

QString nextStepSentence(const ChainState &state, int errors, const Policy &policy)
{
    switch (state.standing) {
    case Standing::Draft:
    case Standing::Returned:
    case Standing::Withdrawn:
        if (errors > 0)
            return NextStep::tr("Mend %n error(s), then submit.", nullptr, errors);
        return state.standing == Standing::Draft ? NextStep::tr("Submit it when it is ready.")
                                                 : NextStep::tr("Submit it again when it is ready.");
    case Standing::InReview:
        return reviewSentence(state, policy);
    case Standing::Approved:
        return ministrySentence(state);
    case Standing::Declined:
        return NextStep::tr("It was declined. It can be reopened as a draft.");
    case Standing::Retired:
        return NextStep::tr("It is retired; nothing is next.");
    }
    return {};
}

QString startSentence(const Plan &plan)
{
    if (!plan.start.isValid())
        return {};
    if (plan.slackDays >= 0 && plan.feasible)
        return NextStep::tr("A start on %1 leaves %n day(s) to spare.", nullptr, plan.slackDays)
            .arg(dateText(plan.start));
    if (!plan.earliestStart.isValid())
        return NextStep::tr("A start on %1 cannot be reached with the dates on record.").arg(dateText(plan.start));
    return NextStep::tr("For a start on %1 it is %n day(s) late; the earliest start is %2.", nullptr, -plan.slackDays)
        .arg(dateText(plan.start), dateText(plan.earliestStart));
}

} // namespace credence
