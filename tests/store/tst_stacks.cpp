// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stacks and reminders in the office file.

#include "tests/store/deliveryfixture.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

class StacksTest final : public QObject {
    Q_OBJECT

    static Stack stackOf(const QList<QUuid> &members, const QString &name = u"Field mapping"_s)
    {
        Stack stack;
        stack.name = name;
        for (const QUuid &member : members)
            stack.members.append({member, int(stack.members.size()) + 1});
        return stack;
    }
    static QList<QUuid> proposalsOf(const Stack &stack)
    {
        QList<QUuid> proposals;
        for (const StackMember &member : stack.members)
            proposals.append(member.proposal);
        return proposals;
    }

private slots:
    // R22: members in any state.
    void everyFieldIsKept()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid running = store.approve(u"Running"_s);
        store.addCohort(store.addOffering(running).offering.id, QDate(2026, 3, 2));
        const QUuid approved = store.approve(u"Approved"_s);
        const QUuid draft = store.office->addDraft(completeProposal(u"Draft"_s))->proposal.id;
        Stack stack = stackOf({draft, running, approved}, u" Field mapping "_s);
        stack.id = QUuid::createUuid();
        stack.outcome = StackOutcome::CourseCredit;
        stack.award = u"GEOM 2004"_s;
        stack.level = CourseLevel::Undergraduate;
        stack.sequential = true;
        stack.equivalences = {
            {0, u"Geography"_s, u"BA Geography"_s, EquivalenceAnswer::Yes, u"Chair"_s, QDate(2026, 2, 1)},
            {0, u"Biology"_s, u"BSc Biology"_s, EquivalenceAnswer::Undecided, {}, {}}};
        stack.conversionRule = u"Pass is B+"_s;
        stack.conversionDecidedBy = u"Geography"_s;
        stack.conversionInSyllabus = QDate(2026, 2, 20);
        stack.consultedOn = QDate(2026, 1, 15);
        stack.budgetDiscussedOn = QDate(2026, 1, 16);
        stack.note = u"for the field school"_s;
        QSignalSpy told(store.office.get(), &Office::deliveryChanged);
        const auto added = store.office->stacks().addStack(stack);
        VERIFY_OK(added);
        QCOMPARE(told.size(), 1);
        stack.name = u"Field mapping"_s;
        stack.equivalences[0].id = added->stack.equivalences.at(0).id;
        stack.equivalences[1].id = added->stack.equivalences.at(1).id;
        QCOMPARE(added->stack, stack);
        QCOMPARE(added->members.size(), 3);
        QCOMPARE(added->members.at(0),
                 (MemberFacts{draft, u"MC-2026-003"_s, u"Draft"_s, u"draft"_s, {u"Publish a web map"_s}}));
        QCOMPARE(added->members.at(1).stage, u"ministry"_s);

