// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/exampledeliveries.h"

#include "core/proposal/proposal.h"
#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPlannedBefore = 45; ///< days before the first cohort
constexpr int kLatelyDays = 7;
constexpr int kRegisteredBefore = 9; ///< days before a learner's start

/// Nobody opens registration on a Sunday.
QDate workday(QDate date) { return date.dayOfWeek() > 5 ? date.addDays(8 - date.dayOfWeek()) : date; }

/// Cohorts begin on a Monday or a Tuesday.
QDate firstDay(QDate today, int days)
{
    const QDate date = today.addDays(days);
    return date.addDays(1 - date.dayOfWeek());
}

CostLine costLine(const QString &kind, QString text)
{
    CostLine line;
    line.kind = costKindFromWord(kind).value_or(CostKind::Other);
    line.perCohort = text.endsWith("/cohort"_L1);
    if (line.perCohort)
        text.chop(7);
    line.cents = parseMoney(text).value_or(0);
    return line;
}

/// Who is enrolled, how it went, and what nobody has recorded yet. Numbers decide, so that the example is the same
/// every time.
class Learners {
public:
    Learners(QDate today, int weeks, int capWeeks) : m_today(today), m_weeks(weeks), m_capWeeks(capWeeks) {}

    Enrolment one(int number, QDate start, bool rolling, PaymentMethod payment) const
    {
        Enrolment learner;
        learner.learner = u"Learner %1"_s.arg(number, 4, 10, QChar(u'0'));
        learner.contact = u"learner%1@example.org"_s.arg(number, 4, 10, QChar(u'0'));
        learner.start = start;
        learner.finalDate = finalDate(start, m_capWeeks);
        learner.registered = std::min(start.addDays(-kRegisteredBefore - number % 12), m_today);
        if (number % 19 != 4 || start < m_today.addDays(-30))
            learner.notified = learner.registered;
        learner.payment = payment;
        if (number % 10 == 7)
            learner.payment = PaymentMethod::Debit;
        if (start > m_today)
            return learner;
        if (number % 23 == 9)
            return ended(learner, EnrolmentResult::Withdrawn, start.addDays(8 + number % 9));
        const QDate limit = learner.finalDate;
        if (number % 17 == 5 && limit < m_today.addDays(-12))
            return failedByTimeLimit(learner);
        const QDate last = start.addDays(7 * m_weeks - 3);
        const QDate done = rolling ? start.addDays(7 * m_weeks - 3 - (number * 7) % (3 * m_weeks)) : last;
        if (number % 14 == 11)
            return ended(learner, EnrolmentResult::Failed, std::min(last, limit));
        // Results come in some days later, and those of last week's final date are not all recorded yet.
        const bool lately = limit < m_today && limit >= m_today.addDays(-kLatelyDays);
        if (done.addDays(number % 6) > m_today || (rolling && lately && number % 4 != 0))
            return learner;
        return ended(learner, EnrolmentResult::Passed, std::min(done, limit));
    }

private:
    Enrolment ended(Enrolment learner, EnrolmentResult result, QDate on) const
    {
        if (on > m_today)
            return learner;
        learner = withResult(learner, result, on);
        const QDate certificate = workday(on.addDays(2 + int(learner.learner.size()) % 3));
        if (result == EnrolmentResult::Passed && certificate <= m_today)
            learner.certificateOn = certificate;
        return learner;
    }

    QDate m_today;
    int m_weeks;
    int m_capWeeks;
};

/// Individual first days of a rolling cohort: Mondays, evenly over its window up to now.
QDate rollingStart(QDate from, QDate until, int index, int count)
{
    const QDate date = from.addDays(from.daysTo(until) * index / std::max(1, count));
    return std::max(from, date.addDays(1 - date.dayOfWeek()));
}

} // namespace

QList<ExampleOffering> exampleOfferings(const QJsonObject &deliveries, QDate today)
{
    QList<ExampleOffering> offerings;
    const QJsonArray all = deliveries.value(u"offerings"_s).toArray();
    for (const QJsonValue value : all) {
        ExampleOffering offering{.slug = value[u"proposal"].toString(), .json = value.toObject()};
        const QDate begins = firstDay(today, value[u"cohorts"][0][u"start"].toInt());
        offering.planned = std::min(workday(begins.addDays(-kPlannedBefore)), today);
        offerings.append(offering);
    }
    return offerings;
}

Result<void> addExampleOffering(Office &office, ExampleOffering &example, const QUuid &proposal, QDate today)
{
    const auto stored = office.proposal(proposal);
    if (!stored)
        return tl::unexpected(stored.error());
    const QJsonObject &json = example.json;
    Offering offering = offeringOf(stored->proposal, office.policy().limits.capMax);
    offering.title = json.value(u"title"_s).toString();
    offering.instructor = json.value(u"instructor"_s).toString();
    offering.capacity = json.value(u"capacity"_s).toInt();
    if (json.value(u"registration"_s).toString() == "scheduled"_L1)
        offering.registration = Registration::Scheduled;
    if (offering.registration == Registration::Rolling)
        offering.instructorAgreed = offering.unitAgreed = example.planned;
    offering.budget.costs.clear();
    const QJsonObject costs = json.value(u"costs"_s).toObject();
    for (auto cost = costs.begin(); cost != costs.end(); ++cost)
        offering.budget.costs.append(costLine(cost.key(), cost.value().toString()));
    offering.budget.partnerShare = json.value(u"partnerShare"_s).toInt();
    offering.registrationUrl = u"https://apprendo.example.org/"_s + example.slug;

    const QJsonArray cohorts = json.value(u"cohorts"_s).toArray();
    const QDate first = firstDay(today, cohorts.first()[u"start"].toInt());
    const QDate last = firstDay(today, cohorts.last()[u"start"].toInt());
    const bool rolling = offering.registration == Registration::Rolling;
    offering.registrationDeadline = rolling ? today.addDays(120) : last.addDays(-5);
    const QStringList open = json.value(u"unticked"_s).toVariant().toStringList();
    const QDate published = example.planned;
    if (!open.contains(u"public-page"_s))
        offering.publicSince = published;
    if (!open.contains(u"promotion"_s))
        offering.promotedSince = published;
    if (offering.publicSince.isValid() && offering.promotedSince.isValid())
        offering.registrationOpened = published;
    QStringList ticked{u"apprendo"_s,          u"brightspace"_s,          u"deadline-page"_s,     u"deadline-email"_s,
                       u"deadline-syllabus"_s, u"deadline-brightspace"_s, u"brightspace-access"_s};
    ticked += json.value(u"channels"_s).toVariant().toStringList();
    for (const QString &item : std::as_const(ticked)) {
        const bool inside = item.contains("brightspace"_L1) || item == "deadline-syllabus"_L1; // done shortly before
        const QDate on = inside ? std::max(published, workday(first.addDays(-10))) : published;
        if (!open.contains(item) && on <= today)
            offering.done.insert(item, on);
    }
    const auto added = office.delivery().addOffering(offering);
    if (!added)
        return tl::unexpected(added.error());
    example.id = added->offering.id;
    return {};
}

