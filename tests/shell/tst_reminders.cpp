// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminders.h"

#include "core/store/stackrepository.h"
#include "tests/support/uifixture.h"
#include "ui/shell/reminderbell.h"
#include "ui/shell/toast.h"
#include "ui/widgets/datatable.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);

DueItem meeting(QDate date, qint64 record = 1)
{
    DueItem item;
    item.kind = u"meeting"_s;
    item.stage = u"sccasp"_s;
    item.date = item.about = date;
    item.record = record;
    return item;
}

DueItem learnersDay(const QString &who)
{
    DueItem item;
    item.kind = u"final-date"_s;
    item.date = kToday.addDays(3);
    item.name = u"Data Storytelling"_s;
    item.who = who;
    item.enrolment = 17;
    item.offering = QUuid::createUuid();
    item.cohort = QUuid::createUuid();
    return item;
}

/// Keeps what it is told to show.
class KeepingNotifier final : public Notifier {
public:
    void show(const Notification &notification) override { shown += notification; }
    QList<Notification> shown;
};

/// Reminders over an office in which SCCASP meets on 15 January, its agenda closing on the 14th, and Senate on the
/// 30th.
struct Desk {
    UiFixture fixture;
    KeepingNotifier notifier;
    std::unique_ptr<Reminders> reminders;

    bool open()
    {
        if (!fixture.open(UiFixture::Content::Empty))
            return false;
        fixture.ask([](Office &office) {
            (void)office.saveMeeting({0, u"sccasp"_s, QDate(2026, 1, 15), QDate(2026, 1, 14), {}});
            return office.saveMeeting({0, u"senate"_s, QDate(2026, 1, 30), QDate(2026, 1, 23), {}});
        });
        return begin();
    }
    /// As if the window was opened anew.
    bool begin()
    {
        reminders = std::make_unique<Reminders>(Reminders::Context{.store = fixture.store,
                                                                   .policy = fixture.policy,
                                                                   .clock = fixture.clock,
                                                                   .settings = fixture.settings,
                                                                   .undo = fixture.undo,
                                                                   .notifier = &notifier});
        return settled();
    }
    bool settled()
    {
        QSignalSpy changed(reminders.get(), &Reminders::changed);
        reminders->look(false);
        return changed.wait(10000) && QTest::qWaitFor([this] { return !fixture.store.isSaving(); });
    }
    /// The hourly look of another day.
    bool lookOn(QDate today)
    {
        fixture.clock = SystemClock(today);
        reminders->look(true);
        return settled();
    }
    QStringList kinds() const
    {
        QStringList all;
        for (const DueItem &item : reminders->items())
            all += item.kind;
        return all;
    }
    Reminder state(const DueItem &item)
    {
        return fixture.ask([](Office &office) { return office.stacks().reminders(); })->value(reminderKey(item));
    }
};

} // namespace

