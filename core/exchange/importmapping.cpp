// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/filebytes.h"
#include "core/exchange/importrules.h"
#include "core/proposal/proposaljson.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kMappingLimit = 1024 * 1024;

/// The key paths that a column may fill: every leaf of an empty proposal but those the office gives itself.
QSet<QString> fillableFields()
{
    QSet<QString> fields;
    const auto walk = [&](const auto &self, const QJsonObject &object, const QString &path) -> void {
        for (auto it = object.begin(); it != object.end(); ++it) {
            const QString here = path.isEmpty() ? it.key() : u"%1.%2"_s.arg(path, it.key());
            if (it.value().isObject())
                self(self, it.value().toObject(), here);
            else
                fields.insert(here);
        }
    };
    walk(walk, toJson(Proposal()), {});
    for (const QString &own : {u"format"_s, u"version"_s, u"id"_s, u"reference"_s, u"revision"_s, u"history"_s,
                               u"attachments"_s, u"answers"_s, u"annex.consultations"_s})
        fields.remove(own);
    return fields;
}

/// Lists, with the key that an entry's text goes to; an empty key means a list of plain texts.
std::optional<QString> entryKeyOf(const QString &field)
{
    static const QHash<QString, QString> kLists{{u"skills"_s, u"text"_s},
                                                {u"assessment.items"_s, u"title"_s},
                                                {u"annex.partners"_s, u"name"_s},
                                                {u"annex.audience"_s, {}},
                                                {u"codes.cip"_s, {}},
                                                {u"codes.noc"_s, {}}};
    const auto found = kLists.find(field);
    return found == kLists.end() ? std::nullopt : std::optional(*found);
}

tl::unexpected<RuleProblem> problem(const QString &what, const QString &place)
{
    return tl::unexpected(RuleProblem{what, place});
}

tl::expected<FieldRule, RuleProblem> ruleOf(const QString &field, const QJsonObject &json)
{
    static const QSet<QString> kKnown{u"column"_s, u"template"_s, u"join"_s,  u"text"_s,     u"split"_s,
                                      u"empty"_s,  u"dates"_s,    u"words"_s, u"otherwise"_s};
    for (const QString &key : json.keys()) {
        if (!kKnown.contains(key))
            return problem(u"rule"_s, u"%1.%2"_s.arg(field, key));
    }
    FieldRule rule;
    rule.field = field;
    const int sources = int(json.contains(u"column")) + int(json.contains(u"template")) + int(json.contains(u"text"));
    if (sources != 1)
        return problem(u"rule"_s, field);
    for (const QString &key : {u"column"_s, u"template"_s, u"empty"_s, u"dates"_s}) {
        if (json.contains(key) && !areTexts(json.value(key)))
            return problem(u"rule"_s, u"%1.%2"_s.arg(field, key));
    }
    rule.columns = textsOf(json.value(u"column"));
    rule.pieces = textsOf(json.value(u"template"));
    rule.join = json.value(u"join").toString(u" "_s);
    rule.text = json.value(u"text").toString();
    rule.split = json.value(u"split").toString();
    rule.dates = textsOf(json.value(u"dates"));
    for (const QString &word : textsOf(json.value(u"empty")))
        rule.empty.append(foldedWord(word));
    const QJsonObject words = json.value(u"words").toObject();
    if (json.contains(u"words") && words.isEmpty())
        return problem(u"words"_s, field);
    for (auto it = words.begin(); it != words.end(); ++it) {
        if (!it.value().isString() && !it.value().isBool())
            return problem(u"words"_s, u"%1.words.%2"_s.arg(field, it.key()));
        rule.words.insert(foldedWord(it.key()), it.value());
        rule.wordsShown.append(it.key());
    }
    if (json.contains(u"otherwise"))
        rule.otherwise = json.value(u"otherwise");
    const std::optional<QString> entry = entryKeyOf(field);
    rule.isList = entry.has_value();
    rule.entryKey = entry.value_or(QString());
    if (!rule.split.isEmpty() && !rule.isList)
        return problem(u"rule"_s, u"%1.split"_s.arg(field));
    return rule;
}

} // namespace

QStringList textsOf(const QJsonValue &value)
{
    if (value.isString())
        return {value.toString()};
    QStringList texts;
    for (const QJsonValue entry : value.toArray())
        texts.append(entry.toString());
    return texts;
}

bool areTexts(const QJsonValue &value)
{
    const QJsonArray array = value.toArray();
    return value.isString() ||
           (value.isArray() && !array.isEmpty() &&
            std::all_of(array.begin(), array.end(), [](const QJsonValue &entry) { return entry.isString(); }));
}

