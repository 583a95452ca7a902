// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/scheduleview.h"

#include "core/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kSide = 12;      ///< left of the names, as in a table
constexpr int kText = 7;       ///< beside the words in a bar
constexpr int kLeastText = 30; ///< px below which elided words say nothing
constexpr int kBar = 20;
constexpr double kLeastBar = 6; ///< a day or two can still be seen
constexpr int kLeastRows = 2;
constexpr int kLabel = 210;      ///< px of the names
constexpr int kLeastLabel = 150; ///< where it is narrow
constexpr int kMostLabel = 280;  ///< where the words below the names need it
constexpr double kRadius = 5;
constexpr double kReadable = 4.5; ///< contrast of words

struct Ink {
    QColor fill;
    QColor text;
};

QColor readable(QColor fill, const QColor &text)
{
    for (int step = 0; step < 20 && contrast(fill, text) < kReadable; ++step)
        fill = fill.darker(105);
    return fill;
}

QColor between(const QColor &one, const QColor &other)
{
    return QColor::fromRgbF((one.redF() + other.redF()) / 2, (one.greenF() + other.greenF()) / 2,
                            (one.blueF() + other.blueF()) / 2);
}

Ink inkOf(ScheduleBar::Look look, const Colours &c)
{
    switch (look) {
    case ScheduleBar::Running:
        return {readable(c.logo, c.onAccent), c.onAccent};
    case ScheduleBar::Ending:
        return {c.warning.bar, colours(Scheme::Light).ink};
    case ScheduleBar::Planned:
        return {c.accentDisabled, c.ink};
    case ScheduleBar::Rolling:
        return {between(c.accentDisabled, c.selection), c.ink};
    case ScheduleBar::Over:
        break;
    }
    return {c.neutral.back, c.neutral.ink};
}

QFont wordsFont() { return textFont(TextSize::Small); }
QFont namesFont() { return textFont(TextSize::Small, QFont::DemiBold); }

} // namespace

ScheduleView::ScheduleView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setAccessibleName(tr("Schedule of offerings"));
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(false);
}

void ScheduleView::setRows(const QList<ScheduleRow> &rows, QDate first, QDate end, QDate today)
{
    if (rows == m_rows && first == m_first && end == m_end && today == m_today)
        return;
    const QUuid kept = m_row < m_rows.size() ? m_rows.at(m_row).offering : m_offering;
    m_rows = rows;
    m_first = first;
    m_end = end;
    m_today = today;
    m_row = 0;
    m_bar = -1;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).offering == kept)
            m_row = row;
    }
    m_detail = 0;
    for (const ScheduleRow &row : m_rows)
        m_detail = std::max(m_detail, QFontMetrics(wordsFont()).horizontalAdvance(row.detail));
    updateGeometry();
    layScrollBar();
    tellChanged(this);
    setCurrent(m_row, m_bar);
    viewport()->update();
}

void ScheduleView::setChosen(const QUuid &offering, const QUuid &cohort)
{
    m_offering = offering;
    m_cohort = cohort;
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).offering != offering)
            continue;
        int bar = -1;
        for (int i = 0; i < m_rows.at(row).bars.size(); ++i) {
            if (m_rows.at(row).bars.at(i).cohort == cohort)
                bar = i;
        }
        setCurrent(row, bar);
    }
    viewport()->update();
}

void ScheduleView::setVisibleRows(int rows)
{
    if (rows == m_visible)
        return;
    m_visible = rows;
    updateGeometry();
}

int ScheduleView::headerHeight() const { return QFontMetrics(namesFont()).height() + 14; }

int ScheduleView::rowHeight() const
{
    return QFontMetrics(namesFont()).height() + QFontMetrics(wordsFont()).height() + 9;
}

int ScheduleView::labelWidth() const
{
    const int usual = std::clamp(viewport()->width() / 5, kLeastLabel, kLabel);
    return std::max(usual, std::min({kSide + kText + m_detail, viewport()->width() / 3, kMostLabel}));
}

QSize ScheduleView::sizeHint() const
{
    return {760, headerHeight() + rowHeight() * std::clamp(int(m_rows.size()), kLeastRows, m_visible)};
}

