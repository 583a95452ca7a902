// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"
#include "core/store/officefile.h"
#include "tests/store/storefixture.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace credence;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// Statements on a file by a connection that is not ours.
bool foreignly(const QString &path, const QStringList &statements)
{
    bool done = false;
    {
        QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"foreign"_s);
        connection.setDatabaseName(path);
        done = connection.open();
        for (const QString &statement : statements) {
            QSqlQuery query(connection);
            done = done && query.exec(statement);
        }
    }
    QSqlDatabase::removeDatabase(u"foreign"_s);
    return done;
}

} // namespace

class OfficeTest final : public QObject {
    Q_OBJECT

private slots:
    void createdForItsOwnerOnly()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(store.path()) & others));
        QCOMPARE(QDir(store.folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"office.credence"_s});
        const auto again = Office::create(store.path(), store.policy, store.codes, store.clock);
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::FileExists);
    }

    void makesTheFolderItsOwnerOnly()
    {
        StoreFixture store;
        const QString path = store.path(u"new/folder/office.credence"_s);
        VERIFY_OK(Office::create(path, store.policy, store.codes, store.clock));
        QVERIFY(!(QFile::permissions(store.path(u"new/folder"_s)) & (QFile::ReadOther | QFile::ExeOther)));
    }

    void settingsHold_data()
    {
        QTest::addColumn<QString>("pragma");
        QTest::addColumn<QString>("value");
        QTest::newRow("application") << u"application_id"_s << QString::number(0x43524544);
        QTest::newRow("version") << u"user_version"_s << QString::number(kSchemaVersion);
        QTest::newRow("journal") << u"journal_mode"_s << u"delete"_s;
        QTest::newRow("synchronous extra") << u"synchronous"_s << u"3"_s;
        QTest::newRow("foreign keys") << u"foreign_keys"_s << u"1"_s;
        QTest::newRow("secure delete") << u"secure_delete"_s << u"1"_s;
        QTest::newRow("cell size") << u"cell_size_check"_s << u"1"_s;
        QTest::newRow("no mmap") << u"mmap_size"_s << u"0"_s;
        QTest::newRow("temporary in memory") << u"temp_store"_s << u"2"_s;
        QTest::newRow("schema not trusted") << u"trusted_schema"_s << u"0"_s;
    }
    void settingsHold()
    {
        QFETCH(const QString, pragma);
        QFETCH(const QString, value);
        StoreFixture store;
        QVERIFY(store.create());
        const auto read = OfficeProbe::database(*store.office).string(u"PRAGMA "_s + pragma);
        VERIFY_OK(read);
        QCOMPARE(*read, value);
    }

    void defensive()
    {
        StoreFixture store;
        QVERIFY(store.create());
        int on = 0;
        QCOMPARE(sqlite3_db_config(OfficeProbe::database(*store.office).handle(), SQLITE_DBCONFIG_DEFENSIVE, -1, &on),
                 SQLITE_OK);
        QCOMPARE(on, 1);
    }

    // A URI gives these characters a meaning, and the path is given as one.
    void strangePaths_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("space") << u"our office.credence"_s;
        QTest::newRow("percent") << u"100%41.credence"_s;
        QTest::newRow("hash") << u"no#1.credence"_s;
        QTest::newRow("question") << u"which?mode=memory.credence"_s;
        QTest::newRow("semicolon") << u"a;b=c&d.credence"_s;
        QTest::newRow("accents") << u"Université d’Été – 大学.credence"_s;
        QTest::newRow("quotes") << u"a'b\"c.credence"_s;
    }
    void strangePaths()
    {
        QFETCH(const QString, name);
        StoreFixture store;
        VERIFY_OK(Office::create(store.path(name), store.policy, store.codes, store.clock));
        QVERIFY(QFile::exists(store.path(name)));
        const auto office = store.open(name);
        VERIFY_OK(office);
        QCOMPARE((*office)->path(), store.path(name));
    }

    // T5: each kind of unusable file is named as what it is, and is the same afterwards, byte by byte.
    void refused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << u"missing"_s << ErrorCode::OfficeMissing;
        QTest::newRow("missing folder") << u"nowhere/missing"_s << ErrorCode::OfficeMissing;
        QTest::newRow("folder") << u"folder"_s << ErrorCode::OfficeNotDatabase;
        QTest::newRow("empty") << u"empty"_s << ErrorCode::OfficeEmpty;
        QTest::newRow("text") << u"text"_s << ErrorCode::OfficeNotDatabase;
        QTest::newRow("foreign") << u"foreign"_s << ErrorCode::OfficeForeign;
        QTest::newRow("foreign with a log") << u"foreign-wal"_s << ErrorCode::OfficeForeign;
        QTest::newRow("newer") << u"newer"_s << ErrorCode::OfficeNewer;
        QTest::newRow("read-only") << u"read-only"_s << ErrorCode::OfficeReadOnly;
        QTest::newRow("cut off in a page") << u"cut-512"_s << ErrorCode::OfficeDamaged;
        QTest::newRow("cut off between pages") << u"cut-8192"_s << ErrorCode::OfficeDamaged;
        QTest::newRow("another trigger") << u"trigger"_s << ErrorCode::OfficeDamaged;
        QTest::newRow("a table less") << u"table"_s << ErrorCode::OfficeDamaged;
        QTest::newRow("page overwritten") << u"overwritten"_s << ErrorCode::OfficeDamaged;
    }
    void refused()
    {
        QFETCH(const QString, kind);
        QFETCH(const ErrorCode, code);
        StoreFixture store;
        QVERIFY(store.create());
        store.office.reset();
        const QString path = store.path(kind);
        const QByteArray office = bytesOf(store.path());
        if (kind == "folder"_L1) {
            QVERIFY(QDir().mkdir(path));
        } else if (kind == "empty"_L1) {
            write(path, {});
        } else if (kind == "text"_L1) {
            write(path, QByteArray("These are the minutes of a meeting.\n").repeated(200));
        } else if (kind.startsWith("foreign"_L1)) {
            QVERIFY(foreignly(
                path, {kind == "foreign"_L1 ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s,
                       u"CREATE TABLE bookmark (url TEXT)"_s}));
        } else if (kind.startsWith("cut-"_L1)) {
            write(path, office.first(kind.mid(4).toInt()));
        } else if (kind == "overwritten"_L1) {
            QByteArray damaged = office;
            damaged.replace(4096, 4096, QByteArray(4096, '\x55'));
            write(path, damaged);
        } else if (!kind.contains("missing"_L1)) {
            write(path, office);
            if (kind == "newer"_L1)
                QVERIFY(foreignly(path, {u"PRAGMA user_version = %1"_s.arg(kSchemaVersion + 1)}));
            if (kind == "trigger"_L1)
                QVERIFY(foreignly(path, {u"CREATE TRIGGER t AFTER INSERT ON unit BEGIN DELETE FROM unit; END"_s}));
            if (kind == "table"_L1)
                QVERIFY(foreignly(path, {u"DROP TABLE saved_view"_s}));
            if (kind == "read-only"_L1)
                QVERIFY(QFile::setPermissions(path, QFile::ReadOwner));
        }
        const QByteArray before = bytesOf(path);
        const QStringList files = QDir(store.folder.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const auto opened = store.open(kind);
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, code);
        QCOMPARE(opened.error().args.value(0), path);
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(store.folder.path()).entryList(QDir::AllEntries | QDir::Hidden), files);
    }

    void readOnlyIsReadable()
    {
        StoreFixture store;
        QVERIFY(store.create());
        VERIFY_OK(store.office->addDraft(completeProposal()));
        store.office.reset();
        QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner));
        const auto office = store.open(u"office.credence"_s, Office::Mode::ReadOnly);
        VERIFY_OK(office);
        const auto rows = (*office)->proposals({});
        VERIFY_OK(rows);
        QCOMPARE(rows->size(), 1);
        const auto refused = (*office)->addDraft(completeProposal());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OfficeReadOnly);
    }

    void lockedByAnother()
    {
        StoreFixture store;
        QVERIFY(store.create());
        store.office.reset();
        QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"holder"_s);
        other.setDatabaseName(store.path());
        QVERIFY(other.open());
        QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
        const auto opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, ErrorCode::OfficeLocked);
        QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
        VERIFY_OK(store.open());
        other.close();
        other = {};
        QSqlDatabase::removeDatabase(u"holder"_s);
    }

    void networkFileSystems_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("network");
        for (const char *type : {"nfs", "nfs4", "cifs", "smb3", "fuse.sshfs", "9p", "davfs", "CIFS"})
            QTest::newRow(type) << QByteArray(type) << true;
        for (const char *type : {"ext4", "tmpfs", "btrfs", "xfs", "overlay", "fuseblk", "apfs", "vfat", ""})
            QTest::newRow(type) << QByteArray(type) << false;
    }
    void networkFileSystems()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    // The whole transaction is gone, nothing runs alone after it, and there is room again afterwards.
    void fullDisk()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const Database &database = OfficeProbe::database(*store.office);
        const auto added = store.office->addDraft(completeProposal());
        VERIFY_OK(added);
        const auto pages = database.number(u"PRAGMA page_count"_s);
        VERIFY_OK(pages);
        VERIFY_OK(database.number(u"PRAGMA max_page_count = %1"_s.arg(*pages)));
        Proposal large = added->proposal;
        large.summary = QString(200000, u'x');
        const auto saved = store.office->saveProposal(large, added->rowVersion);
        QVERIFY(!saved);
        QCOMPARE(saved.error().code, ErrorCode::OfficeDiskFull);
        QVERIFY(!database.inTransaction());
        const auto kept = store.office->proposal(added->proposal.id);
        VERIFY_OK(kept);
        QCOMPARE(kept->proposal, added->proposal);
        QCOMPARE(kept->rowVersion, added->rowVersion);

        const auto imported = store.office->importDrafts(QList<Proposal>(500, completeProposal()));
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, ErrorCode::OfficeDiskFull);
        QCOMPARE(store.office->countProposals({}).value_or(-1), 1);

        VERIFY_OK(database.number(u"PRAGMA max_page_count = 1000000"_s));
        VERIFY_OK(store.office->saveProposal(large, added->rowVersion));
    }

    void twoWindowsSeeEachOther()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const auto second = store.open();
        VERIFY_OK(second);
        QVERIFY(!(*second)->lookForForeignChanges());
        QSignalSpy own(store.office.get(), &Office::changed);
        QSignalSpy theirs(second->get(), &Office::changed);
        const auto added = store.office->addDraft(completeProposal());
        VERIFY_OK(added);
        QCOMPARE(own.size(), 1);
        QCOMPARE(own.first().first().toUuid(), added->proposal.id);
        QVERIFY((*second)->lookForForeignChanges());
        QVERIFY(!(*second)->lookForForeignChanges());
        QCOMPARE(theirs.size(), 1);
        QVERIFY(theirs.first().first().toUuid().isNull());
        QVERIFY(!store.office->lookForForeignChanges());
    }

    void officeFacts()
    {
        StoreFixture store;
        QVERIFY(store.create());
        Office &office = *store.office;
        QSignalSpy told(&office, &Office::officeChanged);

        const auto intake = office.saveIntake({0, QDate(2026, 8, 7), true, u"first"_s});
        VERIFY_OK(intake);
        VERIFY_OK(office.saveIntake({*intake, QDate(2026, 8, 14), false, u"moved"_s}));
        const auto twice = office.saveIntake({0, QDate(2026, 8, 14), true, {}});
        QVERIFY(!twice);
        QCOMPARE(twice.error(), (Error{ErrorCode::Conflict, {u"2026-08-14"_s}, twice.error().detail}));
        VERIFY_OK(office.saveMeeting({0, u"senate"_s, QDate(2026, 5, 1), QDate(2026, 4, 20), {}}));
        const auto sccasp = office.saveMeeting({0, u"sccasp"_s, QDate(2026, 4, 7), {}, u"room"_s});
        VERIFY_OK(sccasp);
        VERIFY_OK(office.saveClosure({0, QDate(2026, 12, 28), u"Closed"_s, u"Fermé"_s}));
        const auto calendar = office.calendar();
        VERIFY_OK(calendar);
        QCOMPARE(calendar->intakes, (QList<Intake>{{*intake, QDate(2026, 8, 14), false, u"moved"_s}}));
        QCOMPARE(calendar->meetings.size(), 2);
        QCOMPARE(calendar->meetings.first().body, u"sccasp"_s);
        QVERIFY(!calendar->meetings.first().agendaCloses.isValid());
        QCOMPARE(calendar->closures.first().nameFr, u"Fermé"_s);
        VERIFY_OK(office.removeMeeting(*sccasp));
        const auto gone = office.removeMeeting(*sccasp);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);

        const auto unit = office.saveUnit({0, u"Geography"_s, u"FASS"_s});
        VERIFY_OK(unit);
        QCOMPARE(office.units().value(), (QList<Unit>{{*unit, u"Geography"_s, u"FASS"_s}}));
        const auto person = office.savePerson({0, u"Zoé Tremblay"_s, u"dean"_s, u"FASS"_s, u"z@example.ca"_s});
        VERIFY_OK(person);
        QCOMPARE(office.people().value().first().email, u"z@example.ca"_s);
        VERIFY_OK(office.removePerson(*person));
        QCOMPARE(office.search(u"zoe"_s, 5).value().size(), 0);

        VERIFY_OK(office.saveSetting(u"institution"_s, u"Carleton"_s));
        VERIFY_OK(office.saveSetting(u"institution"_s, u"Carleton University"_s));
        QCOMPARE(office.setting(u"institution"_s).value(), u"Carleton University"_s);
        QCOMPARE(office.setting(u"never"_s).value(), QString());
        const auto view = office.saveView({0, u"Mine"_s, u"{}"_s});
        VERIFY_OK(view);
        QCOMPARE(office.savedViews().value(), (QList<SavedView>{{*view, u"Mine"_s, u"{}"_s}}));
        QCOMPARE(told.size(), 12);
    }

    void attachmentsAreKeptOnce()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const QByteArray bytes("minutes\0of the meeting", 22);
        const auto first = store.office->keepAttachment(u"minutes.pdf"_s, bytes);
        const auto second = store.office->keepAttachment(u"copy.pdf"_s, bytes);
        VERIFY_OK(first);
        VERIFY_OK(second);
        QCOMPARE(first->sha256, second->sha256);
        QCOMPARE(first->size, bytes.size());
        QCOMPARE(store.office->attachment(first->sha256).value(), bytes);
        VERIFY_OK(store.office->keepAttachment(u"empty"_s, {}));
        QCOMPARE(OfficeProbe::database(*store.office).number(u"SELECT count(*) FROM attachment"_s).value(), 2);
        QCOMPARE(store.office->attachment(u"none"_s).error().code, ErrorCode::NotFound);
    }

    /// Half of a surrogate pair is no character: kept, it would come back as something else, or not at all.
    void halfACharacterIsRefused()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const QString half = u"a"_s + QChar(0xd83d) + u"b"_s;
        QCOMPARE(store.office->saveUnit({0, half, {}}).error().code, ErrorCode::TextBroken);
        Proposal proposal = completeProposal();
        proposal.items = {{half, {}, {}, {}, {}}};
        QCOMPARE(store.office->addDraft(proposal).error().code, ErrorCode::TextBroken);
        proposal.items = {{u"C:\\ud83d is only text, and 🗺 a character"_s, {}, {}, {}, {}}};
        const auto added = store.office->addDraft(proposal);
        VERIFY_OK(added);
        QCOMPARE(store.office->proposal(added->proposal.id)->proposal.items, proposal.items);
    }

    void nulIsRefused()
    {
        StoreFixture store;
        QVERIFY(store.create());
        const QString nul = u"a"_s + QChar(0) + u"b"_s;
        QCOMPARE(store.office->saveUnit({0, nul, {}}).error().code, ErrorCode::TextHasNul);
        Proposal proposal = completeProposal();
        proposal.items = {{nul, {}, {}, {}, {}}};
        QCOMPARE(store.office->addDraft(proposal).error().code, ErrorCode::TextHasNul);
        proposal.items = {{u"C:\\u0000 is only text"_s, {}, {}, {}, {}}};
        VERIFY_OK(store.office->addDraft(proposal));
    }
};

QTEST_GUILESS_MAIN(OfficeTest)
#include "tst_office.moc"
