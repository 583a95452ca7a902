// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/plainsplitter.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace credence {
namespace {

constexpr int kGap = 16; ///< between cards

class PlainHandle final : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent *) override
    {
        if (!underMouse())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours(this).buttonBorder);
        const QPointF middle = QRectF(rect()).center();
        const bool across = orientation() == Qt::Horizontal;
        const QSizeF size = across ? QSizeF(4, 32) : QSizeF(32, 4);
        painter.drawRoundedRect(
            QRectF(middle.x() - size.width() / 2, middle.y() - size.height() / 2, size.width(), size.height()), 2, 2);
    }
    void enterEvent(QEnterEvent *event) override
    {
        QSplitterHandle::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent *event) override
    {
        QSplitterHandle::leaveEvent(event);
        update();
    }
};

} // namespace

PlainSplitter::PlainSplitter(Qt::Orientation orientation, QWidget *parent) : QSplitter(orientation, parent)
{
    setHandleWidth(kGap);
    setChildrenCollapsible(false);
}

QSplitterHandle *PlainSplitter::createHandle() { return new PlainHandle(orientation(), this); }

} // namespace credence
