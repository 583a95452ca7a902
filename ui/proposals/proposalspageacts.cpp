// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page does with proposals: copies, deletes, exports, imports, keeps views.

#include "ui/proposals/proposalspage.h"

#include "core/wording/wording.h"
#include "ui/documents/exportproposal.h"
#include "ui/proposals/filterbar.h"
#include "ui/proposals/listacts.h"
#include "ui/proposals/proposaleditor.h"
#include "ui/proposals/proposallistmodel.h"
#include "ui/shell/ask.h"
#include "ui/shell/longwork.h"
#include "ui/shell/storecommand.h"
#include "ui/widgets/datatable.h"

#include <QMessageBox>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A proposal's texts as a new draft: no id, reference, revision, answers given for the other one, or attachments.
Proposal copyAsDraft(const Proposal &proposal)
{
    Proposal copy = proposal;
    copy.id = {};
    copy.reference.clear();
    copy.revision = 0;
    copy.answers.clear();
    copy.attachments.clear();
    copy.courseName = ProposalsPage::tr("%1 (copy)").arg(proposal.courseName);
    return copy;
}

StoreCommand::Task adding(const Proposal &draft)
{
    return
        [draft](Office &office) -> Result<void> { return office.addDraft(draft).map([](const StoredProposal &) {}); };
}

StoreCommand::Task removing(const QUuid &id)
{
    return [id](Office &office) { return office.removeDraft(id); };
}

} // namespace

void ProposalsPage::duplicate(const QUuid &id)
{
    if (editing())
        m_editor->flush();
    context().store.write(
        this,
        [id](Office &office) -> Result<StoredProposal> {
            const Result<StoredProposal> stored = office.proposal(id);
            if (!stored)
                return tl::unexpected(stored.error());
            return office.addDraft(copyAsDraft(stored->proposal));
        },
        [this](const Result<StoredProposal> &copy) {
            if (!copy)
                return tell(copy.error());
            m_wanted = copy->proposal.id;
            context().undo.push(new StoreCommand(context().store, tr("copying a proposal"), removing(copy->proposal.id),
                                                 adding(copy->proposal)));
            emit message(tr("%1 is a copy as a draft. Ctrl+Z takes it back.").arg(copy->proposal.reference));
            openProposal(copy->proposal.id);
        });
}

void ProposalsPage::removeDraft(const QUuid &id)
{
    if (editing())
        m_editor->flush();
    context().store.write(
        this,
        [id](Office &office) -> Result<Proposal> {
            const Result<StoredProposal> stored = office.proposal(id);
            if (!stored)
                return tl::unexpected(stored.error());
            if (const Result<void> removed = office.removeDraft(id); !removed)
                return tl::unexpected(removed.error());
            return stored->proposal;
        },
        [this](const Result<Proposal> &removed) {
            if (!removed)
                return tell(removed.error());
            context().undo.push(
                new StoreCommand(context().store, tr("deleting a draft"), adding(*removed), removing(removed->id)));
            emit message(tr("%1 was deleted. Ctrl+Z brings it back.").arg(removed->reference));
            showList();
        });
}

void ProposalsPage::exportOne(const QUuid &id, const QString &format)
{
    if (editing())
        m_editor->flush();
    context().store.ask(
        this, [id](Office &office) { return office.proposal(id); },
        [this, id, format](const Result<StoredProposal> &stored) {
            if (!stored)
                return tell(stored.error());
            const QString filter = format == u"pdf" ? tr("PDF documents (*.pdf)") : tr("Proposal files (*.mcproposal)");
            askSaveFile(this, tr("Export proposal"), exportName(stored->proposal, format), filter,
                        [this, id, format](const QString &path) {
                            context().store.ask(
                                this, [=](Office &office) { return exportProposal(office, id, format, path); },
                                [this](const Result<QString> &written) {
                                    if (!written)
                                        return tell(written.error());
                                    emit message(tr("Written: %1").arg(*written));
                                });
                        });
        });
}

void ProposalsPage::importSome()
{
    askOpenFiles(this, tr("Import proposals"), tr("Proposals and tables (*.mcproposal *.csv *.tsv *.txt)"),
                 [this](const QStringList &paths) {
                     runLong(
                         context().store, this, tr("Importing proposals"),
                         [paths](Office &office, const Progress &progress) {
                             return importFiles(office, paths, {}, false, progress);
                         },
                         [this](const Result<ImportOutcome> &outcome) { tellImport(outcome); });
                 });
}

void ProposalsPage::tellImport(const Result<ImportOutcome> &outcome)
{
    if (!outcome)
        return tell(outcome.error());
    const QString counts = tr("%1, %2, %3.")
                               .arg(tr("%n draft(s) imported", nullptr, outcome->imported),
                                    tr("%n known already", nullptr, outcome->unchanged),
                                    tr("%n row(s) refused", nullptr, int(outcome->refused.size())));
    m_filter->setFilter({});
    refresh();
    letImportBeUndone(context().store, context().undo, outcome->references);
    if (outcome->refused.isEmpty()) {
        emit message(counts);
        return;
    }
    QStringList lines;
    for (const RefusedRow &row : outcome->refused)
        lines.append(row.sentence);
    auto *box = new QMessageBox(QMessageBox::Information, tr("Import"), counts, QMessageBox::Ok, this);
    box->setObjectName(u"proposals.importReport"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("The rows that were refused are listed under Details; nothing of them was kept."));
    box->setDetailedText(lines.join(u'\n'));
    box->open();
}

void ProposalsPage::keepView()
{
    askText(this, tr("Keep this view"), tr("Name of the view:"), {}, [this](const QString &name) {
        const SavedView view{.name = name, .json = FilterBar::toJson(m_filter->filter())};
        credence::keepView(context(), this, view, [this](const Result<void> &kept) {
            if (!kept)
                return tell(kept.error());
            readSurroundings();
        });
    });
}

} // namespace credence
