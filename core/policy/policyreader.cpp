// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policyreader.h"

#include "core/policy/limittable.h"
#include "core/proposal/proposal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kVersion = 1;

// The words a list or a state of the chain uses (core/approval stageWord(), planner steps); no stage may be called so.
const QStringList &reservedStageIds()
{
    static const QStringList ids{u"draft"_s,   u"returned"_s,  u"approved"_s, u"declined"_s, u"withdrawn"_s,
                                 u"retired"_s, u"submitted"_s, u"submit"_s,   u"publish"_s,  u"delivery"_s,
                                 u"intake"_s,  u"decision"_s,  u"proposer"_s};
    return ids;
}

QString at(const QString &list, qsizetype index) { return u"%1[%2]"_s.arg(list, QString::number(index)); }

QString under(const QString &path, const QString &key) { return path.isEmpty() ? key : u"%1.%2"_s.arg(path, key); }

bool isIdentifier(const QString &id)
{
    return !id.isEmpty() && id.size() <= 64 && std::all_of(id.cbegin(), id.cend(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || c == u'-';
    });
}

} // namespace

void PolicyReader::refuse(const QString &path, const QString &what)
{
    if (m_wrong.isEmpty())
        m_wrong = path.isEmpty() ? what : u"%1: %2"_s.arg(path, what);
}

QString PolicyReader::text(const QJsonObject &object, const QString &key, const QString &path, bool needed)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull()) {
        if (needed)
            refuse(under(path, key), u"missing"_s);
        return {};
    }
    if (!value.isString()) {
        refuse(under(path, key), u"must be text"_s);
        return {};
    }
    const QString string = value.toString();
    if (string.contains(QChar(u'\0')))
        refuse(under(path, key), u"holds a NUL character"_s);
    else if (needed && string.trimmed().isEmpty())
        refuse(under(path, key), u"is empty"_s);
    return string;
}

LocalText PolicyReader::localText(const QJsonValue &value, const QString &path)
{
    if (value.isUndefined() || value.isNull()) {
        refuse(path, u"missing"_s);
        return {};
    }
    if (!value.isObject()) {
        refuse(path, u"must be an object with \"en\" and \"fr\""_s);
        return {};
    }
    const QJsonObject object = value.toObject();
    return {text(object, u"en"_s, path, true), text(object, u"fr"_s, path, false)};
}

bool PolicyReader::flag(const QJsonObject &object, const QString &key, const QString &path)
{
    const QJsonValue value = object.value(key);
    if (!value.isUndefined() && !value.isBool())
        refuse(under(path, key), u"must be true or false"_s);
    return value.toBool(false);
}

int PolicyReader::number(const QJsonObject &object, const QString &key, const QString &path, int low, int high)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull()) {
        refuse(under(path, key), u"missing"_s);
        return low;
    }
    const double number = value.toDouble(NAN); // NaN as well where it is no number at all
    if (std::isnan(number) || number != std::floor(number)) {
        refuse(under(path, key), u"must be a whole number"_s);
        return low;
    }
    if (number < low || number > high) {
        refuse(under(path, key), u"must be %1 to %2"_s.arg(QString::number(low), QString::number(high)));
        return low;
    }
    return int(number);
}

QJsonArray PolicyReader::list(const QJsonObject &object, const QString &key)
{
    const QJsonValue value = object.value(key);
    if (value.isUndefined() || value.isNull())
        refuse(key, u"missing"_s);
    else if (!value.isArray())
        refuse(key, u"must be a list"_s);
    else if (value.toArray().isEmpty())
        refuse(key, u"is empty"_s);
    return value.toArray();
}

int PolicyReader::word(const QJsonObject &object, const QString &key, const QString &path, const QStringList &allowed)
{
    const QString given = text(object, key, path, true);
    const qsizetype index = allowed.indexOf(given);
    if (index < 0)
        refuse(under(path, key), u"\"%1\" is none of %2"_s.arg(given.left(60), allowed.join(u", "_s)));
    return int(std::max<qsizetype>(index, 0));
}