QSize ScheduleView::minimumSizeHint() const
{
    return {420, headerHeight() + rowHeight() * std::clamp(int(m_rows.size()), 1, kLeastRows)};
}

double ScheduleView::xOf(QDate date) const
{
    const double left = labelWidth();
    const double share = double(m_first.daysTo(date)) / double(std::max<qint64>(1, m_first.daysTo(m_end)));
    return left + (viewport()->width() - left) * std::clamp(share, 0.0, 1.0);
}

double ScheduleView::topOf(int row) const { return headerHeight() + row * rowHeight() - verticalScrollBar()->value(); }

QRectF ScheduleView::barRect(const ScheduleBar &bar, double top) const
{
    const double left = xOf(bar.from);
    const double right = bar.to.isValid() ? xOf(bar.to.addDays(1)) : viewport()->width();
    return {left, top + (rowHeight() - kBar) / 2.0, std::max(right - left, kLeastBar), double(kBar)};
}

int ScheduleView::rowAt(QPoint position) const
{
    if (position.y() < headerHeight())
        return -1;
    const int row = (position.y() - headerHeight() + verticalScrollBar()->value()) / rowHeight();
    return row < m_rows.size() ? row : -1;
}

int ScheduleView::barAt(int row, QPoint position) const
{
    if (row < 0)
        return -1;
    const QList<ScheduleBar> &bars = m_rows.at(row).bars;
    for (int i = int(bars.size()) - 1; i >= 0; --i) {
        if (barRect(bars.at(i), topOf(row)).adjusted(-2, -8, 2, 8).contains(position))
            return i;
    }
    return -1;
}

QString ScheduleView::spoken(int row, int bar) const
{
    if (row < 0 || row >= m_rows.size())
        return {};
    const ScheduleRow &one = m_rows.at(row);
    if (bar >= 0 && bar < one.bars.size())
        return labelled(one.name, one.bars.at(bar).spoken);
    QStringList said{one.spoken};
    if (one.bars.isEmpty())
        said.append(tr("no cohort in these months"));
    for (const ScheduleBar &each : one.bars)
        said.append(each.spoken);
    return said.join(u". "_s);
}

int ScheduleView::partCount() const
{
    return std::accumulate(m_rows.cbegin(), m_rows.cend(), 0,
                           [](int sum, const ScheduleRow &row) { return sum + 1 + int(row.bars.size()); });
}

ScheduleView::Place ScheduleView::placeOf(int part) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        const int bars = int(m_rows.at(row).bars.size());
        if (part <= bars)
            return {row, part - 1};
        part -= bars + 1;
    }
    return {-1, -1};
}

QString ScheduleView::partText(int part) const
{
    const Place place = placeOf(part);
    // Its bars follow a row as parts of their own.
    if (place.row >= 0 && place.bar < 0 && !m_rows.at(place.row).bars.isEmpty())
        return m_rows.at(place.row).spoken;
    return spoken(place.row, place.bar);
}

QRect ScheduleView::partRect(int part) const
{
    const Place place = placeOf(part);
    if (place.row < 0)
        return {};
    const double top = topOf(place.row);
    const QRectF inside = place.bar < 0 ? QRectF(0, top, labelWidth(), rowHeight())
                                        : barRect(m_rows.at(place.row).bars.at(place.bar), top);
    return inside.toAlignedRect().translated(viewport()->pos());
}

int ScheduleView::currentPart() const
{
    if (m_row >= m_rows.size())
        return -1;
    int part = m_bar + 1;
    for (int row = 0; row < m_row; ++row)
        part += 1 + int(m_rows.at(row).bars.size());
    return part;
}

bool ScheduleView::activatePart(int part)
{
    const Place place = placeOf(part);
    if (place.row < 0)
        return false;
    setCurrent(place.row, place.bar);
    open(place.row, place.bar);
    return true;
}

void ScheduleView::open(int row, int bar)
{
    const ScheduleRow &one = m_rows.at(row);
    emit opened(one.offering, bar < 0 ? QUuid() : one.bars.at(bar).cohort);
}

