// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// T12: the retention rule. Names and contacts of learners whose time is long over are in no byte of the office file;
// results, dates and counts stay.

#include "tests/store/deliveryfixture.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class PurgeTest final : public QObject {
    Q_OBJECT

    static QList<Enrolment> people(int from, int count, QDate start, EnrolmentResult result)
    {
        QList<Enrolment> all;
        for (int i = from; i < from + count; ++i) {
            Enrolment learner = DeliveryFixture::learner(u"Secretname%1 Longer-than-Needed"_s.arg(i));
            learner.contact = u"hiddenmail%1@example.org"_s.arg(i);
            learner.registered = start;
            learner.start = start;
            all.append(withResult(learner, result, start.addDays(40)));
        }
        return all;
    }

private slots:
    // On both sides of the day, for each thing that may be the last to happen with a learner.
    void whoIsRemoved_data()
    {
        QTest::addColumn<QDate>("before");
        QTest::addColumn<bool>("rolling");
        QTest::addColumn<Enrolment>("learner");
        QTest::addColumn<bool>("removed");
        Enrolment base = people(1, 1, QDate(2024, 1, 8), EnrolmentResult::Passed).first(); // to finish by 2024-03-25
        QTest::newRow("on the final date") << QDate(2024, 3, 25) << false << base << false;
        QTest::newRow("the day after it") << QDate(2024, 3, 26) << false << base << true;
        QTest::newRow("the day after it, rolling") << QDate(2024, 3, 26) << true << base << true;
        Enrolment certificate = base;
        certificate.certificateOn = QDate(2024, 5, 1);
        QTest::newRow("certificate, that day") << QDate(2024, 5, 1) << false << certificate << false;
        QTest::newRow("certificate, the day after") << QDate(2024, 5, 2) << false << certificate << true;
        Enrolment transcript = base;
        transcript.transcriptAsked = QDate(2025, 5, 1);
        QTest::newRow("transcript, that day") << QDate(2025, 5, 1) << false << transcript << false;
        QTest::newRow("transcript, the day after") << QDate(2025, 5, 2) << false << transcript << true;
        const Enrolment failed = withResult(base, EnrolmentResult::FailedTimeLimit, QDate(2024, 4, 30));
        QTest::newRow("failed, that day") << QDate(2024, 4, 30) << false << failed << false;
        QTest::newRow("failed, the day after") << QDate(2024, 5, 1) << false << failed << true;
        // Without the name nobody could say how it ended.
        const Enrolment open = withResult(base, EnrolmentResult::InProgress, {});
        QTest::newRow("in progress") << QDate(2026, 1, 1) << false << open << false;
    }
    void whoIsRemoved()
    {
        QFETCH(const QDate, before);
        QFETCH(const bool, rolling);
        QFETCH(const Enrolment, learner);
        QFETCH(const bool, removed);
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering =
            store.addOffering(store.approve(), rolling ? Registration::Rolling : Registration::Scheduled).offering.id;
        const CohortRow cohort = store.addCohort(offering, QDate(2024, 1, 8), {}, rolling);
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, {learner}));
        const PurgeReport expected{before, removed ? 1 : 0, removed ? 1 : 0};
        QCOMPARE(store.delivery().purgePreview(before).value(), expected);
        QVERIFY(!store.delivery().roster(cohort.cohort.id)->first().erased); // a look removes nothing
        QCOMPARE(store.delivery().purge(before).value(), expected);
        const Enrolment left = store.delivery().roster(cohort.cohort.id)->first();
        QCOMPARE(left.erased, removed);
        QCOMPARE(left.learner.isEmpty(), removed);
        QCOMPARE(left.contact.isEmpty(), removed);
        QCOMPARE(left.result, learner.result);
        QCOMPARE(left.resultOn, learner.resultOn);
        QCOMPARE(left.certificateOn, learner.certificateOn);
        QCOMPARE(left.transcriptAsked, learner.transcriptAsked);
        QCOMPARE(store.delivery().purge(before).value(), (PurgeReport{before, 0, 0})); // once
    }

    void noTraceInTheFile()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const QUuid offering = store.addOffering(store.approve()).offering.id;
        QList<CohortRow> cohorts;
        for (const int year : {2022, 2023, 2025})
            cohorts.append(store.addCohort(offering, QDate(year, 1, 10)));
        for (int i = 0; i < 3; ++i) {
            const QList<Enrolment> all =
                people(1000 * (i + 1), 300, cohorts.at(i).cohort.start, EnrolmentResult::Passed);
            VERIFY_OK(store.delivery().enrol(cohorts.at(i).cohort.id, all));
        }
        // Names that were changed and people who were taken off are gone at once.
        Enrolment renamed = store.delivery().roster(cohorts.at(0).cohort.id)->at(7);
        renamed.learner = u"Secretname7777 of another life"_s;
        VERIFY_OK(store.delivery().saveEnrolments({renamed}));
        VERIFY_OK(store.delivery().removeEnrolments({store.delivery().roster(cohorts.at(0).cohort.id)->at(8).id}));
        QVERIFY(bytesOf(store.path()).contains("Secretname1009"));
        QVERIFY(!bytesOf(store.path()).contains("Secretname1007"));
        QVERIFY(!bytesOf(store.path()).contains("Secretname1008"));

        QList<CohortRow> before;
        for (const CohortRow &cohort : cohorts)
            before.append(store.delivery().cohort(cohort.cohort.id).value());
        const YearFigures figures = store.delivery().yearFigures(2022).value();
        int asked = 0;
        const auto report = store.delivery().purge(QDate(2024, 1, 1), [&asked](qint64, qint64) { return ++asked > 0; });
        VERIFY_OK(report);
        QCOMPARE(*report, (PurgeReport{QDate(2024, 1, 1), 2, 599}));
        QVERIFY(asked > 0);

        // Not in the file, in no journal beside it, and what is kept is still there.
        const QDir folder = QFileInfo(store.path()).dir();
        const QStringList files = folder.entryList(QDir::Files | QDir::Hidden);
        QCOMPARE(files, QStringList{u"office.credence"_s});
        const QByteArray bytes = bytesOf(store.path());
        for (int i = 0; i < 300; ++i) {
            for (const int thousand : {1000, 2000}) {
                QVERIFY(!bytes.contains(QByteArray("Secretname") + QByteArray::number(thousand + i)));
                QVERIFY(!bytes.contains(QByteArray("hiddenmail") + QByteArray::number(thousand + i)));
            }
            QVERIFY(bytes.contains(QByteArray("Secretname") + QByteArray::number(3000 + i)));
        }
        QVERIFY(!bytes.contains("Secretname7777"));

        for (int i = 0; i < 3; ++i)
            QCOMPARE(store.delivery().cohort(cohorts.at(i).cohort.id).value(), before.at(i));
        QCOMPARE(store.delivery().yearFigures(2022).value(), figures);
        QVERIFY(store.office->verify()->ok());
        store.office.reset();
        VERIFY_OK(store.open());
    }

    // Overwriting alone leaves nothing: also when another window keeps the file from being compacted.
    void besideAnotherWindow()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2022, 1, 10));
        VERIFY_OK(
            store.delivery().enrol(cohort.cohort.id, people(1000, 400, QDate(2022, 1, 10), EnrolmentResult::Failed)));
        const auto second = store.open();
        VERIFY_OK(second);
        const Database &other = OfficeProbe::database(**second);
        VERIFY_OK(other.exec(u"CREATE TEMP TABLE held (id INTEGER)"_s));
        bool vacuumed = true;
        VERIFY_OK(OfficeProbe::database(*store.office)
                      .write(u"UPDATE enrolment SET learner = '', contact = '', erased = 1"_s));
        VERIFY_OK(other.exec(u"BEGIN"_s));
        VERIFY_OK(other.number(u"SELECT count(*) FROM enrolment"_s)); // reads on
        vacuumed = OfficeProbe::database(*store.office).exec(u"VACUUM"_s).has_value();
        VERIFY_OK(other.exec(u"ROLLBACK"_s));
        QVERIFY(!vacuumed);
        const QByteArray bytes = bytesOf(store.path());
        for (int i = 1000; i < 1400; ++i)
            QVERIFY(!bytes.contains(QByteArray("Secretname") + QByteArray::number(i)));
    }

    // What was removed does not come back: not by undo, not by a form that was open.
    void notByUndo()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2022, 1, 10));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, people(1, 2, QDate(2022, 1, 10), EnrolmentResult::Passed)));
        const QList<Enrolment> before = store.delivery().roster(cohort.cohort.id).value();
        VERIFY_OK(store.delivery().purge(QDate(2024, 1, 1)));
        QCOMPARE(store.delivery().saveEnrolments({before.first()}).error().code, ErrorCode::Conflict);
        Enrolment named = store.delivery().roster(cohort.cohort.id)->first();
        named.learner = before.first().learner;
        named.certificateOn = QDate(2024, 2, 2); // what is no name can still be recorded
        const auto saved = store.delivery().saveEnrolments({named});
        VERIFY_OK(saved);
        QVERIFY(saved->first().learner.isEmpty());
        QCOMPARE(saved->first().certificateOn, QDate(2024, 2, 2));
        QCOMPARE(store.delivery().removeEnrolments({before.last().id}).has_value(), true);
    }

    void cancelled()
    {
        DeliveryFixture store;
        QVERIFY(store.create());
        const CohortRow cohort = store.scheduled(QDate(2022, 1, 10));
        VERIFY_OK(store.delivery().enrol(cohort.cohort.id, people(1, 2, QDate(2022, 1, 10), EnrolmentResult::Passed)));
        const auto stopped = store.delivery().purge(QDate(2024, 1, 1), [](qint64, qint64) { return false; });
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QCOMPARE(store.delivery().purgePreview(QDate(2024, 1, 1))->learners, 2);
    }
};

QTEST_GUILESS_MAIN(PurgeTest)
#include "tst_purge.moc"
