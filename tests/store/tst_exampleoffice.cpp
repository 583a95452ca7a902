// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The example office: lively and sound on whichever day it is made.

#include "core/policy/checks.h"
#include "core/store/deliveryrepository.h"
#include "core/store/exampleoffice.h"
#include "core/store/examplestory.h"
#include "core/store/stackrepository.h"
#include "tests/store/samples.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace credence;

class ExampleOfficeTest final : public QObject {
    Q_OBJECT

    // In memory where there is such a place: hundreds of commits each, and no power fails here.
    QTemporaryDir m_folder{(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) +
                           u"/credence-example-XXXXXX"_s};
    Policy m_policy = Policy::shipped();
    CodeBook m_codes;

    /// Made, closed and opened again as the programs do.
    std::unique_ptr<Office> example(const Clock &clock)
    {
        const QString path = m_folder.filePath(QUuid::createUuid().toString(QUuid::Id128) + u".credence"_s);
        const auto made = createExampleOffice(path, m_policy, m_codes, clock);
        if (!made) {
            qWarning("%d %s: %s", int(made.error().code), qPrintable(made.error().args.join(u'|')),
                     qPrintable(made.error().detail));
            return nullptr;
        }
        auto office = Office::open(path, m_policy, m_codes, clock);
        return office ? std::move(*office) : nullptr;
    }

