// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// T12: every backup made here is opened, checked and restored; thinning; file modes.

#include "core/store/backup.h"
#include "core/store/durable.h"
#include "core/store/office.h"
#include "tests/store/samples.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

const QDate kToday(2026, 1, 12);
constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup |
                         QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;

QDateTime at(QDate date, int hour = 12) { return QDateTime(date, QTime(hour, 0), Qt::UTC); }

bool isPrivate(const QString &path) { return (QFileInfo(path).permissions() & kOthers) == QFileDevice::Permissions(); }

bool run(const QString &path, const char *sql)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK &&
                      sqlite3_exec(handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

} // namespace

class BackupTest final : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    Policy m_policy = Policy::shipped();
    CodeBook m_codes;
    FixedClock m_clock{kToday};
    std::unique_ptr<Office> m_office;

    QString path(const QString &name = u"Faculty office.credence"_s) const { return m_folder->filePath(name); }

    std::unique_ptr<Office> opened(const QString &file, Office::Mode mode = Office::Mode::ReadWrite)
    {
        auto office = Office::open(file, m_policy, m_codes, m_clock, mode);
        return office ? std::move(*office) : nullptr;
    }

    bool add(const QString &name) { return m_office->addDraft(submittableProposal(name)).has_value(); }

    /// Opened, checked, restored to another place, opened and checked again; both private, hash as in the manifest.
    void isWhole(const BackupInfo &info, int proposals)
    {
        QVERIFY(isPrivate(info.path));
        QVERIFY(isPrivate(info.path + u".json"_s));
        QCOMPARE(fileSha256(info.path).value_or(QString()), info.sha256);
        QCOMPARE(QFileInfo(info.path).size(), info.size);
        const QString elsewhere =
            m_folder->filePath(u"restored-%1.credence"_s.arg(QUuid::createUuid().toString(QUuid::Id128)));
        const auto restored = restoreBackup(info.path, elsewhere, m_policy, m_codes, m_clock);
        QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
        QVERIFY(isPrivate(elsewhere));
        QCOMPARE(fileSha256(info.path).value_or(QString()), info.sha256); // restoring does not touch it
        const auto office = opened(elsewhere);
        QVERIFY(office);
        const auto report = office->verify();
        QVERIFY(report);
        QVERIFY(report->ok());
        QCOMPARE(report->proposals, proposals);
    }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(at(kToday));
        auto office = Office::create(path(), m_policy, m_codes, m_clock);
        QVERIFY(office);
        m_office = std::move(*office);
        QVERIFY(add(u"One"_s));
        QVERIFY(add(u"Two"_s));
        QVERIFY(isPrivate(path()));
    }
    void cleanup() { m_office.reset(); }

    void byHandWhileOpen()
    {
        const auto info = m_office->backup(path(u"copy.credence"_s));
        QVERIFY(info);
        QCOMPARE(info->reason, u"by-hand"_s);
        QCOMPARE(info->made, at(kToday));
        isWhole(*info, 2);
        QVERIFY(add(u"Three"_s)); // the office goes on
        QVERIFY(m_office->verify()->ok());
        // A manifest that can be read by others: what was counted and the head of the chain.
        QFile file(info->path + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(manifest[u"rows"_s][u"proposal"_s].toInt(), 2);
        QCOMPARE(manifest[u"sha256"_s].toString(), info->sha256);
        // Never over a file that is there.
        const auto again = m_office->backup(info->path);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
        const auto overItself = m_office->backup(path());
        QVERIFY(!overItself);
        QCOMPARE(overItself.error().code, ErrorCode::FileExists);
    }

    void namesTheHeadOfTheChain()
    {
        const auto stored = m_office->addDraft(submittableProposal(u"Submitted"_s));
        QVERIFY(stored);
        ActionRequest submit;
        submit.by = u"Ada Proposer"_s;
        submit.on = kToday;
        submit.intent = OsapIntent::No;
        QVERIFY(m_office->record(stored->proposal.id, submit));
        const auto info = m_office->backup(path(u"copy.credence"_s));
        QVERIFY(info);
        QFile file(info->path + u".json"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString head = QJsonDocument::fromJson(file.readAll())[u"auditHead"_s].toString();
        QCOMPARE(head.size(), 64);
        QCOMPARE(head, m_office->verify()->auditHead);
        isWhole(*info, 3);
    }

    void cancelledLeavesNothing()
    {
        QVERIFY(m_office->keepAttachment(u"minutes.pdf"_s, QByteArray(3 * 1024 * 1024, 'm'))); // more than one step
        const QStringList before = QDir(m_folder->path()).entryList(QDir::Files);
        const auto cancelled = m_office->backup(path(u"copy.credence"_s), [](qint64, qint64) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), before);
    }

    void tellsItsProgress()
    {
        qint64 lastDone = 0;
        qint64 lastTotal = 0;
        QVERIFY(m_office->backup(path(u"copy.credence"_s), [&](qint64 done, qint64 total) {
            if (total > 0) {
                lastDone = done;
                lastTotal = total;
            }
            return true;
        }));
        QVERIFY(lastTotal > 0);
        QCOMPARE(lastDone, lastTotal);
    }

    void noFolderToWriteTo()
    {
        const auto failed = m_office->backup(path(u"no/such/folder/copy.credence"_s));
        QVERIFY(!failed);
        QCOMPARE(exitStatus(failed.error().code), 4);
    }

    void damagedOfficeIsNotBackedUp()
    {
        m_office.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        for (qint64 offset = 4096 * 3; offset < file.size(); offset += 4096) {
            file.seek(offset);
            file.write(QByteArray(600, '\xff'));
        }
        file.close();
        const auto copy = copyVerified(path(), path(u"copy.credence"_s), u"by-hand"_s);
        QVERIFY(!copy);
        QCOMPARE(copy.error().code, ErrorCode::OfficeDamaged);
        QVERIFY(!QFileInfo::exists(path(u"copy.credence"_s)));
        QVERIFY(!QFileInfo::exists(path(u"copy.credence.json"_s)));
    }

    void dueOnlyWhenChanged()
    {
        auto first = m_office->backupIfDue(u"closing"_s);
        QVERIFY(first && *first);
        QVERIFY(isPrivate((*first)->path));
        QCOMPARE(QFileInfo(m_office->backupFolder()).permissions() & kOthers, QFileDevice::Permissions());
        isWhole(**first, 2);
        m_clock.set(at(kToday.addDays(1)));
        auto unchanged = m_office->backupIfDue(u"closing"_s);
        QVERIFY(unchanged);
        QVERIFY(!*unchanged);
        QVERIFY(add(u"Three"_s));
        auto second = m_office->backupIfDue(u"closing"_s);
        QVERIFY(second && *second);
        isWhole(**second, 3);
        const QList<BackupInfo> list = m_office->backups();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.at(0), **second);
        QCOMPARE(list.at(1), **first);
    }

    void idleAtMostEveryHalfHour()
    {
        QVERIFY(*m_office->backupIfDue(u"idle"_s));
        QVERIFY(add(u"Three"_s));
        m_clock.set(at(kToday).addSecs(29 * 60));
        QVERIFY(!*m_office->backupIfDue(u"idle"_s));
        QVERIFY(*m_office->backupIfDue(u"closing"_s)); // closing is the last chance
        QVERIFY(add(u"Four"_s));
        m_clock.set(at(kToday).addSecs(59 * 60));
        QVERIFY(*m_office->backupIfDue(u"idle"_s));
    }

    void beforeAnImportAlways()
    {
        QVERIFY(*m_office->backupIfDue(u"closing"_s));
        QVERIFY(*m_office->backupIfDue(u"import"_s)); // unchanged, but that one would be thinned
        QVERIFY(!*m_office->backupIfDue(u"import"_s));
    }

    void secondFolderAndChosenFolder()
    {
        QVERIFY(m_office->saveSetting(u"backup-folder"_s, m_folder->filePath(u"first"_s)));
        QVERIFY(m_office->saveSetting(u"backup-second-folder"_s, m_folder->filePath(u"second"_s)));
        QVERIFY(*m_office->backupIfDue(u"closing"_s));
        QCOMPARE(m_office->backupFolder(), m_folder->filePath(u"first"_s));
        QCOMPARE(backupsIn(m_folder->filePath(u"first"_s)).size(), 1);
        const QList<BackupInfo> second = backupsIn(m_folder->filePath(u"second"_s));
        QCOMPARE(second.size(), 1);
        isWhole(second.first(), 2);
    }

    /// A year of closings every day: the folder holds what backupsToKeep says, and what is not thinned for ever.
    void thinsTheFolder()
    {
        QVERIFY(*m_office->backupIfDue(u"import"_s));
        for (int day = 0; day < 60; ++day) {
            m_clock.set(at(kToday.addDays(day)));
            QVERIFY(m_office->saveSetting(u"institution"_s, QString::number(day)));
            QVERIFY(*m_office->backupIfDue(u"closing"_s));
        }
        const QDate today = kToday.addDays(59);
        int imports = 0;
        QList<QDateTime> kept;
        for (const BackupInfo &info : m_office->backups()) {
            if (info.reason == u"import"_s)
                ++imports;
            else
                kept.append(info.made);
        }
        QCOMPARE(imports, 1);
        QVERIFY(kept.contains(at(today)));
        QVERIFY(kept.contains(at(today.addDays(-1))));
        // Today, yesterday, twelve days, and the weeks that are left of 46 days.
        QVERIFY2(kept.size() >= 20 && kept.size() <= 22, qPrintable(QString::number(kept.size())));
        QCOMPARE(QDir(m_office->backupFolder()).entryList({u"*.part-*"_s}).size(), 0);
        isWhole(m_office->backups().last(), 2);
    }

    void keeps_data()
    {
        QTest::addColumn<QList<QDateTime>>("made");
        QTest::addColumn<QList<QDateTime>>("kept"); // newest first
        const auto day = [](int back, int hour = 12) { return at(kToday.addDays(-back), hour); };
        QTest::newRow("none") << QList<QDateTime>{} << QList<QDateTime>{};
        QTest::newRow("all of today and yesterday") << QList{day(0, 9), day(0, 10), day(0, 11), day(1, 8), day(1, 23)}
                                                    << QList{day(0, 11), day(0, 10), day(0, 9), day(1, 23), day(1, 8)};
        QTest::newRow("the last of an older day")
            << QList{day(2, 9), day(2, 17), day(3, 1)} << QList{day(2, 17), day(3, 1)};
        QTest::newRow("the only one, however old") << QList{day(4000)} << QList{day(4000)};
        QTest::newRow("from a clock that was ahead") << QList{day(-3), day(0)} << QList{day(-3), day(0)};

        // 2026-01-12 is a Monday: twelve days back to Tuesday 30 December, then the weeks before that week.
        QList<QDateTime> daily;
        QList<QDateTime> expected;
        for (int back = 0; back < 400; ++back)
            daily.append(day(back));
        for (int back = 0; back < 14; ++back)
            expected.append(day(back)); // today, yesterday and 12 daily
        QDate last = kToday.addDays(-13);
        for (int week = 0; week < 10; ++week) { // Sunday of the week before the last kept
            last = last.addDays(-last.dayOfWeek());
            expected.append(at(last));
        }
        for (int month = 0; month < 9; ++month) { // last day of the month before the last kept
            last = QDate(last.year(), last.month(), 1).addDays(-1);
            expected.append(at(last));
        }
        QTest::newRow("one a day for 400 days") << daily << expected;
    }
    void keeps()
    {
        QFETCH(const QList<QDateTime>, made);
        QFETCH(const QList<QDateTime>, kept);
        QCOMPARE(backupsToKeep(made, kToday), kept);
        QList<QDateTime> backwards = made;
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(backupsToKeep(backwards, kToday), kept); // in whatever order they are found
        QCOMPARE(backupsToKeep(kept, kToday), kept);      // and thinning again removes nothing more
    }

    /// How many are kept can be set; what is no such setting keeps the usual ones, never less than a day.
    void generations_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<BackupGenerations>("read");
        const BackupGenerations usual;
        QTest::newRow("never set") << QString() << usual;
        QTest::newRow("as it is written") << u"12,10,9"_s << usual;
        QTest::newRow("the least") << u"1,0,0"_s << BackupGenerations{1, 0, 0};
        QTest::newRow("no day") << u"0,10,9"_s << usual;
        QTest::newRow("the most") << u"99,99,99"_s << BackupGenerations{99, 99, 99};
        QTest::newRow("too many") << u"12,100,9"_s << usual;
        QTest::newRow("a negative") << u"12,-1,9"_s << usual;
        QTest::newRow("two numbers") << u"12,10"_s << usual;
        QTest::newRow("words") << u"all"_s << usual;
    }
    void generations()
    {
        QFETCH(const QString, setting);
        QFETCH(const BackupGenerations, read);
        QCOMPARE(BackupGenerations::read(setting), read);
        QCOMPARE(BackupGenerations::read(read.toSetting()), read);
    }

    void keepsAsManyAsAreSet()
    {
        QVERIFY(m_office->saveSetting(u"backup-keep"_s, u"3,0,0"_s));
        for (int day = 0; day < 10; ++day) {
            m_clock.set(at(kToday.addDays(day)));
            QVERIFY(m_office->saveSetting(u"institution"_s, QString::number(day)));
            QVERIFY(*m_office->backupIfDue(u"closing"_s));
        }
        QCOMPARE(m_office->backups().size(), 2 + 3); // today, yesterday and three days
    }

    /// A place that cannot be reached is said, with the reason; one that is missing is made.
    void placesThatCannotBeReached()
    {
        const QString good = m_folder->filePath(u"some/where"_s);
        QVERIFY(checkBackupFolder(good));
        QVERIFY(QDir(good).exists());
        QVERIFY(QDir(good).isEmpty());
        QFile file(m_folder->filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (const QString &bad : {file.fileName(), file.fileName() + u"/below"_s, u"/proc/backups"_s}) {
            const auto checked = checkBackupFolder(bad);
            QVERIFY2(!checked, qPrintable(bad));
            QCOMPARE(checked.error().code, ErrorCode::BackupFailed);
            QCOMPARE(checked.error().args.value(0), bad);
        }
    }

    void restoreKeepsThePresentFile()
    {
        const auto info = m_office->backup(path(u"copy.credence"_s));
        QVERIFY(info);
        QVERIFY(add(u"Three"_s));
        m_office.reset();
        QVERIFY(restoreBackup(info->path, path(), m_policy, m_codes, m_clock));
        m_office = opened(path());
        QVERIFY(m_office);
        QCOMPARE(m_office->countProposals({}).value_or(-1), 2);
        QVERIFY(isPrivate(path()));
        const QList<BackupInfo> kept = m_office->backups();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().reason, u"restore"_s);
        isWhole(kept.first(), 3);
    }

    void restoreOverADamagedFilePutsItAside()
    {
        const auto info = m_office->backup(path(u"copy.credence"_s));
        QVERIFY(info);
        m_office.reset();
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(9000, 'x'));
        file.close();
        const QByteArray damaged = sha256Of(path());
        QVERIFY(restoreBackup(info->path, path(), m_policy, m_codes, m_clock));
        m_office = opened(path());
        QVERIFY(m_office);
        QVERIFY(m_office->verify()->ok());
        const QStringList aside = QDir(m_folder->path()).entryList({u"Faculty office damaged *.credence"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(sha256Of(path(aside.first())), damaged);
    }

    void restoreRefusesWhatIsNoBackup_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("missing") << 0 << int(ErrorCode::OfficeMissing);
        QTest::newRow("empty") << 1 << int(ErrorCode::OfficeEmpty);
        QTest::newRow("text") << 2 << int(ErrorCode::OfficeNotDatabase);
        QTest::newRow("another program's") << 3 << int(ErrorCode::OfficeForeign);
        QTest::newRow("newer") << 4 << int(ErrorCode::OfficeNewer);
        QTest::newRow("not the bytes of its manifest") << 5 << int(ErrorCode::OfficeDamaged);
        QTest::newRow("a rewritten history") << 6 << int(ErrorCode::OfficeDamaged);
    }
    void restoreRefusesWhatIsNoBackup()
    {
        QFETCH(const int, kind);
        QFETCH(const int, code);
        const QString backup = path(u"bad.credence"_s);
        QFile file(backup);
        if (kind == 1 || kind == 2) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kind == 1 ? QByteArray() : QByteArray("no database\n").repeated(100));
            file.close();
        } else if (kind == 3) {
            QVERIFY(run(backup, "CREATE TABLE other (x)"));
        } else if (kind > 3) {
            ActionRequest submit;
            submit.by = u"Ada Proposer"_s;
            submit.on = kToday;
            submit.intent = OsapIntent::No;
            QVERIFY(m_office->record(m_office->proposals({})->first().id, submit));
            QVERIFY(m_office->backup(backup));
        }
        if (kind == 4)
            QVERIFY(QFile::remove(backup + u".json"_s) && run(backup, "PRAGMA user_version = 999"));
        if (kind == 5)
            QVERIFY(run(backup, "UPDATE proposal SET name = 'changed'"));
        if (kind == 6)
            QVERIFY(QFile::remove(backup + u".json"_s) &&
                    run(backup, "DROP TRIGGER approval_event_frozen; UPDATE approval_event SET payload ="
                                " replace(payload, 'Ada', 'Eve'); CREATE TRIGGER approval_event_frozen BEFORE UPDATE ON"
                                " approval_event BEGIN SELECT RAISE(ABORT, 'an event is frozen'); END"));
        m_office.reset();
        const QByteArray before = sha256Of(path());
        const auto refused = restoreBackup(backup, path(), m_policy, m_codes, m_clock);
        QVERIFY(!refused);
        QCOMPARE(int(refused.error().code), code);
        QCOMPARE(sha256Of(path()), before);
        QVERIFY(QDir(m_folder->path()).entryList({u"*.part-*"_s}).isEmpty());
    }

    void restoreWaitsForNobodyThatWrites()
    {
        const auto info = m_office->backup(path(u"copy.credence"_s));
        QVERIFY(info);
        m_office.reset();
        sqlite3 *holder = nullptr;
        QCOMPARE(sqlite3_open(QFile::encodeName(path()).constData(), &holder), SQLITE_OK);
        QCOMPARE(sqlite3_exec(holder, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr), SQLITE_OK);
        const QByteArray before = sha256Of(path(u"copy.credence"_s));
        const auto refused = restoreBackup(info->path, path(), m_policy, m_codes, m_clock);
        sqlite3_close(holder);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OfficeLocked);
        QCOMPARE(sha256Of(path(u"copy.credence"_s)), before);
        QVERIFY(opened(path()));
    }
};

QTEST_GUILESS_MAIN(BackupTest)
#include "tst_backup.moc"
