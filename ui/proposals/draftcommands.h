// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/storethread.h"

#include <QUndoCommand>

namespace credence {

/// A proposal's texts as a new draft: no id, reference, revision, answers to other people's questions or attachments.
Proposal copyAsDraft(const Proposal &proposal);

/// "A draft was added": undo deletes it, redo adds it again under the same id and reference.
class AddedDraft final : public QUndoCommand {
public:
    AddedDraft(StoreThread &store, const Proposal &draft);
    void undo() override;
    void redo() override;

private:
    StoreThread &m_store;
    Proposal m_draft;
    bool m_first = true; ///< pushing runs redo() once, and the draft is there already
};

/// "A draft was deleted": the other way round.
class RemovedDraft final : public QUndoCommand {
public:
    RemovedDraft(StoreThread &store, const Proposal &draft);
    void undo() override;
    void redo() override;

private:
    StoreThread &m_store;
    Proposal m_draft;
    bool m_first = true;
};

} // namespace credence
