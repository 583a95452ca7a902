// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordtable.h"

namespace credence {

// The facts of the calendar as editable records. What cannot be, a date that does not exist, an agenda that closes
// after its meeting, the same day twice, is refused with a sentence.

/// Meetings of the stages that meet: body, date, agenda closing, note.
RecordSource meetingRecords(const Policy &policy);
/// OSAP intakes: deadline, confirmed or not, note. None is ever derived (R52).
RecordSource intakeRecords();
/// The office's closures, and Ontario's statutory days of the years around \a today, which are shown only.
RecordSource holidayRecords(QDate today);

} // namespace credence
