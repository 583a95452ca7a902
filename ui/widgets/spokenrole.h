// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace credence {

/// What a widget of our own is to a screen reader: a group (a card), a list, an alert. Qt says "client" of all that it
/// does not know. Its name is its accessible name, or its text where it is a label or a button; a link or a button
/// among these can be pressed. Call it in the constructor.
void setSpokenRole(QWidget *widget, QAccessible::Role role);

} // namespace credence
