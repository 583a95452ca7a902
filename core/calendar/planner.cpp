// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/planner.h"

#include "core/policy/checks.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence
{

namespace
{

/// One link of the chain from submission to the first day.
struct Link {
    enum Kind { Submit, Wait, Meet, Intake, Decision, Publish, Delivery } kind = Submit;
    QString id;
    int days = 0;         ///< calendar days it usually takes
    bool done = false;    ///< behind the proposal
    bool current = false; ///< the first that is still open
};

/// A forward walk: when each link can begin and end.
struct Walk {
    QList<QDate> ready;
    QList<PlanStep> steps; ///< one per link until the walk ends
    QDate start;           ///< invalid when no intake is known
};

/// What a meeting stage needs: the day it can end when ready on a day, and back.
struct Sitting {
    std::optional<Meeting> meeting;
    std::optional<Meeting> alternative;
    QDate closes; ///< last day to be ready for it
    QDate ends;
    bool assumed = false;
    bool missing = false; ///< none on record that could do
};

/// Puts what runs beside the chain after the last step that is due by then.
void insertByDate(QList<PlanStep> &steps, const PlanStep &beside)
{
    const auto due = [](const PlanStep &step) { return step.latest.isValid() ? step.latest : step.earliest; };
    qsizetype place = steps.size();
    while (place > 0 && due(steps.at(place - 1)) > due(beside))
        --place;
    steps.insert(place, beside);
}

class Planner
{
public:
    explicit Planner(const PlanInput &planInput);

    Walk walk(QDate from) const;
    Plan backward(QDate start) const;
    Plan forward(QDate submitted) const;

private:
    QDate closingOf(const Meeting &meeting) const;
    QList<Meeting> meetingsOf(const QString &body) const;
    bool usable(const Meeting &meeting, const Link &link, QDate ready) const;
    Sitting nextSitting(const Link &link, QDate ready) const;
    Sitting lastSitting(const Link &link, QDate deadline, QDate ready) const;
    std::optional<Intake> submittedIntake() const;
    std::optional<Intake> lastIntake(QDate decidedBy) const;
    QDate hypotheticalDeadline(QDate decidedBy) const;
    void addBeside(Plan &plan, QDate approved, bool isForward) const;
    void addRemarks(Plan &plan, QDate start, QDate submitted) const;
    int slackOf(const Plan &plan, const PlanStep &open) const;

    const PlanInput &m_input;
    const Limits &m_limits;
    BusinessCalendar m_days;
    QList<Link> m_links;
    bool m_approved = false;
};

Planner::Planner(const PlanInput &planInput)
    : m_input(planInput), m_limits(planInput.policy->limits), m_days(planInput.calendar->closures)
{
    const Policy &policy = *planInput.policy;
    const auto at = std::find_if(policy.stages.cbegin(), policy.stages.cend(),
                                 [&](const Stage &stage) { return stage.id == planInput.atStage; });
    m_approved = planInput.atStage == "approved"_L1 || (at != policy.stages.cend() && at->kind == StageKind::External);
    const bool submitted = m_approved || at != policy.stages.cend();

    m_links.append({Link::Submit, u"submit"_s, 0, submitted});
    const bool walksChain = planInput.osap != OsapMode::No || !policy.trackingOnlyWithoutOsap;
    for (auto stage = policy.stages.cbegin(); walksChain && stage != policy.stages.cend(); ++stage) {
        if (stage->kind == StageKind::External ||
            (stage->condition == StageCondition::Osap && planInput.osap == OsapMode::No) ||
            (stage->optional && !planInput.optionalStages.contains(stage->id)))
            continue;
        int days = std::max(0, planInput.medians.value(stage->id, stage->expectedDays));
        if (stage->meets)
            days = std::max(days, m_limits.agendaClosesDays);
        m_links.append(
            {stage->meets ? Link::Meet : Link::Wait, stage->id, days, m_approved || (submitted && stage < at)});
    }
    if (planInput.osap == OsapMode::BeforeDelivery) {
        const bool atMinistry = m_approved && planInput.submittedIntake.isValid();
        m_links.append({Link::Intake, u"intake"_s, 0, atMinistry});
        m_links.append({Link::Decision, u"decision"_s, 0, false});
    }
    m_links.append({Link::Publish, u"publish"_s, m_limits.publishDays, false});
    m_links.append({Link::Delivery, u"delivery"_s, 0, false});
    const auto open = std::find_if(m_links.begin(), m_links.end(), [](const Link &link) { return !link.done; });
    open->current = true;
}

QDate Planner::closingOf(const Meeting &meeting) const
{
    return std::min(agendaCloses(meeting, m_limits), meeting.date);
}

QList<Meeting> Planner::meetingsOf(const QString &body) const
{
    QList<Meeting> meetings;
    std::copy_if(m_input.calendar->meetings.cbegin(), m_input.calendar->meetings.cend(), std::back_inserter(meetings),
                 [&](const Meeting &meeting) { return meeting.body == body && meeting.date.isValid(); });
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const Meeting &a, const Meeting &b) { return a.date < b.date; });
    return meetings;
}