    static QList<ProposalRow> rowsOf(const Office &office)
    {
        ProposalFilter all;
        all.limit = 1000;
        return office.proposals(all).value_or(QList<ProposalRow>());
    }

private slots:
    void onAnyDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::newRow("the pictures' day") << QDate(2026, 1, 12);
        QTest::newRow("an autumn day") << QDate(2026, 11, 23);
        QTest::newRow("Canada Day") << QDate(2027, 7, 1);
        QTest::newRow("a leap day") << QDate(2028, 2, 29);
        QTest::newRow("a Sunday") << QDate(2026, 10, 18);
        QTest::newRow("in the winter closure") << QDate(2026, 12, 29);
        QTest::newRow("the end of August") << QDate(2027, 8, 31);
        QTest::newRow("an intake day") << QDate(2027, 2, 12);
        QTest::newRow("a Senate day") << QDate(2026, 9, 25);
        QTest::newRow("years ahead") << QDate(2031, 5, 3);
    }
    void onAnyDay()
    {
        QFETCH(const QDate, today);
        const FixedClock clock(today);
        const auto office = example(clock);
        QVERIFY(office);

        const auto report = office->verify();
        QVERIFY(report);
        for (const VerifyReport::Problem &problem : report->problems)
            qWarning("%s %s %s", qPrintable(problem.kind), qPrintable(problem.what), qPrintable(problem.detail));
        QVERIFY(report->ok());

        const QMap<QString, int> expected{{u"draft"_s, 4},     {u"returned"_s, 2}, {u"chair"_s, 3},
                                          {u"dean"_s, 2},      {u"sccasp"_s, 2},   {u"senate"_s, 2},
                                          {u"ministry"_s, 3},  {u"approved"_s, 7}, {u"declined"_s, 1},
                                          {u"withdrawn"_s, 1}, {u"retired"_s, 1}};
        QMap<QString, int> pipeline = office->pipeline().value_or(QMap<QString, int>());
        pipeline.removeIf([](auto entry) { return entry.value() == 0; });
        QCOMPARE(pipeline, expected);

        checkCalendar(*office, today);
        checkDeliveries(*office, today);
        for (const ProposalRow &row : rowsOf(*office)) {
            checkProposal(*office, row, today);
            if (QTest::currentTestFailed()) {
                qWarning("in %s", qPrintable(row.name));
                return;
            }
        }
    }

    /// What the pictures show is there on the pictures' day.
    void theOnesOfThePictures_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::newRow("GIS for Field Scientists") << u"returned"_s;
        QTest::newRow("Technical Editing I") << u"returned"_s;
        QTest::newRow("Battery Systems Safety") << u"ministry"_s;
        QTest::newRow("Indigenous Data Governance") << u"sccasp"_s;
        QTest::newRow("Carbon Accounting") << u"draft"_s;
        QTest::newRow("Accessible Documents") << u"draft"_s;
        QTest::newRow("Wildfire Risk Mapping") << u"dean"_s;
        QTest::newRow("Grant Budgets") << u"chair"_s;
        QTest::newRow("Podcast Production") << u"chair"_s;
        QTest::newRow("Assistive Technology") << u"sccasp"_s;
        QTest::newRow("Proofreading") << u"approved"_s;
    }
    void theOnesOfThePictures()
    {
        QFETCH(const QString, stage);
        static const FixedClock clock(QDate(2026, 1, 12));
        static const auto office = example(clock);
        QVERIFY(office);
        const QList<ProposalRow> rows = rowsOf(*office);
        const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const ProposalRow &candidate) {
            return candidate.name == QString::fromLatin1(QTest::currentDataTag());
        });
        QVERIFY(row != rows.cend());
        QCOMPARE(row->stage, stage);
        if (row->name == u"Proofreading"_s)
            QCOMPARE(row->ministry, MinistryState::Eligible);
        if (row->name == u"Carbon Accounting"_s)
            QCOMPARE(row->osap, OsapIntent::Undecided);
        if (row->name == u"Indigenous Data Governance"_s) { // two revisions that differ, returned for its codes
            QCOMPARE(row->revision, 2);
            QVERIFY(office->revision(row->id, 1).value() != office->revision(row->id, 2).value());
            bool returned = false;
            const auto events = office->history(row->id);
            for (const ApprovalEvent &event : *events)
                returned |= event.request.action == Action::Return &&
                            event.request.comment == u"NOC code is for the 2016 edition."_s;
            QVERIFY(returned);
        }
        if (row->name == u"GIS for Field Scientists"_s) { // its error is why it cannot be submitted again
            const auto findings = check(office->proposal(row->id)->proposal, m_policy, m_codes, clock.today());
            QVERIFY(std::any_of(findings.cbegin(), findings.cend(),
                                [](const Finding &finding) { return finding.rule == u"length.weeks-range"_s; }));
        }
    }

    /// Every kind of history that the pages have to show happens at least once.
    void everyKindOfActHappens()
    {
        const FixedClock clock(QDate(2026, 11, 23));
        const auto office = example(clock);
        QVERIFY(office);
        QSet<int> acts;
        QSet<int> ministry;
        QDate oldest = clock.today();
        bool evidence = false;
        for (const ProposalRow &row : rowsOf(*office)) {
            ministry.insert(int(row.ministry));
            const auto events = office->history(row.id);
            for (const ApprovalEvent &event : *events) {
                acts.insert(int(event.request.action));
                oldest = std::min(oldest, event.request.on);
                for (const Attachment &attachment : event.request.evidence) {
                    evidence = true;
                    QVERIFY(office->attachment(attachment.sha256));
                }
            }
        }
        for (const Action action :
             {Action::Submit, Action::Approve, Action::Return, Action::Decline, Action::Defer, Action::Withdraw,
              Action::RecordNotice, Action::MinistrySubmit, Action::MinistryEligible, Action::MinistryNotEligible,
              Action::MinistryInformation, Action::ChangeOsapIntent, Action::Retire})
            QVERIFY2(acts.contains(int(action)), qPrintable(word(action)));
        for (const MinistryState state :
             {MinistryState::None, MinistryState::ToSubmit, MinistryState::Submitted, MinistryState::InformationAsked,
              MinistryState::Eligible, MinistryState::NotEligible})
            QVERIFY2(ministry.contains(int(state)), qPrintable(word(state)));
        QVERIFY(evidence);
        QVERIFY(oldest < clock.today().addMonths(-17));
        QVERIFY(office->stageMedians()->size() >= 4);
        QVERIFY(!office->search(u"wetl"_s, 10)->isEmpty());
        QVERIFY(!office->search(u"2016 edition"_s, 10)->isEmpty());
    }

    void refusesToOverwrite()
    {
        const QString path = m_folder.filePath(u"there.credence"_s);
        const FixedClock clock(QDate(2026, 1, 12));
        QVERIFY(createExampleOffice(path, m_policy, m_codes, clock));
        const QByteArray before = sha256Of(path);
        const auto again = createExampleOffice(path, m_policy, m_codes, clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        QCOMPARE(sha256Of(path), before);
    }

    /// The same into an office that is open already, with its clock as it is.
    void fillsAnOpenOffice()
    {
        const FixedClock clock(QDate(2026, 1, 12));
        auto office = Office::create(m_folder.filePath(u"open.credence"_s), m_policy, m_codes, clock);
        QVERIFY(office);
        const auto filled = fillExampleOffice(**office, clock.today());
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail));
        QVERIFY((*office)->verify()->ok());
        QCOMPARE((*office)->countProposals({}).value_or(-1), 28);
    }

