// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace credence {

/// Roles beyond Qt's that the delegates below read from a model.
enum ItemRole {
    SecondLineRole = Qt::UserRole + 100, ///< QString: smaller, muted line under the text
    ToneRole,                            ///< int(Tone) of the pill
    PartStatesRole,                      ///< QString: seven letters as partStates() gives them
    StrongRole,                          ///< bool: text in semi-bold
    GroupRole,                           ///< bool: a group's heading row ("Chair · 3"), drawn on the raised ground
};

/// Text on one line, elided, with padding; semi-bold by StrongRole; a second muted line by SecondLineRole. The base of
/// the others: it draws selection, hover, the line under the row, and group headings.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The model's tooltip, and what of the cell's own words ends with dots.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    /// Draws the content inside the padding; the ground is there already.
    virtual void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                              const QRect &content) const;
};

/// The display text as a pill in the tone of ToneRole; empty text draws nothing.
class PillDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &content) const override;
};

/// Seven dots, one for each part of the template, from PartStatesRole; the words are the cell's tooltip and accessible
/// text (the model gives them by partStatesText()).
class StateDotsDelegate final : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &content) const override;
};

/// "4 of 7 parts complete; part 2 has errors" from the seven letters.
QString partStatesText(const QString &states);

/// Paints one dot of a part's state ('e' empty ring, 'r', 'w', 'g') in \a rect.
void paintStateDot(QPainter *painter, const QRectF &rect, QChar state, const QPalette &palette);

} // namespace credence
