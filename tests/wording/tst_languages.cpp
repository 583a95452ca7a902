// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Which language is spoken and how it writes dates and amounts; and that the files of translations are those of the
// source.

#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <memory>

using namespace credence;
using namespace Qt::StringLiterals;

class LanguagesTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    /// The first language of the system that is spoken here.
    void followsTheSystem_data()
    {
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QString>("spoken");
        QTest::newRow("nothing") << QStringList{} << u"en"_s;
        QTest::newRow("C") << QStringList{u"C"_s} << u"en"_s;
        QTest::newRow("Canadian French") << QStringList{u"fr-CA"_s} << u"fr"_s;
        QTest::newRow("French of France") << QStringList{u"fr-FR"_s, u"en-US"_s} << u"fr"_s;
        QTest::newRow("English first") << QStringList{u"en-CA"_s, u"fr-CA"_s} << u"en"_s;
        QTest::newRow("German, then French") << QStringList{u"de-DE"_s, u"fr-CA"_s, u"en-CA"_s} << u"fr"_s;
        QTest::newRow("none of ours") << QStringList{u"de-DE"_s, u"nl-NL"_s} << u"en"_s;
    }
    void followsTheSystem()
    {
        QFETCH(const QStringList, wanted);
        QTEST(Languages::ofSystem(wanted), "spoken");
    }

    /// The system's own way of writing where it is one of that language.
    void writesAsInCanada_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("locale");
        QTest::newRow("English, system C") << u"en"_s << u"C"_s << u"en_CA"_s;
        QTest::newRow("English, system English") << u"en"_s << u"en_GB"_s << u"en_GB"_s;
        QTest::newRow("English, system French") << u"en"_s << u"fr_CA"_s << u"en_CA"_s;
        QTest::newRow("French, system English") << u"fr"_s << u"en_US"_s << u"fr_CA"_s;
        QTest::newRow("French, system French") << u"fr"_s << u"fr_FR"_s << u"fr_FR"_s;
    }
    void writesAsInCanada()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, system);
        QTEST(Languages::localeOf(language, QLocale(system)).name(), "locale");
    }

    /// Inside a scope everything is said in its language; the scope before it comes back afterwards.
    void speaksAnotherLanguageForAWhile()
    {
        Languages languages;
        languages.setLanguage(u"en"_s);
        QCoreApplication::installTranslator(&languages);
        QLocale::setDefault(Languages::localeOf(u"en"_s));
        const QDate day(2026, 4, 12);
        const QString before = partName(1) + dateText(day) + amountText(123456);
        QCOMPARE(before, u"1. Course name12 Apr 2026$1,234.56"_s);
        {
            const LanguageScope french(u"fr"_s);
            QCOMPARE(interfaceLanguage(), u"fr"_s);
            QCOMPARE(partName(1), u"1. Nom du cours"_s);
            QCOMPARE(dateText(day), u"12 avr. 2026"_s);
            QCOMPARE(amountText(123456), u"1\u00a0234,56\u00a0$"_s);
            {
                const LanguageScope english(u"en"_s);
                QCOMPARE(partName(1) + dateText(day) + amountText(123456), before);
            }
            QCOMPARE(interfaceLanguage(), u"fr"_s);
        }
        QCOMPARE(partName(1) + dateText(day) + amountText(123456), before);
        QCoreApplication::removeTranslator(&languages);
    }

    /// The store's thread says dates and amounts while the window's language is switched: each task whole in one
    /// language, and from the switch on in the new one. QLocale::setDefault() alone changes what that thread reads.
    void isSwitchedWhileAnotherThreadSpeaks()
    {
        const QStringList english{u"en"_s, u"12 Apr 2026"_s, u"$1,234.56"_s};
        const QStringList french{u"fr"_s, u"12 avr. 2026"_s, u"1\u00a0234,56\u00a0$"_s};
        Languages languages;
        QCoreApplication::installTranslator(&languages);
        const auto back = qScopeGuard([&languages] { QCoreApplication::removeTranslator(&languages); });
        const auto speak = [&languages](const QString &language) {
            languages.setLanguage(language);
            setWordsLocale(Languages::localeOf(language));
        };
        const auto said = [] { return QStringList{interfaceLanguage(), dateText({2026, 4, 12}), amountText(123456)}; };
        const auto elsewhere = [&said] {
            QStringList words;
            const std::unique_ptr<QThread> thread(QThread::create([&] { words = said(); }));
            thread->start();
            thread->wait();
            return words;
        };
        speak(u"en"_s);
        QCOMPARE(elsewhere(), english);

        std::atomic<bool> goOn = true;
        std::atomic<int> tasks = 0;
        std::atomic<int> mixed = 0;
        const std::unique_ptr<QThread> speaker(QThread::create([&] {
            while (goOn) {
                const LanguageScope task(wordsLocale().language() == QLocale::French ? u"fr"_s : u"en"_s);
                const QStringList words = said();
                if (words != (words.first() == u"fr"_s ? french : english))
                    ++mixed;
                ++tasks;
            }
        }));
        speaker->start();
        constexpr int kSwitches = 2000;
        for (int number = 0; number < kSwitches || tasks < kSwitches; ++number)
            speak(number % 2 ? u"en"_s : u"fr"_s);
        goOn = false;
        QVERIFY(speaker->wait());
        QCOMPARE(mixed.load(), 0);

        speak(u"fr"_s);
        QCOMPARE(said(), french);
        QCOMPARE(elsewhere(), french);
        speak(u"en"_s);
    }

    /// lupdate finds nothing new in the source, nothing that is gone, and nothing is unfinished.
    void filesAreCurrent_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("options");
        QTest::newRow("English plurals") << u"credence_en.ts"_s
                                         << QStringList{u"-pluralonly"_s, u"-target-language"_s, u"en"_s};
        QTest::newRow("French") << u"credence_fr.ts"_s << QStringList{u"-target-language"_s, u"fr_CA"_s};
    }
    void filesAreCurrent()
    {
        QFETCH(const QString, name);
        QFETCH(const QStringList, options);
        const QDir source(QStringLiteral(CREDENCE_SOURCE_DIR));
        const QTemporaryDir folder;
        const QString original = source.filePath(u"translations/"_s + name);
        const QString copy = folder.filePath(name);
        QVERIFY(QFile::copy(original, copy));
        QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
        QProcess lupdate;
        lupdate.setWorkingDirectory(source.path());
        lupdate.start(QStringLiteral(CREDENCE_LUPDATE),
                      options + QStringLiteral(CREDENCE_LUPDATE_OPTIONS).split(u' ') + QStringList{u"-ts"_s, copy});
        QVERIFY2(lupdate.waitForFinished(120'000), qPrintable(lupdate.errorString()));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError());
        const auto lines = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll().split('\n') : QList<QByteArray>();
        };
        const QList<QByteArray> before = lines(original);
        const QList<QByteArray> after = lines(copy);
        QVERIFY(!before.isEmpty());
        QByteArray news;
        for (const QByteArray &line : after) {
            if (line.contains("<source>") && !before.contains(line))
                news += "\nnot in the file: " + line.trimmed();
        }
        for (const QByteArray &line : before) {
            if (line.contains("<source>") && !after.contains(line))
                news += "\nno longer in the source: " + line.trimmed();
        }
        QByteArray last;
        for (const QByteArray &line : after) {
            if (line.contains("<source>"))
                last = line.trimmed();
            if (line.contains("type=\"unfinished\""))
                news += "\nunfinished: " + last;
        }
        QVERIFY2(news.isEmpty(), "Build the target update_translations and fill in what is unfinished." + news);
        QCOMPARE(after, before);
    }
};

QTEST_GUILESS_MAIN(LanguagesTest)
#include "tst_languages.moc"
