// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/home/homepage.h"

#include "core/store/deliveryrepository.h"
#include "tests/support/uifixture.h"
#include "ui/home/comingcard.h"
#include "ui/home/linelist.h"
#include "ui/home/runningcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/pill.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);

CohortRow cohortRow(QDate start, QDate end, int learners = 11, int unfinished = 3)
{
    CohortRow row;
    row.cohort.id = QUuid::createUuid();
    row.cohort.offering = QUuid::createUuid();
    row.cohort.number = 2;
    row.cohort.start = start;
    row.cohort.end = end;
    row.name = u"Proofreading"_s;
    row.weeks = 8;
    row.learners = learners;
    row.unfinished = unfinished;
    return row;
}

int overLimitOf(const QList<NeedsRow> &rows)
{
    int all = 0;
    for (const NeedsRow &row : rows)
        all += row.overLimit;
    return all;
}

} // namespace

class HomePageTest final : public QObject {
    Q_OBJECT
private slots:
    /// An empty office shows the first things to do, not empty tables.
    void anEmptyOfficeSaysWhatToDoFirst()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Empty));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        QTRY_VERIFY(!page.findChild<QWidget *>(u"home.pipeline"_s)->isVisible());
        QSignalSpy went(&page, &Page::go);
        QStringList targets;
        for (auto *button : page.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && !button->text().isEmpty() && button->objectName() != u"home.new")
                button->click();
        }
        QCOMPARE(went.size(), 3);
    }

    void theExampleOfficeHasSomethingOnEveryStage()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        const auto pipeline = fixture.ask([](Office &office) { return office.pipeline(); });
        for (const QString &stage : {u"chair"_s, u"dean"_s, u"sccasp"_s, u"ministry"_s, u"approved"_s}) {
            QAbstractButton *tile = nullptr;
            QTRY_VERIFY((tile = page.findChild<QAbstractButton *>(u"home.tile."_s + stage)));
            QVERIFY2(tile->accessibleName().contains(QString::number(pipeline->value(stage))),
                     qPrintable(tile->accessibleName()));
        }
        QSignalSpy went(&page, &Page::go);
        page.findChild<QAbstractButton *>(u"home.tile.dean"_s)->click();
        QCOMPARE(went.takeFirst().first().value<Link>(), (Link{.target = Link::Proposals, .filter = u"dean"_s}));

        auto *table = page.findChild<DataTable *>(u"home.needs"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        table->setFocus();
        table->selectRow(0);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.first().first().value<Link>().target, Link::Approvals);
        QVERIFY(page.subtitle().contains(u"Monday 12 January 2026"_s));
    }

    /// The keyboard is on a row from the start, not around the whole table, and stays on one when its row goes.
    void theKeyboardStandsOnARow()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        auto *table = page.findChild<DataTable *>(u"home.needs"_s);
        QTRY_VERIFY(table->model()->rowCount() > 3);
        QVERIFY(table->hasFocus());
        QCOMPARE(table->currentRow(), 0);
        QVERIFY(table->selectionModel()->isRowSelected(0));
        table->selectRow(2);
        page.activate({}); // read anew: the same row
        QVERIFY(fixture.ask([](Office &) { return true; }));
        QApplication::processEvents();
        QCOMPARE(table->currentRow(), 2);
        table->setCurrentIndex({});
        page.activate({});
        QTRY_COMPARE(table->currentRow(), 0);
    }

    /// Oldest first, and a submitted Ministry package waits for the Ministry, not for us.
    void needsAreOldestFirst()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        const auto needs = fixture.ask([](Office &office) { return needsOf(office, QDate(2026, 1, 12)); });
        QVERIFY(needs.has_value());
        QVERIFY(needs->size() > 3);
        for (int i = 1; i < needs->size(); ++i)
            QVERIFY(needs->at(i - 1).since <= needs->at(i).since);
        for (const NeedsRow &row : *needs)
            QVERIFY2(!row.waitingFor.isEmpty(), qPrintable(row.name));
        NeedsModel model;
        QAbstractItemModelTester tester(&model);
        model.setRows(*needs, QDate(2026, 1, 12));
        model.setRows({}, QDate(2026, 1, 12));
    }

    /// R38: the day after the final date somebody has to confirm the fail, and not on the day itself.
    void learnersPastTheirFinalDateNeedSomebody()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        const auto finishing =
            fixture.ask([](Office &office) { return office.delivery().finishingBetween(kToday, kToday.addDays(120)); });
        QVERIFY(finishing.has_value() && !finishing->isEmpty());
        const LearnerRow first = finishing->first();
        const QDate last = first.enrolment.finalDate;
        const auto that = std::count_if(finishing->begin(), finishing->end(),
                                        [&](const LearnerRow &one) { return one.enrolment.finalDate == last; });
        const auto on = fixture.ask([last](Office &office) { return needsOf(office, last); });
        const auto after = fixture.ask([last](Office &office) { return needsOf(office, last.addDays(1)); });
        QVERIFY(on.has_value() && after.has_value());
        QCOMPARE(overLimitOf(*after) - overLimitOf(*on), int(that));

        const auto row = std::find_if(after->begin(), after->end(),
                                      [&](const NeedsRow &one) { return one.cohort == first.enrolment.cohort; });
        QVERIFY(row != after->end());
        QCOMPARE(needsLink(*row), Link::toOffering(first.offering, first.enrolment.cohort));
        for (int i = 1; i < after->size(); ++i)
            QVERIFY(after->at(i - 1).since <= after->at(i).since);
        NeedsModel model;
        model.setRows({*row}, last.addDays(1));
        QCOMPARE(model.index(0, NeedsModel::Waiting).data().toString(), u"Results to confirm"_s);
        const QString second = model.index(0, NeedsModel::Name).data(SecondLineRole).toString();
        QVERIFY2(second.contains(first.cohortReference), qPrintable(second));
    }

    void aRunningCohortSaysItsWeek_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("end");
        QTest::addColumn<QString>("words"); // empty: it does not run
        QTest::addColumn<bool>("ending");
        QTest::newRow("first day") << kToday << kToday.addDays(55) << u"week 1 of 8"_s << false;
        QTest::newRow("begins tomorrow") << kToday.addDays(1) << kToday.addDays(56) << QString() << false;
        QTest::newRow("last day of week 1") << kToday.addDays(-6) << kToday.addDays(49) << u"week 1 of 8"_s << false;
        QTest::newRow("first day of week 2") << kToday.addDays(-7) << kToday.addDays(48) << u"week 2 of 8"_s << false;
        QTest::newRow("fourteen days left") << kToday.addDays(-41) << kToday.addDays(14) << u"week 6 of 8"_s << false;
        QTest::newRow("thirteen days left") << kToday.addDays(-42) << kToday.addDays(13) << u"week 7 of 8"_s << true;
        QTest::newRow("last day") << kToday.addDays(-55) << kToday << u"week 8 of 8"_s << true;
        QTest::newRow("over") << kToday.addDays(-56) << kToday.addDays(-1) << QString() << false;
        QTest::newRow("one day") << kToday << kToday << u"week 1 of 1"_s << true;
    }
    void aRunningCohortSaysItsWeek()
    {
        QFETCH(const QDate, start);
        QFETCH(const QDate, end);
        QFETCH(const QString, words);
        const QList<RunningLine> lines = runningLines({cohortRow(start, end)}, kToday);
        QCOMPARE(lines.size(), words.isEmpty() ? 0 : 1);
        if (lines.isEmpty())
            return;
        QCOMPARE(lines.first().name, u"Proofreading · cohort 2"_s);
        QCOMPARE(lines.first().words, words);
        QTEST(lines.first().ending, "ending");
        QVERIFY(lines.first().share > 0 && lines.first().share <= 1);
        QVERIFY(lines.first().spoken.contains(words)); // the bar's colour does not speak alone
        QVERIFY(lines.first().spoken.contains(u"ends on"_s));
    }

    /// R104: learners of a rolling cohort have weeks of their own, so it says how many have finished.
    void aRollingCohortSaysHowManyFinished()
    {
        CohortRow open = cohortRow(kToday.addDays(-200), {}, 12, 7);
        open.cohort.rolling = true;
        CohortRow empty = cohortRow(kToday, {}, 0, 0);
        empty.cohort.rolling = true;
        const CohortRow scheduled = cohortRow(kToday.addDays(-7), kToday.addDays(30));
        const QList<RunningLine> lines = runningLines({open, empty, scheduled}, kToday);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(0).cohort, scheduled.cohort.id); // what ends stands before what stays open
        QCOMPARE(lines.at(1).name, u"Proofreading · rolling"_s);
        QCOMPARE(lines.at(1).words, u"5 of 12 finished"_s);
        QCOMPARE(lines.at(2).words, u"nobody yet"_s);
        QCOMPARE(lines.at(2).share, 0.0);
    }

    void runningCohortsLeadToTheirOfferings()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        auto *card = page.findChild<RunningCard *>(u"home.running"_s);
        const auto lines = [&] { return card->findChildren<QAbstractButton *>(); };
        QTRY_VERIFY(lines().size() > 2);
        QVERIFY2(card->remark().contains(u" · "_s), qPrintable(card->remark()));
        const auto rows = fixture.ask([](Office &office) { return office.delivery().cohortsBetween(kToday, kToday); });
        const QList<RunningLine> expected = runningLines(*rows, kToday);
        QCOMPARE(lines().size(), expected.size());

        QSignalSpy went(&page, &Page::go);
        QAbstractButton *first = lines().first();
        QCOMPARE(first->accessibleName(), expected.first().spoken);
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Down);
        QTRY_VERIFY(lines().at(1)->hasFocus());
        QCOMPARE(first->focusPolicy(), Qt::ClickFocus); // one stop for Tab
        QTest::keyClick(lines().at(1), Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        QCOMPARE(went.takeFirst().first().value<Link>(),
                 Link::toOffering(expected.at(1).offering, expected.at(1).cohort));
        first->click();
        QCOMPARE(went.takeFirst().first().value<Link>(),
                 Link::toOffering(expected.at(0).offering, expected.at(0).cohort));
    }

    void whatComesUpLeadsToWhatItIsAbout()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page);
        page.activate({});
        auto *card = page.findChild<ComingCard *>(u"home.coming"_s);
        QTRY_VERIFY(!card->findChildren<QAbstractButton *>().isEmpty());
        QAbstractButton *cohort = nullptr;
        for (QAbstractButton *line : card->findChildren<QAbstractButton *>()) {
            if (line->text().startsWith(u"Cohort"_s) && line->text().contains(u"final day"_s))
                cohort = line;
        }
        QVERIFY(cohort);
        QSignalSpy went(&page, &Page::go);
        cohort->setFocus();
        QTest::keyClick(cohort, Qt::Key_Return);
        QCOMPARE(went.size(), 1);
        const Link link = went.first().first().value<Link>();
        QCOMPARE(link.target, Link::Offerings);
        QVERIFY(!link.cohort.isNull());
    }

    /// How soon it is stands beside the date, so that the words have the whole width for themselves.
    void wordsOfWhatComesUpHaveTheWholeWidth()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page, QSize(1164, 810));
        page.activate({});
        auto *card = page.findChild<ComingCard *>(u"home.coming"_s);
        QTRY_VERIFY(!card->findChildren<QAbstractButton *>().isEmpty());
        QApplication::processEvents();
        for (const QAbstractButton *line : card->findChildren<QAbstractButton *>()) {
            const auto *pill = line->findChild<Pill *>();
            QVERIFY(pill);
            for (const QLabel *label : line->findChildren<QLabel *>()) {
                QVERIFY(line->rect().contains(label->geometry()));
                if (!label->wordWrap())
                    continue;
                QVERIFY2(label->geometry().top() > pill->geometry().bottom(), qPrintable(label->text()));
                QCOMPARE(label->geometry().right(), pill->geometry().right());
            }
        }
    }

    /// At the size of a small window both cards on the right are there, and no line is wider than its card.
    void aSmallWindowCutsNothingOff()
    {
        UiFixture fixture;
        QVERIFY(fixture.open(UiFixture::Content::Example));
        HomePage page(fixture.context);
        UiFixture::show(page, QSize(828, 650));
        page.activate({});
        QTRY_VERIFY(page.findChild<RunningCard *>()->findChildren<QAbstractButton *>().size() > 2);
        QTRY_VERIFY(page.findChild<ComingCard *>()->findChildren<QAbstractButton *>().size() > 2);
        QApplication::processEvents();
        for (const QString &name : {u"home.comingList"_s, u"home.runningList"_s}) {
            auto *list = page.findChild<LineList *>(name);
            QVERIFY(list->isVisible());
            QVERIFY(list->viewport()->height() > 100);
            QVERIFY(list->widget()->width() <= list->viewport()->width());
            QVERIFY(page.rect().contains(QRect(list->mapTo(&page, QPoint()), list->size())));
        }
    }
};

QTEST_MAIN(HomePageTest)
#include "tst_homepage.moc"
