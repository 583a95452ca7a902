// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/approval/chainhelp.h"

#include <QTest>

using namespace credence;
using namespace credence::test;
using namespace Qt::StringLiterals;

namespace {

const QStringList kOptional{u"faculty-committee"_s, u"faculty-board"_s};

ErrorCode codeOf(const Result<ChainState> &result) { return result ? ErrorCode::Cancelled : result.error().code; }

Story atSccasp(OsapIntent intent = OsapIntent::Yes)
{
    return std::move(submitted(intent).then(Action::Approve).then(Action::Approve));
}

} // namespace

class ChainTest final : public QObject {
    Q_OBJECT

private slots:
    /// R83 to R85, R48: Chair, Dean, SCCASP, Senate is told, then the Ministry beside delivery.
    void osapRouteFromFirstToLast()
    {
        Story story = submitted();
        QCOMPARE(story.state().stage, u"chair"_s);
        QCOMPARE(story.state().revision, 1);
        QCOMPARE(story.state().submittedOn, kDay);

        story.then(Action::Approve, kDay.addDays(7)).then(Action::Approve, kDay.addDays(24));
        QCOMPARE(story.state().stage, u"sccasp"_s);
        QCOMPARE(story.state().since, kDay.addDays(24));
        story.then(Action::Approve, kDay.addDays(30));
        QCOMPARE(story.state().stage, u"senate"_s);
        QVERIFY(!story.state().approvedOn.isValid());

        story.then(Action::RecordNotice, kDay.addDays(40));
        QCOMPARE(story.state().standing, Standing::Approved);
        QCOMPARE(story.state().approvedOn, kDay.addDays(40));
        QCOMPARE(story.state().ministry, MinistryState::ToSubmit);
        const QMap<QString, QDate> passed{{u"chair"_s, kDay.addDays(7)},
                                          {u"dean"_s, kDay.addDays(24)},
                                          {u"sccasp"_s, kDay.addDays(30)},
                                          {u"senate"_s, kDay.addDays(40)}};
        QCOMPARE(story.state().passed, passed);

        story.then(Action::MinistrySubmit, kDay.addDays(50));
        QCOMPARE(story.state().intake, kDay.addDays(53));
        QCOMPARE(story.state().ministryOn, kDay.addDays(50));
        story.then(Action::MinistryInformation, kDay.addDays(70)).then(Action::MinistrySubmit, kDay.addDays(75));
        QCOMPARE(story.state().intake, kDay.addDays(78));
        story.then(Action::MinistryEligible, kDay.addDays(120));
        QCOMPARE(story.state().ministry, MinistryState::Eligible);
        QCOMPARE(story.state().standing, Standing::Approved);
        QCOMPARE(story.state().approvedOn, kDay.addDays(40));
        QVERIFY(!story.fault());
    }

    /// Q1: by default the other route walks the same chain; R51: without any Ministry.
    void otherRouteEndsWithSenate()
    {
        const Story story = approved(OsapIntent::No);
        QVERIFY(!story.fault());
        QCOMPARE(story.state().standing, Standing::Approved);
        QCOMPARE(story.state().ministry, MinistryState::None);
        QCOMPARE(codeOf(apply(story.state(), request(Action::MinistrySubmit), story.policy())),
                 ErrorCode::NotSeekingOsap);
    }

    /// Q1: where the policy says so a proposal without OSAP is a tracking entry.
    void trackingOnly()
    {
        Policy policy = carleton();
        policy.trackingOnlyWithoutOsap = true;
        Story story = submitted(OsapIntent::No, policy);
        QCOMPARE(story.state().standing, Standing::Approved);
        QCOMPARE(story.state().approvedOn, kDay);
        QVERIFY(story.state().passed.isEmpty());
        QVERIFY(route(OsapIntent::No, {}, policy).isEmpty());
        QCOMPARE(submitted(OsapIntent::Yes, policy).state().stage, u"chair"_s);

        // Seeking OSAP after all, it owes the whole chain.
        story.then(changeTo(OsapIntent::Yes, kDay.addDays(9)));
        QCOMPARE(story.state().standing, Standing::InReview);
        QCOMPARE(story.state().stage, u"chair"_s);
        QVERIFY(!story.state().approvedOn.isValid());

        // And giving it up in the middle of the chain makes it a tracking entry again.
        story.then(Action::Approve, kDay.addDays(10)).then(changeTo(OsapIntent::No, kDay.addDays(11)));
        QCOMPARE(story.state().standing, Standing::Approved);
        QCOMPARE(story.state().approvedOn, kDay.addDays(11));
        QVERIFY(!story.fault());
    }

