// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/offeringsreading.h"
#include "ui/shell/page.h"
#include "ui/widgets/card.h"

class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace credence {

class DataTable;
class EmptyState;
class RosterModel;
class TextLabel;

/// The learners of the cohort that was chosen, edited in place, and what is done with many of them at once. Every
/// finished cell is kept at once and can be undone.
class RosterCard final : public Card {
    Q_OBJECT
public:
    explicit RosterCard(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing where no offering is chosen.
    void setReading(const std::optional<OfferingReading> &reading);
    DataTable *table() const { return m_table; }
    /// Actions for the page's menu, with their shortcuts.
    QList<QAction *> actions() const { return m_actions; }

signals:
    void message(const QString &sentence);
    void failed(const credence::Error &error);
    void detailsWanted();
    void cohortsWanted();
    void cohortChosen(const QUuid &cohort);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    PageContext m_context;
    QString m_summary; ///< the counts of the cohort
    std::optional<OfferingReading> m_reading;
    std::optional<OfferingReading> m_later; ///< read while a cell was being edited
    RosterModel *m_model;
    DataTable *m_table;
    TextLabel *m_refusal;
    TextLabel *m_hint;
    QWidget *m_tools;
    QWidget *m_full;
    EmptyState *m_noCohort;
    EmptyState *m_nobody;
    QStackedLayout *m_stack;
    QToolButton *m_cohorts;
    QPushButton *m_details;
    QPushButton *m_notice = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_change = nullptr;
    QAction *m_transcript = nullptr;
    QList<QWidget *> m_writing; ///< what changes something
    QList<QAction *> m_imports;
    QList<QAction *> m_actions;

    void makeTable();
    void makeTools();
    QAction *act(const QString &text, const QKeySequence &keys, const QString &name, std::function<void()> task);
    void show();
    void showHeader();
    bool isEditing() const;
    QList<Enrolment> selected() const;
    const Cohort &cohort() const { return m_reading->cohort->cohort; }
    bool hasCohort() const { return m_reading && m_reading->cohort; }
    void say(const QString &refusal);
    void keep(const Enrolment &before, const Enrolment &after);
    void addLearner();
    void changeLearner();
    void paste();
    void importRegistrations();
    void importResults();
    void recordNotice();
    void transcript();
    void remove();
    void layColumns();
    void layHeader();
};

} // namespace credence