/// Whether an item that is ready on \a ready can be decided there. What waits at the stage already may have been put on
/// the agenda before it closed.
bool Planner::usable(const Meeting &meeting, const Link &link, QDate ready) const
{
    if (link.current && m_input.deferredTo.isValid() && meeting.date < m_input.deferredTo)
        return false;
    const QDate arrived = link.current && m_input.since.isValid() ? std::min(m_input.since, ready) : ready;
    return closingOf(meeting) >= arrived && meeting.date >= ready;
}

Sitting Planner::nextSitting(const Link &link, QDate ready) const
{
    Sitting sitting;
    const QList<Meeting> meetings = meetingsOf(link.id);
    for (const Meeting &meeting : meetings) {
        if (!usable(meeting, link, ready))
            continue;
        if (sitting.meeting) {
            sitting.alternative = meeting;
            return sitting;
        }
        sitting.meeting = meeting;
        sitting.closes = closingOf(meeting);
        sitting.ends = meeting.date;
    }
    if (sitting.meeting)
        return sitting;
    // None on record: one is assumed after the usual days, but never before those that are known to be over.
    sitting.assumed = true;
    sitting.closes = ready;
    sitting.ends = ready.addDays(link.days);
    if (!meetings.isEmpty())
        sitting.ends = std::max(sitting.ends, meetings.last().date.addDays(1));
    if (link.current && m_input.deferredTo.isValid())
        sitting.ends = std::max(sitting.ends, m_input.deferredTo);
    return sitting;
}

/// The last sitting that ends by \a deadline. \a ready is the earliest day the item can be ready: as long as a recorded
/// meeting can be reached it is preferred, because a year's meetings are published together; beyond the academic year
/// of the last one recorded the usual days are assumed.
Sitting Planner::lastSitting(const Link &link, QDate deadline, QDate ready) const
{
    const QList<Meeting> meetings = meetingsOf(link.id);
    const QDate recorded = meetings.isEmpty() ? QDate() : meetings.last().date;
    const bool beyond = !recorded.isValid() || deadline > recorded;
    const Sitting assumed{{}, {}, deadline.addDays(-link.days), deadline, true, false};
    const QDate covered = recorded.isValid() ? QDate(academicYear(recorded) + 1, 8, 31) : QDate();

    QList<Meeting> inTime;
    std::copy_if(meetings.cbegin(), meetings.cend(), std::back_inserter(inTime),
                 [&](const Meeting &meeting) { return meeting.date <= deadline; });
    QList<Meeting> reachable;
    std::copy_if(inTime.cbegin(), inTime.cend(), std::back_inserter(reachable),
                 [&](const Meeting &meeting) { return ready.isValid() && usable(meeting, link, ready); });
    const auto closesBefore = [this](const Meeting &a, const Meeting &b) { return closingOf(a) < closingOf(b); };

    if (!reachable.isEmpty() && (link.current || !beyond || assumed.closes <= covered)) {
        const auto best = std::max_element(reachable.cbegin(), reachable.cend(), closesBefore);
        Sitting sitting{*best, {}, closingOf(*best), best->date};
        if (best != reachable.cbegin())
            sitting.alternative = *std::prev(best);
        return sitting;
    }
    if (beyond && ready.isValid() && nextSitting(link, ready).ends <= deadline)
        return assumed;
    if (!inTime.isEmpty()) {
        const auto best = std::max_element(inTime.cbegin(), inTime.cend(), closesBefore);
        return {*best, {}, closingOf(*best), best->date};
    }
    Sitting sitting = assumed;
    sitting.missing = recorded.isValid();
    sitting.assumed = !sitting.missing;
    return sitting;
}

