// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

#include <span>

namespace credence {

/// "CRED" in the header of every office file.
inline constexpr int kApplicationId = 0x43524544;
/// The schema that this program writes (PRAGMA user_version).
inline constexpr int kSchemaVersion = 3;

/// One statement of a migration. Append-only: a released line is never changed, a new version adds lines at the end.
struct Migration {
    int version;
    const char *sql;
};
/// Every statement from an empty file to kSchemaVersion.
std::span<const Migration> migrations();

/// Makes the verified copy before a migration; an error stops the migration.
using CopyBefore = std::function<Result<void>(int from, int to)>;

/// Brings an office file to the newest version in \a steps: one transaction with the version inside, after \a
/// copyBefore. Another process that migrates at the same time is waited for. OfficeNewer when the file is ahead of \a
/// steps, MigrationFailed (nothing changed) when a statement fails. Gives the version the file now has.
Result<int> migrate(const Database &database, const CopyBefore &copyBefore = {},
                    std::span<const Migration> steps = migrations());

/// OfficeDamaged when the file's tables, indexes and triggers are not exactly those of \a version.
Result<void> checkSchema(const Database &database, int version, std::span<const Migration> steps = migrations());

} // namespace credence
