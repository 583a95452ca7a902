// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/eventrecord.h"

#include "core/proposal/proposaljson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kToReturningStage = "returning-stage"_L1;
constexpr auto kRestart = "restart"_L1;

QString dateText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }
QDate dateFrom(const QJsonObject &json, QLatin1StringView key)
{
    return QDate::fromString(json.value(key).toString(), Qt::ISODate);
}

QString resubmissionWord(Resubmission resubmission)
{
    return resubmission == Resubmission::ToReturningStage ? QString(kToReturningStage) : QString(kRestart);
}

Resubmission resubmissionFrom(const QString &text)
{
    return text == kToReturningStage ? Resubmission::ToReturningStage : Resubmission::RestartAtFirst;
}

void put(QJsonObject &json, QLatin1StringView key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QStringList strings(const QJsonValue &value)
{
    QStringList all;
    const QJsonArray array = value.toArray();
    for (const QJsonValue entry : array)
        all.append(entry.toString());
    return all;
}

tl::unexpected<Error> unreadable(const QString &what)
{
    return failure(ErrorCode::Internal, {}, u"unreadable in the office file: "_s + what);
}

} // namespace

QString canonicalJson(const QJsonObject &json)
{
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)); // QJsonObject keeps its keys sorted
}

// ---- requests

QJsonObject toJson(const ActionRequest &request)
{
    QJsonObject json{{"action"_L1, word(request.action)}};
    put(json, "stage"_L1, request.stage);
    put(json, "by"_L1, request.by);
    put(json, "role"_L1, request.role);
    put(json, "onBehalfOf"_L1, request.onBehalfOf);
    put(json, "on"_L1, dateText(request.on));
    put(json, "comment"_L1, request.comment);
    put(json, "toStage"_L1, request.toStage);
    put(json, "toDate"_L1, dateText(request.toDate));
    put(json, "corrects"_L1, request.corrects);
    if (request.resubmission)
        json.insert("resubmission"_L1, resubmissionWord(*request.resubmission));
    if (request.action == Action::Submit || request.action == Action::ChangeOsapIntent)
        json.insert("intent"_L1, word(request.intent));
    if (request.revision > 0)
        json.insert("revision"_L1, request.revision);
    if (!request.optionalStages.isEmpty())
        json.insert("optionalStages"_L1, QJsonArray::fromStringList(request.optionalStages));
    if (!request.evidence.isEmpty()) {
        QJsonArray evidence;
        for (const Attachment &attachment : request.evidence)
            evidence.append(QJsonObject{
                {"name"_L1, attachment.name}, {"sha256"_L1, attachment.sha256}, {"size"_L1, attachment.size}});
        json.insert("evidence"_L1, evidence);
    }
    return json;
}

Result<ActionRequest> requestFromJson(const QJsonObject &json)
{
    ActionRequest request;
    const auto action = actionFromWord(json.value("action"_L1).toString());
    if (!action)
        return unreadable(u"action"_s);
    request.action = *action;
    request.stage = json.value("stage"_L1).toString();
    request.by = json.value("by"_L1).toString();
    request.role = json.value("role"_L1).toString();
    request.onBehalfOf = json.value("onBehalfOf"_L1).toString();
    request.on = dateFrom(json, "on"_L1);
    request.comment = json.value("comment"_L1).toString();
    request.toStage = json.value("toStage"_L1).toString();
    request.toDate = dateFrom(json, "toDate"_L1);
    request.corrects = json.value("corrects"_L1).toString();
    if (json.contains("resubmission"_L1))
        request.resubmission = resubmissionFrom(json.value("resubmission"_L1).toString());
    request.intent = fromWord<OsapIntent>(json.value("intent"_L1).toString()).value_or(OsapIntent::Undecided);
    request.revision = json.value("revision"_L1).toInt();
    request.optionalStages = strings(json.value("optionalStages"_L1));
    const QJsonArray evidence = json.value("evidence"_L1).toArray();
    for (const QJsonValue entry : evidence) {
        const QJsonObject object = entry.toObject();
        request.evidence.append({object.value("name"_L1).toString(),
                                 object.value("sha256"_L1).toString(),
                                 object.value("size"_L1).toInteger(),
                                 {}});
    }
    return request;
}

// ---- cached state

QJsonObject toJson(const ChainState &state)
{
    QJsonObject json{{"standing"_L1, word(state.standing)},
                     {"ministry"_L1, word(state.ministry)},
                     {"intent"_L1, word(state.intent)},
                     {"resubmission"_L1, resubmissionWord(state.resubmission)},
                     {"revision"_L1, state.revision}};
    put(json, "stage"_L1, state.stage);
    put(json, "returnedBy"_L1, state.returnedBy);
    put(json, "intake"_L1, dateText(state.intake));
    put(json, "ministryOn"_L1, dateText(state.ministryOn));
    put(json, "deferredTo"_L1, dateText(state.deferredTo));
    put(json, "since"_L1, dateText(state.since));
    put(json, "lastOn"_L1, dateText(state.lastOn));
    put(json, "submittedOn"_L1, dateText(state.submittedOn));
    put(json, "approvedOn"_L1, dateText(state.approvedOn));
    if (!state.passed.isEmpty()) {
        QJsonObject passed;
        for (auto it = state.passed.cbegin(); it != state.passed.cend(); ++it)
            passed.insert(it.key(), dateText(it.value()));
        json.insert("passed"_L1, passed);
    }
    if (!state.optionalStages.isEmpty())
        json.insert("optionalStages"_L1, QJsonArray::fromStringList(state.optionalStages));
    return json;
}

