// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every page by keyboard alone: Tab stops at each control once, in the order of reading, leaves text fields, and Shift
// Tab goes the same way back. No two commands of the window share a key.

#include "tests/accessibility/examplewindow.h"

#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QShortcut>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// The part of \a ancestor that \a widget lies in.
const QWidget *branchOf(const QWidget *widget, const QWidget *ancestor)
{
    while (widget->parentWidget() != ancestor)
        widget = widget->parentWidget();
    return widget;
}

/// Presses \a key from \a first on until the focus leaves \a area or comes where it was; what it stops at.
QList<QWidget *> walk(QWidget *window, QWidget *area, QWidget *first, Qt::Key key)
{
    QList<QWidget *> stops;
    if (first)
        first->setFocus(key == Qt::Key_Tab ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    QWidget *at = window->focusWidget();
    while (at && area->isAncestorOf(at) && !stops.contains(at)) {
        stops += at;
        QTest::keyClick(at, key, key == Qt::Key_Tab ? Qt::NoModifier : Qt::ShiftModifier);
        at = window->focusWidget();
    }
    return stops;
}

/// Steps that go back: up, or left in the same line.
QStringList stepsBack(const QList<QWidget *> &stops)
{
    QStringList found;
    for (qsizetype index = 1; index < stops.size(); ++index) {
        const QWidget *from = stops.at(index - 1);
        const QWidget *to = stops.at(index);
        const QWidget *common = from->parentWidget();
        while (!common->isAncestorOf(to))
            common = common->parentWidget();
        const QRect before = branchOf(from, common)->geometry();
        const QRect after = branchOf(to, common)->geometry();
        const bool sameLine = after.bottom() > before.top() + 2 && before.bottom() > after.top() + 2;
        if (after.bottom() <= before.top() + 2 || (sameLine && after.right() <= before.left()))
            found += u"%1 → %2"_s.arg(nameOf(from), nameOf(to));
    }
    return found;
}

} // namespace

class TabOrderTest final : public QObject {
    Q_OBJECT

    ExampleWindow w;
    QTranslator m_french;

    void examine(const QString &place, QWidget *area) { examine(place, area, w.window.get()); }
    void examine(const QString &place, QWidget *area, QWidget *window)
    {
        const QList<QWidget *> wanted = tabStops(area);
        const QList<QWidget *> stops = walk(window, area, firstTabStop(area), Qt::Key_Tab);
        if (stops.size() > 1 && window->focusWidget() == stops.last())
            w.note(place, u"keeps Tab"_s, {nameOf(stops.last())});
        if (area == window && !stops.isEmpty() && window->focusWidget() != stops.first())
            w.note(place, u"keeps Tab from"_s, {nameOf(window->focusWidget())});
        w.note(place, u"goes back"_s, stepsBack(stops));
        QStringList skipped;
        for (const QWidget *widget : wanted) {
            // Of buttons of which one is chosen Tab stops at that one.
            if (!stops.contains(widget) && widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
                skipped += nameOf(widget);
        }
        w.note(place, u"skipped"_s, skipped);
        if (stops.isEmpty())
            return;
        QList<QWidget *> back = walk(window, area, stops.last(), Qt::Key_Backtab);
        std::reverse(back.begin(), back.end());
        if (back != stops)
            w.note(place, u"Shift Tab goes another way, from"_s, {nameOf(stops.last())});
    }

    /// From the first stop of the window round to it.
    void goRound(const QString &place)
    {
        const QList<QWidget *> wanted = tabStops(w.window.get());
        QWidget *const first = wanted.first();
        first->setFocus(Qt::TabFocusReason);
        QList<QWidget *> stops;
        for (QWidget *at = first; !stops.contains(at); at = w.window->focusWidget()) {
            stops += at;
            QTest::keyClick(at, Qt::Key_Tab);
        }
        QStringList skipped;
        for (const QWidget *widget : wanted) {
            if (!stops.contains(widget) && (widget->focusPolicy() & Qt::TabFocus))
                skipped += nameOf(widget);
        }
        w.note(place, u"skipped"_s, skipped);
        if (w.window->focusWidget() != first)
            w.note(place, u"keeps Tab from"_s, {nameOf(w.window->focusWidget())});
    }

    /// Entries of a menu that share a letter.
    QStringList letters() const
    {
        QStringList found;
        const std::function<void(const QMenu *)> look = [&](const QMenu *menu) {
            QMap<QString, QStringList> users;
            for (const QAction *action : menu->actions()) {
                if (const QKeySequence key = QKeySequence::mnemonic(action->text()); !key.isEmpty())
                    users[key.toString()] += action->text();
                if (action->menu())
                    look(action->menu());
            }
            for (auto it = users.cbegin(); it != users.cend(); ++it) {
                if (it->size() > 1)
                    found += u"%1: %2"_s.arg(it.key(), it->join(u" and "_s));
            }
        };
        look(w.window->actions()->menu());
        return found;
    }

private slots:
    void initTestCase() { w.open(); }
    void cleanupTestCase() { w.window.reset(); }

    void pages_data() { ExampleWindow::addPages(); }
    void pages()
    {
        Page *page = w.shown();
        examine(QLatin1StringView(QTest::currentDataTag()), page);
        w.verify();
    }

    void editorSections()
    {
        w.eachSection([this](const QString &name) { examine(name, w.window->currentPage()); });
        w.verify();
    }

    void dialogs_data()
    {
        ExampleWindow::addDialogs();
        QTest::newRow("keys") << Link::Home << u"keys"_s;
    }
    void dialogs()
    {
        QFETCH(const QString, opener);
        w.shown();
        if (opener == "keys"_L1)
            w.window->actions()->keys->trigger();
        w.openBy(opener);
        QTRY_VERIFY(QApplication::activeModalWidget());
        QPointer<QWidget> dialog = QApplication::activeModalWidget();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        w.settle();
        examine(opener, dialog, dialog);
        static_cast<QDialog *>(dialog.data())->reject();
        QTRY_VERIFY(!dialog || !dialog->isVisible());
        w.verify();
    }

    // From the sidebar through the top bar into the page, and round: no page keeps the keyboard.
    void theWholeWindow_data() { ExampleWindow::addPages(); }
    void theWholeWindow()
    {
        w.shown();
        goRound(QLatin1StringView(QTest::currentDataTag()));
        w.verify();
    }
    void theWholeWindowAroundAProposal()
    {
        w.eachSection([this](const QString &name) { goRound(name); });
        w.verify();
    }

    // A button that only the mouse reaches is one that some people never reach.
    void everyButtonIsReachedByKeyboard_data() { ExampleWindow::addPages(); }
    void everyButtonIsReachedByKeyboard()
    {
        w.shown();
        QStringList found;
        for (const auto *button : w.window->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || (button->focusPolicy() & Qt::TabFocus) ||
                button->objectName().startsWith("qt_"_L1))
                continue;
            // Lists of buttons are one stop, arrows go on from there; the clear button of a field is Escape or Delete.
            const bool inGroup = button->focusPolicy() == Qt::ClickFocus || button->autoExclusive() || button->group();
            const bool ofField = qobject_cast<const QLineEdit *>(button->parentWidget());
            // A button in a row of a table does what Enter on the row does.
            const bool ofRow =
                qobject_cast<const QAbstractItemView *>(button->parentWidget()->parentWidget()->parentWidget());
            if (!inGroup && !ofField && !ofRow)
                found += nameOf(button);
        }
        w.note(QLatin1StringView(QTest::currentDataTag()), u"mouse only"_s, found);
        w.verify();
    }

