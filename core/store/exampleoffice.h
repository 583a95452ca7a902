// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/office.h"

namespace credence {

/// Told the instant at which the next records of the example happen; sets the clock that the office was given.
using SetNow = std::function<void(const QDateTime &now)>;

/// Fills an empty office with the example: units, people, calendar, saved views and about 28 proposals at every stage,
/// with histories over two years before \a today, so that it never looks stale. Everything goes through Office, in the
/// order in which it happened; with \a setNow it is also recorded on those days.
Result<void> fillExampleOffice(Office &office, QDate today, const SetNow &setNow = {});

/// Makes a new office file with the example in it, as of \a clock's today, and closes it again; for `init --example`
/// and "Explore the example". Nothing is left behind on an error: FileExists, FileNotWritten, OfficeDiskFull.
Result<void> createExampleOffice(const QString &path, const Policy &policy, const CodeBook &codes, const Clock &clock);

} // namespace credence
