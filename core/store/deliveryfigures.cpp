// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What time asks for, what a decision of the Ministry meets, and the figures of offerings and years.

#include "core/store/deliveryrepository.h"
#include "core/store/deliverytables.h"
#include "core/store/officeprivate.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kMostDue = 10'000; ///< of each kind; more than one person looks through

DueCohort dueCohort(const Row &row)
{
    DueCohort due;
    due.cohort.id = row.uuid(0);
    due.cohort.number = row.number(1);
    due.cohort.rolling = row.flag(2);
    due.cohort.start = row.date(3);
    due.cohort.end = row.date(4);
    due.offering = due.cohort.offering = row.uuid(5);
    due.offeringReference = row.text(6);
    due.proposal = row.uuid(7);
    due.name = row.text(8);
    due.learners = row.number(9);
    due.unfinished = row.number(10);
    due.weeks = row.number(11);
    return due;
}

/// First or last days of cohorts in the span.
Result<QList<DueCohort>> dueCohorts(const Database &database, QDate from, QDate to)
{
    return database.list(
        u"SELECT c.id, c.number, c.rolling, c.first_day, c.last_day, o.id, o.reference, o.proposal, p.name, c.learners,"
        " c.unfinished, o.weeks FROM cohort c CROSS JOIN offering o ON o.row = c.offering CROSS JOIN proposal p ON"
        " p.id = o.proposal WHERE (c.first_day BETWEEN ? AND ? OR c.planned_end BETWEEN ? AND ?) AND o.cancelled = 0"
        " LIMIT ?"_s,
        dueCohort, from, to, from, to, kMostDue);
}

/// The places of learners in the office, read once for each cohort.
class DuePlaces {
public:
    /// The columns that at() reads, and the tables they are of.
    static constexpr auto kColumns = "c.row, c.id, c.number, c.rolling, o.id, o.reference, o.proposal, p.name"_L1;
    static constexpr auto kTables =
        " CROSS JOIN offering o ON o.row = c.offering AND o.cancelled = 0 CROSS JOIN proposal p ON p.id = o.proposal"_L1;

    DueLearner at(const Row &row, int column)
    {
        DueLearner &due = m_places[row.integer(column)];
        if (!due.offering.isNull())
            return due;
        due.enrolment.cohort = row.uuid(column + 1);
        due.cohortNumber = row.number(column + 2);
        due.rolling = row.flag(column + 3);
        due.offering = row.uuid(column + 4);
        due.offeringReference = row.text(column + 5);
        due.proposal = row.uuid(column + 6);
        due.name = row.text(column + 7);
        return due;
    }

private:
    QHash<qint64, DueLearner> m_places;
};

/// Learners in progress whose time ends up to \a until; one stands for more of a cohort with the same day than are
/// named.
Result<QList<DueLearner>> dueEndings(const Database &database, QDate until)
{
    DuePlaces places;
    static_assert(kMostByName == 2); // the first and the last of those with the same day are all
    return database.list(
        u"SELECT e.id, e.number, e.learner, e.first_day, e.final_day, g.learners, %1 FROM"
        " (SELECT cohort, count(*) AS learners, min(id) AS one, max(id) AS other FROM enrolment"
        " WHERE result = 'in-progress' AND final_day <= ? GROUP BY final_day, cohort LIMIT ?) g"
        " CROSS JOIN enrolment e ON e.id IN (g.one, iif(g.learners = 2, g.other, g.one))"
        " CROSS JOIN cohort c ON c.row = g.cohort%2"_s.arg(DuePlaces::kColumns, DuePlaces::kTables),
        [&places](const Row &row) {
            constexpr int kPlace = 6;
            DueLearner due = places.at(row, kPlace);
            const int learners = row.number(kPlace - 1);
            due.count = learners > kMostByName ? learners : 1;
            due.enrolment.id = due.count > 1 ? 0 : row.integer(0);
            due.enrolment.number = row.number(1);
            due.enrolment.learner = row.text(2);
            due.enrolment.start = row.date(3);
            due.enrolment.finalDate = row.date(4);
            due.enrolment.notified = due.enrolment.start; // who was not told is counted for the whole cohort
            return due;
        },
        until, kMostDue);
}

/// Learners in progress who begin up to \a until and were not told of the time limit, one for each cohort.
Result<QList<DueLearner>> dueNotices(const Database &database, QDate until)
{
    DuePlaces places;
    return database.list(
        u"SELECT g.learners, g.first_day, %1 FROM (SELECT cohort, count(*) AS learners, min(first_day) AS first_day"
        " FROM enrolment WHERE result = 'in-progress' AND notified = '' AND first_day <= ? GROUP BY cohort LIMIT ?)"
        " g CROSS JOIN cohort c ON c.row = g.cohort%2"_s.arg(DuePlaces::kColumns, DuePlaces::kTables),
        [&places](const Row &row) {
            constexpr int kPlace = 2;
            DueLearner due = places.at(row, kPlace);
            due.count = row.number(0);
            due.enrolment.start = row.date(1);
            return due;
        },
        until, kMostDue);
}

