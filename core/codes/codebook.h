// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <memory>
#include <optional>

namespace credence {

enum class CodeList { Cip, Noc };

/// One entry of CIP Canada 2021 or NOC 2021 V1.0 (Statistics Canada).
struct Code {
    QString code;              ///< "45.0702", "22214"; text, never a number
    QString title;             ///< in the language asked for, English where that language has none
    QString level;             ///< "series", "subseries", "class"; "broad", "major", "submajor", "minor", "unit"
    QString parentTitle;       ///< title of the series (CIP) or broad category (NOC)
    int teer = -1;             ///< NOC only, 0–5; -1 where there is none
    bool canadianOnly = false; ///< CIP classes that only Canada has
    QString matched;           ///< the example job title that matched, when the title itself did not
    bool operator==(const Code &) const = default;
};

/// Both classifications, read-only and shared; built once from the data shipped in the program.
class CodeBook {
public:
    /// Opens the data shipped in the program; cheap: nothing is parsed until it is asked for.
    CodeBook();
    ~CodeBook();
    CodeBook(const CodeBook &) = delete;
    CodeBook &operator=(const CodeBook &) = delete;

    /// True for a class of CIP 2021 ("nn.nnnn").
    bool isCipClass(QStringView code) const;
    /// True for a unit group of NOC 2021 (five digits).
    bool isNocUnitGroup(QStringView code) const;
    /// The entry with this code at any level.
    std::optional<Code> find(CodeList list, QStringView code, QStringView language) const;
    /// Look-up by code, words in any order, prefix or example job title; case and diacritics folded, best first.
    /// \a language ("en" or "fr") comes first and the other after it. Only classes and unit groups when \a leavesOnly.
    QList<Code> search(CodeList list, const QString &text, QStringView language, int limit,
                       bool leavesOnly = true) const;
    /// Number of entries of a list at its lowest level (2,119 classes; 516 unit groups).
    int leafCount(CodeList list) const;
    /// Number of entries of one level, named as in Code::level.
    int count(CodeList list, QStringView level) const;
    /// The example job titles of a NOC unit group, in one language, in the order published.
    QStringList examples(QStringView unitGroup, QStringView language) const;

private:
    struct Data;
    std::unique_ptr<Data> d;
};

/// Lower case without diacritics, œ and æ taken apart; what look-ups compare.
QString folded(QStringView text);

/// Statistics Canada's attribution, which its licence asks the product to show.
QString codesAttribution();

} // namespace credence
