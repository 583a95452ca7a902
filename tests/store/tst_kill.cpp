// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// T2: a program that is killed while it writes, imports or backs up loses nothing that it had acknowledged and leaves
// nothing half applied. (A killed process does not test fsync; the power-loss part is SQLite's EXTRA, see
// docs/store.md.)

#include "core/store/backup.h"
#include "core/store/durable.h"
#include "core/store/office.h"
#include "core/store/officefile.h"
#include "tests/store/samples.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);
constexpr int kRoundsAnOffice = 25; ///< then a fresh file, so that checking stays quick
constexpr int kLongestLifeMicroseconds = 45000;

} // namespace

class KillTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Policy m_policy = Policy::shipped();
    CodeBook m_codes;
    FixedClock m_clock{kToday};
    QRandomGenerator m_random{20260112};
    int m_kills = 0;
    int m_torn = 0; ///< left a journal

    /// Lets the worker live for a moment and gives the lines that it finished.
    QStringList killedAfterAMoment(const QStringList &arguments)
    {
        QProcess worker;
        worker.start(QCoreApplication::applicationDirPath() + u"/storeworker"_s, arguments);
        QByteArray said;
        while (!said.contains("ready\n") && worker.waitForReadyRead(30000))
            said += worker.readAllStandardOutput();
        ::usleep(useconds_t(m_random.bounded(kLongestLifeMicroseconds)));
        worker.kill();
        worker.waitForFinished();
        said += worker.readAllStandardOutput();
        if (!said.contains("ready\n"))
            qWarning("the worker never began: %s", said.constData());
        if (worker.exitStatus() == QProcess::CrashExit)
            ++m_kills;
        QStringList lines = QString::fromUtf8(said).split(u'\n');
        lines.removeLast(); // empty, or a line that was cut: not acknowledged
        return lines;
    }

    QString newOffice(const QString &name)
    {
        const QString path = m_folder.filePath(name + u".credence"_s);
        return Office::create(path, m_policy, m_codes, m_clock) ? path : QString();
    }

    std::unique_ptr<Office> opened(const QString &path, Office::Mode mode = Office::Mode::ReadWrite)
    {
        auto office = Office::open(path, m_policy, m_codes, m_clock, mode);
        if (!office) {
            qWarning("not opened: %d %s", int(office.error().code), qPrintable(office.error().detail));
            return nullptr;
        }
        return std::move(*office);
    }

    static QString problemsOf(const Office &office)
    {
        const auto report = office.verify();
        if (!report)
            return u"verify failed: "_s + report.error().detail;
        QStringList problems;
        for (const VerifyReport::Problem &problem : report->problems)
            problems.append(problem.kind + u' ' + problem.what + u' ' + problem.detail);
        return problems.join(u'\n');
    }

    void checkWrites(const Office &office, const QStringList &lines)
    {
        QHash<QString, int> lastEdit;
        QStringList lastPair;
        for (const QString &line : lines) {
            const QStringList words = line.split(u' ');
            QVERIFY2(words.at(0) != u"error"_s, qPrintable(line));
            const auto stored = office.proposal(QUuid::fromString(words.value(1)));
            if (words.at(0) == u"added"_s) {
                QVERIFY2(stored, qPrintable(line));
            } else if (words.at(0) == u"saved"_s) {
                lastEdit.insert(words.at(1), words.at(2).toInt());
            } else if (words.at(0) == u"submitted"_s) {
                QCOMPARE(stored->chain.revision, 1);
                QVERIFY(office.revision(stored->proposal.id, 1));
            } else if (words.at(0) == u"approving"_s) {
                lastPair = words.mid(1);
            } else if (words.at(0) == u"approved"_s) {
                QVERIFY(stored->chain.passed.contains(u"chair"_s));
            }
        }
        for (auto edit = lastEdit.cbegin(); edit != lastEdit.cend(); ++edit) {
            const auto stored = office.proposal(QUuid::fromString(edit.key()));
            QVERIFY(stored);
            QCOMPARE(stored->proposal.summary, stored->proposal.rationale); // nothing half applied
            // The acknowledged edit, or the one after it whose acknowledgement was cut off.
            QVERIFY(stored->proposal.summary.section(u' ', 1).toInt() >= edit.value());
        }
        if (!lastPair.isEmpty()) { // both or none
            const auto one = office.proposal(QUuid::fromString(lastPair.at(0)));
            const auto other = office.proposal(QUuid::fromString(lastPair.at(1)));
            QVERIFY(one && other);
            QCOMPARE(one->chain.stage, other->chain.stage);
        }
    }

