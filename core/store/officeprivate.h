// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/office.h"

namespace credence {

/// What an open office holds. Internal to core/store.
struct Office::Private {
    QString path;
    Mode mode = Mode::ReadWrite;
    const Policy *policy = nullptr;
    const CodeBook *codes = nullptr;
    const Clock *clock = nullptr;
    std::unique_ptr<Database> database;
    qint64 dataVersion = 0; ///< PRAGMA data_version at the last look for other processes' writes
    bool written = false;   ///< this office has written since it was opened; a backup on closing is due

    const Database &db() const { return *database; }
};

} // namespace credence
