// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/quietboxes.h"

#include <QSignalBlocker>
#include <QWheelEvent>

namespace credence {

QuietComboBox::QuietComboBox(QWidget *parent) : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumContentsLength(6);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
}

void QuietComboBox::setCurrentData(const QVariant &wanted)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(findData(wanted));
}

void QuietComboBox::setSpokenName(const QString &name)
{
    setAccessibleName(name);
    setAccessibleDescription(name);
}

void QuietComboBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QComboBox::wheelEvent(event);
    else
        event->ignore();
}

QuietSpinBox::QuietSpinBox(QWidget *parent) : QSpinBox(parent) { setFocusPolicy(Qt::StrongFocus); }

void QuietSpinBox::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QSpinBox::wheelEvent(event);
    else
        event->ignore();
}

} // namespace credence
