// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/plantimeline.h"

#include "core/wording/wording.h"
#include "ui/widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kRow = 44;      ///< wished height
constexpr int kLeastRow = 27; ///< height where there is little room
constexpr int kBar = 24;
constexpr double kLeastBar = 8;  ///< a day or two can still be seen
constexpr int kSide = 14;        ///< left of the names, as in a card
constexpr int kText = 9;         ///< beside the words in a bar
constexpr int kLeastLabel = 150; ///< as wide as the agenda's dates below
constexpr int kLeastMonths = 6;
constexpr int kMostMonthsBack = 12;
constexpr double kRadius = 6;
constexpr double kReadable = 4.5; ///< contrast of words

/// The colours of a bar and of the words in it.
struct Ink {
    QColor fill;
    QColor text;
};

/// \a fill, darkened until \a text can be read on it.
QColor readable(QColor fill, const QColor &text)
{
    for (int step = 0; step < 20 && contrast(fill, text) < kReadable; ++step)
        fill = fill.darker(105);
    return fill;
}

Ink inkOf(PlanBar::Look look, const Colours &c)
{
    switch (look) {
    case PlanBar::Window:
        return {c.info.back, c.info.ink};
    case PlanBar::Work:
        return {readable(c.info.bar, c.onAccent), c.onAccent};
    case PlanBar::Meeting:
        return {c.accent, c.onAccent};
    case PlanBar::Alternative:
        return {c.selection, c.link};
    case PlanBar::Publish:
        return {c.accentDisabled, c.ink};
    case PlanBar::Delivery:
        return {readable(c.success.bar, c.onAccent), c.onAccent};
    case PlanBar::Intake:
        return {c.warning.bar, colours(Scheme::Light).ink}; // the bar is as light in the dark
    case PlanBar::Decision:
        return {c.warning.back, c.warning.ink};
    case PlanBar::Late:
        break;
    }
    return {c.danger.back, c.danger.ink};
}

QFont wordsFont() { return textFont(TextSize::Small); }
QFont namesFont() { return textFont(TextSize::Small, QFont::DemiBold); }

} // namespace

PlanTimeline::PlanTimeline(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setAccessibleName(tr("Steps of the plan"));
}

void PlanTimeline::setRows(const QList<PlanRow> &rows, QDate today)
{
    if (rows == m_rows && today == m_today)
        return;
    const QString kept = m_rows.value(m_current).id;
    m_rows = rows;
    m_today = today;
    m_current = 0;
    QDate first = today;
    QDate last = today;
    QStringList spoken;
    for (int index = 0; index < m_rows.size(); ++index) {
        if (m_rows.at(index).id == kept)
            m_current = index;
        spoken.append(m_rows.at(index).spoken);
        for (const PlanBar &bar : m_rows.at(index).bars) {
            first = std::min(first, bar.from);
            last = std::max(last, bar.to);
        }
    }
    first = std::max(first, today.addMonths(-kMostMonthsBack));
    m_first = QDate(first.year(), first.month(), 1);
    m_end = std::max(QDate(last.year(), last.month(), 1).addMonths(1), m_first.addMonths(kLeastMonths));
    setAccessibleDescription(spoken.join(u". "_s));
    tellChanged(this);
    updateGeometry();
    update();
}

int PlanTimeline::headerHeight() const { return QFontMetrics(namesFont()).height() + 14; }

int PlanTimeline::labelWidth() const
{
    const QFontMetrics metrics(namesFont());
    int width = kLeastLabel - 2 * kSide;
    for (const PlanRow &row : m_rows)
        width = std::max(width, metrics.horizontalAdvance(row.name));
    return std::min(width + 2 * kSide, std::max(kLeastLabel, this->width() / 4));
}

double PlanTimeline::rowHeight() const
{
    return m_rows.isEmpty() ? kRow : double(height() - headerHeight()) / double(m_rows.size());
}

QSize PlanTimeline::sizeHint() const { return {760, headerHeight() + kRow * std::max(1, int(m_rows.size()))}; }

