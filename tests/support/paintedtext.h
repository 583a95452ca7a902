// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QWidget>

namespace credence {

/// A line of text as a window draws it, dots of elision included.
struct PaintedText {
    QString text;
    QRectF place; ///< in the window, as wide as the words are
    QRectF room;  ///< what of the window may be painted on at that moment
    QColor ink;
};

namespace detail {

/// Keeps the words it is asked to draw and drops all else.
class TextEngine final : public QPaintEngine {
public:
    QList<PaintedText> found;

    TextEngine() : QPaintEngine(AllFeatures) {}
    Type type() const override { return User; }
    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state() & DirtyTransform)
            m_window = now.transform(); // to the window, unlike the painter's, which is that of one widget
    }
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPolygon(const QPoint *, int, PolygonDrawMode) override {}
    void drawLines(const QLineF *, int) override {}
    void drawLines(const QLine *, int) override {}
    void drawRects(const QRectF *, int) override {}
    void drawRects(const QRect *, int) override {}
    void drawEllipse(const QRectF &) override {}
    void drawEllipse(const QRect &) override {}
    void drawPoints(const QPointF *, int) override {}
    void drawPoints(const QPoint *, int) override {}
    void drawTextItem(const QPointF &at, const QTextItem &item) override
    {
        const QRectF own(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        QRectF room = systemClip().boundingRect();
        if (painter()->hasClipping())
            room &= m_window.mapRect(painter()->clipBoundingRect());
        found.append({item.text(), m_window.mapRect(own), room, painter()->pen().color()});
    }

private:
    QTransform m_window;
};

class TextDevice final : public QPaintDevice {
public:
    explicit TextDevice(const QWidget *like) : m_like(like) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }
    const QList<PaintedText> &found() const { return m_engine.found; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return m_like->width();
        case PdmHeight:
            return m_like->height();
        case PdmWidthMM:
            return m_like->widthMM();
        case PdmHeightMM:
            return m_like->heightMM();
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_like->logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_like->logicalDpiY();
        case PdmNumColors:
            return 1 << 24;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        default:
            return int(devicePixelRatioFScale());
        }
    }

private:
    const QWidget *m_like;
    mutable TextEngine m_engine;
};

} // namespace detail

/// Every line of text that \a window draws now.
inline QList<PaintedText> paintedText(QWidget *window)
{
    detail::TextDevice device(window);
    QPainter painter(&device);
    window->render(&painter, {}, {}, QWidget::DrawChildren);
    painter.end();
    return device.found();
}

} // namespace credence
