// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>

namespace credence {

/// Says that a page's action needs nothing that is shown or chosen on it: the list of commands offers it from every
/// other page too, and goes to its page first.
inline void setWorksAnywhere(QAction *action) { action->setProperty("worksAnywhere", true); }
inline bool worksAnywhere(const QAction *action) { return action->property("worksAnywhere").toBool(); }

} // namespace credence
