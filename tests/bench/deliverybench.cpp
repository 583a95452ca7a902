// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading the office of 5,000 offerings, 20,000 cohorts and 1,000,000 learners: what a window shows at once. Beside
// each run of the store stands a run of the very statements it issued, through SQLite's C API on the same file.

#include "comparing.h"

#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

constexpr int kPageRows = 200; ///< what the list asks for at a time
constexpr int kRosters = 100;
constexpr int kOfferingStep = 47; ///< a prime, so that rosters come from all years

/// Something asked of deliveries.
template <typename Ask> Case asking(const QString &name, Ask ask)
{
    return {name, [ask](const Office &office) { benchmark::DoNotOptimize(must(ask(office.delivery()))); }, {}};
}

QList<Case> rosters(const Setup &setup)
{
    const auto office = openOrDie(setup, setup.deliveries);
    const auto offerings = must(office->delivery().offerings({.sort = OfferingSort::Reference, .limit = 1'000'000}));
    QList<Case> cases;
    for (int index = 0; index < kRosters; ++index) {
        const OfferingRow &offering = offerings.at(qsizetype(index) * kOfferingStep % offerings.size());
        const CohortRow cohort = must(office->delivery().cohorts(offering.id)).at(index % 4);
        cases.append(asking(cohort.reference, [id = cohort.cohort.id](const DeliveryRepository &delivery) {
            return delivery.roster(id);
        }));
    }
    return cases;
}

QList<Case> years()
{
    QList<Case> cases;
    for (int year = 2016; year <= 2026; ++year)
        cases.append(asking(QString::number(year),
                            [year](const DeliveryRepository &delivery) { return delivery.yearFigures(year); }));
    return cases;
}

QList<Case> lists()
{
    const auto page = [](const QString &name, OfferingFilter filter) {
        filter.limit = kPageRows;
        return Case{name,
                    [filter](const Office &office) {
                        benchmark::DoNotOptimize(must(office.delivery().countOfferings(filter)));
                        benchmark::DoNotOptimize(must(office.delivery().offerings(filter)));
                    },
                    {}};
    };
    return {page(u"by first day"_s, {}), page(u"by name"_s, {.sort = OfferingSort::Name, .descending = false}),
            page(u"words"_s, {.words = u"data"_s}), page(u"this year"_s, {.from = kToday, .to = kToday.addDays(300)})};
}

} // namespace

void registerDeliveryBenches(const Setup &setup)
{
    using benchmark::State;
    const auto measure = [&setup](const char *name, QList<Case> (*cases)(const Setup &), int iterations) {
        add(
            name, [&setup, cases](State &state) { compare(state, setup, setup.deliveries, cases(setup)); }, iterations);
    };
    add(
        "delivery_open", [&setup](State &state) { measureOpening(state, setup, setup.deliveries); }, 200);
    measure("roster", rosters, 2000);
    measure(
        "due_in_30_days",
        [](const Setup &) {
            return QList{
                asking(u"due"_s, [](const DeliveryRepository &delivery) { return delivery.due(kToday.addDays(30)); })};
        },
        100);
    measure(
        "year_figures", [](const Setup &) { return years(); }, 550);
    measure(
        "offerings", [](const Setup &) { return lists(); }, 400);
    measure(
        "over_limit",
        [](const Setup &) {
            return QList{
                asking(u"over the limit"_s,
                       [](const DeliveryRepository &delivery) { return delivery.overLimit(kToday); }),
                asking(u"not told"_s, [](const DeliveryRepository &delivery) { return delivery.withoutNotice(); })};
        },
        200);
    measure(
        "schedule",
        [](const Setup &) {
            return QList{asking(u"schedule"_s, [](const DeliveryRepository &delivery) {
                return delivery.cohortsBetween(kToday.addDays(-30), kToday.addDays(150));
            })};
        },
        200);
}

} // namespace credence::bench
