// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace credence {

/// A piece of a text, in UTF-16 units as QString counts.
struct TextRange {
    int start = 0;
    int length = 0;
    int end() const { return start + length; }
    bool operator==(const TextRange &) const = default;
};

/// The words of a text that a dictionary may be asked about: letters with the hyphens and apostrophes (straight or
/// curved) between them. Addresses (of the web, of mail, of files) are left out.
QList<TextRange> wordsOf(QStringView text);

/// The word as a dictionary has it: straight apostrophes and plain hyphens, nothing that does not show.
QString plainWord(QStringView word);

/// True for what no dictionary has: with a digit or an underscore, an acronym of up to five capitals, or a name with
/// capitals inside (CourseLeaf).
bool isCode(QStringView word);

/// The parts of a word that \a knows does not know; empty when the word is right. A word that is not known as a whole
/// is looked at by its parts: at hyphens, after a French elision ("l’", "qu’"), without the English "’s". \a language
/// is "en" or "fr".
QList<TextRange> mistakesIn(const QString &word, const QString &language,
                            const std::function<bool(const QString &)> &knows);

} // namespace credence
