// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace credence {

/// Makes Tab go through the fields inside \a root in the order of their layouts. Qt goes by the order in which widgets
/// were made, and rows that come later would be visited last. Holds until something is added or moves.
void setTabOrderByLayout(QWidget *root);

/// The first field inside \a root that Tab stops at now (visible, enabled), in the order of the layouts; null when
/// there is none.
QWidget *firstTabStop(QWidget *root);

} // namespace credence