class RemindersTest final : public QObject {
    Q_OBJECT
private slots:
    void whatARunShows_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("shownOn");
        QTest::addColumn<QDate>("snoozedUntil");
        QTest::addColumn<bool>("done");
        QTest::addColumn<bool>("listed");
        QTest::addColumn<bool>("fresh");
        const QDate never, yesterday = kToday.addDays(-1), tomorrow = kToday.addDays(1);
        QTest::newRow("due today") << kToday << never << never << false << true << true;
        QTest::newRow("seven days ahead") << kToday.addDays(7) << never << never << false << true << true;
        QTest::newRow("eight days ahead") << kToday.addDays(8) << never << never << false << false << false;
        QTest::newRow("late") << yesterday << never << never << false << true << true;
        QTest::newRow("shown yesterday") << kToday << yesterday << never << false << true << false;
        QTest::newRow("shown today") << kToday << kToday << never << false << true << false;
        QTest::newRow("snoozed until tomorrow") << kToday << yesterday << tomorrow << false << false << false;
        QTest::newRow("snoozed until today") << kToday << yesterday << kToday << false << true << true;
        QTest::newRow("came back and was shown") << kToday << kToday << kToday << false << true << false;
        QTest::newRow("came back days ago, not opened since")
            << kToday << kToday.addDays(-5) << kToday.addDays(-3) << false << true << true;
        QTest::newRow("snoozed before it was shown") << kToday << never << tomorrow << false << false << false;
        QTest::newRow("done") << kToday << yesterday << never << true << false << false;
        QTest::newRow("done after it was snoozed") << kToday << yesterday << kToday << true << false << false;
        QTest::newRow("no date") << never << never << never << false << false << false;
    }
    void whatARunShows()
    {
        QFETCH(const QDate, date);
        QFETCH(const QDate, shownOn);
        QFETCH(const QDate, snoozedUntil);
        QFETCH(const bool, done);
        const DueItem item = meeting(date);
        const Reminder state{reminderKey(item), shownOn, snoozedUntil, done};
        const ReminderRun run = reminderRun({item}, {{state.key, state}}, kToday, 7);
        QTEST(!run.listed.isEmpty(), "listed");
        QTEST(!run.fresh.isEmpty(), "fresh");
    }

    void theDaysAheadAreASetting_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("ahead");
        QTest::addColumn<int>("listed");
        QTest::newRow("today only") << 0 << 0 << 1;
        QTest::newRow("today only, tomorrow's") << 0 << 1 << 0;
        QTest::newRow("thirty") << 30 << 30 << 1;
        QTest::newRow("thirty, one more") << 30 << 31 << 0;
    }
    void theDaysAheadAreASetting()
    {
        QFETCH(const int, days);
        QFETCH(const int, ahead);
        QTEST(int(reminderRun({meeting(kToday.addDays(ahead))}, {}, kToday, days).listed.size()), "listed");
    }

    void aNotificationSaysOneThingOrSumsUpSeveral()
    {
        const Policy policy = Policy::shipped();
        const Notification one = reminderNotification({meeting(kToday.addDays(3))}, policy, kToday);
        QCOMPARE(one.title, u"SCCASP meeting"_s);
        QVERIFY2(one.body.startsWith(u"Thu 15 Jan, in 3 day"_s), qPrintable(one.body));

        QList<DueItem> several;
        for (int i = 0; i < 4; ++i)
            several += meeting(kToday.addDays(i), i + 1);
        const Notification four = reminderNotification(several, policy, kToday);
        QVERIFY2(four.title.contains(u'4'), qPrintable(four.title));
        QCOMPARE(four.body.count(u'\n'), 3);
        QCOMPARE(four.body.section(u'\n', 1, 1), u"Tue 13 Jan: SCCASP meeting"_s);
        several += meeting(kToday.addDays(5), 5);
        const Notification five = reminderNotification(several, policy, kToday);
        QVERIFY2(five.title.contains(u'5'), qPrintable(five.title));
        QVERIFY2(five.body.endsWith(u"and 1 more"_s), qPrintable(five.body));
    }

    /// Privacy: whoever stands before the screen reads a notification.
    void aLearnersNameStaysOutOfNotifications()
    {
        const Policy policy = Policy::shipped();
        const DueItem item = learnersDay(u"Ada Lovelace"_s);
        for (const QList<DueItem> &items : {QList{item}, QList{item, meeting(kToday)}}) {
            const Notification shown = reminderNotification(items, policy, kToday);
            QVERIFY2(!shown.title.contains(u"Ada"_s) && !shown.title.contains(u"Lovelace"_s), qPrintable(shown.title));
            QVERIFY2(!shown.body.contains(u"Ada"_s) && !shown.body.contains(u"Lovelace"_s), qPrintable(shown.body));
            QVERIFY(shown.title.contains(u"Data Storytelling"_s) || shown.body.contains(u"Data Storytelling"_s));
        }
    }

    void eachIsShownOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.kinds(), (QStringList{u"agenda"_s, u"meeting"_s})); // Senate's agenda closes in eleven days
        QCOMPARE(desk.notifier.shown.size(), 1);
        QVERIFY2(desk.notifier.shown.first().title.contains(u'2'), qPrintable(desk.notifier.shown.first().title));
        QCOMPARE(desk.state(desk.reminders->items().first()).shownOn, kToday);

        QVERIFY(desk.lookOn(kToday));
        QVERIFY(desk.begin()); // and not when the window is opened again
        QCOMPARE(desk.notifier.shown.size(), 1);

        QVERIFY(desk.lookOn(QDate(2026, 1, 15))); // eight days before Senate's agenda closes
        QCOMPARE(desk.notifier.shown.size(), 1);
        QCOMPARE(desk.kinds(), QStringList{u"meeting"_s});
        QVERIFY(desk.lookOn(QDate(2026, 1, 16)));
        QCOMPARE(desk.notifier.shown.size(), 2);
        QVERIFY(desk.notifier.shown.last().title.startsWith(u"Senate"_s));
    }

    void whoIsAtItIsNotNotified()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.fixture.ask([](Office &office) {
            return office.saveMeeting({0, u"sccasp"_s, QDate(2026, 1, 16), QDate(2026, 1, 13), {}});
        });
        QTRY_COMPARE(desk.reminders->items().size(), 4); // listed at once
        QCOMPARE(desk.notifier.shown.size(), 1);
        QVERIFY(desk.lookOn(kToday)); // told at the next look
        QCOMPARE(desk.notifier.shown.size(), 2);
    }

    void whatIsSnoozedComesBackOnItsDay()
    {
        Desk desk;
        QVERIFY(desk.open());
        const DueItem item = desk.reminders->items().at(1);
        desk.reminders->snooze(item, kToday.addDays(2));
        QTRY_COMPARE(desk.kinds(), QStringList{u"agenda"_s});
        QVERIFY(desk.lookOn(kToday.addDays(1)));
        QCOMPARE(desk.kinds(), QStringList{u"agenda"_s});
        QCOMPARE(desk.notifier.shown.size(), 1);
        QVERIFY(desk.lookOn(kToday.addDays(2)));
        QCOMPARE(desk.kinds(), (QStringList{u"agenda"_s, u"meeting"_s}));
        QCOMPARE(desk.notifier.shown.size(), 2);
        QCOMPARE(desk.notifier.shown.last().title, u"SCCASP meeting"_s);
        QVERIFY(desk.lookOn(kToday.addDays(2)));
        QCOMPARE(desk.notifier.shown.size(), 2);
    }

    /// What was done or put off was so for the date it had.
    void whatMovesComesAlive_data()
    {
        QTest::addColumn<bool>("done");
        QTest::newRow("done") << true;
        QTest::newRow("snoozed") << false;
    }
    void whatMovesComesAlive()
    {
        QFETCH(const bool, done);
        Desk desk;
        QVERIFY(desk.open());
        const DueItem item = desk.reminders->items().at(1);
        QCOMPARE(item.kind, u"meeting"_s);
        if (done)
            desk.reminders->finish(item);
        else
            desk.reminders->snooze(item, kToday.addDays(6));
        QTRY_COMPARE(desk.kinds(), QStringList{u"agenda"_s});
        const auto meetOn = [&](QDate day) {
            desk.fixture.ask([&](Office &office) {
                return office.saveMeeting({item.record, u"sccasp"_s, day, QDate(2026, 1, 14), {}});
            });
            return desk.lookOn(kToday);
        };
        QVERIFY(meetOn(QDate(2026, 1, 16)));
        QCOMPARE(desk.kinds(), (QStringList{u"agenda"_s, u"meeting"_s}));
        QCOMPARE(desk.notifier.shown.size(), 2);
        QCOMPARE(desk.notifier.shown.last().title, u"SCCASP meeting"_s);
        QVERIFY(meetOn(QDate(2026, 1, 15))); // back where it was done: done
        QCOMPARE(desk.kinds(), QStringList{u"agenda"_s});
        QCOMPARE(desk.notifier.shown.size(), 2);
    }

    void whatIsDoneStaysAwayAndCanBeTakenBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.reminders->finish(desk.reminders->items().first());
        QTRY_COMPARE(desk.kinds(), QStringList{u"meeting"_s});
        QVERIFY(desk.lookOn(QDate(2026, 1, 14)));
        QVERIFY(desk.begin());
        QCOMPARE(desk.kinds(), QStringList{u"meeting"_s});
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.kinds(), (QStringList{u"agenda"_s, u"meeting"_s}));
    }

    void remindersCanBeSwitchedOff()
    {
        Desk desk;
        desk.fixture.settings.setValue("reminders"_L1, false);
        QVERIFY(desk.fixture.open(UiFixture::Content::Example));
        desk.reminders = std::make_unique<Reminders>(Reminders::Context{.store = desk.fixture.store,
                                                                        .policy = desk.fixture.policy,
                                                                        .clock = desk.fixture.clock,
                                                                        .settings = desk.fixture.settings,
                                                                        .undo = desk.fixture.undo,
                                                                        .notifier = &desk.notifier});
        ReminderBell bell(*desk.reminders);
        QVERIFY(bell.isHidden());
        desk.reminders->look(true);
        QTRY_VERIFY(!desk.fixture.store.isBusy());
        QVERIFY(desk.notifier.shown.isEmpty());
        QVERIFY(desk.reminders->items().isEmpty());

        desk.fixture.settings.setValue("reminders"_L1, true);
        desk.fixture.settings.setValue("reminder-days"_L1, 60);
        desk.reminders->takeSettings();
        QTRY_VERIFY(!desk.reminders->items().isEmpty());
        QVERIFY(!bell.isHidden());
        QCOMPARE(desk.reminders->days(), 60);
    }

    void theBellCountsAndItsListIsWorkedByKeyboard()
    {
        Desk desk;
        QVERIFY(desk.open());
        ReminderBell bell(*desk.reminders);
        UiFixture::show(bell, QSize(30, 30));
        QTRY_COMPARE(bell.count(), 2);
        QVERIFY2(bell.accessibleName().contains(u'2'), qPrintable(bell.accessibleName()));
        bell.setFocus();
        QTest::keyClick(&bell, Qt::Key_Return);
        auto *panel = bell.findChild<ReminderPanel *>(u"reminders.panel"_s);
        auto *list = panel->findChild<DataTable *>(u"reminders.list"_s);
        QTRY_VERIFY(panel->isVisible());
        QTRY_COMPARE(list->currentRow(), 0); // the keyboard has a place

        QSignalSpy went(&bell, &ReminderBell::go);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(went.takeFirst().first().value<Link>(), (Link{.target = Link::Calendar, .date = QDate(2026, 1, 14)}));
        QVERIFY(!panel->isVisible());

        bell.openList();
        for (QAction *action : panel->findChild<QPushButton *>(u"reminders.snooze"_s)->menu()->actions()) {
            if (action->objectName() == u"reminders.snooze.7")
                action->trigger();
        }
        QTRY_COMPARE(bell.count(), 1);
        QCOMPARE(list->currentRow(), 0); // the next one moved up
        QTest::keyClick(list, Qt::Key_Delete);
        QTRY_COMPARE(bell.count(), 0);
        QVERIFY(!panel->findChild<QPushButton *>(u"reminders.done"_s)->isEnabled());
        QVERIFY(panel->findChild<QWidget *>(u"reminders.nothing"_s)->isVisible());
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QCOMPARE(desk.state(meeting(QDate(2026, 1, 15), 1)).done, true);
    }

    /// The list is still open when what was done in it is offered back: one click takes it back.
    void oneClickOutsideTheListTakesBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        QWidget window;
        auto *bell = new ReminderBell(*desk.reminders, &window);
        UiFixture::show(window, QSize(700, 500));
        auto *toast = new Toast(&window);
        toast->say(u"Done: finishing a reminder."_s);
        int taken = 0;
        toast->offer(u"Undo"_s, [&taken] { ++taken; });
        bell->openList();
        auto *panel = bell->findChild<ReminderPanel *>(u"reminders.panel"_s);
        QTRY_VERIFY(panel->isVisible());
        panel->move(window.mapToGlobal(QPoint(0, window.height())));
        const auto press = [panel](const QWidget *there) {
            QTest::mouseClick(panel, Qt::LeftButton, {},
                              panel->mapFromGlobal(there->mapToGlobal(there->rect().center())));
        };
        press(&window);
        QVERIFY(!panel->isVisible());
        QCOMPARE(taken, 0);
        bell->openList();
        QTRY_VERIFY(panel->isVisible());
        panel->move(window.mapToGlobal(QPoint(0, window.height())));
        press(window.findChild<QPushButton *>(u"toast.offer"_s));
        QVERIFY(!panel->isVisible());
        QCOMPARE(taken, 1);
    }

    /// A file that can only be read keeps nothing, and all the same nothing is shown twice while it is open.
    void aFileThatCanOnlyBeReadIsNotWritten()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.notifier.shown.clear();
        const QString path = desk.fixture.store.path();
        QList<Reminder> unseen;
        for (const DueItem &item : desk.reminders->items())
            unseen.append({.key = reminderKey(item)});
        desk.fixture.ask([&](Office &office) { return office.stacks().saveReminders(unseen); }); // as if never shown
        desk.fixture.store.open(path, Office::Mode::ReadOnly);
        QTRY_VERIFY(desk.fixture.store.isReadOnly());
        QVERIFY(desk.settled());
        QTRY_COMPARE(desk.notifier.shown.size(), 1);
        QVERIFY(desk.lookOn(kToday));
        QCOMPARE(desk.notifier.shown.size(), 1);
        QSignalSpy failed(desk.reminders.get(), &Reminders::failed);
        desk.reminders->finish(desk.reminders->items().first());
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::OfficeReadOnly);
        QCOMPARE(desk.reminders->items().size(), 2);
    }
};

QTEST_MAIN(RemindersTest)
#include "tst_reminders.moc"
