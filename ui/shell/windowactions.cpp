// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/shell/recentfiles.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/motion.h"

#include <QActionGroup>
#include <QFileInfo>
#include <QSettings>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {

WindowActions::WindowActions(QWidget *window, QUndoStack &undo, QSettings &settings)
    : QObject(window), m_window(window), m_settings(settings), m_menu(new QMenu(window))
{
    auto *file = m_menu->addMenu(tr("&File"));
    file->menuAction()->setObjectName(u"menu.file"_s);
    newOffice = add(file, tr("&New office file…"));
    openOffice = add(file, tr("&Open…"), QKeySequence::Open);
    m_recent = file->addMenu(tr("Opened &lately"));
    connect(m_recent, &QMenu::aboutToShow, this, &WindowActions::fillRecent);
    example = add(file, tr("Explore the &example"));
    file->addSeparator();
    backup = add(file, tr("&Back up now…"));
    closeOffice = add(file, tr("&Close file"), QKeySequence::Close);
    closeOffice->setObjectName(u"menu.close"_s);
    quit = add(file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q)); // the standard key is not on every desktop

    auto *edit = m_menu->addMenu(tr("&Edit"));
    QAction *undoAction = undo.createUndoAction(this, tr("&Undo"));
    undoAction->setShortcuts(QKeySequence::Undo);
    QAction *redoAction = undo.createRedoAction(this, tr("&Redo"));
    redoAction->setShortcuts(QKeySequence::Redo);
    for (QAction *action : {undoAction, redoAction}) {
        edit->addAction(action);
        window->addAction(action);
    }
    edit->addSeparator();
    search = add(edit, tr("&Search, or do something…"), QKeySequence(Qt::CTRL | Qt::Key_K));

    m_view = m_menu->addMenu(tr("&View"));
    m_view->menuAction()->setObjectName(u"menu.view"_s);
    m_beforeScheme = m_view->addSeparator();
    addSchemes();
    addMotion();
    m_page = m_menu->addMenu(tr("&Page"));
    m_page->menuAction()->setVisible(false);

    auto *helpMenu = m_menu->addMenu(tr("&Help"));
    help = add(helpMenu, tr("&Handbook"), QKeySequence(Qt::Key_F1));
    help->setObjectName(u"menu.handbook"_s);
    keys = add(helpMenu, tr("&Keyboard shortcuts"));
    keys->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Question), QKeySequence(Qt::CTRL | Qt::Key_F1)});
    about = add(helpMenu, tr("&About Credence"));
}

QAction *WindowActions::add(QMenu *menu, const QString &text, const QKeySequence &shortcut)
{
    auto *action = menu->addAction(text);
    action->setShortcut(shortcut);
    m_window->addAction(action);
    return action;
}

void WindowActions::addSchemes()
{
    auto *group = new QActionGroup(this);
    const std::pair<QString, QString> schemes[] = {{u"system"_s, tr("Colours of the &system")},
                                                   {u"light"_s, tr("&Light colours")},
                                                   {u"dark"_s, tr("&Dark colours")}};
    const QString present = m_settings.value("scheme"_L1, u"system"_s).toString();
    for (const auto &[wish, text] : schemes) {
        auto *action = m_view->addAction(text);
        action->setObjectName(u"scheme."_s + wish);
        action->setCheckable(true);
        action->setChecked(wish == present);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, wish = wish] { emit schemeChosen(wish); });
    }
}

void WindowActions::addMotion()
{
    m_view->addSeparator();
    auto *less = m_view->addAction(tr("Keep things s&till"));
    less->setObjectName(u"motion.less"_s);
    less->setCheckable(true);
    less->setChecked(wantsStillness(m_settings));
    connect(less, &QAction::triggered, this, &WindowActions::motionChosen);
}

void WindowActions::setScheme(const QString &wish)
{
    for (QAction *action : m_view->actions()) {
        if (action->objectName() == u"scheme."_s + wish)
            action->setChecked(true);
    }
}

void WindowActions::addPage(const QString &title, int index)
{
    auto *action = new QAction(title, this);
    if (index < 9)
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
    setCommandWords(action, tr("Go to %1", "a page").arg(plainWords(title)));
    m_view->insertAction(m_beforeScheme, action);
    m_window->addAction(action);
    connect(action, &QAction::triggered, this, [this, index] { emit pageChosen(index); });
}

void WindowActions::setPageActions(const QList<QAction *> &actions)
{
    for (QAction *old : m_page->actions())
        m_window->removeAction(old);
    m_page->clear();
    m_page->menuAction()->setVisible(!actions.isEmpty());
    for (QAction *action : actions) {
        m_page->addAction(action);
        m_window->addAction(action);
    }
}

QList<Command> WindowActions::commands(const QString &page)
{
    fillRecent();
    QList<Command> found = commandsOf(m_page, page); // first: what one does here is looked for most
    found += commandsOf(m_view, plainWords(m_view->title()));
    for (const QAction *entry : m_menu->actions()) {
        const QMenu *menu = entry->menu();
        if (menu && menu != m_page && menu != m_view)
            found += commandsOf(menu, plainWords(menu->title()));
    }
    return found;
}

void WindowActions::setFileOpen(bool open)
{
    closeOffice->setEnabled(open);
    backup->setEnabled(open);
    search->setEnabled(open);
}

void WindowActions::fillRecent()
{
    m_recent->clear();
    const QStringList paths = RecentFiles(m_settings).list();
    for (const QString &path : paths) {
        auto *action = m_recent->addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    if (paths.isEmpty())
        m_recent->addAction(tr("No file yet"))->setEnabled(false);
}

} // namespace credence