        // R30: each unit decides for itself; a decision keeps its number.
        stack.equivalences.removeFirst();
        stack.equivalences.append(
            {0, u"Biology"_s, u"MSc Biology"_s, EquivalenceAnswer::No, u"Chair"_s, QDate(2026, 2, 2)});
        stack.sequential = false;
        stack.members.removeLast();
        QCOMPARE(store.office->stacks().saveStack(stack, 1).value(), 2);
        const auto saved = store.office->stacks().stack(stack.id);
        stack.equivalences[1].id = saved->stack.equivalences.at(1).id;
        QCOMPARE(saved->stack, stack);
        QCOMPARE(store.delivery().offering(store.delivery().offerings({})->first().id)->stack, stack);
    }

    // R24: where the order matters positions are 1…n, each once; where it does not, they are not looked at.
    void order_data()
    {
        QTest::addColumn<bool>("sequential");
        QTest::addColumn<QList<int>>("positions");
        QTest::addColumn<QList<int>>("order"); ///< of the members as they come back; empty: refused
        QTest::newRow("in order") << true << QList<int>{1, 2, 3} << QList<int>{0, 1, 2};
        QTest::newRow("listed otherwise") << true << QList<int>{3, 1, 2} << QList<int>{1, 2, 0};
        QTest::newRow("a gap") << true << QList<int>{1, 2, 4} << QList<int>{};
        QTest::newRow("twice") << true << QList<int>{1, 2, 2} << QList<int>{};
        QTest::newRow("from nought") << true << QList<int>{0, 1, 2} << QList<int>{};
        QTest::newRow("free") << false << QList<int>{3, 1, 2} << QList<int>{0, 1, 2};
        QTest::newRow("free, none given") << false << QList<int>{0, 0, 0} << QList<int>{0, 1, 2};
    }
    void order()
    {
        QFETCH(const bool, sequential);
        QFETCH(const QList<int>, positions);
        QFETCH(const QList<int>, order);
        DeliveryFixture store;
        QVERIFY(store.create());
        QList<QUuid> members;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            members.append(store.office->addDraft(completeProposal(name))->proposal.id);
        Stack stack = stackOf(members);
        stack.sequential = sequential;
        for (int i = 0; i < 3; ++i)
            stack.members[i].position = positions.at(i);
        const auto added = store.office->stacks().addStack(stack);
        if (order.isEmpty()) {
            QCOMPARE(added.error(), (Error{ErrorCode::StackRefused, {u"positions-broken"_s}, {}}));
            QCOMPARE(store.office->stacks().stacks()->size(), 0);
            return;
        }
        VERIFY_OK(added);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(added->stack.members.at(i), (StackMember{members.at(order.at(i)), i + 1}));
    }

    void whatCannotBeKept()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid one = store.office->addDraft(completeProposal(u"One"_s))->proposal.id;
        const QUuid two = store.office->addDraft(completeProposal(u"Two"_s))->proposal.id;
        StackRepository stacks = store.office->stacks();
        QCOMPARE(stacks.addStack(stackOf({one})).error().args.first(), u"too-few-members"_s); // R21
        QCOMPARE(stacks.addStack(stackOf({one, two}, u" "_s)).error().args.first(), u"name-missing"_s);
        QCOMPARE(stacks.addStack(stackOf({one, two, one})).error().args.first(), u"member-twice"_s);
        const QUuid nobody = QUuid::createUuid();
        QCOMPARE(stacks.addStack(stackOf({one, nobody})).error(),
                 (Error{ErrorCode::NotFound, {nobody.toString(QUuid::WithoutBraces)}, {}}));
        const auto first = stacks.addStack(stackOf({one, two}, u"Étude des cartes"_s));
        VERIFY_OK(first);
        const auto sameName = stacks.addStack(stackOf({one, two}, u"ETUDE DES CARTES"_s));
        QVERIFY(!sameName);
        QCOMPARE(sameName.error().code, ErrorCode::Conflict);
        QCOMPARE(sameName.error().args, QStringList{u"ETUDE DES CARTES"_s});
        VERIFY_OK(stacks.addStack(stackOf({two, one}, u"Cartes"_s)));
        QCOMPARE(stacks.stacks()->first().stack.name, u"Cartes"_s);

        // Two windows on one file.
        const auto second = store.open();
        VERIFY_OK(second);
        Stack theirs = first->stack;
        theirs.note = u"theirs"_s;
        VERIFY_OK((*second)->stacks().saveStack(theirs, first->rowVersion));
        QCOMPARE(stacks.saveStack(first->stack, first->rowVersion).error(),
                 (Error{ErrorCode::Conflict, {u"Étude des cartes"_s}, {}}));
        theirs.name = u"Cartes"_s;
        QCOMPARE(stacks.saveStack(theirs, 2).error().args, QStringList{u"Cartes"_s});
        VERIFY_OK((*second)->stacks().removeStack(first->stack.id));
        QCOMPARE(stacks.saveStack(first->stack, 2).error().code, ErrorCode::NotFound);
        QCOMPARE(stacks.removeStack(first->stack.id).error().code, ErrorCode::NotFound);
        QCOMPARE(stacks.stacks()->size(), 1);
        QVERIFY(store.office->verify()->ok());
    }

    // A draft that is deleted leaves its stacks; those behind it move up.
    void aDeletedDraft()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        QList<QUuid> members;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            members.append(store.office->addDraft(completeProposal(name))->proposal.id);
        const auto added = store.office->stacks().addStack(stackOf(members));
        VERIFY_OK(added);
        VERIFY_OK(store.office->removeDraft(members.at(1)));
        const auto left = store.office->stacks().stack(added->stack.id);
        VERIFY_OK(left);
        QCOMPARE(left->stack.members, (QList<StackMember>{{members.at(0), 1}, {members.at(2), 2}}));
        QCOMPARE(left->rowVersion, 2);
        QVERIFY(store.office->verify()->ok());
    }

    // R77: due when all members are passed; until then "x of n". R27: one of them alone is no failure.
    void howFarLearnersAre()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        QList<QUuid> members;
        QList<CohortRow> cohorts;
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s}) {
            members.append(store.approve(name));
            cohorts.append(store.addCohort(store.addOffering(members.last()).offering.id, QDate(2026, 1, 5)));
        }
        // A second offering of the first member: passing the same one twice counts once.
        cohorts.append(store.addCohort(store.addOffering(members.first()).offering.id, QDate(2026, 1, 12)));
        Stack stack = stackOf(members);
        stack.outcome = StackOutcome::MicroCertificate;
        const auto added = store.office->stacks().addStack(stack);
        VERIFY_OK(added);
        const auto pass = [&](int cohort, const QString &name, const QString &contact,
                              EnrolmentResult result = EnrolmentResult::Passed) {
            Enrolment learner = DeliveryFixture::learner(name);
            learner.contact = contact;
            learner.result = result;
            learner.resultOn = result == EnrolmentResult::InProgress ? QDate() : QDate(2026, 2, 2);
            VERIFY_OK(store.delivery().enrol(cohorts.at(cohort).cohort.id, {learner}));
        };
        for (const int cohort : {0, 1, 2, 3})
            pass(cohort, u"Ada"_s, cohort == 2 ? u"ADA@example.org"_s : u"ada@example.org"_s);
        pass(0, u"Ben"_s, {});
        pass(1, u"Ben"_s, {});
        pass(2, u"Ben"_s, {}, EnrolmentResult::InProgress);
        pass(0, u"Ada"_s, u"another@example.org"_s);
        pass(0, u"Failing"_s, {}, EnrolmentResult::Failed);
        const auto learners = store.office->stacks().learners(added->stack.id);
        VERIFY_OK(learners);
        QCOMPARE(learners->size(), 3);
        QCOMPARE(learners->at(0).learner, u"Ada"_s);
        QCOMPARE(learners->at(0).progress, (StackProgress{3, 3, true}));
        QCOMPARE(learners->at(1).learner, u"Ben"_s);
        QCOMPARE(learners->at(1).progress, (StackProgress{2, 3, false}));
        QCOMPARE(learners->at(2).progress, (StackProgress{1, 3, false}));
        QCOMPARE(learners->at(2).passed, QList<QUuid>{members.first()});
        QCOMPARE(store.office->stacks().learners(added->stack.id, 1)->size(), 1);
        // R76, R27: each member has its own certificate, and who passed one of three keeps that one.
        for (const auto &[cohort, day] : {std::pair(0, QDate(2026, 2, 3)), std::pair(1, QDate(2026, 2, 4))}) {
            Enrolment ada = store.delivery().roster(cohorts.at(cohort).cohort.id)->first();
            QCOMPARE(ada.learner, u"Ada"_s);
            ada.certificateOn = day;
            VERIFY_OK(store.delivery().saveEnrolments({ada}));
        }
        QCOMPARE(store.delivery().roster(cohorts.at(0).cohort.id)->first().certificateOn, QDate(2026, 2, 3));
        QCOMPARE(store.delivery().roster(cohorts.at(1).cohort.id)->first().certificateOn, QDate(2026, 2, 4));
        QVERIFY(!store.delivery().roster(cohorts.at(2).cohort.id)->first().certificateOn.isValid());
        QCOMPARE(store.office->stacks().learners(QUuid::createUuid()).error().code, ErrorCode::NotFound);
    }

    // R132: an OSAP learner cannot be funded for two members at once.
    void runsOfMembers()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid one = store.approve(u"One"_s);
        const QUuid two = store.approve(u"Two"_s);
        const auto added = store.office->stacks().addStack(stackOf({one, two}));
        VERIFY_OK(added);
        store.addCohort(store.addOffering(two, Registration::Rolling).offering.id, QDate(2026, 4, 1), {}, true);
        store.addCohort(store.addOffering(one).offering.id, QDate(2026, 3, 2), QDate(2026, 4, 1));
        StoredOffering cancelled = store.addOffering(one);
        store.addCohort(cancelled.offering.id, QDate(2026, 5, 4));
        cancelled.offering.cancelled = true;
        VERIFY_OK(store.delivery().saveOffering(cancelled.offering, 1));
        const auto runs = store.office->stacks().runs(added->stack.id);
        VERIFY_OK(runs);
        QCOMPARE(*runs, (QList<MemberRun>{{one, u"One (OF-2026-002/1)"_s, QDate(2026, 3, 2), QDate(2026, 4, 1)},
                                          {two, u"Two (OF-2026-001/1)"_s, QDate(2026, 4, 1), QDate()}}));
        QCOMPARE(overlappingRuns(*runs).size(), 1);
    }

    void theStackOfAnOffering()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid one = store.approve(u"One"_s);
        const QUuid two = store.approve(u"Two"_s);
        const QUuid offering = store.addOffering(one).offering.id;
        QVERIFY(!store.delivery().offering(offering)->stack);
        VERIFY_OK(store.office->stacks().addStack(stackOf({one, two}, u"Zebra"_s)));
        VERIFY_OK(store.office->stacks().addStack(stackOf({two, one}, u"antelope"_s)));
        QCOMPARE(store.delivery().offering(offering)->stack->name, u"antelope"_s); // the first by name
        QCOMPARE(proposalsOf(*store.delivery().offering(offering)->stack), (QList<QUuid>{two, one}));
    }

    // R42: of several stacks, the one whose rule for grades keeps an offering from opening longest.
    void theStackThatAsksMost()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid one = store.approve(u"One"_s);
        const QUuid two = store.approve(u"Two"_s);
        const QUuid offering = store.addOffering(one).offering.id;
        const auto name = [&] { return store.delivery().offering(offering)->stack->name; };
        VERIFY_OK(store.office->stacks().addStack(stackOf({one, two}, u"Antelope"_s)));
        const auto credit = [&](const QString &called, const QString &rule, QDate inSyllabus) {
            Stack stack = stackOf({one, two}, called);
            stack.outcome = StackOutcome::CourseCredit;
            stack.conversionRule = rule;
            stack.conversionInSyllabus = inSyllabus;
            VERIFY_OK(store.office->stacks().addStack(stack));
        };
        credit(u"Early"_s, u"a pass is B"_s, QDate(2026, 3, 1));
        QCOMPARE(name(), u"Early"_s);
        credit(u"Later"_s, u"a pass is B"_s, QDate(2026, 4, 1));
        QCOMPARE(name(), u"Later"_s);
        credit(u"Without a rule"_s, u" "_s, QDate(2026, 2, 1));
        QCOMPARE(name(), u"Without a rule"_s);
        credit(u"Not in the syllabus"_s, u"a pass is B"_s, QDate());
        QCOMPARE(name(), u"Not in the syllabus"_s); // as bad as the other, so by name
    }

    void reminders()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        StackRepository stacks = store.office->stacks();
        QCOMPARE(stacks.reminders()->size(), 0);
        QSignalSpy told(store.office.get(), &Office::deliveryChanged);
        Reminder reminder{u"final-date:17"_s, QDate(2026, 3, 2), {}, false};
        VERIFY_OK(stacks.saveReminder(reminder));
        VERIFY_OK(stacks.saveReminder({u"meeting:3"_s, QDate(2026, 3, 2), {}, true}));
        reminder.snoozedUntil = QDate(2026, 3, 9);
        VERIFY_OK(stacks.saveReminder(reminder));
        QCOMPARE(told.size(), 3);
        const auto all = stacks.reminders();
        QCOMPARE(all->size(), 2);
        QCOMPARE(all->value(reminder.key), reminder);
        QVERIFY(all->value(u"meeting:3"_s).done);
    }
};

QTEST_GUILESS_MAIN(StacksTest)
#include "tst_stacks.moc"
