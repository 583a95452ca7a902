// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QVBoxLayout;

namespace credence {

class ElideLabel;
class TextLabel;

/// A titled panel with a rounded border: title left, a remark right, a line, the body.
class Card : public QFrame {
    Q_OBJECT
public:
    /// Without a title there is no header line.
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// The remark at the right of the header ("oldest first").
    void setRemark(const QString &remark);
    QString remark() const;
    /// A widget at the right end of the header, instead of or after the remark (a link, a menu button).
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes. Margins are 14 px; a table that runs to the edges calls setFlush().
    QVBoxLayout *body() const { return m_body; }
    /// Content up to the border, for tables and lists.
    void setFlush();
    /// A strip below a line at the bottom ("11 of 23 shown"); made when first asked for.
    QHBoxLayout *footer();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_outer;
    QVBoxLayout *m_body;
    QWidget *m_header = nullptr;
    QHBoxLayout *m_headerRow = nullptr;
    ElideLabel *m_title = nullptr;
    TextLabel *m_remark = nullptr;
    QWidget *m_footer = nullptr;

    void makeHeader();
};

} // namespace credence
