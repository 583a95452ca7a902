// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Looking up a code while typing: by code, words, prefixes and job titles, best match first (R46, R110).
#include "core/codes/codebook.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QStringList codesOf(const QList<Code> &found)
{
    QStringList codes;
    for (const Code &code : found)
        codes.append(code.code);
    return codes;
}

} // namespace

class CodeSearchTest final : public QObject {
    Q_OBJECT

    const CodeBook m_book;

    QList<Code> noc(const QString &text, QStringView language = u"en", int limit = 20, bool leavesOnly = true) const
    {
        return m_book.search(CodeList::Noc, text, language, limit, leavesOnly);
    }
    QList<Code> cip(const QString &text, QStringView language = u"en", int limit = 20, bool leavesOnly = true) const
    {
        return m_book.search(CodeList::Cip, text, language, limit, leavesOnly);
    }

private slots:
    void foldsCaseAndDiacritics_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"GIS Technician"_s << u"gis technician"_s;
        QTest::newRow("accents") << u"ÉLÈVE, garçon, Noël, août"_s << u"eleve, garcon, noel, aout"_s;
        QTest::newRow("ligatures") << u"Œuvre, cœur, ÆON, Lætitia"_s << u"oeuvre, coeur, aeon, laetitia"_s;
        QTest::newRow("decomposed") << u"e\u0301le\u0300ve"_s << u"eleve"_s;
        QTest::newRow("typographic apostrophe") << u"l’école"_s << u"l'ecole"_s;
        QTest::newRow("other letters") << u"Straße, Łódź, Ærø"_s << u"strasse, lodz, aero"_s;
        QTest::newRow("typographic ligature") << u"oﬃce"_s << u"office"_s;
        QTest::newRow("Turkish capital") << u"İstanbul"_s << u"istanbul"_s;
        QTest::newRow("other scripts keep their marks") << u"Ωμέγα हिन्दी"_s << u"ωμεγα हिन्दी"_s;
        QTest::newRow("empty") << QString() << QString();
    }
    void foldsCaseAndDiacritics()
    {
        QFETCH(const QString, text);
        QTEST(folded(text), "expected");
    }

    void exampleJobTitleLeadsToUnitGroup()
    {
        const QList<Code> found = noc(u"GIS technician"_s);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.first().code, u"22214"_s);
        QCOMPARE(found.first().title, u"Technical occupations in geomatics and meteorology"_s);
        QVERIFY2(found.first().matched.contains(u"GIS"), qPrintable(found.first().matched));
        QVERIFY(m_book.examples(u"22214", u"en").contains(found.first().matched));
        QCOMPARE(found.first().teer, 2);
        for (const QString &typed : {u"gis tech"_s, u"technician gis"_s, u"Gis TECHN"_s, u"  gis ,  technician. "_s})
            QCOMPARE(noc(typed).value(0).code, u"22214"_s);
    }
    /// The picture of the editor: land survey technologists, geomatics, land surveyors.
    void surveyTech()
    {
        const QStringList codes = codesOf(noc(u"survey tech"_s, u"en", 8));
        QCOMPARE(codes.value(0), u"22213"_s);
        QCOMPARE(codes.value(1), u"22214"_s);
        QVERIFY(codes.contains(u"21203"_s));
        QVERIFY(codes.indexOf(u"21203"_s) > codes.indexOf(u"22214"_s));
        QVERIFY(codesOf(noc(u"survey tech"_s, u"fr", 8)).contains(u"21203"_s));
        QVERIFY(noc(u"survey tech"_s).at(0).matched.isEmpty());
        QVERIFY(noc(u"survey tech"_s).at(1).matched.contains(u"survey"));
    }
    void french()
    {
        QList<Code> found = noc(u"technicien en SIG"_s, u"fr");
        QCOMPARE(found.value(0).code, u"22214"_s);
        QVERIFY2(found.first().matched.contains(u"(SIG)"), qPrintable(found.first().matched));
        QVERIFY(found.first().title.startsWith(u"Personnel technique"));
        const QStringList accents = codesOf(noc(u"ingénieur géomatique"_s, u"fr"));
        QCOMPARE(codesOf(noc(u"INGENIEUR geomatique"_s, u"fr")), accents);
        QVERIFY(accents.contains(u"21300"_s) || accents.contains(u"21203"_s));
        QCOMPARE(cip(u"economie agricole"_s, u"fr").value(0).code, u"01.0103"_s);
        QCOMPARE(cip(u"économie agricole"_s, u"fr").value(0).title, u"Économie agricole"_s);
        // An apostrophe is a gap between words, whichever of the two was typed.
        QCOMPARE(codesOf(noc(u"technicien d’arpentage"_s, u"fr")), codesOf(noc(u"technicien d'arpentage"_s, u"fr")));
        QVERIFY(!noc(u"technicien d’arpentage"_s, u"fr").isEmpty());
    }

    void codesAndTheirBeginnings_data()
    {
        QTest::addColumn<CodeList>("list");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("unit group") << CodeList::Noc << u"22214"_s << QStringList{u"22214"_s};
        QTest::newRow("minor group") << CodeList::Noc << u"2221"_s
                                     << QStringList{u"22210"_s, u"22211"_s, u"22212"_s, u"22213"_s, u"22214"_s};
        QTest::newRow("zeros") << CodeList::Noc << u"0001"_s
                               << QStringList{u"00010"_s, u"00011"_s, u"00012"_s, u"00013"_s};
        QTest::newRow("class") << CodeList::Cip << u"45.0702"_s << QStringList{u"45.0702"_s};
        QTest::newRow("class without dot") << CodeList::Cip << u"450702"_s << QStringList{u"45.0702"_s};
        QTest::newRow("subseries") << CodeList::Cip << u"45.07"_s << QStringList{u"45.0701"_s, u"45.0702"_s};
        QTest::newRow("subseries half typed")
            << CodeList::Cip << u"45.070"_s << QStringList{u"45.0701"_s, u"45.0702"_s};
        QTest::newRow("series and dot") << CodeList::Cip << u"45."_s << QStringList{u"45.0101"_s};
        QTest::newRow("spaces around") << CodeList::Cip << u"  45.0702 "_s << QStringList{u"45.0702"_s};
        QTest::newRow("code and title pasted")
            << CodeList::Noc << u"21203 · Land surveyors"_s << QStringList{u"21203"_s};
        QTest::newRow("code and words below it") << CodeList::Noc << u"2221 survey"_s << QStringList{u"22213"_s};
        QTest::newRow("code and colon") << CodeList::Noc << u"21203:"_s << QStringList{u"21203"_s};
    }
    void codesAndTheirBeginnings()
    {
        QFETCH(const CodeList, list);
        QFETCH(const QString, typed);
        QFETCH(const QStringList, first);
        const QStringList found = codesOf(m_book.search(list, typed, u"en", 50));
        QCOMPARE(found.first(std::min(found.size(), first.size())), first);
    }
    void prefixFindsAllBelowAndNothingElse()
    {
        const QStringList found = codesOf(cip(u"11."_s, u"en", 3000));
        QVERIFY(found.size() > 20);
        for (const QString &code : found)
            QVERIFY2(code.startsWith(u"11."), qPrintable(code));
        QVERIFY(std::is_sorted(found.begin(), found.end()));
    }
    void unknownCodesFindNothing()
    {
        for (const QString &typed : {u"99999"_s, u"222149"_s, u"00000000000000000000"_s})
            QVERIFY2(noc(typed).isEmpty(), qPrintable(typed));
        for (const QString &typed : {u"99.9999"_s, u"45.07029"_s, u"4.50702"_s, u"45..07"_s, u"."_s, u"77.01"_s})
            QVERIFY2(cip(typed).isEmpty(), qPrintable(typed));
    }
    void figuresThatAreWords()
    {
        QCOMPARE(noc(u"2D animator"_s).value(0).code, u"52120"_s);
        QVERIFY(codesOf(noc(u"911"_s)).contains(u"14404"_s));
        QCOMPARE(noc(u"911 dispatcher"_s).value(0).code, u"14404"_s);
    }
    void higherLevelsOnDemand()
    {
        const QStringList leaves = codesOf(noc(u"222"_s, u"en", 100));
        const QStringList all = codesOf(noc(u"222"_s, u"en", 100, false));
        QCOMPARE(all.value(0), u"222"_s);
        QVERIFY(all.contains(u"2221"_s) && !leaves.contains(u"2221"_s));
        for (const QString &code : leaves)
            QCOMPARE(code.size(), 5);
        QCOMPARE(cip(u"45"_s, u"en", 5, false).value(0).code, u"45"_s);
        QCOMPARE(cip(u"45.07"_s, u"en", 5, false).value(0).code, u"45.07"_s);
        QVERIFY(codesOf(cip(u"Agriculture, general"_s, u"en", 5, false)).contains(u"01.00"_s));
        QVERIFY(!codesOf(cip(u"Agriculture, general"_s, u"en", 5)).contains(u"01.00"_s));
        QCOMPARE(noc(u"0"_s, u"en", 5, false).value(0).level, u"broad"_s);
        QCOMPARE(noc(u"00"_s, u"en", 5, false).value(0).level, u"major"_s);
    }

    void wordsInAnyOrderEachAPrefix()
    {
        const QStringList typed = {u"geographic information science"_s, u"science geographic information"_s,
                                   u"info geog sci"_s, u"GEOG, SCI; INFO"_s};
        for (const QString &text : typed)
            QCOMPARE(cip(text).value(0).code, u"45.0702"_s);
        for (const QString &text : {u"surveyors land"_s, u"land surveyors"_s, u"lan sur"_s})
            QVERIFY2(codesOf(noc(text)).contains(u"21203"_s), qPrintable(text));
        // A word is a prefix of a word, not a piece of one.
        QVERIFY(!codesOf(noc(u"urveyors"_s)).contains(u"21203"_s));
        // A word that stands nowhere in the list is not passed over.
        QVERIFY(noc(u"land surveyors xyzzy"_s).isEmpty());
    }
    void bestMatchFirst()
    {
        // the whole title, before titles that only hold the words and before job titles
        QCOMPARE(noc(u"Land surveyors"_s).value(0).code, u"21203"_s);
        QCOMPARE(noc(u"dentists"_s).value(0).code, u"31110"_s);
        QCOMPARE(noc(u"Carpenters"_s).value(0).code, u"72310"_s);
        // titles before examples: once an example is reached, no title of the same language holds the word
        for (const QString &typed : {u"nurse"_s, u"teacher"_s, u"data"_s, u"geo"_s, u"welder"_s, u"e"_s}) {
            bool example = false;
            for (const Code &code : noc(typed, u"en", 516)) {
                const QString title = u' ' + folded(code.title).replace(u'-', u' ').replace(u'/', u' ');
                QVERIFY2(!example || !title.contains(u' ' + typed), qPrintable(typed + u": "_s + code.code));
                example = example || !code.matched.isEmpty();
            }
            QVERIFY(example);
        }
        // a word found whole, in singular or plural, before one that only begins so ("nursery")
        const QStringList nurses = codesOf(noc(u"nurse"_s));
        QVERIFY(nurses.indexOf(u"31301"_s) >= 0);
        QVERIFY(nurses.indexOf(u"31301"_s) < nurses.indexOf(u"85103"_s));
        QCOMPARE(noc(u"land surveyor"_s).value(0).code, u"21203"_s);
        // the code itself before everything
        QCOMPARE(noc(u"22214"_s, u"en", 1).value(0).code, u"22214"_s);
        // a job title typed whole comes before longer ones
        QCOMPARE(noc(u"cook"_s).value(0).code, u"63200"_s);
        QCOMPARE(noc(u"Aerial survey technician"_s).value(0).matched, u"Aerial survey technician"_s);
    }
    void interfaceLanguageFirstTheOtherAfterIt()
    {
        // English words find their way in a French window, with the French title.
        const Code inFrench = noc(u"land surveyors"_s, u"fr").value(0);
        QCOMPARE(inFrench.code, u"21203"_s);
        QVERIFY(inFrench.title.startsWith(u"Arpenteurs"));
        QCOMPARE(noc(u"arpenteurs"_s, u"en").value(0).code, u"21203"_s);
        QCOMPARE(noc(u"arpenteurs"_s, u"en").value(0).title, u"Land surveyors"_s);
        QVERIFY(noc(u"GIS technician"_s, u"fr").value(0).matched.contains(u"GIS"));
        // "pilot" begins words of both: those of the language asked for come first, the others are there too.
        for (const auto &[language, other] : {std::pair(u"en"_s, u"fr"_s), std::pair(u"fr"_s, u"en"_s)}) {
            bool after = false;
            for (const Code &code : noc(u"pilot"_s, language, 516)) {
                if (code.matched.isEmpty())
                    continue;
                const bool own = m_book.examples(code.code, language).contains(code.matched);
                QVERIFY2(!own || !after, qPrintable(language + u' ' + code.code));
                QVERIFY(own || m_book.examples(code.code, other).contains(code.matched));
                after = after || !own;
            }
        }
    }
    void pluralsAndSmallWordsAreForgiven()
    {
        QCOMPARE(noc(u"GIS technicians"_s).value(0).code, u"22214"_s);
        QCOMPARE(noc(u"technician for the GIS"_s).value(0).code, u"22214"_s);
        QVERIFY(!noc(u"le technicien du SIG"_s, u"fr").isEmpty());
    }
    void eachCodeOnce_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char letter : "abcdefghijklmnopqrstuvwxyz0123456789")
            if (letter != '\0')
                QTest::addRow("%c", letter) << QString(QLatin1Char(letter));
        QTest::newRow("te") << u"te"_s;
        QTest::newRow("tech tech") << u"tech tech"_s;
        QTest::newRow("d d d d") << u"d d d d"_s;
        QTest::newRow("a e") << u"a e"_s;
    }
    void eachCodeOnce()
    {
        QFETCH(const QString, typed);
        for (const CodeList list : {CodeList::Cip, CodeList::Noc}) {
            for (const QStringView language : {u"en", u"fr"}) {
                const QStringList all = codesOf(m_book.search(list, typed, language, 5000, false));
                QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), all.size());
                // A lower limit is the beginning of the same list.
                const QStringList few = codesOf(m_book.search(list, typed, language, 7, false));
                QCOMPARE(few, all.first(std::min<qsizetype>(7, all.size())));
            }
        }
    }
    void nothingTyped()
    {
        for (const QString &typed : {QString(), u""_s, u"   "_s, u"\t\n"_s, u"-"_s, u"()/'"_s, u"…"_s}) {
            QVERIFY(noc(typed).isEmpty());
            QVERIFY(cip(typed).isEmpty());
        }
        QVERIFY(noc(u"nurse"_s, u"en", 0).isEmpty());
        QVERIFY(noc(u"nurse"_s, u"en", -1).isEmpty());
        QCOMPARE(noc(u"nurse"_s, u"en", 1).size(), 1);
    }
    void weirdInput()
    {
        const QStringList typed = {QString(1'000'000, u'a'),
                                   QString(1'000'000, u' ') + u"nurse"_s,
                                   u"a "_s.repeated(100'000),
                                   u"1 "_s.repeated(100'000),
                                   QString(100'000, u'9'),
                                   QString(100'000, u'.'),
                                   QString(50, QChar(0)),
                                   u"nurse"_s + QChar(0) + u"welder"_s,
                                   QString(QChar(0xD800)) + u"nurse"_s,
                                   u"nurse"_s + QChar(0xDC00),
                                   u"e\u0301"_s.repeated(10'000),
                                   u"😀 nurse"_s,
                                   u"مهندس"_s,
                                   u"測量"_s,
                                   u"' OR 1=1 --"_s,
                                   u"<b>nurse</b>"_s,
                                   u"%s%n%1"_s,
                                   u"\u202Enurse"_s};
        for (const QString &text : typed) {
            for (const QStringView language : {u"en", u"fr"}) {
                QVERIFY(noc(text, language, 1000).size() <= 516);
                QVERIFY(cip(text, language, 5000).size() <= 2119);
            }
        }
        QVERIFY(!noc(QString(1'000'000, u' ') + u"nurse"_s).isEmpty());
        QVERIFY(!noc(u"😀 nurse"_s).isEmpty());
        QVERIFY(noc(u"測量"_s).isEmpty());
    }
    void randomInputIsSafe()
    {
        QRandomGenerator random(20'250'428); // the same on every run
        for (int i = 0; i < 3000; ++i) {
            QString text;
            const int length = int(random.bounded(24u));
            for (int c = 0; c < length; ++c) {
                switch (random.bounded(4u)) {
                case 0:
                    text += QChar(ushort(random.bounded(0x10000u)));
                    break;
                case 1:
                    text += u' ';
                    break;
                case 2:
                    text += QChar(u'0' + ushort(random.bounded(11u)) - 1);
                    break;
                default:
                    text += QChar(ushort(u'a' + random.bounded(26u)));
                }
            }
            const CodeList list = i % 2 ? CodeList::Cip : CodeList::Noc;
            QVERIFY(m_book.search(list, text, i % 3 ? u"en" : u"fr", 20, i % 5).size() <= 20);
        }
    }
};

QTEST_GUILESS_MAIN(CodeSearchTest)
#include "tst_codesearch.moc"
