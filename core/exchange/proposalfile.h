// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/proposal/proposal.h"

#include <QJsonArray>

namespace credence {

/// The largest proposal file that is read (contract section 3).
inline constexpr qint64 kProposalFileLimit = 32LL * 1024 * 1024;

/// Reads a `*.mcproposal`. Refuses with FileMissing, FileUnreadable, FileTooLarge, FileEmpty, NotUtf8, NotJson,
/// NestedTooDeep, NotAProposalFile, NewerFormat and what proposalFromJson says. A byte-order mark is allowed.
Result<Proposal> readProposalFile(const QString &path);
Result<Proposal> readProposal(const QByteArray &bytes, const QString &source);

/// The file's bytes: indented JSON, the contract's keys in its order of objects, unknown keys kept. \a history is what
/// the store knows of the approvals, for the reader; it may be empty.
QByteArray writeProposal(const Proposal &proposal, const QJsonArray &history = {});
/// Written to a temporary name and renamed.
Result<void> writeProposalFile(const Proposal &proposal, const QString &path, const QJsonArray &history = {});

} // namespace credence
