// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/delivery/offering.h"
#include "core/policy/policy.h"
#include "core/stacks/stack.h"

namespace credence {

/// One thing to be done before (or while) an offering runs. Ids: "apprendo", "brightspace" (R99), "public-page",
/// "promotion" (R97); the four places of the final deadline "deadline-page", "deadline-email", "deadline-syllabus",
/// "deadline-brightspace" (R105); "brightspace-access" (R101); tracked, not required: "channel-department",
/// "channel-faculty", "channel-social", "channel-networks", "channel-ecampus" (R109) and after a Ministry decision
/// "osap-list", "osap-portal" (R57b), which have a last day all the same.
struct ReadinessItem {
    QString id;
    bool required = true;
    QDate done; ///< the day it was ticked
    QDate by;   ///< the last day to do it; no date before there is a first day, and none for what is only tracked
    bool late = false; ///< its last day is over, and it is open
    bool operator==(const ReadinessItem &) const = default;
};

struct Readiness {
    QList<ReadinessItem> items; ///< in the order they are shown
    int done = 0;               ///< of the required ones
    int required = 0;
    bool ready() const { return done == required; }
    QStringList missing() const; ///< ids of required items that are open
    bool operator==(const Readiness &) const = default;
};

/// \a firstDay is the first day of the next (or only) cohort. What has to be public is due \a publishDays calendar days
/// before it (Limits::publishDays), what learners find inside the course on the first day. "public-page" and
/// "promotion" stand for publicSince and promotedSince; a day that is still ahead is not done yet. \a eligibleSince is
/// the day of the Ministry's yes, where there is one: what it asks for is due on the first day too, since learners of
/// that day apply for OSAP; who began before it cannot (R57a), and nothing is due for them. Pure.
Readiness readinessOf(const Offering &offering, QDate firstDay, QDate today, int publishDays, QDate eligibleSince);

/// Every readiness id in order.
QStringList readinessIds();

/// Why an offering is not live, or may not open registration yet.
enum class LiveBlocker {
    NotApproved,         ///< R97
    NotPublic,           ///< R97
    NotPromoted,         ///< R97
    NoDeadline,          ///< R97
    NoPublicSummary,     ///< R20
    NotAsynchronous,     ///< rolling (R102)
    InstructorNotAgreed, ///< rolling (R103)
    UnitNotAgreed,       ///< rolling (R103)
    ConversionRule,      ///< member of a stack with course credit (R42)
    NoCohort,
    Cancelled,
};

/// Everything that keeps \a offering from being live (R97), in the order it would be done. \a stack is the one the
/// micro-credential is a member of, if any. Where \a today is given, a day after it is not reached yet: public or
/// promoted from then on is not public or promoted. Pure.
QList<LiveBlocker> liveBlockers(const Offering &offering, const Proposal &proposal, bool approved,
                                const std::optional<Stack> &stack, QDate firstDay, QDate today = {});

/// What keeps registration from being opened: all of that but a cohort, which may follow (R20, R42, R97, R102, R103).
QList<LiveBlocker> openingBlockers(const Offering &offering, const Proposal &proposal, bool approved,
                                   const std::optional<Stack> &stack, QDate firstDay, QDate today = {});

QString word(LiveBlocker blocker); ///< the enumerator in kebab case: "not-approved"
std::optional<LiveBlocker> liveBlockerFromWord(QStringView text);

/// A micro-credential that was not offered for two years: think about reviewing or retiring it (R137). \a lastDay is
/// the last day of its last cohort, or the day of approval where it never ran. Two years to the day are enough.
bool restsTooLong(QDate lastDay, QDate today);

} // namespace credence