Result<void> addExampleCohorts(Office &office, const QList<ExampleOffering> &offerings, QDate today)
{
    int next = 1;
    QHash<QString, QList<int>> numbersOf; // by story: learners that may come again in another of the same stack
    for (const ExampleOffering &example : offerings) {
        const auto stored = office.delivery().offering(example.id);
        if (!stored)
            return tl::unexpected(stored.error());
        const Offering &offering = stored->offering;
        const bool rolling = offering.registration == Registration::Rolling;
        const Learners learners(today, offering.weeks, offering.capWeeks);
        const PaymentMethod usual =
            paymentFromWord(example.json.value(u"payment"_s).toString()).value_or(PaymentMethod::Card);
        QList<int> known = numbersOf.value(example.json.value(u"sharesLearnersWith"_s).toString());
        const QJsonArray cohorts = example.json.value(u"cohorts"_s).toArray();
        for (const QJsonValue value : cohorts) {
            Cohort cohort{.offering = example.id, .name = value[u"name"].toString(), .rolling = rolling};
            cohort.start = firstDay(today, value[u"start"].toInt());
            if (!rolling)
                cohort.end = cohort.start.addDays(7 * offering.weeks - 3); // a Friday
            else if (value[u"end"].isDouble())                             // otherwise the window stays open
                cohort.end = today.addDays(value[u"end"].toInt());
            const auto added = office.delivery().addCohort(cohort);
            if (!added)
                return tl::unexpected(added.error());
            const int count = value[u"learners"].toInt();
            const QDate until = cohort.end.isValid() && rolling ? cohort.end : today.addDays(-2);
            QList<Enrolment> roster;
            for (int index = 0; index < count; ++index) {
                const int number = index % 3 == 1 && !known.isEmpty() ? known.takeFirst() : next++;
                numbersOf[example.slug].append(number);
                const QDate start = rolling ? rollingStart(cohort.start, until, index, count) : cohort.start;
                Enrolment learner = learners.one(number, start, rolling, usual);
                if (usual == PaymentMethod::Card && number % 10 == 2 &&
                    stored->chain.ministry == MinistryState::Eligible && start >= stored->chain.ministryOn)
                    learner.payment = PaymentMethod::Osap;
                roster.append(learner);
            }
            if (roster.isEmpty())
                continue;
            if (const auto enrolled = office.delivery().enrol(added->cohort.id, roster); !enrolled)
                return tl::unexpected(enrolled.error());
        }
    }
    return {};
}

Result<void> addExampleStacks(Office &office, const QJsonObject &deliveries, QDate today,
                              const std::function<QUuid(const QString &slug)> &idOf)
{
    const QJsonArray stacks = deliveries.value(u"stacks"_s).toArray();
    for (const QJsonValue json : stacks) {
        Stack stack;
        stack.name = json[u"name"].toString();
        stack.outcome = outcomeFromWord(json[u"outcome"].toString()).value_or(StackOutcome::None);
        stack.award = json[u"award"].toString();
        stack.level = levelFromWord(json[u"level"].toString()).value_or(CourseLevel::None);
        stack.sequential = json[u"sequential"].toBool();
        stack.note = json[u"note"].toString();
        stack.conversionRule = json[u"conversionRule"].toString();
        stack.conversionDecidedBy = json[u"conversionDecidedBy"].toString();
        if (const int days = json[u"consultedDaysAgo"].toInt(); days > 0)
            stack.consultedOn = workday(today.addDays(-days));
        const QJsonArray members = json[u"members"].toArray();
        for (const QJsonValue slug : members)
            stack.members.append({.proposal = idOf(slug.toString())});
        renumber(stack);
        const QJsonArray decisions = json[u"equivalences"].toArray();
        for (const QJsonValue decision : decisions) {
            Equivalence equivalence{.unit = decision[u"unit"].toString(), .program = decision[u"program"].toString()};
            equivalence.answer =
                equivalenceFromWord(decision[u"answer"].toString()).value_or(EquivalenceAnswer::Undecided);
            equivalence.by = decision[u"by"].toString();
            if (const int days = decision[u"daysAgo"].toInt(); days > 0)
                equivalence.on = workday(today.addDays(-days));
            stack.equivalences.append(equivalence);
        }
        if (const auto added = office.stacks().addStack(stack); !added)
            return tl::unexpected(added.error());
    }
    return {};
}

} // namespace credence
