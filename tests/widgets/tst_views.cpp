// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"
#include "ui/widgets/chainwidget.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/elidelabel.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/screenroom.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace credence;

class ViewsTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { applyTheme(*qApp, Scheme::Light); }

    void chainByKeyboard()
    {
        ChainWidget chain;
        chain.setBeads({{u"submitted"_s, ChainBead::Done, u"Submitted"_s, u"4 Nov 2025"_s},
                        {u"chair"_s, ChainBead::Current, u"Chair"_s, u"here for 7 days"_s},
                        {u"dean"_s, ChainBead::Ahead, u"Dean"_s, {}}});
        chain.resize(600, 80);
        chain.show();
        QCOMPARE(chain.currentBead(), 1); // where it is now
        QVERIFY(chain.focusPolicy() & Qt::TabFocus);
        QVERIFY(chain.accessibleDescription().contains(u"Chair, here now, here for 7 days"_s));
        QSignalSpy activations(&chain, &ChainWidget::activated);
        QTest::keyClick(&chain, Qt::Key_Right);
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&chain); // a list of its beads
        QVERIFY(face);
        QCOMPARE(face->role(), QAccessible::List);
        QCOMPARE(face->childCount(), 3);
        QCOMPARE(face->child(2)->text(QAccessible::Name), u"Dean, still ahead"_s);
        QCOMPARE(face->child(2)->role(), QAccessible::ListItem);
        QCOMPARE(face->indexOfChild(face->child(2)), 2);
        QVERIFY(face->child(2)->state().selected);
        QVERIFY(!face->child(0)->state().selected);
        QCOMPARE(face->childAt(face->child(0)->rect().center().x(), face->child(0)->rect().center().y()),
                 face->child(0));
        QTest::keyClick(&chain, Qt::Key_Return);
        QCOMPARE(activations.last().first().toString(), u"dean"_s);
        face->child(0)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activations.last().first().toString(), u"submitted"_s);
        QTest::keyClick(&chain, Qt::Key_End);
        QTest::keyClick(&chain, Qt::Key_Right); // the end
        QCOMPARE(chain.currentBead(), 2);
        QTest::keyClick(&chain, Qt::Key_Home);
        QTest::keyClick(&chain, Qt::Key_Space);
        QCOMPARE(activations.last().first().toString(), u"submitted"_s);
        QTest::mouseClick(&chain, Qt::LeftButton, {}, QPoint(300, 20));
        QCOMPARE(activations.last().first().toString(), u"chair"_s);
    }

    void chainInWords()
    {
        const Policy policy = Policy::shipped();
        const auto beads = worded({{ChainBead::Done, u"submitted"_s, QDate(2025, 11, 4), -1},
                                   {ChainBead::Done, u"chair"_s, QDate(2025, 11, 11), 7},
                                   {ChainBead::Current, u"dean"_s, {}, 1},
                                   {ChainBead::Ahead, u"sccasp"_s, {}, -1}},
                                  policy);
        QCOMPARE(beads.size(), 4);
        QCOMPARE(beads.at(0).remark, u"4 Nov 2025"_s);
        QVERIFY(beads.at(1).remark.startsWith(u"11 Nov"_s));
        QVERIFY(!beads.at(2).remark.isEmpty());
        QVERIFY(beads.at(3).remark.isEmpty());
        for (const auto &bead : beads)
            QVERIFY(!bead.name.isEmpty());
    }

    void partStatesInWords_data()
    {
        QTest::addColumn<QString>("states");
        QTest::addColumn<QString>("words");
        QTest::newRow("complete") << u"ggggggg"_s << u"7 of 7 parts complete"_s;
        QTest::newRow("empty") << u"eeeeeee"_s << u"0 of 7 parts complete"_s;
        QTest::newRow("one error") << u"grggggg"_s << u"6 of 7 parts complete; must be mended: part 2"_s;
        QTest::newRow("mixed") << u"grgggwe"_s << u"4 of 7 parts complete; must be mended: part 2; warnings: part 6"_s;
    }
    void partStatesInWords()
    {
        QFETCH(const QString, states);
        QFETCH(const QString, words);
        QCOMPARE(partStatesText(states), words);
    }

    void tableOpensByEnterAndDoubleClick()
    {
        QStandardItemModel model(3, 3);
        for (int row = 0; row < 3; ++row)
            model.setItem(row, 0, new QStandardItem(QString::number(row)));
        DataTable table;
        table.setModel(&model);
        table.setColumns({10, 20, 8}, 1);
        table.resize(700, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy opened(&table, &DataTable::opened);
        QSignalSpy rows(&table, &DataTable::currentRowChanged);
        table.setCurrentIndex(model.index(1, 0));
        QCOMPARE(rows.last().first().toInt(), 1);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(table.columnWidth(0) + table.columnWidth(1) + table.columnWidth(2), table.viewport()->width());
        QVERIFY(table.columnWidth(1) > table.columnWidth(0));
    }

    void tableShowsWhereTheKeyboardIs()
    {
        QStandardItemModel model(3, 2);
        model.setItem(0, 0, new QStandardItem(u"Chair"_s));
        model.setItem(0, 1, new QStandardItem);
        for (int column = 0; column < 2; ++column)
            model.item(0, column)->setFlags(Qt::ItemIsEnabled); // a heading
        DataTable table;
        table.setModel(&model);
        table.show();
        QVERIFY(QTest::qWaitForWindowActive(&table));
        table.setFocus(Qt::MouseFocusReason); // a click chooses by itself
        QCOMPARE(table.currentRow(), -1);
        table.clearFocus();
        table.setFocus(Qt::TabFocusReason);
        QCOMPARE(table.currentRow(), 1);
        QVERIFY(table.selectionModel()->isRowSelected(1, {}));
        table.selectRow(2);
        table.clearFocus();
        table.setFocus(Qt::BacktabFocusReason);
        QCOMPARE(table.currentRow(), 2); // what was chosen stays
    }

    void tableKeepsUsefulColumns()
    {
        QStandardItemModel model(1, 3);
        for (int column = 0; column < 3; ++column)
            model.setItem(0, column, new QStandardItem(u"twenty letters of it"_s));
        DataTable table;
        table.setModel(&model);
        table.setColumns({20, 20, 20}, 1);
        table.resize(150, 200);
        table.show();
        for (int column = 0; column < 3; ++column)
            QVERIFY(table.columnWidth(column) > 90); // it scrolls rather than squeezing
    }

    void hiddenColumnsGiveTheirRoom()
    {
        QStandardItemModel model(1, 3);
        DataTable table;
        table.setModel(&model);
        table.setColumns({10, 20, 10}, 1);
        table.resize(400, 200);
        table.show();
        const int before = table.columnWidth(1);
        table.setColumnHidden(2, true);
        QTRY_VERIFY(table.columnWidth(1) > before);
        QCOMPARE(table.columnWidth(0) + table.columnWidth(1), table.viewport()->width());
        table.horizontalHeader()->resizeSection(0, 150); // drawn by hand: stays
        table.resize(500, 200);
        QCOMPARE(table.columnWidth(0), 150);
    }

    void delegatesPaintEverything()
    {
        QStandardItemModel model(2, 3);
        model.setItem(0, 0, new QStandardItem(u"GIS for Field Scientists"_s));
        model.item(0, 0)->setData(u"MC-2026-004 · Geography"_s, SecondLineRole);
        model.setItem(0, 1, new QStandardItem(u"Chair"_s));
        model.item(0, 1)->setData(int(Tone::Info), ToneRole);
        model.setItem(0, 2, new QStandardItem);
        model.item(0, 2)->setData(u"grgggwe"_s, PartStatesRole);
        model.setItem(1, 0, new QStandardItem(u"Dean · 2"_s));
        model.item(1, 0)->setData(true, GroupRole);
        DataTable table;
        table.setModel(&model);
        table.setItemDelegateForColumn(1, new PillDelegate(&table));
        table.setItemDelegateForColumn(2, new StateDotsDelegate(&table));
        table.setTwoLineRows();
        table.resize(600, 200);
        QImage picture(table.size(), QImage::Format_RGB32);
        picture.fill(Qt::white); // the table itself is transparent, a card lies behind it
        table.render(&picture);
        const auto has = [&](const QColor &colour) {
            for (int y = 0; y < picture.height(); ++y) {
                for (int x = 0; x < picture.width(); ++x) {
                    if (picture.pixelColor(x, y) == colour)
                        return true;
                }
            }
            return false;
        };
        const Colours &c = colours(Scheme::Light);
        QVERIFY(has(c.info.back));   // the pill
        QVERIFY(has(c.danger.bar));  // the error's dot
        QVERIFY(has(c.success.bar)); // a complete part's dot
        QVERIFY(has(c.raised));      // the group's heading
    }

    /// What ends with dots is said whole by the tooltip, both lines, beside what the model has to say.
    void tooltipsHaveElidedWordsWhole_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<QString>("tip");
        QTest::addColumn<QString>("expected");
        const QString name = u"Conflict De-escalation for Front-line Staff"_s;
        const QString below = u"missing: Brightspace course"_s;
        QTest::newRow("all in sight") << 600 << QString() << QString();
        QTest::newRow("all in sight, with a tip") << 600 << u"Late."_s << u"Late."_s;
        QTest::newRow("cut") << 90 << QString() << name + u'\n' + below;
        QTest::newRow("cut, the tip has the name") << 90 << name << name + u'\n' + below;
        QTest::newRow("cut, with a tip") << 90 << u"Late."_s << name + u"\nLate.\n"_s + below;
    }
    void tooltipsHaveElidedWordsWhole()
    {
        QFETCH(const int, width);
        QFETCH(const QString, tip);
        QFETCH(const QString, expected);
        QStandardItemModel model(1, 1);
        model.setData(model.index(0, 0), u"Conflict De-escalation for Front-line Staff"_s);
        model.setData(model.index(0, 0), u"missing: Brightspace course"_s, SecondLineRole);
        model.setData(model.index(0, 0), tip, Qt::ToolTipRole);
        DataTable table;
        table.setModel(&model);
        table.setTwoLineRows();
        table.resize(700, 200);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        table.setColumnWidth(0, width);
        const QPoint at = table.visualRect(model.index(0, 0)).center();
        QHelpEvent help(QEvent::ToolTip, at, table.viewport()->mapToGlobal(at));
        QApplication::sendEvent(table.viewport(), &help);
        QCOMPARE(QToolTip::text(), expected);
        QToolTip::hideText();
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    /// What stands beside a heading goes on in a second line between its pieces, and is spoken as it was given.
    void remarksBreakAtTheirJoints_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("laid");
        QTest::newRow("one piece") << u"oldest first"_s << u"oldest first"_s;
        QTest::newRow("two pieces") << u"4 checks · 12 proposals"_s << u"4\u00a0checks\u00a0· 12\u00a0proposals"_s;
        QTest::newRow("a long piece keeps its spaces")
            << u"4 checks · 12 proposals of this year"_s << u"4\u00a0checks\u00a0· 12 proposals of this year"_s;
    }
    void remarksBreakAtTheirJoints()
    {
        QFETCH(const QString, words);
        QFETCH(const QString, laid);
        QCOMPARE(breakingAtJoints(words), laid);
        Card card(u"Used by"_s);
        card.setRemark(words);
        QCOMPARE(card.remark(), words);
        const auto labels = card.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *one) { return one->text() == laid && one->accessibleName() == words; }));
    }

    void aDialogIsNoLargerThanItsScreen()
    {
        QDialog dialog;
        resizeToRoom(&dialog, QSize(300, 200));
        QCOMPARE(dialog.size(), QSize(300, 200));
        resizeToRoom(&dialog, QSize(20000, 200));
        QVERIFY(dialog.width() < dialog.screen()->availableGeometry().width());
        QCOMPARE(dialog.height(), 200);
    }

    void navigationByKeyboard()
    {
        NavList list;
        QCOMPARE(list.add(u"house"_s, u"Home"_s), 0);
        list.add(u"square-pen"_s, u"Proposals"_s);
        list.add(u"settings"_s, u"Settings"_s, true);
        list.resize(196, 400);
        list.show();
        list.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&list));
        QSignalSpy chosen(&list, &NavList::chosen);
        list.setCurrent(0);
        list.button(0)->setFocus();
        QTest::keyClick(list.button(0), Qt::Key_Down);
        QTRY_VERIFY(list.button(1)->hasFocus());
        QCOMPARE(chosen.count(), 0); // moving is not choosing
        QTest::keyClick(list.button(1), Qt::Key_Return);
        QCOMPARE(chosen.last().first().toInt(), 1);
        QCOMPARE(list.current(), 1);
        list.button(1)->setCount(3, true, u"3 waiting longer than usual"_s);
        QCOMPARE(list.button(1)->accessibleName(), u"Proposals"_s);
        QCOMPARE(list.button(1)->accessibleDescription(), u"3 waiting longer than usual"_s);
    }

    void emptyStateOffersTheFirstThings()
    {
        EmptyState empty(u"file-plus"_s, u"No proposals yet"_s, u"Start with a name."_s);
        QPushButton *first = empty.addButton(u"New proposal"_s);
        QPushButton *second = empty.addButton(u"Import…"_s);
        QCOMPARE(first->property("kind").toString(), u"primary"_s);
        QVERIFY(second->property("kind").toString().isEmpty());
        empty.resize(500, 400);
        empty.show();
        QVERIFY(first->x() < second->x());
    }
};

QTEST_MAIN(ViewsTest)
#include "tst_views.moc"
