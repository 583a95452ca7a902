// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "setup.h"
#include "statementtape.h"

#include <functional>

namespace benchmark {
class State;
namespace internal {
class Benchmark;
} // namespace internal
} // namespace benchmark

namespace credence::bench {

/// One thing asked of the store.
struct Case {
    QString name;
    std::function<void(const Office &)> ask;
    Tape tape; ///< what the store made of it
};

/// Runs the cases in turn on the office at \a path, each time the store and the very statements it issued through
/// SQLite's C API, who goes first changing.
void compare(benchmark::State &state, const Setup &setup, const QString &path, QList<Case> cases);
/// Opens the office at \a path again and again, beside a raw connection with the same settings.
void measureOpening(benchmark::State &state, const Setup &setup, const QString &path);
benchmark::internal::Benchmark *add(const char *name, std::function<void(benchmark::State &)> run, int iterations);

} // namespace credence::bench
