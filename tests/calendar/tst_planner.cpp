// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/planner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace
{

const QDate kToday(2026, 1, 12);

Stage stage(const char16_t *id, StageKind kind, int days, bool meets = false, bool optional = false)
{
    Stage stage;
    stage.id = QString::fromUtf16(id);
    stage.kind = kind;
    stage.expectedDays = days;
    stage.meets = meets;
    stage.optional = optional;
    if (kind == StageKind::External)
        stage.condition = StageCondition::Osap;
    return stage;
}

Policy policy()
{
    Policy policy;
    policy.stages = {stage(u"chair", StageKind::Decision, 14),
                     stage(u"dean", StageKind::Decision, 14),
                     stage(u"faculty-board", StageKind::Decision, 30, false, true),
                     stage(u"sccasp", StageKind::Decision, 28, true),
                     stage(u"senate", StageKind::Notice, 21, true),
                     stage(u"ministry", StageKind::External, 80)};
    return policy;
}

Meeting meeting(const char16_t *body, QDate date, QDate closes = {})
{
    Meeting meeting;
    meeting.body = QString::fromUtf16(body);
    meeting.date = date;
    meeting.agendaCloses = closes.isValid() ? closes : date.addDays(-7);
    return meeting;
}

Intake intake(QDate deadline)
{
    Intake intake;
    intake.deadline = deadline;
    return intake;
}

OfficeCalendar calendar()
{
    OfficeCalendar calendar;
    calendar.meetings = {meeting(u"sccasp", {2026, 1, 23}), meeting(u"senate", {2026, 1, 30}),
                         meeting(u"sccasp", {2026, 2, 20}), meeting(u"senate", {2026, 2, 27}),
                         meeting(u"sccasp", {2026, 3, 20}), meeting(u"senate", {2026, 4, 24}),
                         meeting(u"sccasp", {2026, 4, 17}), meeting(u"senate", {2026, 6, 12})};
    calendar.intakes = {intake({2026, 2, 13}), intake({2026, 8, 7}), intake({2026, 10, 16})};
    return calendar;
}

const PlanStep *find(const Plan &plan, QStringView id)
{
    for (const PlanStep &step : plan.steps) {
        if (step.step == id)
            return &step;
    }
    return nullptr;
}

QStringList ids(const Plan &plan)
{
    QStringList ids;
    for (const PlanStep &step : plan.steps)
        ids.append(step.step);
    return ids;
}

} // namespace

class PlannerTest final : public QObject
{
    Q_OBJECT

private:
    Policy m_policy = policy();
    OfficeCalendar m_calendar = calendar();

    PlanInput input(OsapMode osap = OsapMode::No, QDate today = kToday) const
    {
        PlanInput input;
        input.today = today;
        input.osap = osap;
        input.policy = &m_policy;
        input.calendar = &m_calendar;
        return input;
    }

private slots:
    void backwardHangsOnRealMeetings()
    {
        const Plan plan = planBackward({2026, 9, 8}, input(OsapMode::WhileWaiting));
        QVERIFY(plan.feasible);
        QCOMPARE(ids(plan), QStringList({u"submit"_s, u"chair"_s, u"dean"_s, u"sccasp"_s, u"senate"_s, u"publish"_s,
                                         u"intake"_s, u"delivery"_s, u"decision"_s}));
        QCOMPARE(find(plan, u"delivery")->latest, QDate(2026, 9, 8));
        QCOMPARE(find(plan, u"publish")->latest, QDate(2026, 7, 28)); // six weeks before the first day
        QCOMPARE(find(plan, u"senate")->meeting->date, QDate(2026, 6, 12));
        QVERIFY(!find(plan, u"senate")->assumed);
        QCOMPARE(find(plan, u"senate")->alternative->date, QDate(2026, 4, 24));
        QCOMPARE(find(plan, u"sccasp")->latest, QDate(2026, 4, 17));
        QCOMPARE(find(plan, u"sccasp")->from, QDate(2026, 4, 10)); // its agenda closes
        QCOMPARE(find(plan, u"dean")->latest, QDate(2026, 4, 10));
        QCOMPARE(find(plan, u"chair")->latest, QDate(2026, 3, 27));
        QCOMPARE(find(plan, u"submit")->latest, QDate(2026, 3, 13));
        QCOMPARE(plan.slackDays, 60);
        QCOMPARE(plan.intake->deadline, QDate(2026, 8, 7));
        QCOMPARE(plan.decision->from, QDate(2026, 10, 13)); // R54, Labour Day and Thanksgiving left out
        QCOMPARE(plan.decision->to, QDate(2026, 11, 3));
        QVERIFY(plan.firstBreak.isEmpty());
        QVERIFY(plan.remarks.isEmpty());
    }

