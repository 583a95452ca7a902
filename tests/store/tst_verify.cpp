// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Check office file" finds what somebody or something changed behind the program's back. SQLite's own integrity_check
// finds few of these: most files here are sound databases that say something else than what was recorded.

#include "core/store/exampleoffice.h"
#include "core/store/office.h"
#include "tests/store/samples.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace credence;

class VerifyTest final : public QObject {
    Q_OBJECT

    // In memory where there is such a place: hundreds of small files, and no power fails here.
    QTemporaryDir m_folder{(QFileInfo(u"/dev/shm"_s).isWritable() ? u"/dev/shm"_s : QDir::tempPath()) +
                           u"/credence-verify-XXXXXX"_s};
    Policy m_policy = Policy::shipped();
    CodeBook m_codes;
    FixedClock m_clock{QDate(2026, 1, 12)};
    QByteArray m_example;
    QString m_path;

    Result<std::unique_ptr<Office>> opened(Office::Mode mode = Office::Mode::ReadWrite)
    {
        return Office::open(m_path, m_policy, m_codes, m_clock, mode);
    }

    /// Another program writes into the file; triggers that guard the history are put aside and back again.
    bool tamper(const QByteArray &sql)
    {
        sqlite3 *handle = nullptr;
        sqlite3_open(QFile::encodeName(m_path).constData(), &handle);
        QByteArray guards;
        const auto collect = [](void *all, int, char **values, char **) {
            *static_cast<QByteArray *>(all) += QByteArray(values[0]) + ';';
            return 0;
        };
        sqlite3_exec(handle, "SELECT sql FROM sqlite_schema WHERE type = 'trigger'", collect, &guards, nullptr);
        QByteArray names;
        sqlite3_exec(handle, "SELECT 'DROP TRIGGER ' || name FROM sqlite_schema WHERE type = 'trigger'", collect,
                     &names, nullptr);
        const bool done = sqlite3_exec(handle, names.constData(), nullptr, nullptr, nullptr) == SQLITE_OK &&
                          sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK &&
                          sqlite3_changes(handle) > 0 &&
                          sqlite3_exec(handle, guards.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
        if (!done)
            qWarning("%s", sqlite3_errmsg(handle));
        sqlite3_close(handle);
        return done;
    }

private slots:
    void initTestCase()
    {
        m_path = m_folder.filePath(u"office.credence"_s);
        const auto made = createExampleOffice(m_path, m_policy, m_codes, m_clock);
        QVERIFY(made);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        m_example = file.readAll();
    }

    void init()
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(file.write(m_example), m_example.size());
    }

    void aSoundOffice()
    {
        for (const Office::Mode mode : {Office::Mode::ReadWrite, Office::Mode::ReadOnly}) {
            const QByteArray before = sha256Of(m_path);
            {
                const auto office = opened(mode);
                QVERIFY(office);
                const auto report = (*office)->verify();
                QVERIFY(report);
                QVERIFY(report->ok());
                QCOMPARE(report->proposals, 28);
                QVERIFY(report->events > 100);
                QCOMPARE(report->auditHead.size(), 64);
            }
            QCOMPARE(sha256Of(m_path), before); // checking changes nothing
        }
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::addColumn<QString>("kind");
        const QByteArray aSubmitted = "(SELECT id FROM proposal WHERE revision > 0 LIMIT 1)";
        QTest::newRow("a comment was rewritten")
            << QByteArray("UPDATE approval_event SET payload = replace(payload, '2016 edition', '2021 edition')")
            << u"chain"_s;
        QTest::newRow("a decision was predated")
            << QByteArray("UPDATE approval_event SET recorded_at = '2020-01-01T00:00:00.000Z' WHERE seq = 9")
            << u"chain"_s;
        QTest::newRow("a record was taken out")
            << QByteArray("DELETE FROM stage_time WHERE event = 20; DELETE FROM search_comment WHERE rowid = 20;"
                          "DELETE FROM approval_event WHERE seq = 20")
            << u"chain"_s;
        QTest::newRow("a record and its hash were forged")
            << QByteArray("UPDATE approval_event SET hash = replace(hash, 'a', 'b') WHERE seq = 5") << u"chain"_s;
        QTest::newRow("the cached state says approved")
            << QByteArray("UPDATE proposal SET stage = 'approved' WHERE stage = 'chair'") << u"state"_s;
        QTest::newRow("the folded state was changed")
            << QByteArray("UPDATE proposal SET chain = replace(chain, 'in-review', 'approved')") << u"state"_s;
        QTest::newRow("a document was changed")
            << QByteArray("UPDATE proposal_document SET document = replace(document, 'mobile GIS', 'mobile map')")
            << u"state"_s;
        QTest::newRow("a document is no JSON")
            << QByteArray("UPDATE proposal_document SET document = '{' WHERE proposal = 3") << u"state"_s;
        QTest::newRow("a cached name") << QByteArray("UPDATE proposal SET name = 'Other' WHERE row = 4") << u"state"_s;
        QTest::newRow("the counts of the pipeline")
            << QByteArray("UPDATE stage_count SET proposals = proposals + 1 WHERE stage = 'draft'") << u"state"_s;
        QTest::newRow("a frozen revision")
            << QByteArray("UPDATE revision SET document = replace(document, 'mobile GIS', 'mobile map')")
            << u"revision"_s;
        QTest::newRow("a revision is gone") << "DELETE FROM revision WHERE proposal = " + aSubmitted << u"revision"_s;
        QTest::newRow("full text says something else")
            << QByteArray("UPDATE search_proposal SET body = 'nothing' WHERE rowid = 2") << u"full-text"_s;
        QTest::newRow("full text lacks a proposal")
            << QByteArray("DELETE FROM search_proposal WHERE rowid = 2") << u"full-text"_s;
        QTest::newRow("full text lacks a comment")
            << QByteArray("DELETE FROM search_comment WHERE rowid IN (SELECT rowid FROM search_comment LIMIT 1)")
            << u"full-text"_s;
        QTest::newRow("full text of a person")
            << QByteArray("UPDATE search_person SET name = 'Nobody' WHERE rowid = 1") << u"full-text"_s;
        QTest::newRow("the index of the full text")
            << QByteArray("UPDATE search_proposal_content SET c1 = 'Zyzzyva' WHERE id = 2") << u"full-text"_s;
        QTest::newRow("an event of nobody")
            << QByteArray("PRAGMA foreign_keys = OFF; UPDATE revision SET proposal = 'nobody' WHERE proposal = ") +
                   aSubmitted
            << u"foreign-key"_s;
        QTest::newRow("the bytes of evidence")
            << QByteArray("UPDATE attachment SET bytes = CAST('forged' AS BLOB)") << u"integrity"_s;
    }
    void finds()
    {
        QFETCH(const QByteArray, sql);
        QFETCH(const QString, kind);
        QVERIFY(tamper(sql));
        const auto office = opened();
        QVERIFY(office);
        const auto report = (*office)->verify();
        QVERIFY(report);
        const bool found = std::any_of(report->problems.cbegin(), report->problems.cend(),
                                       [&](const VerifyReport::Problem &problem) { return problem.kind == kind; });
        QVERIFY(found);
    }

