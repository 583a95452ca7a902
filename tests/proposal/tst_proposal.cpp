// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposal.h"

#include <QtTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace credence;

class ProposalTest final : public QObject {
    Q_OBJECT

private slots:
    // R44: whole numbers belong in hours and weeks; what is none is kept and told by the checks.
    void readsWholeNumbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isWhole");
        QTest::addColumn<int>("number");
        QTest::newRow("empty") << u""_s << false << 0;
        QTest::newRow("zero") << u"0"_s << true << 0;
        QTest::newRow("whole") << u"36"_s << true << 36;
        QTest::newRow("leading zeros") << u"007"_s << true << 7;
        QTest::newRow("white space around") << u" 36\t"_s << true << 36;
        QTest::newRow("minus") << u"-3"_s << true << -3;
        QTest::newRow("plus") << u"+3"_s << true << 3;
        QTest::newRow("sign alone") << u"-"_s << false << 0;
        QTest::newRow("two signs") << u"--3"_s << false << 0;
        QTest::newRow("fraction") << u"6.5"_s << false << 0;
        QTest::newRow("decimal comma") << u"6,5"_s << false << 0;
        QTest::newRow("range") << u"6-8"_s << false << 0;
        QTest::newRow("words") << u"part-time"_s << false << 0;
        QTest::newRow("white space inside") << u"3 6"_s << false << 0;
        QTest::newRow("hexadecimal") << u"0x10"_s << false << 0;
        QTest::newRow("exponent") << u"1e2"_s << false << 0;
        QTest::newRow("Arabic digits") << u"\u0663\u0666"_s << false << 0;
        QTest::newRow("largest") << u"2147483647"_s << true << std::numeric_limits<int>::max();
        QTest::newRow("smallest") << u"-2147483648"_s << true << std::numeric_limits<int>::min();
        QTest::newRow("one too large") << u"2147483648"_s << false << 0;
        QTest::newRow("far too large") << QString(500, u'9') << false << 0;
    }
    void readsWholeNumbers()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isWhole);
        QFETCH(const int, number);
        QCOMPARE(Quantity{text}.whole().has_value(), isWhole);
        QCOMPARE(Quantity{text}.whole().value_or(0), number);
    }

    void readsMoney_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isMoney");
        QTest::addColumn<qint64>("cents");
        QTest::newRow("whole") << u"450"_s << true << qint64(45000);
        QTest::newRow("cents") << u"450.00"_s << true << qint64(45000);
        QTest::newRow("one decimal") << u"450.5"_s << true << qint64(45050);
        QTest::newRow("three decimals") << u"450.505"_s << false << qint64(0);
        QTest::newRow("grouped") << u"1,200.50"_s << true << qint64(120050);
        QTest::newRow("grouped, no cents") << u"1,200"_s << true << qint64(120000);
        QTest::newRow("wrongly grouped") << u"12,00,000"_s << false << qint64(0);
        QTest::newRow("decimal comma") << u"450,00"_s << true << qint64(45000);
        QTest::newRow("French") << u"1 200,50"_s << true << qint64(120050);
        QTest::newRow("French, narrow space") << u"1\u202f200,50 $"_s << true << qint64(120050);
        QTest::newRow("dollar sign") << u"$450"_s << true << qint64(45000);
        QTest::newRow("German grouping is not guessed at") << u"1.200,50"_s << false << qint64(0);
        QTest::newRow("minus") << u"-5"_s << true << qint64(-500);
        QTest::newRow("minus nothing") << u"-0.00"_s << true << qint64(0);
        QTest::newRow("empty") << u""_s << false << qint64(0);
        QTest::newRow("letters") << u"free"_s << false << qint64(0);
        QTest::newRow("currency word") << u"450 USD"_s << false << qint64(0);
        QTest::newRow("point alone") << u"."_s << false << qint64(0);
        QTest::newRow("no whole part") << u".50"_s << false << qint64(0);
        QTest::newRow("most") << u"1000000000.00"_s << true << qint64(100'000'000'000);
        QTest::newRow("more than most") << u"1000000000.01"_s << false << qint64(0);
        QTest::newRow("far too much") << QString(400, u'9') << false << qint64(0);
    }
    void readsMoney()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, isMoney);
        QFETCH(const qint64, cents);
        QCOMPARE(parseMoney(text).has_value(), isMoney);
        QCOMPARE(parseMoney(text).value_or(0), cents);
    }

    void writesMoney_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("text");
        QTest::newRow("zero") << qint64(0) << u"0.00"_s;
        QTest::newRow("a cent") << qint64(1) << u"0.01"_s;
        QTest::newRow("contract") << qint64(492500) << u"4925.00"_s;
        QTest::newRow("negative") << qint64(-5) << u"-0.05"_s;
        QTest::newRow("smallest") << std::numeric_limits<qint64>::min() << u"-92233720368547758.08"_s;
    }
    void writesMoney()
    {
        QFETCH(const qint64, cents);
        QTEST(moneyText(cents), "text");
    }

    void findsAnswers()
    {
        Proposal proposal;
        proposal.answers = {{u"length.over-40"_s, u"Field work"_s, {}}};
        QCOMPARE(answerTo(proposal, u"length.over-40"_s), u"Field work"_s);
        QCOMPARE(answerTo(proposal, u"length.forty"_s), QString());
    }
};

QTEST_GUILESS_MAIN(ProposalTest)
#include "tst_proposal.moc"