    void osapBeforeDeliveryPutsTheMinistryIntoTheChain()
    {
        // R96: senate, intake, the decision's last day, publish, first day.
        const Plan plan = planBackward({2027, 1, 12}, input(OsapMode::BeforeDelivery));
        QVERIFY(plan.feasible);
        QCOMPARE(ids(plan), QStringList({u"submit"_s, u"chair"_s, u"dean"_s, u"sccasp"_s, u"senate"_s, u"intake"_s,
                                         u"decision"_s, u"publish"_s, u"delivery"_s}));
        QCOMPARE(find(plan, u"publish")->latest, QDate(2026, 12, 1));
        QCOMPARE(find(plan, u"decision")->latest, QDate(2026, 11, 3));
        QCOMPARE(find(plan, u"intake")->latest, QDate(2026, 8, 7));
        QCOMPARE(find(plan, u"senate")->latest, QDate(2026, 6, 12));
        QVERIFY(plan.remarks.isEmpty()); // a year and a day would be too little only before 2027-01-12
    }

    void leadTimesAreRemarksOnly_data()
    {
        QTest::addColumn<int>("osap");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<bool>("remark");
        QTest::newRow("R95 six months to the day") << int(OsapMode::No) << QDate(2026, 7, 12) << false;
        QTest::newRow("R95 a day less") << int(OsapMode::No) << QDate(2026, 7, 11) << true;
        QTest::newRow("R96 one year to the day") << int(OsapMode::BeforeDelivery) << QDate(2027, 1, 12) << false;
        QTest::newRow("R96 a day less") << int(OsapMode::BeforeDelivery) << QDate(2027, 1, 11) << true;
        QTest::newRow("R48 waiting asks for six") << int(OsapMode::WhileWaiting) << QDate(2026, 7, 12) << false;
    }
    void leadTimesAreRemarksOnly()
    {
        QFETCH(const int, osap);
        QFETCH(const QDate, start);
        QFETCH(const bool, remark);
        const Plan plan = planBackward(start, input(OsapMode(osap)));
        QVERIFY(plan.feasible);
        QCOMPARE(plan.remarks.contains(u"lead-time"_s), remark);
        QCOMPARE(plan.leadTimeStart, osap == int(OsapMode::BeforeDelivery) ? QDate(2027, 1, 12) : QDate(2026, 7, 12));
    }

    void clockRunsFromSubmission()
    {
        // Q8
        PlanInput at = input();
        at.atStage = u"dean"_s;
        at.submittedOn = QDate(2025, 11, 1);
        QVERIFY(!planBackward({2026, 5, 1}, at).remarks.contains(u"lead-time"_s));
        QVERIFY(planBackward({2026, 4, 30}, at).remarks.contains(u"lead-time"_s));
    }

    void slackEndsOnTheLatestDay()
    {
        const QDate start(2026, 9, 8);
        const Plan last = planBackward(start, input(OsapMode::No, {2026, 3, 13}));
        QVERIFY(last.feasible);
        QCOMPARE(last.slackDays, 0);
        const Plan late = planBackward(start, input(OsapMode::No, {2026, 3, 14}));
        // No SCCASP meeting is recorded after April: one is assumed, and it still fits.
        QVERIFY(late.feasible);
        QVERIFY(late.remarks.contains(u"no-meeting:sccasp"_s));
        QVERIFY(late.slackDays >= 0);
    }

