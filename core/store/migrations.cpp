// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// Dates are ISO text, '' where there is none; instants UTC text. The FTS5 tables are kept by the repositories in the
// same transaction: with trusted_schema=OFF SQLite before 3.44 refuses triggers that write them (docs/store.md). Each
// sort index carries the columns the list filters by, so that a filtered page is found in the
// index alone; ties fall as the index has them.
constexpr Migration kMigrations[] = {
    {1, "CREATE TABLE office (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"},
    {1, "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT"},
    {1, "CREATE TABLE reference_counter (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT"},
    {1, "CREATE TABLE proposal (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reference TEXT NOT NULL UNIQUE,"
        " reference_key INTEGER NOT NULL, name TEXT NOT NULL, sort_name TEXT NOT NULL, unit TEXT NOT NULL,"
        " faculty TEXT NOT NULL, stage TEXT NOT NULL, stage_rank INTEGER NOT NULL, osap TEXT NOT NULL, ministry TEXT "
        "NOT NULL,"
        " osap_before INTEGER NOT NULL CHECK (osap_before IN (0, 1)), revision INTEGER NOT NULL CHECK (revision >= 0),"
        " since TEXT NOT NULL, first_delivery TEXT NOT NULL, part_states TEXT NOT NULL, returned_by TEXT NOT NULL,"
        " intake TEXT NOT NULL, chain TEXT NOT NULL, differs INTEGER NOT NULL DEFAULT 0 CHECK (differs IN (0, 1)),"
        " row_version INTEGER NOT NULL, created_at TEXT NOT NULL, changed_at TEXT NOT NULL) STRICT"},
    {1, "CREATE TABLE proposal_document (proposal INTEGER PRIMARY KEY REFERENCES proposal(row) ON DELETE CASCADE,"
        " content_hash TEXT NOT NULL, document TEXT NOT NULL) STRICT"},
    {1, "CREATE INDEX proposal_by_reference ON proposal(reference_key, stage, unit, osap)"},
    {1, "CREATE INDEX proposal_by_name ON proposal(sort_name, row, stage, unit, osap)"},
    {1, "CREATE INDEX proposal_by_unit ON proposal(unit, stage, osap)"},
    {1, "CREATE INDEX proposal_by_stage ON proposal(stage, unit, osap)"},
    {1, "CREATE INDEX proposal_by_rank ON proposal(stage_rank, stage, unit, osap)"},
    {1, "CREATE INDEX proposal_by_osap ON proposal(osap, stage, unit)"},
    {1, "CREATE INDEX proposal_by_first_delivery ON proposal(first_delivery, row, stage, unit, osap)"},
    {1, "CREATE INDEX proposal_by_changed ON proposal(changed_at, row, stage, unit, osap)"},
    {1, "CREATE INDEX proposal_by_since ON proposal(since, row, stage, unit, osap)"},
    {1, "CREATE TABLE stage_count (stage TEXT PRIMARY KEY, proposals INTEGER NOT NULL) STRICT, WITHOUT ROWID"},
    {1, "CREATE TRIGGER proposal_counted AFTER INSERT ON proposal BEGIN"
        " INSERT INTO stage_count (stage, proposals) VALUES (NEW.stage, 1)"
        " ON CONFLICT (stage) DO UPDATE SET proposals = proposals + 1; END"},
    {1, "CREATE TRIGGER proposal_uncounted AFTER DELETE ON proposal BEGIN"
        " UPDATE stage_count SET proposals = proposals - 1 WHERE stage = OLD.stage; END"},
    {1, "CREATE TRIGGER proposal_recounted AFTER UPDATE OF stage ON proposal WHEN OLD.stage <> NEW.stage BEGIN"
        " UPDATE stage_count SET proposals = proposals - 1 WHERE stage = OLD.stage;"
        " INSERT INTO stage_count (stage, proposals) VALUES (NEW.stage, 1)"
        " ON CONFLICT (stage) DO UPDATE SET proposals = proposals + 1; END"},
    {1, "CREATE TABLE revision (proposal TEXT NOT NULL REFERENCES proposal(id), number INTEGER NOT NULL,"
        " document TEXT NOT NULL, hash TEXT NOT NULL, submitted TEXT NOT NULL, submitted_by TEXT NOT NULL,"
        " PRIMARY KEY (proposal, number)) STRICT"},
    {1, "CREATE TRIGGER revision_frozen BEFORE UPDATE ON revision BEGIN"
        " SELECT RAISE(ABORT, 'a revision is frozen'); END"},
    {1, "CREATE TRIGGER revision_kept BEFORE DELETE ON revision BEGIN"
        " SELECT RAISE(ABORT, 'a revision is kept'); END"},
    {1, "CREATE TABLE approval_event (seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " proposal TEXT NOT NULL REFERENCES proposal(id), payload TEXT NOT NULL, recorded_at TEXT NOT NULL,"
        " previous_hash TEXT NOT NULL, hash TEXT NOT NULL) STRICT"},
    {1, "CREATE INDEX approval_event_by_proposal ON approval_event(proposal)"},
    {1, "CREATE TRIGGER approval_event_frozen BEFORE UPDATE ON approval_event BEGIN"
        " SELECT RAISE(ABORT, 'an event is frozen'); END"},
    {1, "CREATE TRIGGER approval_event_kept BEFORE DELETE ON approval_event BEGIN"
        " SELECT RAISE(ABORT, 'an event is kept'); END"},
    {1, "CREATE TABLE stage_time (event INTEGER PRIMARY KEY REFERENCES approval_event(seq), stage TEXT NOT NULL,"
        " days INTEGER NOT NULL) STRICT"},
    {1, "CREATE INDEX stage_time_by_days ON stage_time(stage, days)"},
    {1, "CREATE TABLE attachment (sha256 TEXT PRIMARY KEY, size INTEGER NOT NULL, bytes BLOB NOT NULL) STRICT"},
    {1, "CREATE TABLE intake (id INTEGER PRIMARY KEY, deadline TEXT NOT NULL UNIQUE,"
        " confirmed INTEGER NOT NULL CHECK (confirmed IN (0, 1)), note TEXT NOT NULL) STRICT"},
    {1, "CREATE TABLE meeting (id INTEGER PRIMARY KEY, body TEXT NOT NULL, date TEXT NOT NULL,"
        " agenda_closes TEXT NOT NULL, note TEXT NOT NULL, UNIQUE (body, date)) STRICT"},
    {1, "CREATE TABLE closure (id INTEGER PRIMARY KEY, date TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " name_fr TEXT NOT NULL) STRICT"},
    {1, "CREATE TABLE unit (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, faculty TEXT NOT NULL) STRICT"},
    {1, "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, role TEXT NOT NULL, unit TEXT NOT NULL,"
        " email TEXT NOT NULL) STRICT"},
    {1, "CREATE VIRTUAL TABLE search_proposal USING fts5(reference, name, unit, people, body,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')"},
    {1, "CREATE VIRTUAL TABLE search_comment USING fts5(comment, people,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')"},
    {1, "CREATE VIRTUAL TABLE search_person USING fts5(name, role, unit,"
        " tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')"},
    {2, "CREATE TABLE saved_view (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, filter TEXT NOT NULL) STRICT"},
    // What comes after approval. Money is cents, rates are basis points. `planned_end` is the last day of a cohort as
    // planned ('9999-12-31' while a rolling one stays open), `ends_on` reaches to the last learner who still has time.
    // What follows `planned_end` and `cap_weeks` is counted by the repositories in the transaction that changes it.
    {3, "CREATE TABLE stack (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
        " sort_name TEXT NOT NULL UNIQUE, outcome TEXT NOT NULL, award TEXT NOT NULL, level TEXT NOT NULL,"
        " sequential INTEGER NOT NULL CHECK (sequential IN (0, 1)), conversion_rule TEXT NOT NULL,"
        " conversion_decided_by TEXT NOT NULL, conversion_in_syllabus TEXT NOT NULL, consulted TEXT NOT NULL,"
        " budget_discussed TEXT NOT NULL, note TEXT NOT NULL, row_version INTEGER NOT NULL) STRICT"},
    {3, "CREATE TABLE stack_member (stack INTEGER NOT NULL REFERENCES stack(row) ON DELETE CASCADE,"
        " position INTEGER NOT NULL CHECK (position > 0), proposal TEXT NOT NULL REFERENCES proposal(id),"
        " PRIMARY KEY (stack, position), UNIQUE (stack, proposal)) STRICT, WITHOUT ROWID"},
    {3, "CREATE INDEX stack_member_by_proposal ON stack_member(proposal)"},
    {3, "CREATE TABLE equivalence (id INTEGER PRIMARY KEY, stack INTEGER NOT NULL REFERENCES stack(row) ON DELETE "
        "CASCADE,"
        " unit TEXT NOT NULL, program TEXT NOT NULL, answer TEXT NOT NULL, decided_by TEXT NOT NULL,"
        " decided TEXT NOT NULL) STRICT"},
    {3, "CREATE INDEX equivalence_by_stack ON equivalence(stack)"},
    {3, "CREATE TABLE offering_counter (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT"},
    {3, "CREATE TABLE offering (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, reference TEXT NOT NULL UNIQUE,"
        " reference_key INTEGER NOT NULL, proposal TEXT NOT NULL REFERENCES proposal(id), title TEXT NOT NULL,"
        " sort_title TEXT NOT NULL, fee INTEGER NOT NULL CHECK (fee >= -1), capacity INTEGER NOT NULL"
        " CHECK (capacity >= 0), instructor TEXT NOT NULL, registration TEXT NOT NULL, instructor_agreed TEXT NOT NULL,"
        " unit_agreed TEXT NOT NULL, registration_deadline TEXT NOT NULL, public_since TEXT NOT NULL,"
        " promoted_since TEXT NOT NULL, registration_opened TEXT NOT NULL, registration_url TEXT NOT NULL,"
        " place TEXT NOT NULL, timing TEXT NOT NULL, weeks INTEGER NOT NULL,"
        " cap_weeks INTEGER NOT NULL CHECK (cap_weeks > 0), done TEXT NOT NULL, card_rate INTEGER NOT NULL,"
        " partner_share INTEGER NOT NULL, tls_involved INTEGER NOT NULL CHECK (tls_involved IN (0, 1)),"
        " costs TEXT NOT NULL, whole_costs INTEGER NOT NULL, cohort_costs INTEGER NOT NULL, use_of_funds TEXT NOT "
        "NULL, case_by_case INTEGER NOT NULL CHECK (case_by_case IN (0, 1)),"
        " cancelled INTEGER NOT NULL CHECK (cancelled IN (0, 1)), note TEXT NOT NULL,"
        " last_cohort INTEGER NOT NULL DEFAULT 0, first_start TEXT NOT NULL DEFAULT '',"
        " sort_start TEXT NOT NULL DEFAULT '9999-12-31', last_end TEXT NOT NULL DEFAULT '',"
        " cohorts INTEGER NOT NULL DEFAULT 0, learners INTEGER NOT NULL DEFAULT 0,"
        " unfinished INTEGER NOT NULL DEFAULT 0, row_version INTEGER NOT NULL DEFAULT 1) STRICT"},
    {3, "CREATE INDEX offering_by_proposal ON offering(proposal)"},
    {3, "CREATE INDEX offering_by_reference ON offering(reference_key)"},
    {3, "CREATE INDEX offering_by_start ON offering(sort_start, row)"},
    {3, "CREATE INDEX offering_by_deadline ON offering(registration_deadline)"},
    {3, "CREATE TABLE cohort (row INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE,"
        " offering INTEGER NOT NULL REFERENCES offering(row), number INTEGER NOT NULL, name TEXT NOT NULL,"
        " rolling INTEGER NOT NULL CHECK (rolling IN (0, 1)), first_day TEXT NOT NULL CHECK (first_day <> ''),"
        " last_day TEXT NOT NULL, capacity INTEGER NOT NULL CHECK (capacity >= 0), note TEXT NOT NULL,"
        " last_learner INTEGER NOT NULL DEFAULT 0, planned_end TEXT NOT NULL, ends_on TEXT NOT NULL DEFAULT '',"
        " learners INTEGER NOT NULL DEFAULT 0, unfinished INTEGER NOT NULL DEFAULT 0,"
        " passed INTEGER NOT NULL DEFAULT 0, failed INTEGER NOT NULL DEFAULT 0,"
        " withdrawn INTEGER NOT NULL DEFAULT 0, by_card INTEGER NOT NULL DEFAULT 0,"
        " last_final TEXT NOT NULL DEFAULT '', row_version INTEGER NOT NULL DEFAULT 1,"
        " UNIQUE (offering, number)) STRICT"},
    {3, "CREATE INDEX cohort_by_first_day ON cohort(first_day)"},
    {3, "CREATE INDEX cohort_by_planned_end ON cohort(planned_end)"},
    {3, "CREATE INDEX cohort_by_end ON cohort(ends_on, first_day, offering)"},
    // Numbers of records are never used twice, so that a learner who was taken off the roster can be put back.
    {3, "CREATE TABLE enrolment (id INTEGER PRIMARY KEY AUTOINCREMENT,"
        " cohort INTEGER NOT NULL REFERENCES cohort(row), number INTEGER NOT NULL, learner TEXT NOT NULL,"
        " contact TEXT NOT NULL, registered TEXT NOT NULL, first_day TEXT NOT NULL CHECK (first_day <> ''),"
        " final_day TEXT NOT NULL, notified TEXT NOT NULL CHECK (notified = '' OR notified >= registered),"
        " payment TEXT NOT NULL, result TEXT NOT NULL, result_on TEXT NOT NULL, certificate_on TEXT NOT NULL"
        " CHECK (certificate_on = '' OR result = 'passed'), transcript_asked TEXT NOT NULL,"
        " erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1)), row_version INTEGER NOT NULL DEFAULT 1,"
        " UNIQUE (cohort, number)) STRICT"},
    {3, "CREATE INDEX enrolment_open ON enrolment(final_day, cohort, result) WHERE result = 'in-progress'"},
    {3, "CREATE INDEX enrolment_untold ON enrolment(cohort DESC, number, first_day, result, notified)"
        " WHERE result = 'in-progress' AND notified = ''"},
    {3, "CREATE TABLE start_year (cohort INTEGER NOT NULL REFERENCES cohort(row), year INTEGER NOT NULL,"
        " offering INTEGER NOT NULL REFERENCES offering(row), learners INTEGER NOT NULL, passed INTEGER NOT NULL,"
        " failed INTEGER NOT NULL, withdrawn INTEGER NOT NULL, by_card INTEGER NOT NULL,"
        " PRIMARY KEY (cohort, year)) STRICT, WITHOUT ROWID"},
    {3, "CREATE INDEX start_year_by_year ON start_year(year, offering, learners, passed, failed, withdrawn, by_card)"},
    {3, "CREATE INDEX start_year_by_offering ON start_year(offering, year)"},
    {3, "CREATE TABLE reminder (key TEXT PRIMARY KEY, shown TEXT NOT NULL, snoozed TEXT NOT NULL,"
        " done INTEGER NOT NULL CHECK (done IN (0, 1))) STRICT, WITHOUT ROWID"},
};

