// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableimport.h"
#include "core/store/office.h"

namespace credence {

/// What an import did (contract section 2).
struct ImportOutcome {
    int imported = 0;
    int unchanged = 0;
    QList<RefusedRow> refused; ///< with their sentences
    QStringList references;
    QStringList otherEncoding; ///< tables that are not in UTF-8 and were read as Windows-1252
};

/// Reads proposal files (`.mcproposal`) and tables (CSV, TSV) into drafts, all files of one call in one transaction
/// after a backup. A file that cannot be read at all is an error and nothing of the call is imported; a row that cannot
/// become a proposal is listed. \a mapping is the path of a mapping file, empty for the shipped ones; \a dryRun only
/// counts.
Result<ImportOutcome> importFiles(Office &office, const QStringList &paths, const QString &mapping = {},
                                  bool dryRun = false, const Progress &progress = {});

} // namespace credence
