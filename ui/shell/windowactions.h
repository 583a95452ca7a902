// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"

#include <QAction>
#include <QMenu>
#include <QObject>

class QSettings;
class QUndoStack;

namespace credence {

/// The window's actions with their shortcuts, and the menu that shows them (the button beside the program's name, F10).
class WindowActions final : public QObject {
    Q_OBJECT
public:
    /// \a window gets the actions, so that their shortcuts work everywhere in it.
    WindowActions(QWidget *window, QUndoStack &undo, QSettings &settings);

    QMenu *menu() const { return m_menu; }
    /// Every action of the menu; those of the page shown are said to be of \a page.
    QList<Command> commands(const QString &page);
    /// The actions of the page shown, as a menu of its own.
    void setPageActions(const QList<QAction *> &actions);
    /// Which actions make sense while a file is open, or is not.
    void setFileOpen(bool open);
    /// Marks the chosen one of the schemes.
    void setScheme(const QString &wish);
    /// One entry for each page in the View menu, Ctrl+1 … Ctrl+9.
    void addPage(const QString &title, int index);

    QAction *newOffice, *openOffice, *example, *closeOffice, *backup, *quit;
    QAction *search, *about, *keys, *help;

signals:
    void recentChosen(const QString &path);
    void pageChosen(int index);
    void schemeChosen(const QString &wish);
    void motionChosen(bool less);

private:
    QWidget *m_window;
    QSettings &m_settings;
    QMenu *m_menu;
    QMenu *m_recent;
    QMenu *m_view;
    QMenu *m_page;
    QAction *m_beforeScheme;

    QAction *add(QMenu *menu, const QString &text, const QKeySequence &keys = {});
    void fillRecent();
    void addSchemes();
    void addMotion();
};

} // namespace credence
