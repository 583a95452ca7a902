// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/office.h"

#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <type_traits>
#include <utility>

class QTimer;

namespace credence {

/// One thread that owns the open Office. Windows hand it tasks and hear the results in their own thread; they never
/// wait. Tasks run one after the other in the order they were given.
class StoreThread final : public QObject {
    Q_OBJECT
public:
    enum class SaveState { Saved, Saving, Failed };

    /// The policy, codes and clock outlive it.
    StoreThread(const Policy &policy, const CodeBook &codes, const Clock &clock, QObject *parent = nullptr);
    /// Finishes what was asked for, closes the file and ends the thread.
    ~StoreThread() override;

    /// Opens an office file in place of the present one, which stays open when it fails; answers by opened() or
    /// failed(). A file that may not be written to is opened for reading, see isReadOnly().
    void open(const QString &path, Office::Mode mode = Office::Mode::ReadWrite);
    /// Makes a new office file, by \a make where it is given (the example), and opens it; answers as open().
    void create(const QString &path, std::function<Result<void>(const QString &path)> make = {});
    /// Puts \a backup in the place of the open file and opens it again; answers by opened(), or by failed() with the
    /// present file open as before.
    void restore(const QString &backup);
    /// Closes the file after everything asked for is done; answers by closed().
    void close();

    /// True from opened() to closed().
    bool isOpen() const { return m_open; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_readOnly; }
    /// True while a task has not answered yet.
    bool isBusy() const { return m_running > 0; }
    SaveState saveState() const { return m_saveState; }
    /// True while something written has not answered yet.
    bool isSaving() const { return m_writing > 0; }
    /// When something was last saved since the file was opened, local time; invalid before the first.
    QDateTime lastSaved() const { return m_lastSaved; }
    /// When the last backup was made, local time; invalid when there is none.
    QDateTime lastBackup() const { return m_lastBackup; }

    /// Runs \a task(Office &) on the store's thread. The future is finished in the thread of this object, so that
    /// .then(context, …) runs there too; it is cancelled (and .then is not called) when no file is open.
    /// Never wait for it in the window's thread: it would wait for ever. Prefer ask().
    template <typename Task> auto run(Task &&task) -> QFuture<std::invoke_result_t<Task, Office &>>
    {
        using T = std::invoke_result_t<Task, Office &>;
        auto promise = std::make_shared<QPromise<T>>();
        QFuture<T> future = promise->future();
        promise->start();
        post([this, promise, task = std::forward<Task>(task)](Office *office) mutable -> Answer {
            if (!office)
                return [promise] {
                    promise->future().cancel();
                    promise->finish();
                };
            if constexpr (std::is_void_v<T>) {
                task(*office);
                return [promise] { promise->finish(); };
            } else {
                auto value = std::make_shared<T>(task(*office));
                return [promise, value] {
                    promise->addResult(std::move(*value));
                    promise->finish();
                };
            }
        });
        return future;
    }

    /// Runs \a task(Office &) on the store's thread and then \a done(result) in this thread, unless \a context is gone
    /// or the file was closed meanwhile. For reading.
    template <typename Task, typename Done> void ask(QObject *context, Task &&task, Done &&done)
    {
        post(answering(context, std::forward<Task>(task), std::forward<Done>(done)));
    }

    /// The same for writing: the save state shows "saving" until it is done, and what it answers decides how it ended.
    /// An act that a rule refuses leaves the state as it was. \a task gives a Result<…>.
    template <typename Task, typename Done> void write(QObject *context, Task &&task, Done &&done)
    {
        beginWrite();
        post([this, task = std::forward<Task>(task), guard = QPointer<QObject>(context),
              done = std::forward<Done>(done)](Office *office) mutable -> Answer {
            using T = std::invoke_result_t<Task, Office &>;
            if (!office)
                return [this] { endWrite(nullptr); };
            auto value = std::make_shared<T>(task(*office));
            return [this, value, guard, done]() mutable {
                endWrite(value->has_value() ? nullptr : &value->error());
                if (guard)
                    done(std::move(*value));
            };
        });
    }

signals:
    /// A proposal was written here or by another process (null id: anything may have changed).
    void changed(const QUuid &proposal);
    /// Calendar facts, people, units, settings or views were written.
    void officeChanged();
    /// Offerings, cohorts, learners, stacks or reminders were written.
    void deliveryChanged();
    void opened(const QString &path);
    void closed();
    /// Opening or creating failed and nothing was changed, or no backup could be made.
    void failed(const credence::Error &error);
    /// The store refused to take an act back, or to do it \a again, from the Edit menu; nothing was changed.
    void undoFailed(const credence::Error &error, bool again);
    /// Save state, busy state, last save or last backup changed.
    void stateChanged();

private:
    using Answer = std::function<void()>;        ///< runs in this object's thread
    using Job = std::function<Answer(Office *)>; ///< runs on the store's thread; null when no file is open

    class Worker;
    const Policy &m_policy;
    const CodeBook &m_codes;
    const Clock &m_clock;
    QThread m_thread;
    Worker *m_worker;
    QTimer *m_poll;
    QTimer *m_idle;
    bool m_open = false;
    bool m_readOnly = false;
    QString m_path;
    int m_running = 0;
    int m_writing = 0;
    SaveState m_saveState = SaveState::Saved;
    SaveState m_settled = SaveState::Saved; ///< how what was written last ended; shown when nothing else is on its way
    QDateTime m_lastSaved;
    QDateTime m_lastBackup;

    template <typename Task, typename Done> static Job answering(QObject *context, Task &&task, Done &&done)
    {
        return [task = std::forward<Task>(task), guard = QPointer<QObject>(context),
                done = std::forward<Done>(done)](Office *office) mutable -> Answer {
            using T = std::invoke_result_t<Task, Office &>;
            if (!office)
                return {};
            if constexpr (std::is_void_v<T>) {
                task(*office);
                return [guard, done]() mutable {
                    if (guard)
                        done();
                };
            } else {
                auto value = std::make_shared<T>(task(*office));
                return [value, guard, done]() mutable {
                    if (guard)
                        done(std::move(*value));
                };
            }
        };
    }

    /// A quiet job does not show as busy (the look for foreign changes, every second).
    void post(Job job, bool quiet = false);
    void answered(const Answer &answer, bool quiet);
    void beginWrite();
    /// \a error is null where it was written.
    void endWrite(const Error *error);
    void openWith(std::function<Result<std::unique_ptr<Office>>()> make);
    Answer install(std::unique_ptr<Office> office, bool replaced);
    void backUp();
    static void closeOffice(Worker &worker);
};

} // namespace credence
