// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include "core/wording/wording.h"
#include "ui/widgets/spelling.h"
#include "ui/widgets/spellinghighlighter.h"

#include <QContextMenuEvent>
#include <QTextDocument>
#include <QTimer>

namespace credence {

TextField::TextField(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_least(leastLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        const bool drawn = m_spelling && m_spelling->isJudging(); // a line under a word is told as a change too
        if (!m_loading && !drawn)
            emit edited(toPlainText());
    });
    fit();
}

void TextField::setText(const QString &text)
{
    if (text == toPlainText())
        return;
    m_loading = true;
    setPlainText(text);
    m_loading = false;
}

void TextField::setSpelling(const QString &language, const QString &subject)
{
    if (language == m_language && subject == m_subject)
        return; // another language chosen in the menu stays
    m_language = language;
    m_subject = subject;
    if (m_spelling)
        m_spelling->setContext(language.isEmpty() ? interfaceLanguage() : language, subject);
}

int TextField::heightOf(int lines) const
{
    // What the style puts around the text shows once it is laid out; before, it is as the stylesheet says.
    const int around = isVisible() ? height() - viewport()->height() : 10;
    // Above and below the text, and once more below it, or the editor thinks that it must scroll.
    return lines * fontMetrics().lineSpacing() + int(3 * document()->documentMargin()) + 1 + around;
}

void TextField::fit()
{
    // A plain text document measures its height in lines, wrapped ones included.
    const int lines = std::clamp(int(document()->size().height()), m_least, m_most);
    const int height = heightOf(lines);
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
}

QSize TextField::sizeHint() const { return {280, heightOf(m_least)}; }

QSize TextField::minimumSizeHint() const { return {80, heightOf(m_least)}; }

void TextField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void TextField::showEvent(QShowEvent *event)
{
    QPlainTextEdit::showEvent(event);
    if (m_spelling)
        return;
    if (Spelling *spelling = Spelling::of(this)) {
        m_spelling = new SpellingHighlighter(*spelling, this);
        m_spelling->judge(); // or the highlighter does it by itself, and that would pass for an edit
        // In the next turn, when whoever shows it has said whose text it is: a dictionary may not be needed at all.
        QTimer::singleShot(0, m_spelling, [this] {
            m_spelling->setContext(m_language.isEmpty() ? interfaceLanguage() : m_language, m_subject);
        });
    }
}

void TextField::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (m_spelling && (event->type() == QEvent::PaletteChange || event->type() == QEvent::ReadOnlyChange))
        m_spelling->judge();
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (m_spelling)
        m_spelling->release();
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    const bool menu =
        event->key() == Qt::Key_Menu || (event->key() == Qt::Key_F10 && event->modifiers().testFlag(Qt::ShiftModifier));
    if (menu && m_spelling)
        m_spelling->openMenu(textCursor(), cursorRect().bottomLeft());
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextField::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_spelling)
        return QPlainTextEdit::contextMenuEvent(event);
    if (event->reason() == QContextMenuEvent::Keyboard)
        return m_spelling->openMenu(textCursor(), cursorRect().bottomLeft());
    m_spelling->openMenu(cursorForPosition(event->pos()), event->pos());
}

} // namespace credence
