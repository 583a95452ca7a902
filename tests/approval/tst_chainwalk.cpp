// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/approval/chainhelp.h"

#include <QSet>
#include <QTest>

#include <deque>

using namespace credence;
using namespace credence::test;
using namespace Qt::StringLiterals;

namespace {

/// A state that can be reached, with a shortest history that leads there.
struct Node {
    ChainState state;
    QList<ApprovalEvent> events;
};

/// Two states with the same key differ in dates and in the revision's number alone.
QString keyOf(const ChainState &state)
{
    return QStringList{word(state.standing),
                       state.stage,
                       state.returnedBy,
                       QString::number(int(state.resubmission)),
                       QString::number(int(state.intent)),
                       word(state.ministry),
                       QString::number(state.intake.isValid()),
                       QString::number(state.deferredTo.isValid()),
                       QString::number(state.revision > 0),
                       QStringList(state.passed.keys()).join(u','),
                       state.optionalStages.join(u',')}
        .join(u'|');
}

/// Every way an action can be asked for that may matter.
QList<ActionRequest> requestsFor(Action action, QDate on, const Policy &policy)
{
    QList<ActionRequest> requests;
    switch (action) {
    case Action::Submit:
        for (OsapIntent intent : {OsapIntent::Undecided, OsapIntent::Yes, OsapIntent::No}) {
            requests.append(submission(intent, on));
            requests.append(submission(intent, on, {u"faculty-committee"_s}));
            requests.append(
                submission(intent, on, {u"faculty-board"_s, u"faculty-committee"_s, u"chair"_s, u"gone"_s}));
        }
        break;
    case Action::Return:
        requests = {request(action, on), returnThen(Resubmission::RestartAtFirst, on),
                    returnThen(Resubmission::ToReturningStage, on), returnTo(u"gone"_s, on)};
        for (const Stage &stage : policy.stages)
            requests.append(returnTo(stage.id, on));
        break;
    case Action::ChangeOsapIntent:
        for (OsapIntent intent : {OsapIntent::Undecided, OsapIntent::Yes, OsapIntent::No})
            requests.append(changeTo(intent, on));
        break;
    default:
        requests.append(request(action, on));
        break;
    }
    return requests;
}

const Stage *onRoute(const QList<Stage> &stages, const QString &id)
{
    for (const Stage &stage : stages) {
        if (stage.id == id)
            return &stage;
    }
    return nullptr;
}

#define HOLDS(condition) \
    do { \
        if (!(condition)) \
            return QStringLiteral(#condition); \
    } while (false)

/// What is true of every state; empty when it is, otherwise what is broken.
QString brokenIn(const ChainState &state, const Policy &policy)
{
    const QList<Stage> stages = route(state.intent, state.optionalStages, policy);
    HOLDS((state.standing == Standing::InReview) == !state.stage.isEmpty());
    HOLDS((state.standing == Standing::Returned) == !state.returnedBy.isEmpty());
    HOLDS(state.since.isValid() && state.lastOn.isValid() && state.since <= state.lastOn);
    HOLDS(state.revision > 0);

    // R50, R51: the Ministry comes after internal approval, and never where OSAP is not sought.
    const bool wasApproved = state.standing == Standing::Approved || state.standing == Standing::Retired;
    HOLDS(state.ministry == MinistryState::None || (state.intent == OsapIntent::Yes && wasApproved));
    HOLDS(state.ministry != MinistryState::None || !state.intake.isValid());
    HOLDS(state.approvedOn.isValid() == wasApproved);

    // R83: everything before the stage that has it has decided; approved is when all of the route has.
    for (const Stage &stage : stages) {
        if (stage.id == state.stage)
            break;
        if (stage.kind != StageKind::External && (state.standing == Standing::InReview || wasApproved))
            HOLDS(state.passed.contains(stage.id));
    }
    if (state.standing == Standing::InReview) {
        const Stage *stage = onRoute(stages, state.stage);
        HOLDS(stage && stage->kind != StageKind::External && !state.passed.contains(stage->id));
        HOLDS(!state.deferredTo.isValid() || stage->kind == StageKind::Decision);
    } else {
        HOLDS(!state.deferredTo.isValid());
    }
    for (auto [id, on] : state.passed.asKeyValueRange()) {
        const Stage *stage = policy.stage(id);
        HOLDS(stage && stage->kind != StageKind::External && on.isValid() && on <= state.lastOn);
    }
    for (const QString &id : state.optionalStages)
        HOLDS(policy.stage(id) && policy.stage(id)->optional);
    return {};
}

/// What is true of every step.
QString brokenBetween(const ChainState &before, const ActionRequest &asked, const ChainState &after)
{
    HOLDS(after.lastOn == asked.on);
    HOLDS(!before.since.isValid() || after.since >= before.since);
    HOLDS(asked.action == Action::Submit ? after.revision > before.revision : after.revision == before.revision);
    HOLDS(asked.action == Action::Submit || asked.action == Action::ChangeOsapIntent || after.intent == before.intent);
    if (asked.action == Action::Approve || asked.action == Action::RecordNotice)
        HOLDS(after.passed.value(before.stage) == asked.on);
    if (asked.action == Action::Defer)
        HOLDS(after.since == before.since && after.stage == before.stage);
    return {};
}

ErrorCode codeOf(const Result<ChainState> &result) { return result ? ErrorCode::Cancelled : result.error().code; }

} // namespace

/// Walks every state that can be reached from an empty proposal by every action, with all their parameters.
class ChainWalkTest final : public QObject {
    Q_OBJECT

