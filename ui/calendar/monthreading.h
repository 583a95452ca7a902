// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "core/store/office.h"

namespace credence {

/// What the month view shows of a span of days.
struct MonthReading {
    QList<DueItem> items; ///< by date
    /// Statutory days and the office's closures, by their names in the language of the interface.
    QHash<QDate, QString> closed;
};

/// Everything due in the span; of days that are over the meetings, intakes and the ends and beginnings of cohorts, so
/// that the month keeps its shape. Reads the store; call on its thread.
Result<MonthReading> readMonth(const Office &office, QDate from, QDate to, QDate today);

/// Closed days of the span. Of two on one day both are named.
QHash<QDate, QString> closedDays(const QList<Holiday> &closures, QDate from, QDate to);

/// Meetings and intakes of days that are over, from \a from to the day before \a today. Pure.
QList<DueItem> pastFacts(const OfficeCalendar &calendar, const Limits &limits, QDate from, QDate to, QDate today);

} // namespace credence