Result<ChainState> chainFromJson(const QJsonObject &json)
{
    ChainState state;
    const auto standing = standingFromWord(json.value("standing"_L1).toString());
    const auto ministry = ministryFromWord(json.value("ministry"_L1).toString());
    if (!standing || !ministry)
        return unreadable(u"chain"_s);
    state.standing = *standing;
    state.ministry = *ministry;
    state.intent = fromWord<OsapIntent>(json.value("intent"_L1).toString()).value_or(OsapIntent::Undecided);
    state.resubmission = resubmissionFrom(json.value("resubmission"_L1).toString());
    state.revision = json.value("revision"_L1).toInt();
    state.stage = json.value("stage"_L1).toString();
    state.returnedBy = json.value("returnedBy"_L1).toString();
    state.intake = dateFrom(json, "intake"_L1);
    state.ministryOn = dateFrom(json, "ministryOn"_L1);
    state.deferredTo = dateFrom(json, "deferredTo"_L1);
    state.since = dateFrom(json, "since"_L1);
    state.lastOn = dateFrom(json, "lastOn"_L1);
    state.submittedOn = dateFrom(json, "submittedOn"_L1);
    state.approvedOn = dateFrom(json, "approvedOn"_L1);
    const QJsonObject passed = json.value("passed"_L1).toObject();
    for (auto it = passed.begin(); it != passed.end(); ++it)
        state.passed.insert(it.key(), QDate::fromString(it.value().toString(), Qt::ISODate));
    state.optionalStages = strings(json.value("optionalStages"_L1));
    return state;
}

// ---- events

QString eventHash(const EventRow &row)
{
    // Each field is preceded by its length (8 bytes, big-endian), so that no two rows have the same bytes.
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray &field) {
        std::array<char, 8> length;
        qToBigEndian<qint64>(field.size(), length.data());
        hash.addData(QByteArrayView(length));
        hash.addData(field);
    };
    add(row.previousHash.toUtf8());
    add(QByteArray::number(row.sequence));
    add(row.id.toUtf8());
    add(row.proposal.toString(QUuid::WithoutBraces).toUtf8());
    add(row.recordedAt.toUtf8());
    add(row.payload.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QList<EventRow>> eventRows(const Database &database, const QUuid &proposal)
{
    const auto read = [](const Row &row) {
        return EventRow{row.integer(0), row.text(1), row.uuid(2), row.text(3), row.text(4), row.text(5), row.text(6)};
    };
    if (proposal.isNull())
        return database.list(u"SELECT seq, id, proposal, payload, recorded_at, previous_hash, hash"
                             " FROM approval_event ORDER BY seq"_s,
                             read);
    return database.list(u"SELECT seq, id, proposal, payload, recorded_at, previous_hash, hash"
                         " FROM approval_event WHERE proposal = ? ORDER BY seq"_s,
                         read, proposal);
}

Result<ApprovalEvent> eventFrom(const EventRow &row)
{
    const QJsonDocument document = QJsonDocument::fromJson(row.payload.toUtf8());
    if (!document.isObject())
        return unreadable(u"event "_s + row.id);
    auto request = requestFromJson(document.object());
    if (!request)
        return tl::unexpected(std::move(request).error());
    ApprovalEvent event;
    event.id = row.id;
    event.sequence = row.sequence;
    event.proposal = row.proposal;
    event.request = std::move(*request);
    event.recordedAt = QDateTime::fromString(row.recordedAt, Qt::ISODateWithMs);
    event.hash = row.hash;
    return event;
}

Result<QList<ApprovalEvent>> eventsFrom(const QList<EventRow> &rows)
{
    QList<ApprovalEvent> events;
    events.reserve(rows.size());
    QSet<QString> corrected;
    for (const EventRow &row : rows) {
        auto event = eventFrom(row);
        if (!event)
            return tl::unexpected(std::move(event).error());
        if (event->request.action == Action::Correct)
            corrected.insert(event->request.corrects);
        events.append(std::move(*event));
    }
    for (ApprovalEvent &event : events)
        event.corrected = corrected.contains(event.id);
    return events;
}

Result<QList<ApprovalEvent>> readHistory(const Database &database, const QUuid &proposal)
{
    return eventRows(database, proposal).and_then(eventsFrom);
}

} // namespace credence
