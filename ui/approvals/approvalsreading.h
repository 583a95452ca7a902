// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/waiting.h"

namespace credence {

/// A proposal with everything that is shown of its way.
struct ApprovalDetail {
    StoredProposal stored;
    QList<ApprovalEvent> events;
    QList<RevisionRow> revisions;
    QHash<int, int> changes; ///< revision -> fields that differ from the one before
    bool verified = false;   ///< the history stands in the unbroken chain
    int errors = 0;          ///< findings that block a submission
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
