// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include <memory>
#include <sqlite3.h>

/// A database as another program has it open, past everything that Credence asks of an office file.
using Sqlite = std::unique_ptr<sqlite3, int (*)(sqlite3 *)>;

inline Sqlite sqlite(const QString &path)
{
    sqlite3 *handle = nullptr;
    sqlite3_open(QFile::encodeName(path).constData(), &handle);
    return {handle, sqlite3_close};
}

inline bool run(const Sqlite &database, const char *sql)
{
    return sqlite3_exec(database.get(), sql, nullptr, nullptr, nullptr) == SQLITE_OK;
}
