// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendarexport.h"
#include "tests/store/deliveryfixture.h"

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// An office with a meeting, an intake and a cohort with a learner, whose calendar is exported time after time.
struct Exporting {
    DeliveryFixture store;
    qint64 meeting = 0;
    qint64 intake = 0;
    CohortRow cohort;

    bool begin()
    {
        if (!store.create())
            return false;
        meeting = store.office->saveMeeting({0, u"senate"_s, day(20), day(13), {}}).value_or(0);
        intake = store.office->saveIntake({.deadline = day(30), .confirmed = true}).value_or(0);
        StoredOffering stored = store.addOffering(store.approve());
        stored.offering.registrationDeadline = day(9);
        store.delivery().saveOffering(stored.offering, 1).value_or(0);
        cohort = store.addCohort(stored.offering.id, day(10), day(40));
        return meeting > 0 && intake > 0 && cohort.cohort.number > 0;
    }
    QDate day(int ahead) const { return QDate(2026, 3, 2).addDays(ahead); }
    /// The kinds of what an export takes back; the export is remembered.
    QStringList takenBack(LearnerNames names = LearnerNames::LeftOut)
    {
        const auto entries = calendarExport(*store.office, store.clock.today().addMonths(12), names);
        if (!entries || !rememberExport(*store.office, *entries))
            return {u"failed"_s};
        QStringList kinds;
        for (const CalendarEntry &entry : *entries) {
            if (entry.cancelled)
                kinds.append(entry.key.section(u':', 0, 0) + u' ' + entry.from.toString(Qt::ISODate));
        }
        return kinds;
    }
};

} // namespace

class CalendarExportTest final : public QObject {
    Q_OBJECT
private slots:
    void whatIsThereIsNotTakenBack()
    {
        Exporting office;
        QVERIFY(office.begin());
        QCOMPARE(office.takenBack(), QStringList());
        QCOMPARE(office.takenBack(), QStringList());
        // Moved is not removed, out of the window neither.
        VERIFY_OK(office.store.office->saveMeeting({office.meeting, u"senate"_s, office.day(900), {}, {}}));
        QCOMPARE(office.takenBack(), QStringList());
    }

    void aRemovedMeetingOrIntakeIsTakenBack()
    {
        Exporting office;
        QVERIFY(office.begin());
        VERIFY_OK(office.store.office->removeIntake(office.intake));
        QCOMPARE(office.takenBack(), QStringList()); // nobody was told of it
        VERIFY_OK(office.store.office->removeMeeting(office.meeting));
        const QStringList both{u"agenda 2026-03-15"_s, u"meeting 2026-03-22"_s};
        QCOMPARE(office.takenBack(), both);
        QCOMPARE(office.takenBack(), both); // whoever imports later has to hear of it too
        office.store.clock.setToday(QDate(2026, 3, 22));
        QCOMPARE(office.takenBack(), QStringList{u"meeting 2026-03-22"_s});
        office.store.clock.setToday(QDate(2026, 3, 23));
        QCOMPARE(office.takenBack(), QStringList());
    }

    void daysOfARemovedCohortAreTakenBack()
    {
        Exporting office;
        QVERIFY(office.begin());
        QCOMPARE(office.takenBack(), QStringList());
        VERIFY_OK(office.store.delivery().removeCohort(office.cohort.cohort.id));
        QCOMPARE(office.takenBack(), (QStringList{u"cohort-end 2026-04-11"_s, u"cohort-start 2026-03-12"_s}));
    }

    void aCancelledOfferingTakesItsDaysBack()
    {
        Exporting office;
        QVERIFY(office.begin());
        QCOMPARE(office.takenBack(), QStringList());
        auto stored = office.store.delivery().offering(office.cohort.cohort.offering);
        VERIFY_OK(stored);
        stored->offering.cancelled = true;
        VERIFY_OK(office.store.delivery().saveOffering(stored->offering, stored->rowVersion));
        QCOMPARE(office.takenBack(),
                 (QStringList{u"cohort-end 2026-04-11"_s, u"cohort-start 2026-03-12"_s, u"registration 2026-03-11"_s}));
    }

    void aDeadlineThatWasClearedIsTakenBack()
    {
        Exporting office;
        QVERIFY(office.begin());
        QCOMPARE(office.takenBack(), QStringList());
        auto stored = office.store.delivery().offering(office.cohort.cohort.offering);
        VERIFY_OK(stored);
        stored->offering.registrationDeadline = office.day(12);
        VERIFY_OK(office.store.delivery().saveOffering(stored->offering, stored->rowVersion));
        QCOMPARE(office.takenBack(), QStringList()); // moved
        stored = office.store.delivery().offering(office.cohort.cohort.offering);
        stored->offering.registrationDeadline = {};
        VERIFY_OK(office.store.delivery().saveOffering(stored->offering, stored->rowVersion));
        QCOMPARE(office.takenBack(), QStringList{u"registration 2026-03-14"_s});
    }

    /// The time of three learners ends on one day, which is one date; once they have a result, it is nobody's.
    void aDayOnWhichNobodyEndsAnyMoreIsTakenBack()
    {
        Exporting office;
        QVERIFY(office.begin());
        VERIFY_OK(office.store.delivery().enrol(office.cohort.cohort.id,
                                                {DeliveryFixture::learner(u"Ada"_s), DeliveryFixture::learner(u"Bo"_s),
                                                 DeliveryFixture::learner(u"Cy"_s)}));
        QCOMPARE(office.takenBack(), QStringList());
        auto roster = office.store.delivery().roster(office.cohort.cohort.id);
        VERIFY_OK(roster);
        for (Enrolment &learner : *roster) {
            learner.result = EnrolmentResult::Withdrawn;
            learner.resultOn = office.day(1);
        }
        office.store.clock.setToday(office.day(1));
        VERIFY_OK(office.store.delivery().saveEnrolments(*roster));
        QCOMPARE(office.takenBack(), QStringList{u"final-date 2026-05-28"_s});
    }

    /// Privacy: what is kept of an export names no learner.
    void nothingOfLearnersIsKept()
    {
        Exporting office;
        QVERIFY(office.begin());
        VERIFY_OK(office.store.delivery().enrol(office.cohort.cohort.id, {DeliveryFixture::learner(u"Ada"_s)}));
        const auto entries = calendarExport(*office.store.office, office.day(365), LearnerNames::Included);
        VERIFY_OK(entries);
        QVERIFY(std::any_of(entries->cbegin(), entries->cend(),
                            [](const CalendarEntry &entry) { return entry.title.contains(u"Ada"_s); }));
        QCOMPARE(office.takenBack(LearnerNames::Included), QStringList());
        const QString kept = office.store.office->setting(u"exported-dates"_s).value();
        QVERIFY(kept.contains(u"meeting:"_s));
        QVERIFY2(!kept.contains(u"Ada"_s), qPrintable(kept));
    }

    void whatIsKeptMayBeAnything()
    {
        Exporting office;
        QVERIFY(office.begin());
        for (const QString &text : {u"{}"_s, u"no JSON"_s, u"[1,[],[\"meeting:x\",\"2026-03-99\"]]"_s}) {
            VERIFY_OK(office.store.office->saveSetting(u"exported-dates"_s, text));
            QCOMPARE(office.takenBack(), QStringList());
        }
    }
};

QTEST_GUILESS_MAIN(CalendarExportTest)
#include "tst_calendarexport.moc"
