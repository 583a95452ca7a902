// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stacks/stack.h"
#include "core/store/database.h"

namespace credence {

/// The stack that a micro-credential is a member of. Where it is in several: the one whose conversion rule keeps its
/// offerings from opening longest (R42), otherwise the first by name.
Result<std::optional<Stack>> stackOf(const Database &database, const QUuid &proposal);

/// Takes a draft that is deleted out of every stack; those behind it move up. Inside a transaction.
Result<void> leaveStacks(const Database &database, const QUuid &proposal);

} // namespace credence
