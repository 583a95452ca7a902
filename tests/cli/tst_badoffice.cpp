// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Office files that are missing, damaged, locked, another program's or on a full disk, through the real program.

#include "badinput.h"
#include "tests/support/rawsqlite.h"

#include <QScopeGuard>

#include <csignal>
#include <optional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

/// Another process that keeps a database to itself. (Not this one: it reads the file, and closing it would let go.)
class Holder {
public:
    explicit Holder(const QString &path)
    {
        int ends[2] = {};
        if (pipe(ends) != 0)
            return;
        m_child = fork();
        if (m_child == 0) {
            const Sqlite database = sqlite(path);
            const char held = ::run(database, "BEGIN EXCLUSIVE") ? 'y' : 'n';
            if (write(ends[1], &held, 1) == 1)
                pause();
            _exit(0);
        }
        char held = 'n';
        m_holds = m_child > 0 && read(ends[0], &held, 1) == 1 && held == 'y';
        close(ends[0]);
        close(ends[1]);
    }
    ~Holder()
    {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
    }
    Q_DISABLE_COPY_MOVE(Holder)
    bool holds() const { return m_holds; }

private:
    pid_t m_child = -1;
    bool m_holds = false;
};

} // namespace

class BadOfficeTest final : public QObject, private BadInput {
    Q_OBJECT

private slots:
    void init() { m_cli = std::make_unique<CliRunner>(); }

