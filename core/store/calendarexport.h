// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/icalendar.h"
#include "core/store/office.h"

namespace credence {

/// What falls due up to and with \a until for a calendar file, and with it, cancelled, what an export before said of
/// days still ahead and nobody has any more: meetings, intakes, cohorts and registration deadlines that were removed,
/// those of offerings that were cancelled, and days on which no learner's time ends any more. Calendar programs keep what they once imported, so they have to be told.
Result<QList<CalendarEntry>> calendarExport(const Office &office, QDate until, LearnerNames names);

/// Keeps in the office file which of \a entries an export said, so that the next one can take them back: those of
/// meetings, intakes and cohorts, until their day is over. Nothing of single learners is kept.
Result<void> rememberExport(Office &office, const QList<CalendarEntry> &entries);

} // namespace credence
