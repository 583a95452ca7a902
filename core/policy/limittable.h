// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

namespace credence {

/// A whole number under "limits": the key of the file is the member's name. The bounds only keep nonsense out.
struct WholeLimit {
    const char *key;
    int Limits::*member;
    int low;
    int high;
};
inline constexpr WholeLimit kWholeLimits[] = {
    {"hoursMin", &Limits::hoursMin, 0, 10000},
    {"hoursMax", &Limits::hoursMax, 1, 10000},
    {"weeksMin", &Limits::weeksMin, 0, 520},
    {"weeksMax", &Limits::weeksMax, 1, 520},
    {"capMin", &Limits::capMin, 1, 520},
    {"capMax", &Limits::capMax, 1, 520},
    {"hoursAdvice", &Limits::hoursAdvice, 0, 10000},
    {"hoursPreferredBelow", &Limits::hoursPreferredBelow, 0, 10000},
    {"cipMaxForOsap", &Limits::cipMaxForOsap, 1, 1000},
    {"nocMaxForOsap", &Limits::nocMaxForOsap, 1, 1000},
    {"leadMonths", &Limits::leadMonths, 0, 120},
    {"leadMonthsOsapFirst", &Limits::leadMonthsOsapFirst, 0, 120},
    {"bandFromBusinessDays", &Limits::bandFromBusinessDays, 0, 1000},
    {"bandToBusinessDays", &Limits::bandToBusinessDays, 0, 1000},
    {"intakesPerYearMin", &Limits::intakesPerYearMin, 0, 366},
    {"intakesPerYearMax", &Limits::intakesPerYearMax, 0, 366},
    {"halfCreditHoursMin", &Limits::halfCreditHoursMin, 0, 10000},
    {"halfCreditHoursMax", &Limits::halfCreditHoursMax, 0, 10000},
    {"publishDays", &Limits::publishDays, 0, 3650},
    {"agendaClosesDays", &Limits::agendaClosesDays, 0, 3650},
};

/// An amount; in the file it is text, "200.00", so that cents stay exact.
struct MoneyLimit {
    const char *key;
    qint64 Limits::*member;
};
inline constexpr MoneyLimit kMoneyLimits[] = {
    {"feeSuggestedMin", &Limits::feeSuggestedMin},
    {"feeSuggestedMax", &Limits::feeSuggestedMax},
    {"feeCertificateFrom", &Limits::feeCertificateFrom},
};

} // namespace credence