QSize PlanTimeline::minimumSizeHint() const
{
    return {480, headerHeight() + kLeastRow * std::max(1, int(m_rows.size()))};
}

double PlanTimeline::xOf(QDate date) const
{
    const double left = labelWidth() + 4;
    const double room = width() - left - kSide;
    const double share = double(m_first.daysTo(date)) / double(std::max<qint64>(1, m_first.daysTo(m_end)));
    return left + room * std::clamp(share, 0.0, 1.0);
}

int PlanTimeline::rowAt(QPoint position) const
{
    const int row = int((position.y() - headerHeight()) / rowHeight());
    return position.y() < headerHeight() || row >= m_rows.size() ? -1 : row;
}

void PlanTimeline::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(0, 0, width(), headerHeight()), c.raised);
    painter.fillRect(QRect(0, headerHeight() - 1, width(), 1), c.line);
    painter.setFont(namesFont());
    painter.setPen(c.inkMuted);
    painter.drawText(QRect(kSide, 0, labelWidth() - kSide, headerHeight()), Qt::AlignVCenter, tr("Step"));
    if (m_rows.isEmpty())
        return;
    painter.fillRect(QRect(labelWidth(), headerHeight(), 1, height() - headerHeight()), c.border);
    paintScale(painter);
    for (int index = 0; index < m_rows.size(); ++index)
        paintRow(painter, index);
}

void PlanTimeline::paintScale(QPainter &painter) const
{
    const Colours &c = colours(this);
    const QFontMetrics metrics(namesFont());
    // Today stands on the scale and takes the place of a month's name where the two would meet.
    const QString todayWords = tr("today");
    const double todayX = xOf(m_today);
    const double todayWidth = metrics.horizontalAdvance(todayWords) + 14;
    const QRectF mark(std::clamp(todayX - todayWidth / 2, double(labelWidth()) + 4, width() - todayWidth - 2),
                      (headerHeight() - metrics.height() - 4) / 2.0, todayWidth, metrics.height() + 4);

    const double month = (xOf(m_end) - xOf(m_first)) / std::max(1.0, m_first.daysTo(m_end) / 30.44);
    int every = 1;
    for (const int step : {1, 2, 3, 6, 12}) {
        every = step;
        if (month * step >= metrics.horizontalAdvance(u"Mmmm"_s) + 6)
            break;
    }
    int index = 0;
    int said = 0; // the year that was named last
    for (QDate date = m_first; date < m_end; date = date.addMonths(1), ++index) {
        const double x = xOf(date);
        if (index > 0)
            painter.fillRect(QRectF(x, headerHeight(), 1, height() - headerHeight()), c.line);
        if (index % every != 0)
            continue;
        QString words = monthText(date);
        const QString withYear = u"%1 %2"_s.arg(words, QString::number(date.year()));
        if (date.year() != said && metrics.horizontalAdvance(withYear) + 8 <= month * every)
            words = withYear;
        else if (date.year() != said && date.month() == 1)
            words = QString::number(date.year()); // a year begins with January
        const QRectF place(x + 4, 0, metrics.horizontalAdvance(words) + 2, headerHeight());
        if (place.intersects(mark.adjusted(-3, -8, 3, 8)))
            continue;
        said = date.year();
        painter.setPen(c.inkMuted);
        painter.setFont(namesFont());
        painter.drawText(place, Qt::AlignVCenter, words);
    }
    painter.setPen(QPen(c.halo, 1, Qt::DashLine));
    painter.drawLine(QPointF(todayX, headerHeight()), QPointF(todayX, height()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.selection);
    painter.drawRoundedRect(mark, mark.height() / 2, mark.height() / 2);
    painter.setPen(c.link);
    painter.drawText(mark, Qt::AlignCenter, todayWords);
}

QRectF PlanTimeline::barRect(const PlanBar &bar, double top) const
{
    const double tall = std::min<double>(kBar, rowHeight() - 8);
    const double left = xOf(bar.from);
    const double right = std::max(xOf(bar.to.addDays(1)), left + kLeastBar);
    return {left, top + (rowHeight() - tall) / 2, right - left, tall};
}

void PlanTimeline::paintBar(QPainter &painter, const PlanBar &bar, const QRectF &rect) const
{
    const Colours &c = colours(this);
    const Ink ink = inkOf(bar.look, c);
    const double radius = std::min(kRadius, rect.width() / 2);
    painter.setPen(Qt::NoPen);
    if (bar.assumed) {
        // Not on record: only hatched, with a broken outline.
        QColor line = bar.look == PlanBar::Late ? c.danger.bar : ink.fill;
        painter.setBrush(c.surface);
        painter.drawRoundedRect(rect, radius, radius);
        painter.setBrush(QBrush(line, Qt::BDiagPattern));
        painter.setPen(QPen(line, 1, Qt::DashLine));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        return;
    }
    painter.setBrush(ink.fill);
    painter.drawRoundedRect(rect, radius, radius);
    if (bar.look == PlanBar::Alternative) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.accentDisabled, 1));
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    if (bar.core.isValid()) {
        // The days in which the decision is expected.
        const double from = std::max(rect.left(), xOf(bar.core));
        painter.setBrush(bar.look == PlanBar::Late ? c.danger.bar : c.warning.bar);
        painter.drawRoundedRect(QRectF(from, rect.bottom() - 3, rect.right() - from, 3), 1.5, 1.5);
    } else if (bar.look == PlanBar::Late) {
        painter.setBrush(c.danger.bar);
        painter.drawRoundedRect(QRectF(rect.left(), rect.top(), std::min(4.0, rect.width()), rect.height()), 2, 2);
    }
}

