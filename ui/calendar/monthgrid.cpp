// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthgrid.h"

#include "core/wording/wording.h"
#include "ui/shell/duelink.h"
#include "ui/widgets/icons.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPad = 4;
constexpr int kGap = 2;
constexpr int kIcon = 11;
constexpr int kChipPad = 2;
constexpr int kBeforeWords = kPad + kIcon + 3; ///< in a chip
constexpr int kRadius = 4;
constexpr int kLeastChips = 2; ///< that a day has room for where the window is low

int chipHeight() { return QFontMetrics(textFont(TextSize::Small)).height() + kChipPad; }
int headHeight() { return QFontMetrics(textFont(TextSize::Small, QFont::DemiBold)).height() + 3; }

} // namespace

MonthCell monthCell(const QRect &cell, const QList<int> &lines)
{
    const qsizetype items = lines.size();
    MonthCell laid;
    const QRect inner = cell.adjusted(kPad, kPad - 1, -kPad - 1, -kPad);
    laid.head = QRect(inner.left(), inner.top(), inner.width(), headHeight());
    const int chip = chipHeight();
    const int room = inner.bottom() - laid.head.bottom() - kGap;
    const qsizetype fit = std::max(0, (room + kGap) / (chip + kGap));
    const qsizetype shown = items <= fit ? items : std::max<qsizetype>(0, fit - 1);
    laid.hidden = items - shown;
    const int second = chip - kChipPad; // a second line of a chip
    int spare = room + kGap - int(laid.hidden > 0 ? fit : shown) * (chip + kGap);
    int top = laid.head.bottom() + 1 + kGap;
    for (qsizetype i = 0; i < shown; ++i) {
        const bool two = lines.at(i) > 1 && spare >= second;
        spare -= two ? second : 0;
        laid.chips.append(QRect(inner.left(), top, inner.width(), chip + (two ? second : 0)));
        top = laid.chips.last().bottom() + 1 + kGap;
    }
    if (laid.hidden > 0 && fit > 0)
        laid.more = QRect(inner.left(), top, inner.width(), chip);
    else if (laid.hidden > 0) // no room below: beside the number
        laid.more = laid.head.adjusted(laid.head.width() / 2, 0, 0, 0);
    return laid;
}

MonthCell MonthDelegate::cellOf(const QModelIndex &index, const QRect &cell) const
{
    const QFontMetrics metrics(textFont(TextSize::Small));
    const int room = monthCell(cell, {}).head.width() - kBeforeWords - kPad;
    QList<int> lines;
    for (const DueItem &item : m_model.day(index).items)
        lines.append(metrics.horizontalAdvance(dueTitle(item, m_model.policy())) > room ? 2 : 1);
    return monthCell(cell, lines);
}

void MonthDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    const MonthDay &day = m_model.day(index);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->fillRect(option.rect, chosen                      ? c.selection
                                   : !day.closed.isEmpty()     ? c.track
                                   : m_model.inMonth(day.date) ? c.surface
                                                               : c.raised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.border);
    if (index.column() < 6)
        painter->fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), c.border);
    const MonthCell cell = cellOf(index, option.rect);
    paintHead(painter, option, day, cell.head);
    for (qsizetype i = 0; i < cell.chips.size(); ++i)
        paintChip(painter, option, day.items.at(i), cell.chips.at(i));
    if (cell.hidden > 0) {
        painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
        painter->setPen(c.inkMuted);
        const QString words = cell.chips.isEmpty() ? MonthGrid::tr("%n item(s)", "due on a day", int(cell.hidden))
                                                   : MonthGrid::tr("+%n more", "items of a day", int(cell.hidden));
        const bool below = cell.more.top() > cell.head.top();
        painter->drawText(cell.more.adjusted(below ? kPad : 0, 0, 0, 0),
                          int(Qt::AlignVCenter | (below ? Qt::AlignLeft : Qt::AlignRight)),
                          painter->fontMetrics().elidedText(words, Qt::ElideRight, cell.more.width() - kPad));
    }
    if (chosen && (option.state & QStyle::State_HasFocus)) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(c.halo, 2));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -2, -2), kRadius, kRadius);
    }
    painter->restore();
}

void MonthDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const MonthDay &day,
                              const QRect &head) const
{
    const Colours &c = colours(option.palette);
    const bool today = day.date == m_model.today();
    painter->setFont(textFont(TextSize::Small, QFont::DemiBold));
    const QFontMetrics metrics = painter->fontMetrics();
    // Today's word is said beside its number, so that the ground is not all that marks it.
    QString number = day.date.day() == 1 ? dateTextShort(day.date) : QString::number(day.date.day());
    if (today && metrics.horizontalAdvance(number + u" "_s + MonthGrid::tr("today")) + 12 < head.width())
        number = u"%1 %2"_s.arg(number, MonthGrid::tr("today"));
    const int wide = metrics.horizontalAdvance(number) + 10;
    const QRect place(head.left(), head.top(), std::min(wide, head.width()), head.height());
    if (today) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(c.accent);
        painter->drawRoundedRect(place, place.height() / 2.0, place.height() / 2.0);
    }
    painter->setPen(today ? c.onAccent : m_model.inMonth(day.date) ? c.ink : c.inkMuted);
    painter->drawText(place, Qt::AlignCenter, number);
    if (day.closed.isEmpty())
        return;
    const QRect rest = head.adjusted(place.width() + kPad, 0, 0, 0);
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(c.inkMuted);
    painter->drawText(rest, int(Qt::AlignVCenter | Qt::AlignRight),
                      painter->fontMetrics().elidedText(day.closed, Qt::ElideRight, rest.width()));
}

