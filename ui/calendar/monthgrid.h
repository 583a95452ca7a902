// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/monthmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace credence {

/// Where the number, the chips and the "+3 more" of a day lie.
struct MonthCell {
    QRect head;         ///< number, and name of a closure
    QList<QRect> chips; ///< of the first items
    QRect more;         ///< where not all of them fit
    qsizetype hidden = 0;
};
/// \a lines says how many lines each item would like, one or two; a second one is given while there is room for it.
MonthCell monthCell(const QRect &cell, const QList<int> &lines);

/// Draws a day: its number, what is closed, and its items as chips with icon and words.
class MonthDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    MonthDelegate(const MonthModel &model, QObject *parent) : QStyledItemDelegate(parent), m_model(model) {}
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// How the day at \a index is laid out in \a cell.
    MonthCell cellOf(const QModelIndex &index, const QRect &cell) const;

private:
    const MonthModel &m_model;

    void paintHead(QPainter *painter, const QStyleOptionViewItem &option, const MonthDay &day, const QRect &head) const;
    void paintChip(QPainter *painter, const QStyleOptionViewItem &option, const DueItem &item, const QRect &chip) const;
};

/// Six weeks of days. Arrows go from day to day and into the neighbouring month, Page Up and Down from month to month,
/// Home and End to the ends of the week; Enter opens the list of the day. A click on a chip opens what it is about.
class MonthGrid final : public QTableView {
    Q_OBJECT
public:
    /// The model outlives it.
    explicit MonthGrid(MonthModel &model, QWidget *parent = nullptr);

    QDate currentDay() const;
    void setCurrentDay(QDate date);
    QSize minimumSizeHint() const override;
    QSize sizeHint() const override;

signals:
    /// Another day is to be the current one; its month is to be shown.
    void dayWanted(QDate date);
    void dayChanged(QDate date);
    void dayOpened(QDate date);
    void itemOpened(const credence::DueItem &item);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    MonthModel &m_model;

    const DueItem *itemAt(QPoint position) const;
    MonthCell cellOf(const QModelIndex &index) const;
};

} // namespace credence
