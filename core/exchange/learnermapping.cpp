// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/learnermapping.h"

#include "core/delivery/offering.h"
#include "core/exchange/importrules.h"
#include "core/exchange/learnertable.h"

#include <QDir>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QStringList fieldsOf(LearnerMapping::Kind kind)
{
    QStringList fields{u"learner"_s, u"first"_s, u"last"_s, u"contact"_s};
    if (kind == LearnerMapping::Roster)
        fields += QStringList{u"registered"_s, u"start"_s, u"payment"_s};
    else
        fields += QStringList{u"result"_s, u"on"_s};
    return fields;
}

bool isOurWord(const QString &word, LearnerMapping::Kind kind)
{
    return kind == LearnerMapping::Roster ? paymentFromWord(word).has_value() : resultFromWord(word).has_value();
}

std::optional<DateOrder> orderFromWord(const QString &word)
{
    if (word.isEmpty())
        return DateOrder::Unknown;
    if (word == "day-first"_L1)
        return DateOrder::DayFirst;
    return word == "month-first"_L1 ? std::optional(DateOrder::MonthFirst) : std::nullopt;
}

} // namespace

Result<LearnerMapping> LearnerMapping::load(const QString &path, Kind kind)
{
    const Result<QJsonObject> json = readMappingJson(path);
    if (!json)
        return tl::unexpected(json.error());
    const auto invalid = [&](const QString &what, const QString &place) {
        return failure(ErrorCode::MappingInvalid, {path, what, place});
    };
    const QString format = kind == Roster ? u"credence.roster-mapping"_s : u"credence.result-mapping"_s;
    if (json->value(u"format").toString() != format)
        return failure(ErrorCode::MappingInvalid, {path, u"format"_s, u"format"_s, format});
    if (json->value(u"version").toInteger() != 1)
        return invalid(u"version"_s, u"version"_s);

    LearnerMapping mapping;
    mapping.kind = kind;
    mapping.id = json->value(u"id").toString();
    mapping.title = json->value(u"title").toString();
    mapping.needs = textsOf(json->value(u"needs"));
    if (mapping.id.isEmpty())
        return invalid(u"id"_s, u"id"_s);
    const QStringList fields = fieldsOf(kind);
    const QJsonObject columns = json->value(u"columns").toObject();
    for (auto it = columns.begin(); it != columns.end(); ++it) {
        if (!fields.contains(it.key()) || !areTexts(it.value()))
            return invalid(u"columns"_s, u"columns.%1"_s.arg(it.key()));
        mapping.columns.insert(it.key(), textsOf(it.value()));
    }
    if (mapping.columns.isEmpty())
        return invalid(u"columns"_s, u"columns"_s);
    const QString wordsKey = kind == Roster ? u"payments"_s : u"results"_s;
    const QJsonObject words = json->value(wordsKey).toObject();
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!isOurWord(it.value().toString(), kind))
            return invalid(u"words"_s, u"%1.%2"_s.arg(wordsKey, it.key()));
        mapping.words.insert(foldedName(it.key()), it.value().toString());
    }
    const QJsonObject outOf = json->value(u"outOf").toObject();
    for (auto it = outOf.begin(); it != outOf.end(); ++it)
        mapping.outOf.insert(foldedName(it.key()), it.value().toString());
    const std::optional<DateOrder> order = orderFromWord(json->value(u"dates").toString());
    if (!order)
        return invalid(u"words"_s, u"dates"_s);
    mapping.dates = *order;
    mapping.passMark = json->value(u"passMark").toInt(-1);
    if (mapping.passMark > 100 || (json->contains(u"passMark") && mapping.passMark < 0))
        return invalid(u"rule"_s, u"passMark"_s);
    return mapping;
}

QList<LearnerMapping> LearnerMapping::shipped(Kind kind)
{
    QList<LearnerMapping> mappings;
    const QDir folder(kind == Roster ? u":/import/rosters"_s : u":/import/results"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const Result<LearnerMapping> mapping = load(folder.filePath(name), kind))
            mappings.append(*mapping);
    }
    std::stable_sort(mappings.begin(), mappings.end(),
                     [](const LearnerMapping &a, const LearnerMapping &b) { return a.needs.size() > b.needs.size(); });
    return mappings;
}

LearnerMapping LearnerMapping::shippedFor(const QStringList &header, Kind kind)
{
    QStringList folded;
    for (const QString &name : header)
        folded.append(foldedName(name));
    const QList<LearnerMapping> all = shipped(kind);
    for (const LearnerMapping &mapping : all) {
        const bool fits = std::all_of(mapping.needs.begin(), mapping.needs.end(),
                                      [&](const QString &name) { return folded.contains(foldedName(name)); });
        if (fits)
            return mapping;
    }
    return all.isEmpty() ? LearnerMapping{.kind = kind} : all.last();
}

} // namespace credence
