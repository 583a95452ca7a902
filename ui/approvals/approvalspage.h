// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/approvals/decisionform.h"
#include "ui/shell/page.h"

class QAction;
class QScrollArea;
class QSplitter;
class QStackedLayout;
class QTimer;

namespace credence {

class AfterCard;
class Card;
class ChainCard;
class ConsequenceCard;
class EmptyState;
class HistoryCard;
class InProgressCard;

/// What is on its way, by stage with days waiting; of the chosen one its chain, what was decided, and the form that
/// records what is decided next.
class ApprovalsPage final : public Page {
    Q_OBJECT
public:
    explicit ApprovalsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QAction *> menuActions() override;
    void activate(const Link &link) override;
    void refresh() override;
    void closeFile() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Reading;

    QSplitter *m_columns;
    InProgressCard *m_list;
    QWidget *m_right;
    QStackedLayout *m_stack;
    EmptyState *m_nothing;
    QScrollArea *m_detail;
    ChainCard *m_chain;
    AfterCard *m_after;
    ConsequenceCard *m_consequence;
    QSplitter *m_below;
    Card *m_decision;
    DecisionForm *m_form;
    HistoryCard *m_history;
    QTimer *m_soon;
    QList<QAction *> m_actions;
    QAction *m_compare = nullptr;
    QAction *m_offer = nullptr;
    QList<QUuid> m_chosen;
    ApprovalReading m_reading;
    Waiting m_waiting;
    bool m_idle = false;  ///< there is nothing to decide
    int m_generation = 0; ///< of what is asked; older answers are dropped

    void makeDetail();
    void makeActions();
    void read(bool list);
    void takeList(const Waiting &waiting);
    void takeChosen(const ApprovalReading &chosen);
    void choose(const QList<QUuid> &ids);
    void showChosen();
    void record(const DecisionForm::Requests &requests);
    void correct(const ApprovalEvent &event);
    void compare(int from, int to);
    void saveEvidence(const Attachment &file);
    void layOut();
    void share();
};

} // namespace credence
