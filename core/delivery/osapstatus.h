// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/calendar/officecalendar.h"
#include "core/delivery/offering.h"

namespace credence {

/// Whether learners of an offering or cohort that begins on a day can be funded (R48, R57a, Q13).
struct OsapStatus {
    enum Kind {
        None,          ///< OSAP is not sought (R51)
        Waiting,       ///< sought, no decision yet; it can run all the same (R48)
        Eligible,      ///< decided on or before the first day
        StartedBefore, ///< decided later than the first day: this one stays not eligible
        NotEligible,   ///< the Ministry said no
    } kind = None;
    QDate since;        ///< day of the decision
    QDate expectedFrom; ///< Waiting and submitted: when the decision is expected (R54)
    QDate expectedTo;
    bool overdue = false; ///< Waiting: the 60th business day is over, ask OAPSI (R56)
    bool operator==(const OsapStatus &) const = default;
};

/// The day of the Ministry's yes; no date where there is none.
QDate eligibleSince(const ChainState &chain);

/// The status of what begins on \a firstDay (no date: not planned yet, as if it began today).
OsapStatus osapStatusAt(QDate firstDay, const ChainState &chain, QDate today, const BusinessCalendar &days,
                        const Limits &limits);

/// The last day on which a learner can apply: the last day of the study period (R133), lastDayOf(). A rolling
/// learner's period ends \a weeks weeks, those of the course, after the own start; no date without one.
QDate lastDayToApply(const Cohort &cohort, QDate individualStart, int weeks);

/// A cohort as the Ministry's decision meets it.
struct CohortStart {
    QUuid cohort;
    QUuid offering;
    QString name; ///< "OF-2026-003, cohort 2"
    QDate start;
    bool operator==(const CohortStart &) const = default;
};

/// What a decision of \a on means (design section 4): which cohorts become eligible, which stay as they are, and the
/// texts that must change. Text ids: "public-page", "registration-page", "promotion", "osap-list", "osap-portal".
struct OsapConsequence {
    QList<CohortStart> eligible;
    QList<CohortStart> unchanged; ///< began before the decision; all of them when it was a no
    QStringList texts;
    bool operator==(const OsapConsequence &) const = default;
};
/// A cohort without a first day is still ahead. After a no, what said that the decision is awaited must change.
OsapConsequence osapConsequence(const QList<CohortStart> &cohorts, QDate on, bool eligible);

} // namespace credence
