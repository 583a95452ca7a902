// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/proposalrecord.h"

#include "core/codes/codebook.h"
#include "core/policy/checks.h"
#include "core/proposal/proposaljson.h"
#include "core/store/eventrecord.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kReferencesPerYear = 10'000'000;

/// What is wrong with a text in \a json that could not be read back: the compact JSON writes U+0000 as \u0000, half of
/// a surrogate pair as \ud83d, and a backslash of the text as \\.
std::optional<ErrorCode> unkeepable(const QString &json)
{
    for (qsizetype at = json.indexOf(u'\\'); at >= 0; at = json.indexOf(u'\\', at + 2)) {
        const QStringView escape = QStringView(json).mid(at, 6);
        if (escape == "\\u0000"_L1)
            return ErrorCode::TextHasNul;
        if (escape.startsWith("\\ud"_L1) && escape.size() == 6 && escape.at(3) >= u'8')
            return ErrorCode::TextBroken;
    }
    return {};
}

QString compact(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

/// For "sort by name": case and diacritics folded, so that Écologie stands beside Ecology.
QString sortName(const Proposal &proposal) { return folded(proposal.courseName); }

} // namespace

SearchText searchTextOf(const Proposal &proposal)
{
    QStringList body{proposal.summary,
                     proposal.rationale,
                     proposal.labourMarketNeed,
                     proposal.assessmentStrategy,
                     proposal.feedbackRolling,
                     proposal.feedbackSynchronous,
                     proposal.annex.idealLearner,
                     proposal.annex.sourceCourse,
                     proposal.annex.stack};
    for (const Skill &skill : proposal.skills)
        body.append(skill.text);
    for (const AssessmentItem &item : proposal.items)
        body.append(item.title);
    for (const Partner &partner : proposal.annex.partners)
        body.append(partner.name);
    body += proposal.cip;
    body += proposal.noc;
    body.removeAll(QString());
    return {proposal.reference, proposal.courseName, (proposal.unit + u'\n' + proposal.faculty).trimmed(),
            (proposal.proposerName + u'\n' + proposal.enteredBy).trimmed(), body.join(u'\n')};
}

Result<std::optional<ProposalRecord>> readProposal(const Database &database, const QUuid &id)
{
    struct Texts {
        ProposalRecord record;
        QString chain;
        QString reference;
        int revision = 0;
    };
    auto texts = database.first(
        u"SELECT p.row, p.row_version, p.stage, d.content_hash, d.document, p.chain, p.reference, p.revision,"
        " p.created_at, p.changed_at, p.differs FROM proposal p JOIN proposal_document d ON d.proposal = p.row WHERE p.id = ?"_s,
        [](const Row &row) {
            Texts read;
            read.record.row = row.integer(0);
            read.record.rowVersion = row.integer(1);
            read.record.stage = row.text(2);
            read.record.contentHash = row.text(3);
            read.record.document = row.text(4);
            read.chain = row.text(5);
            read.reference = row.text(6);
            read.revision = row.number(7);
            read.record.stored.createdAt = row.instant(8);
            read.record.stored.changedAt = row.instant(9);
            read.record.stored.differs = row.flag(10);
            return read;
        },
        id);
    if (!texts)
        return tl::unexpected(std::move(texts).error());
    if (!*texts)
        return std::nullopt;
    Texts &read = **texts;
    auto proposal = proposalFromJson(QJsonDocument::fromJson(read.record.document.toUtf8()).object(), database.path());
    if (!proposal)
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"record"_s, read.reference},
                       proposal.error().args.join(u", "_s));
    auto chain = chainFromJson(QJsonDocument::fromJson(read.chain.toUtf8()).object());
    if (!chain)
        return failure(ErrorCode::OfficeDamaged, {database.path(), u"record"_s, read.reference}, chain.error().detail);
    proposal->id = id;
    proposal->reference = read.reference;
    proposal->revision = read.revision;
    read.record.stored.proposal = std::move(*proposal);
    read.record.stored.chain = std::move(*chain);
    read.record.stored.rowVersion = read.record.rowVersion;
    return std::move(read.record);
}

int stageRank(const QString &stageWord, const Policy &policy)
{
    constexpr int kFirstStage = 10;
    constexpr int kMinistry = kFinishedRank - 1;
    static const QStringList kOutside{u"draft"_s, u"returned"_s};
    static const QStringList kAfter{u"ministry"_s, u"approved"_s, u"declined"_s, u"withdrawn"_s, u"retired"_s};
    if (const auto outside = kOutside.indexOf(stageWord); outside >= 0)
        return int(outside);
    if (const auto after = kAfter.indexOf(stageWord); after >= 0)
        return kMinistry + int(after);
    const auto stage = std::find_if(policy.stages.cbegin(), policy.stages.cend(),
                                    [&](const Stage &candidate) { return candidate.id == stageWord; });
    return kFirstStage + int(stage - policy.stages.cbegin());
}

ProposalColumns columnsOf(const ChainState &chain, const Policy &policy, QDate created)
{
    ProposalColumns columns;
    columns.stage = stageWord(chain);
    columns.stageRank = stageRank(columns.stage, policy);
    columns.ministry = word(chain.ministry);
    columns.revision = chain.revision;
    columns.since = chain.since.isValid() ? chain.since : created;
    columns.returnedBy = chain.returnedBy;
    columns.intake = chain.intake;
    columns.chain = canonicalJson(toJson(chain));
    return columns;
}

