// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"
#include "ui/shell/longwork.h"
#include "ui/shell/storethread.h"

#include <QProgressDialog>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <semaphore>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

Proposal named(const QString &name)
{
    Proposal proposal;
    proposal.courseName = name;
    return proposal;
}

} // namespace

class StoreThreadTest final : public QObject {
    Q_OBJECT

    const Policy m_policy = Policy::shipped();
    const CodeBook m_codes;
    const SystemClock m_clock{QDate(2026, 1, 12)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<StoreThread> m_store;

    QString path(const QString &name) const { return m_folder->filePath(name); }

    void createAndWait(const QString &name)
    {
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        m_store->create(path(name));
        QTRY_COMPARE(opened.count(), 1);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = std::make_unique<StoreThread>(m_policy, m_codes, m_clock);
    }

    void cleanup() { m_store.reset(); }

    void createsWritesAndReads()
    {
        createAndWait(u"a.credence"_s);
        QVERIFY(m_store->isOpen());
        QCOMPARE(m_store->path(), path(u"a.credence"_s));
        QSignalSpy changed(m_store.get(), &StoreThread::changed);
        QUuid id;
        m_store->write(
            this, [](Office &office) { return office.addDraft(named(u"GIS"_s)); },
            [&id](const Result<StoredProposal> &added) { id = added.value().proposal.id; });
        QCOMPARE(m_store->saveState(), StoreThread::SaveState::Saving);
        QVERIFY(m_store->isBusy());
        QTRY_VERIFY(!id.isNull());
        QCOMPARE(m_store->saveState(), StoreThread::SaveState::Saved);
        QVERIFY(m_store->lastSaved().isValid());
        QTRY_COMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toUuid(), id);
        QString name;
        m_store->ask(
            this, [id](Office &office) { return office.proposal(id); },
            [&name](const Result<StoredProposal> &found) { name = found.value().proposal.courseName; });
        QTRY_COMPARE(name, u"GIS"_s);
        QTRY_VERIFY(!m_store->isBusy());
    }

    void tasksRunElsewhereAndAnswerHere()
    {
        createAndWait(u"a.credence"_s);
        QThread *ran = nullptr;
        QThread *answered = nullptr;
        m_store->ask(
            this, [](Office &) { return QThread::currentThread(); },
            [&](QThread *thread) {
                ran = thread;
                answered = QThread::currentThread();
            });
        QTRY_VERIFY(ran);
        QVERIFY(ran != QThread::currentThread());
        QCOMPARE(answered, QThread::currentThread());
    }

    void tasksKeepTheirOrder()
    {
        createAndWait(u"a.credence"_s);
        QList<int> order;
        for (int number = 0; number < 50; ++number)
            m_store->ask(
                this, [number](Office &) { return number; }, [&order](int value) { order += value; });
        QTRY_COMPARE(order.size(), 50);
        QVERIFY(std::is_sorted(order.cbegin(), order.cend()));
    }

    /// What was asked for in one language is answered in it, whatever the window is switched to while the task runs.
    void tasksSpeakTheLanguageOfWhoAsked()
    {
        createAndWait(u"a.credence"_s);
        Languages languages;
        QCoreApplication::installTranslator(&languages);
        const auto back = qScopeGuard([&languages] {
            QCoreApplication::removeTranslator(&languages);
            setWordsLocale(QLocale::c());
        });
        const auto speak = [&languages](const QString &language) {
            languages.setLanguage(language);
            setWordsLocale(Languages::localeOf(language));
        };
        speak(u"fr"_s);
        std::binary_semaphore begun(0);
        std::binary_semaphore switched(0);
        const auto said = [] { return amountText(123456) + u' ' + dateText({2026, 4, 12}); };
        QStringList words;
        m_store->ask(
            this,
            [&](Office &) {
                const QString before = said();
                begun.release();
                switched.acquire();
                return QStringList{before, said()};
            },
            [&words](const QStringList &made) { words += made; });
        begun.acquire();
        speak(u"en"_s);
        switched.release();
        m_store->ask(
            this, [&said](Office &) { return said(); }, [&words](const QString &made) { words += made; });
        QTRY_COMPARE(words.size(), 3);
        QCOMPARE(words.at(0), u"1\u00a0234,56\u00a0$ 12 avr. 2026"_s);
        QCOMPARE(words.at(1), words.at(0));
        QCOMPARE(words.at(2), u"$1,234.56 12 Apr 2026"_s);
    }

    void futuresContinueInTheWindowsThread()
    {
        createAndWait(u"a.credence"_s);
        int found = -1;
        QThread *where = nullptr;
        m_store->run([](Office &office) { return office.countProposals({}).value_or(-1); }).then(this, [&](int count) {
            found = count;
            where = QThread::currentThread();
        });
        QTRY_COMPARE(found, 0);
        QCOMPARE(where, QThread::currentThread());
    }

