// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the real program opens when it is started: the file it is given, or the one that was open last. After a crash it
// is started from the menu, and says there what was recovered.

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class StartTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    QString path(const QString &name) const { return m_home.filePath(name); }
    QProcessEnvironment environment() const
    {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        for (const auto &place : {u"HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
            all.insert(place, m_home.path());
        return all;
    }
    void makeOffice(const QString &name) const
    {
        QProcess cli;
        cli.setProcessEnvironment(environment());
        cli.start(QStringLiteral(CREDENCE_CLI), {u"init"_s, path(name)});
        QVERIFY(cli.waitForFinished(60'000));
        QCOMPARE(cli.exitCode(), 0);
    }
    /// The office files that the program holds open, once it holds one or has had its time; then it is killed.
    QStringList opensWith(const QStringList &arguments, bool one = true) const
    {
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(QStringLiteral(CREDENCE_PROGRAM), arguments);
        QStringList found;
        const QDir open(u"/proc/%1/fd"_s.arg(program.waitForStarted(60'000) ? program.processId() : 0));
        const auto look = [&] {
            found.clear();
            for (const QString &each : open.entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot)) {
                const QString target = QFile::symLinkTarget(open.filePath(each));
                if (target.endsWith(".credence"_L1) && !found.contains(QFileInfo(target).fileName()))
                    found += QFileInfo(target).fileName();
            }
            return !found.isEmpty() && QFile::exists(settings());
        };
        (void)QTest::qWaitFor(look, one ? 30'000 : 2'000);
        QTest::qWait(300); // the file was opened a moment ago: its name is being kept
        program.kill();
        program.waitForFinished(60'000);
        return found;
    }
    QString settings() const { return path(u"Credence/credence.conf"_s); }

private slots:
    void initTestCase()
    {
        if (!QFile::exists(u"/proc/self/fd"_s))
            QSKIP("only where the system tells the open files of a process");
        QVERIFY(m_home.isValid());
        makeOffice(u"one.credence"_s);
        makeOffice(u"two.credence"_s);
    }

    void theFileThatWasOpenLast()
    {
        QCOMPARE(opensWith({}, false), QStringList()); // the first start asks
        QCOMPARE(opensWith({path(u"one.credence"_s)}), QStringList{u"one.credence"_s});
        QCOMPARE(opensWith({path(u"two.credence"_s)}), QStringList{u"two.credence"_s});
        QCOMPARE(opensWith({}), QStringList{u"two.credence"_s});
        QVERIFY(QFile::remove(path(u"two.credence"_s)));
        QCOMPARE(opensWith({}), QStringList{u"one.credence"_s}); // a file that is gone is passed over
    }
};

QTEST_GUILESS_MAIN(StartTest)
#include "tst_start.moc"
