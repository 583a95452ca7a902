// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/due.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

const PlanStep *stepOf(const Plan &plan, QStringView id)
{
    const auto step =
        std::find_if(plan.steps.cbegin(), plan.steps.cend(), [id](const auto &s) { return s.step == id; });
    return step == plan.steps.cend() ? nullptr : &*step;
}

/// Counts those that wait for \a item, and names the proposal when there is only one.
template <typename Waits> void countWaiting(DueItem &item, const QList<DueProposal> &proposals, Waits waits)
{
    for (const DueProposal &proposal : proposals) {
        if (!waits(proposal))
            continue;
        const bool only = ++item.count == 1;
        item.proposal = only ? proposal.id : QUuid();
        item.reference = only ? proposal.reference : QString();
        item.name = only ? proposal.name : QString();
    }
}

void addMeetings(QList<DueItem> &items, const QList<DueProposal> &proposals, const PlanInput &base, QDate until)
{
    for (const Meeting &meeting : base.calendar->meetings) {
        DueItem item;
        item.stage = meeting.body;
        item.record = meeting.id;
        item.about = meeting.date;
        countWaiting(item, proposals, [&](const DueProposal &proposal) {
            return proposal.stage == meeting.body &&
                   (!proposal.deferredTo.isValid() || proposal.deferredTo <= meeting.date);
        });
        const QDate closes = agendaCloses(meeting, base.policy->limits);
        for (const auto &[kind, date] : {std::pair(u"agenda"_s, closes), std::pair(u"meeting"_s, meeting.date)}) {
            if (!date.isValid() || date < base.today || date > until)
                continue;
            item.kind = kind;
            item.date = date;
            items.append(item);
        }
    }
}

void addIntakes(QList<DueItem> &items, const QList<DueProposal> &proposals, const PlanInput &base, QDate until)
{
    const BusinessCalendar days(base.calendar->closures);
    for (const Intake &intake : base.calendar->intakes) {
        if (!intake.deadline.isValid() || intake.deadline < base.today || intake.deadline > until)
            continue;
        DueItem item;
        item.kind = u"intake"_s;
        item.record = intake.id;
        item.date = item.about = intake.deadline;
        item.decision = decisionBand(intake.deadline, days, base.policy->limits);
        countWaiting(item, proposals,
                     [](const DueProposal &proposal) { return proposal.ministry == MinistryState::ToSubmit; });
        items.append(item);
    }
}

/// A year without intakes is a thing to do where something waits for one (R53).
void addUnknownIntakes(QList<DueItem> &items, const QList<DueProposal> &proposals, const PlanInput &base)
{
    const bool waits = std::any_of(proposals.cbegin(), proposals.cend(), [](const DueProposal &proposal) {
        return proposal.osap == OsapIntent::Yes &&
               (proposal.ministry == MinistryState::None || proposal.ministry == MinistryState::ToSubmit);
    });
    if (!waits)
        return;
    for (const IntakeRemark &remark : intakeRemarks(base.calendar->intakes, base.today, base.policy->limits)) {
        if (remark.kind != IntakeRemark::NoneKnown)
            continue;
        DueItem item;
        item.kind = u"intakes-unknown"_s;
        item.record = remark.year;
        item.date = item.about = intakesAnnounced(remark.year);
        item.overdue = item.date < base.today;
        items.append(item);
    }
}

DueItem itemOf(const DueProposal &proposal, const QString &kind, QDate date, QDate today)
{
    DueItem item;
    item.kind = kind;
    item.date = date;
    item.proposal = proposal.id;
    item.reference = proposal.reference;
    item.name = proposal.name;
    item.about = proposal.firstDelivery;
    item.count = 1;
    item.overdue = date < today;
    return item;
}

