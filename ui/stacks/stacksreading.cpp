// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stacksreading.h"

#include "core/store/stackrepository.h"

namespace credence {

Result<StacksReading> readStacks(const Office &office, const QUuid &wanted)
{
    const StackRepository repository = office.stacks();
    StacksReading reading;
    auto stacks = repository.stacks();
    if (!stacks)
        return tl::unexpected(std::move(stacks).error());
    reading.stacks = *std::move(stacks);
    const bool there = std::any_of(reading.stacks.cbegin(), reading.stacks.cend(),
                                   [&wanted](const StoredStack &one) { return one.stack.id == wanted; });
    if (there)
        reading.chosen = wanted;
    else if (!reading.stacks.isEmpty())
        reading.chosen = reading.stacks.first().stack.id;
    if (reading.chosen.isNull())
        return reading;
    auto learners = repository.learners(reading.chosen);
    auto runs = repository.runs(reading.chosen);
    if (!learners || !runs)
        return tl::unexpected(!learners ? learners.error() : runs.error());
    reading.learners = *std::move(learners);
    reading.runs = *std::move(runs);
    return reading;
}

} // namespace credence
