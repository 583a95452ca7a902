// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// "Check office file": what SQLite can check, and what only we know must agree.

#include "core/proposal/proposaljson.h"
#include "core/store/eventrecord.h"
#include "core/store/officeprivate.h"
#include "core/store/proposalrecord.h"
#include "core/store/sqlitefile.h"
#include "core/store/verifydelivery.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kAProgressEvery = 64; ///< records between two looks
constexpr qsizetype kMostProblems = 200;

class Verifier {
public:
    Verifier(const Database &database, const Policy &policy, const Progress &progress)
        : m_database(database), m_policy(policy), m_progress(progress)
    {}

    Result<VerifyReport> run()
    {
        using Step = Result<void> (Verifier::*)();
        // The full text's own check is a statement that writes nothing but needs the lock of one: before the snapshot.
        for (const Step step : {&Verifier::file, &Verifier::fullTextIndexes}) {
            if (auto done = attempt(step); !done)
                return tl::unexpected(done.error());
        }
        if (auto begun = m_database.exec(u"BEGIN"_s); !begun)
            return tl::unexpected(begun.error());
        const auto end = qScopeGuard([this] { (void)m_database.exec(u"ROLLBACK"_s); });
        for (const Step step :
             {&Verifier::count, &Verifier::chain, &Verifier::proposals, &Verifier::revisions, &Verifier::fullTextRows,
              &Verifier::stageCounts, &Verifier::attachments, &Verifier::deliveries}) {
            if (auto done = attempt(step); !done)
                return tl::unexpected(done.error());
        }
        return std::move(m_report);
    }

private:
    void problem(const QString &kind, const QString &what, const QString &detail)
    {
        if (m_report.problems.size() < kMostProblems)
            m_report.problems.append({kind, what, detail});
    }

    /// Damage is what is looked for: it goes into the report. A lock or a failing disk ends the check.
    Result<void> attempt(Result<void> (Verifier::*step)())
    {
        auto done = (this->*step)();
        if (done)
            return done;
        const Error &error = done.error();
        if (error.code != ErrorCode::OfficeDamaged && error.code != ErrorCode::OfficeNotDatabase)
            return done;
        problem(u"integrity"_s, QFileInfo(m_database.path()).fileName(), error.detail);
        return {};
    }

    bool goOn()
    {
        ++m_done;
        return !m_progress || m_done % kAProgressEvery != 0 || m_progress(m_done, std::max(m_done, m_total));
    }

    /// integrity_check and foreign_key_check, on a connection of their own so that they can be cancelled in the middle.
    Result<void> file()
    {
        const auto file = SqliteFile::open(m_database.path(), SqliteFile::Access::ReadOnly);
        if (!file)
            return tl::unexpected(file.error());
        const auto integrity = file->integrityProblems(m_progress);
        if (!integrity)
            return tl::unexpected(integrity.error());
        for (const QString &said : *integrity)
            problem(u"integrity"_s, QFileInfo(m_database.path()).fileName(), said);
        const auto orphans = file->foreignKeyProblems();
        if (!orphans)
            return tl::unexpected(orphans.error());
        for (const QString &row : *orphans)
            problem(u"foreign-key"_s, row, {});
        return {};
    }

    Result<void> fullTextIndexes()
    {
        if (m_database.access() == Database::Access::ReadOnly)
            return {}; // the rows are compared all the same
        for (const QString &table : {u"search_proposal"_s, u"search_comment"_s, u"search_person"_s}) {
            const auto checked = m_database.exec(u"INSERT INTO %1(%1) VALUES ('integrity-check')"_s.arg(table));
            if (checked)
                continue;
            if (checked.error().code != ErrorCode::OfficeDamaged)
                return checked;
            problem(u"full-text"_s, table, checked.error().detail);
        }
        return {};
    }

    Result<void> count()
    {
        const auto proposals = m_database.number(u"SELECT count(*) FROM proposal"_s);
        if (!proposals)
            return tl::unexpected(proposals.error());
        const auto events = m_database.number(u"SELECT count(*) FROM approval_event"_s);
        if (!events)
            return tl::unexpected(events.error());
        m_report.proposals = *proposals;
        m_report.events = *events;
        m_total = *proposals + *events;
        return {};
    }

