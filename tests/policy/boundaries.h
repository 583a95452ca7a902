// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proposal/proposal.h"

#include <functional>

namespace credence {

using Change = std::function<void(Proposal &)>;

/// One side of a rule's boundary: what is changed in the sample proposal, and whether the rule then speaks.
struct Boundary {
    QByteArray name; ///< begins with the requirement, "R35 41"
    QByteArray rule;
    bool fires = false;
    Change change;
};

/// Both sides of every boundary of every rule of contract section 4.
QList<Boundary> boundaries();

} // namespace credence
