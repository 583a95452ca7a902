// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/offering.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

using Kind = DeliveryProblem::Kind;

const QDate kStart(2026, 9, 8);

Cohort rollingWindow(QDate from, QDate to)
{
    Cohort cohort;
    cohort.rolling = true;
    cohort.start = from;
    cohort.end = to;
    return cohort;
}

Enrolment learner()
{
    Enrolment enrolment;
    enrolment.learner = u"Learner 0117"_s;
    enrolment.registered = kStart.addDays(-30);
    enrolment.start = kStart;
    enrolment.finalDate = kStart.addDays(77);
    return enrolment;
}

QStringList words(const QList<DeliveryProblem> &problems)
{
    QStringList words;
    for (const DeliveryProblem &problem : problems)
        words.append(u"%1 %2"_s.arg(problem.field, word(problem.kind)));
    return words;
}

} // namespace

class OfferingTest final : public QObject {
    Q_OBJECT

private slots:
    // R102: rolling registration only for asynchronous delivery. With both it is accepted; the checks warn elsewhere.
    void rollingNeedsAsynchronous_data()
    {
        QTest::addColumn<Registration>("registration");
        QTest::addColumn<Timing>("timing");
        QTest::addColumn<bool>("fine");
        QTest::newRow("rolling, synchronous") << Registration::Rolling << Timing::Synchronous << false;
        QTest::newRow("rolling, asynchronous") << Registration::Rolling << Timing::Asynchronous << true;
        QTest::newRow("rolling, both") << Registration::Rolling << Timing::Both << true;
        QTest::newRow("rolling, not said") << Registration::Rolling << Timing::None << false;
        QTest::newRow("scheduled, synchronous") << Registration::Scheduled << Timing::Synchronous << true;
        QTest::newRow("scheduled, asynchronous") << Registration::Scheduled << Timing::Asynchronous << true;
    }
    void rollingNeedsAsynchronous()
    {
        QFETCH(const Registration, registration);
        QFETCH(const Timing, timing);
        Offering offering;
        offering.registration = registration;
        QTEST(checkOffering(offering, timing).isEmpty(), "fine");
    }

    void amountsOfAnOffering_data()
    {
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<int>("capacity");
        QTest::addColumn<QStringList>("problems");
        const QStringList none;
        QTest::newRow("not filled in yet") << qint64(-1) << 0 << none;
        QTest::newRow("free of charge") << qint64(0) << 1 << none;
        QTest::newRow("two cents below zero") << qint64(-2) << 0 << QStringList{u"offering.fee fee-negative"_s};
        QTest::newRow("fewer than no places")
            << qint64(45000) << -1 << QStringList{u"offering.capacity capacity-negative"_s};
    }
    void amountsOfAnOffering()
    {
        QFETCH(const qint64, fee);
        QFETCH(const int, capacity);
        Offering offering;
        offering.fee = fee;
        offering.capacity = capacity;
        QTEST(words(checkOffering(offering, Timing::Synchronous)), "problems");
    }

    // R67: TLS involved needs its estimate; and no negative cost, no share above the whole.
    void budgetOfAnOffering()
    {
        Offering offering;
        offering.budget.tlsInvolved = true;
        QCOMPARE(words(checkOffering(offering, Timing::Both)),
                 QStringList{u"offering.budget.costs budget-tls-missing"_s});
        CostLine tls;
        tls.kind = CostKind::Tls;
        tls.cents = 120000;
        offering.budget.costs = {tls};
        QVERIFY(checkOffering(offering, Timing::Both).isEmpty());
        CostLine wrong;
        wrong.cents = -1;
        offering.budget.costs.append(wrong);
        QCOMPARE(words(checkOffering(offering, Timing::Both)), QStringList{u"offering.budget.costs budget-amount"_s});
        offering.budget.costs.removeLast();
        offering.budget.cardRate = 10001;
        QCOMPARE(words(checkOffering(offering, Timing::Both)), QStringList{u"offering.budget.cardRate budget-rate"_s});
        offering.budget.cardRate = 10000;
        offering.budget.partnerShare = -1;
        QCOMPARE(words(checkOffering(offering, Timing::Both)),
                 QStringList{u"offering.budget.partnerShare budget-rate"_s});
    }

