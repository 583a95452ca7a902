// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposal/proposal.h"
#include "ui/shell/link.h"

#include <QObject>

class QUndoStack;
class QWidget;

namespace credence {

class StoreThread;

/// A proposal file (`*.mcproposal`) that was opened from a mail or a folder: once an office file is open, the user is
/// asked whether to import it there, and sees the draft. Where none is open it says so and waits for one.
class ProposalOffer final : public QObject {
    Q_OBJECT
public:
    /// Asks over \a window; \a undo takes an import back.
    ProposalOffer(StoreThread &store, QUndoStack &undo, QWidget *window);

    /// Whether \a path is the name of a proposal file rather than of an office file.
    static bool isProposalFile(const QString &path);
    /// Offers \a path; an office file may be on its way (StoreThread::open() before).
    void offer(const QString &path);

signals:
    void go(const credence::Link &link);
    /// \a problem as MainWindow::say().
    void told(const QString &sentence, bool problem);

private:
    StoreThread &m_store;
    QUndoStack &m_undo;
    QWidget *m_window;
    QString m_path; ///< waits for an office file
    Proposal m_proposal;

    void askNow();
    void import(const QString &path, const Proposal &proposal);
};

} // namespace credence
