// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Offerings: the list, reading and writing one, and what a changed cap means for its learners.

#include "core/proposal/proposaljson.h"
#include "core/store/deliveryrepository.h"
#include "core/store/deliverytables.h"
#include "core/store/eventrecord.h"
#include "core/store/officeprivate.h"
#include "core/store/proposalrecord.h"
#include "core/store/stackrecord.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

// ---- the list

struct Where {
    QStringList terms;
    QVariantList values;

    QString text() const { return terms.isEmpty() ? QString() : u" WHERE "_s + terms.join(u" AND "_s); }
};

Where whereOf(const OfferingFilter &filter)
{
    Where where;
    if (!filter.proposal.isNull()) {
        where.terms.append(u"o.proposal = ?"_s);
        where.values.append(bound::value(filter.proposal));
    }
    if (!filter.cancelledToo)
        where.terms.append(u"o.cancelled = 0"_s);
    if (filter.from.isValid() || filter.to.isValid()) {
        where.terms.append(u"EXISTS (SELECT 1 FROM cohort c WHERE c.offering = o.row AND c.planned_end >= ?"
                           " AND c.first_day <= ?)"_s);
        where.values << bound::value(filter.from)
                     << (filter.to.isValid() ? bound::value(filter.to) : QVariant(kStaysOpen));
    }
    const QStringList words = filter.words.split(u' ', Qt::SkipEmptyParts);
    for (const QString &typed : words) {
        where.terms.append(u"(instr(p.sort_name, ?) > 0 OR instr(o.sort_title, ?) > 0 OR instr(o.reference, ?) > 0"
                           " OR instr(p.reference, ?) > 0)"_s);
        const QString word = folded(typed);
        where.values << word << word << typed.toUpper() << typed.toUpper();
    }
    return where;
}

QString orderBy(const OfferingFilter &filter)
{
    const QString way = filter.descending ? u" DESC"_s : u" ASC"_s;
    switch (filter.sort) {
    case OfferingSort::Name:
        return u" ORDER BY p.sort_name%1, o.sort_title%1, o.row%1"_s.arg(way);
    case OfferingSort::Reference:
        return u" ORDER BY o.reference_key%1"_s.arg(way);
    case OfferingSort::Learners:
        return u" ORDER BY o.learners%1, o.row%1"_s.arg(way);
    case OfferingSort::FirstStart: // what has no cohort yet lies ahead
        break;
    }
    return u" ORDER BY o.sort_start%1, o.row%1"_s.arg(way);
}

/// CROSS JOIN: proposals are found by their key, never the other way round.
const QString kFrom = u" FROM offering o CROSS JOIN proposal p ON p.id = o.proposal"_s;

OfferingRow offeringRow(const Row &row)
{
    OfferingRow offering;
    offering.id = row.uuid(0);
    offering.reference = row.text(1);
    offering.proposal = row.uuid(2);
    offering.name = row.text(3);
    offering.title = row.text(4);
    offering.unit = row.text(5);
    offering.place = fromWord<Place>(row.text(6)).value_or(Place::None);
    offering.timing = fromWord<Timing>(row.text(7)).value_or(Timing::None);
    offering.registration = fromWord<Registration>(row.text(8)).value_or(Registration::Scheduled);
    offering.weeks = row.number(9);
    offering.osap = fromWord<OsapIntent>(row.text(10)).value_or(OsapIntent::Undecided);
    offering.ministry = ministryFromWord(row.text(11)).value_or(MinistryState::None);
    offering.fee = row.integer(12);
    offering.firstStart = row.date(13);
    offering.lastEnd = row.date(14);
    offering.cohorts = row.number(15);
    offering.learners = row.number(16);
    offering.unfinished = row.number(17);
    offering.cancelled = row.flag(18);
    return offering;
}

// ---- one offering

/// The first day that counts today: of the running cohort, the next one, or the last one where none is ahead.
Result<QDate> firstDayOf(const Database &database, qint64 offering, QDate today)
{
    return database
        .string(u"SELECT first_day FROM cohort WHERE offering = ? ORDER BY ends_on < ?, first_day > ?,"
                " CASE WHEN first_day > ? AND ends_on >= ? THEN first_day END, first_day DESC LIMIT 1"_s,
                offering, today, today, today, today)
        .map([](const QString &day) { return QDate::fromString(day, Qt::ISODate); });
}

