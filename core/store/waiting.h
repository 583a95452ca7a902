// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officedue.h"

namespace credence {

/// One line of the list: a proposal, where it waits and how long.
struct WaitingRow {
    enum Overdue { No, LongerThanUsual, DecisionExpected };

    ProposalRow proposal;
    QString place; ///< stage word it is grouped under: a returned one stays with the stage that returned it
    int days = -1; ///< calendar days it has been there; -1 unknown
    int usual = 0; ///< usual days there; 0 unknown
    Overdue overdue = No;
    QDate expected; ///< DecisionExpected: the day by which the Ministry was expected to decide (R56)
    bool operator==(const WaitingRow &) const = default;
};

/// The list, oldest first.
struct Waiting {
    QList<WaitingRow> rows;
    int inProgress = 0; ///< all of them, also those beyond the rows read
    int overdue = 0;
    bool more = false; ///< there are more than the rows
};

/// What is on its way: under review, returned, and with an open Ministry track; with \a ended also what was approved,
/// declined, withdrawn or retired. Reads the store; call on its thread.
Result<Waiting> readWaiting(const Office &office, QDate today, bool ended);

/// True for the stage words of what is no longer on its way.
bool isEnded(const QString &stageWord);

} // namespace credence
