// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchoffice.h"

namespace credence::bench {

/// How many offerings the office of deliveries has: 5,000, or what CREDENCE_BENCH_OFFERINGS says. Each has
/// kCohortsEach cohorts of kLearnersEach learners.
int offeringsWanted();
inline constexpr int kCohortsEach = 4;
inline constexpr int kLearnersEach = 50;

/// Builds it at \a path unless it is there already: ten years of deliveries up to kToday and half a year beyond,
/// written through DeliveryRepository alone, so that every check is made and every count kept. Then checks the whole
/// file; a problem found is an error. The commits do not wait for the disk meanwhile.
Result<void> ensureDeliveries(const QString &path, const Policy &policy, const CodeBook &codes);

/// What was built: offerings, cohorts and learners instead of proposals and events.
struct DeliveryBuilding {
    double seconds = 0;
    double verifySeconds = 0;
    qint64 bytes = 0;
    qint64 offerings = 0;
    qint64 cohorts = 0;
    qint64 learners = 0;
};
DeliveryBuilding deliveriesOf(const QString &path);

} // namespace credence::bench