Result<QJsonObject> readMappingJson(const QString &path)
{
    const Result<QByteArray> bytes = readBytes(path, kMappingLimit);
    if (!bytes)
        return tl::unexpected(bytes.error());
    if (const qsizetype at = firstInvalidUtf8(*bytes); at >= 0)
        return failure(ErrorCode::NotUtf8, {path, QString::number(at)});
    constexpr int kDeepest = 16;
    if (jsonDepth(*bytes) > kDeepest)
        return failure(ErrorCode::NestedTooDeep, {path, QString::number(kDeepest)});
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(*bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(notJson(path, *bytes, error));
    return document.object();
}

QString foldedWord(const QString &text)
{
    QString folded = text.toCaseFolded();
    for (QChar &c : folded) {
        if (c.category() == QChar::Punctuation_Dash)
            c = u' ';
    }
    return folded.simplified();
}

QList<TemplatePlace> placesIn(const QString &piece)
{
    static const QRegularExpression place(u"\\{([^{}:]+)(:grouped)?\\}"_s);
    QList<TemplatePlace> places;
    for (auto it = place.globalMatch(piece); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        places.append({match.capturedStart(), match.capturedEnd(), match.captured(1), match.hasCaptured(2)});
    }
    return places;
}

tl::expected<QList<FieldRule>, RuleProblem> rulesOf(const QJsonObject &fields)
{
    const QSet<QString> fillable = fillableFields();
    QList<FieldRule> rules;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        // What the contract has no key for is kept under "source", so that a misspelt field is noticed.
        const bool own = it.key().startsWith(u"source."_s) && it.key().count(u'.') == 1;
        if (!own && !fillable.contains(it.key()))
            return problem(u"field"_s, it.key());
        if (!it.value().isObject())
            return problem(u"rule"_s, it.key());
        auto rule = ruleOf(it.key(), it.value().toObject());
        if (!rule)
            return tl::unexpected(rule.error());
        rules.append(std::move(*rule));
    }
    return rules;
}

Result<ImportMapping> ImportMapping::load(const QString &path)
{
    const Result<QJsonObject> json = readMappingJson(path);
    if (!json)
        return tl::unexpected(json.error());
    const auto invalid = [&](const QString &what, const QString &place) {
        return failure(ErrorCode::MappingInvalid, {path, what, place});
    };
    if (json->value(u"format").toString() != u"credence.import-mapping")
        return invalid(u"format"_s, u"format"_s);
    if (json->value(u"version").toInteger() != 1)
        return invalid(u"version"_s, u"version"_s);

    ImportMapping mapping;
    mapping.id = json->value(u"id").toString();
    mapping.title = json->value(u"title").toString();
    mapping.columns = textsOf(json->value(u"columns"));
    mapping.fields = json->value(u"fields").toObject();
    const QJsonArray keys = json->value(u"key").toArray();
    if (areTexts(keys))
        mapping.key = {textsOf(keys)};
    else
        for (const QJsonValue alternative : keys)
            mapping.key.append(textsOf(alternative));
    const QJsonObject aliases = json->value(u"aliases").toObject();
    for (auto it = aliases.begin(); it != aliases.end(); ++it)
        mapping.aliases.insert(it.key(), textsOf(it.value()));
    for (const QJsonValue entry : json->value(u"skip").toArray()) {
        QStringList values;
        for (const QString &value : textsOf(entry.toObject().value(u"in")))
            values.append(foldedWord(value));
        mapping.skip.append({entry.toObject().value(u"column").toString(), values});
    }

    if (mapping.id.isEmpty())
        return invalid(u"id"_s, u"id"_s);
    if (mapping.columns.isEmpty() || mapping.columns.contains(QString()))
        return invalid(u"columns"_s, u"columns"_s);
    if (mapping.key.isEmpty() || mapping.key.contains(QStringList()))
        return invalid(u"key"_s, u"key"_s);
    if (!mapping.fields.contains(u"courseName"))
        return invalid(u"field"_s, u"courseName"_s);
    // Credence counts in Canadian dollars: a foreign amount may be told in words (annex.feeReason) but is never a fee.
    const bool foreign = json->value(u"currency").toString(u"CAD"_s) != u"CAD";
    if (foreign && (mapping.fields.contains(u"annex.fee") || mapping.fields.contains(u"annex.tls.estimate")))
        return invalid(u"currency"_s, u"annex.fee"_s);
    if (const auto rules = rulesOf(mapping.fields); !rules)
        return invalid(rules.error().what, u"fields.%1"_s.arg(rules.error().place));
    return mapping;
}

QList<ImportMapping> ImportMapping::shipped()
{
    QList<ImportMapping> mappings;
    const QDir folder(u":/import"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        if (const Result<ImportMapping> mapping = load(folder.filePath(name)))
            mappings.append(*mapping);
    }
    std::stable_sort(mappings.begin(), mappings.end(), [](const ImportMapping &a, const ImportMapping &b) {
        return a.columns.size() > b.columns.size();
    });
    return mappings;
}

qsizetype ImportMapping::columnIn(const QStringList &header, const QString &name) const
{
    for (const QString &candidate : QStringList{name} + aliases.value(name)) {
        const QString wanted = foldedWord(candidate);
        for (qsizetype i = 0; i < header.size(); ++i) {
            if (foldedWord(header.at(i)) == wanted)
                return i;
        }
    }
    return -1;
}

QStringList ImportMapping::missingIn(const QStringList &header) const
{
    QStringList missing;
    for (const QString &column : columns) {
        if (columnIn(header, column) < 0)
            missing.append(column);
    }
    return missing;
}

Result<ImportMapping> mappingFor(const QStringList &header, const QString &path)
{
    for (const ImportMapping &mapping : ImportMapping::shipped()) {
        if (mapping.missingIn(header).isEmpty())
            return mapping;
    }
    constexpr qsizetype kMostShown = 120; // a file that is no table at all may have one endless line
    QString columns = header.join(u", "_s);
    if (columns.size() > kMostShown)
        columns = columns.left(kMostShown) + u'…';
    return failure(ErrorCode::NoMappingFits, {path, columns});
}

} // namespace credence
