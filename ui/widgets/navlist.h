// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QVBoxLayout;

namespace credence {

/// One entry of the sidebar: icon, name, and a count when there is something to count.
class NavButton final : public QAbstractButton {
    Q_OBJECT
public:
    NavButton(const QString &iconName, const QString &text, QWidget *parent = nullptr);

    /// 0 hides the badge; \a spoken is what a screen reader says ("3 waiting for a decision").
    void setCount(int count, bool alert, const QString &spoken);
    int count() const { return m_count; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_icon;
    int m_count = 0;
    bool m_alert = false;
};

/// The sidebar's list of pages; Up and Down move, the chosen one is marked. Entries are numbered as they are added.
class NavList final : public QWidget {
    Q_OBJECT
public:
    explicit NavList(QWidget *parent = nullptr);

    /// Adds an entry; \a atEnd puts it below, at the sidebar's foot (Settings). Gives its number.
    int add(const QString &iconName, const QString &text, bool atEnd = false);
    NavButton *button(int index) const { return m_buttons.at(index); }
    int size() const { return int(m_buttons.size()); }
    void setCurrent(int index);
    int current() const;

signals:
    void chosen(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QVBoxLayout *m_top;
    QVBoxLayout *m_end;
    QList<NavButton *> m_buttons;
};

} // namespace credence