    static void walk(const Policy &policy, QSet<QString> &seenWords, QSet<QString> &doneActions)
    {
        QSet<QString> known{keyOf({})};
        std::deque<Node> open{{}};
        while (!open.empty()) {
            const Node node = std::move(open.front());
            open.pop_front();
            seenWords.insert(stageWord(node.state) + u'/' + word(node.state.ministry));
            const QDate on = node.state.lastOn.isValid() ? node.state.lastOn.addDays(1) : kDay;
            const QList<Action> possible = possibleActions(node.state, policy);

            for (int number = 0; number < int(Action::Correct); ++number) {
                const auto action = Action(number);
                bool succeeded = false;
                for (ActionRequest asked : requestsFor(action, on, policy)) {
                    asked.stage = recordedStage(node.state, action, policy);
                    const Result<ChainState> next = apply(node.state, asked, policy);
                    if (!next) {
                        checkRefusal(node, asked, next.error(), possible.contains(action));
                        if (QTest::currentTestFailed())
                            return;
                        continue;
                    }
                    succeeded = true;
                    checkStep(node, asked, *next, policy);
                    if (QTest::currentTestFailed())
                        return;
                    if (!known.contains(keyOf(*next))) {
                        known.insert(keyOf(*next));
                        open.push_back({*next, extended(node.events, asked)});
                    }
                }
                const QByteArray where = (keyOf(node.state) + u" × "_s + word(action)).toUtf8();
                QVERIFY2(succeeded == possible.contains(action), where.constData());
                if (succeeded)
                    doneActions.insert(word(action));
            }
        }
        QVERIFY(known.size() > 50);
    }

    static QList<ApprovalEvent> extended(QList<ApprovalEvent> events, const ActionRequest &asked)
    {
        ApprovalEvent event;
        event.id = QString::number(events.size() + 1);
        event.request = asked;
        events.append(event);
        return events;
    }

    static void checkRefusal(const Node &node, const ActionRequest &asked, const Error &error, bool possible)
    {
        const QByteArray where = (keyOf(node.state) + u" × "_s + word(asked.action)).toUtf8();
        static const QSet<ErrorCode> never{ErrorCode::ActionNotAllowed, ErrorCode::NotSeekingOsap,
                                           ErrorCode::NotApprovedYet};
        static const QSet<ErrorCode> ofParameters{ErrorCode::ActionNotAllowed, ErrorCode::StageUnknown,
                                                  ErrorCode::ErrorsStand};
        QVERIFY2((possible ? ofParameters : never).contains(error.code), where.constData());
    }

