// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydue.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);
const QUuid kOffering = QUuid::createUuidV5(QUuid(), u"offering"_s);

QUuid cohortId(int number) { return QUuid::createUuidV5(QUuid(), u"cohort %1"_s.arg(number)); }

DueCohort cohort(int number, QDate start, QDate end, bool rolling = false)
{
    DueCohort due;
    due.cohort.id = cohortId(number);
    due.cohort.offering = kOffering;
    due.cohort.number = number;
    due.cohort.rolling = rolling;
    due.cohort.start = start;
    due.cohort.end = end;
    due.offering = kOffering;
    due.offeringReference = u"OF-2026-003"_s;
    due.name = u"Proofreading"_s;
    due.learners = 11;
    due.unfinished = 3;
    due.weeks = 8;
    return due;
}

DueLearner learner(qint64 id, QDate finalDate, QDate notified = kToday, int cohortNumber = 2)
{
    DueLearner due;
    due.enrolment.id = id;
    due.enrolment.number = int(id);
    due.enrolment.cohort = cohortId(cohortNumber);
    due.enrolment.learner = u"Learner %1"_s.arg(id);
    due.enrolment.start = finalDate.addDays(-77);
    due.enrolment.finalDate = finalDate;
    due.enrolment.notified = notified;
    due.offering = kOffering;
    due.name = u"Proofreading"_s;
    due.cohortNumber = cohortNumber;
    due.offeringReference = u"OF-2026-003"_s;
    return due;
}

DueOffering offering(QDate firstDay, QDate deadline)
{
    DueOffering due;
    due.offering.id = kOffering;
    due.offering.reference = u"OF-2026-003"_s;
    due.offering.registrationDeadline = deadline;
    due.name = u"Proofreading"_s;
    due.firstDay = firstDay;
    due.readiness = readinessOf(due.offering, firstDay, kToday, 42, {});
    return due;
}

QStringList lines(const QList<DueItem> &items)
{
    QStringList lines;
    for (const DueItem &item : items)
        lines.append(u"%1 %2 %3 %4%5"_s.arg(item.date.toString(Qt::ISODate), item.kind, item.reference)
                         .arg(item.count)
                         .arg(item.overdue ? u" overdue"_s : QString()));
    return lines;
}

} // namespace

class DeliveryDueTest final : public QObject {
    Q_OBJECT

private slots:
    void cohorts()
    {
        const QList<DueItem> items =
            deliveryDue({cohort(3, {2026, 2, 2}, {2026, 3, 27}), cohort(2, {2025, 12, 1}, {2026, 1, 23})}, {}, {},
                        kToday, QDate(2026, 3, 27));
        QCOMPARE(lines(items),
                 QStringList({u"2026-01-23 cohort-end OF-2026-003/2 3"_s, u"2026-02-02 cohort-start OF-2026-003/3 3"_s,
                              u"2026-03-27 cohort-end OF-2026-003/3 3"_s}));
        QCOMPARE(items.first().learners, 11);
        QCOMPARE(items.first().cohort, cohortId(2));
        QCOMPARE(items.first().cohortNumber, 2);
        QCOMPARE(items.first().offering, kOffering);
    }

