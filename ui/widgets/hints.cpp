// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/hints.h"

#include <QApplication>

namespace credence {

namespace {

constexpr auto kHidden = "hintsHidden"; ///< of the application
constexpr auto kHint = "hint";          ///< of a widget

} // namespace

TextLabel *hintLabel(const QString &text, QWidget *parent)
{
    TextLabel *label = remarkLabel(text, parent);
    setHint(label);
    return label;
}

void setHint(QWidget *widget, bool hint)
{
    widget->setProperty(kHint, hint);
    if (hint && !hintsShown())
        widget->hide();
}

bool hintsShown() { return !qApp || !qApp->property(kHidden).toBool(); }

void showHints(bool shown)
{
    qApp->setProperty(kHidden, !shown);
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->property(kHint).toBool())
            widget->setVisible(shown);
    }
}

} // namespace credence
