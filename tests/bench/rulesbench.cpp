// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What runs on every key press without the store: all checks of one proposal, a code look-up.

#include "benchtexts.h"
#include "sampling.h"
#include "setup.h"

#include "core/policy/checks.h"

#include <benchmark/benchmark.h>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

void checks(benchmark::State &state, const Setup &setup)
{
    auto writer = must(Writer::make(QStringLiteral(CREDENCE_TEST_DATA "/short_programs.tsv"), setup.codes));
    QList<Proposal> proposals;
    for (int index = 0; index < 500; ++index)
        proposals.append(writer.proposal(kToday, index % 2 == 0));
    Samples measured;
    qsizetype turn = 0;
    for (auto _ : state) {
        const Proposal &proposal = proposals.at(turn++ % proposals.size());
        const qint64 nanoseconds =
            timed([&] { benchmark::DoNotOptimize(check(proposal, setup.policy, setup.codes, kToday)); });
        measured.add(nanoseconds);
        state.SetIterationTime(double(nanoseconds) / 1e9);
    }
    tell(state, measured);
}

/// Every key press of what people type into the code field.
void lookUp(benchmark::State &state, const Setup &setup, CodeList list, const QStringList &typed)
{
    QStringList texts;
    for (const QString &text : typed)
        for (qsizetype length = 1; length <= text.size(); ++length)
            texts.append(text.left(length));
    Samples measured;
    qsizetype turn = 0;
    for (auto _ : state) {
        const QString &text = texts.at(turn % texts.size());
        const QStringView language = turn / texts.size() % 2 == 0 ? u"en" : u"fr";
        ++turn;
        const qint64 nanoseconds =
            timed([&] { benchmark::DoNotOptimize(setup.codes.search(list, text, language, 20)); });
        measured.add(nanoseconds);
        state.SetIterationTime(double(nanoseconds) / 1e9);
    }
    tell(state, measured);
}

} // namespace

void registerRulesBenches(const Setup &setup)
{
    using benchmark::State;
    benchmark::RegisterBenchmark("checks", [&setup](State &state) { checks(state, setup); })
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(20'000);
    benchmark::RegisterBenchmark("noc_look_up",
                                 [&setup](State &state) {
                                     lookUp(state, setup, CodeList::Noc,
                                            {u"GIS technician"_s, u"registered nurse"_s, u"22214"_s,
                                             u"technicien en génie"_s, u"manager sales"_s});
                                 })
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(5000);
    benchmark::RegisterBenchmark(
        "cip_look_up",
        [&setup](State &state) {
            lookUp(state, setup, CodeList::Cip,
                   {u"geographic information"_s, u"45.0702"_s, u"sciences de l’environnement"_s, u"computer"_s});
        })
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(5000);
}

} // namespace credence::bench
