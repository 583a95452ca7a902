// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/verifydelivery.h"

#include "core/store/deliverytables.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

using Problem = std::function<void(const QString &what, const QString &detail)>;

/// A statement that gives the references of what is wrong, and what that is.
struct Check {
    const char *detail;
    const char *sql;
};

constexpr Check kChecks[] = {
    {"counts", // of a cohort
     "SELECT o.reference || '/' || c.number FROM cohort c JOIN offering o ON o.row = c.offering LEFT JOIN"
     " (SELECT e.cohort, count(*) FILTER (WHERE e.result <> 'withdrawn') AS learners,"
     " count(*) FILTER (WHERE e.result = 'in-progress') AS unfinished,"
     " count(*) FILTER (WHERE e.result = 'passed') AS passed,"
     " count(*) FILTER (WHERE e.result IN ('failed', 'time-limit')) AS failed,"
     " count(*) FILTER (WHERE e.result = 'withdrawn') AS withdrawn,"
     " count(*) FILTER (WHERE e.payment = 'card' AND e.result <> 'withdrawn') AS by_card,"
     " coalesce(max(e.final_day) FILTER (WHERE e.result <> 'withdrawn'), '') AS last_final,"
     " coalesce(max(e.final_day) FILTER (WHERE e.result = 'in-progress'), '') AS open_final, max(e.number) AS last"
     " FROM enrolment e GROUP BY e.cohort) n ON n.cohort = c.row WHERE c.learners <> coalesce(n.learners, 0)"
     " OR c.unfinished <> coalesce(n.unfinished, 0) OR c.passed <> coalesce(n.passed, 0)"
     " OR c.failed <> coalesce(n.failed, 0) OR c.withdrawn <> coalesce(n.withdrawn, 0)"
     " OR c.by_card <> coalesce(n.by_card, 0) OR c.last_final <> coalesce(n.last_final, '')"
     " OR c.ends_on <> max(c.planned_end, coalesce(n.open_final, '')) OR c.last_learner < coalesce(n.last, 0)"},
    {"year-figures",
     "SELECT DISTINCT o.reference || '/' || c.number FROM (SELECT * FROM (SELECT cohort, year, offering, learners, "
     "passed,"
     " failed, withdrawn, by_card FROM start_year EXCEPT SELECT e.cohort, CAST(substr(e.first_day, 1, 4) AS INTEGER),"
     " c.offering, count(*) FILTER (WHERE e.result <> 'withdrawn'), count(*) FILTER (WHERE e.result = 'passed'),"
     " count(*) FILTER (WHERE e.result IN ('failed', 'time-limit')), count(*) FILTER (WHERE e.result = 'withdrawn'),"
     " count(*) FILTER (WHERE e.payment = 'card' AND e.result <> 'withdrawn') FROM enrolment e JOIN cohort c ON"
     " c.row = e.cohort GROUP BY 1, 2) UNION ALL SELECT e.cohort, 0, 0, 0, 0, 0, 0, 0 FROM enrolment e WHERE NOT EXISTS"
     " (SELECT 1 FROM start_year y WHERE y.cohort = e.cohort AND y.year = CAST(substr(e.first_day, 1, 4) AS INTEGER)))"
     " wrong JOIN cohort c ON c.row = wrong.cohort JOIN offering o ON o.row = c.offering"},
    {"sums", // of an offering
     "SELECT o.reference FROM offering o LEFT JOIN (SELECT c.offering, count(*) AS cohorts, sum(c.learners) AS "
     "learners,"
     " sum(c.unfinished) AS unfinished, min(c.first_day) AS first_start, max(c.planned_end) AS last_end,"
     " max(c.number) AS last FROM cohort c GROUP BY c.offering) n ON n.offering = o.row WHERE"
     " o.cohorts <> coalesce(n.cohorts, 0) OR o.learners <> coalesce(n.learners, 0)"
     " OR o.unfinished <> coalesce(n.unfinished, 0) OR o.first_start <> coalesce(n.first_start, '')"
     " OR o.sort_start <> coalesce(n.first_start, '9999-12-31')"
     " OR o.last_end <> coalesce(nullif(n.last_end, '9999-12-31'), '') OR o.last_cohort < coalesce(n.last, 0)"},
    {"reference",
     "SELECT o.reference FROM offering o LEFT JOIN offering_counter n ON n.year = CAST(substr(o.reference, 4, 4) AS"
     " INTEGER) WHERE coalesce(n.last, 0) < CAST(substr(o.reference, 9) AS INTEGER)"},
    {"personal-fields", "SELECT o.reference || '/' || c.number || '/' || e.number FROM enrolment e JOIN cohort c ON"
                        " c.row = e.cohort JOIN offering o ON o.row = c.offering WHERE e.erased = 1 AND"
                        " (e.learner <> '' OR e.contact <> '')"},
    {"positions", "SELECT s.name FROM stack s JOIN stack_member m ON m.stack = s.row GROUP BY s.row"
                  " HAVING max(m.position) <> count(*)"},
};

