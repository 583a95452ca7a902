// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The handbook is whole: it says the same in both languages, every place that asks for it is there, every link and
// every picture leads somewhere.

#include "ui/help/handbook.h"

#include <QDir>
#include <QDirIterator>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QString kRoot = QStringLiteral(CREDENCE_SOURCE_DIR);
const QStringList kLanguages{u"en"_s, u"fr"_s};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Files of ui/ with this ending.
QStringList sources(const QString &ending)
{
    QStringList found;
    QDirIterator files(kRoot + u"/ui"_s, {u"*"_s + ending}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        found.append(files.next());
    return found;
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    auto matches = QRegularExpression(pattern).globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured(1));
    return found;
}

} // namespace

class HandbookTest final : public QObject {
    Q_OBJECT

    void eachLanguage()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : kLanguages)
            QTest::newRow(qPrintable(language)) << language;
    }

private slots:
    void bothLanguagesHaveTheSameSections()
    {
        const auto outline = [](const QString &language) {
            QStringList lines;
            const Handbook book = Handbook::load(language);
            for (const Handbook::Section &section : book.sections())
                lines.append(u"%1 %2 %3"_s.arg(section.chapter, QString::number(section.level), section.anchor));
            return lines;
        };
        QVERIFY(outline(u"en"_s).size() > 50);
        QCOMPARE(outline(u"fr"_s), outline(u"en"_s));
        QCOMPARE(Handbook::load(u"de"_s).language(), u"en"_s);
    }

    void chaptersAreWorthReading_data() { eachLanguage(); }
    void chaptersAreWorthReading()
    {
        QFETCH(const QString, language);
        QHash<QString, int> words;
        const Handbook book = Handbook::load(language);
        QSet<QString> anchors;
        for (const Handbook::Section &section : book.sections()) {
            words[section.chapter] += section.text.split(QRegularExpression(u"\\s+"_s)).size();
            QVERIFY2(!anchors.contains(section.anchor), qPrintable(section.anchor));
            anchors.insert(section.anchor);
        }
        QVERIFY(words.value(u"chair"_s) >= 600);
        QVERIFY(words.value(u"administrator"_s) >= 600);
        QVERIFY(words.value(u"it"_s) >= 300);
    }

    /// F1: every place that is named in the program exists, in both languages.
    void everyAnchorOfTheProgramExists_data() { eachLanguage(); }
    void everyAnchorOfTheProgramExists()
    {
        QFETCH(const QString, language);
        const Handbook book = Handbook::load(language);
        int asked = 0;
        for (const QString &path : sources(u".cpp"_s)) {
            const QString source = textOf(path);
            QStringList anchors = captures(source, u"setHelpAnchor\\([^;]*?u\"([a-z0-9-]+)\"_s\\)"_s);
            if (path.endsWith(u"/settingspage.cpp"_s))
                anchors += captures(source, u"addSection\\(.*, u\"([a-z0-9-]+)\"_s\\);"_s);
            for (const QString &anchor : std::as_const(anchors)) {
                ++asked;
                QVERIFY2(book.indexOf(anchor) >= 0, qPrintable(anchor + u" in "_s + path));
            }
        }
        QVERIFY(asked >= 40);
    }

    /// A page, a form of the editor or a dialog that is added says where the handbook speaks of it.
    void everyPageAndDialogHasAnAnchor()
    {
        static const QRegularExpression declared(u"class (\\w+) final : public (?:Page|Form|QDialog|FormDialog) \\{"_s);
        int looked = 0;
        for (const QString &header : sources(u".h"_s)) {
            auto matches = declared.globalMatch(textOf(header));
            while (matches.hasNext()) {
                const QString name = matches.next().captured(1);
                const QString source = textOf(QString(header).replace(QRegularExpression(u"\\.h$"_s), u".cpp"_s));
                const qsizetype made = source.indexOf(u"%1::%1("_s.arg(name));
                QVERIFY2(made >= 0, qPrintable(name));
                const qsizetype end = source.indexOf(u"\n}\n"_s, made);
                QVERIFY2(source.mid(made, end - made).contains(u"setHelpAnchor(this"_s), qPrintable(name));
                ++looked;
            }
        }
        QVERIFY(looked >= 25);
    }

    void everyLinkLeadsSomewhere_data() { eachLanguage(); }
    void everyLinkLeadsSomewhere()
    {
        QFETCH(const QString, language);
        const Handbook book = Handbook::load(language);
        int links = 0;
        for (const Handbook::Section &section : book.sections()) {
            const QDir folder(section.chapter == u"install" ? kRoot + u"/docs"_s
                                                            : kRoot + u"/docs/handbook/"_s + language);
            for (const QString &link : captures(section.text, u"(?<!\\!)\\[[^\\]]*\\]\\(([^)]+)\\)"_s)) {
                ++links;
                const bool out = book.indexOfLink(link) < 0;
                QVERIFY2(!out || link.startsWith(u"https://"_s) || QFile::exists(folder.filePath(link)),
                         qPrintable(section.anchor + u" -> "_s + link));
            }
        }
        QVERIFY(links >= 4);
        QCOMPARE(book.sections().at(book.indexOfLink(u"../../install.md"_s)).chapter, u"install"_s);
        // What is shown has no link that leads nowhere.
        QStringList shown = captures(book.markdown(), u"(?<!\\!)\\[[^\\]]*\\]\\(([^)]+)\\)"_s);
        QVERIFY(!shown.isEmpty());
        shown.removeIf(
            [&](const QString &link) { return book.indexOfLink(link) >= 0 || link.startsWith(u"https:"_s); });
        QCOMPARE(shown, QStringList());
    }

    void everyPictureIsThere_data() { eachLanguage(); }
    void everyPictureIsThere()
    {
        QFETCH(const QString, language);
        const Handbook book = Handbook::load(language);
        QStringList used;
        for (const Handbook::Section &section : book.sections()) {
            for (const QString &name : captures(section.text, u"!\\[[^\\]]+\\]\\(([^)]+)\\)"_s)) {
                const QImage picture(u":/handbook/%1/%2"_s.arg(language, name));
                QVERIFY2(!picture.isNull(), qPrintable(name));
                QVERIFY2(picture.width() <= 680, qPrintable(name)); // fits the window of the handbook
                used.append(name);
            }
        }
        QVERIFY(used.size() >= 7);
        const QStringList shipped = QDir(u":/handbook/%1/pictures"_s.arg(language)).entryList(QDir::Files);
        QCOMPARE(shipped.size(), used.size()); // none is shipped for nothing
    }

    void wordsAreFound()
    {
        const Handbook english = Handbook::load(u"en"_s);
        const auto anchors = [](const Handbook &book, const QString &words) {
            QStringList found;
            for (const int index : book.find(words))
                found.append(book.sections().at(index).anchor);
            return found;
        };
        QVERIFY(anchors(english, u"crash"_s).contains(u"recovery"_s));
        QVERIFY(anchors(english, u"NOC code"_s).contains(u"skills"_s));
        QVERIFY(anchors(english, u"xyzzy"_s).isEmpty());
        QCOMPARE(english.find({}).size(), english.sections().size());
        QVERIFY(anchors(Handbook::load(u"fr"_s), u"echeancier"_s).contains(u"offerings"_s)); // accents are folded
    }

    /// « … », the colon and the dollar have no-break spaces before or inside (glossary).
    void frenchTypography()
    {
        for (const QString &chapter : {u"chair"_s, u"administrator"_s, u"it"_s}) {
            const QString text = textOf(kRoot + u"/docs/handbook/fr/%1.md"_s.arg(chapter));
            static const QRegularExpression wrong(u"« | »| :(?=\\s)| [;!?]|\\w'\\w"_s);
            QString prose = text;
            prose.replace(QRegularExpression(u"`[^`]*`|<!--.*?-->"_s), u"x"_s);
            const auto match = wrong.match(prose);
            QVERIFY2(!match.hasMatch(), qPrintable(prose.mid(std::max<qsizetype>(0, match.capturedStart() - 30), 60)));
        }
    }
};

QTEST_APPLESS_MAIN(HandbookTest)
#include "tst_handbook.moc"
