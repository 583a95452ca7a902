// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policydifference.h"

#include "core/policy/limittable.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

using Part = PolicyDifference::Part;
using Change = PolicyDifference::Change;

LocalText word(const QString &text) { return {text, {}}; }
LocalText word(qint64 number) { return word(QString::number(number)); }
LocalText word(bool yes) { return word(yes ? u"yes"_s : u"no"_s); }

QString kindWord(StageKind kind)
{
    return kind == StageKind::Decision ? u"decision"_s : kind == StageKind::Notice ? u"notice"_s : u"external"_s;
}

QString conditionWord(StageCondition condition) { return condition == StageCondition::Osap ? u"osap"_s : u"always"_s; }

class Differences {
public:
    QList<PolicyDifference> found;

    void compare(Part part, const QString &id, const QString &aspect, const LocalText &before, const LocalText &after)
    {
        if (before != after)
            found.append({part, Change::Changed, id, aspect, before, after});
    }

    void stage(const Stage &before, const Stage &after)
    {
        const auto aspect = [&](const QString &name, const LocalText &was, const LocalText &is) {
            compare(Part::Stage, before.id, name, was, is);
        };
        aspect(u"name"_s, before.name, after.name);
        aspect(u"body"_s, before.body, after.body);
        aspect(u"kind"_s, word(kindWord(before.kind)), word(kindWord(after.kind)));
        aspect(u"condition"_s, word(conditionWord(before.condition)), word(conditionWord(after.condition)));
        aspect(u"optional"_s, word(before.optional), word(after.optional));
        aspect(u"meets"_s, word(before.meets), word(after.meets));
        aspect(u"expectedDays"_s, word(qint64(before.expectedDays)), word(qint64(after.expectedDays)));
        aspect(u"clause"_s, word(before.clause), word(after.clause));
    }

    void clause(const Clause &before, const Clause &after)
    {
        compare(Part::Clause, before.id, u"title"_s, before.title, after.title);
        compare(Part::Clause, before.id, u"parent"_s, word(before.parent), word(after.parent));
        // Paragraphs that both begin and end with say nothing; what is between them does.
        const QList<LocalText> &old = before.paragraphs;
        const QList<LocalText> &now = after.paragraphs;
        qsizetype same = 0;
        while (same < old.size() && same < now.size() && old.at(same) == now.at(same))
            ++same;
        qsizetype tail = 0;
        while (tail < old.size() - same && tail < now.size() - same &&
               old.at(old.size() - 1 - tail) == now.at(now.size() - 1 - tail))
            ++tail;
        const qsizetype count = std::max(old.size(), now.size()) - same - tail;
        for (qsizetype i = 0; i < count; ++i) {
            const qsizetype at = same + i;
            compare(Part::Clause, before.id, u"text"_s, at < old.size() - tail ? old.at(at) : LocalText(),
                    at < now.size() - tail ? now.at(at) : LocalText());
        }
    }
};

/// "chair → dean → sccasp", of the stages that both have: an added one moves nobody.
QString order(const QList<Stage> &stages, const Policy &other)
{
    QStringList ids;
    for (const Stage &stage : stages) {
        if (other.stage(stage.id))
            ids.append(stage.id);
    }
    return ids.join(u" → "_s);
}

} // namespace

QList<PolicyDifference> policyDifference(const Policy &base, const Policy &other)
{
    Differences all;
    all.compare(Part::About, u"title"_s, {}, base.title, other.title);
    all.compare(Part::About, u"institution"_s, {}, base.institution, other.institution);
    all.compare(Part::About, u"date"_s, {}, word(base.date.toString(Qt::ISODate)),
                word(other.date.toString(Qt::ISODate)));
    for (const WholeLimit &limit : kWholeLimits)
        all.compare(Part::Limit, QString::fromLatin1(limit.key), {}, word(qint64(base.limits.*limit.member)),
                    word(qint64(other.limits.*limit.member)));
    for (const MoneyLimit &limit : kMoneyLimits)
        all.compare(Part::Limit, QString::fromLatin1(limit.key), {}, word(base.limits.*limit.member),
                    word(other.limits.*limit.member));

    for (const Stage &stage : base.stages) {
        if (const Stage *same = other.stage(stage.id))
            all.stage(stage, *same);
        else
            all.found.append({Part::Stage, Change::Removed, stage.id, {}, stage.name, {}});
    }
    for (const Stage &stage : other.stages) {
        if (!base.stage(stage.id))
            all.found.append({Part::Stage, Change::Added, stage.id, {}, {}, stage.name});
    }
    all.compare(Part::Rule, u"stageOrder"_s, {}, word(order(base.stages, other)), word(order(other.stages, base)));
    const auto goes = [](const Policy &policy) {
        return word(policy.resubmission == Resubmission::RestartAtFirst ? u"restart"_s : u"returning-stage"_s);
    };
    all.compare(Part::Rule, u"resubmission"_s, {}, goes(base), goes(other));
    all.compare(Part::Rule, u"trackingOnlyWithoutOsap"_s, {}, word(base.trackingOnlyWithoutOsap),
                word(other.trackingOnlyWithoutOsap));

    for (const Clause &clause : base.clauses) {
        if (const Clause *same = other.clause(clause.id))
            all.clause(clause, *same);
        else
            all.found.append({Part::Clause, Change::Removed, clause.id, {}, clause.title, {}});
    }
    for (const Clause &clause : other.clauses) {
        if (!base.clause(clause.id))
            all.found.append({Part::Clause, Change::Added, clause.id, {}, {}, clause.title});
    }
    return all.found;
}

} // namespace credence
