// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/plainlanguage.h"

#include "core/spelling/words.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kBeginning = 6;                            ///< words of a sentence that tell which is meant
constexpr int kShortestAcronym = 2, kLongestAcronym = 6; ///< letters
constexpr int kLongestElision = 2;                       ///< letters before the apostrophe: "qu’"
constexpr int kLongestPhrase = 5;                        ///< words of a phrase in the list
constexpr int kExplainedWithin = 10; ///< words before "(GIS)" among which its first letter is looked for

QStringList linesOf(const QString &path)
{
    QFile file(path);
    QStringList lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (!line.isEmpty() && !line.startsWith(u'#'))
            lines.append(line);
    }
    return lines;
}

/// Abbreviations that a full stop ends without ending the sentence.
bool isAbbreviation(QStringView word)
{
    static const QSet<QString> known{u"dr"_s,  u"mr"_s,   u"mrs"_s, u"ms"_s,  u"prof"_s, u"st"_s,    u"no"_s,
                                     u"vol"_s, u"vs"_s,   u"cf"_s,  u"e.g"_s, u"i.e"_s,  u"p"_s,     u"pp"_s,
                                     u"ex"_s,  u"p.ex"_s, u"art"_s, u"inc"_s, u"fig"_s,  u"approx"_s};
    return known.contains(word.toString().toLower()) || (word.size() == 1 && word.front().isUpper());
}

/// Where each sentence begins and ends. A line ends one too.
QList<TextRange> sentencesOf(const QString &text)
{
    QList<TextRange> sentences;
    const int size = int(text.size());
    int start = 0;
    const auto end = [&](int at) {
        if (at > start)
            sentences.append({start, at - start});
        start = at;
    };
    for (int at = 0; at < size; ++at) {
        const QChar c = text.at(at);
        if (c == u'\n' || c == u'\u2029') {
            end(at + 1);
            continue;
        }
        if (c != u'.' && c != u'!' && c != u'?' && c != u'\u2026')
            continue;
        int next = at + 1;
        while (next < size && QStringView(u".!?\u2026\"”»)").contains(text.at(next)))
            ++next;
        if (next < size && !text.at(next).isSpace())
            continue; // 3.5, carleton.ca
        int word = at;
        while (word > 0 && !text.at(word - 1).isSpace() && text.at(word - 1) != u'(')
            --word;
        int after = next;
        while (after < size && text.at(after).isSpace())
            ++after;
        const bool goesOn = after < size && text.at(after).isLower();
        if (goesOn || (c == u'.' && isAbbreviation(QStringView(text).mid(word, at - word))))
            continue;
        end(next);
        at = next - 1;
    }
    end(size);
    return sentences;
}

/// What is counted: words, and numbers as well.
QList<TextRange> countedWords(QStringView text)
{
    const auto counts = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    const auto joins = [](QChar c) { return QStringView(u"'’@_./-\u2010\u2011").contains(c); };
    QList<TextRange> words;
    const int size = int(text.size());
    for (int at = 0; at < size;) {
        if (!counts(text.at(at))) {
            ++at;
            continue;
        }
        int end = at + 1;
        while (end < size &&
               (counts(text.at(end)) || (joins(text.at(end)) && end + 1 < size && counts(text.at(end + 1)))))
            ++end;
        words.append({at, end - at});
        at = end;
    }
    return words;
}

void adviseOnSentences(const QString &text, PlainLanguage &read)
{
    int many = 0;
    QString beginning;
    for (const TextRange &sentence : sentencesOf(text)) {
        const QStringView part = QStringView(text).mid(sentence.start, sentence.length);
        const QList<TextRange> words = countedWords(part);
        if (words.isEmpty())
            continue;
        read.words += int(words.size());
        ++read.sentences;
        many += words.size() > kLongSentence;
        if (words.size() > read.longest) {
            read.longest = int(words.size());
            const TextRange last = words.at(std::min(kBeginning, int(words.size())) - 1);
            beginning = part.mid(words.first().start, last.end() - words.first().start).toString().simplified();
        }
    }
    if (many > 0)
        read.advice.append({PlainAdvice::Kind::LongSentences, many, read.longest, beginning, {}});
    if (read.sentences >= kFewSentences && read.words > kLongAverage * read.sentences)
        read.advice.append({PlainAdvice::Kind::LongOnAverage, 0, read.average(), {}, {}});
}

void adviseOnJargon(const QStringList &words, const PlainWords &known, QList<PlainAdvice> &advice)
{
    const qsizetype first = advice.size();
    for (qsizetype at = 0; at < words.size(); ++at) {
        QString found;
        qsizetype length = 0;
        const QString &word = words.at(at);
        for (const QString &begin : {word, word.mid(word.indexOf(u'\'') + 1)}) { // l'andragogie
            QString phrase = begin;
            for (qsizetype next = at; next < words.size() && next < at + kLongestPhrase; ++next) {
                if (next > at)
                    phrase += u' ' + words.at(next);
                if (known.jargon.contains(phrase) && next - at + 1 > length) {
                    found = phrase;
                    length = next - at + 1;
                }
            }
        }
        if (length == 0)
            continue;
        at += length - 1;
        const auto before = std::find_if(advice.begin() + first, advice.end(),
                                         [&](const PlainAdvice &one) { return one.text == found; });
        if (before != advice.end())
            ++before->count;
        else
            advice.append({PlainAdvice::Kind::Jargon, 1, 0, found, known.jargon.value(found)});
    }
}

