// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// When registration opens, and what a cap that changes does to the learners who registered.

#include "tests/store/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace credence;

class RegistrationTest final : public QObject {
    Q_OBJECT

private slots:
    // R20, R42, R97, R103: registration opens only when everything that it rests on is there; whoever saves it.
    void registrationOpens_data()
    {
        QTest::addColumn<QString>("missing");
        for (const char *missing :
             {"", "no-public-summary", "instructor-not-agreed", "unit-not-agreed", "conversion-rule", "no-deadline",
              "not-public", "not-promoted", "cancelled", "not-approved"})
            QTest::newRow(*missing ? missing : "nothing is missing") << QString::fromLatin1(missing);
    }
    void registrationOpens()
    {
        QFETCH(const QString, missing);
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid id = store.approve();
        StoredOffering stored = store.addOffering(id, Registration::Rolling);
        store.addCohort(stored.offering.id, QDate(2026, 5, 4), {}, true);
        const QDate day(2026, 2, 2);
        Offering &offering = stored.offering;
        offering.instructorAgreed = missing == "instructor-not-agreed"_L1 ? QDate() : day;
        offering.unitAgreed = missing == "unit-not-agreed"_L1 ? QDate() : day;
        offering.registrationDeadline = missing == "no-deadline"_L1 ? QDate() : QDate(2026, 4, 30);
        offering.publicSince = missing == "not-public"_L1 ? store.clock.today().addDays(1) : store.clock.today();
        offering.promotedSince = missing == "not-promoted"_L1 ? QDate() : day;
        offering.cancelled = missing == "cancelled"_L1;
        auto proposal = store.office->proposal(id);
        proposal->proposal.timing = Timing::Synchronous; // R126: the offering keeps what was approved
        if (missing == "no-public-summary"_L1)
            proposal->proposal.summary = u" \n"_s;
        VERIFY_OK(store.office->saveProposal(proposal->proposal, proposal->rowVersion));
        Stack stack{.name = u"Field data"_s, .outcome = StackOutcome::CourseCredit};
        stack.members = {{.proposal = id}, {.proposal = store.office->addDraft(completeProposal())->proposal.id}};
        renumber(stack);
        stack.conversionRule = u"a pass is B"_s;
        stack.conversionInSyllabus = QDate(2026, 5, missing == "conversion-rule"_L1 ? 5 : 4);
        VERIFY_OK(store.office->stacks().addStack(stack));
        if (missing == "not-approved"_L1) {
            ActionRequest retire = store.request(Action::Retire);
            retire.comment = u"because"_s;
            VERIFY_OK(store.office->record(id, retire));
        }
        VERIFY_OK(store.delivery().saveOffering(offering, stored.rowVersion));
        offering.registrationOpened = store.clock.today();
        const auto saved = store.delivery().saveOffering(offering, 2);
        QCOMPARE(saved.has_value(), missing.isEmpty());
        if (!saved)
            QCOMPARE(saved.error(), (Error{ErrorCode::NotLive, {offering.reference, missing}, {}}));
        else // what is open already can be edited whatever else changes
            VERIFY_OK(([&] {
                offering.promotedSince = {};
                return store.delivery().saveOffering(offering, *saved);
            }()));
        Offering second;
        second.proposal = id;
        second.registrationOpened = day;
        QCOMPARE(store.delivery().addOffering(second).error().code,
                 missing == "not-approved"_L1 ? ErrorCode::NotApproved : ErrorCode::NotLive);
    }

    // A rolling cohort keeps its offering rolling.
    void registrationWithCohorts()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        StoredOffering stored = store.addOffering(store.approve(), Registration::Rolling);
        store.addCohort(stored.offering.id, QDate(2026, 3, 9), {}, true);
        stored.offering.registration = Registration::Scheduled;
        QCOMPARE(store.delivery().saveOffering(stored.offering, 1).error().args.first(), u"rolling-cohort-scheduled"_s);
    }

    // R33: the cap is a whole number of weeks from 1 to 11, and all learners' deadlines follow it.
    void aChangedCapMovesFinalDates_data()
    {
        QTest::addColumn<int>("cap");
        QTest::addColumn<QDate>("finalDay");
        QTest::newRow("none") << 0 << QDate();
        QTest::newRow("shortest") << 1 << QDate(2025, 5, 12);
        QTest::newRow("shorter") << 8 << QDate(2025, 6, 30);
        QTest::newRow("the framework's") << 11 << QDate(2025, 7, 21);
        QTest::newRow("longer than the framework's") << 12 << QDate();
    }
    void aChangedCapMovesFinalDates()
    {
        QFETCH(const int, cap);
        QFETCH(const QDate, finalDay);
        DeliveryFixture store;
        QVERIFY(store.create());
        StoredOffering stored = store.addOffering(store.approve(), Registration::Rolling);
        const CohortRow cohort = store.addCohort(stored.offering.id, QDate(2025, 5, 1), {}, true);
        Enrolment early = DeliveryFixture::learner(u"Early"_s);
        early.start = QDate(2025, 5, 5);
        Enrolment late = DeliveryFixture::learner(u"Late"_s);
        late.start = QDate(2025, 5, 6);
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {early, late}));
        QCOMPARE(store.delivery().roster(cohort.cohort.id)->at(0).finalDate, QDate(2025, 7, 21)); // R38
        stored.offering.capWeeks = cap;
        const auto saved = store.delivery().saveOffering(stored.offering, stored.rowVersion);
        const auto roster = store.delivery().roster(cohort.cohort.id);
        if (!finalDay.isValid()) {
            QCOMPARE(saved.error(), (Error{ErrorCode::DeliveryRefused,
                                           {u"cap-out-of-range"_s, u"offering.capWeeks"_s, u"1"_s, u"11"_s},
                                           {}}));
            QCOMPARE(roster->at(0).finalDate, QDate(2025, 7, 21));
            return;
        }
        VERIFY_OK(saved);
        QCOMPARE(roster->at(0).finalDate, finalDay);
        QCOMPARE(roster->at(1).finalDate, finalDay.addDays(1));
        QCOMPARE(store.delivery().cohort(cohort.cohort.id)->lastFinal, finalDay.addDays(1));
        QVERIFY(store.office->verify()->ok());
    }

    // R38: who has passed in week 10 has not failed by a cap of 8 that comes later.
    void aCapThatWouldFailWhoPassed()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2025, 5, 5));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {DeliveryFixture::learner(u"Ada"_s)}));
        const Enrolment ada = store.delivery().roster(cohort.cohort.id)->first();
        VERIFY_OK(store.delivery().saveEnrolments({withResult(ada, EnrolmentResult::Passed, QDate(2025, 7, 14))}));
        StoredOffering stored = store.delivery().offering(cohort.cohort.offering).value();
        stored.offering.capWeeks = 9;
        const auto refused = store.delivery().saveOffering(stored.offering, stored.rowVersion);
        QCOMPARE(refused.error(),
                 (Error{ErrorCode::DeliveryRefused,
                        {u"passed-after-final-date"_s, u"offering.capWeeks"_s, u"2025-07-07"_s, u"Ada"_s},
                        {}}));
        stored.offering.capWeeks = 10;
        VERIFY_OK(store.delivery().saveOffering(stored.offering, stored.rowVersion));
    }
};

QTEST_GUILESS_MAIN(RegistrationTest)
#include "tst_registration.moc"