    // R5: any calendar date; no term or semester is asked for. R104: a rolling window may stay open.
    void cohortDates_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<QStringList>("problems");
        const QStringList none;
        QTest::newRow("R5 a Sunday in July") << QDate(2026, 7, 19) << QDate(2026, 8, 1) << false << none;
        QTest::newRow("R5 29 February") << QDate(2028, 2, 29) << QDate() << false << none;
        QTest::newRow("no first day") << QDate() << QDate(2026, 8, 1) << false
                                      << QStringList{u"cohort.start start-missing"_s};
        QTest::newRow("one day long") << kStart << kStart << false << none;
        QTest::newRow("ends the day before")
            << kStart << kStart.addDays(-1) << false << QStringList{u"cohort.end end-before-start"_s};
        QTest::newRow("R104 open window") << kStart << QDate() << true << none;
        const QDate last(kLastYear, 12, 31);
        QTest::newRow("as late as can be") << last << last << false << none;
        QTest::newRow("too late") << last.addDays(1) << last.addDays(1) << false
                                  << QStringList{u"cohort.start date-too-far"_s, u"cohort.end date-too-far"_s};
    }
    void cohortDates()
    {
        QFETCH(const QDate, start);
        QFETCH(const QDate, end);
        QFETCH(const bool, rolling);
        Offering offering;
        offering.registration = Registration::Rolling;
        Cohort cohort = rollingWindow(start, end);
        cohort.rolling = rolling;
        QTEST(words(checkCohort(cohort, offering)), "problems");
    }

    void rollingCohortOfAScheduledOffering()
    {
        Cohort cohort = rollingWindow(kStart, {});
        cohort.capacity = -1;
        QCOMPARE(words(checkCohort(cohort, Offering())),
                 QStringList({u"cohort.rolling rolling-cohort-scheduled"_s, u"cohort.capacity capacity-negative"_s}));
    }

    // R104: an individual start within the window, both ends included.
    void startWithinTheWindow_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<bool>("fine");
        const QDate end = kStart.addDays(100);
        QTest::newRow("the day before") << kStart.addDays(-1) << end << false;
        QTest::newRow("the first") << kStart << end << true;
        QTest::newRow("the last") << end << end << true;
        QTest::newRow("the day after") << end.addDays(1) << end << false;
        QTest::newRow("years later, open") << kStart.addYears(3) << QDate() << true;
        QTest::newRow("before it opens") << kStart.addDays(-1) << QDate() << false;
    }
    void startWithinTheWindow()
    {
        QFETCH(const QDate, start);
        QFETCH(const QDate, end);
        Enrolment enrolment = learner();
        enrolment.start = start;
        const QList<DeliveryProblem> problems = checkEnrolment(enrolment, rollingWindow(kStart, end));
        QTEST(problems.isEmpty(), "fine");
        if (!problems.isEmpty())
            QCOMPARE(problems.first().kind, Kind::StartOutsideWindow);
    }

    // R37: told on or after the day of registration. R16, R78: nothing else is asked of a learner than a name.
    void learnerAndNotice()
    {
        Enrolment enrolment = learner();
        enrolment.notified = enrolment.registered.addDays(-1);
        QCOMPARE(words(checkEnrolment(enrolment, {})), QStringList{u"enrolment.notified notified-before-registered"_s});
        enrolment.notified = enrolment.registered;
        QVERIFY(checkEnrolment(enrolment, {}).isEmpty());
        enrolment.learner = u" "_s;
        QCOMPARE(words(checkEnrolment(enrolment, {})), QStringList{u"enrolment.learner learner-missing"_s});
        enrolment.erased = true; // the retention rule took the name
        QVERIFY(checkEnrolment(enrolment, {}).isEmpty());
        enrolment.start = {};
        QCOMPARE(words(checkEnrolment(enrolment, {})), QStringList{u"enrolment.start start-missing"_s});
        enrolment.start = QDate(kLastYear, 12, 31);
        QVERIFY(checkEnrolment(enrolment, {}).isEmpty());
        enrolment.start = enrolment.start.addDays(1);
        QCOMPARE(words(checkEnrolment(enrolment, {})), QStringList{u"enrolment.start date-too-far"_s});
    }

    void results_data()
    {
        QTest::addColumn<EnrolmentResult>("result");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QStringList>("problems");
        using enum EnrolmentResult;
        const QStringList none;
        const QDate last = kStart.addDays(77);
        QTest::newRow("in progress") << InProgress << QDate() << none;
        QTest::newRow("passed, no day") << Passed << QDate()
                                        << QStringList{u"enrolment.resultOn result-date-missing"_s};
        QTest::newRow("withdrawn, no day: R134")
            << Withdrawn << QDate() << QStringList{u"enrolment.resultOn result-date-missing"_s};
        QTest::newRow("withdrawn before it began: R134") << Withdrawn << kStart.addDays(-1) << none;
        QTest::newRow("failed before it began")
            << Failed << kStart.addDays(-1) << QStringList{u"enrolment.resultOn result-before-start"_s};
        QTest::newRow("passed on the first day") << Passed << kStart << none;
        QTest::newRow("passed on the last day: R38") << Passed << last << none;
        QTest::newRow("passed the day after: R38")
            << Passed << last.addDays(1) << QStringList{u"enrolment.resultOn passed-after-final-date"_s};
        QTest::newRow("failed by the limit the day after: R38") << FailedTimeLimit << last.addDays(1) << none;
    }
    void results()
    {
        QFETCH(const EnrolmentResult, result);
        QFETCH(const QDate, on);
        Enrolment enrolment = learner();
        enrolment.result = result;
        enrolment.resultOn = on;
        QTEST(words(checkEnrolment(enrolment, {})), "problems");
    }

    // R74: a certificate only after a pass.
    void certificates_data()
    {
        QTest::addColumn<EnrolmentResult>("result");
        QTest::addColumn<int>("days");
        QTest::addColumn<QStringList>("problems");
        using enum EnrolmentResult;
        const QStringList without{u"enrolment.certificateOn certificate-without-pass"_s};
        QTest::newRow("in progress") << InProgress << 0 << without;
        QTest::newRow("failed") << Failed << 0 << without;
        QTest::newRow("time limit") << FailedTimeLimit << 0 << without;
        QTest::newRow("withdrawn") << Withdrawn << 0 << without;
        QTest::newRow("on the day of the pass") << Passed << 0 << QStringList();
        QTest::newRow("the day before") << Passed << -1
                                        << QStringList{u"enrolment.certificateOn certificate-before-pass"_s};
    }
    void certificates()
    {
        QFETCH(const EnrolmentResult, result);
        QFETCH(const int, days);
        Enrolment enrolment = learner();
        enrolment.result = result;
        enrolment.resultOn = result == EnrolmentResult::InProgress ? QDate() : kStart.addDays(40);
        enrolment.certificateOn = kStart.addDays(40 + days);
        QTEST(words(checkEnrolment(enrolment, {})), "problems");
    }

    // R33, R58, R67, R98: what was approved is what a new offering begins with; the tenth is made like the first.
    void asApproved()
    {
        Proposal proposal;
        proposal.id = QUuid::createUuid();
        proposal.weeks = Quantity::of(6);
        proposal.annex.fee = u"450.00"_s;
        proposal.annex.registration = Registration::Rolling;
        proposal.annex.tlsInvolved = true;
        proposal.annex.tlsEstimate = u"1,200.50"_s;
        const Offering offering = offeringOf(proposal, 11);
        QCOMPARE(offering.proposal, proposal.id);
        QCOMPARE(offering.fee, qint64(45000));
        QCOMPARE(offering.weeks, 6);
        QCOMPARE(offering.capWeeks, 11);
        QCOMPARE(offering.registration, Registration::Rolling);
        QVERIFY(offering.budget.tlsInvolved);
        QCOMPARE(offering.budget.costs.size(), 1);
        QCOMPARE(offering.budget.costs.first().kind, CostKind::Tls);
        QCOMPARE(offering.budget.costs.first().cents, qint64(120050));
        QCOMPARE(offeringOf(proposal, 11), offering);
        proposal.capWeeks = Quantity::of(8);
        proposal.annex.fee = u"about 450"_s;
        proposal.annex.registration = Registration::None;
        QCOMPARE(offeringOf(proposal, 11).capWeeks, 8);
        QCOMPARE(offeringOf(proposal, 11).fee, qint64(-1));
        QCOMPARE(offeringOf(proposal, 11).registration, Registration::Scheduled);
    }

    void lastDays()
    {
        Cohort cohort;
        cohort.start = kStart;
        QCOMPARE(lastDayOf(cohort, 8), kStart.addDays(56));
        cohort.end = kStart.addDays(50);
        QCOMPARE(lastDayOf(cohort, 8), cohort.end);
        QCOMPARE(lastDayOf(rollingWindow(kStart, {}), 8), QDate());
    }

    // R39: in progress, pass, fail and withdrawal are all that can be said; there is no word for a grade.
    void wordsThereAndBack()
    {
        const QStringList payments{u"unknown"_s, u"card"_s, u"debit"_s, u"invoice"_s, u"osap"_s, u"other"_s};
        for (int i = 0; i < payments.size(); ++i) {
            QCOMPARE(word(PaymentMethod(i)), payments.at(i));
            QCOMPARE(paymentFromWord(payments.at(i)), PaymentMethod(i));
        }
        const QStringList results{u"in-progress"_s, u"passed"_s, u"failed"_s, u"time-limit"_s, u"withdrawn"_s};
        for (int i = 0; i < results.size(); ++i) {
            QCOMPARE(word(EnrolmentResult(i)), results.at(i));
            QCOMPARE(resultFromWord(results.at(i)), EnrolmentResult(i));
        }
        for (const QString &grade : {u"A+"_s, u"85"_s, u"B"_s, u"Passed"_s, QString()})
            QVERIFY(!resultFromWord(grade));
        QSet<QString> kinds;
        for (int i = 0; i <= int(Kind::CapOutOfRange); ++i) {
            QVERIFY(!word(Kind(i)).isEmpty());
            QCOMPARE(deliveryProblemFromWord(word(Kind(i))), Kind(i));
            kinds.insert(word(Kind(i)));
        }
        QCOMPARE(kinds.size(), int(Kind::CapOutOfRange) + 1);
    }
};

QTEST_GUILESS_MAIN(OfferingTest)
#include "tst_offering.moc"
