// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/words.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kLongestAcronym = 5; ///< letters; longer words in capitals are words
constexpr int kLongestWord = 60;   ///< longer ones are something else

bool isApostrophe(QChar c) { return c == u'\'' || c == u'\u2019' || c == u'\u02BC'; }

bool isHyphen(QChar c) { return c == u'-' || c == u'\u2010' || c == u'\u2011'; }

/// Soft hyphens and the like stand inside words and do not show.
bool isUnseen(QChar c) { return c.category() == QChar::Other_Format; }

bool isInWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'_' || isApostrophe(c) || isHyphen(c) ||
           isUnseen(c);
}

/// A run without spaces that is an address of the web, of mail or of a file.
bool isAddress(QStringView run)
{
    if (run.contains(u"://") || run.startsWith(u"www.", Qt::CaseInsensitive) || run.contains(u'\\') ||
        run.startsWith(u"~/") || run.startsWith(u"mailto:"))
        return true;
    for (qsizetype at = 1; at + 1 < run.size(); ++at) {
        if (!run.at(at - 1).isLetterOrNumber())
            continue;
        const QChar next = run.at(at + 1);
        if (run.at(at) == u'@' && next.isLetterOrNumber())
            return true;
        if (run.at(at) == u'.' && (next.isLower() || next.isDigit()))
            return true; // carleton.ca, plan.odt, e.g.
    }
    return run.size() > 1 && run.front() == u'/' && run.mid(1).contains(u'/');
}

void addWords(QStringView run, int offset, QList<TextRange> &words)
{
    const int size = int(run.size());
    for (int at = 0; at < size;) {
        if (!run.at(at).isLetterOrNumber() && !run.at(at).isSurrogate()) {
            ++at;
            continue;
        }
        int end = at;
        while (end < size && isInWord(run.at(end)))
            ++end;
        const int next = end;
        while (end > at && !run.at(end - 1).isLetterOrNumber() && !run.at(end - 1).isMark() &&
               !run.at(end - 1).isSurrogate())
            --end; // a quotation mark, a hyphen at the end of a line
        const QStringView word = run.mid(at, end - at);
        const bool letters = std::any_of(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
        if (letters && word.size() <= kLongestWord)
            words.append({offset + at, end - at});
        at = next;
    }
}

bool isElided(QStringView head)
{
    static const QSet<QString> heads{u"l"_s, u"d"_s,  u"j"_s,     u"m"_s,      u"n"_s,      u"s"_s,     u"t"_s,
                                     u"c"_s, u"qu"_s, u"jusqu"_s, u"lorsqu"_s, u"puisqu"_s, u"quoiqu"_s};
    return heads.contains(head.toString().toLower());
}

} // namespace

QList<TextRange> wordsOf(QStringView text)
{
    QList<TextRange> words;
    const int size = int(text.size());
    for (int at = 0; at < size;) {
        if (text.at(at).isSpace()) {
            ++at;
            continue;
        }
        int end = at;
        while (end < size && !text.at(end).isSpace())
            ++end;
        const QStringView run = text.mid(at, end - at);
        if (!isAddress(run))
            addWords(run, at, words);
        at = end;
    }
    return words;
}

QString plainWord(QStringView word)
{
    QString plain;
    plain.reserve(word.size());
    for (const QChar c : word) {
        if (isApostrophe(c))
            plain += u'\'';
        else if (isHyphen(c))
            plain += u'-';
        else if (!isUnseen(c))
            plain += c;
    }
    return plain;
}

bool isCode(QStringView word)
{
    int letters = 0;
    int capitals = 0;
    bool inside = false; // a capital after a small letter
    QChar before;
    for (const QChar c : word) {
        if (c.isNumber() || c == u'_')
            return true;
        if (c.isLetter()) {
            ++letters;
            capitals += c.isUpper();
            inside = inside || (c.isUpper() && before.isLower());
        }
        before = c;
    }
    if (inside)
        return true;
    const bool several = letters == capitals + 1 && capitals > 1 && word.endsWith(u's'); // NGOs
    return capitals > 1 && capitals <= kLongestAcronym && (capitals == letters || several);
}

QList<TextRange> mistakesIn(const QString &word, const QString &language,
                            const std::function<bool(const QString &)> &knows)
{
    if (knows(plainWord(word)))
        return {};
    QList<TextRange> wrong;
    const auto look = [&](TextRange part) {
        const QStringView text = QStringView(word).mid(part.start, part.length);
        const auto letters = std::count_if(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
        if (letters > 1 && !isCode(text) && !knows(plainWord(text)))
            wrong.append(part);
    };
    const int size = int(word.size());
    for (int start = 0; start < size;) {
        int end = start;
        while (end < size && !isHyphen(word.at(end)))
            ++end;
        TextRange part{start, end - start};
        start = end + 1;
        const QStringView text = QStringView(word).mid(part.start, part.length);
        const auto at = std::find_if(text.cbegin(), text.cend(), isApostrophe);
        const int head = int(at - text.cbegin());
        if (at == text.cend() || knows(plainWord(text))) {
            look(part);
        } else if (language == "fr"_L1 && isElided(text.first(head))) {
            look({part.start + head + 1, part.length - head - 1});
        } else if (language != "fr"_L1 && text.mid(head + 1).compare(u"s", Qt::CaseInsensitive) == 0) {
            look({part.start, head});
        } else {
            look(part);
        }
    }
    return wrong;
}

} // namespace credence