    void withoutAFileNothingAnswers()
    {
        bool answered = false;
        m_store->ask(
            this, [](Office &) { return 1; }, [&](int) { answered = true; });
        QFuture<int> future = m_store->run([](Office &) { return 1; });
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.isCanceled());
        QTRY_VERIFY(!m_store->isBusy());
        QVERIFY(!answered);
    }

    // A page that is gone hears nothing, and nothing breaks.
    void goneContextsAreLeftAlone()
    {
        createAndWait(u"a.credence"_s);
        bool answered = false;
        auto context = std::make_unique<QObject>();
        m_store->ask(
            context.get(), [](Office &) { return 1; }, [&](int) { answered = true; });
        context.reset();
        QTRY_VERIFY(!m_store->isBusy());
        QVERIFY(!answered);
    }

    void failedWritesShow()
    {
        createAndWait(u"a.credence"_s);
        std::optional<ErrorCode> code;
        m_store->write(
            this, [](Office &office) { return office.saveProposal(named(u"nobody"_s), 7); },
            [&code](const Result<qint64> &saved) { code = saved.error().code; });
        QTRY_VERIFY(code);
        QCOMPARE(m_store->saveState(), StoreThread::SaveState::Failed);
        bool done = false;
        m_store->write(
            this, [](Office &office) { return office.addDraft(named(u"GIS"_s)); },
            [&done](const Result<StoredProposal> &) { done = true; });
        QTRY_VERIFY(done);
        QCOMPARE(m_store->saveState(), StoreThread::SaveState::Saved);
    }

    void refusalsAreNoFailedSaves_data()
    {
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<bool>("failed");
        QTest::newRow("a full cohort") << ErrorCode::CohortFull << false;
        QTest::newRow("a date before") << ErrorCode::DateBefore << false;
        QTest::newRow("cancelled") << ErrorCode::Cancelled << false;
        QTest::newRow("a text changed elsewhere") << ErrorCode::Conflict << true;
        QTest::newRow("a text that is no draft now") << ErrorCode::ActionNotAllowed << true;
        QTest::newRow("a stack as it stands") << ErrorCode::StackRefused << true;
        QTest::newRow("the disk") << ErrorCode::OfficeDiskFull << true;
        QTest::newRow("a file beside") << ErrorCode::FileNotWritten << true;
    }

    // An act that a rule refuses was never to be saved: the state says what it said before.
    void refusalsAreNoFailedSaves()
    {
        QFETCH(const ErrorCode, code);
        QFETCH(const bool, failed);
        createAndWait(u"a.credence"_s);
        const auto writeAndWait = [this](ErrorCode how) {
            bool done = false;
            m_store->write(
                this, [how](Office &) -> Result<void> { return failure(how); },
                [&done](const Result<void> &) { done = true; });
            QCOMPARE(m_store->saveState(), StoreThread::SaveState::Saving);
            QTRY_VERIFY(done);
        };
        writeAndWait(code);
        QCOMPARE(m_store->saveState() == StoreThread::SaveState::Failed, failed);
        QVERIFY(!m_store->lastSaved().isValid());
        // and it takes no failure back either
        writeAndWait(ErrorCode::OfficeDiskFull);
        writeAndWait(code);
        QCOMPARE(m_store->saveState(), StoreThread::SaveState::Failed);
    }

    /// No backup can be made when a file is closed, because its place is gone: the file is closed all the same, whole,
    /// and it is said; also when another file takes its place.
    void aClosingWithoutABackupIsSaid_data()
    {
        QTest::addColumn<bool>("another");
        QTest::newRow("closed") << false;
        QTest::newRow("another opened") << true;
    }
    void aClosingWithoutABackupIsSaid()
    {
        QFETCH(const bool, another);
        createAndWait(u"b.credence"_s);
        createAndWait(u"a.credence"_s);
        QFile notAFolder(path(u"gone"_s));
        QVERIFY(notAFolder.open(QIODevice::WriteOnly));
        bool done = false;
        m_store->write(
            this,
            [where = notAFolder.fileName()](Office &office) {
                return office.saveSetting(u"backup-folder"_s, where).and_then([&] {
                    return office.addDraft(named(u"GIS"_s));
                });
            },
            [&done](const Result<StoredProposal> &added) { done = added.has_value(); });
        QTRY_VERIFY(done);
        QSignalSpy closed(m_store.get(), &StoreThread::closed);
        QSignalSpy failed(m_store.get(), &StoreThread::failed);
        if (another)
            m_store->open(path(u"b.credence"_s));
        else
            m_store->close();
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::BackupFailed);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(m_store->isOpen(), another);
        int found = 0;
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        m_store->open(path(u"a.credence"_s));
        QTRY_COMPARE(opened.count(), 1);
        m_store->ask(
            this, [](Office &office) { return office.countProposals({}).value_or(-1); },
            [&found](int count) { found = count; });
        QTRY_COMPARE(found, 1);
    }

    void aFileThatCannotBeOpenedLeavesThePresentOne()
    {
        createAndWait(u"a.credence"_s);
        QFile foreign(path(u"b.credence"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("not an office file, but long enough to be looked at");
        foreign.close();
        QSignalSpy failed(m_store.get(), &StoreThread::failed);
        QSignalSpy closed(m_store.get(), &StoreThread::closed);
        m_store->open(path(u"b.credence"_s));
        QTRY_COMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::OfficeNotDatabase);
        QCOMPARE(closed.count(), 0);
        QCOMPARE(m_store->path(), path(u"a.credence"_s));
    }

    // Whoever may only read a file sees it, and is told; nothing can be written.
    void aFileThatMayNotBeWrittenIsRead()
    {
        createAndWait(u"a.credence"_s);
        QSignalSpy closed(m_store.get(), &StoreThread::closed);
        m_store->close();
        QTRY_COMPARE(closed.count(), 1);
        QVERIFY(QFile::setPermissions(path(u"a.credence"_s), QFileDevice::ReadOwner));
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        m_store->open(path(u"a.credence"_s));
        QTRY_COMPARE(opened.count(), 1);
        QVERIFY(m_store->isReadOnly());
        bool refused = false;
        m_store->write(
            this, [](Office &office) { return office.addDraft(named(u"GIS"_s)); },
            [&refused](const Result<StoredProposal> &added) { refused = !added; });
        QTRY_VERIFY(refused);
    }

    void anotherFileTakesThePlace()
    {
        createAndWait(u"a.credence"_s);
        QSignalSpy closed(m_store.get(), &StoreThread::closed);
        createAndWait(u"b.credence"_s);
        QCOMPARE(closed.count(), 1);
        QCOMPARE(m_store->path(), path(u"b.credence"_s));
        m_store->close();
        QTRY_COMPARE(closed.count(), 2);
        QVERIFY(!m_store->isOpen());
    }

    // What was asked for before the end is done: no edit is lost when the window closes.
    void endingFinishesWhatWasAsked()
    {
        createAndWait(u"a.credence"_s);
        for (int number = 0; number < 20; ++number)
            m_store->write(
                this, [](Office &office) { return office.addDraft(named(u"GIS"_s)); }, [](const auto &) {});
        m_store.reset();
        const auto office = Office::open(path(u"a.credence"_s), m_policy, m_codes, m_clock);
        QVERIFY(office.has_value());
        QCOMPARE((*office)->countProposals({}).value_or(-1), 20);
    }

    void anotherProcessIsSeen()
    {
        createAndWait(u"a.credence"_s);
        const auto other = Office::open(path(u"a.credence"_s), m_policy, m_codes, m_clock);
        QVERIFY(other.has_value());
        QSignalSpy changed(m_store.get(), &StoreThread::changed);
        QVERIFY((*other)->addDraft(named(u"from elsewhere"_s)).has_value());
        QTRY_VERIFY(!changed.isEmpty());
        QVERIFY(changed.first().first().toUuid().isNull()); // anything may have changed
    }

    void theExampleIsMadeByItsMaker()
    {
        QSignalSpy opened(m_store.get(), &StoreThread::opened);
        const auto make = [this](const QString &target) -> Result<void> {
            auto office = Office::create(target, m_policy, m_codes, m_clock);
            if (!office)
                return tl::unexpected(office.error());
            return (*office)->addDraft(named(u"Example"_s)).map([](const auto &) {});
        };
        m_store->create(path(u"example.credence"_s), make);
        QTRY_COMPARE(opened.count(), 1);
        int count = -1;
        m_store->ask(
            this, [](Office &office) { return office.countProposals({}).value_or(-1); },
            [&](int found) { count = found; });
        QTRY_COMPARE(count, 1);
    }

    void longWorkCanBeCancelled()
    {
        createAndWait(u"a.credence"_s);
        QWidget parent;
        std::optional<ErrorCode> code;
        auto started = std::make_shared<std::binary_semaphore>(0);
        runLong(
            *m_store, &parent, u"Working…"_s,
            [started](Office &, const Progress &progress) -> Result<int> {
                started->release();
                while (progress(1, 100)) // until it is cancelled
                    QThread::yieldCurrentThread();
                return failure(ErrorCode::Cancelled);
            },
            [&code](const Result<int> &result) { code = result.error().code; });
        started->acquire();
        auto *dialog = parent.findChild<QProgressDialog *>();
        QVERIFY(dialog);
        emit dialog->canceled();
        QTRY_VERIFY(code);
        QCOMPARE(*code, ErrorCode::Cancelled);
        QTRY_VERIFY(!parent.findChild<QProgressDialog *>());
    }

    void longWorkAnswers()
    {
        createAndWait(u"a.credence"_s);
        QWidget parent;
        std::optional<int> answer;
        runLong(
            *m_store, &parent, u"Working…"_s,
            [](Office &, const Progress &progress) -> Result<int> { return progress(100, 100) ? 7 : 0; },
            [&answer](const Result<int> &result) { answer = *result; });
        QTRY_COMPARE(answer.value_or(0), 7);
    }
};

QTEST_MAIN(StoreThreadTest)
#include "tst_storethread.moc"
