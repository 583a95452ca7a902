// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/pill.h"

#include <QFontMetrics>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kSide = 9;
constexpr int kAbove = 2;

QFont pillFont() { return textFont(TextSize::Small, QFont::DemiBold); }

} // namespace

QSize pillSize(const QString &text)
{
    const QFontMetrics metrics(pillFont());
    return {metrics.horizontalAdvance(text) + 2 * kSide, metrics.height() + 2 * kAbove};
}

QRect paintPill(QPainter *painter, const QRect &rect, const QString &text, Tone tone, const QPalette &palette)
{
    const QSize wanted = pillSize(text);
    QRect pill(rect.left(), rect.center().y() - wanted.height() / 2, std::min(wanted.width(), rect.width()),
               wanted.height());
    const ToneColours &c = colours(palette).tone(tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(c.back);
    painter->drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    painter->setPen(c.ink);
    painter->setFont(pillFont());
    const QFontMetrics metrics(painter->font());
    painter->drawText(pill, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, pill.width() - 2 * kSide + 2));
    painter->restore();
    return pill;
}

Pill::Pill(const QString &text, Tone tone, QWidget *parent) : QLabel(text, parent), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void Pill::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void Pill::setPill(const QString &text, Tone tone)
{
    setText(text);
    setTone(tone);
}

QSize Pill::sizeHint() const { return pillSize(text()); }

QSize Pill::minimumSizeHint() const { return {std::min(pillSize(text()).width(), 48), pillSize(text()).height()}; }

void Pill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPill(&painter, rect(), text(), m_tone, palette());
}

Tone stageTone(const QString &stageWord)
{
    if (stageWord == "approved"_L1)
        return Tone::Success;
    if (stageWord == "returned"_L1 || stageWord == "ministry"_L1)
        return Tone::Warning;
    if (stageWord == "declined"_L1)
        return Tone::Danger;
    if (stageWord.isEmpty() || stageWord == "draft"_L1 || stageWord == "withdrawn"_L1 || stageWord == "retired"_L1)
        return Tone::Neutral;
    return Tone::Info;
}

} // namespace credence
