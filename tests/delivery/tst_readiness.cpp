// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/readiness.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);
const QDate kFirstDay(2026, 3, 2);
constexpr int kPublishDays = 42;

const QStringList kPlaces{u"deadline-page"_s, u"deadline-email"_s, u"deadline-syllabus"_s, u"deadline-brightspace"_s};

Offering readyOffering()
{
    Offering offering;
    offering.publicSince = kToday;
    offering.promotedSince = kToday;
    offering.registrationDeadline = kFirstDay.addDays(-7);
    for (const QString &id : QStringList{u"apprendo"_s, u"brightspace"_s, u"brightspace-access"_s} + kPlaces)
        offering.done.insert(id, kToday);
    return offering;
}

Proposal approvedProposal()
{
    Proposal proposal;
    proposal.summary = u"Learners publish a web map."_s;
    proposal.timing = Timing::Asynchronous;
    return proposal;
}

Readiness readiness(const Offering &offering, QDate firstDay = kFirstDay, QDate eligibleSince = {})
{
    return readinessOf(offering, firstDay, kToday, kPublishDays, eligibleSince);
}

ReadinessItem itemOf(const Readiness &readiness, const QString &id)
{
    const auto found = std::find_if(readiness.items.cbegin(), readiness.items.cend(),
                                    [&](const ReadinessItem &item) { return item.id == id; });
    return found == readiness.items.cend() ? ReadinessItem() : *found;
}

Stack creditStack(bool rule, QDate inSyllabus)
{
    Stack stack;
    stack.outcome = StackOutcome::CourseCredit;
    if (rule) {
        stack.conversionRule = u"Pass is B."_s;
        stack.conversionDecidedBy = u"Geography"_s;
    }
    stack.conversionInSyllabus = inSyllabus;
    return stack;
}

} // namespace

class ReadinessTest final : public QObject {
    Q_OBJECT

private slots:
    // R97, R99, R101, R105: nine things are required; nothing else keeps an offering from being ready (R109).
    void everythingDone()
    {
        const Readiness ready = readiness(readyOffering());
        QVERIFY(ready.ready());
        QCOMPARE(ready.done, 9);
        QCOMPARE(ready.required, 9);
        QVERIFY(ready.missing().isEmpty());
        QCOMPARE(ready.items.size(), 14);
        QCOMPARE(readiness({}).missing(),
                 QStringList({u"apprendo"_s, u"brightspace"_s, u"public-page"_s, u"promotion"_s}) + kPlaces +
                     QStringList{u"brightspace-access"_s});
    }

    // R105: three of the four places are not ready, and the missing one is named.
    void threeOfFourPlaces_data()
    {
        QTest::addColumn<QString>("missing");
        for (const QString &place : kPlaces)
            QTest::newRow(qPrintable(place)) << place;
    }
    void threeOfFourPlaces()
    {
        QFETCH(const QString, missing);
        Offering offering = readyOffering();
        offering.done.remove(missing);
        const Readiness ready = readiness(offering);
        QVERIFY(!ready.ready());
        QCOMPARE(ready.done, 8);
        QCOMPARE(ready.missing(), QStringList{missing});
    }

