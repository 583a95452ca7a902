// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <vector>

namespace benchmark {
class State;
}

namespace credence::bench {

/// Durations of single runs, for medians and percentiles that an average would hide.
class Samples {
public:
    void add(qint64 nanoseconds) { m_nanoseconds.push_back(nanoseconds); }
    bool isEmpty() const { return m_nanoseconds.empty(); }
    /// The value below which \a share of the samples lie (0.5 is the median), in microseconds.
    double microseconds(double share) const;
    /// The median of the ratios to what was measured beside each run; both have as many samples.
    double ratioTo(const Samples &reference) const;

private:
    std::vector<qint64> m_nanoseconds;
};

/// How long \a work takes, in nanoseconds.
template <typename Work> qint64 timed(Work &&work)
{
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now() - from).count();
}

/// Puts median and 95th percentile of the measured and, where there is one, of the reference into the counters
/// p50_us, p95_us, ref_p50_us, ref_p95_us and ratio (median of the ratios run by run).
void tell(benchmark::State &state, const Samples &measured, const Samples &reference = {});

} // namespace credence::bench
