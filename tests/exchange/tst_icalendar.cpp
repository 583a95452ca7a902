// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "calendarfile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

constexpr QUuid kOffice(0x0b6f0f5e, 0x6c1e, 0x4d0a, 0x9a, 0x59, 0x0d, 0x0d, 0x6b, 0x2a, 0x9a, 0x11);
constexpr QUuid kOtherOffice(0x0b6f0f5e, 0x6c1e, 0x4d0a, 0x9a, 0x59, 0x0d, 0x0d, 0x6b, 0x2a, 0x9a, 0x12);
const QDateTime kNow(QDate(2026, 11, 25), QTime(10, 0), Qt::UTC);

CalendarSource source(const QDateTime &now = kNow, const QUuid &office = kOffice)
{
    return {office, u"Geography"_s, now};
}

QList<DueItem> items()
{
    DueItem meeting;
    meeting.kind = u"meeting"_s;
    meeting.stage = u"sccasp"_s;
    meeting.record = 7;
    meeting.date = meeting.about = QDate(2027, 1, 15);
    DueItem learner;
    learner.kind = u"final-date"_s;
    learner.date = QDate(2026, 12, 31);
    learner.name = u"Data Storytelling"_s;
    learner.reference = u"OF-2026-003/2/17"_s;
    learner.who = u"Zoé Ångström"_s;
    learner.enrolment = 41;
    learner.proposal = QUuid::createUuidV5(kOffice, u"p"_s);
    DueItem cohort;
    cohort.kind = u"cohort-start"_s;
    cohort.date = QDate(2027, 2, 1);
    cohort.name = u"Data Storytelling"_s;
    cohort.reference = u"OF-2026-003/3"_s;
    cohort.cohort = QUuid::createUuidV5(kOffice, u"c"_s);
    cohort.cohortNumber = 3;
    cohort.learners = 12;
    return {meeting, learner, cohort};
}

} // namespace

class ICalendarTest final : public QObject {
    Q_OBJECT

    const Policy m_policy = Policy::shipped();

