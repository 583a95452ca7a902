// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/error.h"

namespace credence {

int exitStatus(ErrorCode code)
{
    if (code >= ErrorCode::OfficeMissing && code <= ErrorCode::BackupFailed)
        return 4;
    if (code < ErrorCode::OfficeMissing)
        return 3;
    return 1;
}

} // namespace credence
