// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/store/database.h"

#include <QJsonObject>

namespace credence {

/// A row of approval_event as it stands in the file; the hash covers everything but itself and `corrects`, which is a
/// copy of a key of the payload.
struct EventRow {
    qint64 sequence = 0;
    QString id;
    QUuid proposal;
    QString payload;    ///< canonical JSON: sorted keys, compact
    QString recordedAt; ///< UTC text as written
    QString previousHash;
    QString hash;
};

/// SHA-256 (lower-case hex) over the length-prefixed fields previous hash, sequence, id, proposal, instant, payload.
QString eventHash(const EventRow &row);

/// The events of one proposal, or of all with a null id, in sequence.
Result<QList<EventRow>> eventRows(const Database &database, const QUuid &proposal = {});
/// The event as the chain reads it; Internal when the payload is no such JSON.
Result<ApprovalEvent> eventFrom(const EventRow &row);
/// The history of one proposal with `corrected` filled in.
Result<QList<ApprovalEvent>> readHistory(const Database &database, const QUuid &proposal);
/// The same from rows already read; they must be of one proposal.
Result<QList<ApprovalEvent>> eventsFrom(const QList<EventRow> &rows);

QString canonicalJson(const QJsonObject &json);
QJsonObject toJson(const ActionRequest &request);
Result<ActionRequest> requestFromJson(const QJsonObject &json);
/// The cached state, column `proposal.chain`.
QJsonObject toJson(const ChainState &state);
Result<ChainState> chainFromJson(const QJsonObject &json);

} // namespace credence
