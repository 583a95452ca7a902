// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/officecalendar.h"

#include <QTest>

using namespace credence;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(QList<credence::IntakeRemark>)
Q_DECLARE_METATYPE(QList<credence::Intake>)

namespace {

/// Footnote 4 of the framework: the deadlines of 2024-25.
const QList<Intake> kIntakes{
    {1, QDate(2024, 8, 9), true, {}}, {2, QDate(2024, 10, 17), true, {}}, {3, QDate(2025, 2, 14), true, {}}};

Intake intake(QDate deadline, bool confirmed = true) { return {0, deadline, confirmed, {}}; }

Meeting meeting(const QString &body, QDate date, QDate agendaCloses = {}) { return {0, body, date, agendaCloses, {}}; }

} // namespace

class OfficeCalendarTest final : public QObject {
    Q_OBJECT

private slots:
    void decisionBand_data()
    {
        QTest::addColumn<QDate>("deadline");
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::newRow("R54 August") << QDate(2024, 8, 9) << QDate(2024, 10, 15) << QDate(2024, 11, 5);
        QTest::newRow("R54 October") << QDate(2024, 10, 17) << QDate(2024, 12, 19) << QDate(2025, 1, 14);
        QTest::newRow("R54 February") << QDate(2025, 2, 14) << QDate(2025, 4, 22) << QDate(2025, 5, 13);
        QTest::newRow("no date") << QDate() << QDate() << QDate();
    }
    void decisionBand()
    {
        QFETCH(const QDate, deadline);
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        const DecisionBand expected{deadline, from, to};
        QCOMPARE(credence::decisionBand(deadline, BusinessCalendar(), Limits{}), expected);
    }

    /// The days of the band are the policy's, not ours.
    void decisionBandReadsLimits()
    {
        Limits limits;
        limits.bandFromBusinessDays = 1;
        limits.bandToBusinessDays = 5;
        const DecisionBand expected{QDate(2024, 8, 9), QDate(2024, 8, 12), QDate(2024, 8, 16)};
        QCOMPARE(credence::decisionBand(QDate(2024, 8, 9), BusinessCalendar(), limits), expected);
    }

    void intakeFor_data()
    {
        QTest::addColumn<QDate>("date");
        QTest::addColumn<qint64>("id"); // 0: none
        QTest::newRow("before the first") << QDate(2024, 1, 1) << qint64(1);
        QTest::newRow("R55 on the deadline day: in time") << QDate(2024, 8, 9) << qint64(1);
        QTest::newRow("R55 the day after: rolls") << QDate(2024, 8, 10) << qint64(2);
        QTest::newRow("R55 on the second deadline") << QDate(2024, 10, 17) << qint64(2);
        QTest::newRow("R55 after the second deadline") << QDate(2024, 10, 18) << qint64(3);
        QTest::newRow("on the last") << QDate(2025, 2, 14) << qint64(3);
        QTest::newRow("after the last: none is known") << QDate(2025, 2, 15) << qint64(0);
        QTest::newRow("no date") << QDate() << qint64(0);
    }
    void intakeFor()
    {
        QFETCH(const QDate, date);
        QFETCH(const qint64, id);
        const QList<Intake> shuffled{kIntakes.at(2), kIntakes.at(0), kIntakes.at(1)};
        for (const QList<Intake> &intakes : {kIntakes, shuffled}) {
            const std::optional<Intake> found = credence::intakeFor(date, intakes);
            QCOMPARE(found ? found->id : 0, id);
        }
        QVERIFY(!credence::intakeFor(date, {}));
    }

