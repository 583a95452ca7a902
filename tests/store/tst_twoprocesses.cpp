// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// T8: two processes edit one office file at once. Row versions and immediate transactions see to it that no edit is
// overwritten silently and nobody is shown a lock.

#include "core/store/office.h"
#include "tests/store/samples.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;

class TwoProcessesTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Policy m_policy = Policy::shipped();
    CodeBook m_codes;
    FixedClock m_clock{QDate(2026, 1, 12)};

    std::unique_ptr<Office> newOffice(const QString &name)
    {
        auto office = Office::create(m_folder.filePath(name), m_policy, m_codes, m_clock);
        return office ? std::move(*office) : nullptr;
    }

    static QUuid addCounter(Office &office, const QString &name)
    {
        Proposal proposal = submittableProposal(name);
        proposal.summary = u"0"_s;
        const auto added = office.addDraft(proposal);
        return added ? added->proposal.id : QUuid();
    }

    static int counter(const Office &office, const QUuid &id)
    {
        const auto stored = office.proposal(id);
        return stored ? stored->proposal.summary.toInt() : -1;
    }

private slots:
    void threeHundredEditsEachLoseNothing()
    {
        const auto office = newOffice(u"shared.credence"_s);
        QVERIFY(office);
        const QUuid shared = addCounter(*office, u"Shared"_s);
        const QList<QUuid> own{addCounter(*office, u"First's own"_s), addCounter(*office, u"Second's own"_s)};
        QVERIFY(!office->lookForForeignChanges());

        QProcess workers[2];
        for (int worker = 0; worker < 2; ++worker)
            workers[worker].start(QCoreApplication::applicationDirPath() + u"/storeworker"_s,
                                  {u"edit"_s, office->path(), shared.toString(), own.at(worker).toString(), u"300"_s});
        for (QProcess &worker : workers) {
            QVERIFY(worker.waitForFinished(240000));
            const QByteArray said = worker.readAllStandardOutput();
            QVERIFY2(worker.exitStatus() == QProcess::NormalExit && worker.exitCode() == 0, said.constData());
            QVERIFY2(!said.contains("error"), said.constData()); // no lock was shown either
        }
        QCOMPARE(counter(*office, shared), 600);
        QCOMPARE(counter(*office, own.at(0)), 300);
        QCOMPARE(counter(*office, own.at(1)), 300);
        const auto report = office->verify();
        QVERIFY(report);
        QVERIFY(report->ok());

        // The window that was open meanwhile hears of it once.
        QSignalSpy heard(office.get(), &Office::changed);
        QVERIFY(office->lookForForeignChanges());
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().first().toUuid().isNull());
        QVERIFY(!office->lookForForeignChanges());
    }

    /// Two windows on one record: the second to save is told and nothing of the first is lost.
    void theSecondEditorSeesAConflict()
    {
        const auto first = newOffice(u"windows.credence"_s);
        QVERIFY(first);
        const QUuid id = addCounter(*first, u"One record"_s);
        auto opened = Office::open(first->path(), m_policy, m_codes, m_clock);
        QVERIFY(opened);
        const std::unique_ptr<Office> second = std::move(*opened);

        auto mine = first->proposal(id);
        auto theirs = second->proposal(id);
        QVERIFY(mine && theirs);
        theirs->proposal.courseName = u"Theirs"_s;
        QVERIFY(second->saveProposal(theirs->proposal, theirs->rowVersion));
        mine->proposal.courseName = u"Mine"_s;
        const auto refused = first->saveProposal(mine->proposal, mine->rowVersion);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(first->proposal(id)->proposal.courseName, u"Theirs"_s);
    }
};

QTEST_GUILESS_MAIN(TwoProcessesTest)
#include "tst_twoprocesses.moc"
