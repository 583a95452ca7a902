// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/folding.h"

#include "core/codes/codebook.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

QString folded(QStringView text)
{
    if (isPlain(text))
        return text.toString().toLower();
    const QString taken = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString result;
    result.reserve(taken.size() + 4);
    for (const QChar c : taken) {
        const char16_t unit = c.unicode();
        if (unit >= 0x0300 && unit <= 0x036F) // the accents of Latin letters; those of other scripts carry meaning
            continue;
        switch (unit) {
        case u'œ':
            result += "oe"_L1;
            break;
        case u'æ':
            result += "ae"_L1;
            break;
        case u'ß':
            result += "ss"_L1;
            break;
        case u'ø':
            result += u'o';
            break;
        case u'ł':
            result += u'l';
            break;
        case u'đ':
            result += u'd';
            break;
        case u'’':
            result += u'\'';
            break;
        default:
            result += c;
        }
    }
    return result;
}

QList<QByteArray> foldedWords(QStringView text)
{
    const QString plain = folded(text);
    QList<QByteArray> words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= plain.size(); ++i) {
        // A lone half of a surrogate pair counts as a gap; a letter outside the first plane never occurs in the lists.
        const bool inside = i < plain.size() && plain.at(i).isLetterOrNumber();
        if (inside && start < 0) {
            start = i;
        } else if (!inside && start >= 0) {
            words.append(QStringView(plain).sliced(start, i - start).toUtf8());
            start = -1;
        }
    }
    return words;
}

} // namespace credence
