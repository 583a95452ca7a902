// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spelling.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// A window with a Spelling over the small dictionaries of the tests and two fields.
struct Desk {
    QTemporaryDir folder;
    QSettings settings{folder.filePath(u"settings.ini"_s), QSettings::IniFormat};
    QWidget window;
    Spelling *spelling;
    TextField *field = new TextField(3, 8, &window);
    TextField *other = new TextField(3, 8, &window);

    explicit Desk(const QString &dictionaries = QStringLiteral(CREDENCE_TEST_DATA) + u"/spelling"_s)
    {
        spelling = new Spelling({settings, ownPath(), {dictionaries}}, &window);
        auto *column = new QVBoxLayout(&window);
        column->addWidget(field);
        column->addWidget(other);
    }
    QString ownPath() const { return folder.filePath(u"own/words.txt"_s); }

    void show()
    {
        window.resize(500, 300);
        window.show();
        field->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }

    void type(const QString &text) const { QTest::keyClicks(field, text); }

    /// Opens the context menu as the keyboard does, at the cursor.
    QMenu *menu(Qt::Key key = Qt::Key_Menu, Qt::KeyboardModifiers with = Qt::NoModifier) const
    {
        QTest::keyClick(field, key, with);
        QMenu *shown = nullptr;
        (void)QTest::qWaitFor([&] {
            shown = field->findChild<QMenu *>(u"spelling.menu"_s);
            return shown && shown->isVisible();
        });
        return shown;
    }

    void choose(const QString &name) const
    {
        QMenu *shown = menu();
        QVERIFY(shown);
        auto *action = shown->findChild<QAction *>(name);
        QVERIFY2(action, qPrintable(name));
        QVERIFY(action->isEnabled());
        action->trigger();
        shown->close();
        QTRY_VERIFY(!field->findChild<QMenu *>(u"spelling.menu"_s));
    }
};

/// The texts under a wavy line.
QStringList underlined(const TextField *field)
{
    QStringList found;
    for (QTextBlock block = field->document()->begin(); block.isValid(); block = block.next()) {
        for (const QTextLayout::FormatRange &range : block.layout()->formats()) {
            if (range.format.underlineStyle() == QTextCharFormat::SpellCheckUnderline)
                found.append(block.text().mid(range.start, range.length));
        }
    }
    return found;
}

} // namespace

