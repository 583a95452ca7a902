// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"
#include "core/policy/policy.h"
#include "core/proposal/proposal.h"

#include <span>

namespace credence {

enum class Severity { Error, Warning, Advice };

/// One thing a rule has to say. The sentence is core/wording's; \a args fill it.
struct Finding {
    QString rule;   ///< "length.weeks-range" (contract section 4)
    Severity severity = Severity::Error;
    int part = 0;   ///< 1–7, 0 for what lies around the template
    QString clause; ///< "3b"
    QString field;  ///< key path of the field it is about, "length.weeks", "assessment.items[2]"
    QStringList args;
    bool operator==(const Finding &) const = default;
};

/// A rule as the contract names it, for the Framework page and the tests.
struct Rule {
    const char *name;
    Severity severity;
    int part;
    const char *clause;
    const char *field;
};

/// All rules of contract section 4, in its order.
std::span<const Rule> rules();

/// Every finding of \a proposal, in the order of the rules. Pure: \a today is handed in.
QList<Finding> check(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today);

/// True when no error stands.
bool submittable(const QList<Finding> &findings);

/// State of a part of the template, for the stepper and the list.
enum class PartState { Empty, Error, Warning, Complete };
/// State of part 1–7: an error or warning of that part, nothing filled in yet, or complete. Advice leaves a part complete,
/// and a warning that was answered ("yes, because …") does too.
PartState partState(const Proposal &proposal, const QList<Finding> &findings, int part);
/// The seven states as letters 'e' empty, 'r' error, 'w' warning, 'g' complete, as the store keeps them.
QString partStates(const Proposal &proposal, const QList<Finding> &findings);

/// Earliest first delivery that the lead time allows when submitted on \a submitted (R95, R96).
QDate earliestDelivery(QDate submitted, bool osapFirst, const Limits &limits);

} // namespace credence
