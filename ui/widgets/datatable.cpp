// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QTimer>

namespace credence {

namespace {

constexpr int kPadding = 14; ///< of a cell, both sides
constexpr int kLeastWidth = 40;
constexpr int kMeasuredRows = 60;    ///< whose words may make a column wider, beside those in sight
constexpr double kLeastShare = 0.7;  ///< of its wished width that the stretching column keeps
constexpr double kOthersShare = 0.9; ///< and the others of what they need

} // namespace

DataTable::DataTable(QWidget *parent) : QTableView(parent), m_soon(new QTimer(this))
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
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setTwoLineRows(false);
    horizontalHeader()->setFont(textFont(TextSize::Label, QFont::DemiBold));
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(false);
    horizontalHeader()->setMinimumSectionSize(32);
    horizontalHeader()->setResizeContentsPrecision(kMeasuredRows);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (m_laying)
            return;
        if (before == 0 || after == 0) // hidden or shown
            m_soon->start();
        else
            m_byHand = true;
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &DataTable::layColumns);
    connect(this, &QTableView::doubleClicked, this, &DataTable::opened);
}

void DataTable::setTwoLineRows(bool two)
{
    setFont(textFont(two ? TextSize::Body : TextSize::Label));
    const int line = QFontMetrics(font()).height();
    const int second = QFontMetrics(textFont(TextSize::Small)).height();
    verticalHeader()->setDefaultSectionSize(two ? line + second + 22 : line + 20);
}

void DataTable::setColumns(const QList<int> &characters, int stretch)
{
    m_characters = characters;
    m_stretch = stretch;
    for (const QMetaObject::Connection &old : std::as_const(m_watched))
        disconnect(old);
    // Other content may need other widths; many changes in a row are laid out once.
    const auto soon = [this] { m_soon->start(); };
    m_watched = {connect(model(), &QAbstractItemModel::modelReset, this, soon),
                 connect(model(), &QAbstractItemModel::layoutChanged, this, soon),
                 connect(model(), &QAbstractItemModel::rowsInserted, this, soon),
                 connect(model(), &QAbstractItemModel::dataChanged, this, soon)};
    layColumns();
}

void DataTable::setWhole(const QList<int> &columns)
{
    m_whole = columns;
    layColumns();
}

void DataTable::setGivingWay(const QList<int> &columns)
{
    m_givingWay = columns;
    layColumns();
}

int DataTable::currentRow() const { return currentIndex().isValid() ? currentIndex().row() : -1; }

int DataTable::neededWidth(int column) const
{
    return std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column) + 6);
}

void DataTable::hideWhatGivesWay(const QList<int> &widths)
{
    const auto least = [&](int column) {
        if (column == m_stretch)
            return widths.at(column);
        return m_whole.contains(column) ? neededWidth(column) : std::min(widths.at(column), neededWidth(column));
    };
    int sum = 0;
    for (int column = 0; column < widths.size(); ++column)
        sum += m_givingWay.contains(column) || !isColumnHidden(column) ? least(column) : 0;
    for (const int column : std::as_const(m_givingWay)) {
        const bool goes = sum > viewport()->width();
        sum -= goes ? least(column) : 0;
        if (isColumnHidden(column) != goes)
            setColumnHidden(column, goes);
    }
}

void DataTable::layColumns()
{
    if (!model() || m_stretch < 0 || m_byHand)
        return;
    const int character = fontMetrics().averageCharWidth();
    QList<int> widths;
    for (const int characters : m_characters)
        widths += characters * character + kPadding;
    m_laying = true;
    hideWhatGivesWay(widths);
    const auto others = [&] {
        int sum = 0;
        for (int column = 0; column < widths.size(); ++column)
            sum += column == m_stretch || isColumnHidden(column) ? 0 : widths.at(column);
        return sum;
    };
    const int room = viewport()->width();
    const int wished = widths.at(m_stretch);
    const auto each = [&](auto change) {
        for (int column = 0; column < widths.size(); ++column) {
            if (column != m_stretch)
                widths[column] = change(column);
        }
    };
    // Where it is narrow, columns first give what their content does not need, then all give a little; below that the
    // table scrolls sideways.
    if (others() + wished > room) {
        each([&](int column) { return std::min(widths.at(column), std::max(neededWidth(column), kLeastWidth)); });
    }
    const int least = int(wished * kLeastShare);
    if (const int sum = others(); sum + least > room && sum > 0) {
        const double share = std::max(kOthersShare, double(room - least) / sum);
        each([&](int column) { return int(widths.at(column) * share); });
    }
    for (const int column : std::as_const(m_whole))
        widths[column] = std::max(widths.at(column), neededWidth(column));
    widths[m_stretch] = std::max(least, room - others());
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column));
    m_laying = false;
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    layColumns();
}

void DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours(this).halo, 1.5));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 3, 3);
}

void DataTable::focusInEvent(QFocusEvent *event)
{
    const bool chosen = currentIndex().isValid();
    if (!chosen)
        setCurrentIndex({}); // nothing was chosen, on purpose: Qt would make the first cell current, were it a heading
    QTableView::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (chosen || !byKey || !model())
        return;
    for (int row = 0; row < model()->rowCount(); ++row) { // the first is marked, or nobody sees where the keyboard is
        const QModelIndex first = model()->index(row, std::max(0, m_stretch));
        if (first.flags() & Qt::ItemIsSelectable) // no heading
            return setCurrentIndex(first);
    }
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
