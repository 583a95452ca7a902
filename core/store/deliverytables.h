// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/database.h"
#include "core/store/deliveryrecords.h"

namespace credence {

// How offerings, cohorts and learners stand in the file. Every function that writes is called inside a transaction.

/// An offering as read in the transaction that is about to change it.
struct OfferingRecord {
    qint64 row = 0;
    qint64 rowVersion = 0;
    Offering offering;
    Place place = Place::None; ///< of the approved revision it was made from
    Timing timing = Timing::None;
};

/// A cohort with the rows it hangs on.
struct CohortRecord {
    qint64 row = 0;
    qint64 offering = 0;
    int places = 0; ///< its own capacity or the offering's; 0 is no limit
    CohortRow value;
};

/// The columns of `offering o` that offeringFrom() reads, from \a column on.
extern const QString kOfferingColumns;
inline constexpr int kOfferingColumnCount = 30;
OfferingRecord offeringFrom(const Row &row, int column = 0);
Result<std::optional<OfferingRecord>> readOffering(const Database &database, const QUuid &id);
Result<std::optional<OfferingRecord>> readOffering(const Database &database, qint64 row);
/// Gives its row. TextHasNul or TextBroken for a text inside the JSON columns that could not be read back.
Result<qint64> insertOffering(const Database &database, const OfferingRecord &record, qint64 referenceKey);
/// Gives the new row version; Conflict when the present one is not record's.
Result<qint64> updateOffering(const Database &database, const OfferingRecord &record);

/// The costs of a budget as kept in offering.costs.
QList<CostLine> costsFrom(const QString &text);
/// In cents, of the lines that count once for each cohort or of the others; kept beside them for the figures of a year.
qint64 sumOf(const QList<CostLine> &costs, bool perCohort);

/// SELECT … FROM cohort c and what it belongs to; a WHERE and an ORDER BY follow.
extern const QString kCohortSelect;
CohortRecord cohortFrom(const Row &row);
Result<std::optional<CohortRecord>> readCohort(const Database &database, const QUuid &id);
/// Gives its row. \a weeks of the course say when a scheduled cohort without a last day ends.
Result<qint64> insertCohort(const Database &database, const Cohort &cohort, qint64 offering, int weeks);

/// The columns of `enrolment e` that enrolmentFrom() reads, without the cohort's id.
extern const QString kEnrolmentColumns;
inline constexpr int kEnrolmentColumnCount = 15;
/// Reads into a new one; the cohort is filled in by the caller.
void readEnrolmentInto(Enrolment &enrolment, const Row &row, int column = 0);
Enrolment enrolmentFrom(const Row &row, int column = 0);
/// Adds a learner under its number; with its id where it has one. Gives the id.
Result<qint64> insertEnrolment(const Database &database, const Enrolment &enrolment, qint64 cohort);

/// SELECT … FROM enrolment e with the place in the office; a WHERE and an ORDER BY follow.
extern const QString kLearnerSelect;
LearnerRow learnerFrom(const Row &row);

/// Counts a cohort's learners anew: its cached columns, and those of the year figures.
Result<void> recountCohort(const Database &database, qint64 cohort);
/// Sums up an offering's cohorts anew.
Result<void> recountOffering(const Database &database, qint64 offering);

/// "OF-2026-003", and the key it is sorted by.
QString offeringReference(int year, qint64 number);
qint64 offeringReferenceKey(int year, qint64 number);
/// Takes the year's next number.
Result<qint64> takeOfferingNumber(const Database &database, int year);

/// "9999-12-31": the end of what stays open.
extern const QString kStaysOpen;
/// The day a cohort ends as planned, as it is kept.
QString plannedEnd(const Cohort &cohort, int weeks);

/// DeliveryRefused for the first of \a problems, for the learner \a who where it is about one; fine when there is none.
Result<void> refuse(const QList<DeliveryProblem> &problems, const QString &who = {});

/// "OF-2026-003/2/17" taken apart.
struct DeliveryReference {
    QString offering;
    int cohort = 0;
    int learner = 0;
};
/// \a parts is how many are wanted (1 to 3); nothing when the text is no such reference.
std::optional<DeliveryReference> deliveryReference(const QString &text, int parts);

} // namespace credence
