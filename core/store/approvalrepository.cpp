// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Recording in the approval chain and reading its history.

#include "core/policy/checks.h"
#include "core/proposal/proposaljson.h"
#include "core/store/eventrecord.h"
#include "core/store/officeprivate.h"
#include "core/store/proposalrecord.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kFewestForMedian = 3;

/// What recording needs beside the request; all of one transaction share it.
struct Recorder {
    const Database &database;
    const Policy &policy;
    const CodeBook &codes;
    QDate today;
    QDateTime now;

    Result<ChainState> record(const QUuid &id, ActionRequest request) const;

private:
    Result<void> accept(const ActionRequest &request) const;
    Result<ChainState> next(const ProposalRecord &record, const QList<ApprovalEvent> &events,
                            const ActionRequest &request) const;
    Result<void> completeSubmission(const ProposalRecord &record, ActionRequest &request) const;
    Result<qint64> append(const QUuid &proposal, const ActionRequest &request) const;
    Result<void> writeContent(const ProposalRecord &record, const QList<ApprovalEvent> &events,
                              const ActionRequest &request, const ChainState &state) const;
    Result<void> writeState(const ProposalRecord &record, const ChainState &state) const;
    Result<void> writeStageTime(const ChainState &before, const QList<ApprovalEvent> &events,
                                const ActionRequest &request, qint64 sequence) const;
};

Result<void> discard(const Result<int> &written)
{
    return written.map([](int) {});
}

Result<void> Recorder::accept(const ActionRequest &request) const
{
    for (const QString &text : {request.by, request.role, request.onBehalfOf, request.comment}) {
        if (text.contains(QChar::Null))
            return failure(ErrorCode::TextHasNul, {database.path(), word(request.action)});
    }
    if (request.on.isValid() && request.on > today)
        return failure(ErrorCode::DateInFuture, {request.on.toString(Qt::ISODate)});
    for (const Attachment &evidence : request.evidence) {
        const auto kept = database.number(u"SELECT count(*) FROM attachment WHERE sha256 = ?"_s, evidence.sha256);
        if (!kept)
            return tl::unexpected(kept.error());
        if (*kept == 0)
            return failure(ErrorCode::NotFound, {evidence.name});
    }
    return {};
}

/// Fills in what the store knows of a submission, and refuses one with errors (contract section 4).
Result<void> Recorder::completeSubmission(const ProposalRecord &record, ActionRequest &request) const
{
    const Proposal &proposal = record.stored.proposal;
    const QList<Finding> findings = check(proposal, policy, codes, today);
    const auto errors = std::count_if(findings.cbegin(), findings.cend(),
                                      [](const Finding &finding) { return finding.severity == Severity::Error; });
    if (errors > 0)
        return failure(ErrorCode::ErrorsStand, {QString::number(errors)});
    request.intent = proposal.osap;
    // A corrected submission leaves its frozen revision behind: numbers are never used twice.
    const auto last = database.number(u"SELECT max(number) FROM revision WHERE proposal = ?"_s, proposal.id);
    if (!last)
        return tl::unexpected(last.error());
    request.revision = int(*last) + 1;
    if (request.optionalStages.isEmpty()) {
        const auto chosen = database.string(u"SELECT value FROM setting WHERE key = 'optional-stages'"_s);
        if (!chosen)
            return tl::unexpected(chosen.error());
        request.optionalStages = chosen->split(u',', Qt::SkipEmptyParts);
    }
    return {};
}

Result<ChainState> Recorder::next(const ProposalRecord &record, const QList<ApprovalEvent> &events,
                                  const ActionRequest &request) const
{
    if (request.action == Action::Correct)
        return checkRequest(request).and_then([&] { return withoutEvent(events, request.corrects, policy); });
    return apply(record.stored.chain, request, policy);
}

