// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "core/error.h"

#include <QDateTime>

namespace credence {

/// One day, or several, in a calendar file: always whole days, never times (R128).
struct CalendarEntry {
    QString key; ///< the same thing at every export, whatever its date: dueKey()
    QDate from;
    QDate to; ///< the last day, included; no date where it is one day
    QString title;
    QString detail;
    bool cancelled = false; ///< an export before said it, and nobody has it any more
    bool operator==(const CalendarEntry &) const = default;
};

/// Whose calendar it is, and when it is written.
struct CalendarSource {
    QUuid office; ///< Office::identity(): two offices' entries never meet under one UID
    QString name; ///< what a calendar program calls it
    QDateTime now;
};

/// A calendar file goes to phones and shared calendars, so learners' names stay out of it unless they are asked for.
enum class LearnerNames { LeftOut, Included };

/// What falls due as entries, in core/wording's words.
QList<CalendarEntry> calendarEntries(const QList<DueItem> &items, const Policy &policy,
                                     LearnerNames names = LearnerNames::LeftOut);

/// An iCalendar object (RFC 5545) in UTF-8: a VEVENT of whole days each, STATUS:CANCELLED where it is. The UID comes of
/// office and key, so a later export of the same thing updates what a calendar program has and doubles nothing. Of
/// entries with the same key the first counts.
QByteArray icalendarOf(const QList<CalendarEntry> &entries, const CalendarSource &source);

/// Written to a temporary name and renamed; FileNotWritten.
Result<void> writeCalendarFile(const QList<CalendarEntry> &entries, const CalendarSource &source, const QString &path);

} // namespace credence
