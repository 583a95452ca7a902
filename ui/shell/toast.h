// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTimer;
class QToolButton;

namespace credence {

class TextLabel;

/// A line at the foot of the window that says what happened and goes by itself; a screen reader hears it. A problem
/// stays until it is dismissed or followed by another line.
class Toast final : public QWidget {
    Q_OBJECT
public:
    /// Lies over the foot of \a area.
    explicit Toast(QWidget *area);

    void say(const QString &sentence, bool problem = false);
    /// What it says was taken back: it goes. A problem stays.
    void overtake();
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextLabel *m_words;
    QToolButton *m_close = nullptr;
    QTimer *m_timer;
    bool m_problem = false;

    void place();
};

} // namespace credence
