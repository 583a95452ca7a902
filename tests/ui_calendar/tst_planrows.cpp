// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/planrows.h"
#include "ui/calendar/plantimeline.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);

/// Meetings and an intake as in the picture of the planner.
OfficeCalendar pictureCalendar()
{
    OfficeCalendar calendar;
    calendar.intakes = {{1, QDate(2026, 2, 13)}, {2, QDate(2026, 8, 7)}};
    calendar.meetings = {{1, u"sccasp"_s, QDate(2026, 3, 20), QDate(2026, 3, 13)},
                         {2, u"sccasp"_s, QDate(2026, 4, 17), QDate(2026, 4, 10)},
                         {3, u"senate"_s, QDate(2026, 4, 24), QDate(2026, 4, 17)},
                         {4, u"senate"_s, QDate(2026, 5, 29), QDate(2026, 5, 22)},
                         {5, u"sccasp"_s, QDate(2026, 5, 15), QDate(2026, 5, 8)},
                         {6, u"senate"_s, QDate(2026, 6, 19), QDate(2026, 6, 12)}};
    return calendar;
}

} // namespace

class PlanRowsTest final : public QObject {
    Q_OBJECT

    Policy m_policy = Policy::shipped();
    OfficeCalendar m_calendar = pictureCalendar();

    PlanInput input(OsapMode osap, const QString &stage = {}) const
    {
        return {.today = kToday, .osap = osap, .policy = &m_policy, .calendar = &m_calendar, .atStage = stage};
    }
    QList<PlanRow> backward(QDate start, const PlanInput &plan, int weeks = 11) const
    {
        return planRows(planBackward(start, plan), {m_policy, kToday, false, weeks});
    }
    static QStringList names(const QList<PlanRow> &rows)
    {
        QStringList names;
        for (const PlanRow &row : rows)
            names.append(row.name);
        return names;
    }
    static PlanRow named(const QList<PlanRow> &rows, const QString &name)
    {
        for (const PlanRow &row : rows) {
            if (row.name == name)
                return row;
        }
        qWarning("no row of this name");
        return {};
    }

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void rowsOfEachMode_data()
    {
        QTest::addColumn<int>("mode");
        QTest::addColumn<QStringList>("expected");
        const QStringList chain{u"Submit by"_s, u"Chair, Dean"_s, u"SCCASP"_s, u"Senate notice"_s};
        const QStringList end{u"Publish, register"_s, u"Delivery"_s};
        const QStringList ministry{u"Ministry (OSAP)"_s};
        QTest::newRow("R51: never a Ministry row without OSAP") << int(OsapMode::No) << chain + end;
        QTest::newRow("R48: beside the delivery") << int(OsapMode::WhileWaiting) << chain + end + ministry;
        QTest::newRow("R96: before the delivery") << int(OsapMode::BeforeDelivery) << chain + ministry + end;
    }
    void rowsOfEachMode()
    {
        QFETCH(const int, mode);
        QFETCH(const QStringList, expected);
        QCOMPARE(names(backward(QDate(2026, 12, 1), input(OsapMode(mode)))), expected);
    }

    void aPlanInTimeSaysEachDay()
    {
        const QList<PlanRow> rows = backward(QDate(2026, 9, 8), input(OsapMode::WhileWaiting));
        QCOMPARE(named(rows, u"SCCASP"_s).spoken, u"SCCASP: or 17 Apr, meets 15 May · agenda closes 8 May"_s);
        QCOMPARE(named(rows, u"Senate notice"_s).bars.last().brief, u"meets 19 Jun"_s);
        const PlanRow delivery = named(rows, u"Delivery"_s);
        QCOMPARE(delivery.bars.first().to, QDate(2026, 11, 23)); // 11 weeks from 8 Sep, the last day included
        QVERIFY(delivery.spoken.contains(u"8 Sep – 23 Nov · 11 week"_s));
        QCOMPARE(named(rows, u"Ministry (OSAP)"_s).bars.last().text, u"intake 7 Aug → decision 13 Oct – 3 Nov"_s);
        for (const PlanRow &row : rows)
            QVERIFY2(!row.problem, qPrintable(row.spoken));
    }

    /// What is late says so in words, and names itself where it is the first that breaks.
    void aLatePlanSaysWhatBreaks()
    {
        const Plan plan = planBackward(QDate(2026, 5, 4), input(OsapMode::No));
        QVERIFY(!plan.feasible);
        const QList<PlanRow> rows = planRows(plan, {m_policy, kToday, false, 6});
        int breaks = 0;
        for (const PlanRow &row : rows)
            breaks += int(row.spoken.count(u"breaks first"_s));
        QCOMPARE(breaks, 1);
        const PlanRow submit = rows.first();
        QVERIFY(submit.problem);
        QCOMPARE(submit.bars.first().look, PlanBar::Late);
        QCOMPARE(submit.bars.first().to, kToday);
        QVERIFY(submit.spoken.contains(u"late"_s));
    }

