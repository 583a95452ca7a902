// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidelabel.h"

#include <QPainter>

namespace credence {

QSize ElideLabel::minimumSizeHint() const { return {0, TextLabel::minimumSizeHint().height()}; }

void ElideLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QString line = text().simplified();
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, width());
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), int(alignment() | Qt::TextSingleLine), shown);
    const QString tip = shown == line ? QString() : line;
    if (tip != toolTip())
        setToolTip(tip);
}

} // namespace credence
