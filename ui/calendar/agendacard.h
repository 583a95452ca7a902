// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/agendamodel.h"
#include "ui/calendar/squeezablecard.h"
#include "ui/shell/link.h"

class QPushButton;

namespace credence {

class DataTable;
class EmptyState;
class RemarkStrip;

/// Everything that falls due in the next months, all of it or one kind, and what the calendar still lacks.
class AgendaCard final : public SqueezableCard {
    Q_OBJECT
public:
    /// \a months is how far it looks ahead; the policy outlives it.
    AgendaCard(const Policy &policy, int months, QWidget *parent = nullptr);

    /// \a remarks are about the intakes of the academic years (R52, R53).
    void setItems(const QList<DueItem> &items, const QStringList &remarks, QDate today);
    /// Scrolls to the first item on or after \a date and selects it.
    void showDate(QDate date);
    void focusTable();

protected:
    void resizeEvent(QResizeEvent *event) override;

signals:
    /// The place of an item: its offering or proposal, or those that wait for its meeting.
    void go(const credence::Link &link);
    /// A meeting or intake for which nothing waits was opened, or the empty agenda's button was pressed; \a item has no
    /// kind then.
    void factsWanted(const credence::DueItem &item);
    /// The dates are to be written into a calendar file.
    void exportWanted();

private:
    AgendaModel *m_model;
    DataTable *m_table;
    QPushButton *m_group;
    QPushButton *m_export;
    RemarkStrip *m_remarks;
    QWidget *m_remarkArea;
    EmptyState *m_nothing;
    QDate m_wanted;
    bool m_twoLines = false;

    void layLines(bool two);
    void open(const DueItem &item);
    void narrow(AgendaModel::Group group);
    void showSome();
};

} // namespace credence
