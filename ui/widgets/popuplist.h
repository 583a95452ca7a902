// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QVariant>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace credence {

/// One row of a popup list.
struct PopupRow {
    QString lead;    ///< at the left, semi-bold: a code; may be empty
    QString title;   ///< wraps
    QString detail;  ///< smaller and muted, wraps; may be empty
    QString section; ///< heading drawn when it differs from the row before; may be empty
    QVariant data;
    QString keys = {}; ///< at the right, muted: the keys that do the same; may be empty
};

/// A list that drops down below a line edit which keeps the keyboard: Up, Down, Page keys, Enter and Escape are taken
/// from it. A child of the edit's window, so nothing of the window system is needed. A screen reader hears the current
/// row as the edit's description.
class PopupList final : public QFrame {
    Q_OBJECT
public:
    /// \a edit is watched for its keys and its focus.
    explicit PopupList(QLineEdit *edit);

    /// Shows \a rows, the first one current; hides when there are none and no \a nothing sentence.
    void showRows(const QList<PopupRow> &rows, const QString &nothing = {});
    int rowCount() const;
    int currentRow() const;
    QVariant dataAt(int row) const;
    QString titleAt(int row) const;
    QString keysAt(int row) const;
    void setMinimumPopupWidth(int width) { m_minimumWidth = width; }

signals:
    void chosen(const QVariant &data);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLineEdit *m_edit;
    QListView *m_view;
    QStandardItemModel *m_model;
    int m_minimumWidth = 260;

    void place();
    void setCurrent(int row);
    void choose(const QModelIndex &index);
    bool takeKey(int key, Qt::KeyboardModifiers modifiers);
};

} // namespace credence
