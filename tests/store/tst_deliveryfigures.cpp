// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What deliveries ask for in time, their figures, and what Check office file finds in them.

#include "core/store/officedue.h"
#include "tests/store/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace credence;

class DeliveryFiguresTest final : public QObject {
    Q_OBJECT

private slots:
    // R137: not offered for two years.
    void resting()
    {
        DeliveryFixture store;
        store.clock.setToday(QDate(2024, 1, 10));
        QVERIFY(store.create());
        const QUuid never = store.approve(u"Never offered"_s);
        const QUuid once = store.approve(u"Offered once"_s);
        const QUuid open = store.approve(u"Open"_s);
        VERIFY_OK(store.office->addDraft(completeProposal(u"A draft rests elsewhere"_s)));
        store.addCohort(store.addOffering(once).offering.id, QDate(2024, 5, 6), QDate(2024, 6, 14));
        store.addCohort(store.addOffering(open, Registration::Rolling).offering.id, QDate(2024, 2, 1), {}, true);
        StoredOffering cancelled = store.addOffering(never);
        store.addCohort(cancelled.offering.id, QDate(2025, 5, 5));
        cancelled.offering.cancelled = true;
        VERIFY_OK(store.delivery().saveOffering(cancelled.offering, 1));
        using Rest = QList<std::pair<QString, QDate>>;
        QCOMPARE(store.delivery().resting(QDate(2026, 1, 9)).value(), Rest{});
        QCOMPARE(store.delivery().resting(QDate(2026, 1, 10)).value(), (Rest{{u"MC-2024-001"_s, QDate(2024, 1, 10)}}));
        QCOMPARE(store.delivery().resting(QDate(2026, 6, 14)).value(),
                 (Rest{{u"MC-2024-001"_s, QDate(2024, 1, 10)}, {u"MC-2024-002"_s, QDate(2024, 6, 14)}}));
    }

