// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/backup.h"
#include "core/store/deliveryrepository.h"
#include "core/store/waiting.h"
#include "core/wording/wording.h"
#include "ui/help/helpkey.h"
#include "ui/shell/actteller.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/longwork.h"
#include "ui/shell/officewords.h"
#include "ui/shell/recentfiles.h"
#include "ui/shell/reminderbell.h"
#include "ui/shell/reminders.h"
#include "ui/shell/savestate.h"
#include "ui/shell/searchfield.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/toast.h"
#include "ui/shell/topbar.h"
#include "ui/shell/welcomepage.h"
#include "ui/shell/windowactions.h"
#include "ui/widgets/helpanchor.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/navlist.h"
#include "ui/widgets/ownfolder.h"
#include "ui/widgets/spelling.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSet>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr QSize kFirstSize(1360, 860);
constexpr QSize kLeastSize(900, 560);
constexpr int kCountsDelay = 150; ///< ms: many changes in a row count once

} // namespace

MainWindow::MainWindow(const WindowSetup &setup, QWidget *parent)
    : TabsByLayout(parent), m_setup(setup), m_countsSoon(new QTimer(this)),
      m_mark(ownFolder(setup.settings) + u"/open"_s), m_help(new HelpKey(this))
{
    setMinimumSize(kLeastSize);
    makeReminders();
    auto *spelling = new Spelling({m_setup.settings, Spelling::ownPathBeside(m_setup.settings)}, this);
    new OfficeWords(*spelling, m_setup.store, m_undo, this);
    connect(spelling, &Spelling::message, this, [this](const QString &sentence) { say(sentence); });
    build();
    connectStore();
    restorePlace();
    fileClosed();
    if (m_setup.store.isOpen())
        fileOpened(m_setup.store.path());
}

void MainWindow::build()
{
    m_sidebar = new Sidebar(this);
    m_topBar = new TopBar(this);
    m_stack = new QStackedWidget(this);
    m_welcome = new WelcomePage(bool(m_setup.makeExample), this);
    m_actions = new WindowActions(this, m_undo, m_setup.settings);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_topBar);
    right->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    m_stack->addWidget(m_welcome);
    m_toast = new Toast(m_stack);
    new ActTeller(m_undo, *m_toast, m_toast);
    for (const PageEntry &entry : m_setup.pages) {
        m_actions->addPage(entry.title, m_sidebar->pages()->add(entry.iconName, entry.title, entry.atFoot));
        m_pages += nullptr;
    }
    m_sidebar->menuButton()->setMenu(m_actions->menu());
    m_topBar->search()->setSources(&m_setup.store, &m_setup.codes);
    m_bell = new ReminderBell(*m_reminders, m_topBar);
    m_topBar->addTool(m_bell);
    connectActions();
}

MainWindow::~MainWindow() = default;

void MainWindow::connectStore()
{
    StoreThread &store = m_setup.store;
    connect(&store, &StoreThread::opened, this, &MainWindow::fileOpened);
    connect(&store, &StoreThread::closed, this, &MainWindow::fileClosed);
    connect(&store, &StoreThread::failed, this, [this](const Error &error) {
        if (const auto asking = findChildren<FirstRun *>();
            std::none_of(asking.cbegin(), asking.cend(), [](const FirstRun *one) { return one->isCreating(); }))
            say(errorSentence(error), true);
    });
    connect(&store, &StoreThread::stateChanged, this, &MainWindow::showState);
    connect(&store, &StoreThread::stateChanged, this, [this] {
        if (!m_closing || m_setup.store.isSaving())
            return;
        m_closing = false;
        if (m_setup.store.saveState() == StoreThread::SaveState::Failed)
            say(tr("The last change could not be saved, so the window stayed open."), true);
        else
            QTimer::singleShot(0, this, &QWidget::close);
    });
    connect(&store, &StoreThread::undoFailed, this, [this](const Error &error, bool again) {
        //: %1 is a sentence that says why
        say((again ? tr("Not done again. %1") : tr("Not taken back. %1")).arg(errorSentence(error)), true);
    });
    connect(&store, &StoreThread::stateChanged, this, &MainWindow::speakNow);
    m_countsSoon->setSingleShot(true);
    m_countsSoon->setInterval(kCountsDelay);
    connect(m_countsSoon, &QTimer::timeout, this, &MainWindow::showCounts);
    connect(&store, &StoreThread::changed, m_countsSoon, qOverload<>(&QTimer::start));
    connect(&store, &StoreThread::deliveryChanged, m_countsSoon, qOverload<>(&QTimer::start));
}

