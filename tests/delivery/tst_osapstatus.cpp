// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/osapstatus.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);
const QDate kFirstDay(2026, 5, 4);

ChainState chain(MinistryState ministry, QDate on = {}, QDate intake = {})
{
    ChainState state;
    state.standing = Standing::Approved;
    state.intent = OsapIntent::Yes;
    state.ministry = ministry;
    state.ministryOn = on;
    state.intake = intake;
    return state;
}

OsapStatus statusAt(QDate firstDay, const ChainState &state, QDate today = kToday)
{
    return osapStatusAt(firstDay, state, today, BusinessCalendar(), Limits());
}

} // namespace

class OsapStatusTest final : public QObject {
    Q_OBJECT

private slots:
    // R57a, Q13: eligible when the decision is of the first day or earlier.
    void decidedBeforeOnAfter_data()
    {
        QTest::addColumn<QDate>("decided");
        QTest::addColumn<OsapStatus::Kind>("kind");
        QTest::newRow("the day before") << kFirstDay.addDays(-1) << OsapStatus::Eligible;
        QTest::newRow("on the first day") << kFirstDay << OsapStatus::Eligible;
        QTest::newRow("the day after") << kFirstDay.addDays(1) << OsapStatus::StartedBefore;
    }
    void decidedBeforeOnAfter()
    {
        QFETCH(const QDate, decided);
        const OsapStatus status = statusAt(kFirstDay, chain(MinistryState::Eligible, decided), QDate(2026, 12, 1));
        QTEST(status.kind, "kind");
        QCOMPARE(status.since, decided);
    }

    void notPlannedYet()
    {
        QCOMPARE(statusAt({}, chain(MinistryState::Eligible, kToday)).kind, OsapStatus::Eligible);
        QCOMPARE(statusAt({}, chain(MinistryState::Eligible, kToday.addDays(1))).kind, OsapStatus::StartedBefore);
    }

    // R51: without OSAP there is no Ministry. R48: sought and not decided is waiting, and nothing keeps it from
    // running.
    void withoutADecision()
    {
        ChainState none = chain(MinistryState::None);
        none.intent = OsapIntent::No;
        QCOMPARE(statusAt(kFirstDay, none), OsapStatus());
        none.intent = OsapIntent::Undecided;
        QCOMPARE(statusAt(kFirstDay, none).kind, OsapStatus::None);
        QCOMPARE(statusAt(kFirstDay, chain(MinistryState::None)).kind, OsapStatus::Waiting);
        const OsapStatus toSubmit = statusAt(kFirstDay, chain(MinistryState::ToSubmit));
        QCOMPARE(toSubmit.kind, OsapStatus::Waiting);
        QVERIFY(!toSubmit.expectedTo.isValid() && !toSubmit.overdue);
        const OsapStatus no = statusAt(kFirstDay, chain(MinistryState::NotEligible, kToday));
        QCOMPARE(no.kind, OsapStatus::NotEligible);
        QCOMPARE(no.since, kToday);
    }

    // R54, R56: expected from the 45th to the 60th business day after the intake; overdue after it.
    void sixtiethBusinessDay_data()
    {
        QTest::addColumn<QDate>("today");
        QTest::addColumn<bool>("overdue");
        QTest::newRow("before the band") << QDate(2025, 4, 1) << false;
        QTest::newRow("the 60th business day") << QDate(2025, 5, 13) << false;
        QTest::newRow("the day after") << QDate(2025, 5, 14) << true;
    }
    void sixtiethBusinessDay()
    {
        QFETCH(const QDate, today);
        for (const MinistryState state : {MinistryState::Submitted, MinistryState::InformationAsked}) {
            const OsapStatus status = statusAt(kFirstDay, chain(state, QDate(2025, 2, 10), QDate(2025, 2, 14)), today);
            QCOMPARE(status.kind, OsapStatus::Waiting);
            QCOMPARE(status.expectedFrom, QDate(2025, 4, 22));
            QCOMPARE(status.expectedTo, QDate(2025, 5, 13));
            QTEST(status.overdue, "overdue");
        }
        QVERIFY(!statusAt(kFirstDay, chain(MinistryState::Eligible, today, QDate(2025, 2, 14)), today).overdue);
    }

    // R133: the last day to apply is the last day of the study period.
    void lastDayToApply_data()
    {
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("expected");
        QTest::newRow("scheduled, its last day") << false << QDate(2026, 6, 26) << QDate() << QDate(2026, 6, 26);
        QTest::newRow("scheduled, by its weeks") << false << QDate() << QDate() << QDate(2026, 6, 29);
        QTest::newRow("rolling, own start") << true << QDate() << QDate(2026, 7, 1) << QDate(2026, 8, 26);
        QTest::newRow("rolling, no start yet") << true << QDate(2026, 12, 1) << QDate() << QDate();
    }
    void lastDayToApply()
    {
        QFETCH(const bool, rolling);
        QFETCH(const QDate, end);
        QFETCH(const QDate, start);
        Cohort cohort;
        cohort.rolling = rolling;
        cohort.start = kFirstDay;
        cohort.end = end;
        QTEST(credence::lastDayToApply(cohort, start, 8), "expected");
    }

    // R57a, R57b, Q13: which cohorts become eligible on a yes, and which texts must change.
    void consequenceOfAYes()
    {
        const QList<CohortStart> cohorts{
            {QUuid::createUuid(), QUuid::createUuid(), u"OF-2026-001, cohort 1"_s, kFirstDay.addDays(-1)},
            {QUuid::createUuid(), QUuid::createUuid(), u"OF-2026-001, cohort 2"_s, kFirstDay},
            {QUuid::createUuid(), QUuid::createUuid(), u"OF-2026-002, cohort 1"_s, kFirstDay.addDays(1)},
            {QUuid::createUuid(), QUuid::createUuid(), u"OF-2026-003, cohort 1"_s, {}}};
        const OsapConsequence yes = osapConsequence(cohorts, kFirstDay, true);
        QCOMPARE(yes.eligible, cohorts.mid(1));
        QCOMPARE(yes.unchanged, cohorts.first(1));
        QCOMPARE(yes.texts, QStringList({u"public-page"_s, u"registration-page"_s, u"promotion"_s, u"osap-list"_s,
                                         u"osap-portal"_s}));
        const OsapConsequence no = osapConsequence(cohorts, kFirstDay, false);
        QVERIFY(no.eligible.isEmpty());
        QCOMPARE(no.unchanged, cohorts);
        QCOMPARE(no.texts, QStringList({u"public-page"_s, u"registration-page"_s, u"promotion"_s}));
    }
};

QTEST_GUILESS_MAIN(OsapStatusTest)
#include "tst_osapstatus.moc"