Result<qint64> Recorder::append(const QUuid &proposal, const ActionRequest &request) const
{
    const auto last = database.first(u"SELECT seq, hash FROM approval_event ORDER BY seq DESC LIMIT 1"_s,
                                     [](const Row &row) { return std::pair(row.integer(0), row.text(1)); });
    if (!last)
        return tl::unexpected(last.error());
    EventRow row;
    row.sequence = *last ? (*last)->first + 1 : 1;
    row.previousHash = *last ? (*last)->second : QString();
    row.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.proposal = proposal;
    row.payload = canonicalJson(toJson(request));
    row.recordedAt = now.toUTC().toString(Qt::ISODateWithMs);
    row.hash = eventHash(row);
    auto written =
        database.write(u"INSERT INTO approval_event (seq, id, proposal, payload, recorded_at, previous_hash,"
                       " hash) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                       row.sequence, row.id, row.proposal, row.payload, row.recordedAt, row.previousHash, row.hash);
    if (written && !request.comment.isEmpty())
        written = database.write(u"INSERT INTO search_comment (rowid, comment, people) VALUES (?, ?, ?)"_s,
                                 row.sequence, request.comment, request.by);
    if (!written)
        return tl::unexpected(written.error());
    return row.sequence;
}

/// What a record changes in the proposal itself: the revision's number, and the OSAP intent (R127).
Result<void> Recorder::writeContent(const ProposalRecord &record, const QList<ApprovalEvent> &events,
                                    const ActionRequest &request, const ChainState &state) const
{
    Proposal proposal = record.stored.proposal;
    proposal.revision = state.revision;
    const auto corrected = std::find_if(events.cbegin(), events.cend(), [&](const ApprovalEvent &event) {
        return request.action == Action::Correct && event.id == request.corrects;
    });
    const bool intentCorrected = corrected != events.cend() && corrected->request.action == Action::ChangeOsapIntent;
    if (request.action == Action::ChangeOsapIntent || intentCorrected)
        proposal.osap = state.intent;
    if (proposal == record.stored.proposal)
        return {};
    const auto content = contentOf(proposal, policy, codes, today, database.path());
    if (!content)
        return tl::unexpected(content.error());
    if (request.action == Action::Submit) {
        const auto frozen = database.write(
            u"INSERT INTO revision (proposal, number, document, hash, submitted, submitted_by) VALUES (?, ?, ?, ?, ?, ?)"_s,
            proposal.id, state.revision, content->document, content->contentHash, request.on, request.by);
        if (!frozen)
            return tl::unexpected(frozen.error());
    }
    const bool differs = record.stored.differs && request.action != Action::Submit;
    return updateProposal(database, record, proposal, *content, differs, now).map([](qint64) {});
}

Result<void> Recorder::writeState(const ProposalRecord &record, const ChainState &state) const
{
    const QDate created = record.stored.createdAt.toLocalTime().date();
    const ProposalColumns columns = columnsOf(state, policy, created);
    const auto written = database.write(
        u"UPDATE proposal SET stage = ?, stage_rank = ?, ministry = ?, revision = ?, since = ?, returned_by = ?,"
        " intake = ?, chain = ?, changed_at = ?, row_version = row_version + 1 WHERE row = ? AND stage = ?"_s,
        columns.stage, columns.stageRank, columns.ministry, columns.revision, columns.since, columns.returnedBy,
        columns.intake, columns.chain, now, record.row, record.stage);
    if (!written)
        return tl::unexpected(written.error());
    if (*written != 1)
        return failure(ErrorCode::Conflict, {record.stored.proposal.courseName});
    return {};
}

/// Days that a stage took, for the office's own medians.
Result<void> Recorder::writeStageTime(const ChainState &before, const QList<ApprovalEvent> &events,
                                      const ActionRequest &request, qint64 sequence) const
{
    if (request.action == Action::Correct) {
        const auto corrected = std::find_if(events.cbegin(), events.cend(),
                                            [&](const ApprovalEvent &event) { return event.id == request.corrects; });
        return corrected == events.cend()
                   ? Result<void>()
                   : discard(database.write(u"DELETE FROM stage_time WHERE event = ?"_s, corrected->sequence));
    }
    const bool decided = request.action == Action::Approve || request.action == Action::RecordNotice;
    const bool ministry =
        (request.action == Action::MinistryEligible || request.action == Action::MinistryNotEligible) &&
        before.ministry == MinistryState::Submitted;
    if ((!decided && !ministry) || !before.since.isValid())
        return {};
    return discard(database.write(u"INSERT INTO stage_time (event, stage, days) VALUES (?, ?, ?)"_s, sequence,
                                  request.stage, qint64(before.since.daysTo(request.on))));
}

Result<ChainState> Recorder::record(const QUuid &id, ActionRequest request) const
{
    const auto found = readProposal(database, id);
    if (!found)
        return tl::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, {id.toString(QUuid::WithoutBraces)});
    const ProposalRecord &record = **found;
    const ChainState before = record.stored.chain;
    const auto events = readHistory(database, id);
    if (!events)
        return tl::unexpected(events.error());
    if (const auto fit = accept(request); !fit)
        return tl::unexpected(fit.error());
    if (request.action == Action::Submit) {
        // Whether it may be submitted at all comes before what is wrong with it.
        if (!possibleActions(before, policy).contains(Action::Submit))
            return failure(ErrorCode::ActionNotAllowed, {word(request.action), stageWord(before)});
        if (const auto complete = completeSubmission(record, request); !complete)
            return tl::unexpected(complete.error());
    }
    const auto state = next(record, *events, request);
    if (!state)
        return state;
    request.stage = recordedStage(before, request.action, policy);
    if (request.action == Action::Return && state->standing == Standing::Returned)
        request.resubmission = state->resubmission; // kept as it was decided: the policy's default may change

    const auto written = append(id, request).and_then([&](qint64 sequence) {
        return writeContent(record, *events, request, *state)
            .and_then([&] { return writeState(record, *state); })
            .and_then([&] { return writeStageTime(before, *events, request, sequence); });
    });
    if (!written)
        return tl::unexpected(written.error());
    return state;
}

} // namespace