Limits PolicyReader::limits(const QJsonObject &object)
{
    const QString path = u"limits"_s;
    Limits limits;
    for (const WholeLimit &limit : kWholeLimits)
        limits.*limit.member = number(object, QString::fromLatin1(limit.key), path, limit.low, limit.high);
    for (const MoneyLimit &limit : kMoneyLimits) {
        const QString key = QString::fromLatin1(limit.key);
        const std::optional<qint64> cents = parseMoney(text(object, key, path, true));
        if (!cents || *cents < 0)
            refuse(under(path, key), u"must be an amount of money such as \"200.00\""_s);
        limits.*limit.member = cents.value_or(0);
    }
    limitsInOrder(limits);
    return limits;
}

void PolicyReader::limitsInOrder(const Limits &limits)
{
    const auto ordered = [this](const char *lowKey, qint64 low, const char *highKey, qint64 high) {
        if (low > high)
            refuse(u"limits.%1"_s.arg(QLatin1StringView(lowKey)),
                   u"is above limits.%1"_s.arg(QLatin1StringView(highKey)));
    };
    ordered("hoursMin", limits.hoursMin, "hoursMax", limits.hoursMax);
    ordered("weeksMin", limits.weeksMin, "weeksMax", limits.weeksMax);
    ordered("capMin", limits.capMin, "capMax", limits.capMax);
    ordered("feeSuggestedMin", limits.feeSuggestedMin, "feeSuggestedMax", limits.feeSuggestedMax);
    ordered("feeSuggestedMax", limits.feeSuggestedMax, "feeCertificateFrom", limits.feeCertificateFrom);
    ordered("leadMonths", limits.leadMonths, "leadMonthsOsapFirst", limits.leadMonthsOsapFirst);
    ordered("bandFromBusinessDays", limits.bandFromBusinessDays, "bandToBusinessDays", limits.bandToBusinessDays);
    ordered("intakesPerYearMin", limits.intakesPerYearMin, "intakesPerYearMax", limits.intakesPerYearMax);
    ordered("halfCreditHoursMin", limits.halfCreditHoursMin, "halfCreditHoursMax", limits.halfCreditHoursMax);
}

Stage PolicyReader::stage(const QJsonValue &value, const QString &path)
{
    if (!value.isObject()) {
        refuse(path, u"must be an object"_s);
        return {};
    }
    const QJsonObject object = value.toObject();
    Stage stage;
    stage.id = text(object, u"id"_s, path, true);
    if (!isIdentifier(stage.id))
        refuse(under(path, u"id"_s), u"must be lower-case letters, digits and hyphens"_s);
    else if (reservedStageIds().contains(stage.id))
        refuse(under(path, u"id"_s), u"\"%1\" is a word of the program"_s.arg(stage.id));
    stage.name = localText(object.value(u"name"_s), under(path, u"name"_s));
    stage.body = localText(object.value(u"body"_s), under(path, u"body"_s));
    stage.kind = StageKind(word(object, u"kind"_s, path, {u"decision"_s, u"notice"_s, u"external"_s}));
    stage.condition = StageCondition(word(object, u"condition"_s, path, {u"always"_s, u"osap"_s}));
    stage.optional = flag(object, u"optional"_s, path);
    stage.meets = flag(object, u"meets"_s, path);
    stage.expectedDays = number(object, u"expectedDays"_s, path, 0, 3650);
    stage.clause = text(object, u"clause"_s, path, false);
    return stage;
}

Clause PolicyReader::clause(const QJsonValue &value, const QString &path)
{
    if (!value.isObject()) {
        refuse(path, u"must be an object"_s);
        return {};
    }
    const QJsonObject object = value.toObject();
    Clause clause;
    clause.id = text(object, u"id"_s, path, true);
    clause.title = localText(object.value(u"title"_s), under(path, u"title"_s));
    clause.parent = text(object, u"parent"_s, path, false);
    const QJsonValue paragraphs = object.value(u"paragraphs"_s);
    if (!paragraphs.isArray())
        refuse(under(path, u"paragraphs"_s), paragraphs.isUndefined() ? u"missing"_s : u"must be a list"_s);
    const QJsonArray array = paragraphs.toArray();
    for (qsizetype i = 0; i < array.size() && !refused(); ++i)
        clause.paragraphs.append(localText(array.at(i), at(under(path, u"paragraphs"_s), i)));
    return clause;
}

