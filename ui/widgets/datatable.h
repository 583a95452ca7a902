// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QTimer;

namespace credence {

/// A table as the pictures have it: rows on one line, whole-row selection, no grid, sorting by header, Enter or double
/// click activates. Columns take a share of the width but never less than what is useful.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    /// Preferred width of each column in average characters; the column \a stretch takes what is left, and gives first.
    /// Call after setModel().
    void setColumns(const QList<int> &characters, int stretch);
    /// Columns of the program's own words (a stage, a date, a count): they are as wide as what they hold, in every
    /// language, and only what people have written ends with dots.
    void setWhole(const QList<int> &columns);
    /// Columns that go, one after the other, where the others have no room: what they say is also elsewhere.
    void setGivingWay(const QList<int> &columns);
    /// Height for rows with a second line, and letters of the size of running text; or one line again.
    void setTwoLineRows(bool two = true);
    /// The selected row, or -1.
    int currentRow() const;

signals:
    /// Enter, Return or a double click on a row.
    void opened(const QModelIndex &index);
    void currentRowChanged(int row);

protected:
    void paintEvent(QPaintEvent *event) override; ///< with a ring where it has the keyboard and no row
    void resizeEvent(QResizeEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QList<int> m_characters;
    QList<int> m_whole;
    QList<int> m_givingWay;
    int m_stretch = -1;
    QTimer *m_soon;
    bool m_laying = false;
    bool m_byHand = false; ///< the user drew a column wider or narrower: that stays
    QList<QMetaObject::Connection> m_watched;

    int neededWidth(int column) const;
    void layColumns();
    void hideWhatGivesWay(const QList<int> &widths);
};

} // namespace credence
