// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The first hour begins with four questions, each with an answer already: language, institution, unit, and where to
// keep the file.

#include "tests/support/uifixture.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/toast.h"

#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace credence;

class FirstRunTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;
    std::unique_ptr<WindowSetup> m_setup;
    std::unique_ptr<QWidget> m_window;
    QString m_language, m_answer;
    QString m_institution; ///< of the policy that was put in force

    FirstRun *ask(bool first = true, const OfficeWish &wish = {})
    {
        auto *asking = new FirstRun(*m_setup, first, m_window.get(), wish);
        asking->setAttribute(Qt::WA_DeleteOnClose, false);
        asking->resize(900, 700);
        m_window->show();
        asking->show();
        asking->begin();
        (void)QTest::qWaitForWindowActive(asking);
        return asking;
    }
    template <typename T> static T *in(FirstRun *asking, const QString &name)
    {
        return asking->findChild<T *>(u"firstRun."_s + name);
    }
    QList<Unit> units()
    {
        return *m_fixture->ask([](Office &office) { return office.units(); });
    }

private slots:
    void init()
    {
        QStandardPaths::setTestModeEnabled(true);
        m_fixture = std::make_unique<UiFixture>();
        qputenv("HOME", m_fixture->folder.path().toUtf8()); // the place that is suggested is never the tester's own
        applyTheme(*qApp, Scheme::Light);
        m_window = std::make_unique<QWidget>();
        m_window->resize(1000, 760);
        m_language.clear();
        m_institution.clear();
        m_setup.reset(new WindowSetup{
            .store = m_fixture->store,
            .policy = m_fixture->policy,
            .codes = m_fixture->codes,
            .clock = m_fixture->clock,
            .settings = m_fixture->settings,
            .pages = {},
            .makeExample = {},
            .prompts = {.newOffice = [this](QWidget *) { return m_answer; }, .openOffice = {}, .backupTarget = {}},
            .setScheme = {},
            .setLanguage = [this](const QString &wish) { m_language = wish; },
            .setPolicy = [this](const Policy &policy) { m_institution = policy.institution.en; }});
    }
    void cleanup()
    {
        m_window.reset();
        m_setup.reset();
        m_fixture.reset();
    }

    /// It comes once, to who never opened a file.
    void isDueOnce()
    {
        QSettings &settings = m_fixture->settings;
        QVERIFY(FirstRun::isDue(settings));
        FirstRun *asking = ask();
        QTest::keyClick(asking, Qt::Key_Escape);
        QVERIFY(!FirstRun::isDue(settings));
        settings.clear();
        settings.setValue(u"recentFiles"_s, QStringList{u"/an/office.credence"_s}); // of a version before this
        QVERIFY(!FirstRun::isDue(settings));
    }

    void theFileIsNamedAfterTheUnit_data()
    {
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("name");
        QTest::newRow("no unit") << QString() << u"Faculty office.credence"_s;
        QTest::newRow("blanks") << u"   "_s << u"Faculty office.credence"_s;
        QTest::newRow("a unit") << u" Geography  and Maps "_s << u"Geography and Maps.credence"_s;
        QTest::newRow("what a file system refuses") << u"Arts/Science: \"A\""_s << u"Arts-Science- -A-.credence"_s;
        QTest::newRow("hidden") << u"..x"_s << u"x.credence"_s;
        QTest::newRow("accents") << u"Études françaises"_s << u"Études françaises.credence"_s;
        QTest::newRow("very long") << QString(200, u'x') << QString(80, u'x') + u".credence"_s;
    }
    void theFileIsNamedAfterTheUnit()
    {
        QFETCH(const QString, unit);
        QFETCH(const QString, name);
        const QString folder = m_fixture->folder.path();
        QCOMPARE(FirstRun::suggestedPath(folder, unit), folder + u'/' + name);
        QFile there(folder + u'/' + name);
        QVERIFY(there.open(QIODevice::WriteOnly));
        QCOMPARE(FirstRun::suggestedPath(folder, unit),
                 folder + u'/' + QString(name).replace(u".credence"_s, u" 2.credence"_s)); // never over another file
    }

    /// By keyboard alone: the unit, Tab, the faculty, and Enter makes the office.
    void theUnitAndEnterMakeAnOffice()
    {
        FirstRun *asking = ask();
        auto *path = in<QLineEdit>(asking, u"path"_s);
        QTRY_VERIFY(in<QLineEdit>(asking, u"unit"_s)->hasFocus());
        QTest::keyClicks(asking->focusWidget(), u"Geography"_s);
        QTest::keyClick(asking->focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(asking->focusWidget(), u"Arts"_s);
        QVERIFY2(path->text().endsWith(u"Geography.credence"_s), qPrintable(path->text()));
        path->setFocus();
        path->selectAll();
        QTest::keyClicks(path, m_fixture->path());
        QSignalSpy finished(asking, &QDialog::finished);
        QTest::keyClick(path, Qt::Key_Return);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), int(QDialog::Accepted));
        QCOMPARE(m_fixture->store.path(), m_fixture->path());
        QCOMPARE(units().size(), 1);
        QCOMPARE(units().first().name, u"Geography"_s);
        QCOMPARE(units().first().faculty, u"Arts"_s);
        QVERIFY(!FirstRun::isDue(m_fixture->settings));
    }

    void aFacultyAloneIsNotDropped()
    {
        FirstRun *asking = ask();
        in<QLineEdit>(asking, u"faculty"_s)->setText(u"Arts"_s);
        const QString suggested = in<QLineEdit>(asking, u"path"_s)->text();
        in<QPushButton>(asking, u"create"_s)->click();
        QVERIFY(in<QLabel>(asking, u"problem"_s)->isVisible());
        QVERIFY(!m_fixture->store.isOpen());
        QVERIFY2(!QFileInfo::exists(suggested), qPrintable(suggested));
        in<QLineEdit>(asking, u"unit"_s)->setText(u"Geography"_s);
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QCOMPARE(m_fixture->store.path(), m_fixture->path(u"Documents/Geography.credence"_s));
    }

    /// Nothing is required but the place, which has a default.
    void everythingCanBeLeftAsItIs()
    {
        FirstRun *asking = ask();
        m_answer = m_fixture->path(u"plain.credence"_s);
        in<QPushButton>(asking, u"browse"_s)->click();
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QVERIFY(units().isEmpty());
        QVERIFY(!m_fixture->settings.contains(u"policy/file"_s));
        QCOMPARE(m_institution, QString());
    }

    void aFileIsNeverOverwritten()
    {
        QFile there(m_fixture->path());
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        there.close();
        FirstRun *asking = ask();
        in<QLineEdit>(asking, u"path"_s)->setText(there.fileName());
        in<QPushButton>(asking, u"create"_s)->click();
        auto *problem = in<QLabel>(asking, u"problem"_s);
        QTRY_VERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"office.credence"_s), qPrintable(problem->text()));
        QVERIFY(asking->isVisible());
        QCOMPARE(there.size(), 4);
        in<QLineEdit>(asking, u"path"_s)->clear();
        in<QPushButton>(asking, u"create"_s)->click();
        QCOMPARE(problem->text(), u"Say where to keep the file."_s);
    }

    /// A slip in the name of a folder makes no folder; only the one that is suggested is made where it is missing.
    void aFolderThatIsNotThereIsSaid()
    {
        FirstRun *asking = ask();
        in<QLineEdit>(asking, u"path"_s)->setText(m_fixture->path(u"Docments/a.credence"_s));
        in<QPushButton>(asking, u"create"_s)->click();
        auto *problem = in<QLabel>(asking, u"problem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY2(problem->text().contains(u"no folder"_s) && problem->text().contains(u"Docments"_s),
                 qPrintable(problem->text()));
        QVERIFY(!QFileInfo::exists(m_fixture->path(u"Docments"_s)));
        in<QLineEdit>(asking, u"path"_s)->setText(u"own.credence"_s);
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QCOMPARE(m_fixture->store.path(), m_fixture->path(u"Documents/own.credence"_s));
    }

    /// Whoever names a folder alone has the file in it.
    void aFolderAloneHoldsTheFile()
    {
        const QString folder = m_fixture->path(u"Office files"_s);
        QVERIFY(QDir().mkpath(folder));
        FirstRun *asking = ask();
        in<QLineEdit>(asking, u"path"_s)->setText(folder);
        in<QLineEdit>(asking, u"path"_s)->setFocus();
        in<QLineEdit>(asking, u"unit"_s)->setText(u"Geography"_s);
        in<QLineEdit>(asking, u"path"_s)->setText(folder);
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QCOMPARE(m_fixture->store.path(), folder + u"/Geography.credence"_s);
    }

    /// What fails is said where it was asked for, and not a second time over the buttons; it names the user's file.
    void aFailureIsSaidOnce()
    {
        auto window = std::make_unique<MainWindow>(*m_setup);
        window->resize(1024, 700);
        window->show();
        window->askForOffice(true);
        auto *asking = window->findChild<FirstRun *>();
        QVERIFY(asking);
        QFile there(m_fixture->path());
        QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
        in<QLineEdit>(asking, u"path"_s)->setText(there.fileName());
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(in<QLabel>(asking, u"problem"_s)->isVisible());
        const auto *toast = window->findChild<Toast *>();
        QVERIFY(!toast->isVisible());
        window->say(u"There is no such file."_s, true); // what was tried before
        in<QLineEdit>(asking, u"path"_s)->setText(m_fixture->path(u"b.credence"_s));
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QTRY_COMPARE(toast->sentence(), QString());
    }

    /// Another institution brings its policy file, which is looked at before it is taken.
    void anotherInstitutionBringsItsPolicy()
    {
        QFile shipped(u":/policy/carleton-2025-04-28.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        QByteArray json = shipped.readAll();
        json.replace("Carleton University", "University of Tests");
        QFile own(m_fixture->path(u"own.json"_s));
        QVERIFY(own.open(QIODevice::WriteOnly) && own.write(json) > 0);
        own.close();
        QFile broken(m_fixture->path(u"broken.json"_s));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") > 0);
        broken.close();

        FirstRun *asking = ask();
        auto *choose = in<QPushButton>(asking, u"policy"_s);
        auto *institution = in<QLabel>(asking, u"institution"_s);
        QVERIFY(!choose->isVisible());
        QVERIFY(institution->text().contains(u"28 Apr 2025"_s));
        in<QRadioButton>(asking, u"other"_s)->click();
        QVERIFY(choose->isVisible());
        const auto answer = [&](const QFile &file) {
            choose->click();
            auto *dialog = asking->findChild<QFileDialog *>(u"askOpenFiles"_s);
            emit dialog->filesSelected({file.fileName()});
            delete dialog;
        };
        answer(broken);
        QVERIFY(in<QLabel>(asking, u"problem"_s)->isVisible());
        answer(own);
        QVERIFY(!in<QLabel>(asking, u"problem"_s)->isVisible());
        QVERIFY2(institution->text().contains(u"University of Tests"_s), qPrintable(institution->text()));
        in<QLineEdit>(asking, u"path"_s)->setText(m_fixture->path());
        QVERIFY(own.rename(own.fileName() + u".away"_s)); // gone since it was chosen
        in<QPushButton>(asking, u"create"_s)->click();
        QVERIFY(in<QLabel>(asking, u"problem"_s)->isVisible());
        QVERIFY(!QFileInfo::exists(m_fixture->path()));
        QVERIFY(own.rename(m_fixture->path(u"own.json"_s)));
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QCOMPARE(m_fixture->settings.value(u"policy/file"_s).toString(), own.fileName());
        QCOMPARE(m_institution, u"University of Tests"_s);
    }

    /// The language is asked for in both languages, and what was entered survives the change.
    void theLanguageIsChangedAtOnce()
    {
        FirstRun *asking = ask();
        auto *language = in<QComboBox>(asking, u"language"_s);
        QCOMPARE(language->currentText(), u"English"_s);
        in<QLineEdit>(asking, u"unit"_s)->setText(u"Géographie"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QCOMPARE(m_language, u"fr"_s);
        const OfficeWish wish = asking->wish();
        delete asking;
        asking = ask(true, wish);
        QCOMPARE(in<QLineEdit>(asking, u"unit"_s)->text(), u"Géographie"_s);
        QVERIFY(in<QLineEdit>(asking, u"path"_s)->text().endsWith(u"Géographie.credence"_s));
        in<QLineEdit>(asking, u"path"_s)->setFocus();
        QTest::keyClicks(in<QLineEdit>(asking, u"path"_s), u"x"_s); // from now on the place is the user's
        in<QLineEdit>(asking, u"unit"_s)->setText(u"Histoire"_s);
        QVERIFY(in<QLineEdit>(asking, u"path"_s)->text().contains(u"Géographie"_s));
    }

    /// In the window: everything in it is made anew in the other language, and the questions stand there again.
    void theWindowIsMadeAnewUnderIt()
    {
        std::unique_ptr<MainWindow> window;
        m_setup->setLanguage = [&](const QString &wish) {
            m_language = wish;
            window->speak({});
        };
        window = std::make_unique<MainWindow>(*m_setup);
        window->show();
        window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get())); // the keyboard is in what goes
        window->askForOffice(true);
        QPointer<FirstRun> asking = window->findChild<FirstRun *>();
        QVERIFY(asking && asking->isVisible());
        bool left = false; // they lie in the window: Tab goes on to the rest of it
        for (int step = 0; step < 20 && !left; ++step) {
            QTest::keyClick(window->focusWidget(), Qt::Key_Tab);
            left = !asking->isAncestorOf(window->focusWidget());
        }
        QVERIFY(left);
        in<QLineEdit>(asking, u"unit"_s)->setText(u"Géographie"_s);
        auto *language = in<QComboBox>(asking, u"language"_s);
        language->setFocus();
        QTest::keyClick(language, Qt::Key_Down);
        QTRY_VERIFY(!asking); // the one before is gone
        FirstRun *again = nullptr;
        QTRY_VERIFY((again = window->findChild<FirstRun *>()) && again->isVisible());
        QCOMPARE(in<QLineEdit>(again, u"unit"_s)->text(), u"Géographie"_s);
        QTRY_VERIFY(in<QComboBox>(again, u"language"_s)->hasFocus());
        in<QLineEdit>(again, u"path"_s)->setText(m_fixture->path());
        in<QPushButton>(again, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QTRY_VERIFY(!window->findChild<FirstRun *>());
    }

    void everyControlHasANameAndIsReachedByTab()
    {
        FirstRun *asking = ask();
        QSet<QWidget *> reached;
        for (int step = 0; step < 20; ++step) {
            QWidget *at = asking->focusWidget();
            reached.insert(at);
            const auto *button = qobject_cast<QAbstractButton *>(at);
            QVERIFY2(!at->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(at->objectName()));
            QTest::keyClick(at, Qt::Key_Tab);
        }
        for (const char *name : {"language", "shipped", "unit", "faculty", "path", "browse", "later", "create"})
            QVERIFY2(reached.contains(in<QWidget>(asking, QString::fromLatin1(name))), name);
    }

    /// A second office asks the same in a dialog; the language is that of the window.
    void aSecondOfficeIsADialog()
    {
        FirstRun *asking = ask(false);
        QVERIFY(asking->isWindow());
        QVERIFY(!in<QComboBox>(asking, u"language"_s));
        m_answer = m_fixture->path(u"second"_s);
        in<QPushButton>(asking, u"browse"_s)->click();
        in<QPushButton>(asking, u"create"_s)->click();
        QTRY_VERIFY(m_fixture->store.isOpen());
        QVERIFY(m_fixture->store.path().endsWith(u"second.credence"_s));
        QCOMPARE(m_institution, QString());
    }
};

QTEST_MAIN(FirstRunTest)
#include "tst_firstrun.moc"
