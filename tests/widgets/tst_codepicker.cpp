// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/paintedtext.h"
#include "ui/widgets/codepicker.h"
#include "ui/widgets/popuplist.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

// With the classifications that are shipped.
class CodePickerTest final : public QObject {
    Q_OBJECT

    CodeBook m_book;
    std::unique_ptr<QWidget> m_window;
    CodePicker *m_noc = nullptr;

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(500, 600);
        auto *column = new QVBoxLayout(m_window.get());
        m_noc = new CodePicker(CodeList::Noc, m_book, m_window.get());
        column->addWidget(m_noc);
        column->addStretch();
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_noc->edit()->setFocus();
    }

    void cleanup() { m_window.reset(); }

    void findsByJobTitleAndTakesByEnter()
    {
        QSignalSpy changes(m_noc, &CodePicker::codesChanged);
        QTest::keyClicks(m_noc->edit(), u"GIS technician"_s);
        QVERIFY(m_noc->popup()->isVisible());
        QCOMPARE(m_noc->popup()->dataAt(0).toString(), u"22214"_s);
        QTest::keyClick(m_noc->edit(), Qt::Key_Return);
        QCOMPARE(m_noc->codes(), QStringList{u"22214"_s});
        QCOMPARE(changes.count(), 1);
        QVERIFY(m_noc->popup()->isHidden());
        QVERIFY(m_noc->edit()->text().isEmpty());
    }

    void arrowsChoose()
    {
        QTest::keyClicks(m_noc->edit(), u"survey tech"_s);
        QVERIFY(m_noc->popup()->rowCount() > 1);
        QCOMPARE(m_noc->popup()->currentRow(), 0);
        QTest::keyClick(m_noc->edit(), Qt::Key_Down);
        QCOMPARE(m_noc->popup()->currentRow(), 1);
        const QString second = m_noc->popup()->dataAt(1).toString();
        QTest::keyClick(m_noc->edit(), Qt::Key_Return);
        QCOMPARE(m_noc->codes(), QStringList{second});
    }

    void escapeClosesThePopupOnly()
    {
        QTest::keyClicks(m_noc->edit(), u"survey"_s);
        QVERIFY(m_noc->popup()->isVisible());
        QTest::keyClick(m_noc->edit(), Qt::Key_Escape);
        QVERIFY(m_noc->popup()->isHidden());
        QCOMPARE(m_noc->edit()->text(), u"survey"_s);
        QTest::keyClick(m_noc->edit(), Qt::Key_Down);
        QVERIFY(m_noc->popup()->isVisible());
    }

    void chosenCodesAreNotOfferedAgain()
    {
        m_noc->setCodes({u"22214"_s});
        QTest::keyClicks(m_noc->edit(), u"22214"_s);
        for (int row = 0; row < m_noc->popup()->rowCount(); ++row)
            QVERIFY(m_noc->popup()->dataAt(row).toString() != u"22214"_s);
    }

    void loadingIsNotEditing()
    {
        QSignalSpy changes(m_noc, &CodePicker::codesChanged);
        m_noc->setCodes({u"22214"_s, u"21203"_s});
        QCOMPARE(changes.count(), 0);
        QCOMPARE(m_noc->findChildren<QToolButton *>().size(), 2);
    }

    void chipsAreRemoved()
    {
        m_noc->setCodes({u"22214"_s, u"21203"_s});
        QSignalSpy changes(m_noc, &CodePicker::codesChanged);
        auto *remove = m_noc->findChildren<QToolButton *>().first();
        QCOMPARE(remove->accessibleName(), u"Remove 22214"_s);
        QTest::keyClick(remove, Qt::Key_Space);
        QCOMPARE(m_noc->codes(), QStringList{u"21203"_s});
        QTest::keyClick(m_noc->edit(), Qt::Key_Backspace); // in the empty field: the last one
        QVERIFY(m_noc->codes().isEmpty());
        QCOMPARE(changes.count(), 2);
    }

    // A code the edition does not have is kept as typed; the checks speak about it.
    void unknownCodesStay()
    {
        QTest::keyClicks(m_noc->edit(), u"99999"_s);
        QVERIFY(m_noc->popup()->isVisible()); // saying that there is none
        QTest::keyClick(m_noc->edit(), Qt::Key_Return);
        QCOMPARE(m_noc->codes(), QStringList{u"99999"_s});
        QTest::keyClicks(m_noc->edit(), u"88888"_s);
        QTest::keyClick(m_noc->edit(), Qt::Key_Escape);
        QTest::keyClick(m_noc->edit(), Qt::Key_Return);
        QCOMPARE(m_noc->codes().size(), 2);
    }

    void nothingFoundSaysSo()
    {
        QTest::keyClicks(m_noc->edit(), u"xyzzyx"_s);
        QVERIFY(m_noc->popup()->isVisible());
        QVERIFY(!m_noc->popup()->titleAt(0).isEmpty());
        QTest::keyClick(m_noc->edit(), Qt::Key_Return); // neither the sentence nor words are a code
        QVERIFY(m_noc->codes().isEmpty());
    }

    void readOnlyHasNoField()
    {
        m_noc->setCodes({u"22214"_s});
        m_noc->setReadOnly(true);
        QVERIFY(!m_noc->edit()->isVisible());
    }

    /// The titles begin below each other, though a 1 is narrower than an 8.
    void titlesStandInLine()
    {
        QWidget window;
        auto *edit = new QLineEdit(&window);
        edit->resize(400, 30);
        window.resize(500, 400);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        PopupList list(edit);
        list.showRows({{u"11.1111"_s, u"Narrow"_s, {}, {}, {}}, {u"88.8888"_s, u"Wide"_s, {}, {}, {}}});
        QList<double> lefts;
        for (const PaintedText &line : paintedText(&window)) {
            if (line.text == "Narrow"_L1 || line.text == "Wide"_L1)
                lefts += line.place.left();
        }
        QCOMPARE(lefts.size(), 2);
        QCOMPARE(lefts.at(0), lefts.at(1));
    }

    void cipClasses()
    {
        auto *cip = new CodePicker(CodeList::Cip, m_book, m_window.get());
        m_window->layout()->addWidget(cip);
        cip->show();
        cip->edit()->setFocus();
        QTest::keyClicks(cip->edit(), u"geographic information"_s);
        QCOMPARE(cip->popup()->dataAt(0).toString(), u"45.0702"_s);
    }
};

QTEST_MAIN(CodePickerTest)
#include "tst_codepicker.moc"
