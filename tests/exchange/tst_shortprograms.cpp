// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tableimport.h"
#include "core/policy/checks.h"
#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace credence;

/// The 555 real short programs of New Jersey's list, as messy as they come, with the shipped mapping.
class ShortProgramsTest final : public QObject {
    Q_OBJECT

    const QString m_path = QStringLiteral(CREDENCE_TEST_DATA "/short_programs.tsv");
    Table m_table;
    ImportedDrafts m_imported;

    QString cell(qsizetype row, const QString &column) const
    {
        return m_table.rows.at(row).cells.value(m_table.header.indexOf(column)).trimmed();
    }

private slots:
    void initTestCase()
    {
        const Result<Table> table = readTable(m_path);
        QVERIFY(table);
        m_table = *table;
        const Result<ImportMapping> mapping = mappingFor(m_table.header, m_path);
        QVERIFY(mapping);
        QCOMPARE(mapping->id, u"new-jersey-etpl"_s); // found by its header
        const Result<ImportedDrafts> imported = draftsFromTable(m_table, *mapping, m_path);
        QVERIFY(imported);
        m_imported = *imported;
    }

    void everyRowIsADraftOrIsRefused()
    {
        QCOMPARE(m_table.rows.size(), 555);
        QCOMPARE(m_table.encoding, u"UTF-8"_s);
        QCOMPARE(m_imported.drafts.size() + m_imported.refused.size(), 555);
        QCOMPARE(m_imported.lines.size(), m_imported.drafts.size());
        QCOMPARE(m_imported.refused.size(), 0); // this file has no row without a title and no key twice
        QSet<QUuid> ids;
        for (const Proposal &draft : m_imported.drafts)
            ids.insert(draft.id);
        QCOMPARE(ids.size(), 555);
    }

    void textsAreKeptAsTheyStand()
    {
        for (qsizetype i = 0; i < m_imported.drafts.size(); ++i) {
            const Proposal &draft = m_imported.drafts.at(i);
            QCOMPARE(m_imported.lines.at(i), i + 2);
            QCOMPARE(draft.courseName, cell(i, u"title"_s));
            QCOMPARE(draft.unit, cell(i, u"provider"_s)); // 75 have none and stay empty
            QCOMPARE(draft.summary, cell(i, u"description"_s));
            QCOMPARE(draft.hours.text, cell(i, u"clock_hours"_s));
            QCOMPARE(draft.weeks.text, cell(i, u"calendar_length"_s));
            QCOMPARE(draft.cip, QStringList{cell(i, u"cip_us"_s)});
            QCOMPARE(draft.extra.value(u"source"_s).toObject().value(u"programId"_s).toString(),
                     cell(i, u"program_id"_s));
            QVERIFY(draft.enteredBy.contains(cell(i, u"program_id"_s)));
            QCOMPARE(*proposalFromJson(toJson(draft), u"x"_s), draft);
        }
    }

    // A US amount is told in words and never becomes a fee in Canadian dollars.
    void foreignFeesStayWords()
    {
        for (const Proposal &draft : m_imported.drafts) {
            QCOMPARE(draft.annex.fee, QString());
            QVERIFY(draft.annex.feeReason.startsWith(u"US$ "_s));
        }
        QCOMPARE(m_imported.drafts.at(1).annex.feeReason, u"US$ 2,995 at source; tuition US$ 2,800; fees US$ 0"_s);
    }

    void theChecksSeeWhatIsWrong()
    {
        const Policy policy = Policy::shipped();
        const CodeBook codes;
        QMap<QString, int> counts;
        QStringList unknownCodes;
        for (qsizetype i = 0; i < m_imported.drafts.size(); ++i) {
            const Proposal &draft = m_imported.drafts.at(i);
            const QList<Finding> findings = check(draft, policy, codes, QDate(2026, 1, 16));
            bool unknown = false;
            bool weeksNotWhole = false;
            bool hoursOut = false;
            for (const Finding &finding : findings) {
                ++counts[finding.rule];
                unknown |= finding.rule == u"codes.cip-unknown";
                weeksNotWhole |= finding.rule == u"length.not-whole" && finding.field == u"length.weeks";
                hoursOut |= finding.rule == u"length.hours-range";
            }
            const int hours = cell(i, u"clock_hours"_s).toInt();
            QVERIFY2(unknown == (cell(i, u"cip_in_canada_2021"_s) == u"no"), qPrintable(draft.cip.join(u' ')));
            QVERIFY2(weeksNotWhole, qPrintable(draft.weeks.text)); // "6-12 months" is no number of weeks
            QVERIFY2(hoursOut == (hours < 5 || hours > 300), qPrintable(draft.hours.text));
            QVERIFY(!submittable(findings));
            if (unknown)
                unknownCodes.append(draft.cip);
        }
        unknownCodes.sort();
        QCOMPARE(unknownCodes.join(u' '),
                 u"12.0203 15.0505 15.0505 15.0505 15.0505 43.0303 51.0604 51.0808 51.0808 51.1020"_s);
        QCOMPARE(counts.value(u"length.not-whole"_s), 555);
        QCOMPARE(counts.value(u"codes.cip-unknown"_s), 10);
        QCOMPARE(counts.value(u"fee.missing"_s), 555);
        QCOMPARE(counts.value(u"osap.undecided"_s), 555);
    }

    void aSecondImportGivesTheSame()
    {
        const Result<Table> table = readTable(m_path);
        const Result<ImportedDrafts> again = draftsFromTable(*table, *mappingFor(table->header, m_path), m_path);
        QVERIFY(again);
        QVERIFY(again->drafts == m_imported.drafts);
    }
};

QTEST_GUILESS_MAIN(ShortProgramsTest)
#include "tst_shortprograms.moc"
