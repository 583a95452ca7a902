// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be done in the window, as the search field and the list of keys offer it.

#include "ui/shell/anywhere.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/shortcutsheet.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowactions.h"

#include <QTimer>

namespace credence {

QList<Command> MainWindow::commands()
{
    if (m_current < 0)
        return m_actions->commands({});
    const QString here = m_setup.pages.at(m_current).title;
    QList<Command> found = m_actions->commands(here);
    // What belongs to a page comes before what belongs to the window.
    const auto end = std::find_if(found.cbegin(), found.cend(), [&](const Command &one) { return one.place != here; });
    qsizetype at = end - found.cbegin();
    for (int index = 0; index < m_pages.size(); ++index) {
        if (!m_pages.at(index) || index == m_current)
            continue;
        for (QAction *action : m_pages.at(index)->menuActions()) {
            if (!worksAnywhere(action))
                continue;
            Command command = commandOf(action, m_setup.pages.at(index).title, index);
            command.keys.clear(); // they work on its own page alone
            found.insert(at++, command);
        }
    }
    return found;
}

void MainWindow::makePagesSoon()
{
    // Their actions are asked for. One page at a time, so that typing goes on meanwhile.
    if (!m_pages.contains(nullptr) || m_current < 0 || m_makingPages)
        return;
    m_makingPages = true;
    QTimer::singleShot(0, this, [this] {
        m_makingPages = false;
        const qsizetype next = m_pages.indexOf(nullptr);
        if (m_current < 0 || next < 0)
            return;
        page(int(next));
        if (m_pages.contains(nullptr))
            makePagesSoon();
        else
            m_topBar->search()->lookAgain();
    });
}

void MainWindow::run(const Command &command)
{
    if (!command.isPossible())
        return;
    const QPointer<QAction> action = command.action;
    if (command.page >= 0 && command.page != m_current)
        showPage(command.page, Link::to(m_setup.pages.at(command.page).target));
    if (action)
        action->trigger();
}

void MainWindow::showShortcuts()
{
    QList<Command> all = m_actions->commands(m_current < 0 ? QString() : m_setup.pages.at(m_current).title);
    for (int index = 0; m_current >= 0 && index < m_pages.size(); ++index) {
        if (index == m_current)
            continue;
        for (QAction *action : page(index)->menuActions())
            all += commandOf(action, m_setup.pages.at(index).title, index);
    }
    auto *sheet = new ShortcutSheet(all, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &ShortcutSheet::chosen, this, &MainWindow::run);
    sheet->open();
}

} // namespace credence
