// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/storethread.h"

#include <QUndoCommand>

#include <memory>

namespace credence {

/// An act that was done in the store and can be undone there. Pushing it does not do it again: the page did it and
/// pushes the command when the store said yes. What the store refuses is told by StoreThread::undoFailed(); the other
/// direction then does nothing, because there is nothing to take back.
class StoreCommand final : public QUndoCommand {
public:
    using Task = std::function<Result<void>(Office &)>;

    /// \a text is what the Edit menu says ("deleting a draft").
    StoreCommand(StoreThread &store, const QString &text, Task undoTask, Task redoTask)
        : QUndoCommand(text), m_store(store), m_undo(std::move(undoTask)), m_redo(std::move(redoTask))
    {}

    void undo() override { run(m_undo, false); }
    void redo() override
    {
        if (!std::exchange(m_first, false))
            run(m_redo, true);
    }

private:
    StoreThread &m_store;
    Task m_undo;
    Task m_redo;
    bool m_first = true;
    std::shared_ptr<bool> m_done = std::make_shared<bool>(true); ///< as the store has it; outlives a cleared stack

    /// \a wanted: whether the act is done afterwards.
    void run(const Task &task, bool wanted)
    {
        // Asked on the store's thread, where an answer that is still under way has been given.
        m_store.write(
            &m_store,
            [task, wanted, done = m_done](Office &office) -> Result<void> {
                if (*done == wanted)
                    return {};
                Result<void> result = task(office);
                if (result)
                    *done = wanted;
                return result;
            },
            [store = &m_store, wanted](const Result<void> &result) {
                if (!result)
                    emit store->undoFailed(result.error(), wanted);
            });
    }
};

/// Does \a act and, when the store said yes, lets the window's undo stack take it back with \a undo; then \a done.
void carryOut(const PageContext &context, QObject *receiver, const QString &text, const StoreCommand::Task &act,
              const StoreCommand::Task &undo, std::function<void(const Result<void> &)> done);

} // namespace credence
