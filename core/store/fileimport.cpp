// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fileimport.h"

#include "core/exchange/proposalfile.h"
#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

bool isProposalFile(const QString &path)
{
    return path.endsWith(u".mcproposal"_s, Qt::CaseInsensitive) || path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

Result<ImportedDrafts> draftsOf(const QString &path, const QString &mapping, const Progress &progress,
                                ImportOutcome &outcome)
{
    if (isProposalFile(path)) {
        Result<Proposal> proposal = readProposalFile(path);
        if (!proposal)
            return tl::unexpected(proposal.error());
        return ImportedDrafts{.drafts = {std::move(*proposal)}, .lines = {1}};
    }
    const Result<Table> table = readTable(path);
    if (!table)
        return tl::unexpected(table.error());
    if (table->encoding == "Windows-1252"_L1)
        outcome.otherEncoding.append(path);
    const Result<ImportMapping> chosen =
        mapping.isEmpty() ? mappingFor(table->header, path) : ImportMapping::load(mapping);
    if (!chosen)
        return tl::unexpected(chosen.error());
    return draftsFromTable(*table, *chosen, path, progress);
}

} // namespace

Result<ImportOutcome> importFiles(Office &office, const QStringList &paths, const QString &mapping, bool dryRun,
                                  const Progress &progress)
{
    ImportOutcome outcome;
    QList<Proposal> drafts;
    for (const QString &path : paths) {
        Result<ImportedDrafts> read = draftsOf(path, mapping, progress, outcome);
        if (!read)
            return tl::unexpected(read.error());
        for (RefusedRow row : std::as_const(read->refused)) {
            row.file = path;
            row.sentence = errorSentence(row.reason);
            outcome.refused.append(row);
        }
        drafts += read->drafts;
    }
    // A proposal file without an id gets one of its content, so that importing it again finds it.
    static const QUuid kSpace(u"6d2a6d1c-6f0b-5f5e-9d5c-7b0d6a2f1c11"_s);
    for (Proposal &draft : drafts) {
        if (draft.id.isNull())
            draft.id = QUuid::createUuidV5(kSpace, contentHash(draft).toUtf8());
    }
    if (dryRun) {
        QSet<QUuid> seen;
        for (const Proposal &draft : std::as_const(drafts)) {
            const bool known = seen.contains(draft.id) || office.proposal(draft.id).has_value();
            seen.insert(draft.id);
            ++(known ? outcome.unchanged : outcome.imported);
        }
        return outcome;
    }
    if (drafts.isEmpty())
        return outcome;
    if (const auto copy = office.backupIfDue(u"import"_s); !copy)
        return tl::unexpected(copy.error()); // without a way back nothing is imported in bulk
    const Result<ImportCount> count = office.importDrafts(drafts, progress);
    if (!count)
        return tl::unexpected(count.error());
    outcome.imported = count->imported;
    outcome.unchanged = count->unchanged;
    outcome.references = count->references;
    return outcome;
}

} // namespace credence