/// What the offering's micro-credential was approved as; NotApproved when it is not, or no longer.
Result<Proposal> approvedProposal(const Database &database, const QUuid &id)
{
    struct Found {
        QString reference;
        QString chain;
        QString document;
    };
    const auto found = database.first(
        u"SELECT p.reference, p.chain, coalesce(r.document, '') FROM proposal p"
        " LEFT JOIN revision r ON r.proposal = p.id AND r.number = p.revision WHERE p.id = ?"_s,
        [](const Row &row) {
            return Found{row.text(0), row.text(1), row.text(2)};
        },
        id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {text(id)});
    const Found &present = **found;
    const auto chain = chainFromJson(QJsonDocument::fromJson(present.chain.toUtf8()).object());
    if (!chain)
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"record"_s, present.reference},
                       chain.error().detail);
    if (chain->standing == Standing::Retired)
        return failure(ErrorCode::NotApproved, {present.reference, u"retired"_s});
    if (chain->standing != Standing::Approved)
        return failure(ErrorCode::NotApproved, {present.reference});
    auto proposal = proposalFromJson(QJsonDocument::fromJson(present.document.toUtf8()).object(), database.path());
    if (!proposal)
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"record"_s, present.reference},
                       proposal.error().args.join(u", "_s));
    proposal->id = id;
    return proposal;
}

/// Registration opens only when everything that it rests on is there; NotLive names what is not (R20, R42, R97).
Result<void> mayOpen(const Database &database, const OfferingRecord &record, QDate today)
{
    const Offering &offering = record.offering;
    auto proposal = readProposal(database, offering.proposal);
    if (!proposal)
        return tl::unexpected(std::move(proposal).error());
    if (!*proposal)
        return failure(ErrorCode::NotFound, {text(offering.proposal)});
    const auto stack = stackOf(database, offering.proposal);
    if (!stack)
        return tl::unexpected(stack.error());
    const auto firstDay = firstDayOf(database, record.row, today);
    if (!firstDay)
        return tl::unexpected(firstDay.error());
    StoredProposal &stored = (**proposal).stored;
    stored.proposal.timing = record.timing; // as approved, whatever was edited since (R126)
    QStringList words;
    for (const LiveBlocker blocker : openingBlockers(
             offering, stored.proposal, stored.chain.standing == Standing::Approved, *stack, *firstDay, today))
        words.append(word(blocker));
    if (words.isEmpty())
        return {};
    return failure(ErrorCode::NotLive, {offering.reference, words.join(u',')});
}

/// Whole weeks that the policy allows (R33).
Result<void> checkCap(int weeks, const Limits &limits)
{
    if (weeks >= limits.capMin && weeks <= limits.capMax)
        return {};
    return refuse({{DeliveryProblem::CapOutOfRange,
                    u"offering.capWeeks"_s,
                    {QString::number(limits.capMin), QString::number(limits.capMax)}}});
}

/// Cohorts that the offering has already must still be possible under the edited one.
Result<void> checkCohorts(const Database &database, const OfferingRecord &record)
{
    const auto cohorts =
        database.list(kCohortSelect + u" WHERE c.offering = ? ORDER BY c.number"_s, cohortFrom, record.row);
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    for (const CohortRecord &cohort : *cohorts) {
        if (const auto fit = refuse(checkCohort(cohort.value.cohort, record.offering)); !fit)
            return fit;
    }
    return {};
}

/// All learners' final dates by the new cap (R33). Refused when one passed later than that (R38).
Result<void> moveFinalDates(const Database &database, const OfferingRecord &record)
{
    const auto starts = database.list(
        u"SELECT DISTINCT e.cohort, e.first_day FROM cohort c JOIN enrolment e ON"
        " e.cohort = c.row WHERE c.offering = ?"_s,
        [](const Row &row) { return std::pair(row.integer(0), row.date(1)); }, record.row);
    if (!starts)
        return tl::unexpected(starts.error());
    QSet<qint64> cohorts;
    for (const auto &[cohort, start] : *starts) {
        const QDate final = finalDate(start, record.offering.capWeeks);
        const auto late = database.string(u"SELECT learner FROM enrolment WHERE cohort = ? AND first_day = ?"
                                          " AND result = 'passed' AND result_on > ? LIMIT 1"_s,
                                          cohort, start, final);
        if (!late)
            return tl::unexpected(late.error());
        if (!late->isEmpty())
            return refuse(
                {{DeliveryProblem::PassedAfterFinalDate, u"offering.capWeeks"_s, {final.toString(Qt::ISODate)}}},
                *late);
        const auto moved = database.write(u"UPDATE enrolment SET final_day = ?, row_version = row_version + 1"
                                          " WHERE cohort = ? AND first_day = ?"_s,
                                          final, cohort, start);
        if (!moved)
            return tl::unexpected(moved.error());
        cohorts.insert(cohort);
    }
    for (const qint64 cohort : std::as_const(cohorts)) {
        if (const auto counted = recountCohort(database, cohort); !counted)
            return counted;
    }
    return {};
}