    void nextMeeting_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QDate>("ready");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("on the closing day") << u"sccasp"_s << QDate(2026, 3, 6) << QDate(2026, 3, 20);
        QTest::newRow("the day after it") << u"sccasp"_s << QDate(2026, 3, 7) << QDate(2026, 4, 17);
        QTest::newRow("other body") << u"senate"_s << QDate(2026, 3, 7) << QDate(2026, 4, 24);
        QTest::newRow("none left") << u"sccasp"_s << QDate(2026, 4, 11) << QDate();
        QTest::newRow("no closing day on record: a week before")
            << u"sccasp"_s << QDate(2026, 4, 10) << QDate(2026, 4, 17);
        QTest::newRow("unknown body") << u"board"_s << QDate(2026, 1, 1) << QDate();
        QTest::newRow("no date") << u"sccasp"_s << QDate() << QDate();
    }
    void nextMeeting()
    {
        QFETCH(const QString, body);
        QFETCH(const QDate, ready);
        QFETCH(const QDate, expected);
        const QList<Meeting> meetings{
            meeting(u"sccasp"_s, {2026, 3, 20}, {2026, 3, 6}), meeting(u"senate"_s, {2026, 3, 27}, {2026, 3, 6}),
            meeting(u"sccasp"_s, {2026, 4, 17}), meeting(u"senate"_s, {2026, 4, 24}, {2026, 4, 10})};
        const std::optional<Meeting> found = credence::nextMeeting(body, ready, meetings);
        QCOMPARE(found ? found->date : QDate(), expected);
    }

    void academicYear()
    {
        QCOMPARE(credence::academicYear(QDate(2025, 8, 31)), 2024);
        QCOMPARE(credence::academicYear(QDate(2025, 9, 1)), 2025);
        QCOMPARE(credence::academicYear(QDate(2026, 1, 1)), 2025);
        QCOMPARE(credence::academicYear(QDate(2026, 8, 31)), 2025);
    }

    /// Q10: the framework counts the deadline of 9 August 2024 to 2024-25.
    void intakeYear()
    {
        QCOMPARE(credence::intakeYear(QDate(2024, 7, 31)), 2023);
        QCOMPARE(credence::intakeYear(QDate(2024, 8, 1)), 2024);
        for (const Intake &known : kIntakes)
            QCOMPARE(credence::intakeYear(known.deadline), 2024);
    }

    void intakeRemarks_data()
    {
        using Kind = IntakeRemark::Kind;
        QTest::addColumn<QList<Intake>>("intakes");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QList<IntakeRemark>>("expected");
        const auto row = [](const char *name, const QList<Intake> &intakes, QDate today,
                            const QList<IntakeRemark> &expected) {
            QTest::newRow(name) << intakes << today << expected;
        };
        row("R52 three are usual", kIntakes, {2024, 9, 15}, {});
        row("R53 30 August: not yet", kIntakes, {2025, 8, 30}, {});
        row("R53 31 August: nothing for the coming year", kIntakes, {2025, 8, 31}, {{Kind::NoneKnown, 2025, 0}});
        row("R53 later in the year", kIntakes, {2026, 3, 1}, {{Kind::NoneKnown, 2025, 0}});
        row("empty office", {}, {2026, 3, 1}, {{Kind::NoneKnown, 2025, 0}});
        row("R52 two are few", kIntakes.mid(0, 2), {2024, 9, 15}, {{Kind::Few, 2024, 2}});
        row("R52 four are usual", kIntakes + QList{intake({2025, 5, 1})}, {2024, 9, 15}, {});
        row("R52 five are many", kIntakes + QList{intake({2025, 5, 1}), intake({2025, 7, 1})}, {2024, 9, 15},
            {{Kind::Many, 2024, 5}});
        row("R53 unconfirmed", kIntakes + QList{intake({2025, 5, 1}, false)}, {2024, 9, 15},
            {{Kind::Unconfirmed, 2024, 1}});
        row("past ones need no confirmation", kIntakes + QList{intake({2025, 5, 1}, false)}, {2025, 5, 2}, {});
        row("a later year may still be filling up", kIntakes + QList{intake({2025, 8, 8})}, {2024, 9, 15}, {});
        row("few and unconfirmed", {intake({2024, 10, 17}, false)}, {2024, 9, 15},
            {{Kind::Few, 2024, 1}, {Kind::Unconfirmed, 2024, 1}});
        row("a later year's doubts", kIntakes + QList{intake({2025, 10, 1}, false)}, {2024, 9, 15},
            {{Kind::Unconfirmed, 2025, 1}});
        row("entries without a date do not count", {intake({})}, {2024, 9, 15}, {{Kind::NoneKnown, 2024, 0}});
    }
    void intakeRemarks()
    {
        QFETCH(const QList<Intake>, intakes);
        QFETCH(const QDate, today);
        QFETCH(const QList<IntakeRemark>, expected);
        QCOMPARE(credence::intakeRemarks(intakes, today, Limits{}), expected);
    }
};

QTEST_GUILESS_MAIN(OfficeCalendarTest)
#include "tst_officecalendar.moc"
