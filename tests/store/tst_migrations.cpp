// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// T7: every released schema migrates; a migration that fails anywhere leaves the file as it was; two at once.

#include "core/store/backup.h"
#include "core/store/deliveryrepository.h"
#include "core/store/migrations.h"
#include "core/store/stackrepository.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Everything a file says, but for its header.
QStringList contentOf(const Database &database)
{
    QStringList content =
        database
            .list(u"SELECT type || name || coalesce(sql, '') FROM sqlite_schema ORDER BY type, name"_s,
                  [](const Row &row) { return row.text(0); })
            .value();
    for (const QString &table : {u"unit"_s, u"proposal"_s, u"setting"_s}) {
        content += database
                       .list(u"SELECT * FROM %1 ORDER BY 1"_s.arg(table),
                             [](const Row &row) { return row.text(0) + row.text(1) + row.text(2); })
                       .value();
    }
    return content;
}

} // namespace

class MigrationsTest final : public QObject {
    Q_OBJECT

    std::span<const Migration> upTo(int version) const
    {
        const auto all = migrations();
        const auto end =
            std::find_if(all.begin(), all.end(), [version](const Migration &m) { return m.version > version; });
        return {all.begin(), end};
    }

    /// The office file of an earlier release with something in it.
    void writeVersion(const QString &path, int version) const
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        auto database = Database::open(path, Database::Access::ReadWrite, true);
        VERIFY_OK(database);
        QCOMPARE(migrate(**database, {}, upTo(version)).value(), version);
        VERIFY_OK((*database)->write(u"INSERT INTO unit (name, faculty) VALUES ('Geography', 'FASS')"_s));
    }

