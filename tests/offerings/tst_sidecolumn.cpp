// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/offerings/offeringsfixture.h"
#include "ui/offerings/scheduleview.h"
#include "ui/offerings/sidecolumn.h"
#include "ui/widgets/card.h"
#include "ui/widgets/linklabel.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const Cohort kRunning{.start = QDate(2025, 12, 1)};

} // namespace

/// The cards beside the roster: what has to be done and the money share one height.
class SideColumnTest final : public QObject {
    Q_OBJECT

private slots:
    /// Net and break-even are in sight in the usual window and in a small one, and a tick moves neither them nor the
    /// next box.
    void netIsInSight_data()
    {
        QTest::addColumn<QSize>("page");
        QTest::addColumn<bool>("lines");
        QTest::newRow("usual window") << QSize(1164, 810) << true;
        QTest::newRow("small window") << QSize(828, 650) << false;
    }
    void netIsInSight()
    {
        QFETCH(const QSize, page);
        OfferingsFixture f;
        QVERIFY(f.start({completeProposal(u"Proofreading"_s, Timing::Synchronous)}));
        Offering wish;
        wish.budget.cardRate = 240;
        wish.budget.costs = {{CostKind::Tls, 120000, true, {}}, {CostKind::Instructor, 400000, true, {}}};
        f.addOffering(u"Proofreading"_s, kRunning, wish);
        QVERIFY(f.showPage(Link::to(Link::Offerings), page));
        QTRY_COMPARE(f.find<Card>(u"ready"_s)->remark(), u"0 / 9"_s);
        const auto seen = [&](QWidget *widget) {
            return widget->isVisible() && widget->visibleRegion().boundingRect().size() == widget->size();
        };
        QTRY_VERIFY(f.find<QLabel>(u"money.net"_s) && seen(f.find<QLabel>(u"money.net"_s)));
        QTRY_VERIFY(seen(f.find<QLabel>(u"money.remark"_s)));
        QTEST(f.find<QLabel>(u"money.revenue"_s)->isVisible(), "lines");
        f.press(u"ready.apprendo"_s); // the first reading anew settles what the first showing moved
        QTRY_COMPARE(f.find<Card>(u"ready"_s)->remark(), u"1 / 9"_s);
        const auto place = [&](QWidget *widget) { return widget->mapTo(f.page.get(), QPoint()); };
        const QPoint net = place(f.find<QLabel>(u"money.net"_s));
        const QPoint next = place(f.find<QCheckBox>(u"ready.brightspace"_s));
        f.press(u"ready.public-page"_s);
        QTRY_COMPARE(f.find<Card>(u"ready"_s)->remark(), u"2 / 9"_s);
        QCOMPARE(place(f.find<QLabel>(u"money.net"_s)), net);
        QCOMPARE(place(f.find<QCheckBox>(u"ready.brightspace"_s)), next);
        // What does not fit is opened, and closed again.
        auto *more = f.find<LinkLabel>(u"money.more"_s);
        QVERIFY(more->isVisible() || f.find<QLabel>(u"money.revenue"_s)->isVisible());
        more->setFocus();
        QTest::keyClick(more, Qt::Key_Return);
        QTRY_VERIFY(f.find<QLabel>(u"money.revenue"_s)->isVisible());
        QTest::keyClick(more, Qt::Key_Return);
        QTEST(f.find<QLabel>(u"money.revenue"_s)->isVisible(), "lines");
    }

    /// Another offering is read from the top: its state is not scrolled out of sight by the one before.
    void beginsAtTheTop()
    {
        OfferingsFixture f;
        QVERIFY(f.start({completeProposal(u"Proofreading"_s, Timing::Synchronous)}));
        f.addOffering(u"Proofreading"_s, kRunning);
        f.addOffering(u"Proofreading"_s, {});
        QVERIFY(f.showPage(Link::to(Link::Offerings), QSize(828, 600)));
        auto *bar = f.page->findChild<SideColumn *>()->findChild<QScrollArea *>()->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 0);
        bar->setValue(bar->maximum());
        auto *view = f.find<ScheduleView>(u"schedule"_s);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return);
        QTRY_VERIFY(f.find<QPushButton>(u"addCohort"_s)->isVisible());
        QTRY_COMPARE(bar->value(), 0);
    }

    /// R109: publicity is tracked and not required; one line says how much of it is done, and opens.
    void publicityOpensFromALine()
    {
        OfferingsFixture f;
        QVERIFY(f.start({completeProposal(u"Proofreading"_s, Timing::Synchronous)}));
        f.addOffering(u"Proofreading"_s, kRunning);
        QVERIFY(f.showPage());
        QTRY_VERIFY(f.find<QCheckBox>(u"ready.channel-social"_s));
        QVERIFY(!f.find<QCheckBox>(u"ready.channel-social"_s)->isVisible());
        QTRY_COMPARE(f.find<LinkLabel>(u"ready.fold.publicity"_s)->text(), u"0 of 5 · show"_s);
        f.find<LinkLabel>(u"ready.fold.publicity"_s)->setFocus();
        QTest::keyClick(f.find<LinkLabel>(u"ready.fold.publicity"_s), Qt::Key_Return);
        QTRY_VERIFY(f.find<QCheckBox>(u"ready.channel-social"_s)->isVisible());
        f.press(u"ready.channel-social"_s);
        QTRY_COMPARE(f.find<LinkLabel>(u"ready.fold.publicity"_s)->text(), u"1 of 5 · hide"_s);
        QTest::keyClick(f.find<LinkLabel>(u"ready.fold.publicity"_s), Qt::Key_Return);
        QVERIFY(!f.find<QCheckBox>(u"ready.channel-social"_s)->isVisible());
    }
};

QTEST_MAIN(SideColumnTest)
#include "tst_sidecolumn.moc"