    /// R47: the route depends on it.
    void undecidedIsNotSubmitted()
    {
        const Result<ChainState> result = apply({}, submission(OsapIntent::Undecided), carleton());
        QCOMPARE(codeOf(result), ErrorCode::ErrorsStand);
        QCOMPARE(result.error().args, QStringList{u"1"_s});
    }

    /// R136: optional stages are walked where the office switched them on, and stay as they were at submission.
    void optionalStages()
    {
        Story story;
        story.then(submission(OsapIntent::Yes, kDay, {u"faculty-board"_s, u"faculty-committee"_s, u"chair"_s}));
        QCOMPARE(story.state().optionalStages, kOptional); // chain order; "chair" is none
        QStringList walked;
        while (story.state().standing == Standing::InReview && !story.fault()) {
            walked.append(story.state().stage);
            story.then(story.state().stage == u"senate" ? Action::RecordNotice : Action::Approve);
        }
        const QStringList all{u"chair"_s,         u"dean"_s,   u"faculty-committee"_s,
                              u"faculty-board"_s, u"sccasp"_s, u"senate"_s};
        QCOMPARE(walked, all);

        // Returned to continue where it was: the walk goes on as it began. Returned to restart: as the office is today.
        Story returned;
        returned.then(submission(OsapIntent::Yes)).then(Action::Approve).then(Action::Approve);
        returned.then(returnThen(Resubmission::ToReturningStage)).then(submission(OsapIntent::Yes, kDay, kOptional));
        QCOMPARE(returned.state().stage, u"sccasp"_s);
        QVERIFY(returned.state().optionalStages.isEmpty());
        returned.then(returnThen(Resubmission::RestartAtFirst)).then(submission(OsapIntent::Yes, kDay, kOptional));
        QCOMPARE(returned.state().stage, u"chair"_s);
        QCOMPARE(returned.state().optionalStages, kOptional);
        QVERIFY(!returned.fault());
    }

    void returnToProposer_data()
    {
        QTest::addColumn<Resubmission>("policyDefault");
        QTest::addColumn<int>("choice"); // -1: not chosen
        QTest::addColumn<QString>("resumesAt");
        const int restart = int(Resubmission::RestartAtFirst);
        const int back = int(Resubmission::ToReturningStage);
        QTest::newRow("default restart") << Resubmission::RestartAtFirst << -1 << u"chair"_s;
        QTest::newRow("default back") << Resubmission::ToReturningStage << -1 << u"sccasp"_s;
        QTest::newRow("chosen restart") << Resubmission::ToReturningStage << restart << u"chair"_s;
        QTest::newRow("chosen back") << Resubmission::RestartAtFirst << back << u"sccasp"_s;
    }
    void returnToProposer()
    {
        QFETCH(const Resubmission, policyDefault);
        QFETCH(const int, choice);
        QFETCH(const QString, resumesAt);
        Policy policy = carleton();
        policy.resubmission = policyDefault;
        Story story = submitted(OsapIntent::Yes, policy);
        story.then(Action::Approve).then(Action::Approve, kDay.addDays(2));
        ActionRequest asked = request(Action::Return, kDay.addDays(5));
        if (choice >= 0)
            asked.resubmission = Resubmission(choice);
        story.then(asked);
        QCOMPARE(story.state().standing, Standing::Returned);
        QCOMPARE(story.state().returnedBy, u"sccasp"_s);
        QCOMPARE(story.state().since, kDay.addDays(5));
        QCOMPARE(stageWord(story.state()), u"returned"_s);

        story.then(submission(OsapIntent::Yes, kDay.addDays(8)));
        QCOMPARE(story.state().stage, resumesAt);
        QCOMPARE(story.state().revision, 2);
        QCOMPARE(story.state().submittedOn, kDay.addDays(8));
        QCOMPARE(story.state().passed.contains(u"dean"_s), resumesAt == u"sccasp");
        QVERIFY(story.state().returnedBy.isEmpty());
        QVERIFY(!story.fault());
    }

