// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/proposaloffer.h"

#include "core/exchange/proposalfile.h"
#include "core/store/fileimport.h"
#include "core/wording/wording.h"
#include "ui/proposals/listacts.h"
#include "ui/shell/ask.h"
#include "ui/shell/longwork.h"
#include "ui/shell/storethread.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace credence {

ProposalOffer::ProposalOffer(StoreThread &store, QUndoStack &undo, QWidget *window)
    : QObject(window), m_store(store), m_undo(undo), m_window(window)
{
    connect(&store, &StoreThread::opened, this, &ProposalOffer::askNow);
}

bool ProposalOffer::isProposalFile(const QString &path)
{
    return QFileInfo(path).suffix().compare("mcproposal"_L1, Qt::CaseInsensitive) == 0;
}

void ProposalOffer::offer(const QString &path)
{
    const Result<Proposal> read = readProposalFile(path);
    if (!read) {
        emit told(errorSentence(read.error()), true);
        return;
    }
    m_path = path;
    m_proposal = *read;
    if (m_store.isOpen())
        askNow();
    else if (!m_store.isBusy())
        emit told(tr("%1 is a proposal. Make or open the office file that it belongs to; you are then asked whether to "
                     "import it.")
                      .arg(QFileInfo(path).fileName()),
                  true);
}

void ProposalOffer::askNow()
{
    if (m_path.isEmpty())
        return;
    const QString path = std::exchange(m_path, {});
    const QString file = QFileInfo(path).fileName();
    const QString office = QFileInfo(m_store.path()).completeBaseName();
    if (m_store.isReadOnly()) {
        emit told(tr("%1 was not imported: the office file “%2” can only be read.").arg(file, office), true);
        return;
    }
    const QString name = m_proposal.courseName.isEmpty() ? file : m_proposal.courseName;
    askYes(m_window, tr("Import a proposal"), tr("Import “%1” as a draft into the office file “%2”?").arg(name, office),
           tr("Import"), [this, path, proposal = m_proposal] { import(path, proposal); });
}

void ProposalOffer::import(const QString &path, const Proposal &proposal)
{
    runLong(
        m_store, m_window, tr("Importing a proposal"),
        [path](Office &office, const Progress &progress) { return importFiles(office, {path}, {}, false, progress); },
        [this, path, id = proposal.id](const Result<ImportOutcome> &outcome) {
            const QString file = QFileInfo(path).fileName();
            if (!outcome) {
                emit told(errorSentence(outcome.error()), outcome.error().code != ErrorCode::Cancelled);
                return;
            }
            // A file without an id gets one of its content: then the list shows the draft.
            emit go(id.isNull() ? Link::to(Link::Proposals) : Link::toProposal(id));
            letImportBeUndone(m_store, m_undo, outcome->references);
            if (outcome->imported > 0)
                emit told(tr("%1 was imported as the draft %2.").arg(file, outcome->references.value(0)), false);
            else
                emit told(tr("%1 is in this office file already; nothing was changed.").arg(file), false);
        });
}

} // namespace credence
