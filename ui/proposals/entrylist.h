// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/quietboxes.h"

#include <QMenu>
#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace credence {

/// A framed list whose rows are edited in place, with a last line "+ Add …" that adds one on Enter (or when it is
/// left).
class EntryList final : public QWidget {
    Q_OBJECT
public:
    /// \a prompt stands in the empty last line.
    explicit EntryList(const QString &prompt, QWidget *parent = nullptr);

    /// Makes or drops rows at the end until there are \a count.
    void setCount(int count, const std::function<QWidget *()> &make);
    int count() const { return int(m_rows.size()); }
    QWidget *row(int index) const { return m_rows.value(index); }
    /// The place of a row, or -1.
    int indexOf(const QWidget *row) const { return int(m_rows.indexOf(const_cast<QWidget *>(row))); }
    QLineEdit *addEdit() const { return m_add; }
    void setReadOnly(bool readOnly);
    /// Adds what stands in the last line.
    void commitPending();

signals:
    void added(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QLineEdit *m_add;
    QList<QWidget *> m_rows;
};

/// The number in front of a row: its menu moves or removes the row.
class RowNumber final : public QWidget {
    Q_OBJECT
public:
    explicit RowNumber(QWidget *parent = nullptr);
    /// Counted from 1; \a count tells where the end is.
    void setPlace(int number, int count);
    void setReadOnly(bool readOnly);

signals:
    /// -1 up, 1 down.
    void moveRequested(int by);
    void removeRequested();

private:
    QToolButton *m_button;
    QAction *m_up;
    QAction *m_down;
};

/// A combo box that looks like a pill.
class PillCombo final : public QuietComboBox {
    Q_OBJECT
public:
    explicit PillCombo(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A menu of things to tick that stays open while ticking.
class TickMenu final : public QMenu {
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

/// A line edit or text of several lines that has a frame only while it is typed into.
void setInline(QWidget *field);

} // namespace credence