    // What has to be public is due six weeks before the first day, what learners find inside on the first day.
    void lastDays_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QDate>("by");
        const QDate before(2026, 1, 19);
        QTest::newRow("R100 Apprendo") << u"apprendo"_s << before;
        QTest::newRow("R97 public") << u"public-page"_s << before;
        QTest::newRow("R97 promoted") << u"promotion"_s << before;
        QTest::newRow("R105 page") << u"deadline-page"_s << before;
        QTest::newRow("R105 e-mail") << u"deadline-email"_s << before;
        QTest::newRow("R99 Brightspace") << u"brightspace"_s << kFirstDay;
        QTest::newRow("R105 syllabus") << u"deadline-syllabus"_s << kFirstDay;
        QTest::newRow("R105 Brightspace") << u"deadline-brightspace"_s << kFirstDay;
        QTest::newRow("R101 access") << u"brightspace-access"_s << kFirstDay;
        QTest::newRow("R109 tracked only") << u"channel-social"_s << QDate();
    }
    void lastDays()
    {
        QFETCH(const QString, id);
        QTEST(itemOf(readiness({}), id).by, "by");
        QCOMPARE(itemOf(readiness({}, {}), id).by, QDate()); // no first day yet
    }

    void lateFromTheDayAfter_data()
    {
        QTest::addColumn<QDate>("firstDay");
        QTest::addColumn<bool>("late");
        QTest::newRow("due tomorrow") << kToday.addDays(kPublishDays + 1) << false;
        QTest::newRow("due today") << kToday.addDays(kPublishDays) << false;
        QTest::newRow("due yesterday") << kToday.addDays(kPublishDays - 1) << true;
        QTest::newRow("no first day") << QDate() << false;
    }
    void lateFromTheDayAfter()
    {
        QFETCH(const QDate, firstDay);
        QFETCH(const bool, late);
        QCOMPARE(itemOf(readiness({}, firstDay), u"apprendo"_s).late, late);
        QCOMPARE(itemOf(readiness(readyOffering(), firstDay), u"apprendo"_s).late, false);
        QCOMPARE(itemOf(readiness({}, firstDay), u"channel-faculty"_s).late, false);
    }

    // A day that is still ahead is a plan, and nothing is public by a plan.
    void aDayAheadIsNotDone()
    {
        Offering offering = readyOffering();
        offering.publicSince = kToday.addDays(1);
        QCOMPARE(readiness(offering).missing(), QStringList{u"public-page"_s});
        QCOMPARE(liveBlockers(offering, approvedProposal(), true, {}, kFirstDay, kToday),
                 QList{LiveBlocker::NotPublic});
        QVERIFY(liveBlockers(offering, approvedProposal(), true, {}, kFirstDay, kToday.addDays(1)).isEmpty());
    }

    // R57b: after the Ministry's yes two things more, which do not undo "ready".
    void afterTheMinistrysYes()
    {
        const Readiness ready = readiness(readyOffering(), kFirstDay, kToday);
        QVERIFY(ready.ready());
        QCOMPARE(ready.items.size(), 16);
        QCOMPARE(itemOf(ready, u"osap-list"_s).done, QDate());
        QCOMPARE(itemOf(ready, u"osap-list"_s).by, kFirstDay);
        QCOMPARE(itemOf(readiness(readyOffering(), kFirstDay, kFirstDay), u"osap-portal"_s).by, kFirstDay);
        // R57a: who began before the yes is not funded, so nothing is due for them.
        QCOMPARE(itemOf(readiness(readyOffering(), kFirstDay, kFirstDay.addDays(1)), u"osap-portal"_s).by, QDate());
        Offering offering = readyOffering();
        offering.done.insert(u"osap-list"_s, kToday);
        QCOMPARE(itemOf(readiness(offering, kFirstDay, kToday), u"osap-list"_s).done, kToday);
        QCOMPARE(readinessIds().size(), 16);
    }

    // R97: live only with approval, public, promoted and a deadline; every combination of the four.
    void liveNeedsAllFour_data()
    {
        QTest::addColumn<int>("have");
        for (int have = 0; have < 16; ++have)
            QTest::addRow("%d", have) << have;
    }
    void liveNeedsAllFour()
    {
        QFETCH(const int, have);
        Offering offering = readyOffering();
        QList<LiveBlocker> expected;
        if (!(have & 1))
            expected.append(LiveBlocker::NotApproved);
        if (!(have & 2)) {
            offering.registrationDeadline = {};
            expected.append(LiveBlocker::NoDeadline);
        }
        if (!(have & 4)) {
            offering.publicSince = {};
            expected.append(LiveBlocker::NotPublic);
        }
        if (!(have & 8)) {
            offering.promotedSince = {};
            expected.append(LiveBlocker::NotPromoted);
        }
        QCOMPARE(liveBlockers(offering, approvedProposal(), have & 1, {}, kFirstDay), expected);
    }

    // R102, R103: rolling needs asynchronous delivery and both agreements; scheduled asks for none of it.
    void rollingNeedsAgreement()
    {
        Offering offering = readyOffering();
        offering.registration = Registration::Rolling;
        Proposal proposal = approvedProposal();
        QCOMPARE(liveBlockers(offering, proposal, true, {}, kFirstDay),
                 QList({LiveBlocker::InstructorNotAgreed, LiveBlocker::UnitNotAgreed}));
        offering.instructorAgreed = kToday;
        QCOMPARE(liveBlockers(offering, proposal, true, {}, kFirstDay), QList{LiveBlocker::UnitNotAgreed});
        offering.unitAgreed = kToday;
        QVERIFY(liveBlockers(offering, proposal, true, {}, kFirstDay).isEmpty());
        proposal.timing = Timing::Both;
        QVERIFY(liveBlockers(offering, proposal, true, {}, kFirstDay).isEmpty());
        proposal.timing = Timing::Synchronous;
        QCOMPARE(liveBlockers(offering, proposal, true, {}, kFirstDay), QList{LiveBlocker::NotAsynchronous});
        offering.registration = Registration::Scheduled;
        QVERIFY(liveBlockers(offering, proposal, true, {}, kFirstDay).isEmpty());
    }

    // R20: learners choose by the public summary. R97: a course that was cancelled or has no first day is not live.
    void otherBlockers()
    {
        Proposal proposal = approvedProposal();
        proposal.summary = u" \n"_s;
        QCOMPARE(liveBlockers(readyOffering(), proposal, true, {}, kFirstDay), QList{LiveBlocker::NoPublicSummary});
        Offering offering = readyOffering();
        offering.cancelled = true;
        QCOMPARE(liveBlockers(offering, approvedProposal(), true, {}, {}),
                 QList({LiveBlocker::Cancelled, LiveBlocker::NoCohort}));
    }

    // R20, R42, R97: the same keeps registration from opening, but for a cohort, which may follow.
    void opening()
    {
        Proposal proposal = approvedProposal();
        QVERIFY(openingBlockers(readyOffering(), proposal, true, {}, {}).isEmpty());
        proposal.summary.clear();
        Offering offering = readyOffering();
        offering.publicSince = kToday.addDays(1);
        QCOMPARE(openingBlockers(offering, proposal, false, creditStack(false, {}), {}, kToday),
                 QList({LiveBlocker::NotApproved, LiveBlocker::NoPublicSummary, LiveBlocker::ConversionRule,
                        LiveBlocker::NotPublic}));
    }

    // R42: a member of a stack with course credit opens only with the rule in the syllabus by the first day.
    void conversionRule_data()
    {
        QTest::addColumn<bool>("rule");
        QTest::addColumn<QDate>("inSyllabus");
        QTest::addColumn<bool>("blocked");
        QTest::newRow("no rule") << false << QDate() << true;
        QTest::newRow("not in the syllabus") << true << QDate() << true;
        QTest::newRow("on the first day") << true << kFirstDay << false;
        QTest::newRow("the day after") << true << kFirstDay.addDays(1) << true;
    }
    void conversionRule()
    {
        QFETCH(const bool, rule);
        QFETCH(const QDate, inSyllabus);
        QFETCH(const bool, blocked);
        Stack stack = creditStack(rule, inSyllabus);
        QCOMPARE(liveBlockers(readyOffering(), approvedProposal(), true, stack, kFirstDay),
                 blocked ? QList{LiveBlocker::ConversionRule} : QList<LiveBlocker>());
        stack.outcome = StackOutcome::Certificate; // R41: asked for course credit only
        QVERIFY(liveBlockers(readyOffering(), approvedProposal(), true, stack, kFirstDay).isEmpty());
    }

    // R137: not offered for two years.
    void rests_data()
    {
        QTest::addColumn<QDate>("lastDay");
        QTest::addColumn<bool>("expected");
        QTest::newRow("two years and a day") << QDate(2024, 1, 11) << true;
        QTest::newRow("two years") << QDate(2024, 1, 12) << true;
        QTest::newRow("a day less") << QDate(2024, 1, 13) << false;
        QTest::newRow("still running") << QDate(2026, 2, 1) << false;
        QTest::newRow("not known") << QDate() << false;
    }
    void rests()
    {
        QFETCH(const QDate, lastDay);
        QTEST(restsTooLong(lastDay, kToday), "expected");
    }

    void wordsThereAndBack()
    {
        QSet<QString> words;
        for (int i = 0; i <= int(LiveBlocker::Cancelled); ++i) {
            words.insert(word(LiveBlocker(i)));
            QVERIFY(!word(LiveBlocker(i)).isEmpty());
            QCOMPARE(liveBlockerFromWord(word(LiveBlocker(i))), LiveBlocker(i));
        }
        QCOMPARE(words.size(), int(LiveBlocker::Cancelled) + 1);
        QVERIFY(!liveBlockerFromWord(u"nonsense"));
    }
};

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