    void noTwoCommandsShareAKey_data() { ExampleWindow::addPages(); }
    void noTwoCommandsShareAKey()
    {
        w.shown();
        QMap<QString, QStringList> users;
        QList<QAction *> actions = w.window->QWidget::actions();
        for (const QWidget *widget : w.window->findChildren<QWidget *>()) {
            if (widget->isVisible())
                actions += widget->actions();
        }
        QSet<QAction *> seen;
        for (QAction *action : actions) {
            if (seen.contains(action) || !action->isEnabled())
                continue;
            seen.insert(action);
            for (const QKeySequence &key : action->shortcuts())
                users[key.toString()] += action->text();
        }
        for (const auto *shortcut : w.window->findChildren<QShortcut *>())
            if (shortcut->context() == Qt::WindowShortcut || shortcut->context() == Qt::ApplicationShortcut)
                users[shortcut->key().toString()] += shortcut->parent()->objectName();
        QStringList found;
        for (auto it = users.cbegin(); it != users.cend(); ++it) {
            if (it->size() > 1)
                found += u"%1: %2"_s.arg(it.key(), it->join(u" and "_s));
        }
        w.note(QLatin1StringView(QTest::currentDataTag()), u"two for one key"_s, found);
        w.verify();
    }

    // The keys that menus are walked by.
    void noTwoEntriesOfAMenuShareALetter_data() { ExampleWindow::addPages(); }
    void noTwoEntriesOfAMenuShareALetter()
    {
        w.shown();
        w.note(QLatin1StringView(QTest::currentDataTag()), u"two for one letter"_s, letters());
        w.verify();
    }

    // Last: the window stays French.
    void norInFrench()
    {
        QVERIFY(m_french.load(u":/i18n/credence_fr.qm"_s));
        QCoreApplication::installTranslator(&m_french);
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        w.window->speak(pageList());
        QTRY_COMPARE(w.window->actions()->keys->text(), u"&Raccourcis clavier"_s);
        for (const Link::Target target : {Link::Home, Link::Proposals, Link::Approvals, Link::Offerings, Link::Calendar,
                                          Link::Stacks, Link::Framework, Link::Settings}) {
            w.window->go(Link::to(target));
            w.settle();
            w.note(w.window->currentPage()->title(), u"two for one letter"_s, letters());
        }
        // Done and found in the other language at once.
        QStringList words;
        for (const Command &command : matching(w.window->commands(), u"consigner decision"_s))
            words += command.words;
        QCOMPARE(words, QStringList{u"Consigner une décision"_s});
        w.verify();
    }
};

QTEST_MAIN(TabOrderTest)
#include "tst_taborder.moc"
