// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storecommand.h"

#include <QUndoStack>

namespace credence {

void carryOut(const PageContext &context, QObject *receiver, const QString &text, const StoreCommand::Task &act,
              const StoreCommand::Task &undo, std::function<void(const Result<void> &)> done)
{
    context.store.write(receiver, act,
                        [store = &context.store, stack = &context.undo, text, act, undo,
                         done = std::move(done)](const Result<void> &result) {
                            if (result)
                                stack->push(new StoreCommand(*store, text, undo, act));
                            done(result);
                        });
}

} // namespace credence
