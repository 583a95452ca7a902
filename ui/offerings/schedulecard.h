// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/schedulerows.h"
#include "ui/widgets/card.h"

class QToolButton;

namespace credence {

class ScheduleView;

/// The schedule with the choice of the months it shows.
class ScheduleCard final : public Card {
    Q_OBJECT
public:
    explicit ScheduleCard(QDate today, QWidget *parent = nullptr);

    QDate first() const { return m_first; } ///< first day shown, the first of a month
    QDate end() const { return m_end; }     ///< first day after it, the first of a month
    void showMonths(QDate first, QDate end);
    void setRows(const QList<ScheduleRow> &rows, QDate today);
    ScheduleView *view() const { return m_view; }

signals:
    /// Other months are wanted: read their cohorts.
    void rangeChanged();

private:
    QDate m_today;
    QDate m_first;
    QDate m_end;
    ScheduleView *m_view;
    QToolButton *m_range;

    void setRange(QDate first, int months);
    void shift(int months);
};

} // namespace credence
