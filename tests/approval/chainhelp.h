// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"

namespace credence::test {

/// The first day of every story told here.
inline const QDate kDay(2026, 1, 5);

inline Stage stage(const QString &id, const QString &name, StageKind kind = StageKind::Decision)
{
    Stage made;
    made.id = id;
    made.name.en = name;
    made.kind = kind;
    return made;
}

/// The stages of Carleton's framework, built here so that these tests depend on no file.
inline Policy carleton()
{
    const auto optional = [](Stage made) {
        made.optional = true;
        return made;
    };
    const auto osapOnly = [](Stage made) {
        made.condition = StageCondition::Osap;
        return made;
    };
    Policy policy;
    policy.stages = {
        stage(QStringLiteral("chair"), QStringLiteral("Chair")),
        stage(QStringLiteral("dean"), QStringLiteral("Dean")),
        optional(stage(QStringLiteral("faculty-committee"), QStringLiteral("Faculty Curriculum Committee"))),
        optional(stage(QStringLiteral("faculty-board"), QStringLiteral("Faculty Board"))),
        stage(QStringLiteral("sccasp"), QStringLiteral("SCCASP")),
        stage(QStringLiteral("senate"), QStringLiteral("Senate"), StageKind::Notice),
        osapOnly(stage(QStringLiteral("ministry"), QStringLiteral("Ministry"), StageKind::External))};
    return policy;
}

/// Another institution: OSAP proposals pass a review of their own between the two committees, and nobody is notified.
inline Policy otherInstitution()
{
    Policy policy = carleton();
    Stage review = stage(QStringLiteral("osap-review"), QStringLiteral("OSAP review"));
    review.condition = StageCondition::Osap;
    policy.stages = {policy.stages.at(0), review, policy.stages.at(2), policy.stages.at(4), policy.stages.at(6)};
    return policy;
}

inline QString decisionMaker() { return QStringLiteral("D. Decider"); }

/// A complete request: a person, a date, a reason, and what the action needs beyond that.
inline ActionRequest request(Action action, QDate on = kDay)
{
    ActionRequest made;
    made.action = action;
    made.by = decisionMaker();
    made.on = on;
    made.comment = QStringLiteral("Because.");
    made.intent = OsapIntent::Yes;
    if (action == Action::Defer)
        made.toDate = on.addDays(14);
    if (action == Action::MinistrySubmit)
        made.toDate = on.addDays(3);
    return made;
}

inline ActionRequest submission(OsapIntent intent, QDate on = kDay, const QStringList &optionalStages = {})
{
    ActionRequest made = request(Action::Submit, on);
    made.intent = intent;
    made.optionalStages = optionalStages;
    return made;
}

inline ActionRequest changeTo(OsapIntent intent, QDate on = kDay)
{
    ActionRequest made = request(Action::ChangeOsapIntent, on);
    made.intent = intent;
    return made;
}

inline ActionRequest returnTo(const QString &stageId, QDate on = kDay)
{
    ActionRequest made = request(Action::Return, on);
    made.toStage = stageId;
    return made;
}

inline ActionRequest returnThen(Resubmission resubmission, QDate on = kDay)
{
    ActionRequest made = request(Action::Return, on);
    made.resubmission = resubmission;
    return made;
}

/// A proposal's history as the store would keep it.
class Story {
public:
    explicit Story(Policy policy = carleton()) : m_policy(std::move(policy)) {}

    /// Records \a request if the chain takes it; fault() tells the first refusal.
    Story &then(ActionRequest request)
    {
        request.stage = recordedStage(m_state, request.action, m_policy);
        const Result<ChainState> next = apply(m_state, request, m_policy);
        if (!next) {
            if (!m_fault)
                m_fault = next.error();
            return *this;
        }
        ApprovalEvent event;
        event.sequence = m_events.size() + 1;
        event.id = QStringLiteral("event-%1").arg(event.sequence);
        event.request = request;
        m_events.append(event);
        m_state = *next;
        return *this;
    }
    Story &then(Action action, QDate on = kDay) { return then(request(action, on)); }

    const ChainState &state() const { return m_state; }
    const QList<ApprovalEvent> &events() const { return m_events; }
    const Policy &policy() const { return m_policy; }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    Policy m_policy;
    ChainState m_state;
    QList<ApprovalEvent> m_events;
    std::optional<Error> m_fault;
};

inline Story submitted(OsapIntent intent = OsapIntent::Yes, const Policy &policy = carleton())
{
    return std::move(Story(policy).then(submission(intent)));
}

/// Approved by Chair, Dean and SCCASP, and noted by Senate.
inline Story approved(OsapIntent intent = OsapIntent::Yes)
{
    Story story = submitted(intent);
    story.then(Action::Approve).then(Action::Approve).then(Action::Approve).then(Action::RecordNotice);
    return story;
}

} // namespace credence::test
