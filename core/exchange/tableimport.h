// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/proposal/proposal.h"

#include <QMap>

#include <functional>
#include <utility>

namespace credence {

/// A table file taken apart (RFC 4180 for commas and semicolons; tab-separated files are unquoted unless a field starts
/// with a quote). UTF-8 with or without a byte-order mark, or Windows-1252 when it is no UTF-8; any line ends.
struct Table {
    QStringList header;
    struct Row {
        qint64 line = 0; ///< line of the file on which the row begins, 1 is the header
        QStringList cells;
    };
    QList<Row> rows;
    QString encoding; ///< "UTF-8" or "Windows-1252", for the message
};
/// Reads a CSV or TSV file with a header; the separator is found from the header line.
Result<Table> readTable(const QString &path);
/// Takes rows apart that were copied from a spreadsheet: cells apart by tabs, one column where there is none. It has no
/// header; where the first row is one, the caller knows.
Table pastedTable(const QString &text);

/// How the columns of a table become a proposal (`resources/import/*.json`, or `--map`); docs/import.md tells the
/// format.
struct ImportMapping {
    QString id;
    QString title;
    QStringList columns;    ///< columns that must be there for the mapping to fit
    QList<QStringList> key; ///< columns that name a row for ever; the first alternative that is filled in counts
    QMap<QString, QStringList> aliases;          ///< other names of a column
    QList<std::pair<QString, QStringList>> skip; ///< column and the values whose rows are left out
    QJsonObject fields;                          ///< a rule for each key path of contract section 3

    /// MappingInvalid, NotJson and what reading a file can say.
    static Result<ImportMapping> load(const QString &path);
    /// The shipped mappings, the most particular first.
    static QList<ImportMapping> shipped();

    /// Where the column \a name or one of its aliases stands in \a header, or -1. Case and white space do not count.
    qsizetype columnIn(const QStringList &header, const QString &name) const;
    /// The columns the mapping needs and \a header lacks.
    QStringList missingIn(const QStringList &header) const;
};

/// The first shipped mapping whose columns are all in \a header, or NoMappingFits.
Result<ImportMapping> mappingFor(const QStringList &header, const QString &path);

/// A row that could not become a proposal.
struct RefusedRow {
    qint64 line = 0;
    QString file; ///< for whole files
    Error reason;
    QString sentence; ///< filled by the caller from core/wording when it prints
};

/// Drafts from a table. Each has a stable UUID (from the mapping's key column and the mapping's id), so that a second
/// import finds it again.
struct ImportedDrafts {
    QList<Proposal> drafts;
    QList<qint64> lines; ///< line of each draft
    QList<RefusedRow> refused;
};
/// \a progress gets rows done and rows in all and answers false to cancel (then ErrorCode::Cancelled).
Result<ImportedDrafts> draftsFromTable(const Table &table, const ImportMapping &mapping, const QString &path,
                                       const std::function<bool(qint64, qint64)> &progress = {});

} // namespace credence
