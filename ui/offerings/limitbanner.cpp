// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/limitbanner.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kIcon = 16;
constexpr int kSide = 12;

} // namespace

LimitBanner::LimitBanner(QWidget *parent)
    : QWidget(parent), m_words(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_look(makeButton(tr("Look at them…"), ButtonKind::Normal, this))
{
    setObjectName(u"offerings.overLimitBanner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(kSide + kIcon + 8, 6, 8, 6);
    row->setSpacing(12);
    m_words->setWordWrap(true);
    m_words->setTone(Tone::Danger);
    m_look->setObjectName(u"offerings.overLimitBanner.look"_s);
    row->addWidget(m_words, 1);
    row->addWidget(m_look);
    connect(m_look, &QPushButton::clicked, this, &LimitBanner::lookWanted);
    hide();
}

void LimitBanner::setCount(int count)
{
    const QString words =
        count > 0 ? tr("%n learner(s) passed their final date without a recorded result.", nullptr, count) : QString();
    if (words == m_words->text())
        return;
    m_words->setText(words);
    setAccessibleName(words);
    setVisible(count > 0);
    if (count == 0)
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

QString LimitBanner::sentence() const { return isHidden() ? QString() : m_words->text(); }

void LimitBanner::paintEvent(QPaintEvent *)
{
    const ToneColours &c = colours(this).danger;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.back);
    painter.drawRoundedRect(rect(), 6, 6);
    painter.drawPixmap(kSide, (height() - kIcon) / 2, iconPixmap(u"circle-alert"_s, kIcon, c.ink, devicePixelRatioF()));
}

} // namespace credence
