// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The roster as an editable table: what a cell shows, what it takes and what it refuses.

#include "ui/offerings/rostermodel.h"

#include "ui/offerings/deliverytasks.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);

Cohort rollingCohort() { return {.id = QUuid::createUuid(), .number = 1, .rolling = true, .start = QDate(2025, 9, 1)}; }

/// With \a left days to the personal final date, 11 weeks after the start.
Enrolment learner(int number, int left, EnrolmentResult result = EnrolmentResult::InProgress)
{
    Enrolment one;
    one.id = number;
    one.number = number;
    one.learner = u"Learner %1"_s.arg(number);
    one.start = kToday.addDays(left - 77);
    one.registered = one.start;
    one.finalDate = kToday.addDays(left);
    one.result = result;
    if (result != EnrolmentResult::InProgress)
        one.resultOn = one.start.addDays(7);
    return one;
}

struct Model {
    RosterModel roster;

    explicit Model(const QList<Enrolment> &rows) { roster.setRoster(rows, rollingCohort(), 11, kToday); }
    const Enrolment &learner(int row) const { return roster.learner(row); }
    QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return roster.index(row, column).data(role);
    }
    bool editable(int row, int column) const { return roster.index(row, column).flags() & Qt::ItemIsEditable; }
    bool put(int row, int column, const QString &text) { return roster.setData(roster.index(row, column), text); }
};

} // namespace

class RosterModelTest final : public QObject {
    Q_OBJECT

private slots:
    void isAModel()
    {
        RosterModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Cohort cohort = rollingCohort();
        model.setRoster({learner(1, 5), learner(2, 20)}, cohort, 11, kToday);
        QVERIFY(model.setData(model.index(0, RosterModel::Contact), u"one@example.org"_s));
        model.sort(RosterModel::Finish, Qt::DescendingOrder);
        QCOMPARE(model.learner(0).number, 2);
        model.setRoster({learner(2, 20), learner(3, 30), learner(4, 1)}, cohort, 11, kToday);
        QCOMPARE(model.learner(0).number, 3);
        model.sort(-1);
        QCOMPARE(model.learner(0).number, 4); // has a day left
        model.setRoster({}, {}, 0, {});
        QCOMPARE(model.rowCount(), 0);
    }

    /// Of a rolling cohort who has to finish next stands first, and nobody moves while results are entered.
    void whoHasToFinishStandsFirst()
    {
        RosterModel model;
        const Cohort cohort = rollingCohort();
        const auto numbers = [&model] {
            QList<int> found;
            for (int row = 0; row < model.rowCount(); ++row)
                found.append(model.learner(row).number);
            return found;
        };
        Enrolment done = withResult(learner(1, 2), EnrolmentResult::Passed, kToday);
        QList<Enrolment> roster{done, learner(2, 20), learner(3, -1), learner(4, 5)};
        model.setRoster(roster, cohort, 11, kToday);
        QCOMPARE(numbers(), QList<int>({3, 4, 2, 1}));
        roster[2] = failedByTimeLimit(roster.at(2));
        roster.append(learner(5, 1));
        model.setRoster(roster, cohort, 11, kToday);
        QCOMPARE(numbers(), QList<int>({3, 4, 2, 1, 5}));
        model.setRoster({}, {}, 0, {});
        model.setRoster(roster, cohort, 11, kToday); // shown anew
        QCOMPARE(numbers(), QList<int>({5, 4, 2, 1, 3}));
        Cohort scheduled = cohort;
        scheduled.id = QUuid::createUuid();
        scheduled.rolling = false;
        model.setRoster(roster, scheduled, 11, kToday);
        QCOMPARE(numbers(), QList<int>({1, 2, 3, 4, 5}));
    }

    /// A selected learner stays selected when the order changes.
    void sortingKeepsWhoIsChosen()
    {
        Model model({learner(1, 5), learner(2, 20), learner(3, 1)});
        const QPersistentModelIndex chosen = model.roster.index(2, RosterModel::Learner);
        model.roster.sort(RosterModel::Left, Qt::DescendingOrder);
        QCOMPARE(chosen.row(), 0);
        QCOMPARE(chosen.data().toString(), u"Learner 2"_s);
    }

    void daysLeft_data()
    {
        QTest::addColumn<int>("left");
        QTest::addColumn<int>("tone"); // -1: no pill
        QTest::addColumn<bool>("strong");
        QTest::newRow("over") << -1 << int(Tone::Danger) << true;
        QTest::newRow("last day") << 0 << int(Tone::Danger) << true;
        QTest::newRow("7 days") << 7 << int(Tone::Danger) << true;
        QTest::newRow("8 days") << 8 << int(Tone::Warning) << true;
        QTest::newRow("14 days") << 14 << int(Tone::Warning) << true;
        QTest::newRow("15 days") << 15 << -1 << false;
    }
    void daysLeft()
    {
        QFETCH(const int, left);
        QFETCH(const int, tone);
        QFETCH(const bool, strong);
        const Model model({learner(1, left)});
        const QVariant pill = model.cell(0, RosterModel::Left, ToneRole);
        QCOMPARE(pill.isValid() ? pill.toInt() : -1, tone);
        QCOMPARE(model.cell(0, RosterModel::Finish, StrongRole).toBool(), strong);
    }