    CalendarFile exported(const QList<DueItem> &due, LearnerNames names = LearnerNames::LeftOut,
                          const CalendarSource &from = source()) const
    {
        return CalendarFile(icalendarOf(calendarEntries(due, m_policy, names), from));
    }

private slots:
    /// Dates are whole days (R128), and the end is the day after the last one.
    void wholeDays_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QDate>("end");
        QTest::newRow("one day") << QDate(2026, 12, 1) << QDate() << QDate(2026, 12, 2);
        QTest::newRow("one day, said twice") << QDate(2026, 12, 1) << QDate(2026, 12, 1) << QDate(2026, 12, 2);
        QTest::newRow("several") << QDate(2026, 12, 1) << QDate(2026, 12, 3) << QDate(2026, 12, 4);
        QTest::newRow("over the year's end") << QDate(2026, 12, 31) << QDate() << QDate(2027, 1, 1);
        QTest::newRow("leap day") << QDate(2028, 2, 28) << QDate() << QDate(2028, 2, 29);
        QTest::newRow("turned round") << QDate(2026, 12, 3) << QDate(2026, 12, 1) << QDate(2026, 12, 4);
    }
    void wholeDays()
    {
        QFETCH(const QDate, from);
        QFETCH(const QDate, to);
        QFETCH(const QDate, end);
        const CalendarFile file(icalendarOf({{u"k"_s, from, to, u"T"_s, {}}}, source()));
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
        QCOMPARE(file.events.size(), 1);
        QCOMPARE(file.events.first().date("DTSTART"), from);
        QCOMPARE(file.events.first().date("DTEND"), end);
        QVERIFY(!file.events.first().properties.contains("DESCRIPTION"));
    }

    /// Whatever a name holds comes through: escapes, folding at 75 octets, characters of several octets.
    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text << text; };
        row("plain", u"SCCASP meeting"_s);
        row("escapes", u"a, b; c\\d \"e\" : f\\n g"_s);
        row("lines", u"one\ntwo\n\nfour"_s);
        row("French", u"Dernier jour pour « Récits de données » à l’été"_s);
        row("wide characters", u"データ分析入門 🗺 "_s.repeated(12) + u"."_s);
        row("exactly one line", QString(67, u'x'));
        row("one more", QString(68, u'x'));
        row("long", u"all work and no play "_s.repeated(40).trimmed());
        row("looks like a property", u"BEGIN:VEVENT"_s);
        row("a line that looks like a property", u"x\nEND:VEVENT\nEND:VCALENDAR"_s);
        QTest::newRow("other line ends") << u"one\r\ntwo\rthree\u2028four"_s << u"one\ntwo\nthree\nfour"_s;
        QTest::newRow("control characters") << u"a\tb\u0007c"_s << u"a b c"_s;
    }
    void texts()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        const QByteArray bytes = icalendarOf({{u"k"_s, kNow.date(), {}, text, text}}, source());
        const CalendarFile file(bytes);
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
        QCOMPARE(file.events.size(), 1);
        QCOMPARE(file.events.first().text("SUMMARY"), read);
        QCOMPARE(file.events.first().text("DESCRIPTION"), read);
    }

    /// A second export with moved dates has the same UIDs and higher numbers, so that importing it updates.
    void secondExportUpdates()
    {
        const CalendarFile first = exported(items());
        QList<DueItem> moved = items();
        for (DueItem &item : moved)
            item.date = item.date.addDays(7);
        const CalendarFile second = exported(moved, LearnerNames::LeftOut, source(kNow.addSecs(1)));
        QVERIFY2(first.problems.isEmpty(), qPrintable(first.problems.join(u'\n')));
        QCOMPARE(first.events.size(), 3);
        QCOMPARE(second.values("UID"), first.values("UID"));
        QStringList uids = first.values("UID");
        QCOMPARE(uids.removeDuplicates(), 0);
        for (qsizetype i = 0; i < first.events.size(); ++i) {
            const auto &before = first.events.at(i);
            const auto &after = second.events.at(i);
            QVERIFY(after.text("SEQUENCE").toInt() > before.text("SEQUENCE").toInt());
            QVERIFY(after.text("DTSTAMP") > before.text("DTSTAMP"));
            QVERIFY(after.text("LAST-MODIFIED") > before.text("LAST-MODIFIED"));
            QCOMPARE(after.date("DTSTART"), before.date("DTSTART").addDays(7));
        }
        QCOMPARE(first.calendar.value("METHOD").value, u"PUBLISH"_s);
        QCOMPARE(first.calendar.value("X-WR-CALNAME").value, u"Geography"_s);
    }

    /// Many learners of one day are one entry, and it moves with a scheduled cohort; in a rolling one each day is its
    /// own.
    void groupsMoveWithTheirCohort_data()
    {
        QTest::addColumn<bool>("rolling");
        QTest::newRow("scheduled") << false;
        QTest::newRow("rolling") << true;
    }
    void groupsMoveWithTheirCohort()
    {
        QFETCH(const bool, rolling);
        DueItem group;
        group.kind = u"final-date"_s;
        group.cohort = QUuid::createUuidV5(kOffice, u"c"_s);
        group.name = u"Data Storytelling"_s;
        group.date = QDate(2026, 12, 31);
        group.learners = 20;
        group.rolling = rolling;
        DueItem later = group; // some who began on another day
        later.date = QDate(2027, 1, 7);
        later.learners = 3;
        DueItem moved = group;
        moved.date = QDate(2027, 1, 14);
        moved.learners = 12;
        const QStringList before = exported({group, later}).values("UID");
        const QStringList after = exported({later, moved}).values("UID");
        QVERIFY(before.at(0) != before.at(1));
        QVERIFY(after.at(0) != after.at(1));
        QCOMPARE(after.at(0), before.at(1));
        QCOMPARE(after.at(1) == before.at(0), !rolling);
    }

    void twoOfficesNeverMeet()
    {
        const QStringList here = exported(items()).values("UID");
        for (const QString &uid : exported(items(), LearnerNames::LeftOut, source(kNow, kOtherOffice)).values("UID"))
            QVERIFY(!here.contains(uid));
    }

    void doublesNothingInOneFile()
    {
        const CalendarFile file = exported(items() + items());
        QCOMPARE(file.events.size(), 3);
        QVERIFY(CalendarFile(icalendarOf({{u"k"_s, {}, {}, u"No date"_s, {}}}, source())).events.isEmpty());
    }

    void sequenceFitsForDecades_data()
    {
        QTest::addColumn<QDateTime>("now");
        QTest::newRow("before 2020") << QDateTime(QDate(2019, 12, 31), QTime(23, 59), Qt::UTC);
        QTest::newRow("2087") << QDateTime(QDate(2087, 12, 31), QTime(0, 0), Qt::UTC);
        QTest::newRow("2100") << QDateTime(QDate(2100, 1, 1), QTime(0, 0), Qt::UTC);
    }
    void sequenceFitsForDecades()
    {
        QFETCH(const QDateTime, now);
        const CalendarFile file = exported(items(), LearnerNames::LeftOut, source(now));
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
    }

    /// Learners' names leave the office only when somebody asks for them.
    void leavesNamesOut()
    {
        const QString name = items().at(1).who;
        const QByteArray without = icalendarOf(calendarEntries(items(), m_policy), source());
        QVERIFY(!QString::fromUtf8(without).contains(u"Zoé"_s));
        QVERIFY(!QString::fromUtf8(without).contains(u"Ångström"_s));
        const CalendarFile with = exported(items(), LearnerNames::Included);
        QVERIFY2(with.values("SUMMARY").join(u'\n').contains(name), qPrintable(with.values("SUMMARY").join(u'\n')));
        QCOMPARE(with.values("UID"), exported(items()).values("UID"));
        // What is left still says what it is about.
        const QString title = exported(items()).events.at(1).text("SUMMARY");
        QVERIFY2(title.contains(u"Data Storytelling"_s) && title.size() > 20, qPrintable(title));
    }

    /// What was removed goes out under its UID, so that programs that have it take it away.
    void saysWhatIsCancelled()
    {
        QList<CalendarEntry> entries = calendarEntries(items(), m_policy);
        entries[0].cancelled = true;
        const CalendarFile file(icalendarOf(entries, source()));
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
        QCOMPARE(file.values("UID"), exported(items()).values("UID"));
        QCOMPARE(file.events.at(0).text("STATUS"), u"CANCELLED"_s);
        QCOMPARE(file.events.at(1).text("STATUS"), QString());
    }

    void writesWholeFilesOnly()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"due.ics"_s);
        const QList<CalendarEntry> entries = calendarEntries(items(), m_policy);
        QVERIFY(writeCalendarFile(entries, source(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), icalendarOf(entries, source()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"due.ics"_s});
        const auto refused = writeCalendarFile(entries, source(), folder.filePath(u"none/due.ics"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::FileNotWritten);
    }

    void emptyCalendarIsOne()
    {
        const CalendarFile file(icalendarOf({}, source()));
        QVERIFY2(file.problems.isEmpty(), qPrintable(file.problems.join(u'\n')));
        QVERIFY(file.events.isEmpty());
    }

    /// The second reader is no rubber stamp: it finds each of these.
    void secondReaderIsStrict_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("bare LF") << "\r\nUID"_ba
                                 << "\nUID"_ba;
        QTest::newRow("no UID") << "UID:"_ba
                                << "X-ID:"_ba;
        QTest::newRow("bare comma") << "SUMMARY:"_ba
                                    << "SUMMARY:a,b"_ba;
        QTest::newRow("wrong escape") << "SUMMARY:"_ba
                                      << "SUMMARY:\\x"_ba;
        QTest::newRow("long line") << "SUMMARY:"_ba
                                   << "SUMMARY:" + QByteArray(80, 'x');
        QTest::newRow("not closed") << "END:VCALENDAR\r\n"_ba
                                    << ""_ba;
        QTest::newRow("a time") << ";VALUE=DATE"_ba
                                << ""_ba;
        QTest::newRow("no version") << "VERSION:2.0\r\n"_ba
                                    << ""_ba;
    }
    void secondReaderIsStrict()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QByteArray bytes = icalendarOf({{u"k"_s, kNow.date(), {}, u"T"_s, {}}}, source());
        QVERIFY(bytes.contains(from));
        QVERIFY(!CalendarFile(bytes.replace(from, to)).problems.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ICalendarTest)
#include "tst_icalendar.moc"
