// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stacks/stacksession.h"
#include "ui/stacks/stacksreading.h"

class QBoxLayout;
class QPushButton;
class QScrollArea;
class QStackedLayout;
class QTimer;

namespace credence {

class AgreementsCard;
class BasicsCard;
class Card;
class ConflictStrip;
class DataTable;
class EquivalenceCard;
class LearnersCard;
class MembersCard;
class PromotionCard;
class StackListModel;
class StackRemarksCard;

/// The office's stacks, and of the chosen one everything that is decided about it, checked while it is edited.
class StacksPage final : public Page {
    Q_OBJECT
public:
    explicit StacksPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> headerActions() override;
    QList<QAction *> menuActions() override { return m_actions; }
    void activate(const Link &link) override;
    void refresh() override;
    void closeFile() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    StackSession *m_session;
    StackListModel *m_model;
    DataTable *m_table;
    Card *m_list;
    QStackedLayout *m_whole; ///< the list and the stack, or what to do where there is none
    QWidget *m_nothing;
    QWidget *m_both;
    QStackedLayout *m_right;
    QWidget *m_choose;
    QScrollArea *m_scroll;
    QBoxLayout *m_columns;
    QBoxLayout *m_main;
    QBoxLayout *m_side;
    ConflictStrip *m_strip;
    BasicsCard *m_basics;
    MembersCard *m_members;
    EquivalenceCard *m_equivalence;
    AgreementsCard *m_agreements;
    StackRemarksCard *m_remarks;
    PromotionCard *m_promotion;
    LearnersCard *m_learners;
    QPushButton *m_new;
    QPushButton *m_delete;
    QList<QAction *> m_actions;
    QTimer *m_soon;
    QUuid m_wanted; ///< shown as soon as it was read
    QList<StackLearner> m_passes;
    QList<std::pair<MemberRun, MemberRun>> m_overlaps;
    int m_asked = 0; ///< answers that were overtaken are dropped
    bool m_quiet = false;
    bool m_read = false;

    void makeList();
    void makeStack();
    void makeActions();
    void connectSession();
    void watchFields();
    void take(const StacksReading &reading);
    void choose(const QUuid &id);
    void showStack();
    void showState();
    void showList();
    void select(const QUuid &id);
    void openNew();
    void askRemoval();
    void focusField(StackRemark::Kind kind);
    void layOut();
};

} // namespace credence
