// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sectionlist.h"

#include <QStyledItemDelegate>

namespace credence {
namespace {

constexpr int kSides = 18; ///< pixels beside and above a title; the style sheet pads the items of a sections list
constexpr int kAbove = 8;

/// The style's own hint forgets the room beside the words.
class TitleDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index); // the font of the item
        const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
        const QRect room(0, 0, (view ? view->viewport()->width() : 200) - 2 * kSides, 1000);
        const QRect words = item.fontMetrics.boundingRect(room, Qt::TextWordWrap, item.text);
        return {100, words.height() + 2 * kAbove};
    }
};

} // namespace

SectionList::SectionList(const QString &objectName, const QString &accessibleName, QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setFrameShape(QFrame::NoFrame);
    setProperty("sections", true);
    setWordWrap(true);
    setResizeMode(QListView::Adjust);
    setItemDelegate(new TitleDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

} // namespace credence
