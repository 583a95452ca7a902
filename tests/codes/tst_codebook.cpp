// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The classifications as shipped (R46, R92): complete, in both languages, every code and job title within reach.
#include "core/codes/codebook.h"

#include <QFile>
#include <QSet>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QList<QStringList> rowsOf(const QString &name)
{
    QFile file(QStringLiteral(CREDENCE_SOURCE_DIR "/resources/codes/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(name));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines.sliced(1))
        rows.append(line.split(u'\t'));
    return rows;
}

} // namespace

class CodeBookTest final : public QObject {
    Q_OBJECT

    const CodeBook m_book;

private slots:
    void countsOfEveryLevel_data()
    {
        QTest::addColumn<CodeList>("list");
        QTest::addColumn<QString>("level");
        QTest::addColumn<int>("count");
        QTest::newRow("CIP series") << CodeList::Cip << u"series"_s << 50;
        QTest::newRow("CIP subseries") << CodeList::Cip << u"subseries"_s << 454;
        QTest::newRow("CIP classes") << CodeList::Cip << u"class"_s << 2119;
        QTest::newRow("NOC broad") << CodeList::Noc << u"broad"_s << 10;
        QTest::newRow("NOC major") << CodeList::Noc << u"major"_s << 45;
        QTest::newRow("NOC sub-major") << CodeList::Noc << u"submajor"_s << 89;
        QTest::newRow("NOC minor") << CodeList::Noc << u"minor"_s << 162;
        QTest::newRow("NOC unit groups") << CodeList::Noc << u"unit"_s << 516;
        QTest::newRow("a level of the other list") << CodeList::Noc << u"class"_s << 0;
        QTest::newRow("no level") << CodeList::Cip << QString() << 0;
    }
    void countsOfEveryLevel()
    {
        QFETCH(const CodeList, list);
        QFETCH(const QString, level);
        QTEST(m_book.count(list, level), "count");
    }
    void countsLeaves()
    {
        QCOMPARE(m_book.leafCount(CodeList::Cip), 2119);
        QCOMPARE(m_book.leafCount(CodeList::Noc), 516);
    }

    void everyRowIsFoundAsPublished_data()
    {
        QTest::addColumn<CodeList>("list");
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("english");
        QTest::newRow("CIP") << CodeList::Cip << u"cip_2021.tsv"_s << 2;
        QTest::newRow("NOC") << CodeList::Noc << u"noc_2021.tsv"_s << 3;
    }
    void everyRowIsFoundAsPublished()
    {
        QFETCH(const CodeList, list);
        QFETCH(const QString, file);
        QFETCH(const int, english);
        QHash<QString, QStringList> titles; // code -> English, French
        QSet<QString> codes;
        for (const QStringList &row : rowsOf(file)) {
            QVERIFY2(!codes.contains(row.at(0)), qPrintable(row.at(0)));
            codes.insert(row.at(0));
            const QString inEnglish = row.at(english);
            const QString inFrench = row.at(english + 1).isEmpty() ? inEnglish : row.at(english + 1);
            titles.insert(row.at(0), {inEnglish, inFrench});
            const auto first = m_book.find(list, row.at(0), u"en");
            const auto second = m_book.find(list, row.at(0), u"fr");
            QVERIFY2(first && second, qPrintable(row.at(0)));
            QCOMPARE(first->code, row.at(0));
            QCOMPARE(first->title, inEnglish);
            QCOMPARE(second->title, inFrench);
            QCOMPARE(first->level, row.at(1));
            QCOMPARE(first->matched, QString());
            const bool leaf = row.at(1) == "class"_L1 || row.at(1) == "unit"_L1;
            QCOMPARE(m_book.isCipClass(row.at(0)), leaf && list == CodeList::Cip);
            QCOMPARE(m_book.isNocUnitGroup(row.at(0)), leaf && list == CodeList::Noc);
            if (list == CodeList::Cip) {
                QCOMPARE(first->canadianOnly, row.at(4) == "CAN"_L1);
                QCOMPARE(first->teer, -1);
            } else {
                QCOMPARE(first->canadianOnly, false);
                QCOMPARE(first->teer, row.at(2).isEmpty() ? -1 : row.at(2).toInt());
            }
            const QString top = row.at(0).first(list == CodeList::Cip ? 2 : 1);
            if (top == row.at(0)) {
                QCOMPARE(first->parentTitle, QString());
            } else {
                QCOMPARE(first->parentTitle, titles.value(top).value(0));
                QCOMPARE(second->parentTitle, titles.value(top).value(1));
            }
        }
    }
    void canadianClassesAndTeer()
    {
        int canadian = 0;
        for (const QStringList &row : rowsOf(u"cip_2021.tsv"_s))
            canadian += m_book.find(CodeList::Cip, row.at(0), u"en")->canadianOnly;
        QCOMPARE(canadian, 39);
        QSet<int> teer;
        for (const QStringList &row : rowsOf(u"noc_2021.tsv"_s)) {
            if (row.at(1) == "unit"_L1)
                teer.insert(m_book.find(CodeList::Noc, row.at(0), u"en")->teer);
        }
        QCOMPARE(teer, QSet<int>({0, 1, 2, 3, 4, 5}));
        QCOMPARE(m_book.find(CodeList::Noc, u"22214", u"en")->teer, 2);
        QCOMPARE(m_book.find(CodeList::Noc, u"22214", u"en")->parentTitle,
                 u"Natural and applied sciences and related occupations"_s);
    }
    /// "0", "00", "000", "0001" and "00010" are five entries: a code is text.
    void zerosAreDifferentCodes()
    {
        const QStringList codes = {u"0"_s, u"00"_s, u"000"_s, u"0001"_s, u"00010"_s};
        const QStringList levels = {u"broad"_s, u"major"_s, u"submajor"_s, u"minor"_s, u"unit"_s};
        for (int i = 0; i < codes.size(); ++i) {
            const auto found = m_book.find(CodeList::Noc, codes.at(i), u"en");
            QVERIFY(found);
            QCOMPARE(found->code, codes.at(i));
            QCOMPARE(found->level, levels.at(i));
        }
        QVERIFY(m_book.isNocUnitGroup(u"00010"));
        QVERIFY(!m_book.isNocUnitGroup(u"0001"));
        QVERIFY(!m_book.find(CodeList::Noc, u"0000", u"en"));
    }
    void unknownCodes_data()
    {
        QTest::addColumn<QString>("code");
        const QStringList codes = {QString(),
                                   u" "_s,
                                   u"45"_s,
                                   u"45.07"_s,
                                   u"4507"_s,
                                   u"450702"_s,
                                   u"45.0700"_s,
                                   u"45.07021"_s,
                                   u"99999"_s,
                                   u"2221"_s,
                                   u"222144"_s,
                                   u" 22214"_s,
                                   u"22214 "_s,
                                   u"-22214"_s,
                                   u"２２２１４"_s,
                                   u"22214\n"_s,
                                   u"é2214"_s,
                                   QString(5, QChar(0)),
                                   u"22214"_s + QChar(0),
                                   QString(100'000, u'2')};
        for (const QString &code : codes)
            QTest::addRow("%s", qPrintable(code.left(12))) << code;
    }
    /// Neither a class nor a unit group (codes.cip-unknown, codes.noc-unknown).
    void unknownCodes()
    {
        QFETCH(const QString, code);
        QVERIFY(!m_book.isCipClass(code));
        QVERIFY(!m_book.isNocUnitGroup(code));
    }
    void codesOfOneListAreUnknownInTheOther()
    {
        QVERIFY(m_book.isCipClass(u"45.0702"));
        QVERIFY(!m_book.isNocUnitGroup(u"45.0702"));
        QVERIFY(m_book.isNocUnitGroup(u"22214"));
        QVERIFY(!m_book.isCipClass(u"22214"));
        QVERIFY(!m_book.find(CodeList::Cip, u"22214", u"en"));
    }
    void otherLanguagesFallBackToEnglish()
    {
        for (const QStringView language : {u"en", u"en_CA", u"de", u"", u"C"})
            QCOMPARE(m_book.find(CodeList::Noc, u"21203", language)->title, u"Land surveyors"_s);
        for (const QStringView language : {u"fr", u"fr_CA", u"FR"})
            QVERIFY(m_book.find(CodeList::Noc, u"21203", language)->title.startsWith(u"Arpenteurs"));
        // Statistics Canada's table has French titles on the classes alone.
        QCOMPARE(m_book.find(CodeList::Cip, u"01", u"fr")->title, m_book.find(CodeList::Cip, u"01", u"en")->title);
        QCOMPARE(m_book.find(CodeList::Cip, u"01.0000", u"fr")->title, u"Agriculture (général)"_s);
    }

    void examplesAreShippedInBothLanguages()
    {
        QHash<std::pair<QString, QString>, QStringList> published;
        const QList<QStringList> rows = rowsOf(u"noc_2021_examples.tsv"_s);
        QCOMPARE(rows.size(), 57'708);
        for (const QStringList &row : rows)
            published[{row.at(0), row.at(1)}].append(row.at(2));
        qsizetype english = 0, french = 0;
        for (const QStringList &row : rowsOf(u"noc_2021.tsv"_s)) {
            const QString code = row.at(0);
            QCOMPARE(m_book.examples(code, u"en"), published.value({code, u"en"_s}));
            QCOMPARE(m_book.examples(code, u"fr"), published.value({code, u"fr"_s}));
            english += m_book.examples(code, u"en").size();
            french += m_book.examples(code, u"fr").size();
        }
        QCOMPARE(english, 27'941);
        QCOMPARE(french, 29'767);
        QVERIFY(m_book.examples(u"99999", u"en").isEmpty());
    }
    /// Each of the 57,708 job titles, typed as published, leads to its unit group. All of them where the compiler
    /// optimises; every twenty-ninth where it does not, which takes as long.
    void everyExampleLeadsToItsUnitGroup()
    {
#ifdef QT_NO_DEBUG
        const qsizetype step = 1;
#else
        const qsizetype step = 29;
#endif
        const QList<QStringList> rows = rowsOf(u"noc_2021_examples.tsv"_s);
        for (qsizetype i = 0; i < rows.size(); i += step) {
            const QStringList &row = rows.at(i);
            const QList<Code> found = m_book.search(CodeList::Noc, row.at(2), row.at(1), 516);
            const auto group =
                std::find_if(found.begin(), found.end(), [&row](const Code &code) { return code.code == row.at(0); });
            QVERIFY2(group != found.end(), qPrintable(row.join(u' ')));
            // Few groups share one job title, so that it stands among the first.
            QVERIFY2(group - found.begin() < 20, qPrintable(row.join(u' ')));
        }
    }
    void everyTitleLeadsToItsCode_data()
    {
        QTest::addColumn<CodeList>("list");
        QTest::addColumn<QString>("file");
        QTest::newRow("CIP") << CodeList::Cip << u"cip_2021.tsv"_s;
        QTest::newRow("NOC") << CodeList::Noc << u"noc_2021.tsv"_s;
    }
    void everyTitleLeadsToItsCode()
    {
        QFETCH(const CodeList, list);
        QFETCH(const QString, file);
        for (const QStringList &row : rowsOf(file)) {
            const bool leaf = row.at(1) == "class"_L1 || row.at(1) == "unit"_L1;
            if (!leaf)
                continue;
            for (const QString &language : {u"en"_s, u"fr"_s}) {
                const QString title = m_book.find(list, row.at(0), language)->title;
                const QList<Code> found = m_book.search(list, title, language, 5);
                const bool listed = std::any_of(found.begin(), found.end(), [&row](const Code &code) {
                    return code.code == row.at(0) && code.matched.isEmpty();
                });
                QVERIFY2(listed, qPrintable(title));
                const QList<Code> byCode = m_book.search(list, row.at(0), language, 3);
                QCOMPARE(byCode.value(0).code, row.at(0));
            }
        }
    }
    void attributionNamesItsSource()
    {
        QVERIFY(codesAttribution().contains(u"Adapted from Statistics Canada"));
        QVERIFY(codesAttribution().contains(u"does not constitute an endorsement"));
    }
};

QTEST_GUILESS_MAIN(CodeBookTest)
#include "tst_codebook.moc"
