// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/office.h"

#include <QJsonObject>

namespace credence {

/// One offering of the example, with its cohorts as days from today.
struct ExampleOffering {
    QString slug; ///< of the proposal's story
    QJsonObject json;
    QDate planned; ///< the day it was entered in the office
    QUuid id;      ///< once it was added
};

/// The example's offerings (resources/example/deliveries.json) in the order of the file; each was planned some weeks
/// before its first cohort began.
QList<ExampleOffering> exampleOfferings(const QJsonObject &deliveries, QDate today);

/// Adds \a offering without its cohorts, as on the day it was planned; \a proposal is approved by then.
Result<void> addExampleOffering(Office &office, ExampleOffering &offering, const QUuid &proposal, QDate today);

/// Adds cohorts, learners and their results as they stand on \a today: some two years of them, a few open ends
/// included (a learner over the limit, some not told of it, a completion not recorded yet).
Result<void> addExampleCohorts(Office &office, const QList<ExampleOffering> &offerings, QDate today);

/// Adds the example's stacks; \a idOf gives a proposal's id for its story.
Result<void> addExampleStacks(Office &office, const QJsonObject &deliveries, QDate today,
                              const std::function<QUuid(const QString &slug)> &idOf);

} // namespace credence
