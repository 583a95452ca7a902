// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/uifixture.h"

#include "ui/shell/mainwindow.h"

namespace credence {

/// What the program's window is made of, over the office of \a fixture.
inline WindowSetup setupOf(UiFixture &fixture, const QList<PageEntry> &pages = pageList())
{
    return {.store = fixture.store,
            .policy = fixture.policy,
            .codes = fixture.codes,
            .clock = fixture.clock,
            .settings = fixture.settings,
            .pages = pages,
            .makeExample = {},
            .setScheme = {}};
}

} // namespace credence