void MainWindow::connectActions()
{
    const WindowActions *a = m_actions;
    connect(m_sidebar->pages(), &NavList::chosen, this,
            [this](int index) { go(Link::to(m_setup.pages.at(index).target)); });
    connect(m_topBar->search(), &SearchField::go, this, &MainWindow::go);
    connect(m_topBar->search(), &SearchField::run, this, &MainWindow::run);
    m_topBar->search()->setCommands([this] {
        makePagesSoon();
        return commands();
    });
    connect(m_bell, &ReminderBell::go, this, &MainWindow::go);
    connect(a, &WindowActions::pageChosen, this, [this](int index) { go(Link::to(m_setup.pages.at(index).target)); });
    connect(a, &WindowActions::recentChosen, this, &MainWindow::openFile);
    connect(a, &WindowActions::schemeChosen, this, &MainWindow::setScheme);
    connect(a, &WindowActions::motionChosen, this, [this](bool less) {
        m_setup.settings.setValue("motion"_L1, less ? u"less"_s : u"system"_s);
        applyMotion(*qApp, wantsStillness(m_setup.settings));
    });
    connect(a->newOffice, &QAction::triggered, this, [this] { askForOffice(false); });
    const auto openPrompt = [this] {
        if (const QString path = m_setup.prompts.openOffice(this); !path.isEmpty())
            openFile(path);
    };
    connect(a->openOffice, &QAction::triggered, this, openPrompt);
    a->example->setVisible(bool(m_setup.makeExample));
    connect(a->example, &QAction::triggered, this, &MainWindow::openExample);
    connect(a->closeOffice, &QAction::triggered, this, [this] {
        flushPages();
        m_setup.store.close();
    });
    connect(a->backup, &QAction::triggered, this, &MainWindow::backUpFile);
    connect(a->quit, &QAction::triggered, this, &QWidget::close);
    connect(a->search, &QAction::triggered, m_topBar->search(), &SearchField::open);
    connect(a->about, &QAction::triggered, this, [this] { showAbout(this); });
    connect(a->keys, &QAction::triggered, this, [this] { showShortcuts(); });
    connect(a->help, &QAction::triggered, this, [this] { m_help->show(helpAnchorOf(currentPage())); });
    connect(m_welcome, &WelcomePage::newRequested, this, [this] { askForOffice(false); });
    connect(m_welcome, &WelcomePage::openRequested, this, openPrompt);
    connect(m_welcome, &WelcomePage::exampleRequested, this, &MainWindow::openExample);
    connect(m_welcome, &WelcomePage::recentRequested, this, &MainWindow::openFile);
}

void MainWindow::makeReminders()
{
    m_reminders = new Reminders({.store = m_setup.store,
                                 .policy = m_setup.policy,
                                 .clock = m_setup.clock,
                                 .settings = m_setup.settings,
                                 .undo = m_undo,
                                 .notifier = m_setup.notifier},
                                this);
    connect(m_reminders, &Reminders::failed, this, [this](const Error &error) { say(errorSentence(error), true); });
    if (m_setup.notifier) {
        connect(m_setup.notifier, &Notifier::activated, this, [this] {
            raise();
            activateWindow();
            m_bell->openList();
        });
    }
}

void MainWindow::setScheme(const QString &wish)
{
    m_setup.settings.setValue("scheme"_L1, wish);
    m_actions->setScheme(wish);
    if (m_setup.setScheme)
        m_setup.setScheme(wish);
}

Page *MainWindow::page(int index)
{
    if (m_pages.at(index))
        return m_pages.at(index);
    const PageContext context{m_setup.store, m_setup.policy, m_setup.codes, m_setup.clock, m_undo, m_setup.settings};
    Page *made = m_setup.pages.at(index).make(context, m_stack);
    m_pages[index] = made;
    m_stack->addWidget(made);
    connect(made, &Page::go, this, &MainWindow::go);
    connect(made, &Page::message, this, [this](const QString &sentence) { say(sentence); });
    connect(made, &Page::schemeChosen, this, &MainWindow::setScheme);
    connect(made, &Page::languageChosen, this, [this](const QString &wish) {
        if (m_setup.setLanguage)
            m_setup.setLanguage(wish);
    });
    connect(made, &Page::headerChanged, this, [this, made] {
        if (made == currentPage())
            showHeader();
    });
    return made;
}

