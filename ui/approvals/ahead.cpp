// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/ahead.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct Ahead {
    Q_DECLARE_TR_FUNCTIONS(Ahead)
};

const PlanStep *stepOf(const Plan &plan, const QString &id)
{
    const auto step = std::find_if(plan.steps.cbegin(), plan.steps.cend(),
                                   [&id](const PlanStep &one) { return one.step == id && !one.done; });
    return step == plan.steps.cend() ? nullptr : &*step;
}

QString yearlessDate(QDate date, QDate today)
{
    return date.year() == today.year() ? dateTextShort(date) : dateText(date);
}

/// What the bead of a stage says beyond its own history; empty leaves what it says.
QString stageRemark(const ChainWidget::Bead &bead, const ChainState &chain, const Plan &plan, QDate today)
{
    const bool here = bead.state == ChainBead::Current;
    if (here && chain.deferredTo.isValid())
        return Ahead::tr("deferred to %1").arg(yearlessDate(chain.deferredTo, today));
    const PlanStep *step = stepOf(plan, bead.id);
    if (!step || !step->meeting)
        return {};
    const QString date = yearlessDate(step->meeting->date, today);
    //: Below a committee of the chain: the meeting that decides it, or the one it can still reach.
    return here ? Ahead::tr("on agenda %1").arg(date) : Ahead::tr("meets %1").arg(date);
}

QString ministryRemark(const ChainState &chain, const Plan &plan, QDate today)
{
    if (chain.ministry == MinistryState::InformationAsked)
        return ministryName(chain.ministry);
    if (chain.ministry == MinistryState::Submitted && plan.decision)
        //: Below the Ministry in the chain: the last day of the expected band.
        return Ahead::tr("decides by %1").arg(yearlessDate(plan.decision->to, today));
    const bool ahead = chain.ministry == MinistryState::None || chain.ministry == MinistryState::ToSubmit;
    if (ahead && plan.intake)
        return Ahead::tr("intake %1").arg(yearlessDate(plan.intake->deadline, today));
    return {};
}

QString meetingSentence(const StoredProposal &stored, const Stage &stage, const Plan &plan, const Policy &policy,
                        QDate today)
{
    const PlanStep *step = stepOf(plan, stage.id);
    if (!step || !step->meeting)
        return nextStepSentence(stored.chain, 0, policy);
    const QString body = stage.name.in(interfaceLanguage());
    const QString date = dateText(step->meeting->date);
    if (stage.kind != StageKind::Notice) {
        const QDate closes = agendaCloses(*step->meeting, policy.limits);
        if (closes >= today && stored.chain.since > closes.addDays(-policy.limits.agendaClosesDays))
            return Ahead::tr("%1 decides at the meeting of %2; its agenda closes on %3.")
                .arg(body, date, dateTextShort(closes));
        return Ahead::tr("%1 decides at the meeting of %2.").arg(body, date);
    }
    if (stored.chain.intent == OsapIntent::Yes && plan.intake && plan.decision)
        return Ahead::tr("%1 is notified on %2. The course can be delivered from then on; the Ministry decision "
                         "(intake %3) is expected %4.")
            .arg(body, date, yearlessDate(plan.intake->deadline, today), bandText(*plan.decision, today));
    return Ahead::tr("%1 is notified on %2. The course can be delivered from then on.").arg(body, date);
}

QString ministrySentence(const StoredProposal &stored, const Plan &plan, const Policy &policy, QDate today)
{
    const QString sentence = nextStepSentence(stored.chain, 0, policy);
    if (!plan.intake || !plan.decision)
        return sentence;
    if (stored.chain.ministry == MinistryState::Submitted && plan.decision->to < today)
        //: R56; %1 is what happens next
        return Ahead::tr("%1 It was expected by %2: ask OAPSI.").arg(sentence, dateText(plan.decision->to));
    if (stored.chain.ministry == MinistryState::Submitted)
        return Ahead::tr("%1 The decision is expected %2.").arg(sentence, bandText(*plan.decision, today));
    return Ahead::tr("%1 The next intake closes on %2; a decision is then expected %3.")
        .arg(sentence, dateText(plan.intake->deadline), bandText(*plan.decision, today));
}

