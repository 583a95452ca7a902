// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"

namespace credence {

/// What only we know must agree in deliveries: cached counts against the enrolments, final dates against first days and
/// caps, numbers against what was given, stacks against their positions. Each problem goes to \a problem (reference,
/// what is wrong); \a goOn answers false to cancel. For Office::verify().
Result<void> verifyDelivery(const Database &database,
                            const std::function<void(const QString &what, const QString &detail)> &problem,
                            const std::function<bool()> &goOn);

} // namespace credence