/// What an offering costs has no date: it is not read.
QString dueOfferingColumns() { return QString(kOfferingColumns).replace("o.costs"_L1, "'[]'"_L1); }

/// Offerings whose registration ends in the span, or which have a cohort that is not over and so near that what has to
/// be public is due.
Result<QList<DueOffering>> dueOfferings(const Database &database, QDate today, QDate until, int publishDays)
{
    return database.list(
        u"SELECT %1, p.name, p.ministry, coalesce((SELECT min(n.first_day) FROM cohort n WHERE n.offering = o.row AND"
        " n.first_day >= ?), (SELECT max(l.first_day) FROM cohort l WHERE l.offering = o.row)), p.since FROM offering o"
        " CROSS JOIN proposal p ON p.id = o.proposal WHERE o.cancelled = 0 AND (o.registration_deadline BETWEEN ? AND ?"
        " OR o.row IN (SELECT c.offering FROM cohort c INDEXED BY cohort_by_end WHERE c.ends_on >= ? AND c.first_day <= ?)) LIMIT ?"_s
            .arg(dueOfferingColumns()),
        [&](const Row &row) {
            DueOffering due{.offering = offeringFrom(row).offering,
                            .name = row.text(kOfferingColumnCount),
                            .firstDay = row.date(kOfferingColumnCount + 2),
                            .readiness = {}};
            const bool eligible = row.text(kOfferingColumnCount + 1) == word(MinistryState::Eligible);
            const QDate since = eligible ? row.date(kOfferingColumnCount + 3) : QDate(); // nothing follows the decision
            due.readiness = readinessOf(due.offering, due.firstDay, today, publishDays, since);
            return due;
        },
        today, today, until, today, until.addDays(publishDays), kMostDue);
}

/// What an offering adds to the net of a year: its whole-offering costs fall into the year its first learner started,
/// those of a cohort into the year the cohort's first learner did, so that years add up to the budget of the offering.
struct YearOfOffering {
    PaymentMix mix;
    int newCohorts = 0;
    bool newOffering = false;
    qint64 fee = 0;
    int cardRate = 0;
    int partnerShare = 0;
    qint64 wholeCosts = 0;
    qint64 cohortCosts = 0;

    qint64 net() const
    {
        BudgetTerms terms;
        terms.cardRate = cardRate;
        terms.partnerShare = partnerShare;
        const qint64 costs = (newOffering ? wholeCosts : 0) + newCohorts * cohortCosts;
        return netOf(fee, terms, mix, newCohorts) - costs;
    }
};

} // namespace

// ---- what time asks for

Result<QList<LearnerRow>> DeliveryRepository::overLimit(QDate today, int limit) const
{
    return db().list(kLearnerSelect + u" WHERE e.result = 'in-progress' AND e.final_day < ? AND o.cancelled = 0"
                                      " ORDER BY e.final_day, e.id LIMIT ?"_s,
                     learnerFrom, today, limit);
}

Result<int> DeliveryRepository::countOverLimit(QDate today) const
{
    return db()
        .number(
            u"SELECT count(*) FROM enrolment e CROSS JOIN cohort c ON c.row = e.cohort CROSS JOIN offering o ON o.row ="
            " c.offering WHERE e.result = 'in-progress' AND e.final_day < ? AND o.cancelled = 0"_s,
            today)
        .map([](qint64 count) { return int(count); });
}

Result<QList<LearnerRow>> DeliveryRepository::finishingBetween(QDate from, QDate to, int limit) const
{
    return db().list(kLearnerSelect + u" WHERE e.result = 'in-progress' AND e.final_day BETWEEN ? AND ? AND"
                                      " o.cancelled = 0 ORDER BY e.final_day, e.id LIMIT ?"_s,
                     learnerFrom, from, to, limit);
}

Result<QList<LearnerRow>> DeliveryRepository::withoutNotice(int limit) const
{
    return db().list(kLearnerSelect +
                         u" WHERE e.result = 'in-progress' AND e.notified = '' AND o.cancelled = 0 ORDER BY"
                         " e.cohort DESC, e.number LIMIT ?"_s,
                     learnerFrom, limit);
}