    /// What the chosen stage and those after it decided falls; the revision stays.
    void returnToEarlierStage()
    {
        Story story = atSccasp();
        story.then(returnTo(u"dean"_s, kDay.addDays(3)));
        QCOMPARE(story.state().standing, Standing::InReview);
        QCOMPARE(story.state().stage, u"dean"_s);
        QCOMPARE(story.state().since, kDay.addDays(3));
        QCOMPARE(story.state().passed.keys(), QStringList{u"chair"_s});
        QCOMPARE(story.state().revision, 1);
        QVERIFY(!story.fault());

        const ChainState atDean = story.state();
        const Policy policy = carleton();
        const QDate later = kDay.addDays(4);
        QCOMPARE(codeOf(apply(atDean, returnTo(u"dean"_s, later), policy)), ErrorCode::ActionNotAllowed);
        QCOMPARE(codeOf(apply(atDean, returnTo(u"sccasp"_s, later), policy)), ErrorCode::ActionNotAllowed);
        QCOMPARE(codeOf(apply(atDean, returnTo(u"ministry"_s, later), policy)), ErrorCode::ActionNotAllowed);
        QCOMPARE(codeOf(apply(atDean, returnTo(u"registrar"_s, later), policy)), ErrorCode::StageUnknown);
        QCOMPARE(apply(atDean, returnTo(u"chair"_s, later), policy)->stage, u"chair"_s);
        // A stage that is not switched on is not on this proposal's route.
        QCOMPARE(codeOf(apply(atSccasp().state(), returnTo(u"faculty-board"_s), policy)), ErrorCode::ActionNotAllowed);
        // Nor can one be given back to a body that was only told.
        Policy toldEarly = carleton();
        toldEarly.stages.move(5, 1);
        Story told = submitted(OsapIntent::Yes, toldEarly);
        told.then(Action::Approve).then(Action::RecordNotice);
        QCOMPARE(told.state().stage, u"dean"_s);
        QCOMPARE(codeOf(apply(told.state(), returnTo(u"senate"_s), toldEarly)), ErrorCode::ActionNotAllowed);
    }

    /// R83: decided out of order is refused, and the refusal says where it is.
    void outOfOrder()
    {
        ActionRequest early = request(Action::Approve);
        early.stage = u"sccasp"_s;
        const Result<ChainState> result = apply(submitted().state(), early, carleton());
        QCOMPARE(codeOf(result), ErrorCode::StageElsewhere);
        const QStringList where{u"sccasp"_s, u"chair"_s};
        QCOMPARE(result.error().args, where);

        early.stage = u"chair"_s;
        QCOMPARE(codeOf(apply({}, early, carleton())), ErrorCode::StageElsewhere);
        QVERIFY(apply(submitted().state(), early, carleton()));
        early.stage = u"registrar"_s;
        QCOMPARE(codeOf(apply(submitted().state(), early, carleton())), ErrorCode::StageUnknown);
    }

