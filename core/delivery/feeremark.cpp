// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/feeremark.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// Of the day in Offering::done: "fee-acknowledged-3500.00".
QString keyOf(const Offering &offering) { return u"fee-acknowledged-"_s + moneyText(offering.fee); }

} // namespace

FeeRemark feeRemarkOf(const Offering &offering, const Limits &limits)
{
    FeeRemark remark;
    remark.finding = feeFinding(offering.fee, limits);
    remark.asks = remark.finding && remark.finding->rule == "fee.certificate-instead"_L1;
    if (remark.asks)
        remark.acknowledged = offering.done.value(keyOf(offering));
    return remark;
}

Offering withFeeAcknowledged(Offering offering, QDate day)
{
    if (day.isValid())
        offering.done[keyOf(offering)] = day;
    else
        offering.done.remove(keyOf(offering));
    return offering;
}

} // namespace credence
