// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"
#include "core/exchange/learnermapping.h"

namespace credence {

/// Learners read from a table or from pasted rows, for DeliveryRepository::enrol(). A row is read whole or refused
/// whole, with its line, column and reason (NoMappingOfRoster, RosterCell, RowRagged, RowDuplicate).
struct RosterRows {
    QList<Enrolment> learners; ///< learner, contact, registered, start and payment; the rest is the office file's
    QList<qint64> lines;       ///< line of each
    QList<RefusedRow> refused;
    QStringList leftOut; ///< columns that look like a student number: never taken (R78), and it is to be said
    QString encoding;    ///< of a file, see Table
};

/// Reads a registrations table. NoMappingOfRoster where no column names the learners, TableMalformed where one that is
/// used stands twice.
Result<RosterRows> rosterFromTable(const Table &table, const LearnerMapping &mapping, const QString &path);

/// Reads a file of one; with \a mapping, the path of a mapping file, or the shipped one that fits.
Result<RosterRows> rosterFromFile(const QString &path, const QString &mapping = {});

/// Reads rows pasted from a spreadsheet (cells apart by tabs), with or without a header. Without one, what stands in
/// the columns tells what they are: an e-mail address, a date (one: of registration; two: and the start), a way of
/// paying; what is left is the name, in one column or as first and last name. \a source names the place in errors.
Result<RosterRows> rosterFromText(const QString &text, const QString &source);

} // namespace credence
