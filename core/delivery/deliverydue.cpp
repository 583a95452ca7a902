// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/delivery/deliverydue.h"

#include <QSet>

#include <algorithm>

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

constexpr int kMostByName = 2; ///< learners of one cohort with the same final date; more are one item

QString cohortReference(const QString &offering, int number) { return u"%1/%2"_s.arg(offering).arg(number); }

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
        item.reference = cohortReference(due.offeringReference, due.cohort.number);
        item.name = due.name;
        item.learners = due.learners;
        item.count = due.unfinished;
        item.rolling = due.cohort.rolling;
        items.append(item);
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
    item.reference = cohortReference(due.offeringReference, due.cohortNumber);
    item.name = due.name;
    return item;
}

void addLearners(QList<DueItem> &items, const QList<DueLearner> &learners, QDate today)
{
    QSet<qint64> seen;
    QMap<QUuid, DueItem> notices; // one for each cohort
    QMap<std::pair<QUuid, QDate>, QList<DueItem>> finals;
    for (const DueLearner &due : learners) {
        const Enrolment &enrolment = due.enrolment;
        if (enrolment.result != EnrolmentResult::InProgress || seen.contains(enrolment.id))
            continue;
        seen.insert(enrolment.id);
        if (enrolment.finalDate.isValid()) {
            DueItem item = itemOf(u"final-date"_s, enrolment.finalDate, due, today);
            item.reference = cohortReference(item.reference, enrolment.number);
            item.enrolment = enrolment.id;
            item.who = enrolment.learner;
            item.about = enrolment.start;
            finals[{enrolment.cohort, enrolment.finalDate}].append(item);
        }
        if (!clockOf(enrolment, today).needsNotice || !enrolment.start.isValid())
            continue;
        const auto notice = notices.find(enrolment.cohort);
        const int before = notice == notices.end() ? 0 : notice->count;
        if (before == 0 || enrolment.start < notice->date)
            notices[enrolment.cohort] = itemOf(u"notice"_s, enrolment.start, due, today);
        notices[enrolment.cohort].count = before + 1;
    }
    items += notices.values();
    for (const QList<DueItem> &sameDay : std::as_const(finals)) {
        if (sameDay.size() <= kMostByName) {
            items += sameDay;
            continue;
        }
        DueItem all = sameDay.first();
        all.reference = all.reference.section(u'/', 0, 1);
        all.enrolment = 0;
        all.who.clear();
        all.learners = int(sameDay.size());
        items.append(all);
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
        items.append(item);
    };
    if (offering.registrationDeadline.isValid() && offering.registrationDeadline >= today)
        add(itemOf(u"registration"_s, offering.registrationDeadline, today));
    const QStringList missing = due.readiness.missing();
    if (missing.isEmpty() || !due.firstDay.isValid() || finalDate(due.firstDay, offering.capWeeks) < today)
        return;
    QDate by;
    for (const ReadinessItem &item : due.readiness.items) {
        if (missing.contains(item.id) && item.by.isValid() && (!by.isValid() || item.by < by))
            by = item.by;
    }
    DueItem item = itemOf(u"ready"_s, by, today);
    item.missing = missing;
    add(item);
}

} // namespace

QList<DueItem> deliveryDue(const QList<DueCohort> &cohorts, const QList<DueLearner> &learners,
                           const QList<DueOffering> &offerings, QDate today, QDate until)
{
    QList<DueItem> items;
    for (const DueCohort &cohort : cohorts)
        addCohort(items, cohort, today);
    addLearners(items, learners, today);
    for (const DueOffering &offering : offerings)
        addOffering(items, offering, today);
    items.removeIf([until](const DueItem &item) { return !item.date.isValid() || item.date > until; });
    std::stable_sort(items.begin(), items.end(), [](const DueItem &a, const DueItem &b) {
        return std::tie(a.date, a.reference) < std::tie(b.date, b.reference);
    });
    return items;
}

} // namespace credence
