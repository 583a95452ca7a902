// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/handbook.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;
class QToolButton;

namespace credence {

class TextLabel;

/// The handbook in a window of its own, beside what one is doing: contents, search, the text, and the way back. It is
/// made for one language, that of the interface.
class HelpWindow final : public QWidget {
    Q_OBJECT
public:
    HelpWindow();

    QString language() const { return m_book.language(); }
    /// Shows the window with this section at the top; an anchor that is not there shows the beginning.
    void showAt(const QString &anchor);
    /// The section shown last.
    QString anchor() const { return m_anchor; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    Handbook m_book;
    QLineEdit *m_words;
    QListWidget *m_contents;
    TextLabel *m_nothing;
    QTextBrowser *m_text;
    QToolButton *m_back;
    QString m_anchor;
    QStringList m_before; ///< the way back

    void write();
    void list();
    void go(int section);
    void goBack();
    void mark();
};

} // namespace credence
