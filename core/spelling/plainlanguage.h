// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace credence {

/// What the hint goes by; \a shipped() reads the lists of resources/spelling.
struct PlainWords {
    /// Words and phrases of insiders in small letters, each with what says the same more plainly.
    QHash<QString, QString> jargon;
    QSet<QString> acronyms; ///< that everybody knows (PDF)

    static PlainWords shipped(const QString &language);
};

/// One thing that would make a text easier to read. Advice only: it never counts among the findings.
struct PlainAdvice {
    enum class Kind {
        LongSentences, ///< \a count sentences have more than kLongSentence words; the longest has \a words, \a text
                       ///< begins it
        LongOnAverage, ///< a sentence has \a words on average, more than kLongAverage
        Jargon,        ///< \a text stands there \a count times; \a instead says the same
        Acronym,       ///< \a text is never explained
    };
    Kind kind = Kind::LongSentences;
    int count = 0;
    int words = 0;
    QString text;
    QString instead;
    bool operator==(const PlainAdvice &) const = default;
};

/// How a text for the public reads.
struct PlainLanguage {
    int words = 0;
    int sentences = 0;
    int longest = 0;           ///< words of the longest sentence
    QList<PlainAdvice> advice; ///< sentences, then jargon and acronyms as they come in the text

    /// Words of a sentence on average, rounded up; 0 without a sentence.
    int average() const { return sentences == 0 ? 0 : (words + sentences - 1) / sentences; }
    bool operator==(const PlainLanguage &) const = default;
};

constexpr int kLongSentence = 25; ///< words: plain-language guides of both languages ask for fewer
constexpr int kLongAverage = 20;  ///< words
constexpr int kFewSentences = 3;  ///< from how many an average says something

/// Looks at a text; pure. The language is that of \a known.
PlainLanguage readPlainly(const QString &text, const PlainWords &known);

} // namespace credence
