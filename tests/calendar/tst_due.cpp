// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);

Policy policy()
{
    Policy policy;
    const auto add = [&](const QString &id, StageKind kind, int days, bool meets) {
        Stage stage;
        stage.id = id;
        stage.kind = kind;
        stage.expectedDays = days;
        stage.meets = meets;
        stage.condition = kind == StageKind::External ? StageCondition::Osap : StageCondition::Always;
        policy.stages.append(stage);
    };
    add(u"chair"_s, StageKind::Decision, 14, false);
    add(u"sccasp"_s, StageKind::Decision, 28, true);
    add(u"senate"_s, StageKind::Notice, 21, true);
    add(u"ministry"_s, StageKind::External, 80, false);
    return policy;
}

OfficeCalendar calendar()
{
    OfficeCalendar calendar;
    Meeting sccasp;
    sccasp.body = u"sccasp"_s;
    sccasp.date = QDate(2026, 1, 23);
    sccasp.agendaCloses = QDate(2026, 1, 16);
    Meeting senate;
    senate.body = u"senate"_s;
    senate.date = QDate(2026, 1, 30); // the usual week before: 23 January
    Intake intake;
    intake.deadline = QDate(2026, 2, 13);
    calendar.meetings = {sccasp, senate};
    calendar.intakes = {intake};
    return calendar;
}

DueProposal proposal(const QString &reference, const QString &stage, QDate firstDelivery = {})
{
    DueProposal proposal;
    proposal.id = QUuid::createUuidV5(QUuid(), reference);
    proposal.reference = reference;
    proposal.name = "Name of "_L1 + reference;
    proposal.stage = stage;
    proposal.osap = OsapIntent::No;
    proposal.firstDelivery = firstDelivery;
    return proposal;
}

} // namespace

class DueTest final : public QObject {
    Q_OBJECT

    Policy m_policy = policy();
    OfficeCalendar m_calendar = calendar();

    PlanInput base() const
    {
        PlanInput input;
        input.today = kToday;
        input.policy = &m_policy;
        input.calendar = &m_calendar;
        return input;
    }

    static QStringList lines(const QList<DueItem> &items)
    {
        QStringList lines;
        for (const DueItem &item : items)
            lines.append(
                u"%1 %2 %3 %4"_s.arg(item.date.toString(Qt::ISODate), item.kind, item.reference).arg(item.count));
        return lines;
    }

private slots:
    void calendarFacts()
    {
        const QList<DueItem> items =
            dueItems({proposal(u"A"_s, u"sccasp"_s), proposal(u"B"_s, u"sccasp"_s), proposal(u"C"_s, u"senate"_s)},
                     base(), kToday.addDays(60));
        QCOMPARE(lines(items),
                 QStringList({u"2026-01-16 agenda  2"_s, u"2026-01-23 meeting  2"_s, u"2026-01-23 agenda C 1"_s,
                              u"2026-01-30 meeting C 1"_s, u"2026-02-13 intake  0"_s}));
        QCOMPARE(items.last().decision->from, QDate(2026, 4, 21));
        QCOMPARE(items.last().decision->to, QDate(2026, 5, 12));
        QCOMPARE(items.first().about, QDate(2026, 1, 23));
    }

