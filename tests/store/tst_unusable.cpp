// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// T5: every kind of unusable office file is refused with its own error and a sentence, and not one byte of it changes.
// T4: a disk that is full loses the transaction, not the office.

#include "core/store/office.h"
#include "core/wording/wording.h"
#include "tests/store/samples.h"
#include "tests/support/rawsqlite.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace credence;

Q_DECLARE_METATYPE(credence::ErrorCode)

namespace {

const QDate kToday(2026, 1, 12);

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Names and contents of a folder.
QMap<QString, QByteArray> contentsOf(const QString &folder)
{
    QMap<QString, QByteArray> contents;
    const QStringList names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString &name : names)
        contents.insert(name, sha256Of(folder + u'/' + name));
    return contents;
}

} // namespace

class UnusableTest final : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    Policy m_policy = Policy::shipped();
    CodeBook m_codes;
    FixedClock m_clock{kToday};
    QByteArray m_office; ///< a small office's bytes

    QString folder(const QString &name)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(path);
        return path;
    }

    Result<std::unique_ptr<Office>> open(const QString &path, Office::Mode mode = Office::Mode::ReadWrite)
    {
        return Office::open(path, m_policy, m_codes, m_clock, mode);
    }

    /// Opens in both modes: refused with \a code and a sentence naming the file, and the folder left as it was.
    void refuses(const QString &path, const QList<ErrorCode> &codes)
    {
        const QString where = QFileInfo(path).absolutePath();
        const auto before = contentsOf(where);
        for (const Office::Mode mode : {Office::Mode::ReadWrite, Office::Mode::ReadOnly}) {
            const auto office = open(path, mode);
            QVERIFY2(!office, "opened");
            const Error &error = office.error();
            QVERIFY2(codes.contains(error.code), qPrintable(u"code %1: %2"_s.arg(int(error.code)).arg(error.detail)));
            QCOMPARE(exitStatus(error.code), 4);
            const QString sentence = errorSentence(error);
            QVERIFY2(sentence.contains(QFileInfo(path).fileName()), qPrintable(sentence));
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
        }
        QCOMPARE(contentsOf(where), before);
    }

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const QString path = folder(u"model"_s) + u"/office.credence"_s;
        {
            auto office = Office::create(path, m_policy, m_codes, m_clock);
            QVERIFY(office);
            QVERIFY((*office)->addDraft(submittableProposal(u"One"_s)));
            QVERIFY((*office)->addDraft(submittableProposal(u"Two"_s)));
        }
        m_office = read(path);
        QVERIFY(m_office.size() > 4096);
    }

    void wrongFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("0 bytes") << QByteArray() << ErrorCode::OfficeEmpty;
        QTest::newRow("text") << QByteArray("Dear colleague,\nplease find attached.\n") << ErrorCode::OfficeNotDatabase;
        QTest::newRow("long text") << QByteArray("lorem ").repeated(2000) << ErrorCode::OfficeNotDatabase;
        QTest::newRow("zeros") << QByteArray(8192, '\0') << ErrorCode::OfficeNotDatabase;
        QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n").append(QByteArray(5000, 'x'))
                               << ErrorCode::OfficeNotDatabase;
    }
    void wrongFiles()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const ErrorCode, code);
        const QString path = folder(QString::fromLatin1(QTest::currentDataTag())) + u"/office.credence"_s;
        QVERIFY(write(path, bytes));
        refuses(path, {code});
    }

    void missingFileAndFolder()
    {
        const QString there = folder(u"missing"_s);
        refuses(there + u"/no-office.credence"_s, {ErrorCode::OfficeMissing});
        const auto nowhere = open(there + u"/no-folder/office.credence"_s);
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().code, ErrorCode::OfficeMissing);
        QVERIFY(!QFileInfo::exists(there + u"/no-folder"_s));
        QVERIFY(!open(there)); // a folder is no file
    }

    void foreignDatabase()
    {
        const QString path = folder(u"foreign"_s) + u"/bookmarks.sqlite"_s;
        {
            const Sqlite database = sqlite(path);
            QVERIFY(run(database, "CREATE TABLE bookmark (id INTEGER PRIMARY KEY, url TEXT)"));
            QVERIFY(run(database, "INSERT INTO bookmark (url) VALUES ('https://example.org')"));
        }
        refuses(path, {ErrorCode::OfficeForeign});
        {
            const Sqlite database = sqlite(path);
            QVERIFY(run(database, "PRAGMA application_id = 1196444487"));
        }
        refuses(path, {ErrorCode::OfficeForeign});
    }

    void newerSchema()
    {
        const QString path = folder(u"newer"_s) + u"/office.credence"_s;
        QVERIFY(write(path, m_office));
        {
            const Sqlite database = sqlite(path);
            QVERIFY(run(database, "PRAGMA user_version = 999"));
        }
        refuses(path, {ErrorCode::OfficeNewer});
    }

    void tablesMissingOrChanged()
    {
        const QString path = folder(u"changed"_s) + u"/office.credence"_s;
        QVERIFY(write(path, m_office));
        {
            const Sqlite database = sqlite(path);
            QVERIFY(run(database, "DROP TRIGGER approval_event_frozen"));
        }
        refuses(path, {ErrorCode::OfficeDamaged});
    }

    /// A copy that broke off, at every 512 bytes.
    void truncated()
    {
        const QString path = folder(u"truncated"_s) + u"/office.credence"_s;
        for (qsizetype size = 512; size < m_office.size(); size += 512) {
            QVERIFY(write(path, m_office.left(size)));
            refuses(path, {ErrorCode::OfficeDamaged, ErrorCode::OfficeNotDatabase});
            if (QTest::currentTestFailed())
                qFatal("truncated at %d", int(size));
        }
    }

    void readOnlyFile()
    {
        const QString where = folder(u"read-only"_s);
        const QString path = where + u"/office.credence"_s;
        QVERIFY(write(path, m_office));
        QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner));
        const auto before = contentsOf(where);
        const auto refused = open(path);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OfficeReadOnly);
        const auto reading = open(path, Office::Mode::ReadOnly);
        QVERIFY(reading);
        QCOMPARE((*reading)->countProposals({}).value_or(-1), 2);
        const auto written = (*reading)->addDraft(submittableProposal(u"Three"_s));
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::OfficeReadOnly);
        QCOMPARE(contentsOf(where), before);
    }

    /// A folder in which no journal can be made: reading works, the first write is refused, nothing changes.
    void readOnlyFolder()
    {
        const QString where = folder(u"read-only-folder"_s);
        const QString path = where + u"/office.credence"_s;
        QVERIFY(write(path, m_office));
        const auto before = contentsOf(where);
        QVERIFY(QFile::setPermissions(path, QFileDevice::Permissions(0x4444)));
        constexpr auto kReadAndEnter = QFileDevice::Permissions(0x5555);
        QVERIFY(QFile::setPermissions(where, kReadAndEnter));
        QVERIFY(QFile::setPermissions(m_folder.path(), kReadAndEnter | QFileDevice::WriteOwner));

        QString program = QCoreApplication::applicationDirPath() + u"/storeworker"_s;
        QStringList arguments{u"open"_s, path, u"rw"_s};
        if (::geteuid() == 0) { // the superuser is not held back by modes: ask as somebody else
            const QString setpriv = QStandardPaths::findExecutable(u"setpriv"_s);
            if (setpriv.isEmpty())
                QSKIP("no setpriv to give up the superuser's rights");
            arguments = QStringList{u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s, program} + arguments;
            program = setpriv;
        }
        QProcess worker;
        worker.start(program, arguments);
        QVERIFY(worker.waitForFinished());
        const QByteArray said = worker.readAllStandardOutput();
        if (said.isEmpty())
            QSKIP("the worker cannot be run as another user here");
        QVERIFY2(said.startsWith("refused " + QByteArray::number(int(ErrorCode::OfficeReadOnly))), said.constData());
        arguments.last() = u"ro"_s;
        worker.start(program, arguments);
        QVERIFY(worker.waitForFinished());
        QCOMPARE(worker.readAllStandardOutput(), QByteArray("opened 2\n"));

        QVERIFY(QFile::setPermissions(where, QFileDevice::Permissions(0x7700)));
        QCOMPARE(contentsOf(where), before);
    }

    /// The program was cut off while it wrote: the journal is played back and the office opens without a question.
    void hotJournal()
    {
        const QString work = folder(u"journal-work"_s) + u"/office.credence"_s;
        const QString where = folder(u"journal"_s);
        const QString path = where + u"/office.credence"_s;
        QVERIFY(write(work, m_office));
        {
            const Sqlite database = sqlite(work);
            QVERIFY(run(database, "PRAGMA journal_mode = DELETE"));
            QVERIFY(run(database, "PRAGMA cache_size = 1")); // spills into the file before the commit
            QVERIFY(run(database, "BEGIN IMMEDIATE"));
            QVERIFY(run(database, "UPDATE proposal SET name = 'half written'"));
            QVERIFY(run(database, "UPDATE proposal_document SET document = document || hex(zeroblob(20000))"));
            // What a power failure would leave at this moment.
            QVERIFY(QFile::copy(work, path));
            QVERIFY(QFile::copy(work + u"-journal"_s, path + u"-journal"_s));
            QVERIFY(run(database, "ROLLBACK"));
        }
        QVERIFY(sha256Of(path) != QCryptographicHash::hash(m_office, QCryptographicHash::Sha256).toHex());

        // Read-only it cannot be played back: refused, and left for somebody who may write.
        const auto before = contentsOf(where);
        const auto reading = open(path, Office::Mode::ReadOnly);
        QVERIFY(!reading);
        QVERIFY(exitStatus(reading.error().code) == 4);
        QCOMPARE(contentsOf(where), before);

        const auto office = open(path);
        QVERIFY(office);
        const auto rows = (*office)->proposals({});
        QVERIFY(rows);
        for (const ProposalRow &row : *rows)
            QVERIFY(row.name != u"half written"_s);
        const auto report = (*office)->verify();
        QVERIFY(report);
        QVERIFY(report->ok());
        QVERIFY(!QFileInfo::exists(path + u"-journal"_s));
    }

    /// A write-ahead log of another life beside the file must not be played into it.
    void staleWriteAheadLog()
    {
        const QString work = folder(u"wal-work"_s) + u"/office.credence"_s;
        const QString where = folder(u"wal"_s);
        const QString path = where + u"/office.credence"_s;
        QVERIFY(write(work, m_office));
        {
            const Sqlite database = sqlite(work);
            QVERIFY(run(database, "PRAGMA journal_mode = WAL"));
            QVERIFY(run(database, "UPDATE proposal SET name = 'from another life'"));
            QVERIFY(QFile::copy(work + u"-wal"_s, path + u"-wal"_s));
        }
        QVERIFY(write(path, m_office));
        const QByteArray before = sha256Of(path);
        const auto office = open(path);
        if (!office) { // refused: then nothing was touched
            QCOMPARE(exitStatus(office.error().code), 4);
            QCOMPARE(sha256Of(path), before);
            QVERIFY(QFileInfo(path + u"-wal"_s).size() > 0);
            return;
        }
        const auto report = (*office)->verify();
        QVERIFY(report && report->ok());
        const auto rows = (*office)->proposals({});
        for (const ProposalRow &row : *rows)
            QVERIFY(row.name != u"from another life"_s);
    }

    void lockedByAnother()
    {
        const QString path = folder(u"locked"_s) + u"/office.credence"_s;
        QVERIFY(write(path, m_office));
        const Sqlite holder = sqlite(path);
        QVERIFY(run(holder, "BEGIN EXCLUSIVE"));
        const auto office = open(path);
        QVERIFY(!office);
        QCOMPARE(office.error().code, ErrorCode::OfficeLocked);
        QVERIFY(errorSentence(office.error()).contains(u"office.credence"_s));
        QVERIFY(run(holder, "ROLLBACK"));
        QVERIFY(open(path));
    }

    /// T4: no room for the file to grow. What was acknowledged is there, the rest is not, and it goes on when there is
    /// room.
    void fullDisk()
    {
        const QString path = folder(u"full"_s) + u"/office.credence"_s;
        QVERIFY(write(path, m_office));
        QProcess worker;
        worker.start(QCoreApplication::applicationDirPath() + u"/storeworker"_s,
                     {u"fill"_s, path, QString::number(m_office.size() + 64 * 1024)});
        QVERIFY(worker.waitForFinished());
        const QString said = QString::fromUtf8(worker.readAllStandardOutput());
        QVERIFY2(worker.exitStatus() == QProcess::NormalExit && worker.exitCode() == 0, qPrintable(said));
        int full = 0;
        QStringList added;
        const QStringList lines = said.split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            if (line.startsWith(u"full "_s))
                full = line.section(u' ', 1).toInt();
            else if (line.startsWith(u"added "_s))
                added.append(line.section(u' ', 1));
        }
        QVERIFY(full == int(ErrorCode::OfficeDiskFull) || full == int(ErrorCode::OfficeIo));
        const auto office = open(path);
        QVERIFY(office);
        QCOMPARE((*office)->countProposals({}).value_or(-1), 2 + added.size());
        for (const QString &id : std::as_const(added))
            QVERIFY((*office)->proposal(QUuid::fromString(id)));
        QVERIFY((*office)->verify()->ok());
    }
};

QTEST_GUILESS_MAIN(UnusableTest)
#include "tst_unusable.moc"
