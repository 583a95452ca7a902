// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commands.h"

#include "core/codes/folding.h"

#include <QMenu>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kWords = "commandWords";

/// Whether each of \a typed begins one of \a words.
bool begins(const QList<QByteArray> &typed, const QList<QByteArray> &words)
{
    return std::all_of(typed.begin(), typed.end(), [&](const QByteArray &part) {
        return std::any_of(words.begin(), words.end(), [&](const QByteArray &word) { return word.startsWith(part); });
    });
}

} // namespace

QString plainWords(QString text)
{
    const QString kept = u"\x1f"_s; // a doubled & stands for itself
    text.replace("&&"_L1, kept);
    text.remove(u'&');
    text.replace(kept, u"&"_s);
    if (text.endsWith(u'…'))
        text.chop(1);
    return text.trimmed();
}

Command commandOf(QAction *action, const QString &place, int page)
{
    const QString words = action->property(kWords).toString();
    return {words.isEmpty() ? plainWords(action->text()) : words, place,
            action->shortcut().toString(QKeySequence::NativeText), action, page};
}

void setCommandWords(QAction *action, const QString &words) { action->setProperty(kWords, words); }

QList<Command> commandsOf(const QMenu *menu, const QString &place)
{
    QList<Command> found;
    for (QAction *action : menu->actions()) {
        if (action->isSeparator())
            continue;
        if (const QMenu *inner = action->menu())
            found += commandsOf(inner, u"%1 › %2"_s.arg(place, plainWords(inner->title())));
        else
            found += commandOf(action, place);
    }
    return found;
}

QList<Command> matching(const QList<Command> &commands, const QString &typed)
{
    const QList<QByteArray> wanted = foldedWords(typed);
    QList<Command> first;
    QList<Command> others;
    for (const Command &command : commands) {
        const QList<QByteArray> words = foldedWords(command.words);
        if (!begins(wanted, words + foldedWords(command.place)))
            continue;
        const bool asTyped = !wanted.isEmpty() && !words.isEmpty() && words.first().startsWith(wanted.first());
        (asTyped ? first : others) += command;
    }
    return first + others;
}

} // namespace credence
