// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "ui/shell/page.h"

class QPushButton;
class QStackedWidget;

namespace credence {

class AgendaCard;
class CalendarLists;
class PlannerCard;

/// The planner and the agenda; behind a button the meetings, intakes and holidays that they rest on.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    explicit CalendarPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> headerActions() override;
    QList<QAction *> menuActions() override;
    void activate(const Link &link) override;
    void refresh() override;
    void closeFile() override;

private:
    QStackedWidget *m_stack;
    QWidget *m_plans;
    PlannerCard *m_planner;
    AgendaCard *m_agenda;
    CalendarLists *m_lists;
    QPushButton *m_toLists;
    QPushButton *m_toPlans;
    QAction *m_switch;
    QUuid m_proposal; ///< to be planned, as soon as it was read
    int m_asked = 0;  ///< answers that were overtaken are dropped

    /// What one reading of the store gives this page.
    struct Reading;

    QWidget *makePlans();
    bool showsLists() const;
    void showLists(bool on);
    void showFacts(const DueItem &item);
    void showStep(const QString &step);
    void show(const Reading &reading);
};

} // namespace credence
