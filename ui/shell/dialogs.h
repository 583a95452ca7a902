// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace credence {

/// What Credence is, its version, its licence, and whose data and pictures it carries.
void showAbout(QWidget *parent);

} // namespace credence
