// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officefile.h"
#include "ui/shell/storethread.h"

#include <QLockFile>

#include <memory>
#include <optional>

namespace credence {

/// What a program that ended without closing left in an office file, and what was found when it was opened again.
struct Reopened {
    QDateTime opened;         ///< by the one that ended; invalid when it left no mark (credence-cli, another machine)
    QDateTime written;        ///< the last change that is in the file
    bool halfWritten = false; ///< the change after that was taken back
    QString lastText;         ///< the proposal saved last in that time, "MC-2026-004 GIS for Field Scientists"
    Result<void> backups;     ///< why backups cannot be made where this office wants them
};

/// Marks on this machine which office file this program has open, so that the next start knows of a program that ended
/// without closing. It lies among the user's settings, never in the office file or beside it. Each program has a mark
/// of its own, which dies with it: two windows on one file do not take each other for dead.
class OpenMark {
public:
    /// \a folder is made when it is missing.
    explicit OpenMark(const QString &folder) : m_folder(folder) {}

    /// Marks \a path as open in place of the one before. Answers when a program that is gone had opened it, local time;
    /// nothing when every one closed it.
    std::optional<QDateTime> take(const QString &path);
    /// take() for the file that \a store has just opened, and what else there is to say of it; \a before is how it lay
    /// there.
    void ask(StoreThread &store, const OfficeTraces &before, const QString &path, QObject *context,
             std::function<void(const Reopened &)> done);
    /// The file was closed.
    void release() { m_lock.reset(); }

private:
    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace credence
