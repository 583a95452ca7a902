// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "ui/shell/page.h"

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace credence {

class AgendaCard;
class CalendarLists;
struct CalendarEntry;
class MonthView;
class PlannerCard;

/// The planner with the agenda below, the month, and the agenda alone; behind a button the meetings, intakes and
/// holidays that they rest on. The view chosen last is remembered.
class CalendarPage final : public Page {
    Q_OBJECT
public:
    enum View { Planner, Month, Agenda, ViewCount };

    explicit CalendarPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override;
    QString subtitle() const override;
    QList<QWidget *> headerActions() override;
    QList<QAction *> menuActions() override;
    void activate(const Link &link) override;
    void refresh() override;
    void closeFile() override;
    QVariantMap place() const override;
    void restore(const QVariantMap &place) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QStackedWidget *m_stack;
    QWidget *m_plans;
    PlannerCard *m_planner;
    AgendaCard *m_agenda;
    MonthView *m_month;
    CalendarLists *m_lists;
    QPushButton *m_toLists;
    QPushButton *m_toPlans;
    QWidget *m_viewSwitch;
    QButtonGroup *m_viewButtons;
    QList<QAction *> m_viewActions;
    QAction *m_switch;
    QAction *m_exportWithNames;
    View m_view = Planner;
    QUuid m_proposal; ///< to be planned, as soon as it was read
    int m_asked = 0;  ///< answers that were overtaken are dropped

    /// What one reading of the store gives this page.
    struct Reading;

    QWidget *makePlans();
    void makeViewSwitch();
    void makeActions();
    void setView(View view);
    void showView(View view);
    void focusView();
    void exportCalendar(bool withNames);
    void rememberWritten(const QList<CalendarEntry> &entries);
    void writeCalendar(const QString &path, bool withNames);
    bool showsLists() const;
    void showLists(bool on);
    void showFacts(const DueItem &item);
    void showStep(const QString &step);
    void show(const Reading &reading);
};

} // namespace credence
