// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/link.h"

#include <QToolButton>

class QPushButton;

namespace credence {

class AgendaModel;
class DataTable;
class Reminders;

/// The list below the bell: what to think of, with "Open", "Snooze" and "Done" for the row chosen. Enter opens, Delete
/// is "Done", Escape closes.
class ReminderPanel final : public QWidget {
    Q_OBJECT
public:
    /// The reminders outlive it.
    explicit ReminderPanel(Reminders &reminders, QWidget *parent = nullptr);

    /// Shows it with its right end below \a corner, but not further left than \a least (global).
    void popUp(QPoint corner, int least);

signals:
    void go(const credence::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    Reminders &m_reminders;
    AgendaModel *m_model;
    DataTable *m_table;
    QWidget *m_nothing;
    QPushButton *m_open;
    QPushButton *m_snooze;
    QPushButton *m_done;

    QWidget *makeFoot();
    void take();
    void showButtons();
    void open();
    void snooze(int days);
    void finish();
};

/// The bell in the top bar with the number of reminders; hidden while they are switched off.
class ReminderBell final : public QToolButton {
    Q_OBJECT
public:
    explicit ReminderBell(Reminders &reminders, QWidget *parent = nullptr);

    int count() const { return m_count; }
    /// Opens the list.
    void openList();

signals:
    void go(const credence::Link &link);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Reminders &m_reminders;
    ReminderPanel *m_panel;
    int m_count = 0;

    void take();
};

} // namespace credence