    void deferral()
    {
        const Story story = atSccasp();
        ActionRequest asked = request(Action::Defer, kDay.addDays(3));
        asked.toDate = {};
        QCOMPARE(codeOf(apply(story.state(), asked, story.policy())), ErrorCode::DateRequired);
        asked.toDate = asked.on;
        QCOMPARE(codeOf(apply(story.state(), asked, story.policy())), ErrorCode::MeetingNotAfter);
        asked.toDate = asked.on.addDays(1);
        const Result<ChainState> deferred = apply(story.state(), asked, story.policy());
        QVERIFY(deferred);
        QCOMPARE(deferred->deferredTo, asked.toDate);
        QCOMPARE(deferred->stage, u"sccasp"_s);
        QCOMPARE(deferred->since, kDay); // it is still where it was
        // but nothing may be recorded before the deferral
        QCOMPARE(codeOf(apply(*deferred, request(Action::Approve, kDay.addDays(2)), story.policy())),
                 ErrorCode::DateBefore);
        const Result<ChainState> decided = apply(*deferred, request(Action::Approve, asked.toDate), story.policy());
        QVERIFY(!decided->deferredTo.isValid());
    }

    /// R127: before approval a change of intent moves nothing that stands; after it, it opens or closes the Ministry.
    void changeOfIntent()
    {
        Story story = atSccasp(OsapIntent::No);
        const RouteChange opens{{u"ministry"_s}, {}};
        QCOMPARE(routeChange(story.state(), OsapIntent::Yes, story.policy()), opens);
        story.then(changeTo(OsapIntent::Yes, kDay.addDays(1)));
        QCOMPARE(story.state().stage, u"sccasp"_s);
        QCOMPARE(story.state().since, kDay);
        const RouteChange closes{{}, {u"ministry"_s}};
        QCOMPARE(routeChange(story.state(), OsapIntent::Undecided, story.policy()), closes);
        story.then(Action::Approve, kDay.addDays(1)).then(Action::RecordNotice, kDay.addDays(1));
        QCOMPARE(story.state().ministry, MinistryState::ToSubmit);

        story.then(Action::MinistrySubmit, kDay.addDays(2)).then(changeTo(OsapIntent::No, kDay.addDays(3)));
        QCOMPARE(story.state().standing, Standing::Approved);
        QCOMPARE(story.state().ministry, MinistryState::None);
        QVERIFY(!story.state().intake.isValid());
        QCOMPARE(story.state().approvedOn, kDay.addDays(1));
        QCOMPARE(story.state().since, kDay.addDays(3));
        story.then(changeTo(OsapIntent::Yes, kDay.addDays(4)));
        QCOMPARE(story.state().ministry, MinistryState::ToSubmit);
        QVERIFY(!story.fault());

        QCOMPARE(codeOf(apply(story.state(), changeTo(OsapIntent::Yes, kDay.addDays(5)), story.policy())),
                 ErrorCode::ActionNotAllowed);
        QCOMPARE(routeChange(story.state(), OsapIntent::Yes, story.policy()), RouteChange());
        story.then(changeTo(OsapIntent::Undecided, kDay.addDays(5)));
        QCOMPARE(codeOf(apply(story.state(), request(Action::MinistrySubmit, kDay.addDays(6)), story.policy())),
                 ErrorCode::NotSeekingOsap);
    }

    /// A stage that opens before the one that has it is decided first (R83); one that closes under it is left.
    void changeOfIntentMovesTheStage()
    {
        Story story(otherInstitution());
        story.then(submission(OsapIntent::No)).then(Action::Approve);
        QCOMPARE(story.state().stage, u"sccasp"_s);
        story.then(changeTo(OsapIntent::Yes, kDay.addDays(1)));
        QCOMPARE(story.state().stage, u"osap-review"_s);
        QCOMPARE(story.state().since, kDay.addDays(1));
        story.then(changeTo(OsapIntent::No, kDay.addDays(2)));
        QCOMPARE(story.state().stage, u"sccasp"_s);
        story.then(Action::Approve, kDay.addDays(3)); // no notice here: approved with the last decision
        QCOMPARE(story.state().standing, Standing::Approved);
        QVERIFY(!story.fault());
    }

    /// A resubmission may carry another intent than the one before it.
    void intentOfTheResubmissionCounts()
    {
        Story story = atSccasp(OsapIntent::Yes);
        story.then(returnThen(Resubmission::ToReturningStage)).then(submission(OsapIntent::No));
        story.then(Action::Approve).then(Action::RecordNotice);
        QCOMPARE(story.state().ministry, MinistryState::None);
        QVERIFY(!story.fault());
    }

