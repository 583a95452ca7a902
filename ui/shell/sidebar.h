// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QToolButton;

namespace credence {

class ElideLabel;
class NavList;
class TextLabel;

/// The dark column at the left: the program's name, its pages, and below the office file with its save state.
class Sidebar final : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    NavList *pages() const { return m_pages; }
    QToolButton *menuButton() const { return m_menu; }
    /// "Faculty office.credence" and "Saved 10:42 · backed up today"; both empty when no file is open.
    void setFile(const QString &name, const QString &path);
    void setState(const QString &state);
    QString state() const;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    NavList *m_pages;
    QToolButton *m_menu;
    ElideLabel *m_file;
    TextLabel *m_state;
    QString m_said;
};

} // namespace credence
