// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace credence {

/// Text of several lines: Tab leaves it, it grows with its text between two heights, plain text only.
class TextField final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Heights in lines.
    explicit TextField(int leastLines = 3, int mostLines = 12, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Loading is not editing: no signal; the cursor stays when the text is the same.
    void setText(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user changed the text.
    void edited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int m_least;
    int m_most;
    bool m_loading = false;

    int heightOf(int lines) const;
    void fit();
};

} // namespace credence