    void startsOfAProposal()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid proposal = store.approve();
        const StoredOffering first = store.addOffering(proposal);
        const StoredOffering second = store.addOffering(proposal);
        const CohortRow later = store.addCohort(first.offering.id, QDate(2026, 9, 8));
        const CohortRow sooner = store.addCohort(second.offering.id, QDate(2026, 5, 4));
        QCOMPARE(store.delivery().startsOf(proposal).value(),
                 (QList<CohortStart>{{sooner.cohort.id, second.offering.id, u"OF-2026-002/1"_s, QDate(2026, 5, 4)},
                                     {later.cohort.id, first.offering.id, u"OF-2026-001/1"_s, QDate(2026, 9, 8)}}));
        QCOMPARE(store.delivery().startsOf(QUuid::createUuid())->size(), 0);
    }

    // What falls due of deliveries stands among what falls due of approvals, in the order of days.
    void dueInTheOffice()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        StoredOffering stored = store.addOffering(store.approve());
        stored.offering.registrationDeadline = QDate(2026, 3, 20);
        VERIFY_OK(store.delivery().saveOffering(stored.offering, 1));
        store.addCohort(stored.offering.id, QDate(2026, 3, 30));
        const CohortRow before = store.addCohort(stored.offering.id, QDate(2025, 12, 22), QDate(2026, 2, 2));
        VERIFY_OK(store.delivery().enrol(before.cohort.id, {DeliveryFixture::learner(u"Ada"_s)}));
        VERIFY_OK(store.office->saveMeeting({0, u"senate"_s, QDate(2026, 3, 25), {}, {}}));
        const auto due = officeDue(*store.office, QDate(2026, 3, 30));
        VERIFY_OK(due);
        QStringList kinds;
        for (const DueItem &item : *due) {
            if (!item.offering.isNull() || item.kind == u"meeting")
                kinds.append(item.kind);
        }
        QCOMPARE(kinds, (QStringList{u"notice"_s, u"ready"_s, u"final-date"_s, u"registration"_s, u"meeting"_s,
                                     u"cohort-start"_s}));
        const auto final =
            std::find_if(due->cbegin(), due->cend(), [](const DueItem &item) { return item.kind == u"final-date"; });
        QCOMPARE(final->date, QDate(2026, 3, 9));
        QCOMPARE(final->who, u"Ada"_s);
        QCOMPARE(final->cohort, before.cohort.id);
        QCOMPARE(officeDue(*store.office, QDate(2026, 3, 29))->last().kind, u"meeting"_s);
    }

    // R57b: the two things to do after the Ministry's yes fall due for what begins on its day or later (R57a).
    void listingAfterTheMinistrysYes()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid proposal = store.approve();
        const QUuid offering = store.addOffering(proposal).offering.id;
        store.addCohort(offering, store.clock.today().addDays(10));
        const auto listed = [&] {
            const auto due = officeDue(*store.office, store.clock.today().addDays(30));
            return due && std::any_of(due->cbegin(), due->cend(), [&](const DueItem &item) {
                       return item.kind == "osap-listing"_L1 && item.offering == offering &&
                              item.date == store.clock.today().addDays(10);
                   });
        };
        ActionRequest submit = store.request(Action::MinistrySubmit);
        submit.toDate = store.clock.today();
        VERIFY_OK(store.office->record(proposal, submit));
        QVERIFY(!listed());
        VERIFY_OK(store.office->record(proposal, store.request(Action::MinistryEligible)));
        QVERIFY(listed());
    }

    // Many learners are told in one statement each: the same things as learner by learner.
    void dueOfManyLearners()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve(), Registration::Rolling).offering.id;
        const CohortRow scheduled = store.addCohort(offering, QDate(2026, 1, 12));
        const CohortRow rolling = store.addCohort(offering, QDate(2026, 1, 12), {}, true);
        QList<Enrolment> five = DeliveryFixture::learners(5);
        five[2].notified = store.clock.today();
        VERIFY_OK(store.delivery().enrol(scheduled.cohort.id, five));
        QList<Enrolment> six = DeliveryFixture::learners(6);
        for (int i = 0; i < 6; ++i) // one, two and three on the same day
            six[i].start = QDate(2026, 1, i == 0 ? 12 : i < 3 ? 13 : 14);
        VERIFY_OK(store.delivery().enrol(rolling.cohort.id, six));
        const QList<Enrolment> roster = store.delivery().roster(scheduled.cohort.id).value();
        VERIFY_OK(
            store.delivery().saveEnrolments({withResult(roster.at(4), EnrolmentResult::Passed, QDate(2026, 2, 2))}));

        QList<DueLearner> learners;
        for (const CohortRow &cohort : {scheduled, rolling}) {
            const QList<Enrolment> all = store.delivery().roster(cohort.cohort.id).value();
            for (const Enrolment &enrolment : all)
                learners.append({.enrolment = enrolment,
                                 .offering = offering,
                                 .proposal = cohort.proposal,
                                 .name = cohort.name,
                                 .cohortNumber = cohort.cohort.number,
                                 .offeringReference = cohort.offeringReference,
                                 .rolling = cohort.cohort.rolling});
        }
        for (const QDate until : {QDate(2026, 3, 29), QDate(2026, 3, 30), QDate(2026, 3, 31), QDate(2026, 4, 1)}) {
            const auto due = store.delivery().due(until);
            VERIFY_OK(due);
            QList<DueItem> found;
            std::copy_if(due->cbegin(), due->cend(), std::back_inserter(found),
                         [](const DueItem &item) { return item.kind == u"final-date" || item.kind == u"notice"; });
            QCOMPARE(found, deliveryDue({}, learners, {}, store.clock.today(), until));
        }
        const auto due = store.delivery().due(QDate(2026, 4, 1));
        QList<int> sizes;
        QList<int> notices;
        for (const DueItem &item : *due) {
            if (item.kind == u"final-date")
                sizes.append(item.learners);
            else if (item.kind == u"notice")
                notices.append(item.count);
        }
        QCOMPARE(sizes, (QList<int>{4, 0, 0, 0, 3})); // nought: named
        QCOMPARE(notices, (QList<int>{3, 6}));
    }

    // R62: 10 × $500 with 6 by card at 2.5 % is $5,000 − $75 = $4,925; who withdraws pays nothing.
    void paymentsOfAnOffering()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        StoredOffering stored = store.addOffering(store.approve());
        stored.offering.budget.cardRate = 250;
        VERIFY_OK(store.delivery().saveOffering(stored.offering, 1));
        const CohortRow first = store.addCohort(stored.offering.id, QDate(2026, 3, 9));
        const CohortRow second = store.addCohort(stored.offering.id, QDate(2026, 9, 8));
        VERIFY_OK(store.delivery().enrol(first.cohort.id, DeliveryFixture::learners(5, PaymentMethod::Card)));
        VERIFY_OK(store.delivery().enrol(second.cohort.id, DeliveryFixture::learners(2, PaymentMethod::Card) +
                                                               DeliveryFixture::learners(2, PaymentMethod::Debit) +
                                                               DeliveryFixture::learners(2, PaymentMethod::Osap)));
        const Enrolment last = store.delivery().roster(second.cohort.id)->first();
        VERIFY_OK(store.delivery().saveEnrolments({withResult(last, EnrolmentResult::Withdrawn, QDate(2026, 9, 9))}));
        const auto payments = store.delivery().paymentsOf(stored.offering.id);
        VERIFY_OK(payments);
        QCOMPARE(payments->first, (PaymentMix{.learners = 10, .byCard = 6}));
        QCOMPARE(payments->second, 2);
        const Budget budget = budgetOf(stored.offering.fee, stored.offering.budget, payments->first, payments->second);
        QCOMPARE(budget.revenue, 500000);
        QCOMPARE(budget.cardCharges, 7500);
        QCOMPARE(budget.net, 492500);
        QCOMPARE(store.delivery().paymentsOf(QUuid::createUuid()).error().code, ErrorCode::NotFound);
    }

    // R38: the day after the final date; R37: who was not told.
    void whatTimeAsksFor()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve(), Registration::Rolling).offering.id;
        const CohortRow cohort = store.addCohort(offering, QDate(2025, 1, 1), {}, true);
        const QList<QDate> starts{QDate(2025, 5, 5), QDate(2025, 5, 6), QDate(2025, 5, 7), QDate(2025, 5, 8)};
        QList<Enrolment> four;
        for (const QDate start : starts) {
            Enrolment enrolment = DeliveryFixture::learner(start.toString(Qt::ISODate));
            enrolment.registered = QDate(2025, 5, 1);
            enrolment.start = start;
            four.append(enrolment);
        }
        four[2].notified = QDate(2025, 5, 1);
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, four));
        const QList<Enrolment> roster = store.delivery().roster(cohort.cohort.id).value();
        VERIFY_OK(
            store.delivery().saveEnrolments({withResult(roster.at(1), EnrolmentResult::Passed, QDate(2025, 7, 1))}));

        const auto starters = [](const Result<QList<LearnerRow>> &rows) {
            QStringList found;
            for (const LearnerRow &row : rows.value())
                found.append(row.enrolment.learner.last(2));
            return found;
        };
        const DeliveryRepository delivery = store.delivery();
        QCOMPARE(starters(delivery.overLimit(QDate(2025, 7, 21))), QStringList());
        QCOMPARE(starters(delivery.overLimit(QDate(2025, 7, 22))), QStringList{u"05"_s});
        QCOMPARE(starters(delivery.overLimit(QDate(2025, 8, 1))), (QStringList{u"05"_s, u"07"_s, u"08"_s}));
        QCOMPARE(delivery.countOverLimit(QDate(2025, 8, 1)).value(), 3);
        QCOMPARE(delivery.overLimit(QDate(2025, 8, 1), 2)->size(), 2);
        QCOMPARE(starters(delivery.finishingBetween(QDate(2025, 7, 21), QDate(2025, 7, 23))),
                 (QStringList{u"05"_s, u"07"_s}));
        QCOMPARE(starters(delivery.withoutNotice()), (QStringList{u"05"_s, u"08"_s}));
        const auto first = delivery.withoutNotice()->first();
        QCOMPARE(first.reference, u"OF-2026-001/1/1"_s);
        QCOMPARE(first.offering, offering);

        // Confirmed, it is no longer asked for; taken back, it is again.
        const auto failed = store.delivery().saveEnrolments({failedByTimeLimit(roster.at(0))});
        VERIFY_OK(failed);
        QCOMPARE(failed->first().resultOn, QDate(2025, 7, 22));
        QCOMPARE(delivery.countOverLimit(QDate(2025, 8, 1)).value(), 2);
        Enrolment undone = roster.at(0);
        undone.rowVersion = failed->first().rowVersion;
        VERIFY_OK(store.delivery().saveEnrolments({undone}));
        QCOMPARE(delivery.countOverLimit(QDate(2025, 8, 1)).value(), 3);

        // Of an offering that was cancelled nobody has to finish, and nobody fails.
        auto stored = delivery.offering(offering).value();
        stored.offering.cancelled = true;
        VERIFY_OK(store.delivery().saveOffering(stored.offering, stored.rowVersion));
        QCOMPARE(delivery.countOverLimit(QDate(2025, 8, 1)).value(), 0);
        QVERIFY(delivery.overLimit(QDate(2025, 8, 1))->isEmpty());
        QVERIFY(delivery.finishingBetween(QDate(2025, 7, 21), QDate(2025, 7, 23))->isEmpty());
        QVERIFY(delivery.withoutNotice()->isEmpty());
        QVERIFY(delivery.due(QDate(2027, 1, 1))->isEmpty());
    }

    // By the day learners started; the money of all years is the money of the offerings.
    void figuresOfAYear()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        StoredOffering stored = store.addOffering(store.approve(), Registration::Rolling);
        stored.offering.budget = {
            .cardRate = 250,
            .partnerShare = 1000,
            .costs = {{CostKind::Design, 100000, false, {}}, {CostKind::Instructor, 50000, true, {}}}};
        VERIFY_OK(store.delivery().saveOffering(stored.offering, 1));
        const CohortRow window = store.addCohort(stored.offering.id, QDate(2025, 10, 1), {}, true);
        const CohortRow second = store.addCohort(stored.offering.id, QDate(2026, 2, 2), {}, true);
        const auto starting = [](QList<Enrolment> learners, QDate start) {
            for (Enrolment &learner : learners)
                learner.start = start;
            return learners;
        };
        VERIFY_OK(store.delivery().enrol(
            window.cohort.id, starting(DeliveryFixture::learners(3, PaymentMethod::Card), QDate(2025, 12, 31))));
        VERIFY_OK(store.delivery().enrol(
            window.cohort.id, starting(DeliveryFixture::learners(4, PaymentMethod::Debit), QDate(2026, 1, 1))));
        VERIFY_OK(store.delivery().enrol(
            second.cohort.id, starting(DeliveryFixture::learners(2, PaymentMethod::Card), QDate(2026, 2, 2))));
        const QList<Enrolment> roster = store.delivery().roster(window.cohort.id).value();
        VERIFY_OK(
            store.delivery().saveEnrolments({withResult(roster.at(0), EnrolmentResult::Passed, QDate(2026, 1, 30)),
                                             withResult(roster.at(1), EnrolmentResult::Failed, QDate(2026, 1, 30)),
                                             withResult(roster.at(3), EnrolmentResult::Withdrawn, QDate(2026, 1, 5)),
                                             withResult(roster.at(4), EnrolmentResult::Passed, QDate(2026, 1, 30))}));
        const auto past = store.delivery().yearFigures(2025);
        VERIFY_OK(past);
        // 3 × $500 − 3 × $12.50, of which a tenth to the partner, − design − one instructor
        QCOMPARE(*past, (YearFigures{2025, 1, 1, 3, 1, 1, 0, 131625 - 100000 - 50000}));
        const auto present = store.delivery().yearFigures(2026);
        VERIFY_OK(present);
        QCOMPARE(present->offerings, 1);
        QCOMPARE(present->cohorts, 2);
        QCOMPARE(present->learners, 5);
        QCOMPARE(present->passed, 1);
        QCOMPARE(present->failed, 0);
        QCOMPARE(present->withdrawn, 1);
        const auto payments = store.delivery().paymentsOf(stored.offering.id);
        const Budget whole = budgetOf(stored.offering.fee, stored.offering.budget, payments->first, payments->second);
        QCOMPARE(past->net + present->net, whole.net);
        QCOMPARE(store.delivery().yearFigures(2024).value(), YearFigures{.year = 2024});

        // R68: in a stack the revenue is shared by an agreement that the program does not know.
        Stack stack;
        stack.name = u"Maps"_s;
        stack.members = {{stored.offering.proposal, 1}, {store.approve(u"Other"_s), 2}};
        VERIFY_OK(store.office->stacks().addStack(stack));
        QCOMPARE(store.delivery().yearFigures(2026)->net, 0);
        QCOMPARE(store.delivery().yearFigures(2026)->learners, 5);
    }

    // What somebody else wrote into the file is found by Check office file.
    void checkOfficeFileFinds_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("detail");
        QTest::newRow("nothing") << u"UPDATE cohort SET note = 'x'"_s << u""_s << u""_s;
        QTest::newRow("a count of a cohort")
            << u"UPDATE cohort SET passed = passed + 1"_s << u"OF-2026-001/1"_s << u"counts"_s;
        QTest::newRow("an enrolment taken out")
            << u"DELETE FROM enrolment WHERE number = 3"_s << u"OF-2026-001/1"_s << u"counts"_s;
        QTest::newRow("a result changed")
            << u"UPDATE enrolment SET result = 'failed' WHERE number = 1"_s << u"OF-2026-001/1"_s << u"year-figures"_s;
        QTest::newRow("figures of a year taken out")
            << u"DELETE FROM start_year"_s << u"OF-2026-001/1"_s << u"year-figures"_s;
        QTest::newRow("a sum of an offering") << u"UPDATE offering SET learners = 7"_s << u"OF-2026-001"_s << u"sums"_s;
        QTest::newRow("a final date") << u"UPDATE enrolment SET final_day = '2026-12-31' WHERE number = 2"_s
                                      << u"OF-2026-001/1/2"_s << u"final-date"_s;
        QTest::newRow("a planned end") << u"UPDATE cohort SET planned_end = '2026-01-31'"_s << u"OF-2026-001/1"_s
                                       << u"planned-end"_s;
        QTest::newRow("a name that had been removed")
            << u"UPDATE enrolment SET erased = 1 WHERE number = 1"_s << u"OF-2026-001/1/1"_s << u"personal-fields"_s;
        QTest::newRow("the counter of references")
            << u"UPDATE offering_counter SET last = 0"_s << u"OF-2026-001"_s << u"reference"_s;
        QTest::newRow("costs that are no JSON")
            << u"UPDATE offering SET costs = '['"_s << u"OF-2026-001"_s << u"json"_s;
    }
    void checkOfficeFileFinds()
    {
        QFETCH(const QString, sql);
        QFETCH(const QString, what);
        QFETCH(const QString, detail);
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2026, 1, 5));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(3)));
        const Database &database = OfficeProbe::database(*store.office);
        VERIFY_OK(database.write(sql));
        const auto report = store.office->verify();
        VERIFY_OK(report);
        QCOMPARE(report->problems.contains(VerifyReport::Problem{u"delivery"_s, what, detail}), !what.isEmpty());
        QCOMPARE(report->ok(), what.isEmpty());
    }

    void orphansAreFound()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2026, 1, 5));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(1)));
        const Database &database = OfficeProbe::database(*store.office);
        VERIFY_OK(database.exec(u"PRAGMA foreign_keys = OFF"_s));
        VERIFY_OK(database.write(u"UPDATE enrolment SET cohort = 77"_s));
        const auto report = store.office->verify();
        VERIFY_OK(report);
        QCOMPARE(report->problems.first().kind, u"foreign-key"_s);
    }
};

QTEST_GUILESS_MAIN(DeliveryFiguresTest)
#include "tst_deliveryfigures.moc"
