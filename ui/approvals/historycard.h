// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsreading.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace credence {

class Pill;
class TextLabel;

/// The history of one proposal, newest first: what was recorded, when, by whom, with its comment and evidence; what was
/// a mistake is struck out and stays.
class HistoryCard final : public Card {
    Q_OBJECT
public:
    explicit HistoryCard(const Policy &policy, QWidget *parent = nullptr);

    /// \a correctable is off in a file that can only be read.
    void setDetail(const ApprovalDetail &detail, bool correctable);
    /// Several proposals were chosen: says that their histories show one at a time.
    void setMany();
    /// Takes the focus to the newest record of a stage, after a bead of the chain was activated.
    void showStage(const QString &stage);

signals:
    /// "4 changes" of this revision against the one before.
    void compareRequested(int from, int to);
    void saveRequested(const credence::Attachment &file);
    void correctionRequested(const credence::ApprovalEvent &event);

private:
    const Policy &m_policy;
    TextLabel *m_seal;
    Pill *m_broken;
    QWidget *m_body = nullptr;
    QUuid m_shown;
    bool m_correctable = true;
    QList<ApprovalEvent> m_events;

    void newBody();
    QWidget *itemOf(const ApprovalEvent &event, int revision, const ApprovalDetail &detail);
};

} // namespace credence