QString partStatesOf(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today)
{
    return partStates(proposal, check(proposal, policy, codes, today));
}

Result<ProposalContent> contentOf(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today,
                                  const QString &path)
{
    ProposalContent content;
    const QJsonObject json = toJson(proposal);
    content.document = compact(json);
    if (const auto problem = unkeepable(content.document))
        return failure(*problem, {path, proposal.reference});
    content.contentHash = contentHash(proposal, json);
    content.partStates = partStatesOf(proposal, policy, codes, today);
    return content;
}

Result<qint64> insertProposal(const Database &database, const Proposal &proposal, const ProposalContent &content,
                              qint64 referenceKey, const Policy &policy, QDate today, const QDateTime &now)
{
    const ProposalColumns columns = columnsOf({}, policy, today);
    const auto row = database.number(
        u"INSERT INTO proposal (id, reference, reference_key, name, sort_name, unit, faculty, stage, stage_rank, osap,"
        " ministry, osap_before, revision, since, first_delivery, part_states, returned_by, intake, chain, row_version,"
        " created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?)"
        " RETURNING row"_s,
        proposal.id, proposal.reference, referenceKey, proposal.courseName, sortName(proposal), proposal.unit,
        proposal.faculty, columns.stage, columns.stageRank, word(proposal.osap), columns.ministry,
        proposal.osapBeforeDelivery, columns.revision, columns.since, proposal.annex.firstDelivery, content.partStates,
        columns.returnedBy, columns.intake, columns.chain, now, now);
    if (!row)
        return tl::unexpected(row.error());
    const auto document =
        database.write(u"INSERT INTO proposal_document (proposal, content_hash, document) VALUES (?, ?, ?)"_s, *row,
                       content.contentHash, content.document);
    if (!document)
        return tl::unexpected(document.error());
    return row;
}

Result<void> insertSearchText(const Database &database, qint64 row, const SearchText &text)
{
    return database
        .write(u"INSERT INTO search_proposal (rowid, reference, name, unit, people, body) VALUES (?, ?, ?, ?, ?, ?)"_s,
               row, text.reference, text.name, text.unit, text.people, text.body)
        .map([](int) {});
}

Result<qint64> updateProposal(const Database &database, const ProposalRecord &record, const Proposal &proposal,
                              const ProposalContent &content, bool differs, const QDateTime &now)
{
    const auto version = database.number(u"UPDATE proposal SET part_states = ?, differs = ?, changed_at = ?,"
                                         " row_version = row_version + 1 WHERE row = ? AND row_version = ?"
                                         " RETURNING row_version"_s,
                                         content.partStates, differs, now, record.row, record.rowVersion);
    if (!version)
        return version;
    if (*version == 0)
        return failure(ErrorCode::Conflict, {proposal.courseName});
    const Proposal &before = record.stored.proposal;
    const bool cached = before.courseName != proposal.courseName || before.unit != proposal.unit ||
                        before.faculty != proposal.faculty || before.osap != proposal.osap ||
                        before.osapBeforeDelivery != proposal.osapBeforeDelivery ||
                        before.annex.firstDelivery != proposal.annex.firstDelivery;
    if (cached) { // five indexes hang on these
        const auto done =
            database.write(u"UPDATE proposal SET name = ?, sort_name = ?, unit = ?, faculty = ?, osap = ?,"
                           " osap_before = ?, first_delivery = ? WHERE row = ?"_s,
                           proposal.courseName, sortName(proposal), proposal.unit, proposal.faculty,
                           word(proposal.osap), proposal.osapBeforeDelivery, proposal.annex.firstDelivery, record.row);
        if (!done)
            return tl::unexpected(done.error());
    }
    const auto document =
        database.write(u"UPDATE proposal_document SET content_hash = ?, document = ? WHERE proposal = ?"_s,
                       content.contentHash, content.document, record.row);
    if (!document)
        return tl::unexpected(document.error());
    const SearchText text = searchTextOf(proposal);
    if (text != searchTextOf(before)) {
        const auto done = database.write(u"UPDATE search_proposal SET reference = ?, name = ?, unit = ?, people = ?,"
                                         " body = ? WHERE rowid = ?"_s,
                                         text.reference, text.name, text.unit, text.people, text.body, record.row);
        if (!done)
            return tl::unexpected(done.error());
    }
    return version;
}

bool hasRowVersion(const Database &database, const QUuid &id, qint64 rowVersion)
{
    const auto found = database.number(u"SELECT row_version FROM proposal WHERE id = ?"_s, id);
    return found && *found == rowVersion;
}

Reference referenceOf(int year, qint64 number)
{
    return {u"MC-%1-%2"_s.arg(year, 4, 10, QLatin1Char('0')).arg(number, 3, 10, QLatin1Char('0')),
            year * kReferencesPerYear + number};
}

Result<qint64> lastReference(const Database &database, int year)
{
    return database.number(u"SELECT last FROM reference_counter WHERE year = ?"_s, year);
}

Result<void> takeReferences(const Database &database, int year, qint64 last)
{
    return database
        .write(u"INSERT INTO reference_counter (year, last) VALUES (?, ?)"
               " ON CONFLICT (year) DO UPDATE SET last = excluded.last"_s,
               year, last)
        .map([](int) {});
}

} // namespace credence
