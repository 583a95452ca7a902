// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"
#include "ui/shell/recordtable.h"

namespace credence {

/// The cohorts of an offering as an editable table; a record's id is the cohort's number.
RecordSource cohortRecords(const Offering &offering);

} // namespace credence
