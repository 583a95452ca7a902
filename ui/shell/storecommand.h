// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/storethread.h"

#include <QUndoCommand>

namespace credence {

/// An act that was done in the store and can be undone there. Pushing it does not do it again: the page did it and
/// pushes the command when the store said yes.
class StoreCommand final : public QUndoCommand {
public:
    using Task = std::function<Result<void>(Office &)>;

    /// \a text is what the Edit menu says ("deleting a draft").
    StoreCommand(StoreThread &store, const QString &text, Task undoTask, Task redoTask)
        : QUndoCommand(text), m_store(store), m_undo(std::move(undoTask)), m_redo(std::move(redoTask))
    {}

    void undo() override { run(m_undo); }
    void redo() override
    {
        if (!std::exchange(m_first, false))
            run(m_redo);
    }

private:
    StoreThread &m_store;
    Task m_undo;
    Task m_redo;
    bool m_first = true;

    void run(const Task &task)
    {
        m_store.write(&m_store, task, [](const Result<void> &) {});
    }
};

} // namespace credence
