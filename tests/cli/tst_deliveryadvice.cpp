// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said of deliveries and never in the way, from the command line.

#include "deliveryoffice.h"

class DeliveryAdviceTest final : public QObject, DeliveryOffice {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    /// R132: runs of two members that overlap, by one day, are a hint; runs that follow each other are none.
    void overlappingRuns_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<int>("overlaps");
        QTest::newRow("on the last day") << u"2026-06-15"_s << 1;
        QTest::newRow("the day after") << u"2026-06-16"_s << 0;
    }
    void overlappingRuns()
    {
        QFETCH(const QString, start);
        QFETCH(const int, overlaps);
        offered();
        for (const char *step : {"submit MC-2026-002 --by Anna --on 2026-05-12",
                                 "decide MC-2026-002 --stage chair --outcome approve --by C --on 2026-05-13",
                                 "decide MC-2026-002 --stage dean --outcome approve --by D --on 2026-05-14",
                                 "decide MC-2026-002 --stage sccasp --outcome approve --by S --on 2026-05-22",
                                 "senate MC-2026-002 --on 2026-05-29", "offering add MC-2026-002 --fee 500.00"})
            QSTATUS(run(step), 0);
        QSTATUS(run({u"cohort"_s, u"add"_s, u"OF-2026-002"_s, u"--start"_s, start, u"--end"_s, u"2026-07-20"_s}), 0);
        QSTATUS(run("stack add Pair --member MC-2026-001 --member MC-2026-002"), 0);
        const QJsonArray hints = run("stack show Pair --json").object().value("overlaps"_L1).toArray();
        QCOMPARE(hints.size(), overlaps);
        QCOMPARE(run("stack show Pair").out.contains("an OSAP learner cannot be funded for both at once"),
                 overlaps > 0);
        if (overlaps > 0)
            QVERIFY(hints.first().toString().contains(u"OF-2026-002/1"_s));
    }

    /// R61: the advice about a high fee is acknowledged, which is kept with that fee; without it nothing is refused.
    void aHighFeeIsAcknowledged()
    {
        offered();
        const auto remark = [this](const char *arguments) {
            return run(arguments).object().value("remarks"_L1).toArray().at(0).toObject();
        };
        QJsonObject said = remark("offering set OF-2026-001 --fee 3000 --json");
        QCOMPARE(said.value("rule"_L1).toString(), u"fee.certificate-instead"_s);
        QVERIFY(said.value("toAcknowledge"_L1).toBool());
        QVERIFY(run("offering show OF-2026-001").out.contains("Nobody acknowledged this yet"));
        said = remark("offering set OF-2026-001 --fee-acknowledged 2026-05-05 --json");
        QVERIFY(!said.value("toAcknowledge"_L1).toBool());
        QCOMPARE(said.value("acknowledged"_L1).toString(), u"2026-05-05"_s);
        QVERIFY(run("offering show OF-2026-001").out.contains("Acknowledged on 5 May 2026"));
        QVERIFY(remark("offering set OF-2026-001 --fee 5000.01 --json").value("toAcknowledge"_L1).toBool());
        QVERIFY(!remark("offering set OF-2026-001 --fee 3000 --json").value("toAcknowledge"_L1).toBool());
        QVERIFY(remark("offering set OF-2026-001 --fee-acknowledged none --json").value("toAcknowledge"_L1).toBool());
        QVERIFY(!remark("offering add MC-2026-001 --fee 3500 --fee-acknowledged 2026-05-05 --json")
                     .value("toAcknowledge"_L1)
                     .toBool());
    }

    /// A start that is none of a scheduled cohort's days is said, and taken (R5, R16).
    void aStartOutsideTheCohort()
    {
        offered();
        for (const auto &[day, outside] :
             {std::pair("2026-05-03", true), {"2026-05-04", false}, {"2026-06-15", false}, {"2026-06-16", true}}) {
            const Answer answer = run({u"enrol"_s, u"OF-2026-001/1"_s, u"--learner"_s, QString::fromLatin1(day),
                                       u"--start"_s, QString::fromLatin1(day), u"--json"_s});
            QSTATUS(answer, 0);
            QCOMPARE(answer.object().value("outsideCohort"_L1).toArray().size(), outside ? 1 : 0);
            QCOMPARE(answer.err.contains("The cohort runs from 4 May 2026 to 15 Jun 2026"), outside);
        }
        QCOMPARE(learners().size(), 4);
    }

    /// R38: a cohort that ends after its learners' final date, 29 June, is kept, and it is said.
    void aCohortThatOutlastsItsLearners()
    {
        offered();
        QVERIFY(run("cohort set OF-2026-001/1 --end 2026-06-29").err.isEmpty());
        const Answer later = run("cohort set OF-2026-001/1 --end 2026-06-30");
        QSTATUS(later, 0);
        QVERIFY2(later.err.contains("has to finish by 29 Jun 2026"), later.err.constData());
    }
};

QTEST_GUILESS_MAIN(DeliveryAdviceTest)
#include "tst_deliveryadvice.moc"
