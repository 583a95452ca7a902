// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What an office file keeps of reminders: what can come again stays, the rest leaves when the file is opened.

#include "core/store/officedue.h"
#include "tests/store/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QString idOf(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

} // namespace

class ReminderTidyTest final : public QObject {
    Q_OBJECT

    /// What is left of \a states in the file after it was closed and opened again.
    static QStringList leftOf(DeliveryFixture &store, const QList<Reminder> &states)
    {
        QStringList left;
        [&] {
            VERIFY_OK(store.office->stacks().saveReminders(states));
            store.office.reset();
            auto again = store.open();
            VERIFY_OK(again);
            store.office = std::move(*again);
            const auto kept = store.office->stacks().reminders();
            VERIFY_OK(kept);
            for (const Reminder &state : states) {
                if (kept->contains(state.key)) {
                    QCOMPARE(kept->value(state.key), state);
                    left.append(state.key);
                }
            }
        }();
        return left;
    }

private slots:
    /// A year, counted from the last of its day, its showing and its snoozing; today is 2 March 2026.
    void leavesAfterAYear_data()
    {
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QDate>("shown");
        QTest::addColumn<QDate>("snoozed");
        QTest::addColumn<bool>("stays");
        const QDate yearAgo(2025, 3, 2);
        const QDate before = yearAgo.addDays(-1);
        QTest::newRow("a year ago") << yearAgo << QDate() << QDate() << true;
        QTest::newRow("a year and a day") << before << QDate() << QDate() << false;
        QTest::newRow("all before") << before << before << before << false;
        QTest::newRow("shown a year ago") << before << yearAgo << QDate() << true;
        QTest::newRow("snoozed until a year ago") << before << before << yearAgo << true;
        QTest::newRow("snoozed until tomorrow") << before << before << QDate(2026, 3, 3) << true;
        QTest::newRow("to come") << QDate(2027, 5, 4) << QDate() << QDate() << true;
    }
    void leavesAfterAYear()
    {
        QFETCH(const QDate, day);
        QFETCH(const QDate, shown);
        QFETCH(const QDate, snoozed);
        QFETCH(const bool, stays);
        DeliveryFixture store;
        QVERIFY(store.create());
        const auto draft = store.office->addDraft(completeProposal());
        VERIFY_OK(draft);
        for (const bool done : {false, true}) {
            const Reminder state{u"submit-by:%1@%2"_s.arg(idOf(draft->proposal.id), day.toString(Qt::ISODate)), shown,
                                 snoozed, done};
            QCOMPARE(leftOf(store, {state}).size(), stays ? 1 : 0);
        }
    }

    /// What a reminder was about may be removed; then nothing can remind of it, however near its day.
    void leavesWithItsThing()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const auto draft = store.office->addDraft(completeProposal());
        VERIFY_OK(draft);
        const CohortRow cohort = store.scheduled(QDate(2026, 3, 9));
        VERIFY_OK(store.office->saveMeeting({.body = u"sccasp"_s, .date = QDate(2026, 4, 1)}));
        const auto calendar = store.office->calendar();
        VERIFY_OK(calendar);
        const qint64 meeting = calendar->meetings.first().id;
        const auto state = [](const QString &about) {
            return Reminder{about + u"@2026-04-01"_s, QDate(2026, 3, 1), {}, true};
        };
        const QList<Reminder> all{
            state(u"submit-by:"_s + idOf(draft->proposal.id)), state(u"decide-by:dean:"_s + idOf(draft->proposal.id)),
            state(u"cohort-start:"_s + idOf(cohort.cohort.id)), state(u"ready:"_s + idOf(cohort.cohort.offering)),
            state(u"meeting:%1"_s.arg(meeting)), state(u"agenda:%1"_s.arg(meeting)),
            // nothing to be gone: a year, and what a later release may remind of
            state(u"intakes-unknown:2026"_s), state(u"something-else:17"_s)};
        QCOMPARE(leftOf(store, all).size(), all.size());
        VERIFY_OK(store.office->removeDraft(draft->proposal.id));
        VERIFY_OK(store.delivery().removeCohort(cohort.cohort.id));
        VERIFY_OK(store.office->removeMeeting(meeting));
        QCOMPARE(leftOf(store, all), (QStringList{all.at(3).key, all.at(6).key, all.at(7).key}));
        VERIFY_OK(store.delivery().removeOffering(cohort.cohort.offering));
        QCOMPARE(leftOf(store, {all.at(3), state(u"intake:4"_s), state(u"final-date:4"_s)}), QStringList{});
    }

    /// A learner past the final date stays due until somebody confirms it (R38): what was done or snoozed stays too,
    /// also where the reminder speaks of more learners in one now.
    void staysWhileItIsDue()
    {
        DeliveryFixture store;
        store.clock.setToday(QDate(2024, 1, 8));
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2024, 1, 15));
        const auto enrolled = store.delivery().enrol(cohort.cohort.id, DeliveryFixture::learners(2));
        VERIFY_OK(enrolled);
        store.clock.setToday(QDate(2026, 3, 2));
        const auto due = officeDue(*store.office, QDate(2025, 3, 1));
        VERIFY_OK(due);
        QList<Reminder> states;
        for (const DueItem &item : *due)
            states.append({reminderKey(item), item.date, item.date.addDays(3), true});
        const auto named = [](const Reminder &state) { return state.key.startsWith(u"final-date:"_s); };
        QCOMPARE(std::count_if(states.cbegin(), states.cend(), named), 2);
        QCOMPARE(leftOf(store, states).size(), states.size());
        // a third one, and they are one item: the two named ones are not due under these keys now
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {DeliveryFixture::learner(u"Third"_s)}));
        QCOMPARE(leftOf(store, states).size(), states.size());
    }

    /// Who only reads the file changes nothing in it.
    void readingTidiesNothing()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        VERIFY_OK(store.office->stacks().saveReminder({u"meeting:4@2020-01-01"_s, {}, {}, true}));
        const auto reader = store.open(u"office.credence"_s, Office::Mode::ReadOnly);
        VERIFY_OK(reader);
        QCOMPARE((*reader)->stacks().reminders()->size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReminderTidyTest)
#include "tst_remindertidy.moc"
