// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/plainlanguage.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString shown(const char *text, int count = -1)
{
    return QCoreApplication::translate("PlainLanguage", text, nullptr, count);
}

QString jargonSentence(const PlainAdvice &advice)
{
    if (advice.instead.startsWith(u'('))
        return shown(QT_TRANSLATE_NOOP("PlainLanguage", "“%1” is a word of insiders. Say it in everyday words."))
            .arg(advice.text);
    return shown(QT_TRANSLATE_NOOP("PlainLanguage", "“%1” is a word of insiders. Plainer: %2."))
        .arg(advice.text, advice.instead);
}

} // namespace

QString plainSummary(const PlainLanguage &read)
{
    if (read.advice.isEmpty())
        return shown(QT_TRANSLATE_NOOP("PlainLanguage", "Plain language: nothing to suggest"));
    return shown(QT_TRANSLATE_N_NOOP("PlainLanguage", "Plain language: %n suggestion(s)"), int(read.advice.size()));
}

QString plainAdviceSentence(const PlainAdvice &advice)
{
    switch (advice.kind) {
    case PlainAdvice::Kind::LongSentences:
        //: %1 a number of words, %2 the beginning of a sentence
        return shown(QT_TRANSLATE_N_NOOP("PlainLanguage",
                                         "%n sentence(s) longer than %3 words; the longest has %1: “%2 …”. "
                                         "Make two of it."),
                     advice.count)
            .arg(QString::number(advice.words), advice.text, QString::number(kLongSentence));
    case PlainAdvice::Kind::LongOnAverage:
        return shown(QT_TRANSLATE_NOOP("PlainLanguage", "A sentence has about %1 words; up to %2 are easy to read."))
            .arg(QString::number(advice.words), QString::number(kLongAverage));
    case PlainAdvice::Kind::Jargon:
        return jargonSentence(advice);
    case PlainAdvice::Kind::Acronym:
        return shown(QT_TRANSLATE_NOOP("PlainLanguage",
                                       "“%1” is not explained. Write it out once, with the letters in parentheses."))
            .arg(advice.text);
    }
    return {};
}

} // namespace credence