Result<QList<DueItem>> DeliveryRepository::due(QDate until) const
{
    const QDate today = m_office.clock().today();
    const auto cohorts = dueCohorts(db(), today, until);
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    auto learners = dueEndings(db(), until);
    if (!learners)
        return tl::unexpected(learners.error());
    auto notices = dueNotices(db(), until);
    if (!notices)
        return tl::unexpected(notices.error());
    learners->append(std::move(*notices));
    const auto offerings = dueOfferings(db(), today, until, m_office.policy().limits.publishDays);
    if (!offerings)
        return tl::unexpected(offerings.error());
    return deliveryDue(*cohorts, *learners, *offerings, today, until);
}

Result<QList<CohortStart>> DeliveryRepository::startsOf(const QUuid &proposal) const
{
    return db().list(
        u"SELECT c.id, o.id, o.reference, c.number, c.first_day FROM offering o JOIN cohort c ON"
        " c.offering = o.row WHERE o.proposal = ? AND o.cancelled = 0 ORDER BY c.first_day, o.row, c.number"_s,
        [](const Row &row) {
            return CohortStart{.cohort = row.uuid(0),
                               .offering = row.uuid(1),
                               .name = row.text(2) + u'/' + row.text(3),
                               .start = row.date(4)};
        },
        proposal);
}

Result<QList<std::pair<QString, QDate>>> DeliveryRepository::resting(QDate today) const
{
    QList<std::pair<QString, QDate>> resting;
    // The last day of its last cohort, or the day of approval where it never ran. The date alone sifts in SQL, what is
    // too long says restsTooLong().
    return db()
        .visit(u"SELECT p.reference, coalesce(ran.last, p.chain ->> '$.approvedOn', '') AS last_day FROM proposal p"
               " LEFT JOIN (SELECT o.proposal, max(c.planned_end) AS last FROM offering o JOIN cohort c ON c.offering ="
               " o.row WHERE o.cancelled = 0 GROUP BY o.proposal) ran ON ran.proposal = p.id"
               " WHERE p.stage IN ('approved', 'ministry') AND last_day <> '' AND last_day <= ? ORDER BY last_day,"
               " p.reference_key"_s,
               {bound::value(today)},
               [&](const Row &row) {
                   if (const QDate last = row.date(1); restsTooLong(last, today))
                       resting.append({row.text(0), last});
                   return true;
               })
        .map([&resting] { return std::move(resting); });
}

// ---- figures

Result<std::pair<PaymentMix, int>> DeliveryRepository::paymentsOf(const QUuid &offering) const
{
    const auto found = db().first(
        u"SELECT (SELECT coalesce(sum(c.learners), 0) FROM cohort c WHERE c.offering = o.row),"
        " (SELECT coalesce(sum(c.by_card), 0) FROM cohort c WHERE c.offering = o.row), o.cohorts FROM offering o"
        " WHERE o.id = ?"_s,
        [](const Row &row) {
            return std::pair(PaymentMix{.learners = row.number(0), .byCard = row.number(1)}, row.number(2));
        },
        offering);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {offering.toString(QUuid::WithoutBraces)});
    return **found;
}

Result<YearFigures> DeliveryRepository::yearFigures(int year) const
{
    YearFigures figures{.year = year};
    return db()
        .visit(u"SELECT count(*), sum(y.learners), sum(y.by_card), sum(y.passed), sum(y.failed), sum(y.withdrawn),"
               " sum(NOT EXISTS (SELECT 1 FROM start_year e WHERE e.cohort = y.cohort AND e.year < y.year)),"
               " NOT EXISTS (SELECT 1 FROM start_year f WHERE f.offering = y.offering AND f.year < ?), o.fee,"
               " o.card_rate, o.partner_share, o.whole_costs, o.cohort_costs, o.cancelled OR EXISTS (SELECT 1 FROM"
               " stack_member m WHERE m.proposal = o.proposal) FROM start_year y CROSS JOIN offering o ON"
               " o.row = y.offering WHERE y.year = ? GROUP BY y.offering"_s,
               {year, year},
               [&figures](const Row &row) {
                   const YearOfOffering offering{.mix = {.learners = row.number(1), .byCard = row.number(2)},
                                                 .newCohorts = row.number(6),
                                                 .newOffering = row.flag(7),
                                                 .fee = row.integer(8),
                                                 .cardRate = row.number(9),
                                                 .partnerShare = row.number(10),
                                                 .wholeCosts = row.integer(11),
                                                 .cohortCosts = row.integer(12)};
                   ++figures.offerings;
                   figures.cohorts += row.number(0);
                   figures.learners += offering.mix.learners;
                   figures.passed += row.number(3);
                   figures.failed += row.number(4);
                   figures.withdrawn += row.number(5);
                   if (!row.flag(13)) // neither cancelled nor of a stack, whose revenue is shared (R68)
                       figures.net += offering.net();
                   return true;
               })
        .map([&figures] { return figures; });
}

} // namespace credence
