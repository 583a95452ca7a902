// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QPixmap drawn(const QString &name, QSize size, const QColor &colour)
{
    const QString key = u"credence/%1/%2x%3/%4"_s.arg(name, QString::number(size.width()),
                                                      QString::number(size.height()), colour.name(QColor::HexArgb));
    QPixmap pixmap;
    if (size.isEmpty())
        return pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (file.open(QIODevice::ReadOnly)) {
        QSvgRenderer renderer(file.readAll().replace("currentColor", colour.name().toLatin1()));
        QPainter painter(&pixmap);
        renderer.render(&painter);
    }
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class Engine final : public QIconEngine {
public:
    Engine(QString name, QColor colour) : m_name(std::move(name)), m_colour(std::move(colour)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, pixmap(rect.size() * ratio, mode, state));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        QColor colour = m_colour;
        if (mode == QIcon::Disabled)
            colour = QApplication::palette().color(QPalette::Disabled, QPalette::ButtonText);
        else if (!colour.isValid())
            colour = QApplication::palette().color(QPalette::Active, QPalette::ButtonText);
        return drawn(m_name, size, colour);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override
    {
        return pixmap(size, mode, state);
    }
    QIconEngine *clone() const override { return new Engine(m_name, m_colour); }
    QString key() const override { return u"credence"_s; }
    bool isNull() override { return m_name.isEmpty(); }

private:
    QString m_name;
    QColor m_colour;
};

} // namespace

QIcon icon(const QString &name, const QColor &colour) { return QIcon(new Engine(name, colour)); }

QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio)
{
    QPixmap pixmap = drawn(name, QSize(size, size) * devicePixelRatio, colour);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace credence