void PolicyReader::stagesFit(const Policy &policy)
{
    QSet<QString> ids;
    bool decides = false; // somebody must decide on every proposal
    for (qsizetype i = 0; i < policy.stages.size(); ++i) {
        const Stage &stage = policy.stages.at(i);
        const QString path = at(u"stages"_s, i);
        if (ids.contains(stage.id))
            refuse(under(path, u"id"_s), u"\"%1\" is there twice"_s.arg(stage.id));
        ids.insert(stage.id);
        if (!stage.clause.isEmpty() && !policy.clause(stage.clause))
            refuse(under(path, u"clause"_s), u"there is no clause \"%1\""_s.arg(stage.clause.left(60)));
        decides |= stage.kind == StageKind::Decision && stage.condition == StageCondition::Always && !stage.optional;
    }
    if (!decides)
        refuse(u"stages"_s, u"none of them decides on every proposal"_s);
}

void PolicyReader::clausesFit(const Policy &policy)
{
    QSet<QString> ids;
    for (qsizetype i = 0; i < policy.clauses.size(); ++i) {
        const Clause &clause = policy.clauses.at(i);
        const QString path = at(u"clauses"_s, i);
        if (ids.contains(clause.id))
            refuse(under(path, u"id"_s), u"\"%1\" is there twice"_s.arg(clause.id.left(60)));
        ids.insert(clause.id);
        if (clause.parent.isEmpty())
            continue;
        const Clause *parent = policy.clause(clause.parent);
        if (!parent || !parent->parent.isEmpty()) // two levels: no ring can close
            refuse(under(path, u"parent"_s), u"\"%1\" is no section of the list"_s.arg(clause.parent.left(60)));
    }
}

Result<Policy> PolicyReader::read(const QByteArray &json)
{
    const auto failed = [this] { return failure(ErrorCode::NotAPolicyFile, {m_source, m_wrong}); };
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const qsizetype line = 1 + json.left(error.offset).count('\n');
        refuse({}, u"it is no valid JSON in line %1"_s.arg(QString::number(line)));
        return failed();
    }
    const QJsonObject root = document.object();
    if (!document.isObject() || root.value(u"format"_s).toString() != u"credence.policy"_s) {
        refuse(u"format"_s, u"must be \"credence.policy\""_s);
        return failed();
    }
    const int version = number(root, u"version"_s, {}, 1, 1'000'000);
    if (version > kVersion)
        refuse(u"version"_s, u"%1 is newer than the %2 this program reads"_s.arg(QString::number(version),
                                                                                 QString::number(kVersion)));

    Policy policy;
    policy.id = text(root, u"id"_s, {}, true);
    policy.title = localText(root.value(u"title"_s), u"title"_s);
    policy.institution = localText(root.value(u"institution"_s), u"institution"_s);
    const QString date = text(root, u"date"_s, {}, true);
    policy.date = QDate::fromString(date, Qt::ISODate);
    if (date.size() != 10 || !policy.date.isValid())
        refuse(u"date"_s, u"\"%1\" is not a date (YYYY-MM-DD)"_s.arg(date.left(60)));
    if (!root.value(u"limits"_s).isObject())
        refuse(u"limits"_s, root.contains(u"limits"_s) ? u"must be an object"_s : u"missing"_s);
    if (!refused())
        policy.limits = limits(root.value(u"limits"_s).toObject());
    policy.resubmission = Resubmission(word(root, u"resubmission"_s, {}, {u"restart"_s, u"returning-stage"_s}));
    policy.trackingOnlyWithoutOsap = flag(root, u"trackingOnlyWithoutOsap"_s, {});

    const QJsonArray stages = list(root, u"stages"_s);
    for (qsizetype i = 0; i < stages.size() && !refused(); ++i)
        policy.stages.append(stage(stages.at(i), at(u"stages"_s, i)));
    const QJsonArray clauses = list(root, u"clauses"_s);
    for (qsizetype i = 0; i < clauses.size() && !refused(); ++i)
        policy.clauses.append(clause(clauses.at(i), at(u"clauses"_s, i)));
    stagesFit(policy);
    clausesFit(policy);
    if (refused())
        return failed();
    return policy;
}

} // namespace credence
