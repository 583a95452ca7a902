// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);
const QString kCourse = u"Data Storytelling"_s;

/// Without the English plurals of translations/credence_en.ts "%n day(s)" keeps its bracket; with them it has none.
QString withoutPlural(QString text)
{
    static const QRegularExpression plural(u"\\(s\\)|(?<=day|week|learner|cohort)s\\b"_s);
    return text.remove(plural);
}

Enrolment learner(QDate finalDate)
{
    Enrolment enrolment;
    enrolment.start = finalDate.addDays(-77);
    enrolment.finalDate = finalDate;
    return enrolment;
}

DueItem dueItem(const QString &kind)
{
    DueItem item;
    item.kind = kind;
    item.name = u"Proofreading"_s;
    item.reference = u"OF-2026-003"_s;
    item.cohortNumber = 2;
    item.date = kToday.addDays(7);
    return item;
}

} // namespace

class DeliveryWordingTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    /// Each value has words of its own.
    void namesAreDistinct()
    {
        QSet<QString> names;
        for (int i = 0; i <= int(PaymentMethod::Other); ++i)
            names.insert(paymentName(PaymentMethod(i)));
        QCOMPARE(names.size(), int(PaymentMethod::Other) + 1);
        names.clear();
        for (int i = 0; i <= int(EnrolmentResult::Withdrawn); ++i)
            names.insert(resultName(EnrolmentResult(i)));
        QCOMPARE(names.size(), int(EnrolmentResult::Withdrawn) + 1);
        QCOMPARE(resultName(EnrolmentResult::FailedTimeLimit), u"failed – time limit"_s);
        names.clear();
        for (int i = 0; i <= int(LiveBlocker::Cancelled); ++i) {
            names.insert(liveBlockerSentence(LiveBlocker(i)));
            QVERIFY(liveBlockerSentence(LiveBlocker(i)).endsWith(u'.'));
        }
        QCOMPARE(names.size(), int(LiveBlocker::Cancelled) + 1);
        QVERIFY(!names.contains(QString()));
    }

    // R99, R100, R101, R105: each item says what and where.
    void readinessItems()
    {
        QSet<QString> names;
        QSet<QString> shortNames;
        for (const QString &id : readinessIds()) {
            names.insert(readinessItemName(id));
            shortNames.insert(readinessItemNameShort(id));
            QVERIFY2(readinessItemName(id) != id, qPrintable(id));
            QVERIFY2(readinessItemHelp(id).contains(u"ection"_s), qPrintable(id));
        }
        QCOMPARE(names.size(), readinessIds().size());
        QCOMPARE(shortNames.size(), readinessIds().size());
        QVERIFY(readinessItemHelp(u"apprendo"_s).contains(u"Apprendo"_s));
        QVERIFY(readinessItemHelp(u"brightspace"_s).contains(u"automatically"_s)); // Q14
        QVERIFY(readinessItemHelp(u"brightspace-access"_s).contains(u"Brightspace"_s));
        QCOMPARE(readinessItemNameShort(u"deadline-email"_s), u"confirmation e-mail"_s);
        QCOMPARE(readinessItemName(u"other"_s), u"other"_s);
        QVERIFY(readinessItemHelp(u"other"_s).isEmpty());
    }

    void problemsHaveSentences()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(DeliveryProblem::CapOutOfRange); ++i) {
            const bool weeks = i == int(DeliveryProblem::CapOutOfRange); // the others' arguments are dates
            const QStringList args =
                weeks ? QStringList{u"1"_s, u"11"_s} : QStringList{u"2026-05-04"_s, u"2026-05-03"_s};
            const DeliveryProblem problem{DeliveryProblem::Kind(i), u"cohort.start"_s, args};
            const QString sentence = deliveryProblemSentence(problem);
            QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%') && !sentence.contains(u"2026-0"_s), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), int(DeliveryProblem::CapOutOfRange) + 1);
        QCOMPARE(deliveryProblemSentence({DeliveryProblem::StartOutsideWindow, {}, {u"2026-05-04"_s, {}}}),
                 u"Learners can start from 4 May 2026 on. Choose a day from then on."_s);
        QVERIFY(
            deliveryProblemSentence({DeliveryProblem::StartMissing, u"enrolment.start"_s, {}}).contains(u"learner"_s));
    }

    // Every error of a stack that keeps it from being saved has a sentence.
    void stackRefusals()
    {
        QSet<QString> sentences;
        for (int i = 0; i <= int(StackRemark::PositionsBroken); ++i)
            sentences.insert(stackRefusalSentence({word(StackRemark::Kind(i)), u"GIS"_s}));
        QCOMPARE(sentences.size(), int(StackRemark::PositionsBroken) + 1);
        QVERIFY(!sentences.contains(stackRefusalSentence({u"else"_s})));
        QVERIFY(stackRefusalSentence({u"member-twice"_s, u"GIS"_s}).contains(u"“GIS”"_s));
    }

    void osapNames_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("overdue");
        QTest::addColumn<QString>("name");
        QTest::newRow("R51") << int(OsapStatus::None) << false << u"no OSAP"_s;
        QTest::newRow("R48") << int(OsapStatus::Waiting) << false << u"OSAP pending"_s;
        QTest::newRow("R56") << int(OsapStatus::Waiting) << true << u"OSAP overdue"_s;
        QTest::newRow("eligible") << int(OsapStatus::Eligible) << false << u"OSAP since 4 May 2026"_s;
        QTest::newRow("R57a") << int(OsapStatus::StartedBefore) << false << u"began before OSAP"_s;
        QTest::newRow("no") << int(OsapStatus::NotEligible) << false << u"not OSAP-eligible"_s;
    }
    void osapNames()
    {
        QFETCH(const int, kind);
        QFETCH(const bool, overdue);
        OsapStatus status;
        status.kind = OsapStatus::Kind(kind);
        status.since = QDate(2026, 5, 4);
        status.expectedFrom = QDate(2026, 4, 21);
        status.expectedTo = QDate(2026, 5, 12);
        status.overdue = overdue;
        QTEST(osapStatusName(status), "name");
        const QString sentence = osapStatusSentence(status);
        QVERIFY(sentence.endsWith(u'.'));
        QCOMPARE(sentence.contains(u"ask OAPSI"_s), overdue); // R56
        if (status.kind == OsapStatus::Waiting)
            QVERIFY(sentence.contains(u"can run all the same"_s)); // R48
    }

    // R57a, R57b: what a decision means, in a few lines.
    void osapConsequences()
    {
        const QDate on(2026, 5, 4);
        const QList<CohortStart> cohorts{{{}, {}, u"OF-2026-001, cohort 1"_s, on.addDays(-1)},
                                         {{}, {}, u"OF-2026-001, cohort 2"_s, on}};
        const QStringList yes = osapConsequenceSentences(osapConsequence(cohorts, on, true), on, true);
        QCOMPARE(yes.size(), 3);
        QCOMPARE(yes.at(0), u"OF-2026-001, cohort 2, first day 4 May 2026, becomes eligible for OSAP."_s);
        QVERIFY(yes.at(1).contains(u"before 4 May 2026"_s));
        QVERIFY(yes.at(2).contains(u"registration page"_s) && yes.at(2).contains(u"eCampusOntario portal"_s));
        const QStringList no = osapConsequenceSentences(osapConsequence(cohorts, on, false), on, false);
        QCOMPARE(no.size(), 2);
        QVERIFY(!no.join(QString()).contains(u"portal"_s));
        QVERIFY(osapConsequenceSentences(osapConsequence({}, on, true), on, true).first().contains(u"none is"_s));
    }

    void daysLeft_data()
    {
        QTest::addColumn<EnrolmentResult>("result");
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("left");
        using enum EnrolmentResult;
        QTest::newRow("a week") << InProgress << 7 << u"7 day"_s;
        QTest::newRow("tomorrow") << InProgress << 1 << u"1 day"_s;
        QTest::newRow("final date: R38") << InProgress << 0 << u"today"_s;
        QTest::newRow("day after: R38") << InProgress << -1 << u"passed limit"_s;
        QTest::newRow("failed by it") << FailedTimeLimit << -1 << u"passed limit"_s;
        QTest::newRow("passed") << Passed << 7 << QString();
        QTest::newRow("passed long ago") << Passed << -70 << QString();
        QTest::newRow("withdrawn") << Withdrawn << -1 << QString();
    }
    void daysLeft()
    {
        QFETCH(const EnrolmentResult, result);
        QFETCH(const int, days);
        Enrolment enrolment = learner(kToday.addDays(days));
        enrolment.result = result;
        QTEST(withoutPlural(learnerLeftText(enrolment, kToday)), "left");
    }

    void rosterLine()
    {
        RosterCounts counts;
        counts.learners = 24;
        QCOMPARE(withoutPlural(rosterSummary(counts)), u"24 learner"_s);
        counts.dueSoon = 4;
        QCOMPARE(withoutPlural(rosterSummary(counts)), u"24 learner · 4 due within 14 day"_s);
        counts.overLimit = 1;
        QVERIFY(rosterSummary(counts).endsWith(u" · 1 passed the limit"_s));
    }

    // R37, R38, Q12: the rule and the date; both dates where the cap is shorter than the framework's weeks.
    void noticeOfTheTimeLimit()
    {
        const QDate start(2025, 5, 5);
        const QString whole = noticeSentence(kCourse, start, 11, 11);
        QVERIFY(whole.contains(kCourse));
        QVERIFY(whole.contains(u"21 July 2025"_s));
        QVERIFY(whole.contains(u"fails automatically"_s));
        QVERIFY(!whole.contains(u"university"_s));
        const QString shorter = noticeSentence(kCourse, start, 8, 11);
        QVERIFY(shorter.contains(u"30 June 2025"_s));
        QVERIFY(shorter.contains(u"21 July 2025"_s));
        QVERIFY(!noticeSentence(u"100%1 %n"_s, start, 8, 11).contains(u"1005"_s)); // a name is no pattern
    }

    // R105: the final deadline in four places, each with a text of its own.
    void fourPlaces()
    {
        Offering offering;
        offering.capWeeks = 8;
        offering.registrationDeadline = QDate(2025, 4, 25);
        Cohort cohort;
        cohort.start = QDate(2025, 5, 5);
        const QList<DeadlineText> texts = deadlineTexts(kCourse, offering, cohort, 11);
        QStringList items;
        QSet<QString> different;
        for (const DeadlineText &text : texts) {
            items.append(text.item);
            different.insert(text.text);
            QVERIFY2(text.text.contains(u"30 June 2025"_s), qPrintable(text.text));
            QVERIFY2(text.text.contains(u"21 July 2025"_s), qPrintable(text.text)); // Q12
            QVERIFY2(text.text.contains(u"no certificate"_s), qPrintable(text.text));
            QVERIFY2(text.text.contains(kCourse), qPrintable(text.text));
        }
        QCOMPARE(items, QStringList({u"deadline-page"_s, u"deadline-email"_s, u"deadline-syllabus"_s,
                                     u"deadline-brightspace"_s}));
        QCOMPARE(different.size(), 4);
        QVERIFY(texts.first().text.contains(u"25 April 2025"_s)); // R97
    }

    // R104: in a rolling cohort everybody counts from the own first day.
    void fourPlacesRolling()
    {
        Offering offering;
        Cohort cohort;
        cohort.rolling = true;
        cohort.start = QDate(2025, 5, 5);
        const QString open = deadlineTexts(kCourse, offering, cohort, 11).first().text;
        QVERIFY(open.contains(u"your own first day"_s));
        QVERIFY(open.contains(u"5 May 2025 on."_s));
        QVERIFY(!open.contains(u"July"_s));
        cohort.end = QDate(2025, 12, 5);
        QVERIFY(deadlineTexts(kCourse, offering, cohort, 11).first().text.contains(u"5 December 2025"_s));
        offering.capWeeks = 8;
        QVERIFY(
            withoutPlural(deadlineTexts(kCourse, offering, cohort, 11).first().text).contains(u"limit is 11 week"_s));
    }

    // R17, R40, R74, R75, R79.
    void certificateTranscriptIdealLearner()
    {
        QVERIFY(transcriptAnswer().contains(u"Registrar’s Office"_s));
        QVERIFY(transcriptAnswer().contains(u"does not appear on an official transcript"_s));
        Enrolment enrolment = withResult(learner(kToday), EnrolmentResult::Passed, QDate(2026, 1, 8));
        QCOMPARE(certificateLine(enrolment), u"to be generated by Brightspace"_s);
        enrolment.certificateOn = QDate(2026, 1, 9);
        QCOMPARE(certificateLine(enrolment), u"generated by Brightspace on 9 Jan 2026"_s);
        QCOMPARE(certificateLine(failedByTimeLimit(enrolment)), u"none without a pass"_s);
        QCOMPARE(certificateLine(learner(kToday)), u"after a pass"_s);
        QCOMPARE(idealLearnerSentence(u" Works with maps. "_s),
                 u"Ideal learner (not a requirement): Works with maps."_s);
        QVERIFY(idealLearnerSentence(u" "_s).isEmpty());
    }

    // Privacy: how many, that results stay, and where the names still are.
    void retention()
    {
        const QString done = purgeSentence(2, 24, QDate(2024, 1, 1), true);
        QVERIFY2(withoutPlural(done).contains(u"of 24 learner in 2 cohort that ended before 1 Jan 2024 were"_s),
                 qPrintable(done));
        QVERIFY(done.contains(u"Results, dates and counts stay."_s));
        QVERIFY(done.contains(u"Backups"_s) && done.contains(u"thinned"_s));
        QVERIFY(purgeSentence(2, 24, QDate(2024, 1, 1), false).contains(u"cannot be undone"_s));
        QVERIFY(purgeSentence(0, 0, QDate(2024, 1, 1), true).startsWith(u"No name"_s));
    }

    void dueLines_data()
    {
        QTest::addColumn<DueItem>("item");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("detail");
        DueItem item = dueItem(u"cohort-start"_s);
        item.cohortNumber = 3;
        QTest::newRow("first day, nobody yet") << item << u"Proofreading · cohort 3 begins"_s << u"no learner yet"_s;
        item.learners = 11;
        item.count = 11;
        QTest::newRow("first day") << item << u"Proofreading · cohort 3 begins"_s << u"11 learner"_s;
        item.rolling = true;
        QTest::newRow("R104 window opens")
            << item << u"Proofreading · learner can start in cohort 3"_s << u"11 learner"_s;
        item = dueItem(u"cohort-end"_s);
        item.learners = 11;
        item.count = 3;
        QTest::newRow("final day") << item << u"Cohort 2 final day · Proofreading"_s << u"11 learner, 3 not finished"_s;
        item.count = 0;
        QTest::newRow("all finished") << item << u"Cohort 2 final day · Proofreading"_s
                                      << u"11 learner, all finished"_s;
        item.rolling = true;
        QTest::newRow("R104 window closes")
            << item << u"Cohort 2 last day to start · Proofreading"_s << u"11 learner"_s;
        item = dueItem(u"final-date"_s);
        item.name = kCourse;
        item.who = u"Learner 0117"_s;
        item.about = item.date.addDays(-77);
        QTest::newRow("R38 final date") << item << u"Learner 0117 must finish Data Storytelling"_s
                                        << u"individual 11-week limit"_s;
        item.overdue = true;
        QTest::newRow("R38 to be confirmed") << item << u"Learner 0117 did not finish Data Storytelling in time"_s
                                             << u"confirm that the time limit is over, or record the result"_s;
        item = dueItem(u"notice"_s);
        item.count = 3;
        QTest::newRow("R37 notice") << item << u"3 learner to be told of the time limit"_s
                                    << u"Proofreading · cohort 2"_s;
        item = dueItem(u"registration"_s);
        item.about = QDate(2026, 9, 8);
        QTest::newRow("R97 registration")
            << item << u"Registration closes · Proofreading"_s << u"for a first day on 8 Sep 2026"_s;
        item = dueItem(u"ready"_s);
        item.missing = QStringList{u"deadline-syllabus"_s, u"deadline-brightspace"_s};
        QTest::newRow("R105 ready") << item << u"Get Proofreading ready"_s << u"missing: syllabus, Brightspace"_s;
        item.missing.append(u"promotion"_s);
        QTest::newRow("R105 three open") << item << u"Get Proofreading ready"_s
                                         << u"missing: syllabus, Brightspace, promotion"_s;
        item.missing.append(u"apprendo"_s);
        QTest::newRow("R105 four open") << item << u"Get Proofreading ready"_s
                                        << u"missing: syllabus, Brightspace and 2 more"_s;
        item = dueItem(u"intakes-unknown"_s);
        item.record = 2099;
        QTest::newRow("R53 intakes") << item << u"Enter the OSAP intakes of 2099-00"_s
                                     << u"usually announced by the end of August"_s;
    }
    void dueLines()
    {
        QFETCH(const DueItem, item);
        QTEST(withoutPlural(dueTitle(item, {})), "title");
        QTEST(withoutPlural(dueDetail(item, {})), "detail");
    }
};

QTEST_GUILESS_MAIN(DeliveryWordingTest)
#include "tst_deliverywording.moc"
