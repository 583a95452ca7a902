// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A proposal on its way through the chain, and what is made of it: found, exported, compared, backed up.

#include "draftoffice.h"

class CliChainTest final : public QObject, DraftOffice {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

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

QTEST_GUILESS_MAIN(CliChainTest)
#include "tst_clichain.moc"
