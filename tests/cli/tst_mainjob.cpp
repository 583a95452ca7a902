// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The main job from the command line, from a table of ideas to the Ministry's decision, on both routes; and what the
// contract promises of --json, of time zones and of the network.

#include "clirunner.h"

#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

class MainJobTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<CliRunner> m_cli;

    Answer run(const char *arguments) const { return m_cli->run(arguments); }
    QJsonObject show() const { return run("show MC-2026-001 --json").object(); }
    QString stage() const { return show().value("stage"_L1).toString(); }
    QStringList chain() const
    {
        QStringList beads;
        for (const QJsonValue bead : show().value("chain"_L1).toArray())
            beads.append(bead.toObject().value("stage"_L1).toString());
        return beads;
    }
    /// An office with one submittable draft of the intent \a osap.
    void officeWith(const QString &osap) const
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        const QJsonObject wish{{u"intent"_s, osap}, {u"beforeDelivery"_s, false}};
        const QString file = m_cli->write(u"a.mcproposal"_s, contractProposal({{u"osap"_s, wish}}));
        QSTATUS(m_cli->run({u"import"_s, file}), 0);
    }
    /// Submitted on 12 January; today is 1 June, so that everything can be recorded with its own day.
    void submitted(const QString &osap) const
    {
        officeWith(osap);
        QSTATUS(run("submit MC-2026-001 --by Anna --on 2026-01-12"), 0);
        m_cli->today = u"2026-06-01"_s;
    }
    void approvedBy(const char *stage, const char *date) const
    {
        QSTATUS(m_cli->run({u"decide"_s, u"MC-2026-001"_s, u"--stage"_s, QString::fromLatin1(stage), u"--outcome"_s,
                            u"approve"_s, u"--by"_s, u"Somebody Else"_s, u"--on"_s, QString::fromLatin1(date)}),
                0);
    }

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    /// R82, R51: a tracking entry that walks the whole chain (Q1) and never meets the Ministry.
    void withoutOsap()
    {
        submitted(u"no"_s);
        QCOMPARE(chain(), (QStringList{u"submitted"_s, u"chair"_s, u"dean"_s, u"sccasp"_s, u"senate"_s}));
        QCOMPARE(show().value("route"_L1).toString(), u"tracking entry"_s);
        QVERIFY(show().value("osapEligibility"_L1).toArray().isEmpty());
        approvedBy("chair", "2026-01-13");
        approvedBy("dean", "2026-01-14");
        approvedBy("sccasp", "2026-01-23");
        QCOMPARE(stage(), u"senate"_s);
        QSTATUS(run("decide MC-2026-001 --stage senate --outcome approve --by S"), 2); // R84: Senate decides nothing
        QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 0);
        QCOMPARE(stage(), u"approved"_s);
        const Answer ministry = run("ministry MC-2026-001 submit --on 2026-02-01");
        QSTATUS(ministry, 1);
        QVERIFY(ministry.err.contains("does not seek OSAP"));
        QVERIFY(!run("show MC-2026-001").out.contains("Ministry"));
        QVERIFY(!show().value("approvedOn"_L1).toString().isEmpty());
    }

    /// R81, R83–R85, R50: in this order and no other; what is refused leaves the proposal where it is.
    void withOsapInOrder()
    {
        submitted(u"yes"_s);
        QSTATUS(run("intake add 2026-02-13"), 0);
        QCOMPARE(chain().last(), u"ministry"_s);
        QCOMPARE(show().value("route"_L1).toString(), u"minor modification (OSAP)"_s);
        const QList<std::pair<QString, const char *>> steps{
            {u"chair"_s, "2026-01-13"}, {u"dean"_s, "2026-01-14"}, {u"sccasp"_s, "2026-01-23"}};
        for (const auto &[here, date] : steps) {
            for (const auto &[other, otherDate] : steps) {
                if (other == here)
                    continue;
                const Answer refused =
                    m_cli->run({u"decide"_s, u"MC-2026-001"_s, u"--stage"_s, other, u"--outcome"_s, u"approve"_s,
                                u"--by"_s, u"B"_s, u"--on"_s, QString::fromLatin1(otherDate)});
                QSTATUS(refused, 1);
                QVERIFY2(refused.err.contains("Record the stages in their order"), refused.err.constData());
                QCOMPARE(stage(), here);
            }
            QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 1);
            QSTATUS(run("ministry MC-2026-001 submit --on 2026-01-30"), 1);
            approvedBy(here.toLatin1().constData(), date);
        }
        QSTATUS(run("senate MC-2026-001 --on 2026-01-20"), 1); // earlier than SCCASP
        QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 0);
        const Answer early = run("ministry MC-2026-001 eligible --on 2026-02-02");
        QSTATUS(early, 1);
        QVERIFY2(early.err.contains("Record the submission to the Ministry first"), early.err.constData());
        QSTATUS(run("ministry MC-2026-001 submit --on 2026-02-02"), 0);
        QCOMPARE(show().value("history"_L1).toArray().last().toObject().value("by"_L1).toString(), u"OAPSI"_s);
        QSTATUS(run("ministry MC-2026-001 not-eligible --on 2026-05-04"), 0);
        QCOMPARE(stage(), u"approved"_s); // R48: the approval stands
        QSTATUS(run("verify"), 0);
    }

    /// R45: the line of quality assurance, from nothing to the Senate notice.
    void qualityAssurance()
    {
        submitted(u"yes"_s);
        const auto quality = [this] { return show().value("osapEligibility"_L1).toArray().at(1).toObject(); };
        QCOMPARE(quality().value("check"_L1).toString(), u"quality-assured"_s);
        QCOMPARE(quality().value("state"_L1).toString(), u"open"_s);
        QCOMPARE(quality().value("message"_L1).toString(), u"Not confirmed yet: SCCASP has to approve it first."_s);
        approvedBy("chair", "2026-01-13");
        approvedBy("dean", "2026-01-14");
        approvedBy("sccasp", "2026-01-23");
        QCOMPARE(quality().value("message"_L1).toString(),
                 u"Approved by SCCASP on 23 Jan 2026; Senate has to be notified."_s);
        QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 0);
        QCOMPARE(quality().value("state"_L1).toString(), u"met"_s);
        QCOMPARE(quality().value("message"_L1).toString(),
                 u"Approved by SCCASP on 23 Jan 2026; Senate notified on 30 Jan 2026."_s);
        QVERIFY(run("show MC-2026-001").out.contains("Quality assurance: met."));
    }

    /// R55: on the deadline day in time, a day later the next intake, and the user is told; none known is told too.
    void intakes_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("intake");
        QTest::addColumn<QString>("told");
        QTest::newRow("before the first") << u"2026-02-01"_s << u"2026-02-13"_s << u"which"_s;
        QTest::newRow("on the deadline") << u"2026-02-13"_s << u"2026-02-13"_s << u"closes on 2026-02-13"_s;
        QTest::newRow("a day later")
            << u"2026-02-14"_s << u"2026-05-15"_s
            << u"The intake of 2026-02-13 had closed, so it goes into the next one, which closes on 2026-05-15."_s;
        QTest::newRow("after the last") << u"2026-05-16"_s << QString() << u"No intake"_s;
    }
    void intakes()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, intake);
        QFETCH(const QString, told);
        submitted(u"yes"_s);
        QSTATUS(run("intake add 2026-02-13"), 0);
        QSTATUS(run("intake add 2026-05-15"), 0);
        approvedBy("chair", "2026-01-13");
        approvedBy("dean", "2026-01-14");
        approvedBy("sccasp", "2026-01-23");
        QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 0);
        const Answer answer = m_cli->run({u"ministry"_s, u"MC-2026-001"_s, u"submit"_s, u"--on"_s, day, u"--json"_s});
        QSTATUS(answer, 0);
        QCOMPARE(answer.object().value("intake"_L1).toString(), intake);
        QVERIFY2(QString::fromUtf8(answer.err).contains(told == "which"_L1 ? u"closes on 2026-02-13"_s : told),
                 answer.err.constData());
        QVERIFY(!answer.object().value("notes"_L1).toArray().isEmpty());
        QCOMPARE(QString::fromUtf8(answer.err).contains(u"A decision is expected from"_s), !intake.isEmpty());
    }

    /// Returned, mended, submitted again: a second revision beside the first, compared part by part.
    void returnAndResubmit()
    {
        submitted(u"yes"_s);
        approvedBy("chair", "2026-01-13");
        QSTATUS(run("decide MC-2026-001 --stage dean --outcome return --by D --on 2026-01-14"), 1); // R125
        QSTATUS(m_cli->run({u"decide"_s, u"MC-2026-001"_s, u"--stage"_s, u"dean"_s, u"--outcome"_s, u"return"_s,
                            u"--by"_s, u"D"_s, u"--on"_s, u"2026-01-14"_s, u"--comment"_s, u"Say who teaches it."_s}),
                0);
        QCOMPARE(stage(), u"returned"_s);
        QCOMPARE(run("list --stage returned --json").object().value("proposals"_L1).toArray().size(), 1);
        QSTATUS(run("submit MC-2026-001 --by Anna --on 2026-01-20"), 0);
        QCOMPARE(stage(), u"chair"_s); // the policy's default: from the beginning
        QCOMPARE(show().value("revision"_L1).toInt(), 2);
        QCOMPARE(show().value("revisions"_L1).toArray().size(), 2);
        QSTATUS(run("compare MC-2026-001 --from 1 --to 2"), 0);

        approvedBy("chair", "2026-01-21");
        QSTATUS(run("decide MC-2026-001 --stage dean --outcome return --resubmit here --comment Again --by D --on "
                    "2026-01-22"),
                0);
        QSTATUS(run("submit MC-2026-001 --by Anna --on 2026-01-23"), 0);
        QCOMPARE(stage(), u"dean"_s); // the one who returned it chose
        const QByteArray text = run("show MC-2026-001").out;
        QVERIFY2(text.contains("Dean returned for changes (D): Say who teaches it."), text.constData());
        QSTATUS(run("verify"), 0);
    }

    void deferral()
    {
        submitted(u"no"_s);
        approvedBy("chair", "2026-01-13");
        approvedBy("dean", "2026-01-14");
        QSTATUS(run("decide MC-2026-001 --stage sccasp --outcome defer --by S --on 2026-01-23"),
                2); // to which meeting?
        QSTATUS(run("decide MC-2026-001 --stage sccasp --outcome defer --by S --on 2026-01-23 --to 2026-01-23"), 1);
        const Answer deferred =
            run("decide MC-2026-001 --stage sccasp --outcome defer --by S --on 2026-01-23 --to 2026-02-20 --json");
        QSTATUS(deferred, 0);
        QCOMPARE(deferred.object().value("deferredTo"_L1).toString(), u"2026-02-20"_s);
        QCOMPARE(stage(), u"sccasp"_s);
        approvedBy("sccasp", "2026-02-20");
        QCOMPARE(stage(), u"senate"_s);
    }

    /// R127: midway, both ways, and what opens or closes is said.
    void osapChangesMidway()
    {
        submitted(u"no"_s);
        approvedBy("chair", "2026-01-13");
        const Answer opens = run("osap MC-2026-001 yes --on 2026-01-14");
        QSTATUS(opens, 0);
        QCOMPARE(opens.out.trimmed(), "This opens Ministry."_ba);
        QCOMPARE(stage(), u"dean"_s); // where it is stays
        QCOMPARE(chain().last(), u"ministry"_s);
        const Answer closes = run("osap MC-2026-001 no --on 2026-01-15 --json");
        QSTATUS(closes, 0);
        QCOMPARE(closes.object().value("closes"_L1).toArray(), QJsonArray{u"ministry"_s});
        QVERIFY(!chain().contains(u"ministry"_s));
        approvedBy("dean", "2026-01-16");
        approvedBy("sccasp", "2026-01-23");
        QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 0);
        QCOMPARE(stage(), u"approved"_s);
        const Answer late = run("osap MC-2026-001 yes --on 2026-02-01"); // also after approval
        QSTATUS(late, 0);
        QCOMPARE(stage(), u"ministry"_s);
    }

    /// Q8: lead time counts from the submission; what was in time then is not late by waiting.
    void leadTimeCountsFromSubmission()
    {
        submitted(u"yes"_s);
        m_cli->today = u"2026-08-01"_s; // five weeks before the first delivery, 2026-09-08
        for (const QJsonValue finding : show().value("findings"_L1).toArray())
            QVERIFY(finding.toObject().value("rule"_L1).toString() != "timeline.six-months"_L1);
    }

    /// --json gives one document whatever happens; without it a refusal leaves standard output empty.
    void refusalsAreDocumentsToo()
    {
        submitted(u"yes"_s);
        for (const auto &[arguments, status] :
             QList<std::pair<const char *, int>>{{"decide MC-2026-001 --stage dean --outcome approve --by D", 1},
                                                 {"show MC-1999-001", 1},
                                                 {"senate MC-2026-001 --on 2026-01-30", 1},
                                                 {"intake remove 2026-02-13", 1},
                                                 {"compare MC-2026-001 --from 1 --to 7", 1},
                                                 {"decide MC-2026-001 --stage moon --outcome approve --by D", 2},
                                                 {"window 2026-02-30", 2},
                                                 {"restore nowhere.credence there.credence", 4}}) {
            const Answer text = run(arguments);
            QSTATUS(text, status);
            QVERIFY2(text.out.isEmpty(), arguments);
            const Answer json = m_cli->run(QString::fromLatin1(arguments).split(u' ') + QStringList{u"--json"_s});
            QSTATUS(json, status);
            QCOMPARE(json.object().value("status"_L1).toInt(), status);
            QVERIFY2(QString::fromUtf8(json.err).contains(json.object().value("error"_L1).toString()), arguments);
        }
    }

    /// R128: days are days, wherever the computer stands and whatever its clock does in March.
    void daysDoNotDependOnTheTimeZone()
    {
        officeWith(u"yes"_s);
        QSTATUS(run("meeting add sccasp 2026-03-20"), 0);
        const QStringList office{u"--today"_s, u"2026-03-07"_s, u"--office"_s, m_cli->path(u"office.credence"_s)};
        for (const QStringList &command :
             {QStringList{u"window"_s, u"2026-02-13"_s, u"--json"_s},
              QStringList{u"plan"_s, u"--start"_s, u"2026-11-02"_s, u"--osap"_s, u"while"_s, u"--json"_s},
              QStringList{u"forecast"_s, u"--submit"_s, u"2026-03-08"_s, u"--osap"_s, u"no"_s, u"--json"_s},
              QStringList{u"due"_s, u"--days"_s, u"60"_s, u"--json"_s}}) {
            const QByteArray here = m_cli->plain(office + command, {u"TZ=UTC"_s}).out;
            QVERIFY(!here.isEmpty());
            for (const QString &zone : {u"TZ=America/Toronto"_s, u"TZ=America/St_Johns"_s, u"TZ=Pacific/Kiritimati"_s,
                                        u"TZ=Pacific/Pago_Pago"_s})
                QCOMPARE(m_cli->plain(office + command, {zone}).out, here);
        }
    }

    /// R129: nothing in the program can reach a network.
    void needsNoNetwork()
    {
        const QString ldd = QStandardPaths::findExecutable(u"ldd"_s);
        if (ldd.isEmpty())
            QSKIP("no ldd here");
        QProcess process;
        process.start(ldd, {QStringLiteral(CREDENCE_CLI)});
        QVERIFY(process.waitForFinished());
        const QByteArray libraries = process.readAllStandardOutput();
        QVERIFY(libraries.contains("Qt6Core"));
        for (const char *library : {"Qt6Network", "libcurl", "libssl", "Qt6WebEngine"})
            QVERIFY2(!libraries.contains(library), library);
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_mainjob.moc"
