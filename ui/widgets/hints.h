// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/forms.h"

namespace credence {

// Hints are the small texts that explain a field or say what to do first. Who knows the program turns them off; what is
// wrong, and what a value is, is always said.

/// A remark that only explains.
TextLabel *hintLabel(const QString &text, QWidget *parent = nullptr);
/// Makes a widget a hint: it goes and comes with them.
void setHint(QWidget *widget, bool hint = true);

/// Whether hints are shown; on until showHints() turns them off. It belongs to the application, as its palette does.
bool hintsShown();
/// Shows or hides the hints of every window.
void showHints(bool shown);

} // namespace credence
