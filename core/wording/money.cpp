// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Money", source, nullptr, count);
}

/// "$%1" around \a number, with a minus sign before it for what is taken off.
QString dollars(const QString &number, bool negative)
{
    //: An amount of Canadian dollars
    const QString amount = text(QT_TRANSLATE_NOOP("Money", "$%1")).arg(number);
    //: An amount below zero
    return negative ? text(QT_TRANSLATE_NOOP("Money", "−%1")).arg(amount) : amount;
}

/// The size of \a cents; the smallest qint64 has no positive.
quint64 sizeOf(qint64 cents) { return cents < 0 ? quint64(0) - quint64(cents) : quint64(cents); }

} // namespace

QString amountText(qint64 cents)
{
    const QLocale locale = wordsLocale();
    const quint64 size = sizeOf(cents);
    const QString rest = locale.toString(qulonglong(100 + size % 100)).sliced(1); // in the locale's digits
    return dollars(locale.toString(qulonglong(size / 100)) + locale.decimalPoint() + rest, cents < 0);
}

QString amountTextWhole(qint64 cents)
{
    const quint64 whole = sizeOf(cents) / 100 + (sizeOf(cents) % 100 >= 50 ? 1 : 0);
    return dollars(wordsLocale().toString(qulonglong(whole)), cents < 0 && whole > 0);
}

QString rateText(int basisPoints)
{
    const QLocale locale = wordsLocale();
    QString number = locale.toString(basisPoints / 100);
    if (const int rest = basisPoints % 100; rest != 0) {
        const QString digits = locale.toString(100 + rest).sliced(1);
        number += locale.decimalPoint() + (rest % 10 == 0 ? digits.chopped(1) : digits);
    }
    //: A rate in per cent
    return text(QT_TRANSLATE_NOOP("Money", "%1%")).arg(number);
}

QString costKindName(CostKind kind)
{
    switch (kind) {
    case CostKind::Design:
        return text(QT_TRANSLATE_NOOP("Money", "Design"));
    case CostKind::Promotion:
        return text(QT_TRANSLATE_NOOP("Money", "Promotion"));
    case CostKind::Tls:
        //: Teaching and Learning Services
        return text(QT_TRANSLATE_NOOP("Money", "TLS services"));
    case CostKind::Instructor:
        //: Teaching is paid as overload (R65)
        return text(QT_TRANSLATE_NOOP("Money", "Instructor overload"));
    case CostKind::Other:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Money", "Other cost"));
}

QString useOfFundsName(const QString &use)
{
    if (use.trimmed().isEmpty())
        return text(QT_TRANSLATE_NOOP("Money", "not chosen"));
    if (use == "instructor"_L1)
        return text(QT_TRANSLATE_NOOP("Money", "instructor compensation"));
    if (use == "research"_L1)
        return text(QT_TRANSLATE_NOOP("Money", "research funding"));
    if (use == "award"_L1)
        return text(QT_TRANSLATE_NOOP("Money", "teaching award"));
    if (use == "other"_L1)
        return text(QT_TRANSLATE_NOOP("Money", "another use"));
    return use;
}

QString budgetProblemSentence(BudgetProblem problem)
{
    switch (problem) {
    case BudgetProblem::TlsEstimateMissing:
        return text(QT_TRANSLATE_NOOP("Money", "Teaching and Learning Services take part, so the budget needs their "
                                               "cost estimate (section 3d). Add a line for TLS services."));
    case BudgetProblem::NegativeAmount:
        return text(QT_TRANSLATE_NOOP("Money", "A cost is below zero. Enter what it takes off as a positive amount."));
    case BudgetProblem::RateOutOfRange:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Money", "A rate lies outside 0 to 100 per cent. Correct the card charge or the "
                                           "partner’s share."));
}

QString budgetSummary(const Budget &budget)
{
    if (!budget.breakEven && budget.fee == 0)
        return text(QT_TRANSLATE_NOOP("Money", "Does not break even without a fee"));
    if (!budget.breakEven)
        return text(QT_TRANSLATE_NOOP("Money", "Does not break even with any number of learners"));
    if (*budget.breakEven == 0)
        return text(QT_TRANSLATE_NOOP("Money", "No costs to earn back"));
    return text(QT_TRANSLATE_N_NOOP("Money", "Breaks even at %n learner(s)"), *budget.breakEven);
}

QString budgetRangeText(const BudgetRange &range)
{
    if (range.best.net == range.worst.net)
        return text(QT_TRANSLATE_NOOP("Money", "%1, however learners pay")).arg(amountText(range.best.net));
    //: The net of an offering: %1 when everybody pays by card, %2 when nobody does
    return text(QT_TRANSLATE_NOOP("Money", "%1 when all pay by card, %2 when nobody does"))
        .arg(amountText(range.worst.net), amountText(range.best.net));
}

QString feeAcknowledgedSentence(QDate on)
{
    if (!on.isValid())
        return text(QT_TRANSLATE_NOOP("Money", "Nobody acknowledged this yet for the offering."));
    //: %1 is a date
    return text(QT_TRANSLATE_NOOP("Money", "Acknowledged on %1: it stays a micro-credential.")).arg(dateText(on));
}

QString netHelp()
{
    return text(QT_TRANSLATE_NOOP("Money", "The net goes to the unit whole: no central overhead and no levy of the "
                                           "Faculty is taken off (section 3d)."));
}

} // namespace credence
