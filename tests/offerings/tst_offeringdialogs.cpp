// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Learners and results that come from elsewhere: nothing is kept before it was looked at.

#include "tests/offerings/offeringsfixture.h"

#include "ui/offerings/budgetdialog.h"
#include "ui/offerings/enroldialog.h"
#include "ui/offerings/resultsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace credence;

Q_DECLARE_METATYPE(std::optional<int>)

namespace {

const Cohort kRunning{.start = QDate(2026, 1, 5), .end = QDate(2026, 3, 2)};

struct OneCohort : OfferingsFixture {
    QUuid cohort;

    bool make(const QList<Enrolment> &learners = {})
    {
        if (!start({completeProposal(u"Proofreading"_s, Timing::Synchronous)}))
            return false;
        cohort = cohortOf(addOffering(u"Proofreading"_s, kRunning).offering.id);
        if (!learners.isEmpty())
            enrol(cohort, learners);
        return showPage();
    }
    QString file(const QString &name, const QByteArray &text)
    {
        QFile out(path(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size())
            return {};
        return out.fileName();
    }
    QString shown(const QString &table, int row, int column) const
    {
        return find<DataTable>(table)->model()->index(row, column).data().toString();
    }
};

} // namespace

class OfferingDialogsTest final : public QObject {
    Q_OBJECT

private slots:
    /// Rows of a spreadsheet are shown first; a student number is never taken (R78).
    void pastedRows()
    {
        OneCohort f;
        QVERIFY(f.make());
        QApplication::clipboard()->setText(u"Name\tStudent number\tE-mail\tRegistered\n"
                                           "Anna Bell\t101234567\tanna@example.org\t2026-01-05\n"
                                           "Ben Cook\t101234568\tben@example.org\t2026-01-06\n"
                                           "Cleo Day\t101234569\tcleo@example.org\tnever\n"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"nobody.paste"_s)->isVisible());
        f.press(u"nobody.paste"_s);
        QTRY_VERIFY(f.dialog(u"enrol"_s));
        auto *table = f.find<DataTable>(u"enrol.table"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QCOMPARE(f.shown(u"enrol.table"_s, 0, 0), u"Anna Bell"_s);
        QCOMPARE(f.shown(u"enrol.table"_s, 1, 2), u"6 Jan 2026"_s);
        QVERIFY(f.find<QLabel>(u"enrol.table.remarks"_s)->text().contains("Student number"_L1));
        QVERIFY(f.find<QLabel>(u"enrol.table.refused"_s)->text().contains("never"_L1));
        QCOMPARE(f.roster(f.cohort).size(), 0); // nothing yet
        f.press(u"enrol.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).size(), 2);
        QCOMPARE(f.roster(f.cohort).first().start, kRunning.start); // of the cohort
        QTRY_COMPARE(f.model()->rowCount(), 2);
        for (const Enrolment &one : f.roster(f.cohort))
            QVERIFY(!one.learner.contains("1012"_L1) && !one.contact.contains("1012"_L1));
        f.undo.undo();
        QTRY_COMPARE(f.roster(f.cohort).size(), 0);
        f.undo.redo();
        QTRY_COMPARE(f.roster(f.cohort).size(), 2);
    }

    void nothingOnTheClipboard()
    {
        OneCohort f;
        QVERIFY(f.make());
        QApplication::clipboard()->clear();
        QTRY_VERIFY(f.find<QPushButton>(u"nobody.paste"_s)->isVisible());
        f.press(u"nobody.paste"_s);
        QTRY_VERIFY(f.dialog(u"enrol"_s));
        QVERIFY(f.find<QLabel>(u"enrol.problem"_s)->text().contains("clipboard"_L1));
        QVERIFY(!f.find<QPushButton>(u"enrol.do"_s)->isEnabled());
    }

    void registrationsFromAFile()
    {
        OneCohort f;
        QVERIFY(f.make());
        const QString path = f.file(u"registrations.csv"_s,
                                    "Learner,E-mail,Registered,Payment\nAnna Bell,anna@example.org,2026-01-05,card\n");
        auto *dialog = new EnrolDialog(
            f.context, f.ask([id = f.cohort](Office &office) { return office.delivery().cohort(id); })->cohort, 6,
            u"Import"_s, f.page.get());
        dialog->open();
        dialog->readFile(path);
        QTRY_COMPARE(f.find<DataTable>(u"enrol.table"_s)->model()->rowCount(), 1);
        QTRY_COMPARE(dialog->focusWidget(), dialog->deed()); // Enter adds them
        f.press(u"enrol.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).size(), 1);
        QCOMPARE(f.roster(f.cohort).first().payment, PaymentMethod::Card);
        // The same file again adds nobody.
        auto *again =
            new EnrolDialog(f.context, Cohort{.id = f.cohort, .start = kRunning.start}, 6, u"Import"_s, f.page.get());
        again->readFile(path);
        QTRY_VERIFY(again->deed()->isEnabled());
        again->deed()->click();
        QTRY_VERIFY(again->isHidden());
        QCOMPARE(f.roster(f.cohort).size(), 1);
    }

    /// Somebody who comes again under the same name is pointed out before a second entry is made.
    void whoIsThereAlreadyIsNamed_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<bool>("named");
        QTest::newRow("another contact") << u"anna bell,other@example.org"_s << true;
        QTest::newRow("another name") << u"Ben Cook,ben@example.org"_s << false;
    }
    void whoIsThereAlreadyIsNamed()
    {
        QFETCH(const QString, row);
        Enrolment anna = learnerOf(u"Anna Bell"_s, kRunning.start);
        anna.contact = u"anna@example.org"_s;
        OneCohort f;
        QVERIFY(f.make({anna}));
        EnrolDialog dialog(f.context, Cohort{.id = f.cohort, .start = kRunning.start}, 6, u"Import"_s, f.page.get());
        dialog.setRoster(f.roster(f.cohort));
        dialog.readFile(f.file(u"registrations.csv"_s, "Learner,E-mail\n" + row.toUtf8() + '\n'));
        QTRY_VERIFY(dialog.deed()->isEnabled());
        QTEST(dialog.findChild<QLabel *>(u"offerings.enrol.table.remarks"_s)->text().contains("once more"_L1), "named");
    }

    /// The button promises what is then done: who is there already is not counted, and told.
    void whoIsThereAlreadyIsNotCounted()
    {
        Enrolment anna = learnerOf(u"Anna Bell"_s, kRunning.start);
        anna.contact = u"anna@example.org"_s;
        OneCohort f;
        QVERIFY(f.make({anna}));
        const QString again = u"Anna Bell\tanna@example.org\n"_s;
        auto *dialog =
            new EnrolDialog(f.context, Cohort{.id = f.cohort, .start = kRunning.start}, 6, u"Paste"_s, f.page.get());
        dialog->setRoster(f.roster(f.cohort));
        dialog->readText(again);
        QVERIFY(!dialog->deed()->isEnabled());
        QVERIFY(dialog->findChild<QLabel *>(u"offerings.enrol.problem"_s)->text().contains("already"_L1));
        dialog->readText(again + u"Ben Cook\tben@example.org\n"_s);
        QCOMPARE(dialog->deed()->text(), u"Add 1 learner(s)"_s);
        QVERIFY(dialog->findChild<QLabel *>(u"offerings.enrol.table.remarks"_s)->text().contains("Anna Bell"_L1));
        QSignalSpy said(dialog, &EnrolDialog::message);
        dialog->deed()->click();
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().first().toString(), u"1 learner(s) added; 1 were there already."_s);
        QCOMPARE(f.roster(f.cohort).size(), 2);
    }