bool hasVersion(const Database &database, const QUuid &id, qint64 rowVersion)
{
    const auto found = database.number(u"SELECT row_version FROM offering WHERE id = ?"_s, id);
    return found && *found == rowVersion;
}

} // namespace

Result<QList<OfferingRow>> DeliveryRepository::offerings(const OfferingFilter &filter) const
{
    QList<OfferingRow> rows;
    if (filter.limit <= 0)
        return rows;
    const Where where = whereOf(filter);
    QVariantList values = where.values;
    values << filter.limit << filter.offset;
    return db()
        .visit(u"SELECT o.id, o.reference, o.proposal, p.name, o.title, p.unit, o.place, o.timing, o.registration,"
               " o.weeks, p.osap, p.ministry, o.fee, o.first_start, o.last_end, o.cohorts, o.learners, o.unfinished,"
               " o.cancelled%1%2%3 LIMIT ? OFFSET ?"_s.arg(kFrom, where.text(), orderBy(filter)),
               values,
               [&rows](const Row &row) {
                   rows.append(offeringRow(row));
                   return true;
               })
        .map([&rows] { return std::move(rows); });
}

Result<int> DeliveryRepository::countOfferings(const OfferingFilter &filter) const
{
    const Where where = whereOf(filter);
    int count = 0;
    // Without words nothing is asked of the proposals.
    const QString from = filter.words.trimmed().isEmpty() ? u" FROM offering o"_s : kFrom;
    return db()
        .visit(u"SELECT count(*)%1%2"_s.arg(from, where.text()), where.values,
               [&count](const Row &row) {
                   count = row.number(0);
                   return false;
               })
        .map([&count] { return count; });
}

Result<StoredOffering> DeliveryRepository::offering(const QUuid &id) const
{
    struct Found {
        OfferingRecord record;
        StoredOffering stored;
        QString chain;
    };
    auto found = db().first(
        u"SELECT %1, p.name, p.reference, p.unit, p.chain%2 WHERE o.id = ?"_s.arg(kOfferingColumns, kFrom),
        [](const Row &row) {
            Found read{.record = offeringFrom(row), .stored = {}, .chain = row.text(kOfferingColumnCount + 3)};
            read.stored.name = row.text(kOfferingColumnCount);
            read.stored.proposalReference = row.text(kOfferingColumnCount + 1);
            read.stored.unit = row.text(kOfferingColumnCount + 2);
            return read;
        },
        id);
    if (!found)
        return tl::unexpected(std::move(found).error());
    if (!*found)
        return failure(ErrorCode::NotFound, {text(id)});
    Found &present = **found;
    StoredOffering &stored = present.stored;
    const auto chain = chainFromJson(QJsonDocument::fromJson(present.chain.toUtf8()).object());
    if (!chain)
        return failure(ErrorCode::OfficeDamaged, {db().path(), u"record"_s, stored.proposalReference},
                       chain.error().detail);
    auto stack = stackOf(db(), present.record.offering.proposal);
    if (!stack)
        return tl::unexpected(std::move(stack).error());
    const auto firstDay = firstDayOf(db(), present.record.row, m_office.clock().today());
    if (!firstDay)
        return tl::unexpected(firstDay.error());
    stored.chain = *chain;
    stored.stack = std::move(*stack);
    stored.firstDay = *firstDay;
    stored.place = present.record.place;
    stored.timing = present.record.timing;
    stored.rowVersion = present.record.rowVersion;
    stored.offering = std::move(present.record.offering);
    return std::move(stored);
}

Result<StoredOffering> DeliveryRepository::findOffering(const QString &reference) const
{
    QUuid id = QUuid::fromString(reference.trimmed());
    if (id.isNull()) {
        const auto found = db().string(u"SELECT id FROM offering WHERE reference = ?"_s, reference.trimmed().toUpper());
        if (!found)
            return tl::unexpected(found.error());
        id = QUuid::fromString(*found);
    }
    auto stored = offering(id);
    if (!stored && stored.error().code == ErrorCode::NotFound)
        return failure(ErrorCode::NotFound, {reference});
    return stored;
}

