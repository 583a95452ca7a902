// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"
#include "core/exchange/learnermapping.h"

#include <optional>

namespace credence {

/// What a row of a results table says. A number may be read, but only what it means is kept (R39).
struct ResultRow {
    qint64 line = 0;
    QString learner;
    QString contact;
    std::optional<EnrolmentResult> result; ///< nothing: not finished yet
    QDate on;                              ///< no date: the table does not say
    bool operator==(const ResultRow &) const = default;
};

struct ResultRows {
    QList<ResultRow> rows;
    QList<RefusedRow> refused;
    QStringList leftOut; ///< columns that look like a student number: never taken (R78)
    QString column;      ///< that the results were read from, to be shown
    QString encoding;
};

/// What the user chose beside the mapping.
struct ResultReading {
    QString column;    ///< name of the column with the results; empty: the mapping's
    int passMark = -1; ///< per cent from which a number is a pass; -1: the mapping's
};

/// Reads the results as a learning platform exports them: a Brightspace grade export, or learner, result, date.
/// NoMappingOfRoster where no column (or more than one) could hold the results, or none names the learners. Rows:
/// RowRagged, RosterCell ("learner", "result", "date"; "pass-mark" for a number where no pass mark is known).
Result<ResultRows> resultsFromTable(const Table &table, const LearnerMapping &mapping, const QString &path,
                                    const ResultReading &reading = {});

/// Reads a file of them; with \a mapping, the path of a mapping file, or the shipped one that fits.
Result<ResultRows> resultsFromFile(const QString &path, const QString &mapping = {}, const ResultReading &reading = {});

/// One learner whose result would change.
struct ResultChange {
    qint64 line = 0;
    Enrolment before;
    Enrolment after;
    bool operator==(const ResultChange &) const = default;
};

/// What an import would do: nothing is written before somebody has seen it.
struct ResultPreview {
    QList<ResultChange> changes;
    QList<ResultRow> unchanged; ///< nothing said, or nothing new
    QList<RefusedRow> refused;  ///< ResultUnmatched, RowDuplicate, DateInFuture, DeliveryRefused (R38)
};

/// Matches \a rows to \a roster by e-mail, then by name ("Bell, Anna" is "Anna Bell"). Where the table gives no date
/// the result is of \a today. Who has withdrawn stays so unless the table says passed. A pass after the personal final
/// date is refused (R38). Pure.
ResultPreview previewResults(const QList<ResultRow> &rows, const QList<Enrolment> &roster, QDate today);

} // namespace credence
