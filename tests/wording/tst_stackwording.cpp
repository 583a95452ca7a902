// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <limits>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QUuid idOf(int number) { return QUuid::createUuidV5(QUuid(), QString::number(number)); }

QList<MemberFacts> fourMembers()
{
    QList<MemberFacts> members;
    const QStringList names{u"Maps"_s, u"Surveys"_s, u"Drones"_s, u"Reports"_s};
    for (int number = 1; number <= names.size(); ++number)
        members.append({.proposal = idOf(number),
                        .reference = u"MC-2026-%1"_s.arg(number),
                        .name = names.at(number - 1),
                        .stage = u"approved"_s});
    return members;
}

Stack fourInStack(StackOutcome outcome, const QString &award = {})
{
    Stack stack;
    stack.name = u"Field work"_s;
    stack.outcome = outcome;
    stack.award = award;
    for (int number = 1; number <= 4; ++number)
        stack.members.append({.proposal = idOf(number), .position = number});
    return stack;
}

Equivalence decision(const QString &unit, const QString &program, EquivalenceAnswer answer)
{
    return {.unit = unit, .program = program, .answer = answer};
}

/// The texts of all four members and of the whole.
QStringList promotionsOf(const Stack &stack)
{
    QStringList texts;
    for (const MemberFacts &one : fourMembers())
        texts.append(stackPromotion(stack, fourMembers(), one.proposal));
    texts.append(stackPromotion(stack, fourMembers(), {}));
    return texts;
}

} // namespace

class StackWordingTest final : public QObject {
    Q_OBJECT

