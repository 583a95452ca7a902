// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QApplication;
class QSettings;
class QStyle;

namespace credence {

/// Whether what moves by itself is to stand still: the user's choice (setting "motion": "less"), else the desktop's
/// last known wish (setting "window/portalStill").
bool wantsStillness(const QSettings &settings);
/// Menus that fade, lists that slide, a text cursor that blinks, bars that run while nothing is known of how long: off,
/// or as the system has them. Nothing of Credence's own moves.
void applyMotion(QApplication &app, bool still);
bool isStill();
/// The style of the program: Fusion, which keeps still where that is wished, and no pictures on dialogs' buttons.
QStyle *makeStyle();

} // namespace credence
