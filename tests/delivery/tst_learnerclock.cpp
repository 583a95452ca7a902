// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/learnerclock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kStart(2025, 5, 5);

Enrolment learner(QDate start = kStart, int capWeeks = 11)
{
    Enrolment enrolment;
    enrolment.learner = u"Learner 0117"_s;
    enrolment.registered = start;
    enrolment.start = start;
    enrolment.finalDate = finalDate(start, capWeeks);
    return enrolment;
}

} // namespace

class LearnerClockTest final : public QObject {
    Q_OBJECT

private slots:
    // R33, R38, R104, Q12; R128: calendar dates, so that neither summer time nor a leap day moves them.
    void finalDates_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("capWeeks");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("R38 eleven weeks") << kStart << 11 << QDate(2025, 7, 21);
        QTest::newRow("R33 cap of eight") << kStart << 8 << QDate(2025, 6, 30);
        QTest::newRow("R33 cap of one") << kStart << 1 << QDate(2025, 5, 12);
        QTest::newRow("R128 into summer time") << QDate(2026, 3, 2) << 1 << QDate(2026, 3, 9);
        QTest::newRow("R128 out of summer time") << QDate(2026, 10, 26) << 1 << QDate(2026, 11, 2);
        QTest::newRow("R128 over 29 February") << QDate(2028, 2, 28) << 1 << QDate(2028, 3, 6);
        QTest::newRow("R128 no leap year") << QDate(2027, 2, 28) << 1 << QDate(2027, 3, 7);
        QTest::newRow("R128 on 29 February") << QDate(2028, 2, 29) << 11 << QDate(2028, 5, 16);
        QTest::newRow("over the new year") << QDate(2025, 11, 3) << 11 << QDate(2026, 1, 19);
        QTest::newRow("not started") << QDate() << 11 << QDate();
    }
    void finalDates()
    {
        QFETCH(const QDate, start);
        QFETCH(const int, capWeeks);
        QTEST(finalDate(start, capWeeks), "expected");
    }

    // R38: the final date passes, the day after it is over the limit. R37: to be told until somebody recorded it.
    void clock_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<int>("daysLeft");
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("overLimit");
        QTest::addColumn<int>("week");
        QTest::newRow("the day before") << QDate(2025, 5, 4) << 78 << false << false << 0;
        QTest::newRow("first day") << kStart << 77 << true << false << 1;
        QTest::newRow("seventh day") << QDate(2025, 5, 11) << 71 << true << false << 1;
        QTest::newRow("eighth day") << QDate(2025, 5, 12) << 70 << true << false << 2;
        QTest::newRow("last but one") << QDate(2025, 7, 20) << 1 << true << false << 11;
        QTest::newRow("final date") << QDate(2025, 7, 21) << 0 << true << false << 12;
        QTest::newRow("day after") << QDate(2025, 7, 22) << -1 << true << true << 12;
    }
    void clock()
    {
        QFETCH(const QDate, today);
        const ClockState clock = clockOf(learner(), today);
        QCOMPARE(clock.finalDate, QDate(2025, 7, 21));
        QTEST(clock.daysLeft, "daysLeft");
        QTEST(clock.running, "running");
        QTEST(clock.overLimit, "overLimit");
        QTEST(clock.week, "week");
        QVERIFY(clock.needsNotice);
    }

    void whoHasAResultNeedsNothing_data()
    {
        QTest::addColumn<EnrolmentResult>("result");
        QTest::newRow("passed") << EnrolmentResult::Passed;
        QTest::newRow("failed") << EnrolmentResult::Failed;
        QTest::newRow("time limit") << EnrolmentResult::FailedTimeLimit;
        QTest::newRow("withdrawn") << EnrolmentResult::Withdrawn;
    }
    void whoHasAResultNeedsNothing()
    {
        QFETCH(const EnrolmentResult, result);
        const ClockState clock = clockOf(withResult(learner(), result, QDate(2025, 7, 1)), QDate(2025, 8, 1));
        QVERIFY(!clock.running && !clock.overLimit && !clock.needsNotice);
        QCOMPARE(clock.week, 0);
    }

    void noticeIsRecorded()
    {
        Enrolment enrolment = learner();
        enrolment.notified = kStart;
        QVERIFY(!clockOf(enrolment, kStart).needsNotice); // R37
        enrolment.finalDate = {};
        QVERIFY(!clockOf(enrolment, kStart.addYears(1)).overLimit); // nothing is known, so nobody fails
    }

    // R38, R74: failed the day after the final date, without a certificate.
    void failsByTimeLimit()
    {
        Enrolment enrolment = learner();
        enrolment.certificateOn = kStart.addDays(3);
        const Enrolment failed = failedByTimeLimit(enrolment);
        QCOMPARE(failed.result, EnrolmentResult::FailedTimeLimit);
        QCOMPARE(failed.resultOn, QDate(2025, 7, 22));
        QCOMPARE(failed.certificateOn, QDate());
        QCOMPARE(failed.finalDate, enrolment.finalDate);
        QCOMPARE(failed.learner, enrolment.learner);
    }

    // R74: only a pass keeps the certificate; R134: a withdrawal has its day.
    void certificateGoesWithThePass()
    {
        Enrolment passed = withResult(learner(), EnrolmentResult::Passed, QDate(2025, 7, 1));
        passed.certificateOn = QDate(2025, 7, 2);
        QCOMPARE(withResult(passed, EnrolmentResult::Passed, QDate(2025, 7, 2)).certificateOn, QDate(2025, 7, 2));
        const Enrolment withdrawn = withResult(passed, EnrolmentResult::Withdrawn, QDate(2025, 6, 1));
        QCOMPARE(withdrawn.resultOn, QDate(2025, 6, 1));
        QCOMPARE(withdrawn.certificateOn, QDate());
        const Enrolment again = withResult(passed, EnrolmentResult::InProgress, QDate(2025, 7, 3));
        QCOMPARE(again.resultOn, QDate());
        QCOMPARE(again.certificateOn, QDate());
    }

    // R62: card charges come from payments by card only; who withdrew is not counted.
    void counts()
    {
        const QDate today(2025, 7, 7); // fourteen days before the final date
        const auto with = [](Enrolment enrolment, PaymentMethod payment) {
            enrolment.payment = payment;
            return enrolment;
        };
        Enrolment told = with(learner(kStart.addDays(1)), PaymentMethod::Card); // fifteen days left
        told.notified = kStart;
        const QList<Enrolment> roster{
            with(learner(), PaymentMethod::Card),
            told,
            with(learner(kStart.addDays(-14)), PaymentMethod::Debit),   // today is the final date
            with(learner(kStart.addDays(-15)), PaymentMethod::Invoice), // it was yesterday
            withResult(with(learner(), PaymentMethod::Card), EnrolmentResult::Passed, today),
            withResult(with(learner(), PaymentMethod::Osap), EnrolmentResult::Failed, today),
            failedByTimeLimit(with(learner(kStart.addDays(-30)), PaymentMethod::Other)),
            withResult(with(learner(), PaymentMethod::Card), EnrolmentResult::Withdrawn, today),
        };
        const RosterCounts counts = countRoster(roster, today);
        QCOMPARE(counts.learners, 7);
        QCOMPARE(counts.inProgress, 4);
        QCOMPARE(counts.passed, 1);
        QCOMPARE(counts.failed, 2);
        QCOMPARE(counts.withdrawn, 1);
        QCOMPARE(counts.overLimit, 1);
        QCOMPARE(counts.dueSoon, 2);
        QCOMPARE(counts.unnotified, 3);
        QCOMPARE(counts.paid, (PaymentMix{7, 3}));
        QCOMPARE(countRoster({}, today), RosterCounts());
    }

    // A learner of a scheduled cohort may start on any day (R5); whether it is one of the cohort's is known.
    void startsOutsideTheCohort_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<bool>("expected");
        const QDate last(2025, 6, 15);
        QTest::newRow("the day before") << kStart.addDays(-1) << last << false << true;
        QTest::newRow("first day") << kStart << last << false << false;
        QTest::newRow("last day") << last << last << false << false;
        QTest::newRow("the day after") << last.addDays(1) << last << false << true;
        QTest::newRow("end counted from the weeks") << kStart.addDays(42) << QDate() << false << false;
        QTest::newRow("after that end") << kStart.addDays(43) << QDate() << false << true;
        QTest::newRow("rolling is refused elsewhere") << kStart.addDays(-1) << last << true << false;
        QTest::newRow("no start") << QDate() << last << false << false;
    }
    void startsOutsideTheCohort()
    {
        QFETCH(const QDate, start);
        QFETCH(const QDate, end);
        QFETCH(const bool, rolling);
        const Cohort cohort{.rolling = rolling, .start = kStart, .end = end};
        QTEST(startsOutside(Enrolment{.start = start}, cohort, 6), "expected");
    }

    // R33, R38: nobody can be learning in a cohort after the final date of who started on its first day.
    void cohortsThatOutlastTheirLearners_data()
    {
        QTest::addColumn<QDate>("end");
        QTest::addColumn<int>("capWeeks");
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<bool>("expected");
        QTest::newRow("ends on the final date") << QDate(2025, 7, 21) << 11 << false << false;
        QTest::newRow("a day later") << QDate(2025, 7, 22) << 11 << false << true;
        QTest::newRow("a shorter cap") << QDate(2025, 7, 1) << 8 << false << true;
        QTest::newRow("counted from the weeks") << QDate() << 6 << false << false;
        QTest::newRow("rolling") << QDate(2026, 7, 22) << 11 << true << false;
    }
    void cohortsThatOutlastTheirLearners()
    {
        QFETCH(const QDate, end);
        QFETCH(const int, capWeeks);
        QFETCH(const bool, rolling);
        QTEST(outlastsLearners(Cohort{.rolling = rolling, .start = kStart, .end = end}, 6, capWeeks), "expected");
    }
};

QTEST_GUILESS_MAIN(LearnerClockTest)
#include "tst_learnerclock.moc"
