// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/delegates.h"

#include "ui/widgets/pill.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPadX = 10;
constexpr int kAfter = 4; ///< at the right of the words
constexpr int kSpare = 4; ///< more than they need
constexpr int kPadY = 8;
constexpr int kDot = 10;
constexpr int kDotGap = 2;

QFont cellFont(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font; // the view's
    if (index.data(StrongRole).toBool() || index.data(GroupRole).toBool())
        font.setWeight(QFont::DemiBold);
    return font;
}

/// Where rows are chosen the mark of the keyboard stands at the beginning of the row, whichever cell is the current
/// one.
bool marksFocus(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    if (!table || table->selectionBehavior() != QAbstractItemView::SelectRows)
        return option.state & QStyle::State_HasFocus;
    const QHeaderView *header = table->horizontalHeader();
    for (int before = header->visualIndex(index.column()) - 1; before >= 0; --before) {
        if (!header->isSectionHidden(header->logicalIndex(before)))
            return false;
    }
    return table->hasFocus() && table->currentIndex().row() == index.row();
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = colours(option.palette);
    painter->save();
    if (index.data(GroupRole).toBool())
        painter->fillRect(option.rect, c.raised);
    else if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, c.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, c.raised);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    if ((option.state & QStyle::State_Selected) && marksFocus(option, index))
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height() - 1), c.halo);
    painter->setFont(cellFont(option, index));
    const QVariant ground = index.data(Qt::ForegroundRole);
    const QColor ink = index.data(GroupRole).toBool() ? c.inkSecondary : c.ink;
    painter->setPen(ground.isValid() ? ground.value<QColor>() : ink);
    paintContent(painter, option, index, option.rect.adjusted(kPadX, 0, -kAfter, -1));
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &content) const
{
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QString second = index.data(SecondLineRole).toString();
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const auto across = wish.isValid() ? Qt::Alignment(wish.toInt()) & Qt::AlignHorizontal_Mask : Qt::AlignLeft;
    const QFontMetrics metrics(painter->font());
    const QString shown = metrics.elidedText(text.simplified(), Qt::ElideRight, content.width());
    if (second.isEmpty()) {
        painter->drawText(content, int(Qt::AlignVCenter | across), shown);
        return;
    }
    const QFont small = textFont(TextSize::Small);
    const QFontMetrics smallMetrics(small);
    const int gap = 2;
    const int top = content.center().y() - (metrics.height() + gap + smallMetrics.height()) / 2;
    painter->drawText(QRect(content.left(), top, content.width(), metrics.height()), int(Qt::AlignVCenter | across),
                      shown);
    painter->setFont(small);
    painter->setPen(colours(option.palette).inkMuted);
    painter->drawText(QRect(content.left(), top + metrics.height() + gap, content.width(), smallMetrics.height()),
                      int(Qt::AlignVCenter | across),
                      smallMetrics.elidedText(second.simplified(), Qt::ElideRight, content.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFontMetrics metrics(cellFont(option, index));
    const QString second = index.data(SecondLineRole).toString();
    int width = metrics.horizontalAdvance(displayText(index.data(Qt::DisplayRole), option.locale));
    int height = metrics.height() + 2 * kPadY;
    if (!second.isEmpty()) {
        const QFontMetrics small(textFont(TextSize::Small));
        width = std::max(width, small.horizontalAdvance(second));
        height += small.height() + 2;
    }
    return {width + kPadX + kAfter + kSpare, height};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    const bool whole = sizeHint(option, index).width() - kSpare <= option.rect.width();
    if (event->type() != QEvent::ToolTip || !index.isValid() || whole)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = displayText(index.data(Qt::DisplayRole), option.locale);
    const QString tip = index.data(Qt::ToolTipRole).toString();
    const QString second = index.data(SecondLineRole).toString();
    QStringList said;
    if (!tip.contains(text))
        said += text;
    said += tip;
    if (!tip.contains(second))
        said += second;
    said.removeAll(QString());
    QToolTip::showText(event->globalPos(), said.join(u'\n'), view, view->visualRect(index));
    return true;
}

QSize PillDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return pillSize(index.data(Qt::DisplayRole).toString()) + QSize(kPadX + kAfter + kSpare, 2 * kPadY);
}

void PillDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                const QRect &content) const
{
    if (index.data(GroupRole).toBool()) {
        CellDelegate::paintContent(painter, option, index, content);
        return;
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty())
        paintPill(painter, content, text, Tone(index.data(ToneRole).toInt()), option.palette);
}

QSize StateDotsDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {kPadX + 7 * kDot + 6 * kDotGap + kAfter + kSpare, kDot + 2 * kPadY};
}

void StateDotsDelegate::paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                                     const QRect &content) const
{
    const QString states = index.data(PartStatesRole).toString();
    int left = content.left();
    for (const QChar state : states) {
        paintStateDot(painter, QRectF(left, content.center().y() - kDot / 2 + 1, kDot, kDot), state, option.palette);
        left += kDot + kDotGap;
    }
}

QString partStatesText(const QString &states)
{
    const int complete = int(states.count(u'g'));
    QStringList errors;
    QStringList warnings;
    for (int part = 1; part <= states.size(); ++part) {
        if (states.at(part - 1) == u'r')
            errors += QString::number(part);
        else if (states.at(part - 1) == u'w')
            warnings += QString::number(part);
    }
    QStringList said{StateDotsDelegate::tr("%1 of %2 parts complete")
                         .arg(QString::number(complete), QString::number(states.size()))};
    if (!errors.isEmpty())
        said += StateDotsDelegate::tr("must be mended: part %1").arg(errors.join(u", "_s));
    if (!warnings.isEmpty())
        said += StateDotsDelegate::tr("warnings: part %1").arg(warnings.join(u", "_s));
    return said.join(u"; "_s);
}

void paintStateDot(QPainter *painter, const QRectF &rect, QChar state, const QPalette &palette)
{
    const Colours &c = colours(palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (state == u'e') {
        painter->setPen(QPen(c.neutral.bar, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawEllipse(rect.adjusted(1, 1, -1, -1));
    } else {
        painter->setPen(Qt::NoPen);
        painter->setBrush(state == u'r' ? c.danger.bar : state == u'w' ? c.warning.bar : c.success.bar);
        painter->drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    painter->restore();
}

} // namespace credence
