// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Whatever can be done is found by its name (Ctrl+K) and, where it has a key, stands in the list of keys: both come
// from the actions of the menus and pages.

#include "tests/accessibility/examplewindow.h"

#include "ui/shell/searchfield.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/popuplist.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QStringList wordsOf(const QList<Command> &commands)
{
    QStringList words;
    for (const Command &command : commands)
        words += command.words;
    return words;
}

QList<Command> some()
{
    return {{u"Open"_s, u"File"_s, {}, {}},
            {u"New proposal"_s, u"Proposals"_s, {}, {}},
            {u"Record a decision"_s, u"Approvals"_s, {}, {}},
            {u"Consigner une décision"_s, u"Approbations"_s, {}, {}},
            {u"Aller à la page Œuvres"_s, u"Affichage"_s, {}, {}}};
}

} // namespace

class CommandsTest final : public QObject {
    Q_OBJECT

    ExampleWindow w;

    SearchField *search() const { return w.window->topBar()->search(); }
    PopupList *popup() const { return search()->popup(); }
    /// Ctrl+K and \a typed; the list shows its answer.
    void look(const QString &typed, const QString &expected)
    {
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(search()->hasFocus());
        search()->clear();
        QTest::keyClicks(search(), typed);
        QTRY_VERIFY(popup() && popup()->isVisible());
        QTRY_COMPARE(popup()->titleAt(0), expected);
    }
    void leave()
    {
        QTest::keyClick(search(), Qt::Key_Escape);
        QTest::keyClick(search(), Qt::Key_Escape);
    }
    /// Every page has been made, so that its actions are known.
    void makePages()
    {
        w.window->go(Link::to(Link::Home));
        w.settle();
        search()->open();
        QTRY_VERIFY(wordsOf(w.window->commands()).contains(u"Search the framework"_s));
        QTRY_VERIFY(wordsOf(w.window->commands()).contains(u"Institution"_s)); // of the last page
        leave();
    }

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        w.open();
        makePages();
    }
    void cleanupTestCase() { w.window.reset(); }

    void wordsAreTakenFromMenus_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("words");
        QTest::newRow("mnemonic and dots") << u"&Import…"_s << u"Import"_s;
        QTest::newRow("a real &") << u"Save && close"_s << u"Save & close"_s;
        QTest::newRow("plain") << u"Export .ics"_s << u"Export .ics"_s;
    }
    void wordsAreTakenFromMenus()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, words);
        QCOMPARE(plainWords(text), words);
    }

    void foundByTheBeginningsOfWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("a beginning") << u"prop"_s << QStringList{u"New proposal"_s};
        QTest::newRow("two, in any order") << u"prop new"_s << QStringList{u"New proposal"_s};
        QTest::newRow("upper case") << u"NEW"_s << QStringList{u"New proposal"_s};
        QTest::newRow("both languages, without the accent")
            << u"decision"_s << QStringList{u"Record a decision"_s, u"Consigner une décision"_s};
        QTest::newRow("with the accent") << u"décision"_s
                                         << QStringList{u"Record a decision"_s, u"Consigner une décision"_s};
        QTest::newRow("a ligature") << u"oeuv"_s << QStringList{u"Aller à la page Œuvres"_s};
        QTest::newRow("the page it belongs to") << u"approvals rec"_s << QStringList{u"Record a decision"_s};
        QTest::newRow("not the middle of a word") << u"posal"_s << QStringList{};
        QTest::newRow("one word that is not there") << u"new office"_s << QStringList{};
        QTest::newRow("as typed first") << u"op"_s << QStringList{u"Open"_s};
        QTest::newRow("nothing typed") << QString() << wordsOf(some());
    }
    void foundByTheBeginningsOfWords()
    {
        QFETCH(const QString, typed);
        QFETCH(const QStringList, found);
        QCOMPARE(wordsOf(matching(some(), typed)), found);
    }

    // What one looks for while on Home, page by page.
    void offeredFromAnywhere_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("words");
        QTest::newRow("proposal") << u"new prop"_s << u"New proposal"_s;
        QTest::newRow("import") << u"import proposals"_s << u"Import"_s;
        QTest::newRow("decision") << u"record dec"_s << u"Record a decision"_s;
        QTest::newRow("offering") << u"new off"_s << u"New offering"_s;
        QTest::newRow("export") << u"export calendar"_s << u"Export .ics"_s;
        QTest::newRow("meetings") << u"intakes"_s << u"Intakes and meetings"_s;
        QTest::newRow("stack") << u"new stack"_s << u"New stack"_s;
        QTest::newRow("framework") << u"search fram"_s << u"Search the framework"_s;
        QTest::newRow("page") << u"go calendar"_s << u"Go to Calendar"_s;
        QTest::newRow("settings") << u"settings units"_s << u"Units and people"_s;
        QTest::newRow("scheme") << u"dark"_s << u"Dark colours"_s;
        QTest::newRow("backup") << u"back up now"_s << u"Back up now"_s;
        QTest::newRow("keys") << u"keyboard"_s << u"Keyboard shortcuts"_s;
    }
    void offeredFromAnywhere()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, words);
        w.window->go(Link::to(Link::Home));
        look(typed, words);
        leave();
    }

    // Every entry of every menu is there; those that cannot be done now are not shown.
    void everyMenuEntryIsACommand()
    {
        w.window->go(Link::to(Link::Offerings));
        w.settle();
        const QList<Command> commands = w.window->commands();
        const std::function<void(const QMenu *)> compare = [&](const QMenu *menu) {
            for (QAction *action : menu->actions()) {
                if (action->menu()) {
                    compare(action->menu());
                    continue;
                }
                const auto found = std::find_if(commands.begin(), commands.end(),
                                                [&](const Command &one) { return one.action == action; });
                QVERIFY2(action->isSeparator() || found != commands.end(), qPrintable(action->text()));
            }
        };
        compare(w.window->actions()->menu());
        QTest::keyClick(w.window.get(), Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(popup()->isVisible());
        int possible = 0;
        const QList<Command> now = w.window->commands();
        for (const Command &command : now)
            possible += command.isPossible() ? 1 : 0;
        QVERIFY(possible < now.size());
        QCOMPARE(popup()->rowCount(), possible);
        leave();
    }

    void keysAreShownBeside()
    {
        w.window->go(Link::to(Link::Proposals));
        w.settle();
        look(u"new proposal"_s, u"New proposal"_s);
        QTRY_COMPARE(popup()->keysAt(0), u"Proposals   Ctrl+N"_s);
        leave();
        w.window->go(Link::to(Link::Home)); // where this key does nothing
        look(u"new proposal"_s, u"New proposal"_s);
        QTRY_COMPARE(popup()->keysAt(0), u"Proposals"_s);
        leave();
    }

    void enterDoesItOnItsPage()
    {
        w.window->go(Link::to(Link::Home));
        w.settle();
        look(u"agenda"_s, u"Agenda"_s);
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(w.window->currentPage()->title(), u"Calendar"_s);
        QTRY_COMPARE(w.window->currentPage()->subtitle(), u"Everything that has a date"_s);
        QVERIFY(search()->text().isEmpty());
        QVERIFY(!popup()->isVisible());
    }

    void recordsAreFoundBelow()
    {
        look(u"gis"_s, u"GIS for Field Scientists"_s);
        leave();
    }

    void aSignInFrontLooksForDeedsAlone()
    {
        look(u">op"_s, u"Open"_s);
        for (int row = 0; row < popup()->rowCount(); ++row)
            QVERIFY(popup()->dataAt(row).typeId() == QMetaType::Int); // no record
        search()->clear();
        QTest::keyClicks(search(), u">xyzzy"_s);
        QCOMPARE(popup()->titleAt(0), u"Nothing to do has these words."_s);
        leave();
    }

    // Who looks and thinks better of it is where he was.
    void escapeGoesBackToTheField()
    {
        w.window->go(Link::to(Link::Framework));
        w.settle();
        auto *field = w.window->findChild<QLineEdit *>(u"framework.search"_s);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(search()->hasFocus());
        leave();
        QVERIFY(field->hasFocus());
    }

    void theListOfKeysHasEveryKey()
    {
        w.window->go(Link::to(Link::Approvals));
        w.settle();
        QTest::keyClick(w.window.get(), Qt::Key_F1, Qt::ControlModifier);
        QTRY_VERIFY(w.window->findChild<ShortcutSheet *>());
        auto *sheet = w.window->findChild<ShortcutSheet *>();
        const auto *table = sheet->findChild<DataTable *>(u"shortcuts.table"_s);
        QMultiMap<QString, QString> shown;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            shown.insert(table->model()->index(row, 0).data().toString(),
                         table->model()->index(row, 1).data().toString());
        for (const Command &command : w.window->commands()) {
            if (!command.keys.isEmpty())
                QVERIFY2(shown.contains(command.words, command.keys), qPrintable(command.words));
        }
        QCOMPARE(shown.value(u"New stack"_s), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText));
        QVERIFY(shown.contains(u"Leave a list or a dialog"_s));
        // Narrowed, chosen by Enter, done.
        QTest::keyClicks(sheet->findChild<QLineEdit *>(u"shortcuts.words"_s), u"go to stacks"_s);
        QCOMPARE(table->model()->rowCount(), 2); // a heading and the command
        emit const_cast<DataTable *>(table)->opened(table->model()->index(1, 0));
        QTRY_COMPARE(w.window->currentPage()->title(), u"Stacks"_s);
        QTRY_VERIFY(!w.window->findChild<ShortcutSheet *>());
    }
};

QTEST_MAIN(CommandsTest)
#include "tst_commands.moc"
