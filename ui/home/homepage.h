// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/home/needsmodel.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace credence {

class Card;
class ComingCard;
class DataTable;
class PipelineCard;
class RunningCard;

/// The first page: where everything stands, what needs somebody, what is coming up, and which cohorts run.
class HomePage final : public Page {
    Q_OBJECT
public:
    explicit HomePage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> headerActions() override;
    void activate(const Link &link) override;
    void refresh() override;

private:
    QStackedLayout *m_stack;
    QWidget *m_full;
    QWidget *m_empty;
    PipelineCard *m_pipeline;
    Card *m_needsCard;
    NeedsModel *m_needs;
    DataTable *m_table;
    QWidget *m_nothing;
    ComingCard *m_coming;
    RunningCard *m_running;
    QPushButton *m_new;
    bool m_arriving = false; ///< shown just now: the keyboard still wants a place
    int m_decisions = 0;
    QDate m_nextDeadline;

    /// What one reading of the store gives this page.
    struct Reading;

    QWidget *makeFull();
    QWidget *makeEmpty();
    void show(const Reading &reading);
};

} // namespace credence
