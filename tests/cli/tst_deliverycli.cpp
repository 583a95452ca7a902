// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What comes after approval, from the command line on a real file: offerings, cohorts, learners, results, money, stacks
// and the calendar file.

#include "../exchange/calendarfile.h"
#include "deliveryoffice.h"

class DeliveryCliTest final : public QObject, DeliveryOffice {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    /// The whole job: approved, offered, ready, live, registered, told, taught, passed, counted, in the calendar.
    void theWholeJob()
    {
        approved();
        const QJsonObject added = run("offering add MC-2026-001 --title spring --capacity 20 --instructor Teacher "
                                      "--cost instructor=1000/cohort --cost design=250.50 --json")
                                      .object();
        QCOMPARE(added.value("ref"_L1).toString(), u"OF-2026-001"_s);
        QCOMPARE(added.value("fee"_L1).toString(), u"450.00"_s); // as approved
        QCOMPARE(added.value("weeks"_L1).toInt(), 6);
        QCOMPARE(added.value("capWeeks"_L1).toInt(), 8); // R33
        QCOMPARE(added.value("live"_L1).toBool(), false);
        QCOMPARE(added.value("osap"_L1).toObject().value("status"_L1).toString(), u"none"_s); // R51
        QSTATUS(run("cohort add OF-2026-001 --start 2026-05-04 --end 2026-06-15"), 0);

        // R97, R105: three of the four places are not ready, and the missing one is named.
        QSTATUS(run("offering set OF-2026-001 --public 2026-03-01 --promoted 2026-03-02 --ready apprendo=2026-03-01 "
                    "--ready brightspace=2026-03-01 --ready brightspace-access=2026-05-04 --ready "
                    "deadline-page=2026-03-01 --ready deadline-email=2026-03-01 --ready deadline-syllabus=2026-03-01"),
                0);
        QJsonObject shown = run("offering show OF-2026-001 --json").object();
        QCOMPARE(shown.value("readiness"_L1).toObject().value("ready"_L1).toBool(), false);
        QCOMPARE(shown.value("readiness"_L1).toObject().value("missing"_L1).toArray(),
                 QJsonArray{u"deadline-brightspace"_s});
        QCOMPARE(shown.value("blockers"_L1).toArray().first().toObject().value("blocker"_L1).toString(),
                 u"no-deadline"_s);
        refuses({u"offering"_s, u"set"_s, u"OF-2026-001"_s, u"--opened"_s, u"2026-03-03"_s}, 1,
                u"cannot be live yet"_s);
        QSTATUS(run("offering set of-2026-001 --deadline 2026-04-30 --ready deadline-brightspace=2026-03-02"), 0);
        QSTATUS(run("offering set OF-2026-001 --opened 2026-03-03"), 0);
        shown = run("offering show OF-2026-001 --json").object();
        QVERIFY(shown.value("live"_L1).toBool());
        QVERIFY(shown.value("readiness"_L1).toObject().value("ready"_L1).toBool());

        const QString file = m_cli->write(u"r.csv"_s, kRegistrations);
        const Answer enrolled = run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file, u"--json"_s});
        QSTATUS(enrolled, 0);
        QCOMPARE(enrolled.object().value("enrolled"_L1).toInt(), 3);
        QCOMPARE(enrolled.object().value("leftOut"_L1).toArray(), QJsonArray{u"Student number"_s}); // R78
        QVERIFY2(enrolled.err.contains("looks like a student number"), enrolled.err.constData());
        QCOMPARE(run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file, u"--json"_s})
                     .object()
                     .value("unchanged"_L1)
                     .toInt(),
                 3); // a second run enrols nobody twice
        QSTATUS(run("enrol OF-2026-001/1 --learner L-04 --registered 2026-04-20 --payment invoice"), 0);

        QCOMPARE(learners().size(), 4);
        QCOMPARE(learner(1).value("learner"_L1).toString(), u"Élise Côté"_s);
        QCOMPARE(learner(1).value("payment"_L1).toString(), u"debit"_s);
        QCOMPARE(learner(1).value("start"_L1).toString(), u"2026-05-04"_s);
        QCOMPARE(learner(1).value("finalDate"_L1).toString(), u"2026-06-29"_s); // start + 56 days
        QCOMPARE(learner(1).value("daysLeft"_L1).toInt(), 28);
        QCOMPARE(learner(3).value("ref"_L1).toString(), u"OF-2026-001/1/4"_s);
        QVERIFY(!m_cli->read(u"office.credence"_s).contains("101234568"));

        QSTATUS(run("notice OF-2026-001/1/1 --on 2026-05-04"), 0); // R37
        QCOMPARE(learner(0).value("notified"_L1).toString(), u"2026-05-04"_s);
        QCOMPARE(run("notice OF-2026-001/1 --on 2026-05-05 --json").object().value("notified"_L1).toInt(), 3);

        m_cli->today = u"2026-06-20"_s;
        const QString grades = m_cli->write(u"g.csv"_s, "Learner,E-mail,Result,Date\nanna bell,,passed,2026-06-14\n"
                                                        "COTE Elise,elise@x.ca,failed,2026-06-14\nL-04,,,\n");
        const QByteArray before = office();
        const Answer preview = run({u"results"_s, u"OF-2026-001/1"_s, grades, u"--dry-run"_s, u"--json"_s});
        QSTATUS(preview, 0);
        QCOMPARE(preview.object().value("changed"_L1).toInt(), 2);
        QCOMPARE(office(), before);
        QSTATUS(run({u"results"_s, u"OF-2026-001/1"_s, grades}), 0);
        QCOMPARE(run({u"results"_s, u"OF-2026-001/1"_s, grades, u"--json"_s}).object().value("unchanged"_L1).toInt(),
                 3);
        QCOMPARE(learner(0).value("result"_L1).toString(), u"passed"_s);
        QCOMPARE(learner(0).value("resultOn"_L1).toString(), u"2026-06-14"_s);
        QCOMPARE(learner(1).value("result"_L1).toString(), u"failed"_s);
        QSTATUS(run("result OF-2026-001/1/4 withdrawn --on 2026-06-19"), 0);
        QSTATUS(run("certificate OF-2026-001/1/1 --on 2026-06-20"), 0);
        refuses({u"certificate"_s, u"OF-2026-001/1/2"_s, u"--on"_s, u"2026-06-20"_s}, 1, u"after a pass"_s); // R74
        const Answer transcript = run("transcript OF-2026-001/1/1 --on 2026-06-20");
        QSTATUS(transcript, 0);
        QVERIFY2(transcript.err.contains("Registrar"), transcript.err.constData()); // R79

        // R38: the day after the final date whoever is unfinished is listed, and failed once that is confirmed.
        m_cli->today = u"2026-06-29"_s;
        QCOMPARE(run("confirm-limit --json").object().value("found"_L1).toInt(), 0);
        m_cli->today = u"2026-06-30"_s;
        QCOMPARE(run("confirm-limit --dry-run --json").object().value("found"_L1).toInt(), 1);
        QCOMPARE(learner(2).value("result"_L1).toString(), u"in-progress"_s);
        QVERIFY(learner(2).value("overLimit"_L1).toBool());
        refuses({u"result"_s, u"OF-2026-001/1/3"_s, u"passed"_s, u"--on"_s, u"2026-06-30"_s}, 1, u"29 Jun 2026"_s);
        QCOMPARE(run("confirm-limit --json").object().value("confirmed"_L1).toInt(), 1);
        QCOMPARE(learner(2).value("result"_L1).toString(), u"time-limit"_s);
        QCOMPARE(learner(2).value("resultOn"_L1).toString(), u"2026-06-30"_s);
        QSTATUS(run("result OF-2026-001/1/3 in-progress"), 0); // taken back
        QSTATUS(run("result OF-2026-001/1/3 passed --on 2026-06-29"), 0);

        // 3 paid (the withdrawn learner is not counted), 2 by card: 3 × 450 − 2 × 10.80 − 1000 − 250.50
        const QJsonObject budget = run("budget OF-2026-001 --json").object();
        QCOMPARE(budget.value("revenue"_L1).toString(), u"1350.00"_s);
        QCOMPARE(budget.value("cardCharges"_L1).toString(), u"21.60"_s);
        QCOMPARE(budget.value("costs"_L1).toString(), u"1250.50"_s);
        QCOMPARE(budget.value("net"_L1).toString(), u"77.90"_s);
        QCOMPARE(budget.value("breakEven"_L1).toInt(), 3);
        QSTATUS(run("verify"), 0);
    }

    /// R62: ten at 500, six by card at 2.5 %: 5,000 − 75 = 4,925, to the cent.
    void moneyOfTheFramework()
    {
        offered();
        QByteArray rows = "Learner,Payment\n";
        for (int i = 1; i <= 10; ++i)
            rows += "L-" + QByteArray::number(i) + (i <= 6 ? ",card\n" : ",invoice\n");
        QSTATUS(run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, m_cli->write(u"ten.csv"_s, rows)}), 0);
        const QJsonObject budget = run("budget OF-2026-001 --json").object();
        QCOMPARE(budget.value("revenue"_L1).toString(), u"5000.00"_s);
        QCOMPARE(budget.value("cardCharges"_L1).toString(), u"75.00"_s);
        QCOMPARE(budget.value("net"_L1).toString(), u"4925.00"_s);
        QCOMPARE(budget.value("best"_L1).toString(), u"5000.00"_s);
        QCOMPARE(budget.value("worst"_L1).toString(), u"4875.00"_s);
        const QByteArray shown = run("budget OF-2026-001").out;
        QVERIFY(shown.contains("4925.00") && shown.contains("No costs to earn back"));

        // R64: what becomes of it, and by which agreement.
        QSTATUS(run("offering set OF-2026-001 --use-of-funds research --agreement standard"), 0);
        const QJsonObject offering = run("offering show OF-2026-001 --json").object();
        QCOMPARE(offering.value("useOfFunds"_L1).toString(), u"research"_s);
        QCOMPARE(offering.value("agreement"_L1).toString(), u"standard"_s);
    }

    /// R33, R38: a shorter time to finish moves the learners' final dates.
    void aShorterCap()
    {
        enrolled();
        QCOMPARE(learner(0).value("finalDate"_L1).toString(), u"2026-06-29"_s);
        QSTATUS(run("offering set OF-2026-001 --cap 7"), 0);
        QCOMPARE(learner(0).value("finalDate"_L1).toString(), u"2026-06-22"_s);
        refuses({u"offering"_s, u"set"_s, u"OF-2026-001"_s, u"--cap"_s, u"12"_s}, 1, u"from 1 to 11"_s);
        refuses({u"offering"_s, u"add"_s, u"MC-2026-001"_s, u"--cap"_s, u"7"_s}, 2, u"--cap"_s);
    }

    /// R98, R6, R5: the second and the tenth offering need no workflow, and start on any day.
    void reoffersWithoutAWorkflow()
    {
        approved();
        for (int i = 1; i <= 10; ++i) {
            const QJsonObject added = run("offering add MC-2026-001 --json").object();
            const QString reference = u"OF-2026-%1"_s.arg(i, 3, 10, QChar(u'0'));
            QCOMPARE(added.value("ref"_L1).toString(), reference);
            QSTATUS(run({u"cohort"_s, u"add"_s, reference, u"--start"_s, u"2026-07-%1"_s.arg(i, 2, 10, QChar(u'0'))}),
                    0);
        }
        QCOMPARE(run("offering list --json").object().value("offerings"_L1).toArray().size(), 10);
        QCOMPARE(run("cohort list --json").object().value("cohorts"_L1).toArray().size(), 10);
        QCOMPARE(run("show MC-2026-001 --json").object().value("stage"_L1).toString(), u"approved"_s);
    }

    /// R97: only what is approved; R102: rolling only where it is asynchronous.
    void offersWhatMayBeOffered()
    {
        approved(u"synchronous"_s);
        refuses({u"offering"_s, u"add"_s, u"MC-2026-002"_s}, 1, u"not approved yet"_s);
        refuses({u"offering"_s, u"add"_s, u"MC-2026-001"_s, u"--registration"_s, u"rolling"_s}, 1, u"asynchronous"_s);
        QSTATUS(run("offering add MC-2026-001"), 0);
        refuses({u"cohort"_s, u"add"_s, u"OF-2026-001"_s, u"--start"_s, u"2026-07-01"_s, u"--rolling"_s}, 1,
                u"Nothing was saved"_s);
    }

    /// R60, R61: what the fee of an offering is told about, on both sides of each boundary; it is never refused.
    void remarksOnTheFee()
    {
        approved();
        QSTATUS(run("offering add MC-2026-001"), 0);
        for (const auto &[fee, rule] :
             {std::pair("199.99", "fee.outside-suggested"), std::pair("200", ""), std::pair("1500", ""),
              std::pair("1500.01", "fee.outside-suggested"), std::pair("2999.99", "fee.outside-suggested"),
              std::pair("3000", "fee.certificate-instead"), std::pair("5000.01", "fee.certificate-instead")}) {
            const Answer answer =
                run({u"offering"_s, u"set"_s, u"OF-2026-001"_s, u"--fee"_s, QString::fromLatin1(fee), u"--json"_s});
            QSTATUS(answer, 0);
            const QJsonArray remarks = answer.object().value("remarks"_L1).toArray();
            QCOMPARE(remarks.size(), *rule ? 1 : 0);
            if (*rule)
                QCOMPARE(remarks.at(0).toObject().value("rule"_L1).toString(), QLatin1StringView(rule));
        }
        QVERIFY(run("offering show OF-2026-001").out.contains("professional development certificate"));
    }

    /// R42: the member of a stack with course credit opens once the rule stands in the syllabus by the first day; R48:
    /// it does not wait for the Ministry.
    void opensWithTheRuleForGrades()
    {
        offered();
        QSTATUS(run("osap MC-2026-001 yes"), 0);
        QSTATUS(run("offering set OF-2026-001 --public 2026-03-01 --promoted 2026-03-01 --deadline 2026-04-30"), 0);
        QSTATUS(run("stack add Mapping --member MC-2026-001 --member MC-2026-002 --outcome course-credit"), 0);
        const QStringList open{u"offering"_s, u"set"_s, u"OF-2026-001"_s, u"--opened"_s, u"2026-03-03"_s};
        refuses(open, 1, u"course credit"_s);
        QSTATUS(run("stack set Mapping --conversion-rule portfolio --in-syllabus 2026-05-05"), 0);
        refuses(open, 1, u"course credit"_s); // the day after the first day
        QSTATUS(run("stack set Mapping --in-syllabus 2026-05-04"), 0);
        QSTATUS(run(open), 0);
        const QJsonObject shown = run("offering show OF-2026-001 --json").object();
        QVERIFY(shown.value("live"_L1).toBool());
        QCOMPARE(shown.value("osap"_L1).toObject().value("status"_L1).toString(), u"waiting"_s);
    }

    /// R103, R104: both agreements are recorded, and each learner has a start and a final date of one's own.
    void rollingRegistration()
    {
        approved();
        QSTATUS(run("offering add MC-2026-001 --registration rolling --deadline 2026-08-01 --public 2026-03-01 "
                    "--promoted 2026-03-01"),
                0);
        QSTATUS(run("cohort add OF-2026-001 --start 2026-05-04 --end 2026-08-31 --rolling"), 0);
        const auto blockers = [this] {
            QStringList words;
            for (const QJsonValue blocker :
                 run("offering show OF-2026-001 --json").object().value("blockers"_L1).toArray())
                words.append(blocker.toObject().value("blocker"_L1).toString());
            return words;
        };
        QCOMPARE(blockers(), (QStringList{u"instructor-not-agreed"_s, u"unit-not-agreed"_s}));
        QSTATUS(run("offering set OF-2026-001 --instructor-agreed 2026-03-01 --unit-agreed 2026-03-02"), 0);
        QCOMPARE(blockers(), QStringList());
        QSTATUS(run("enrol OF-2026-001/1 --learner Anna --start 2026-05-11"), 0);
        QSTATUS(run("enrol OF-2026-001/1 --learner Ben --registered 2026-05-20"), 0); // starts on that day
        refuses({u"enrol"_s, u"OF-2026-001/1"_s, u"--learner"_s, u"Cy"_s, u"--start"_s, u"2026-05-03"_s}, 1,
                u"Nothing was saved"_s);
        QCOMPARE(learner(0).value("finalDate"_L1).toString(), u"2026-07-06"_s);
        QCOMPARE(learner(1).value("start"_L1).toString(), u"2026-05-20"_s);
        QCOMPARE(learner(1).value("finalDate"_L1).toString(), u"2026-07-15"_s);
        QSTATUS(run("offering set OF-2026-001 --unit-agreed none"), 0);
        QCOMPARE(blockers(), QStringList{u"unit-not-agreed"_s});
    }

    /// R39: a grade is read against a pass mark; what stays is passed or failed, and no number of it.
    void brightspaceResults()
    {
        enrolled();
        m_cli->today = u"2026-06-20"_s;
        const QString grades = m_cli->write(
            u"grades.csv"_s,
            "OrgDefinedId,Username,Last Name,First Name,Email,Calculated Final Grade Numerator,Calculated Final Grade "
            "Denominator,End-of-Line Indicator\r\n"
            "#101234567,#ab,Bell,Anna,ANNA@X.CA,71.37,100,#\r\n"
            "#101234568,#ec,Cote,Elise,ecote@uni.ca,48.21,100,#\r\n"
            "#101234570,#zz,Zed,Nobody,nobody@x.ca,90,100,#\r\n");
        const Answer unmarked = run({u"results"_s, u"OF-2026-001/1"_s, grades});
        QSTATUS(unmarked, 1);
        QVERIFY2(unmarked.err.contains("from which per cent"), unmarked.err.constData());
        const Answer recorded = run({u"results"_s, u"OF-2026-001/1"_s, grades, u"--pass-mark"_s, u"50"_s, u"--on"_s,
                                     u"2026-06-15"_s, u"--json"_s});
        QSTATUS(recorded, 1); // one was refused, and is told with its line
        QCOMPARE(recorded.object().value("changed"_L1).toInt(), 2);
        QCOMPARE(recorded.object().value("refused"_L1).toArray().first().toObject().value("line"_L1).toInt(), 4);
        QCOMPARE(learner(0).value("result"_L1).toString(), u"passed"_s);
        QCOMPARE(learner(1).value("result"_L1).toString(), u"failed"_s);
        for (const char *number : {"71.37", "48.21", "101234567"})
            QVERIFY(!m_cli->read(u"office.credence"_s).contains(number));
    }

    /// R38: a pass after the personal final date is refused in its line; the others are recorded.
    void latePassInATable()
    {
        enrolled();
        m_cli->today = u"2026-07-10"_s;
        const QString file = m_cli->write(u"late.csv"_s, "Learner,Result,Date\nAnna Bell,passed,2026-06-29\n"
                                                         "Élise Côté,passed,2026-06-30\nJo Roy,passed,2026-07-11\n");
        const Answer answer = run({u"results"_s, u"OF-2026-001/1"_s, file, u"--json"_s});
        QSTATUS(answer, 1);
        QCOMPARE(answer.object().value("changed"_L1).toInt(), 1);
        const QJsonArray refused = answer.object().value("refused"_L1).toArray();
        QCOMPARE(refused.size(), 2);
        QVERIFY(refused.at(0).toObject().value("reason"_L1).toString().contains(u"29 Jun 2026"_s));
        QVERIFY2(answer.err.contains("line 3") && answer.err.contains("line 4"), answer.err.constData());
        QCOMPARE(learner(1).value("result"_L1).toString(), u"in-progress"_s);
    }

    /// The calendar file, read by another reader; a second export of moved dates updates the same entries.
    void calendarFile()
    {
        enrolled();
        QSTATUS(run("meeting add sccasp 2026-06-19"), 0);
        const QString path = m_cli->path(u"due.ics"_s);
        const Answer written = run({u"export-calendar"_s, u"-o"_s, path, u"--days"_s, u"60"_s, u"--json"_s});
        QSTATUS(written, 0);
        const CalendarFile first(m_cli->read(u"due.ics"_s));
        QVERIFY2(first.problems.isEmpty(), qPrintable(first.problems.join(u'\n')));
        QCOMPARE(first.events.size(), written.object().value("entries"_L1).toInt());
        QVERIFY(first.events.size() >= 5);
        const QByteArray plain = m_cli->read(u"due.ics"_s);
        for (const char *name : {"Anna", "Bell", "lise"})
            QVERIFY2(!plain.contains(name), name);

        // The cohort moves by a week: the same entries, moved.
        QSTATUS(run("cohort set OF-2026-001/1 --start 2026-05-11 --end 2026-06-22"), 0);
        QSTATUS(run({u"export-calendar"_s, u"-o"_s, path, u"--days"_s, u"60"_s}), 0);
        const CalendarFile second(m_cli->read(u"due.ics"_s));
        QVERIFY2(second.problems.isEmpty(), qPrintable(second.problems.join(u'\n')));
        QStringList uids = second.values("UID");
        QStringList before = first.values("UID");
        int moved = 0;
        for (const CalendarFile::Event &event : second.events) {
            const qsizetype index = before.indexOf(event.text("UID"));
            QVERIFY2(index >= 0, qPrintable(event.text("SUMMARY")));
            QVERIFY(event.text("SEQUENCE").toInt() >= first.events.at(index).text("SEQUENCE").toInt());
            moved += event.date("DTSTART") == first.events.at(index).date("DTSTART").addDays(7);
        }
        QVERIFY2(moved >= 3, qPrintable(QString::number(moved))); // last day, the learners' final day, notice
        QCOMPARE(uids.removeDuplicates(), 0);
        uids.sort();
        before.sort();
        QCOMPARE(uids, before);

        // A meeting that is gone is taken back, whichever program exported it before.
        QSTATUS(run("meeting remove sccasp 2026-06-19"), 0);
        QSTATUS(run({u"export-calendar"_s, u"-o"_s, path, u"--days"_s, u"60"_s}), 0);
        const CalendarFile third(m_cli->read(u"due.ics"_s));
        QVERIFY2(third.problems.isEmpty(), qPrintable(third.problems.join(u'\n')));
        QCOMPARE(third.values("STATUS").count(u"CANCELLED"_s), 2); // the meeting and the closing of its agenda
        refuses({u"export-calendar"_s, u"-o"_s, m_cli->path(u"none/due.ics"_s)}, 3, u"could not be written"_s);
    }

    /// Who finishes alone is named in the office, and in a calendar file only when that is asked for.
    void calendarNames()
    {
        enrolled();
        QSTATUS(run("enrol OF-2026-001/1 --learner Zora --registered 2026-05-05 --start 2026-05-05"), 0);
        QVERIFY(run("due --days 60").out.contains("Zora"));
        QVERIFY(!run("export-calendar --days 60").out.contains("Zora"));
        QVERIFY(run("export-calendar --with-names --days 60").out.contains("Zora"));
    }

    void dueHasDeliveries()
    {
        enrolled();
        QStringList kinds;
        for (const QJsonValue item : run("due --days 40 --json").array()) {
            QVERIFY(!item.toObject().value("title"_L1).toString().isEmpty());
            kinds.append(item.toObject().value("kind"_L1).toString());
        }
        for (const QString &kind : {u"cohort-end"_s, u"final-date"_s, u"notice"_s, u"ready"_s})
            QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(u' ')));
        // However far ahead is looked, what is nearer is in it.
        QVERIFY(run("due --days 2000000000 --json").array().size() >= kinds.size());
    }

    /// R21, R22, R25, R68, R77: members in any state, "to be agreed", "x of n".
    void stacks()
    {
        enrolled();
        refuses({u"stack"_s, u"add"_s, u"Field data"_s, u"--member"_s, u"MC-2026-001"_s}, 1, u"at least two"_s);
        QSTATUS(run({u"stack"_s, u"add"_s, u"Field data"_s, u"--member"_s, u"MC-2026-001"_s, u"--member"_s,
                     u"MC-2026-002"_s, u"--outcome"_s, u"micro-certificate"_s, u"--award"_s, u"Field Data"_s,
                     u"--equivalence"_s, u"Geography:BSc Geomatics:yes:Chair:2026-05-01"_s}),
                0);
        refuses(
            {u"stack"_s, u"add"_s, u"field DATA"_s, u"--member"_s, u"MC-2026-001"_s, u"--member"_s, u"MC-2026-002"_s},
            1, u"Nothing was"_s);
        QSTATUS(run("result OF-2026-001/1/1 passed --on 2026-05-30"), 0);
        const QJsonObject stack = run({u"stack"_s, u"show"_s, u"field data"_s, u"--json"_s}).object();
        QCOMPARE(stack.value("members"_L1).toArray().at(0).toObject().value("stage"_L1).toString(), u"approved"_s);
        QCOMPARE(stack.value("members"_L1).toArray().at(1).toObject().value("stage"_L1).toString(), u"draft"_s);
        QCOMPARE(stack.value("equivalences"_L1).toArray().size(), 1);
        const QJsonObject anna = stack.value("learners"_L1).toArray().at(0).toObject();
        QCOMPARE(anna.value("passed"_L1).toInt(), 1);
        QCOMPARE(anna.value("of"_L1).toInt(), 2);
        QCOMPARE(anna.value("due"_L1).toBool(), false);
        QVERIFY(stack.value("promotion"_L1).toString().contains(u"stackable"_s)); // R26
        const QJsonObject budget = run("budget OF-2026-001 --json").object();
        QCOMPARE(budget.value("net"_L1).toString(), u"to be agreed"_s);
        QVERIFY(budget.value("toBeAgreed"_L1).toBool());
        QVERIFY(budget.value("breakEven"_L1).isNull());
        QVERIFY(run("budget OF-2026-001").out.contains("to be agreed"));
        QSTATUS(run({u"stack"_s, u"set"_s, u"Field data"_s, u"--sequential"_s, u"yes"_s, u"--consulted"_s,
                     u"2026-05-02"_s}),
                0);
        QVERIFY(run("stack list --json")
                    .object()
                    .value("stacks"_L1)
                    .toArray()
                    .at(0)
                    .toObject()
                    .value("sequential"_L1)
                    .toBool());
        refuses({u"stack"_s, u"show"_s, u"Other"_s}, 1, u"Nothing was found"_s);
    }

    /// Names and contacts of ended cohorts are removed; results and counts stay, and the file holds no trace.
    void retention()
    {
        enrolled();
        QSTATUS(run("result OF-2026-001/1/1 passed --on 2026-05-30"), 0);
        m_cli->today = u"2027-07-01"_s;
        QSTATUS(run("confirm-limit"), 0);
        QCOMPARE(run("retention --before 2026-06-29 --json").object().value("learners"_L1).toInt(), 0);
        const QByteArray before = office();
        const QJsonObject preview = run("retention --before 2027-06-30 --dry-run --json").object();
        QCOMPARE(preview.value("learners"_L1).toInt(), 3);
        QCOMPARE(preview.value("removed"_L1).toBool(), false);
        QCOMPARE(office(), before);
        QVERIFY(m_cli->read(u"office.credence"_s).contains("anna@x.ca"));
        QCOMPARE(run("retention --before 2027-06-30 --json").object().value("learners"_L1).toInt(), 3);
        QVERIFY(!m_cli->read(u"office.credence"_s).contains("anna@x.ca"));
        QCOMPARE(learner(0).value("result"_L1).toString(), u"passed"_s);
        QVERIFY(learner(0).value("erased"_L1).toBool());
        refuses({u"retention"_s, u"--before"_s, u"2027-07-02"_s}, 2, u"has come"_s);
        QSTATUS(run("verify"), 0);
    }

    void cohortsAreFullAtTheirPlaces()
    {
        offered();
        QSTATUS(run("offering set OF-2026-001 --capacity 2"), 0);
        refuses({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, m_cli->write(u"r.csv"_s, kRegistrations)}, 1,
                u"2 places"_s);
        QCOMPARE(learners().size(), 0);
        QSTATUS(run("offering set OF-2026-001 --capacity 3"), 0);
        QSTATUS(run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, m_cli->path(u"r.csv"_s)}), 0);
    }
};

QTEST_GUILESS_MAIN(DeliveryCliTest)
#include "tst_deliverycli.moc"
