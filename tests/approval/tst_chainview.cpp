// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/approval/chainhelp.h"

#include <QTest>

using namespace credence;
using namespace credence::test;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday = kDay.addDays(100);

/// "chair done 2026-01-12 7" for each bead: id, state, date, days.
QStringList drawn(const Story &story)
{
    static const QStringList states{u"done"_s, u"current"_s, u"ahead"_s, u"returned"_s, u"stopped"_s};
    QStringList beads;
    for (const ChainBead &bead : chainBeads(story.state(), story.events(), story.policy(), kToday)) {
        QStringList words{bead.id, states.at(bead.state)};
        if (bead.date.isValid())
            words.append(u"+%1"_s.arg(kDay.daysTo(bead.date)));
        if (bead.days >= 0)
            words.append(u"%1d"_s.arg(bead.days));
        beads.append(words.join(u' '));
    }
    return beads;
}

Proposal proposedBy(const QString &name)
{
    Proposal proposal;
    proposal.proposerName = name;
    return proposal;
}

} // namespace

class ChainViewTest final : public QObject {
    Q_OBJECT

private slots:
    void route_data()
    {
        QTest::addColumn<OsapIntent>("intent");
        QTest::addColumn<QStringList>("optionalStages");
        QTest::addColumn<bool>("trackingOnly");
        QTest::addColumn<QString>("expected");
        const QStringList both{u"faculty-board"_s, u"faculty-committee"_s};
        QTest::newRow("R85 OSAP") << OsapIntent::Yes << QStringList{} << false
                                  << u"chair dean sccasp senate ministry"_s;
        QTest::newRow("R51 no OSAP") << OsapIntent::No << QStringList{} << false << u"chair dean sccasp senate"_s;
        QTest::newRow("undecided") << OsapIntent::Undecided << QStringList{} << false << u"chair dean sccasp senate"_s;
        QTest::newRow("R136 both optional stages")
            << OsapIntent::No << both << false << u"chair dean faculty-committee faculty-board sccasp senate"_s;
        QTest::newRow("R136 one of them")
            << OsapIntent::No << both.mid(1) << false << u"chair dean faculty-committee sccasp senate"_s;
        QTest::newRow("Q1 tracking only") << OsapIntent::No << both << true << QString();
        QTest::newRow("Q1 tracking only, OSAP")
            << OsapIntent::Yes << QStringList{} << true << u"chair dean sccasp senate ministry"_s;
    }
    void route()
    {
        QFETCH(const OsapIntent, intent);
        QFETCH(const QStringList, optionalStages);
        QFETCH(const bool, trackingOnly);
        QFETCH(const QString, expected);
        Policy policy = carleton();
        policy.trackingOnlyWithoutOsap = trackingOnly;
        QStringList ids;
        for (const Stage &stage : credence::route(intent, optionalStages, policy))
            ids.append(stage.id);
        QCOMPARE(ids.join(u' '), expected);
    }

    /// R127 with tracking only (Q1): everything opens, or everything closes.
    void routeChangeUnderTrackingOnly()
    {
        Policy policy = carleton();
        policy.trackingOnlyWithoutOsap = true;
        const QStringList all{u"chair"_s, u"dean"_s, u"sccasp"_s, u"senate"_s, u"ministry"_s};
        const RouteChange opens{all, {}};
        QCOMPARE(routeChange(submitted(OsapIntent::No, policy).state(), OsapIntent::Yes, policy), opens);
        const RouteChange closes{{}, all};
        QCOMPARE(routeChange(submitted(OsapIntent::Yes, policy).state(), OsapIntent::No, policy), closes);
    }

