// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>
#include <QScrollArea>

class QVBoxLayout;

namespace credence {

/// Lines one below the other, each of which leads somewhere: Tab stops at one of them, Up, Down, Home and End go from
/// line to line, Enter and a click open it. Wishes to be as tall as its lines, and takes less where it has to.
class LineList final : public QScrollArea {
    Q_OBJECT
public:
    /// \a least is the height in pixels that it keeps while its lines are that tall.
    LineList(int least, QWidget *parent);

    void addLine(QAbstractButton *line);
    /// Words that lead nowhere, with their own margins.
    void addRemark(const QString &words);
    /// A thin line between two.
    void addSeparator();
    QWidget *body() const { return m_body; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_least;
    QWidget *m_body;
    QVBoxLayout *m_column;
    QList<QAbstractButton *> m_lines;

    int contentHeight() const;
    bool takeKey(qsizetype line, int key);
};

} // namespace credence