    /// Every event names the one before it, without gaps, and has the hash of what it says.
    Result<void> chain()
    {
        qint64 expected = 1;
        QString previous;
        bool cancelled = false;
        const auto walked = m_database.visit(
            u"SELECT seq, id, proposal, payload, recorded_at, previous_hash, hash FROM approval_event ORDER BY seq"_s,
            {}, [&](const Row &row) {
                const EventRow event{row.integer(0), row.text(1), row.uuid(2), row.text(3),
                                     row.text(4),    row.text(5), row.text(6)};
                const QString what = QString::number(event.sequence);
                if (event.sequence != expected)
                    problem(u"chain"_s, what, u"sequence"_s);
                if (event.previousHash != previous)
                    problem(u"chain"_s, what, u"previous-hash"_s);
                if (event.hash != eventHash(event))
                    problem(u"chain"_s, what, u"hash"_s);
                expected = event.sequence + 1;
                previous = event.hash;
                cancelled = !goOn();
                return !cancelled;
            });
        if (cancelled)
            return failure(ErrorCode::Cancelled);
        m_report.auditHead = previous;
        return walked;
    }

    Result<void> proposals()
    {
        const auto ids = m_database.list(u"SELECT id, reference FROM proposal ORDER BY row"_s,
                                         [](const Row &row) { return std::pair(row.uuid(0), row.text(1)); });
        if (!ids)
            return tl::unexpected(ids.error());
        for (const auto &[id, reference] : *ids) {
            if (!goOn())
                return failure(ErrorCode::Cancelled);
            const auto record = readProposal(m_database, id);
            if (!record && record.error().code == ErrorCode::OfficeDamaged) {
                problem(u"state"_s, reference, record.error().detail);
                continue;
            }
            if (!record)
                return tl::unexpected(record.error());
            if (!*record)
                continue; // an inner join found no document; the row counts below tell
            if (auto compared = compare(**record); !compared)
                return compared;
        }
        const auto documents = m_database.number(u"SELECT count(*) FROM proposal_document"_s);
        if (!documents)
            return tl::unexpected(documents.error());
        if (*documents != m_report.proposals)
            problem(u"state"_s, u"proposal_document"_s, QString::number(*documents));
        return {};
    }

