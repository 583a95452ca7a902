// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Stacks, how far learners are in them, and reminders.

#include "core/store/stackrepository.h"

#include "core/codes/codebook.h"
#include "core/proposal/proposaljson.h"
#include "core/store/officeprivate.h"
#include "core/store/stackrecord.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const QUuid &id) { return id.toString(QUuid::WithoutBraces); }

struct StackRecord {
    qint64 row = 0;
    qint64 rowVersion = 0;
    Stack stack; ///< without members and decisions
};

const QString kStackSelect =
    u"SELECT s.row, s.row_version, s.id, s.name, s.outcome, s.award, s.level, s.sequential, s.conversion_rule,"
    " s.conversion_decided_by, s.conversion_in_syllabus, s.consulted, s.budget_discussed, s.note FROM stack s"_s;

StackRecord stackFrom(const Row &row)
{
    StackRecord record{.row = row.integer(0), .rowVersion = row.integer(1), .stack = {}};
    Stack &stack = record.stack;
    stack.id = row.uuid(2);
    stack.name = row.text(3);
    stack.outcome = outcomeFromWord(row.text(4)).value_or(StackOutcome::None);
    stack.award = row.text(5);
    stack.level = levelFromWord(row.text(6)).value_or(CourseLevel::None);
    stack.sequential = row.flag(7);
    stack.conversionRule = row.text(8);
    stack.conversionDecidedBy = row.text(9);
    stack.conversionInSyllabus = row.date(10);
    stack.consultedOn = row.date(11);
    stack.budgetDiscussedOn = row.date(12);
    stack.note = row.text(13);
    return record;
}

/// Fills in members and decisions.
Result<Stack> completed(const Database &database, StackRecord record)
{
    auto members = database.list(
        u"SELECT proposal, position FROM stack_member WHERE stack = ? ORDER BY position"_s,
        [](const Row &row) {
            return StackMember{row.uuid(0), row.number(1)};
        },
        record.row);
    if (!members)
        return tl::unexpected(std::move(members).error());
    auto decisions = database.list(
        u"SELECT id, unit, program, answer, decided_by, decided FROM equivalence WHERE stack = ? ORDER BY id"_s,
        [](const Row &row) {
            return Equivalence{.id = row.integer(0),
                               .unit = row.text(1),
                               .program = row.text(2),
                               .answer = equivalenceFromWord(row.text(3)).value_or(EquivalenceAnswer::Undecided),
                               .by = row.text(4),
                               .on = row.date(5)};
        },
        record.row);
    if (!decisions)
        return tl::unexpected(std::move(decisions).error());
    record.stack.members = std::move(*members);
    record.stack.equivalences = std::move(*decisions);
    return std::move(record.stack);
}

Result<std::optional<StackRecord>> readStack(const Database &database, const QUuid &id)
{
    return database.first(kStackSelect + u" WHERE s.id = ?"_s, stackFrom, id);
}

QStringList skillsOf(const QString &document)
{
    QStringList skills;
    const QJsonArray all = QJsonDocument::fromJson(document.toUtf8()).array();
    for (const QJsonValue &skill : all)
        skills.append(skill.toObject().value("text"_L1).toString());
    return skills;
}

/// What the checks need to know of proposals, in the order given; one that is not in the office is left out.
Result<QList<MemberFacts>> factsOf(const Database &database, const QList<StackMember> &members)
{
    QList<MemberFacts> facts;
    for (const StackMember &member : members) {
        const auto found = database.first(
            u"SELECT p.reference, p.name, p.stage, d.document -> '$.skills' FROM proposal p"
            " JOIN proposal_document d ON d.proposal = p.row WHERE p.id = ?"_s,
            [&member](const Row &row) {
                return MemberFacts{.proposal = member.proposal,
                                   .reference = row.text(0),
                                   .name = row.text(1),
                                   .stage = row.text(2),
                                   .skills = skillsOf(row.text(3))};
            },
            member.proposal);
        if (!found)
            return tl::unexpected(found.error());
        if (*found)
            facts.append(**found);
    }
    return facts;
}

