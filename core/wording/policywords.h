// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policydifference.h"

namespace credence {

QString limitName(const QString &key); ///< "Weeks, at most" for "weeksMax"

/// A difference between two policies as a row for a reader.
struct PolicyDifferenceWords {
    QString what;   ///< "Weeks, at most", "Dean · usual days"
    QString before; ///< "11"; a dash where there is nothing
    QString after;
};
/// \a base names stages and clauses that it has, \a other those that it adds.
PolicyDifferenceWords policyDifferenceWords(const PolicyDifference &difference, const Policy &base,
                                            const Policy &other);

} // namespace credence