std::optional<Intake> Planner::submittedIntake() const
{
    if (!m_approved || !m_input.submittedIntake.isValid())
        return {};
    for (const Intake &intake : m_input.calendar->intakes) {
        if (intake.deadline == m_input.submittedIntake)
            return intake;
    }
    Intake intake;
    intake.deadline = m_input.submittedIntake;
    return intake;
}

/// The last intake on record whose decision is expected by \a decidedBy.
std::optional<Intake> Planner::lastIntake(QDate decidedBy) const
{
    std::optional<Intake> last;
    for (const Intake &intake : m_input.calendar->intakes) {
        if (intake.deadline.isValid() && intake.deadline < decidedBy && (!last || intake.deadline > last->deadline) &&
            decisionBand(intake.deadline, m_days, m_limits).to <= decidedBy)
            last = intake;
    }
    return last;
}

/// The last day an intake would have to close for a decision by \a decidedBy. It shows what would be needed where none
/// is on record and is never taken for an intake (R52).
QDate Planner::hypotheticalDeadline(QDate decidedBy) const
{
    QDate deadline = decidedBy.addDays(-m_limits.bandToBusinessDays);
    while (decisionBand(deadline, m_days, m_limits).to > decidedBy)
        deadline = deadline.addDays(-1);
    return deadline;
}

Walk Planner::walk(QDate from) const
{
    Walk walk;
    QDate ready = from;
    for (const Link &link : m_links) {
        walk.ready.append(ready);
        PlanStep step;
        step.step = link.id;
        step.done = link.done;
        step.from = ready;
        if (link.done) {
            walk.steps.append(step);
            continue;
        }
        switch (link.kind) {
        case Link::Submit:
        case Link::Delivery:
            break;
        case Link::Wait: // what waits at the stage already can be decided any day
            ready = link.current ? ready : ready.addDays(link.days);
            break;
        case Link::Meet: {
            const Sitting sitting = nextSitting(link, ready);
            step.meeting = sitting.meeting;
            step.alternative = sitting.alternative;
            step.assumed = sitting.assumed;
            step.from = std::max(ready, sitting.closes);
            ready = sitting.ends;
            break;
        }
        case Link::Intake: {
            const std::optional<Intake> intake = intakeFor(ready, m_input.calendar->intakes);
            if (!intake) {
                walk.steps.append(step);
                return walk; // never derived: nothing after it can be said
            }
            ready = intake->deadline;
            break;
        }
        case Link::Decision: {
            const std::optional<Intake> submitted = submittedIntake();
            const DecisionBand band = decisionBand(submitted ? submitted->deadline : ready, m_days, m_limits);
            step.from = band.from;
            ready = std::max(ready, band.to); // overdue (R56): not before today
            break;
        }
        case Link::Publish:
            step.earliest = ready;
            ready = ready.addDays(link.days);
            break;
        }
        if (!step.earliest.isValid())
            step.earliest = ready;
        step.until = ready;
        walk.steps.append(step);
    }
    walk.start = ready;
    return walk;
}