    void reopenStartsOver()
    {
        Story story = atSccasp();
        story.then(Action::Decline, kDay.addDays(1)).then(Action::Reopen, kDay.addDays(2));
        QCOMPARE(story.state().standing, Standing::Draft);
        QCOMPARE(story.state().revision, 1);
        QVERIFY(!story.state().submittedOn.isValid());
        QVERIFY(story.state().passed.isEmpty());
        story.then(submission(OsapIntent::No, kDay.addDays(3)));
        QCOMPARE(story.state().stage, u"chair"_s);
        QCOMPARE(story.state().revision, 2);
        QVERIFY(!story.fault());
    }

    void revisionNumbers()
    {
        const Policy policy = carleton();
        ActionRequest asked = submission(OsapIntent::No);
        asked.revision = 4; // three were frozen before a corrected submission
        QCOMPARE(apply({}, asked, policy)->revision, 4);
        ChainState returned = submitted().then(Action::Return).state();
        asked.revision = 1;
        QCOMPARE(codeOf(apply(returned, asked, policy)), ErrorCode::Internal);
        asked.revision = 2;
        QCOMPARE(apply(returned, asked, policy)->revision, 2);
    }

    /// A refused request is the same request again later: nothing of the state was touched, and it has no memory.
    void pure()
    {
        const Story story = atSccasp();
        const ChainState before = story.state();
        QVERIFY(!apply(before, request(Action::Submit), story.policy()));
        QCOMPARE(before, story.state());
        QCOMPARE(*apply(before, request(Action::Approve), story.policy()),
                 *apply(before, request(Action::Approve), story.policy()));
    }

    void correctingTheLastRecord()
    {
        Story story = submitted();
        const ChainState atChair = story.state();
        story.then(Action::Approve, kDay.addDays(1));
        const Result<ChainState> without = withoutEvent(story.events(), u"event-2"_s, story.policy());
        QVERIFY(without);
        QCOMPARE(*without, atChair);
        QCOMPARE(*withoutEvent(story.events().mid(0, 1), u"event-1"_s, story.policy()), ChainState());
    }

    /// The mistake and the record that names it both stay in the history and no longer count.
    void correctedEventsStay()
    {
        Story story = submitted();
        const ChainState atChair = story.state();
        story.then(Action::Decline, kDay.addDays(1));
        QList<ApprovalEvent> events = story.events();
        ApprovalEvent correction;
        correction.id = u"event-3"_s;
        correction.request = request(Action::Correct, kDay.addDays(2));
        correction.request.corrects = u"event-2"_s;
        events.append(correction);
        QCOMPARE(*fold(events, story.policy()), atChair);
        events[1].corrected = true; // as the store marks it
        QCOMPARE(*fold(events, story.policy()), atChair);
        QCOMPARE(standingEvents(events).size(), 1);
        QCOMPARE(standingEvents(events.mid(0, 2)).size(), 1); // the mark alone is enough

        const Result<ChainState> twice = withoutEvent(events, u"event-2"_s, story.policy());
        QCOMPARE(codeOf(twice), ErrorCode::CannotCorrect);
        QCOMPARE(twice.error().args, QStringList{u"correct"_s});
        QCOMPARE(codeOf(withoutEvent(events, u"event-3"_s, story.policy())), ErrorCode::CannotCorrect);
        QCOMPARE(codeOf(withoutEvent(events, u"event-9"_s, story.policy())), ErrorCode::NotFound);
    }