    void beads_data()
    {
        QTest::addColumn<Story>("story");
        QTest::addColumn<QStringList>("expected");
        const auto sccasp = [] {
            Story story = submitted();
            story.then(Action::Approve, kDay.addDays(7)).then(Action::Approve, kDay.addDays(24));
            return story;
        };
        const auto ministry = [&sccasp] {
            Story story = sccasp();
            story.then(Action::Approve, kDay.addDays(30)).then(Action::RecordNotice, kDay.addDays(37));
            return story;
        };
        const QStringList done{u"submitted done +0"_s, u"chair done +7 7d"_s, u"dean done +24 17d"_s};
        const QStringList approved = done + QStringList{u"sccasp done +30 6d"_s, u"senate done +37 7d"_s};
        const auto row = [](const char *name, const Story &story, const QStringList &expected) {
            QTest::newRow(name) << story << expected;
        };
        row("empty draft", Story(),
            {u"submitted current"_s, u"chair ahead"_s, u"dean ahead"_s, u"sccasp ahead"_s, u"senate ahead"_s});
        row("at SCCASP", sccasp(), done + QStringList{u"sccasp current 76d"_s, u"senate ahead"_s, u"ministry ahead"_s});
        row("a deferral does not start the days anew", sccasp().then(Action::Defer, kDay.addDays(40)),
            done + QStringList{u"sccasp current 76d"_s, u"senate ahead"_s, u"ministry ahead"_s});
        row("returned", sccasp().then(Action::Return, kDay.addDays(90)),
            done + QStringList{u"sccasp returned +90 10d"_s, u"senate ahead"_s, u"ministry ahead"_s});
        row("resubmitted from the first",
            sccasp().then(Action::Return, kDay.addDays(50)).then(submission(OsapIntent::Yes, kDay.addDays(60))),
            {u"submitted done +60"_s, u"chair current 40d"_s, u"dean ahead"_s, u"sccasp ahead"_s, u"senate ahead"_s,
             u"ministry ahead"_s});
        row("given back to the Dean, who approved again",
            sccasp().then(returnTo(u"dean"_s, kDay.addDays(50))).then(Action::Approve, kDay.addDays(53)),
            {u"submitted done +0"_s, u"chair done +7 7d"_s, u"dean done +53 3d"_s, u"sccasp current 47d"_s,
             u"senate ahead"_s, u"ministry ahead"_s});
        row("declined", sccasp().then(Action::Decline, kDay.addDays(30)),
            done + QStringList{u"sccasp stopped +30"_s, u"senate ahead"_s, u"ministry ahead"_s});
        row("withdrawn after a return",
            sccasp().then(Action::Return, kDay.addDays(30)).then(Action::Withdraw, kDay.addDays(31)),
            done + QStringList{u"sccasp stopped +31"_s, u"senate ahead"_s, u"ministry ahead"_s});
        row("reopened", sccasp().then(Action::Withdraw, kDay.addDays(30)).then(Action::Reopen, kDay.addDays(90)),
            {u"submitted current 10d"_s, u"chair ahead"_s, u"dean ahead"_s, u"sccasp ahead"_s, u"senate ahead"_s,
             u"ministry ahead"_s});
        row("to submit to the Ministry", ministry(), approved + QStringList{u"ministry current 63d"_s});
        row("submitted to the Ministry", ministry().then(Action::MinistrySubmit, kDay.addDays(45)),
            approved + QStringList{u"ministry current 55d"_s});
        row("eligible",
            ministry().then(Action::MinistrySubmit, kDay.addDays(45)).then(Action::MinistryEligible, kDay.addDays(95)),
            approved + QStringList{u"ministry done +95 50d"_s});
        row("not eligible",
            ministry()
                .then(Action::MinistrySubmit, kDay.addDays(45))
                .then(Action::MinistryNotEligible, kDay.addDays(95)),
            approved + QStringList{u"ministry stopped +95 50d"_s});
        row("retired before the Ministry", ministry().then(Action::Retire, kDay.addDays(60)),
            approved + QStringList{u"ministry stopped +60"_s});
        Policy tracking = carleton();
        tracking.trackingOnlyWithoutOsap = true;
        row("tracking entry", submitted(OsapIntent::No, tracking), {u"submitted done +0"_s});
    }
    void beads()
    {
        QFETCH(const Story, story);
        QFETCH(const QStringList, expected);
        QVERIFY(!story.fault());
        QCOMPARE(drawn(story), expected);
    }