Result<StoredStack> stored(const Database &database, StackRecord record)
{
    const qint64 rowVersion = record.rowVersion;
    auto stack = completed(database, std::move(record));
    if (!stack)
        return tl::unexpected(std::move(stack).error());
    auto facts = factsOf(database, stack->members);
    if (!facts)
        return tl::unexpected(std::move(facts).error());
    return StoredStack{.stack = std::move(*stack), .members = std::move(*facts), .rowVersion = rowVersion};
}

/// In the order in which members are kept: where it matters (R24) that of their positions, else that of the list.
Stack inOrder(Stack stack)
{
    if (stack.sequential)
        std::stable_sort(stack.members.begin(), stack.members.end(),
                         [](const StackMember &a, const StackMember &b) { return a.position < b.position; });
    return stack;
}

/// StackRefused for the first error that stands; NotFound for a member that the office does not have.
Result<void> check(const Database &database, const Stack &stack)
{
    const auto facts = factsOf(database, stack.members);
    if (!facts)
        return tl::unexpected(facts.error());
    const QList<StackRemark> remarks = checkStack(stack, *facts);
    const auto error =
        std::find_if(remarks.cbegin(), remarks.cend(), [](const StackRemark &remark) { return remark.isError(); });
    if (error != remarks.cend())
        return failure(ErrorCode::StackRefused, QStringList{word(error->kind)} + error->args);
    for (const StackMember &member : stack.members) {
        if (std::none_of(facts->cbegin(), facts->cend(),
                         [&](const MemberFacts &known) { return known.proposal == member.proposal; }))
            return failure(ErrorCode::NotFound, {text(member.proposal)});
    }
    return {};
}

Result<void> writeParts(const Database &database, const Stack &stack, qint64 row)
{
    auto written = database.write(u"DELETE FROM stack_member WHERE stack = ?"_s, row);
    int position = 0;
    for (const StackMember &member : stack.members) {
        if (!written)
            break;
        written = database.write(u"INSERT INTO stack_member (stack, position, proposal) VALUES (?, ?, ?)"_s, row,
                                 ++position, member.proposal);
    }
    if (written)
        written = database.write(u"DELETE FROM equivalence WHERE stack = ?"_s, row);
    for (const Equivalence &decision : stack.equivalences) {
        if (!written)
            break;
        written = database.write(u"INSERT INTO equivalence (id, stack, unit, program, answer, decided_by, decided)"
                                 " VALUES (nullif(?, 0), ?, ?, ?, ?, ?, ?)"_s,
                                 decision.id, row, decision.unit, decision.program, word(decision.answer), decision.by,
                                 decision.on);
    }
    return written.map([](int) {});
}

/// A name that another stack has is a conflict about that name.
template <typename Value> Result<Value> named(Result<Value> written, const QString &name)
{
    if (!written && written.error().code == ErrorCode::Conflict)
        written.error().args = QStringList{name};
    return written;
}

} // namespace

StackRepository Office::stacks() const { return StackRepository(const_cast<Office &>(*this)); } // as delivery()

const Database &StackRepository::db() const { return m_office.d->db(); }

void StackRepository::tell() const
{
    m_office.d->written = true;
    emit m_office.deliveryChanged();
}

Result<std::optional<Stack>> stackOf(const Database &database, const QUuid &proposal)
{
    auto record = database.first(kStackSelect + u" JOIN stack_member m ON m.stack = s.row WHERE m.proposal = ?"
                                                " ORDER BY CASE WHEN s.outcome <> 'course-credit' THEN '' WHEN"
                                                " trim(s.conversion_rule) = '' OR s.conversion_in_syllabus = '' THEN"
                                                " '9999-12-31' ELSE s.conversion_in_syllabus END DESC, s.sort_name"
                                                " LIMIT 1"_s,
                                 stackFrom, proposal);
    if (!record)
        return tl::unexpected(std::move(record).error());
    if (!*record)
        return std::nullopt;
    return completed(database, std::move(**record)).map([](Stack stack) { return std::optional(std::move(stack)); });
}

