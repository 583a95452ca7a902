// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparing.h"

#include "sampling.h"

#include <benchmark/benchmark.h>
#include <cstdio>

namespace credence::bench {

namespace {

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

} // namespace

void compare(benchmark::State &state, const Setup &setup, const QString &path, QList<Case> cases)
{
    const auto office = openOrDie(setup, path);
    RawConnection raw(path);
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

void measureOpening(benchmark::State &state, const Setup &setup, const QString &path)
{
    Samples measured;
    Samples reference;
    for (auto _ : state) {
        qint64 nanoseconds = timed([&] { benchmark::DoNotOptimize(openOrDie(setup, path)); });
        measured.add(nanoseconds);
        reference.add(timed([&] {
            RawConnection raw(path);
            raw.run({"PRAGMA application_id", {}});
            raw.run({"PRAGMA user_version", {}});
            raw.run({"SELECT type, name, sql FROM sqlite_schema", {}});
        }));
        state.SetIterationTime(double(nanoseconds) / 1e9);
    }
    tell(state, measured, reference);
}

benchmark::internal::Benchmark *add(const char *name, std::function<void(benchmark::State &)> run, int iterations)
{
    return benchmark::RegisterBenchmark(name, std::move(run))
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(iterations);
}

} // namespace credence::bench
