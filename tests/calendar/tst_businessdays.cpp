// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/businessdays.h"

#include <QFile>
#include <QTest>

using namespace credence;
using namespace Qt::StringLiterals;

namespace {

Holiday closure(QDate date) { return {1, date, u"Closed"_s, {}}; }

} // namespace

class BusinessDaysTest final : public QObject {
    Q_OBJECT

private slots:
    /// Every statutory day of 2024 to 2030 in name and date, and no other.
    void statutoryDaysOfTheDataFile()
    {
        QFile file(QStringLiteral(CREDENCE_TEST_DATA "/ontario_holidays_2024-2030.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<Holiday> expected;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.mid(1)) {
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 3);
            expected.append({0, QDate::fromString(cells.at(0), Qt::ISODate), cells.at(1), cells.at(2)});
        }
        QCOMPARE(expected.size(), 63);

        QList<Holiday> computed;
        for (int year = 2024; year <= 2030; ++year)
            computed.append(ontarioHolidays(year));
        for (qsizetype i = 0; i < expected.size(); ++i) {
            QCOMPARE(computed.at(i).date, expected.at(i).date);
            QCOMPARE(computed.at(i).name, expected.at(i).name);
            QCOMPARE(computed.at(i).nameFr, expected.at(i).nameFr);
        }
        QCOMPARE(computed.size(), expected.size());
    }

    /// What the Act says of each day holds in every year of two centuries.
    void statutoryDaysOfAnyYear()
    {
        for (int year = 1900; year <= 2100; ++year) {
            const QList<Holiday> days = ontarioHolidays(year);
            QCOMPARE(days.size(), 9);
            for (qsizetype i = 1; i < days.size(); ++i)
                QVERIFY2(days.at(i - 1).date < days.at(i).date, qPrintable(QString::number(year)));
            QCOMPARE(days.at(0).date, QDate(year, 1, 1));
            QCOMPARE(days.at(1).date.dayOfWeek(), 1);
            QVERIFY(days.at(1).date >= QDate(year, 2, 15) && days.at(1).date <= QDate(year, 2, 21));
            QCOMPARE(days.at(2).date.dayOfWeek(), 5);
            QVERIFY(days.at(2).date >= QDate(year, 3, 20) && days.at(2).date <= QDate(year, 4, 23));
            QCOMPARE(days.at(3).date.dayOfWeek(), 1);
            QVERIFY(days.at(3).date >= QDate(year, 5, 18) && days.at(3).date <= QDate(year, 5, 24));
            QCOMPARE(days.at(4).date, QDate(year, 7, 1));
            QCOMPARE(days.at(5).date.dayOfWeek(), 1);
            QVERIFY(days.at(5).date >= QDate(year, 9, 1) && days.at(5).date <= QDate(year, 9, 7));
            QCOMPARE(days.at(6).date.dayOfWeek(), 1);
            QVERIFY(days.at(6).date >= QDate(year, 10, 8) && days.at(6).date <= QDate(year, 10, 14));
            QCOMPARE(days.at(7).date, QDate(year, 12, 25));
            QCOMPARE(days.at(8).date, QDate(year, 12, 26));
        }
        QVERIFY(ontarioHolidays(0).isEmpty());
        QVERIFY(ontarioHolidays(-44).isEmpty());
    }

    void easter_data()
    {
        QTest::addColumn<QDate>("sunday");
        QTest::newRow("earliest there is") << QDate(1818, 3, 22);
        QTest::newRow("latest there is") << QDate(1943, 4, 25);
        QTest::newRow("computus exception 1954") << QDate(1954, 4, 18);
        QTest::newRow("computus exception 1981") << QDate(1981, 4, 19);
        QTest::newRow("1990") << QDate(1990, 4, 15);
        QTest::newRow("2000") << QDate(2000, 4, 23);
        QTest::newRow("2008, very early") << QDate(2008, 3, 23);
        QTest::newRow("2038, latest again") << QDate(2038, 4, 25);
        QTest::newRow("2049") << QDate(2049, 4, 18);
        QTest::newRow("2076") << QDate(2076, 4, 19);
        QTest::newRow("2100, no leap year") << QDate(2100, 3, 28);
    }
    void easter()
    {
        QFETCH(const QDate, sunday);
        QCOMPARE(easterSunday(sunday.year()), sunday);
    }

