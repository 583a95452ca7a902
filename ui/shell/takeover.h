// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace credence {

/// Puts what differs between \a from and \a to into \a current, field by field; \a clash becomes true when a value is
/// neither the one nor the other there, because somebody else changed it meanwhile.
template <typename T, typename... Fields>
void takeOver(T &current, const T &from, const T &to, bool &clash, Fields T::*...fields)
{
    const auto take = [&](auto field) {
        if (from.*field == to.*field)
            return;
        clash = clash || (current.*field != from.*field && current.*field != to.*field);
        current.*field = to.*field;
    };
    (take(fields), ...);
}

} // namespace credence
