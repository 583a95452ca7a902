// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page Offerings by keyboard and object name, over a real office file.

#include "tests/offerings/offeringsfixture.h"

#include "core/delivery/feeremark.h"
#include "core/store/stackrepository.h"
#include "core/wording/wording.h"
#include "ui/offerings/limitbanner.h"
#include "ui/offerings/moneychart.h"
#include "ui/offerings/scheduleview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const Cohort kRunning{.start = QDate(2026, 1, 5), .end = QDate(2026, 3, 2)};

/// A fixture with one offering of a scheduled micro-credential and its running cohort.
struct OneOffering : OfferingsFixture {
    QUuid id;
    QUuid cohort;

    bool make(const Proposal &proposal, const Cohort &first = kRunning, const Offering &wish = {})
    {
        if (!start({proposal}))
            return false;
        id = addOffering(proposal.courseName, first, wish).offering.id;
        cohort = cohortOf(id);
        return true;
    }
    QString remark(const QString &card) const { return find<Card>(card)->remark(); }
    QString text(const QString &label) const { return find<QLabel>(label)->text(); }
};

} // namespace

class OfferingsPageTest final : public QObject {
    Q_OBJECT

private slots:
    void nothingYet()
    {
        OfferingsFixture f;
        QVERIFY(f.start({}));
        QVERIFY(f.showPage());
        QTRY_VERIFY(f.find<QPushButton>(u"none.new"_s)->isVisible());
        QCOMPARE(f.page->subtitle(), QString());
        f.press(u"none.approvals"_s);
        QCOMPARE(f.went.last().target, Link::Approvals);
        f.press(u"none.new"_s);
        QTRY_VERIFY(f.dialog(u"new"_s));
        QTRY_VERIFY(f.find<QLabel>(u"new.problem"_s)->text().contains("Nothing is approved yet"_L1));
        QVERIFY(!f.find<QPushButton>(u"new.do"_s)->isEnabled());
    }