QString returnedSentence(const StoredProposal &stored, const Policy &policy)
{
    const ChainState &chain = stored.chain;
    const bool back = chain.resubmission == Resubmission::ToReturningStage;
    const QList<Stage> stages = route(chain.intent, chain.optionalStages, policy);
    const QString to = back ? chain.returnedBy : stages.isEmpty() ? QString() : stages.first().id;
    if (to.isEmpty())
        return nextStepSentence(chain, 0, policy);
    const QString name = policy.stage(to) ? policy.stage(to)->name.in(interfaceLanguage()) : to;
    return back ? Ahead::tr("The proposer makes the changes and submits again; then it comes back to %1.").arg(name)
                : Ahead::tr("The proposer makes the changes and submits again; then it starts at %1.").arg(name);
}

QString sentenceOf(const StoredProposal &stored, int errors, const PlanFacts &facts, const Policy &policy, QDate today)
{
    const ChainState &chain = stored.chain;
    const bool ministryOpen = stageWord(chain) == "ministry"_L1;
    if (chain.standing == Standing::InReview || ministryOpen) {
        const Plan plan = planAhead(stored, facts, policy, today);
        const Stage *stage = policy.stage(chain.stage);
        if (ministryOpen)
            return ministrySentence(stored, plan, policy, today);
        if (stage && stage->meets && !chain.deferredTo.isValid())
            return meetingSentence(stored, *stage, plan, policy, today);
    }
    if (chain.standing == Standing::Returned && errors == 0)
        return returnedSentence(stored, policy);
    return nextStepSentence(chain, errors, policy);
}

} // namespace

Plan planAhead(const StoredProposal &stored, const PlanFacts &facts, const Policy &policy, QDate today)
{
    DueProposal proposal = dueProposal(stored);
    if (stored.chain.revision > 0) // what it was submitted with, not what a later edit says
        proposal.osap = stored.chain.intent;
    PlanInput input = planInputFor(proposal, facts.input(policy, today));
    if (stored.chain.standing == Standing::InReview)
        input.optionalStages = stored.chain.optionalStages;
    return planForward(today, input);
}

QString bandText(const DecisionBand &band, QDate today)
{
    //: A span of days: "21 Apr – 12 May"
    return Ahead::tr("%1 – %2").arg(dateTextShort(band.from), yearlessDate(band.to, today));
}

QList<ChainWidget::Bead> beadsAhead(const StoredProposal &stored, const QList<ApprovalEvent> &events,
                                    const PlanFacts &facts, const Policy &policy, QDate today)
{
    ChainState chain = stored.chain;
    if (chain.revision == 0)
        chain.intent = stored.proposal.osap; // a draft has no intent in its chain yet
    QList<ChainWidget::Bead> beads = worded(chainBeads(chain, events, policy, today), policy);
    const bool onItsWay = chain.standing == Standing::InReview || chain.standing == Standing::Approved;
    if (!onItsWay)
        return beads;
    const Plan plan = planAhead(stored, facts, policy, today);
    for (ChainWidget::Bead &bead : beads) {
        if (bead.state != ChainBead::Ahead && bead.state != ChainBead::Current)
            continue;
        const Stage *stage = policy.stage(bead.id);
        if (!stage)
            continue;
        const QString remark = stage->kind == StageKind::External ? ministryRemark(chain, plan, today)
                                                                  : stageRemark(bead, chain, plan, today);
        if (!remark.isEmpty())
            bead.remark = remark;
    }
    return beads;
}

QString nextSentence(const StoredProposal &stored, int errors, const PlanFacts &facts, const Policy &policy,
                     QDate today)
{
    const QString sentence = sentenceOf(stored, errors, facts, policy, today);
    //: %1 is a sentence or two: what happens next to a proposal.
    return sentence.isEmpty() ? QString() : Ahead::tr("Next: %1").arg(sentence);
}

} // namespace credence
