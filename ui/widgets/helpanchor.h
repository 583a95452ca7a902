// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

namespace credence {

inline constexpr auto kHelpAnchor = "helpAnchor";

/// Where the handbook speaks of \a widget and what is in it: F1 opens it there (`<a id="…">` in docs/handbook).
inline void setHelpAnchor(QWidget *widget, const QString &anchor) { widget->setProperty(kHelpAnchor, anchor); }

/// The anchor of \a widget, or of the next one around it that has one; a dialog without one asks its parent window.
inline QString helpAnchorOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString anchor = widget->property(kHelpAnchor).toString();
        if (!anchor.isEmpty())
            return anchor;
    }
    return {};
}

} // namespace credence
