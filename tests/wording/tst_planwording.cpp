// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

Policy policy()
{
    Policy policy;
    Stage chair;
    chair.id = u"chair"_s;
    chair.name = {u"Chair"_s, u"Direction"_s};
    Stage sccasp;
    sccasp.id = u"sccasp"_s;
    sccasp.name = {u"SCCASP"_s, u"CSPAE"_s};
    sccasp.meets = true;
    Stage senate;
    senate.id = u"senate"_s;
    senate.name = {u"Senate"_s, u"Sénat"_s};
    senate.meets = true;
    policy.stages = {chair, sccasp, senate};
    return policy;
}

PlanStep step(const QString &id, QDate earliest)
{
    PlanStep step;
    step.step = id;
    step.earliest = earliest;
    step.until = earliest;
    return step;
}

Plan plan()
{
    Plan plan;
    plan.feasible = true;
    plan.osap = OsapMode::WhileWaiting;
    plan.slackDays = 36;
    plan.start = plan.earliestStart = QDate(2026, 6, 5);
    plan.leadTimeStart = QDate(2026, 7, 12);
    plan.steps = {step(u"submit"_s, {2026, 1, 12}),  step(u"chair"_s, {2026, 1, 26}),
                  step(u"sccasp"_s, {2026, 3, 20}),  step(u"senate"_s, {2026, 4, 24}),
                  step(u"publish"_s, {2026, 4, 24}), step(u"delivery"_s, {2026, 6, 5}),
                  step(u"intake"_s, {2026, 8, 7}),   step(u"decision"_s, {2026, 11, 3})};
    Intake intake;
    intake.deadline = QDate(2026, 8, 7);
    plan.intake = intake;
    return plan;
}

} // namespace

class PlanWordingTest final : public QObject {
    Q_OBJECT

