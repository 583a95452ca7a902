// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/feeremark.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

class FeeRemarkTest final : public QObject {
    Q_OBJECT

private slots:
    // R60, R61, Q6: outside the suggested range is said; from 3,000 on, also above 5,000, it is to be acknowledged.
    void fees_data()
    {
        QTest::addColumn<qint64>("cents");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<bool>("asks");
        QTest::newRow("not filled in") << qint64(-1) << QString() << false;
        QTest::newRow("199.99") << qint64(19999) << u"fee.outside-suggested"_s << false;
        QTest::newRow("200") << qint64(20000) << QString() << false;
        QTest::newRow("1,500") << qint64(150000) << QString() << false;
        QTest::newRow("1,500.01") << qint64(150001) << u"fee.outside-suggested"_s << false;
        QTest::newRow("2,999.99") << qint64(299999) << u"fee.outside-suggested"_s << false;
        QTest::newRow("3,000") << qint64(300000) << u"fee.certificate-instead"_s << true;
        QTest::newRow("5,000") << qint64(500000) << u"fee.certificate-instead"_s << true;
        QTest::newRow("5,000.01") << qint64(500001) << u"fee.certificate-instead"_s << true;
    }
    void fees()
    {
        QFETCH(const qint64, cents);
        QFETCH(const QString, rule);
        const FeeRemark remark = feeRemarkOf(Offering{.fee = cents}, Limits());
        QCOMPARE(remark.finding ? remark.finding->rule : QString(), rule);
        QTEST(remark.asks, "asks");
        QTEST(remark.isOpen(), "asks");
    }

    // R61: what was acknowledged is kept with the fee that it is about.
    void acknowledged()
    {
        const QDate day(2026, 1, 12);
        Offering offering = withFeeAcknowledged(Offering{.fee = 350000}, day);
        QCOMPARE(feeRemarkOf(offering, Limits()).acknowledged, day);
        QVERIFY(!feeRemarkOf(offering, Limits()).isOpen());
        offering.fee = 350001;
        QVERIFY(feeRemarkOf(offering, Limits()).isOpen());
        offering.fee = 150000;
        QVERIFY(!feeRemarkOf(offering, Limits()).asks);
        offering.fee = 350000;
        QCOMPARE(feeRemarkOf(offering, Limits()).acknowledged, day);
        QVERIFY(feeRemarkOf(withFeeAcknowledged(offering, {}), Limits()).isOpen());
        QVERIFY(withFeeAcknowledged(offering, {}).done.isEmpty());
    }
};

QTEST_GUILESS_MAIN(FeeRemarkTest)
#include "tst_feeremark.moc"
