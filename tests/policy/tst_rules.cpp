// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/checks.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

/// The table of rules is a promise (contract section 4): names, severities, parts and order are compared word for word.
class RulesTest final : public QObject {
    Q_OBJECT

    const QList<QByteArray> m_contract{
        "name.missing error 1",
        "length.hours-missing error 2",
        "length.weeks-missing error 2",
        "length.not-whole error 2",
        "length.hours-range error 2",
        "length.weeks-range error 2",
        "length.cap-range error 2",
        "length.forty advice 2",
        "length.over-40 warning 2",
        "length.fifty-or-more advice 2",
        "length.from-course warning 2",
        "modality.missing error 3",
        "modality.in-person advice 3",
        "modality.rolling-synchronous error 3",
        "modality.rolling-both warning 3",
        "summary.missing error 4",
        "rationale.missing error 5",
        "rationale.labour-market warning 5",
        "skills.missing error 6",
        "codes.cip-unknown error 6",
        "codes.noc-unknown error 6",
        "codes.cip-many warning 6",
        "codes.noc-many warning 6",
        "osap.cip-missing error 6",
        "osap.noc-missing error 6",
        "assessment.missing error 7",
        "assessment.skill-unassessed warning 7",
        "assessment.feedback-rolling warning 7",
        "assessment.feedback-synchronous warning 7",
        "assessment.feedback-late warning 7",
        "assessment.item-late error 7",
        "proposer.missing error 0",
        "osap.undecided error 0",
        "osap.partner-missing warning 0",
        "partner.none advice 0",
        "partner.guidance advice 0",
        "stack.consultation warning 0",
        "fee.missing advice 0",
        "fee.invalid error 0",
        "fee.outside-suggested warning 0",
        "fee.certificate-instead warning 0",
        "tls.estimate-missing error 0",
        "audience.current-students warning 0",
        "timeline.six-months warning 0",
        "timeline.one-year warning 0",
    };

private slots:
    void theTableIsTheContracts()
    {
        QList<QByteArray> table;
        for (const Rule &rule : rules())
            table.append(QByteArray(rule.name) + ' ' + word(rule.severity).toLatin1() + ' ' +
                         QByteArray::number(rule.part));
        QCOMPARE(table, m_contract);
    }

    void everyRuleNamesAClauseOfThePolicy()
    {
        const Policy policy = Policy::shipped();
        for (const Rule &rule : rules()) {
            QVERIFY2(policy.clause(QString::fromLatin1(rule.clause)), rule.name);
            QVERIFY2(*rule.field, rule.name);
        }
    }

    void aRuleIsFoundByName()
    {
        QCOMPARE(rule(u"length.over-40"), &rules()[8]);
        QCOMPARE(rule(u"length.over"), nullptr);
        QCOMPARE(rule(u""), nullptr);
    }
};

QTEST_GUILESS_MAIN(RulesTest)
#include "tst_rules.moc"
