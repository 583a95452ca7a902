// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page Approvals by keyboard and object name, over a real office file.

#include "core/store/waiting.h"
#include "tests/approvals/approvalsfixture.h"
#include "ui/approvals/historycard.h"
#include "ui/approvals/historyitem.h"
#include "ui/approvals/inprogressmodel.h"
#include "ui/approvals/personfield.h"
#include "ui/proposals/comparedialog.h"
#include "ui/proposals/compareview.h"
#include "ui/widgets/chainwidget.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/quietboxes.h"
#include "ui/widgets/textfield.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace credence;

class ApprovalsPageTest final : public QObject {
    Q_OBJECT

private slots:
    /// The whole chain by keyboard and names: Chair, Dean, SCCASP, Senate, Ministry (R83, R84, R48, R50).
    void fromChairToTheMinistry()
    {
        const QString name = u"GIS for Field Scientists"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        QCOMPARE(f.page->subtitle(), u"1 in progress"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QVERIFY(f.find<QPushButton>(u"approve"_s)->isChecked());              // the usual act
        QCOMPARE(f.find<PersonField>(u"by"_s)->text(), u"Marta Lindqvist"_s); // the unit's only chair
        QCOMPARE(f.text(u"next"_s), u"Next: The Dean decides."_s);
        f.press(u"record"_s);
        QTRY_COMPARE(f.messages.size(), 1);
        QCOMPARE(f.messages.first(), u"Recorded: Approve. It is now at “Dean”."_s);
        QTRY_COMPARE(f.find<PersonField>(u"by"_s)->text(), u"Dora Dean"_s);
        const ApprovalEvent approval = f.events(name).last();
        QCOMPARE(approval.request.stage, u"chair"_s);
        QCOMPARE(approval.request.role, u"Chair"_s); // R125
        QCOMPARE(approval.request.on, kToday);

        f.decide(u"approve"_s, u"D. Dean"_s, u"Fine"_s);
        QCOMPARE(f.events(name).last().request.by, u"D. Dean"_s);
        QTRY_VERIFY(f.text(u"next"_s).contains("Senate is notified on 30 Jan 2026"_L1));
        QVERIFY2(f.text(u"next"_s).contains(u"the Ministry decision (intake 13 Feb) is expected 21 Apr – 12 May"_s),
                 qPrintable(f.text(u"next"_s)));
        const QList<ChainWidget::Bead> beads = f.find<ChainWidget>(u"chain"_s)->beads();
        QCOMPARE(beads.size(), 6);
        QCOMPARE(beads.at(3).remark, u"on agenda 23 Jan"_s);
        QCOMPARE(beads.at(4).remark, u"meets 30 Jan"_s);
        QCOMPARE(beads.at(5).remark, u"intake 13 Feb"_s);

        f.decide(u"approve"_s, u"Committee secretary"_s);
        QTRY_VERIFY(f.find<QPushButton>(u"senate-notice"_s));
        QVERIFY(!f.find<QPushButton>(u"approve"_s)); // R84: Senate is told, it does not decide
        f.decide(u"senate-notice"_s, u"Clerk of Senate"_s);
        QCOMPARE(f.chain(name).approvedOn, kToday);

        QTRY_VERIFY(f.find<QPushButton>(u"ministry-submit"_s));
        QTRY_COMPARE(f.find<QuietComboBox>(u"day"_s)->currentData().toDate(), QDate(2026, 2, 13)); // R55
        f.decide(u"ministry-submit"_s, u"OAPSI"_s);
        QCOMPARE(f.chain(name).intake, QDate(2026, 2, 13));
        QTRY_VERIFY(f.find<QPushButton>(u"ministry-eligible"_s));
        f.decide(u"ministry-information"_s, u"Ministry"_s);
        QTRY_VERIFY(!f.find<QPushButton>(u"ministry-information"_s));
        f.decide(u"ministry-eligible"_s, u"Ministry"_s);
        QCOMPARE(f.chain(name).ministry, MinistryState::Eligible);
        // It is no longer on its way, but what was done is still shown.
        QTRY_COMPARE(f.page->subtitle(), u"0 in progress"_s);
        QCOMPARE(f.name(), name);
        QTRY_COMPARE(f.page->findChildren<HistoryItem *>().size(), 8);
    }

    /// A mistaken record stays in the history, struck out; what later records depend on cannot be corrected.
    void correction()
    {
        const QString name = u"Heat Pumps"_s;
        ApprovalsFixture f;
        QVERIFY(f.start({name}));
        f.decide(u"approve"_s, u"Q. Chair"_s);
        QTRY_COMPARE(f.page->findChildren<HistoryItem *>().size(), 2);
        const auto openFor = [&f](qint64 sequence) {
            auto *menu = f.page->findChild<QToolButton *>(u"approvals.event.menu.%1"_s.arg(sequence));
            menu->menu()->findChild<QAction *>(u"approvals.correct.%1"_s.arg(sequence))->trigger();
            return f.page->findChild<QDialog *>(u"approvals.correction"_s);
        };
        QDialog *dialog = openFor(1); // the submission, on which the approval depends
        QVERIFY(dialog);
        QVERIFY(!dialog->findChild<QPushButton *>(u"correction.record"_s)->isVisible());
        QVERIFY(!dialog->findChild<Notice *>(u"correction.error"_s)->text().isEmpty());
        dialog->reject();
        QTRY_VERIFY(!f.page->findChild<QDialog *>(u"approvals.correction"_s));

        dialog = openFor(2);
        auto *record = dialog->findChild<QPushButton *>(u"correction.record"_s);
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"correction.by"_s), u"Office"_s);
        record->click(); // without a reason
        QCOMPARE(f.events(name).size(), 2);
        QTest::keyClicks(dialog->findChild<TextField *>(u"correction.reason"_s), u"It was another proposal."_s);
        record->click();
        QTRY_COMPARE(f.chain(name).stage, u"chair"_s);
        QTRY_COMPARE(f.page->findChildren<HistoryItem *>().size(), 3);
        QTRY_VERIFY(f.find<HistoryItem>(u"event.2"_s)->accessibleName().contains("corrected"_L1));
        QVERIFY(!f.page->findChild<QToolButton *>(u"approvals.event.menu.2"_s)); // not twice
        QVERIFY(f.find<QLabel>(u"verified"_s)->isVisible());
    }

    /// The example office: groups, overdue in words, changes between revisions, comparing them, and what has ended.
    void theExampleOffice()
    {
        UiFixture f;
        QVERIFY(f.open(UiFixture::Content::Example));
        ApprovalsPage page(f.context);
        UiFixture::show(page);
        page.activate(Link::toApproval(f.named(u"Indigenous Data Governance"_s)));
        auto *name = page.findChild<LinkLabel *>(u"approvals.name"_s);
        QTRY_COMPARE(name->text(), u"Indigenous Data Governance"_s);
        auto *table = page.findChild<DataTable *>(u"approvals.table"_s);
        QVERIFY2(page.subtitle().contains(" overdue"_L1), qPrintable(page.subtitle()));
        const int open = table->model()->rowCount();

        // The compare dialog from the link, on the two revisions it speaks of.
        auto *changes = page.findChild<LinkLabel *>(u"approvals.changes.2"_s);
        QVERIFY(changes);
        QTest::keyClick(changes, Qt::Key_Return);
        CompareDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = page.findChild<CompareDialog *>()));
        QCOMPARE(dialog->findChild<QComboBox *>(u"compare.left"_s)->currentText(), u"Revision 1"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"compare.right"_s)->currentText(), u"Revision 2"_s);
        QVERIFY2(changes->text().startsWith(QString::number(dialog->view()->differences())),
                 qPrintable(changes->text()));
        QVERIFY(dialog->view()->differences() > 0);
        dialog->reject();

        auto *group = page.findChild<QToolButton *>(u"approvals.group"_s);
        group->menu()->findChild<QAction *>(u"approvals.ended"_s)->trigger();
        QTRY_VERIFY(table->model()->rowCount() > open + 4);
        group->menu()->findChild<QAction *>(u"approvals.group.2"_s)->trigger();
        for (int row = 0; row < table->model()->rowCount(); ++row) // oldest first has no headings
            QVERIFY(!table->model()->index(row, 0).data(Qt::UserRole + 104).toBool());
        QCOMPARE(name->text(), u"Indigenous Data Governance"_s);
        // What has ended can be retired and corrected.
        page.activate(Link::toApproval(f.named(u"Grant Writing"_s)));
        QTRY_COMPARE(name->text(), u"Grant Writing"_s);
        QVERIFY(page.findChild<QToolButton *>(u"approvals.more"_s)
                    ->menu()
                    ->findChild<QAction *>(u"approvals.more.retire"_s));
        QVERIFY(page.findChildren<HistoryItem *>().size() > 3);
    }

    void theListKeepsItsOrder()
    {
        const Policy policy = Policy::shipped();
        const auto row = [](const QString &name, const QString &unit, const QString &stage, int days) {
            WaitingRow made;
            made.proposal.id = QUuid::createUuid();
            made.proposal.name = name;
            made.proposal.unit = unit;
            made.proposal.stage = stage;
            made.place = stage;
            made.days = days;
            return made;
        };
        InProgressModel model(policy);
        QAbstractItemModelTester tester(&model);
        WaitingRow late = row(u"C"_s, u"Art"_s, u"chair"_s, 19);
        late.usual = 7;
        late.overdue = WaitingRow::LongerThanUsual;
        WaitingRow returned = row(u"D"_s, u"Art"_s, u"returned"_s, 3);
        returned.place = u"dean"_s;
        model.setRows({row(u"A"_s, u"Biology"_s, u"ministry"_s, 90), late, row(u"B"_s, {}, u"chair"_s, 5), returned});
        const auto lines = [&model] {
            QStringList texts;
            for (int line = 0; line < model.rowCount(); ++line)
                texts += model.index(line, 0).data().toString();
            return texts.join(u'|');
        };
        QCOMPARE(lines(), u"Chair · 2|C|B|Dean · 1|D|Ministry · 1|A"_s);
        QVERIFY(!(model.flags(model.index(0, 0)) & Qt::ItemIsEnabled)); // the keyboard passes over headings
        QCOMPARE(model.index(1, InProgressModel::Days).data(Qt::ToolTipRole).toString(),
                 u"Overdue: 19 day(s) here, 7 day(s) are usual"_s);
        model.setGrouping(InProgressModel::ByUnit);
        QCOMPARE(lines(), u"Art · 2|C|D|Biology · 1|A|No unit · 1|B"_s);
        model.setGrouping(InProgressModel::OldestFirst);
        QCOMPARE(lines(), u"A|C|B|D"_s);
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    /// It fits the smallest useful window, and history goes below the form there.
    void narrow()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"Narrow"_s}));
        f.page->resize(828, 650);
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        QCOMPARE(f.page->width(), 828);
        QVERIFY(f.page->minimumSizeHint().width() <= 828);
        QVERIFY(f.page->minimumSizeHint().height() <= 650);
        const auto bottom = [&f](QWidget *w) { return w->mapTo(f.page.get(), QPoint(0, w->height())).y(); };
        auto *history = f.page->findChild<HistoryCard *>();
        QTRY_VERIFY(bottom(history) > bottom(f.find<>(u"record"_s)));
        QVERIFY(bottom(history) <= 650);
        QVERIFY(f.find<>(u"record"_s)->isVisible());
    }

    void everyFieldHasAName()
    {
        ApprovalsFixture f;
        QVERIFY(f.start({u"Names"_s}));
        QTRY_VERIFY(f.find<QPushButton>(u"approve"_s));
        for (QWidget *widget : f.page->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<QAbstractButton *>(widget);
            const auto *label = qobject_cast<QLabel *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                               (label && !label->text().isEmpty());
            QVERIFY2(named, qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
        }
    }
};

QTEST_MAIN(ApprovalsPageTest)
#include "tst_approvalspage.moc"