    static void checkStep(const Node &node, const ActionRequest &asked, const ChainState &next, const Policy &policy)
    {
        const QByteArray where = (keyOf(node.state) + u" × "_s + word(asked.action)).toUtf8();
        const QByteArray state = brokenIn(next, policy).toUtf8();
        QVERIFY2(state.isEmpty(), (where + ": " + state).constData());
        const QByteArray step = brokenBetween(node.state, asked, next).toUtf8();
        QVERIFY2(step.isEmpty(), (where + ": " + step).constData());

        // The state is the fold of its events, and the last record can always be taken back.
        const QList<ApprovalEvent> events = extended(node.events, asked);
        const Result<ChainState> folded = fold(events, policy);
        QVERIFY2(folded && *folded == next, where.constData());
        const Result<ChainState> without = withoutEvent(events, events.last().id, policy);
        QVERIFY2(without && *without == node.state, where.constData());

        // R125: who and when; nothing before the record before it; only by the one whose turn it is (R83).
        ActionRequest bad = asked;
        bad.by = u" "_s;
        QCOMPARE(codeOf(apply(node.state, bad, policy)), ErrorCode::PersonRequired);
        bad = asked;
        bad.on = {};
        QCOMPARE(codeOf(apply(node.state, bad, policy)), ErrorCode::DateRequired);
        bad = asked;
        bad.comment = u"\n"_s;
        const bool needsComment = asked.action == Action::Return || asked.action == Action::Decline;
        QCOMPARE(codeOf(apply(node.state, bad, policy)),
                 needsComment ? ErrorCode::CommentRequired : ErrorCode::Cancelled);
        if (node.state.lastOn.isValid()) {
            bad = asked;
            bad.on = node.state.lastOn.addDays(-1);
            QCOMPARE(codeOf(apply(node.state, bad, policy)), ErrorCode::DateBefore);
            bad.on = node.state.lastOn;
            QVERIFY2(apply(node.state, bad, policy), where.constData());
        }
        bad = asked;
        bad.stage = stageWord(node.state) == u"sccasp" ? u"chair"_s : u"sccasp"_s;
        QCOMPARE(codeOf(apply(node.state, bad, policy)), ErrorCode::StageElsewhere);
        bad.stage = u"gone"_s;
        QCOMPARE(codeOf(apply(node.state, bad, policy)), ErrorCode::StageUnknown);
        bad.stage = stageWord(node.state);
        QVERIFY2(apply(node.state, bad, policy), where.constData());
        bad.stage.clear();
        QVERIFY2(apply(node.state, bad, policy), where.constData());
    }

private slots:
    void everyState_data()
    {
        QTest::addColumn<bool>("carletons");
        QTest::addColumn<bool>("trackingOnly");
        QTest::addColumn<Resubmission>("resubmission");
        for (bool carletons : {true, false}) {
            for (bool trackingOnly : {false, true}) {
                for (Resubmission resubmission : {Resubmission::RestartAtFirst, Resubmission::ToReturningStage})
                    QTest::addRow("%s%s%s", carletons ? "Carleton" : "other institution",
                                  trackingOnly ? ", tracking only (Q1)" : "",
                                  resubmission == Resubmission::RestartAtFirst ? ", restart" : ", to returning stage")
                        << carletons << trackingOnly << resubmission;
            }
        }
    }
    void everyState()
    {
        QFETCH(const bool, carletons);
        QFETCH(const bool, trackingOnly);
        QFETCH(const Resubmission, resubmission);
        Policy policy = carletons ? carleton() : otherInstitution();
        policy.trackingOnlyWithoutOsap = trackingOnly;
        policy.resubmission = resubmission;

        QSet<QString> words;
        QSet<QString> actions;
        walk(policy, words, actions);
        if (QTest::currentTestFailed())
            return;

        // Nothing of the chain is out of reach.
        for (const QString &reachable :
             {u"draft/none"_s, u"returned/none"_s, u"declined/none"_s, u"withdrawn/none"_s, u"approved/none"_s,
              u"approved/eligible"_s, u"approved/not-eligible"_s, u"ministry/to-submit"_s, u"ministry/submitted"_s,
              u"ministry/information-asked"_s, u"retired/none"_s, u"retired/eligible"_s})
            QVERIFY2(words.contains(reachable), qPrintable(reachable));
        for (const Stage &stage : std::as_const(policy.stages)) {
            if (stage.kind != StageKind::External)
                QVERIFY2(words.contains(stage.id + u"/none"_s), qPrintable(stage.id));
        }
        for (int number = 0; number < int(Action::Correct); ++number) {
            const bool notified = carletons || Action(number) != Action::RecordNotice;
            QCOMPARE(actions.contains(word(Action(number))), notified);
        }
    }
};

QTEST_GUILESS_MAIN(ChainWalkTest)
#include "tst_chainwalk.moc"