Result<void> leaveStacks(const Database &database, const QUuid &proposal)
{
    const auto rows = database.list(
        u"SELECT stack FROM stack_member WHERE proposal = ?"_s, [](const Row &row) { return row.integer(0); },
        proposal);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const qint64 row : *rows) {
        auto record = database.first(kStackSelect + u" WHERE s.row = ?"_s, stackFrom, row);
        if (!record)
            return tl::unexpected(std::move(record).error());
        auto stack = completed(database, std::move(**record));
        if (!stack)
            return tl::unexpected(std::move(stack).error());
        stack->members.removeIf([&](const StackMember &member) { return member.proposal == proposal; });
        const auto left = writeParts(database, *stack, row).and_then([&] {
            return database.write(u"UPDATE stack SET row_version = row_version + 1 WHERE row = ?"_s, row);
        });
        if (!left)
            return tl::unexpected(left.error());
    }
    return {};
}

// ---- stacks

Result<QList<StoredStack>> StackRepository::stacks() const
{
    auto records = db().list(kStackSelect + u" ORDER BY s.sort_name"_s, stackFrom);
    if (!records)
        return tl::unexpected(std::move(records).error());
    QList<StoredStack> all;
    all.reserve(records->size());
    for (StackRecord &record : *records) {
        auto one = stored(db(), std::move(record));
        if (!one)
            return tl::unexpected(std::move(one).error());
        all.append(std::move(*one));
    }
    return all;
}

Result<StoredStack> StackRepository::stack(const QUuid &id) const
{
    auto record = readStack(db(), id);
    if (!record)
        return tl::unexpected(std::move(record).error());
    if (!*record)
        return failure(ErrorCode::NotFound, {text(id)});
    return stored(db(), std::move(**record));
}

Result<StoredStack> StackRepository::addStack(Stack stack)
{
    if (stack.id.isNull())
        stack.id = QUuid::createUuid();
    stack.name = stack.name.trimmed();
    const auto added = transact(
        db(),
        [&] {
            return check(db(), stack)
                .and_then([&] {
                    return db().number(
                        u"INSERT INTO stack (id, name, sort_name, outcome, award, level, sequential, conversion_rule,"
                        " conversion_decided_by, conversion_in_syllabus, consulted, budget_discussed, note, "
                        "row_version)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1) RETURNING row"_s,
                        stack.id, stack.name, folded(stack.name), word(stack.outcome), stack.award, word(stack.level),
                        stack.sequential, stack.conversionRule, stack.conversionDecidedBy, stack.conversionInSyllabus,
                        stack.consultedOn, stack.budgetDiscussedOn, stack.note);
                })
                .and_then([&](qint64 row) { return writeParts(db(), inOrder(stack), row); });
        },
        [&] {
            const auto there = db().number(u"SELECT count(*) FROM stack WHERE id = ?"_s, stack.id);
            return there && *there == 1;
        });
    if (!added)
        return named(Result<StoredStack>(tl::unexpected(added.error())), stack.name);
    tell();
    return this->stack(stack.id);
}

Result<qint64> StackRepository::saveStack(const Stack &edited, qint64 rowVersion)
{
    Stack stack = edited;
    stack.name = stack.name.trimmed();
    return announce(named(
        transact(
            db(),
            [&]() -> Result<qint64> {
                const auto present = readStack(db(), stack.id);
                if (!present)
                    return tl::unexpected(present.error());
                if (!*present)
                    return failure(ErrorCode::NotFound, {stack.name});
                if ((**present).rowVersion != rowVersion)
                    return failure(ErrorCode::Conflict, {stack.name});
                if (const auto fit = check(db(), stack); !fit)
                    return tl::unexpected(fit.error());
                const auto version = db().number(
                    u"UPDATE stack SET name = ?, sort_name = ?, outcome = ?, award = ?, level = ?, sequential = ?,"
                    " conversion_rule = ?, conversion_decided_by = ?, conversion_in_syllabus = ?, consulted = ?,"
                    " budget_discussed = ?, note = ?, row_version = row_version + 1 WHERE row = ? RETURNING row_version"_s,
                    stack.name, folded(stack.name), word(stack.outcome), stack.award, word(stack.level),
                    stack.sequential, stack.conversionRule, stack.conversionDecidedBy, stack.conversionInSyllabus,
                    stack.consultedOn, stack.budgetDiscussedOn, stack.note, (**present).row);
                if (!version)
                    return version;
                return writeParts(db(), inOrder(stack), (**present).row).map([&] { return *version; });
            },
            [&](qint64 version) {
                const auto found = db().number(u"SELECT row_version FROM stack WHERE id = ?"_s, stack.id);
                return found && *found == version;
            }),
        stack.name));
}

