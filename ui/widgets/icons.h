// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

namespace credence {

/// The SVG icon `:/icons/<name>.svg`, drawn in the palette's text colour (or \a colour) at any size, crisp at 200 %,
/// and drawn anew when the scheme changes. Cheap: nothing is read before it is shown.
QIcon icon(const QString &name, const QColor &colour = {});

/// The same as a pixmap for labels; \a size in device-independent pixels.
QPixmap iconPixmap(const QString &name, int size, const QColor &colour, qreal devicePixelRatio);

} // namespace credence
