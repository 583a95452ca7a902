// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/quantities.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace credence
{

namespace
{

constexpr qsizetype kLongestShown = 80;
constexpr qsizetype kLongestRead = 200; // a longer text is no number; it is not read to its end

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

// True for "99999999999" and "-12345678901": digits alone that no int holds.
bool isBeyondInt(QStringView text)
{
    if (text.startsWith(u'-') || text.startsWith(u'+'))
        text = text.mid(1);
    return !text.isEmpty() && text.size() <= kLongestRead && std::all_of(text.cbegin(), text.cend(), isDigit);
}

struct Number {
    double value = 0;
    qsizetype from = 0;
    qsizetype to = 0; ///< one past its last character
};

// The numbers in a text, "6.5" and "6,5" being one each.
QList<Number> numbersIn(QStringView text)
{
    QList<Number> numbers;
    for (qsizetype i = 0; i < text.size();) {
        if (!isDigit(text.at(i))) {
            ++i;
            continue;
        }
        Number number{.from = i};
        while (i < text.size() && isDigit(text.at(i)))
            number.value = number.value * 10 + (text.at(i++).unicode() - u'0');
        const bool mark = i + 1 < text.size() && (text.at(i) == u'.' || text.at(i) == u',') && isDigit(text.at(i + 1));
        double unit = 0.1;
        for (i += mark ? 1 : 0; mark && i < text.size() && isDigit(text.at(i)); ++i, unit /= 10)
            number.value += unit * (text.at(i).unicode() - u'0');
        number.to = i;
        numbers.append(number);
    }
    return numbers;
}

bool joinsARange(QStringView between)
{
    between = between.trimmed();
    constexpr QStringView joints[] = {u"-", u"–", u"—", u"−", u"‑", u"to", u"or", u"à", u"a", u"ou", u"..", u"..."};
    return std::any_of(std::begin(joints), std::end(joints),
                       [&](QStringView joint) { return between.compare(joint, Qt::CaseInsensitive) == 0; });
}

// Rounded half up, as text; nothing when it is too large to mean anything.
QString rounded(double value) { return value < 100'000 ? QString::number(qint64(std::floor(value + 0.5))) : QString(); }

} // namespace

Amount amountOf(const Quantity &quantity)
{
    if (quantity.isEmpty())
        return {};
    if (const std::optional<int> whole = quantity.whole())
        return {Amount::Whole, *whole};
    if (isBeyondInt(quantity.text)) {
        constexpr qint64 far = std::numeric_limits<int>::max();
        return {Amount::Whole, quantity.text.startsWith(u'-') ? -far : far};
    }
    return {Amount::NotWhole, 0};
}

QStringList notWholeArgs(const Quantity &quantity)
{
    const QString entered = shortened(quantity.text);
    if (quantity.text.size() > kLongestRead)
        return {entered, QString(), u"words"_s};
    const QStringView text = quantity.text;
    const QList<Number> numbers = numbersIn(text);
    if (numbers.size() == 2 && joinsARange(text.sliced(numbers[0].to, numbers[1].from - numbers[0].to)))
        return {entered, rounded((numbers[0].value + numbers[1].value) / 2), u"range"_s};
    const bool negative = text.startsWith(u'-') || text.startsWith(u'−');
    if (numbers.size() == 1 && !negative)
        return {entered, rounded(numbers[0].value), u"number"_s};
    return {entered, QString(), u"words"_s};
}

QString shortened(const QString &text)
{
    const auto isBreak = [](QChar c) {
        return c == u'\n' || c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    };
    const auto first = std::find_if_not(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    const QStringView rest = QStringView(text).sliced(first - text.cbegin());
    const QStringView head = rest.left(kLongestShown + 1);
    qsizetype length = std::find_if(head.cbegin(), head.cend(), isBreak) - head.cbegin();
    const bool cut = length > kLongestShown || !rest.sliced(length).trimmed().isEmpty();
    length = std::min(length, kLongestShown);
    if (length > 0 && length < rest.size() && rest.at(length - 1).isHighSurrogate()) // never half a character
        --length;
    const QString shown = rest.left(length).trimmed().toString();
    return cut ? shown + u'…' : shown;
}

} // namespace credence
