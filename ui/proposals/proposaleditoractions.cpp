// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor's buttons do: submit, preview, compare, attachments, and the question when both sides wrote.

#include "core/exchange/filebytes.h"
#include "core/wording/wording.h"
#include "ui/proposals/banner.h"
#include "ui/proposals/comparedialog.h"
#include "ui/proposals/conflictdialog.h"
#include "ui/proposals/previewdialog.h"
#include "ui/proposals/proposaleditor.h"
#include "ui/proposals/reviewform.h"
#include "ui/shell/ask.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace credence {

void ProposalEditor::submit()
{
    for (Form *each : std::as_const(m_forms))
        each->commitPending();
    if (!m_session->isEditable() || !submittable(m_session->findings()))
        return;
    if (section() != Section::Review) {
        showSection(Section::Review); // a last look first
        m_review->by()->setFocus();
        return;
    }
    const ActionRequest request = m_review->request();
    if (const Result<void> complete = checkRequest(request); !complete) {
        emit failed(complete.error());
        m_review->by()->setFocus();
        return;
    }
    m_session->submit(request);
}

void ProposalEditor::preview()
{
    if (!m_session->isOpen())
        return;
    auto *dialog = new PreviewDialog({m_session->proposal(), m_session->chain(), m_session->around().history,
                                      m_session->findings(), m_context.clock.today()},
                                     m_context, this);
    connect(dialog, &PreviewDialog::message, this, &ProposalEditor::message);
    dialog->open();
}

void ProposalEditor::compareVersions()
{
    if (!m_session->isOpen() || m_session->around().revisions.isEmpty())
        return;
    const QList<RevisionRow> rows = m_session->around().revisions;
    m_context.store.ask(
        this,
        [rows, id = proposal()](Office &office) -> Result<QList<Proposal>> {
            QList<Proposal> frozen;
            for (const RevisionRow &row : rows) {
                auto one = office.revision(id, row.number);
                if (!one)
                    return tl::unexpected(one.error());
                frozen.append(*one);
            }
            return frozen;
        },
        [this, rows, id = proposal()](const Result<QList<Proposal>> &frozen) {
            if (!frozen) {
                emit failed(frozen.error());
                return;
            }
            if (id != proposal())
                return;
            QList<Version> versions;
            for (qsizetype index = 0; index < rows.size(); ++index)
                versions.append({tr("Revision %1 of %2", "number and date")
                                     .arg(QString::number(rows.at(index).number), dateText(rows.at(index).submitted)),
                                 frozen->at(index)});
            std::stable_sort(versions.begin(), versions.end(), [](const Version &a, const Version &b) {
                return a.proposal.revision < b.proposal.revision;
            });
            // While others decide, the text now is the last revision again.
            if (m_session->chain().standing != Standing::InReview || versions.size() == 1)
                versions.append({tr("Text now"), m_session->proposal()});
            (new CompareDialog(versions, m_context.codes, this))->open();
        });
}

void ProposalEditor::showConflict()
{
    if (findChild<ConflictDialog *>())
        return;
    const StoredProposal &theirs = m_session->theirs();
    const Standing standing = theirs.chain.standing;
    const bool frozen =
        standing == Standing::InReview || standing == Standing::Declined || standing == Standing::Retired;
    auto *dialog =
        new ConflictDialog({m_session->base(), theirs.proposal, m_session->proposal(), frozen}, m_context.codes, this);
    connect(dialog, &ConflictDialog::chosen, m_session, &EditSession::resolve);
    connect(dialog, &ConflictDialog::draftWanted, m_session, &EditSession::keepMineAsDraft);
    connect(dialog, &ConflictDialog::theirsWanted, m_session, &EditSession::takeTheirs);
    connect(dialog, &ConflictDialog::later, m_session, &EditSession::decideLater);
    dialog->open();
}

void ProposalEditor::closeConflict()
{
    if (auto *dialog = findChild<ConflictDialog *>()) { // answered, or settled while it was open
        dialog->disconnect(m_session);
        dialog->close();
    }
}

void ProposalEditor::bannerWants(int deed)
{
    switch (Banner::Deed(deed)) {
    case Banner::Deed::None:
        break;
    case Banner::Deed::ShowApproval:
        emit go(Link::toApproval(proposal()));
        break;
    case Banner::Deed::SolveConflict:
        m_session->saveNow();
        break;
    case Banner::Deed::EditApproved:
        askYes(this, tr("Edit after approval"),
               tr("This proposal is approved. A change of name, hours, weeks, modality, skills or assessment may need "
                  "approval again: ask OAPSI if re-approval is needed. What was approved is kept as it was."),
               tr("Edit"), [this] { m_session->allowEdits(); });
        break;
    }
}

void ProposalEditor::saveAttachment(const Attachment &attachment)
{
    // Only the name of the file, whatever a file from elsewhere put there.
    const QString name = QFileInfo(attachment.name).fileName();
    askSaveFile(this, tr("Save a copy"), name, tr("All files (*)"), [this, attachment](const QString &path) {
        m_context.store.ask(
            this, [sha = attachment.sha256](Office &office) { return office.attachment(sha); },
            [this, path](const Result<QByteArray> &bytes) {
                if (!bytes) {
                    emit failed(bytes.error());
                    return;
                }
                if (const Result<void> written = writeBytes(*bytes, path); written)
                    emit message(tr("Saved as %1.").arg(QFileInfo(path).fileName()));
                else
                    emit failed(written.error());
            });
    });
}

} // namespace credence