Result<StoredOffering> DeliveryRepository::addOffering(Offering offering)
{
    if (offering.id.isNull())
        offering.id = QUuid::createUuid();
    const Policy &policy = m_office.policy();
    const QDate today = m_office.clock().today();
    const int year = today.year();
    const auto added = transact(
        db(),
        [&]() -> Result<qint64> {
            const auto approved = approvedProposal(db(), offering.proposal);
            if (!approved)
                return tl::unexpected(approved.error());
            const Offering plan = offeringOf(*approved, policy.limits.capMax);
            offering.weeks = plan.weeks;
            offering.capWeeks = plan.capWeeks;
            if (const auto fit = refuse(checkOffering(offering, approved->timing)); !fit)
                return tl::unexpected(fit.error());
            if (const auto fit = checkCap(offering.capWeeks, policy.limits); !fit)
                return tl::unexpected(fit.error());
            const auto number = takeOfferingNumber(db(), year);
            if (!number)
                return number;
            offering.reference = offeringReference(year, *number);
            const OfferingRecord record{.offering = offering, .place = approved->place, .timing = approved->timing};
            if (offering.registrationOpened.isValid()) {
                if (const auto open = mayOpen(db(), record, today); !open)
                    return tl::unexpected(open.error());
            }
            auto row = insertOffering(db(), record, offeringReferenceKey(year, *number));
            if (!row && row.error().code == ErrorCode::Conflict)
                row.error().args = QStringList{text(offering.id)};
            return row;
        },
        [&] { return hasVersion(db(), offering.id, 1); });
    if (!added)
        return tl::unexpected(added.error());
    tell();
    return this->offering(offering.id);
}

Result<qint64> DeliveryRepository::saveOffering(const Offering &edited, qint64 rowVersion)
{
    return announce(transact(
        db(),
        [&]() -> Result<qint64> {
            auto present = readOffering(db(), edited.id);
            if (!present)
                return tl::unexpected(present.error());
            if (!*present)
                return failure(ErrorCode::NotFound, {edited.reference});
            OfferingRecord record = std::move(**present);
            if (record.rowVersion != rowVersion)
                return failure(ErrorCode::Conflict, {record.offering.reference});
            const Offering before = std::exchange(record.offering, edited);
            record.offering.reference = before.reference; // the office's own, never the form's
            record.offering.proposal = before.proposal;
            record.offering.weeks = before.weeks; // as approved
            if (const auto fit = refuse(checkOffering(record.offering, record.timing)); !fit)
                return tl::unexpected(fit.error());
            if (record.offering.registration != before.registration) {
                if (const auto fit = checkCohorts(db(), record); !fit)
                    return tl::unexpected(fit.error());
            }
            if (record.offering.registrationOpened.isValid() && !before.registrationOpened.isValid()) {
                if (const auto open = mayOpen(db(), record, m_office.clock().today()); !open)
                    return tl::unexpected(open.error());
            }
            const bool moved = record.offering.capWeeks != before.capWeeks;
            const auto version =
                (moved ? checkCap(record.offering.capWeeks, m_office.policy().limits) : Result<void>()).and_then([&] {
                    return updateOffering(db(), record);
                });
            if (!version || !moved)
                return version;
            return moveFinalDates(db(), record).and_then([&] { return recountOffering(db(), record.row); }).map([&] {
                return *version;
            });
        },
        [&](qint64 version) { return hasVersion(db(), edited.id, version); }));
}

Result<void> DeliveryRepository::removeOffering(const QUuid &id)
{
    return announce(transact(db(), [&]() -> Result<void> {
        const auto present = readOffering(db(), id);
        if (!present)
            return tl::unexpected(present.error());
        if (!*present)
            return failure(ErrorCode::NotFound, {text(id)});
        const auto cohorts = db().number(u"SELECT count(*) FROM cohort WHERE offering = ?"_s, (**present).row);
        if (!cohorts)
            return tl::unexpected(cohorts.error());
        if (*cohorts > 0)
            return failure(ErrorCode::HasLearners, {(**present).offering.reference});
        return db().write(u"DELETE FROM offering WHERE row = ?"_s, (**present).row).map([](int) {});
    }));
}

} // namespace credence
