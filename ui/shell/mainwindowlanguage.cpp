// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Another language while the program runs. Pages and models take their words where they are built and where they show
// something, in hundreds of places; a second way to say each of them would soon say something else. So the window makes
// everything in it anew, by the code that a start in that language runs, and puts it back where it stood.

#include "ui/shell/mainwindow.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/navlist.h"

#include <QApplication>
#include <QLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kLookAgain = 100; ///< ms: whether the dialog over the window is gone

} // namespace

void MainWindow::speak(const QList<PageEntry> &pages)
{
    m_spoken = pages;
    m_keptWords = false;
    speakSoon(0); // what asks for it may be one of the widgets that go
}

void MainWindow::speakSoon(int milliseconds)
{
    if (std::exchange(m_speakAsked, true))
        return;
    QTimer::singleShot(milliseconds, this, [this] {
        m_speakAsked = false;
        speakNow();
    });
}

void MainWindow::speakNow()
{
    if (!m_spoken || m_closing || m_speakAsked || m_setup.store.isSaving())
        return; // a save that ends comes back here
    if (m_keptWords && m_setup.store.saveState() == StoreThread::SaveState::Failed)
        return; // each try saves, and each save that fails comes back here
    m_keptWords = false;
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return speakSoon(kLookAgain);
    if (!m_standing) {
        m_standing.emplace();
        for (const Page *made : std::as_const(m_pages))
            m_standing->append(made ? made->place() : QVariantMap());
        flushPages();
        if (m_setup.store.isSaving())
            return;
    } else if (m_setup.store.saveState() == StoreThread::SaveState::Failed) {
        m_keptWords = true;
        standAgain(*std::exchange(m_standing, std::nullopt));
        say(tr("The last change could not be saved, so the window keeps its words until it can."), true);
        return;
    }
    const QList<QVariantMap> places = *std::exchange(m_standing, std::nullopt);
    const QString focus = focusWidget() ? focusWidget()->objectName() : QString();
    setUpdatesEnabled(false);
    unbuild();
    unsetLocale(); // takes the present one for the window and all in it
    m_setup.pages = *std::exchange(m_spoken, std::nullopt);
    build();
    for (QWidget *part : {static_cast<QWidget *>(m_sidebar), static_cast<QWidget *>(m_stack)})
        part->show(); // a layout would do it later, and the keyboard has no place until then
    if (m_current < 0) {
        m_welcome->setRecent(RecentFiles(m_setup.settings).list());
        fileClosed();
        if (m_wish)
            askForOffice(true);
    } else {
        showFile();
        standAgain(places);
    }
    if (auto *again = focus.isEmpty() ? nullptr : findChild<QWidget *>(focus))
        again->setFocus(Qt::OtherFocusReason);
    setUpdatesEnabled(true);
}

void MainWindow::unbuild()
{
    if (m_firstRun) {
        m_wish = m_firstRun->wish();
        m_firstRun->hide(); // a dialog hides when it goes, and the focus would look for a place among what is half gone
        delete m_firstRun;
    }
    delete layout();
    delete m_stack; // pages first: the top bar has adopted buttons of theirs
    m_pages.clear();
    delete m_topBar;
    delete m_sidebar;
    delete m_actions->menu();
    delete m_actions;
}

void MainWindow::standAgain(const QList<QVariantMap> &places)
{
    for (int index = 0; index < places.size(); ++index) {
        if (index != m_current && !places.at(index).isEmpty())
            page(index)->restore(places.at(index));
    }
    const QVariantMap here = places.value(m_current);
    Page *shown = page(m_current);
    m_sidebar->pages()->setCurrent(m_current);
    m_stack->setCurrentWidget(shown);
    if (here.isEmpty())
        shown->activate(Link::to(m_setup.pages.at(m_current).target));
    else
        shown->restore(here);
    showHeader();
}

} // namespace credence
