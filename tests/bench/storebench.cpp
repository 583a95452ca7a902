// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Reading the large office: opening, pages of the list, a search key press. Beside each run of the store stands a run
// of the very statements it issued, through SQLite's C API on the same file.

#include "sampling.h"
#include "setup.h"
#include "statementtape.h"

#include "core/store/officedue.h"

#include <array>
#include <benchmark/benchmark.h>
#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

constexpr int kPageRows = 100; ///< what the list asks for at a time
constexpr int kMostHits = 12;  ///< what the search field shows

/// One thing asked of the store.
struct Case {
    QString name;
    std::function<void(const Office &)> ask;
    Tape tape; ///< what the store made of it
};

/// The slowest case, and with CREDENCE_BENCH_CASES set all of them, so that a median does not hide one.
void tellEach(benchmark::State &state, const QList<Case> &cases, const std::vector<Samples> &measured,
              const std::vector<Samples> &reference)
{
    size_t slowest = 0;
    for (size_t index = 0; index < measured.size(); ++index) {
        if (measured[index].microseconds(0.5) > measured[slowest].microseconds(0.5))
            slowest = index;
        if (qEnvironmentVariableIsSet("CREDENCE_BENCH_CASES"))
            std::fprintf(stderr, "%10.0f us %10.0f us  %5.2f  %s\n", measured[index].microseconds(0.5),
                         reference[index].microseconds(0.5), measured[index].ratioTo(reference[index]),
                         qPrintable(cases.at(qsizetype(index)).name));
    }
    state.counters["slowest_us"] = measured[slowest].microseconds(0.5);
    state.counters["slowest_ref_us"] = reference[slowest].microseconds(0.5);
    state.SetLabel(cases.at(qsizetype(slowest)).name.toStdString());
}

/// Runs the cases in turn, each time the store and the reference, who goes first changing.
void compare(benchmark::State &state, const Setup &setup, QList<Case> cases)
{
    const auto office = openOrDie(setup, setup.office);
    RawConnection raw(setup.office);
    for (Case &one : cases) {
        Recorder recorder(OfficeProbe::handle(*office));
        one.ask(*office);
        one.tape = recorder.take();
        raw.replay(one.tape);
    }
    Samples measured;
    Samples reference;
    std::vector<Samples> each(cases.size());
    std::vector<Samples> eachReference(cases.size());
    qsizetype turn = 0;
    for (auto _ : state) {
        const auto index = turn % cases.size();
        const Case &one = cases.at(index);
        const bool storeFirst = (turn++ / cases.size()) % 2 == 0;
        qint64 nanoseconds = 0;
        if (storeFirst)
            nanoseconds = timed([&] { one.ask(*office); });
        const qint64 bare = timed([&] { raw.replay(one.tape); });
        if (!storeFirst)
            nanoseconds = timed([&] { one.ask(*office); });
        measured.add(nanoseconds);
        reference.add(bare);
        each[index].add(nanoseconds);
        eachReference[index].add(bare);
        state.SetIterationTime(double(nanoseconds) / 1e9);
    }
    tell(state, measured, reference);
    tellEach(state, cases, each, eachReference);
}

QString nameOf(const ProposalFilter &filter)
{
    const QString sort = QString::fromLatin1(
        std::array{"reference", "name", "unit", "stage", "osap", "first delivery", "changed", "since"}.at(
            size_t(filter.sort)));
    QStringList pieces{filter.words, filter.units.join(u'+'), filter.stages.join(u'+'),
                       filter.openOnly ? u"open"_s : QString(), filter.osap.isEmpty() ? QString() : u"OSAP"_s};
    pieces.removeAll(QString());
    return u"%1 by %2"_s.arg(pieces.join(u", "_s), sort);
}

Case page(ProposalFilter filter)
{
    filter.limit = kPageRows;
    return {nameOf(filter),
            [filter](const Office &office) {
                benchmark::DoNotOptimize(must(office.countProposals(filter)));
                benchmark::DoNotOptimize(must(office.proposals(filter)));
            },
            {}};
}

