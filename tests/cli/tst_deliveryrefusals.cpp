// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person may hand to the delivery commands by mistake: each gets a sentence and the exit status of contract
// section 2, and the office file stays as it is, to the byte.

#include "deliveryoffice.h"

class DeliveryRefusalsTest final : public QObject, DeliveryOffice {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    /// Unknown references are 1, bad usage 2, files that cannot be read 3: nothing is changed by any of them.
    void refused_data()
    {
        QTest::addColumn<QString>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("words");
        const auto add = [](const char *arguments, int status, const char *words) {
            QTest::newRow(arguments) << QString::fromUtf8(arguments) << status << QString::fromUtf8(words);
        };
        add("offering add MC-2026-009", 1, "Nothing was found");
        add("offering show OF-2026-009", 1, "Nothing was found");
        add("offering set OF-2026-009 --fee 1", 1, "Nothing was found");
        add("budget OF-2026-009", 1, "Nothing was found");
        add("cohort add OF-2026-009 --start 2026-05-04", 1, "Nothing was found");
        add("cohort list OF-2026-009", 1, "Nothing was found");
        add("enrol OF-2026-001/9 --learner A", 1, "Nothing was found");
        add("roster OF-2026-001/9", 1, "Nothing was found");
        add("result OF-2026-001/1/9 passed --on 2026-05-05", 1, "Nothing was found");
        add("notice OF-2026-001/1/9 --on 2026-05-05", 1, "Nothing was found");
        add("confirm-limit OF-2026-001/1/9", 1, "Nothing was found");
        add("cohort add OF-2026-001 --start 2026-05-04 --end 2026-05-03", 1, "Nothing was saved");
        add("result OF-2026-001/1/1 passed --on 2026-05-03", 1, "Nothing was saved");
        add("result OF-2026-001/1/1 passed --on 2026-06-02", 1, "has not come yet");
        add("notice OF-2026-001/1/1 --on 2026-04-01", 1, "on or after");
        add("offering", 2, "Usage");
        add("offering bogus X", 2, "Usage");
        add("offering set OF-2026-001 --fee free", 2, "no amount of money");
        add("offering set OF-2026-001 --fee -1", 2, "no amount of money");
        add("offering set OF-2026-001 --fee 1.005", 2, "no amount of money");
        add("offering set OF-2026-001 --card-rate 101", 2, "per cent");
        add("offering set OF-2026-001 --cost lunch=5", 2, "the kinds are");
        add("offering set OF-2026-001 --cost design", 2, "the kinds are");
        add("offering set OF-2026-001 --ready lunch=2026-05-05", 2, "the items are");
        add("offering set OF-2026-001 --ready apprendo=soon", 2, "is no date");
        add("offering set OF-2026-001 --registration both", 2, "must be one of");
        add("offering set OF-2026-001 --deadline 2026-02-30", 2, "is no date");
        add("offering set OF-2026-001 --tls yes", 1, "Nothing was saved"); // R67: no estimate
        add("cohort add OF-2026-001 --start 9999-12-31", 1, "too far ahead");
        add("enrol OF-2026-001/1 --learner A --start 9999-12-31", 1, "too far ahead");
        add("cohort add OF-2026-001", 2, "--start is missing");
        add("cohort add OF-2026-001 --start 04/05/2026", 2, "is no date");
        add("enrol OF-2026-001/1", 2, "--learner");
        add("enrol OF-2026-001/1 --learner A --file r.csv", 2, "--learner");
        add("enrol OF-2026-001/1 --learner A --payment bitcoin", 2, "must be one of");
        add("enrol OF-2026-001/1 --learner A --map m.json", 2, "--map does not go with");
        add("enrol OF-2026-001/1 --file r.csv --payment card", 2, "--payment does not go with");
        add("offering show OF-2026-001 --fee 500", 2, "--fee does not go with “offering show”");
        add("offering list --title spring", 2, "--title does not go with “offering list”");
        add("offering set OF-2026-001 --limit 3", 2, "--limit does not go with");
        add("cohort list --start 2026-05-04", 2, "--start does not go with");
        add("cohort set OF-2026-001/1 --rolling", 2, "--rolling does not go with");
        add("stack show X --outcome none", 2, "--outcome does not go with");
        add("stack list --name Y", 2, "--name does not go with");
        add("stack add X --name Y", 2, "--name does not go with");
        add("offering set OF-2026-001 --fee 2999.99 --fee-acknowledged 2026-05-05", 2, "from 3000.00 on"); // R61
        add("offering set OF-2026-001 --fee 3000 --fee-acknowledged 2026-06-02", 2, "has not come yet");
        add("result OF-2026-001/1/1 A+ --on 2026-05-05", 2, "Usage"); // R39
        add("result OF-2026-001/1/1 85 --on 2026-05-05", 2, "Usage");
        add("result OF-2026-001/1/1 time-limit --on 2026-05-05", 2, "Usage");
        add("result OF-2026-001/1/1 passed", 2, "--on is missing");
        add("results OF-2026-001/1 none.csv --pass-mark 101", 2, "from 0 to 100");
        add("retention", 2, "--before is missing");
        add("stack add X --member MC-2026-001 --member MC-2026-009", 1, "Nothing was found");
        add("stack add X --member MC-2026-001 --member MC-2026-001", 1, "Nothing was saved");
        add("stack add X --outcome degree", 2, "must be one of");
        add("stack add X --equivalence Geography", 2, "UNIT:PROGRAM");
        add("export-calendar --days -1", 2, "whole number");
        add("enrol OF-2026-001/1 --file none.csv", 3, "There is no file");
        add("results OF-2026-001/1 none.csv", 3, "There is no file");
    }
    void refused()
    {
        QFETCH(const QString, arguments);
        QFETCH(const int, status);
        QFETCH(const QString, words);
        enrolled();
        refuses(arguments.split(u' '), status, words);
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        QTest::newRow("empty") << ""_ba << u"is empty"_s;
        QTest::newRow("no table of learners") << "City,Country\nOttawa,Canada\n"_ba << u"list of learners"_s;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) << u"list of learners"_s;
        QTest::newRow("a quote that never closes") << "Name,E-mail\n\"Anna,a@x.ca\n"_ba << u"never closed"_s;
        QTest::newRow("a column twice") << "Name,E-mail,E-mail\nAnna,a@x.ca,b@x.ca\n"_ba << u"two columns are called"_s;
    }
    void badTables()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, words);
        enrolled();
        const QString file = m_cli->write(u"bad.csv"_s, bytes);
        refuses({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file}, 3, words);
        refuses({u"results"_s, u"OF-2026-001/1"_s, file}, 3, words);
    }

    /// A refused row is told with its line; the others are enrolled whole.
    void refusedRows()
    {
        offered();
        const QString file =
            m_cli->write(u"rows.csv"_s, "Name,Registered,Payment\nAnna,2026-04-02,card\n"
                                        "Ben,2026-02-30,card\nCy,2026-04-02,bitcoin\n,2026-04-02,card\n");
        const Answer dry = run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file, u"--dry-run"_s, u"--json"_s});
        QSTATUS(dry, 1);
        QCOMPARE(learners().size(), 0);
        const Answer answer = run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file, u"--json"_s});
        QSTATUS(answer, 1);
        QCOMPARE(answer.object().value("enrolled"_L1).toInt(), 1);
        const QJsonArray refused = answer.object().value("refused"_L1).toArray();
        QCOMPARE(refused.size(), 3);
        QCOMPARE(refused.at(0).toObject().value("line"_L1).toInt(), 3);
        QVERIFY(refused.at(0).toObject().value("reason"_L1).toString().contains(u"2026-02-30"_s));
        QCOMPARE(learners().size(), 1);
    }

    void ownMapping()
    {
        offered();
        const QString map = m_cli->write(u"map.json"_s, R"({"format": "credence.roster-mapping", "version": 1,
            "id": "own", "columns": {"learner": "Qui"}, "payments": {"plastique": "card"}})");
        const QString file = m_cli->write(u"qui.csv"_s, "Qui;Ville\nAnna;Ottawa\n");
        refuses({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file}, 3, u"list of learners"_s);
        refuses({u"results"_s, u"OF-2026-001/1"_s, file, u"--map"_s, map}, 3, u"credence.result-mapping"_s);
        QSTATUS(run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, file, u"--map"_s, map}), 0);
        QCOMPARE(learner(0).value("learner"_L1).toString(), u"Anna"_s);
    }
};

QTEST_GUILESS_MAIN(DeliveryRefusalsTest)
#include "tst_deliveryrefusals.moc"
