// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QSettings;

namespace credence {

class QuietSpinBox;

/// Whether this user is reminded of what falls due, and how many days ahead. Kept on this machine ("reminders",
/// "reminder-days").
class RemindersPanel final : public QWidget {
    Q_OBJECT
public:
    explicit RemindersPanel(QSettings &settings, QWidget *parent = nullptr);
    void refresh();

private:
    QSettings &m_settings;
    QCheckBox *m_on;
    QuietSpinBox *m_days;
};

} // namespace credence