/// Final dates: of every first day with every cap there is, not of every learner.
Result<void> finalDates(const Database &database, const Problem &problem, const std::function<bool()> &goOn)
{
    bool cancelled = false;
    const auto walked = database.visit(
        u"SELECT e.first_day, o.cap_weeks, e.final_day, min(o.reference || '/' || c.number || '/' || e.number)"
        " FROM enrolment e JOIN cohort c ON c.row = e.cohort JOIN offering o ON o.row = c.offering GROUP BY 1, 2, 3"_s,
        {}, [&](const Row &row) {
            if (finalDate(row.date(0), row.number(1)) != row.date(2))
                problem(row.text(3), u"final-date"_s);
            cancelled = !goOn();
            return !cancelled;
        });
    if (cancelled)
        return failure(ErrorCode::Cancelled);
    return walked;
}

/// Days of cohorts as planned, and the JSON of offerings.
Result<void> values(const Database &database, const Problem &problem, const std::function<bool()> &goOn)
{
    bool cancelled = false;
    const auto cohorts = database.visit(
        u"SELECT o.reference || '/' || c.number, c.rolling, c.first_day, c.last_day, o.weeks, c.planned_end"
        " FROM cohort c JOIN offering o ON o.row = c.offering"_s,
        {}, [&](const Row &row) {
            const Cohort cohort{.rolling = row.flag(1), .start = row.date(2), .end = row.date(3)};
            if (plannedEnd(cohort, row.number(4)) != row.text(5))
                problem(row.text(0), u"planned-end"_s);
            cancelled = !goOn();
            return !cancelled;
        });
    if (cancelled)
        return failure(ErrorCode::Cancelled);
    if (!cohorts)
        return cohorts;
    return database.visit(u"SELECT reference, done, costs, whole_costs, cohort_costs FROM offering"_s, {},
                          [&](const Row &row) {
                              if (!QJsonDocument::fromJson(row.text(1).toUtf8()).isObject() ||
                                  !QJsonDocument::fromJson(row.text(2).toUtf8()).isArray())
                                  problem(row.text(0), u"json"_s);
                              const QList<CostLine> costs = costsFrom(row.text(2));
                              if (sumOf(costs, false) != row.integer(3) || sumOf(costs, true) != row.integer(4))
                                  problem(row.text(0), u"costs"_s);
                              return true;
                          });
}

} // namespace

Result<void> verifyDelivery(const Database &database, const Problem &problem, const std::function<bool()> &goOn)
{
    for (const Check &check : kChecks) {
        if (!goOn())
            return failure(ErrorCode::Cancelled);
        const auto wrong = database.list(QString::fromLatin1(check.sql), [](const Row &row) { return row.text(0); });
        if (!wrong)
            return tl::unexpected(wrong.error());
        for (const QString &what : *wrong)
            problem(what, QString::fromLatin1(check.detail));
    }
    return finalDates(database, problem, goOn).and_then([&] { return values(database, problem, goOn); });
}

} // namespace credence
