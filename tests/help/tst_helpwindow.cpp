// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// F1 opens the handbook where it speaks of what one is doing.

#include "tests/support/uifixture.h"
#include "ui/help/helpkey.h"
#include "ui/help/helpwindow.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/helpanchor.h"

#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace credence;

class HelpWindowTest final : public QObject {
    Q_OBJECT

    static HelpWindow *help(const QWidget &window) { return window.findChild<HelpKey *>()->help(); }

    /// The words at the top of the text.
    static QString topWords(const HelpWindow &window)
    {
        auto *text = window.findChild<QTextBrowser *>(u"help.text"_s);
        return text->cursorForPosition(QPoint(40, 12)).block().text();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        applyTheme(*qApp, Scheme::Light);
    }

    /// Every page of the program opens its own part.
    void everyPageOpensItsPart()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        MainWindow window({.store = fixture.store,
                           .policy = fixture.policy,
                           .codes = fixture.codes,
                           .clock = fixture.clock,
                           .settings = fixture.settings,
                           .pages = pageList(),
                           .makeExample = {},
                           .setScheme = {}});
        window.show();
        QStringList seen;
        for (const PageEntry &entry : pageList()) {
            window.go(Link::to(entry.target));
            window.activateWindow();
            window.setFocus();
            window.actions()->help->trigger();
            QVERIFY(help(window)->isVisible());
            QVERIFY(help(window)->height() <= help(window)->screen()->availableGeometry().height()); // 600 px offscreen
            const QString anchor = help(window)->anchor();
            QVERIFY2(!anchor.isEmpty(), qPrintable(entry.title));
            QVERIFY2(!seen.contains(anchor), qPrintable(anchor));
            seen.append(anchor);
        }
        QCOMPARE(seen.size(), 8);
    }

    /// In a dialog too, where the window's own keys do not work; and what is inside it may be more exact.
    void aDialogOpensItsPart()
    {
        QWidget window;
        window.show();
        HelpKey key(&window);
        QDialog dialog(&window);
        setHelpAnchor(&dialog, u"new-offering"_s);
        auto *column = new QVBoxLayout(&dialog);
        auto *plain = new QLineEdit(&dialog);
        auto *money = new QLineEdit(&dialog);
        setHelpAnchor(money, u"money"_s);
        column->addWidget(plain);
        column->addWidget(money);
        dialog.open();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        plain->setFocus();
        QTest::keyClick(plain, Qt::Key_F1);
        QVERIFY(key.help());
        QCOMPARE(key.help()->anchor(), u"new-offering"_s);
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        money->setFocus();
        QTest::keyClick(money, Qt::Key_F1);
        QCOMPARE(key.help()->anchor(), u"money"_s);
        QVERIFY(dialog.isVisible()); // it stays
    }

    void showsSearchesAndGoesBack()
    {
        HelpWindow window;
        window.showAt(u"skills"_s);
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QCOMPARE(window.anchor(), u"skills"_s);
        QTRY_VERIFY2(topWords(window).startsWith(u"Part 6"_s), qPrintable(topWords(window)));
        auto *contents = window.findChild<QListWidget *>(u"help.contents"_s);
        auto *back = window.findChild<QToolButton *>(u"help.back"_s);
        auto *words = window.findChild<QLineEdit *>(u"help.words"_s);
        const int all = contents->count();
        QVERIFY(all > 50);
        QCOMPARE(contents->currentItem()->text().left(6), u"Part 6"_s);
        QVERIFY(!back->isEnabled());
        QVERIFY(!window.findChild<QTextBrowser *>()->horizontalScrollBar()->isVisible()); // all of it fits

        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QVERIFY(words->hasFocus());
        QTest::keyClicks(words, u"power failure"_s);
        QVERIFY(contents->count() > 0 && contents->count() < 4);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(window.anchor(), u"recovery"_s);
        QVERIFY(!window.findChild<QTextBrowser *>()->extraSelections().isEmpty()); // the words are marked
        words->clear();
        QCOMPARE(contents->count(), all);

        QVERIFY(back->isEnabled());
        QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(window.anchor(), u"skills"_s);
        QVERIFY(!back->isEnabled());
        emit window.findChild<QTextBrowser *>()->anchorClicked(QUrl(u"administrator.md#compare"_s));
        QCOMPARE(window.anchor(), u"compare"_s);
        QTest::keyClick(&window, Qt::Key_Escape);
        QVERIFY(!window.isVisible());
    }

    /// Every section has its place in the text, under its own heading.
    void sectionsStandAtTheirHeadings()
    {
        HelpWindow window;
        const Handbook book = Handbook::load(u"en"_s);
        const QTextDocument *document = window.findChild<QTextBrowser *>(u"help.text"_s)->document();
        int section = 0;
        for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
            if (block.blockFormat().headingLevel() == 0)
                continue;
            QVERIFY(section < book.sections().size());
            QCOMPARE(block.text().simplified(), book.sections().at(section).title);
            QCOMPARE(block.begin().fragment().charFormat().anchorNames(),
                     QStringList{book.sections().at(section).anchor});
            ++section;
        }
        QCOMPARE(section, book.sections().size());
    }

    void nothingFoundIsSaid()
    {
        HelpWindow window;
        window.showAt({});
        QCOMPARE(window.anchor(), u"chair"_s); // the beginning
        auto *words = window.findChild<QLineEdit *>(u"help.words"_s);
        QTest::keyClicks(words, u"xyzzy"_s);
        QCOMPARE(window.findChild<QListWidget *>()->count(), 0);
        QTest::keyClick(words, Qt::Key_Return);
        QCOMPARE(window.anchor(), u"chair"_s);
    }

    void aNameOfTheHandbookThatIsNotThereShowsTheBeginning()
    {
        HelpWindow window;
        window.showAt(u"no-such-part"_s);
        QCOMPARE(window.anchor(), u"chair"_s);
    }
};

QTEST_MAIN(HelpWindowTest)
#include "tst_helpwindow.moc"