Result<ChainState> Office::record(const QUuid &proposal, const ActionRequest &request)
{
    auto transaction = Transaction::begin(d->db());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Recorder recorder{d->db(), *d->policy, *d->codes, d->clock->today(), d->clock->now()};
    const auto state = recorder.record(proposal, request);
    if (!state)
        return state;
    const auto head = d->db().number(u"SELECT max(seq) FROM approval_event"_s);
    if (!head)
        return tl::unexpected(head.error());
    const auto committed = transaction->commit([&] {
        const auto last =
            d->db().number(u"SELECT count(*) FROM approval_event WHERE seq = ? AND proposal = ?"_s, *head, proposal);
        return last && *last == 1;
    });
    if (!committed)
        return tl::unexpected(committed.error());
    d->written = true;
    emit changed(proposal);
    return state;
}

Result<void> Office::recordAll(const QList<std::pair<QUuid, ActionRequest>> &requests)
{
    auto transaction = Transaction::begin(d->db());
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Recorder recorder{d->db(), *d->policy, *d->codes, d->clock->today(), d->clock->now()};
    for (const auto &[proposal, request] : requests) {
        if (const auto state = recorder.record(proposal, request); !state)
            return tl::unexpected(state.error());
    }
    if (const auto committed = transaction->commit(); !committed)
        return committed;
    d->written = d->written || !requests.isEmpty();
    for (const auto &[proposal, request] : requests)
        emit changed(proposal);
    return {};
}

Result<QList<ApprovalEvent>> Office::history(const QUuid &proposal) const { return readHistory(d->db(), proposal); }

Result<QList<RevisionRow>> Office::revisions(const QUuid &proposal) const
{
    return d->db().list(
        u"SELECT number, submitted, hash, submitted_by FROM revision WHERE proposal = ? ORDER BY number"_s,
        [](const Row &row) {
            return RevisionRow{row.number(0), row.date(1), row.text(2), row.text(3)};
        },
        proposal);
}

Result<Proposal> Office::revision(const QUuid &proposal, int number) const
{
    const auto document =
        d->db().string(u"SELECT document FROM revision WHERE proposal = ? AND number = ?"_s, proposal, number);
    if (!document)
        return tl::unexpected(document.error());
    if (document->isEmpty())
        return failure(ErrorCode::NotFound, {QString::number(number)});
    return proposalFromJson(QJsonDocument::fromJson(document->toUtf8()).object(), d->path);
}

Result<bool> Office::verifyHistory(const QUuid &proposal) const
{
    const auto rows = eventRows(d->db(), proposal);
    if (!rows)
        return tl::unexpected(rows.error());
    for (const EventRow &row : *rows) {
        const auto before = d->db().string(u"SELECT hash FROM approval_event WHERE seq = ?"_s, row.sequence - 1);
        if (!before)
            return tl::unexpected(before.error());
        const bool linked = row.previousHash == *before && (row.sequence == 1) == before->isEmpty();
        if (!linked || row.hash != eventHash(row))
            return false;
    }
    const auto record = readProposal(d->db(), proposal);
    if (!record)
        return tl::unexpected(record.error());
    if (!*record)
        return failure(ErrorCode::NotFound, {proposal.toString(QUuid::WithoutBraces)});
    const auto folded =
        eventsFrom(*rows).and_then([&](const QList<ApprovalEvent> &events) { return fold(events, *d->policy); });
    return folded && *folded == (**record).stored.chain;
}

Result<QHash<QString, int>> Office::stageMedians() const
{
    QHash<QString, int> medians;
    for (const Stage &stage : d->policy->stages) {
        const auto count = d->db().number(u"SELECT count(*) FROM stage_time WHERE stage = ?"_s, stage.id);
        if (!count)
            return tl::unexpected(count.error());
        if (*count < kFewestForMedian)
            continue;
        // The middle one, or the mean of the middle two.
        const auto middle = d->db().list(
            u"SELECT days FROM stage_time WHERE stage = ? ORDER BY days LIMIT ? OFFSET ?"_s,
            [](const Row &row) { return row.number(0); }, stage.id, *count % 2 == 1 ? 1 : 2, (*count - 1) / 2);
        if (!middle)
            return tl::unexpected(middle.error());
        medians.insert(stage.id, (middle->first() + middle->last() + 1) / 2);
    }
    return medians;
}

} // namespace credence