    /// The quick question agrees with the list on every day.
    void isHolidayAgreesWithTheList()
    {
        for (int year : {1990, 2008, 2024, 2025, 2026, 2038, 2100}) {
            QList<QDate> listed;
            for (const Holiday &day : ontarioHolidays(year))
                listed.append(day.date);
            QList<QDate> asked;
            for (QDate date(year, 1, 1); date.year() == year; date = date.addDays(1)) {
                if (isOntarioHoliday(date))
                    asked.append(date);
            }
            QCOMPARE(asked, listed);
        }
        QVERIFY(!isOntarioHoliday(QDate()));
    }

    void isBusinessDay_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<bool>("expected");
        QTest::newRow("Friday") << QDate(2024, 8, 9) << true;
        QTest::newRow("Saturday") << QDate(2024, 8, 10) << false;
        QTest::newRow("Sunday") << QDate(2024, 8, 11) << false;
        QTest::newRow("Monday") << QDate(2024, 8, 12) << true;
        QTest::newRow("civic holiday is no statutory day") << QDate(2024, 8, 5) << true;
        QTest::newRow("Labour Day") << QDate(2024, 9, 2) << false;
        QTest::newRow("Easter Monday is no statutory day") << QDate(2025, 4, 21) << true;
        QTest::newRow("Canada Day on a Saturday") << QDate(2028, 7, 1) << false;
        QTest::newRow("the Monday after it is not given instead") << QDate(2028, 7, 3) << true;
        QTest::newRow("Boxing Day on a Saturday: Monday works") << QDate(2026, 12, 28) << true;
        QTest::newRow("closure") << QDate(2024, 12, 27) << false;
        QTest::newRow("not a date") << QDate() << false;
    }
    void isBusinessDay()
    {
        QFETCH(const QDate, date);
        QFETCH(const bool, expected);
        QCOMPARE(BusinessCalendar({closure(QDate(2024, 12, 27))}).isBusinessDay(date), expected);
    }

    void after_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<int>("count");
        QTest::addColumn<QDate>("expected");
        // R54: with Ontario's public holidays; the day after the deadline may be day 1 (Q11).
        QTest::newRow("R54 August 45") << QDate(2024, 8, 9) << 45 << QDate(2024, 10, 15);
        QTest::newRow("R54 August 60") << QDate(2024, 8, 9) << 60 << QDate(2024, 11, 5);
        QTest::newRow("R54 October 45") << QDate(2024, 10, 17) << 45 << QDate(2024, 12, 19);
        QTest::newRow("R54 October 60") << QDate(2024, 10, 17) << 60 << QDate(2025, 1, 14);
        QTest::newRow("R54 February 45") << QDate(2025, 2, 14) << 45 << QDate(2025, 4, 22);
        QTest::newRow("R54 February 60") << QDate(2025, 2, 14) << 60 << QDate(2025, 5, 13);
        QTest::newRow("next day") << QDate(2024, 8, 12) << 1 << QDate(2024, 8, 13);
        QTest::newRow("over a weekend") << QDate(2024, 8, 9) << 1 << QDate(2024, 8, 12);
        QTest::newRow("from a Saturday") << QDate(2024, 8, 10) << 1 << QDate(2024, 8, 12);
        QTest::newRow("from a Sunday") << QDate(2024, 8, 11) << 1 << QDate(2024, 8, 12);
        QTest::newRow("over a long weekend") << QDate(2024, 8, 30) << 1 << QDate(2024, 9, 3);
        QTest::newRow("over Christmas") << QDate(2024, 12, 24) << 1 << QDate(2024, 12, 27);
        QTest::newRow("over New Year") << QDate(2024, 12, 31) << 1 << QDate(2025, 1, 2);
        QTest::newRow("count 0") << QDate(2024, 8, 9) << 0 << QDate();
        QTest::newRow("no date") << QDate() << 5 << QDate();
    }
    void after()
    {
        QFETCH(const QDate, from);
        QFETCH(const int, count);
        QFETCH(const QDate, expected);
        QCOMPARE(BusinessCalendar().after(from, count), expected);
    }

    /// A closure shifts the band by a day; one on a weekend, a statutory day or outside the span does not.
    void closuresShift()
    {
        const QDate deadline(2024, 8, 9);
        QCOMPARE(BusinessCalendar({closure({2024, 9, 30})}).after(deadline, 45), QDate(2024, 10, 16));
        QCOMPARE(BusinessCalendar({closure({2024, 10, 15})}).after(deadline, 45), QDate(2024, 10, 16));
        QCOMPARE(BusinessCalendar({closure({2024, 9, 30}), closure({2024, 9, 30})}).after(deadline, 45),
                 QDate(2024, 10, 16));
        QCOMPARE(BusinessCalendar({closure({2024, 9, 28})}).after(deadline, 45), QDate(2024, 10, 15));
        QCOMPARE(BusinessCalendar({closure({2024, 9, 2})}).after(deadline, 45), QDate(2024, 10, 15));
        QCOMPARE(BusinessCalendar({closure({2024, 8, 9})}).after(deadline, 45), QDate(2024, 10, 15));
        QCOMPARE(BusinessCalendar({closure({2024, 10, 16})}).after(deadline, 45), QDate(2024, 10, 15));
        QCOMPARE(BusinessCalendar({closure(QDate())}).after(deadline, 45), QDate(2024, 10, 15));

        QList<Holiday> winter;
        for (QDate day(2024, 12, 24); day <= QDate(2025, 1, 3); day = day.addDays(1))
            winter.append(closure(day));
        QCOMPARE(BusinessCalendar(winter).after(QDate(2024, 12, 23), 1), QDate(2025, 1, 6));
        QCOMPARE(BusinessCalendar(winter).onOrBefore(QDate(2025, 1, 3)), QDate(2024, 12, 23));
        QCOMPARE(BusinessCalendar(winter).between(QDate(2024, 12, 23), QDate(2025, 1, 6)), 1);
    }

    void onOrBefore()
    {
        const BusinessCalendar days;
        QCOMPARE(days.onOrBefore(QDate(2024, 8, 9)), QDate(2024, 8, 9));
        QCOMPARE(days.onOrBefore(QDate(2024, 8, 11)), QDate(2024, 8, 9));
        QCOMPARE(days.onOrBefore(QDate(2024, 9, 2)), QDate(2024, 8, 30));
        QCOMPARE(days.onOrBefore(QDate(2025, 1, 1)), QDate(2024, 12, 31));
        QCOMPARE(days.onOrBefore(QDate()), QDate());
    }

    void between()
    {
        const BusinessCalendar days;
        QCOMPARE(days.between(QDate(2024, 8, 9), QDate(2024, 8, 9)), 0);
        QCOMPARE(days.between(QDate(2024, 8, 9), QDate(2024, 8, 11)), 0);
        QCOMPARE(days.between(QDate(2024, 8, 9), QDate(2024, 8, 12)), 1);
        QCOMPARE(days.between(QDate(2024, 8, 12), QDate(2024, 8, 9)), 0);
        QCOMPARE(days.between(QDate(2024, 8, 9), QDate(2024, 10, 15)), 45);
        QCOMPARE(days.between(QDate(2024, 8, 9), QDate(2024, 10, 14)), 44);
        QCOMPARE(days.between(QDate(), QDate(2024, 8, 12)), 0);
        QCOMPARE(days.between(QDate(2024, 8, 12), QDate()), 0);
    }

    /// The arithmetic agrees with plain counting, day by day, from every weekday and over closures.
    void agreesWithCounting()
    {
        const BusinessCalendar days({closure({2025, 12, 24}), closure({2025, 12, 29}), closure({2025, 12, 30}),
                                     closure({2025, 12, 31}), closure({2026, 1, 2}), closure({2026, 2, 18})});
        for (QDate from(2025, 12, 1); from < QDate(2025, 12, 29); from = from.addDays(1)) {
            int counted = 0;
            for (QDate day = from.addDays(1); day < QDate(2027, 2, 1); day = day.addDays(1)) {
                if (days.isBusinessDay(day)) {
                    ++counted;
                    QCOMPARE(days.after(from, counted), day);
                }
                QCOMPARE(days.between(from, day), counted);
            }
        }
    }
};

QTEST_GUILESS_MAIN(BusinessDaysTest)
#include "tst_businessdays.moc"
