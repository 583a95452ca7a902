// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace credence {

/// A page of the window: its entry in the sidebar and how it is made when it is first shown.
struct PageEntry {
    Link::Target target;      ///< what its sidebar entry goes to
    QList<Link::Target> also; ///< other targets that it shows ("Proposal" on the page of proposals)
    QString iconName;
    QString title;
    bool atFoot = false; ///< below, apart from the others (Settings)
    std::function<Page *(const PageContext &, QWidget *parent)> make;
};

/// Every page of the program, in the order of the sidebar (ui/shell/pagelist.cpp).
QList<PageEntry> pageList();

} // namespace credence
