// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/plainlanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

using Kind = PlainAdvice::Kind;

/// A sentence of so many words.
QString sentence(int words) { return u"Maps"_s + u" help"_s.repeated(words - 1) + u'.'; }

QStringList texts(const PlainLanguage &read, Kind kind)
{
    QStringList found;
    for (const PlainAdvice &one : read.advice) {
        if (one.kind == kind)
            found.append(one.text);
    }
    return found;
}

} // namespace

/// Issue 4: a hint at plain language for the public summary; sentence length, jargon, unexplained acronyms.
class PlainLanguageTest final : public QObject {
    Q_OBJECT
private slots:
    void sentencesAreCounted_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("sentences");
        QTest::addColumn<int>("words");
        QTest::newRow("nothing") << QString() << 0 << 0;
        QTest::newRow("signs alone") << u" … – ! "_s << 0 << 0;
        QTest::newRow("no full stop") << u"Learn to map"_s << 1 << 3;
        QTest::newRow("two") << u"Learn to map. Then publish!"_s << 2 << 5;
        QTest::newRow("question in quotation marks") << u"“Why?” We ask."_s << 2 << 3;
        QTest::newRow("number") << u"It takes 3.5 hours a week."_s << 1 << 6;
        QTest::newRow("address") << u"See carleton.ca for more."_s << 1 << 4;
        QTest::newRow("title") << u"Dr. Smith and J. Doe teach."_s << 1 << 6;
        QTest::newRow("for instance") << u"Tools, e.g. QGIS, are free."_s << 1 << 5;
        QTest::newRow("par exemple") << u"Des outils, p. ex. QGIS, sont libres."_s << 1 << 7;
        QTest::newRow("goes on small") << u"Maps, etc. are made."_s << 1 << 4;
        QTest::newRow("lines") << u"Learn to:\n- map\n- publish"_s << 3 << 4;
        QTest::newRow("elision is one word") << u"L’étudiante d’aujourd’hui apprend."_s << 1 << 3;
    }
    void sentencesAreCounted()
    {
        QFETCH(const QString, text);
        const PlainLanguage read = readPlainly(text, {});
        QTEST(read.sentences, "sentences");
        QTEST(read.words, "words");
    }

    void longSentences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<PlainAdvice>>("advice");
        const QString begins = u"Maps help help help help help"_s;
        QTest::newRow("25 words") << sentence(25) << QList<PlainAdvice>();
        QTest::newRow("26 words") << sentence(26) << QList<PlainAdvice>{{Kind::LongSentences, 1, 26, begins, {}}};
        QTest::newRow("two, the longest is told")
            << sentence(26) + u' ' + sentence(30) << QList<PlainAdvice>{{Kind::LongSentences, 2, 30, begins, {}}};
        QTest::newRow("average of 20") << QStringList(3, sentence(20)).join(u' ') << QList<PlainAdvice>();
        QTest::newRow("average above 20") << QStringList{sentence(20), sentence(20), sentence(21)}.join(u' ')
                                          << QList<PlainAdvice>{{Kind::LongOnAverage, 0, 21, {}, {}}};
        QTest::newRow("two sentences have no average")
            << QStringList(2, sentence(25)).join(u' ') << QList<PlainAdvice>();
    }
    void longSentences()
    {
        QFETCH(const QString, text);
        QFETCH(const QList<PlainAdvice>, advice);
        QCOMPARE(readPlainly(text, {}).advice, advice);
    }

    void jargon_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QString en = u"en"_s;
        const QString fr = u"fr"_s;
        QTest::newRow("none") << en << u"Make maps and use them."_s << QStringList();
        QTest::newRow("a word, any form and case") << en << u"Utilizing maps."_s << QStringList{u"utilizing"_s};
        QTest::newRow("part of another word") << en << u"The robustness."_s << QStringList();
        QTest::newRow("a phrase") << en << u"Come in order to learn."_s << QStringList{u"in order to"_s};
        QTest::newRow("half a phrase") << en << u"Put them in order."_s << QStringList();
        QTest::newRow("the longer phrase") << en << u"A paradigm shift."_s << QStringList{u"paradigm shift"_s};
        QTest::newRow("once each") << en << u"Leverage maps; leverage texts."_s << QStringList{u"leverage"_s};
        QTest::newRow("hyphen") << en << u"An evidence-based course"_s << QStringList{u"evidence-based"_s};
        QTest::newRow("English in French") << fr << u"Utilizing maps"_s << QStringList();
        QTest::newRow("French word") << fr << u"Une approche holistique."_s << QStringList{u"holistique"_s};
        QTest::newRow("elided") << fr << u"L’andragogie simple"_s << QStringList{u"andragogie"_s};
        QTest::newRow("curved apostrophe in a phrase")
            << fr << u"Les objectifs d’apprentissage"_s << QStringList{u"objectifs d'apprentissage"_s};
        QTest::newRow("French phrase") << fr << u"Dans le but d’agir, en vue de créer"_s << QStringList{u"en vue de"_s};
    }
    void jargon()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFETCH(const QStringList, found);
        const PlainLanguage read = readPlainly(text, PlainWords::shipped(language));
        QCOMPARE(texts(read, Kind::Jargon), found);
        for (const PlainAdvice &one : read.advice)
            QVERIFY2(!one.instead.isEmpty(), qPrintable(one.text));
    }

    void jargonIsCounted()
    {
        const PlainLanguage read = readPlainly(u"Leverage maps and leverage texts."_s, PlainWords::shipped(u"en"_s));
        QCOMPARE(read.advice, (QList<PlainAdvice>{{Kind::Jargon, 2, 0, u"leverage"_s, u"use"_s}}));
    }

    void acronyms_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("unexplained");
        QTest::newRow("never") << u"Use a GIS in the field."_s << QStringList{u"GIS"_s};
        QTest::newRow("explained before")
            << u"Use a geographic information system (GIS). A GIS helps."_s << QStringList();
        QTest::newRow("explained after") << u"Use a GIS (geographic information system)."_s << QStringList();
        QTest::newRow("explained later") << u"A GIS helps. GIS (geographic information system) is free."_s
                                         << QStringList();
        QTest::newRow("one word explains nothing") << u"Use a GIS (great)."_s << QStringList{u"GIS"_s};
        QTest::newRow("other words in parentheses") << u"Use a GIS (free and open)."_s << QStringList{u"GIS"_s};
        QTest::newRow("other words before") << u"Learn by doing (GIS)."_s << QStringList{u"GIS"_s};
        QTest::newRow("French") << u"Un système d’information géographique (SIG) et le RAFEO."_s
                                << QStringList{u"RAFEO"_s};
        QTest::newRow("elided") << u"Avec l’OAPSI."_s << QStringList{u"OAPSI"_s};
        QTest::newRow("elided and explained") << u"L’Office de l’eau (OE) aide."_s << QStringList();
        QTest::newRow("plural") << u"For NGOs."_s << QStringList{u"NGO"_s};
        QTest::newRow("once each") << u"GIS and GIS."_s << QStringList{u"GIS"_s};
        QTest::newRow("one letter") << u"Plan B works."_s << QStringList();
        QTest::newRow("seven letters") << u"Read the SYLLABI now."_s << QStringList();
        QTest::newRow("Roman number") << u"Module IV follows."_s << QStringList();
        QTest::newRow("known to all") << u"As a PDF."_s << QStringList();
        QTest::newRow("all in capitals") << u"USE A GIS"_s << QStringList();
        QTest::newRow("code") << u"See GEOG3010."_s << QStringList();
    }
    void acronyms()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, unexplained);
        QCOMPARE(texts(readPlainly(text, PlainWords::shipped(u"en"_s)), Kind::Acronym), unexplained);
    }
};

QTEST_GUILESS_MAIN(PlainLanguageTest)
#include "tst_plainlanguage.moc"
