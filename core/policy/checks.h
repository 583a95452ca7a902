// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"
#include "core/policy/policy.h"
#include "core/proposal/proposal.h"

#include <span>

namespace credence {

enum class Severity { Error, Warning, Advice };

/// The contract's word: "error", "warning", "advice"; for JSON and the store, never translated.
QString word(Severity severity);

// Field paths. A finding names its field by the key path of the proposal file (contract section 3), and the editor
// names its widgets so: courseName, length.hours, length.weeks, length.capWeeks, modality.place, modality.timing,
// summary, rationale.text, rationale.labourMarketNeed, skills, skills[i], codes.cip, codes.noc, assessment.strategy,
// assessment.feedbackRolling, assessment.feedbackSynchronous, assessment.items[i], proposer.name, proposer.role,
// osap.intent, annex.fee, annex.firstDelivery, annex.partners, annex.consultations, annex.stack, annex.tls.estimate,
// annex.audience, annex.sourceCourse. Paths no rule speaks of follow the same keys: unit.name, unit.faculty,
// osap.beforeDelivery, annex.feeReason, annex.registration, annex.idealLearner, annex.ideaOnly, annex.tls.involved,
// enteredBy.

/// One thing a rule has to say. The sentence is core/wording's; \a args fill it.
struct Finding {
    QString rule; ///< "length.weeks-range" (contract section 4)
    Severity severity = Severity::Error;
    int part = 0;     ///< 1–7, 0 for what lies around the template
    QString clause;   ///< "3b"
    QString field;    ///< key path of the field it is about, "length.weeks", "assessment.items[2]"
    QStringList args; ///< per rule, see rules.cpp; amounts "450.00", dates ISO, texts of the user shortened
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
/// The rule called \a name, or null.
const Rule *rule(QStringView name);

/// Every finding of \a proposal, in the order of the rules. Pure: \a today is handed in; the timeline rules are silent
/// when it is no date.
QList<Finding> check(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today);

/// What is to be said of a fee of \a cents per learner, of a proposal or of an offering (R60, R61); nothing where it is
/// negative (not filled in).
std::optional<Finding> feeFinding(qint64 cents, const Limits &limits);

/// True when no error stands.
bool submittable(const QList<Finding> &findings);

/// True when the finding is a warning or advice and the proposal answers it ("yes, because …"). It stays in the list.
bool answered(const Proposal &proposal, const Finding &finding);

/// State of a part of the template, for the stepper and the list.
enum class PartState { Empty, Error, Warning, Complete };
/// State of part 1–7: nothing filled in yet, an error or an unanswered warning of that part, or complete. Advice leaves
/// a part complete, and a warning that was answered ("yes, because …") does too.
PartState partState(const Proposal &proposal, const QList<Finding> &findings, int part);
/// The seven states as letters 'e' empty, 'r' error, 'w' warning, 'g' complete, as the store keeps them.
QString partStates(const Proposal &proposal, const QList<Finding> &findings);

/// Earliest first delivery that the lead time allows when submitted on \a submitted (R95, R96).
QDate earliestDelivery(QDate submitted, bool osapFirst, const Limits &limits);

} // namespace credence
