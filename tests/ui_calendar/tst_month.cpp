// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "tests/support/uifixture.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthreading.h"
#include "ui/calendar/monthview.h"
#include "ui/widgets/datatable.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12); // a Monday

DueItem dueOn(QDate date, const QString &kind, const QString &stage = {})
{
    DueItem item;
    item.date = item.about = date;
    item.kind = kind;
    item.stage = stage;
    return item;
}

/// A calendar page over an office with meetings, an intake, a closure and one draft to be submitted.
struct Desk {
    UiFixture fixture;
    std::unique_ptr<CalendarPage> page;
    QUuid draft;

    bool open()
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        draft = fixture.ask([](Office &office) {
            Proposal proposal;
            proposal.courseName = u"GIS for Field Scientists"_s;
            proposal.weeks = Quantity::of(11);
            proposal.osap = OsapIntent::No;
            proposal.annex.firstDelivery = QDate(2026, 9, 8);
            (void)office.saveMeeting({0, u"sccasp"_s, QDate(2026, 1, 9), QDate(2026, 1, 2), {}});
            (void)office.saveMeeting({0, u"sccasp"_s, QDate(2026, 1, 23), QDate(2026, 1, 16), {}});
            (void)office.saveMeeting({0, u"senate"_s, QDate(2026, 1, 23), QDate(2026, 1, 16), {}});
            (void)office.saveIntake({0, QDate(2026, 2, 13), true, {}});
            (void)office.saveClosure({0, QDate(2026, 1, 2), u"Winter closure"_s, {}});
            return office.addDraft(proposal)->proposal.id;
        });
        return show();
    }
    bool show(QSize size = QSize(1164, 810))
    {
        page = std::make_unique<CalendarPage>(fixture.context);
        UiFixture::show(*page, size);
        page->activate(Link::to(Link::Calendar));
        return QTest::qWaitFor([this] { return !fixture.store.isBusy(); }, 10000);
    }
    bool showMonth()
    {
        find<QPushButton>(u"calendar.view.month"_s)->click();
        return QTest::qWaitFor([this] { return !day(QDate(2026, 1, 16)).items.isEmpty(); }, 10000);
    }
    template <typename T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    MonthGrid *grid() const { return find<MonthGrid>(u"calendar.month.grid"_s); }
    MonthModel *model() const { return static_cast<MonthModel *>(grid()->model()); }
    DataTable *list() const { return find<DataTable>(u"calendar.month.day"_s); }
    MonthDay day(QDate date) const
    {
        const QModelIndex index = model()->indexOf(date);
        return index.isValid() ? model()->day(index) : MonthDay();
    }
    QString spoken(QDate date) const { return model()->indexOf(date).data(Qt::AccessibleTextRole).toString(); }
};

} // namespace

class MonthTest final : public QObject {
    Q_OBJECT
private slots:
    void weeksBeginAsTheLocaleHasThem_data()
    {
        QTest::addColumn<QDate>("month");
        QTest::addColumn<int>("firstDay");
        QTest::addColumn<QDate>("start");
        QTest::newRow("January 2026, Monday") << QDate(2026, 1, 12) << int(Qt::Monday) << QDate(2025, 12, 29);
        QTest::newRow("January 2026, Sunday") << QDate(2026, 1, 12) << int(Qt::Sunday) << QDate(2025, 12, 28);
        QTest::newRow("begins on a Monday") << QDate(2026, 6, 30) << int(Qt::Monday) << QDate(2026, 6, 1);
        QTest::newRow("begins on a Monday, weeks on Sunday")
            << QDate(2026, 6, 1) << int(Qt::Sunday) << QDate(2026, 5, 31);
        QTest::newRow("begins on a Sunday") << QDate(2026, 2, 28) << int(Qt::Sunday) << QDate(2026, 2, 1);
        QTest::newRow("begins on a Sunday, weeks on Monday")
            << QDate(2026, 2, 1) << int(Qt::Monday) << QDate(2026, 1, 26);
        QTest::newRow("Saturday first") << QDate(2026, 1, 1) << int(Qt::Saturday) << QDate(2025, 12, 27);
    }
    void weeksBeginAsTheLocaleHasThem()
    {
        QFETCH(const QDate, month);
        QFETCH(const int, firstDay);
        QTEST(monthGridStart(month, Qt::DayOfWeek(firstDay)), "start");
        // Six weeks hold every month.
        const QDate last(month.year(), month.month(), month.daysInMonth());
        QVERIFY(monthGridStart(month, Qt::DayOfWeek(firstDay)).addDays(6 * 7 - 1) >= last);
    }

