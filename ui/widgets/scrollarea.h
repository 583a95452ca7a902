// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace credence {

/// An area without a frame that scrolls \a content up and down. Where it is something to read, \a accessibleName makes
/// it a stop of Tab, from which the arrows scroll; where controls in it take the keyboard, leave the name empty.
QScrollArea *makeScrollArea(QWidget *content, const QString &accessibleName, QWidget *parent);

} // namespace credence
