// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"
#include "core/policy/checks.h"

namespace credence {

/// What the framework says of the fee of an offering (R60), and whether somebody acknowledged it (R61).
struct FeeRemark {
    std::optional<Finding> finding;
    bool asks = false;  ///< the fee is one of a professional development certificate: to be acknowledged
    QDate acknowledged; ///< the day on which that was done for this fee
    bool isOpen() const { return asks && !acknowledged.isValid(); }
    bool operator==(const FeeRemark &) const = default;
};

/// Never keeps an offering from anything. Pure.
FeeRemark feeRemarkOf(const Offering &offering, const Limits &limits);

/// \a offering with the advice about its present fee acknowledged on \a day; taken back where that is no date. The day
/// belongs to that fee: with another one the question is open again, and with the old one it is answered.
Offering withFeeAcknowledged(Offering offering, QDate day);

} // namespace credence
