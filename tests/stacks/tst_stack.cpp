// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacks/stack.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

using Kinds = QList<StackRemark::Kind>;

const QDate kDay(2026, 9, 8);

QUuid idOf(int number) { return QUuid::createUuidV5(QUuid(), QString::number(number)); }

MemberFacts member(int number, const QStringList &skills)
{
    return {.proposal = idOf(number),
            .reference = u"MC-2026-%1"_s.arg(number),
            .name = u"Name %1"_s.arg(number),
            .stage = u"approved"_s,
            .skills = skills};
}

MemberFacts member(int number) { return member(number, {u"Skill %1"_s.arg(number)}); }

QList<MemberFacts> members(int count)
{
    QList<MemberFacts> members;
    for (int number = 1; number <= count; ++number)
        members.append(member(number));
    return members;
}

/// A stack of \a count members that nothing is to be said of.
Stack stackOf(int count, StackOutcome outcome = StackOutcome::None)
{
    Stack stack;
    stack.name = u"Maps"_s;
    stack.outcome = outcome;
    for (int number = 1; number <= count; ++number)
        stack.members.append({.proposal = idOf(number), .position = number});
    stack.consultedOn = QDate(2026, 1, 5);
    stack.budgetDiscussedOn = QDate(2026, 2, 2);
    if (outcome != StackOutcome::None)
        stack.equivalences = {{.unit = u"Geography"_s, .program = u"Geomatics"_s, .answer = EquivalenceAnswer::Yes}};
    if (outcome == StackOutcome::CourseCredit) {
        stack.conversionRule = u"All passes are a B+."_s;
        stack.conversionInSyllabus = QDate(2026, 8, 1);
    }
    return stack;
}

Kinds kindsOf(const QList<StackRemark> &remarks)
{
    Kinds kinds;
    for (const StackRemark &remark : remarks)
        kinds.append(remark.kind);
    return kinds;
}

MemberRun run(int number, QDate from, QDate to)
{
    return {.proposal = idOf(number), .name = u"Name %1"_s.arg(number), .from = from, .to = to};
}

} // namespace

