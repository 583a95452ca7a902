// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The cards of a stack: what is checked, what units decide, how far learners are, what is said of it.

#include "tests/stacks_page/stacksfixture.h"

#include "core/wording/wording.h"
#include "ui/stacks/learnerscard.h"
#include "ui/stacks/stacklistmodel.h"
#include "ui/stacks/stackremarks.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QSignalSpy>

using namespace credence;

class StackCardsTest final : public QObject {
    Q_OBJECT

private slots:
    /// R41, R42: the conversion rule is asked for course credit and for nothing else; R28: three or four members.
    void theConversionRuleIsAskedForCourseCreditOnly_data()
    {
        QTest::addColumn<StackOutcome>("outcome");
        QTest::addColumn<bool>("asked");
        QTest::newRow("none") << StackOutcome::None << false;
        QTest::newRow("certificate") << StackOutcome::Certificate << false;
        QTest::newRow("micro-certificate") << StackOutcome::MicroCertificate << false;
        QTest::newRow("course credit") << StackOutcome::CourseCredit << true;
    }
    void theConversionRuleIsAskedForCourseCreditOnly()
    {
        QFETCH(const StackOutcome, outcome);
        QFETCH(const bool, asked);
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(outcome));
        QCOMPARE(desk.find<>(u"rule"_s)->isVisible(), asked);
        QCOMPARE(desk.find<>(u"inSyllabus"_s)->isVisible(), asked);
        QCOMPARE(desk.remarks(StackRemark::ConversionMissing), asked);
        QCOMPARE(desk.find<>(u"award"_s)->isVisible(), outcome != StackOutcome::None);
        if (!asked)
            return;
        desk.type(u"rule"_s, u"A pass counts as B+."_s);
        QVERIFY(!desk.remarks(StackRemark::ConversionMissing));
        QVERIFY(desk.remarks(StackRemark::SyllabusMissing));
        desk.type(u"inSyllabus"_s, u"2026-02-02"_s);
        QVERIFY(!desk.remarks(StackRemark::SyllabusMissing));
        desk.type(u"ruleBy"_s, u"Curriculum committee"_s);
        QTRY_COMPARE(desk.only().conversionDecidedBy, u"Curriculum committee"_s);
        QCOMPARE(desk.only().conversionRule, u"A pass counts as B+."_s);
        QCOMPARE(desk.only().conversionInSyllabus, QDate(2026, 2, 2));
        QVERIFY(!desk.remarks(StackRemark::CreditMembers));
        desk.add(u"eps"_s);
        QVERIFY(!desk.remarks(StackRemark::CreditMembers)); // four
        desk.add(u"gamma"_s);
        QVERIFY(desk.remarks(StackRemark::CreditMembers)); // five
    }

    /// The name of a certificate is no course: it goes with the outcome, and comes back with it.
    void theAwardGoesWithTheOutcome()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::MicroCertificate));
        desk.type(u"award"_s, u"Micro-certificate in Mapping"_s);
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::Certificate);
        QCOMPARE(desk.only().award, u"Micro-certificate in Mapping"_s);
        desk.choose(u"outcome"_s, int(StackOutcome::CourseCredit));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::CourseCredit);
        QCOMPARE(desk.only().award, QString());
        QCOMPARE(desk.find<QLineEdit>(u"award"_s)->text(), QString());
        desk.type(u"award"_s, u"GEOG 2020"_s);
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.only().award, u"Micro-certificate in Mapping"_s);
        desk.choose(u"outcome"_s, int(StackOutcome::CourseCredit));
        QTRY_COMPARE(desk.only().award, u"GEOG 2020"_s);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.only().award, u"Micro-certificate in Mapping"_s);
        QCOMPARE(desk.only().outcome, StackOutcome::Certificate);
    }

    /// R111, R68: the conversation with OAPSI and the discussion of the budget are remarks until their day is entered.
    void remarksLeadToTheirFields()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.remarks(StackRemark::NotConsulted));
        QVERIFY(desk.remarks(StackRemark::BudgetOpen));
        auto *remark = desk.page->findChild<LinkLabel *>(u"stacks.remark.%1"_s.arg(StackRemark::NotConsulted));
        remark->setFocus();
        QTest::keyClick(remark, Qt::Key_Return);
        QVERIFY(desk.find<>(u"consulted"_s)->hasFocus());
        QTest::keyClicks(desk.find<>(u"consulted"_s), u"2026-01-05"_s);
        QVERIFY(!desk.remarks(StackRemark::NotConsulted));
        desk.type(u"budget"_s, u"2026-01-06"_s);
        desk.name()->setFocus();
        QTRY_COMPARE(desk.only().budgetDiscussedOn, QDate(2026, 1, 6));
        QCOMPARE(desk.only().consultedOn, QDate(2026, 1, 5));
        QVERIFY(!desk.remarks(StackRemark::BudgetOpen));
    }

    /// R29, R30: each unit decides for its own program.
    void unitsDecideForTheirPrograms()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::CourseCredit));
        QVERIFY(desk.remarks(StackRemark::NotDecided));
        auto *table = desk.find<DataTable>(u"equivalence"_s);
        auto *none = desk.find<QLabel>(u"equivalence.none"_s);
        QVERIFY(none->isVisible()); // an empty table would say nothing
        QVERIFY(!table->isVisible());
        const auto enter = [&](int column, const QString &words) {
            if (!qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
                table->setFocus();
                table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, column));
                QTest::keyClick(table, Qt::Key_F2);
            }
            QTest::keyClicks(QApplication::focusWidget(), words);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
            QTRY_COMPARE(QApplication::focusWidget(), table);
        };
        desk.press(u"equivalence.add"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QVERIFY(!none->isVisible());
        enter(0, u"Geography"_s);
        QCOMPARE(desk.only().equivalences.size(), 0); // a program is missing yet
        enter(1, u"BA Geography"_s);
        QTRY_COMPARE(desk.only().equivalences.size(), 1);
        QVERIFY(table->model()->setData(table->model()->index(0, 2), word(EquivalenceAnswer::Yes)));
        QTRY_COMPARE(desk.only().equivalences.first().answer, EquivalenceAnswer::Yes);
        QCOMPARE(table->model()->index(0, 3).data().toString(), u"by whom?"_s);
        QVERIFY(table->model()->setData(table->model()->index(0, 3), u"M. Lindqvist"_s));
        QVERIFY(table->model()->setData(table->model()->index(0, 4), u"2026-01-09"_s));
        QTRY_COMPARE(desk.only().equivalences.first().on, QDate(2026, 1, 9));
        QVERIFY(!desk.remarks(StackRemark::NotDecided));

        desk.press(u"equivalence.add"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        enter(0, u"geography"_s);
        QVERIFY(!table->model()->setData(table->model()->index(1, 1), u"BA Geography"_s));
        QVERIFY(desk.find<QLabel>(u"equivalence.refusal"_s)->text().contains(u"already"_s));
        QVERIFY(table->model()->setData(table->model()->index(1, 1), u"BSc Environment"_s));
        QTRY_COMPARE(desk.only().equivalences.size(), 2);
        QCOMPARE(desk.only().equivalences.last().answer,
                 EquivalenceAnswer::Undecided); // the first one's yes is its own
        QCOMPARE(desk.only().equivalences.first().answer, EquivalenceAnswer::Yes);
        table->setFocus();
        table->selectRow(0);
        desk.press(u"equivalence.remove"_s);
        QTRY_COMPARE(desk.only().equivalences.size(), 1);
        QTRY_COMPARE(desk.only().equivalences.first().program, u"BSc Environment"_s);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.only().equivalences.size(), 2);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        for (int left = 1; left >= 0; --left) {
            table->setFocus();
            table->selectRow(0);
            desk.press(u"equivalence.remove"_s);
            QTRY_COMPARE(desk.only().equivalences.size(), left);
            QTRY_COMPARE(none->isVisible(), left == 0);
        }
    }

    /// R77, R27: "x of n" per learner; the outcome is due when all are passed. R132: overlapping runs are a hint.
    void learnersAndOverlappingRuns()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.members()->setFocus();
        desk.members()->selectRow(2);
        QTest::keyClick(desk.members(), Qt::Key_Delete); // two approved ones are left
        QTRY_COMPARE(desk.only().members.size(), 2);
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::Certificate);
        const auto made = desk.fixture.ask([ids = desk.ids](Office &office) -> Result<void> {
            DeliveryRepository delivery = office.delivery();
            for (const int which : {0, 1}) {
                Offering offering;
                offering.proposal = ids.at(which);
                const auto stored = delivery.addOffering(offering);
                if (!stored)
                    return tl::unexpected(stored.error());
                Cohort cohort;
                cohort.offering = stored->offering.id;
                cohort.start = QDate(2026, 1, 5).addDays(7 * which);
                cohort.end = cohort.start.addDays(41);
                const auto added = delivery.addCohort(cohort);
                if (!added)
                    return tl::unexpected(added.error());
                QList<Enrolment> learners{{.learner = u"Ann"_s, .contact = u"ann@example.org"_s}};
                if (which == 0)
                    learners.append({.learner = u"Ben"_s, .contact = u"ben@example.org"_s});
                if (const auto count = delivery.enrol(added->cohort.id, learners); !count)
                    return tl::unexpected(count.error());
                auto roster = *delivery.roster(added->cohort.id);
                for (Enrolment &one : roster)
                    one = withResult(one, EnrolmentResult::Passed, cohort.start.addDays(3));
                if (const auto saved = delivery.saveEnrolments(roster); !saved)
                    return tl::unexpected(saved.error());
            }
            return {};
        });
        QVERIFY2(made, made ? "" : qPrintable(errorSentence(made.error())));
        auto *table = desk.find<DataTable>(u"learners"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto cell = [&](int row, int column) { return table->model()->index(row, column).data().toString(); };
        QCOMPARE(cell(0, StackLearnersModel::Learner), u"Ann"_s);
        QCOMPARE(cell(0, StackLearnersModel::Progress), u"2 of 2"_s);
        QCOMPARE(cell(0, StackLearnersModel::Outcome), u"certificate due"_s);
        QCOMPARE(cell(1, StackLearnersModel::Progress), u"1 of 2"_s);
        QCOMPARE(cell(1, StackLearnersModel::Outcome), u"not yet"_s); // and no failure (R27)
        QCOMPARE(cell(1, StackLearnersModel::Passed), u"Alpha Mapping"_s);
        const auto *overlap = desk.page->findChild<QLabel *>(u"stacks.overlap.0"_s);
        QVERIFY(overlap);
        const auto sentences = desk.page->findChildren<QLabel *>(u"stacks.remark.sentence"_s);
        QVERIFY(std::any_of(sentences.cbegin(), sentences.cend(), [](const QLabel *one) {
            return one->text().contains(u"an OSAP learner cannot be funded for both at once"_s);
        }));
        // The heading counts it with the advice that no unit decided and that revenue sharing is open.
        QTRY_VERIFY(desk.page->findChild<StackRemarksCard *>()->remark().contains(u"3 hint"_s));
    }

    /// R26: the text says "stackable", names the others, and says whether it leads to something.
    void thePromotionalTextIsCopied()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"promotion.for"_s, desk.ids.at(0));
        const QString text = desk.find<QLabel>(u"promotion"_s)->text();
        QVERIFY2(text.contains(u"stackable"_s) && text.contains(u"Beta Imaging"_s) &&
                     text.contains(u"Delta Drones"_s) && text.contains(u"no further award"_s),
                 qPrintable(text));
        desk.press(u"promotion.copy"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), text);
        QVERIFY(!desk.messages.isEmpty());
    }

    void modelsBehave()
    {
        const Policy policy = Policy::shipped();
        MembersModel members(policy);
        QAbstractItemModelTester membersTester(&members);
        const MemberFacts one{QUuid::createUuid(), u"MC-1"_s, u"One"_s, u"draft"_s, {u"a"_s}};
        const MemberFacts two{QUuid::createUuid(), u"MC-2"_s, {}, u"approved"_s, {}};
        members.setMembers({one, two});
        members.setMembers({two, one});
        members.setMembers({one});
        StackListModel list;
        QAbstractItemModelTester listTester(&list);
        Stack stack;
        stack.id = QUuid::createUuid();
        list.setEdited(stack, {}, true);
        QCOMPARE(list.rowCount(), 1);
        list.setStacks({{.stack = stack, .members = {one}, .rowVersion = 1}});
        QCOMPARE(list.rowCount(), 1);
        list.setEdited({}, {}, false);
        StackLearnersModel learners;
        QAbstractItemModelTester learnersTester(&learners);
        learners.setLearners({{u"Ann"_s, {one.proposal}, {1, 2, false}}}, stack, {one, two});
        QCOMPARE(learners.rowCount(), 1);
    }
};

QTEST_MAIN(StackCardsTest)
#include "tst_stackcards.moc"
