// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that was killed, or lost its power: the next start says what is here. Nobody cries wolf over a window that
// is still open, or over one that was closed.

#include "core/store/officefile.h"
#include "tests/support/windowof.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/openmark.h"
#include "ui/shell/savestate.h"
#include "ui/shell/toast.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>

#include <cstring>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

/// What the second process does: takes the mark and lives until it is killed, or closes.
int hold(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    OpenMark mark(arguments.at(2));
    mark.take(arguments.at(3));
    const char ready[] = "ready\n";
    if (::write(STDOUT_FILENO, ready, sizeof ready - 1) < 0)
        return 1;
    char wait = 0;
    (void)!::read(STDIN_FILENO, &wait, 1); // until it is told to close
    return 0;
}

} // namespace

class RecoveryTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<UiFixture> m_fixture;

    QString marks() const { return m_fixture->folder.filePath(u"open"_s); }

    std::unique_ptr<QProcess> other(const QString &path)
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, marks(), path});
        if (!process->waitForReadyRead(30000))
            qWarning("the other program never began");
        return process;
    }
    static void kill(QProcess &process)
    {
        process.kill();
        process.waitForFinished();
    }
    static void closeProperly(QProcess &process)
    {
        process.closeWriteChannel();
        process.waitForFinished();
    }

    std::unique_ptr<MainWindow> window() { return std::make_unique<MainWindow>(setupOf(*m_fixture, {})); }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Canada));
        m_fixture = std::make_unique<UiFixture>();
        QVERIFY(Office::create(m_fixture->path(), m_fixture->policy, m_fixture->codes, m_fixture->clock));
    }
    void cleanup() { m_fixture.reset(); }

    void aProgramThatClosedLeavesNothing()
    {
        const auto process = other(m_fixture->path());
        QCOMPARE(QDir(marks()).entryList({u"*.open"_s}).size(), 1);
        closeProperly(*process);
        QVERIFY(!OpenMark(marks()).take(m_fixture->path()));
    }

    void aKilledOneIsKnownOnce()
    {
        const auto before = QDateTime::currentDateTime().addSecs(-5);
        const auto process = other(m_fixture->path());
        kill(*process);
        OpenMark mark(marks());
        const auto left = mark.take(m_fixture->path());
        QVERIFY(left);
        QVERIFY(*left >= before && *left <= QDateTime::currentDateTime().addSecs(5));
        mark.release();
        QVERIFY(!OpenMark(marks()).take(m_fixture->path()));
        QVERIFY(QDir(marks()).isEmpty());
    }

    /// Two windows on one file: the second does not take the first for dead, and knows of a third that died.
    void aLivingWindowIsNoFalseAlarm()
    {
        const auto living = other(m_fixture->path());
        OpenMark mine(marks());
        QVERIFY(!mine.take(m_fixture->path()));
        QCOMPARE(QDir(marks()).entryList({u"*.open"_s}).size(), 2);
        mine.release();
        const auto dying = other(m_fixture->path());
        kill(*dying);
        QVERIFY(mine.take(m_fixture->path()));
        QVERIFY(!OpenMark(marks()).take(m_fixture->path()));
        closeProperly(*living);
    }

    void anotherFileIsAnotherMark()
    {
        const auto process = other(m_fixture->path(u"elsewhere.credence"_s));
        kill(*process);
        QVERIFY(!OpenMark(marks()).take(m_fixture->path()));
        QVERIFY(OpenMark(marks()).take(m_fixture->path(u"elsewhere.credence"_s)));
    }

    void sentences_data()
    {
        const QDate today(2026, 1, 12);
        const auto at = [](QDate day, int hour) { return QDateTime(day, QTime(hour, 5)); };
        QTest::addColumn<Reopened>("found");
        QTest::addColumn<QString>("expected");
        QTest::newRow("closed") << Reopened{.written = at(today, 14)} << QString();
        QTest::newRow("today")
            << Reopened{.opened = at(today, 9), .written = at(today, 14)}
            << u"Credence ended without closing this file (opened: 09:05). Everything up to the last "
               "change (14:05) is here."_s;
        QTest::newRow("last week, in the middle of a change")
            << Reopened{.opened = at(today.addDays(-6), 9),
                        .written = at(today.addDays(-6), 14),
                        .halfWritten = true,
                        .lastText = u"MC-2026-001 Maps"_s}
            << u"Credence ended without closing this file (opened: 6 Jan 2026, 09:05). Everything up to the last "
               u"change (6 "
               "Jan 2026, 14:05) is here. What was only half written then was taken back. Saved last: MC-2026-001 "
               "Maps."_s;
        QTest::newRow("another program, in the middle of a change")
            << Reopened{.written = at(today, 14), .halfWritten = true}
            << u"A program ended in the middle of a change to this file. Everything before that change (14:05) is "
               u"here. "
               "What was only half written then was taken back."_s;
    }
    void sentences()
    {
        QFETCH(const Reopened, found);
        QFETCH(const QString, expected);
        QCOMPARE(recoverySentence(found, QDate(2026, 1, 12)), expected);
    }

    /// The window says it, and it stays until it was read.
    void theNextStartSaysIt()
    {
        const auto process = other(m_fixture->path());
        {
            auto office = Office::open(m_fixture->path(), m_fixture->policy, m_fixture->codes, m_fixture->clock);
            Proposal draft;
            draft.courseName = u"Web Maps"_s;
            QVERIFY((*office)->addDraft(draft));
        }
        kill(*process);
        const auto shown = window();
        shown->show();
        shown->openFile(m_fixture->path());
        QTRY_VERIFY(shown->toast()->sentence().startsWith(u"Credence ended without closing this file"_s));
        QVERIFY(!shown->toast()->isProblem());
        shown->openFile(m_fixture->path()); // known now
        QSignalSpy opened(&m_fixture->store, &StoreThread::opened);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(m_fixture->ask([](Office &office) { return office.countProposals({}); }).value_or(0), 1);
    }

    void aFileThatWasClosedSaysNothing()
    {
        for (int round = 0; round < 2; ++round) {
            const auto shown = window();
            shown->openFile(m_fixture->path());
            QTRY_VERIFY(m_fixture->store.isOpen());
            m_fixture->ask(
                [](Office &office) { return office.countProposals({}); }); // after the question of the window
            QCoreApplication::processEvents();
            QCOMPARE(shown->toast()->sentence(), QString());
            m_fixture->store.close();
            QTRY_VERIFY(!m_fixture->store.isOpen());
        }
        QVERIFY(QDir(marks()).isEmpty());
    }

    /// The disk that the office's backups go to is not there: it is said when the file is opened, not when it is too
    /// late.
    void aPlaceForBackupsThatIsGoneIsSaid()
    {
        {
            auto office = Office::open(m_fixture->path(), m_fixture->policy, m_fixture->codes, m_fixture->clock);
            QVERIFY((*office)->saveSetting(u"backup-folder"_s, u"/proc/not-there"_s));
        }
        const auto shown = window();
        shown->openFile(m_fixture->path());
        QTRY_VERIFY(shown->toast()->sentence().contains(u"/proc/not-there"_s));
        QVERIFY(shown->toast()->isProblem());
    }
};

int main(int argc, char **argv)
{
    if (argc > 3 && std::strcmp(argv[1], "--hold") == 0)
        return hold(argc, argv);
    QApplication app(argc, argv);
    QTEST_SET_MAIN_SOURCE_PATH
    RecoveryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_recovery.moc"