    void withoutMeetingsTheUsualDaysAreAssumed()
    {
        m_calendar.meetings.clear();
        const QList<PlanRow> rows = backward(QDate(2026, 12, 1), input(OsapMode::No));
        m_calendar = pictureCalendar();
        const PlanBar bar = named(rows, u"SCCASP"_s).bars.first();
        QVERIFY(bar.assumed);
        QVERIFY(bar.text.contains(u"usual days"_s));
    }

    /// R52: an intake is never derived; what would be needed is said to be missing.
    void withoutIntakeNothingIsInvented()
    {
        m_calendar.intakes.clear();
        const PlanRow beside = backward(QDate(2026, 12, 1), input(OsapMode::WhileWaiting)).last();
        const PlanRow before =
            named(backward(QDate(2027, 3, 1), input(OsapMode::BeforeDelivery)), u"Ministry (OSAP)"_s);
        m_calendar = pictureCalendar();
        QVERIFY(beside.bars.isEmpty());
        QCOMPARE(beside.note, u"no intake on record"_s);
        QVERIFY(before.problem);
        QVERIFY(before.spoken.contains(u"no intake on record that closes by"_s));
    }

    /// R53: a date that the Ministry has not confirmed is shown as such.
    void anUnconfirmedIntakeSaysSo()
    {
        m_calendar.intakes.last().confirmed = false;
        const PlanRow row = backward(QDate(2026, 9, 8), input(OsapMode::WhileWaiting)).last();
        m_calendar = pictureCalendar();
        QVERIFY(row.spoken.contains(u"(unconfirmed)"_s));
        QVERIFY(row.bars.first().assumed);
    }

    /// R56: after the 60th business day the decision is overdue.
    void anOverdueDecisionSaysWhomToAsk()
    {
        PlanInput late = input(OsapMode::WhileWaiting, u"ministry"_s);
        late.today = QDate(2026, 5, 13); // the band of 13 Feb ends on 12 May
        late.submittedIntake = QDate(2026, 2, 13);
        const QList<PlanRow> rows = planRows(planBackward(QDate(2026, 9, 8), late), {m_policy, late.today, false, 6});
        QVERIFY2(rows.last().spoken.contains(u"overdue since 12 May: ask OAPSI"_s), qPrintable(rows.last().spoken));
        QVERIFY(rows.last().problem);
        QCOMPARE(rows.first().note, u"done"_s);
    }

    void forwardHasNoLastDays()
    {
        const Plan plan = planForward(kToday, input(OsapMode::WhileWaiting));
        const QList<PlanRow> rows = planRows(plan, {m_policy, kToday, true, 6});
        QCOMPARE(rows.first().name, u"Submit"_s);
        QCOMPARE(named(rows, u"SCCASP"_s).bars.first().brief, u"meets 20 Mar"_s);
        QCOMPARE(named(rows, u"SCCASP"_s).bars.last().text, u"or 17 Apr"_s);
        for (const PlanRow &row : rows)
            QVERIFY(!row.problem);
    }

    void theDrawingIsReadRowByRow()
    {
        PlanTimeline timeline;
        const QList<PlanRow> rows = backward(QDate(2026, 9, 8), input(OsapMode::WhileWaiting));
        timeline.setRows(rows, kToday);
        QVERIFY(timeline.accessibleDescription().contains(rows.at(2).spoken));
        timeline.resize(700, 340);
        timeline.show();
        timeline.setFocus();
        QTest::keyClick(&timeline, Qt::Key_Down);
        QTest::keyClick(&timeline, Qt::Key_Down);
        QCOMPARE(timeline.currentRow(), 2);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&timeline); // as a list of its rows
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->childCount(), int(rows.size()));
        QCOMPARE(face->child(2)->text(QAccessible::Name), rows.at(2).spoken);
        QVERIFY(face->child(2)->state().selected);
        QVERIFY(timeline.rect().contains(timeline.partRect(2)));
        QTest::keyClick(&timeline, Qt::Key_End);
        QTest::keyClick(&timeline, Qt::Key_Down);
        QCOMPARE(timeline.currentRow(), int(rows.size()) - 1);
        QSignalSpy activated(&timeline, &PlanTimeline::activated);
        QTest::keyClick(&timeline, Qt::Key_Return);
        QCOMPARE(activated.value(0).value(0).toString(), u"intake"_s);
        // The same row stays chosen when the plan changes.
        timeline.setRows(backward(QDate(2026, 10, 8), input(OsapMode::WhileWaiting)), kToday);
        QCOMPARE(timeline.rows().at(timeline.currentRow()).id, u"intake"_s);
        timeline.setRows({}, kToday); // nothing to draw is drawn too
        QVERIFY(!timeline.grab().isNull());
    }
};

QTEST_MAIN(PlanRowsTest)
#include "tst_planrows.moc"
