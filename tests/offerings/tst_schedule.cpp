// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The schedule of offerings: how cohorts stand on a day, the order of the rows, and the drawing by keyboard.

#include "ui/offerings/scheduleview.h"

#include "ui/offerings/schedulecard.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

Q_DECLARE_METATYPE(credence::ScheduleBar::Look)

namespace {

const QDate kToday(2026, 1, 12);

/// Without the English plurals of the program.
QString counted(QString text) { return text.replace("(s)"_L1, "s"_L1); }

CohortRow scheduled(QDate start, QDate end, const QUuid &offering = {})
{
    CohortRow row;
    row.cohort = {.id = QUuid::createUuid(), .offering = offering, .number = 1, .start = start, .end = end};
    row.weeks = 8;
    return row;
}

CohortRow rolling(QDate start, QDate end, int unfinished, QDate lastFinal)
{
    CohortRow row = scheduled(start, end);
    row.cohort.rolling = true;
    row.unfinished = unfinished;
    row.lastFinal = lastFinal;
    return row;
}

OfferingRow offeringRow(const QString &name)
{
    OfferingRow row;
    row.id = QUuid::createUuid();
    row.name = name;
    row.reference = u"OF-2026-001"_s;
    row.place = Place::Online;
    row.timing = Timing::Synchronous;
    row.registration = Registration::Scheduled;
    row.weeks = 8;
    return row;
}

} // namespace

class ScheduleTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void cohortsOnADay_data()
    {
        QTest::addColumn<CohortRow>("row");
        QTest::addColumn<ScheduleBar::Look>("look");
        const QDate long_ago(2025, 11, 1);
        QTest::newRow("starts tomorrow") << scheduled(kToday.addDays(1), {}) << ScheduleBar::Planned;
        QTest::newRow("starts today") << scheduled(kToday, {}) << ScheduleBar::Running;
        QTest::newRow("15 days to go") << scheduled(long_ago, kToday.addDays(15)) << ScheduleBar::Running;
        QTest::newRow("14 days to go") << scheduled(long_ago, kToday.addDays(14)) << ScheduleBar::Ending;
        QTest::newRow("last day") << scheduled(long_ago, kToday) << ScheduleBar::Ending;
        QTest::newRow("ended yesterday") << scheduled(long_ago, kToday.addDays(-1)) << ScheduleBar::Over;
        QTest::newRow("rolling, open") << rolling(long_ago, {}, 0, {}) << ScheduleBar::Rolling;
        QTest::newRow("rolling, closed, somebody learns")
            << rolling(long_ago, kToday.addDays(-1), 1, kToday) << ScheduleBar::Rolling;
        QTest::newRow("rolling, closed, limit over")
            << rolling(long_ago, kToday.addDays(-1), 1, kToday.addDays(-1)) << ScheduleBar::Over;
        QTest::newRow("rolling, closed, all done")
            << rolling(long_ago, kToday.addDays(-1), 0, kToday.addDays(5)) << ScheduleBar::Over;
    }
    void cohortsOnADay()
    {
        QFETCH(const CohortRow, row);
        QFETCH(const ScheduleBar::Look, look);
        QCOMPARE(lookOf(row, kToday), look);
    }

    void whatRunsComesFirst()
    {
        const QList<OfferingRow> offerings{offeringRow(u"Over"_s), offeringRow(u"Planned"_s), offeringRow(u"Zulu"_s),
                                           offeringRow(u"Alpha"_s), offeringRow(u"Without"_s)};
        const QList<CohortRow> cohorts{
            scheduled(QDate(2025, 9, 1), QDate(2025, 10, 1), offerings.at(0).id),
            scheduled(QDate(2026, 3, 1), QDate(2026, 4, 1), offerings.at(1).id),
            scheduled(QDate(2026, 1, 5), QDate(2026, 3, 1), offerings.at(2).id),
            scheduled(QDate(2026, 1, 5), QDate(2026, 3, 1), offerings.at(3).id),
            scheduled(QDate(2026, 1, 5), QDate(2026, 3, 1), QUuid::createUuid()), // of none that is shown
        };
        QStringList names;
        for (const ScheduleRow &row : scheduleRows(offerings, cohorts, kToday))
            names.append(row.name);
        QCOMPARE(names, QStringList({u"Alpha"_s, u"Zulu"_s, u"Planned"_s, u"Without"_s, u"Over"_s}));
    }

    void aRowSaysHowItIsTaught()
    {
        OfferingRow one = offeringRow(u"Proofreading"_s);
        one.title = u"spring"_s;
        one.osap = OsapIntent::Yes;
        one.ministry = MinistryState::Submitted;
        CohortRow cohort = scheduled(QDate(2026, 2, 2), QDate(2026, 3, 30), one.id);
        cohort.cohort.number = 4;
        cohort.learners = 18;
        const ScheduleRow row = scheduleRows({one}, {cohort}, kToday).first();
        QCOMPARE(row.name, u"Proofreading · spring"_s);
        QCOMPARE(counted(row.detail), u"synchronous · 8 weeks · OSAP pending"_s);
        QCOMPARE(row.bars.first().text, u"cohort 4 planned"_s);
        QCOMPARE(counted(row.bars.first().spoken), u"cohort 4, planned, 2 Feb 2026 to 30 Mar 2026, 18 learners"_s);
    }

    void months()
    {
        QCOMPARE(monthSpan(QDate(2026, 1, 1), QDate(2026, 9, 1)), u"January – August 2026"_s);
        QCOMPARE(monthSpan(QDate(2026, 9, 1), QDate(2027, 5, 1)), u"September 2026 – April 2027"_s);
    }

    /// Everything that is drawn can be reached and is said in words.
    void byKeyboard()
    {
        const QList<OfferingRow> offerings{offeringRow(u"Alpha"_s), offeringRow(u"Bravo"_s)};
        const QList<CohortRow> cohorts{scheduled(QDate(2026, 1, 5), QDate(2026, 3, 1), offerings.at(0).id),
                                       scheduled(QDate(2026, 4, 5), QDate(2026, 5, 30), offerings.at(0).id)};
        ScheduleView view;
        view.setRows(scheduleRows(offerings, cohorts, kToday), QDate(2026, 1, 1), QDate(2026, 9, 1), kToday);
        QSignalSpy opened(&view, &ScheduleView::opened);
        view.show();
        view.setFocus();
        QVERIFY(view.accessibleDescription().startsWith("Alpha, OF-2026-001"_L1));
        QTest::keyClick(&view, Qt::Key_Left); // the offering itself is the first stop
        QCOMPARE(view.currentBar(), -1);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right);
        QTest::keyClick(&view, Qt::Key_Right); // there are two
        QCOMPARE(view.currentBar(), 1);
        QVERIFY(view.accessibleDescription().contains("5 Apr 2026"_L1));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(opened.last().at(0).toUuid(), offerings.at(0).id);
        QCOMPARE(opened.last().at(1).toUuid(), cohorts.at(1).cohort.id);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down); // the last row
        QCOMPARE(view.currentRow(), 1);
        QVERIFY(view.accessibleDescription().contains("no cohort in these months"_L1));
        QTest::keyClick(&view, Qt::Key_Enter);
        QCOMPARE(opened.last().at(0).toUuid(), offerings.at(1).id);
        QVERIFY(opened.last().at(1).toUuid().isNull());
    }

    /// A screen reader finds each offering, followed by its cohorts, and opens them.
    void aReaderFindsRowsAndBars()
    {
        const QList<OfferingRow> offerings{offeringRow(u"Alpha"_s), offeringRow(u"Bravo"_s)};
        const QList<CohortRow> cohorts{scheduled(QDate(2026, 1, 5), QDate(2026, 3, 1), offerings.at(0).id),
                                       scheduled(QDate(2026, 4, 5), QDate(2026, 5, 30), offerings.at(0).id)};
        ScheduleView view;
        view.resize(900, 200);
        view.setRows(scheduleRows(offerings, cohorts, kToday), QDate(2026, 1, 1), QDate(2026, 9, 1), kToday);
        view.show();
        QSignalSpy opened(&view, &ScheduleView::opened);
        QAccessibleInterface *whole = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(whole);
        QCOMPARE(whole->role(), QAccessible::List);
        QCOMPARE(whole->text(QAccessible::Name), u"Schedule of offerings"_s);
        QCOMPARE(whole->childCount(), 4); // Alpha, its two cohorts, Bravo
        const auto name = [&](int child) { return whole->child(child)->text(QAccessible::Name); };
        QVERIFY(name(0).startsWith("Alpha, OF-2026-001"_L1));
        QVERIFY(!name(0).contains("5 Apr 2026"_L1));
        QVERIFY(name(1).startsWith("Alpha: cohort 1"_L1) && name(1).contains("5 Jan 2026"_L1));
        QVERIFY(name(2).contains("5 Apr 2026"_L1));
        QVERIFY(name(3).startsWith("Bravo"_L1) && name(3).contains("no cohort in these months"_L1));
        for (int child = 0; child < whole->childCount(); ++child) {
            QCOMPARE(whole->child(child)->role(), QAccessible::ListItem);
            QCOMPARE(whole->indexOfChild(whole->child(child)), child);
            const QRect place = whole->child(child)->rect();
            QVERIFY(!place.isEmpty());
            QVERIFY(QRect(view.mapToGlobal(QPoint()), view.size()).contains(place));
        }
        whole->child(2)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(opened.last().at(1).toUuid(), cohorts.at(1).cohort.id);
        QCOMPARE(view.currentPart(), 2);
        QVERIFY(whole->child(2)->state().selected);
        view.setRows({}, QDate(2026, 1, 1), QDate(2026, 9, 1), kToday);
        QCOMPARE(whole->childCount(), 0);
        QCOMPARE(view.currentPart(), -1);
    }

    void manyScroll()
    {
        QList<OfferingRow> offerings;
        for (int i = 0; i < 30; ++i)
            offerings.append(offeringRow(u"Offering %1"_s.arg(i, 2, 10, QChar(u'0'))));
        ScheduleView view;
        view.setVisibleRows(5);
        view.setRows(scheduleRows(offerings, {}, kToday), QDate(2026, 1, 1), QDate(2026, 9, 1), kToday);
        view.resize(view.sizeHint());
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.currentRow(), 29);
        QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
        QTest::keyClick(&view, Qt::Key_Home);
        QCOMPARE(view.verticalScrollBar()->value(), 0);
    }

    void otherMonths()
    {
        ScheduleCard card(kToday);
        QSignalSpy changed(&card, &ScheduleCard::rangeChanged);
        auto *range = card.findChild<QToolButton *>(u"offerings.range"_s);
        QCOMPARE(range->text(), u"January – August 2026"_s);
        card.findChild<QToolButton *>(u"offerings.later"_s)->click();
        QCOMPARE(range->text(), u"May – December 2026"_s);
        card.findChild<QToolButton *>(u"offerings.earlier"_s)->click();
        card.findChild<QToolButton *>(u"offerings.earlier"_s)->click();
        QCOMPARE(range->text(), u"September 2025 – April 2026"_s);
        QCOMPARE(changed.size(), 3);
        QCOMPARE(card.first(), QDate(2025, 9, 1));
        QCOMPARE(card.end(), QDate(2026, 5, 1));
    }
};

QTEST_MAIN(ScheduleTest)
#include "tst_schedule.moc"
