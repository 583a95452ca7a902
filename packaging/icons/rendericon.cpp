// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws the application's icons for the desktop while Credence is built:
//   rendericon FILE.svg SIZE FILE.png|FILE.ico …

#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr int kBadUsage = 2;

bool draw(QSvgRenderer &drawing, int size, const QString &path)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter, QRectF(0, 0, size, size));
    painter.end();
    return image.save(path);
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4 || argc % 2 != 0) {
        std::fprintf(stderr, "usage: rendericon FILE.svg SIZE FILE.png …\n");
        return kBadUsage;
    }
    QSvgRenderer drawing(QFile::decodeName(argv[1]));
    if (!drawing.isValid()) {
        std::fprintf(stderr, "rendericon: %s is not an SVG drawing\n", argv[1]);
        return 1;
    }
    for (int i = 2; i < argc; i += 2) {
        const int size = QByteArray(argv[i]).toInt();
        if (size <= 0 || !draw(drawing, size, QFile::decodeName(argv[i + 1]))) {
            std::fprintf(stderr, "rendericon: cannot write %s\n", argv[i + 1]);
            return 1;
        }
    }
    return 0;
}
