// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/policy/checks.h"

#include <memory>

class QTextDocument;

namespace credence {

/// Everything a printed proposal shows.
struct ProposalPaper {
    Proposal proposal;
    ChainState chain;
    QList<ApprovalEvent> history; ///< corrected records are left out of the print
    QList<Finding> findings;      ///< shown with the answers given to them
    QDate printedOn;
};

/// The proposal as it is printed: the seven parts in the framework's order, the planning annex, the findings that were
/// answered, and the approvals with their dates, which are the quality-assurance statement (section 5; R45, R122, Q7).
/// User texts are shown as typed: nothing in them is read as markup. It speaks the language of the proposal's texts,
/// whatever the window speaks, where a Languages is installed.
std::unique_ptr<QTextDocument> proposalDocument(const ProposalPaper &paper, const Policy &policy,
                                                const CodeBook &codes);

/// "Page 2 of 3" at the foot of its pages, in its language.
QString pageOfText(const Proposal &proposal, int page, int pages);

/// Writes it as PDF (Letter, page numbers, reference and revision at the foot) to a temporary name and renames it.
/// Errors: FileNotWritten. Needs a QGuiApplication for its fonts; no window.
Result<void> writeProposalPdf(const ProposalPaper &paper, const Policy &policy, const CodeBook &codes,
                              const QString &path);

} // namespace credence
