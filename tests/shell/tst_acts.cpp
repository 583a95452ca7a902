// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Every act that can be undone is said at the foot of the window, with the button that undoes it.

#include "ui/shell/actteller.h"
#include "ui/shell/storecommand.h"
#include "ui/shell/toast.h"

#include "tests/support/uifixture.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// What is typed into a form.
class Typing final : public QUndoCommand {
public:
    Typing() { setText(u"Summary"_s); }
    int id() const override { return 1; } // it is merged with the next
};

} // namespace

class ActsTest final : public QObject {
    Q_OBJECT

    UiFixture m_fixture;
    int m_value = 0; ///< what the store has

    void act(const QString &text)
    {
        ++m_value;
        m_fixture.undo.push(new StoreCommand(
            m_fixture.store, text, [this](Office &) -> Result<void> { return --m_value, Result<void>(); },
            [this](Office &) -> Result<void> { return ++m_value, Result<void>(); }));
    }

private slots:
    void initTestCase() { QVERIFY(m_fixture.open(UiFixture::Content::Empty)); }
    void cleanup()
    {
        m_fixture.undo.clear();
        m_value = 0;
    }

    void anActIsToldAndTurnedRoundByItsButton()
    {
        QWidget area;
        Toast toast(&area);
        ActTeller teller(m_fixture.undo, toast, &area);
        UiFixture::show(area);
        auto *button = toast.findChild<QPushButton *>(u"toast.offer"_s);
        act(u"changing Geography"_s);
        QTRY_COMPARE(toast.sentence(), u"Done: changing Geography."_s);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"Undo"_s);
        button->click();
        QCOMPARE(toast.sentence(), u"Taken back: changing Geography."_s);
        QTRY_COMPARE(m_value, 0);
        QCOMPARE(button->text(), u"Redo"_s);
        button->click();
        QCOMPARE(toast.sentence(), u"Done again: changing Geography."_s);
        QTRY_COMPARE(m_value, 1);
        QCOMPARE(button->text(), u"Undo"_s);
        m_fixture.undo.undo(); // by Ctrl+Z
        QCOMPARE(toast.sentence(), u"Taken back: changing Geography."_s);
        act(u"removing History"_s); // an act in the place of the one that was taken back
        QTRY_COMPARE(toast.sentence(), u"Done: removing History."_s);
    }

    /// A page that has its own words for an act says them, and they get the button.
    void thePagesOwnWordsComeFirst()
    {
        QWidget area;
        Toast toast(&area);
        ActTeller teller(m_fixture.undo, toast, &area);
        UiFixture::show(area);
        auto *button = toast.findChild<QPushButton *>(u"toast.offer"_s);
        act(u"removing History"_s);
        toast.say(u"History was removed. Ctrl+Z brings it back."_s);
        QTRY_VERIFY(button->isVisible());
        QCOMPARE(toast.sentence(), u"History was removed. Ctrl+Z brings it back."_s);
        toast.say(u"Copied."_s); // a later sentence of another thing has nothing to undo
        QVERIFY(!button->isVisible());
    }

    void typingIsSeenInItsFieldAndNotTold()
    {
        QWidget area;
        Toast toast(&area);
        ActTeller teller(m_fixture.undo, toast, &area);
        UiFixture::show(area);
        m_fixture.undo.push(new Typing);
        m_fixture.undo.undo();
        act(u"changing Geography"_s);
        QTRY_COMPARE(toast.sentence(), u"Done: changing Geography."_s); // the first thing that was said
    }

    void aProblemIsNotCoveredByAnOffer()
    {
        QWidget area;
        Toast toast(&area);
        ActTeller teller(m_fixture.undo, toast, &area);
        UiFixture::show(area);
        act(u"changing Geography"_s);
        toast.say(u"The disk is full."_s, true);
        QCoreApplication::processEvents();
        QCOMPARE(toast.sentence(), u"The disk is full."_s);
        QVERIFY(!toast.findChild<QPushButton *>(u"toast.offer"_s)->isVisible());
    }

    void aClosedFileTakesItsActsWithIt()
    {
        QWidget area;
        Toast toast(&area);
        ActTeller teller(m_fixture.undo, toast, &area);
        UiFixture::show(area);
        act(u"changing Geography"_s);
        QTRY_VERIFY(!toast.sentence().isEmpty());
        m_fixture.undo.clear();
        QVERIFY(toast.sentence().isEmpty());
    }
};

QTEST_MAIN(ActsTest)
#include "tst_acts.moc"
