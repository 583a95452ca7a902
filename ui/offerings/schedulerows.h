// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"

namespace credence {

/// A cohort on the schedule.
struct ScheduleBar {
    enum Look { Running, Ending, Planned, Rolling, Over };
    Look look = Planned;
    QUuid cohort;
    QDate from;
    QDate to;       ///< last day; no date while a rolling cohort stays open
    QString text;   ///< on the bar: "cohort 3", "cohort 4 planned"; may be empty
    QString spoken; ///< "cohort 3, running, 2 Mar 2026 to 26 Apr 2026, 18 learners"
    bool operator==(const ScheduleBar &) const = default;
};

/// An offering on the schedule.
struct ScheduleRow {
    QUuid offering;
    QString name;   ///< of the micro-credential, and what tells this offering from the others
    QString detail; ///< "synchronous · 8 weeks · OSAP pending"
    QString spoken; ///< both, with the reference
    bool cancelled = false;
    QList<ScheduleBar> bars; ///< in the order of their first days
    bool operator==(const ScheduleRow &) const = default;
};

/// How a cohort stands on \a today: it ends within 14 days, or has ended when nobody can be learning in it any more.
ScheduleBar::Look lookOf(const CohortRow &row, QDate today);

/// A row for each offering: first those with a cohort that runs, then those that are planned, then those that are over;
/// each group by name. Cohorts of other offerings are left out. Pure.
QList<ScheduleRow> scheduleRows(const QList<OfferingRow> &offerings, const QList<CohortRow> &cohorts, QDate today);

/// "cohort 2", with its own name where it has one: "cohort 2 (evenings)".
QString cohortName(const Cohort &cohort);

/// "January – August 2026", "September 2026 – April 2027": the months from \a first to the day before \a end.
QString monthSpan(QDate first, QDate end);

} // namespace credence
