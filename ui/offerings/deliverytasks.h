// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrepository.h"
#include "ui/shell/storecommand.h"

namespace credence {

// Acts of the page in the store. Each runs there as one transaction and can be undone: what it changed is put back into
// the record as it is then, so that an undo never takes a later change of something else with it.

/// A record with a change, and whether the change met another one of the same value.
template <typename T> struct Changed {
    T value;
    bool clash = false; ///< somebody else changed it meanwhile: nothing is to be overwritten
};

/// What differs between \a from and \a to, in \a current.
Changed<Offering> withChange(Offering current, const Offering &from, const Offering &to);
Changed<Cohort> withChange(Cohort current, const Cohort &from, const Cohort &to);
Changed<Enrolment> withChange(Enrolment current, const Enrolment &from, const Enrolment &to);

using DeliveryTask = StoreCommand::Task;

DeliveryTask changingOffering(const Offering &from, const Offering &to);
DeliveryTask changingCohort(const Cohort &from, const Cohort &to);
/// The same learners in both, in the same order; all or none is saved.
DeliveryTask changingEnrolments(const QList<Enrolment> &from, const QList<Enrolment> &to);

/// What an act tells when it is done.
using DeliveryDone = std::function<void(const Result<void> &)>;

/// Enrols \a learners in \a cohort and tells how many were there already; undoing it removes those that were added.
void enrolLearners(const PageContext &context, QObject *receiver, const QUuid &cohort, const QList<Enrolment> &learners,
                   std::function<void(const Result<EnrolCount> &)> done);

/// Removes learners that were entered by mistake.
void removeLearners(const PageContext &context, QObject *receiver, const QList<Enrolment> &learners, DeliveryDone done);

} // namespace credence