void MainWindow::go(const Link &link)
{
    if (!m_setup.store.isOpen())
        return;
    for (int index = 0; index < m_setup.pages.size(); ++index) {
        const PageEntry &entry = m_setup.pages.at(index);
        if (entry.target == link.target || entry.also.contains(link.target)) {
            showPage(index, link);
            return;
        }
    }
}

void MainWindow::showPage(int index, const Link &link)
{
    Page *shown = page(index);
    m_current = index;
    m_sidebar->pages()->setCurrent(index);
    m_stack->setCurrentWidget(shown);
    m_toast->raise(); // what was said is read on the next page too
    shown->activate(link);
    m_reminders->takeSettings();
    showHeader();
}

Page *MainWindow::currentPage() const { return m_current < 0 ? nullptr : m_pages.at(m_current); }

void MainWindow::showHeader()
{
    Page *shown = currentPage();
    m_topBar->setVisible(shown != nullptr);
    if (!shown)
        return;
    m_topBar->setHeader(shown->title(), shown->subtitle());
    m_topBar->setActions(shown->headerActions());
    m_actions->setPageActions(shown->menuActions());
}

void MainWindow::showState() { m_sidebar->setState(saveStateSentence(m_setup.store, m_setup.clock.today())); }

void MainWindow::showCounts()
{
    struct Counts {
        int open = 0;
        int late = 0;
        int running = 0;   ///< offerings with a cohort that runs today
        int overLimit = 0; ///< learners to be confirmed as failed (R38)
    };
    const QDate today = m_setup.clock.today();
    m_setup.store.ask(
        this,
        [today](Office &office) {
            Counts counts;
            counts.open = office.countProposals({.openOnly = true}).value_or(0);
            const auto waiting = readWaiting(office, today, false);
            counts.late = waiting ? waiting->overdue : 0;
            QSet<QUuid> running;
            const auto cohorts = office.delivery().cohortsBetween(today, today);
            for (const CohortRow &row : cohorts.value_or(QList<CohortRow>()))
                running.insert(row.cohort.offering);
            counts.running = int(running.size());
            counts.overLimit = office.delivery().countOverLimit(today).value_or(0);
            return counts;
        },
        [this](const Counts &counts) {
            for (int index = 0; index < m_setup.pages.size(); ++index) {
                NavButton *button = m_sidebar->pages()->button(index);
                if (m_setup.pages.at(index).target == Link::Proposals)
                    button->setCount(counts.open, false, tr("%n open proposal(s)", "", counts.open));
                if (m_setup.pages.at(index).target == Link::Approvals)
                    button->setCount(counts.late, true, tr("%n waiting longer than usual", "proposals", counts.late));
                if (m_setup.pages.at(index).target == Link::Offerings) {
                    QStringList said{tr("%n running", "offerings", counts.running)};
                    if (counts.overLimit > 0)
                        said.append(tr("%n learner(s) over their time limit", nullptr, counts.overLimit));
                    button->setCount(counts.running, false, said.join(u", "_s));
                }
            }
        });
}

void MainWindow::fileOpened(const QString &path)
{
    RecentFiles(m_setup.settings).add(path);
    m_undo.clear();
    m_toast->hide(); // what stood in the way of opening is past
    showFile();
    if (!m_setup.pages.isEmpty())
        showPage(0, Link::to(m_setup.pages.first().target));
    if (!m_setup.store.isReadOnly())
        tellRecovery(path);
}

void MainWindow::showFile()
{
    const QFileInfo file(m_setup.store.path());
    m_sidebar->setFile(file.fileName(), m_setup.store.path());
    setWindowTitle(tr("%1 – Credence", "file name").arg(file.completeBaseName()));
    m_sidebar->pages()->setVisible(true);
    m_actions->setFileOpen(true);
    showState();
    m_countsSoon->start();
    if (m_setup.store.isReadOnly())
        say(tr("This file can only be read. Nothing you change will be kept."), true);
}