void ScheduleView::setCurrent(int row, int bar)
{
    if (row < 0 || row >= m_rows.size())
        return setAccessibleDescription({});
    m_row = row;
    m_bar = std::clamp(bar, -1, int(m_rows.at(row).bars.size()) - 1);
    setAccessibleDescription(spoken(m_row, m_bar));
    tellCurrent(this, currentPart());
    QScrollBar *scroll = verticalScrollBar();
    const int room = viewport()->height() - headerHeight();
    if (row * rowHeight() < scroll->value())
        scroll->setValue(row * rowHeight());
    else if ((row + 1) * rowHeight() > scroll->value() + room)
        scroll->setValue((row + 1) * rowHeight() - room);
    viewport()->update();
}

void ScheduleView::layScrollBar()
{
    const int room = viewport()->height() - headerHeight();
    verticalScrollBar()->setPageStep(std::max(1, room));
    verticalScrollBar()->setSingleStep(rowHeight() / 2);
    verticalScrollBar()->setRange(0, std::max(0, int(m_rows.size()) * rowHeight() - room));
}

void ScheduleView::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(0, headerHeight(), viewport()->width(), viewport()->height() - headerHeight());
    const int bottom = std::min(viewport()->height(), int(topOf(int(m_rows.size()))));
    for (QDate month = m_first; month < m_end; month = month.addMonths(1))
        painter.fillRect(QRectF(std::round(xOf(month)), headerHeight(), 1, bottom - headerHeight()), c.line);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (topOf(row) < viewport()->height() && topOf(row + 1) > headerHeight())
            paintRow(painter, row);
    }
    if (m_today >= m_first && m_today < m_end)
        painter.fillRect(QRectF(std::round(xOf(m_today)), headerHeight(), 2, bottom - headerHeight()), c.danger.bar);
    painter.setClipping(false);
    paintHeader(painter);
}

void ScheduleView::paintHeader(QPainter &painter) const
{
    const Colours &c = colours(this);
    const QFontMetrics metrics(namesFont());
    painter.fillRect(QRect(0, 0, viewport()->width(), headerHeight()), c.raised);
    painter.fillRect(QRect(0, headerHeight() - 1, viewport()->width(), 1), c.border);
    painter.setFont(namesFont());
    painter.setPen(c.inkMuted);
    painter.drawText(QRect(kSide, 0, labelWidth() - kSide, headerHeight()), Qt::AlignVCenter, tr("Offering"));
    const auto whole = [](QDate month) { return u"%1 %2"_s.arg(monthText(month), QString::number(month.year())); };
    const auto placeOf = [&](QDate month) {
        return QRectF(xOf(month) + 8, 0, xOf(month.addMonths(1)) - xOf(month) - 10, headerHeight());
    };
    bool fit = true; // all with their years, or none
    for (QDate month = m_first; month < m_end; month = month.addMonths(1))
        fit = fit && metrics.horizontalAdvance(whole(month)) <= placeOf(month).width();
    int said = 0; // the year that was named last
    for (QDate month = m_first; month < m_end; month = month.addMonths(1)) {
        const QRectF place = placeOf(month);
        QString words = whole(month);
        if (!fit) {
            words = monthText(month);
            if (month.year() != said && (month.month() == 1 || said == 0))
                words = metrics.horizontalAdvance(u"%1 %2"_s.arg(words, u"00"_s)) <= place.width()
                            ? u"%1 ’%2"_s.arg(words, month.toString(u"yy"_s))
                            : words;
        }
        said = month.year();
        painter.drawText(place, Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, int(place.width())));
    }
}

void ScheduleView::paintRow(QPainter &painter, int index) const
{
    const Colours &c = colours(this);
    const ScheduleRow &row = m_rows.at(index);
    const double top = topOf(index);
    const QFontMetrics names(namesFont());
    const QFontMetrics words(wordsFont());
    const int room = labelWidth() - kSide - 6;
    if (row.offering == m_offering)
        painter.fillRect(QRectF(0, top, labelWidth(), rowHeight() - 1), c.selection);
    painter.fillRect(QRectF(0, std::round(top + rowHeight()) - 1, viewport()->width(), 1), c.line);
    painter.setFont(namesFont());
    painter.setPen(row.cancelled ? c.inkMuted : c.ink);
    painter.drawText(QRectF(kSide, top + 4, room, names.height()), Qt::AlignVCenter,
                     names.elidedText(row.name, Qt::ElideRight, room));
    painter.setFont(wordsFont());
    painter.setPen(c.inkMuted);
    painter.drawText(QRectF(kSide, top + 4 + names.height(), room, words.height()), Qt::AlignVCenter,
                     words.elidedText(row.detail, Qt::ElideRight, room));
    for (int i = 0; i < row.bars.size(); ++i)
        paintBar(painter, row, i, top);
    if (hasFocus() && index == m_row && m_bar < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.halo, 1.5));
        painter.drawRoundedRect(QRectF(3, top + 2, viewport()->width() - 6, rowHeight() - 5), kRadius, kRadius);
    }
}