    void cannotCorrectWhatLaterRecordsDependOn_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("dependent"); // empty: can be corrected
        // 1 submit · 2 Chair approves · 3 Dean returns · 4 submit · 5 Chair approves · 6 Dean approves · 7 SCCASP
        // defers 8 OSAP given up · 9 SCCASP approves · 10 Senate · 11 OSAP after all · 12 to the Ministry · 13 eligible
        QTest::newRow("first submission") << u"event-1"_s << QStringList{u"approve"_s, u"chair"_s, u"2026-01-06"_s};
        QTest::newRow("Chair's approval") << u"event-2"_s << QStringList{u"return"_s, u"dean"_s, u"2026-01-07"_s};
        QTest::newRow("Dean's return") << u"event-3"_s << QStringList{u"submit"_s, u"returned"_s, u"2026-01-08"_s};
        QTest::newRow("Dean's approval") << u"event-6"_s << QStringList{u"defer"_s, u"sccasp"_s, u"2026-01-11"_s};
        QTest::newRow("deferral") << u"event-7"_s << QStringList{};
        QTest::newRow("OSAP given up") << u"event-8"_s << QStringList{u"osap-intent"_s, u"approved"_s, u"2026-01-15"_s};
        QTest::newRow("OSAP after all") << u"event-11"_s
                                        << QStringList{u"ministry-submit"_s, u"ministry"_s, u"2026-01-16"_s};
        QTest::newRow("submission to the Ministry")
            << u"event-12"_s << QStringList{u"ministry-eligible"_s, u"ministry"_s, u"2026-01-17"_s};
        QTest::newRow("the last") << u"event-13"_s << QStringList{};
    }
    void cannotCorrectWhatLaterRecordsDependOn()
    {
        QFETCH(const QString, id);
        QFETCH(const QStringList, dependent);
        Story story;
        int day = 0;
        const auto next = [&day] { return kDay.addDays(day++); };
        story.then(submission(OsapIntent::Yes, next())).then(Action::Approve, next()).then(Action::Return, next());
        story.then(submission(OsapIntent::Yes, next())).then(Action::Approve, next()).then(Action::Approve, next());
        story.then(Action::Defer, next()).then(changeTo(OsapIntent::No, next())).then(Action::Approve, next());
        story.then(Action::RecordNotice, next()).then(changeTo(OsapIntent::Yes, next()));
        story.then(Action::MinistrySubmit, next()).then(Action::MinistryEligible, next());
        QVERIFY(!story.fault());
        QCOMPARE(story.events().size(), 13);

        const Result<ChainState> result = withoutEvent(story.events(), id, story.policy());
        QCOMPARE(result.has_value(), dependent.isEmpty());
        if (!result) {
            QCOMPARE(result.error().code, ErrorCode::CannotCorrect);
            QCOMPARE(result.error().args, dependent);
        }
    }

    void aBrokenHistoryDoesNotFold()
    {
        Story story = atSccasp();
        QList<ApprovalEvent> events = story.events();
        events.removeAt(1);
        QCOMPARE(codeOf(fold(events, story.policy())), ErrorCode::StageElsewhere);
        QCOMPARE(*fold({}, story.policy()), ChainState());
    }

    /// Each refusal names the action or the dates, for the sentence.
    void refusalsCarryTheirValues()
    {
        const Story story = atSccasp();
        ActionRequest asked = request(Action::Decline, kDay.addDays(-1));
        const QStringList dates{u"2026-01-04"_s, u"2026-01-05"_s};
        QCOMPARE(apply(story.state(), asked, story.policy()).error(), (Error{ErrorCode::DateBefore, dates, {}}));
        asked.comment.clear();
        QCOMPARE(apply(story.state(), asked, story.policy()).error(),
                 (Error{ErrorCode::CommentRequired, {u"decline"_s}, {}}));
        asked.by.clear();
        QCOMPARE(apply(story.state(), asked, story.policy()).error(),
                 (Error{ErrorCode::PersonRequired, {u"decline"_s}, {}}));
        QCOMPARE(apply(story.state(), request(Action::Reopen), story.policy()).error(),
                 (Error{ErrorCode::ActionNotAllowed, {u"reopen"_s, u"sccasp"_s}, {}}));
        QCOMPARE(checkRequest(request(Action::Correct, {})).error(),
                 (Error{ErrorCode::DateRequired, {u"correct"_s}, {}}));
    }
};

QTEST_GUILESS_MAIN(ChainTest)
#include "tst_chain.moc"
