// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace credence {

/// One thing in which two policies differ. It carries codes and values; core/wording makes sentences of it.
struct PolicyDifference {
    enum class Part { About, Limit, Stage, Clause, Rule };
    enum class Change { Changed, Added, Removed };
    Part part = Part::About;
    Change change = Change::Changed;
    QString id;     ///< key of the limit ("weeksMax"), stage or clause; of About and Rule the key in the file
    QString aspect; ///< of a stage or clause that changed: "name", "body", "kind", "text", "place" …; empty otherwise
    /// Numbers, cents and words of the file as they are; texts in both languages. Empty where there is none.
    LocalText before, after;
    bool operator==(const PolicyDifference &) const = default;
};

/// In what \a other differs from \a base, in the order of the file: about it, limits, stages, rules, clauses. Nothing
/// for the same policy; its id and the order of its clauses are no difference to a reader.
QList<PolicyDifference> policyDifference(const Policy &base, const Policy &other);

} // namespace credence
