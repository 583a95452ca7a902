// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/packformat.h"

#include <cstring>

namespace credence::pack {

namespace {

int compare(QByteArrayView left, QByteArrayView right)
{
    const int order = std::memcmp(left.data(), right.data(), size_t(std::min(left.size(), right.size())));
    return order != 0 ? order : (left.size() < right.size() ? -1 : int(left.size() > right.size()));
}

/// The first of [from, to) for which \a before no longer holds.
template <typename Before> int firstNot(int from, int to, Before before)
{
    while (from < to) {
        const int middle = from + (to - from) / 2;
        if (before(middle))
            from = middle + 1;
        else
            to = middle;
    }
    return from;
}

} // namespace

Run View::postings(QByteArrayView prefix, Run &whole) const
{
    whole = {};
    if (!isValid() || prefix.isEmpty())
        return {};
    const int tokens = count(Tokens);
    const int first = firstNot(0, tokens, [&](int i) { return compare(token(i), prefix) < 0; });
    const int last = firstNot(first, tokens, [&](int i) { return token(i).startsWith(prefix); });
    const auto startOf = [this](int i) { return u32(tokenAt(i) + 4); };
    if (first < last && token(first).size() == prefix.size())
        whole = {startOf(first), startOf(first + 1)};
    return {startOf(first), startOf(last)};
}

int View::find(QByteArrayView wanted) const
{
    if (wanted.isEmpty() || wanted.size() > kCodeSize)
        return -1;
    const int entries = entryCount();
    const int at = firstNot(0, entries, [&](int i) { return compare(code(i), wanted) < 0; });
    return at < entries && compare(code(at), wanted) == 0 ? at : -1;
}

} // namespace credence::pack
