// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codes/codebook.h"

namespace credence {

struct CodeBook::Data {
};
CodeBook::CodeBook() = default;
CodeBook::~CodeBook() = default;

} // namespace credence
