// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/dictionary.h"
#include "core/spelling/wordlist.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QString kSmall = QStringLiteral(CREDENCE_TEST_DATA) + u"/spelling"_s;

/// The wrong parts of a text, as they stand there.
QStringList wrongIn(const QString &text, const Dictionary &dictionary)
{
    QStringList wrong;
    for (const TextRange &word : wordsOf(text)) {
        const QString asked = text.mid(word.start, word.length);
        for (const TextRange &part : dictionary.mistakes(asked))
            wrong.append(asked.mid(part.start, part.length));
    }
    return wrong;
}

} // namespace

/// Issue 4, spelling: which words are asked about, what a dictionary answers, and the lists of words beside it.
class DictionaryTest final : public QObject {
    Q_OBJECT

    static Dictionary small(const QString &language)
    {
        return std::move(*Dictionary::load(*findDictionary(language, {kSmall}), language));
    }

private slots:
    void aTextHasWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("plain") << u"Learn to make maps."_s << QStringList{u"Learn"_s, u"to"_s, u"make"_s, u"maps"_s};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("no letters") << u"2026 – 45.0702 % $ …"_s << QStringList();
        QTest::newRow("hyphen and apostrophe")
            << u"a well-known dean’s plan"_s << QStringList{u"a"_s, u"well-known"_s, u"dean’s"_s, u"plan"_s};
        QTest::newRow("quotation marks") << u"'maps' “fields” «textes» students'"_s
                                         << QStringList{u"maps"_s, u"fields"_s, u"textes"_s, u"students"_s};
        QTest::newRow("no-break spaces") << u"«\u00A0cartes\u00A0» et\u202F: terrain\u00A0!"_s
                                         << QStringList{u"cartes"_s, u"et"_s, u"terrain"_s};
        QTest::newRow("addresses") << u"See https://carleton.ca/mc, www.example.org or apsi@carleton.ca now"_s
                                   << QStringList{u"See"_s, u"or"_s, u"now"_s};
        QTest::newRow("host, file, path")
            << u"carleton.ca plan.odt ~/notes /usr/share C:\\maps ok"_s << QStringList{u"ok"_s};
        QTest::newRow("end of a sentence") << u"maps. Fields"_s << QStringList{u"maps"_s, u"Fields"_s};
        QTest::newRow("and/or") << u"and/or"_s << QStringList{u"and"_s, u"or"_s};
        QTest::newRow("accents apart") << u"e\u0301tudiant"_s << QStringList{u"e\u0301tudiant"_s};
        QTest::newRow("soft hyphen") << u"colo\u00ADur"_s << QStringList{u"colo\u00ADur"_s};
        QTest::newRow("60 letters") << QString(60, u'a') << QStringList{QString(60, u'a')};
        QTest::newRow("61 letters") << QString(61, u'a') << QStringList();
    }
    void aTextHasWords()
    {
        QFETCH(const QString, text);
        QFETCH(const QStringList, words);
        QStringList found;
        for (const TextRange &word : wordsOf(text))
            found.append(text.mid(word.start, word.length));
        QCOMPARE(found, words);
    }

    void codesAreNoWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("code");
        QTest::newRow("word") << u"maps"_s << false;
        QTest::newRow("capital") << u"Maps"_s << false;
        QTest::newRow("one capital") << u"A"_s << false;
        QTest::newRow("digit") << u"GEOG3010"_s << true;
        QTest::newRow("underscore") << u"field_map"_s << true;
        QTest::newRow("five capitals") << u"OAPSI"_s << true;
        QTest::newRow("six capitals") << u"SCCASP"_s << false;
        QTest::newRow("plural of an acronym") << u"NGOs"_s << true;
        QTest::newRow("capital inside") << u"CourseLeaf"_s << true;
        QTest::newRow("capital inside, small before") << u"eCampus"_s << true;
        QTest::newRow("accented capitals") << u"ÉTÉ"_s << true;
    }
    void codesAreNoWords()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, code);
        QCOMPARE(isCode(word), code);
    }

    void wordsAreChecked_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wrong");
        const QString en = u"en"_s;
        const QString fr = u"fr"_s;
        QTest::newRow("right") << en << u"Learn to make maps of the field"_s << QStringList();
        QTest::newRow("wrong") << en << u"Learn to mkae maps"_s << QStringList{u"mkae"_s};
        QTest::newRow("American spelling") << en << u"the color"_s << QStringList{u"color"_s};
        QTest::newRow("beginning of a sentence") << en << u"Colours"_s << QStringList();
        QTest::newRow("capitals") << en << u"COLOURS COLLOURS"_s << QStringList{u"COLLOURS"_s};
        QTest::newRow("both apostrophes") << en << u"don't don’t dont"_s << QStringList{u"dont"_s};
        QTest::newRow("possessive") << en << u"the course’s course's"_s << QStringList();
        QTest::newRow("possessive of a wrong word") << en << u"the corse’s"_s << QStringList{u"corse"_s};
        QTest::newRow("compound of right words") << en << u"well-known field-map"_s << QStringList();
        QTest::newRow("compound with a wrong word") << en << u"well-knwon"_s << QStringList{u"knwon"_s};
        QTest::newRow("no-break hyphen") << en << u"well\u2011known"_s << QStringList();
        QTest::newRow("number in a compound") << en << u"12-week 12-wek"_s << QStringList{u"wek"_s};
        QTest::newRow("soft hyphen") << en << u"colo\u00ADur"_s << QStringList();
        QTest::newRow("elision is no English") << en << u"l’étudiant"_s << QStringList{u"l’étudiant"_s};
        QTest::newRow("elision") << fr << u"l’étudiant l'étudiant d’accord qu’elle"_s << QStringList();
        QTest::newRow("elision, capital") << fr << u"L’école"_s << QStringList();
        QTest::newRow("elision of a wrong word") << fr << u"l’etudiant"_s << QStringList{u"etudiant"_s};
        QTest::newRow("apostrophe inside") << fr << u"aujourd’hui aujourd'hui"_s << QStringList();
        QTest::newRow("hyphen and pronoun") << fr << u"rendez-vous"_s << QStringList();
        QTest::newRow("elided acronym") << fr << u"d’OAPSI"_s << QStringList();
    }
    void wordsAreChecked()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFETCH(const QStringList, wrong);
        QCOMPARE(wrongIn(text, small(language)), wrong);
    }

    void suggestionsKeepTheApostropheThatWasTyped()
    {
        const Dictionary english = small(u"en"_s);
        QVERIFY(english.suggestions(u"recieve"_s).contains(u"receive"_s));
        QVERIFY(english.suggestions(u"don’tt"_s).contains(u"don’t"_s));
        QVERIFY(english.suggestions(u"don'tt"_s).contains(u"don't"_s));
        QVERIFY(english.suggestions(u"recieve"_s, 0).isEmpty());
    }

    /// The dictionaries that packaging/packages.sh installs, which the program uses.
    void theSystemsDictionaries_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("wrong");
        QTest::newRow("English") << u"en"_s
                                 << u"The learner’s colour-coded maps don’t always recieve the committee's praise."_s
                                 << QStringList{u"recieve"_s};
        QTest::newRow("French") << u"fr"_s
                                << u"Aujourd’hui, l’étudiante qu’on a formée n’est pas d’acord : œuvrez-vous là-bas?"_s
                                << QStringList{u"acord"_s};
    }
    void theSystemsDictionaries()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, text);
        QFETCH(const QStringList, wrong);
        const auto files = findDictionary(language, dictionaryFolders());
        QVERIFY2(files, "packaging/packages.sh installs the dictionaries");
        const auto dictionary = Dictionary::load(*files, language);
        QVERIFY(dictionary);
        QCOMPARE(wrongIn(text, *dictionary), wrong);
        QVERIFY(!dictionary->suggestions(wrong.first()).isEmpty());
    }

    void frenchOfCanadaIsPreferred()
    {
        QTemporaryDir folder;
        const auto put = [&](const QString &name) {
            QVERIFY(QFile::copy(kSmall + u"/fr_CA."_s + name.section(u'.', -1), folder.filePath(name)));
        };
        const auto found = [&] { return findDictionary(u"fr"_s, {folder.path()}).value_or(DictionaryFiles()).words; };
        QCOMPARE(found(), QString());
        put(u"fr.dic"_s);
        QCOMPARE(found(), QString()); // half a dictionary is none
        put(u"fr.aff"_s);
        QCOMPARE(found(), folder.filePath(u"fr.dic"_s));
        put(u"fr_FR.aff"_s);
        put(u"fr_FR.dic"_s);
        QCOMPARE(found(), folder.filePath(u"fr_FR.dic"_s));
        put(u"fr_CA.aff"_s);
        put(u"fr_CA.dic"_s);
        QCOMPARE(found(), folder.filePath(u"fr_CA.dic"_s));
    }

    /// A file that is no dictionary is refused: it would call every word wrong.
    void damagedDictionariesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("affixes");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no words") << QByteArray("SET UTF-8\n") << QByteArray();
        QTest::newRow("no affixes") << QByteArray() << QByteArray("1\nmap\n");
        QTest::newRow("no count") << QByteArray("SET UTF-8\n") << QByteArray("<html>\n");
        QTest::newRow("other encoding") << QByteArray("SET KOI8-R\n") << QByteArray("1\nmap\n");
    }
    void damagedDictionariesAreRefused()
    {
        QFETCH(const QByteArray, affixes);
        QFETCH(const QByteArray, words);
        QTemporaryDir folder;
        const DictionaryFiles files{folder.filePath(u"x.aff"_s), folder.filePath(u"x.dic"_s)};
        for (const auto &[path, bytes] : {std::pair(files.affixes, affixes), std::pair(files.words, words)}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        QVERIFY(!Dictionary::load(files, u"en"_s));
    }

    void latinDictionariesAreRead()
    {
        QTemporaryDir folder;
        const DictionaryFiles files{folder.filePath(u"x.aff"_s), folder.filePath(u"x.dic"_s)};
        for (const auto &[path, bytes] : {std::pair(files.affixes, QByteArray("SET ISO8859-1\nTRY eao\xE9\n")),
                                          std::pair(files.words, QByteArray("1\n\xE9t\xE9s\n"))}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
        const auto dictionary = Dictionary::load(files, u"fr"_s);
        QVERIFY(dictionary);
        QCOMPARE(wrongIn(u"étés étes œuvres"_s, *dictionary), QStringList({u"étes"_s, u"œuvres"_s}));
        QVERIFY(dictionary->suggestions(u"étes"_s).contains(u"étés"_s));
    }

    // ---- lists of words

    void aListKnowsItsWords_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("known");
        QTest::newRow("small letters") << u"microtitre"_s << true;
        QTest::newRow("capital") << u"Microtitre"_s << true;
        QTest::newRow("capitals") << u"MICROTITRE"_s << true;
        QTest::newRow("name") << u"Apprendo"_s << true;
        QTest::newRow("name in capitals") << u"APPRENDO"_s << true;
        QTest::newRow("name in small letters") << u"apprendo"_s << false;
        QTest::newRow("acronym") << u"SCCASP"_s << true;
        QTest::newRow("acronym in small letters") << u"sccasp"_s << false;
        QTest::newRow("other") << u"microtitle"_s << false;
        QTest::newRow("curved apostrophe") << u"Qu’Appelle"_s << true;
        QTest::newRow("nothing") << QString() << false;
    }
    void aListKnowsItsWords()
    {
        QFETCH(const QString, word);
        QFETCH(const bool, known);
        const WordList list({u"microtitre"_s, u"Apprendo"_s, u"SCCASP"_s, u"Qu'Appelle"_s});
        QCOMPARE(list.knows(word), known);
    }

    /// The acronyms of the field are right from the start, in both languages.
    void theShippedListKnowsTheField()
    {
        const WordList shipped = WordList::shipped();
        for (const QString &word : {u"SCCASP"_s, u"OSAP"_s, u"CIP"_s, u"NOC"_s, u"TEER"_s, u"OAPSI"_s, u"RAFEO"_s,
                                    u"CPE"_s, u"CNP"_s, u"FEER"_s, u"Apprendo"_s, u"Brightspace"_s, u"microtitres"_s})
            QVERIFY2(shipped.knows(word), qPrintable(word));
        QVERIFY(!shipped.knows(u"remark"_s)); // the lines for its reader are no words
        QVERIFY(!shipped.knows(u"#"_s));
    }

    void aListOffersWhatIsNear()
    {
        const WordList list({u"SCCASP"_s, u"Brightspace"_s, u"OSAP"_s});
        QCOMPARE(list.near(u"SCCAPS"_s), QStringList{u"SCCASP"_s});
        QCOMPARE(list.near(u"Brigthspce"_s), QStringList{u"Brightspace"_s});
        QCOMPARE(list.near(u"Brigtspc"_s), QStringList());
        QCOMPARE(list.near(u"OSPA"_s), QStringList{u"OSAP"_s});
        QCOMPARE(list.near(u"map"_s), QStringList());
    }

    void aListIsKeptInAFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"made/words.txt"_s);
        QCOMPARE(*WordList::read(path), WordList()); // none yet
        WordList list;
        QVERIFY(list.add(u" Élan "_s));
        QVERIFY(list.add(u"apiary"_s));
        QVERIFY(!list.add(u"apiary"_s)); // was there
        QVERIFY(!list.add(u"two words"_s));
        QVERIFY(!list.add(u"  "_s));
        QVERIFY(!list.add(QString(101, u'a')));
        QVERIFY(list.write(path));
        QCOMPARE(*WordList::read(path), list);
        QCOMPARE(list.words(), QStringList({u"apiary"_s, u"Élan"_s}));
        QVERIFY(list.remove(u"Élan"_s));
        QVERIFY(!list.knows(u"ÉLAN"_s));
        QVERIFY(!list.remove(u"Élan"_s));
        QCOMPARE(WordList::fromText(u"# mine\r\napiary # bees\r\n\r\n"_s), list);
        WordList annotated = WordList::fromText(u"# mine\nwax\n  # and theirs\n"_s); // by hand
        QVERIFY(annotated.add(u"apiary"_s));
        QCOMPARE(annotated.toText(), u"# mine\n# and theirs\napiary\nwax\n"_s);
        QVERIFY(!WordList::read(folder.path())); // a folder is no list
        QVERIFY(!list.write(folder.path()));
    }
};

QTEST_GUILESS_MAIN(DictionaryTest)
#include "tst_dictionary.moc"
