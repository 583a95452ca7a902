// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "benchoffice.h"

#include "core/codes/codebook.h"
#include "core/store/officeprivate.h"

struct sqlite3;

namespace credence {

/// Reaches the connection of an office, to listen to it.
class OfficeProbe {
public:
    static sqlite3 *handle(const Office &office) { return office.d->db().handle(); }
    static const Database &database(const Office &office) { return office.d->db(); }
};

namespace bench {

/// What every measurement needs; outlives them all.
struct Setup {
    QString office;     ///< path of the large office; measured as it is and never written
    QString deliveries; ///< path of the office of deliveries; neither
    QString folder;     ///< for copies that are written
    Policy policy = Policy::shipped();
    CodeBook codes;
    StandingClock clock;
};

/// Opens \a path; ends the program with the reason when it cannot.
std::unique_ptr<Office> openOrDie(const Setup &setup, const QString &path);
/// A copy of the large office under \a name in the folder for copies.
QString copyOfOffice(const Setup &setup, const QString &name);
/// The value of \a result; ends the program when it is an error: nothing is measured on a failure.
template <typename T> T must(Result<T> result)
{
    if (!result)
        qFatal("bench: error %d %s %s", int(result.error().code), qUtf8Printable(result.error().args.join(u'|')),
               qUtf8Printable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void registerStoreBenches(const Setup &setup);
void registerDeliveryBenches(const Setup &setup);
void registerWriteBenches(const Setup &setup);
void registerRulesBenches(const Setup &setup);

} // namespace bench
} // namespace credence
