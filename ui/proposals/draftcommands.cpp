// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/draftcommands.h"

#include <QCoreApplication>

namespace credence {
namespace {

void addAgain(StoreThread &store, const Proposal &draft)
{
    store.write(
        &store, [draft](Office &office) { return office.addDraft(draft); }, [](const Result<StoredProposal> &) {});
}

void removeAgain(StoreThread &store, const QUuid &id)
{
    store.write(
        &store, [id](Office &office) { return office.removeDraft(id); }, [](const Result<void> &) {});
}

} // namespace

Proposal copyAsDraft(const Proposal &proposal)
{
    Proposal copy = proposal;
    copy.id = {};
    copy.reference.clear();
    copy.revision = 0;
    copy.answers.clear();
    copy.attachments.clear();
    copy.courseName = QCoreApplication::translate("Drafts", "%1 (copy)").arg(proposal.courseName);
    return copy;
}

AddedDraft::AddedDraft(StoreThread &store, const Proposal &draft)
    : QUndoCommand(QCoreApplication::translate("Drafts", "copying a proposal")), m_store(store), m_draft(draft)
{}

void AddedDraft::undo() { removeAgain(m_store, m_draft.id); }

void AddedDraft::redo()
{
    if (!std::exchange(m_first, false))
        addAgain(m_store, m_draft);
}

RemovedDraft::RemovedDraft(StoreThread &store, const Proposal &draft)
    : QUndoCommand(QCoreApplication::translate("Drafts", "deleting a draft")), m_store(store), m_draft(draft)
{}

void RemovedDraft::undo() { addAgain(m_store, m_draft); }

void RemovedDraft::redo()
{
    if (!std::exchange(m_first, false))
        removeAgain(m_store, m_draft.id);
}

} // namespace credence