private slots:
    void statementsAreInOrder()
    {
        int version = 1;
        for (const Migration &step : migrations()) {
            QVERIFY(step.version == version || step.version == version + 1);
            version = step.version;
        }
        QCOMPARE(version, kSchemaVersion);
    }

    // What a release wrote stays written so: these statements are in people's files.
    void releasedStatementsAreFrozen_data()
    {
        QTest::addColumn<int>("version");
        QTest::addColumn<QByteArray>("sha256");
        QTest::newRow("1") << 1 << QByteArray("6e0486f54ba8421793ffcf2bc2f5c09d41df568d1259ea84978f3795804bb10a");
        QTest::newRow("2") << 2 << QByteArray("4882e04a3daeb8da4ff6ff682f3d1877255f41f1a77b98cf910bd5315a7b6d11");
        QTest::newRow("3") << 3 << QByteArray("0ff4e116b0b289bd61f8b0a296b6bbf2b8a9bbc8a13e0b4f8185157163af8fc0");
    }
    void releasedStatementsAreFrozen()
    {
        QFETCH(const int, version);
        QFETCH(const QByteArray, sha256);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (const Migration &step : migrations()) {
            if (step.version == version)
                hash.addData(QByteArray(step.sql) + '\n');
        }
        QCOMPARE(hash.result().toHex(), sha256);
    }

    void everyVersionMigrates_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version < kSchemaVersion; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyVersionMigrates()
    {
        QFETCH(const int, version);
        StoreFixture store;
        writeVersion(store.path(), version);
        const QByteArray before = bytesOf(store.path());
        const auto readOnly = store.open(u"office.credence"_s, Office::Mode::ReadOnly);
        QVERIFY(!readOnly);
        QCOMPARE(readOnly.error().code, ErrorCode::OfficeReadOnly);
        QCOMPARE(bytesOf(store.path()), before);

        const auto office = store.open();
        VERIFY_OK(office);
        QCOMPARE(OfficeProbe::database(**office).number(u"PRAGMA user_version"_s).value(), kSchemaVersion);
        VERIFY_OK(checkSchema(OfficeProbe::database(**office), kSchemaVersion));
        QCOMPARE((*office)->units()->first().name, u"Geography"_s);
        VERIFY_OK((*office)->saveView({0, u"Mine"_s, u"{}"_s}));
        VERIFY_OK((*office)->addDraft(completeProposal()));
        QCOMPARE((*office)->delivery().countOfferings({}).value(), 0);
        QCOMPARE((*office)->stacks().stacks()->size(), 0);
        VERIFY_OK((*office)->stacks().saveReminder({u"meeting:1"_s, QDate(2026, 3, 2), {}, false}));
        QVERIFY((*office)->verify()->ok());

        // The verified copy from before lies beside it, still of the old version.
        const QList<BackupInfo> copies = backupsIn(defaultBackupFolder(store.path()));
        QCOMPARE(copies.size(), 1);
        QCOMPARE(copies.first().reason, u"migration"_s);
        auto copy = Database::open(copies.first().path, Database::Access::ReadOnly);
        VERIFY_OK(copy);
        QCOMPARE((*copy)->number(u"PRAGMA user_version"_s).value(), version);
        QCOMPARE((*copy)->number(u"SELECT count(*) FROM unit"_s).value(), 1);
    }

    void aMigratedFileIsLikeANewOne()
    {
        StoreFixture store;
        QVERIFY(store.create());
        writeVersion(store.path(u"old.credence"_s), 1);
        const auto migrated = store.open(u"old.credence"_s);
        VERIFY_OK(migrated);
        VERIFY_OK(store.office->saveUnit({0, u"Geography"_s, u"FASS"_s}));
        QCOMPARE(contentOf(OfficeProbe::database(**migrated)), contentOf(OfficeProbe::database(*store.office)));
    }

    // Each statement of a migration fails in its turn, also the last: the version and the content stay.
    void aFailureLeavesTheOldVersion_data()
    {
        QTest::addColumn<int>("failing");
        for (int i = 0; i < 5; ++i)
            QTest::addRow("statement %d", i) << i;
    }
    void aFailureLeavesTheOldVersion()
    {
        QFETCH(const int, failing);
        StoreFixture store;
        writeVersion(store.path(), kSchemaVersion);
        const std::array<const char *, 5> next{
            "CREATE TABLE extra (id INTEGER PRIMARY KEY, unit INTEGER) STRICT",
            "INSERT INTO extra (unit) SELECT id FROM unit", "CREATE INDEX extra_by_unit ON extra(unit)",
            "UPDATE unit SET name = name || ' and Planning'", "CREATE VIRTUAL TABLE search_extra USING fts5(text)"};
        QList<Migration> steps(migrations().begin(), migrations().end());
        for (int i = 0; i < int(next.size()); ++i)
            steps.append({kSchemaVersion + 1, i == failing ? "INSERT INTO no_such_table VALUES (1)" : next.at(i)});

        auto database = Database::open(store.path(), Database::Access::ReadWrite);
        VERIFY_OK(database);
        const QStringList before = contentOf(**database);
        const auto failed = migrate(**database, {}, {steps.constData(), size_t(steps.size())});
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::MigrationFailed);
        QCOMPARE(failed.error().args.mid(0, 3),
                 (QStringList{store.path(), QString::number(kSchemaVersion), QString::number(kSchemaVersion + 1)}));
        QVERIFY(!(*database)->inTransaction());
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), kSchemaVersion);
        QCOMPARE(contentOf(**database), before);

        // Mended, it goes through.
        steps[steps.size() - int(next.size()) + failing].sql = next.at(failing);
        QCOMPARE(migrate(**database, {}, {steps.constData(), size_t(steps.size())}).value(), kSchemaVersion + 1);
        QCOMPARE((*database)->string(u"SELECT name FROM unit"_s).value(), u"Geography and Planning"_s);
    }

    void fullDisk()
    {
        StoreFixture store;
        writeVersion(store.path(), 1);
        auto database = Database::open(store.path(), Database::Access::ReadWrite);
        VERIFY_OK(database);
        const auto pages = (*database)->number(u"PRAGMA page_count"_s);
        VERIFY_OK((*database)->number(u"PRAGMA max_page_count = %1"_s.arg(*pages)));
        const auto failed = migrate(**database);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::OfficeDiskFull);
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), 1);
        VERIFY_OK(checkSchema(**database, 1));
    }

    // Without a verified copy there is no migration.
    void noCopyNoMigration()
    {
        StoreFixture store;
        writeVersion(store.path(), 1);
        auto database = Database::open(store.path(), Database::Access::ReadWrite);
        VERIFY_OK(database);
        const auto refused = migrate(**database, [](int from, int to) -> Result<void> {
            return failure(ErrorCode::BackupFailed, {QString::number(from), QString::number(to)});
        });
        QVERIFY(!refused);
        QCOMPARE(refused.error(), (Error{ErrorCode::BackupFailed, {u"1"_s, QString::number(kSchemaVersion)}, {}}));
        QCOMPARE((*database)->number(u"PRAGMA user_version"_s).value(), 1);
    }

    // Two at once: one migrates, the other waits and finds it done.
    void twoAtOnce()
    {
        for (int round = 0; round < 10; ++round) {
            StoreFixture store;
            writeVersion(store.path(), 1);
            std::atomic<int> ready{0};
            std::array<QString, 2> outcome;
            const auto run = [&](int index) {
                auto database = Database::open(store.path(), Database::Access::ReadWrite);
                if (!database) {
                    outcome.at(index) = errorText(database.error());
                    ++ready;
                    return;
                }
                // Both have read the old version before either writes.
                const auto meet = [&](int, int) -> Result<void> {
                    ++ready;
                    while (ready < 2)
                        std::this_thread::yield();
                    return {};
                };
                const auto version = migrate(**database, meet);
                outcome.at(index) = version ? QString::number(*version) : errorText(version.error());
            };
            std::thread first(run, 0);
            std::thread second(run, 1);
            first.join();
            second.join();
            QCOMPARE(outcome.at(0), QString::number(kSchemaVersion));
            QCOMPARE(outcome.at(1), QString::number(kSchemaVersion));
            VERIFY_OK(store.open());
        }
    }

    void aNewerFileIsRefused()
    {
        StoreFixture store;
        writeVersion(store.path(), kSchemaVersion);
        auto database = Database::open(store.path(), Database::Access::ReadWrite);
        VERIFY_OK(database);
        const auto refused = migrate(**database, {}, upTo(1));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OfficeNewer);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "tst_migrations.moc"