void ScheduleView::paintBar(QPainter &painter, const ScheduleRow &row, int index, double top) const
{
    const Colours &c = colours(this);
    const ScheduleBar &bar = row.bars.at(index);
    if ((bar.to.isValid() && bar.to < m_first) || bar.from >= m_end)
        return;
    const QRectF rect = barRect(bar, top);
    const Ink ink = inkOf(row.cancelled ? ScheduleBar::Over : bar.look, c);
    const double radius = std::min(kRadius, rect.width() / 2);
    const bool current = hasFocus() && m_rows.value(m_row).offering == row.offering && m_bar == index;
    if (current || bar.cohort == m_cohort) {
        painter.setPen(QPen(current ? c.halo : c.ink, current ? 3 : 1.5)); // the shown cohort has a ring anyway
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect.adjusted(-2.5, -2.5, 2.5, 2.5), radius + 2, radius + 2);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(rect, radius, radius);
    const QFontMetrics metrics(wordsFont());
    const int wanted = metrics.horizontalAdvance(bar.text) + 2;
    const double inside = rect.width() - 2 * kText;
    double next = viewport()->width();
    for (const ScheduleBar &other : row.bars) {
        if (other.from > bar.from)
            next = std::min(next, xOf(other.from));
    }
    const double after = next - rect.right() - 10;
    painter.setFont(wordsFont());
    if (wanted > inside && after < wanted && inside < kLeastText)
        return; // its tooltip and its spoken text say it
    if (wanted <= inside || after < wanted) {
        painter.setPen(ink.text);
        painter.drawText(rect.adjusted(kText, 0, -kText + 2, 0), Qt::AlignVCenter,
                         metrics.elidedText(bar.text, Qt::ElideRight, int(inside) + 2));
        return;
    }
    painter.setPen(c.inkSecondary);
    painter.drawText(QRectF(rect.right() + 6, rect.top(), wanted, rect.height()), Qt::AlignVCenter, bar.text);
}

void ScheduleView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layScrollBar();
}

void ScheduleView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    setCurrent(m_row, m_bar);
    viewport()->update();
}

void ScheduleView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void ScheduleView::keyPressEvent(QKeyEvent *event)
{
    const int page = std::max(1, (viewport()->height() - headerHeight()) / rowHeight());
    const int last = int(m_rows.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Up:
        return setCurrent(std::max(0, m_row - 1), -1);
    case Qt::Key_Down:
        return setCurrent(std::min(last, m_row + 1), -1);
    case Qt::Key_PageUp:
        return setCurrent(std::max(0, m_row - page), -1);
    case Qt::Key_PageDown:
        return setCurrent(std::min(last, m_row + page), -1);
    case Qt::Key_Left:
        return setCurrent(m_row, m_bar - 1);
    case Qt::Key_Right:
        return setCurrent(m_row, m_bar + 1);
    case Qt::Key_Home:
        return setCurrent(0, -1);
    case Qt::Key_End:
        return setCurrent(last, -1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_row < m_rows.size())
            open(m_row, m_bar);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void ScheduleView::mousePressEvent(QMouseEvent *event)
{
    const int row = rowAt(event->position().toPoint());
    if (row < 0 || event->button() != Qt::LeftButton)
        return;
    const int bar = barAt(row, event->position().toPoint());
    setCurrent(row, bar);
    open(row, bar);
}

bool ScheduleView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), spoken(row, barAt(row, help->pos())), viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace credence