/// The capitals of "GIS" or "NGOs"; empty for other words and for a Roman number.
QString acronymOf(QStringView word)
{
    const qsizetype apostrophe =
        std::find_if(word.cbegin(), word.cend(), [](QChar c) { return c == u'\'' || c == u'\u2019'; }) - word.cbegin();
    if (apostrophe < word.size()) // l’OAPSI, d’un GIS; OAPSI’s
        word = apostrophe <= kLongestElision ? word.mid(apostrophe + 1) : word.first(apostrophe);
    const QStringView letters = word.endsWith(u's') ? word.chopped(1) : word;
    const bool capitals =
        std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return c.isLetter() && c.isUpper(); });
    const bool roman =
        std::all_of(letters.cbegin(), letters.cend(), [](QChar c) { return QStringView(u"IVX").contains(c); });
    const bool fits = letters.size() >= kShortestAcronym && letters.size() <= kLongestAcronym;
    return capitals && fits && !roman ? letters.toString() : QString();
}

QChar initialOf(QStringView word)
{
    const QString plain = word.toString().normalized(QString::NormalizationForm_D);
    for (qsizetype at = 0; at < plain.size(); ++at) {
        const bool elided = at + 1 < plain.size() && (plain.at(at + 1) == u'\'' || plain.at(at + 1) == u'\u2019');
        if (elided) {
            ++at; // l’information begins with i
            continue;
        }
        return plain.at(at).toUpper();
    }
    return {};
}

/// True where the acronym is explained: "system of maps (GIS)", "GIS (system of maps)"; the words must have one that
/// begins as the acronym does.
bool isExplained(const QString &text, const QList<TextRange> &words, qsizetype at, const QString &acronym)
{
    const TextRange &word = words.at(at);
    const auto begins = [&](qsizetype from, qsizetype to) {
        for (qsizetype one = from; one < to; ++one) {
            const QStringView other = QStringView(text).mid(words.at(one).start, words.at(one).length);
            if (initialOf(other) == acronym.front() && acronymOf(other) != acronym)
                return true;
        }
        return false;
    };
    if (word.start > 0 && text.at(word.start - 1) == u'(')
        return begins(std::max<qsizetype>(0, at - kExplainedWithin), at);
    int open = word.end();
    while (open < text.size() && text.at(open).isSpace())
        ++open;
    if (open >= text.size() || text.at(open) != u'(')
        return false;
    const qsizetype close = text.indexOf(u')', open);
    qsizetype last = at + 1;
    while (last < words.size() && (close < 0 || words.at(last).start < close))
        ++last;
    return last - at > 2 && begins(at + 1, last); // two words or more
}

void adviseOnAcronyms(const QString &text, const QList<TextRange> &words, const PlainWords &known,
                      QList<PlainAdvice> &advice)
{
    if (text == text.toUpper())
        return; // all in capitals: no acronym can be told from a word
    QStringList seen;
    QSet<QString> explained;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString acronym = acronymOf(QStringView(text).mid(words.at(at).start, words.at(at).length));
        if (acronym.isEmpty() || known.acronyms.contains(acronym))
            continue;
        if (!seen.contains(acronym))
            seen.append(acronym);
        if (isExplained(text, words, at, acronym))
            explained.insert(acronym);
    }
    for (const QString &acronym : std::as_const(seen)) {
        if (!explained.contains(acronym))
            advice.append({PlainAdvice::Kind::Acronym, 0, 0, acronym, {}});
    }
}

} // namespace

PlainWords PlainWords::shipped(const QString &language)
{
    PlainWords known;
    for (const QString &line :
         linesOf(language == "fr"_L1 ? u":/spelling/jargon-fr.txt"_s : u":/spelling/jargon-en.txt"_s)) {
        const qsizetype equals = line.indexOf(u'=');
        const QString instead = line.mid(equals + 1).trimmed();
        for (const QString &form : line.left(equals).split(u','))
            known.jargon.insert(plainWord(form.simplified()), instead);
    }
    for (const QString &acronym : linesOf(u":/spelling/acronyms.txt"_s))
        known.acronyms.insert(acronym.trimmed());
    return known;
}

PlainLanguage readPlainly(const QString &text, const PlainWords &known)
{
    PlainLanguage read;
    adviseOnSentences(text, read);
    const QList<TextRange> ranges = countedWords(text);
    QStringList words;
    for (const TextRange &range : ranges)
        words.append(plainWord(QStringView(text).mid(range.start, range.length)).toLower());
    adviseOnJargon(words, known, read.advice);
    adviseOnAcronyms(text, ranges, known, read.advice);
    return read;
}

} // namespace credence
