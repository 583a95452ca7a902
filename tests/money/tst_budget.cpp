// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/budget.h"
#include "core/proposal/proposal.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

CostLine line(CostKind kind, qint64 cents, bool perCohort = false)
{
    return {.kind = kind, .cents = cents, .perCohort = perCohort};
}

BudgetTerms terms(int cardRate, const QList<CostLine> &costs = {}, int partnerShare = 0)
{
    BudgetTerms terms;
    terms.cardRate = cardRate;
    terms.partnerShare = partnerShare;
    terms.costs = costs;
    return terms;
}

/// 24 × $450, 2.4 % on 19, TLS and an instructor, as the design draws it.
BudgetTerms drawnTerms() { return terms(240, {line(CostKind::Tls, 1'200'00), line(CostKind::Instructor, 4'000'00)}); }

/// Of \a learners those who pay by card when the share of \a mix is kept, a part of one counted whole.
int cardPayers(int learners, const PaymentMix &mix)
{
    return mix.learners == 0 ? learners : int((qint64(learners) * mix.byCard + mix.learners - 1) / mix.learners);
}

qint64 netAt(int learners, qint64 fee, const BudgetTerms &terms, const PaymentMix &mix, int cohorts)
{
    return budgetOf(fee, terms, {.learners = learners, .byCard = cardPayers(learners, mix)}, cohorts).net;
}

} // namespace