    void bothEndsOfThePeriodCount_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("count");
        QTest::newRow("yesterday") << kToday.addDays(-1) << 0;
        QTest::newRow("today") << kToday << 1;
        QTest::newRow("the last day") << kToday.addDays(30) << 1;
        QTest::newRow("the day after it") << kToday.addDays(31) << 0;
    }
    void bothEndsOfThePeriodCount()
    {
        QFETCH(const QDate, start);
        const auto count = deliveryDue({cohort(1, start, {2026, 12, 1})}, {}, {}, kToday, kToday.addDays(30)).size();
        QTEST(int(count), "count");
    }

    // R104: a rolling window that stays open has no last day; a scheduled cohort without one ends after its weeks.
    void rollingWindows()
    {
        const QDate until = kToday.addYears(2);
        const QList<DueItem> open = deliveryDue({cohort(1, kToday, {}, true)}, {}, {}, kToday, until);
        QCOMPARE(lines(open), QStringList{u"2026-01-12 cohort-start OF-2026-003/1 3"_s});
        QVERIFY(open.first().rolling);
        QCOMPARE(lines(deliveryDue({cohort(1, kToday, {})}, {}, {}, kToday, until)).last(),
                 u"2026-03-09 cohort-end OF-2026-003/1 3"_s);
    }

    // R38: a learner's final date, overdue from the day after until something is recorded.
    void finalDates()
    {
        DueLearner passed = learner(14, kToday);
        passed.enrolment = withResult(passed.enrolment, EnrolmentResult::Passed, kToday);
        const QList<DueItem> items =
            deliveryDue({},
                        {learner(13, {2026, 1, 19}), learner(11, {2026, 1, 11}), learner(12, kToday), passed,
                         learner(15, {2026, 1, 20}), learner(11, {2026, 1, 11})}, // the last one was given already
                        {}, kToday, QDate(2026, 1, 19));
        QCOMPARE(lines(items), QStringList({u"2026-01-11 final-date OF-2026-003/2/11 0 overdue"_s,
                                            u"2026-01-12 final-date OF-2026-003/2/12 0"_s,
                                            u"2026-01-19 final-date OF-2026-003/2/13 0"_s}));
        QCOMPARE(items.last().enrolment, qint64(13));
        QCOMPARE(items.last().who, u"Learner 13"_s);
        QCOMPARE(items.last().about, QDate(2025, 11, 3));
    }

    // A scheduled cohort ends for all on one day: two learners are named, three and more are one item.
    void finalDatesOfOneDay()
    {
        const QDate day = kToday.addDays(5);
        QList<DueLearner> learners{learner(1, day), learner(2, day)};
        const QList<DueItem> two = deliveryDue({}, learners, {}, kToday, day);
        QCOMPARE(lines(two), QStringList({u"2026-01-17 final-date OF-2026-003/2/1 0"_s,
                                          u"2026-01-17 final-date OF-2026-003/2/2 0"_s}));
        learners << learner(3, day) << learner(4, day.addDays(-1));
        const QList<DueItem> three = deliveryDue({}, learners, {}, kToday, day);
        QCOMPARE(lines(three), QStringList({u"2026-01-16 final-date OF-2026-003/2/4 0"_s,
                                            u"2026-01-17 final-date OF-2026-003/2 0"_s}));
        QCOMPARE(three.last().learners, 3);
        QCOMPARE(three.last().enrolment, qint64(0));
        QVERIFY(three.last().who.isEmpty());
        QCOMPARE(QSet<QString>({dueKey(two.first()), dueKey(two.last()), dueKey(three.last())}).size(), 3);
    }

    // R37: who was not told is one item for each cohort, due on the earliest first day.
    void notices()
    {
        const QDate late(2026, 4, 20); // began on 2 February
        const QList<DueLearner> learners{learner(1, late, {}), learner(2, late.addDays(-28), {}), learner(3, late),
                                         learner(4, late.addDays(7), {}, 3)};
        const QList<DueItem> items = deliveryDue({}, learners, {}, kToday, QDate(2026, 2, 9));
        QCOMPARE(lines(items),
                 QStringList({u"2026-01-05 notice OF-2026-003/2 2 overdue"_s, u"2026-02-09 notice OF-2026-003/3 1"_s}));
        QCOMPARE(items.first().cohort, cohortId(2));
        QCOMPARE(items.first().enrolment, qint64(0));
    }

    // R97, R105: the registration deadline, and what is not ready by the first of its days.
    void offerings()
    {
        const QDate firstDay(2026, 3, 2);
        const QList<DueItem> items =
            deliveryDue({}, {}, {offering(firstDay, {2026, 2, 20})}, kToday, QDate(2026, 2, 20));
        QCOMPARE(lines(items),
                 QStringList({u"2026-01-19 ready OF-2026-003 0"_s, u"2026-02-20 registration OF-2026-003 0"_s}));
        QCOMPARE(items.first().missing.size(), 9);
        QCOMPARE(items.first().about, firstDay);

        DueOffering done = offering(firstDay, {});
        for (const QString &id : readinessIds())
            done.offering.done.insert(id, kToday);
        done.offering.publicSince = done.offering.promotedSince = kToday;
        done.offering.done.remove(u"deadline-syllabus"_s);
        done.readiness = readinessOf(done.offering, firstDay, kToday, 42, {});
        const QList<DueItem> oneMissing = deliveryDue({}, {}, {done}, kToday, firstDay);
        QCOMPARE(lines(oneMissing), QStringList{u"2026-03-02 ready OF-2026-003 0"_s});
        QCOMPARE(oneMissing.first().missing, QStringList{u"deadline-syllabus"_s});
        QVERIFY(deliveryDue({}, {}, {done}, kToday, firstDay.addDays(-1)).isEmpty());
    }

    // R57b: the two things to do after the Ministry's yes fall due on the first day of whoever can still be funded.
    void listingAfterTheMinistrysYes_data()
    {
        QTest::addColumn<QDate>("firstDay");
        QTest::addColumn<QDate>("since");
        QTest::addColumn<QString>("line");
        QTest::newRow("no yes") << kToday.addDays(10) << QDate() << QString();
        QTest::newRow("to come") << kToday.addDays(10) << kToday << u"2026-01-22 osap-listing OF-2026-003 0"_s;
        QTest::newRow("yes on the first day") << kToday << kToday << u"2026-01-12 osap-listing OF-2026-003 0"_s;
        QTest::newRow("begun, R57a") << kToday.addDays(-1) << kToday << QString();
        QTest::newRow("late while it runs")
            << kToday.addDays(-77) << kToday.addDays(-90) << u"2025-10-27 osap-listing OF-2026-003 0 overdue"_s;
        QTest::newRow("over") << kToday.addDays(-78) << kToday.addDays(-90) << QString();
        QTest::newRow("not planned") << QDate() << kToday << QString();
    }
    void listingAfterTheMinistrysYes()
    {
        QFETCH(const QDate, firstDay);
        QFETCH(const QDate, since);
        DueOffering due = offering(firstDay, {});
        due.readiness = readinessOf(due.offering, firstDay, kToday, 42, since);
        const auto listing = [](const DueOffering &one) {
            QList<DueItem> items = deliveryDue({}, {}, {one}, kToday, kToday.addYears(1));
            items.removeIf([](const DueItem &item) { return item.kind != "osap-listing"_L1; });
            return items;
        };
        const QList<DueItem> items = listing(due);
        QTEST(lines(items).join(u' '), "line");
        if (items.isEmpty())
            return;
        QCOMPARE(items.first().missing, QStringList({u"osap-list"_s, u"osap-portal"_s}));
        QCOMPARE(items.first().overdue, firstDay < kToday);
        due.offering.done.insert(u"osap-list"_s, kToday);
        due.readiness = readinessOf(due.offering, firstDay, kToday, 42, since);
        QCOMPARE(listing(due).first().missing, QStringList{u"osap-portal"_s});
        due.offering.done.insert(u"osap-portal"_s, kToday);
        due.readiness = readinessOf(due.offering, firstDay, kToday, 42, since);
        QVERIFY(listing(due).isEmpty());
    }

    void nothingToGetReady()
    {
        DueOffering cancelled = offering({2026, 3, 2}, {2026, 2, 20});
        cancelled.offering.cancelled = true;
        QVERIFY(deliveryDue({}, {}, {cancelled}, kToday, QDate(2026, 12, 31)).isEmpty());
        const DueOffering unplanned = offering({}, {});
        QVERIFY(deliveryDue({}, {}, {unplanned}, kToday, QDate(2026, 12, 31)).isEmpty());
        QCOMPARE(deliveryDue({}, {}, {offering(kToday.addDays(-77), {})}, kToday, kToday).size(), 1); // still running
        QVERIFY(deliveryDue({}, {}, {offering(kToday.addDays(-78), {})}, kToday, kToday).isEmpty());
        QVERIFY(deliveryDue({}, {}, {offering({}, kToday.addDays(-1))}, kToday, kToday).isEmpty());
    }

    // Reminders and calendar entries know a thing by its key: one for each thing of a list, whatever the dates.
    void keys()
    {
        const auto all = [](int days) {
            QList<DueItem> items = deliveryDue(
                {cohort(2, QDate(2026, 1, 20).addDays(days), QDate(2026, 3, 16).addDays(days)),
                 cohort(3, QDate(2026, 2, 20).addDays(days), QDate(2026, 4, 16).addDays(days))},
                {learner(1, QDate(2026, 4, 6).addDays(days), {}), learner(2, QDate(2026, 4, 7).addDays(days), {}),
                 learner(3, QDate(2026, 5, 7).addDays(days), {}, 3)},
                {offering(QDate(2026, 3, 2).addDays(days), QDate(2026, 2, 20).addDays(days))}, kToday,
                kToday.addYears(1));
            QStringList found;
            for (const DueItem &item : items)
                found.append(dueKey(item));
            std::sort(found.begin(), found.end());
            return found;
        };
        const QStringList keys = all(0);
        QCOMPARE(keys.size(), 11);
        QCOMPARE(QSet<QString>(keys.cbegin(), keys.cend()).size(), keys.size());
        QCOMPARE(all(3), keys);
    }
};

QTEST_GUILESS_MAIN(DeliveryDueTest)
#include "tst_deliverydue.moc"