Error failedMigration(const Database &database, int from, int to, const Error &cause)
{
    // A full disk or a lock is named as such: the cure is not ours. Everything else is our migration's failure.
    if (cause.code == ErrorCode::OfficeDiskFull || cause.code == ErrorCode::OfficeLocked)
        return cause;
    return {ErrorCode::MigrationFailed, {database.path(), QString::number(from), QString::number(to)}, cause.detail};
}

Result<void> applySteps(const Database &database, std::span<const Migration> steps, int from, int to)
{
    for (const Migration &step : steps) {
        if (step.version <= from)
            continue;
        if (const auto done = database.exec(QString::fromUtf8(step.sql)); !done)
            return done;
    }
    const auto orphans = database.number(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!orphans)
        return tl::unexpected(orphans.error());
    if (*orphans > 0)
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"links"_s}, u"foreign_key_check"_s);
    if (const auto done = database.exec(u"PRAGMA application_id = %1"_s.arg(kApplicationId)); !done)
        return done;
    return database.exec(u"PRAGMA user_version = %1"_s.arg(to)); // last: the version stands only with everything else
}

/// What a CREATE statement makes, as sqlite_schema knows it. Tables, indexes and triggers share no name here.
struct SchemaObject {
    QByteArrayView name; ///< empty for any other statement
    QByteArrayView sql;
    bool isVirtual = false; ///< FTS5 makes tables of its own for it
};