    Policy m_policy = policy();

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }
    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada)); }

    void dates()
    {
        const QDate date(2026, 1, 16);
        QCOMPARE(dateText(date), u"16 Jan 2026"_s);
        QCOMPARE(dateTextShort(date), u"16 Jan"_s);
        QCOMPARE(dateTextLong(date), u"Friday 16 January 2026"_s);
        QCOMPARE(dateText({}), QString());
        QCOMPARE(timeText(QTime(9, 5, 59)), u"09:05"_s); // no seconds, whatever the locale
        QLocale::setDefault(QLocale(QLocale::French, QLocale::Canada));
        QVERIFY(dateTextLong(date).contains(u"janvier"_s));
        QVERIFY(dateTextLong(date).startsWith(u"vendredi"_s));
    }

    /// In French the first of a month is an ordinal, and no other day is.
    void firstOfTheMonth_data()
    {
        QTest::addColumn<QLocale::Language>("language");
        QTest::addColumn<QDate>("date");
        QTest::addColumn<QStringList>("written"); // in a table, without the year, in full, with its weekday
        const QDate first(2026, 1, 1);
        QTest::newRow("English, 1") << QLocale::English << first
                                    << QStringList{u"1 Jan 2026"_s, u"1 Jan"_s, u"Thursday 1 January 2026"_s,
                                                   u"Thu 1 Jan"_s};
        QTest::newRow("French, 1") << QLocale::French << first
                                   << QStringList{u"1er janv. 2026"_s, u"1er janv."_s, u"jeudi 1er janvier 2026"_s,
                                                  u"jeu. 1er janv."_s};
        QTest::newRow("French, 31") << QLocale::French << first.addDays(-1)
                                    << QStringList{u"31 déc. 2025"_s, u"31 déc."_s, u"mercredi 31 décembre 2025"_s,
                                                   u"mer. 31 déc."_s};
        QTest::newRow("French, 2") << QLocale::French << first.addDays(1)
                                   << QStringList{u"2 janv. 2026"_s, u"2 janv."_s, u"vendredi 2 janvier 2026"_s,
                                                  u"ven. 2 janv."_s};
        QTest::newRow("French, 11") << QLocale::French << first.addDays(10)
                                    << QStringList{u"11 janv. 2026"_s, u"11 janv."_s, u"dimanche 11 janvier 2026"_s,
                                                   u"dim. 11 janv."_s};
    }
    void firstOfTheMonth()
    {
        QFETCH(const QLocale::Language, language);
        QFETCH(const QDate, date);
        QLocale::setDefault(QLocale(language, QLocale::Canada));
        QTEST((QStringList{dateText(date), dateTextShort(date), dateTextLong(date), dateTextWeekday(date)}), "written");
    }

    void agoAndDue_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("ago");
        QTest::addColumn<QString>("due");
        QTest::newRow("today") << 0 << u"today"_s << u"today"_s;
        QTest::newRow("yesterday") << -1 << u"yesterday"_s << u"1 day late"_s;
        QTest::newRow("two days ago") << -2 << u"2 days ago"_s << u"2 days late"_s;
        QTest::newRow("thirty days ago") << -30 << u"30 days ago"_s << u"30 days late"_s;
        QTest::newRow("then the date") << -31 << u"12 Dec 2025"_s << u"31 days late"_s;
        QTest::newRow("tomorrow") << 1 << u"13 Jan 2026"_s << u"in 1 day"_s;
        QTest::newRow("in four days") << 4 << u"16 Jan 2026"_s << u"in 4 days"_s;
    }
    void agoAndDue()
    {
        QFETCH(const int, days);
        QFETCH(const QString, ago);
        QFETCH(const QString, due);
        const QDate today(2026, 1, 12);
        const QDate date = today.addDays(days);
        QCOMPARE(withoutPlural(agoText(date, today)), withoutPlural(ago));
        QCOMPARE(withoutPlural(dueText(date, today)), withoutPlural(due));
    }

    void stepNames()
    {
        QCOMPARE(planStepName(u"submit"_s, m_policy), u"Submit"_s);
        QCOMPARE(planStepName(u"sccasp"_s, m_policy), u"SCCASP"_s);
        QCOMPARE(planStepName(u"decision"_s, m_policy), u"OSAP decision"_s);
        for (const char16_t *id : {u"publish", u"delivery", u"intake"})
            QVERIFY(planStepName(QString::fromUtf16(id), m_policy) != QString::fromUtf16(id));
    }

    void summaries()
    {
        Plan shown = plan();
        QCOMPARE(withoutPlural(planSummary(shown, m_policy)), u"Feasible · 36 day of slack"_s);
        shown.slackDays = 0;
        QCOMPARE(planSummary(shown, m_policy), u"Feasible · not a day of slack"_s);
        shown.feasible = false;
        shown.slackDays = -9;
        shown.firstBreak = u"sccasp"_s;
        QCOMPARE(withoutPlural(planSummary(shown, m_policy)), u"9 day late; SCCASP breaks first"_s);
        shown.earliestStart = QDate();
        QCOMPARE(planSummary(shown, m_policy), u"No OSAP intake is on record far enough ahead"_s);
        QCOMPARE(planSummary({}, m_policy), QString());
    }

    void forecasts()
    {
        Plan shown = plan();
        QCOMPARE(forecastSentence(shown, m_policy),
                 u"SCCASP 20 Mar · Senate 24 Apr · OSAP intake 7 Aug · decision by 3 Nov 2026"_s);
        shown.steps[2].assumed = true;
        QVERIFY(forecastSentence(shown, m_policy).startsWith(u"SCCASP about 20 Mar"_s));
        shown.steps[2].done = true;
        QVERIFY(forecastSentence(shown, m_policy).startsWith(u"Senate 24 Apr"_s));
        shown.steps.resize(6);
        shown.intake.reset();
        shown.remarks = QStringList{u"no-intake"_s};
        QVERIFY(forecastSentence(shown, m_policy).endsWith(u"no OSAP intake on record"_s));
        shown.osap = OsapMode::No;
        QVERIFY(forecastSentence(shown, m_policy).endsWith(u"first day from 5 Jun 2026"_s));
    }

    void remarks_data()
    {
        QTest::addColumn<QString>("remark");
        QTest::addColumn<QString>("names");
        QTest::newRow("R95") << u"lead-time"_s << u"12 Jul 2026"_s;
        QTest::newRow("R52") << u"no-intake"_s << u"OSAP intake"_s;
        QTest::newRow("R53") << u"unconfirmed-intake"_s << u"7 Aug 2026"_s;
        QTest::newRow("assumed") << u"no-meeting:sccasp"_s << u"SCCASP"_s;
        QTest::newRow("too late") << u"no-meeting-in-time:senate"_s << u"Senate"_s;
    }
    void remarks()
    {
        QFETCH(const QString, remark);
        QFETCH(const QString, names);
        for (const OsapMode osap : {OsapMode::No, OsapMode::WhileWaiting, OsapMode::BeforeDelivery}) {
            Plan shown = plan();
            shown.osap = osap;
            const QString sentence = planRemark(remark, shown, m_policy);
            QVERIFY2(sentence.contains(names), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            QVERIFY(sentence.endsWith(u'.'));
        }
    }

    void leadTimeNamesItsMonths()
    {
        Plan shown = plan();
        QVERIFY(planRemark(u"lead-time"_s, shown, m_policy).contains(u"6 month"_s));
        shown.osap = OsapMode::BeforeDelivery;
        QVERIFY(planRemark(u"lead-time"_s, shown, m_policy).contains(u"12 month"_s));
    }

    void intakeRemarks()
    {
        // R52, R53
        for (const auto kind :
             {IntakeRemark::NoneKnown, IntakeRemark::Few, IntakeRemark::Many, IntakeRemark::Unconfirmed}) {
            const QString sentence = intakeRemarkSentence({kind, 2026, 2});
            QVERIFY2(sentence.contains(u"2026-27"_s), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
        QVERIFY(intakeRemarkSentence({IntakeRemark::Few, 2026, 2}).startsWith(u"2 "_s));
        QVERIFY(intakeRemarkSentence({IntakeRemark::NoneKnown, 1999, 0}).contains(u"1999-00"_s));
    }

private:
    /// English plurals come from a translation file, which core alone does not load.
    static QString withoutPlural(QString sentence)
    {
        return sentence.replace(u"(s)"_s, QString()).replace(u"days"_s, u"day"_s);
    }
};

QTEST_GUILESS_MAIN(PlanWordingTest)
#include "tst_planwording.moc"
