// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Recording decisions on the page Approvals: what the form asks, refuses and keeps, by keyboard and object name.

#include "tests/approvals/approvalsfixture.h"
#include "ui/approvals/personfield.h"
#include "ui/widgets/chainwidget.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/taborder.h"
#include "ui/widgets/textfield.h"

#include <QDropEvent>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>
#include <QVBoxLayout>

using namespace credence;

class DecisionFormTest final : public QObject {
    Q_OBJECT

private slots:
    /// R125: a return needs a comment; the form says so where it is missing and keeps what was typed.
    void aReturnWithoutACommentIsRefusedInline()
    {
        const QString name = u"Wildfire Risk Mapping"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"return"_s));
        f.press(u"return"_s);
        f.type(u"by"_s, u"Q. Chair"_s);
        auto *comment = f.find<TextField>(u"comment"_s);
        QCOMPARE(ApprovalsFixture::hintOf(comment), u"Needed: say what has to change."_s);
        f.press(u"record"_s);
        QCOMPARE(ApprovalsFixture::hintOf(comment), u"Say what has to change; a return needs a comment."_s);
        QTRY_VERIFY(comment->hasFocus());
        QCOMPARE(f.events(name).size(), 1);
        QCOMPARE(f.find<PersonField>(u"by"_s)->text(), u"Q. Chair"_s);
        QVERIFY(f.find<QuietComboBox>(u"returnTo"_s)->isVisible());
        f.find<QuietComboBox>(u"restart"_s)->setCurrentData(int(Resubmission::ToReturningStage));
        QTest::keyClicks(comment, u"The NOC code is of the 2016 edition."_s);
        QTest::keyClick(comment, Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE(f.messages.size(), 1);
        QCOMPARE(f.chain(name).standing, Standing::Returned);
        QCOMPARE(f.chain(name).resubmission, Resubmission::ToReturningStage);
        QTRY_VERIFY(f.find<QPushButton>(u"submit"_s));
        QVERIFY(f.find<QPushButton>(u"open"_s)->isVisible());
        f.press(u"open"_s);
        QCOMPARE(f.went.last().target, Link::Proposal);
        QTRY_COMPARE(comment->text(), QString()); // recorded, so the form is empty again
    }

    void aDeclineNeedsItsReason()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"Drones"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"decline"_s));
        f.press(u"decline"_s);
        f.press(u"record"_s);
        QCOMPARE(f.events(u"Drones"_s).size(), 1);
        f.decide(u"decline"_s, u"Q. Chair"_s, u"Another unit offers it."_s);
        QCOMPARE(f.chain(u"Drones"_s).standing, Standing::Declined);
        QTRY_VERIFY(f.find<QPushButton>(u"reopen"_s));
    }

    /// A deferral goes to a meeting that is on record, and a decision on another day is remarked upon.
    void deferredToAMeeting()
    {
        const QString name = u"Assistive Technology"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        f.decide(u"approve"_s, u"Q. Chair"_s);
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(2).state, ChainBead::Current);
        f.decide(u"approve"_s, u"Q. Dean"_s);
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(3).state, ChainBead::Current);
        f.press(u"defer"_s);
        auto *day = f.find<QuietComboBox>(u"day"_s);
        QCOMPARE(day->count(), 3); // two meetings, and another day
        QCOMPARE(day->itemData(0).toDate(), QDate(2026, 1, 23));
        day->setFocus();
        QTest::keyClick(day, Qt::Key_Down);
        QCOMPARE(day->currentData().toDate(), QDate(2026, 2, 20));
        f.decide(u"defer"_s, u"Committee secretary"_s);
        QCOMPARE(f.chain(name).deferredTo, QDate(2026, 2, 20));
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(3).remark, u"deferred to 20 Feb"_s);
        f.press(u"approve"_s);
        QVERIFY2(f.text(u"warning"_s).contains("not that of the meeting"_L1), qPrintable(f.text(u"warning"_s)));
        // Another day than those on record.
        f.press(u"defer"_s);
        day->setCurrentIndex(day->count() - 1);
        emit day->activated(day->currentIndex());
        f.press(u"record"_s);
        QCOMPARE(f.messages.size(), 3); // no day yet
        f.type(u"otherDay"_s, u"2026-03-13"_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.chain(name).deferredTo, QDate(2026, 3, 13));
    }

    /// R131: the proposer as Chair is warned of, before it is recorded, and not stopped.
    void selfApprovalWarns()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"Grant Budgets"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QCOMPARE(f.text(u"warning"_s), QString());
        f.type(u"by"_s, u"Ada Proposer"_s);
        QVERIFY(f.text(u"warning"_s).contains("are the same"_L1));
        f.press(u"record"_s);
        QTRY_COMPARE(f.chain(u"Grant Budgets"_s).stage, u"dean"_s);
    }

    void datesThatCannotBeAreToldInline_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("hint");
        QTest::newRow("tomorrow") << u"2026-01-13"_s << u"has not come yet"_s;
        QTest::newRow("before the submission") << u"2026-01-08"_s << u"is earlier than"_s;
        QTest::newRow("no date") << u"2026-02-30"_s << u"is no date"_s;
    }

    void datesThatCannotBeAreToldInline()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, hint);
        ApprovalsFixture f;
        QVERIFY(f.start({u"Dates"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        f.type(u"on"_s, typed);
        f.press(u"record"_s);
        QWidget *field = f.find<>(u"date"_s);
        QVERIFY2(ApprovalsFixture::hintOf(field).contains(hint), qPrintable(ApprovalsFixture::hintOf(field)));
        QCOMPARE(f.events(u"Dates"_s).size(), 1);
        QVERIFY(!f.find<QLineEdit>(u"on"_s)->text().isEmpty()); // kept
        f.type(u"on"_s, u"2026-01-09"_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.events(u"Dates"_s).size(), 2);
        QCOMPARE(f.events(u"Dates"_s).last().request.on, QDate(2026, 1, 9));
    }

    /// Evidence dropped on the form is kept with the record, and can be left out again.
    void evidenceByDrop()
    {
        const QString name = u"Proofreading"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &file : {u"minutes.txt"_s, u"memo.txt"_s, u"empty.txt"_s}) {
            QFile written(f.folder.filePath(file));
            QVERIFY(written.open(QIODevice::WriteOnly));
            if (file != u"empty.txt")
                written.write(file.toUtf8());
            urls += QUrl::fromLocalFile(written.fileName());
        }
        data.setUrls(urls);
        QWidget *zone = f.find<>(u"evidence"_s);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(zone, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(zone, &drop);
        QTRY_VERIFY(f.find<QToolButton>(u"evidence.remove.1"_s));
        QTRY_VERIFY2(f.text(u"error"_s).contains("empty.txt"_L1), qPrintable(f.text(u"error"_s)));
        f.find<QToolButton>(u"evidence.remove.1"_s)->click();
        QTRY_VERIFY(!f.find<QToolButton>(u"evidence.remove.1"_s));
        f.decide(u"approve"_s, u"Q. Chair"_s);
        const QList<Attachment> kept = f.events(name).last().request.evidence;
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, u"minutes.txt"_s);
        const auto bytes = f.ask([hash = kept.first().sha256](Office &office) { return office.attachment(hash); });
        QCOMPARE(*bytes, "minutes.txt"_ba);
        QTRY_VERIFY(!f.find<QToolButton>(u"evidence.remove.0"_s)); // the next record has none yet
    }

    /// R127: a change of OSAP intent says what closes before it is recorded.
    void osapIntentSaysWhatCloses()
    {
        const QString name = u"Carbon Accounting"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        auto *more = f.page->findChild<QToolButton *>(u"approvals.more"_s);
        more->menu()->findChild<QAction *>(u"approvals.more.osap-intent"_s)->trigger();
        f.find<QuietComboBox>(u"newIntent"_s)->setCurrentData(int(OsapIntent::No));
        emit f.find<QuietComboBox>(u"newIntent"_s)->activated(0);
        QCOMPARE(f.text(u"route"_s), u"This closes Ministry."_s);
        f.type(u"by"_s, u"Ada Proposer"_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.chain(name).intent, OsapIntent::No);
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().size(), 5); // R51
    }

    /// One outcome for several at one stage, all or none; different stages are told apart.
    void severalAtOnce()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"One"_s, u"Two"_s, u"Three"_s}));
        auto *table = f.find<DataTable>(u"table"_s);
        QTRY_COMPARE(table->model()->rowCount(), 4); // and the heading
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Home);
        table->selectAll();
        QTRY_COMPARE(f.name(), u"3 proposal(s) chosen"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s)->isChecked());
        f.decide(u"approve"_s, u"Q. Chair"_s, u"All three."_s);
        QCOMPARE(f.messages.last(), u"Recorded for 3 proposal(s): Approve."_s);
        for (const QString &name : {u"One"_s, u"Two"_s, u"Three"_s})
            QCOMPARE(f.chain(name).stage, u"dean"_s);
        // One of them goes on alone.
        f.page->activate(Link::toApproval(f.named(u"Two"_s)));
        QTRY_COMPARE(f.name(), u"Two"_s);
        f.decide(u"approve"_s, u"Q. Dean"_s);
        QTRY_COMPARE(table->model()->rowCount(), 5);
        table->selectAll();
        QTRY_COMPARE(f.name(), u"3 proposal(s) chosen"_s);
        QTRY_VERIFY(!f.find<QPushButton>(u"record"_s)->isVisible());
    }

    /// What another process records shows here; what was typed stays, and the form says that it moved on.
    void changedElsewhere()
    {
        const QString name = u"Museum Collections"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        f.type(u"comment"_s, u"Typed before."_s);
        {
            auto other = Office::open(f.path(), f.policy, f.codes, f.clock);
            QVERIFY(other);
            QVERIFY((*other)->record(f.named(name), {.action = Action::Approve, .by = u"Elsewhere"_s, .on = kToday}));
        }
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(2).state, ChainBead::Current); // the poll saw it
        QCOMPARE(f.find<TextField>(u"comment"_s)->text(), u"Typed before."_s);
        QVERIFY2(f.text(u"notice"_s).contains("Dean"_L1), qPrintable(f.text(u"notice"_s)));
        QCOMPARE(f.find<PersonField>(u"by"_s)->text(), u"Dora Dean"_s);
    }

    /// A record that comes too late is refused, the page shows how it stands, and nothing typed is lost.
    void tooLateIsRefused()
    {
        const QString name = u"Evidence Briefs"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        f.type(u"by"_s, u"Q. Chair"_s);
        f.type(u"comment"_s, u"Well done."_s);
        // Recorded between the reading and the writing: the task is queued behind.
        f.store.write(
            f.page.get(),
            [id = f.named(name)](Office &office) {
                return office.record(id, {.action = Action::Approve, .by = u"Quicker"_s, .on = kToday});
            },
            [](const Result<ChainState> &) {});
        f.press(u"record"_s);
        QTRY_VERIFY2(f.text(u"error"_s).contains(u"“Dean”"_s), qPrintable(f.text(u"error"_s)));
        QTRY_COMPARE(f.find<ChainWidget>(u"chain"_s)->beads().at(2).state, ChainBead::Current);
        QCOMPARE(f.events(name).size(), 2);
        QCOMPARE(f.find<TextField>(u"comment"_s)->text(), u"Well done."_s);
        QVERIFY(!f.text(u"error"_s).isEmpty());
    }

    /// What was typed for one proposal waits there while another is looked at.
    void typedTextsBelongToTheirProposal()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"First"_s, u"Second"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"return"_s));
        f.press(u"return"_s);
        f.type(u"comment"_s, u"About the first."_s);
        f.page->activate(Link::toApproval(f.named(u"Second"_s)));
        QTRY_COMPARE(f.name(), u"Second"_s);
        QCOMPARE(f.find<TextField>(u"comment"_s)->text(), QString());
        QVERIFY(f.find<QPushButton>(u"approve"_s)->isChecked());
        f.page->activate(Link::toApproval(f.named(u"First"_s)));
        QTRY_COMPARE(f.find<TextField>(u"comment"_s)->text(), u"About the first."_s);
        QVERIFY(f.find<QPushButton>(u"return"_s)->isChecked());
    }

    /// The office's people are offered as a name is typed.
    void peopleAreOffered()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"People"_s}));
        auto *by = f.find<PersonField>(u"by"_s);
        QTRY_COMPARE(by->text(), u"Marta Lindqvist"_s);
        by->setFocus();
        by->selectAll();
        QTest::keyClick(by, Qt::Key_Down);
        auto *popup = f.page->findChild<PopupList *>();
        QVERIFY(popup && popup->isVisible());
        QCOMPARE(popup->rowCount(), 3);
        QCOMPARE(popup->titleAt(1), u"Ben Chairman"_s); // chairs before the Dean
        QTest::keyClick(by, Qt::Key_Escape);
        QTest::keyClicks(by, u"dora"_s);
        QCOMPARE(popup->rowCount(), 1);
        const auto *list = popup->findChild<QListView *>();
        QCOMPARE(list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(), u"Dora Dean, Dean"_s); // in words
        QTest::keyClick(by, Qt::Key_Return);
        QCOMPARE(by->text(), u"Dora Dean"_s);
        QVERIFY(!popup->isVisible());
    }

    void tabGoesThroughTheForm()
    {
        TabsByLayout<QWidget> window; // as the program's own
        auto *around = new QVBoxLayout(&window);
        ApprovalsFixture f;
        QVERIFY(f.start({u"Keys"_s}));
        around->addWidget(f.page.get());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        auto *approve = f.find<QPushButton>(u"approve"_s);
        approve->setFocus();
        QTest::keyClick(approve, Qt::Key_Right); // the arrow chooses
        QVERIFY(f.find<QPushButton>(u"return"_s)->isChecked());
        for (const QString &next :
             {u"by"_s, u"on"_s, u"returnTo"_s, u"restart"_s, u"comment"_s, u"attach"_s, u"record"_s}) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            QCOMPARE(QApplication::focusWidget()->objectName(), u"approvals."_s + next);
        }
    }
};

QTEST_MAIN(DecisionFormTest)
#include "tst_decisionform.moc"