class StackTest final : public QObject {
    Q_OBJECT
private slots:
    // R21: at least two, no maximum
    void members_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<Kinds>("expected");
        QTest::newRow("none") << 0 << Kinds{StackRemark::TooFewMembers};
        QTest::newRow("one") << 1 << Kinds{StackRemark::TooFewMembers};
        QTest::newRow("two") << 2 << Kinds{};
        QTest::newRow("six, as in the framework's example") << 6 << Kinds{};
        QTest::newRow("forty") << 40 << Kinds{};
    }
    void members()
    {
        QFETCH(const int, count);
        QFETCH(const Kinds, expected);
        QCOMPARE(kindsOf(checkStack(stackOf(count), ::members(count))), expected);
    }

    // R22: members in different states are nothing to remark
    void membersInAnyState()
    {
        QList<MemberFacts> facts = ::members(4);
        const QStringList stages{u"draft"_s, u"sccasp"_s, u"approved"_s, u"retired"_s};
        for (qsizetype i = 0; i < facts.size(); ++i)
            facts[i].stage = stages.at(i);
        QVERIFY(checkStack(stackOf(4), facts).isEmpty());
    }

    void name()
    {
        Stack stack = stackOf(2);
        stack.name = u"  "_s;
        const QList<StackRemark> remarks = checkStack(stack, ::members(2));
        QCOMPARE(kindsOf(remarks), Kinds{StackRemark::NameMissing});
        QVERIFY(remarks.first().isError());
    }

    void aMemberOnlyOnce()
    {
        Stack stack = stackOf(2);
        stack.members.append({.proposal = idOf(2), .position = 3});
        QCOMPARE(checkStack(stack, ::members(2)), (QList<StackRemark>{{StackRemark::MemberTwice, {u"Name 2"_s}}}));
        stack.members.append({.proposal = idOf(2), .position = 4}); // three times is said once
        QCOMPARE(kindsOf(checkStack(stack, ::members(2))), Kinds{StackRemark::MemberTwice});
        stack.members.removeFirst(); // the same one over and over is no stack
        QCOMPARE(kindsOf(checkStack(stack, ::members(2))),
                 (Kinds{StackRemark::TooFewMembers, StackRemark::MemberTwice}));
    }

    // R24: unique and without gaps when in order; ignored when free
    void positions_data()
    {
        QTest::addColumn<QList<int>>("positions");
        QTest::addColumn<bool>("whole");
        QTest::newRow("1 2 3") << QList{1, 2, 3} << true;
        QTest::newRow("in another order of the list") << QList{3, 1, 2} << true;
        QTest::newRow("a gap") << QList{1, 2, 4} << false;
        QTest::newRow("twice") << QList{1, 2, 2} << false;
        QTest::newRow("from 0") << QList{0, 1, 2} << false;
        QTest::newRow("from 2") << QList{2, 3, 4} << false;
        QTest::newRow("none given") << QList{0, 0, 0} << false;
    }
    void positions()
    {
        QFETCH(const QList<int>, positions);
        QFETCH(const bool, whole);
        Stack stack = stackOf(3);
        for (qsizetype i = 0; i < positions.size(); ++i)
            stack.members[i].position = positions.at(i);
        QVERIFY(checkStack(stack, ::members(3)).isEmpty()); // free order
        stack.sequential = true;
        QCOMPARE(kindsOf(checkStack(stack, ::members(3))), whole ? Kinds{} : Kinds{StackRemark::PositionsBroken});
        renumber(stack);
        QVERIFY(checkStack(stack, ::members(3)).isEmpty());
        QCOMPARE(stack.members.at(1).position, 2);
        QCOMPARE(stack.members.at(1).proposal, idOf(2)); // the order of the list stays
    }

    // R23: each member is something distinct
    void skills_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<QList<StackRemark>>("expected");
        const QList<StackRemark> same{{StackRemark::SameSkills, {u"Name 1"_s, u"Name 2"_s}}};
        const QList<StackRemark> none{{StackRemark::NoSkills, {u"Name 2"_s}}};
        const QStringList two{u"Read a map"_s, u"Draw a map"_s};
        QTest::newRow("different") << two << QStringList{u"Print a map"_s} << QList<StackRemark>();
        QTest::newRow("one in common") << two << QStringList{u"Read a map"_s, u"Print a map"_s} << QList<StackRemark>();
        QTest::newRow("identical") << two << two << same;
        QTest::newRow("in another order") << two << QStringList{u"Draw a map"_s, u"Read a map"_s} << same;
        QTest::newRow("in another case") << two << QStringList{u"READ A MAP"_s, u"draw a map"_s} << same;
        QTest::newRow("other spaces and a full stop")
            << two << QStringList{u" Read  a map."_s, u"Draw a map "_s} << same;
        QTest::newRow("one twice") << two << QStringList{u"Read a map"_s, u"Draw a map"_s, u"read a map"_s} << same;
        QTest::newRow("one word differs")
            << two << QStringList{u"Read a map"_s, u"Draw a mat"_s} << QList<StackRemark>();
        QTest::newRow("none") << two << QStringList{} << none;
        QTest::newRow("only blanks") << two << QStringList{u" "_s} << none;
        QTest::newRow("none of its own") << two << QStringList{u"Draw a map"_s} << none;
    }
    void skills()
    {
        QFETCH(const QStringList, first);
        QFETCH(const QStringList, second);
        QFETCH(const QList<StackRemark>, expected);
        QCOMPARE(checkStack(stackOf(2), {member(1, first), member(2, second)}), expected);
        for (const StackRemark &remark : expected)
            QVERIFY(!remark.isError());
    }

    void skillsOfMany()
    {
        // Two without any are not the same as each other; of three alike each pair is named
        const QList<StackRemark> none = checkStack(stackOf(2), {member(1, {}), member(2, {})});
        QCOMPARE(kindsOf(none), (Kinds{StackRemark::NoSkills, StackRemark::NoSkills}));
        const QStringList skill{u"Read a map"_s};
        const QList<StackRemark> same = checkStack(stackOf(3), {member(1, skill), member(2, skill), member(3, skill)});
        QCOMPARE(kindsOf(same), Kinds(3, StackRemark::SameSkills));
        // Nothing is known of the second
        QVERIFY(checkStack(stackOf(2), {member(1)}).isEmpty());
    }

    void aMemberWithoutNameIsCalledByReference()
    {
        QList<MemberFacts> facts{member(1), member(2, {})};
        facts[1].name = u" "_s;
        QCOMPARE(checkStack(stackOf(2), facts).first().args, QStringList{u"MC-2026-2"_s});
    }

    // R28: course credit from three or four
    void courseCredit_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("warns");
        QTest::newRow("two") << 2 << true;
        QTest::newRow("three") << 3 << false;
        QTest::newRow("four") << 4 << false;
        QTest::newRow("five") << 5 << true;
    }
    void courseCredit()
    {
        QFETCH(const int, count);
        QFETCH(const bool, warns);
        const QList<StackRemark> remarks = checkStack(stackOf(count, StackOutcome::CourseCredit), ::members(count));
        QCOMPARE(kindsOf(remarks), warns ? Kinds{StackRemark::CreditMembers} : Kinds{});
        if (warns) {
            QCOMPARE(remarks.first().args, QStringList{QString::number(count)});
            QVERIFY(!remarks.first().isError());
        }
        for (const StackOutcome other : {StackOutcome::None, StackOutcome::Certificate, StackOutcome::MicroCertificate})
            QVERIFY(checkStack(stackOf(count, other), ::members(count)).isEmpty()); // R25: all four are valid
    }

    // R29, R30: an outcome without any decision
    void equivalence_data()
    {
        QTest::addColumn<StackOutcome>("outcome");
        QTest::addColumn<QList<EquivalenceAnswer>>("answers");
        QTest::addColumn<bool>("told");
        using enum EquivalenceAnswer;
        using Answers = QList<EquivalenceAnswer>;
        QTest::newRow("no outcome, nothing to decide") << StackOutcome::None << Answers{} << false;
        QTest::newRow("nobody asked") << StackOutcome::CourseCredit << Answers{} << true;
        QTest::newRow("asked") << StackOutcome::CourseCredit << Answers{Undecided} << true;
        QTest::newRow("two asked") << StackOutcome::CourseCredit << Answers{Undecided, Undecided} << true;
        QTest::newRow("one yes") << StackOutcome::CourseCredit << Answers{Undecided, Yes} << false;
        QTest::newRow("one no") << StackOutcome::CourseCredit << Answers{No} << false;
        QTest::newRow("certificate") << StackOutcome::Certificate << Answers{Undecided} << true;
        QTest::newRow("micro-certificate") << StackOutcome::MicroCertificate << Answers{} << true;
    }
    void equivalence()
    {
        QFETCH(const StackOutcome, outcome);
        QFETCH(const QList<EquivalenceAnswer>, answers);
        QFETCH(const bool, told);
        Stack stack = stackOf(3, outcome);
        stack.equivalences.clear();
        for (const EquivalenceAnswer answer : answers)
            stack.equivalences.append({.unit = u"Geography"_s, .program = u"Geomatics"_s, .answer = answer});
        const QList<StackRemark> remarks = checkStack(stack, ::members(3));
        QCOMPARE(kindsOf(remarks), told ? Kinds{StackRemark::NotDecided} : Kinds{});
        QVERIFY(!told || (remarks.first().isAdvice() && !remarks.first().isError()));
    }

    // R41, R42: a conversion rule for course credit only, in the syllabus by the first day
    void conversion_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("inSyllabus");
        QTest::addColumn<Kinds>("remarks");
        QTest::addColumn<bool>("ready");
        const QString rule = u"All passes are a B+."_s;
        QTest::newRow("nothing") << QString() << QDate() << Kinds{StackRemark::ConversionMissing} << false;
        QTest::newRow("blank") << u" "_s << kDay << Kinds{StackRemark::ConversionMissing} << false;
        QTest::newRow("rule, no syllabus") << rule << QDate() << Kinds{StackRemark::SyllabusMissing} << false;
        QTest::newRow("syllabus the day before") << rule << kDay.addDays(-1) << Kinds{} << true;
        QTest::newRow("syllabus on the first day") << rule << kDay << Kinds{} << true;
        QTest::newRow("syllabus the day after") << rule << kDay.addDays(1) << Kinds{} << false;
    }
    void conversion()
    {
        QFETCH(const QString, rule);
        QFETCH(const QDate, inSyllabus);
        QFETCH(const Kinds, remarks);
        QFETCH(const bool, ready);
        Stack stack = stackOf(3, StackOutcome::CourseCredit);
        stack.conversionRule = rule;
        stack.conversionInSyllabus = inSyllabus;
        QCOMPARE(kindsOf(checkStack(stack, ::members(3))), remarks);
        QCOMPARE(conversionReady(stack, kDay), ready);
        QCOMPARE(conversionReady(stack, {}), remarks.isEmpty()); // not planned yet
        QVERIFY(needsConversionRule(stack));
        for (const StackOutcome other :
             {StackOutcome::None, StackOutcome::Certificate, StackOutcome::MicroCertificate}) {
            stack.outcome = other;
            QVERIFY(!needsConversionRule(stack));
            QVERIFY(conversionReady(stack, kDay));
            QVERIFY(checkStack(stack, ::members(3)).isEmpty());
        }
    }

    // R111, R68: two conversations to be had
    void conversations()
    {
        Stack stack = stackOf(2);
        stack.consultedOn = QDate();
        stack.budgetDiscussedOn = QDate();
        const QList<StackRemark> remarks = checkStack(stack, ::members(2));
        QCOMPARE(kindsOf(remarks), (Kinds{StackRemark::NotConsulted, StackRemark::BudgetOpen}));
        QVERIFY(!remarks.at(0).isError() && !remarks.at(0).isAdvice());
        QVERIFY(!remarks.at(1).isError() && remarks.at(1).isAdvice());
    }

    void errorsComeFirst()
    {
        const QList<StackRemark> remarks = checkStack(Stack{.outcome = StackOutcome::CourseCredit}, {});
        QVERIFY(remarks.size() > 4);
        QVERIFY(std::is_sorted(remarks.begin(), remarks.end(),
                               [](const StackRemark &a, const StackRemark &b) { return a.kind < b.kind; }));
        QVERIFY(remarks.first().isError());
        QVERIFY(!remarks.last().isError());
    }

    // R77: due when all members are passed; R27: until then x of n, and no failure
    void progress_data()
    {
        QTest::addColumn<QList<int>>("passed");
        QTest::addColumn<int>("count");
        QTest::addColumn<bool>("whole");
        QTest::newRow("none") << QList<int>{} << 0 << false;
        QTest::newRow("two, in any order") << QList{4, 2} << 2 << false;
        QTest::newRow("one of them twice") << QList{2, 2} << 1 << false;
        QTest::newRow("of another stack") << QList{2, 9} << 1 << false;
        QTest::newRow("all but one") << QList{1, 2, 3} << 3 << false;
        QTest::newRow("all") << QList{4, 3, 2, 1} << 4 << true;
        QTest::newRow("all and more") << QList{4, 3, 2, 1, 9} << 4 << true;
    }
    void progress()
    {
        QFETCH(const QList<int>, passed);
        QFETCH(const int, count);
        QFETCH(const bool, whole);
        QList<QUuid> proposals;
        for (const int number : passed)
            proposals.append(idOf(number));
        for (const StackOutcome outcome : {StackOutcome::None, StackOutcome::Certificate,
                                           StackOutcome::MicroCertificate, StackOutcome::CourseCredit}) {
            const bool due = whole && outcome != StackOutcome::None; // no outcome, nothing is due
            QCOMPARE(stackProgress(stackOf(4, outcome), proposals),
                     (StackProgress{.passed = count, .of = 4, .due = due}));
        }
    }

    void progressOfNothing() { QCOMPARE(stackProgress(stackOf(0, StackOutcome::Certificate), {}), StackProgress()); }

    // R132: an OSAP learner's study periods may not overlap
    void overlaps_data()
    {
        QTest::addColumn<MemberRun>("other");
        QTest::addColumn<bool>("overlaps");
        const QDate from = kDay;
        const QDate to = kDay.addDays(41);
        QTest::newRow("ends the day before") << run(2, from.addDays(-20), from.addDays(-1)) << false;
        QTest::newRow("ends on the first day") << run(2, from.addDays(-20), from) << true;
        QTest::newRow("begins on the last day") << run(2, to, to.addDays(20)) << true;
        QTest::newRow("begins the day after") << run(2, to.addDays(1), to.addDays(20)) << false;
        QTest::newRow("within") << run(2, from.addDays(2), to.addDays(-2)) << true;
        QTest::newRow("around") << run(2, from.addDays(-2), to.addDays(2)) << true;
        QTest::newRow("the same days") << run(2, from, to) << true;
        QTest::newRow("another cohort of the same") << run(1, from, to) << false;
        QTest::newRow("no first day") << run(2, {}, to) << false;
        QTest::newRow("open since before") << run(2, from.addDays(-200), {}) << true;
        QTest::newRow("open from the day after") << run(2, to.addDays(1), {}) << false;
        QTest::newRow("ends before it begins") << run(2, to, from) << false;
    }
    void overlaps()
    {
        QFETCH(const MemberRun, other);
        QFETCH(const bool, overlaps);
        const MemberRun mine = run(1, kDay, kDay.addDays(41));
        QCOMPARE(overlappingRuns({mine, other}).size(), overlaps ? 1 : 0);
        QCOMPARE(overlappingRuns({other, mine}).size(), overlaps ? 1 : 0);
        if (overlaps) {
            const auto pair = overlappingRuns({other, mine}).first();
            QVERIFY(pair.first.from <= pair.second.from);
        }
    }

    void overlapsOfMany()
    {
        // A long one over two short ones that do not meet: the long one is no reason to stop looking
        const MemberRun longest = run(1, kDay, kDay.addDays(100));
        const MemberRun early = run(2, kDay.addDays(10), kDay.addDays(20));
        const MemberRun late = run(3, kDay.addDays(50), kDay.addDays(60));
        const QList<std::pair<MemberRun, MemberRun>> expected{{longest, early}, {longest, late}};
        QCOMPARE(overlappingRuns({late, early, longest}), expected);
        QVERIFY(overlappingRuns({}).isEmpty());
    }

    void words()
    {
        QStringList words;
        for (const StackOutcome outcome : {StackOutcome::None, StackOutcome::Certificate,
                                           StackOutcome::MicroCertificate, StackOutcome::CourseCredit}) {
            words.append(word(outcome));
            QCOMPARE(outcomeFromWord(words.last()), std::optional(outcome));
        }
        for (const CourseLevel level : {CourseLevel::None, CourseLevel::Undergraduate, CourseLevel::Graduate}) {
            words.append(word(level)); // R31
            QCOMPARE(levelFromWord(words.last()), std::optional(level));
        }
        for (const EquivalenceAnswer answer :
             {EquivalenceAnswer::Undecided, EquivalenceAnswer::Yes, EquivalenceAnswer::No}) {
            words.append(word(answer));
            QCOMPARE(equivalenceFromWord(words.last()), std::optional(answer));
        }
        QCOMPARE(words.join(u' '), u"none certificate micro-certificate course-credit  undergraduate graduate "
                                   "undecided yes no"_s);
        for (int kind = StackRemark::NameMissing; kind <= StackRemark::BudgetOpen; ++kind) {
            const QString text = word(StackRemark::Kind(kind));
            QVERIFY(!text.isEmpty());
            QCOMPARE(stackRemarkFromWord(text), std::optional(StackRemark::Kind(kind)));
        }
        QVERIFY(!outcomeFromWord(u"degree") && !levelFromWord(u"none") && !equivalenceFromWord(u""));
        QVERIFY(!stackRemarkFromWord(u""));
    }
};

QTEST_GUILESS_MAIN(StackTest)
#include "tst_stack.moc"
