// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/records.h"

namespace credence {

class CodeBook;
class Policy;

/// A proposal as it stands in the file, read inside a transaction that is about to change it.
struct ProposalRecord {
    qint64 row = 0;
    qint64 rowVersion = 0;
    QString stage;
    QString contentHash;
    QString document; ///< compact JSON
    StoredProposal stored;
};

/// The record with this id, or nothing. OfficeDamaged when its document or state cannot be read.
Result<std::optional<ProposalRecord>> readProposal(const Database &database, const QUuid &id);

/// The cached columns that follow from a proposal and its state.
struct ProposalColumns {
    QString stage;
    int stageRank = 0;
    QString ministry;
    int revision = 0;
    QDate since;
    QString returnedBy;
    QDate intake;
    QString chain;
};
/// How far a proposal has come, for sorting: drafts, the policy's stages in chain order, what is finished.
int stageRank(const QString &stageWord, const Policy &policy);
inline constexpr int kFinishedRank = 1001; ///< from here on it is approved, declined, withdrawn or retired

/// \a created stands for `since` while nothing was recorded.
ProposalColumns columnsOf(const ChainState &chain, const Policy &policy, QDate created);

/// The seven letters of partStates() for today.
QString partStatesOf(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today);

/// What is written of a proposal's content; the state's columns have a statement of their own.
struct ProposalContent {
    QString document;
    QString contentHash;
    QString partStates;
};
/// TextHasNul (args: path, key path) when a text of it holds U+0000, which no later read could give back.
Result<ProposalContent> contentOf(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today,
                                  const QString &path);

/// The columns of search_proposal.
struct SearchText {
    QString reference;
    QString name;
    QString unit;
    QString people;
    QString body;
    bool operator==(const SearchText &) const = default;
};
SearchText searchTextOf(const Proposal &proposal);

/// Adds a draft: its row and its document, not its full text; gives the row. Conflict when the id or the reference is
/// there.
Result<qint64> insertProposal(const Database &database, const Proposal &proposal, const ProposalContent &content,
                              qint64 referenceKey, const Policy &policy, QDate today, const QDateTime &now);
/// Adds the full text of a draft. Many in a row are much faster than one after each insertProposal(): every statement
/// with a trigger makes FTS5 write what it has gathered.
Result<void> insertSearchText(const Database &database, qint64 row, const SearchText &text);

/// Writes the content of \a proposal over \a record if its row version still is record's; gives the new row version, or
/// Conflict. Indexed columns and full text are written only where they change. \a differs: from the frozen revision.
Result<qint64> updateProposal(const Database &database, const ProposalRecord &record, const Proposal &proposal,
                              const ProposalContent &content, bool differs, const QDateTime &now);

/// Whether the row has \a rowVersion: after a failed COMMIT, whether it landed.
bool hasRowVersion(const Database &database, const QUuid &id, qint64 rowVersion);

/// "MC-2026-004" and the key it is sorted by.
struct Reference {
    QString text;
    qint64 key = 0;
};
Reference referenceOf(int year, qint64 number);
/// The last number given in \a year, and taking up to \a last; inside a transaction, so that two processes never take
/// the same.
Result<qint64> lastReference(const Database &database, int year);
Result<void> takeReferences(const Database &database, int year, qint64 last);

} // namespace credence