QList<Case> filteredPages()
{
    return {
        page({.units = {u"Geography"_s}, .sort = ProposalSort::Name, .descending = false}),
        page({.openOnly = true, .sort = ProposalSort::Since, .descending = false}),
        page({.stages = {u"sccasp"_s}, .sort = ProposalSort::Since, .descending = false}),
        page({.osap = {OsapIntent::Yes}, .sort = ProposalSort::FirstDelivery}),
        page({.units = {u"Biology"_s, u"Chemistry"_s}, .stages = {u"draft"_s}, .sort = ProposalSort::Reference}),
        page({.stages = {u"approved"_s}, .osap = {OsapIntent::No}, .sort = ProposalSort::Unit, .descending = false}),
        page({.units = {u"Journalism"_s}, .openOnly = true, .sort = ProposalSort::Changed}),
    };
}

QList<Case> pagesWithWords()
{
    return {page({.words = u"water treatment"_s, .sort = ProposalSort::Name, .descending = false}),
            page({.words = u"data"_s, .sort = ProposalSort::Changed}),
            page({.words = u"welding ottawa"_s, .stages = {u"approved"_s}, .sort = ProposalSort::Reference}),
            page({.words = u"tremb"_s, .units = {u"Geography"_s}, .sort = ProposalSort::Since})};
}

/// Every key press of what people type: titles, names, places, words of summaries, references, codes.
QList<Case> keyPresses()
{
    QList<Case> cases;
    for (const QString &typed :
         {u"water treatment"_s, u"gis field"_s, u"Tremblay"_s, u"data storytelling ottawa"_s, u"MC-2024-01234"_s,
          u"welding"_s, u"étienne côté"_s, u"45.0702"_s, u"moosonee newcomers"_s, u"zzyzx"_s}) {
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const QString words = typed.left(length);
            if (words.endsWith(u' '))
                continue;
            cases.append(
                {words,
                 [words](const Office &office) { benchmark::DoNotOptimize(must(office.search(words, kMostHits))); },
                 {}});
        }
    }
    return cases;
}

void open(benchmark::State &state, const Setup &setup)
{
    Samples measured;
    Samples reference;
    for (auto _ : state) {
        qint64 nanoseconds = timed([&] { benchmark::DoNotOptimize(openOrDie(setup, setup.office)); });
        measured.add(nanoseconds);
        reference.add(timed([&] {
            RawConnection raw(setup.office);
            raw.run({"PRAGMA application_id", {}});
            raw.run({"PRAGMA user_version", {}});
            raw.run({"SELECT type, name, sql FROM sqlite_schema", {}});
        }));
        state.SetIterationTime(double(nanoseconds) / 1e9);
    }
    tell(state, measured, reference);
}

Case oneProposal(const Setup &setup, int index)
{
    const auto office = openOrDie(setup, setup.office);
    const ProposalFilter filter{.sort = ProposalSort::Reference, .limit = 1, .offset = index};
    const QUuid id = must(office->proposals(filter)).first().id;
    return {QString::number(index),
            [id](const Office &opened) {
                benchmark::DoNotOptimize(must(opened.proposal(id)));
                benchmark::DoNotOptimize(must(opened.history(id)));
            },
            {}};
}

benchmark::internal::Benchmark *add(const char *name, std::function<void(benchmark::State &)> run, int iterations)
{
    return benchmark::RegisterBenchmark(name, std::move(run))
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(iterations);
}

} // namespace

void registerStoreBenches(const Setup &setup)
{
    using benchmark::State;
    add(
        "open", [&setup](State &state) { open(state, setup); }, 200);
    add(
        "first_page", [&setup](State &state) { compare(state, setup, {page({})}); }, 2000);
    add(
        "filtered_page", [&setup](State &state) { compare(state, setup, filteredPages()); }, 2100);
    add(
        "page_with_words", [&setup](State &state) { compare(state, setup, pagesWithWords()); }, 400);
    add(
        "page_in_the_middle",
        [&setup](State &state) { compare(state, setup, {page({.sort = ProposalSort::Name, .offset = 50'000})}); }, 400);
    add(
        "search_key", [&setup](State &state) { compare(state, setup, keyPresses()); }, 2000);
    add(
        "one_proposal",
        [&setup](State &state) {
            QList<Case> cases;
            for (int index = 0; index < 100; ++index)
                cases.append(oneProposal(setup, index * 997));
            compare(state, setup, cases);
        },
        2000);
    add(
        "home",
        [&setup](State &state) {
            const auto read = [](const Office &office) {
                benchmark::DoNotOptimize(must(office.pipeline()));
                benchmark::DoNotOptimize(must(officeDue(office, kToday.addDays(30))));
            };
            compare(state, setup, {{u"home"_s, read, {}}});
        },
        100);
}

} // namespace credence::bench
