// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The retention rule: names and contacts of learners whose time is long over are removed for good.

#include "core/store/deliverytables.h"
#include "core/store/deliveryrepository.h"
#include "core/store/officeprivate.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kProgressEvery = 16; // cohorts

/// What was the last to happen with a learner: the result, the certificate, the answer about a transcript, the end of
/// the own time, and in a scheduled cohort the common last day. A rolling one may stay open for ever, so it does not
/// keep anybody. Whoever is in progress is never removed: without the name nobody could say how it ended.
const QString kToRemove =
    u" FROM enrolment e JOIN cohort c ON c.row = e.cohort WHERE e.erased = 0 AND e.result <> 'in-progress' AND"
    " max(e.final_day, e.result_on, e.certificate_on, e.transcript_asked,"
    " CASE WHEN c.rolling = 1 THEN '' ELSE c.planned_end END) < ?"_s;

struct Counted {
    qint64 cohort = 0;
    int learners = 0;
};

Result<QList<Counted>> toRemove(const Database &database, QDate before)
{
    return database.list(
        u"SELECT e.cohort, count(*)%1 GROUP BY e.cohort"_s.arg(kToRemove),
        [](const Row &row) {
            return Counted{row.integer(0), row.number(1)};
        },
        before);
}

PurgeReport reportOf(const QList<Counted> &found, QDate before)
{
    PurgeReport report{.before = before};
    report.cohorts = int(found.size());
    for (const Counted &cohort : found)
        report.learners += cohort.learners;
    return report;
}

} // namespace

Result<PurgeReport> DeliveryRepository::purgePreview(QDate before) const
{
    return toRemove(db(), before).map([before](const QList<Counted> &found) { return reportOf(found, before); });
}

Result<PurgeReport> DeliveryRepository::purge(QDate before, const Progress &progress)
{
    auto report = announce(transact(db(), [&]() -> Result<PurgeReport> {
        const auto found = toRemove(db(), before);
        if (!found)
            return tl::unexpected(found.error());
        int done = 0;
        for (const Counted &cohort : *found) {
            if (progress && done++ % kProgressEvery == 0 && !progress(done - 1, found->size()))
                return failure(ErrorCode::Cancelled);
            const auto removed =
                db().write(u"UPDATE enrolment SET learner = '', contact = '', erased = 1, row_version ="
                           " row_version + 1 WHERE id IN (SELECT e.id%1 AND e.cohort = ?)"_s.arg(kToRemove),
                           before, cohort.cohort);
            if (!removed)
                return tl::unexpected(removed.error());
        }
        return reportOf(*found, before);
    }));
    if (!report || report->learners == 0)
        return report;
    // What was written over is zeroed already (secure_delete); this gives the room back and leaves no page of before.
    // Another window that reads at this moment may keep it from happening, and the names are gone all the same.
    if (const auto compacted = db().exec(u"VACUUM"_s); !compacted)
        qWarning("credence.store: VACUUM after a removal: %s", qUtf8Printable(compacted.error().detail));
    if (progress)
        progress(report->cohorts, report->cohorts);
    return report;
}

} // namespace credence
