// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Cohorts: reading and writing them, and what a moved first day means for their learners.

#include "core/store/deliveryrepository.h"
#include "core/store/deliverytables.h"
#include "core/store/officeprivate.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

CohortRow valueFrom(const Row &row) { return cohortFrom(row).value; }

Result<CohortRecord> present(const Database &database, const QUuid &id)
{
    auto record = readCohort(database, id);
    if (!record)
        return tl::unexpected(std::move(record).error());
    if (!*record)
        return failure(ErrorCode::NotFound, {text(id)});
    return std::move(**record);
}

Result<OfferingRecord> offeringOfCohort(const Database &database, const QUuid &id)
{
    auto record = readOffering(database, id);
    if (!record)
        return tl::unexpected(std::move(record).error());
    if (!*record)
        return failure(ErrorCode::NotFound, {text(id)});
    return std::move(**record);
}

/// Learners of a rolling cohort begin inside its window, also of an edited one.
Result<void> checkWindow(const Database &database, const CohortRecord &record, const Cohort &edited)
{
    if (!edited.rolling)
        return {};
    const auto outside = database.first(
        u"SELECT learner, first_day FROM enrolment WHERE cohort = ? AND (first_day < ? OR first_day > ?) LIMIT 1"_s,
        [](const Row &row) { return std::pair(row.text(0), row.date(1)); }, record.row, edited.start,
        edited.end.isValid() ? edited.end : QDate(9999, 12, 31));
    if (!outside)
        return tl::unexpected(outside.error());
    if (!*outside)
        return {};
    const bool early = (**outside).second < edited.start;
    return refuse({{DeliveryProblem::StartOutsideWindow,
                    early ? u"cohort.start"_s : u"cohort.end"_s,
                    {edited.start.toString(Qt::ISODate), edited.end.toString(Qt::ISODate)}}},
                  (**outside).first);
}

/// Whoever begins with a scheduled cohort moves with its first day, while nobody has a result.
Result<void> moveStarts(const Database &database, const CohortRecord &record, const Cohort &edited)
{
    const Cohort &before = record.value.cohort;
    if (edited.rolling || edited.start == before.start)
        return {};
    const auto decided =
        database.number(u"SELECT count(*) FROM enrolment WHERE cohort = ? AND result <> 'in-progress'"_s, record.row);
    if (!decided)
        return tl::unexpected(decided.error());
    if (*decided > 0)
        return {};
    return database
        .write(u"UPDATE enrolment SET first_day = ?, final_day = ?, row_version = row_version + 1"
               " WHERE cohort = ? AND first_day = ?"_s,
               edited.start, finalDate(edited.start, record.value.capWeeks), record.row, before.start)
        .map([](int) {});
}

} // namespace

Result<QList<CohortRow>> DeliveryRepository::cohorts(const QUuid &offering) const
{
    return db().list(kCohortSelect + u" WHERE c.offering = (SELECT row FROM offering WHERE id = ?) ORDER BY c.number"_s,
                     valueFrom, offering);
}

Result<CohortRow> DeliveryRepository::cohort(const QUuid &id) const
{
    return present(db(), id).map([](CohortRecord record) { return std::move(record.value); });
}

Result<CohortRow> DeliveryRepository::findCohort(const QString &reference) const
{
    QUuid id = QUuid::fromString(reference.trimmed());
    if (const auto parts = deliveryReference(reference, 2)) {
        const auto found = db().string(u"SELECT c.id FROM cohort c JOIN offering o ON o.row = c.offering"
                                       " WHERE o.reference = ? AND c.number = ?"_s,
                                       parts->offering, parts->cohort);
        if (!found)
            return tl::unexpected(found.error());
        id = QUuid::fromString(*found);
    }
    auto row = cohort(id);
    if (!row && row.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, {reference});
    return row;
}

