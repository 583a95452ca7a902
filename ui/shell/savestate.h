// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/storethread.h"

namespace credence {

/// "Saved 10:42 · backed up today", "Saving…", "Not saved", "Read-only"; empty while no file is open.
QString saveStateSentence(const StoreThread &store, QDate today);

} // namespace credence
