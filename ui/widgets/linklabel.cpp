// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/linklabel.h"

#include "ui/widgets/spokenrole.h"

#include <QKeyEvent>

namespace credence {

LinkLabel::LinkLabel(const QString &text, TextSize size, QFont::Weight weight, bool plain, QWidget *parent)
    : TextLabel(text, size, weight, parent)
{
    setSpokenRole(this, QAccessible::Link);
    setWordWrap(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    if (!plain)
        setLink();
}

void LinkLabel::underline(bool on)
{
    QFont changed = font();
    changed.setUnderline(on);
    setFont(changed);
}

void LinkLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit activated();
    else
        TextLabel::keyPressEvent(event);
}

void LinkLabel::mousePressEvent(QMouseEvent *event)
{
    event->accept(); // else the release would go to the widget below
}

void LinkLabel::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        emit activated();
}

void LinkLabel::enterEvent(QEnterEvent *event)
{
    TextLabel::enterEvent(event);
    underline(true);
}

void LinkLabel::leaveEvent(QEvent *event)
{
    TextLabel::leaveEvent(event);
    underline(false);
}

} // namespace credence
