// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/exportproposal.h"

#include "core/exchange/proposalfile.h"
#include "ui/documents/proposaldocument.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// The approvals as the proposal file tells them, for its reader.
QJsonArray historyJson(const QList<ApprovalEvent> &events)
{
    QJsonArray history;
    for (const ApprovalEvent &event : events) {
        if (event.corrected)
            continue;
        history.append(QJsonObject{{u"action"_s, word(event.request.action)},
                                   {u"stage"_s, event.request.stage},
                                   {u"by"_s, event.request.by},
                                   {u"on"_s, event.request.on.toString(Qt::ISODate)},
                                   {u"comment"_s, event.request.comment},
                                   {u"hash"_s, event.hash}});
    }
    return history;
}

} // namespace

Result<QString> exportProposal(const Office &office, const QUuid &id, const QString &format, const QString &path)
{
    const Result<StoredProposal> stored = office.proposal(id);
    if (!stored)
        return tl::unexpected(stored.error());
    const Result<QList<ApprovalEvent>> history = office.history(id);
    if (!history)
        return tl::unexpected(history.error());
    const Proposal &proposal = stored->proposal;
    Result<void> written;
    if (format == u"pdf") {
        const QDate today = office.clock().today();
        written = writeProposalPdf({.proposal = proposal,
                                    .chain = stored->chain,
                                    .history = *history,
                                    .findings = check(proposal, office.policy(), office.codes(), today),
                                    .printedOn = today},
                                   office.policy(), office.codes(), path);
    } else {
        written = writeProposalFile(proposal, path, historyJson(*history));
    }
    if (!written)
        return tl::unexpected(written.error());
    return path;
}

QString exportName(const Proposal &proposal, const QString &format)
{
    QString name = proposal.courseName.simplified().left(80);
    for (QChar &letter : name) {
        if (u"/\\:*?\"<>|"_s.contains(letter) || letter < u' ')
            letter = u' ';
    }
    const QString stem = u"%1 %2"_s.arg(proposal.reference, name).simplified();
    return u"%1.%2"_s.arg(stem.isEmpty() ? u"proposal"_s : stem, format);
}

} // namespace credence
