// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/chain.h"

namespace credence {

QList<Stage> route(OsapIntent intent, const QStringList &optionalStages, const Policy &policy)
{
    QList<Stage> stages;
    if (policy.trackingOnlyWithoutOsap && intent == OsapIntent::No) // Q1: a tracking entry has no chain
        return stages;
    for (const Stage &stage : policy.stages) {
        if (stage.condition == StageCondition::Osap && intent != OsapIntent::Yes)
            continue; // R51
        if (!stage.optional || optionalStages.contains(stage.id))
            stages.append(stage);
    }
    return stages;
}

RouteChange routeChange(const ChainState &state, OsapIntent intent, const Policy &policy)
{
    const auto ids = [&](OsapIntent of) {
        QStringList list;
        for (const Stage &stage : route(of, state.optionalStages, policy))
            list.append(stage.id);
        return list;
    };
    const QStringList before = ids(state.intent);
    const QStringList after = ids(intent);
    RouteChange change;
    for (const QString &id : after) {
        if (!before.contains(id))
            change.opens.append(id);
    }
    for (const QString &id : before) {
        if (!after.contains(id))
            change.closes.append(id);
    }
    return change;
}

} // namespace credence
