// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/commands.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/openmark.h"
#include "ui/shell/windowsetup.h"
#include "ui/widgets/taborder.h"

#include <QPointer>
#include <QUndoStack>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace credence {

class NavList;
class HelpKey;
class ReminderBell;
class Reminders;
class Sidebar;
class Toast;
class TopBar;
class WelcomePage;
class WindowActions;

/// The window: composes sidebar, top bar and pages, and decides nothing. It follows the store thread: a file opened
/// shows the pages, none shows the welcome page.
class MainWindow final : public TabsByLayout<QWidget> {
    Q_OBJECT
public:
    explicit MainWindow(const WindowSetup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to a place of the program; its page is made when it is shown for the first time.
    void go(const Link &link);
    /// The page shown, or null while no file is open.
    Page *currentPage() const;
    /// What can be done: on the page shown, in the menus, and on other pages where their actions work from anywhere.
    QList<Command> commands();
    /// Opens an office file in place of the present one.
    void openFile(const QString &path);
    /// Opens the example office of today; makes it when it is not there.
    void openExample();
    /// Asks what a new office needs; \a first: as the first thing that a user sees.
    void askForOffice(bool first);
    void say(const QString &sentence, bool problem = false);
    /// The program's language is another one: everything in the window is made anew, as soon as what the forms hold is
    /// saved and no dialog stands over it. What was shown, chosen and opened is so again, and acts can still be undone.
    /// \a pages have their titles in the new language.
    void speak(const QList<PageEntry> &pages);

    QUndoStack *undoStack() { return &m_undo; }
    Sidebar *sidebar() const { return m_sidebar; }
    TopBar *topBar() const { return m_topBar; }
    Toast *toast() const { return m_toast; }
    WelcomePage *welcome() const { return m_welcome; }
    WindowActions *actions() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    WindowSetup m_setup;
    QUndoStack m_undo;
    Sidebar *m_sidebar = nullptr;
    TopBar *m_topBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    WelcomePage *m_welcome = nullptr;
    Toast *m_toast = nullptr;
    WindowActions *m_actions = nullptr;
    Reminders *m_reminders = nullptr;
    ReminderBell *m_bell = nullptr;
    QTimer *m_countsSoon;
    QList<Page *> m_pages; ///< by entry; null until first shown
    int m_current = -1;
    bool m_closing = false;
    std::optional<QList<PageEntry>> m_spoken;     ///< the pages of a language that the window does not speak yet
    std::optional<QList<QVariantMap>> m_standing; ///< where the pages stood when they were flushed for it
    bool m_speakAsked = false;
    bool m_keptWords = false; ///< another language waits until something could be saved again
    bool m_makingPages = false;
    OpenMark m_mark;
    HelpKey *m_help;
    QPointer<FirstRun> m_firstRun;    ///< in the place of the welcome page, at the first start
    std::optional<OfficeWish> m_wish; ///< what stood in it, while it is made anew

    void build();
    void unbuild();
    void speakNow();
    void speakSoon(int milliseconds);
    void standAgain(const QList<QVariantMap> &places);
    void setScheme(const QString &wish);
    void connectStore();
    void connectActions();
    void makeReminders();
    Page *page(int index);
    void showPage(int index, const Link &link);
    void makePagesSoon();
    void run(const Command &command);
    void showShortcuts();
    void showHeader();
    void showState();
    void showCounts();
    void flushPages();
    void fileOpened(const QString &path);
    void showFile();
    void fileClosed();
    void tellRecovery(const QString &path);
    void backUpFile();
    void keepGeometry();
    void restorePlace();
};

} // namespace credence
