// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/celldate.h"

#include "core/exchange/learnertable.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kMonths = 12;

/// "Monday, May 4, 2026 1:30 PM" without its weekday and its time of day, folded.
QString bareDate(const QString &cell)
{
    static const QRegularExpression weekday(
        u"^(mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
        "lun|mar|mer|jeu|ven|sam|dim|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)[.,]* (?=\\S+ \\S+ \\S+$|\\d+[/.]\\d+)"_s);
    static const QRegularExpression article(u"^le "_s);
    static const QRegularExpression time(u"(,? | ?t)\\d{1,2}[:h]\\d{2}(:\\d{2}(\\.\\d+)?)? ?(am|pm|a\\.m\\.|p\\.m\\.|z|"
                                         "utc|est|edt|[+ ]\\d{2}:?\\d{2})?$"_s);
    QString text = foldedName(cell);
    text.remove(time);
    text.remove(article);
    text.remove(weekday);
    return text.trimmed();
}

struct Numbers {
    int first = 0;
    int second = 0;
    int year = 0;
};

/// Years outside are slips of the hand ("0206").
QDate soundDate(int year, int month, int day)
{
    constexpr int kEarliest = 1900;
    constexpr int kLatest = 2199;
    return year < kEarliest || year > kLatest ? QDate() : QDate(year, month, day);
}

/// "04/05/2026", also with points or (folded) hyphens.
std::optional<Numbers> numbersOf(const QString &bare)
{
    static const QRegularExpression form(u"^(\\d{1,2})([/. ])(\\d{1,2})\\2(\\d{4})$"_s);
    const QRegularExpressionMatch match = form.match(bare);
    if (!match.hasMatch())
        return std::nullopt;
    return Numbers{match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt()};
}

/// A month's number from its folded name, or 0. The short forms are those of English and French calendars.
int monthOf(const QString &name)
{
    static const QHash<QString, int> kNames{
        {u"january"_s, 1},   {u"jan"_s, 1},       {u"janvier"_s, 1},   {u"janv"_s, 1},      {u"february"_s, 2},
        {u"feb"_s, 2},       {u"fevrier"_s, 2},   {u"fevr"_s, 2},      {u"fev"_s, 2},       {u"march"_s, 3},
        {u"mar"_s, 3},       {u"mars"_s, 3},      {u"april"_s, 4},     {u"apr"_s, 4},       {u"avril"_s, 4},
        {u"avr"_s, 4},       {u"may"_s, 5},       {u"mai"_s, 5},       {u"june"_s, 6},      {u"jun"_s, 6},
        {u"juin"_s, 6},      {u"july"_s, 7},      {u"jul"_s, 7},       {u"juillet"_s, 7},   {u"juil"_s, 7},
        {u"august"_s, 8},    {u"aug"_s, 8},       {u"aout"_s, 8},      {u"september"_s, 9}, {u"sept"_s, 9},
        {u"sep"_s, 9},       {u"septembre"_s, 9}, {u"october"_s, 10},  {u"oct"_s, 10},      {u"octobre"_s, 10},
        {u"november"_s, 11}, {u"nov"_s, 11},      {u"novembre"_s, 11}, {u"december"_s, 12}, {u"dec"_s, 12},
        {u"decembre"_s, 12}};
    return kNames.value(name);
}

QDate wordedDate(const QString &bare)
{
    static const QRegularExpression dayFirst(u"^(\\d{1,2})(?:er|st|nd|rd|th)?\\.? (?:of )?([a-z]+)\\.?,? (\\d{4})$"_s);
    static const QRegularExpression monthFirst(u"^([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})$"_s);
    if (const auto match = dayFirst.match(bare); match.hasMatch())
        return soundDate(match.capturedView(3).toInt(), monthOf(match.captured(2)), match.capturedView(1).toInt());
    if (const auto match = monthFirst.match(bare); match.hasMatch())
        return soundDate(match.capturedView(3).toInt(), monthOf(match.captured(1)), match.capturedView(2).toInt());
    return {};
}

} // namespace

DateOrder dateOrderOf(const QStringList &cells)
{
    bool dayFirst = false;
    bool monthFirst = false;
    for (const QString &cell : cells) {
        const std::optional<Numbers> numbers = numbersOf(bareDate(cell));
        if (!numbers)
            continue;
        dayFirst = dayFirst || (numbers->first > kMonths && numbers->second <= kMonths);
        monthFirst = monthFirst || (numbers->second > kMonths && numbers->first <= kMonths);
    }
    if (dayFirst && monthFirst)
        return DateOrder::Contradictory;
    if (dayFirst)
        return DateOrder::DayFirst;
    return monthFirst ? DateOrder::MonthFirst : DateOrder::Unknown;
}

QDate dateOfCell(const QString &cell, DateOrder order)
{
    static const QRegularExpression yearFirst(u"^(\\d{4})([/. ])(\\d{1,2})\\2(\\d{1,2})$"_s);
    const QString bare = bareDate(cell);
    if (const auto match = yearFirst.match(bare); match.hasMatch())
        return soundDate(match.capturedView(1).toInt(), match.capturedView(3).toInt(), match.capturedView(4).toInt());
    if (const std::optional<Numbers> numbers = numbersOf(bare)) {
        const bool either = order == DateOrder::Unknown && numbers->first == numbers->second;
        if (order == DateOrder::DayFirst || either)
            return soundDate(numbers->year, numbers->second, numbers->first);
        if (order == DateOrder::MonthFirst)
            return soundDate(numbers->year, numbers->first, numbers->second);
        return {};
    }
    return wordedDate(bare);
}

} // namespace credence
