// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/osapstatus.h"
#include "core/store/waiting.h"

namespace credence {

/// What follows the approval of a proposal.
struct AfterApproval {
    QList<QUuid> offerings;       ///< newest first, without those that were cancelled
    QStringList open;             ///< readiness ids that no offering has ticked: "apprendo", "brightspace" (R99)
    QList<CohortStart> starts;    ///< of all its cohorts, for what a decision of the Ministry means
    bool partnerGuidance = false; ///< a partner, and no guidance of OAPSI yet (R73)
    QUuid openStack;              ///< it is a member of, and OAPSI was not asked yet (R111)
    QString openStackName;
    QDate restingSince; ///< it was not offered for two years (R137)
};

/// A proposal with everything that is shown of its way.
struct ApprovalDetail {
    StoredProposal stored;
    QList<ApprovalEvent> events;
    QList<RevisionRow> revisions;
    QHash<int, int> changes; ///< revision -> fields that differ from the one before
    bool verified = false;   ///< the history stands in the unbroken chain
    int errors = 0;          ///< findings that block a submission
    AfterApproval after;     ///< of an approved one
};

/// The chosen proposals and the facts of the office around them.
struct ApprovalReading {
    QList<ApprovalDetail> proposals; ///< in the order asked for; those deleted meanwhile are left out
    PlanFacts facts;
    QList<Person> people;
};

/// Reads the chosen proposals; history and revisions only where one is chosen. Call on the store's thread.
Result<ApprovalReading> readChosen(const Office &office, const QList<QUuid> &ids);

} // namespace credence
