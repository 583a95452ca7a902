// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Making an offering of what is approved: in two clicks, as often as wanted, and what keeps one from it.

#include "tests/offerings/offeringsfixture.h"

#include "ui/offerings/scheduleview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linklabel.h"

#include <QLabel>
#include <QRadioButton>

using namespace Qt::StringLiterals;
using namespace credence;

class NewOfferingTest final : public QObject {
    Q_OBJECT

private slots:
    /// R98, R6: from the approved proposal in two clicks, as often as wanted, and no workflow begins.
    void inTwoClicksAndAgain()
    {
        Proposal proposal = completeProposal(u"Proofreading"_s, Timing::Synchronous);
        proposal.annex.firstDelivery = QDate(2026, 2, 20);
        constexpr int kTimes = 10; // in one year
        OfferingsFixture f;
        QVERIFY(f.start({proposal}));
        const QUuid id = f.named(u"Proofreading"_s);
        const auto history = [&] { return f.ask([id](Office &office) { return office.history(id); })->size(); };
        const auto events = history();
        for (int time = 1; time <= kTimes; ++time) {
            QVERIFY(f.showPage({.target = Link::Offerings, .proposal = id})); // the first click, on the proposal
            QTRY_VERIFY(f.find<QPushButton>(u"new.do"_s) && f.find<QPushButton>(u"new.do"_s)->isEnabled());
            QCOMPARE(f.find<QLineEdit>(u"new.fee"_s)->text(), u"500.00"_s); // R58, as approved
            auto *make = f.find<QPushButton>(u"new.do"_s);
            QCOMPARE(make->window()->focusWidget(), make); // Return makes it, and is no way out
            f.press(u"new.do"_s);                          // the second
            QTRY_COMPARE(f.offerings().size(), time);
        }
        QCOMPARE(history(), events);
        QTRY_COMPARE(f.find<ScheduleView>(u"schedule"_s)->rows().size(), kTimes);
        const OfferingRow row = f.offerings().first();
        QCOMPARE(row.fee, 50000);
        QCOMPARE(row.cohorts, 1);
        QCOMPARE(row.firstStart, QDate(2026, 2, 20));
        f.undo.undo();
        QTRY_COMPARE(f.offerings().size(), kTimes - 1);
        f.undo.redo();
        QTRY_COMPARE(f.offerings().size(), kTimes);
    }

    /// R38: a cohort's last day after its learners' final date is said where it is entered, and beside the roster.
    void aCohortThatOutlastsItsLearners()
    {
        Proposal proposal = completeProposal(u"Proofreading"_s, Timing::Synchronous);
        proposal.annex.firstDelivery = QDate(2026, 2, 20);
        OfferingsFixture f;
        QVERIFY(f.start({proposal}));
        QVERIFY(f.showPage({.target = Link::Offerings, .proposal = f.named(u"Proofreading"_s)}));
        QTRY_VERIFY(f.find<QPushButton>(u"new.do"_s) && f.find<QPushButton>(u"new.do"_s)->isEnabled());
        const auto said = [](QWidget *where) {
            const auto labels = where->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](QLabel *one) {
                return one->isVisible() && one->text().contains("has to finish by 8 May 2026"_L1);
            });
        };
        f.type(u"new.end"_s, u"2026-05-08"_s); // eleven weeks
        QVERIFY(!said(f.dialog(u"new"_s)));
        f.type(u"new.end"_s, u"2026-05-09"_s);
        QVERIFY(said(f.dialog(u"new"_s)));
        f.press(u"new.do"_s); // never in the way
        QTRY_COMPARE(f.offerings().size(), 1);
        QTRY_VERIFY(!f.dialog(u"new"_s));
        f.enrol(f.cohortOf(f.offerings().first().id), {learnerOf(u"Anna"_s, QDate(2026, 2, 20))});
        QTRY_VERIFY(said(f.page.get()));
    }

    /// What is retired keeps its offerings and gets no new one, wherever it is asked for.
    void whatIsRetiredIsNotOfferedAgain()
    {
        OfferingsFixture f;
        QVERIFY(f.start({completeProposal(u"Proofreading"_s)}));
        f.addOffering(u"Proofreading"_s, {});
        QVERIFY(f.ask([id = f.named(u"Proofreading"_s)](Office &office) {
            return office.record(id, {.action = Action::Retire, .by = u"Chair"_s, .on = kToday, .comment = u"Old"_s});
        }));
        QVERIFY(f.showPage());
        f.press(u"newButton"_s);
        QTRY_VERIFY(f.dialog(u"new"_s));
        QTRY_VERIFY(!f.store.isBusy());
        QCOMPARE(f.find<DataTable>(u"new.table"_s)->model()->rowCount(), 0);
        f.press(u"new.cancel"_s);
        QTRY_VERIFY(!f.dialog(u"new"_s));
        Link link = Link::to(Link::Offerings);
        link.proposal = f.named(u"Proofreading"_s);
        f.page->activate(link);
        QTRY_VERIFY(f.dialog(u"new"_s));
        QTRY_VERIFY2(f.find<QLabel>(u"new.problem"_s)->text().contains("is retired"_L1),
                     qPrintable(f.find<QLabel>(u"new.problem"_s)->text()));
        QVERIFY(!f.find<QPushButton>(u"new.do"_s)->isEnabled());
        QCOMPARE(f.offerings().size(), 1);
    }

    /// R102: no rolling registration without asynchronous delivery, and it says so.
    void rollingOnlyWhenAsynchronous()
    {
        OfferingsFixture f;
        QVERIFY(f.start({completeProposal(u"Live"_s, Timing::Synchronous), completeProposal(u"Own pace"_s)}));
        QVERIFY(f.showPage());
        f.find<QPushButton>(u"none.new"_s)->click();
        auto *table = f.find<DataTable>(u"new.table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 2);
        auto *rolling = f.find<QRadioButton>(u"new.rolling"_s);
        table->setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(f.find<QPushButton>(u"new.do"_s)->isEnabled());
        QVERIFY(!rolling->isEnabled());
        QVERIFY(f.find<QLabel>(u"new.rollingHint"_s)->text().contains("asynchronous"_L1));
        QTest::keyClick(table, Qt::Key_Down);
        QTRY_VERIFY(rolling->isEnabled());
        rolling->setFocus();
        QTest::keyClick(rolling, Qt::Key_Space);
        f.press(u"new.do"_s);
        QTRY_COMPARE(f.offerings().size(), 1);
        QCOMPARE(f.offerings().first().registration, Registration::Rolling);
        QTRY_COMPARE(f.find<Card>(u"roster.card"_s)->title(), u"Own pace · rolling registration"_s);
        // R103: both agreements are asked for.
        const auto blockers = f.page->findChildren<LinkLabel *>(u"offerings.blocker"_s);
        QVERIFY(!blockers.isEmpty());
        QVERIFY(blockers.first()->text().contains("agreement"_L1));
    }
};

QTEST_MAIN(NewOfferingTest)
#include "tst_newoffering.moc"
