// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposal.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace credence
{

std::optional<int> Quantity::whole() const
{
    const QStringView value = QStringView(text).trimmed();
    const QStringView digits = value.startsWith(u'-') || value.startsWith(u'+') ? value.mid(1) : value;
    // toInt alone would let other scripts' digits and inner white space decide; only plain digits are whole numbers
    // here.
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    bool fits = false;
    const int number = value.toInt(&fits);
    return fits ? std::optional(number) : std::nullopt;
}

QString answerTo(const Proposal &proposal, const QString &rule)
{
    for (const Answer &answer : proposal.answers) {
        if (answer.rule == rule)
            return answer.reason;
    }
    return {};
}

std::optional<qint64> parseMoney(const QString &text)
{
    constexpr qint64 kMostDollars = 1'000'000'000;
    // Dollars plain, grouped by commas (then the cents follow a point) or by spaces as in French; at most two decimals.
    static const QRegularExpression amount(
        u"^(?<sign>[+-]?)\\s*\\$?\\s*"
        "(?:(?<grouped>[0-9]{1,3}(?:,[0-9]{3})+)(?:\\.(?<a>[0-9]{1,2}))?"
        "|(?<plain>[0-9]+|[0-9]{1,3}(?:[ \\x{00a0}\\x{202f}][0-9]{3})+)(?:[.,](?<b>[0-9]{1,2}))?)"
        "\\s*\\$?$"_s);
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = amount.match(trimmed);
    if (trimmed.size() > 40 || !match.hasMatch())
        return std::nullopt;
    QString dollars = match.captured(u"grouped"_s) + match.captured(u"plain"_s);
    dollars.removeIf([](QChar c) { return !c.isDigit(); });
    const QString cents = (match.captured(u"a"_s) + match.captured(u"b"_s)).leftJustified(2, u'0');
    bool fits = false;
    const qint64 whole = dollars.toLongLong(&fits);
    if (!fits || whole > kMostDollars)
        return std::nullopt;
    const qint64 total = whole * 100 + cents.toInt();
    if (total > kMostDollars * 100)
        return std::nullopt;
    return match.captured(u"sign"_s) == u"-"_s ? -total : total;
}

QString moneyText(qint64 cents)
{
    const quint64 size =
        cents < 0 ? quint64(0) - quint64(cents) : quint64(cents); // the smallest qint64 has no positive
    const QString text =
        u"%1.%2"_s.arg(QString::number(size / 100), QString::number(size % 100).rightJustified(2, u'0'));
    return cents < 0 ? u'-' + text : text;
}

} // namespace credence
