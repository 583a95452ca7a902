// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QPointer>

class QMenu;

namespace credence {

/// Something that can be done, as the search field (Ctrl+K) and the list of keys offer it. All come from the actions of
/// the window's menus and of the pages, so that nothing is said in two places.
struct Command {
    QString words; ///< "New proposal": the action's text without mnemonic and dots
    QString place; ///< the menu or page it belongs to: "File", "Proposals"
    QString keys;  ///< its shortcut as the system writes it; empty where it has none
    QPointer<QAction> action;
    int page = -1; ///< the page to be shown before; -1: it works where one is

    bool isPossible() const { return action && action->isEnabled() && action->isVisible(); }
};

/// A command for \a action, which belongs to \a place.
Command commandOf(QAction *action, const QString &place, int page = -1);
/// What is said of an action where its menu does not stand around it: "Go to Calendar".
void setCommandWords(QAction *action, const QString &words);
/// The actions of a menu and of its submenus, those that cannot be done now included.
QList<Command> commandsOf(const QMenu *menu, const QString &place);
/// Text of an action or a menu without mnemonic and dots.
QString plainWords(QString text);

/// The commands whose words or place have a word that begins with each word of \a typed, upper case and diacritics
/// aside ("decision" finds "Consigner une décision"); those that begin as typed first. All of them when nothing is
/// typed.
QList<Command> matching(const QList<Command> &commands, const QString &typed);

} // namespace credence
