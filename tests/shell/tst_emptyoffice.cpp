// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// An empty page always says what to do first.

#include "tests/support/windowof.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/hints.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace credence;

class EmptyOfficeTest final : public QObject {
    Q_OBJECT

    UiFixture m_fixture;
    std::unique_ptr<MainWindow> m_window;

    QString said() const
    {
        QStringList words;
        for (const QLabel *label : m_window->currentPage()->findChildren<QLabel *>()) {
            if (label->isVisible())
                words.append(label->text());
        }
        return words.join(u' ');
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QVERIFY(m_fixture.open(UiFixture::Content::Empty));
        m_window = std::make_unique<MainWindow>(setupOf(m_fixture));
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void pages_data()
    {
        QTest::addColumn<int>("target");
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QString>("button"); ///< that does the first thing
        QTest::newRow("Home") << int(Link::Home) << u"Three things to do first"_s << u"New proposal"_s;
        QTest::newRow("Proposals") << int(Link::Proposals) << u"Begin one: a title is enough"_s << u"New proposal"_s;
        QTest::newRow("Approvals") << int(Link::Approvals) << u"Submit a draft under Proposals"_s
                                   << u"To the proposals"_s;
        QTest::newRow("Offerings") << int(Link::Offerings) << u"When a micro-credential is approved"_s
                                   << u"New offering"_s;
        QTest::newRow("Calendar") << int(Link::Calendar) << u"Enter its meetings in the calendar"_s << QString();
        QTest::newRow("Stacks") << int(Link::Stacks) << u"Begin one, give it a name"_s << u"New stack"_s;
    }
    void pages()
    {
        QFETCH(const int, target);
        QFETCH(const QString, sentence);
        QFETCH(const QString, button);
        m_window->go(Link::to(Link::Target(target)));
        QTRY_VERIFY2(said().contains(sentence), qPrintable(said()));
        // Where there is no list yet the keyboard is in the page as well, at the first visit and later.
        const auto inThePage = [this] {
            const QWidget *keyboard = QApplication::focusWidget();
            return keyboard && m_window->currentPage()->isAncestorOf(keyboard) && keyboard->isVisible();
        };
        QTRY_VERIFY(inThePage());
        m_window->go(Link::to(Link::Settings));
        QVERIFY(inThePage());
        m_window->go(Link::to(Link::Target(target)));
        QTRY_VERIFY(said().contains(sentence));
        QTRY_VERIFY(inThePage());
        if (button.isEmpty())
            return;
        bool there = false;
        for (const QPushButton *one : m_window->currentPage()->findChildren<QPushButton *>())
            there = there || (one->isVisible() && one->text().remove(u'&') == button);
        QVERIFY(there);
    }

    void aSearchInTheFrameworkWithoutAHit()
    {
        m_window->go(Link::to(Link::Framework));
        auto *search = m_window->currentPage()->findChild<QLineEdit *>();
        search->setText(u"xyzzy"_s);
        QTRY_VERIFY2(said().contains(u"Try fewer, or the beginning of one"_s), qPrintable(said()));
    }

    void listsOfSettings()
    {
        m_window->go(Link::to(Link::Settings));
        Page *page = m_window->currentPage();
        auto *sections = page->findChild<QListWidget *>(u"settings.sections"_s);
        sections->setCurrentRow(1);
        auto *units = page->findChild<QLabel *>(u"settings.units.nothing"_s);
        QTRY_VERIFY(units->isVisible());
        QVERIFY(units->text().contains(u"Add a unit"_s));
        QTRY_VERIFY(page->findChild<QLabel *>(u"settings.people.nothing"_s)->isVisible());
        page->findChild<QPushButton *>(u"settings.units.add"_s)->click();
        QTRY_VERIFY(!units->isVisible());
        sections->setCurrentRow(4);
        QTRY_VERIFY(page->findChild<QLabel *>(u"settings.backups.nothing"_s)->isVisible());
    }

    /// Who knows the program turns the hints off: Home is then its usual page.
    void homeWithoutHints()
    {
        m_window->go(Link::to(Link::Home));
        QTRY_VERIFY(said().contains(u"Three things to do first"_s));
        showHints(false);
        m_window->go(Link::to(Link::Proposals));
        m_window->go(Link::to(Link::Home));
        QTRY_VERIFY(!said().contains(u"Three things to do first"_s));
        QVERIFY(m_window->currentPage()->findChild<QWidget *>(u"home.pipeline"_s)->isVisible());
        showHints(true);
    }
};

QTEST_MAIN(EmptyOfficeTest)
#include "tst_emptyoffice.moc"
