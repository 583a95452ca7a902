// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The calendar's facts, the decision window, the planner and what falls due, from the command line.

#include "draftoffice.h"

class CliCalendarTest final : public QObject, DraftOffice {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    void calendarFacts()
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        QSTATUS(run("meeting add sccasp 2026-01-23"), 0);
        QSTATUS(run("meeting add senate 2026-01-30 --agenda-closes 2026-01-20"), 0);
        QSTATUS(run("meeting add senate 2026-01-30 --agenda-closes 2026-01-22"), 0); // mends, no second one
        const QJsonArray meetings = run("meeting list --json").object().value("meetings"_L1).toArray();
        QCOMPARE(meetings.size(), 2);
        QCOMPARE(meetings.at(0).toObject().value("agendaCloses"_L1).toString(), u"2026-01-16"_s);
        QCOMPARE(meetings.at(1).toObject().value("agendaCloses"_L1).toString(), u"2026-01-22"_s);
        QSTATUS(run("meeting remove sccasp 2026-01-23"), 0);
        QSTATUS(run("meeting remove sccasp 2026-01-23"), 1);
        QCOMPARE(run("meeting list --json").object().value("meetings"_L1).toArray().size(), 1);

        QSTATUS(run("intake add 2026-02-13"), 0);
        QSTATUS(run("intake add 2026-08-07 --unconfirmed"), 0);
        const QJsonArray intakes = run("intake list --json").object().value("intakes"_L1).toArray();
        QCOMPARE(intakes.size(), 2);
        QCOMPARE(intakes.at(0).toObject().value("from"_L1).toString(), u"2026-04-21"_s);
        QVERIFY(!intakes.at(1).toObject().value("confirmed"_L1).toBool());
        QVERIFY(run("intake list").out.contains("2026-08-07"));
        QSTATUS(run("intake remove 2026-02-13"), 0);
        QSTATUS(run("intake remove 2026-02-13"), 1);

        QSTATUS(run("holiday add 2026-12-29 Closed for the winter"), 0);
        const QJsonArray holidays = run("holiday list --json").object().value("holidays"_L1).toArray();
        QCOMPARE(holidays.size(), 10);
        QCOMPARE(holidays.last().toObject().value("name"_L1).toString(), u"Closed for the winter"_s);
        QSTATUS(run("holiday remove 2026-12-29"), 0);
        QSTATUS(run("holiday remove 2026-12-29"), 1);
    }

    void windows()
    {
        // R54, with Ontario's holidays
        const Answer answer = m_cli->plain({u"window"_s, u"2024-08-09"_s, u"--json"_s});
        QSTATUS(answer, 0);
        QCOMPARE(
            answer.object(),
            (QJsonObject{{u"intake"_s, u"2024-08-09"_s}, {u"from"_s, u"2024-10-15"_s}, {u"to"_s, u"2024-11-05"_s}}));
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        QSTATUS(run("holiday add 2024-10-01 Flood"), 0);
        QCOMPARE(run("window 2024-08-09 --json").object().value("from"_L1).toString(), u"2024-10-16"_s);
    }

    void plans()
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        for (const char *line :
             {"meeting add sccasp 2026-03-20", "meeting add senate 2026-04-24", "intake add 2026-08-07"})
            QSTATUS(run(line), 0);
        const Answer feasible = run("plan --start 2026-09-08 --osap while --json");
        QSTATUS(feasible, 0);
        const QJsonObject plan = feasible.object();
        for (const auto key :
             {"feasible"_L1, "slackDays"_L1, "steps"_L1, "intake"_L1, "decision"_L1, "earliestStart"_L1})
            QVERIFY(plan.contains(key));
        QVERIFY(plan.value("feasible"_L1).toBool());
        QVERIFY(!plan.contains("firstBreak"_L1));
        QCOMPARE(plan.value("intake"_L1).toString(), u"2026-08-07"_s);
        QVERIFY(plan.value("decision"_L1).toObject().contains("to"_L1));
        const QJsonArray steps = plan.value("steps"_L1).toArray();
        QCOMPARE(steps.first().toObject().value("step"_L1).toString(), u"submit"_s);
        bool met = false;
        for (const QJsonValue value : steps) {
            QVERIFY(value.toObject().contains("latest"_L1));
            met = met || value.toObject().value("meeting"_L1).toString() == "2026-03-20"_L1;
        }
        QVERIFY(met);
        QVERIFY(run("plan --start 2026-09-08 --osap while").out.contains("SCCASP"));

        const Answer late = run("plan --start 2026-02-01 --osap no --json");
        QSTATUS(late, 1);
        QVERIFY(!late.object().value("feasible"_L1).toBool());
        QVERIFY(late.object().contains("firstBreak"_L1));
        const QString earliest = late.object().value("earliestStart"_L1).toString();
        QSTATUS(m_cli->run({u"plan"_s, u"--start"_s, earliest, u"--osap"_s, u"no"_s}), 0);

        const Answer forecast = run("forecast --submit 2026-01-12 --osap no --json");
        QSTATUS(forecast, 0);
        QCOMPARE(forecast.object().value("earliestStart"_L1).toString(), earliest);
        QVERIFY(forecast.object().value("steps"_L1).toArray().first().toObject().contains("earliest"_L1));
        QSTATUS(run("forecast --submit 2026-09-01 --osap before"), 1); // no intake known: never derived (R52)
        QSTATUS(m_cli->plain({u"plan"_s, u"--start"_s, u"2099-09-08"_s, u"--osap"_s, u"no"_s}), 0); // without an office
    }

    void due()
    {
        officeWithDraft();
        QSTATUS(run("meeting add sccasp 2026-01-23"), 0);
        QSTATUS(run("intake add 2026-02-13"), 0);
        const Answer answer = run("due --days 400 --json");
        QSTATUS(answer, 0);
        QString before;
        QStringList kinds;
        for (const QJsonValue value : answer.array()) {
            const QJsonObject item = value.toObject();
            for (const auto key : {"date"_L1, "kind"_L1, "title"_L1, "ref"_L1})
                QVERIFY(item.contains(key));
            QVERIFY(item.value("date"_L1).toString() >= before);
            before = item.value("date"_L1).toString();
            kinds.append(item.value("kind"_L1).toString());
        }
        for (const QString &kind : {u"agenda"_s, u"meeting"_s, u"intake"_s, u"submit-by"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kind));
        QCOMPARE(run("due --days 5 --json").array().first().toObject().value("date"_L1).toString(), u"2026-01-16"_s);
        QVERIFY(run("due --days 5").out.contains("SCCASP"));
    }
};

QTEST_GUILESS_MAIN(CliCalendarTest)
#include "tst_clicalendar.moc"
