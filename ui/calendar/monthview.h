// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include "core/calendar/due.h"

class QBoxLayout;

namespace credence {

class AgendaModel;
class Card;
class DataTable;
class MonthGrid;
class MonthModel;

/// A month of everything that has a date, and the list of one of its days beside it (below where it is narrow).
class MonthView final : public QWidget {
    Q_OBJECT
public:
    explicit MonthView(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the month shown again.
    void refresh();
    /// Shows the month of \a date with that day chosen; today where the date is not valid.
    void showDay(QDate date);
    QDate day() const { return m_day; }
    void focusGrid();

signals:
    void go(const credence::Link &link);
    /// A meeting or intake for which nothing waits was opened.
    void factsWanted(const credence::DueItem &item);
    void failed(const credence::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    PageContext m_context;
    MonthModel *m_model;
    MonthGrid *m_grid;
    Card *m_monthCard;
    Card *m_dayCard;
    AgendaModel *m_dayModel;
    DataTable *m_dayTable;
    QWidget *m_nothing;
    QBoxLayout *m_sides;
    QDate m_day;
    int m_asked = 0; ///< answers that were overtaken are dropped

    void makeMonthCard();
    void makeDayCard();
    void showList();
    void openDay();
    void open(const DueItem &item);
};

} // namespace credence
