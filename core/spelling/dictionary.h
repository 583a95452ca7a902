// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/spelling/words.h"

#include <memory>
#include <optional>

class Hunspell;

namespace credence {

/// The two files of a Hunspell dictionary.
struct DictionaryFiles {
    QString affixes; ///< .aff
    QString words;   ///< .dic
    bool operator==(const DictionaryFiles &) const = default;
};

/// Where this system keeps Hunspell's dictionaries: DICPATH, then "hunspell" and "myspell/dicts" in the folders of
/// shared data.
QStringList dictionaryFolders();

/// The names under which the dictionary of "en" or "fr" is looked for, the best first: "fr_CA", then "fr_FR", "fr".
QStringList dictionaryNames(const QString &language);

/// The dictionary of a language ("en", "fr") in \a folders; nothing when none has both files.
std::optional<DictionaryFiles> findDictionary(const QString &language, const QStringList &folders);

/// A Hunspell dictionary. Loading takes tens of milliseconds and a suggestion up to a hundred: not for the window's
/// thread. One thread at a time.
class Dictionary {
public:
    /// FileUnreadable, or NotUtf8 for one in an encoding that is neither UTF-8 nor Latin-1, FileEmpty without words.
    static Result<Dictionary> load(const DictionaryFiles &files, const QString &language);
    Dictionary(Dictionary &&) noexcept;
    Dictionary &operator=(Dictionary &&) noexcept;
    ~Dictionary();

    const QString &language() const { return m_language; }
    /// A word as wordsOf() gives it; empty when it is right.
    QList<TextRange> mistakes(const QString &word) const;
    /// What may have been meant by a part that is wrong, the best first, with the apostrophe that was typed.
    QStringList suggestions(const QString &part, int most = 6) const;

private:
    Dictionary(std::unique_ptr<Hunspell> hunspell, QString language, bool utf8);

    std::unique_ptr<Hunspell> m_hunspell;
    QString m_language;
    bool m_utf8;

    bool knows(const QString &plain) const;
};

} // namespace credence