void MainWindow::tellRecovery(const QString &path)
{
    m_mark.ask(m_setup.store, std::exchange(m_setup.traces, {}), path, this, [this](const Reopened &found) {
        const QString sentence = recoverySentence(found, m_setup.clock.today());
        if (!sentence.isEmpty()) {
            say(sentence);
            m_toast->stay();
        }
        if (!found.backups)
            say(errorSentence(found.backups.error()), true);
    });
}

void MainWindow::fileClosed()
{
    m_undo.clear();
    m_mark.release();
    m_current = -1;
    m_sidebar->setFile({}, {});
    m_sidebar->setState({});
    m_sidebar->pages()->setVisible(false);
    for (int index = 0; index < m_sidebar->pages()->size(); ++index)
        m_sidebar->pages()->button(index)->setCount(0, false, {});
    m_actions->setFileOpen(false);
    m_actions->setPageActions({});
    setWindowTitle(u"Credence"_s);
    m_welcome->setRecent(RecentFiles(m_setup.settings).list());
    m_stack->setCurrentWidget(m_welcome);
    m_welcome->setFocus();
    showHeader();
}

void MainWindow::flushPages()
{
    for (Page *made : std::as_const(m_pages)) {
        if (made)
            made->closeFile();
    }
}

void MainWindow::openFile(const QString &path)
{
    flushPages();
    m_setup.traces = officeTraces(path);
    m_setup.store.open(path);
}

void MainWindow::askForOffice(bool first)
{
    flushPages();
    auto *asking = new FirstRun(m_setup, first, first ? static_cast<QWidget *>(m_stack) : this,
                                std::exchange(m_wish, {}).value_or(OfficeWish()));
    if (!first)
        return asking->open();
    m_firstRun = asking;
    m_stack->addWidget(asking);
    m_stack->setCurrentWidget(asking);
    asking->begin();
    connect(asking, &QDialog::finished, this, [this] {
        if (m_current < 0) // else the new office is shown
            m_stack->setCurrentWidget(m_welcome);
    });
}

void MainWindow::openExample()
{
    if (!m_setup.makeExample)
        return;
    // Its dates are told from today, so each day has an example of its own; what was tried in it stays.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
    folder.mkpath(u"."_s);
    const QString name =
        tr("Example office %1", "file name; %1 is a date").arg(m_setup.clock.today().toString(Qt::ISODate));
    const QString path = m_setup.examplePath.isEmpty() ? folder.filePath(name + u".credence"_s) : m_setup.examplePath;
    flushPages();
    if (QFileInfo::exists(path))
        openFile(path);
    else
        m_setup.store.create(path, m_setup.makeExample);
}

void MainWindow::backUpFile()
{
    const QString stem = QFileInfo(m_setup.store.path()).completeBaseName();
    const QString suggested = u"%1 %2.credence"_s.arg(stem, m_setup.clock.today().toString(Qt::ISODate));
    const QString target = m_setup.prompts.backupTarget(this, suggested);
    if (target.isEmpty())
        return;
    runLong(
        m_setup.store, this, tr("Backing up and checking the copy…"),
        [target](const Office &office, const Progress &progress) { return backupReplacing(office, target, progress); },
        [this](const Result<BackupInfo> &made) {
            if (made)
                say(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(made->path)));
            else
                say(errorSentence(made.error()), made.error().code != ErrorCode::Cancelled);
        });
}

void MainWindow::say(const QString &sentence, bool problem) { m_toast->say(sentence, problem); }

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_F10)
        m_sidebar->menuButton()->showMenu();
    else
        QWidget::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    flushPages();
    keepGeometry();
    if (!m_setup.store.isSaving()) {
        event->accept();
        return;
    }
    // What the forms still held is being saved: the window goes when it is, and stays when it could not be.
    event->ignore();
    m_closing = true;
}

void MainWindow::keepGeometry()
{
    // The position is the window system's affair; on Wayland it is not even known.
    if (!isMaximized() && !isFullScreen())
        m_setup.settings.setValue("window/size"_L1, size());
    m_setup.settings.setValue("window/maximized"_L1, isMaximized());
}

void MainWindow::restorePlace()
{
    const QSize room = screen()->availableSize();
    resize(m_setup.settings.value("window/size"_L1, kFirstSize).toSize().boundedTo(room).expandedTo(kLeastSize));
    if (m_setup.settings.value("window/maximized"_L1, false).toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
}

} // namespace credence
