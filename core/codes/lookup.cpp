// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/lookup.h"

#include "core/codes/folding.h"

#include <algorithm>
#include <array>
#include <bit>
#include <memory>
#include <vector>

namespace credence::pack {

namespace {

constexpr qsizetype kLongestText = 256; ///< characters of a question that are looked at
constexpr qsizetype kMostWords = 12;
constexpr int kMostNearHits = 5;           ///< titles shown that lack one of the words
constexpr qsizetype kShortestNearWord = 3; ///< letters of the word that such a title must hold

enum Tier : quint8 {
    ExactCode,
    CodePrefix,
    WholeTitle,
    TitleWords,
    WholeExample,
    ExampleWords,
    OtherLanguage = 4, // added to the four above
    NearTitle = ExampleWords + OtherLanguage + 1,
    NearTitleInOther,
    Nothing = 0xFF
};

/// How well a text answers; the smaller, the better.
struct Rank {
    quint8 tier = Nothing;
    quint8 unfinished = 0; ///< words that only began a word of the text
    quint8 scattered = 0;  ///< 0 the text begins with the words as typed, 1 they stand together, 2 elsewhere
    quint8 length = 0;     ///< words of the text
    quint32 key() const { return quint32(tier) << 24 | quint32(unfinished) << 16 | quint32(scattered) << 8 | length; }
};

struct Hit {
    quint32 key = quint32(Nothing) << 24;
    int text = -1;
    int texts = 0; ///< how many texts of the entry answer
    quint8 tier() const { return quint8(key >> 24); }
};

/// What is known of one text while the words are gone through; begins as zeros.
struct Mark {
    quint8 matched; ///< words found so far; it counts only when all before were found
    quint8 place;   ///< of the word found last
    quint8 before;  ///< of the word found before it
    quint8 first;   ///< of the first word
    quint8 gaps;    ///< words that do not follow the one before
    quint8 whole;   ///< words found whole
};

struct Word {
    QByteArray bytes;
    Run run;    ///< postings of all words that begin so
    Run whole;  ///< postings of the word itself, the beginning of run
    Run plural; ///< postings of the word and an s, as good as the word: titles are plurals, job titles are not
    bool isWhole(quint32 p) const { return p < whole.end || (p >= plural.begin && p < plural.end); }
};

/// The code that a question begins with, as far as it is typed.
struct CodeStart {
    QByteArray digits;  ///< without the dot; empty: the question begins with no code
    bool alone = false; ///< nothing follows it
    bool dotted = false;
    qsizetype length = 0;
};

/// True for an answer whose title holds all words, in either language.
bool isTitle(quint8 tier)
{
    return tier == WholeTitle || tier == TitleWords || tier == WholeTitle + OtherLanguage ||
           tier == TitleWords + OtherLanguage;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

CodeStart codeStart(QStringView text, bool dots)
{
    CodeStart start;
    qsizetype i = 0;
    for (; i < text.size() && (isDigit(text.at(i)) || (dots && text.at(i) == u'.')); ++i) {
        if (text.at(i) != u'.') {
            start.digits += char(text.at(i).unicode());
        } else if (i == 2) {
            start.dotted = true;
        } else {
            return {}; // a dot elsewhere: no code
        }
    }
    start.length = i;
    start.alone = i == text.size();
    // "2D animator" and "9-1-1 operator" begin with no code; neither does a single figure before words
    if (!start.alone && (i < 2 || text.at(i).isLetterOrNumber() || text.at(i) == u'-' || text.at(i) == u'.'))
        return {};
    return start;
}

/// True when \a code without its dot begins with \a digits.
bool beginsWith(QByteArrayView code, QByteArrayView digits)
{
    qsizetype matched = 0;
    for (qsizetype i = 0; i < code.size() && matched < digits.size(); ++i) {
        if (code.at(i) == '.')
            continue;
        if (code.at(i) != digits.at(matched++))
            return false;
    }
    return matched == digits.size();
}

/// Words that carry no meaning of their own; they are asked for, and let go when nothing is found with them.
bool isSmallWord(QByteArrayView word)
{
    static constexpr std::array<const char *, 27> kSmall = {
        "a",  "an", "and", "au", "aux", "d",  "de", "des", "du",  "en",  "et", "for",  "in",  "l",
        "la", "le", "les", "of", "on",  "or", "ou", "par", "sur", "the", "to", "with", "pour"};
    return std::any_of(kSmall.begin(), kSmall.end(), [word](const char *small) { return word == small; });
}

class LookUp {
public:
    LookUp(const View &view, const Question &question)
        : m_view(view), m_question(question), m_hits(size_t(view.entryCount()))
    {}

    QList<Answer> answers();

private:
    bool wanted(int entry) const
    {
        return (!m_question.leavesOnly || m_view.level(entry) == m_view.leafLevel()) &&
               (m_codeFilter.isEmpty() || beginsWith(m_view.code(entry), m_codeFilter));
    }
    bool isOwn(quint8 textFlags) const { return bool(textFlags & kFrench) == m_question.french; }
    void offer(int entry, int text, Rank rank)
    {
        Hit &hit = m_hits[size_t(entry)];
        if (hit.tier() == Nothing)
            ++m_found;
        ++hit.texts;
        if (rank.key() < hit.key) {
            hit.key = rank.key();
            hit.text = text;
        }
    }
    void byCode(QByteArrayView digits);
    bool byWords(const QList<QByteArray> &words);
    void byMostWords(const std::vector<Word> &words);
    std::vector<Word> runs(const QList<QByteArray> &words) const;
    void find(const QList<QByteArray> &words);
    QList<Answer> sorted() const;

    const View &m_view;
    const Question &m_question;
    std::vector<Hit> m_hits; ///< the best text of each entry
    int m_found = 0;
    QByteArray m_codeFilter;
};

void LookUp::byCode(QByteArrayView digits)
{
    for (int entry = 0; entry < m_view.entryCount(); ++entry) {
        const QByteArrayView code = m_view.code(entry);
        if (!wanted(entry) || !beginsWith(code, digits))
            continue;
        const bool exact = code.size() - qsizetype(code.contains('.')) == digits.size();
        offer(entry, -1, {.tier = exact ? ExactCode : CodePrefix});
    }
}

std::vector<Word> LookUp::runs(const QList<QByteArray> &words) const
{
    std::vector<Word> result;
    for (const QByteArray &word : words.first(std::min(words.size(), kMostWords))) {
        Word entry{.bytes = word};
        entry.run = m_view.postings(word, entry.whole);
        m_view.postings(word + 's', entry.plural);
        result.push_back(entry);
    }
    return result;
}

/// Every text that holds all words; true when each word occurs somewhere in the list.
bool LookUp::byWords(const QList<QByteArray> &asked)
{
    const std::vector<Word> words = runs(asked);
    if (words.empty() || std::any_of(words.begin(), words.end(), [](const Word &w) { return w.run.size() == 0; }))
        return false;
    const auto marks = std::make_unique<Mark[]>(size_t(m_view.textCount()));
    for (size_t i = 0; i < words.size(); ++i) {
        const Word &word = words[i];
        for (quint32 p = word.run.begin; p < word.run.end; ++p) {
            const quint32 posting = m_view.posting(p);
            const quint8 place = posting & kLastPlace;
            Mark &mark = marks[posting >> kPlaceBits];
            if (mark.matched == i) {
                mark.matched = quint8(i + 1);
                mark.before = mark.place;
                mark.place = place;
                mark.whole += word.isWhole(p);
                if (i == 0)
                    mark.first = place;
                else
                    mark.gaps += place != mark.before + 1;
            } else if (mark.matched == i + 1) { // it stands there twice: prefer the place that continues the phrase
                if (i == 0 && place < mark.place) {
                    mark.place = mark.first = place;
                } else if (i > 0 && place == mark.before + 1 && mark.place != place) {
                    mark.place = place;
                    --mark.gaps;
                }
            }
        }
    }
    // Only texts of the last word's run can hold all of them; a text met twice is offered twice, which changes nothing.
    const Word &last = words.back();
    for (quint32 p = last.run.begin; p < last.run.end; ++p) {
        const int text = int(m_view.posting(p) >> kPlaceBits);
        const Mark &mark = marks[size_t(text)];
        const int entry = m_view.owner(text);
        if (mark.matched != words.size() || !wanted(entry))
            continue;
        const quint8 flags = m_view.textFlags(text);
        const int length = m_view.wordCount(text);
        Rank rank;
        rank.scattered = mark.gaps > 0 ? 2 : (mark.first > 0 ? 1 : 0);
        rank.unfinished = quint8(words.size() - mark.whole);
        rank.length = quint8(length);
        const bool same = rank.scattered == 0 && rank.unfinished == 0 && length == int(words.size());
        const int tier = (flags & kExample ? (same ? WholeExample : ExampleWords) : (same ? WholeTitle : TitleWords));
        rank.tier = quint8(tier + (isOwn(flags) ? 0 : OtherLanguage));
        offer(entry, text, rank);
    }
    if (m_found < m_question.limit && words.size() > 1)
        byMostWords(words);
    return true;
}

/// Titles that lack one of several words, provided they hold the most telling one: "survey tech" also leads to
/// "Land surveyors".
void LookUp::byMostWords(const std::vector<Word> &words)
{
    const auto held = std::make_unique<quint16[]>(size_t(m_view.textCount())); // a bit for each word, titles only
    size_t rarest = 0;
    int fewest = m_view.entryCount() + 1;
    for (size_t i = 0; i < words.size(); ++i) {
        std::vector<bool> seen(size_t(m_view.entryCount()));
        int entries = 0;
        for (quint32 p = words[i].run.begin; p < words[i].run.end; ++p) {
            const quint32 text = m_view.posting(p) >> kPlaceBits;
            const size_t entry = size_t(m_view.owner(int(text)));
            entries += !seen[entry];
            seen[entry] = true;
            if (!(m_view.textFlags(int(text)) & kExample))
                held[text] |= quint16(1u << i);
        }
        if (entries < fewest) {
            fewest = entries;
            rarest = i;
        }
    }
    if (words[rarest].bytes.size() < kShortestNearWord)
        return;
    const Run run = words[rarest].run;
    for (quint32 p = run.begin; p < run.end; ++p) {
        const int text = int(m_view.posting(p) >> kPlaceBits);
        const int entry = m_view.owner(text);
        if (std::popcount(held[size_t(text)]) == int(words.size()) - 1 && wanted(entry)) {
            const Tier tier = isOwn(m_view.textFlags(text)) ? NearTitle : NearTitleInOther;
            offer(entry, text, {.tier = tier, .length = quint8(m_view.wordCount(text))});
        }
    }
}

/// Looks for the words as typed and, when nothing holds them all, without small words and without the s of a plural.
void LookUp::find(const QList<QByteArray> &words)
{
    byWords(words);
    if (m_found > 0)
        return;
    QList<QByteArray> simpler;
    for (const QByteArray &word : words) {
        if (isSmallWord(word))
            continue;
        simpler.append(word.size() > 3 && word.endsWith('s') ? word.chopped(1) : word);
    }
    if (simpler != words)
        byWords(simpler);
}

QList<Answer> LookUp::sorted() const
{
    // Among equals the one nearer in the classification to the best title comes first, which is as many leading
    // characters of the code as they share.
    QByteArrayView best;
    quint32 bestKey = quint32(Nothing) << 24;
    for (size_t i = 0; i < m_hits.size(); ++i) {
        if (isTitle(m_hits[i].tier()) && m_hits[i].key < bestKey) {
            bestKey = m_hits[i].key;
            best = m_view.code(int(i));
        }
    }
    std::vector<std::pair<quint64, int>> order;
    order.reserve(size_t(m_found));
    for (int i = 0; i < m_view.entryCount(); ++i) {
        const Hit &hit = m_hits[size_t(i)];
        if (hit.tier() == Nothing)
            continue;
        quint64 far = 0;
        if (!isTitle(hit.tier()) && !best.isEmpty()) {
            const QByteArrayView code = m_view.code(i);
            const auto end = std::mismatch(code.begin(), code.end(), best.begin(), best.end()).first;
            far = quint64(kCodeSize - (end - code.begin()));
        }
        // tier, unfinished, scattered; then how far away; then the length; then how much of the entry answers
        const quint64 fewer = 255 - quint64(std::min(hit.texts, 255));
        order.emplace_back(quint64(hit.key >> 8) << 24 | far << 16 | quint64(hit.key & 0xFF) << 8 | fewer, i);
    }
    const size_t count = std::min(order.size(), size_t(m_question.limit));
    std::partial_sort(order.begin(), order.begin() + ptrdiff_t(count), order.end());

    QList<Answer> answers;
    int near = 0;
    for (size_t i = 0; i < count; ++i) {
        const Hit &hit = m_hits[size_t(order[i].second)];
        if (hit.tier() >= NearTitle && ++near > kMostNearHits)
            break;
        const bool example = hit.text >= 0 && (m_view.textFlags(hit.text) & kExample);
        answers.append({order[i].second, example ? hit.text : -1});
    }
    return answers;
}

QList<Answer> LookUp::answers()
{
    const QStringView text = m_question.text.trimmed().first(std::min(m_question.text.trimmed().size(), kLongestText));
    if (text.isEmpty() || m_question.limit <= 0 || !m_view.isValid())
        return {};
    const CodeStart code = codeStart(text, m_question.dotted);
    if (!code.digits.isEmpty() && code.alone)
        byCode(code.digits);
    if (!code.digits.isEmpty() && !code.alone) { // "22214 geomatics": words below this code
        m_codeFilter = code.digits;
        const QList<QByteArray> words = foldedWords(text.sliced(code.length));
        if (words.isEmpty())
            byCode(code.digits); // "45.0702 –": only the code so far
        else
            find(words);
        m_codeFilter.clear();
    }
    if (m_found == 0 || (code.alone && !code.dotted))
        find(foldedWords(text));
    return sorted();
}

} // namespace

QList<Answer> lookUp(const View &view, const Question &question) { return LookUp(view, question).answers(); }

} // namespace credence::pack
