// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing to a copy of the large office, beside bare EXTRA commits through SQLite's C API to another copy.

#include "benchtexts.h"
#include "sampling.h"
#include "setup.h"
#include "statementtape.h"

#include <QDir>
#include <QFile>

#include <benchmark/benchmark.h>
#include <functional>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace credence::bench {

namespace {

constexpr int kImported = 10'000;

/// Drafts of the office, which may be edited.
QList<StoredProposal> drafts(const Office &office, int count)
{
    QList<StoredProposal> all;
    const ProposalFilter filter{
        .stages = {u"draft"_s}, .sort = ProposalSort::Name, .limit = 4 * count}; // spread over the file
    const QList<ProposalRow> rows = must(office.proposals(filter));
    for (const ProposalRow &row : rows) {
        if (all.size() < count)
            all.append(must(office.proposal(row.id)));
    }
    return all;
}

/// The rows and columns that a save writes, as they stand after it.
struct Columns {
    qint64 row = 0;
    QByteArray partStates;
    QByteArray changedAt;
    QByteArray contentHash;
    QByteArray document;
    QList<QByteArray> text; ///< search_proposal
};

class BareWriter {
public:
    explicit BareWriter(const QString &path) : m_raw(path) {}

    Columns read(RawConnection &from, const QUuid &id)
    {
        Columns columns;
        const QByteArray key = id.toByteArray(QUuid::WithoutBraces);
        sqlite3_stmt *statement = nullptr;
        const char *sql = "SELECT p.row, p.part_states, p.changed_at, d.content_hash, d.document, s.reference, s.name,"
                          " s.unit, s.people, s.body FROM proposal p JOIN proposal_document d ON d.proposal = p.row"
                          " JOIN search_proposal s ON s.rowid = p.row WHERE p.id = ?";
        sqlite3_prepare_v2(from.handle(), sql, -1, &statement, nullptr);
        sqlite3_bind_text(statement, 1, key.constData(), int(key.size()), SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_ROW)
            qFatal("bench: no such proposal");
        const auto text = [statement](int column) {
            return QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, column)),
                              sqlite3_column_bytes(statement, column));
        };
        columns.row = sqlite3_column_int64(statement, 0);
        columns.partStates = text(1);
        columns.changedAt = text(2);
        columns.contentHash = text(3);
        columns.document = text(4);
        for (int column = 5; column < 10; ++column)
            columns.text.append(text(column));
        sqlite3_finalize(statement);
        return columns;
    }

    /// The same columns, nothing read, checked or compared before.
    void write(const Columns &columns, bool fullText)
    {
        m_raw.run({"BEGIN IMMEDIATE", {}});
        m_raw.run({"UPDATE proposal SET part_states = ?, changed_at = ?, row_version = row_version + 1 WHERE row = ?",
                   {columns.partStates, columns.changedAt, columns.row}});
        m_raw.run({"UPDATE proposal_document SET content_hash = ?, document = ? WHERE proposal = ?",
                   {columns.contentHash, columns.document, columns.row}});
        if (fullText)
            m_raw.run(
                {"UPDATE search_proposal SET reference = ?, name = ?, unit = ?, people = ?, body = ? WHERE rowid = ?",
                 {columns.text.at(0), columns.text.at(1), columns.text.at(2), columns.text.at(3), columns.text.at(4),
                  columns.row}});
        m_raw.run({"COMMIT", {}});
    }

private:
    RawConnection m_raw;
};

/// Saves one edited field of one draft after the other.
void save(benchmark::State &state, const Setup &setup, bool fullText, const std::function<void(Proposal &, int)> &edit)
{
    const QString ours = copyOfOffice(setup, u"store.credence"_s);
    const QString bare = copyOfOffice(setup, u"bare.credence"_s);
    {
        StandingClock clock;
        const auto office = must(Office::open(ours, setup.policy, setup.codes, clock));
        QList<StoredProposal> edited = drafts(*office, 100);
        BareWriter writer(bare);
        RawConnection reader(ours);
        Samples measured;
        Samples reference;
        int turn = 0;
        for (auto _ : state) {
            StoredProposal &one = edited[turn % edited.size()];
            edit(one.proposal, turn);
            clock.set(clock.now().addMSecs(1370));
            const qint64 nanoseconds =
                timed([&] { one.rowVersion = must(office->saveProposal(one.proposal, one.rowVersion)); });
            measured.add(nanoseconds);
            const Columns columns = writer.read(reader, one.proposal.id);
            reference.add(timed([&] { writer.write(columns, fullText); }));
            state.SetIterationTime(double(nanoseconds) / 1e9);
            ++turn;
        }
        tell(state, measured, reference);
    }
    QFile::remove(ours);
    QFile::remove(bare);
}

/// The import of many drafts in one transaction. The reference is the same statements on another copy.
void import(benchmark::State &state, const Setup &setup)
{
    auto writer = must(Writer::make(QStringLiteral(CREDENCE_TEST_DATA "/short_programs.tsv"), setup.codes));
    for (int skip = 0; skip < 1000; ++skip)
        (void)writer.person(); // other proposals than those of the office
    QList<Proposal> proposals;
    proposals.reserve(kImported);
    for (int index = 0; index < kImported; ++index)
        proposals.append(writer.proposal(kToday, index % 3 != 0));

    Tape tape;
    {
        const auto office = openOrDie(setup, copyOfOffice(setup, u"store.credence"_s));
        Recorder recorder(OfficeProbe::handle(*office));
        must(office->importDrafts(proposals));
        tape = recorder.take();
    }
    Samples measured;
    Samples reference;
    for (auto _ : state) {
        const QString ours = copyOfOffice(setup, u"store.credence"_s);
        const QString bare = copyOfOffice(setup, u"bare.credence"_s);
        const auto office = openOrDie(setup, ours);
        const qint64 nanoseconds = timed([&] { must(office->importDrafts(proposals)); });
        measured.add(nanoseconds);
        RawConnection raw(bare);
        reference.add(timed([&] { raw.replay(tape); }));
        state.SetIterationTime(double(nanoseconds) / 1e9);
    }
    tell(state, measured, reference);
    QFile::remove(QDir(setup.folder).filePath(u"store.credence"_s));
    QFile::remove(QDir(setup.folder).filePath(u"bare.credence"_s));
}

} // namespace

void registerWriteBenches(const Setup &setup)
{
    using benchmark::State;
    const auto editHours = [](Proposal &proposal, int turn) {
        proposal.hours = Quantity::of(12 + (turn + turn / 100) % 20);
    };
    const auto editSummary = [](Proposal &proposal, int turn) {
        proposal.summary += turn % 7 == 0 ? u" Learners finish with a plan."_s : u" x"_s;
    };
    benchmark::RegisterBenchmark("save_hours",
                                 [&setup, editHours](State &state) { save(state, setup, false, editHours); })
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(500);
    benchmark::RegisterBenchmark("save_summary",
                                 [&setup, editSummary](State &state) { save(state, setup, true, editSummary); })
        ->UseManualTime()
        ->Unit(benchmark::kMicrosecond)
        ->Iterations(500);
    benchmark::RegisterBenchmark("import_10000", [&setup](State &state) { import(state, setup); })
        ->UseManualTime()
        ->Unit(benchmark::kMillisecond)
        ->Iterations(3);
}

} // namespace credence::bench
