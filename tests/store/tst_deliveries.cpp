// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Offerings and cohorts in the office file.

#include "core/store/officedue.h"
#include "tests/store/deliveryfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class DeliveriesTest final : public QObject {
    Q_OBJECT

private slots:
    // R6, R98: as many in one year as the unit likes, the second and the tenth like the first, and none starts a
    // workflow. R5: on any day of the year.
    void tenOfferingsInOneYear()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid proposal = store.approve();
        const qsizetype records = store.office->history(proposal)->size();
        const ChainState chain = store.office->proposal(proposal)->chain;
        QSignalSpy told(store.office.get(), &Office::deliveryChanged);
        for (int number = 1; number <= 10; ++number) {
            Offering offering;
            offering.proposal = proposal;
            offering.title = u"round %1"_s.arg(number);
            const auto added = store.delivery().addOffering(offering);
            VERIFY_OK(added);
            QCOMPARE(added->offering.reference, u"OF-2026-%1"_s.arg(number, 3, 10, QLatin1Char('0')));
            QCOMPARE(added->offering.title, offering.title);
            const QDate anyDay = QDate(2026, 1, 1).addDays(36 * number + number % 7);
            QCOMPARE(store.addCohort(added->offering.id, anyDay).cohort.start, anyDay);
        }
        QCOMPARE(told.size(), 20);
        QCOMPARE(store.delivery().countOfferings({.proposal = proposal}).value(), 10);
        QCOMPARE(store.office->history(proposal)->size(), records);
        QCOMPARE(store.office->proposal(proposal)->chain, chain);
    }

    // R97: only an approved micro-credential is offered; whatever the Ministry still thinks about it (R48).
    void onlyWhatIsApproved_data()
    {
        QTest::addColumn<int>("steps");
        QTest::addColumn<bool>("approved");
        QTest::newRow("a draft") << 0 << false;
        QTest::newRow("submitted") << 1 << false;
        QTest::newRow("before the Senate notice") << 4 << false;
        QTest::newRow("after the Senate notice, the Ministry not asked yet") << 5 << true;
        QTest::newRow("retired") << 7 << false;
    }
    void onlyWhatIsApproved()
    {
        QFETCH(const int, steps);
        QFETCH(const bool, approved);
        DeliveryFixture store;
        QVERIFY(store.create());
        const auto draft = store.office->addDraft(completeProposal());
        VERIFY_OK(draft);
        const QList<Action> way{Action::Submit,       Action::Approve,          Action::Approve, Action::Approve,
                                Action::RecordNotice, Action::ChangeOsapIntent, Action::Retire};
        for (const Action action : way.first(steps)) {
            ActionRequest request = store.request(action);
            request.intent = action == Action::ChangeOsapIntent ? OsapIntent::No : OsapIntent::Undecided;
            request.comment = u"because"_s;
            VERIFY_OK(store.office->record(draft->proposal.id, request));
        }
        Offering offering;
        offering.proposal = draft->proposal.id;
        const auto added = store.delivery().addOffering(offering);
        QCOMPARE(added.has_value(), approved);
        if (!approved) {
            QCOMPARE(added.error().code, ErrorCode::NotApproved);
            QCOMPARE(added.error().args, steps < way.size() ? QStringList{draft->proposal.reference}
                                                            : QStringList({draft->proposal.reference, u"retired"_s}));
        }
        QCOMPARE(store.delivery().countOfferings({}).value(), approved ? 1 : 0);
    }

    // R98, R33: weeks and cap are those of the approved revision, whatever was edited since.
    void asApproved()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        Proposal proposal = completeProposal();
        proposal.weeks = Quantity::of(4);
        proposal.capWeeks = Quantity::of(8);
        const QUuid id = store.approve(proposal);
        auto stored = store.office->proposal(id);
        stored->proposal.weeks = Quantity::of(5);
        stored->proposal.timing = Timing::Synchronous;
        VERIFY_OK(store.office->saveProposal(stored->proposal, stored->rowVersion));
        Offering offering;
        offering.proposal = id;
        offering.weeks = 7;
        offering.capWeeks = 11;
        const auto added = store.delivery().addOffering(offering);
        VERIFY_OK(added);
        QCOMPARE(added->offering.weeks, 4);
        QCOMPARE(added->offering.capWeeks, 8);
        QCOMPARE(added->timing, Timing::Asynchronous);
        QCOMPARE(added->name, proposal.courseName);
        QCOMPARE(added->proposalReference, u"MC-2026-001"_s);
        QVERIFY(added->chain.approvedOn.isValid());
        QVERIFY(!added->firstDay.isValid());
    }

    // R32, R58: length, cap and fee are each micro-credential's own, whatever others of the unit have.
    void eachItsOwn()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        for (const int weeks : {3, 6}) {
            Proposal proposal = completeProposal(u"Of %1 weeks"_s.arg(weeks));
            proposal.weeks = Quantity::of(weeks);
            proposal.capWeeks = Quantity::of(weeks + 1);
            proposal.annex.fee = u"%1.50"_s.arg(weeks * 100);
            Offering offering = offeringOf(proposal, 11);
            offering.proposal = store.approve(proposal);
            VERIFY_OK(store.delivery().addOffering(offering));
        }
        const auto rows = store.delivery().offerings({.sort = OfferingSort::Reference, .descending = false});
        QCOMPARE(rows->size(), 2);
        QCOMPARE(rows->at(0).unit, rows->at(1).unit);
        for (const auto &[row, weeks] : {std::pair(rows->at(0), 3), std::pair(rows->at(1), 6)}) {
            QCOMPARE(row.weeks, weeks);
            QCOMPARE(row.fee, weeks * 10000 + 50);
            QCOMPARE(store.delivery().offering(row.id)->offering.capWeeks, weeks + 1);
        }
    }

    void everyFieldIsKept()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        Offering offering;
        offering.id = QUuid::createUuid();
        offering.proposal = store.approve();
        offering.title = u"Printemps – l’été"_s;
        offering.fee = 123456789012;
        offering.capacity = 24;
        offering.instructor = u"Zoë Instructor"_s;
        offering.registration = Registration::Rolling;
        offering.instructorAgreed = QDate(2026, 2, 1);
        offering.unitAgreed = QDate(2026, 2, 2);
        offering.registrationDeadline = QDate(2026, 8, 20);
        offering.publicSince = QDate(2026, 2, 3);
        offering.promotedSince = QDate(2026, 2, 4);
        offering.registrationOpened = QDate(2026, 2, 5);
        offering.registrationUrl = u"https://example.org/?a=1&b=2"_s;
        offering.done = {{u"apprendo"_s, QDate(2026, 2, 6)}, {u"channel-social"_s, QDate(2026, 2, 7)}};
        offering.budget = {.cardRate = 250,
                           .partnerShare = 1000,
                           .tlsInvolved = true,
                           .costs = {{CostKind::Tls, 100001, false, u"estimate of May"_s},
                                     {CostKind::Instructor, 9007199254740993, true, {}}},
                           .useOfFunds = u"award"_s,
                           .caseByCase = false};
        offering.note = u"line one\nline two"_s;
        const auto added = store.delivery().addOffering(offering);
        VERIFY_OK(added);
        offering.reference = u"OF-2026-001"_s;
        offering.weeks = 6;
        QCOMPARE(added->offering, offering);
        QCOMPARE(store.delivery().findOffering(u" of-2026-001 "_s)->offering, offering);
        QCOMPARE(store.delivery().findOffering(offering.id.toString())->offering, offering);
        QCOMPARE(store.delivery().findOffering(u"OF-2026-002"_s).error(),
                 (Error{ErrorCode::NotFound, {u"OF-2026-002"_s}, {}}));

        offering.cancelled = true;
        offering.title.clear();
        offering.done.remove(u"apprendo"_s);
        offering.budget.costs.removeLast();
        QCOMPARE(store.delivery().saveOffering(offering, added->rowVersion).value(), 2);
        QCOMPARE(store.delivery().offering(offering.id)->offering, offering);

        Cohort cohort{.id = QUuid::createUuid(),
                      .offering = offering.id,
                      .number = 0,
                      .name = u"evenings"_s,
                      .rolling = true,
                      .start = QDate(2026, 3, 10),
                      .end = QDate(2026, 12, 18),
                      .capacity = 5,
                      .note = u"room to be found"_s};
        const auto row = store.delivery().addCohort(cohort);
        VERIFY_OK(row);
        cohort.number = 1;
        QCOMPARE(row->cohort, cohort);
        QCOMPARE(row->reference, u"OF-2026-001/1"_s);
        QCOMPARE(store.delivery().findCohort(u"of-2026-001/1"_s)->cohort, cohort);
        cohort.name.clear();
        cohort.end = {};
        QCOMPARE(store.delivery().saveCohort(cohort, row->rowVersion).value(), 2);
        QCOMPARE(store.delivery().cohort(cohort.id)->cohort, cohort);
    }

    void whatCannotBeKept()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        Proposal proposal = completeProposal();
        proposal.timing = Timing::Synchronous;
        proposal.annex.registration = Registration::Scheduled;
        Offering offering;
        offering.proposal = store.approve(proposal);
        offering.registration = Registration::Rolling; // R102
        const auto refused = store.delivery().addOffering(offering);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DeliveryRefused);
        QCOMPARE(refused.error().args.first(2),
                 (QStringList{u"rolling-not-asynchronous"_s, u"offering.registration"_s}));

        StoredOffering stored = store.addOffering(offering.proposal);
        QCOMPARE(stored.offering.reference, u"OF-2026-001"_s); // the refused one took no number
        stored.offering.fee = -2;
        QCOMPARE(store.delivery().saveOffering(stored.offering, 1).error().args.first(), u"fee-negative"_s);
        stored.offering.fee = 0;
        stored.offering.budget.tlsInvolved = true; // R67
        QCOMPARE(store.delivery().saveOffering(stored.offering, 1).error().args.first(), u"budget-tls-missing"_s);
        stored.offering.budget = {.costs = {{CostKind::Other, 1, false, u"a"_s + QChar(0)}}};
        QCOMPARE(store.delivery().saveOffering(stored.offering, 1).error().code, ErrorCode::TextHasNul);
        stored.offering.budget = {.costs = {{CostKind::Other, 1, false, QString(QChar(0xd83d))}}};
        QCOMPARE(store.delivery().saveOffering(stored.offering, 1).error().code, ErrorCode::TextBroken);

        Cohort cohort;
        cohort.offering = stored.offering.id;
        QCOMPARE(store.delivery().addCohort(cohort).error().args.first(), u"start-missing"_s);
        cohort.start = QDate(2026, 5, 4);
        cohort.end = QDate(2026, 5, 3);
        QCOMPARE(store.delivery().addCohort(cohort).error().args.first(), u"end-before-start"_s);
        cohort.end = {};
        cohort.rolling = true;
        QCOMPARE(store.delivery().addCohort(cohort).error().args.first(), u"rolling-cohort-scheduled"_s);
        QCOMPARE(store.delivery().offering(stored.offering.id)->rowVersion, 1);
        QCOMPARE(store.delivery().cohorts(stored.offering.id)->size(), 0);
    }

    void conflictsBetweenTwoOffices()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled();
        const StoredOffering stored = store.delivery().offering(cohort.cohort.offering).value();
        const auto second = store.open();
        VERIFY_OK(second);
        Offering mine = stored.offering;
        mine.title = u"mine"_s;
        Offering theirs = stored.offering;
        theirs.title = u"theirs"_s;
        VERIFY_OK((*second)->delivery().saveOffering(theirs, stored.rowVersion));
        QCOMPARE(store.delivery().saveOffering(mine, stored.rowVersion).error(),
                 (Error{ErrorCode::Conflict, {stored.offering.reference}, {}}));
        QCOMPARE(store.delivery().offering(mine.id)->offering.title, u"theirs"_s);
        QSignalSpy told(store.office.get(), &Office::deliveryChanged);
        QVERIFY(store.office->lookForForeignChanges());
        QCOMPARE(told.size(), 1);

        Cohort moved = cohort.cohort;
        moved.start = moved.start.addDays(7);
        VERIFY_OK((*second)->delivery().saveCohort(moved, cohort.rowVersion));
        QCOMPARE(store.delivery().saveCohort(moved, cohort.rowVersion).error(),
                 (Error{ErrorCode::Conflict, {cohort.reference}, {}}));

        VERIFY_OK((*second)->delivery().removeCohort(moved.id));
        VERIFY_OK((*second)->delivery().removeOffering(mine.id));
        QCOMPARE(store.delivery().saveOffering(mine, 2).error().code, ErrorCode::NotFound);
        QCOMPARE(store.delivery().addCohort(moved).error().code, ErrorCode::NotFound);
    }

    void removing()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled();
        const QUuid offering = cohort.cohort.offering;
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(1)));
        QCOMPARE(store.delivery().removeOffering(offering).error(),
                 (Error{ErrorCode::HasLearners, {u"OF-2026-001"_s}, {}}));
        QCOMPARE(store.delivery().removeCohort(cohort.cohort.id).error(),
                 (Error{ErrorCode::HasLearners, {u"OF-2026-001/1"_s}, {}}));
        VERIFY_OK(store.delivery().removeEnrolments({store.delivery().roster(cohort.cohort.id)->first().id}));
        VERIFY_OK(store.delivery().removeCohort(cohort.cohort.id));
        QCOMPARE(store.addCohort(offering, QDate(2026, 4, 1)).cohort.number, 2); // no number is used twice
        VERIFY_OK(store.delivery().removeCohort(store.delivery().findCohort(u"OF-2026-001/2"_s)->cohort.id));
        VERIFY_OK(store.delivery().removeOffering(offering));
        QCOMPARE(store.delivery().removeOffering(offering).error().code, ErrorCode::NotFound);
        QCOMPARE(store.addOffering(store.approve(u"Another"_s)).offering.reference, u"OF-2026-002"_s);
        store.clock.setToday(QDate(2027, 1, 4));
        QCOMPARE(store.addOffering(store.approve(u"Next year"_s)).offering.reference, u"OF-2027-001"_s);
        QVERIFY(store.office->verify()->ok());
    }

    void theList()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid maps = store.approve(u"Écologie des cartes"_s);
        const QUuid data = store.approve(u"Data for Managers"_s);
        const StoredOffering past = store.addOffering(maps);
        store.addCohort(past.offering.id, QDate(2025, 9, 8), QDate(2025, 10, 20));
        StoredOffering open = store.addOffering(data, Registration::Rolling);
        const CohortRow rolling = store.addCohort(open.offering.id, QDate(2026, 1, 12), {}, true);
        VERIFY_OK(store.delivery().enrol(rolling.cohort.id, DeliveryFixture::learners(3)));
        StoredOffering planned = store.addOffering(maps);
        planned.offering.title = u"Spring at Dalhousie"_s;
        planned.offering.cancelled = true;
        VERIFY_OK(store.delivery().saveOffering(planned.offering, 1));

        const auto references = [&](const OfferingFilter &filter) {
            QStringList found;
            const QList<OfferingRow> rows = store.delivery().offerings(filter).value();
            for (const OfferingRow &row : rows)
                found.append(row.reference.last(3));
            return found.size() == store.delivery().countOfferings(filter).value() ? found : QStringList{u"count"_s};
        };
        QCOMPARE(references({}), (QStringList{u"003"_s, u"002"_s, u"001"_s})); // what has no day yet lies ahead
        QCOMPARE(references({.cancelledToo = false}), (QStringList{u"002"_s, u"001"_s}));
        QCOMPARE(references({.sort = OfferingSort::Name, .descending = false}),
                 (QStringList{u"002"_s, u"001"_s, u"003"_s}));
        QCOMPARE(references({.sort = OfferingSort::Learners}), (QStringList{u"002"_s, u"003"_s, u"001"_s}));
        QCOMPARE(references({.sort = OfferingSort::Reference}), (QStringList{u"003"_s, u"002"_s, u"001"_s}));
        QCOMPARE(references({.words = u"ecolog"_s, .sort = OfferingSort::Reference}),
                 (QStringList{u"003"_s, u"001"_s}));
        QCOMPARE(references({.words = u"ecolog dalhousie"_s}), QStringList{u"003"_s});
        QCOMPARE(references({.words = u"of-2026-002"_s}), QStringList{u"002"_s});
        QCOMPARE(references({.words = u"mc-2026-002"_s}), QStringList{u"002"_s});
        QCOMPARE(references({.words = u"100%"_s}), QStringList());
        QCOMPARE(references({.proposal = maps, .cancelledToo = false}), QStringList{u"001"_s});
        QCOMPARE(references({.from = QDate(2025, 10, 20), .to = QDate(2025, 10, 20)}), QStringList{u"001"_s});
        QCOMPARE(references({.from = QDate(2025, 10, 21), .to = QDate(2026, 1, 11)}), QStringList());
        QCOMPARE(references({.from = QDate(2030, 1, 1)}), QStringList{u"002"_s}); // it stays open
        QCOMPARE(store.delivery().offerings({.limit = 1, .offset = 1})->first().reference, u"OF-2026-002"_s);

        const OfferingRow row = store.delivery().offerings({.words = u"data"_s})->first();
        QCOMPARE(row.name, u"Data for Managers"_s);
        QCOMPARE(row.cohorts, 1);
        QCOMPARE(row.learners, 3);
        QCOMPARE(row.unfinished, 3);
        QCOMPARE(row.firstStart, QDate(2026, 1, 12));
        QVERIFY(!row.lastEnd.isValid());
        QCOMPARE(row.weeks, 6);
        QCOMPARE(row.osap, OsapIntent::Yes);
        QCOMPARE(row.ministry, MinistryState::ToSubmit);
        QCOMPARE(row.timing, Timing::Asynchronous);
        QCOMPARE(store.delivery().offerings({.words = u"of-2026-001"_s})->first().lastEnd, QDate(2025, 10, 20));
    }

    // The day that counts: of the running cohort, else of the next one, else of the last one.
    void theFirstDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QDate>("firstDay");
        QTest::newRow("before all") << QDate(2026, 3, 8) << QDate(2026, 3, 9);
        QTest::newRow("its first day") << QDate(2026, 3, 9) << QDate(2026, 3, 9);
        QTest::newRow("its last day") << QDate(2026, 4, 20) << QDate(2026, 3, 9);
        QTest::newRow("between two") << QDate(2026, 4, 21) << QDate(2026, 9, 7);
        QTest::newRow("the second runs") << QDate(2026, 9, 8) << QDate(2026, 9, 7);
        QTest::newRow("before the third") << QDate(2026, 12, 1) << QDate(2027, 1, 11);
        QTest::newRow("after all") << QDate(2028, 1, 1) << QDate(2027, 1, 11);
    }
    void theFirstDay()
    {
        QFETCH(const QDate, today);
        QFETCH(const QDate, firstDay);
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve()).offering.id;
        for (const QDate start : {QDate(2027, 1, 11), QDate(2026, 3, 9), QDate(2026, 9, 7)})
            store.addCohort(offering, start); // of six weeks
        store.clock.setToday(today);
        QCOMPARE(store.delivery().offering(offering)->firstDay, firstDay);
    }

    void cohortsOfASpan()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve(), Registration::Rolling).offering.id;
        store.addCohort(offering, QDate(2026, 3, 9), QDate(2026, 4, 17));
        const CohortRow window = store.addCohort(offering, QDate(2026, 1, 5), QDate(2026, 2, 27), true);
        store.addCohort(offering, QDate(2026, 6, 1), {}, true);
        const auto numbers = [&](QDate from, QDate to) {
            QList<int> found;
            const QList<CohortRow> rows = store.delivery().cohortsBetween(from, to).value();
            for (const CohortRow &row : rows)
                found.append(row.cohort.number);
            return found;
        };
        QCOMPARE(numbers(QDate(2026, 4, 17), QDate(2026, 4, 17)), QList<int>{1});
        QCOMPARE(numbers(QDate(2026, 4, 18), QDate(2026, 5, 31)), QList<int>{});
        QCOMPARE(numbers(QDate(2026, 2, 27), QDate(2026, 3, 9)), (QList<int>{2, 1}));
        QCOMPARE(numbers(QDate(2026, 2, 28), QDate(2026, 3, 8)), QList<int>{});
        QCOMPARE(numbers(QDate(2040, 1, 1), QDate(2040, 1, 2)), QList<int>{3}); // it stays open
        // A closed window runs on while a learner has time.
        Enrolment last = DeliveryFixture::learner(u"Last"_s);
        last.start = QDate(2026, 2, 27);
        VERIFY_OK(store.delivery().enrol(window.cohort.id, {last}));
        QCOMPARE(numbers(QDate(2026, 5, 15), QDate(2026, 5, 15)), QList<int>{2});
        QCOMPARE(numbers(QDate(2026, 5, 16), QDate(2026, 5, 16)), QList<int>{});
        QCOMPARE(store.delivery().cohortsBetween(QDate(2026, 1, 1), QDate(2026, 12, 31), 2)->size(), 2);
    }

    // R16, R39, R78: there is no place in the file for a prerequisite, a grade or a student number.
    void whatTheSchemaHasNoPlaceFor()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        for (const QString &table : {u"offering"_s, u"cohort"_s, u"enrolment"_s}) {
            const QStringList columns = OfficeProbe::database(*store.office)
                                            .list(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table),
                                                  [](const Row &row) { return row.text(0); })
                                            .value();
            QVERIFY(columns.size() > 10);
            for (const QString &column : columns) {
                for (const QString &word : {u"prereq"_s, u"require"_s, u"grade"_s, u"mark"_s, u"student"_s, u"term"_s,
                                            u"semester"_s, u"session"_s})
                    QVERIFY2(!column.contains(word), qPrintable(table + u'.' + column));
            }
        }
    }

    void readOnly()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled();
        store.office.reset();
        const auto office = store.open(u"office.credence"_s, Office::Mode::ReadOnly);
        VERIFY_OK(office);
        QCOMPARE((*office)->delivery().cohort(cohort.cohort.id)->cohort, cohort.cohort);
        QCOMPARE((*office)->delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(1)).error().code,
                 ErrorCode::OfficeReadOnly);
    }
};

QTEST_GUILESS_MAIN(DeliveriesTest)
#include "tst_deliveries.moc"
