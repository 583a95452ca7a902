// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

class QAction;
class QWidget;

namespace credence {

class StoreThread;

/// What writes to the office file can only be done while the file may be written to: these buttons and actions follow
/// that from now on, and where they are off their tooltip and their description say why.
void followWriting(const StoreThread &store, const QList<QWidget *> &buttons, const QList<QAction *> &actions = {});

} // namespace credence
