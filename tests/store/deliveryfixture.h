// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrepository.h"
#include "core/store/stackrepository.h"
#include "tests/store/storefixture.h"

namespace credence {

/// An office with what a test of deliveries needs first: approved micro-credentials, offerings, cohorts, learners.
struct DeliveryFixture : StoreFixture {
    DeliveryRepository delivery() const { return office->delivery(); }

    /// Walks \a proposal to the Senate notice on the clock's day; gives its id, or a null one.
    QUuid approve(const Proposal &proposal) const
    {
        const auto added = office->addDraft(proposal);
        if (!added)
            return {};
        const QUuid id = added->proposal.id;
        for (const Action action :
             {Action::Submit, Action::Approve, Action::Approve, Action::Approve, Action::RecordNotice}) {
            if (const auto done = office->record(id, request(action)); !done) {
                qWarning("approve: %d %s", int(done.error().code), qUtf8Printable(done.error().args.join(u'|')));
                return {};
            }
        }
        return id;
    }
    /// Asynchronous, six weeks, the cap of the framework.
    QUuid approve(const QString &name = QStringLiteral("GIS for Field Scientists")) const
    {
        return approve(completeProposal(name));
    }

    StoredOffering addOffering(const QUuid &proposal, Registration registration = Registration::Scheduled) const
    {
        Offering offering;
        offering.proposal = proposal;
        offering.fee = 50000;
        offering.registration = registration;
        return delivery().addOffering(offering).value_or(StoredOffering());
    }

    CohortRow addCohort(const QUuid &offering, QDate start, QDate end = {}, bool rolling = false) const
    {
        Cohort cohort;
        cohort.offering = offering;
        cohort.start = start;
        cohort.end = end;
        cohort.rolling = rolling;
        return delivery().addCohort(cohort).value_or(CohortRow());
    }

    /// A cohort of a new offering of a new micro-credential.
    CohortRow scheduled(QDate start = QDate(2026, 3, 9)) const
    {
        return addCohort(addOffering(approve()).offering.id, start);
    }

    static Enrolment learner(const QString &name, PaymentMethod payment = PaymentMethod::Unknown)
    {
        Enrolment enrolment;
        enrolment.learner = name;
        enrolment.payment = payment;
        return enrolment;
    }
    static QList<Enrolment> learners(int count, PaymentMethod payment = PaymentMethod::Unknown)
    {
        QList<Enrolment> all;
        for (int i = 0; i < count; ++i)
            all.append(learner(QStringLiteral("%1 %2").arg(word(payment), QString::number(i)), payment));
        return all;
    }
};

} // namespace credence
