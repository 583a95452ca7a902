// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The page of stacks by keyboard and object name, over a real office file: how a stack is made, kept, undone and
// deleted.

#include "tests/stacks_page/stacksfixture.h"

#include "ui/widgets/delegates.h"
#include "ui/widgets/textfield.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QToolButton>

using namespace credence;

class StacksPageTest final : public QObject {
    Q_OBJECT

private slots:
    /// R21, R22: a stack is kept from the moment it has a name and two members, whatever state these are in.
    void aStackBeginsWithANameAndTwoMembers()
    {
        Desk desk;
        QVERIFY(desk.open(false));
        QVERIFY(desk.find<>(u"none"_s)->isVisible());
        desk.press(u"begin"_s);
        QVERIFY(desk.name()->hasFocus());
        desk.type(u"name"_s, u"Geomatics"_s);
        QVERIFY(desk.state().startsWith(u"Not kept yet"_s));
        QVERIFY(desk.remarks(StackRemark::TooFewMembers));
        desk.add(u"alph"_s);
        QVERIFY(desk.remarks(StackRemark::TooFewMembers));
        QCOMPARE(desk.stored().size(), 0);
        desk.add(u"delta"_s);
        QTRY_COMPARE(desk.stored().size(), 1);
        QVERIFY(!desk.remarks(StackRemark::TooFewMembers));
        QTRY_VERIFY(desk.state().isEmpty());
        const Stack stack = desk.only();
        QCOMPARE(stack.name, u"Geomatics"_s);
        QCOMPARE(stack.members, (QList<StackMember>{{desk.ids.at(0), 1}, {desk.ids.at(3), 2}}));
        auto *list = desk.find<DataTable>(u"table"_s);
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->model()->index(0, 0).data(SecondLineRole).toString(), u"No further award · 1 of 2 approved"_s);
        const QModelIndex draft = desk.members()->model()->index(1, MembersModel::Stage);
        QCOMPARE(draft.data().toString(), u"Draft"_s);

        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.stored().size(), 0);
        QTRY_VERIFY(desk.begin()->isVisible());
        desk.fixture.undo.redo();
        QTRY_COMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.only(), stack);
        QTRY_COMPARE(desk.name()->text(), u"Geomatics"_s);
    }

    void everyEditIsStoredAndUndone()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::MicroCertificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::MicroCertificate);
        desk.type(u"award"_s, u"Geomatics I"_s);
        QTRY_COMPARE(desk.only().award, u"Geomatics I"_s);
        QTRY_COMPARE(desk.fixture.undo.count(), 2);
        // What was just typed is stored, and then undone as one act.
        auto *award = desk.find<QLineEdit>(u"award"_s);
        QTest::keyClicks(award, u"I"_s);
        QTest::keyClick(award, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(desk.fixture.undo.count(), 3);
        QTRY_COMPARE(award->text(), u"Geomatics I"_s);
        QCOMPARE(desk.only().award, u"Geomatics I"_s);
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.only().award, QString());
        QTRY_COMPARE(award->text(), QString()); // the page has read it before it goes on from there
        desk.fixture.undo.redo();
        QTRY_COMPARE(desk.only().award, u"Geomatics I"_s);
        QTRY_COMPARE(award->text(), u"Geomatics I"_s);
        // R31: the course may be undergraduate or graduate.
        desk.choose(u"level"_s, int(CourseLevel::Graduate));
        QTRY_COMPARE(desk.only().level, CourseLevel::Graduate);
    }

    /// What is edited while an undo is on its way is an edit of what the undo left, and no conflict.
    void anEditRightAfterAnUndo_data()
    {
        QTest::addColumn<bool>("typed");
        QTest::newRow("chosen") << false;
        QTest::newRow("typed") << true;
    }
    void anEditRightAfterAnUndo()
    {
        QFETCH(const bool, typed);
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        desk.choose(u"level"_s, int(CourseLevel::Graduate));
        QTRY_COMPARE(desk.fixture.undo.count(), 2);
        desk.fixture.undo.undo();
        if (typed)
            QTest::keyClicks(desk.find<QLineEdit>(u"award"_s), u"Geomatics I"_s);
        else
            desk.choose(u"outcome"_s, int(StackOutcome::MicroCertificate));
        QTRY_COMPARE(desk.only().award, typed ? u"Geomatics I"_s : QString());
        QTRY_COMPARE(desk.only().outcome, typed ? StackOutcome::Certificate : StackOutcome::MicroCertificate);
        QCOMPARE(desk.only().level, CourseLevel::None);
        QTRY_VERIFY(desk.state().isEmpty());
        QVERIFY2(desk.messages.filter(u"elsewhere"_s).isEmpty(), qPrintable(desk.messages.join(u'|')));
        QCOMPARE(desk.find<QuietComboBox>(u"level"_s)->currentData().toInt(), int(CourseLevel::None));
        QCOMPARE(desk.fixture.undo.count(), 2);
    }

    /// An act that is undone while another one is being stored takes back its own fields only.
    void anUndoRightAfterAnEdit()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.fixture.undo.count(), 1);
        desk.choose(u"level"_s, int(CourseLevel::Graduate));
        desk.fixture.undo.undo(); // of the outcome: the level is not stored yet
        QTRY_COMPARE(desk.only().outcome, StackOutcome::None);
        QTRY_COMPARE(desk.only().level, CourseLevel::Graduate);
        QTRY_VERIFY(desk.state().isEmpty());
    }

    /// R24: positions run from 1 without a gap; the order shows only where it counts.
    void membersMoveByKeyboard()
    {
        Desk desk;
        QVERIFY(desk.open());
        QVERIFY(desk.members()->isColumnHidden(MembersModel::Position));
        desk.find<QCheckBox>(u"sequential"_s)->click();
        QTRY_VERIFY(desk.only().sequential);
        QVERIFY(!desk.members()->isColumnHidden(MembersModel::Position));
        desk.members()->setFocus();
        desk.members()->selectRow(2);
        QTest::keyClick(desk.members(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(desk.memberNames(), QStringList({u"Alpha Mapping"_s, u"Delta Drones"_s, u"Beta Imaging"_s}));
        QCOMPARE(desk.members()->currentRow(), 1);
        QTest::keyClick(desk.members(), Qt::Key_Up, Qt::AltModifier);
        QTest::keyClick(desk.members(), Qt::Key_Up, Qt::AltModifier); // it is the first already
        QCOMPARE(desk.memberNames().first(), u"Delta Drones"_s);
        QTest::keyClick(desk.members(), Qt::Key_Down, Qt::AltModifier);
        QTRY_COMPARE(desk.only().members,
                     (QList<StackMember>{{desk.ids.at(0), 1}, {desk.ids.at(3), 2}, {desk.ids.at(1), 3}}));
        QCOMPARE(desk.members()->currentRow(), 1);
        desk.press(u"down"_s);
        QTRY_COMPARE(desk.only().members.last().proposal, desk.ids.at(3));
        QVERIFY(!desk.find<QToolButton>(u"down"_s)->isEnabled());
    }

    /// The shortcut brings the field into sight, in a small window as well.
    void aMemberIsAddedByItsShortcut()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.page->window()->resize(820, 420);
        auto *field = desk.find<QLineEdit>(u"add"_s);
        QVERIFY(field->visibleRegion().isEmpty());
        desk.page->findChild<QAction *>(u"stacks.action.add"_s)->trigger();
        QVERIFY(field->hasFocus());
        QTRY_COMPARE(field->visibleRegion().boundingRect().size(), field->size());
    }

    /// R21: fewer than two is no stack.
    void theLastTwoMembersStay()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.members()->setFocus();
        desk.members()->selectRow(2);
        QTest::keyClick(desk.members(), Qt::Key_Delete);
        QTRY_COMPARE(desk.only().members.size(), 2);
        desk.members()->selectRow(0);
        QTest::keyClick(desk.members(), Qt::Key_Delete);
        QVERIFY2(desk.find<QLabel>(u"memberHint"_s)->text().contains(u"two members at least"_s),
                 qPrintable(desk.find<QLabel>(u"memberHint"_s)->text()));
        QCOMPARE(desk.memberNames().size(), 2);
        QTest::qWait(100);
        QCOMPARE(desk.only().members.size(), 2);
    }

    void aKeptStackKeepsAName()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.name()->setFocus();
        desk.name()->selectAll();
        QTest::keyClick(desk.name(), Qt::Key_Delete);
        QVERIFY(desk.name()->accessibleDescription().contains(u"has a name"_s));
        desk.members()->setFocus();
        QCOMPARE(desk.name()->text(), u"Geomatics"_s);
        QCOMPARE(desk.only().name, u"Geomatics"_s);
        QVERIFY(desk.name()->accessibleDescription().isEmpty());
    }

    void aStaleSaveIsToldAndSettled_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<QString>("award");
        QTest::addColumn<QString>("note");
        QTest::newRow("theirs") << u"theirs"_s << QString() << u"From the other window"_s;
        QTest::newRow("mine") << u"mine"_s << u"Mine"_s << QString();
    }
    void aStaleSaveIsToldAndSettled()
    {
        QFETCH(const QString, button);
        QFETCH(const QString, award);
        QFETCH(const QString, note);
        Desk desk;
        QVERIFY(desk.open());
        desk.choose(u"outcome"_s, int(StackOutcome::Certificate));
        QTRY_COMPARE(desk.only().outcome, StackOutcome::Certificate);
        QTRY_VERIFY(desk.fixture.undo.count() == 1);
        desk.type(u"award"_s, u"Mine"_s); // not stored yet: the pause of typing
        QVERIFY(desk.fixture.ask([](Office &office) {
            auto stored = office.stacks().stacks()->first();
            stored.stack.note = u"From the other window"_s;
            return office.stacks().saveStack(stored.stack, stored.rowVersion);
        }));
        QTRY_VERIFY_WITH_TIMEOUT(desk.state().contains(u"changed elsewhere"_s), 10000);
        QCOMPARE(desk.only().award, QString()); // not overwritten
        desk.press(button);
        QTRY_COMPARE(desk.only().award, award);
        QTRY_COMPARE(desk.only().note, note);
        QTRY_VERIFY(desk.state().isEmpty());
        QTRY_COMPARE(desk.find<QLineEdit>(u"award"_s)->text(), award);
        QCOMPARE(desk.find<TextField>(u"note"_s)->text(), note);
    }

    void aStackIsDeletedOnceConfirmedAndBroughtBack()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Stack before = desk.only();
        desk.find<QPushButton>(u"delete"_s)->click();
        auto *question = desk.page->findChild<QMessageBox *>(u"askYes"_s);
        QVERIFY(question);
        question->reject();
        QTest::qWait(50);
        QCOMPARE(desk.only(), before);
        desk.find<QPushButton>(u"delete"_s)->click();
        const auto all = desk.page->findChildren<QMessageBox *>(u"askYes"_s);
        for (QAbstractButton *button : all.last()->buttons()) {
            if (all.last()->buttonRole(button) == QMessageBox::AcceptRole ||
                all.last()->buttonRole(button) == QMessageBox::DestructiveRole)
                button->click();
        }
        QTRY_COMPARE(desk.stored().size(), 0);
        QTRY_VERIFY(desk.begin()->isVisible());
        desk.fixture.undo.undo();
        QTRY_COMPARE(desk.stored().size(), 1);
        QCOMPARE(desk.only(), before);
        QTRY_COMPARE(desk.name()->text(), u"Geomatics"_s);
    }

    void aNameThatAnotherStackHasIsRefused()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.find<QPushButton>(u"new"_s)->click();
        desk.type(u"name"_s, u"Geomatics"_s);
        desk.add(u"gamma"_s);
        desk.add(u"eps"_s);
        QTRY_VERIFY(desk.state().contains(u"not stored"_s));
        QCOMPARE(desk.stored().size(), 1);
        desk.type(u"name"_s, u"Fieldwork"_s);
        QTRY_COMPARE(desk.stored().size(), 2);
        QTRY_VERIFY(desk.state().isEmpty());
        // Up in the list goes to the other one.
        auto *list = desk.find<DataTable>(u"table"_s);
        QTRY_COMPARE(list->model()->rowCount(), 2);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(desk.name()->text(), u"Geomatics"_s);
    }

    void aLinkShowsItsStackAndAMemberItsProposal()
    {
        Desk desk;
        QVERIFY(desk.open());
        const auto other = desk.fixture.ask([ids = desk.ids](Office &office) {
            Stack stack;
            stack.name = u"Another"_s;
            stack.members = {{ids.at(2)}, {ids.at(4)}};
            return office.stacks().addStack(stack);
        });
        QVERIFY(other);
        desk.page->activate({.target = Link::Stacks, .stack = other->stack.id});
        QTRY_COMPARE(desk.name()->text(), u"Another"_s);
        desk.members()->setFocus();
        desk.members()->selectRow(1);
        QTest::keyClick(desk.members(), Qt::Key_Return);
        QCOMPARE(desk.went.last(), Link::toProposal(desk.ids.at(4)));
    }
};

QTEST_MAIN(StacksPageTest)
#include "tst_stackspage.moc"
