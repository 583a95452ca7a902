// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

namespace credence {

// Acts of the list of proposals in the store that can be undone.

/// Keeps a filter as a view of the office.
void keepView(const PageContext &context, QObject *receiver, const SavedView &view,
              std::function<void(const Result<void> &)> done);
/// Removes a view that was kept.
void removeView(const PageContext &context, QObject *receiver, qint64 id,
                std::function<void(const Result<void> &)> done);
/// Lets the import of these drafts be taken back: those that are still drafts leave again, all or none; doing it again
/// brings them back as they were then.
void letImportBeUndone(StoreThread &store, QUndoStack &stack, const QStringList &references);

} // namespace credence