    void theModelSaysEachDayInWords()
    {
        const Policy policy = Policy::shipped();
        MonthModel model(policy, QLocale(QLocale::English, QLocale::Canada));
        QAbstractItemModelTester tester(&model);
        model.setMonth(kToday, kToday);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Sun"_s);
        QCOMPARE(model.firstDay(), QDate(2025, 12, 28));
        QCOMPARE(model.lastDay(), QDate(2026, 2, 7));
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setDays({dueOn(kToday, u"meeting"_s, u"sccasp"_s), dueOn(kToday, u"intake"_s),
                       dueOn(QDate(2026, 2, 8), u"intake"_s)}, // a day too late to be shown
                      {{QDate(2026, 1, 1), u"New Year's Day"_s}}, kToday);
        QCOMPARE(changed.size(), 1);
        const auto spoken = [&](QDate date) { return model.indexOf(date).data(Qt::AccessibleTextRole).toString(); };
        QCOMPARE(spoken(kToday), u"Monday 12 January 2026; today; SCCASP meeting (nothing waits for it); "
                                 "OSAP intake closes (for a first day on 12 Jan 2026)"_s);
        QCOMPARE(spoken(QDate(2026, 1, 1)), u"Thursday 1 January 2026; New Year's Day, closed; nothing due"_s);
        QVERIFY(!model.indexOf(QDate(2026, 2, 8)).isValid());
        QVERIFY(!model.indexOf(QDate(2025, 12, 27)).isValid());
        MonthModel monday(policy, QLocale(QLocale::French, QLocale::France));
        QCOMPARE(monday.headerData(6, Qt::Horizontal, Qt::AccessibleTextRole).toString(), u"Sunday"_s);
    }

    void holidaysAndClosuresAreNamed()
    {
        const auto closed = closedDays({{1, QDate(2025, 12, 31), u"Winter closure"_s, {}},
                                        {2, QDate(2026, 1, 1), u"Office moves"_s, {}},
                                        {3, QDate(2026, 1, 3), u"Too late"_s, {}}},
                                       QDate(2025, 12, 25), QDate(2026, 1, 2));
        QCOMPARE(closed.size(), 4);
        QCOMPARE(closed.value(QDate(2025, 12, 25)), u"Christmas Day"_s);
        QCOMPARE(closed.value(QDate(2025, 12, 31)), u"Winter closure"_s);
        QCOMPARE(closed.value(QDate(2026, 1, 1)), u"New Year's Day, Office moves"_s);
    }

