// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What every command has in common, what is refused, and what comes in from files.

#include "draftoffice.h"

namespace {

QStringList commands()
{
    return {u"init"_s,     u"list"_s,   u"show"_s,    u"submit"_s, u"decide"_s,  u"senate"_s,
            u"ministry"_s, u"osap"_s,   u"search"_s,  u"backup"_s, u"verify"_s,  u"restore"_s,
            u"meeting"_s,  u"intake"_s, u"holiday"_s, u"window"_s, u"plan"_s,    u"forecast"_s,
            u"due"_s,      u"check"_s,  u"import"_s,  u"export"_s, u"compare"_s, u"codes"_s};
}

} // namespace

class CliTest final : public QObject, DraftOffice {
    Q_OBJECT

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
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