    /// R38: a result of a day to come is left out, and said in the words of a result, in the order of the lines.
    void resultsToComeAreLeftOut()
    {
        OneCohort f;
        QVERIFY(f.make({learnerOf(u"Anna Bell"_s, kRunning.start), learnerOf(u"Ben Cook"_s, kRunning.start)}));
        const QString path = f.file(u"results.csv"_s, "Learner,Result,Date\nAnna Bell,passed,2026-02-01\n"
                                                      "Ben Cook,often,2026-01-10\n");
        auto *dialog = new ResultsDialog(f.context, f.roster(f.cohort), f.page.get());
        dialog->open();
        dialog->readFile(path);
        auto *refused = dialog->findChild<QLabel *>(u"offerings.results.table.refused"_s);
        QTRY_VERIFY(refused->text().startsWith("Line 2: 1 Feb 2026 has not come yet."_L1));
        QVERIFY(refused->text().contains("\nLine 3: "_L1));
    }

    /// R39: what will change is shown, and only pass or fail is kept.
    void resultsArePreviewed()
    {
        OneCohort f;
        QVERIFY(f.make({learnerOf(u"Anna Bell"_s, kRunning.start), learnerOf(u"Ben Cook"_s, kRunning.start),
                        learnerOf(u"Cleo Day"_s, kRunning.start)}));
        QTRY_COMPARE(f.model()->rowCount(), 3);
        const QString path = f.file(u"results.csv"_s, "Learner,Result,Date\nAnna Bell,passed,2026-01-09\n"
                                                      "Ben Cook,failed,2026-01-10\nNobody Known,passed,2026-01-10\n");
        auto *dialog = new ResultsDialog(f.context, f.roster(f.cohort), f.page.get());
        dialog->open();
        dialog->readFile(path);
        auto *table = f.find<DataTable>(u"results.table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(f.shown(u"results.table"_s, 0, 0), u"Anna Bell"_s);
        QCOMPARE(f.shown(u"results.table"_s, 0, 2), u"passed"_s);
        QCOMPARE(f.shown(u"results.table"_s, 1, 2), u"failed"_s);
        QVERIFY(f.find<QLabel>(u"results.table.refused"_s)->text().contains("Nobody Known"_L1));
        for (const Enrolment &one : f.roster(f.cohort))
            QCOMPARE(one.result, EnrolmentResult::InProgress); // nothing was kept
        f.press(u"results.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).at(0).result, EnrolmentResult::Passed);
        QCOMPARE(f.roster(f.cohort).at(0).resultOn, QDate(2026, 1, 9));
        QCOMPARE(f.roster(f.cohort).at(1).result, EnrolmentResult::Failed);
        QCOMPARE(f.roster(f.cohort).at(2).result, EnrolmentResult::InProgress);
        f.undo.undo();
        QTRY_COMPARE(f.roster(f.cohort).at(0).result, EnrolmentResult::InProgress);
        QVERIFY(!f.roster(f.cohort).at(0).resultOn.isValid());
        QCOMPARE(f.roster(f.cohort).at(1).result, EnrolmentResult::InProgress);
    }

    /// Numbers need a pass mark, on both sides of it.
    void numbersNeedAPassMark()
    {
        OneCohort f;
        QVERIFY(f.make({learnerOf(u"Anna Bell"_s, kRunning.start), learnerOf(u"Ben Cook"_s, kRunning.start)}));
        QTRY_COMPARE(f.model()->rowCount(), 2);
        const QString path = f.file(u"grades.csv"_s, "Learner,Result\nAnna Bell,70\nBen Cook,69\n");
        auto *dialog = new ResultsDialog(f.context, f.roster(f.cohort), f.page.get());
        dialog->open();
        dialog->readFile(path);
        auto *table = f.find<DataTable>(u"results.table"_s);
        QTRY_VERIFY(!f.find<QLabel>(u"results.table.refused"_s)->text().isEmpty());
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(!f.find<QPushButton>(u"results.do"_s)->isEnabled());
        f.find<QSpinBox>(u"results.mark"_s)->setValue(70);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(f.shown(u"results.table"_s, 0, 2), u"passed"_s);
        QCOMPARE(f.shown(u"results.table"_s, 1, 2), u"failed"_s);
    }

    /// One by one by keyboard; the dialog stays for the next.
    void learnersByHand()
    {
        OneCohort f;
        QVERIFY(f.make());
        f.press(u"addLearner"_s);
        QTRY_VERIFY(f.dialog(u"learner"_s));
        f.press(u"learner.do"_s); // without a name
        QVERIFY(!f.find<QLabel>(u"learner.problem"_s)->text().isEmpty());
        f.type(u"learner.name"_s, u"Alias 7"_s);
        f.press(u"learner.next"_s);
        QTRY_COMPARE(f.roster(f.cohort).size(), 1);
        QTRY_COMPARE(f.find<QLineEdit>(u"learner.name"_s)->text(), QString());
        f.type(u"learner.name"_s, u"Alias 8"_s);
        f.press(u"learner.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).size(), 2);
        QTRY_VERIFY(!f.dialog(u"learner"_s));

        QTRY_COMPARE(f.model()->rowCount(), 2);
        f.table()->selectRow(1);
        f.find<QAction>(u"changeLearner"_s)->trigger();
        QTRY_VERIFY(f.dialog(u"learner"_s));
        f.type(u"learner.told"_s, u"2026-01-12"_s);
        f.press(u"learner.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).last().notified, kToday);
    }

    /// No rule keeps a learner of a scheduled cohort from another first day (R5, R16): it is said, and taken.
    void aStartOutsideTheCohortIsSaid_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<bool>("said");
        QTest::newRow("the day before") << u"2026-01-04"_s << true;
        QTest::newRow("first day") << u"2026-01-05"_s << false;
        QTest::newRow("last day") << u"2026-03-02"_s << false;
        QTest::newRow("the day after") << u"2026-03-03"_s << true;
    }

    void aStartOutsideTheCohortIsSaid()
    {
        QFETCH(const QString, start);
        QFETCH(const bool, said);
        const QString words = u"The cohort runs from 5 Jan 2026 to 2 Mar 2026"_s;
        OneCohort f;
        QVERIFY(f.make());
        f.press(u"addLearner"_s);
        QTRY_VERIFY(f.dialog(u"learner"_s));
        f.type(u"learner.name"_s, u"Alias 7"_s);
        f.type(u"learner.start"_s, start);
        const auto labels = f.dialog(u"learner"_s)->findChildren<QLabel *>();
        QCOMPARE(
            std::any_of(labels.cbegin(), labels.cend(), [&](QLabel *one) { return one->text().startsWith(words); }),
            said);
        f.press(u"learner.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).size(), 1);
        const QDate day = QDate::fromString(start, Qt::ISODate);
        QCOMPARE(f.roster(f.cohort).first().start, day);
        QCOMPARE(f.roster(f.cohort).first().finalDate, day.addDays(77));

        f.messages.clear();
        QTRY_COMPARE(f.model()->rowCount(), 1);
        f.edit(0, RosterModel::Started, u"2026-01-06"_s); // in the table as well
        f.edit(0, RosterModel::Started, start);
        QTRY_COMPARE(f.roster(f.cohort).first().start, day);
        QTRY_COMPARE(!f.messages.filter(words).isEmpty(), said);

        const QString path = f.file(u"r.csv"_s, "Learner,Start\nAnna Bell," + start.toLatin1() + "\n");
        auto *dialog = new EnrolDialog(
            f.context, f.ask([id = f.cohort](Office &office) { return office.delivery().cohort(id); })->cohort, 8,
            u"Import"_s, f.page.get());
        dialog->open();
        dialog->readFile(path);
        QTRY_VERIFY(dialog->deed()->isEnabled());
        const auto remarks = dialog->findChildren<QLabel *>();
        QCOMPARE(
            std::any_of(remarks.cbegin(), remarks.cend(),
                        [](QLabel *one) { return one->text().contains("5 Jan 2026 to 2 Mar 2026: Anna Bell"_L1); }),
            said);
    }

    /// R74, R75: where the table is narrow the day of a certificate is in the learner's dialog, only after a pass.
    void aCertificateInTheDialog()
    {
        OneCohort f;
        QVERIFY(f.make({learnerOf(u"Anna Bell"_s, kRunning.start)}));
        QTRY_COMPARE(f.model()->rowCount(), 1);
        const auto open = [&] {
            f.table()->selectRow(0);
            f.find<QAction>(u"changeLearner"_s)->trigger();
            QTRY_VERIFY(f.dialog(u"learner"_s));
        };
        open();
        QVERIFY(!f.find<QLineEdit>(u"learner.certificate"_s)->isVisible());
        f.press(u"learner.cancel"_s);
        QTRY_VERIFY(!f.dialog(u"learner"_s));
        Enrolment anna = f.roster(f.cohort).first();
        QVERIFY(f.ask([passed = withResult(anna, EnrolmentResult::Passed, QDate(2026, 1, 9))](Office &office) {
            return office.delivery().saveEnrolments({passed});
        }));
        QTRY_COMPARE(f.model()->learner(0).result, EnrolmentResult::Passed);
        open();
        f.type(u"learner.certificate"_s, u"2026-01-08"_s); // before the pass
        f.press(u"learner.do"_s);
        QVERIFY(!f.find<QLabel>(u"learner.problem"_s)->text().isEmpty());
        f.type(u"learner.certificate"_s, u"2026-01-10"_s);
        f.press(u"learner.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).first().certificateOn, QDate(2026, 1, 10));
        f.page->resize(800, 600);
        QVERIFY(f.table()->isColumnHidden(RosterModel::Certificate));
        f.page->resize(1164, 810);
        QVERIFY(!f.table()->isColumnHidden(RosterModel::Certificate));
    }

    void removedByMistakeAndBack()
    {
        OneCohort f;
        QVERIFY(f.make({learnerOf(u"Anna Bell"_s, kRunning.start), learnerOf(u"Ben Cook"_s, kRunning.start)}));
        QTRY_COMPARE(f.model()->rowCount(), 2);
        const Enrolment anna = f.roster(f.cohort).first();
        f.table()->selectRow(0);
        f.find<QAction>(u"removeLearner"_s)->trigger();
        auto *yes = f.page->findChild<QPushButton *>(u"askYes.yes"_s);
        QVERIFY(yes);
        yes->click();
        QTRY_COMPARE(f.roster(f.cohort).size(), 1);
        f.undo.undo();
        QTRY_COMPARE(f.roster(f.cohort).size(), 2);
        QCOMPARE(f.roster(f.cohort).first().learner, anna.learner);
        QCOMPARE(f.roster(f.cohort).first().id, anna.id);
    }

    void ratesAreBasisPoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<std::optional<int>>("rate");
        QTest::newRow("point") << u"2.4"_s << std::optional<int>(240);
        QTest::newRow("comma and sign") << u"2,45 %"_s << std::optional<int>(245);
        QTest::newRow("nothing") << u""_s << std::optional<int>(0);
        QTest::newRow("all") << u"100"_s << std::optional<int>(10000);
        QTest::newRow("more than all") << u"100.01"_s << std::optional<int>();
        QTest::newRow("three decimals") << u"2.455"_s << std::optional<int>();
        QTest::newRow("below zero") << u"-1"_s << std::optional<int>();
        QTest::newRow("words") << u"some"_s << std::optional<int>();
    }
    void ratesAreBasisPoints()
    {
        QFETCH(const QString, text);
        QFETCH(const std::optional<int>, rate);
        QCOMPARE(rateFromText(text), rate);
    }
};

QTEST_MAIN(OfferingDialogsTest)
#include "tst_offeringdialogs.moc"