void PlanTimeline::paintRow(QPainter &painter, int index) const
{
    const Colours &c = colours(this);
    const PlanRow &row = m_rows.at(index);
    const double top = headerHeight() + index * rowHeight();
    const QFontMetrics names(namesFont());
    const QFontMetrics metrics(wordsFont());
    const int label = labelWidth();
    if (index + 1 < m_rows.size())
        painter.fillRect(QRectF(0, std::round(top + rowHeight()) - 1, width(), 1), c.line);
    painter.setFont(namesFont());
    painter.setPen(row.problem ? c.danger.ink : c.ink);
    painter.drawText(QRectF(kSide, top, label - kSide - 6, rowHeight()), Qt::AlignVCenter,
                     names.elidedText(row.name, Qt::ElideRight, label - kSide - 6));

    QList<QRectF> rects;
    for (const PlanBar &bar : row.bars) {
        rects.append(barRect(bar, top));
        // Neighbours of one row do not cover each other.
        if (rects.size() > 1 && bar.look != PlanBar::Late)
            rects.last().setLeft(std::max(rects.last().left(), rects.at(rects.size() - 2).right() + 2));
        if (rects.last().width() < kLeastBar)
            rects.last().setWidth(kLeastBar);
        paintBar(painter, bar, rects.last());
    }
    painter.setFont(wordsFont());
    const double end = width() - 8;
    double taken = label + 6; // what is left of it is in use
    QString carried;          // words that found no room beside their own bar
    for (int i = 0; i < row.bars.size(); ++i) {
        PlanBar bar = row.bars.at(i);
        const QRectF &rect = rects.at(i);
        if (!carried.isEmpty()) {
            bar.text = u"%1 · %2"_s.arg(bar.text, carried);
            bar.brief = bar.brief.isEmpty() ? QString() : u"%1 · %2"_s.arg(bar.brief, carried);
            carried.clear();
        }
        const QString brief = bar.brief.isEmpty() ? bar.text : bar.brief;
        const double next = i + 1 < rects.size() ? rects.at(i + 1).left() - 4 : end;
        const auto fits = [&](const QString &text, double room) { return metrics.horizontalAdvance(text) <= room; };
        const double inside = bar.assumed ? 0 : rect.width() - 2 * kText;
        const double after = next - rect.right() - 8;
        if (bar.text.isEmpty())
            continue; // the next one speaks for both
        double groupLeft = rect.left();
        for (int k = i - 1; k >= 0 && row.bars.at(k).text.isEmpty(); --k)
            groupLeft = rects.at(k).left();
        const double before = groupLeft - 8 - taken;
        taken = rect.right();
        const bool alarming = row.problem && bar.look != PlanBar::Alternative;
        const QColor beside = alarming ? c.danger.ink : c.inkSecondary;
        const auto write = [&](const QString &text, double left, double wide) {
            const QRectF place(left, top + (rowHeight() - metrics.height()) / 2, wide, metrics.height());
            painter.fillRect(place.adjusted(-2, 0, 2, 0), c.surface); // no line runs through the words
            painter.setPen(beside);
            painter.drawText(place, Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, int(wide)));
        };
        const auto writeAfter = [&](const QString &text) {
            const double wide = std::min<double>(after, metrics.horizontalAdvance(text) + 2);
            write(text, rect.right() + 8, wide);
            taken = rect.right() + 8 + wide;
        };
        const auto writeBefore = [&](const QString &text) {
            const double wide = std::min<double>(before, metrics.horizontalAdvance(text) + 2);
            write(text, groupLeft - 8 - wide, wide);
        };
        const auto writeInside = [&](const QString &text) {
            painter.setPen(inkOf(bar.look, c).text);
            painter.drawText(rect.adjusted(kText, 0, -kText + 2, 0), Qt::AlignVCenter, text);
        };
        if (fits(bar.text, inside))
            writeInside(bar.text);
        else if (fits(bar.text, after))
            writeAfter(bar.text);
        else if (fits(bar.text, before))
            writeBefore(bar.text);
        else if (fits(brief, inside))
            writeInside(brief);
        else if (bar.look == PlanBar::Alternative && i + 1 < rects.size() && !fits(brief, std::max(after, before)))
            carried = brief;
        else if (fits(brief, after) || after >= before)
            writeAfter(brief);
        else
            writeBefore(brief);
    }
    if (!row.note.isEmpty() && row.bars.isEmpty()) {
        const int room = int(end) - label - kSide;
        const QRectF place(label + kSide, top + (rowHeight() - metrics.height()) / 2,
                           std::min(room, metrics.horizontalAdvance(row.note) + 2), metrics.height());
        painter.fillRect(place.adjusted(-2, 0, 2, 0), c.surface);
        painter.setPen(row.problem ? c.danger.ink : c.inkMuted);
        painter.drawText(place, Qt::AlignVCenter, metrics.elidedText(row.note, Qt::ElideRight, room));
    }
    if (hasFocus() && index == m_current) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.halo, 1.5));
        painter.drawRoundedRect(QRectF(3, top + 2, width() - 6, rowHeight() - 5), kRadius, kRadius);
    }
}

void PlanTimeline::setCurrent(int row)
{
    if (row < 0 || row >= m_rows.size())
        return;
    m_current = row;
    tellCurrent(this, row);
    update();
}

QRect PlanTimeline::partRect(int part) const
{
    return QRectF(0, headerHeight() + part * rowHeight(), width(), rowHeight()).toAlignedRect();
}

bool PlanTimeline::activatePart(int part)
{
    setCurrent(part);
    emit activated(m_rows.at(part).id);
    return true;
}

void PlanTimeline::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void PlanTimeline::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(int(m_rows.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current < m_rows.size())
            emit activated(m_rows.at(m_current).id);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PlanTimeline::mousePressEvent(QMouseEvent *event) { setCurrent(rowAt(event->position().toPoint())); }

void PlanTimeline::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const int row = rowAt(event->position().toPoint()); row >= 0)
        emit activated(m_rows.at(row).id);
}

bool PlanTimeline::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        const int row = rowAt(help->pos());
        QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_rows.at(row).spoken, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace credence