private slots:
    void writes()
    {
        QString path;
        for (int round = 0; round < 150; ++round) {
            if (round % kRoundsAnOffice == 0)
                path = newOffice(u"writes-%1"_s.arg(round));
            QVERIFY(!path.isEmpty());
            const QStringList lines = killedAfterAMoment({u"write"_s, path, QString::number(m_random.generate())});
            if (officeTraces(path).journal)
                ++m_torn;
            const auto office = opened(path);
            QVERIFY(office);
            QVERIFY(!officeTraces(path).journal); // played back: what was half written is gone
            QCOMPARE(problemsOf(*office), QString());
            checkWrites(*office, lines);
            if (QTest::currentTestFailed())
                return;
        }
        QVERIFY(m_torn > 0); // some were killed in the middle of a change, which is seen before the file is opened
    }

    void imports()
    {
        QString path;
        for (int round = 0; round < 75; ++round) {
            if (round % kRoundsAnOffice == 0)
                path = newOffice(u"imports-%1"_s.arg(round));
            const QStringList lines = killedAfterAMoment({u"import"_s, path, QString::number(m_random.generate())});
            const auto office = opened(path);
            QVERIFY(office);
            QCOMPARE(problemsOf(*office), QString());
            for (const QString &line : lines) {
                const QStringList words = line.split(u' ');
                QVERIFY2(words.at(0) != u"error"_s, qPrintable(line));
                if (words.at(0) != u"importing"_s)
                    continue;
                const int size = words.at(2).toInt();
                int present = 0;
                for (int number = 0; number < size; ++number)
                    present +=
                        office->proposal(QUuid::createUuidV5(QUuid::fromString(words.at(1)), QString::number(number)))
                            ? 1
                            : 0;
                const bool acknowledged = lines.contains(u"imported %1 %2"_s.arg(words.at(1), words.at(2)));
                QVERIFY2(present == size || (present == 0 && !acknowledged), qPrintable(line));
            }
        }
    }

    void backups()
    {
        QString path;
        QString folder;
        QSet<QString> looked;
        for (int round = 0; round < 75; ++round) {
            if (round % kRoundsAnOffice == 0) {
                path = newOffice(u"backups-%1"_s.arg(round));
                folder = m_folder.filePath(u"copies-%1"_s.arg(round));
                QVERIFY(QDir().mkpath(folder));
            }
            const QStringList lines = killedAfterAMoment({u"backup"_s, path, folder});
            const auto office = opened(path);
            QVERIFY(office);
            QCOMPARE(problemsOf(*office), QString());
            for (const QString &line : lines) {
                QVERIFY2(!line.startsWith(u"error"_s), qPrintable(line));
                if (line.startsWith(u"backed-up "_s))
                    QVERIFY2(backupInfo(line.section(u' ', 1)), qPrintable(line));
                if (line.startsWith(u"added "_s))
                    QVERIFY2(office->proposal(QUuid::fromString(line.section(u' ', 1))), qPrintable(line));
            }
            // Whatever stands there under a backup's name is whole, acknowledged or not.
            const QStringList names = QDir(folder).entryList({u"*.credence"_s}, QDir::Files);
            for (const QString &name : names) {
                const QString copy = folder + u'/' + name;
                if (looked.contains(copy))
                    continue;
                looked.insert(copy);
                const auto info = backupInfo(copy);
                QVERIFY2(info, qPrintable(copy));
                QCOMPARE(fileSha256(copy).value_or(QString()), info->sha256);
                const auto restored = opened(copy, Office::Mode::ReadOnly);
                QVERIFY(restored);
                QCOMPARE(problemsOf(*restored), QString());
            }
        }
    }

    /// The figure the protocol asks for, and proof that the worker was killed at work and did not end by itself.
    void wasKilledThreeHundredTimes() { QCOMPARE(m_kills, 300); }
};

QTEST_GUILESS_MAIN(KillTest)
#include "tst_kill.moc"
