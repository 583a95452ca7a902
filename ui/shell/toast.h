// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QPushButton;
class QTimer;
class QToolButton;

namespace credence {

class TextLabel;

/// A line at the foot of the window that says what happened and goes by itself; a screen reader hears it. A problem
/// stays until it is dismissed or followed by another line. Beside the words there may be one thing to do.
class Toast final : public QWidget {
    Q_OBJECT
public:
    /// Lies over the foot of \a area.
    explicit Toast(QWidget *area);

    void say(const QString &sentence, bool problem = false);
    /// What was said stays until it is dismissed, though it is no problem.
    void stay();
    /// A button after the words ("Undo") until the next sentence; pressing it puts the line away first.
    void offer(const QString &text, std::function<void()> chosen);
    /// What it says was taken back: it goes. A problem stays.
    void overtake();
    QString sentence() const;
    bool isProblem() const { return m_problem; }

signals:
    void said();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextLabel *m_words;
    QPushButton *m_offer;
    std::function<void()> m_chosen;
    QToolButton *m_close = nullptr;
    QTimer *m_timer;
    bool m_problem = false;

    void place();
};

} // namespace credence