Result<void> StackRepository::removeStack(const QUuid &id)
{
    return announce(transact(db(), [&]() -> Result<void> {
        const auto removed = db().write(u"DELETE FROM stack WHERE id = ?"_s, id); // members and decisions follow
        if (!removed)
            return tl::unexpected(removed.error());
        if (*removed == 0)
            return failure(ErrorCode::NotFound, {text(id)});
        return {};
    }));
}

Result<QList<StackLearner>> StackRepository::learners(const QUuid &id, int limit) const
{
    auto record = readStack(db(), id);
    if (!record)
        return tl::unexpected(std::move(record).error());
    if (!*record)
        return failure(ErrorCode::NotFound, {text(id)});
    const qint64 row = (**record).row;
    const auto stack = completed(db(), std::move(**record));
    if (!stack)
        return tl::unexpected(stack.error());
    // A learner is the same who has the same contact, or where there is none, the same name.
    return db().list(
        u"SELECT max(e.learner), group_concat(DISTINCT o.proposal) FROM stack_member m JOIN offering o ON o.proposal ="
        " m.proposal JOIN cohort c ON c.offering = o.row JOIN enrolment e ON e.cohort = c.row WHERE m.stack = ? AND"
        " e.result = 'passed' AND e.erased = 0 GROUP BY lower(CASE WHEN e.contact <> '' THEN e.contact ELSE e.learner "
        "END)"
        " ORDER BY count(DISTINCT o.proposal) DESC, max(e.learner) LIMIT ?"_s,
        [&stack](const Row &line) {
            StackLearner learner{.learner = line.text(0), .passed = {}, .progress = {}};
            const QStringList passed = line.text(1).split(u',');
            for (const QString &proposal : passed)
                learner.passed.append(QUuid::fromString(proposal));
            learner.progress = stackProgress(*stack, learner.passed);
            return learner;
        },
        row, limit);
}

Result<QList<MemberRun>> StackRepository::runs(const QUuid &id) const
{
    return db().list(
        u"SELECT o.proposal, p.name, o.reference, c.number, c.first_day, nullif(c.planned_end,"
        " '9999-12-31') FROM stack s JOIN stack_member m"
        " ON m.stack = s.row JOIN proposal p ON p.id = m.proposal JOIN offering o ON o.proposal = m.proposal"
        " JOIN cohort c ON c.offering = o.row WHERE s.id = ? AND o.cancelled = 0 ORDER BY c.first_day, o.reference_key,"
        " c.number"_s,
        [](const Row &row) {
            return MemberRun{.proposal = row.uuid(0),
                             .name = u"%1 (%2/%3)"_s.arg(row.text(1), row.text(2), row.text(3)),
                             .from = row.date(4),
                             .to = row.date(5)};
        },
        id);
}

// ---- reminders

Result<QHash<QString, Reminder>> StackRepository::reminders() const
{
    QHash<QString, Reminder> all;
    return db()
        .visit(u"SELECT key, shown, snoozed, done FROM reminder"_s, {},
               [&all](const Row &row) {
                   const QString key = row.text(0);
                   all.insert(key,
                              {.key = key, .shownOn = row.date(1), .snoozedUntil = row.date(2), .done = row.flag(3)});
                   return true;
               })
        .map([&all] { return std::move(all); });
}

Result<void> StackRepository::saveReminder(const Reminder &reminder) { return saveReminders({reminder}); }

Result<void> StackRepository::saveReminders(const QList<Reminder> &reminders)
{
    return announce(transact(db(), [&]() -> Result<void> {
        for (const Reminder &reminder : reminders) {
            const auto saved =
                db().write(u"INSERT INTO reminder (key, shown, snoozed, done) VALUES (?, ?, ?, ?) ON CONFLICT (key)"
                           " DO UPDATE SET shown = excluded.shown, snoozed = excluded.snoozed, done = excluded.done"_s,
                           reminder.key, reminder.shownOn, reminder.snoozedUntil, reminder.done);
            if (!saved)
                return tl::unexpected(saved.error());
        }
        return {};
    }));
}

} // namespace credence
