// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/planrows.h"
#include "ui/widgets/drawnparts.h"

#include <QWidget>

class QPainter;

namespace credence {

/// A plan drawn over the months: one row a step. Up and Down go from row to row, each is said in words; Enter or a
/// double click asks for what stands behind it.
class PlanTimeline final : public QWidget, public DrawnParts {
    Q_OBJECT
public:
    explicit PlanTimeline(QWidget *parent = nullptr);

    void setRows(const QList<PlanRow> &rows, QDate today);
    const QList<PlanRow> &rows() const { return m_rows; }
    int currentRow() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_rows.size()); }
    QString partText(int part) const override { return m_rows.at(part).spoken; }
    QRect partRect(int part) const override;
    int currentPart() const override { return m_current; }
    bool activatePart(int part) override;

signals:
    /// The row whose first step is \a step was activated.
    void activated(const QString &step);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<PlanRow> m_rows;
    QDate m_today;
    QDate m_first; ///< first day of the scale, the first of a month
    QDate m_end;   ///< first day after the scale, the first of a month
    int m_current = 0;

    int headerHeight() const;
    int labelWidth() const;
    double rowHeight() const;
    double xOf(QDate date) const;
    int rowAt(QPoint position) const;
    void setCurrent(int row);
    void paintScale(QPainter &painter) const;
    void paintRow(QPainter &painter, int index) const;
    QRectF barRect(const PlanBar &bar, double top) const;
    void paintBar(QPainter &painter, const PlanBar &bar, const QRectF &rect) const;
};

} // namespace credence
