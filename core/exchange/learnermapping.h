// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/celldate.h"
#include "core/exchange/tableimport.h"

#include <QHash>

namespace credence {

/// How the columns of a table of learners are called and what its words mean (`resources/import/rosters/*.json` and
/// `resources/import/results/*.json`, or a file of one's own); docs/import.md tells the format.
struct LearnerMapping {
    enum Kind { Roster, Results };

    Kind kind = Roster;
    QString id;
    QString title;
    QStringList needs; ///< columns that must be there for the mapping to fit
    /// Names that each field's column may have, the best first; "*" stands for any text. Fields of both: "learner" or
    /// "first" and "last", "contact"; of rosters "registered", "start", "payment"; of results "result", "on".
    QMap<QString, QStringList> columns;
    DateOrder dates = DateOrder::Unknown; ///< how 04/05/2026 is meant; Unknown: as the column shows
    /// What a cell says (folded) -> a word of ours: paymentFromWord(), or resultFromWord() ("in-progress" says
    /// nothing).
    QHash<QString, QString> words;
    QHash<QString, QString> outOf; ///< results: a column of points -> the column with the most there are (folded)
    int passMark = -1;             ///< results: per cent from which a number is a pass; -1: numbers are refused

    /// MappingInvalid, NotJson and what reading a file can say.
    static Result<LearnerMapping> load(const QString &path, Kind kind);
    /// The shipped ones, the most particular first.
    static QList<LearnerMapping> shipped(Kind kind);
    /// The first shipped one that fits \a header; the most general one where none does.
    static LearnerMapping shippedFor(const QStringList &header, Kind kind);
};

} // namespace credence
