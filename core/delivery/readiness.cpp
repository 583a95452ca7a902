// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/readiness.h"

#include "core/wordtable.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// When an item has to be done.
enum class Due { BeforePublic, FirstDay, Tracked, AfterDecision };

struct Kind {
    QLatin1StringView id;
    Due due;
};

// In the order they are shown. Ids are kept in office files: additions only.
constexpr std::array kKinds{Kind{"apprendo"_L1, Due::BeforePublic},
                            Kind{"brightspace"_L1, Due::FirstDay},
                            Kind{"public-page"_L1, Due::BeforePublic},
                            Kind{"promotion"_L1, Due::BeforePublic},
                            Kind{"deadline-page"_L1, Due::BeforePublic},
                            Kind{"deadline-email"_L1, Due::BeforePublic}, // goes out with the first registration
                            Kind{"deadline-syllabus"_L1, Due::FirstDay},
                            Kind{"deadline-brightspace"_L1, Due::FirstDay},
                            Kind{"brightspace-access"_L1, Due::FirstDay},
                            Kind{"channel-department"_L1, Due::Tracked},
                            Kind{"channel-faculty"_L1, Due::Tracked},
                            Kind{"channel-social"_L1, Due::Tracked},
                            Kind{"channel-networks"_L1, Due::Tracked},
                            Kind{"channel-ecampus"_L1, Due::Tracked},
                            Kind{"osap-list"_L1, Due::AfterDecision},
                            Kind{"osap-portal"_L1, Due::AfterDecision}};

/// The ids as text, made once: thousands of offerings share them.
const std::array<QString, kKinds.size()> &idTexts()
{
    static const auto ids = [] {
        std::array<QString, kKinds.size()> texts;
        std::transform(kKinds.begin(), kKinds.end(), texts.begin(), [](const Kind &kind) { return QString(kind.id); });
        return texts;
    }();
    return ids;
}

QDate doneOn(const Offering &offering, const QString &id)
{
    if (id == "public-page"_L1)
        return offering.publicSince;
    if (id == "promotion"_L1)
        return offering.promotedSince;
    return offering.done.value(id);
}

constexpr std::array kBlockers{Word<LiveBlocker>{LiveBlocker::NotApproved, "not-approved"_L1},
                               Word<LiveBlocker>{LiveBlocker::NotPublic, "not-public"_L1},
                               Word<LiveBlocker>{LiveBlocker::NotPromoted, "not-promoted"_L1},
                               Word<LiveBlocker>{LiveBlocker::NoDeadline, "no-deadline"_L1},
                               Word<LiveBlocker>{LiveBlocker::NoPublicSummary, "no-public-summary"_L1},
                               Word<LiveBlocker>{LiveBlocker::NotAsynchronous, "not-asynchronous"_L1},
                               Word<LiveBlocker>{LiveBlocker::InstructorNotAgreed, "instructor-not-agreed"_L1},
                               Word<LiveBlocker>{LiveBlocker::UnitNotAgreed, "unit-not-agreed"_L1},
                               Word<LiveBlocker>{LiveBlocker::ConversionRule, "conversion-rule"_L1},
                               Word<LiveBlocker>{LiveBlocker::NoCohort, "no-cohort"_L1},
                               Word<LiveBlocker>{LiveBlocker::Cancelled, "cancelled"_L1}};

} // namespace

QStringList Readiness::missing() const
{
    QStringList ids;
    for (const ReadinessItem &item : items) {
        if (item.required && !item.done.isValid())
            ids.append(item.id);
    }
    return ids;
}

Readiness readinessOf(const Offering &offering, QDate firstDay, QDate today, int publishDays, QDate eligibleSince)
{
    Readiness readiness;
    readiness.items.reserve(kKinds.size());
    for (size_t place = 0; place < kKinds.size(); ++place) {
        const Due due = kKinds[place].due;
        if (due == Due::AfterDecision && !eligibleSince.isValid())
            continue;
        ReadinessItem item;
        item.id = idTexts()[place];
        item.required = due == Due::BeforePublic || due == Due::FirstDay;
        if (const QDate done = doneOn(offering, item.id); done.isValid() && done <= today)
            item.done = done;
        if (item.required || (due == Due::AfterDecision && firstDay >= eligibleSince))
            item.by = firstDay.addDays(due == Due::BeforePublic ? -publishDays : 0);
        item.late = !item.done.isValid() && item.by.isValid() && item.by < today;
        readiness.required += item.required;
        readiness.done += item.required && item.done.isValid();
        readiness.items.append(std::move(item));
    }
    return readiness;
}

QStringList readinessIds() { return {idTexts().begin(), idTexts().end()}; }

QList<LiveBlocker> liveBlockers(const Offering &offering, const Proposal &proposal, bool approved,
                                const std::optional<Stack> &stack, QDate firstDay, QDate today)
{
    const auto reached = [today](QDate since) { return since.isValid() && (!today.isValid() || since <= today); };
    const bool rolling = offering.registration == Registration::Rolling;
    const bool asynchronous = proposal.timing == Timing::Asynchronous || proposal.timing == Timing::Both;
    QList<LiveBlocker> blockers;
    const auto unless = [&blockers](bool fine, LiveBlocker blocker) {
        if (!fine)
            blockers.append(blocker);
    };
    unless(!offering.cancelled, LiveBlocker::Cancelled);
    unless(approved, LiveBlocker::NotApproved);
    unless(!proposal.summary.trimmed().isEmpty(), LiveBlocker::NoPublicSummary);
    unless(!rolling || asynchronous, LiveBlocker::NotAsynchronous);
    unless(!rolling || offering.instructorAgreed.isValid(), LiveBlocker::InstructorNotAgreed);
    unless(!rolling || offering.unitAgreed.isValid(), LiveBlocker::UnitNotAgreed);
    unless(firstDay.isValid(), LiveBlocker::NoCohort);
    unless(!stack || conversionReady(*stack, firstDay), LiveBlocker::ConversionRule);
    unless(offering.registrationDeadline.isValid(), LiveBlocker::NoDeadline);
    unless(reached(offering.publicSince), LiveBlocker::NotPublic);
    unless(reached(offering.promotedSince), LiveBlocker::NotPromoted);
    return blockers;
}

QList<LiveBlocker> openingBlockers(const Offering &offering, const Proposal &proposal, bool approved,
                                   const std::optional<Stack> &stack, QDate firstDay, QDate today)
{
    QList<LiveBlocker> blockers = liveBlockers(offering, proposal, approved, stack, firstDay, today);
    blockers.removeOne(LiveBlocker::NoCohort);
    return blockers;
}

QString word(LiveBlocker blocker) { return textOf(blocker, kBlockers); }

std::optional<LiveBlocker> liveBlockerFromWord(QStringView text) { return valueOf(text, kBlockers); }

bool restsTooLong(QDate lastDay, QDate today) { return lastDay.isValid() && lastDay.addYears(2) <= today; }

} // namespace credence
