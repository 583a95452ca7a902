// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/offerings/schedulerows.h"
#include "ui/widgets/drawnparts.h"

#include <QAbstractScrollArea>

class QPainter;

namespace credence {

/// Offerings and their cohorts drawn over the months: one row an offering, one bar a cohort; it scrolls where there are
/// many. Up and Down go from row to row, Left and Right among the cohorts of a row; Enter or a click opens one. A
/// screen reader finds each row, followed by its bars.
class ScheduleView final : public QAbstractScrollArea, public DrawnParts {
    Q_OBJECT
public:
    explicit ScheduleView(QWidget *parent = nullptr);

    /// Shows \a rows over the months from \a first up to the day before \a end (both the first of a month).
    void setRows(const QList<ScheduleRow> &rows, QDate first, QDate end, QDate today);
    const QList<ScheduleRow> &rows() const { return m_rows; }
    /// Marks what is shown below, and puts the keyboard there.
    void setChosen(const QUuid &offering, const QUuid &cohort);
    int currentRow() const { return m_row; }
    int currentBar() const { return m_bar; } ///< -1: the offering itself
    /// The rows that are seen without scrolling, at most.
    void setVisibleRows(int rows);

    int partCount() const override;
    QString partText(int part) const override;
    QRect partRect(int part) const override;
    int currentPart() const override;
    bool activatePart(int part) override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// Enter or a click: a null \a cohort leaves the choice to who shows it.
    void opened(const QUuid &offering, const QUuid &cohort);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    /// A row, or with a bar that is not -1 one of its bars.
    struct Place {
        int row = 0;
        int bar = -1;
    };

    QList<ScheduleRow> m_rows;
    QDate m_first;
    QDate m_end;
    QDate m_today;
    QUuid m_offering;
    QUuid m_cohort;
    int m_row = 0;
    int m_bar = -1;
    int m_visible = 5;
    int m_detail = 0; ///< px of the longest words below a name

    int headerHeight() const;
    int rowHeight() const;
    int labelWidth() const;
    double xOf(QDate date) const;
    double topOf(int row) const;
    QRectF barRect(const ScheduleBar &bar, double top) const;
    Place placeOf(int part) const;
    int rowAt(QPoint position) const;
    int barAt(int row, QPoint position) const;
    void setCurrent(int row, int bar);
    void open(int row, int bar);
    QString spoken(int row, int bar) const;
    void layScrollBar();
    void paintHeader(QPainter &painter) const;
    void paintRow(QPainter &painter, int index) const;
    void paintBar(QPainter &painter, const ScheduleRow &row, int index, double top) const;
};

} // namespace credence