class BudgetTest final : public QObject {
    Q_OBJECT
private slots:
    // R62: 10 × $500 with 6 by card at 2.5 % is $5,000 − $75
    void cardChargesOnCardPaymentsOnly()
    {
        const Budget budget = budgetOf(500'00, terms(250), {.learners = 10, .byCard = 6}, 1);
        QCOMPARE(moneyText(budget.revenue), u"5000.00"_s);
        QCOMPARE(moneyText(budget.cardCharges), u"75.00"_s);
        QCOMPARE(moneyText(budget.net), u"4925.00"_s);
        QCOMPARE(moneyText(budgetOf(500'00, terms(250), {.learners = 10, .byCard = 0}, 1).net), u"5000.00"_s);
        QCOMPARE(moneyText(budgetOf(500'00, terms(250), {.learners = 10, .byCard = 10}, 1).net), u"4875.00"_s);
    }

    // The picture of the offerings page: net $5,394.80, breaks even at 12 learners
    void budgetOfThePicture()
    {
        const Budget budget = budgetOf(450'00, drawnTerms(), {.learners = 24, .byCard = 19}, 1);
        QCOMPARE(moneyText(budget.revenue), u"10800.00"_s);
        QCOMPARE(moneyText(budget.cardCharges), u"205.20"_s);
        QCOMPARE(moneyText(budget.totalCosts), u"5200.00"_s);
        QCOMPARE(moneyText(budget.net), u"5394.80"_s);
        QCOMPARE(budget.breakEven, std::optional(12));
    }

    // R63, R112: nothing is taken off that is not in the terms
    void noOverheadNoLevy()
    {
        const Budget budget = budgetOf(450'00, terms(0), {.learners = 7, .byCard = 7}, 3);
        QCOMPARE(budget.net, budget.revenue);
        QCOMPARE(budget.net, 7 * 450'00);
        QVERIFY(budget.costs.isEmpty());
    }

    // R66, R67: design and promotion once; an instructor's overload once for each cohort
    void costsOnceOrPerCohort_data()
    {
        QTest::addColumn<int>("cohorts");
        QTest::addColumn<int>("counted");
        QTest::addColumn<qint64>("total");
        QTest::newRow("none planned counts as one") << 0 << 1 << qint64(1'500'00 + 800'00 + 1'200'00 + 4'000'00);
        QTest::newRow("one") << 1 << 1 << qint64(1'500'00 + 800'00 + 1'200'00 + 4'000'00);
        QTest::newRow("two") << 2 << 2 << qint64(1'500'00 + 800'00 + 1'200'00 + 8'000'00);
        QTest::newRow("ten") << 10 << 10 << qint64(1'500'00 + 800'00 + 1'200'00 + 40'000'00);
    }
    void costsOnceOrPerCohort()
    {
        QFETCH(const int, cohorts);
        QFETCH(const int, counted);
        QFETCH(const qint64, total);
        const BudgetTerms costs =
            terms(240, {line(CostKind::Design, 1'500'00), line(CostKind::Promotion, 800'00),
                        line(CostKind::Tls, 1'200'00), line(CostKind::Instructor, 4'000'00, true)});
        const Budget budget = budgetOf(450'00, costs, {.learners = 30, .byCard = 0}, cohorts);
        QCOMPARE(budget.cohorts, counted);
        QCOMPARE(budget.totalCosts, total);
        QCOMPARE(budget.costs.size(), 4);
        QCOMPARE(budget.costs.at(0).cents, 1'500'00);
        QCOMPARE(budget.costs.at(3).cents, counted * 4'000'00);
        QCOMPARE(budget.net, 30 * 450'00 - total);
    }

    void chargesRoundHalfUpOnEachPayment_data()
    {
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<int>("rate");
        QTest::addColumn<qint64>("charge");
        QTest::newRow("exact") << qint64(500'00) << 250 << qint64(1250);
        QTest::newRow("just below half a cent") << qint64(1'99) << 250 << qint64(5); // 4.975
        QTest::newRow("half a cent is one") << qint64(20) << 250 << qint64(1);       // 0.5
        QTest::newRow("less than half") << qint64(19) << 250 << qint64(0);           // 0.475
        QTest::newRow("one and a half") << qint64(60) << 250 << qint64(2);           // 1.5
        QTest::newRow("less than one and a half") << qint64(59) << 250 << qint64(1); // 1.475
        QTest::newRow("no rate") << qint64(450'00) << 0 << qint64(0);
        QTest::newRow("all of it") << qint64(450'00) << 10'000 << qint64(450'00);
        QTest::newRow("the largest fee") << qint64(100'000'000'000) << 241 << qint64(2'410'000'000);
        QTest::newRow("the largest fee less a cent") << qint64(99'999'999'999) << 241 << qint64(2'410'000'000);
    }
    void chargesRoundHalfUpOnEachPayment()
    {
        QFETCH(const qint64, fee);
        QFETCH(const int, rate);
        QFETCH(const qint64, charge);
        QCOMPARE(budgetOf(fee, terms(rate), {.learners = 1, .byCard = 1}, 1).cardCharges, charge);
        // Each payment by itself: three halves are three cents, not two
        QCOMPARE(budgetOf(fee, terms(rate), {.learners = 5, .byCard = 3}, 1).cardCharges, 3 * charge);
    }

    // R72: the partner's share of what is left after card charges, rounded once
    void partnerShare()
    {
        const Budget budget = budgetOf(500'00, terms(250, {}, 2'000), {.learners = 10, .byCard = 6}, 1);
        QCOMPARE(moneyText(budget.partnerShare), u"985.00"_s);
        QCOMPARE(moneyText(budget.net), u"3940.00"_s);
        QCOMPARE(budgetOf(1, terms(0, {}, 5'000), {.learners = 1}, 1).partnerShare, 1); // 0.5
        QCOMPARE(budgetOf(1, terms(0, {}, 4'999), {.learners = 1}, 1).partnerShare, 0); // 0.4999
        QCOMPARE(budgetOf(1, terms(0, {}, 5'000), {.learners = 3}, 1).partnerShare, 2); // 1.5, once
        QCOMPARE(budgetOf(1, terms(0, {}, 10'000), {.learners = 3}, 1).net, 0);
    }

    void largeAmountsStayExact()
    {
        const qint64 fee = 100'000'000'000; // $1,000,000,000.00
        const BudgetTerms large =
            terms(241, {line(CostKind::Instructor, 99'999'999'999, true), line(CostKind::Other, 1)}, 3'333);
        const Budget budget = budgetOf(fee, large, {.learners = 1'000'000, .byCard = 1'000'000}, 20'000);
        QCOMPARE(budget.revenue, 100'000'000'000'000'000);
        QCOMPARE(budget.cardCharges, 2'410'000'000'000'000);
        QCOMPARE(budget.partnerShare, 32'526'747'000'000'000); // of 97,590,000,000,000,000
        QCOMPARE(budget.totalCosts, 1'999'999'999'980'001);
        QCOMPARE(budget.net, 97'590'000'000'000'000 - 32'526'747'000'000'000 - 1'999'999'999'980'001);
    }

    void whatNoBudgetHasIsTakenAtTheNearestEnd()
    {
        const Budget none = budgetOf(-1, terms(240), {.learners = 4, .byCard = 2}, 1); // the fee is not filled in
        QCOMPARE(none.revenue, 0);
        QCOMPARE(none.net, 0);
        const Budget more = budgetOf(100, terms(1'000), {.learners = 2, .byCard = 9}, 1);
        QCOMPARE(more.mix, (PaymentMix{.learners = 2, .byCard = 2}));
        QCOMPARE(more.cardCharges, 20);
        QCOMPARE(budgetOf(100, terms(20'000), {.learners = 2, .byCard = 2}, 1).net, 0);
        QCOMPARE(budgetOf(100, terms(-5, {}, -5), {.learners = 2, .byCard = 2}, 1).net, 200);
        QCOMPARE(budgetOf(100, terms(0), {.learners = -3, .byCard = -1}, -2).mix, PaymentMix());
        const qint64 most = std::numeric_limits<qint64>::max();
        const QList<CostLine> absurd(1'000, line(CostKind::Other, most, true));
        const int many = std::numeric_limits<int>::max();
        QVERIFY(budgetOf(most, terms(many, absurd, many), {.learners = many, .byCard = many}, many).net < 0);
    }

    void breakEvenIsTheSmallest_data()
    {
        QTest::addColumn<qint64>("fee");
        QTest::addColumn<BudgetTerms>("budgetTerms");
        QTest::addColumn<PaymentMix>("mix");
        QTest::addColumn<int>("expected"); // -1: never
        const BudgetTerms plain = terms(0, {line(CostKind::Design, 1'000'00)});
        QTest::newRow("exactly") << qint64(100'00) << plain << PaymentMix{10, 0} << 10;
        QTest::newRow("a cent too little") << qint64(99'99) << plain << PaymentMix{10, 0} << 11;
        QTest::newRow("a cent more") << qint64(100'01) << plain << PaymentMix{10, 0} << 10;
        QTest::newRow("no costs") << qint64(100'00) << terms(240) << PaymentMix{10, 5} << 0;
        QTest::newRow("no fee, no costs") << qint64(0) << terms(240) << PaymentMix{10, 5} << 0;
        QTest::newRow("no fee") << qint64(0) << plain << PaymentMix{10, 5} << -1;
        QTest::newRow("cards take all") << qint64(1) << terms(10'000, plain.costs) << PaymentMix{1, 1} << -1;
        QTest::newRow("a partner takes all") << qint64(1'00) << terms(0, plain.costs, 10'000) << PaymentMix{1, 0} << -1;
        QTest::newRow("100,000 are enough") << qint64(1) << plain << PaymentMix{1, 0} << 100'000;
        QTest::newRow("100,000 are not enough")
            << qint64(1) << terms(0, {line(CostKind::Design, 1'000'01)}) << PaymentMix{1, 0} << -1;
        // $100 each, $10 of a card: 9 by card of 9 pay $810, half of them (5 of 9, rounded up) $850, nobody $900
        const auto cards = [](qint64 cents) { return terms(1'000, {line(CostKind::Design, cents)}); };
        QTest::newRow("by card, enough") << qint64(100'00) << cards(810'00) << PaymentMix{4, 4} << 9;
        QTest::newRow("by card, a cent short") << qint64(100'00) << cards(810'01) << PaymentMix{4, 4} << 10;
        QTest::newRow("half by card, enough") << qint64(100'00) << cards(850'00) << PaymentMix{4, 2} << 9;
        QTest::newRow("half by card, a cent short") << qint64(100'00) << cards(850'01) << PaymentMix{4, 2} << 10;
        QTest::newRow("nobody by card") << qint64(100'00) << cards(900'00) << PaymentMix{4, 0} << 9;
        QTest::newRow("nobody yet counts as all by card") << qint64(100'00) << cards(810'01) << PaymentMix{} << 10;
    }
    void breakEvenIsTheSmallest() // R66
    {
        QFETCH(const qint64, fee);
        QFETCH(const BudgetTerms, budgetTerms);
        QFETCH(const PaymentMix, mix);
        QFETCH(const int, expected);
        QCOMPARE(breakEven(fee, budgetTerms, mix, 1).value_or(-1), expected);
        QCOMPARE(budgetOf(fee, budgetTerms, mix, 1).breakEven.value_or(-1), expected);
    }

    // R66, over many terms: with n learners the net is not negative, with n − 1 it is; and one more learner never makes
    // it smaller, without which the smallest number would mean nothing
    void breakEvenOfAnyTerms()
    {
        QRandomGenerator random(20'261'125);
        constexpr std::array kFees{1, 7, 99, 200'00, 450'00, 1'500'00, 1'000'000'00};
        int found = 0;
        for (int round = 0; round < 4'000; ++round) {
            const qint64 fee = round % 3 == 0 ? kFees.at(round / 3 % kFees.size()) : random.bounded(1, 5'000'00);
            BudgetTerms any = terms(random.bounded(0, 10'001), {}, random.bounded(0, 10'001));
            if (round % 2 == 0) {
                any.cardRate = random.bounded(0, 400);
                any.partnerShare = random.bounded(0, 5'000);
            }
            for (int cost = random.bounded(4); cost > 0; --cost)
                any.costs.append(line(CostKind::Other, random.bounded(0, 20'000'00), random.bounded(2) == 1));
            const int learners = random.bounded(0, 60);
            const PaymentMix mix{.learners = learners, .byCard = random.bounded(0, learners + 1)};
            const int cohorts = random.bounded(0, 6);
            const QByteArray which = "round " + QByteArray::number(round);

            const std::optional<int> least = breakEven(fee, any, mix, cohorts);
            QCOMPARE(budgetOf(fee, any, mix, cohorts).breakEven, least);
            if (least) {
                ++found;
                QVERIFY2(netAt(*least, fee, any, mix, cohorts) >= 0, which);
                QVERIFY2(*least == 0 || netAt(*least - 1, fee, any, mix, cohorts) < 0, which);
            } else {
                QVERIFY2(netAt(100'000, fee, any, mix, cohorts) < 0, which);
            }
            const int some = random.bounded(1, 200);
            QVERIFY2(netAt(some, fee, any, mix, cohorts) >= netAt(some - 1, fee, any, mix, cohorts), which);
        }
        QVERIFY(found > 1'000 && found < 4'000); // both cases were met
    }

    void worstAndBestOverTheMix()
    {
        const BudgetRange range = budgetRange(450'00, drawnTerms(), {.learners = 24, .byCard = 19}, 1);
        QCOMPARE(moneyText(range.best.net), u"5600.00"_s);
        QCOMPARE(moneyText(range.present.net), u"5394.80"_s);
        QCOMPARE(moneyText(range.worst.net), u"5340.80"_s);
        QCOMPARE(range.best.mix.byCard, 0);
        QCOMPARE(range.worst.mix.byCard, 24);
        QCOMPARE(range.best.breakEven, std::optional(12));
        QCOMPARE(range.worst.breakEven, std::optional(12));
    }

    void rangeWithoutLearners()
    {
        const BudgetTerms cards = terms(1'000, {line(CostKind::Design, 900'00)});
        const BudgetRange range = budgetRange(100'00, cards, {}, 1);
        QCOMPARE(range.best.breakEven, std::optional(9));
        QCOMPARE(range.present.breakEven, std::optional(10));
        QCOMPARE(range.worst.breakEven, std::optional(10));
        QCOMPARE(range.best.net, -900'00);
    }

    void problems_data()
    {
        QTest::addColumn<BudgetTerms>("budgetTerms");
        QTest::addColumn<QList<BudgetProblem>>("expected");
        using enum BudgetProblem;
        const auto tls = [](const QList<CostLine> &costs) {
            BudgetTerms with = terms(240, costs);
            with.tlsInvolved = true;
            return with;
        };
        QTest::newRow("as it starts") << BudgetTerms() << QList<BudgetProblem>();
        QTest::newRow("R67: TLS and no estimate") << tls({}) << QList{TlsEstimateMissing};
        QTest::newRow("R67: TLS at nothing") << tls({line(CostKind::Tls, 0)}) << QList{TlsEstimateMissing};
        QTest::newRow("R67: TLS at a cent") << tls({line(CostKind::Tls, 1)}) << QList<BudgetProblem>();
        QTest::newRow("R67: another's cost") << tls({line(CostKind::Design, 100)}) << QList{TlsEstimateMissing};
        QTest::newRow("no TLS, and a line of it all the same")
            << terms(240, {line(CostKind::Tls, 1)}) << QList<BudgetProblem>();
        QTest::newRow("nothing") << terms(240, {line(CostKind::Other, 0)}) << QList<BudgetProblem>();
        QTest::newRow("negative") << terms(240, {line(CostKind::Other, -1)}) << QList{NegativeAmount};
        QTest::newRow("two negative, said once")
            << terms(240, {line(CostKind::Other, -1), line(CostKind::Design, -1)}) << QList{NegativeAmount};
        QTest::newRow("no charges") << terms(0) << QList<BudgetProblem>();
        QTest::newRow("all") << terms(10'000, {}, 10'000) << QList<BudgetProblem>();
        QTest::newRow("more than all") << terms(10'001) << QList{RateOutOfRange};
        QTest::newRow("less than none") << terms(-1) << QList{RateOutOfRange};
        QTest::newRow("partner: more than all") << terms(0, {}, 10'001) << QList{RateOutOfRange};
        QTest::newRow("partner: less than none") << terms(0, {}, -1) << QList{RateOutOfRange};
        BudgetTerms all = tls({line(CostKind::Other, -1)});
        all.cardRate = 10'001;
        QTest::newRow("all three") << all << QList{TlsEstimateMissing, NegativeAmount, RateOutOfRange};
    }
    void problems()
    {
        QFETCH(const BudgetTerms, budgetTerms);
        QFETCH(const QList<BudgetProblem>, expected);
        QCOMPARE(budgetProblems(budgetTerms), expected);
    }

    void words()
    {
        const QStringList written{u"design"_s, u"promotion"_s, u"tls"_s, u"instructor"_s, u"other"_s};
        QStringList words;
        for (const CostKind kind :
             {CostKind::Design, CostKind::Promotion, CostKind::Tls, CostKind::Instructor, CostKind::Other}) {
            words.append(word(kind));
            QCOMPARE(costKindFromWord(word(kind)), std::optional(kind));
        }
        QCOMPARE(words, written);
        QVERIFY(!costKindFromWord(u"Design"));
        QVERIFY(!costKindFromWord(u""));
    }
};

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
