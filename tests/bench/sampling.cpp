// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling.h"

#include <algorithm>
#include <benchmark/benchmark.h>
#include <cmath>

namespace credence::bench {

double Samples::microseconds(double share) const
{
    if (m_nanoseconds.empty())
        return 0;
    std::vector<qint64> sorted = m_nanoseconds;
    std::sort(sorted.begin(), sorted.end());
    const auto rank = size_t(std::ceil(share * double(sorted.size())));
    return double(sorted.at(std::clamp<size_t>(rank, 1, sorted.size()) - 1)) / 1000;
}

double Samples::ratioTo(const Samples &reference) const
{
    std::vector<double> ratios;
    for (size_t index = 0; index < m_nanoseconds.size(); ++index)
        ratios.push_back(double(m_nanoseconds[index]) / double(std::max<qint64>(1, reference.m_nanoseconds.at(index))));
    if (ratios.empty())
        return 0;
    std::sort(ratios.begin(), ratios.end());
    return ratios[ratios.size() / 2];
}

void tell(benchmark::State &state, const Samples &measured, const Samples &reference)
{
    state.counters["p50_us"] = measured.microseconds(0.5);
    state.counters["p95_us"] = measured.microseconds(0.95);
    if (reference.isEmpty())
        return;
    state.counters["ref_p50_us"] = reference.microseconds(0.5);
    state.counters["ref_p95_us"] = reference.microseconds(0.95);
    state.counters["ratio"] = measured.ratioTo(reference);
}

} // namespace credence::bench
