// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/linelist.h"

#include "ui/widgets/forms.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace credence {

LineList::LineList(int least, QWidget *parent)
    : QScrollArea(parent), m_least(least), m_body(new QWidget), m_column(new QVBoxLayout(m_body))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its lines take the keyboard
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addStretch(1);
    setWidget(m_body);
}

void LineList::addLine(QAbstractButton *line)
{
    line->setFocusPolicy(m_lines.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    line->setCursor(Qt::PointingHandCursor);
    line->installEventFilter(this);
    m_lines.append(line);
    m_column->insertWidget(m_column->count() - 1, line);
}

void LineList::addRemark(const QString &words)
{
    auto *label = remarkLabel(words, m_body);
    label->setContentsMargins(14, 12, 14, 12);
    m_column->insertWidget(m_column->count() - 1, label);
}

void LineList::addSeparator() { m_column->insertWidget(m_column->count() - 1, separatorLine(m_body)); }

int LineList::contentHeight() const
{
    return m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(viewport()->width())
                                         : m_column->totalSizeHint().height();
}

QSize LineList::sizeHint() const { return {QScrollArea::sizeHint().width(), contentHeight()}; }

QSize LineList::minimumSizeHint() const
{
    return {QScrollArea::minimumSizeHint().width(), std::min(contentHeight(), m_least)};
}

void LineList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry(); // words wrap anew
}

bool LineList::takeKey(qsizetype line, int key)
{
    qsizetype to = line;
    switch (key) {
    case Qt::Key_Up:
        to = line - 1;
        break;
    case Qt::Key_Down:
        to = line + 1;
        break;
    case Qt::Key_Home:
        to = 0;
        break;
    case Qt::Key_End:
        to = m_lines.size() - 1;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_lines.at(line)->click();
        return true;
    default:
        return false;
    }
    if (to >= 0 && to < m_lines.size())
        m_lines.at(to)->setFocus(Qt::OtherFocusReason);
    return true;
}

bool LineList::eventFilter(QObject *watched, QEvent *event)
{
    // Compared as what it is: the area's own parts are watched too, and they are no buttons.
    const auto found =
        std::find_if(m_lines.cbegin(), m_lines.cend(), [watched](const QObject *line) { return line == watched; });
    const qsizetype line = found == m_lines.cend() ? -1 : found - m_lines.cbegin();
    if (line < 0)
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress)
        return takeKey(line, static_cast<QKeyEvent *>(event)->key());
    if (event->type() == QEvent::FocusIn) {
        for (QAbstractButton *other : std::as_const(m_lines)) // Tab comes back to this one
            other->setFocusPolicy(other == watched ? Qt::StrongFocus : Qt::ClickFocus);
        ensureWidgetVisible(m_lines.at(line), 0, 0);
    }
    return false;
}

} // namespace credence