    QTranslator m_plurals;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        QVERIFY(m_plurals.load(u":/i18n/credence_en.qm"_s));
        QVERIFY(QCoreApplication::installTranslator(&m_plurals));
    }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void everyRemarkHasItsWords()
    {
        QStringList titles;
        for (int kind = StackRemark::NameMissing; kind <= StackRemark::BudgetOpen; ++kind) {
            const StackRemark remark{StackRemark::Kind(kind), {u"5"_s, u"Surveys"_s}};
            const QString sentence = stackRemarkSentence(remark);
            titles.append(stackRemarkTitle(remark));
            QVERIFY2(!titles.last().isEmpty() && !titles.last().endsWith(u'.'), qPrintable(titles.last()));
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u'%'), qPrintable(sentence));
        }
        QCOMPARE(titles.removeDuplicates(), 0);
    }

    void remarksNameWhatTheyAreAbout()
    {
        const QString same = stackRemarkSentence({StackRemark::SameSkills, {u"A %2"_s, u"B"_s}}); // R23
        QVERIFY2(same.startsWith(u"“A %2” and “B” list the same skills"_s), qPrintable(same));
        QVERIFY(stackRemarkSentence({StackRemark::MemberTwice, {u"Maps"_s}}).startsWith(u"“Maps” is in"_s));
        QVERIFY(!stackRemarkSentence({StackRemark::MemberTwice, {QString()}}).contains(u"“”"_s));
        const QString five = stackRemarkSentence({StackRemark::CreditMembers, {u"5"_s}}); // R28
        QVERIFY2(five.contains(u"this stack has 5 members."_s), qPrintable(five));
        const QString one = stackRemarkSentence({StackRemark::CreditMembers, {u"1"_s}});
        QVERIFY2(one.contains(u"this stack has 1 member."_s), qPrintable(one));
        QVERIFY(stackRemarkSentence({StackRemark::NotDecided, {}}).contains(u"not decided"_s));   // R29
        QVERIFY(stackRemarkSentence({StackRemark::NotConsulted, {}}).contains(u"OAPSI"_s));       // R111
        QVERIFY(stackRemarkSentence({StackRemark::BudgetOpen, {}}).contains(u"annual budget"_s)); // R68
    }

    // R26: stackable, with which others, and whether the whole yields an outcome
    void promotionSaysAllThree_data()
    {
        QTest::addColumn<StackOutcome>("outcome");
        QTest::addColumn<QString>("award");
        QTest::addColumn<QString>("leadsTo");
        QTest::newRow("R25: none") << StackOutcome::None << QString() << u"lead to no further award"_s;
        QTest::newRow("certificate") << StackOutcome::Certificate << u"Field Science"_s
                                     << u"Passing all of them leads to the certificate “Field Science”, as decided "
                                        "for “Geomatics” (Geography)."_s;
        QTest::newRow("certificate without a name")
            << StackOutcome::Certificate << QString() << u"leads to a certificate, as decided"_s;
        QTest::newRow("micro-certificate")
            << StackOutcome::MicroCertificate << u"Field"_s << u"leads to the micro-certificate “Field”, as"_s;
        QTest::newRow("course credit") << StackOutcome::CourseCredit << u"GEOM 3005"_s
                                       << u"leads to transferable credit for GEOM 3005, as decided for “Geomatics” "
                                          "(Geography)."_s;
        QTest::newRow("course credit without a course")
            << StackOutcome::CourseCredit << QString() << u"leads to transferable course credit, as decided"_s;
    }
    void promotionSaysAllThree()
    {
        QFETCH(const StackOutcome, outcome);
        QFETCH(const QString, award);
        QFETCH(const QString, leadsTo);
        Stack stack = fourInStack(outcome, award);
        if (outcome != StackOutcome::None)
            stack.equivalences = {decision(u"Geography"_s, u"Geomatics"_s, EquivalenceAnswer::Yes)};
        for (const QString &promotion : promotionsOf(stack)) {
            QVERIFY2(promotion.contains(u"stackable"_s), qPrintable(promotion));
            QVERIFY2(promotion.contains(leadsTo), qPrintable(promotion));
            for (const MemberFacts &facts : fourMembers())
                QVERIFY2(promotion.contains(u"“%1”"_s.arg(facts.name)), qPrintable(promotion));
            QVERIFY2(promotion.contains(u"own certificate"_s), qPrintable(promotion));              // R27, R76
            QVERIFY2(!promotion.contains(u"degree"_s, Qt::CaseInsensitive), qPrintable(promotion)); // R120
            QVERIFY2(!promotion.contains(u'%'), qPrintable(promotion));
        }
    }

    // R29: undecided says so, and promises nothing; R30: one unit's yes is never another's
    void promotionPromisesNothingUndecided_data()
    {
        QTest::addColumn<QList<Equivalence>>("decisions");
        QTest::addColumn<QString>("says");
        QTest::addColumn<bool>("promises");
        using enum EquivalenceAnswer;
        const Equivalence yes = decision(u"Geography"_s, u"Geomatics"_s, Yes);
        const Equivalence open = decision(u"Biology"_s, u"Ecology"_s, Undecided);
        const Equivalence no = decision(u"Physics"_s, u"Optics"_s, No);
        QTest::newRow("nobody asked") << QList<Equivalence>{}
                                      << u"Whether passing all of them leads to transferable credit for GEOM 3005 is "
                                         "not decided yet, and nothing is promised."_s
                                      << false;
        QTest::newRow("asked") << QList{open}
                               << u"is not decided yet for “Ecology” (Biology), and nothing is promised."_s << false;
        QTest::newRow("asked, and one no")
            << QList{no, open} << u"is not decided yet for “Ecology” (Biology), and nothing"_s << false;
        QTest::newRow("only no") << QList{no} << u"lead to no further award"_s << false;
        QTest::newRow("a yes and one open")
            << QList{open, yes} << u"For “Ecology” (Biology) it is not decided yet, and nothing is promised there."_s
            << true;
        QTest::newRow("a yes and a no") << QList{yes, no}
                                        << u"as decided for “Geomatics” (Geography). Every other unit decides"_s
                                        << true;
        QTest::newRow("two yes") << QList{yes, decision(u"Earth Sciences"_s, {}, Yes)}
                                 << u"as decided for “Geomatics” (Geography) and Earth Sciences."_s << true;
    }
    void promotionPromisesNothingUndecided()
    {
        QFETCH(const QList<Equivalence>, decisions);
        QFETCH(const QString, says);
        QFETCH(const bool, promises);
        Stack stack = fourInStack(StackOutcome::CourseCredit, u"GEOM 3005"_s);
        stack.equivalences = decisions;
        for (const QString &promotion : promotionsOf(stack)) {
            QVERIFY2(promotion.contains(says), qPrintable(promotion));
            QCOMPARE(promotion.contains(u"Passing all of them leads to"_s), promises);
            QCOMPARE(promotion.contains(u"Every other unit decides for its own programs."_s), promises);
            QVERIFY2(!promotion.contains(u"Physics"_s), qPrintable(promotion));
        }
    }

    void promotionOfOneMember()
    {
        Stack stack = fourInStack(StackOutcome::None);
        QCOMPARE(stackPromotion(stack, fourMembers(), idOf(2)),
                 u"“Surveys” is stackable: it can be taken alone, and it complements “Maps”, “Drones” and “Reports”. "
                 "They can be taken in any order. Together they lead to no further award; each one has its own "
                 "certificate."_s);
        // R24: in their order, wherever they stand in the list
        stack.sequential = true;
        stack.members[0].position = 4;
        stack.members[3].position = 1;
        const QString ordered = stackPromotion(stack, fourMembers(), idOf(2));
        QVERIFY2(ordered.contains(u"in this order: “Reports”, “Surveys”, “Drones” and “Maps”."_s), qPrintable(ordered));
        const QString whole = stackPromotion(stack, fourMembers(), {});
        QVERIFY2(whole.contains(u"“Reports”, “Surveys”, “Drones” and “Maps”. They are taken in that order."_s),
                 qPrintable(whole));
    }

    // R22: what is not approved is on its way; what ended is not offered
    void promotionOfMembersInAnyState_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("told");
        QTest::newRow("approved") << u"approved"_s << u"complements “Maps” and"_s;
        QTest::newRow("with the Ministry") << u"ministry"_s << u"complements “Maps” and"_s;
        QTest::newRow("draft") << u"draft"_s << u"“Maps” (in preparation)"_s;
        QTest::newRow("returned") << u"returned"_s << u"“Maps” (in preparation)"_s;
        QTest::newRow("at SCCASP") << u"sccasp"_s << u"“Maps” (in preparation)"_s;
        QTest::newRow("declined") << u"declined"_s << u"“Maps” (not offered)"_s;
        QTest::newRow("withdrawn") << u"withdrawn"_s << u"“Maps” (not offered)"_s;
        QTest::newRow("retired") << u"retired"_s << u"“Maps” (not offered)"_s;
    }
    void promotionOfMembersInAnyState()
    {
        QFETCH(const QString, stage);
        QFETCH(const QString, told);
        QList<MemberFacts> members = fourMembers().first(3);
        members[0].stage = stage;
        const QString promotion = stackPromotion(fourInStack(StackOutcome::None), members, idOf(2));
        QVERIFY2(promotion.contains(told), qPrintable(promotion));
    }

    // R21: by itself it is no stack
    void noPromotionWithoutAStack()
    {
        const Stack stack = fourInStack(StackOutcome::None);
        QVERIFY(stackPromotion(stack, fourMembers(), idOf(9)).isEmpty());
        QVERIFY(stackPromotion(stack, fourMembers().first(1), idOf(1)).isEmpty());
        QVERIFY(!stackPromotion(stack, fourMembers().first(2), idOf(1)).isEmpty());
        QVERIFY(stackPromotion({}, {}, {}).isEmpty());
    }

    void outcomes()
    {
        Stack stack = fourInStack(StackOutcome::CourseCredit, u"GEOM 3005"_s);
        QCOMPARE(stackOutcomeText(stack), u"transferable credit for GEOM 3005 · not decided"_s); // R29
        stack.equivalences = {decision(u"Biology"_s, u"Ecology"_s, EquivalenceAnswer::No)};
        QCOMPARE(stackOutcomeText(stack), u"transferable credit for GEOM 3005 · not granted"_s);
        stack.equivalences.append(decision(u"Physics"_s, {}, EquivalenceAnswer::Undecided));
        QCOMPARE(stackOutcomeText(stack), u"transferable credit for GEOM 3005 · not decided"_s);
        stack.equivalences.append(decision(u"Geography"_s, u"Geomatics"_s, EquivalenceAnswer::Yes));
        QCOMPARE(stackOutcomeText(stack), u"transferable credit for GEOM 3005 · in “Geomatics” (Geography)"_s); // R30
        QCOMPARE(stackOutcomeText(fourInStack(StackOutcome::None, u"X"_s)), u"no further award"_s);
    }

    void names()
    {
        QStringList names;
        for (const StackOutcome outcome : {StackOutcome::None, StackOutcome::Certificate,
                                           StackOutcome::MicroCertificate, StackOutcome::CourseCredit})
            names.append(stackOutcomeName(outcome));
        for (const CourseLevel level : {CourseLevel::None, CourseLevel::Undergraduate, CourseLevel::Graduate})
            names.append(stackLevelName(level)); // R31
        for (const EquivalenceAnswer answer :
             {EquivalenceAnswer::Undecided, EquivalenceAnswer::Yes, EquivalenceAnswer::No})
            names.append(equivalenceAnswerName(answer));
        QCOMPARE(names.join(u'|'), u"no further award|certificate|micro-certificate|course credit|no level|"
                                   "undergraduate|graduate|not decided|yes|no"_s);
        QCOMPARE(stackProgressText({.passed = 2, .of = 4}), u"2 of 4"_s); // R77
    }

    // R29, R30: unit, program, person and day
    void equivalences_data()
    {
        QTest::addColumn<Equivalence>("equivalence");
        QTest::addColumn<QString>("sentence");
        Equivalence yes = decision(u"Geography"_s, u"Geomatics"_s, EquivalenceAnswer::Yes);
        const QString alone = u" Every other unit decides for its own programs."_s;
        QTest::newRow("without a record")
            << yes << u"Equivalent for “Geomatics” (Geography). Who decided and when is not recorded."_s + alone;
        yes.by = u"M. Chen"_s;
        QTest::newRow("by") << yes << u"Equivalent for “Geomatics” (Geography). Decided by M. Chen."_s + alone;
        yes.on = QDate(2026, 3, 3);
        QTest::newRow("by and on") << yes
                                   << u"Equivalent for “Geomatics” (Geography). Decided by M. Chen on 3 Mar 2026."_s +
                                          alone;
        yes.by.clear();
        QTest::newRow("on") << yes << u"Equivalent for “Geomatics” (Geography). Decided on 3 Mar 2026."_s + alone;
        Equivalence no = yes;
        no.answer = EquivalenceAnswer::No;
        no.program.clear();
        QTest::newRow("no") << no << u"Not equivalent for Geography. Decided on 3 Mar 2026."_s + alone;
        QTest::newRow("undecided") << decision(u"Biology"_s, u"Ecology"_s, EquivalenceAnswer::Undecided)
                                   << u"Not decided yet for “Ecology” (Biology), so nothing is promised there."_s;
        QTest::newRow("nothing filled in")
            << Equivalence() << u"Not decided yet for a unit not named yet, so nothing is promised there."_s;
        QTest::newRow("a program alone") << decision({}, u"Ecology %2"_s, EquivalenceAnswer::Undecided)
                                         << u"Not decided yet for “Ecology %2”, so nothing is promised there."_s;
    }
    void equivalences()
    {
        QFETCH(const Equivalence, equivalence);
        QFETCH(const QString, sentence);
        QCOMPARE(equivalenceSentence(equivalence), sentence);
    }

    // R41: asked for course credit only; R42: in the syllabus by the first day
    void conversion()
    {
        Stack stack = fourInStack(StackOutcome::Certificate);
        QVERIFY(conversionHelp(stack).contains(u"needed only where"_s));
        stack.outcome = StackOutcome::CourseCredit;
        QVERIFY(conversionHelp(stack).contains(u"no offering of a member can open"_s));
        stack.conversionRule = u"A pass is a B."_s;
        QVERIFY(conversionHelp(stack).contains(u"no offering of a member can open"_s));
        stack.conversionInSyllabus = QDate(2026, 8, 1);
        QVERIFY(conversionHelp(stack).contains(u"since 1 Aug 2026"_s));
    }

    // R68: no net of its own
    void moneyOfAMember()
    {
        Stack stack;
        QCOMPARE(stackMoneyText(stack), u"Revenue sharing to be agreed in the unit’s annual budget"_s);
        stack.budgetDiscussedOn = QDate(2026, 2, 2);
        QVERIFY(stackMoneyText(stack).endsWith(u"discussed on 2 Feb 2026"_s));
    }

    void overlap() // R132
    {
        QCOMPARE(overlapSentence({.name = u"Maps %2"_s}, {.name = u"Surveys"_s}),
                 u"“Maps %2” and “Surveys” overlap: an OSAP learner cannot be funded for both at once."_s);
    }

    void amounts_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("exact");
        QTest::addColumn<QString>("whole");
        QTest::newRow("nothing") << qint64(0) << u"$0.00"_s << u"$0"_s;
        QTest::newRow("a cent") << qint64(1) << u"$0.01"_s << u"$0"_s;
        QTest::newRow("49 cents") << qint64(49) << u"$0.49"_s << u"$0"_s;
        QTest::newRow("50 cents") << qint64(50) << u"$0.50"_s << u"$1"_s;
        QTest::newRow("of the picture") << qint64(5'394'80) << u"$5,394.80"_s << u"$5,395"_s;
        QTest::newRow("taken off") << qint64(-205'20) << u"−$205.20"_s << u"−$205"_s;
        QTest::newRow("a cent off") << qint64(-1) << u"−$0.01"_s << u"$0"_s;
        QTest::newRow("the largest fee") << qint64(100'000'000'000) << u"$1,000,000,000.00"_s << u"$1,000,000,000"_s;
        QTest::newRow("the least number")
            << std::numeric_limits<qint64>::min() << u"−$92,233,720,368,547,758.08"_s << u"−$92,233,720,368,547,758"_s;
    }
    void amounts()
    {
        QFETCH(const qint64, cents);
        QFETCH(const QString, exact);
        QFETCH(const QString, whole);
        QCOMPARE(amountText(cents), exact);
        QCOMPARE(amountTextWhole(cents), whole);
    }

    void amountsInFrench()
    {
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QVERIFY(amountText(5'394'80).contains(u",80"_s));
        QVERIFY(!amountText(5'394'80).contains(u'.'));
        QVERIFY(rateText(240).contains(u"2,4"_s));
    }

    void rates_data()
    {
        QTest::addColumn<int>("basisPoints");
        QTest::addColumn<QString>("shown");
        QTest::newRow("none") << 0 << u"0%"_s;
        QTest::newRow("a hundredth") << 1 << u"0.01%"_s;
        QTest::newRow("of the picture") << 240 << u"2.4%"_s;
        QTest::newRow("two digits") << 241 << u"2.41%"_s;
        QTest::newRow("with a nought") << 205 << u"2.05%"_s;
        QTest::newRow("whole") << 300 << u"3%"_s;
        QTest::newRow("all") << 10'000 << u"100%"_s;
    }
    void rates()
    {
        QFETCH(const int, basisPoints);
        QFETCH(const QString, shown);
        QCOMPARE(rateText(basisPoints), shown);
    }

    void summaries_data()
    {
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<qint64>("costs");
        QTest::addColumn<QString>("summary");
        QTest::newRow("twelve") << qint64(450'00) << qint64(5'200'00) << u"Breaks even at 12 learners"_s;
        QTest::newRow("one") << qint64(450'00) << qint64(1) << u"Breaks even at 1 learner"_s;
        QTest::newRow("no costs") << qint64(450'00) << qint64(0) << u"No costs to earn back"_s;
        QTest::newRow("no fee") << qint64(-1) << qint64(100) << u"Does not break even without a fee"_s;
        QTest::newRow("never") << qint64(1) << qint64(1'000'000'00)
                               << u"Does not break even with any number of learners"_s;
    }
    void summaries() // R66
    {
        QFETCH(const qint64, fee);
        QFETCH(const qint64, costs);
        QFETCH(const QString, summary);
        BudgetTerms terms;
        terms.costs = {{.kind = CostKind::Design, .cents = costs}};
        QCOMPARE(budgetSummary(budgetOf(fee, terms, {.learners = 24, .byCard = 19}, 1)), summary);
    }

    void ranges()
    {
        BudgetTerms terms;
        terms.costs = {{.kind = CostKind::Tls, .cents = 1'200'00}, {.kind = CostKind::Instructor, .cents = 4'000'00}};
        const PaymentMix mix{.learners = 24, .byCard = 19};
        QCOMPARE(budgetRangeText(budgetRange(450'00, terms, mix, 1)),
                 u"$5,340.80 when all pay by card, $5,600.00 when nobody does"_s);
        terms.cardRate = 0;
        QCOMPARE(budgetRangeText(budgetRange(450'00, terms, mix, 1)), u"$5,600.00, however learners pay"_s);
    }

    void kindsAndUses()
    {
        QStringList names;
        for (const CostKind kind :
             {CostKind::Design, CostKind::Promotion, CostKind::Tls, CostKind::Instructor, CostKind::Other})
            names.append(costKindName(kind));
        QCOMPARE(names.join(u'|'), u"Design|Promotion|TLS services|Instructor overload|Other cost"_s); // R65, R66, R67
        names.clear();
        for (const QString &use : {u"instructor"_s, u"research"_s, u"award"_s, u"other"_s, u""_s, u"A field trip"_s})
            names.append(useOfFundsName(use)); // R64
        QCOMPARE(names.join(u'|'), u"instructor compensation|research funding|teaching award|another use|not chosen|"
                                   "A field trip"_s);
        QVERIFY(netHelp().contains(u"no central overhead"_s)); // R63
    }

    void budgetProblemsHaveTheirWords()
    {
        QStringList sentences;
        for (const BudgetProblem problem :
             {BudgetProblem::TlsEstimateMissing, BudgetProblem::NegativeAmount, BudgetProblem::RateOutOfRange}) {
            sentences.append(budgetProblemSentence(problem));
            QVERIFY2(sentences.last().endsWith(u'.') && !sentences.last().contains(u'%'), qPrintable(sentences.last()));
        }
        QCOMPARE(sentences.removeDuplicates(), 0);
        QVERIFY(sentences.first().contains(u"Teaching and Learning Services"_s)); // R67
    }
};

QTEST_GUILESS_MAIN(StackWordingTest)
#include "tst_stackwording.moc"
