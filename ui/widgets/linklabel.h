// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/forms.h"

namespace credence {

/// Words that go somewhere: they wrap, take the focus, and a click, Enter or Space activates them.
class LinkLabel final : public TextLabel {
    Q_OBJECT
public:
    /// \a plain keeps the colour of text (a title that can be clicked) instead of a link's.
    explicit LinkLabel(const QString &text = {}, TextSize size = TextSize::Body, QFont::Weight weight = QFont::Normal,
                       bool plain = false, QWidget *parent = nullptr);

signals:
    void activated();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    void underline(bool on);
};

} // namespace credence
