// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydue.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

DueItem itemOf(const QString &kind, QDate date, QDate today)
{
    DueItem item;
    item.kind = kind;
    item.date = date;
    item.overdue = date < today;
    return item;
}

/// \a number within what \a whole names: "OF-2026-003/2". Thousands are made, so in one piece each.
QString referenceWithin(const QString &whole, int number)
{
    constexpr int kDigits = 11;
    QString reference;
    reference.reserve(whole.size() + 1 + kDigits);
    return reference.append(whole).append(u'/').append(QString::number(number));
}

void addCohort(QList<DueItem> &items, const DueCohort &due, QDate today)
{
    for (const auto &[kind, date] : {std::pair(u"cohort-start"_s, due.cohort.start),
                                     std::pair(u"cohort-end"_s, lastDayOf(due.cohort, due.weeks))}) {
        if (!date.isValid() || date < today)
            continue;
        DueItem item = itemOf(kind, date, today);
        item.proposal = due.proposal;
        item.offering = due.offering;
        item.cohort = due.cohort.id;
        item.cohortNumber = due.cohort.number;
        item.reference = referenceWithin(due.offeringReference, due.cohort.number);
        item.name = due.name;
        item.learners = due.learners;
        item.count = due.unfinished;
        item.rolling = due.cohort.rolling;
        items.append(std::move(item));
    }
}

DueItem itemOf(const QString &kind, QDate date, const DueLearner &due, QDate today)
{
    DueItem item = itemOf(kind, date, today);
    item.proposal = due.proposal;
    item.offering = due.offering;
    item.cohort = due.enrolment.cohort;
    item.cohortNumber = due.cohortNumber;
    item.rolling = due.rolling;
    item.reference = referenceWithin(due.offeringReference, due.cohortNumber);
    item.name = due.name;
    return item;
}

DueItem finalDateOf(const DueLearner &due, int learners, QDate today)
{
    const Enrolment &enrolment = due.enrolment;
    DueItem item = itemOf(u"final-date"_s, enrolment.finalDate, due, today);
    item.about = enrolment.start;
    if (learners > kMostByName) {
        item.learners = learners;
        return item;
    }
    item.reference = referenceWithin(item.reference, enrolment.number);
    item.enrolment = enrolment.id;
    item.who = enrolment.learner;
    return item;
}

void addLearners(QList<DueItem> &items, const QList<DueLearner> &learners, QDate today)
{
    /// Those of a cohort with the same final date: by name, or one item for all.
    struct SameDay {
        std::array<const DueLearner *, kMostByName> named{};
        int learners = 0;
    };
    QSet<qint64> seen;
    QList<SameDay> groups;
    QHash<std::pair<QUuid, QDate>, qsizetype> groupOf;
    QMap<QUuid, DueItem> notices; // one for each cohort
    seen.reserve(learners.size());
    groups.reserve(learners.size());
    groupOf.reserve(learners.size());
    for (const DueLearner &due : learners) {
        const Enrolment &enrolment = due.enrolment;
        if (enrolment.result != EnrolmentResult::InProgress || (enrolment.id > 0 && seen.contains(enrolment.id)))
            continue;
        if (enrolment.id > 0)
            seen.insert(enrolment.id);
        if (enrolment.finalDate.isValid()) {
            qsizetype &group = groupOf[{enrolment.cohort, enrolment.finalDate}]; // counted from 1
            if (group == 0) {
                groups.append(SameDay());
                group = groups.size();
            }
            SameDay &sameDay = groups[group - 1];
            if (sameDay.learners < kMostByName)
                sameDay.named[size_t(sameDay.learners)] = &due;
            sameDay.learners += due.count;
        }
        if (enrolment.notified.isValid() || !enrolment.start.isValid())
            continue;
        const auto notice = notices.find(enrolment.cohort);
        const int before = notice == notices.end() ? 0 : notice->count;
        const bool earliest = before == 0 || enrolment.start < notice->date;
        DueItem &item =
            earliest ? *notices.insert(enrolment.cohort, itemOf(u"notice"_s, enrolment.start, due, today)) : *notice;
        item.count = before + due.count;
    }
    for (DueItem &notice : notices)
        items.append(std::move(notice));
    for (const SameDay &group : std::as_const(groups)) {
        const int shown = group.learners > kMostByName ? 1 : group.learners;
        for (int place = 0; place < shown && group.named[size_t(place)]; ++place)
            items.append(finalDateOf(*group.named[size_t(place)], group.learners, today));
    }
}

void addOffering(QList<DueItem> &items, const DueOffering &due, QDate today)
{
    const Offering &offering = due.offering;
    if (offering.cancelled)
        return;
    const auto add = [&](DueItem item) {
        item.proposal = offering.proposal;
        item.offering = offering.id;
        item.reference = offering.reference;
        item.name = due.name;
        item.about = due.firstDay;
        items.append(std::move(item));
    };
    if (offering.registrationDeadline.isValid() && offering.registrationDeadline >= today)
        add(itemOf(u"registration"_s, offering.registrationDeadline, today));
    if (!due.firstDay.isValid() || finalDate(due.firstDay, offering.capWeeks) < today)
        return;
    DueItem listing = itemOf(u"osap-listing"_s, {}, today);
    for (const ReadinessItem &item : due.readiness.items) {
        if (item.required || item.done.isValid() || !item.by.isValid())
            continue;
        listing.date = item.by;
        listing.overdue = item.late;
        listing.missing.append(item.id);
    }
    if (!listing.missing.isEmpty())
        add(std::move(listing));
    QStringList missing = due.readiness.missing();
    if (missing.isEmpty())
        return;
    QDate by;
    for (const ReadinessItem &item : due.readiness.items) {
        if (item.required && !item.done.isValid() && item.by.isValid() && (!by.isValid() || item.by < by))
            by = item.by;
    }
    DueItem item = itemOf(u"ready"_s, by, today);
    item.missing = std::move(missing);
    add(std::move(item));
}

} // namespace

QList<DueItem> deliveryDue(const QList<DueCohort> &cohorts, const QList<DueLearner> &learners,
                           const QList<DueOffering> &offerings, QDate today, QDate until)
{
    QList<DueItem> items;
    items.reserve(2 * cohorts.size() + learners.size() + 2 * offerings.size());
    for (const DueCohort &cohort : cohorts)
        addCohort(items, cohort, today);
    addLearners(items, learners, today);
    for (const DueOffering &offering : offerings)
        addOffering(items, offering, today);
    // Places are sorted, not the items, which are large and may be thousands.
    QList<qsizetype> order;
    order.reserve(items.size());
    for (qsizetype place = 0; place < items.size(); ++place) {
        if (items.at(place).date.isValid() && items.at(place).date <= until)
            order.append(place);
    }
    std::stable_sort(order.begin(), order.end(), [&items](qsizetype a, qsizetype b) {
        return std::tie(items.at(a).date, items.at(a).reference) < std::tie(items.at(b).date, items.at(b).reference);
    });
    QList<DueItem> sorted;
    sorted.reserve(order.size());
    for (const qsizetype place : std::as_const(order))
        sorted.append(std::move(items[place]));
    return sorted;
}

} // namespace credence
