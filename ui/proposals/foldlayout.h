// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace credence {

/// Things beside each other, aligned at the top; below each other where each would have less than a least width. Its
/// height follows from its width alone, so that a form which scrolls knows it beforehand.
class FoldLayout final : public QLayout {
public:
    /// \a least in pixels; \a stretch for each thing in order, 1 where it is left out; 0 keeps its own width.
    FoldLayout(int least, const QList<int> &stretch, QWidget *parent);
    ~FoldLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    QList<QLayoutItem *> m_items;
    QList<int> m_stretch;
    int m_least;

    QList<int> shown() const;
    /// Lays out in \a rect unless it is only a \a trial; gives the height used.
    int lay(const QRect &rect, bool trial) const;
};

} // namespace credence