Result<QList<CohortRow>> DeliveryRepository::cohortsBetween(QDate from, QDate to, int limit) const
{
    // By the index of the ends: what has ended is most of an office, and what lies ahead is little.
    return db().list(kCohortSelect + u" WHERE c.row IN (SELECT row FROM cohort INDEXED BY cohort_by_end WHERE"
                                     " ends_on >= ? AND first_day <= ?) ORDER BY +c.first_day, c.row LIMIT ?"_s,
                     valueFrom, from, to, limit);
}

Result<CohortRow> DeliveryRepository::addCohort(Cohort cohort)
{
    if (cohort.id.isNull())
        cohort.id = QUuid::createUuid();
    const auto added = transact(
        db(),
        [&]() -> Result<void> {
            const auto offering = offeringOfCohort(db(), cohort.offering);
            if (!offering)
                return tl::unexpected(offering.error());
            if (const auto fit = refuse(checkCohort(cohort, offering->offering)); !fit)
                return fit;
            const auto number =
                db().number(u"UPDATE offering SET last_cohort = last_cohort + 1 WHERE row = ? RETURNING last_cohort"_s,
                            offering->row);
            if (!number)
                return tl::unexpected(number.error());
            cohort.number = int(*number);
            auto row = insertCohort(db(), cohort, offering->row, offering->offering.weeks);
            if (!row && row.error().code == ErrorCode::Conflict)
                row.error().args = QStringList{text(cohort.id)};
            return row.and_then([&](qint64 place) { return recountCohort(db(), place); }).and_then([&] {
                return recountOffering(db(), offering->row);
            });
        },
        [&] {
            const auto there = db().number(u"SELECT count(*) FROM cohort WHERE id = ?"_s, cohort.id);
            return there && *there == 1;
        });
    if (!added)
        return tl::unexpected(added.error());
    tell();
    return this->cohort(cohort.id);
}

Result<qint64> DeliveryRepository::saveCohort(const Cohort &edited, qint64 rowVersion)
{
    return announce(transact(
        db(),
        [&]() -> Result<qint64> {
            const auto record = present(db(), edited.id);
            if (!record)
                return tl::unexpected(record.error());
            if (record->value.rowVersion != rowVersion)
                return failure(ErrorCode::Conflict, {record->value.reference});
            const auto offering = readOffering(db(), record->offering);
            if (!offering)
                return tl::unexpected(offering.error());
            const auto fit = refuse(checkCohort(edited, (**offering).offering)).and_then([&] {
                return checkWindow(db(), *record, edited);
            });
            if (!fit)
                return tl::unexpected(fit.error());
            const auto version = db().number(
                u"UPDATE cohort SET name = ?, rolling = ?, first_day = ?, last_day = ?, capacity = ?, note = ?,"
                " planned_end = ?, row_version = row_version + 1 WHERE row = ? RETURNING row_version"_s,
                edited.name, edited.rolling, edited.start, edited.end, edited.capacity, edited.note,
                plannedEnd(edited, record->value.weeks), record->row);
            if (!version)
                return version;
            return moveStarts(db(), *record, edited)
                .and_then([&] { return recountCohort(db(), record->row); })
                .and_then([&] { return recountOffering(db(), record->offering); })
                .map([&] { return *version; });
        },
        [&](qint64 version) {
            const auto found = db().number(u"SELECT row_version FROM cohort WHERE id = ?"_s, edited.id);
            return found && *found == version;
        }));
}

Result<void> DeliveryRepository::removeCohort(const QUuid &id)
{
    return announce(transact(db(), [&]() -> Result<void> {
        const auto record = present(db(), id);
        if (!record)
            return tl::unexpected(record.error());
        const auto enrolled = db().number(u"SELECT count(*) FROM enrolment WHERE cohort = ?"_s, record->row);
        if (!enrolled)
            return tl::unexpected(enrolled.error());
        if (*enrolled > 0)
            return failure(ErrorCode::HasLearners, {record->value.reference});
        return db().write(u"DELETE FROM cohort WHERE row = ?"_s, record->row).and_then([&](int) {
            return recountOffering(db(), record->offering);
        });
    }));
}

} // namespace credence
