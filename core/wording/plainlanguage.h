// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/plainlanguage.h"

namespace credence {

/// One line for below a public text: "Plain language: 3 suggestions", or that there is none.
QString plainSummary(const PlainLanguage &read);
/// What would make it easier to read, one or two sentences.
QString plainAdviceSentence(const PlainAdvice &advice);

} // namespace credence
