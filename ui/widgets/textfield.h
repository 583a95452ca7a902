// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace credence {

class SpellingHighlighter;

/// Text of several lines: Tab leaves it, it grows with its text between two heights, plain text only. Inside a window
/// that has a Spelling it is checked from when it is first shown.
class TextField final : public QPlainTextEdit {
    Q_OBJECT
public:
    /// Heights in lines.
    explicit TextField(int leastLines = 3, int mostLines = 12, QWidget *parent = nullptr);

    QString text() const { return toPlainText(); }
    /// Loading is not editing: no signal; the cursor stays when the text is the same.
    void setText(const QString &text);

    /// The language of its text, "en" or "fr"; empty: that of the interface. \a subject is what it belongs to ("Ignore
    /// here" holds for all of it); empty: the field alone.
    void setSpelling(const QString &language, const QString &subject = {});

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    /// The user changed the text.
    void edited(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    int m_least;
    int m_most;
    bool m_loading = false;
    SpellingHighlighter *m_spelling = nullptr; ///< from when it is first shown where there is a Spelling
    QString m_language;
    QString m_subject;

    int heightOf(int lines) const;
    void fit();
};

} // namespace credence
