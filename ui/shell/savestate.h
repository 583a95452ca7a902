// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/openmark.h"
#include "ui/shell/storethread.h"

namespace credence {

/// "Saved 10:42 · backed up today", "Saving…", "Not saved", "Read-only"; empty while no file is open.
QString saveStateSentence(const StoreThread &store, QDate today);

/// What is here and up to when; empty when nobody ended without closing. Times of \a today are told without their date.
QString recoverySentence(const Reopened &found, QDate today);

} // namespace credence