/// Issue 4: spelling in every long text; wavy underline, suggestions by mouse and keyboard, dictionaries of one's own
/// and of the office, a language for each text, off by choice, a missing dictionary said once.
class SpellingFieldTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        applyTheme(*qApp, Scheme::Light);
    }

    void aWrongWordIsUnderlined()
    {
        Desk desk;
        desk.field->setText(u"Learn to mkae maps"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"mkae"_s});
        QCOMPARE(desk.field->text(), u"Learn to mkae maps"_s);
    }

    /// Checking is no editing: nothing to save, nothing to undo.
    void checkingChangesNothing()
    {
        Desk desk;
        QSignalSpy edits(desk.field, &TextField::edited);
        desk.field->setText(u"mkae"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"mkae"_s});
        QCOMPARE(edits.count(), 0);
        QVERIFY(!desk.field->document()->isUndoAvailable());
        desk.type(u"mkae"_s); // before the same word
        QTRY_COMPARE(underlined(desk.field), QStringList{u"mkaemkae"_s});
        edits.clear();
        desk.type(u" "_s); // what is underlined changes with the text
        QCOMPARE(edits.count(), 1);
    }

    void aWordIsJudgedWhenItIsFinished()
    {
        Desk desk;
        desk.show();
        desk.type(u"mkae"_s);
        QSignalSpy answers(desk.spelling, &Spelling::answered);
        QCoreApplication::processEvents();
        QCOMPARE(answers.count(), 0); // not even asked about
        QCOMPARE(underlined(desk.field), QStringList());
        desk.type(u" "_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"mkae"_s});
        desk.type(u"corse"_s);
        QCOMPARE(underlined(desk.field), QStringList{u"mkae"_s});
        desk.other->setFocus();
        QTRY_COMPARE(underlined(desk.field), QStringList({u"mkae"_s, u"corse"_s}));
        desk.field->setFocus();
        QTest::keyClick(desk.field, Qt::Key_Backspace); // it is typed again
        QCOMPARE(underlined(desk.field), QStringList{u"mkae"_s});
        QTest::keyClick(desk.field, Qt::Key_Home);
        QTRY_COMPARE(underlined(desk.field), QStringList({u"mkae"_s, u"cors"_s}));
    }

    void aSuggestionReplacesTheWord_data()
    {
        QTest::addColumn<Qt::Key>("key");
        QTest::addColumn<Qt::KeyboardModifiers>("with");
        QTest::newRow("menu key") << Qt::Key_Menu << Qt::KeyboardModifiers(Qt::NoModifier);
        QTest::newRow("Shift+F10") << Qt::Key_F10 << Qt::KeyboardModifiers(Qt::ShiftModifier);
    }
    void aSuggestionReplacesTheWord()
    {
        QFETCH(const Qt::Key, key);
        QFETCH(const Qt::KeyboardModifiers, with);
        Desk desk;
        QSignalSpy edits(desk.field, &TextField::edited);
        desk.show();
        desk.type(u"recieve maps"_s);
        QTest::keyClick(desk.field, Qt::Key_Home);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"recieve"_s});
        QMenu *menu = desk.menu(key, with);
        QVERIFY(menu);
        QCOMPARE(menu->activeAction()->text(), u"receive"_s); // Enter takes it
        edits.clear();
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(desk.field->text(), u"receive maps"_s);
        QCOMPARE(edits.count(), 1);
        QTRY_COMPARE(underlined(desk.field), QStringList());
    }

    void theMouseFindsTheWordUnderIt()
    {
        Desk desk;
        desk.field->setText(u"maps recieve"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"recieve"_s});
        QTextCursor at(desk.field->document());
        at.setPosition(8);
        const QPoint place = desk.field->cursorRect(at).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, place, desk.field->viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(desk.field->viewport(), &event);
        QTRY_VERIFY(desk.field->findChild<QMenu *>(u"spelling.menu"_s));
        auto *menu = desk.field->findChild<QMenu *>(u"spelling.menu"_s);
        QCOMPARE(menu->actions().first()->text(), u"receive"_s);
        menu->close();
    }

    void aRightWordHasTheOrdinaryMenu()
    {
        Desk desk;
        desk.field->setText(u"maps"_s);
        desk.show();
        QMenu *menu = desk.menu();
        QVERIFY(menu);
        QVERIFY(!menu->findChild<QAction *>(u"spelling.own"_s));
        QVERIFY(menu->findChild<QAction *>(u"spelling.on"_s)->isChecked());
        menu->close();
    }

    void aWordOfOnesOwnIsRightEverywhereAndKept()
    {
        Desk desk;
        desk.field->setText(u"Wapiti maps"_s);
        desk.other->setText(u"wapiti Wapiti"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"Wapiti"_s});
        QTRY_COMPARE(underlined(desk.other), QStringList({u"wapiti"_s, u"Wapiti"_s}));
        QSignalSpy messages(desk.spelling, &Spelling::message);
        desk.choose(u"spelling.own"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList());
        QCOMPARE(underlined(desk.other), QStringList{u"wapiti"_s}); // it is a name
        QCOMPARE(messages.count(), 1);
        QFile file(desk.ownPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Wapiti\n"));
        desk.spelling->removeOwnWord(u"Wapiti"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"Wapiti"_s});
    }

    void anotherWindowsWordsAreKept()
    {
        Desk desk;
        desk.show();
        desk.spelling->addOwnWord(u"one"_s);
        QVERIFY(WordList({u"one"_s, u"two"_s}).write(desk.ownPath()));
        desk.spelling->addOwnWord(u"three"_s);
        QCOMPARE(desk.spelling->ownWords(), QStringList({u"one"_s, u"three"_s, u"two"_s}));
    }

    void aListThatCannotBeReadIsNotWrittenOver()
    {
        Desk desk;
        desk.show();
        QVERIFY(QDir().mkpath(QFileInfo(desk.ownPath()).path()));
        QFile file(desk.ownPath());
        const QByteArray all(5 * 1024 * 1024, 'a'); // more than is read
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(all) == all.size());
        file.close();
        QSignalSpy messages(desk.spelling, &Spelling::message);
        desk.spelling->addOwnWord(u"one"_s);
        desk.spelling->removeOwnWord(u"two"_s);
        QCOMPARE(messages.count(), 2);
        QVERIFY(messages.first().first().toString().contains(u"words.txt"_s));
        QCOMPARE(QFileInfo(desk.ownPath()).size(), all.size());
    }

    void theOfficeHasWordsToo()
    {
        Desk desk;
        desk.field->setText(u"Wapiti"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"Wapiti"_s});
        QMenu *menu = desk.menu();
        QVERIFY(!menu->findChild<QAction *>(u"spelling.office"_s)->isEnabled()); // no office that can be written to
        menu->close();
        QTRY_VERIFY(!desk.field->findChild<QMenu *>(u"spelling.menu"_s));
        desk.spelling->setOffice(true, {});
        QSignalSpy wanted(desk.spelling, &Spelling::officeWordWanted);
        desk.choose(u"spelling.office"_s);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first(), QVariantList({u"Wapiti"_s, true}));
        desk.spelling->setOffice(true, WordList({u"Wapiti"_s}));
        QTRY_COMPARE(underlined(desk.field), QStringList());
        desk.spelling->setOffice(false, {}); // another office, another list
        QTRY_COMPARE(underlined(desk.field), QStringList{u"Wapiti"_s});
    }

    void ignoredHereIsIgnoredHere()
    {
        Desk desk;
        desk.field->setText(u"Wapiti"_s);
        desk.other->setText(u"Wapiti"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.other), QStringList{u"Wapiti"_s});
        desk.choose(u"spelling.ignore"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList());
        QCOMPARE(underlined(desk.other), QStringList{u"Wapiti"_s});
        for (TextField *field : {desk.field, desk.other})
            field->setSpelling(u"en"_s, u"one proposal"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"Wapiti"_s});
        desk.choose(u"spelling.ignore"_s);
        QTRY_COMPARE(underlined(desk.other), QStringList()); // of the same proposal
        desk.field->setSpelling(u"en"_s, u"another proposal"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"Wapiti"_s});
    }

    void theShippedAcronymsAreRight()
    {
        Desk desk;
        desk.field->setText(u"SCCASP and Apprendo or SCCAPS"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"SCCAPS"_s});
        QTest::keyClick(desk.field, Qt::Key_End);
        QMenu *menu = desk.menu();
        QCOMPARE(menu->actions().first()->text(), u"SCCASP"_s); // and are suggested
        menu->close();
    }

    void aTextHasALanguage()
    {
        Desk desk;
        desk.field->setText(u"learn l’étudiant"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.field), QStringList{u"l’étudiant"_s}); // the interface's
        desk.field->setSpelling(u"fr"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"learn"_s});
        desk.choose(u"spelling.language.en"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"l’étudiant"_s});
        desk.field->setSpelling(u"fr"_s); // said again, it changes nothing
        QCOMPARE(underlined(desk.field), QStringList{u"l’étudiant"_s});
    }

    void itIsOffByChoice()
    {
        Desk desk;
        desk.field->setText(u"mkae"_s);
        desk.other->setText(u"mkae"_s);
        desk.show();
        QTRY_COMPARE(underlined(desk.other), QStringList{u"mkae"_s});
        desk.choose(u"spelling.on"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList());
        QCOMPARE(underlined(desk.other), QStringList());
        QCOMPARE(desk.settings.value("spelling").toBool(), false);
        QVERIFY(!Spelling({desk.settings, {}, {}}, nullptr).isOn()); // the next start
        desk.choose(u"spelling.on"_s);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"mkae"_s});
    }

    /// What is off or cannot be edited costs nothing: no dictionary is read.
    void nothingIsReadWithoutNeed()
    {
        Desk desk;
        QVERIFY(!desk.spelling->isStarted());
        desk.field->setText(u"mkae"_s);
        desk.field->setReadOnly(true);
        desk.other->setText({});
        QSignalSpy answers(desk.spelling, &Spelling::answered);
        desk.show();
        QCoreApplication::processEvents();
        QVERIFY(desk.spelling->findChildren<QThread *>().isEmpty());
        QCOMPARE(underlined(desk.field), QStringList());
        desk.field->setReadOnly(false);
        QTRY_COMPARE(underlined(desk.field), QStringList{u"mkae"_s});
        desk.field->setReadOnly(true);
        QTRY_COMPARE(underlined(desk.field), QStringList());
    }

    void aMissingDictionaryIsSaidOnce()
    {
        Desk desk(u"/nowhere"_s);
        desk.field->setText(u"mkae"_s);
        QSignalSpy messages(desk.spelling, &Spelling::message);
        QSignalSpy answers(desk.spelling, &Spelling::answered);
        desk.show();
        QTRY_COMPARE(answers.count(), 1);
        QCOMPARE(messages.count(), 1);
        QVERIFY(messages.first().first().toString().contains(u"English"_s));
        QVERIFY(!desk.spelling->hasDictionary(u"en"_s));
        desk.type(u"more wrods "_s);
        desk.other->setText(u"other"_s);
        QCoreApplication::processEvents();
        QCOMPARE(underlined(desk.field), QStringList());
        QCOMPARE(messages.count(), 1);
        desk.field->setSpelling(u"fr"_s);
        QTRY_COMPARE(messages.count(), 2);
        QVERIFY(messages.last().first().toString().contains(u"French"_s));

        // The next start says nothing; when it was there in between, its loss is news.
        const auto restart = [&](const QString &folder) {
            QWidget window;
            Spelling again({desk.settings, desk.ownPath(), {folder}}, &window);
            QSignalSpy said(&again, &Spelling::message);
            QSignalSpy known(&again, &Spelling::answered);
            (void)again.mistakes(u"en"_s, u"mkae"_s, {});
            (void)QTest::qWaitFor([&] { return known.count() > 0; });
            return int(said.count());
        };
        QCOMPARE(restart(u"/nowhere"_s), 0);
        QCOMPARE(restart(QStringLiteral(CREDENCE_TEST_DATA) + u"/spelling"_s), 0);
        QCOMPARE(restart(u"/nowhere"_s), 1);
    }

    void aFieldOutsideOfAWindowWithSpellingIsPlain()
    {
        TextField field;
        field.setText(u"mkae"_s);
        field.show();
        QVERIFY(QTest::qWaitForWindowExposed(&field));
        QCoreApplication::processEvents();
        QCOMPARE(underlined(&field), QStringList());
    }
};

QTEST_MAIN(SpellingFieldTest)
#include "tst_spellingfield.moc"
