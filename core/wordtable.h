// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <optional>

namespace credence {

/// A value with the word that office files and JSON have for it. Tables of them only grow.
template <typename Value> struct Word {
    Value value;
    QLatin1StringView text;
};

/// The word of \a value; empty where \a words has none.
template <typename Value, size_t Size> QString textOf(Value value, const std::array<Word<Value>, Size> &words)
{
    for (const Word<Value> &known : words) {
        if (known.value == value)
            return known.text;
    }
    return {};
}

/// The value that \a text stands for in \a words.
template <typename Value, size_t Size>
std::optional<Value> valueOf(QStringView text, const std::array<Word<Value>, Size> &words)
{
    for (const Word<Value> &known : words) {
        if (text == known.text)
            return known.value;
    }
    return {};
}

} // namespace credence
