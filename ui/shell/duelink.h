// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "ui/shell/link.h"
#include "ui/widgets/theme.h"

namespace credence {

// What the agenda, the month, Home and the reminders have in common about things that fall due.

/// Where an item leads: its offering and cohort, its proposal, the proposals that wait for its meeting or intake; a
/// meeting or intake for which nothing or several things wait otherwise leads to its day in the calendar.
Link dueLink(const DueItem &item);

/// Danger when its day is over, a warning within a week.
Tone dueTone(const DueItem &item, QDate today);

/// What kind of thing it is, for its colour and its icon (":/icons/<name>.svg"); the words always stand beside them.
Tone dueKindTone(const QString &kind);
QString dueKindIcon(const QString &kind);

} // namespace credence