/// Intake and decision run beside the delivery and never break it (R48).
void Planner::addBeside(Plan &plan, QDate approved, bool isForward) const
{
    if (m_input.osap != OsapMode::WhileWaiting)
        return;
    const std::optional<Intake> submitted = submittedIntake();
    plan.intake = submitted ? submitted : intakeFor(approved, m_input.calendar->intakes);
    if (!plan.intake)
        return;
    plan.decision = decisionBand(plan.intake->deadline, m_days, m_limits);
    PlanStep intake;
    intake.step = u"intake"_s;
    intake.done = submitted.has_value();
    intake.from = std::min(approved, plan.intake->deadline);
    intake.until = plan.intake->deadline;
    PlanStep decision;
    decision.step = u"decision"_s;
    decision.from = plan.decision->from;
    decision.until = plan.decision->to;
    (isForward ? intake.earliest : intake.latest) = intake.until;
    (isForward ? decision.earliest : decision.latest) = decision.until;
    insertByDate(plan.steps, intake);
    insertByDate(plan.steps, decision);
}

void Planner::addRemarks(Plan &plan, QDate start, QDate submitted) const
{
    plan.osap = m_input.osap;
    const QDate clock = m_input.submittedOn.isValid() ? m_input.submittedOn : submitted;
    plan.leadTimeStart = earliestDelivery(clock, m_input.osap == OsapMode::BeforeDelivery, m_limits);
    if (start.isValid() && start < plan.leadTimeStart)
        plan.remarks.append(u"lead-time"_s);
    for (const PlanStep &step : std::as_const(plan.steps)) {
        if (step.assumed && !step.done && step.step != "intake"_L1)
            plan.remarks.append("no-meeting:"_L1 + step.step);
    }
    if ((m_input.osap == OsapMode::WhileWaiting && !plan.intake) ||
        (m_input.osap == OsapMode::BeforeDelivery && !plan.earliestStart.isValid()))
        plan.remarks.append(u"no-intake"_s);
    else if (plan.intake && !plan.intake->confirmed)
        plan.remarks.append(u"unconfirmed-intake"_s);
}

int Planner::slackOf(const Plan &plan, const PlanStep &open) const
{
    QDate soonest = m_input.today;
    if (open.step == "decision"_L1 && plan.decision)
        soonest = std::max(soonest, plan.decision->to); // nobody can hasten it; overdue it may come any day (R56)
    const int slack = int(soonest.daysTo(open.latest));
    if (plan.feasible || slack < 0)
        return slack;
    // No meeting is on record early enough: late by as much as the first day moves.
    return plan.earliestStart.isValid() ? -int(plan.start.daysTo(plan.earliestStart)) : 0;
}