/// What one proposal has to reach for its wished first day.
void addProposal(QList<DueItem> &items, const DueProposal &proposal, const PlanInput &base)
{
    const BusinessCalendar days(base.calendar->closures);
    if (proposal.intake.isValid() &&
        (proposal.ministry == MinistryState::Submitted || proposal.ministry == MinistryState::InformationAsked)) {
        const DecisionBand band = decisionBand(proposal.intake, days, base.policy->limits);
        DueItem item = itemOf(proposal, u"osap-decision"_s, band.to, base.today);
        item.about = proposal.intake;
        item.decision = band;
        items.append(item);
    }
    const std::optional<Plan> plan = planOf(proposal, base);
    if (!plan || proposal.firstDelivery < base.today)
        return;
    const auto open = std::find_if(plan->steps.cbegin(), plan->steps.cend(), [](const auto &s) { return !s.done; });
    const Stage *stage = base.policy->stage(open->step);
    if (open->step == "submit"_L1) {
        items.append(itemOf(proposal, u"submit-by"_s, open->latest, base.today));
    } else if (stage && !open->meeting) { // what hangs on a meeting is counted with the meeting
        DueItem item = itemOf(proposal, u"decide-by"_s, open->latest, base.today);
        item.stage = stage->id;
        items.append(item);
    }
    if (proposal.stage != "approved"_L1 && proposal.stage != "ministry"_L1)
        return;
    if (const PlanStep *publish = stepOf(*plan, u"publish"); publish && publish->latest >= base.today)
        items.append(itemOf(proposal, u"publish-by"_s, publish->latest, base.today));
    items.append(itemOf(proposal, u"delivery"_s, proposal.firstDelivery, base.today));
}

} // namespace

QString dueKey(const DueItem &item)
{
    const auto key = [&item](const QString &about) { return u"%1:%2"_s.arg(item.kind, about); };
    const auto idOf = [](const QUuid &id) { return id.toString(QUuid::WithoutBraces); };
    if (item.kind == "agenda"_L1 || item.kind == "meeting"_L1 || item.kind == "intake"_L1 ||
        item.kind == "intakes-unknown"_L1)
        return key(QString::number(item.record));
    if (item.kind == "decide-by"_L1) // the next stage has a decision of its own to take
        return key(u"%1:%2"_s.arg(item.stage, idOf(item.proposal)));
    if (item.kind == "final-date"_L1 && item.enrolment != 0)
        return key(QString::number(item.enrolment));
    if (item.kind == "final-date"_L1)
        return key(u"%1:%2"_s.arg(idOf(item.cohort), item.date.toString(Qt::ISODate)));
    if (!item.cohort.isNull())
        return key(idOf(item.cohort));
    return key(idOf(item.offering.isNull() ? item.proposal : item.offering));
}

QString reminderKey(const DueItem &item)
{
    static constexpr std::array planned{"submit-by"_L1, "decide-by"_L1, "publish-by"_L1};
    const bool drifts = std::any_of(planned.begin(), planned.end(), [&](auto kind) { return item.kind == kind; });
    const QDate date = drifts && item.about.isValid() ? item.about : item.date;
    return u"%1@%2"_s.arg(dueKey(item), date.toString(Qt::ISODate));
}

OsapMode osapMode(OsapIntent intent, bool beforeDelivery)
{
    if (intent == OsapIntent::No)
        return OsapMode::No;
    return intent == OsapIntent::Yes && beforeDelivery ? OsapMode::BeforeDelivery : OsapMode::WhileWaiting;
}

PlanInput planInputFor(const DueProposal &proposal, const PlanInput &base)
{
    PlanInput input = base;
    input.osap = osapMode(proposal.osap, proposal.osapBeforeDelivery);
    if (proposal.ministry == MinistryState::Eligible || proposal.ministry == MinistryState::NotEligible)
        input.osap = OsapMode::No; // the Ministry has decided: nothing is waited for
    input.atStage = proposal.stage;
    input.since = proposal.since;
    input.submittedOn = proposal.submittedOn;
    input.submittedIntake = proposal.intake;
    input.deferredTo = proposal.deferredTo;
    return input;
}

std::optional<Plan> planOf(const DueProposal &proposal, const PlanInput &base)
{
    static constexpr std::array over{"declined"_L1, "withdrawn"_L1, "retired"_L1};
    if (!proposal.firstDelivery.isValid() || !base.policy || !base.calendar ||
        std::any_of(over.begin(), over.end(), [&](QLatin1StringView word) { return proposal.stage == word; }))
        return {};
    return planBackward(proposal.firstDelivery, planInputFor(proposal, base));
}

QList<DueItem> dueItems(const QList<DueProposal> &proposals, const PlanInput &base, QDate until)
{
    QList<DueItem> items;
    if (!base.policy || !base.calendar || !base.today.isValid())
        return items;
    addMeetings(items, proposals, base, until);
    addIntakes(items, proposals, base, until);
    addUnknownIntakes(items, proposals, base);
    for (const DueProposal &proposal : proposals)
        addProposal(items, proposal, base);
    items.removeIf([until](const DueItem &item) { return !item.date.isValid() || item.date > until; });
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) {
        return std::tie(a.date, a.reference) < std::tie(b.date, b.reference);
    });
    return items;
}

} // namespace credence
