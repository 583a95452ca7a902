// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/windowsetup.h"

#include <QUndoStack>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace credence {

class NavList;
class ReminderBell;
class Reminders;
class Sidebar;
class Toast;
class TopBar;
class WelcomePage;
class WindowActions;

/// The window: composes sidebar, top bar and pages, and decides nothing. It follows the store thread: a file opened
/// shows the pages, none shows the welcome page.
class MainWindow final : public QWidget {
    Q_OBJECT
public:
    explicit MainWindow(const WindowSetup &setup, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Goes to a place of the program; its page is made when it is shown for the first time.
    void go(const Link &link);
    /// The page shown, or null while no file is open.
    Page *currentPage() const;
    /// Opens an office file in place of the present one.
    void openFile(const QString &path);
    /// Opens the example office of today; makes it when it is not there.
    void openExample();
    void say(const QString &sentence, bool problem = false);

    QUndoStack *undoStack() { return &m_undo; }
    Sidebar *sidebar() const { return m_sidebar; }
    TopBar *topBar() const { return m_topBar; }
    Toast *toast() const { return m_toast; }
    WelcomePage *welcome() const { return m_welcome; }
    WindowActions *actions() const { return m_actions; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    WindowSetup m_setup;
    QUndoStack m_undo;
    Sidebar *m_sidebar;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    WelcomePage *m_welcome;
    Toast *m_toast;
    WindowActions *m_actions;
    Reminders *m_reminders;
    ReminderBell *m_bell;
    QTimer *m_countsSoon;
    QList<Page *> m_pages; ///< by entry; null until first shown
    int m_current = -1;
    bool m_closing = false;

    void connectStore();
    void connectActions();
    void makeReminders();
    Page *page(int index);
    void showPage(int index, const Link &link);
    void showHeader();
    void showState();
    void showCounts();
    void flushPages();
    void fileOpened(const QString &path);
    void fileClosed();
    void newFile();
    void backUpFile();
    void keepGeometry();
    void restorePlace();
};

} // namespace credence
