// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/approvalsreading.h"
#include "ui/widgets/card.h"

class QScrollArea;

namespace credence {

class ChainWidget;
class LinkLabel;
class TextLabel;

/// Name, reference and route of the chosen proposal, and its chain; of several, how many and which.
class ChainCard final : public Card {
    Q_OBJECT
public:
    explicit ChainCard(const Policy &policy, QWidget *parent = nullptr);

    void setReading(const ApprovalReading &reading, QDate today);

signals:
    void openRequested(const QUuid &proposal);
    /// A bead was activated.
    void stageChosen(const QString &stage);

private:
    const Policy &m_policy;
    LinkLabel *m_name;
    TextLabel *m_about;
    TextLabel *m_names;
    QScrollArea *m_scroll;
    ChainWidget *m_chain;
    QUuid m_shown;

    void showCurrent();
};

} // namespace credence
