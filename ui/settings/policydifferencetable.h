// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

#include <QWidget>

namespace credence {

/// In what the policy in force differs from the one that Credence ships, row by row: what, there, here.
class PolicyDifferenceTable final : public QWidget {
    Q_OBJECT
public:
    PolicyDifferenceTable(const Policy &shipped, const Policy &inForce, QWidget *parent = nullptr);
};

} // namespace credence