    void meetingsOfDaysThatAreOverStay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("shown");
        QTest::newRow("yesterday") << kToday.addDays(-1) << true;
        QTest::newRow("today is due still") << kToday << false;
        QTest::newRow("first day of the span") << QDate(2025, 12, 29) << true;
        QTest::newRow("the day before it") << QDate(2025, 12, 28) << false;
    }
    void meetingsOfDaysThatAreOverStay()
    {
        QFETCH(const QDate, date);
        OfficeCalendar calendar;
        calendar.meetings = {{7, u"senate"_s, date, QDate(2020, 1, 1), {}}};
        const auto items = pastFacts(calendar, Limits(), QDate(2025, 12, 29), QDate(2026, 2, 8), kToday);
        QTEST(!items.isEmpty(), "shown");
        QVERIFY(items.isEmpty() || items.first().record == 7);
    }

    void whatDoesNotFitIsCounted_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("items");
        QTest::addColumn<int>("chips");
        QTest::addColumn<int>("hidden");
        QTest::newRow("all fit") << 120 << 3 << 3 << 0;
        QTest::newRow("more than fit") << 60 << 9 << 1 << 8;
        QTest::newRow("no room at all") << 20 << 2 << 0 << 2;
        QTest::newRow("nothing due") << 60 << 0 << 0 << 0;
    }
    void whatDoesNotFitIsCounted()
    {
        QFETCH(const int, height);
        QFETCH(const int, items);
        const MonthCell cell = monthCell(QRect(0, 0, 120, height), QList<int>(items, 1));
        QTEST(int(cell.chips.size()), "chips");
        QTEST(int(cell.hidden), "hidden");
        for (const QRect &chip : cell.chips)
            QVERIFY(QRect(0, 0, 120, height).contains(chip));
    }

    /// Words too long for one line take a second one where nothing else needs the room, the first ones first.
    void longWordsTakeASecondLine_data()
    {
        QTest::addColumn<int>("height");
        QTest::addColumn<QList<int>>("wishes");
        QTest::addColumn<QList<bool>>("tall");
        QTest::addColumn<int>("hidden");
        QTest::newRow("room for all") << 140 << QList{2, 1, 2} << QList{true, false, true} << 0;
        QTest::newRow("room for one") << 90 << QList{2, 2, 2} << QList{true, false, false} << 0;
        QTest::newRow("no line to spare") << 62 << QList{2, 2} << QList{false, false} << 0;
        QTest::newRow("never at the cost of another") << 62 << QList{2, 2, 2} << QList{false} << 2;
        QTest::newRow("nobody wants one") << 140 << QList{1, 1} << QList{false, false} << 0;
    }
    void longWordsTakeASecondLine()
    {
        QFETCH(const int, height);
        QFETCH(const QList<int>, wishes);
        QFETCH(const QList<bool>, tall);
        const QRect day(0, 0, 120, height);
        const MonthCell cell = monthCell(day, wishes);
        const int one = monthCell(day, {1}).chips.first().height();
        QList<bool> found;
        for (qsizetype i = 0; i < cell.chips.size(); ++i) {
            found.append(cell.chips.at(i).height() > one);
            QVERIFY(day.contains(cell.chips.at(i)));
            QVERIFY(i == 0 || cell.chips.at(i).top() > cell.chips.at(i - 1).bottom());
        }
        QCOMPARE(found, tall);
        QTEST(int(cell.hidden), "hidden");
        QVERIFY(cell.hidden == 0 || day.contains(cell.more));
    }

    void theMonthShowsWhatTheOfficeHas()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.showMonth());
        QCOMPARE(desk.day(QDate(2026, 1, 16)).items.size(), 2); // both agendas close
        QCOMPARE(desk.day(QDate(2026, 1, 9)).items.size(), 1);  // a meeting that is over
        QVERIFY2(desk.spoken(QDate(2026, 1, 2)).contains(u"Winter closure"_s),
                 qPrintable(desk.spoken(QDate(2026, 1, 2))));
        QVERIFY(desk.spoken(kToday).contains(u"today"_s));
        QCOMPARE(desk.grid()->currentDay(), kToday);
        // What a screen reader hears of a cell.
        QAccessibleInterface *grid = QAccessible::queryAccessibleInterface(desk.grid());
        QVERIFY(grid && grid->tableInterface());
        const QModelIndex index = desk.model()->indexOf(QDate(2026, 1, 16));
        const QString heard = grid->tableInterface()->cellAt(index.row(), index.column())->text(QAccessible::Name);
        QVERIFY2(heard.startsWith(u"Friday 16 January 2026; SCCASP agenda closes"_s), qPrintable(heard));
    }

    void daysAndMonthsAreGoneThroughByKeys()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.showMonth());
        MonthGrid *grid = desk.grid();
        grid->setFocus();
        const auto press = [&](Qt::Key key, Qt::KeyboardModifiers with = {}) {
            QTest::keyClick(grid, key, with);
            return grid->currentDay();
        };
        QCOMPARE(press(Qt::Key_Right), QDate(2026, 1, 13));
        QCOMPARE(press(Qt::Key_Down), QDate(2026, 1, 20));
        QCOMPARE(press(Qt::Key_Left), QDate(2026, 1, 19));
        QCOMPARE(press(Qt::Key_End), QDate(2026, 1, 25));
        QCOMPARE(press(Qt::Key_Home), QDate(2026, 1, 19));
        QCOMPARE(press(Qt::Key_PageDown), QDate(2026, 2, 19));
        QCOMPARE(desk.model()->month(), QDate(2026, 2, 1));
        QTRY_COMPARE(desk.day(QDate(2026, 2, 13)).items.size(), 1); // the intake, read when it was shown
        QCOMPARE(press(Qt::Key_PageUp), QDate(2026, 1, 19));
        QCOMPARE(press(Qt::Key_Down), QDate(2026, 1, 26));
        QCOMPARE(press(Qt::Key_Down), QDate(2026, 2, 2)); // into the next month
        QCOMPARE(desk.model()->month(), QDate(2026, 2, 1));
        QCOMPARE(press(Qt::Key_Home, Qt::ControlModifier), kToday);
        QCOMPARE(desk.model()->month(), QDate(2026, 1, 1));
        // Tab leaves it.
        QTest::keyClick(grid, Qt::Key_Tab);
        QVERIFY(!grid->hasFocus());
        desk.find<QToolButton>(u"calendar.month.next"_s)->click();
        QCOMPARE(grid->currentDay(), QDate(2026, 2, 12));
        // A day of a neighbouring month that is chosen leaves the month shown, and the next one is the next.
        grid->setCurrentDay(QDate(2026, 3, 5));
        QCOMPARE(desk.model()->month(), QDate(2026, 2, 1));
        desk.find<QToolButton>(u"calendar.month.next"_s)->click();
        QCOMPARE(grid->currentDay(), QDate(2026, 3, 5));
        grid->setCurrentDay(QDate(2026, 3, 31));
        QCOMPARE(press(Qt::Key_PageUp), QDate(2026, 2, 28));
        desk.find<QPushButton>(u"calendar.month.today"_s)->click();
        QCOMPARE(grid->currentDay(), kToday);
    }

    void enterOpensTheListOfTheDay()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.showMonth());
        MonthGrid *grid = desk.grid();
        grid->setFocus();
        grid->setCurrentDay(QDate(2026, 1, 16));
        QCOMPARE(desk.list()->model()->rowCount(), 2);
        QTest::keyClick(grid, Qt::Key_Return);
        QTRY_VERIFY(desk.list()->hasFocus());
        QCOMPARE(desk.list()->currentRow(), 0);
        QTest::keyClick(desk.list(), Qt::Key_Escape);
        QTRY_VERIFY(grid->hasFocus());
        // A meeting that nothing waits for leads to the list of meetings, and the way back to the month.
        QTest::keyClick(grid, Qt::Key_Return);
        QTest::keyClick(desk.list(), Qt::Key_Return);
        QVERIFY(desk.find<DataTable>(u"calendar.meetings.table"_s)->isVisible());
        desk.find<QPushButton>(u"calendar.plans"_s)->click();
        QVERIFY(desk.grid()->isVisible());
        // An empty day has nothing to go into.
        grid->setCurrentDay(QDate(2026, 1, 17));
        grid->setFocus();
        QTest::keyClick(grid, Qt::Key_Return);
        QVERIFY(grid->hasFocus());
    }

    void aChipOpensWhatItIsAbout()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.showMonth());
        // The draft's last day to be submitted, wherever it lies.
        const auto due =
            desk.fixture.ask([](Office &office) { return readMonth(office, kToday, kToday.addYears(1), kToday); });
        QDate lastDay;
        for (const DueItem &item : due->items) {
            if (item.kind == "submit-by"_L1)
                lastDay = item.date;
        }
        QVERIFY(lastDay.isValid());
        desk.page->activate({.target = Link::Calendar, .date = lastDay});
        QCOMPARE(desk.grid()->currentDay(), lastDay);
        QTRY_VERIFY(!desk.day(lastDay).items.isEmpty());
        const QModelIndex index = desk.model()->indexOf(lastDay);
        const MonthCell cell = monthCell(desk.grid()->visualRect(index), {1});
        QVERIFY(!cell.chips.isEmpty());
        QSignalSpy went(desk.page.get(), &Page::go);
        QTest::mouseClick(desk.grid()->viewport(), Qt::LeftButton, {}, cell.chips.first().center());
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Link>(), Link::toProposal(desk.draft));
        // Beside the chips a click only chooses the day.
        QTest::mouseClick(desk.grid()->viewport(), Qt::LeftButton, {}, cell.head.center());
        QCOMPARE(went.size(), 1);
    }

    void theViewIsReachedByKeysAndRemembered()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.find<QWidget>(u"calendar.planner"_s)->isVisible());
        QVERIFY(desk.find<DataTable>(u"calendar.agenda"_s)->isVisible());
        for (QAction *action : desk.page->menuActions()) {
            if (action->objectName() == u"calendar.show.agenda")
                action->trigger();
        }
        QVERIFY(!desk.find<QWidget>(u"calendar.planner"_s)->isVisible());
        QVERIFY(desk.find<DataTable>(u"calendar.agenda"_s)->hasFocus());
        QVERIFY(desk.find<QPushButton>(u"calendar.view.agenda"_s)->isChecked());
        QVERIFY(desk.show()); // another time
        QVERIFY(!desk.find<QWidget>(u"calendar.planner"_s)->isVisible());
        QVERIFY(desk.find<DataTable>(u"calendar.agenda"_s)->isVisible());
        // A link to plan something leads to the planner all the same.
        desk.page->activate({.target = Link::Planner, .proposal = desk.draft});
        QVERIFY(desk.find<QWidget>(u"calendar.planner"_s)->isVisible());
        QVERIFY(desk.find<QPushButton>(u"calendar.view.planner"_s)->isChecked());
    }

    void theCalendarIsWrittenAsAFile()
    {
        Desk desk;
        QVERIFY(desk.open());
        QSignalSpy said(desk.page.get(), &Page::message);
        const auto written = [&](const QString &name) {
            desk.find<QPushButton>(u"calendar.export"_s)->click();
            auto *dialog = desk.page->findChild<QFileDialog *>(u"askSaveFile"_s);
            const QString path = desk.fixture.path(name);
            emit dialog->fileSelected(path);
            dialog->close();
            delete dialog;
            QFile file(path);
            return said.wait() && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const QByteArray bytes = written(u"dates.ics"_s);
        QCOMPARE(said.size(), 1);
        const QString sentence = said.first().first().toString();
        QVERIFY2(sentence.contains(u"dates.ics"_s) && sentence.contains(u"without learners’ names"_s),
                 qPrintable(sentence));
        QVERIFY2(sentence.contains(u"again"_s), qPrintable(sentence)); // a second import updates
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR"));
        QVERIFY(bytes.contains("SCCASP agenda closes"));
        QVERIFY(bytes.contains("Last day to submit GIS for Field Scientists"));
        QVERIFY(!bytes.contains("STATUS:CANCELLED"));

        // What was written once and is removed since is taken back.
        const auto removed = desk.fixture.ask([](Office &office) -> Result<void> {
            const auto calendar = office.calendar();
            return office.removeMeeting(calendar->meetings.last().id);
        });
        QVERIFY(removed);
        QVERIFY(written(u"later.ics"_s).contains("STATUS:CANCELLED"));
    }

    /// Where the window is narrow the list stands below the month, and nothing is cut off.
    void aNarrowWindowKeepsTheMonthWhole()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.show(QSize(828, 650)));
        QVERIFY(desk.showMonth());
        const QRect month(desk.grid()->mapTo(desk.page.get(), QPoint()), desk.grid()->size());
        const QRect list(desk.find<QWidget>(u"calendar.dayCard"_s)->mapTo(desk.page.get(), QPoint()),
                         desk.find<QWidget>(u"calendar.dayCard"_s)->size());
        QVERIFY(list.top() > month.bottom());
        QVERIFY(desk.page->rect().contains(month));
        QVERIFY(desk.page->rect().contains(list));
        const QModelIndex last = desk.model()->index(MonthModel::kWeeks - 1, 6);
        QVERIFY(desk.grid()->viewport()->rect().contains(desk.grid()->visualRect(last)));
        QVERIFY(!monthCell(desk.grid()->visualRect(last), {1, 1}).chips.isEmpty());
    }
};

QTEST_MAIN(MonthTest)
#include "tst_month.moc"