    /// The cached state against the fold of the events, the columns against document and state, the full text.
    Result<void> compare(const ProposalRecord &record)
    {
        const Proposal &proposal = record.stored.proposal;
        const QString &reference = proposal.reference;
        const auto events = readHistory(m_database, proposal.id);
        const auto folded =
            events.and_then([this](const QList<ApprovalEvent> &history) { return fold(history, m_policy); });
        if (!folded)
            problem(u"state"_s, reference, folded.error().detail);
        else if (*folded != record.stored.chain)
            problem(u"state"_s, reference, u"chain"_s);
        if (record.contentHash != contentHash(proposal))
            problem(u"state"_s, reference, u"content-hash"_s);

        const ProposalColumns columns = columnsOf(record.stored.chain, m_policy, {});
        const QStringList derived{columns.stage,
                                  QString::number(columns.stageRank),
                                  columns.ministry,
                                  columns.returnedBy,
                                  columns.intake.toString(Qt::ISODate),
                                  QString::number(columns.revision),
                                  proposal.courseName,
                                  proposal.unit,
                                  proposal.faculty,
                                  word(proposal.osap),
                                  QString::number(proposal.osapBeforeDelivery ? 1 : 0),
                                  proposal.annex.firstDelivery.toString(Qt::ISODate)};
        const auto cached = m_database.first(
            u"SELECT stage, stage_rank, ministry, returned_by, intake, revision, name, unit, faculty, osap, "
            u"osap_before,"
            " first_delivery, since FROM proposal WHERE row = ?"_s,
            [&](const Row &row) {
                QStringList texts;
                for (int column = 0; column < derived.size(); ++column)
                    texts.append(row.text(column));
                if (columns.since.isValid() && columns.since != row.date(int(derived.size())))
                    texts.append(u"since"_s);
                return texts;
            },
            record.row);
        if (!cached)
            return tl::unexpected(cached.error());
        if (!*cached || **cached != derived)
            problem(u"state"_s, reference, u"columns"_s);

        const auto text = m_database.first(
            u"SELECT reference, name, unit, people, body FROM search_proposal WHERE rowid = ?"_s,
            [](const Row &row) {
                return SearchText{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4)};
            },
            record.row);
        if (!text)
            return tl::unexpected(text.error());
        if (!*text || **text != searchTextOf(proposal))
            problem(u"full-text"_s, reference, u"search_proposal"_s);
        return {};
    }

    /// A frozen revision still says what was submitted, and every submission has one.
    Result<void> revisions()
    {
        bool cancelled = false;
        const auto walked = m_database.visit(
            u"SELECT p.reference, r.number, r.document, r.hash FROM revision r JOIN proposal p ON p.id = r.proposal"_s,
            {}, [&](const Row &row) {
                const QJsonObject document = QJsonDocument::fromJson(row.text(2).toUtf8()).object();
                const auto proposal = proposalFromJson(document, row.text(0));
                if (!proposal || contentHash(*proposal) != row.text(3))
                    problem(u"revision"_s, u"%1 (%2)"_s.arg(row.text(0), row.text(1)), u"hash"_s);
                cancelled = !goOn();
                return !cancelled;
            });
        if (cancelled)
            return failure(ErrorCode::Cancelled);
        if (!walked)
            return walked;
        const auto missing =
            m_database.list(u"SELECT reference FROM proposal p WHERE revision > 0 AND NOT EXISTS"
                            " (SELECT 1 FROM revision r WHERE r.proposal = p.id AND r.number = p.revision)"_s,
                            [](const Row &row) { return row.text(0); });
        if (!missing)
            return tl::unexpected(missing.error());
        for (const QString &reference : *missing)
            problem(u"revision"_s, reference, u"missing"_s);
        return {};
    }

    /// No row of the full text that should not be, none missing, none that says something else.
    Result<void> fullTextRows()
    {
        static const struct {
            const char *table;
            const char *sql;
        } kChecks[] = {
            {"search_proposal", "SELECT abs((SELECT count(*) FROM search_proposal) - (SELECT count(*) FROM proposal))"},
            {"search_comment",
             "SELECT (SELECT count(*) FROM approval_event e LEFT JOIN search_comment s ON s.rowid = e.seq WHERE"
             " coalesce(e.payload ->> '$.comment', '') IS NOT coalesce(s.comment, ''))"
             " + (SELECT count(*) FROM search_comment s LEFT JOIN approval_event e ON e.seq = s.rowid WHERE e.seq IS "
             "NULL)"},
            {"search_person",
             "SELECT (SELECT count(*) FROM person p LEFT JOIN search_person s ON s.rowid = p.id WHERE s.name IS NOT "
             "p.name"
             " OR s.role IS NOT p.role OR s.unit IS NOT p.unit)"
             " + (SELECT count(*) FROM search_person s LEFT JOIN person p ON p.id = s.rowid WHERE p.id IS NULL)"},
        };
        for (const auto &check : kChecks) {
            const auto wrong = m_database.number(QString::fromLatin1(check.sql));
            if (!wrong)
                return tl::unexpected(wrong.error());
            if (*wrong != 0)
                problem(u"full-text"_s, QString::fromLatin1(check.table), QString::number(*wrong));
        }
        return {};
    }

    Result<void> stageCounts()
    {
        const auto wrong =
            m_database.number(u"SELECT count(*) FROM (SELECT stage, count(*) AS n FROM proposal GROUP BY stage EXCEPT"
                              " SELECT stage, proposals FROM stage_count) "_s);
        const auto total = m_database.number(u"SELECT coalesce(sum(proposals), 0) FROM stage_count"_s);
        if (!wrong || !total)
            return tl::unexpected(wrong ? total.error() : wrong.error());
        if (*wrong != 0 || *total != m_report.proposals)
            problem(u"state"_s, u"stage_count"_s, QString::number(*total));
        return {};
    }

    /// Evidence is kept under the hash of its bytes.
    Result<void> attachments()
    {
        bool cancelled = false;
        const auto walked = m_database.visit(u"SELECT sha256, bytes, size FROM attachment"_s, {}, [&](const Row &row) {
            const QByteArray bytes = row.bytes(1);
            const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
            if (row.text(0) != QLatin1StringView(hash) || row.integer(2) != bytes.size())
                problem(u"integrity"_s, row.text(0), u"attachment"_s);
            cancelled = !goOn();
            return !cancelled;
        });
        if (cancelled)
            return failure(ErrorCode::Cancelled);
        return walked;
    }

    Result<void> deliveries()
    {
        return verifyDelivery(
            m_database, [this](const QString &what, const QString &detail) { problem(u"delivery"_s, what, detail); },
            [this] { return goOn(); });
    }

    const Database &m_database;
    const Policy &m_policy;
    const Progress &m_progress;
    VerifyReport m_report;
    qint64 m_done = 0;
    qint64 m_total = 0;
};

} // namespace

Result<VerifyReport> Office::verify(const Progress &progress) const
{
    return Verifier(d->db(), *d->policy, progress).run();
}

} // namespace credence
