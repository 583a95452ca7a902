// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/notice.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kIcon = 16;
constexpr int kSide = 10;

QString signOf(Tone tone)
{
    switch (tone) {
    case Tone::Danger:
        return u"circle-alert"_s;
    case Tone::Warning:
        return u"triangle-alert"_s;
    case Tone::Success:
        return u"circle-check"_s;
    default:
        return u"info"_s;
    }
}

} // namespace

Notice::Notice(Tone tone, QWidget *parent)
    : QWidget(parent), m_tone(tone), m_text(new TextLabel({}, TextSize::Body, QFont::Normal, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSide + kIcon + 8, 8, kSide, 8);
    row->addWidget(m_text);
    m_text->setWordWrap(true);
    m_text->setTone(tone);
    hide();
}

void Notice::setText(const QString &text)
{
    if (text == m_text->text())
        return;
    m_text->setText(text);
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

void Notice::setTone(Tone tone)
{
    m_tone = tone;
    m_text->setTone(tone);
    update();
}

QString Notice::text() const { return m_text->text(); }

void Notice::paintEvent(QPaintEvent *)
{
    const ToneColours &c = colours(this).tone(m_tone);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.back);
    painter.drawRoundedRect(rect(), 6, 6);
    const int top = m_text->y() + (m_text->fontMetrics().height() - kIcon) / 2;
    const int left = layoutDirection() == Qt::RightToLeft ? width() - kSide - kIcon : kSide;
    painter.drawPixmap(left, top, iconPixmap(signOf(m_tone), kIcon, c.ink, devicePixelRatioF()));
}

} // namespace credence