    void oneHistoryAtATime()
    {
        QVERIFY(tamper("UPDATE approval_event SET payload = replace(payload, '2016 edition', '2021 edition')"));
        const auto office = opened();
        QVERIFY(office);
        ProposalFilter filter;
        const auto rows = (*office)->proposals(filter);
        QVERIFY(rows);
        for (const ProposalRow &row : *rows)
            QCOMPARE((*office)->verifyHistory(row.id).value_or(false), row.name != u"Indigenous Data Governance"_s);
    }

    void canBeCancelled()
    {
        const auto office = opened();
        QVERIFY(office);
        const auto cancelled = (*office)->verify([](qint64, qint64) { return false; });
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
        QVERIFY((*office)->addDraft(submittableProposal(u"Afterwards"_s))); // no transaction was left open
        QVERIFY((*office)->verify()->ok());
    }

    /// T6: any one bit of the file may flip: refused, or opened and checked, never a crash. One in the history is
    /// found.
    void singleBits_data()
    {
        QTest::addColumn<bool>("inHistory");
        QTest::addColumn<int>("flips");
        QTest::newRow("anywhere") << false << 150;
        QTest::newRow("in an event or a frozen revision") << true << 100;
    }
    void singleBits()
    {
        QFETCH(const bool, inHistory);
        QFETCH(const int, flips);
        QRandomGenerator random(20260112);
        const QList<std::pair<qsizetype, qsizetype>> records =
            inHistory ? recordsInFile() : QList{std::pair(qsizetype(0), m_example.size())};
        QVERIFY(!records.isEmpty());
        int unseen = 0;
        for (int flip = 0; flip < flips; ++flip) {
            QByteArray bytes = m_example;
            const auto &[start, size] = records.at(random.bounded(records.size()));
            const qsizetype at = start + random.bounded(size);
            bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
            QFile file(m_path);
            QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
            file.write(bytes);
            file.close();
            const auto office = opened();
            if (!office) {
                QCOMPARE(exitStatus(office.error().code), 4);
                continue;
            }
            const auto report = (*office)->verify();
            if (report && report->ok())
                ++unseen; // space that nothing uses, meetings, people
        }
        if (inHistory)
            QCOMPARE(unseen, 0);
        else
            qInfo("%d of %d single bits lay in what nothing depends on", unseen, flips);
    }

private:
    /// Where the texts of events and of frozen revisions stand in the file, those that lie in one piece.
    QList<std::pair<qsizetype, qsizetype>> recordsInFile() const
    {
        QByteArrayList texts;
        sqlite3 *handle = nullptr;
        sqlite3_open(QFile::encodeName(m_path).constData(), &handle);
        const auto collect = [](void *all, int, char **values, char **) {
            static_cast<QByteArrayList *>(all)->append(QByteArray(values[0]));
            return 0;
        };
        sqlite3_exec(handle, "SELECT payload FROM approval_event UNION ALL SELECT hash FROM revision", collect, &texts,
                     nullptr);
        sqlite3_close(handle);
        QList<std::pair<qsizetype, qsizetype>> found;
        for (const QByteArray &text : std::as_const(texts)) {
            const qsizetype at = m_example.indexOf(text);
            if (at >= 0 && m_example.indexOf(text, at + 1) < 0)
                found.append({at, text.size()});
        }
        return found;
    }
};

QTEST_GUILESS_MAIN(VerifyTest)
#include "tst_verify.moc"
