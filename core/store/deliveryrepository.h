// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "core/store/office.h"

namespace credence {

class Database;

/// Offerings, cohorts and enrolments of an open office: Office::delivery(). Writes are one transaction each and are
/// announced by Office::deliveryChanged().
class DeliveryRepository {
public:
    // ---- offerings
    Result<QList<OfferingRow>> offerings(const OfferingFilter &filter) const;
    Result<int> countOfferings(const OfferingFilter &filter) const;
    Result<StoredOffering> offering(const QUuid &id) const;
    /// By reference ("OF-2026-003", case folded) or UUID; NotFound.
    Result<StoredOffering> findOffering(const QString &reference) const;
    /// Adds an offering of an approved proposal (R97, R98): gives it an id and the year's next reference, weeks and cap
    /// of the approved revision. NotApproved, DeliveryRefused, NotLive.
    Result<StoredOffering> addOffering(Offering offering);
    /// Saves it if its row version is still \a rowVersion, else Conflict; gives the new one. A changed cap moves the
    /// final date of every learner. DeliveryRefused names the first field that cannot be kept, NotLive what keeps
    /// registration from being opened (R20, R42).
    Result<qint64> saveOffering(const Offering &offering, qint64 rowVersion);
    /// Only while it has no cohorts; HasLearners otherwise.
    Result<void> removeOffering(const QUuid &id);

    // ---- cohorts
    Result<QList<CohortRow>> cohorts(const QUuid &offering) const;
    Result<CohortRow> cohort(const QUuid &id) const;
    /// By reference ("OF-2026-003/2") or UUID; NotFound.
    Result<CohortRow> findCohort(const QString &reference) const;
    /// Cohorts with a day in the span, by first day; for the schedule and Home. An open rolling one always counts, and
    /// a cohort goes on while a learner in progress has time.
    Result<QList<CohortRow>> cohortsBetween(QDate from, QDate to, int limit = 500) const;
    Result<CohortRow> addCohort(Cohort cohort);
    /// The members' start moves with a scheduled cohort's start while nobody has a result; Conflict, DeliveryRefused.
    Result<qint64> saveCohort(const Cohort &cohort, qint64 rowVersion);
    /// Only while nobody is enrolled; HasLearners otherwise.
    Result<void> removeCohort(const QUuid &id);

    // ---- learners
    /// By number.
    Result<QList<Enrolment>> roster(const QUuid &cohort) const;
    /// By reference ("OF-2026-003/2/17") or the number of the record; NotFound.
    Result<LearnerRow> findEnrolment(const QString &reference) const;
    /// Adds learners in one transaction: a start that is not given is the cohort's (scheduled) or the registration day;
    /// who is there already (same learner, contact and start) is left. DeliveryRefused, CohortFull: nothing is added.
    Result<EnrolCount> enrol(const QUuid &cohort, const QList<Enrolment> &learners);
    /// Saves all of them in one transaction, or none: Conflict when one was changed elsewhere. Undo saves what was
    /// before. Gives them as they are now.
    Result<QList<Enrolment>> saveEnrolments(const QList<Enrolment> &enrolments);
    /// Removes learners that were entered by mistake, in one transaction; NotFound.
    Result<void> removeEnrolments(const QList<qint64> &ids);
    /// Puts removed learners back under their old numbers (undo); Conflict when a number is taken.
    Result<void> restoreEnrolments(const QList<Enrolment> &enrolments);

    // ---- what time asks for
    /// In progress, with a personal final date before \a today: to be confirmed as failed (R38). By final date.
    Result<QList<LearnerRow>> overLimit(QDate today, int limit = 500) const;
    Result<int> countOverLimit(QDate today) const;
    /// In progress with a final date from \a from to \a to. By final date.
    Result<QList<LearnerRow>> finishingBetween(QDate from, QDate to, int limit = 500) const;
    /// In progress and not told of the time limit (R37), the cohorts added last first.
    Result<QList<LearnerRow>> withoutNotice(int limit = 500) const;
    /// Everything of deliveries that falls due up to and with \a until (deliverydue.h), of offerings not cancelled.
    Result<QList<DueItem>> due(QDate until) const;
    /// Starts of cohorts of a proposal, named by their references, for what a Ministry decision means
    /// (osapConsequence()); by first day, without those of cancelled offerings.
    Result<QList<CohortStart>> startsOf(const QUuid &proposal) const;
    /// Approved micro-credentials that rest too long (R137): reference and last day.
    Result<QList<std::pair<QString, QDate>>> resting(QDate today) const;

    // ---- figures
    /// Learners and payments of the whole offering, for its budget.
    Result<std::pair<PaymentMix, int>> paymentsOf(const QUuid &offering) const; ///< with the number of cohorts
    /// An offering's own costs fall into the year its first learner started, a cohort's into the year its first learner
    /// did: the nets of all years are the net of the offering's budget.
    Result<YearFigures> yearFigures(int year) const;

    // ---- privacy
    /// What purge() would remove.
    Result<PurgeReport> purgePreview(QDate before) const;
    /// Removes name and contact of learners who have a result and with whom nothing has happened since \a before
    /// (result, final date, certificate, transcript, a scheduled cohort's last day), keeps results, dates and counts,
    /// and leaves no trace in the file. Who is in progress is never removed. Backups keep them until they are thinned:
    /// say so.
    Result<PurgeReport> purge(QDate before, const Progress &progress = {});

private:
    friend class Office;
    explicit DeliveryRepository(Office &office) : m_office(office) {}
    const Database &db() const;
    /// Tells of a write.
    void tell() const;
    /// Tells of a write that succeeded, and hands its result on.
    template <typename Value> Result<Value> announce(Result<Value> written) const
    {
        if (written)
            tell();
        return written;
    }
    Office &m_office;
};

} // namespace credence
