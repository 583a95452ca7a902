// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/navlist.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/spokenrole.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace credence {

namespace {

constexpr int kHeight = 33;
constexpr int kIcon = 15;

} // namespace

NavButton::NavButton(const QString &iconName, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_icon(iconName)
{
    setText(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void NavButton::setCount(int count, bool alert, const QString &spoken)
{
    if (count == m_count && alert == m_alert)
        return;
    m_count = count;
    m_alert = alert;
    setAccessibleDescription(count > 0 ? spoken : QString());
    setToolTip(accessibleDescription());
    update();
}

QSize NavButton::sizeHint() const { return {180, std::max(kHeight, fontMetrics().height() + 16)}; }

bool NavButton::event(QEvent *event)
{
    if (event->type() == QEvent::HoverEnter || event->type() == QEvent::HoverLeave)
        update();
    return QAbstractButton::event(event);
}

void NavButton::keyPressEvent(QKeyEvent *event)
{
    // The list moves the focus; left to the button, an arrow would choose the page as well.
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        event->ignore();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void NavButton::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isChecked() || underMouse())
        painter.fillRect(rect(), c.sidebarActive);
    if (isChecked())
        painter.fillRect(QRect(0, 0, 3, height()), c.sidebarMark);
    const QColor ink = isChecked() ? c.onBadge : c.sidebarInk;
    painter.drawPixmap(QRect(18, (height() - kIcon) / 2, kIcon, kIcon),
                       iconPixmap(m_icon, kIcon, ink, devicePixelRatioF()));
    int right = width() - 16;
    if (m_count > 0) {
        const QString number = locale().toString(m_count);
        const QFont font = textFont(TextSize::Small, QFont::DemiBold);
        const QFontMetrics metrics(font);
        const int tall = metrics.height() + 3;
        const int wide = std::max(tall, metrics.horizontalAdvance(number) + 15);
        const QRect badge(right - wide, (height() - tall) / 2, wide, tall);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_alert ? c.badgeAlert : c.badge);
        painter.drawRoundedRect(badge, tall / 2.0, tall / 2.0);
        painter.setPen(c.onBadge);
        painter.setFont(font);
        painter.drawText(badge, Qt::AlignCenter, number);
        right = badge.left() - 6;
    }
    painter.setFont(textFont(TextSize::Body));
    painter.setPen(ink);
    const QRect words(43, 0, right - 43, height());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextHideMnemonic,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.sidebarMark, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(4, 2, -4, -2), 5, 5);
    }
}

NavList::NavList(QWidget *parent) : QWidget(parent), m_top(new QVBoxLayout), m_end(new QVBoxLayout)
{
    setSpokenRole(this, QAccessible::List);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QVBoxLayout *part : {m_top, m_end})
        part->setSpacing(0);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_end);
    setAccessibleName(tr("Pages"));
}

int NavList::add(const QString &iconName, const QString &text, bool atEnd)
{
    auto *button = new NavButton(iconName, text, this);
    const int index = int(m_buttons.size());
    button->setObjectName(QStringLiteral("sidebar.") + iconName);
    m_buttons += button;
    (atEnd ? m_end : m_top)->addWidget(button);
    connect(button, &QAbstractButton::clicked, this, [this, index] { emit chosen(index); });
    return index;
}

void NavList::setCurrent(int index)
{
    if (index >= 0 && index < m_buttons.size())
        m_buttons.at(index)->setChecked(true);
}

int NavList::current() const
{
    for (int index = 0; index < m_buttons.size(); ++index) {
        if (m_buttons.at(index)->isChecked())
            return index;
    }
    return -1;
}

void NavList::keyPressEvent(QKeyEvent *event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    for (int index = 0; step != 0 && index < m_buttons.size(); ++index) {
        if (!m_buttons.at(index)->hasFocus())
            continue;
        const int next = index + step;
        if (next >= 0 && next < m_buttons.size())
            m_buttons.at(next)->setFocus(Qt::TabFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace credence
