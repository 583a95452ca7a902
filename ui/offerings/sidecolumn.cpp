// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/sidecolumn.h"

#include "ui/offerings/moneycard.h"
#include "ui/offerings/readinesscard.h"
#include "ui/widgets/scrollarea.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace credence {
namespace {

constexpr int kGap = 16;
constexpr int kRing = 1;           ///< px that the areas keep free around the cards for the ring of focus
constexpr int kLeastReady = 110;   ///< px that the money leaves to what has to be done
constexpr int kRoomForLines = 500; ///< px of height from which every line of the money is shown
constexpr int kRoomForChart = 640; ///< px of height from which the chart is shown as well

} // namespace

SideColumn::SideColumn(ReadinessCard *ready, MoneyCard *money, QWidget *parent)
    : QWidget(parent), m_readyArea(makeScrollArea(ready, {}, this)), m_moneyArea(makeScrollArea(money, {}, this)),
      m_money(money)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(kGap);
    rows->addWidget(m_readyArea, 1);
    rows->addWidget(m_moneyArea);
    money->installEventFilter(this);
}

void SideColumn::toTop()
{
    m_readyArea->verticalScrollBar()->setValue(0);
    m_moneyArea->verticalScrollBar()->setValue(0);
}

QSize SideColumn::minimumSizeHint() const { return {0, kLeastReady + kGap + kLeastReady}; }

void SideColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    share();
}

bool SideColumn::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_money && event->type() == QEvent::LayoutRequest)
        share();
    return QWidget::eventFilter(watched, event);
}

void SideColumn::share()
{
    m_money->setRoom(height() >= kRoomForChart   ? MoneyCard::Room::All
                     : height() >= kRoomForLines ? MoneyCard::Room::Lines
                                                 : MoneyCard::Room::Net);
    const int wanted =
        m_money->hasHeightForWidth() ? m_money->heightForWidth(width() - 2 * kRing) : m_money->sizeHint().height();
    m_moneyArea->setFixedHeight(std::max(0, std::min(wanted + 2 * kRing, height() - kGap - kLeastReady)));
}

} // namespace credence