    void theFirstLinkThatBreaks_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("broken");
        QTest::newRow("in the past") << QDate(2026, 1, 11) << kToday << u"delivery"_s;
        QTest::newRow("no time to publish") << QDate(2026, 2, 1) << kToday << u"publish"_s;
        // P = 27 February: Senate 27 Feb closes 20 Feb, SCCASP 20 Feb closes 13 Feb, Dean 13 Feb, Chair 30 Jan.
        QTest::newRow("submission alone") << QDate(2026, 4, 10) << QDate(2026, 1, 17) << u"submit"_s;
        QTest::newRow("chair") << QDate(2026, 4, 10) << QDate(2026, 1, 31) << u"chair"_s;
        QTest::newRow("agenda closed") << QDate(2026, 4, 10) << QDate(2026, 2, 14) << u"dean"_s;
        QTest::newRow("committee has met") << QDate(2026, 4, 10) << QDate(2026, 2, 21) << u"sccasp"_s;
    }
    void theFirstLinkThatBreaks()
    {
        QFETCH(const QDate, start);
        QFETCH(const QDate, today);
        QFETCH(const QString, broken);
        const Plan plan = planBackward(start, input(OsapMode::No, today));
        QVERIFY(!plan.feasible);
        QCOMPARE(plan.firstBreak, broken);
        QVERIFY(plan.slackDays < 0);
        QVERIFY(plan.earliestStart > start);
    }

    void noMeetingEarlyEnough()
    {
        OfficeCalendar few;
        few.meetings = {meeting(u"sccasp", {2026, 2, 20}), meeting(u"senate", {2026, 6, 12})};
        PlanInput at = input();
        at.calendar = &few;
        // To publish on 15 May the Senate should have met by then, and it first meets in June.
        const Plan plan = planBackward({2026, 6, 26}, at);
        QVERIFY(!plan.feasible);
        QCOMPARE(plan.firstBreak, u"senate"_s);
        QVERIFY(plan.remarks.contains(u"no-meeting-in-time:senate"_s));
        QCOMPARE(plan.earliestStart, QDate(2026, 7, 24));
        QCOMPARE(plan.slackDays, -28);
    }

    void meetingsAreAssumedWhereNoneIsOnRecord()
    {
        const OfficeCalendar empty;
        PlanInput at = input();
        at.calendar = &empty;
        const Plan plan = planBackward({2026, 9, 8}, at);
        QVERIFY(plan.feasible);
        QVERIFY(find(plan, u"sccasp")->assumed);
        QVERIFY(!find(plan, u"sccasp")->meeting);
        QCOMPARE(find(plan, u"senate")->latest, QDate(2026, 7, 28));
        QCOMPARE(find(plan, u"sccasp")->latest, QDate(2026, 7, 7));
        QCOMPARE(find(plan, u"dean")->latest, QDate(2026, 6, 9));
        QCOMPARE(plan.remarks, QStringList({u"no-meeting:sccasp"_s, u"no-meeting:senate"_s}));
    }

    void intakesAreNeverDerived()
    {
        // R52: the record ends in October 2026, so a Senate notice after it has no intake.
        const Plan late = planBackward({2028, 1, 10}, input(OsapMode::BeforeDelivery, {2026, 9, 1}));
        QVERIFY(!late.feasible);
        QCOMPARE(late.firstBreak, u"intake"_s);
        QVERIFY(!late.earliestStart.isValid());
        QVERIFY(!late.intake || late.intake->deadline == QDate(2026, 10, 16));
        QVERIFY(late.remarks.contains(u"no-intake"_s));

        const OfficeCalendar empty;
        PlanInput at = input(OsapMode::BeforeDelivery);
        at.calendar = &empty;
        const Plan none = planBackward({2027, 9, 8}, at);
        QCOMPARE(none.firstBreak, u"intake"_s);
        QVERIFY(!none.earliestStart.isValid());
        QVERIFY(!none.decision);
        QVERIFY(none.remarks.contains(u"no-intake"_s));
        const Plan forward = planForward(kToday, at);
        QVERIFY(!forward.feasible);
        QCOMPARE(forward.firstBreak, u"intake"_s);
        QCOMPARE(ids(forward).last(), u"intake"_s);

        // Delivered while waiting it breaks nothing (R48) and is a remark.
        at.osap = OsapMode::WhileWaiting;
        const Plan waiting = planBackward({2027, 9, 8}, at);
        QVERIFY(waiting.feasible);
        QVERIFY(waiting.remarks.contains(u"no-intake"_s));
        QVERIFY(!find(waiting, u"intake"));
    }

    void knownIntakesThatDecideTooLate()
    {
        const Plan plan = planBackward({2026, 11, 1}, input(OsapMode::BeforeDelivery, {2026, 2, 1}));
        QVERIFY(!plan.feasible);
        QVERIFY(plan.earliestStart.isValid());
        QCOMPARE(plan.intake->deadline, QDate(2026, 2, 13)); // the last that decides in time
        QVERIFY(!plan.firstBreak.isEmpty());
        QVERIFY(planBackward(plan.earliestStart, input(OsapMode::BeforeDelivery, {2026, 2, 1})).feasible);
    }

    void unconfirmedIntakeIsSaid()
    {
        OfficeCalendar guess = m_calendar;
        guess.intakes[1].confirmed = false;
        PlanInput at = input(OsapMode::WhileWaiting);
        at.calendar = &guess;
        QVERIFY(planBackward({2026, 9, 8}, at).remarks.contains(u"unconfirmed-intake"_s));
    }

    void forward()
    {
        const Plan plan = planForward(kToday, input(OsapMode::WhileWaiting));
        QVERIFY(plan.feasible);
        QCOMPARE(find(plan, u"submit")->earliest, kToday);
        QCOMPARE(find(plan, u"chair")->earliest, QDate(2026, 1, 26));
        QCOMPARE(find(plan, u"dean")->earliest, QDate(2026, 2, 9));
        QCOMPARE(find(plan, u"sccasp")->earliest, QDate(2026, 2, 20)); // closes on 13 February
        QCOMPARE(find(plan, u"sccasp")->alternative->date, QDate(2026, 3, 20));
        QCOMPARE(find(plan, u"senate")->earliest, QDate(2026, 2, 27)); // on the closing day is in time
        QCOMPARE(find(plan, u"publish")->earliest, QDate(2026, 2, 27));
        QCOMPARE(find(plan, u"delivery")->earliest, QDate(2026, 4, 10));
        QCOMPARE(plan.earliestStart, QDate(2026, 4, 10));
        QCOMPARE(plan.intake->deadline, QDate(2026, 8, 7)); // R55: 13 February is over by then
        QVERIFY(plan.remarks.contains(u"lead-time"_s));
    }

    void intakeOnTheDeadlineDayIsInTime()
    {
        // R55
        OfficeCalendar onTheDay = m_calendar;
        onTheDay.intakes.append(intake({2026, 2, 27}));
        PlanInput at = input(OsapMode::WhileWaiting);
        at.calendar = &onTheDay;
        QCOMPARE(planForward(kToday, at).intake->deadline, QDate(2026, 2, 27));
        onTheDay.intakes.last().deadline = QDate(2026, 2, 26);
        QCOMPARE(planForward(kToday, at).intake->deadline, QDate(2026, 8, 7));
    }

    void mediansAndOptionalStages()
    {
        PlanInput at = input();
        at.medians = {{u"chair"_s, 3}};
        at.optionalStages = QStringList{u"faculty-board"_s};
        const Plan plan = planForward(kToday, at);
        QCOMPARE(find(plan, u"chair")->earliest, QDate(2026, 1, 15));
        QCOMPARE(find(plan, u"faculty-board")->earliest, QDate(2026, 2, 28));
        QVERIFY(!find(plan, u"ministry")); // R51
    }

    void takenUpWhereItIs()
    {
        PlanInput at = input(OsapMode::No, {2026, 2, 16});
        at.atStage = u"sccasp"_s;
        const QDate start(2026, 4, 10);
        QCOMPARE(planForward(at.today, at).steps.at(3).meeting->date, QDate(2026, 3, 20)); // the agenda has closed
        at.since = QDate(2026, 2, 10); // but this one was there before
        const Plan plan = planBackward(start, at);
        QVERIFY(plan.feasible);
        QVERIFY(find(plan, u"submit")->done && find(plan, u"chair")->done && find(plan, u"dean")->done);
        QVERIFY(!find(plan, u"sccasp")->done);
        QCOMPARE(find(plan, u"sccasp")->latest, QDate(2026, 2, 20));
        QCOMPARE(plan.slackDays, 4);
        QCOMPARE(plan.earliestStart, start);
        at.deferredTo = QDate(2026, 3, 20);
        QCOMPARE(planForward(at.today, at).steps.at(3).meeting->date, QDate(2026, 3, 20));
        QVERIFY(!planBackward(start, at).feasible);
        at.deferredTo = QDate();
        at.atStage = u"approved"_s;
        at.today = QDate(2026, 2, 27);
        QCOMPARE(planBackward(start, at).slackDays, 0);
        at.today = QDate(2026, 2, 28);
        const Plan late = planBackward(start, at);
        QCOMPARE(late.slackDays, -1);
        QCOMPARE(late.firstBreak, u"publish"_s);
    }

    void atTheMinistry()
    {
        PlanInput at = input(OsapMode::BeforeDelivery, {2026, 9, 1});
        at.atStage = u"ministry"_s;
        at.submittedIntake = QDate(2026, 8, 7);
        const Plan plan = planBackward({2027, 1, 12}, at); // publish on 1 December, decided by 3 November
        QVERIFY(plan.feasible);
        QVERIFY(find(plan, u"intake")->done);
        QCOMPARE(plan.slackDays, 28);
        QCOMPARE(plan.earliestStart, QDate(2026, 12, 15));
        const Plan late = planBackward({2026, 12, 14}, at);
        QCOMPARE(late.firstBreak, u"decision"_s);
        QCOMPARE(late.slackDays, -1);
        at.today = QDate(2026, 11, 20); // R56: overdue, it may come any day
        QCOMPARE(planForward(at.today, at).start, QDate(2027, 1, 1));
    }

    void trackingOnlyHasNoChain()
    {
        Policy tracking = m_policy;
        tracking.trackingOnlyWithoutOsap = true; // Q1
        PlanInput at = input();
        at.policy = &tracking;
        QCOMPARE(ids(planBackward({2026, 9, 8}, at)), QStringList({u"submit"_s, u"publish"_s, u"delivery"_s}));
        at.osap = OsapMode::WhileWaiting;
        QVERIFY(find(planBackward({2026, 9, 8}, at), u"sccasp"));
    }

    void withoutDatesThereIsNoPlan()
    {
        QVERIFY(planBackward({}, input()).steps.isEmpty());
        QVERIFY(planForward({}, input()).steps.isEmpty());
        PlanInput none = input();
        none.calendar = nullptr;
        QVERIFY(!planBackward({2026, 9, 8}, none).feasible);
    }

    /// earliestStart is the first feasible day, the day before is not, the slack has the sign of the answer, and to
    /// submit on the latest day still makes the start: over three years of days, all modes, all places, three
    /// calendars.
    void earliestStartIsTheBoundary()
    {
        OfficeCalendar ragged; // closings out of order, none given, a meeting before its closing, closures
        ragged.meetings = {meeting(u"sccasp", {2026, 3, 5}, {2026, 1, 20}),
                           meeting(u"sccasp", {2026, 3, 1}, {2026, 2, 20}),
                           meeting(u"sccasp", {2026, 9, 9}, {2026, 9, 30}),
                           meeting(u"senate", {2026, 2, 3}),
                           meeting(u"senate", {2026, 11, 20}),
                           meeting(u"senate", {2027, 5, 28}, {2027, 3, 1})};
        ragged.meetings[3].agendaCloses = QDate();
        for (const QDate deadline : {QDate(2026, 2, 13), QDate(2026, 8, 7), QDate(2026, 8, 8), QDate(2027, 2, 12)})
            ragged.intakes.append(intake(deadline));
        Holiday closure;
        closure.date = QDate(2026, 10, 28);
        ragged.closures = {closure};
        const OfficeCalendar empty;

        const QStringList places{QString(),   u"returned"_s, u"chair"_s,    u"dean"_s,
                                 u"sccasp"_s, u"senate"_s,   u"approved"_s, u"ministry"_s};
        for (const OfficeCalendar *office :
             std::initializer_list<const OfficeCalendar *>{&m_calendar, &ragged, &empty}) {
            for (const OsapMode osap : {OsapMode::No, OsapMode::WhileWaiting, OsapMode::BeforeDelivery}) {
                for (const QString &place : places) {
                    for (int day = 0; day < 1000; day += 19)
                        boundary(office, osap, place, QDate(2025, 12, 1).addDays(day));
                }
            }
        }
    }

