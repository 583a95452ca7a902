// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace credence {

namespace {

constexpr int kPadding = 20;         ///< of a cell, both sides
constexpr double kLeastShare = 0.75; ///< of its wished width that a column keeps

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setItemDelegate(new CellDelegate(this));
    viewport()->setAutoFillBackground(false);
    const QFontMetrics metrics(textFont(TextSize::Body));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(metrics.height() + 20);
    horizontalHeader()->setFont(textFont(TextSize::Label, QFont::DemiBold));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(32);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setTwoLineRows()
{
    const QFontMetrics body(textFont(TextSize::Body));
    const QFontMetrics small(textFont(TextSize::Small));
    verticalHeader()->setDefaultSectionSize(body.height() + small.height() + 22);
}

void DataTable::setColumns(const QList<int> &characters, int stretch)
{
    m_characters = characters;
    m_stretch = stretch;
    layColumns();
}

int DataTable::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

void DataTable::layColumns()
{
    if (!model() || m_stretch < 0)
        return;
    // Letters of running text are narrower than a font's average, which counts capitals alike.
    const double character = QFontMetrics(textFont(TextSize::Body)).averageCharWidth() * 0.94;
    QList<int> widths;
    int others = 0;
    for (int column = 0; column < m_characters.size(); ++column) {
        widths += int(m_characters.at(column) * character) + kPadding;
        if (column != m_stretch && !isColumnHidden(column))
            others += widths.last();
    }
    const int room = viewport()->width();
    const int least = int(widths.at(m_stretch) * kLeastShare);
    // Where it is narrow all give a little; below that the table scrolls sideways.
    if (others + least > room && others > 0) {
        const double share = std::max(kLeastShare, double(room - least) / others);
        others = 0;
        for (int column = 0; column < widths.size(); ++column) {
            if (column == m_stretch)
                continue;
            widths[column] = int(widths.at(column) * share);
            if (!isColumnHidden(column))
                others += widths.at(column);
        }
    }
    widths[m_stretch] = std::max(least, room - others);
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void DataTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        emit opened(currentIndex());
        event->accept();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        emit currentRowChanged(current.row());
}

void DataTable::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->update(); // the whole row lights up, not only the cell
}

void DataTable::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    viewport()->update();
}

} // namespace credence
