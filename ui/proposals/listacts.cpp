// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/listacts.h"

#include "ui/shell/storecommand.h"

#include <QCoreApplication>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProposalListActs)
};

using Task = StoreCommand::Task;
using Kept = std::shared_ptr<SavedView>; ///< added again it gets another id

Task adding(const Kept &kept)
{
    return [kept](Office &office) -> Result<void> {
        SavedView view = *kept;
        view.id = 0;
        return office.saveView(view).map([&kept](qint64 id) { kept->id = id; });
    };
}

Task removing(const Kept &kept)
{
    return [kept](Office &office) { return office.removeView(kept->id); };
}

} // namespace

void keepView(const PageContext &context, QObject *receiver, const SavedView &view,
              std::function<void(const Result<void> &)> done)
{
    const Kept kept = std::make_shared<SavedView>(view);
    carryOut(context, receiver, Words::tr("keeping the view “%1”").arg(view.name), adding(kept), removing(kept),
             std::move(done));
}

void removeView(const PageContext &context, QObject *receiver, qint64 id,
                std::function<void(const Result<void> &)> done)
{
    const Kept kept = std::make_shared<SavedView>();
    const Task act = [kept, id](Office &office) -> Result<void> {
        if (kept->id == 0) { // the first time
            const auto views = office.savedViews();
            if (!views)
                return tl::unexpected(views.error());
            for (const SavedView &view : *views) {
                if (view.id == id)
                    *kept = view;
            }
        }
        return office.removeView(kept->id == 0 ? id : kept->id);
    };
    carryOut(context, receiver, Words::tr("removing a view"), act, adding(kept), std::move(done));
}

void letImportBeUndone(StoreThread &store, QUndoStack &stack, const QStringList &references)
{
    if (references.isEmpty())
        return;
    const auto drafts = std::make_shared<QList<Proposal>>();
    const Task undo = [references, drafts](Office &office) -> Result<void> {
        QList<Proposal> found;
        for (const QString &reference : references) {
            const auto stored = office.findProposal(reference);
            if (!stored && stored.error().code == ErrorCode::NotFound)
                continue; // deleted by hand meanwhile
            if (!stored)
                return tl::unexpected(stored.error());
            if (stored->chain.standing != Standing::Draft || stored->chain.revision > 0)
                return tl::unexpected(Error{ErrorCode::NotADraft, {reference}, {}});
            found.append(stored->proposal);
        }
        for (const Proposal &draft : std::as_const(found)) {
            if (const auto removed = office.removeDraft(draft.id); !removed)
                return removed;
        }
        *drafts = found;
        return {};
    };
    const Task redo = [drafts](Office &office) { return office.importDrafts(*drafts).map([](const ImportCount &) {}); };
    stack.push(
        new StoreCommand(store, Words::tr("importing %n draft(s)", nullptr, int(references.size())), undo, redo));
}

} // namespace credence
