// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrollarea.h"

#include "ui/widgets/spokenrole.h"

namespace credence {

QScrollArea *makeScrollArea(QWidget *content, const QString &accessibleName, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(accessibleName.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    if (!accessibleName.isEmpty())
        setSpokenRole(area, QAccessible::Grouping);
    area->setAccessibleName(accessibleName);
    if (content)
        area->setWidget(content);
    return area;
}

} // namespace credence