private:
    static void checkCalendar(const Office &office, QDate today)
    {
        const auto calendar = office.calendar();
        QVERIFY(calendar);
        const BusinessCalendar days(calendar->closures);

        const QList<QDate> real{QDate(2024, 8, 9), QDate(2024, 10, 17), QDate(2025, 2, 14)}; // fn4
        int confirmed = 0;
        int ahead = 0;
        for (const Intake &intake : calendar->intakes) {
            QVERIFY(days.isBusinessDay(intake.deadline));
            QCOMPARE(intake.confirmed, real.contains(intake.deadline));
            QVERIFY(!intake.note.isEmpty());
            confirmed += intake.confirmed ? 1 : 0;
            ahead += intake.deadline > today ? 1 : 0;
            QVERIFY(intake.deadline <= today.addMonths(18));
        }
        QCOMPARE(confirmed, 3);
        QVERIFY(ahead >= 4);

        QDate firstMeeting = today;
        QDate lastMeeting = today;
        for (const Meeting &meeting : calendar->meetings) {
            QVERIFY2(days.isBusinessDay(meeting.date), qPrintable(meeting.date.toString(Qt::ISODate)));
            QVERIFY(meeting.date.month() != 7 && meeting.date.month() != 8);
            QVERIFY(meeting.agendaCloses <= meeting.date.addDays(-7));
            QVERIFY(meeting.body == u"sccasp"_s || meeting.body == u"senate"_s);
            firstMeeting = std::min(firstMeeting, meeting.date);
            lastMeeting = std::max(lastMeeting, meeting.date);
        }
        QVERIFY(firstMeeting <= today.addMonths(-22));
        QVERIFY(lastMeeting >= today.addMonths(14));
        QVERIFY(office.units()->size() >= 15);
        QVERIFY(office.people()->size() >= 20);
        QVERIFY(!office.savedViews()->isEmpty());
    }

    /// Two years of offerings with learners at every point of their way, some of them waiting for somebody.
    static void checkDeliveries(Office &office, QDate today)
    {
        const DeliveryRepository delivery = office.delivery();
        const auto offerings = delivery.offerings({});
        QVERIFY(offerings);
        QCOMPARE(offerings->size(), 15);
        int cohorts = 0;
        QMap<EnrolmentResult, int> results;
        QDate first = today;
        for (const OfferingRow &row : *offerings) {
            first = std::min(first, row.firstStart);
            const auto approved = office.proposal(row.proposal)->chain.approvedOn;
            QVERIFY2(approved.isValid() && approved < row.firstStart, qPrintable(row.reference)); // R97
            const auto all = delivery.cohorts(row.id);
            QVERIFY(all);
            for (const CohortRow &cohort : *all) {
                ++cohorts;
                const auto roster = delivery.roster(cohort.cohort.id);
                QVERIFY(roster);
                for (const Enrolment &learner : *roster) {
                    ++results[learner.result];
                    QVERIFY(learner.registered <= today);
                    QVERIFY(!learner.resultOn.isValid() || learner.resultOn <= today);
                    QVERIFY(!learner.certificateOn.isValid() || learner.certificateOn <= today);
                }
            }
        }
        QCOMPARE(cohorts, 32);
        QCOMPARE(std::accumulate(results.cbegin(), results.cend(), 0), 400);
        QVERIFY(first <= today.addDays(-420));
        for (const EnrolmentResult result :
             {EnrolmentResult::InProgress, EnrolmentResult::Passed, EnrolmentResult::Failed,
              EnrolmentResult::FailedTimeLimit, EnrolmentResult::Withdrawn})
            QVERIFY2(results.value(result) >= 3, qPrintable(word(result)));
        QVERIFY(results.value(EnrolmentResult::Passed) > 200);
        QVERIFY(delivery.countOverLimit(today).value_or(0) >= 1); // R38: to be confirmed
        QVERIFY(!delivery.withoutNotice()->isEmpty());            // R37
        QVERIFY(!delivery.finishingBetween(today, today.addDays(14))->isEmpty());
        const auto running = delivery.cohortsBetween(today, today);
        QVERIFY(running && running->size() >= 6);

        const auto stacks = office.stacks().stacks();
        QVERIFY(stacks);
        QCOMPARE(stacks->size(), 2);
        for (const StoredStack &stored : *stacks) {
            for (const StackRemark &remark : checkStack(stored.stack, stored.members))
                QVERIFY2(!remark.isError(), qPrintable(stored.stack.name));
        }
        const auto learners = office.stacks().learners(stacks->first().stack.id);
        QVERIFY(learners && !learners->isEmpty());
        QVERIFY(learners->first().progress.passed >= 2); // R77: somebody is further than one member
    }

    void checkProposal(const Office &office, const ProposalRow &row, QDate today)
    {
        const auto stored = office.proposal(row.id);
        QVERIFY(stored);
        const Proposal &proposal = stored->proposal;
        QVERIFY(stored->createdAt.date() <= today && stored->changedAt.date() <= today);
        QVERIFY(stored->createdAt <= stored->changedAt);
        QCOMPARE(row.reference.section(u'-', 1, 1).toInt(), stored->createdAt.date().year());
        for (const QString &code : proposal.cip)
            QVERIFY2(m_codes.isCipClass(code), qPrintable(code));
        for (const QString &code : proposal.noc)
            QVERIFY2(m_codes.isNocUnitGroup(code), qPrintable(code));
        for (const Consultation &consultation : proposal.annex.consultations)
            QVERIFY(consultation.date.isValid() && consultation.date <= today);

        const auto findings = check(proposal, m_policy, m_codes, today);
        const bool withProposer =
            stored->chain.standing == Standing::Draft || stored->chain.standing == Standing::Returned;
        for (const Finding &finding : findings)
            QVERIFY2(withProposer || finding.severity != Severity::Error, qPrintable(finding.rule));
        for (int number = 1; number <= stored->chain.revision; ++number) { // what was submitted had no error
            const auto revision = office.revision(row.id, number);
            QVERIFY(revision);
            QVERIFY(submittable(check(*revision, m_policy, m_codes, today)));
        }

        QVERIFY(office.verifyHistory(row.id).value_or(false));
        const auto calendar = office.calendar();
        const BusinessCalendar days(calendar->closures);
        QDate before;
        const auto events = office.history(row.id);
        QVERIFY(events);
        for (const ApprovalEvent &event : *events) {
            const ActionRequest &request = event.request;
            QVERIFY(request.on <= today);
            QVERIFY(!before.isValid() || before <= request.on);
            before = request.on;
            QCOMPARE(event.recordedAt.date(), request.on);
            QVERIFY2(days.isBusinessDay(request.on), qPrintable(request.on.toString(Qt::ISODate)));
            QVERIFY(!request.by.isEmpty());
            if (request.stage == u"sccasp"_s ||
                (request.stage == u"senate"_s && request.action == Action::RecordNotice)) {
                const bool meets =
                    std::any_of(calendar->meetings.cbegin(), calendar->meetings.cend(), [&](const Meeting &meeting) {
                        return meeting.body == request.stage && meeting.date == request.on;
                    });
                QVERIFY(meets);
            }
            if (request.action == Action::MinistrySubmit)
                QVERIFY(request.on <= request.toDate);
            if (request.action == Action::Defer)
                QVERIFY(request.toDate > request.on);
        }
        if (stored->chain.standing == Standing::InReview)
            QVERIFY(proposal.annex.firstDelivery > today);
    }
};

QTEST_GUILESS_MAIN(ExampleOfficeTest)
#include "tst_exampleoffice.moc"