    void bothEndsOfThePeriodCount_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<int>("count");
        QTest::newRow("three days") << 3 << 0;
        QTest::newRow("four days: the agenda closes") << 4 << 1;
        QTest::newRow("today over") << -1 << 0;
    }
    void bothEndsOfThePeriodCount()
    {
        QFETCH(const int, days);
        QFETCH(const int, count);
        QCOMPARE(dueItems({}, base(), kToday.addDays(days)).size(), count);
    }

    void deferredProposalsWaitForTheirMeeting()
    {
        DueProposal deferred = proposal(u"A"_s, u"sccasp"_s);
        deferred.deferredTo = QDate(2026, 2, 20);
        QCOMPARE(dueItems({deferred}, base(), kToday.addDays(5)).first().count, 0);
        deferred.deferredTo = QDate(2026, 1, 23);
        QCOMPARE(dueItems({deferred}, base(), kToday.addDays(5)).first().count, 1);
    }

    void proposalsOnTheirWay()
    {
        m_calendar.meetings.clear();
        m_calendar.intakes.clear();
        const QDate start(2026, 9, 8); // publish 28 July, Senate 7 July, SCCASP 9 June, Chair 26 May
        const QList<DueProposal> proposals{
            proposal(u"A"_s, u"draft"_s, start),        proposal(u"B"_s, u"returned"_s, start),
            proposal(u"C"_s, u"chair"_s, start),        proposal(u"D"_s, u"approved"_s, start),
            proposal(u"E"_s, u"withdrawn"_s, start),    proposal(u"F"_s, u"draft"_s),
            proposal(u"G"_s, u"draft"_s, {2026, 1, 11})};
        QCOMPARE(
            lines(dueItems(proposals, base(), kToday.addYears(1))),
            QStringList({u"2026-05-26 submit-by A 1"_s, u"2026-05-26 submit-by B 1"_s, u"2026-06-09 decide-by C 1"_s,
                         u"2026-07-28 publish-by D 1"_s, u"2026-09-08 delivery D 1"_s}));
        const QList<DueItem> late = dueItems({proposal(u"A"_s, u"draft"_s, {2026, 3, 1})}, base(), kToday);
        QCOMPARE(late.size(), 1);
        QVERIFY(late.first().overdue);
        m_calendar = calendar();
    }

    // R53: from 31 August a year whose intakes nobody entered, where something waits for one; until one is.
    void unknownIntakes_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<OsapIntent>("osap");
        QTest::addColumn<MinistryState>("ministry");
        QTest::addColumn<QDate>("known");
        QTest::addColumn<QStringList>("expected");
        using enum OsapIntent;
        const auto row = [](const char *name, QDate today, OsapIntent osap, MinistryState ministry, QDate known,
                            const QStringList &expected) {
            QTest::newRow(name) << today << osap << ministry << known << expected;
        };
        const QStringList item{u"2026-08-31 intakes-unknown  0"_s};
        const QDate none;
        row("30 August", {2026, 8, 30}, Yes, MinistryState::None, {2025, 10, 1}, {});
        row("31 August", {2026, 8, 31}, Yes, MinistryState::None, {2025, 10, 1}, item);
        row("later", {2027, 1, 11}, Yes, MinistryState::ToSubmit, none, item);
        row("one is known", {2026, 9, 1}, Yes, MinistryState::ToSubmit, {2026, 8, 7}, {});
        row("nothing seeks OSAP", {2026, 9, 1}, No, MinistryState::None, none, {});
        row("nothing waits any more", {2026, 9, 1}, Yes, MinistryState::Eligible, none, {});
    }
    void unknownIntakes()
    {
        QFETCH(const QDate, today);
        QFETCH(const OsapIntent, osap);
        QFETCH(const MinistryState, ministry);
        QFETCH(const QDate, known);
        QFETCH(const QStringList, expected);
        OfficeCalendar calendar;
        if (known.isValid())
            calendar.intakes.append({.id = 1, .deadline = known});
        PlanInput input = base();
        input.today = today;
        input.calendar = &calendar;
        DueProposal waiting = proposal(u"A"_s, u"draft"_s);
        waiting.osap = osap;
        waiting.ministry = ministry;
        const QList<DueItem> items = dueItems({waiting}, input, today);
        QCOMPARE(lines(items), expected);
        if (expected.isEmpty())
            return;
        QCOMPARE(items.first().overdue, today > QDate(2026, 8, 31));
        QCOMPARE(dueKey(items.first()), u"intakes-unknown:2026"_s);
    }

    void ministryDecision()
    {
        // R54, R56
        DueProposal waiting = proposal(u"A"_s, u"ministry"_s);
        waiting.osap = OsapIntent::Yes;
        waiting.ministry = MinistryState::Submitted;
        waiting.intake = QDate(2025, 10, 17);
        const QList<DueItem> items = dueItems({waiting}, base(), kToday.addDays(3));
        QCOMPARE(items.size(), 1);
        QCOMPARE(items.first().kind, u"osap-decision"_s);
        QCOMPARE(items.first().date, QDate(2026, 1, 14));
        QVERIFY(!items.first().overdue);
        PlanInput later = base();
        later.today = QDate(2026, 1, 15);
        QVERIFY(dueItems({waiting}, later, later.today).first().overdue);
        waiting.ministry = MinistryState::Eligible;
        QVERIFY(dueItems({waiting}, base(), kToday.addDays(3)).isEmpty());
        waiting.ministry = MinistryState::ToSubmit;
        QCOMPARE(dueItems({waiting}, base(), kToday.addDays(40)).last().count, 1); // for the intake
    }

    // A reminder and a calendar entry know a thing by its key: one for each of a list, the same when its day moves.
    void keysNameTheThing()
    {
        const auto keys = [this](const OfficeCalendar &calendar, QDate firstDelivery, QDate intake) {
            DueProposal waiting = proposal(u"W"_s, u"ministry"_s, firstDelivery);
            waiting.osap = OsapIntent::Yes;
            waiting.ministry = MinistryState::Submitted;
            waiting.intake = intake;
            PlanInput input = base();
            input.calendar = &calendar;
            const QList<DueItem> items =
                dueItems({proposal(u"A"_s, u"draft"_s, firstDelivery), proposal(u"B"_s, u"chair"_s, firstDelivery),
                          proposal(u"C"_s, u"approved"_s, firstDelivery), waiting},
                         input, kToday.addYears(2));
            QStringList found;
            for (const DueItem &item : items)
                found.append(dueKey(item));
            std::sort(found.begin(), found.end());
            return found;
        };
        OfficeCalendar calendar = ::calendar();
        calendar.meetings[0].id = 4;
        calendar.meetings[1].id = 7;
        calendar.intakes[0].id = 4;
        const QStringList first = keys(calendar, {2026, 9, 8}, {2025, 10, 17});
        QVERIFY(first.contains(u"agenda:4"_s));
        QVERIFY(first.contains(u"meeting:7"_s));
        QVERIFY(first.contains(u"intake:4"_s));
        QCOMPARE(first.size(), 12);
        QCOMPARE(QSet<QString>(first.cbegin(), first.cend()).size(), first.size());
        calendar.meetings[0].date = calendar.meetings[0].date.addDays(7);
        calendar.meetings[0].agendaCloses = calendar.meetings[0].agendaCloses.addDays(3);
        calendar.meetings[1].date = calendar.meetings[1].date.addDays(14);
        calendar.intakes[0].deadline = calendar.intakes[0].deadline.addDays(30);
        QCOMPARE(keys(calendar, {2026, 10, 8}, {2025, 10, 20}), first);
    }

    // What was done for one date is not done for another; a planned last day only drifts with the office's medians.
    void remindersFollowTheDate_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QDate>("about");
        QTest::addColumn<bool>("same");
        const QDate day(2026, 3, 10), about(2026, 9, 8);
        for (const QString &kind : {u"meeting"_s, u"agenda"_s, u"intake"_s, u"cohort-start"_s, u"osap-decision"_s}) {
            QTest::addRow("%s, same day", qPrintable(kind)) << kind << day << about << true;
            QTest::addRow("%s, a day later", qPrintable(kind)) << kind << day.addDays(1) << about << false;
        }
        for (const QString &kind : {u"submit-by"_s, u"decide-by"_s, u"publish-by"_s}) {
            QTest::addRow("%s, drifted", qPrintable(kind)) << kind << day.addDays(1) << about << true;
            QTest::addRow("%s, another first day", qPrintable(kind)) << kind << day << about.addDays(1) << false;
        }
    }
    void remindersFollowTheDate()
    {
        QFETCH(const QString, kind);
        QFETCH(const QDate, date);
        QFETCH(const QDate, about);
        const QUuid id = QUuid::createUuid();
        const DueItem before{.date = {2026, 3, 10}, .kind = kind, .proposal = id, .about = {2026, 9, 8}, .record = 4};
        const DueItem after{.date = date, .kind = kind, .proposal = id, .about = about, .record = 4};
        QTEST(reminderKey(after) == reminderKey(before), "same");
        QCOMPARE(dueKey(after), dueKey(before));
    }

    void modeOfOsap()
    {
        QCOMPARE(osapMode(OsapIntent::No, true), OsapMode::No);
        QCOMPARE(osapMode(OsapIntent::Yes, false), OsapMode::WhileWaiting);
        QCOMPARE(osapMode(OsapIntent::Yes, true), OsapMode::BeforeDelivery);
        QCOMPARE(osapMode(OsapIntent::Undecided, true), OsapMode::WhileWaiting);
        DueProposal decided = proposal(u"A"_s, u"approved"_s, {2026, 9, 8});
        decided.osap = OsapIntent::Yes;
        decided.osapBeforeDelivery = true;
        decided.ministry = MinistryState::Eligible;
        QVERIFY(planOf(decided, base())->feasible); // nothing is waited for any more
    }
};

QTEST_GUILESS_MAIN(DueTest)
#include "tst_due.moc"
