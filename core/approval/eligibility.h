// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/policy/checks.h"

namespace credence {

/// The Ministry's three criteria of an OSAP-eligible micro-credential (section 3c, R43), each looked at on its own.
enum class OsapCriterion { Duration, QualityAssured, LabourMarket };

/// How one criterion stands.
struct OsapCheck {
    /// Open: nothing is wrong, but the institution has not confirmed it yet (R45).
    enum State { Met, Open, Failed };

    OsapCriterion criterion = OsapCriterion::Duration;
    State state = Met;
    QList<Finding> findings; ///< Failed: why, as errors. Met: what weakens it (no partner, Q5)
    QString body;            ///< QualityAssured: the id of the stage that approves last, "sccasp"
    QDate approved;          ///< QualityAssured: the day it approved; no date while it has not
    QDate notified;          ///< QualityAssured: the day Senate was notified, which completes it (Q7)
    bool operator==(const OsapCheck &) const = default;
};

/// The three checks in the framework's order, as if OSAP were sought, whatever the proposal says of its intent: whole
/// weeks and hours within the limits (R44); approval with body and date (R45); at least one CIP and one NOC code that
/// exist (R46). Pure. A proposal that does not seek OSAP is not to be shown them (R51).
QList<OsapCheck> osapEligibility(const Proposal &proposal, const ChainState &state, const Policy &policy,
                                 const CodeBook &codes);

/// True when all three are met.
bool eligibleForOsap(const QList<OsapCheck> &checks);

/// "duration", "quality-assured", "labour-market" and "met", "open", "failed": for JSON, never translated.
QString word(OsapCriterion criterion);
QString word(OsapCheck::State state);

} // namespace credence
