// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"
#include "core/wording/wording.h"

namespace credence {

/// The role of one of the office's people in words: the name of the stage at which this role decides ("dean" is "Dean"
/// or "Décanat"), or what was typed.
inline QString personRoleName(const QString &role, const Policy &policy)
{
    const Stage *stage = policy.stage(role);
    return stage ? stage->name.in(interfaceLanguage()) : role == QLatin1StringView("oapsi") ? role.toUpper() : role;
}

} // namespace credence