private:
    void boundary(const OfficeCalendar *office, OsapMode osap, const QString &place, QDate today)
    {
        PlanInput at = input(osap, today);
        at.calendar = office;
        at.atStage = place;
        const Plan forward = planForward(today, at);
        for (const int ahead : {-5, 40, 90, 140, 200, 300, 420, 600}) {
            const QDate start = today.addDays(ahead);
            const Plan plan = planBackward(start, at);
            const QByteArray where =
                u"%1 %2 %3 %4"_s.arg(today.toString(Qt::ISODate), start.toString(Qt::ISODate), place)
                    .arg(int(osap))
                    .toUtf8();
            QVERIFY2(plan.earliestStart == forward.start, where);
            QVERIFY2(plan.feasible == (forward.start.isValid() && start >= forward.start), where);
            QVERIFY2(plan.feasible ? plan.slackDays >= 0 : plan.slackDays <= 0, where);
            QVERIFY2(plan.feasible == plan.firstBreak.isEmpty(), where);
            QVERIFY2(plan.firstBreak.isEmpty() || find(plan, plan.firstBreak), where);
            QDate before;
            for (const PlanStep &step : plan.steps) {
                QVERIFY2(step.latest.isValid() && !(step.latest < before), where);
                before = step.latest;
                if (plan.feasible && !step.done)
                    QVERIFY2(step.latest >= today, where);
            }
            const PlanStep &submit = plan.steps.first();
            if (plan.feasible && !submit.done) {
                PlanInput later = at;
                later.today = submit.latest;
                QVERIFY2(planForward(submit.latest, later).start <= start, where);
            }
        }
        if (forward.start.isValid()) {
            QVERIFY(planBackward(forward.start, at).feasible);
            QVERIFY(!planBackward(forward.start.addDays(-1), at).feasible);
        }
    }
};

QTEST_GUILESS_MAIN(PlannerTest)
#include "tst_planner.moc"
