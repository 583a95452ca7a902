// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/words.h"

#include <QPointer>
#include <QSyntaxHighlighter>
#include <QTextCursor>

class QMenu;
class QPlainTextEdit;

namespace credence {

class Spelling;

/// Underlines what is spelt wrong in one text field and offers its context menu. A word is not judged while it is being
/// typed.
class SpellingHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT
public:
    SpellingHighlighter(Spelling &spelling, QPlainTextEdit *field);

    /// "en" or "fr"; \a subject is what the text belongs to, see Spelling::ignore(). Empty: the field itself.
    void setContext(const QString &language, const QString &subject);
    QString language() const { return m_language; }

    /// Shows the field's context menu at \a place (in the field), with what can be done about the word at \a at. It
    /// comes when the suggestions are there, or without them when they take long.
    void openMenu(QTextCursor at, QPoint place);

    /// Judges the word that was being typed as well.
    void release();
    /// Looks at everything again: colours have changed, or whether the text can be edited.
    void judge();
    /// True while it draws without a change of the text.
    bool isJudging() const { return m_judging; }

protected:
    void highlightBlock(const QString &text) override;

private:
    Spelling &m_spelling;
    QPlainTextEdit *m_field;
    QString m_ownSubject;
    QString m_language;
    QString m_subject;
    bool m_waiting = false; ///< for an answer
    bool m_judging = false; ///< it is not the text that has changed
    QTextCursor m_held;     ///< the word that is being typed
    bool m_menuComing = false;
    QPointer<QMenu> m_menu;

    bool isActive() const;
    QTextCursor wrongPart(const QTextCursor &at);
    void showMenu(const QTextCursor &part, const QStringList &suggestions, QPoint place);
    void addWordActions(QMenu *menu, class QAction *before, const QTextCursor &part, const QStringList &suggestions);
    void addChoices(QMenu *menu);
};

} // namespace credence
