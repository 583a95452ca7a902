// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/wording/wording.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/storecommand.h"
#include "ui/shell/systemscheme.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/popuplist.h"

#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// A page that keeps what it is told.
class NotePage final : public Page {
public:
    NotePage(QString name, const PageContext &given, QWidget *parent)
        : Page(given, parent), m_name(std::move(name)), button(new QPushButton(m_name, this)),
          action(new QAction(m_name, this))
    {
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    }
    QString title() const override { return m_name; }
    QString subtitle() const override { return note; }
    QList<QWidget *> headerActions() override { return {button}; }
    QList<QAction *> menuActions() override { return {action}; }
    void activate(const Link &link) override { last = link; }
    void refresh() override { ++refreshed; }
    void closeFile() override
    {
        if (unsaved.isEmpty())
            return;
        Proposal proposal;
        proposal.courseName = std::exchange(unsaved, {});
        context().store.write(
            this, [proposal](Office &office) { return office.addDraft(proposal); },
            [](const Result<StoredProposal> &) {});
    }

    QString m_name;
    QPushButton *button;
    QAction *action;
    QString note;
    QString unsaved;
    Link last;
    int refreshed = 0;
};

Proposal proposalNamed(const QString &name)
{
    Proposal proposal;
    proposal.courseName = name;
    proposal.unit = u"Geography"_s;
    proposal.osap = OsapIntent::No;
    return proposal;
}

} // namespace

class MainWindowTest final : public QObject {
    Q_OBJECT