    /// A cell is one act in the file; undo and redo go there too.
    void aDateIsEditedInPlace()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Own pace"_s), {.rolling = true, .start = QDate(2025, 9, 1)},
                       {.registration = Registration::Rolling}));
        f.enrol(f.cohort, {learnerOf(u"Anna"_s, QDate(2025, 12, 1))});
        QVERIFY(f.showPage());
        QTRY_COMPARE(f.model()->rowCount(), 1);
        QCOMPARE(f.model()->learner(0).finalDate, QDate(2026, 2, 16)); // R104: 11 weeks after the own start
        f.edit(0, RosterModel::Started, u"2025-12-08"_s);
        QTRY_COMPARE(f.roster(f.cohort).first().start, QDate(2025, 12, 8));
        QCOMPARE(f.roster(f.cohort).first().finalDate, QDate(2026, 2, 23));
        f.undo.undo();
        QTRY_COMPARE(f.roster(f.cohort).first().start, QDate(2025, 12, 1));
        QTRY_COMPARE(f.model()->learner(0).finalDate, QDate(2026, 2, 16));
        f.undo.redo();
        QTRY_COMPARE(f.roster(f.cohort).first().start, QDate(2025, 12, 8));

        f.edit(0, RosterModel::Started, u"2025-08-31"_s); // outside the window
        QVERIFY(!f.text(u"roster.refusal"_s).isEmpty());
        QVERIFY(f.find<QLabel>(u"roster.refusal"_s)->isVisible());
        QCOMPARE(f.roster(f.cohort).first().start, QDate(2025, 12, 8));
    }

    /// R105: three of four places are not ready; R97: "public" and "promoted" are the offering's own days.
    void readinessIsTickedWithADay()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        QVERIFY(f.showPage());
        QTRY_COMPARE(f.remark(u"ready"_s), u"0 / 9"_s);
        const QStringList items{u"apprendo"_s,          u"brightspace"_s,       u"public-page"_s,
                                u"promotion"_s,         u"deadline-page"_s,     u"deadline-email"_s,
                                u"deadline-syllabus"_s, u"brightspace-access"_s};
        int done = 0;
        for (const QString &item : items) {
            f.press(u"ready."_s + item);
            ++done;
            QTRY_COMPARE(f.remark(u"ready"_s), u"%1 / 9"_s.arg(done));
        }
        QVERIFY(f.text(u"missing"_s).contains("Brightspace"_L1)); // names the missing one
        f.press(u"ready.channel-social"_s);                       // R109: tracked, not required
        QTRY_VERIFY(f.offering(f.id).done.contains(u"channel-social"_s));
        QCOMPARE(f.remark(u"ready"_s), u"8 / 9"_s);
        QCOMPARE(f.offering(f.id).publicSince, kToday);
        QCOMPARE(f.offering(f.id).promotedSince, kToday);
        f.press(u"ready.deadline-brightspace"_s);
        QTRY_COMPARE(f.remark(u"ready"_s), u"9 / 9"_s);
        f.undo.undo();
        QTRY_COMPARE(f.remark(u"ready"_s), u"8 / 9"_s);
        QVERIFY(!f.find<QCheckBox>(u"ready.deadline-brightspace"_s)->isChecked());
        f.undo.redo();
        QTRY_COMPARE(f.remark(u"ready"_s), u"9 / 9"_s);
        f.press(u"ready.deadline-brightspace"_s); // a tick taken away is not called one set
        QTRY_COMPARE(f.remark(u"ready"_s), u"8 / 9"_s);
        QVERIFY2(f.undo.undoText().startsWith("taking the tick from"_L1), qPrintable(f.undo.undoText()));

        // Another day than today.
        auto *day = f.find<LinkLabel>(u"ready.apprendo.day"_s);
        QCOMPARE(day->text(), u"12 Jan"_s);
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Return);
        auto *field = f.page->findChild<QLineEdit *>(u"askDay.day"_s);
        QVERIFY(field);
        auto *save = f.page->findChild<QPushButton *>(u"askDay.do"_s);
        QVERIFY(save->isEnabled());
        field->selectAll();
        QTest::keyClicks(field, u"2026-01-13"_s); // tomorrow: the dialog says so and stays
        QVERIFY(!save->isEnabled());
        QVERIFY(field->accessibleDescription().contains("12 Jan 2026"_L1));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(save->window()->isVisible());
        field->selectAll();
        QTest::keyClicks(field, u"2026-01-09"_s);
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(f.offering(f.id).done.value(u"apprendo"_s), QDate(2026, 1, 9));
    }

    /// The boxes stay where they are whatever is ticked: the next one is under the mouse that goes down the list.
    void noBoxMovesWhenOneIsTicked()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        QVERIFY(f.showPage());
        QTRY_VERIFY(f.find<QCheckBox>(u"ready.deadline-page"_s));
        const auto places = [&f] {
            QApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
            QList<QPoint> all;
            for (const QCheckBox *box : f.page->findChild<QWidget *>(u"offerings.ready"_s)->findChildren<QCheckBox *>())
                all += box->mapTo(f.page.get(), QPoint());
            return all;
        };
        QTRY_VERIFY(places().first() != places().last()); // laid out
        const QList<QPoint> before = places();
        QVERIFY(before.size() >= 9);
        int done = 0;
        for (const QString &place : {u"page"_s, u"email"_s, u"syllabus"_s, u"brightspace"_s}) {
            f.press(u"ready.deadline-"_s + place);
            ++done;
            QTRY_COMPARE(f.remark(u"ready"_s), u"%1 / 9"_s.arg(done));
            QCOMPARE(places(), before);
        }
    }

    void theWordsForTheFourPlacesAreCopied()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        QVERIFY(f.showPage());
        QTRY_VERIFY(f.find<QAction>(u"copy.deadline-email"_s));
        QSet<QString> texts;
        for (const QString &place : {u"page"_s, u"email"_s, u"syllabus"_s, u"brightspace"_s}) {
            f.find<QAction>(u"copy.deadline-"_s + place)->trigger();
            QVERIFY(QApplication::clipboard()->text().contains("Proofreading"_L1));
            texts.insert(QApplication::clipboard()->text());
        }
        QVERIFY(texts.size() > 1);
        QCOMPARE(f.messages.size(), 4);
    }

    /// R97: live only with approval, public-since, promoted-since and a registration deadline.
    void liveWhenNothingBlocks()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        QVERIFY(f.showPage());
        QTRY_COMPARE(f.find<Pill>(u"state"_s)->text(), u"Not live yet"_s);
        auto *blocker = f.find<LinkLabel>(u"blocker"_s);
        blocker->setFocus();
        QTest::keyClick(blocker, Qt::Key_Return);
        QCOMPARE(f.went.last(), Link::toClause(u"5"_s));
        f.press(u"details"_s);
        QTRY_VERIFY(f.dialog(u"detailsDialog"_s));
        f.type(u"details.deadline"_s, u"2026-01-04"_s);
        f.type(u"details.public"_s, u"2025-11-20"_s);
        f.type(u"details.instructor"_s, u"Q. Reader"_s);
        f.press(u"detailsDialog.do"_s);
        QTRY_COMPARE(f.offering(f.id).registrationDeadline, QDate(2026, 1, 4));
        QCOMPARE(f.offering(f.id).instructor, u"Q. Reader"_s);
        QTRY_COMPARE(f.page->findChildren<LinkLabel *>(u"offerings.blocker"_s).size(), 1); // promoted
        QCOMPARE(f.find<Pill>(u"state"_s)->text(), u"Not live yet"_s);
        f.press(u"ready.promotion"_s);
        QTRY_COMPARE(f.find<Pill>(u"state"_s)->text(), u"Live"_s);
    }

    /// R33: a shorter cap moves every learner's final date; R60: what is said of a proposal's fee is said of an
    /// offering's.
    void feeAndCap()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        f.enrol(f.cohort, {learnerOf(u"Anna"_s, kRunning.start)});
        QVERIFY(f.showPage());
        f.press(u"details"_s);
        QTRY_VERIFY(f.dialog(u"detailsDialog"_s));
        f.type(u"details.fee"_s, u"1500"_s);
        QVERIFY(f.find<QLabel>(u"details.feeRemark"_s)->isHidden());
        f.type(u"details.fee"_s, u"1500.01"_s);
        QVERIFY(!f.find<QLabel>(u"details.feeRemark"_s)->isHidden());
        f.type(u"details.fee"_s, u"plenty"_s);
        f.press(u"detailsDialog.do"_s);
        QVERIFY(f.text(u"detailsDialog.problem"_s).contains("no amount"_L1));
        f.type(u"details.fee"_s, u"1600"_s);
        auto *cap = f.find<QSpinBox>(u"details.cap"_s);
        QCOMPARE(cap->maximum(), 11);
        QCOMPARE(cap->minimum(), f.offering(f.id).weeks);
        cap->setValue(9);
        f.press(u"detailsDialog.do"_s);
        QTRY_COMPARE(f.offering(f.id).capWeeks, 9);
        QCOMPARE(f.offering(f.id).fee, qint64(160000));
        QCOMPARE(f.roster(f.cohort).first().finalDate, kRunning.start.addDays(63));
        QTRY_VERIFY(f.text(u"money.remark"_s).contains("$1,500"_L1));
    }

    /// R61: from 3,000 on the advice is acknowledged, and the day is kept for that fee; undo takes it back.
    void aHighFeeIsAcknowledged_data()
    {
        QTest::addColumn<QString>("dialog");
        QTest::addColumn<QString>("opener");
        QTest::addColumn<QString>("fields");
        QTest::newRow("details") << u"detailsDialog"_s << u"details"_s << u"details"_s;
        QTest::newRow("money") << u"budget"_s << u"money.edit"_s << u"budget"_s;
    }

    void aHighFeeIsAcknowledged()
    {
        QFETCH(const QString, dialog);
        QFETCH(const QString, opener);
        QFETCH(const QString, fields);
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        QVERIFY(f.showPage());
        const QString box = fields + u".feeRemark.acknowledged"_s;
        const auto enter = [&](const QString &fee, bool tick) {
            f.press(opener);
            QTRY_VERIFY(f.dialog(dialog));
            f.type(fields + u".fee"_s, fee);
            QCOMPARE(f.find<QAbstractButton>(box)->isHidden(), fee == u"2999.99"_s);
            if (tick)
                f.press(box);
            f.press(dialog + u".do"_s);
            QTRY_VERIFY(!f.dialog(dialog));
            const QString read = amountText(parseMoney(fee).value());
            QTRY_VERIFY(f.find<QLabel>(u"money.revenue"_s)->accessibleName().contains(read.split(u".00"_s).first()));
        };
        const auto acknowledged = [&] { return feeRemarkOf(f.offering(f.id), f.policy.limits).acknowledged; };
        enter(u"2999.99"_s, false);
        enter(u"3000"_s, false);
        QTRY_VERIFY(f.text(u"money.remark"_s).contains("Nobody acknowledged"_L1)); // never in the way
        enter(u"3000"_s, true);
        QTRY_COMPARE(acknowledged(), kToday);
        QTRY_VERIFY(f.text(u"money.remark"_s).contains("Acknowledged on 12 Jan 2026"_L1));
        enter(u"3500"_s, false); // another fee is another question
        QTRY_VERIFY(f.text(u"money.remark"_s).contains("Nobody acknowledged"_L1));
        f.undo.undo();
        QTRY_COMPARE(acknowledged(), kToday);
        f.undo.undo();
        QTRY_VERIFY(!acknowledged().isValid());
    }

    /// R38: never silent, confirmed one by one, in one act, and taken back by undo.
    void whoIsOverTheLimit()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Own pace"_s), {.rolling = true, .start = QDate(2025, 9, 1)},
                       {.registration = Registration::Rolling}));
        f.enrol(f.cohort, {learnerOf(u"Anna"_s, kToday.addDays(-78)), learnerOf(u"Ben"_s, kToday.addDays(-80)),
                           learnerOf(u"Cleo"_s, kToday.addDays(-79)), learnerOf(u"Dan"_s, kToday.addDays(-77))});
        QVERIFY(f.showPage());
        const auto *banner = f.find<LimitBanner>(u"overLimitBanner"_s);
        QTRY_VERIFY(banner->sentence().startsWith(u"3 "_s)); // Dan has today
        for (const Enrolment &one : f.roster(f.cohort))
            QCOMPARE(one.result, EnrolmentResult::InProgress);
        f.press(u"overLimitBanner.look"_s);
        QTRY_VERIFY(f.dialog(u"overLimit"_s));
        auto *table = f.find<DataTable>(u"overLimit.table"_s);
        QCOMPARE(table->model()->rowCount(), 3);
        QCOMPARE(table->model()->index(0, 0).data().toString(), u"Ben"_s); // the earliest first
        QCOMPARE(table->model()->index(0, 1).data().toString(), u"9 Jan 2026"_s);
        table->setCurrentIndex(table->model()->index(1, 0)); // Cleo finished; it is merely unrecorded
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(table->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        const QRect cell = table->visualRect(table->model()->index(0, 0));
        const QPoint box(cell.left() + 18, cell.center().y()); // the mouse finds the box where it is drawn
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, box);
        QCOMPARE(table->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        const int acts = f.undo.count();
        f.press(u"overLimit.do"_s);
        const auto result = [&](const QString &name) {
            for (const Enrolment &one : f.roster(f.cohort)) {
                if (one.learner == name)
                    return one;
            }
            return Enrolment();
        };
        QTRY_COMPARE(result(u"Ben"_s).result, EnrolmentResult::FailedTimeLimit);
        QCOMPARE(result(u"Ben"_s).resultOn, QDate(2026, 1, 10)); // the day after
        QCOMPARE(result(u"Anna"_s).result, EnrolmentResult::FailedTimeLimit);
        QCOMPARE(result(u"Cleo"_s).result, EnrolmentResult::InProgress);
        QTRY_COMPARE(f.undo.count(), acts + 1);
        QTRY_VERIFY(banner->sentence().startsWith(u"1 "_s));
        f.undo.undo();
        QTRY_COMPARE(result(u"Ben"_s).result, EnrolmentResult::InProgress);
        QCOMPARE(result(u"Anna"_s).result, EnrolmentResult::InProgress);
        QVERIFY(!result(u"Ben"_s).resultOn.isValid());
        QTRY_VERIFY(banner->sentence().startsWith(u"3 "_s));
    }

    /// R62: 10 × 500 with 6 by card at 2.5 % is 4,925; a chart says the best and the worst mix.
    void theMoney()
    {
        Offering wish;
        wish.budget.cardRate = 250;
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous), kRunning, wish));
        QList<Enrolment> learners;
        for (int i = 0; i < 10; ++i)
            learners.append(learnerOf(u"Learner %1"_s.arg(i), kRunning.start,
                                      i < 6 ? PaymentMethod::Card : PaymentMethod::Invoice));
        f.enrol(f.cohort, learners);
        QVERIFY(f.showPage());
        QTRY_COMPARE(f.text(u"money.net"_s), u"$4,925"_s);
        QCOMPARE(f.text(u"money.revenue"_s), u"$5,000"_s);
        QCOMPARE(f.text(u"money.card"_s), u"−$75"_s);
        const QString spoken = f.find<MoneyChart>(u"money.chart"_s)->accessibleDescription();
        QVERIFY2(spoken.contains("$5,000"_L1) && spoken.contains("$4,925"_L1) && spoken.contains("$4,875"_L1),
                 qPrintable(spoken));

        // R66, R67: costs, with TLS only together with its estimate.
        f.press(u"money.edit"_s);
        QTRY_VERIFY(f.dialog(u"budget"_s));
        f.press(u"budget.tls"_s);
        QVERIFY(!f.find<QPushButton>(u"budget.do"_s)->isEnabled());
        f.press(u"budget.add"_s);
        auto *kind = f.find<QComboBox>(u"budget.cost0.kind"_s);
        kind->setCurrentIndex(kind->findData(int(CostKind::Tls)));
        emit kind->activated(kind->currentIndex());
        f.type(u"budget.cost0.amount"_s, u"1200"_s);
        QVERIFY(f.text(u"budget.result"_s).contains("$3,725.00"_L1));
        f.press(u"budget.do"_s);
        QTRY_COMPARE(f.text(u"money.net"_s), u"$3,725"_s);
        QCOMPARE(f.text(u"money.cost.tls"_s), u"−$1,200"_s);
        QVERIFY(f.page->subtitle().contains("net this year"_L1));
        QTRY_VERIFY2(f.page->subtitle().contains("$3,725"_L1), qPrintable(f.page->subtitle()));
        f.undo.undo();
        QTRY_COMPARE(f.text(u"money.net"_s), u"$4,925"_s);
    }

    /// R68: a stack's member has no net of its own.
    void aStacksMemberSharesItsRevenue()
    {
        OfferingsFixture f;
        QVERIFY(f.start({completeProposal(u"One"_s), completeProposal(u"Two"_s)}));
        const QUuid id = f.addOffering(u"One"_s, kRunning).offering.id;
        const auto stack = f.ask([one = f.named(u"One"_s), two = f.named(u"Two"_s)](Office &office) {
            return office.stacks().addStack({.name = u"Maps"_s, .members = {{one, 1}, {two, 2}}});
        });
        QVERIFY(stack.has_value());
        QVERIFY(f.showPage(Link::toOffering(id)));
        QTRY_COMPARE(f.find<QLabel>(u"money.net"_s)->text(), u"to be agreed"_s);
        QVERIFY(!f.find<MoneyChart>(u"money.chart"_s)->isVisible());
        f.press(u"money.stack"_s);
        QCOMPARE(f.went.last().stack, stack->stack.id);
    }

    /// R37: everybody is told of the time limit, and it is kept when.
    void theNoticeIsRecorded()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        f.enrol(f.cohort, {learnerOf(u"Anna"_s, kRunning.start), learnerOf(u"Ben"_s, kRunning.start)});
        QVERIFY(f.showPage());
        QTRY_COMPARE(f.model()->rowCount(), 2);
        f.press(u"recordNotice"_s);
        QTRY_VERIFY(f.dialog(u"notice"_s));
        const QString words = f.find<QPlainTextEdit>(u"notice.text"_s)->toPlainText();
        QVERIFY2(words.contains("23 March 2026"_L1), qPrintable(words)); // 11 weeks after 5 January
        f.type(u"notice.day"_s, u"2026-01-01"_s);                        // before they registered
        f.press(u"notice.do"_s);
        QTRY_COMPARE(f.roster(f.cohort).first().notified, kRunning.start);
        QCOMPARE(f.roster(f.cohort).last().notified, kRunning.start);
        QTRY_VERIFY(!f.find<QPushButton>(u"recordNotice"_s)->isEnabled());
        f.undo.undo();
        QTRY_VERIFY(!f.roster(f.cohort).first().notified.isValid());
    }

    /// R79: the request is answered with the Registrar's line and kept.
    void aTranscriptIsAskedFor()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        f.enrol(f.cohort, {learnerOf(u"Anna"_s, kRunning.start)});
        QVERIFY(f.showPage());
        QTRY_COMPARE(f.model()->rowCount(), 1);
        f.table()->setFocus(Qt::TabFocusReason);
        f.table()->selectRow(0);
        f.find<QAction>(u"transcript"_s)->trigger();
        auto *box = f.find<QMessageBox>(u"transcriptAnswer"_s);
        QVERIFY(box);
        QVERIFY(box->text().contains("Registrar"_L1));
        f.find<QPushButton>(u"transcriptAnswer.record"_s)->click();
        QTRY_COMPARE(f.roster(f.cohort).first().transcriptAsked, kToday);
        QVERIFY(QApplication::clipboard()->text().contains("Registrar"_L1));
    }

    /// R133: the last day on which a learner can apply for OSAP; R48: it runs while the Ministry decides.
    void osapAtTheStart()
    {
        Proposal proposal = completeProposal(u"Proofreading"_s, Timing::Synchronous);
        proposal.osap = OsapIntent::Yes;
        proposal.cip = QStringList{u"45.0702"_s};
        proposal.noc = QStringList{u"22214"_s};
        OneOffering f;
        QVERIFY(f.make(proposal));
        QVERIFY(f.showPage());
        QTRY_VERIFY(f.text(u"osap"_s).contains("2 Mar 2026"_L1));
        const ScheduleView *view = f.find<ScheduleView>(u"schedule"_s);
        QVERIFY(view->rows().first().detail.contains("OSAP pending"_L1));
        QCOMPARE(view->rows().first().bars.first().look, ScheduleBar::Running);
    }

    /// Cohorts are made and changed in the details; each is chosen in the schedule.
    void cohorts()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        f.enrol(f.cohort, {learnerOf(u"Anna"_s, kRunning.start)});
        QVERIFY(f.showPage());
        f.press(u"details"_s);
        auto *table = f.find<DataTable>(u"details.cohorts"_s);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        f.press(u"details.cohorts.add"_s);
        QTRY_VERIFY(table->viewport()->findChild<QLineEdit *>());
        auto *editor = table->viewport()->findChild<QLineEdit *>();
        QTest::keyClicks(editor, u"2026-04-06"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(f.cohortsOf(f.id).size(), 2);
        QCOMPARE(f.cohortsOf(f.id).last().cohort.start, QDate(2026, 4, 6));
        f.press(u"detailsDialog.cancel"_s);
        auto *view = f.find<ScheduleView>(u"schedule"_s);
        QTRY_COMPARE(view->rows().first().bars.size(), 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Right);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_COMPARE(f.find<Card>(u"roster.card"_s)->title(), u"Proofreading · cohort 2"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"nobody.paste"_s)->isVisible());
    }

    /// What asks for the first cohort leads to the place where it is entered, on a low screen too.
    void firstCohort()
    {
        OneOffering f;
        QVERIFY(f.make(completeProposal(u"Proofreading"_s, Timing::Synchronous)));
        f.addOffering(u"Proofreading"_s, {});
        QVERIFY(f.showPage());
        auto *view = f.find<ScheduleView>(u"schedule"_s);
        QTRY_COMPARE(view->rows().size(), 2);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(f.find<QPushButton>(u"addCohort"_s)->isVisible());
        f.press(u"addCohort"_s);
        auto *scroll = f.dialog(u"detailsDialog"_s)->findChild<QScrollArea *>();
        auto *table = f.find<DataTable>(u"details.cohorts"_s);
        QVERIFY(scroll->widget()->height() > scroll->viewport()->height());
        QTRY_VERIFY(table->viewport()->findChild<QLineEdit *>());
        const auto *editor = table->viewport()->findChild<QLineEdit *>();
        QTRY_VERIFY(scroll->viewport()->rect().contains(editor->mapTo(scroll->viewport(), editor->rect().center())));
    }
};

QTEST_MAIN(OfferingsPageTest)
#include "tst_offeringspage.moc"