    void offices_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("words");
        QTest::newRow("missing") << u"missing"_s << u"There is no office file"_s;
        QTest::newRow("empty") << u"empty"_s << u"is empty"_s;
        QTest::newRow("text") << u"text"_s << u"is no office file"_s;
        QTest::newRow("cut off in a page") << u"cut"_s << u"is damaged"_s;
        QTest::newRow("cut off after a page") << u"cut-page"_s << u"is damaged"_s;
        QTest::newRow("another program's") << u"foreign"_s << u"a database of another program"_s;
        QTest::newRow("newer") << u"newer"_s << u"newer Credence: its version is 999"_s;
        QTest::newRow("locked") << u"locked"_s << u"is in use by another program"_s;
        QTest::newRow("tables changed") << u"changed"_s << u"its tables are not those of an office file"_s;
        QTest::newRow("a folder") << u"folder"_s << u"is no office file"_s;
    }
    void offices()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, words);
        const QString name = u"office.credence"_s;
        std::optional<Holder> holder;
        if (kind == "folder"_L1) {
            QVERIFY(QDir().mkpath(office()));
        } else if (kind == "foreign"_L1) {
            QVERIFY(::run(sqlite(office()), "CREATE TABLE bookmark (url TEXT)"));
        } else if (kind != "missing"_L1) {
            makeOffice();
            QSTATUS(run({u"import"_s, m_cli->write(u"a.mcproposal"_s, contractProposal())}), 0);
        }
        if (kind == "empty"_L1)
            m_cli->write(name, {});
        else if (kind == "text"_L1)
            m_cli->write(name, QByteArray("Dear colleague, please find attached. ").repeated(30));
        else if (kind == "cut"_L1)
            m_cli->write(name, m_cli->read(name).chopped(5000));
        else if (kind == "cut-page"_L1)
            m_cli->write(name, m_cli->read(name).first(8192));
        else if (kind == "newer"_L1)
            QVERIFY(::run(sqlite(office()), "PRAGMA user_version = 999"));
        else if (kind == "changed"_L1)
            QVERIFY(::run(sqlite(office()), "DROP TRIGGER approval_event_frozen"));
        else if (kind == "locked"_L1) {
            holder.emplace(office());
            QVERIFY(holder->holds());
        }
        const QString file = m_cli->write(u"b.mcproposal"_s, contractProposal());
        QList<QStringList> commands{{u"list"_s}, {u"import"_s, file}};
        if (kind != "locked"_L1) { // each waits its two seconds
            commands += {{u"intake"_s, u"add"_s, u"2026-02-13"_s},
                         {u"verify"_s},
                         {u"submit"_s, u"MC-2026-001"_s, u"--by"_s, u"A. Person"_s}};
        }
        for (const QStringList &command : std::as_const(commands))
            refuses(command, 4, {name, words});
    }

    void readOnlyOffice()
    {
        makeOffice();
        QSTATUS(run({u"import"_s, m_cli->write(u"a.mcproposal"_s, contractProposal())}), 0);
        QVERIFY(QFile::setPermissions(office(), QFileDevice::ReadOwner));
        const QString other =
            m_cli->write(u"b.mcproposal"_s, proposalWith("id", u"0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a12"_s));
        for (const QStringList &command :
             {QStringList{u"intake"_s, u"add"_s, u"2026-02-13"_s}, QStringList{u"import"_s, other},
              QStringList{u"submit"_s, u"MC-2026-001"_s, u"--by"_s, u"A. Person"_s}})
            refuses(command, 4, {u"office.credence"_s, u"may not be written to"_s, u"copy the file"_s});
        const auto before = everything();
        QSTATUS(run({u"list"_s}), 0); // but it can be read
        QSTATUS(run({u"show"_s, u"MC-2026-001"_s}), 0);
        QVERIFY(everything() == before);
    }

    /// A limit on the size of files stands for the full disk: what cannot grow, says so and stays.
    void fullDisk()
    {
        makeOffice();
        QSTATUS(run({u"import"_s, m_cli->write(u"a.mcproposal"_s, contractProposal())}), 0);
        const QString big = m_cli->write(
            u"big.mcproposal"_s, contractProposal({{u"id"_s, QString()}, {u"summary"_s, u"word "_s.repeated(200000)}}));
        const QString target = m_cli->write(u"target.mcproposal"_s, "what was there before");

        rlimit before{};
        QVERIFY(getrlimit(RLIMIT_FSIZE, &before) == 0);
        const auto limitTo = [&](qint64 bytes) { // the program that is started has it from us
            const rlimit limit{rlim_t(bytes), before.rlim_max};
            return setrlimit(RLIMIT_FSIZE, &limit) == 0;
        };
        // A file that is exactly full: not one byte more.
        const auto restored = qScopeGuard([&] { setrlimit(RLIMIT_FSIZE, &before); });
        const auto untouched = everything();
        QVERIFY(limitTo(QFileInfo(office()).size()));
        const Answer answer = run({u"import"_s, big});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(answer.status == 4, (answer.out + answer.err).constData());
        QVERIFY2(!answer.err.contains("disk I/O") && answer.err.endsWith(".\n"), answer.err.constData());
        for (auto it = untouched.begin(); it != untouched.end(); ++it) // only a backup may have been added
            QCOMPARE(everything().value(it.key()), it.value());

        // An export that does not fit leaves the file that it would have replaced.
        QVERIFY(limitTo(100));
        const Answer exported = run({u"export"_s, u"MC-2026-001"_s, u"--format"_s, u"mcproposal"_s, u"-o"_s, target});
        const Answer backed = run({u"backup"_s, m_cli->path(u"copy.credence"_s)});
        const Answer made = run({u"init"_s, m_cli->path(u"new.credence"_s)});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY2(exported.status == 3, (exported.out + exported.err).constData());
        QVERIFY2(exported.err.contains("could not be written: it would be larger than is allowed there"),
                 exported.err.constData());
        QCOMPARE(m_cli->read(u"target.mcproposal"_s), "what was there before"_ba);
        QVERIFY2(backed.status == 4 && backed.err.contains("No backup could be made"), backed.err.constData());
        QVERIFY(!QFile::exists(m_cli->path(u"copy.credence"_s)));
        QVERIFY2(made.status == 4 || made.status == 3, made.err.constData());
        QVERIFY(!QFile::exists(m_cli->path(u"new.credence"_s)));

        QSTATUS(run({u"verify"_s}), 0);
        QSTATUS(run({u"import"_s, big}), 0); // and goes on when there is room
    }

    /// Output that nobody could keep is no success.
    void answerThatCannotBeWritten()
    {
        makeOffice();
        QSTATUS(run({u"import"_s, m_cli->write(u"a.mcproposal"_s, contractProposal())}), 0);
        if (!QFile::exists(u"/dev/full"_s))
            QSKIP("no /dev/full here");
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(CREDENCE_CLI), {u"--office"_s, office(), u"list"_s});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 3);
        QVERIFY(process.readAllStandardError().contains("The answer could not be written"));
    }
};

QTEST_GUILESS_MAIN(BadOfficeTest)
#include "tst_badoffice.moc"
