// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/foldlayout.h"

#include <QWidget>

#include <algorithm>

namespace credence {

namespace {

int heightOf(const QLayoutItem *item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

FoldLayout::FoldLayout(int least, const QList<int> &stretch, QWidget *parent)
    : QLayout(parent), m_stretch(stretch), m_least(least)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(14);
}

FoldLayout::~FoldLayout() { qDeleteAll(m_items); }

void FoldLayout::addItem(QLayoutItem *item) { m_items.append(item); }

QLayoutItem *FoldLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QList<int> FoldLayout::shown() const
{
    QList<int> indexes;
    for (int index = 0; index < m_items.size(); ++index) {
        if (!m_items.at(index)->isEmpty())
            indexes.append(index);
    }
    return indexes;
}

int FoldLayout::lay(const QRect &rect, bool trial) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const QList<int> indexes = shown();
    const int gaps = spacing() * std::max(0, int(indexes.size()) - 1);
    int height = 0;
    if (area.width() < m_least * indexes.size() + gaps) {
        for (const int index : indexes) {
            QLayoutItem *item = m_items.at(index);
            const int own = std::min(area.width(), std::max(item->minimumSize().width(), item->sizeHint().width()));
            const int width = m_stretch.value(index, 1) == 0 ? own : area.width();
            const int top = height > 0 ? height + std::min(spacing(), 10) : 0;
            const int tall = heightOf(item, width);
            if (!trial)
                item->setGeometry(QRect(area.left(), area.top() + top, width, tall));
            height = top + tall;
        }
        return height + margins.top() + margins.bottom();
    }
    int rest = area.width() - gaps;
    int shares = 0;
    for (const int index : indexes) {
        if (const int share = m_stretch.value(index, 1))
            shares += share;
        else
            rest -= m_items.at(index)->sizeHint().width();
    }
    int left = area.left();
    for (const int index : indexes) {
        QLayoutItem *item = m_items.at(index);
        const int share = m_stretch.value(index, 1);
        const int width = share == 0 ? item->sizeHint().width() : std::max(0, rest * share / std::max(1, shares));
        const int tall = heightOf(item, width);
        if (!trial)
            item->setGeometry(QRect(left, area.top(), width, tall));
        left += width + spacing();
        height = std::max(height, tall);
    }
    return height + margins.top() + margins.bottom();
}

int FoldLayout::heightForWidth(int width) const { return lay(QRect(0, 0, width, 0), true); }

QSize FoldLayout::sizeHint() const
{
    QSize size(0, 0);
    for (const int index : shown()) {
        const QSize hint = m_items.at(index)->sizeHint();
        size.setWidth(size.width() + hint.width() + (size.width() > 0 ? spacing() : 0));
        size.setHeight(std::max(size.height(), hint.height()));
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

QSize FoldLayout::minimumSize() const
{
    QSize size(0, 0);
    for (const int index : shown())
        size = size.expandedTo(m_items.at(index)->minimumSize()); // there is always the way below each other
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FoldLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    lay(rect, false);
}

} // namespace credence
