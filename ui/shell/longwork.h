// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/storethread.h"

#include <QProgressDialog>

#include <atomic>

namespace credence {

/// The dialog of long work, shown only when the work takes longer than a moment, and the Progress that moves it from
/// the store's thread.
class LongWork final : public QObject {
    Q_OBJECT
public:
    LongWork(const QString &title, QWidget *parent);
    /// Going away cancels the work.
    ~LongWork() override;

    /// Handed to the work; answers false once the user has cancelled.
    Progress progress();
    void end();

private:
    /// What the two threads share; the dialog looks at it a few times a second.
    struct State {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
        std::atomic_bool cancelled = false;
    };
    std::shared_ptr<State> m_state = std::make_shared<State>();
    QPointer<QProgressDialog> m_dialog;

    void look();
};

/// Runs \a task(Office &, const Progress &), which gives a Result<…>, on the store's thread with a progress dialog over
/// \a parent, then \a done(result) in the window's thread. Cancelled work answers ErrorCode::Cancelled and changed
/// nothing.
template <typename Task, typename Done>
void runLong(StoreThread &store, QWidget *parent, const QString &title, Task &&task, Done &&done)
{
    auto *work = new LongWork(title, parent);
    store.write(
        parent,
        [progress = work->progress(), task = std::forward<Task>(task)](Office &office) mutable {
            return task(office, progress);
        },
        [work = QPointer<LongWork>(work), done = std::forward<Done>(done)](auto &&result) mutable {
            if (work)
                work->end();
            done(std::forward<decltype(result)>(result));
        });
}

} // namespace credence