SchemaObject objectOf(const char *statement)
{
    const QByteArrayView sql(statement);
    if (!sql.startsWith("CREATE "))
        return {};
    const bool isVirtual = sql.startsWith("CREATE VIRTUAL ");
    qsizetype from = 0;
    for (int word = isVirtual ? 3 : 2; word > 0; --word) // CREATE [VIRTUAL] TABLE
        from = sql.indexOf(' ', from) + 1;
    return {sql.sliced(from, sql.indexOf(' ', from) - from), sql, isVirtual};
}

} // namespace

std::span<const Migration> migrations() { return kMigrations; }

Result<int> migrate(const Database &database, const CopyBefore &copyBefore, std::span<const Migration> steps)
{
    const int newest = steps.back().version;
    const auto present = database.number(u"PRAGMA user_version"_s);
    if (!present)
        return tl::unexpected(present.error());
    int from = int(*present);
    if (from > newest)
        return failure(ErrorCode::OfficeNewer, {database.path(), QString::number(from), QString::number(newest)});
    if (from == newest)
        return newest;
    if (copyBefore && from > 0) {
        if (const auto copied = copyBefore(from, newest); !copied)
            return tl::unexpected(copied.error());
    }

    auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process may have migrated while this one copied or waited.
    const auto again = database.number(u"PRAGMA user_version"_s);
    if (!again)
        return tl::unexpected(again.error());
    from = int(*again);
    if (from > newest)
        return failure(ErrorCode::OfficeNewer, {database.path(), QString::number(from), QString::number(newest)});
    if (from == newest)
        return newest;
    if (const auto applied = applySteps(database, steps, from, newest); !applied)
        return tl::unexpected(failedMigration(database, from, newest, applied.error()));
    if (const auto committed = transaction->commit(); !committed)
        return tl::unexpected(failedMigration(database, from, newest, committed.error()));
    return newest;
}

