// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/textfield.h"

#include <QTextDocument>

namespace credence {

TextField::TextField(int leastLines, int mostLines, QWidget *parent)
    : QPlainTextEdit(parent), m_least(leastLines), m_most(mostLines)
{
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        fit();
        if (!m_loading)
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

} // namespace credence
