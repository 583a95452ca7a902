// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A proposal that can be submitted: the contract's example.
QJsonObject proposal(const QString &id = u"0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11"_s)
{
    const QByteArray json = R"({"format": "credence.proposal", "version": 1,
 "unit": {"name": "Geography", "faculty": "Arts and Social Sciences"},
 "proposer": {"name": "A. Proposer", "role": "faculty-member"},
 "courseName": "GIS for Field Scientists",
 "length": {"hours": 36, "weeks": 6, "capWeeks": 8},
 "modality": {"place": "online", "timing": "asynchronous"},
 "summary": "Maps made in the field.", "rationale": {"text": "Employers ask.", "labourMarketNeed": "Two ministries hire."},
 "skills": [{"text": "Publish a web map", "kind": "skill"}],
 "codes": {"cip": ["45.0702"], "noc": ["22214"]},
 "assessment": {"strategy": "A map and a report.", "feedbackRolling": "Within five days.",
   "items": [{"title": "Field map", "skills": [0], "dueWeek": 4, "feedbackDays": 5}]},
 "osap": {"intent": "yes", "beforeDelivery": false},
 "annex": {"fee": "450.00", "firstDelivery": "2026-09-08", "registration": "rolling"}})";
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(u"id"_s, id);
    return object;
}

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(); }

QStringList commands()
{
    return {u"init"_s,     u"list"_s,   u"show"_s,    u"submit"_s, u"decide"_s,  u"senate"_s,
            u"ministry"_s, u"osap"_s,   u"search"_s,  u"backup"_s, u"verify"_s,  u"restore"_s,
            u"meeting"_s,  u"intake"_s, u"holiday"_s, u"window"_s, u"plan"_s,    u"forecast"_s,
            u"due"_s,      u"check"_s,  u"import"_s,  u"export"_s, u"compare"_s, u"codes"_s};
}

} // namespace

// The answer is taken once: most commands would do something else the second time.
#define QSTATUS(answer, expected) \
    do { \
        const Answer given = (answer); \
        QVERIFY2(given.status == (expected), (given.out + given.err).constData()); \
    } while (false)

class CliTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<CliRunner> m_cli;

    Answer run(const char *arguments) const { return m_cli->run(arguments); }
    QString state(const QString &reference = u"MC-2026-001"_s) const
    {
        return m_cli->run({u"show"_s, reference, u"--json"_s}).object().value("stage"_L1).toString();
    }
    /// An office with one submittable draft.
    void officeWithDraft() const
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        m_cli->write(u"gis.mcproposal"_s, bytes(proposal()));
        QSTATUS(m_cli->run({u"import"_s, m_cli->path(u"gis.mcproposal"_s)}), 0);
    }

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    void help()
    {
        const Answer answer = m_cli->plain({u"--help"_s});
        QSTATUS(answer, 0);
        for (const QString &command : commands())
            QVERIFY2(answer.out.contains("  " + command.toUtf8() + ' '), qPrintable(command));
        QVERIFY(answer.err.isEmpty());
        QSTATUS(m_cli->plain({u"--version"_s}), 0);
    }

    void helpOfEveryCommand_data()
    {
        QTest::addColumn<QString>("command");
        for (const QString &command : commands())
            QTest::newRow(qPrintable(command)) << command;
    }
    void helpOfEveryCommand()
    {
        QFETCH(const QString, command);
        const Answer answer = m_cli->plain({command, u"--help"_s});
        QSTATUS(answer, 0);
        QVERIFY(answer.out.contains(command.toUtf8()));
    }

    void badUsage_data()
    {
        QTest::addColumn<QString>("arguments");
        for (const char *arguments : {"",
                                      "frobnicate",
                                      "--office",
                                      "list",
                                      "--today 2026-02-30 window 2026-02-13",
                                      "--today x window 2026-02-13",
                                      "window",
                                      "window 2026-02-30",
                                      "window 2026-2-13",
                                      "window 2026-02-13 more",
                                      "window --nonsense 2026-02-13",
                                      "window 9999-12-31",
                                      "plan --start 2026-09-08",
                                      "plan --osap no",
                                      "plan --start 2026-09-08 --osap maybe",
                                      "codes cpi 45",
                                      "codes cip",
                                      "codes noc gis --limit none",
                                      "codes noc gis --limit 0",
                                      "codes noc gis --lang de",
                                      "check",
                                      "init",
                                      "restore one",
                                      "--office x decide MC-1 --stage chair --by A",
                                      "--office x senate MC-1",
                                      "--office x decide MC-1 --stage nobody --outcome approve --by A",
                                      "--office x decide MC-1 --stage dean --outcome shrug --by A",
                                      "--office x decide MC-1 --stage dean --outcome approve",
                                      "--office x decide MC-1 --stage dean --outcome defer --by A",
                                      "--office x submit MC-1",
                                      "--office x submit MC-1 --by A --on 2026-13-01",
                                      "--office x list --stage moon",
                                      "--office x osap MC-1 perhaps",
                                      "--office x ministry MC-1 ask --on 2026-01-01",
                                      "--office x due --days -1",
                                      "--office x meeting",
                                      "--office x meeting add board 2026-01-23",
                                      "--office x meeting add sccasp",
                                      "--office x meeting add sccasp 2026-01-23 --agenda-closes 2026-01-24",
                                      "--office x intake move 2026-01-01",
                                      "--office x holiday add 2026-01-02",
                                      "--office x export MC-1 --format doc",
                                      "--office x compare MC-1",
                                      "--office x export MC-1",
                                      "--office x show"})
            QTest::newRow(*arguments ? arguments : "no command") << QString::fromUtf8(arguments);
    }
    void badUsage()
    {
        QFETCH(const QString, arguments);
        const Answer answer = m_cli->plain(arguments.split(u' ', Qt::SkipEmptyParts));
        QSTATUS(answer, 2);
        QVERIFY(answer.out.isEmpty());
        QVERIFY(!answer.err.isEmpty());
    }

    void initNeverOverwrites()
    {
        const QString path = m_cli->path(u"office.credence"_s);
        QSTATUS(m_cli->plain({u"init"_s, path}), 0);
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const QByteArray before = m_cli->read(u"office.credence"_s);
        QSTATUS(m_cli->plain({u"init"_s, path}), 3);
        QCOMPARE(m_cli->read(u"office.credence"_s), before);
        QSTATUS(m_cli->plain({u"list"_s}, {u"CREDENCE_OFFICE="_s + path}), 0);
    }

    void exampleOffice()
    {
        QSTATUS(m_cli->run({u"init"_s, m_cli->path(u"office.credence"_s), u"--example"_s}), 0);
        const QJsonArray rows = run("list --json").object().value("proposals"_L1).toArray();
        QVERIFY(rows.size() >= 20);
        QSTATUS(run("verify"), 0);
        QVERIFY(!run("due --days 90 --json").array().isEmpty());
    }

    void unusableOffices_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no database") << "these are not the bytes you look for, a text of more than a hundred bytes, "
                                        "which is no database at all and never was one"_ba;
        QTest::newRow("empty") << QByteArray();
    }
    void unusableOffices()
    {
        QFETCH(const QByteArray, content);
        m_cli->write(u"office.credence"_s, content);
        for (const char *arguments :
             {"list", "due", "meeting add sccasp 2026-01-23", "verify", "plan --start 2026-09-08 --osap no"}) {
            const Answer answer = run(arguments);
            QSTATUS(answer, 4);
            QVERIFY(answer.out.isEmpty());
        }
        QCOMPARE(m_cli->read(u"office.credence"_s), content);
    }
    void missingOffice()
    {
        QSTATUS(run("list"), 4);
        QVERIFY(!QFile::exists(m_cli->path(u"office.credence"_s)));
    }

    void check()
    {
        const QString good = m_cli->write(u"good.mcproposal"_s, bytes(proposal()));
        QJsonObject weeks = proposal();
        weeks.insert(u"length"_s, QJsonObject{{u"hours"_s, 36}, {u"weeks"_s, 12}});
        const QString bad = m_cli->write(u"bad.mcproposal"_s, bytes(weeks));
        QSTATUS(m_cli->run({u"check"_s, good}), 0);
        QSTATUS(m_cli->run({u"check"_s, bad}), 1);
        const Answer both = m_cli->run({u"check"_s, good, bad, u"--json"_s});
        QSTATUS(both, 1);
        const QJsonArray files = both.object().value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        QVERIFY(files.at(0).toObject().value("submittable"_L1).toBool());
        QVERIFY(!files.at(1).toObject().value("submittable"_L1).toBool());
        QCOMPARE(files.at(1).toObject().value("file"_L1).toString(), bad);
        bool found = false;
        for (const QJsonValue value : files.at(1).toObject().value("findings"_L1).toArray()) {
            const QJsonObject finding = value.toObject();
            for (const auto key : {"rule"_L1, "severity"_L1, "part"_L1, "clause"_L1, "message"_L1})
                QVERIFY(finding.contains(key));
            if (finding.value("rule"_L1) == "length.weeks-range"_L1) {
                found = true;
                QCOMPARE(finding.value("severity"_L1).toString(), u"error"_s);
                QCOMPARE(finding.value("part"_L1).toInt(), 2);
                QVERIFY(!finding.value("message"_L1).toString().isEmpty());
            }
        }
        QVERIFY(found);
    }

    void checkRefuses_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << "hello"_ba;
        QTest::newRow("empty") << ""_ba;
        QTest::newRow("no proposal") << R"({"format": "other"})"_ba;
        QTest::newRow("newer") << R"({"format": "credence.proposal", "version": 99})"_ba;
        QTest::newRow("no such date")
            << R"({"format": "credence.proposal", "version": 1, "annex": {"firstDelivery": "2026-02-30"}})"_ba;
        QTest::newRow("wrong type") << R"({"format": "credence.proposal", "version": 1, "skills": "map"})"_ba;
        QTest::newRow("not UTF-8") << "{\"format\": \"credence.proposal\", \"version\": 1, \"summary\": \"\xff\"}"_ba;
    }
    void checkRefuses()
    {
        QFETCH(const QByteArray, content);
        const QString path = m_cli->write(u"x.mcproposal"_s, content);
        QSTATUS(m_cli->run({u"check"_s, path}), 3);
        const QString good = m_cli->write(u"good.mcproposal"_s, bytes(proposal()));
        const Answer mixed = m_cli->run({u"check"_s, path, good, u"--json"_s}); // the other file is still told about
        QSTATUS(mixed, 3);
        const QJsonArray files = mixed.object().value("files"_L1).toArray();
        QCOMPARE(files.size(), 2);
        for (const auto key : {"file"_L1, "findings"_L1, "submittable"_L1})
            QVERIFY(files.first().toObject().contains(key));
        QVERIFY(!files.first().toObject().value("refused"_L1).toString().isEmpty());
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        QSTATUS(m_cli->run({u"import"_s, path}), 3);
        QCOMPARE(run("list --json").object().value("proposals"_L1).toArray().size(), 0);
    }
    void missingFiles()
    {
        QSTATUS(m_cli->run({u"check"_s, m_cli->path(u"nowhere.mcproposal"_s)}), 3);
        QSTATUS(m_cli->run({u"--policy"_s, m_cli->path(u"nowhere.json"_s), u"window"_s, u"2026-02-13"_s}), 3);
    }

    void importListShow()
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        const QString file = m_cli->write(u"gis.mcproposal"_s, bytes(proposal()));
        QJsonObject noId = proposal();
        noId.remove("id"_L1);
        noId.insert(u"courseName"_s, u"Reading Maps"_s);
        const QString other = m_cli->write(u"maps.mcproposal"_s, bytes(noId));
        const QStringList import{u"import"_s, file, other, u"--json"_s};

        const Answer dry = m_cli->run(import + QStringList{u"--dry-run"_s});
        QSTATUS(dry, 0);
        QCOMPARE(dry.object().value("imported"_L1).toInt(), 2);
        QCOMPARE(run("list --json").object().value("proposals"_L1).toArray().size(), 0);

        const Answer first = m_cli->run(import);
        QSTATUS(first, 0);
        QCOMPARE(first.object().value("imported"_L1).toInt(), 2);
        QCOMPARE(first.object().value("refused"_L1).toArray().size(), 0);
        const Answer second = m_cli->run(import); // nothing twice, with an id or without
        QCOMPARE(second.object().value("imported"_L1).toInt(), 0);
        QCOMPARE(second.object().value("unchanged"_L1).toInt(), 2);

        const QJsonArray rows = run("list --json").object().value("proposals"_L1).toArray();
        QCOMPARE(rows.size(), 2);
        for (const auto key :
             {"ref"_L1, "id"_L1, "name"_L1, "unit"_L1, "stage"_L1, "osap"_L1, "revision"_L1, "since"_L1})
            QVERIFY(rows.first().toObject().contains(key));
        QCOMPARE(rows.first().toObject().value("stage"_L1).toString(), u"draft"_s);
        QCOMPARE(run("list --stage chair --json").object().value("proposals"_L1).toArray().size(), 0);
        QCOMPARE(run("list --unit Geography --json").object().value("proposals"_L1).toArray().size(), 2);
        QVERIFY(run("list").out.contains("GIS for Field Scientists"));

        const QString reference = rows.first().toObject().value("ref"_L1).toString();
        const QJsonObject whole = m_cli->run({u"show"_s, reference, u"--json"_s}).object();
        for (const auto key : {"ref"_L1, "stage"_L1, "chain"_L1, "history"_L1, "proposal"_L1})
            QVERIFY(whole.contains(key));
        QCOMPARE(whole.value("chain"_L1).toArray().size(), 6); // submitted, chair, dean, sccasp, senate, ministry
        QVERIFY(m_cli->run({u"show"_s, reference}).out.contains(reference.toUtf8()));
        QSTATUS(run("show MC-1999-001"), 1);
    }

    void realPrograms()
    {
        const QString table = QStringLiteral(CREDENCE_TEST_DATA "/short_programs.tsv");
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        const Answer first = m_cli->run({u"import"_s, table, u"--json"_s});
        QVERIFY2(first.status == 0 || first.status == 1, first.err);
        const QJsonArray refused = first.object().value("refused"_L1).toArray();
        QCOMPARE(first.status, refused.isEmpty() ? 0 : 1);
        const int imported = first.object().value("imported"_L1).toInt();
        QCOMPARE(imported + refused.size() + first.object().value("unchanged"_L1).toInt(), 555);
        QVERIFY(imported > 400);
        for (const QJsonValue row : refused) {
            QVERIFY(row.toObject().value("line"_L1).toInt() > 1);
            QVERIFY(!row.toObject().value("reason"_L1).toString().isEmpty());
        }
        const Answer second = m_cli->run({u"import"_s, table, u"--json"_s});
        QCOMPARE(second.object().value("imported"_L1).toInt(), 0);
        QSTATUS(run("verify"), 0);
    }

    void tableThatNoMappingFits()
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        const QString table = m_cli->write(u"x.csv"_s, "alpha,beta\n1,2\n");
        QSTATUS(m_cli->run({u"import"_s, table}), 3);
        const Answer json = m_cli->run({u"import"_s, table, u"--json"_s});
        QSTATUS(json, 3);
        QCOMPARE(json.object().value("refused"_L1).toArray().size(), 1);
    }

    void submitRefusedWhileErrorsStand()
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        QJsonObject unfinished = proposal();
        unfinished.insert(u"summary"_s, QString());
        const QString file = m_cli->write(u"x.mcproposal"_s, bytes(unfinished));
        QSTATUS(m_cli->run({u"import"_s, file}), 0);
        const Answer text = run("submit MC-2026-001 --by Anna");
        QSTATUS(text, 1);
        QVERIFY(text.out.contains("summary.missing"));
        const Answer json = run("submit MC-2026-001 --by Anna --json");
        QSTATUS(json, 1);
        QVERIFY(!json.object().value("submitted"_L1).toBool());
        QVERIFY(!json.object().value("findings"_L1).toArray().isEmpty());
        QCOMPARE(state(), u"draft"_s);
    }

    void theWholeChain()
    {
        officeWithDraft();
        QSTATUS(run("intake add 2026-02-13"), 0);
        QSTATUS(run("submit MC-2026-001 --by Anna --on 2026-01-12 --json"), 0);
        QCOMPARE(state(), u"chair"_s);
        QSTATUS(run("decide MC-2026-001 --stage sccasp --outcome approve --by Bo"), 1); // out of order
        QSTATUS(run("senate MC-2026-001 --on 2026-01-13"), 1);
        QSTATUS(run("ministry MC-2026-001 submit --on 2026-01-13"), 1); // R50
        QCOMPARE(state(), u"chair"_s);
        QSTATUS(run("decide MC-2026-001 --stage chair --outcome return --by Bo"), 1); // a reason is owed
        QSTATUS(run("decide MC-2026-001 --stage chair --outcome approve --by Bo --on 2026-01-11"), 1); // before it came

        QSTATUS(run("decide MC-2026-001 --stage chair --outcome approve --by Bo --on 2026-01-13"), 1); // not yet
        QCOMPARE(state(), u"chair"_s);

        m_cli->today = u"2026-06-01"_s;
        QSTATUS(run("decide MC-2026-001 --stage chair --outcome approve --by Bo --on 2026-01-13"), 0);
        QCOMPARE(state(), u"dean"_s);
        QSTATUS(
            run("decide MC-2026-001 --stage dean --outcome return --to chair --comment Again --by Cy --on 2026-01-14"),
            0);
        QCOMPARE(state(), u"chair"_s);
        QSTATUS(run("decide MC-2026-001 --stage chair --outcome approve --by Bo --on 2026-01-15"), 0);
        const QString minutes = m_cli->write(u"minutes.txt"_s, "Approved.");
        const Answer dean =
            m_cli->run({u"decide"_s, u"MC-2026-001"_s, u"--stage"_s, u"dean"_s, u"--outcome"_s, u"approve"_s, u"--by"_s,
                        u"Cy"_s, u"--on"_s, u"2026-01-16"_s, u"--evidence"_s, minutes, u"--json"_s});
        QSTATUS(dean, 0);
        QCOMPARE(dean.object().value("stage"_L1).toString(), u"sccasp"_s);
        QSTATUS(run("decide MC-2026-001 --stage sccasp --outcome defer --to 2026-02-20 --by Di --on 2026-01-23"), 0);
        QCOMPARE(state(), u"sccasp"_s);
        QSTATUS(run("decide MC-2026-001 --stage sccasp --outcome approve --by Di --on 2026-02-01"), 0);
        QSTATUS(run("senate MC-2026-001 --on 2026-02-10"), 0);
        QCOMPARE(state(), u"ministry"_s);
        const Answer submitted = run("ministry MC-2026-001 submit --on 2026-02-13 --json"); // R55: in time
        QSTATUS(submitted, 0);
        QCOMPARE(submitted.object().value("intake"_L1).toString(), u"2026-02-13"_s);
        QSTATUS(run("ministry MC-2026-001 information --on 2026-03-01"), 0);
        const Answer eligible = run("ministry MC-2026-001 eligible --on 2026-05-01 --json");
        QSTATUS(eligible, 0);
        QCOMPARE(eligible.object().value("ministry"_L1).toString(), u"eligible"_s);
        QCOMPARE(state(), u"approved"_s);

        const QJsonObject whole = run("show MC-2026-001 --json").object();
        QVERIFY(whole.value("historyVerified"_L1).toBool());
        QCOMPARE(whole.value("history"_L1).toArray().size(), 11);
        QVERIFY(run("show MC-2026-001").out.contains("2026-02-10"));
        QSTATUS(run("verify"), 0);
    }

    void selfApprovalIsSaid()
    {
        // R131
        officeWithDraft();
        QSTATUS(run("submit MC-2026-001 --by Anna"), 0);
        const Answer answer = m_cli->run({u"decide"_s, u"MC-2026-001"_s, u"--stage"_s, u"chair"_s, u"--outcome"_s,
                                          u"approve"_s, u"--by"_s, u"A. Proposer"_s, u"--json"_s});
        QSTATUS(answer, 0);
        const QJsonArray warnings = answer.object().value("warnings"_L1).toArray();
        QCOMPARE(warnings.size(), 1);
        QCOMPARE(warnings.first().toObject().value("warning"_L1).toString(), u"self-approval"_s);
        QVERIFY(!answer.err.isEmpty());
    }

    void osapIntent()
    {
        officeWithDraft();
        const Answer draft = run("osap MC-2026-001 no --json");
        QSTATUS(draft, 0);
        QCOMPARE(draft.object().value("closes"_L1).toArray(), QJsonArray{u"ministry"_s});
        QSTATUS(run("submit MC-2026-001 --by Anna"), 0);
        const Answer later = run("osap MC-2026-001 yes --json"); // R127
        QSTATUS(later, 0);
        QCOMPARE(later.object().value("opens"_L1).toArray(), QJsonArray{u"ministry"_s});
        const Answer again = run("osap MC-2026-001 yes --json");
        QSTATUS(again, 0);
        QVERIFY(again.object().value("opens"_L1).toArray().isEmpty());
        QVERIFY(!run("osap MC-2026-001 no").out.isEmpty());
    }

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

    void search()
    {
        officeWithDraft();
        const Answer found = run("search field scient --json");
        QSTATUS(found, 0);
        QCOMPARE(found.object().value("hits"_L1).toArray().first().toObject().value("ref"_L1).toString(),
                 u"MC-2026-001"_s);
        QVERIFY(!found.out.contains("\\u0001"));
        QSTATUS(run("search zebra"), 1);
    }

    void codes()
    {
        const Answer noc = m_cli->plain({u"codes"_s, u"noc"_s, u"GIS technician"_s, u"--json"_s});
        QSTATUS(noc, 0);
        const QJsonObject first = noc.array().first().toObject();
        QCOMPARE(first.value("code"_L1).toString(), u"22214"_s);
        for (const auto key : {"code"_L1, "title"_L1, "level"_L1, "teer"_L1})
            QVERIFY(first.contains(key));
        const Answer cip = m_cli->plain({u"codes"_s, u"cip"_s, u"45.0702"_s, u"--json"_s, u"--limit"_s, u"1"_s});
        QCOMPARE(cip.array().size(), 1);
        QVERIFY(!cip.array().first().toObject().contains("teer"_L1));
        QSTATUS(m_cli->plain({u"codes"_s, u"noc"_s, u"qqqqzzzz"_s}), 1);
        QSTATUS(m_cli->plain({u"codes"_s, u"noc"_s, u"arpenteur"_s, u"--lang"_s, u"fr"_s}), 0);
    }

    void exportAndCompare()
    {
        officeWithDraft();
        const Answer out = run("export MC-2026-001 --format mcproposal");
        QSTATUS(out, 0);
        QCOMPARE(out.object().value("courseName"_L1).toString(), u"GIS for Field Scientists"_s);
        const QString file = m_cli->path(u"out.mcproposal"_s);
        QSTATUS(m_cli->run({u"export"_s, u"MC-2026-001"_s, u"--format"_s, u"mcproposal"_s, u"-o"_s, file}), 0);
        QSTATUS(m_cli->run({u"check"_s, file}), 0);
        QSTATUS(m_cli->run({u"export"_s, u"MC-2026-001"_s, u"--format"_s, u"mcproposal"_s, u"-o"_s, u"/nowhere/x"_s}),
                3);
        const Answer help = m_cli->plain({u"export"_s, u"--help"_s});
        if (help.out.contains("pdf")) {
            const QString pdf = m_cli->path(u"out.pdf"_s);
            QSTATUS(m_cli->run({u"export"_s, u"MC-2026-001"_s, u"--format"_s, u"pdf"_s, u"-o"_s, pdf}), 0);
            QVERIFY(m_cli->read(u"out.pdf"_s).startsWith("%PDF-"));
        }

        QSTATUS(run("compare MC-2026-001 --from 1 --to 2"), 1); // never submitted
        QSTATUS(run("submit MC-2026-001 --by Anna"), 0);
        QSTATUS(run("decide MC-2026-001 --stage chair --outcome return --comment Shorter --by Bo"), 0);
        QSTATUS(run("submit MC-2026-001 --by Anna"), 0);
        const Answer compared = run("compare MC-2026-001 --from 1 --to 2 --json");
        QSTATUS(compared, 0);
        for (const auto key : {"ref"_L1, "from"_L1, "to"_L1, "differences"_L1})
            QVERIFY(compared.object().contains(key));
    }

    void backupVerifyRestore()
    {
        officeWithDraft();
        const QString copy = m_cli->path(u"copy.credence"_s);
        const Answer made = m_cli->run({u"backup"_s, copy, u"--json"_s});
        QSTATUS(made, 0);
        QCOMPARE(made.object().value("sha256"_L1).toString().size(), 64);
        const Answer verified = run("verify --json");
        QSTATUS(verified, 0);
        QVERIFY(verified.object().value("ok"_L1).toBool());
        QCOMPARE(verified.object().value("proposals"_L1).toInt(), 1);

        QSTATUS(run("submit MC-2026-001 --by Anna"), 0);
        QSTATUS(m_cli->plain({u"restore"_s, copy, m_cli->path(u"office.credence"_s)}), 0);
        QCOMPARE(state(), u"draft"_s);
        const Answer refused =
            m_cli->plain({u"restore"_s, m_cli->path(u"gis.mcproposal"_s), m_cli->path(u"office.credence"_s)});
        QSTATUS(refused, 4);
        QCOMPARE(state(), u"draft"_s);
    }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