Result<void> checkSchema(const Database &database, int version, std::span<const Migration> steps)
{
    // The bytes are compared as they lie in SQLite's hands: this is part of every opening.
    QHash<QByteArrayView, SchemaObject> expected;
    QList<QByteArrayView> searched; // their shadow tables are named "search_proposal_data"
    for (const Migration &step : steps) {
        const SchemaObject object = objectOf(step.sql);
        if (step.version > version || object.name.isEmpty())
            continue;
        expected.insert(object.name, object);
        if (object.isVirtual)
            searched.append(object.name);
    }
    const auto isShadow = [&searched](QByteArrayView name) {
        return std::any_of(searched.cbegin(), searched.cend(), [name](QByteArrayView of) {
            return name.size() > of.size() && name.startsWith(of) && name.at(of.size()) == '_';
        });
    };
    QString wrong;
    const auto bytesOf = [](QUtf8StringView text) { return QByteArrayView(text.data(), text.size()); };
    const auto seen =
        database.visit(u"SELECT type, name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"_s, {},
                       [&](const Row &row) {
                           const QByteArrayView name = bytesOf(row.view(1));
                           const auto entry = expected.find(name);
                           if (entry != expected.end() && entry->sql == bytesOf(row.view(2)))
                               expected.erase(entry);
                           else if (bytesOf(row.view(0)) != QByteArrayView("table") || !isShadow(name))
                               wrong = row.text(1);
                           return wrong.isEmpty();
                       });
    if (!seen)
        return seen;
    if (wrong.isEmpty() && !expected.isEmpty())
        wrong = QString::fromUtf8(*std::min_element(expected.keyBegin(), expected.keyEnd()));
    if (!wrong.isEmpty())
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"tables"_s, wrong}, u"schema: "_s + wrong);
    return {};
}

} // namespace credence
