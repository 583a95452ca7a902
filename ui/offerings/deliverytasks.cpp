// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/deliverytasks.h"

#include "ui/offerings/schedulerows.h"
#include "ui/shell/storecommand.h"
#include "ui/shell/takeover.h"

#include <QCoreApplication>
#include <QSet>
#include <QUndoStack>

namespace credence {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DeliveryTasks)
};

QList<qint64> idsOf(const QList<Enrolment> &learners)
{
    QList<qint64> ids;
    for (const Enrolment &one : learners)
        ids.append(one.id);
    return ids;
}

/// Without the spaces that the store drops, so that an undo knows again what was saved.
QList<Enrolment> asStored(QList<Enrolment> learners)
{
    for (Enrolment &one : learners) {
        one.learner = one.learner.trimmed();
        one.contact = one.contact.trimmed();
    }
    return learners;
}

} // namespace

Changed<Offering> withChange(Offering current, const Offering &from, const Offering &to)
{
    using O = Offering;
    bool clash = false;
    takeOver(current, from, to, clash, &O::title, &O::fee, &O::capacity, &O::instructor, &O::registration,
             &O::instructorAgreed, &O::unitAgreed, &O::registrationDeadline, &O::publicSince, &O::promotedSince,
             &O::registrationOpened, &O::registrationUrl, &O::weeks, &O::capWeeks, &O::budget, &O::cancelled, &O::note);
    for (const QString &item : QSet<QString>{from.done.keyBegin(), from.done.keyEnd()} +
                                   QSet<QString>{to.done.keyBegin(), to.done.keyEnd()}) {
        const QDate before = from.done.value(item);
        const QDate after = to.done.value(item);
        if (before == after)
            continue;
        const QDate present = current.done.value(item);
        clash = clash || (present != before && present != after);
        if (to.done.contains(item))
            current.done[item] = after;
        else
            current.done.remove(item);
    }
    return {current, clash};
}

Changed<Cohort> withChange(Cohort current, const Cohort &from, const Cohort &to)
{
    using C = Cohort;
    bool clash = false;
    takeOver(current, from, to, clash, &C::name, &C::rolling, &C::start, &C::end, &C::capacity, &C::note);
    return {current, clash};
}

Changed<Enrolment> withChange(Enrolment current, const Enrolment &from, const Enrolment &to)
{
    using E = Enrolment;
    bool clash = false;
    takeOver(current, from, to, clash, &E::learner, &E::contact, &E::registered, &E::start, &E::notified, &E::payment,
             &E::result, &E::resultOn, &E::certificateOn, &E::transcriptAsked);
    return {current, clash};
}

DeliveryTask changingOffering(const Offering &from, const Offering &to)
{
    return [from, to](Office &office) -> Result<void> {
        const auto stored = office.delivery().offering(from.id);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto changed = withChange(stored->offering, from, to);
        if (changed.clash)
            return tl::unexpected(Error{ErrorCode::Conflict, {stored->name}, {}});
        const auto saved = office.delivery().saveOffering(changed.value, stored->rowVersion);
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    };
}

DeliveryTask changingCohort(const Cohort &from, const Cohort &to)
{
    return [from, to](Office &office) -> Result<void> {
        const auto stored = office.delivery().cohort(from.id);
        if (!stored)
            return tl::unexpected(stored.error());
        const auto changed = withChange(stored->cohort, from, to);
        if (changed.clash)
            return tl::unexpected(Error{ErrorCode::Conflict, {cohortName(from)}, {}});
        const auto saved = office.delivery().saveCohort(changed.value, stored->rowVersion);
        if (!saved)
            return tl::unexpected(saved.error());
        return {};
    };
}

DeliveryTask changingEnrolments(const QList<Enrolment> &from, const QList<Enrolment> &to)
{
    return [from = asStored(from), to = asStored(to)](Office &office) -> Result<void> {
        QHash<qint64, Enrolment> present;
        QSet<QUuid> read;
        QList<Enrolment> changed;
        for (int i = 0; i < from.size(); ++i) {
            const QUuid cohort = from.at(i).cohort;
            if (!read.contains(cohort)) {
                const auto roster = office.delivery().roster(cohort);
                if (!roster)
                    return tl::unexpected(roster.error());
                for (const Enrolment &one : *roster)
                    present.insert(one.id, one);
                read.insert(cohort);
            }
            if (!present.contains(from.at(i).id))
                return tl::unexpected(Error{ErrorCode::NotFound, {from.at(i).learner}, {}});
            const auto one = withChange(present.value(from.at(i).id), from.at(i), to.at(i));
            if (one.clash)
                return tl::unexpected(Error{ErrorCode::Conflict, {from.at(i).learner}, {}});
            changed.append(one.value);
        }
        return office.delivery().saveEnrolments(changed).map([](const QList<Enrolment> &) {});
    };
}

void enrolLearners(const PageContext &context, QObject *receiver, const QUuid &cohort, const QList<Enrolment> &learners,
                   std::function<void(const Result<EnrolCount> &)> done)
{
    struct Enrolled {
        EnrolCount count;
        QList<Enrolment> added;
    };
    context.store.write(
        receiver,
        [cohort, learners](Office &office) -> Result<Enrolled> {
            const auto before = office.delivery().roster(cohort);
            if (!before)
                return tl::unexpected(before.error());
            const auto count = office.delivery().enrol(cohort, learners);
            if (!count)
                return tl::unexpected(count.error());
            const auto after = office.delivery().roster(cohort);
            if (!after)
                return tl::unexpected(after.error());
            const QList<qint64> known = idsOf(*before);
            const QSet<qint64> old(known.begin(), known.end());
            Enrolled enrolled{*count, {}};
            for (const Enrolment &one : *after) {
                if (!old.contains(one.id))
                    enrolled.added.append(one);
            }
            return enrolled;
        },
        [store = &context.store, stack = &context.undo, done = std::move(done)](const Result<Enrolled> &enrolled) {
            if (!enrolled)
                return done(tl::unexpected(enrolled.error()));
            if (!enrolled->added.isEmpty())
                stack->push(new StoreCommand(
                    *store, Words::tr("adding %n learner(s)", nullptr, int(enrolled->added.size())),
                    [ids = idsOf(enrolled->added)](Office &office) { return office.delivery().removeEnrolments(ids); },
                    [added = enrolled->added](Office &office) { return office.delivery().restoreEnrolments(added); }));
            done(enrolled->count);
        });
}

void removeLearners(const PageContext &context, QObject *receiver, const QList<Enrolment> &learners, DeliveryDone done)
{
    carryOut(
        context, receiver, Words::tr("removing %n learner(s)", nullptr, int(learners.size())),
        [ids = idsOf(learners)](Office &office) { return office.delivery().removeEnrolments(ids); },
        [learners](Office &office) { return office.delivery().restoreEnrolments(learners); }, std::move(done));
}

} // namespace credence