Plan Planner::backward(QDate start) const
{
    Plan plan;
    plan.start = start;
    const Walk ahead = walk(m_input.today);
    plan.earliestStart = ahead.start;
    plan.feasible = ahead.start.isValid() && ahead.start <= start;

    QStringList missing;
    QDate deadline = start;
    QDate approved;
    for (qsizetype i = m_links.size() - 1; i >= 0; --i) {
        const Link &link = m_links.at(i);
        PlanStep step;
        step.step = link.id;
        step.done = link.done;
        step.latest = deadline;
        step.until = deadline;
        step.from = deadline;
        switch (link.done && link.kind != Link::Intake ? Link::Wait : link.kind) {
        case Link::Submit:
            step.from = std::min(m_input.today, deadline);
            break;
        case Link::Delivery:
            break;
        case Link::Wait:
            deadline = deadline.addDays(-link.days);
            step.from = deadline;
            break;
        case Link::Meet: {
            const Sitting sitting = lastSitting(link, deadline, i < ahead.ready.size() ? ahead.ready.at(i) : QDate());
            step.meeting = sitting.meeting;
            step.alternative = sitting.alternative;
            step.assumed = sitting.assumed;
            step.latest = step.until = sitting.ends;
            deadline = step.from = sitting.closes;
            if (sitting.missing) {
                missing.append(link.id);
                plan.remarks.append("no-meeting-in-time:"_L1 + link.id);
            }
            break;
        }
        case Link::Intake:
            if (plan.intake)
                deadline = plan.intake->deadline;
            else
                missing.append(link.id);
            step.assumed = !plan.intake;
            step.latest = step.until = step.from = deadline;
            break;
        case Link::Decision: {
            const std::optional<Intake> submitted = submittedIntake();
            plan.intake = submitted ? submitted : lastIntake(deadline);
            const QDate closes = plan.intake ? plan.intake->deadline : hypotheticalDeadline(deadline);
            const DecisionBand band = decisionBand(closes, m_days, m_limits);
            if (plan.intake) {
                plan.decision = band;
                step.latest = submitted ? deadline : band.to;
            }
            if (submitted && std::max(m_input.today, band.to) > deadline)
                missing.append(link.id);
            step.from = band.from;
            step.until = band.to;
            deadline = closes;
            break;
        }
        case Link::Publish:
            deadline = deadline.addDays(-link.days);
            step.latest = step.from = deadline;
            break;
        }
        if ((link.kind == Link::Meet || link.kind == Link::Wait || link.kind == Link::Submit) && !approved.isValid())
            approved = step.latest;
        plan.steps.prepend(step);
    }

    if (!plan.feasible) {
        // Back from the first day: the first link whose day is over, or for which nothing is on record.
        const auto broken = std::find_if(plan.steps.crbegin(), plan.steps.crend(), [&](const PlanStep &step) {
            const bool follows = step.step == "decision"_L1 && !submittedIntake(); // follows from the intake alone
            return !step.done && (missing.contains(step.step) || (!follows && step.latest < m_input.today));
        });
        const auto open = std::find_if(plan.steps.cbegin(), plan.steps.cend(), [](const auto &s) { return !s.done; });
        if (!ahead.start.isValid())
            plan.firstBreak = u"intake"_s; // none on record that could still be reached (R52)
        else
            plan.firstBreak = broken != plan.steps.crend() ? broken->step : open->step;
    }
    const auto open = std::find_if(plan.steps.cbegin(), plan.steps.cend(), [](const auto &s) { return !s.done; });
    plan.slackDays = slackOf(plan, *open);
    addBeside(plan, m_approved ? m_input.today : std::max(approved, m_input.today), false);
    addRemarks(plan, start, m_input.today);
    return plan;
}

Plan Planner::forward(QDate submitted) const
{
    Plan plan;
    const Walk ahead = walk(submitted);
    plan.steps = ahead.steps;
    plan.start = plan.earliestStart = ahead.start;
    plan.feasible = ahead.start.isValid();
    QDate approved = submitted;
    for (qsizetype i = 0; i < plan.steps.size(); ++i) {
        const PlanStep &step = plan.steps.at(i);
        const Link::Kind kind = m_links.at(i).kind;
        if ((kind == Link::Wait || kind == Link::Meet) && step.earliest.isValid())
            approved = step.earliest;
    }
    if (m_input.osap == OsapMode::BeforeDelivery) {
        const std::optional<Intake> taken = submittedIntake();
        plan.intake = taken ? taken : intakeFor(approved, m_input.calendar->intakes);
        if (plan.intake)
            plan.decision = decisionBand(plan.intake->deadline, m_days, m_limits);
        else
            plan.firstBreak = u"intake"_s;
    }
    addBeside(plan, approved, true);
    addRemarks(plan, plan.start, submitted);
    return plan;
}

} // namespace

Plan planBackward(QDate start, const PlanInput &input)
{
    if (!start.isValid() || !input.today.isValid() || !input.policy || !input.calendar)
        return {};
    return Planner(input).backward(start);
}

Plan planForward(QDate submitted, const PlanInput &input)
{
    if (!submitted.isValid() || !input.policy || !input.calendar)
        return {};
    return Planner(input).forward(submitted);
}

} // namespace credence
