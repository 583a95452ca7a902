// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordtable.h"

namespace credence {

/// The office's units and faculties.
RecordSource unitRecords();
/// The people of the chain, whose roles are its stages or what was typed.
RecordSource personRecords(const Policy &policy);

} // namespace credence
