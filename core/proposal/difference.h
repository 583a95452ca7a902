// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposal/proposal.h"

namespace credence {

/// A run of text in a word-level difference.
struct DiffRun {
    enum Kind { Same, Deleted, Inserted } kind = Same;
    QString text;
    bool operator==(const DiffRun &) const = default;
};

/// The word-level difference of two texts; white space belongs to the word before it. Runs of one kind are joined.
QList<DiffRun> diffWords(const QString &from, const QString &to);

/// One field that differs between two revisions.
struct FieldDifference {
    QString field; ///< key path, "length.weeks"; its words come from core/wording
    int part = 0;  ///< 1–7, 0 for the annex
    QList<DiffRun> runs;
    bool operator==(const FieldDifference &) const = default;
};

/// What differs, in the order of the template. Lists (skills, partners, items) are compared as text, an entry a line.
QList<FieldDifference> compare(const Proposal &from, const Proposal &to);

} // namespace credence
