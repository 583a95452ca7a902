// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/page.h"

#include "core/wording/wording.h"

namespace credence {

Page::Page(const PageContext &context, QWidget *parent) : QWidget(parent), m_context(context) {}

void Page::tell(const Error &error) { emit message(errorSentence(error)); }

} // namespace credence