    /// Each kept word is read back as what it was, and no two are alike.
    void wordsBothWays()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(Action::Correct); ++i) {
            QCOMPARE(actionFromWord(word(Action(i))), std::optional(Action(i)));
            words.insert(word(Action(i)));
        }
        QCOMPARE(words.size(), int(Action::Correct) + 1);
        for (int i = 0; i <= int(Standing::Retired); ++i)
            QCOMPARE(standingFromWord(word(Standing(i))), std::optional(Standing(i)));
        for (int i = 0; i <= int(MinistryState::NotEligible); ++i)
            QCOMPARE(ministryFromWord(word(MinistryState(i))), std::optional(MinistryState(i)));
        QCOMPARE(word(Action::RecordNotice), u"senate-notice"_s);
        QCOMPARE(actionFromWord(u"Approve"), std::nullopt);
        QCOMPARE(actionFromWord(u""), std::nullopt);
        QCOMPARE(standingFromWord(u"chair"), std::nullopt);
    }

    void stageWords()
    {
        QCOMPARE(stageWord({}), u"draft"_s);
        QCOMPARE(stageWord(submitted().state()), u"chair"_s);
        QCOMPARE(stageWord(submitted().then(Action::Return).state()), u"returned"_s);
        QCOMPARE(stageWord(submitted().then(Action::Decline).state()), u"declined"_s);
        QCOMPARE(stageWord(submitted().then(Action::Withdraw).state()), u"withdrawn"_s);
        QCOMPARE(stageWord(approved(OsapIntent::No).state()), u"approved"_s);
        Story story = approved();
        QCOMPARE(stageWord(story.state()), u"ministry"_s);
        QCOMPARE(stageWord(story.then(Action::MinistrySubmit).state()), u"ministry"_s);
        QCOMPARE(stageWord(story.then(Action::MinistryInformation).state()), u"ministry"_s);
        QCOMPARE(stageWord(story.then(Action::MinistryNotEligible).state()), u"approved"_s);
        QCOMPARE(stageWord(story.then(Action::Retire).state()), u"retired"_s);
    }

    /// R131: the proposer approves as Chair or Dean. Names are compared without regard to case and outer blanks.
    void selfApproval_data()
    {
        QTest::addColumn<QString>("proposer");
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("approvals"); // before: 0 is at Chair
        QTest::addColumn<bool>("warns");
        QTest::newRow("same at Chair") << u"A. Roy"_s << u"A. Roy"_s << 0 << true;
        QTest::newRow("same at Dean") << u"A. Roy"_s << u"A. Roy"_s << 1 << true;
        QTest::newRow("SCCASP is a committee") << u"A. Roy"_s << u"A. Roy"_s << 2 << false;
        QTest::newRow("case and blanks") << u" Élise  ROY"_s << u"élise roy "_s << 0 << true;
        QTest::newRow("composed and decomposed") << u"\u00c9lise Roy"_s << u"E\u0301lise Roy"_s << 0 << true;
        QTest::newRow("another person") << u"A. Roy"_s << u"B. Roy"_s << 0 << false;
        QTest::newRow("nobody named") << QString() << QString() << 0 << false;
    }
    void selfApproval()
    {
        QFETCH(const QString, proposer);
        QFETCH(const QString, by);
        QFETCH(const int, approvals);
        QFETCH(const bool, warns);
        Story story = submitted();
        for (int i = 0; i < approvals; ++i)
            story.then(Action::Approve);
        ActionRequest asked = request(Action::Approve);
        asked.by = by;
        QCOMPARE(warningsFor(asked, story.state(), proposedBy(proposer)).contains(ActionWarning::SelfApproval), warns);
        asked.action = Action::Return; // returning one's own proposal harms nobody
        QVERIFY(warningsFor(asked, story.state(), proposedBy(proposer)).isEmpty());
    }

    /// R55: on the deadline day it is in time.
    void afterTheIntakeDeadline()
    {
        const Story story = approved();
        ActionRequest asked = request(Action::MinistrySubmit);
        asked.toDate = asked.on;
        QVERIFY(warningsFor(asked, story.state(), {}).isEmpty());
        asked.toDate = asked.on.addDays(-1);
        QCOMPARE(warningsFor(asked, story.state(), {}), QList{ActionWarning::AfterIntakeDeadline});
        QVERIFY(apply(story.state(), asked, story.policy())); // a warning never blocks
        asked.toDate = {};
        QVERIFY(warningsFor(asked, story.state(), {}).isEmpty());
    }

    void outsideTheMeeting()
    {
        Story story = submitted();
        story.then(Action::Approve).then(Action::Approve).then(Action::Defer);
        const QDate meeting = story.state().deferredTo;
        QVERIFY(warningsFor(request(Action::Approve, meeting), story.state(), {}).isEmpty());
        QCOMPARE(warningsFor(request(Action::Approve, meeting.addDays(-1)), story.state(), {}),
                 QList{ActionWarning::OutsideMeeting});
        QVERIFY(warningsFor(request(Action::Withdraw, meeting.addDays(-1)), story.state(), {}).isEmpty());
        QVERIFY(warningsFor(request(Action::Approve), submitted().state(), {}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ChainViewTest)
#include "tst_chainview.moc"
