// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"
#include "tests/approval/chainhelp.h"

#include <QLocale>
#include <QSet>
#include <QTest>

using namespace credence;
using namespace credence::test;
using namespace Qt::StringLiterals;

class ChainWordingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void stageName_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("expected");
        QTest::newRow("decision") << u"sccasp"_s << u"SCCASP"_s;
        QTest::newRow("R84 notice") << u"senate"_s << u"Senate notice"_s;
        QTest::newRow("Ministry") << u"ministry"_s << u"Ministry"_s;
        QTest::newRow("draft") << u"draft"_s << u"Draft"_s;
        QTest::newRow("returned") << u"returned"_s << u"Returned"_s;
        QTest::newRow("declined") << u"declined"_s << u"Declined"_s;
        QTest::newRow("withdrawn") << u"withdrawn"_s << u"Withdrawn"_s;
        QTest::newRow("approved") << u"approved"_s << u"Approved"_s;
        QTest::newRow("retired") << u"retired"_s << u"Retired"_s;
        QTest::newRow("first bead") << u"submitted"_s << u"Submitted"_s;
        QTest::newRow("unknown: as it is") << u"registrar"_s << u"registrar"_s;
    }
    void stageName()
    {
        QFETCH(const QString, stage);
        QFETCH(const QString, expected);
        QCOMPARE(credence::stageName(stage, carleton()), expected);
    }

    /// A stage is named in the language of the interface where the policy has it.
    void stageNameInFrench()
    {
        Policy policy = carleton();
        policy.stages[0].name.fr = u"Direction"_s;
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        const QString chair = credence::stageName(u"chair"_s, policy);
        const QString dean = credence::stageName(u"dean"_s, policy);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        QCOMPARE(chair, u"Direction"_s);
        QCOMPARE(dean, u"Dean"_s);
    }

    /// Each value has words of its own.
    void namesAreDistinct()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(Action::Correct); ++i)
            names.insert(actionName(Action(i)));
        QCOMPARE(names.size(), int(Action::Correct) + 1);
        QVERIFY(!names.contains(QString()));

        names.clear();
        for (int i = 0; i <= int(MinistryState::NotEligible); ++i)
            names.insert(ministryName(MinistryState(i)));
        QCOMPARE(names.size(), int(MinistryState::NotEligible) + 1);
        QVERIFY(!names.contains(QString()));

        names.clear();
        for (ActionWarning warning :
             {ActionWarning::SelfApproval, ActionWarning::AfterIntakeDeadline, ActionWarning::OutsideMeeting})
            names.insert(actionWarningSentence(warning));
        QCOMPARE(names.size(), 3);
        QVERIFY(!names.contains(QString()));
    }

    /// Every record that can be made has its sentence in the history.
    void history_data()
    {
        QTest::addColumn<ActionRequest>("record");
        QTest::addColumn<QString>("expected");
        const auto row = [](ActionRequest record, const QString &stage, const char *expected) {
            record.stage = stage;
            QTest::newRow(expected) << record << QString::fromUtf8(expected);
        };
        ActionRequest again = submission(OsapIntent::Yes);
        again.revision = 2;
        ActionRequest noIntake = request(Action::MinistrySubmit);
        noIntake.toDate = {};
        row(submission(OsapIntent::Yes), u"draft"_s, "Submitted");
        row(again, u"returned"_s, "Resubmitted, revision 2");
        row(request(Action::Approve), u"chair"_s, "Chair approved");
        row(request(Action::Return), u"dean"_s, "Dean returned for changes");
        row(returnTo(u"dean"_s), u"sccasp"_s, "SCCASP returned to Dean");
        row(request(Action::Decline), u"sccasp"_s, "SCCASP declined");
        row(request(Action::Defer), u"sccasp"_s, "SCCASP deferred to 19 Jan 2026");
        row(request(Action::Withdraw), u"dean"_s, "Withdrawn");
        row(request(Action::Reopen), u"withdrawn"_s, "Reopened as a draft");
        row(request(Action::RecordNotice), u"senate"_s, "Senate notified");
        row(request(Action::MinistrySubmit), u"ministry"_s, "Submitted to the Ministry, intake 8 Jan 2026");
        row(noIntake, u"ministry"_s, "Submitted to the Ministry");
        row(request(Action::MinistryEligible), u"ministry"_s, "Ministry: eligible for OSAP");
        row(request(Action::MinistryNotEligible), u"ministry"_s, "Ministry: not eligible for OSAP");
        row(request(Action::MinistryInformation), u"ministry"_s, "Ministry asked for more information");
        row(changeTo(OsapIntent::Yes), u"dean"_s, "OSAP is now sought");
        row(changeTo(OsapIntent::No), u"dean"_s, "OSAP is no longer sought");
        row(changeTo(OsapIntent::Undecided), u"dean"_s, "OSAP is undecided again");
        row(request(Action::Retire), u"approved"_s, "Retired");
        row(request(Action::Correct), u"dean"_s, "Mistaken record corrected");
    }
    void history()
    {
        QFETCH(const ActionRequest, record);
        QFETCH(const QString, expected);
        ApprovalEvent event;
        event.request = record;
        QCOMPARE(eventSentence(event, carleton()), expected);
    }

    /// What a user wrote is never taken for a place in a sentence.
    void policyNamesAreNotFormats()
    {
        Policy policy = carleton();
        policy.stages[0].name.en = u"Chair %2"_s;
        ApprovalEvent event;
        event.request = request(Action::Defer);
        event.request.stage = u"chair"_s;
        QCOMPARE(eventSentence(event, policy), u"Chair %2 deferred to 19 Jan 2026"_s);
    }

    /// Q2: "eligible" is the Ministry's word.
    void osapWord_data()
    {
        QTest::addColumn<OsapIntent>("intent");
        QTest::addColumn<MinistryState>("ministry");
        QTest::addColumn<QString>("expected");
        QTest::newRow("no") << OsapIntent::No << MinistryState::None << u"no"_s;
        QTest::newRow("undecided") << OsapIntent::Undecided << MinistryState::None << u"not sure"_s;
        QTest::newRow("before approval") << OsapIntent::Yes << MinistryState::None << u"seeking"_s;
        QTest::newRow("to submit") << OsapIntent::Yes << MinistryState::ToSubmit << u"seeking"_s;
        QTest::newRow("submitted") << OsapIntent::Yes << MinistryState::Submitted << u"submitted"_s;
        QTest::newRow("information asked") << OsapIntent::Yes << MinistryState::InformationAsked << u"submitted"_s;
        QTest::newRow("eligible") << OsapIntent::Yes << MinistryState::Eligible << u"eligible"_s;
        QTest::newRow("not eligible") << OsapIntent::Yes << MinistryState::NotEligible << u"not eligible"_s;
    }
    void osapWord()
    {
        QFETCH(const OsapIntent, intent);
        QFETCH(const MinistryState, ministry);
        QFETCH(const QString, expected);
        QCOMPARE(credence::osapWord(intent, ministry), expected);
    }

    void waitingFor()
    {
        const auto words = [](const Story &story) { return credence::waitingFor(story.state(), story.policy()); };
        QCOMPARE(words(Story()), u"Submission"_s);
        QCOMPARE(words(submitted()), u"Chair decision"_s);
        QCOMPARE(words(submitted().then(Action::Return)), u"Returned by Chair"_s);
        QCOMPARE(words(submitted().then(Action::Approve).then(Action::Approve).then(Action::Approve)),
                 u"Senate notice"_s);
        QCOMPARE(words(approved()), u"Ministry package"_s);
        QCOMPARE(words(approved().then(Action::MinistrySubmit)), u"Ministry decision"_s);
        QCOMPARE(words(approved().then(Action::MinistrySubmit).then(Action::MinistryInformation)),
                 u"Answer to the Ministry"_s);
        QCOMPARE(words(approved().then(Action::MinistrySubmit).then(Action::MinistryEligible)), QString());
        QCOMPARE(words(approved(OsapIntent::No)), QString());
        QCOMPARE(words(submitted().then(Action::Decline)), QString());
    }

    /// R81, R82.
    void routeName()
    {
        QCOMPARE(credence::routeName(OsapIntent::Yes), u"minor modification (OSAP)"_s);
        QCOMPARE(credence::routeName(OsapIntent::No), u"tracking entry"_s);
        QVERIFY(!credence::routeName(OsapIntent::Undecided).isEmpty());
    }

    /// R127.
    void routeChange_data()
    {
        QTest::addColumn<QStringList>("opens");
        QTest::addColumn<QStringList>("closes");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QStringList{} << QStringList{} << u"No step opens or closes."_s;
        QTest::newRow("opens") << QStringList{u"ministry"_s} << QStringList{} << u"This opens Ministry."_s;
        QTest::newRow("closes") << QStringList{} << QStringList{u"ministry"_s} << u"This closes Ministry."_s;
        QTest::newRow("both") << QStringList{u"dean"_s} << QStringList{u"chair"_s, u"senate"_s}
                              << u"This opens Dean and closes Chair and Senate notice."_s;
    }
    void routeChange()
    {
        QFETCH(const QStringList, opens);
        QFETCH(const QStringList, closes);
        QFETCH(const QString, expected);
        QCOMPARE(routeChangeSentence({opens, closes}, carleton()), expected);
    }
};

QTEST_GUILESS_MAIN(ChainWordingTest)
#include "tst_chainwording.moc"