void MonthDelegate::paintChip(QPainter *painter, const QStyleOptionViewItem &option, const DueItem &item,
                              const QRect &chip) const
{
    const Colours &c = colours(option.palette);
    const ToneColours &tone = c.tone(item.overdue ? Tone::Danger : dueKindTone(item.kind));
    painter->setPen(Qt::NoPen);
    painter->setBrush(tone.back);
    painter->drawRoundedRect(chip, kRadius, kRadius);
    const int left = chip.left() + kPad;
    const QRect picture(left, chip.top() + (chipHeight() - kIcon) / 2, kIcon, kIcon);
    painter->drawPixmap(picture,
                        iconPixmap(dueKindIcon(item.kind), kIcon, tone.ink, painter->device()->devicePixelRatioF()));
    painter->setFont(textFont(TextSize::Small));
    painter->setPen(tone.ink);
    QRect line = chip.adjusted(kBeforeWords, 0, -kPad, 0);
    QString words = dueTitle(item, m_model.policy());
    const QFontMetrics metrics = painter->fontMetrics();
    if (chip.height() > chipHeight()) {
        QTextLayout layout(words, painter->font());
        layout.beginLayout();
        QTextLine first = layout.createLine();
        first.setLineWidth(line.width());
        layout.endLayout();
        line.setHeight(chipHeight());
        painter->drawText(line, Qt::AlignVCenter, words.first(first.textLength()).trimmed());
        words = words.sliced(first.textLength());
        line.translate(0, metrics.height());
    }
    painter->drawText(line, Qt::AlignVCenter, metrics.elidedText(words, Qt::ElideRight, line.width()));
}

MonthGrid::MonthGrid(MonthModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new MonthDelegate(model, this));
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    verticalHeader()->hide();
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()}) {
        header->setMinimumSectionSize(16);
        header->setSectionResizeMode(QHeaderView::Stretch);
        header->setSectionsClickable(false);
        header->setHighlightSections(false);
    }
    setFont(textFont(TextSize::Small));
    horizontalHeader()->setFont(textFont(TextSize::Small, QFont::DemiBold));
    horizontalHeader()->setDefaultAlignment(Qt::AlignCenter);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
}

QDate MonthGrid::currentDay() const { return currentIndex().isValid() ? m_model.day(currentIndex()).date : QDate(); }

void MonthGrid::setCurrentDay(QDate date)
{
    if (const QModelIndex index = m_model.indexOf(date); index.isValid())
        setCurrentIndex(index);
}

QSize MonthGrid::minimumSizeHint() const
{
    const int day = headHeight() + kLeastChips * (chipHeight() + kGap) + 2 * kPad;
    return {7 * 64, horizontalHeader()->sizeHint().height() + MonthModel::kWeeks * day};
}

QSize MonthGrid::sizeHint() const { return minimumSizeHint() + QSize(7 * 40, 6 * 36); }

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const QDate day = currentDay();
    if (!day.isValid() || (event->modifiers() & ~(Qt::KeypadModifier | Qt::ControlModifier)))
        return QTableView::keyPressEvent(event);
    const int ahead = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int column = currentIndex().column();
    QDate wanted;
    switch (event->key()) {
    case Qt::Key_Left:
        wanted = day.addDays(-ahead);
        break;
    case Qt::Key_Right:
        wanted = day.addDays(ahead);
        break;
    case Qt::Key_Up:
        wanted = day.addDays(-7);
        break;
    case Qt::Key_Down:
        wanted = day.addDays(7);
        break;
    case Qt::Key_PageUp:
        wanted = m_model.turned(day, -1);
        break;
    case Qt::Key_PageDown:
        wanted = m_model.turned(day, 1);
        break;
    case Qt::Key_Home:
        wanted = event->modifiers() & Qt::ControlModifier ? m_model.today() : day.addDays(-column);
        break;
    case Qt::Key_End:
        wanted = day.addDays(6 - column);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        emit dayOpened(day);
        event->accept();
        return;
    default:
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
    emit dayWanted(wanted);
}

MonthCell MonthGrid::cellOf(const QModelIndex &index) const
{
    return static_cast<MonthDelegate *>(itemDelegate())->cellOf(index, visualRect(index));
}

const DueItem *MonthGrid::itemAt(QPoint position) const
{
    const QModelIndex index = indexAt(position);
    if (!index.isValid())
        return nullptr;
    const MonthDay &day = m_model.day(index);
    const MonthCell cell = cellOf(index);
    for (qsizetype i = 0; i < cell.chips.size(); ++i) {
        if (cell.chips.at(i).contains(position))
            return &day.items.at(i);
    }
    return nullptr;
}

void MonthGrid::mouseReleaseEvent(QMouseEvent *event)
{
    QTableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid() || index != currentIndex())
        return;
    if (const DueItem *item = itemAt(event->position().toPoint())) {
        emit itemOpened(DueItem(*item)); // who hears of it may read anew
        return;
    }
    const MonthDay &day = m_model.day(index);
    const MonthCell cell = cellOf(index);
    if (cell.hidden > 0 && cell.more.contains(event->position().toPoint()))
        emit dayOpened(day.date);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && !itemAt(event->position().toPoint()))
        emit dayOpened(m_model.day(index).date);
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->setCursor(itemAt(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool MonthGrid::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        auto *help = static_cast<QHelpEvent *>(event);
        if (const DueItem *item = itemAt(help->pos())) {
            const QString detail = dueDetail(*item, m_model.policy());
            const QString title = dueTitle(*item, m_model.policy());
            QToolTip::showText(help->globalPos(), detail.isEmpty() ? title : u"%1\n%2"_s.arg(title, detail), this);
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void MonthGrid::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.isValid())
        emit dayChanged(m_model.day(current).date);
}

} // namespace credence
