// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/moneychart.h"

#include "core/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QPainter>

#include <cmath>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kBar = 10;
constexpr int kGap = 8;

} // namespace

MoneyChart::MoneyChart(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Net by way of paying"));
}

void MoneyChart::setRange(const BudgetRange &range)
{
    m_bars = {{tr("nobody by card"), range.best.net},
              {tr("as now"), range.present.net},
              {tr("all by card"), range.worst.net}};
    QStringList said;
    for (int bar = 0; bar < m_bars.size(); ++bar)
        said.append(partText(bar));
    setAccessibleDescription(said.join(u"; "_s));
    tellChanged(this);
    setToolTip(budgetRangeText(range));
    updateGeometry();
    update();
}

QString MoneyChart::partText(int part) const
{
    return labelled(m_bars.at(part).name, amountTextWhole(m_bars.at(part).net));
}

int MoneyChart::rowHeight() const { return QFontMetrics(textFont(TextSize::Small)).height() + 6; }

QSize MoneyChart::sizeHint() const { return {260, 3 * rowHeight()}; }

QSize MoneyChart::minimumSizeHint() const { return {200, 3 * rowHeight()}; }

void MoneyChart::paintEvent(QPaintEvent *)
{
    if (m_bars.isEmpty())
        return;
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(textFont(TextSize::Small));
    const QFontMetrics metrics(painter.font());
    int names = 0;
    int figures = 0;
    double least = 0;
    double most = 1;
    for (const Bar &bar : std::as_const(m_bars)) {
        names = std::max(names, metrics.horizontalAdvance(bar.name));
        figures = std::max(figures, metrics.horizontalAdvance(amountTextWhole(bar.net)));
        least = std::min(least, double(bar.net));
        most = std::max(most, double(bar.net));
    }
    const double left = names + kGap;
    const double room = std::max(20.0, width() - left - figures - kGap);
    const auto x = [&](double net) { return left + room * (net - least) / (most - least); };
    for (int row = 0; row < m_bars.size(); ++row) {
        const Bar &bar = m_bars.at(row);
        const double top = row * rowHeight();
        painter.setPen(row == 1 ? c.ink : c.inkMuted);
        painter.drawText(QRectF(0, top, names + 2, rowHeight()), Qt::AlignVCenter, bar.name);
        painter.drawText(QRectF(width() - figures - 2, top, figures + 2, rowHeight()),
                         Qt::AlignVCenter | Qt::AlignRight, amountTextWhole(bar.net));
        const QRectF track(left, top + (rowHeight() - kBar) / 2.0, room, kBar);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.track);
        painter.drawRoundedRect(track, 3, 3);
        const double from = std::min(x(0), x(double(bar.net)));
        const double to = std::max(x(0), x(double(bar.net)));
        painter.setBrush(bar.net < 0 ? c.danger.bar : row == 1 ? c.logo : c.accentDisabled);
        painter.drawRoundedRect(QRectF(from, track.top(), std::max(2.0, to - from), kBar), 3, 3);
        if (least < 0)
            painter.fillRect(QRectF(std::round(x(0)), track.top() - 2, 1, kBar + 4), c.inkMuted);
    }
}

} // namespace credence
