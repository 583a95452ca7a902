// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Learners in the office file: the roster and its counts.

#include "tests/store/deliveryfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class EnrolmentsTest final : public QObject {
    Q_OBJECT

private slots:
    void everyFieldIsKept()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2026, 1, 12));
        Enrolment wanted{.learner = u" Ada “Ace” Lovelace "_s,
                         .contact = u"ada@example.org"_s,
                         .registered = QDate(2026, 1, 2),
                         .start = QDate(2026, 1, 13),
                         .notified = QDate(2026, 1, 2),
                         .payment = PaymentMethod::Card,
                         .result = EnrolmentResult::Passed,
                         .resultOn = QDate(2026, 2, 20),
                         .certificateOn = QDate(2026, 2, 23),
                         .transcriptAsked = QDate(2026, 2, 24)};
        QCOMPARE(store.delivery().enrol(cohort.cohort.id, {wanted}).value(), (EnrolCount{1, 0}));
        const Enrolment kept = store.delivery().roster(cohort.cohort.id)->first();
        wanted.id = kept.id;
        wanted.cohort = cohort.cohort.id;
        wanted.number = 1;
        wanted.learner = u"Ada “Ace” Lovelace"_s;
        wanted.finalDate = QDate(2026, 3, 31);
        wanted.rowVersion = 1;
        QVERIFY(kept.id > 0);
        QCOMPARE(kept, wanted);

        const auto found = store.delivery().findEnrolment(u"of-2026-001/1/1"_s);
        VERIFY_OK(found);
        QCOMPARE(found->enrolment, wanted);
        QCOMPARE(found->reference, u"OF-2026-001/1/1"_s);
        QCOMPARE(found->cohortReference, u"OF-2026-001/1"_s);
        QCOMPARE(found->offering, cohort.cohort.offering);
        QCOMPARE(found->proposal, cohort.proposal);
        QCOMPARE(found->name, cohort.name);
        QCOMPARE(store.delivery().findEnrolment(QString::number(kept.id))->enrolment, wanted);
        for (const QString &nobody : {u"OF-2026-001/1/2"_s, u"OF-2026-001/1"_s, u"0"_s, u"Ada"_s, u""_s})
            QCOMPARE(store.delivery().findEnrolment(nobody).error(), (Error{ErrorCode::NotFound, {nobody}, {}}));
        QCOMPARE(store.delivery().roster(QUuid::createUuid()).error().code, ErrorCode::NotFound);
    }

    // R104, R38: in a rolling cohort everybody has a start and a final date of their own.
    void startsAndFinalDates_data()
    {
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<QDate>("registered");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("begins");
        QTest::addColumn<QDate>("finalDate");
        const QDate none;
        QTest::newRow("scheduled: the cohort's day")
            << false << none << none << QDate(2025, 5, 5) << QDate(2025, 7, 21);
        QTest::newRow("scheduled: a day of one's own")
            << false << none << QDate(2025, 5, 7) << QDate(2025, 5, 7) << QDate(2025, 7, 23);
        QTest::newRow("rolling: the day of registration")
            << true << QDate(2025, 6, 10) << none << QDate(2025, 6, 10) << QDate(2025, 8, 26);
        QTest::newRow("rolling: registered before the window opens")
            << true << QDate(2025, 4, 1) << none << QDate(2025, 5, 5) << QDate(2025, 7, 21);
        QTest::newRow("rolling: not said, so today") << true << none << none << QDate(2025, 7, 1) << QDate(2025, 9, 16);
        QTest::newRow("rolling: the first day of the window")
            << true << none << QDate(2025, 5, 5) << QDate(2025, 5, 5) << QDate(2025, 7, 21);
        QTest::newRow("rolling: the last day of the window")
            << true << none << QDate(2025, 9, 30) << QDate(2025, 9, 30) << QDate(2025, 12, 16);
        QTest::newRow("rolling: before the window") << true << none << QDate(2025, 5, 4) << none << none;
        QTest::newRow("rolling: after the window") << true << none << QDate(2025, 10, 1) << none << none;
    }
    void startsAndFinalDates()
    {
        QFETCH(const bool, rolling);
        QFETCH(const QDate, registered);
        QFETCH(const QDate, start);
        QFETCH(const QDate, begins);
        QFETCH(const QDate, finalDate);
        DeliveryFixture store;
        store.clock.setToday(QDate(2025, 7, 1));
        QVERIFY(store.create());
        const auto registration = rolling ? Registration::Rolling : Registration::Scheduled;
        const QUuid offering = store.addOffering(store.approve(), registration).offering.id;
        const CohortRow cohort =
            store.addCohort(offering, QDate(2025, 5, 5), rolling ? QDate(2025, 9, 30) : QDate(), rolling);
        Enrolment ada = DeliveryFixture::learner(u"Ada"_s);
        ada.registered = registered;
        ada.start = start;
        const auto enrolled = store.delivery().enrol(cohort.cohort.id, {ada});
        if (!begins.isValid()) {
            QCOMPARE(enrolled.error().args.first(2), (QStringList{u"start-outside-window"_s, u"enrolment.start"_s}));
            return;
        }
        VERIFY_OK(enrolled);
        const Enrolment kept = store.delivery().roster(cohort.cohort.id)->first();
        QCOMPARE(kept.registered, registered.isValid() ? registered : QDate(2025, 7, 1));
        QCOMPARE(kept.start, begins);
        QCOMPARE(kept.finalDate, finalDate);
    }

    // A thousand pasted rows are one act: all of them or none.
    void aThousandAtOnce()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled();
        QList<Enrolment> thousand = DeliveryFixture::learners(1000);
        thousand[500].learner = u"  "_s;
        QSignalSpy told(store.office.get(), &Office::deliveryChanged);
        const auto refused = store.delivery().enrol(cohort.cohort.id, thousand);
        QVERIFY(!refused);
        QCOMPARE(refused.error(),
                 (Error{ErrorCode::DeliveryRefused, {u"learner-missing"_s, u"enrolment.learner"_s}, {}}));
        QCOMPARE(told.size(), 0);
        QCOMPARE(store.delivery().roster(cohort.cohort.id)->size(), 0);
        QCOMPARE(store.delivery().cohort(cohort.cohort.id)->learners, 0);

        thousand[500].learner = u"somebody"_s;
        QCOMPARE(store.delivery().enrol(cohort.cohort.id, thousand).value(), (EnrolCount{1000, 0}));
        QCOMPARE(told.size(), 1);
        const auto roster = store.delivery().roster(cohort.cohort.id);
        QCOMPARE(roster->size(), 1000);
        QCOMPARE(roster->first().number, 1);
        QCOMPARE(roster->last().number, 1000);
        QCOMPARE(store.delivery().cohort(cohort.cohort.id)->learners, 1000);

        // Saved as a whole too: the last one is wrong, and nobody is told.
        QList<Enrolment> told2 = *roster;
        for (Enrolment &enrolment : told2)
            enrolment.notified = store.clock.today();
        told2.last().notified = store.clock.today().addDays(-1); // R37: on or after the day of registration
        QCOMPARE(store.delivery().saveEnrolments(told2).error().args.first(), u"notified-before-registered"_s);
        QCOMPARE(store.delivery().withoutNotice(2000)->size(), 1000);
        told2.last().notified = store.clock.today();
        VERIFY_OK(store.delivery().saveEnrolments(told2));
        QCOMPARE(store.delivery().withoutNotice(2000)->size(), 0);
    }

    void whoIsThereAlreadyIsLeft()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve(), Registration::Rolling).offering.id;
        const CohortRow cohort = store.addCohort(offering, QDate(2026, 1, 5), {}, true);
        Enrolment ada = DeliveryFixture::learner(u"Ada"_s);
        ada.contact = u"ada@example.org"_s;
        QCOMPARE(store.delivery().enrol(cohort.cohort.id, {ada, ada}).value(), (EnrolCount{1, 1}));
        store.clock.setToday(store.clock.today().addDays(10)); // the same sheet, pasted again
        QCOMPARE(store.delivery().enrol(cohort.cohort.id, {ada}).value(), (EnrolCount{0, 1}));
        Enrolment again = ada; // a second attempt later is another enrolment
        again.start = QDate(2026, 6, 1);
        Enrolment namesake = ada;
        namesake.contact = u"other@example.org"_s;
        QCOMPARE(store.delivery().enrol(cohort.cohort.id, {again, namesake}).value(), (EnrolCount{2, 0}));
        QCOMPARE(store.delivery().enrol(cohort.cohort.id, {again, namesake, ada}).value(), (EnrolCount{0, 3}));
        QCOMPARE(store.delivery().roster(cohort.cohort.id)->size(), 3);
    }

    void places_data()
    {
        QTest::addColumn<int>("offering");
        QTest::addColumn<int>("cohort");
        QTest::addColumn<int>("learners");
        QTest::addColumn<bool>("fits");
        QTest::newRow("no limit") << 0 << 0 << 50 << true;
        QTest::newRow("the offering's, reached") << 20 << 0 << 20 << true;
        QTest::newRow("the offering's, exceeded") << 20 << 0 << 21 << false;
        QTest::newRow("the cohort's own goes first") << 20 << 24 << 24 << true;
        QTest::newRow("and is one too small") << 30 << 24 << 25 << false;
    }
    void places()
    {
        QFETCH(const int, offering);
        QFETCH(const int, cohort);
        QFETCH(const int, learners);
        QFETCH(const bool, fits);
        DeliveryFixture store;
        QVERIFY(store.create());
        StoredOffering stored = store.addOffering(store.approve());
        stored.offering.capacity = offering;
        VERIFY_OK(store.delivery().saveOffering(stored.offering, 1));
        const auto added = store.delivery().addCohort(
            {.offering = stored.offering.id, .start = QDate(2026, 3, 9), .capacity = cohort});
        VERIFY_OK(added);
        const QUuid id = added->cohort.id;
        const auto enrolled = store.delivery().enrol(id, DeliveryFixture::learners(learners));
        QCOMPARE(enrolled.has_value(), fits);
        QCOMPARE(store.delivery().cohort(id)->learners, fits ? learners : 0);
        if (!fits) {
            const int places = cohort > 0 ? cohort : offering;
            QCOMPARE(enrolled.error(), (Error{ErrorCode::CohortFull,
                                              {added->reference, QString::number(places), QString::number(learners)},
                                              {}}));
            return;
        }
        if (learners == 50)
            return;
        // Who withdraws makes room; coming back needs it.
        Enrolment first = store.delivery().roster(id)->first();
        const auto gone =
            store.delivery().saveEnrolments({withResult(first, EnrolmentResult::Withdrawn, store.clock.today())});
        VERIFY_OK(gone);
        VERIFY_OK(store.delivery().enrol(id, {DeliveryFixture::learner(u"From the waiting list"_s)}));
        const auto back = store.delivery().saveEnrolments({withResult(gone->first(), EnrolmentResult::InProgress, {})});
        QCOMPARE(back.error().code, ErrorCode::CohortFull);
    }

    // R74: a certificate only after a pass; R38: a pass up to the final date.
    void results_data()
    {
        QTest::addColumn<EnrolmentResult>("result");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QDate>("certificate");
        QTest::addColumn<QString>("problem");
        const QDate none;
        QTest::newRow("passed on the last day") << EnrolmentResult::Passed << QDate(2025, 7, 21) << none << u""_s;
        QTest::newRow("passed a day later")
            << EnrolmentResult::Passed << QDate(2025, 7, 22) << none << u"passed-after-final-date"_s;
        QTest::newRow("passed, certificate")
            << EnrolmentResult::Passed << QDate(2025, 7, 1) << QDate(2025, 7, 1) << u""_s;
        QTest::newRow("certificate before the pass")
            << EnrolmentResult::Passed << QDate(2025, 7, 2) << QDate(2025, 7, 1) << u"certificate-before-pass"_s;
        QTest::newRow("failed, certificate")
            << EnrolmentResult::Failed << QDate(2025, 7, 1) << QDate(2025, 7, 2) << u"certificate-without-pass"_s;
        QTest::newRow("time limit, certificate") << EnrolmentResult::FailedTimeLimit << QDate(2025, 7, 22)
                                                 << QDate(2025, 7, 23) << u"certificate-without-pass"_s;
        QTest::newRow("withdrawn, certificate")
            << EnrolmentResult::Withdrawn << QDate(2025, 7, 1) << QDate(2025, 7, 2) << u"certificate-without-pass"_s;
        QTest::newRow("in progress, certificate")
            << EnrolmentResult::InProgress << none << QDate(2025, 7, 2) << u"certificate-without-pass"_s;
        QTest::newRow("time limit") << EnrolmentResult::FailedTimeLimit << QDate(2025, 7, 22) << none << u""_s;
        QTest::newRow("a result without its day")
            << EnrolmentResult::Passed << none << none << u"result-date-missing"_s;
    }
    void results()
    {
        QFETCH(const EnrolmentResult, result);
        QFETCH(const QDate, on);
        QFETCH(const QDate, certificate);
        QFETCH(const QString, problem);
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2025, 5, 5));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {DeliveryFixture::learner(u"Ada"_s)}));
        Enrolment ada = store.delivery().roster(cohort.cohort.id)->first();
        ada.result = result;
        ada.resultOn = on;
        ada.certificateOn = certificate;
        const auto saved = store.delivery().saveEnrolments({ada});
        if (problem.isEmpty()) {
            VERIFY_OK(saved);
            QCOMPARE(saved->first().result, result);
            QCOMPARE(saved->first().rowVersion, 2);
            QCOMPARE(store.delivery().roster(cohort.cohort.id).value(), *saved);
        } else {
            QCOMPARE(saved.error().args.first(), problem);
            QCOMPARE(store.delivery().roster(cohort.cohort.id)->first().result, EnrolmentResult::InProgress);
        }
        // The file itself refuses a certificate without a pass.
        const auto forced =
            OfficeProbe::database(*store.office)
                .write(u"UPDATE enrolment SET result = 'failed', certificate_on = '2025-07-02' WHERE id = ?"_s, ada.id);
        QVERIFY(!forced);
    }

    void countsOfACohort()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2026, 1, 5));
        QList<Enrolment> six = DeliveryFixture::learners(4, PaymentMethod::Card);
        six += DeliveryFixture::learners(2, PaymentMethod::Invoice);
        six[0].start = QDate(2026, 1, 7);
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, six));
        QList<Enrolment> roster = store.delivery().roster(cohort.cohort.id).value();
        const QDate on(2026, 2, 2);
        VERIFY_OK(store.delivery().saveEnrolments({withResult(roster.at(0), EnrolmentResult::Withdrawn, on),
                                                   withResult(roster.at(1), EnrolmentResult::Passed, on),
                                                   withResult(roster.at(2), EnrolmentResult::Failed, on),
                                                   failedByTimeLimit(roster.at(4))}));
        const CohortRow row = store.delivery().cohort(cohort.cohort.id).value();
        QCOMPARE(row.learners, 5);
        QCOMPARE(row.unfinished, 2);
        QCOMPARE(row.passed, 1);
        QCOMPARE(row.failed, 2);
        QCOMPARE(row.withdrawn, 1);
        QCOMPARE(row.byCard, 3);
        QCOMPARE(row.lastFinal, QDate(2026, 3, 23)); // the one who began later has withdrawn
        const RosterCounts counted =
            countRoster(store.delivery().roster(cohort.cohort.id).value(), store.clock.today());
        QCOMPARE(counted.learners, row.learners);
        QCOMPARE(counted.inProgress, row.unfinished);
        QCOMPARE(counted.passed, row.passed);
        QCOMPARE(counted.failed, row.failed);
        QCOMPARE(counted.withdrawn, row.withdrawn);
        QCOMPARE(counted.paid.byCard, row.byCard);
        const OfferingRow offering = store.delivery().offerings({})->first();
        QCOMPARE(offering.learners, 5);
        QCOMPARE(offering.unfinished, 2);
        QVERIFY(store.office->verify()->ok());
    }

    // The first day moves with a scheduled cohort, until somebody has a result.
    void aMovedCohort()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2026, 3, 9));
        Enrolment own = DeliveryFixture::learner(u"Began later"_s);
        own.start = QDate(2026, 3, 11);
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {DeliveryFixture::learner(u"Ada"_s), own}));
        const QList<Enrolment> before = store.delivery().roster(cohort.cohort.id).value();
        Cohort moved = cohort.cohort;
        moved.start = QDate(2026, 3, 16);
        VERIFY_OK(store.delivery().saveCohort(moved, 1));
        QList<Enrolment> roster = store.delivery().roster(moved.id).value();
        QCOMPARE(roster.at(0).start, QDate(2026, 3, 16));
        QCOMPARE(roster.at(0).finalDate, QDate(2026, 6, 1));
        QCOMPARE(roster.at(1), before.at(1));
        QCOMPARE(store.delivery().saveEnrolments({before.at(0)}).error(),
                 (Error{ErrorCode::Conflict, {u"Ada"_s}, {}})); // it is not what it was
        VERIFY_OK(store.delivery().saveEnrolments(
            {withResult(roster.at(1), EnrolmentResult::Withdrawn, QDate(2026, 3, 12))}));
        moved.start = QDate(2026, 3, 23);
        VERIFY_OK(store.delivery().saveCohort(moved, 2));
        QCOMPARE(store.delivery().roster(moved.id)->at(0).start, QDate(2026, 3, 16));
        QCOMPARE(store.delivery().offerings({})->first().firstStart, QDate(2026, 3, 23));
    }

    void aNarrowedWindow()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve(), Registration::Rolling).offering.id;
        Cohort window = store.addCohort(offering, QDate(2026, 1, 5), QDate(2026, 6, 30), true).cohort;
        Enrolment ada = DeliveryFixture::learner(u"Ada"_s);
        ada.start = QDate(2026, 3, 2);
        VERIFY_OK(store.delivery().enrol(window.id, {ada}));
        window.start = QDate(2026, 3, 3);
        QCOMPARE(
            store.delivery().saveCohort(window, 1).error().args,
            (QStringList{u"start-outside-window"_s, u"cohort.start"_s, u"2026-03-03"_s, u"2026-06-30"_s, u"Ada"_s}));
        window.start = QDate(2026, 3, 2);
        window.end = QDate(2026, 3, 1);
        QVERIFY(!store.delivery().saveCohort(window, 1));
        window.end = QDate(2026, 3, 2);
        VERIFY_OK(store.delivery().saveCohort(window, 1));
        QCOMPARE(store.delivery().roster(window.id)->first().start, QDate(2026, 3, 2));
    }

    // Taken off by mistake and put back: under the same number, which nobody else got meanwhile.
    void removedAndPutBack()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled();
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(3, PaymentMethod::Card)));
        const QList<Enrolment> before = store.delivery().roster(cohort.cohort.id).value();
        VERIFY_OK(store.delivery().removeEnrolments({before.at(2).id, before.at(1).id}));
        QCOMPARE(store.delivery().cohort(cohort.cohort.id)->learners, 1);
        QCOMPARE(store.delivery().removeEnrolments({before.at(0).id, before.at(1).id}).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(store.delivery().roster(cohort.cohort.id)->size(), 1); // all of them or none
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {DeliveryFixture::learner(u"New"_s)}));
        QCOMPARE(store.delivery().roster(cohort.cohort.id)->last().number, 4);
        VERIFY_OK(store.delivery().restoreEnrolments({before.at(2), before.at(1)}));
        const QList<Enrolment> after = store.delivery().roster(cohort.cohort.id).value();
        QCOMPARE(after.size(), 4);
        for (const int place : {1, 2}) {
            Enrolment same = before.at(place);
            QCOMPARE(after.at(place).rowVersion, same.rowVersion + 1);
            same.rowVersion = after.at(place).rowVersion;
            QCOMPARE(after.at(place), same);
        }
        const auto again = store.delivery().restoreEnrolments({before.at(1)});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::Conflict);
        QCOMPARE(again.error().args, QStringList{before.at(1).learner});
        QCOMPARE(store.delivery().cohort(cohort.cohort.id)->byCard, 3);
        QVERIFY(store.office->verify()->ok());
    }

    void conflictsBetweenTwoOffices()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2026, 1, 5));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(3)));
        const QList<Enrolment> roster = store.delivery().roster(cohort.cohort.id).value();
        const auto second = store.open();
        VERIFY_OK(second);
        VERIFY_OK((*second)->delivery().saveEnrolments(
            {withResult(roster.at(1), EnrolmentResult::Passed, QDate(2026, 2, 2))}));
        QList<Enrolment> mine = roster;
        for (Enrolment &enrolment : mine)
            enrolment.notified = store.clock.today();
        QCOMPARE(store.delivery().saveEnrolments(mine).error(),
                 (Error{ErrorCode::Conflict, {roster.at(1).learner}, {}}));
        QCOMPARE(store.delivery().withoutNotice()->size(), 2); // the first was not saved either
        VERIFY_OK((*second)->delivery().removeEnrolments({roster.at(2).id}));
        QCOMPARE(store.delivery().saveEnrolments({mine.at(2)}).error().code, ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(EnrolmentsTest)
#include "tst_enrolments.moc"
