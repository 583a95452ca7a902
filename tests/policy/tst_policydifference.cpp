// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an institution's own policy file changes is listed, all of it and nothing else.

#include "core/policy/limittable.h"
#include "core/policy/policydifference.h"

#include <QtTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace credence;

using Part = PolicyDifference::Part;
using Change = PolicyDifference::Change;
using Edit = std::function<void(Policy &)>;
Q_DECLARE_METATYPE(Edit)

class PolicyDifferenceTest final : public QObject {
    Q_OBJECT

private slots:
    void theShippedPolicyDiffersInNothing()
    {
        QCOMPARE(policyDifference(Policy::shipped(), Policy::shipped()), QList<PolicyDifference>());
        Policy other = Policy::shipped();
        other.id = u"other"_s; // a name for programs
        std::reverse(other.clauses.begin(), other.clauses.end());
        QCOMPARE(policyDifference(Policy::shipped(), other), QList<PolicyDifference>());
    }

    /// Every limit is compared: one that is one more is told with both values, and alone.
    void everyLimitIsTold()
    {
        const Policy base = Policy::shipped();
        for (const WholeLimit &limit : kWholeLimits) {
            Policy other = base;
            ++(other.limits.*limit.member);
            const int was = base.limits.*limit.member;
            const PolicyDifference expected{Part::Limit,
                                            Change::Changed,
                                            QString::fromLatin1(limit.key),
                                            {},
                                            {QString::number(was), {}},
                                            {QString::number(was + 1), {}}};
            QCOMPARE(policyDifference(base, other), QList{expected});
        }
        for (const MoneyLimit &limit : kMoneyLimits) {
            Policy other = base;
            --(other.limits.*limit.member);
            const auto found = policyDifference(base, other);
            QCOMPARE(found.size(), 1);
            QCOMPARE(found.first().id, QString::fromLatin1(limit.key));
        }
    }

    void oneChange_data()
    {
        QTest::addColumn<Edit>("edit");
        QTest::addColumn<QList<PolicyDifference>>("expected");
        const auto row = [](const char *name, const Edit &edit, const QList<PolicyDifference> &expected) {
            QTest::newRow(name) << edit << expected;
        };
        const Policy shipped = Policy::shipped();
        row("eleven weeks become twelve", [](Policy &p) { p.limits.weeksMax = 12; },
            {{Part::Limit, Change::Changed, u"weeksMax"_s, {}, {u"11"_s, {}}, {u"12"_s, {}}}});
        row("another institution",
            [](Policy &p) {
                p.institution = {u"University of Tests"_s, {}};
            },
            {{Part::About,
              Change::Changed,
              u"institution"_s,
              {},
              shipped.institution,
              {u"University of Tests"_s, {}}}});
        row("its French name alone", [](Policy &p) { p.institution.fr = u"Carleton"_s; },
            {{Part::About,
              Change::Changed,
              u"institution"_s,
              {},
              shipped.institution,
              {shipped.institution.en, u"Carleton"_s}}});
        row("a stage takes longer", [](Policy &p) { p.stages[1].expectedDays = 11; },
            {{Part::Stage, Change::Changed, u"dean"_s, u"expectedDays"_s, {u"10"_s, {}}, {u"11"_s, {}}}});
        row("a notice becomes a decision", [](Policy &p) { p.stages[5].kind = StageKind::Decision; },
            {{Part::Stage, Change::Changed, u"senate"_s, u"kind"_s, {u"notice"_s, {}}, {u"decision"_s, {}}}});
        row("an optional stage is always walked", [](Policy &p) { p.stages[2].optional = false; },
            {{Part::Stage, Change::Changed, u"faculty-committee"_s, u"optional"_s, {u"yes"_s, {}}, {u"no"_s, {}}}});
        row("a stage less", [](Policy &p) { p.stages.removeAt(3); },
            {{Part::Stage, Change::Removed, u"faculty-board"_s, {}, shipped.stages.at(3).name, {}}});
        row("a stage more, in the middle",
            [](Policy &p) {
                p.stages.insert(1, {.id = u"library"_s, .name = {u"Library"_s, {}}});
            },
            {{Part::Stage, Change::Added, u"library"_s, {}, {}, {u"Library"_s, {}}}});
        row("two stages change places", [](Policy &p) { p.stages.swapItemsAt(0, 1); },
            {{Part::Rule,
              Change::Changed,
              u"stageOrder"_s,
              {},
              {u"chair → dean → faculty-committee → faculty-board → sccasp → senate → ministry"_s, {}},
              {u"dean → chair → faculty-committee → faculty-board → sccasp → senate → ministry"_s, {}}}});
        row("resubmission", [](Policy &p) { p.resubmission = Resubmission::ToReturningStage; },
            {{Part::Rule, Change::Changed, u"resubmission"_s, {}, {u"restart"_s, {}}, {u"returning-stage"_s, {}}}});
        row("no chain without OSAP", [](Policy &p) { p.trackingOnlyWithoutOsap = true; },
            {{Part::Rule, Change::Changed, u"trackingOnlyWithoutOsap"_s, {}, {u"no"_s, {}}, {u"yes"_s, {}}}});
        row("a clause less", [](Policy &p) { p.clauses.removeAt(0); },
            {{Part::Clause, Change::Removed, shipped.clauses.at(0).id, {}, shipped.clauses.at(0).title, {}}});
        const auto paragraph = shipped.clauses.at(0).paragraphs.at(0);
        row("a paragraph in front",
            [](Policy &p) {
                p.clauses[0].paragraphs.prepend({u"New."_s, {}});
            },
            {{Part::Clause, Change::Changed, u"1"_s, u"text"_s, {}, {u"New."_s, {}}}});
        row("a paragraph reworded",
            [](Policy &p) {
                p.clauses[0].paragraphs[0] = {u"New."_s, {}};
            },
            {{Part::Clause, Change::Changed, u"1"_s, u"text"_s, paragraph, {u"New."_s, {}}}});
        row("a paragraph less", [](Policy &p) { p.clauses[0].paragraphs.removeFirst(); },
            {{Part::Clause, Change::Changed, u"1"_s, u"text"_s, paragraph, {}}});
    }
    void oneChange()
    {
        QFETCH(const Edit, edit);
        QFETCH(const QList<PolicyDifference>, expected);
        Policy other = Policy::shipped();
        edit(other);
        QCOMPARE(policyDifference(Policy::shipped(), other), expected);
    }

    /// Looked at from the other side, what was added is removed and what was before is after.
    void theOtherWayRound()
    {
        const Policy base = Policy::shipped();
        Policy other = base;
        other.limits.weeksMax = 12;
        other.stages.removeAt(3);
        other.clauses[0].paragraphs[0].en += u" More."_s;
        const auto there = policyDifference(base, other);
        const auto back = policyDifference(other, base);
        QCOMPARE(there.size(), 3);
        QCOMPARE(back.size(), there.size());
        for (qsizetype i = 0; i < there.size(); ++i) {
            QCOMPARE(back.at(i).before, there.at(i).after);
            QCOMPARE(back.at(i).after, there.at(i).before);
        }
    }
};

QTEST_APPLESS_MAIN(PolicyDifferenceTest)
#include "tst_policydifference.moc"
