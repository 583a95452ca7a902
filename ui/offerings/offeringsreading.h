// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/osapstatus.h"
#include "core/store/deliveryrepository.h"

namespace credence {

/// What the top of the page shows.
struct OfferingsOverview {
    QList<OfferingRow> offerings; ///< with a cohort in the months shown, and those without any cohort
    QList<CohortRow> cohorts;     ///< in the months shown
    QList<CohortRow> running;     ///< today
    YearFigures year;
    int all = 0; ///< offerings of the office
    int overLimit = 0;
};
/// The months from \a from up to the day before \a end. Call on the store's thread.
Result<OfferingsOverview> readOverview(Office &office, QDate from, QDate end, QDate today);

/// The offering that was chosen, with one of its cohorts.
struct OfferingReading {
    StoredOffering stored;
    Proposal proposal; ///< as approved
    bool approved = false;
    QList<CohortRow> cohorts;
    std::optional<CohortRow> cohort;
    QList<Enrolment> roster; ///< of the cohort
    PaymentMix paid;         ///< of the whole offering
    QList<LiveBlocker> blockers;
    Readiness readiness;
    OsapStatus osap;   ///< at the first day of the cohort
    QDate lastToApply; ///< for OSAP (R133); no date where it is not sought
};
/// A null \a cohort, or one that is gone, is the one that runs, else the next, else the last. Nothing when the offering
/// was removed. Call on the store's thread.
Result<std::optional<OfferingReading>> readOffering(Office &office, const QUuid &offering, const QUuid &cohort);

} // namespace credence
