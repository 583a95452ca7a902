// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tableimport.h"

#include <QHash>
#include <QJsonValue>

#include <optional>

namespace credence {

/// What a mapping says about one field, taken apart once and used for every row.
struct FieldRule {
    QString field;                    ///< key path of contract section 3, or "source.…" for what has no place there
    QStringList columns;              ///< the first of them that is filled in gives the value
    QStringList pieces;               ///< or a template: each piece is left out when a column it names is empty
    QString join;                     ///< between the pieces of a template
    QString text;                     ///< or the same text for every row
    QString split;                    ///< characters between the entries of a list
    QStringList empty;                ///< values that mean "not filled in"
    QStringList dates;                ///< Qt's formats of a date, tried in order
    QHash<QString, QJsonValue> words; ///< what the table says (folded) -> what the proposal says
    QStringList wordsShown;
    std::optional<QJsonValue> otherwise; ///< for a word that is not in the table of words
    bool isList = false;
    QString entryKey; ///< the entries of the list are objects with this key; empty: plain texts
};

/// Why a mapping cannot be used: what (see ErrorCode::MappingInvalid) and where.
struct RuleProblem {
    QString what;
    QString place;
};

tl::expected<QList<FieldRule>, RuleProblem> rulesOf(const QJsonObject &fields);

/// A mapping file as JSON: NotUtf8, NotJson, NestedTooDeep and what reading a file can say.
Result<QJsonObject> readMappingJson(const QString &path);

/// One text, or a list of them.
QStringList textsOf(const QJsonValue &value);
bool areTexts(const QJsonValue &value);

/// Lower case, white space and hyphens alike: how column names and words are compared.
QString foldedWord(const QString &text);

/// A column's place in a template's piece: "US$ {total:grouped}" has one, for "total" with its thousands apart.
struct TemplatePlace {
    qsizetype begin = 0;
    qsizetype end = 0;
    QString column;
    bool grouped = false;
};
QList<TemplatePlace> placesIn(const QString &piece);

} // namespace credence