    /// R39: pass or fail, nothing else; R38: a pass was reached in time or it is none.
    void aPassIsOfTodayOrOfTheLastDay()
    {
        Model model({learner(1, -3), learner(2, 5)});
        QSignalSpy edited(&model.roster, &RosterModel::edited);
        QVERIFY(model.put(1, RosterModel::ResultColumn, u"passed"_s));
        QCOMPARE(model.learner(1).resultOn, kToday);
        QVERIFY(model.put(0, RosterModel::ResultColumn, u"passed"_s));
        QCOMPARE(model.learner(0).resultOn, kToday.addDays(-3));
        QCOMPARE(edited.size(), 2);
        QSignalSpy refused(&model.roster, &RosterModel::refused);
        QVERIFY(!model.put(0, RosterModel::Ended, kToday.addDays(-2).toString(Qt::ISODate)));
        QCOMPARE(refused.size(), 1);
        QVERIFY(model.put(0, RosterModel::Ended, kToday.addDays(-4).toString(Qt::ISODate)));
        QStringList offered;
        for (const RecordChoice &choice : model.roster.column(RosterModel::ResultColumn).choices)
            offered.append(choice.key);
        QCOMPARE(offered, QStringList({u"in-progress"_s, u"passed"_s, u"failed"_s, u"time-limit"_s, u"withdrawn"_s}));
    }

    /// R74: no certificate without a pass, and it goes with it.
    void aCertificateNeedsAPass()
    {
        Model model({learner(1, 5), learner(2, 5, EnrolmentResult::Passed)});
        QVERIFY(!model.editable(0, RosterModel::Certificate));
        QVERIFY(!model.put(0, RosterModel::Certificate, u"2026-01-10"_s));
        QCOMPARE(model.cell(0, RosterModel::Certificate).toString(), u"—"_s);
        QVERIFY(model.put(1, RosterModel::Certificate, u"2026-01-10"_s));
        QCOMPARE(model.cell(1, RosterModel::Certificate).toString(), u"issued 10 Jan"_s);
        QVERIFY(model.cell(1, RosterModel::Certificate, Qt::ToolTipRole).toString().contains("Brightspace"_L1)); // R75
        QVERIFY(model.put(1, RosterModel::ResultColumn, u"failed"_s));
        QVERIFY(!model.learner(1).certificateOn.isValid());
    }

    void refusals_data()
    {
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("text");
        QTest::newRow("no name") << int(RosterModel::Learner) << u" "_s;
        QTest::newRow("no date") << int(RosterModel::Started) << u"soon"_s;
        QTest::newRow("before the window") << int(RosterModel::Started) << u"2025-08-31"_s;
        QTest::newRow("told before registered, R37") << int(RosterModel::Told) << u"2025-09-01"_s;
        QTest::newRow("told tomorrow") << int(RosterModel::Told) << u"2026-01-13"_s;
    }
    void refusals()
    {
        QFETCH(const int, column);
        QFETCH(const QString, text);
        Model model({learner(1, 5)});
        const Enrolment before = model.learner(0);
        QSignalSpy refused(&model.roster, &RosterModel::refused);
        QSignalSpy edited(&model.roster, &RosterModel::edited);
        QVERIFY(!model.put(0, column, text));
        QCOMPARE(refused.size(), 1);
        QVERIFY(refused.first().first().toString().size() > 10);
        QCOMPARE(edited.size(), 0);
        QCOMPARE(model.learner(0), before);
    }

    /// R104: the final date follows the own start while it is being kept.
    void aNewStartMovesTheFinalDate()
    {
        Model model({learner(1, 5)});
        QVERIFY(model.put(0, RosterModel::Started, u"2025-12-01"_s));
        QCOMPARE(model.learner(0).finalDate, QDate(2026, 2, 16));
    }

    void whatWasRemovedStaysRemoved()
    {
        Enrolment gone = learner(1, 5, EnrolmentResult::Passed);
        gone.learner.clear();
        gone.erased = true;
        const Model model({gone});
        QCOMPARE(model.cell(0, RosterModel::Learner).toString(), u"removed"_s);
        QVERIFY(!model.editable(0, RosterModel::Learner));
        QVERIFY(model.editable(0, RosterModel::Certificate));
    }

    /// An undo takes back what its act changed, and nothing that came later.
    void takingBackLeavesTheRest()
    {
        const Enrolment before = learner(1, 5);
        Enrolment after = before;
        after.contact = u"one@example.org"_s;
        Enrolment later = after;
        later.payment = PaymentMethod::Invoice;
        later.rowVersion = 7;
        const auto [back, clash] = withChange(later, after, before);
        QVERIFY(!clash);
        QCOMPARE(back.contact, QString());
        QCOMPARE(back.payment, PaymentMethod::Invoice);
        QCOMPARE(back.rowVersion, 7);

        Offering plain;
        Offering ticked = plain;
        ticked.done[u"apprendo"_s] = kToday;
        Offering more = ticked;
        more.done[u"brightspace"_s] = kToday;
        more.fee = 100;
        const Offering undone = withChange(more, ticked, plain).value;
        QCOMPARE(undone.done.keys(), QStringList{u"brightspace"_s});
        QCOMPARE(undone.fee, 100);
    }

    /// Two windows that change the same value: the second is told, and overwrites nothing.
    void twoChangesOfOneValueClash_data()
    {
        QTest::addColumn<EnrolmentResult>("present");
        QTest::addColumn<bool>("clash");
        QTest::newRow("as it was read") << EnrolmentResult::InProgress << false;
        QTest::newRow("the same change") << EnrolmentResult::Passed << false;
        QTest::newRow("another change") << EnrolmentResult::Withdrawn << true;
    }
    void twoChangesOfOneValueClash()
    {
        QFETCH(const EnrolmentResult, present);
        const Enrolment read = learner(1, 5);
        Enrolment wish = read;
        wish.result = EnrolmentResult::Passed;
        Enrolment stored = read;
        stored.result = present;
        QTEST(withChange(stored, read, wish).clash, "clash");
    }
};

QTEST_MAIN(RosterModelTest)
#include "tst_rostermodel.moc"
