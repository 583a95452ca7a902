// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QSet>
#include <QStringList>

namespace credence {

/// Words that are right although no dictionary has them. A word in small letters is right with a capital and in
/// capitals too; one with capitals as it is written, and in capitals.
class WordList {
public:
    WordList() = default;
    explicit WordList(const QStringList &words);

    /// A word of each line, UTF-8; what follows # is a remark, and a line of it is kept. For the file of one user and
    /// for the office's setting.
    static WordList fromText(const QString &text);
    /// Its lines of remarks and the words, sorted; fromText() of it is the same list.
    QString toText() const;
    /// A file that is not there is an empty list.
    static Result<WordList> read(const QString &path);
    /// Replaces the file as a whole or leaves it as it was; makes its folder.
    Result<void> write(const QString &path) const;
    /// Names of the field and its acronyms in both languages, as shipped.
    static WordList shipped();

    bool knows(const QString &word) const;
    /// The words that are one slip of the keyboard away from \a word (two from a long one), the nearest first.
    QStringList near(const QString &word) const;
    /// False when it is no word, or was there.
    bool add(const QString &word);
    bool remove(const QString &word);
    /// Sorted as a person would.
    QStringList words() const;
    bool isEmpty() const { return m_words.isEmpty(); }
    bool operator==(const WordList &other) const { return m_words == other.m_words; }

private:
    QSet<QString> m_words;
    QSet<QString> m_capitals; ///< each in capitals
    QStringList m_remarks;    ///< lines, as they were written
};

} // namespace credence