    const Policy m_policy = Policy::shipped();
    const CodeBook m_codes;
    const SystemClock m_clock{QDate(2026, 1, 12)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<StoreThread> m_store;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_made; ///< pages, in the order they were made
    QString m_answer;   ///< what the file dialogs answer
    QString m_scheme;

    PageEntry entry(Link::Target target, const QString &name, QList<Link::Target> also = {})
    {
        return {
            target, also, u"house"_s, name, false, [this, name](const PageContext &context, QWidget *parent) -> Page * {
                m_made += name;
                return new NotePage(name, context, parent);
            }};
    }

    void makeWindow()
    {
        m_window = std::make_unique<MainWindow>(WindowSetup{
            .store = *m_store,
            .policy = m_policy,
            .codes = m_codes,
            .clock = m_clock,
            .settings = *m_settings,
            .pages = {entry(Link::Home, u"Home"_s), entry(Link::Proposals, u"Proposals"_s, {Link::Proposal}),
                      entry(Link::Approvals, u"Approvals"_s)},
            .makeExample = [this](const QString &path) -> Result<void> {
                return Office::create(path, m_policy, m_codes, m_clock).map([](const auto &) {});
            },
            .prompts = {.newOffice = [this](QWidget *) { return m_answer; },
                        .openOffice = [this](QWidget *) { return m_answer; },
                        .backupTarget = [this](QWidget *, const QString &) { return m_answer; }},
            .setScheme = [this](const QString &wish) { m_scheme = wish; }});
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openNew(const QString &name = u"Faculty office.credence"_s)
    {
        m_answer = m_folder->filePath(name);
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        m_window->actions()->newOffice->trigger();
        const QPointer<QDialog> asking = m_window->findChild<QDialog *>(u"firstRun"_s);
        asking->findChild<QPushButton *>(u"firstRun.browse"_s)->click(); // answered with m_answer
        asking->findChild<QPushButton *>(u"firstRun.create"_s)->click();
        QTRY_VERIFY(!asking || !asking->isVisible());
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_COMPARE(opened.count(), 1);
    }

    QUuid add(const Proposal &proposal)
    {
        QUuid id;
        m_store->write(
            this, [proposal](Office &office) { return office.addDraft(proposal); },
            [&id](const Result<StoredProposal> &added) { id = added.value().proposal.id; });
        [&] { QTRY_VERIFY(!id.isNull()); }();
        return id;
    }

    NotePage *page() const { return static_cast<NotePage *>(m_window->currentPage()); }

    /// The window closes, and the store after it.
    void closeForGood()
    {
        m_window->close();
        QTRY_VERIFY(!m_window->isVisible());
        m_window.reset();
        m_store.reset();
    }

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        applyTheme(*qApp, Scheme::Light);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_store = std::make_unique<StoreThread>(m_policy, m_codes, m_clock);
        m_made.clear();
        makeWindow();
    }

    void cleanup()
    {
        m_window.reset();
        m_store.reset();
    }

    void firstRunOffersThreeThings()
    {
        QVERIFY(!m_window->currentPage());
        QVERIFY(m_window->welcome()->isVisible());
        QVERIFY(!m_window->topBar()->isVisible());
        QVERIFY(!m_window->sidebar()->pages()->isVisible());
        const auto buttons = m_window->welcome()->findChildren<QPushButton *>();
        QCOMPARE(buttons.size(), 3);
        for (const QPushButton *button : buttons)
            QVERIFY(!button->accessibleDescription().isEmpty());
        buttons.first()->click();
        auto *asking = m_window->findChild<QDialog *>(u"firstRun"_s);
        QVERIFY(asking && asking->isVisible());
        QTest::keyClick(asking, Qt::Key_Escape);
        QVERIFY(!m_store->isBusy());
        QVERIFY(m_window->welcome()->isVisible());
    }

    void newFileShowsTheFirstPage()
    {
        openNew();
        QVERIFY(page());
        QCOMPARE(page()->title(), u"Home"_s);
        QCOMPARE(m_window->topBar()->title(), u"Home"_s);
        QVERIFY(m_window->topBar()->isVisible());
        QVERIFY(m_window->sidebar()->pages()->isVisible());
        QVERIFY(m_window->windowTitle().contains(u"Faculty office"_s));
        QCOMPARE(m_made, QStringList{u"Home"_s}); // others are made when they are shown
    }

    void pagesAreMadeOnceAndGoneTo()
    {
        openNew();
        QTest::mouseClick(m_window->sidebar()->pages()->button(1), Qt::LeftButton);
        QCOMPARE(page()->title(), u"Proposals"_s);
        QVERIFY(page()->button->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_1, Qt::ControlModifier);
        QCOMPARE(page()->title(), u"Home"_s);
        const QUuid id = QUuid::createUuid();
        emit page()->go(Link::toProposal(id, u"length.weeks"_s, 2)); // shown by the page of proposals
        QCOMPARE(page()->title(), u"Proposals"_s);
        QCOMPARE(page()->last, Link::toProposal(id, u"length.weeks"_s, 2));
        QCOMPARE(m_window->sidebar()->pages()->current(), 1);
        QCOMPARE(m_made, (QStringList{u"Home"_s, u"Proposals"_s}));
        m_window->go(Link::to(Link::Calendar)); // no such page: stays
        QCOMPARE(page()->title(), u"Proposals"_s);
    }

    void headerFollowsThePage()
    {
        openNew();
        NotePage *home = page();
        home->note = u"3 items need a decision"_s;
        emit home->headerChanged();
        QCOMPARE(m_window->topBar()->subtitle(), u"3 items need a decision"_s);
        m_window->go(Link::to(Link::Proposals));
        QVERIFY(!home->button->isVisible());
        QVERIFY(page()->button->isVisible());
        home->note = u"elsewhere"_s;
        emit home->headerChanged(); // not the page shown
        QVERIFY(m_window->topBar()->subtitle() != u"elsewhere"_s);
    }

    void pageActionsWorkByKeyWhileShown()
    {
        openNew();
        QSignalSpy home(page()->action, &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(home.count(), 1);
        m_window->go(Link::to(Link::Proposals));
        QSignalSpy proposals(page()->action, &QAction::triggered);
        QTest::keyClick(m_window.get(), Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(home.count(), 1);
        QCOMPARE(proposals.count(), 1);
    }

    void searchFindsProposalsAndCodes()
    {
        openNew();
        const QUuid id = add(proposalNamed(u"Geomatics in the field"_s));
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        SearchField *search = m_window->topBar()->search();
        QTRY_VERIFY(search->hasFocus());
        QTest::keyClicks(search, u"geomat"_s);
        QTRY_VERIFY(search->popup() && search->popup()->isVisible());
        QTRY_COMPARE(search->popup()->titleAt(0), u"Geomatics in the field"_s);
        QVERIFY(search->popup()->rowCount() > 1); // and codes below
        QTest::keyClick(search, Qt::Key_Down);
        QTest::keyClick(search, Qt::Key_Up);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page()->title(), u"Proposals"_s);
        QCOMPARE(page()->last.proposal, id);
        QVERIFY(search->text().isEmpty());
    }

    void searchLeadsFromACodeToItsProposals()
    {
        openNew();
        SearchField *search = m_window->topBar()->search();
        search->setFocus();
        QTest::keyClicks(search, u"GIS technician"_s);
        QTRY_VERIFY(search->popup() && search->popup()->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page()->last.target, Link::Proposals);
        QCOMPARE(page()->last.filter, u"?22214"_s);
    }

    void searchSaysWhenThereIsNothing()
    {
        openNew();
        SearchField *search = m_window->topBar()->search();
        search->setFocus();
        QTest::keyClicks(search, u"xyzzyx"_s);
        QTRY_VERIFY(search->popup() && search->popup()->isVisible());
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(page()->title(), u"Home"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(search->text().isEmpty());
        QVERIFY(search->popup()->isHidden());
    }

    void countsAndSaveState()
    {
        openNew();
        QVERIFY(m_window->sidebar()->state().contains(u"saved"_s, Qt::CaseInsensitive));
        add(proposalNamed(u"One"_s));
        add(proposalNamed(u"Two"_s));
        QTRY_COMPARE(m_window->sidebar()->pages()->button(1)->count(), 2);
        QVERIFY(!m_window->sidebar()->pages()->button(1)->accessibleDescription().isEmpty());
        QVERIFY(m_window->sidebar()->state().startsWith(u"Saved "_s));
    }

    void unusableFilesAreSaidAndThePresentOneStays()
    {
        openNew();
        m_window->openFile(m_folder->filePath(u"gone.credence"_s));
        QTRY_VERIFY(!m_window->toast()->sentence().isEmpty());
        QVERIFY(m_window->toast()->sentence().contains(u"gone.credence"_s));
        QVERIFY(page());
    }

    void recentFilesAreOffered()
    {
        openNew(u"first.credence"_s);
        openNew(u"second.credence"_s);
        const QStringList recent = RecentFiles(*m_settings).list();
        QCOMPARE(recent.size(), 2);
        QVERIFY(recent.first().endsWith(u"second.credence"_s));
        m_window->actions()->closeOffice->trigger();
        QTRY_VERIFY(m_window->welcome()->isVisible());
        QVERIFY(!m_window->currentPage());
        const auto links = m_window->welcome()->findChildren<LinkLabel *>();
        QCOMPARE(links.size(), 2);
        QTest::keyClick(links.last(), Qt::Key_Return);
        QTRY_VERIFY(m_store->isOpen());
        QVERIFY(m_store->path().endsWith(u"first.credence"_s));
        QVERIFY(QFile::remove(m_folder->filePath(u"second.credence"_s)));
        QCOMPARE(RecentFiles(*m_settings).list().size(), 1); // gone files are left out
    }

    void exampleIsMadeOnceADay()
    {
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        m_window->openExample();
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_store->path().contains(u"2026-01-12"_s));
        const QString path = m_store->path();
        m_window->openExample(); // there already: opened, not made again
        QTRY_COMPARE(opened.count(), 2);
        QVERIFY(m_window->toast()->sentence().isEmpty());
        m_window.reset();
        m_store.reset();
        QVERIFY(QFile::remove(path));
    }

    void backupIsMadeAndSaid()
    {
        openNew();
        m_answer = m_folder->filePath(u"copy.credence"_s);
        m_window->actions()->backup->trigger();
        QTRY_VERIFY(m_window->toast()->sentence().contains(u"copy.credence"_s));
        QVERIFY(QFile::exists(m_answer));
    }

    void undoIsOneStack()
    {
        openNew();
        int value = 0;
        class Add final : public QUndoCommand {
        public:
            explicit Add(int &target) : m_target(target) {}
            void redo() override { ++m_target; }
            void undo() override { --m_target; }

        private:
            int &m_target;
        };
        m_window->undoStack()->push(new Add(value));
        QCOMPARE(value, 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(value, 0);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(value, 1);
        m_window->actions()->closeOffice->trigger();
        QTRY_VERIFY(!m_store->isOpen());
        QCOMPARE(m_window->undoStack()->count(), 0);
    }

    // An act that the store will not take back is told, on whichever page, and is not done a second time.
    void undoThatFailsIsTold()
    {
        openNew();
        bool refuses = true;
        int undone = 0;
        int redone = 0;
        const auto undo = [&](Office &) -> Result<void> {
            if (refuses)
                return tl::unexpected(Error{ErrorCode::HasLearners, {u"9"_s}, {}});
            ++undone;
            return {};
        };
        const auto redo = [&](Office &) -> Result<void> {
            ++redone;
            return {};
        };
        m_window->undoStack()->push(new StoreCommand(*m_store, u"offering"_s, undo, redo));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_window->toast()->sentence(),
                     u"Not taken back. "_s + errorSentence({ErrorCode::HasLearners, {u"9"_s}, {}}));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!m_store->isBusy());
        QCOMPARE(redone, 0); // it is still done
        refuses = false;
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(undone, 1);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(redone, 1);
    }

    // What a form still holds when the window is closed is saved before it goes.
    void closingSavesFirst()
    {
        openNew();
        const QString path = m_store->path();
        page()->unsaved = u"typed a moment ago"_s;
        closeForGood();
        const auto office = Office::open(path, m_policy, m_codes, m_clock);
        QCOMPARE((*office)->countProposals({}).value_or(-1), 1);
    }

    /// The window stays, and says why, when another program holds the file while it is closed; then it goes.
    void closingStaysWhereNothingCanBeSaved()
    {
        openNew();
        const QString path = m_store->path();
        const auto other = Database::open(path, Database::Access::ReadWrite);
        QVERIFY(other);
        {
            const auto held = Transaction::begin(**other);
            QVERIFY(held);
            page()->unsaved = u"typed a moment ago"_s;
            m_window->close();
            QTRY_COMPARE(m_store->saveState(), StoreThread::SaveState::Failed);
            QVERIFY(m_window->isVisible());
            QCOMPARE(m_window->toast()->sentence(),
                     u"The last change could not be saved, so the window stayed open."_s);
        }
        page()->unsaved = u"typed a moment ago"_s;
        closeForGood();
        const auto office = Office::open(path, m_policy, m_codes, m_clock);
        QCOMPARE((*office)->countProposals({}).value_or(-1), 1);
    }

    void sizeIsKept()
    {
        m_window->resize(1000, 640);
        m_window->close();
        m_window.reset();
        makeWindow();
        QVERIFY(m_window->size().width() <= 1000);
    }

    void menuIsReachableByKeyboard()
    {
        openNew();
        QMenu *menu = m_window->actions()->menu();
        QCOMPARE(m_window->sidebar()->menuButton()->menu(), menu);
        QVERIFY(!m_window->sidebar()->menuButton()->accessibleName().isEmpty());
        QVERIFY(menu->actions().size() >= 4);
        for (const QAction *action : menu->actions()) {
            QVERIFY(action->menu());
            QVERIFY2(action->text().contains(u'&') || !action->isVisible(), qPrintable(action->text()));
        }
    }

    void desktopsWishIsFollowed()
    {
        SystemScheme system(QPalette(Qt::white), *m_settings);
        QSignalSpy changed(&system, &SystemScheme::changed);
        QCOMPARE(system.scheme(), Scheme::Light);
        system.take(1);
        QCOMPARE(system.scheme(), Scheme::Dark);
        QCOMPARE(changed.count(), 1);
        system.take(1);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(SystemScheme(QPalette(Qt::white), *m_settings).scheme(),
                 Scheme::Dark); // the next start knows it at once
        system.take(0);         // no wish: as the desktop's palette
        QCOMPARE(system.scheme(), Scheme::Light);
    }

    void desktopsStillnessIsFollowed()
    {
        SystemScheme system(QPalette(Qt::white), *m_settings);
        QSignalSpy changed(&system, &SystemScheme::motionChanged);
        QVERIFY(!wantsStillness(*m_settings));
        system.takeStillness(true);
        QVERIFY(wantsStillness(*m_settings)); // kept: the next start knows it at once
        system.takeStillness(true);
        QCOMPARE(changed.count(), 1);
        system.takeStillness(false);
        QVERIFY(!wantsStillness(*m_settings));
        QCOMPARE(changed.count(), 2);
    }

    void stillnessIsChosenInTheMenu()
    {
        auto *less = m_window->findChild<QAction *>(u"motion.less"_s);
        QVERIFY(less && !less->isChecked());
        less->trigger();
        QVERIFY(isStill());
        QCOMPARE(m_settings->value(u"motion"_s).toString(), u"less"_s);
        less->trigger();
        QVERIFY(!isStill());
    }

    void schemeIsChosenInTheMenu()
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text().contains(u"Dark"_s))
                action->trigger();
        }
        QCOMPARE(m_scheme, u"dark"_s);
        QCOMPARE(m_settings->value(u"scheme"_s).toString(), u"dark"_s);
    }

    void everythingFocusableHasAName()
    {
        openNew();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            QVERIFY2(named, widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
