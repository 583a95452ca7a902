// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposaljson.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// \a known with the keys of \a extra that it has not; objects are merged level by level.
QJsonObject merged(QJsonObject known, const QJsonObject &extra)
{
    for (auto it = extra.begin(); it != extra.end(); ++it) {
        const QJsonValue here = known.value(it.key());
        if (here.isUndefined())
            known.insert(it.key(), it.value());
        else if (here.isObject() && it.value().isObject())
            known.insert(it.key(), merged(here.toObject(), it.value().toObject()));
    }
    return known;
}

/// A whole number as a number, everything else as the text it is; a text that only looks whole ("007") stays as typed.
QJsonValue toValue(const Quantity &quantity)
{
    const std::optional<int> number = quantity.whole();
    if (number && QString::number(*number) == quantity.text)
        return *number;
    return quantity.text;
}

QString toText(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(u""_s); }

template <typename Entry, typename Write> QJsonArray toArray(const QList<Entry> &entries, Write write)
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array.append(write(entry));
    return array;
}

template <typename Enum> QJsonArray toWords(const QList<Enum> &values)
{
    return toArray(values, [](Enum value) { return QJsonValue(word(value)); });
}

QJsonObject annexToJson(const Annex &annex)
{
    return {{u"fee"_s, annex.fee},
            {u"feeReason"_s, annex.feeReason},
            {u"firstDelivery"_s, toText(annex.firstDelivery)},
            {u"registration"_s, word(annex.registration)},
            {u"idealLearner"_s, annex.idealLearner},
            {u"audience"_s, toWords(annex.audience)},
            {u"sourceCourse"_s, annex.sourceCourse},
            {u"ideaOnly"_s, annex.ideaOnly},
            {u"partners"_s, toArray(annex.partners,
                                    [](const Partner &partner) {
                                        return merged({{u"name"_s, partner.name},
                                                       {u"kind"_s, word(partner.kind)},
                                                       {u"roles"_s, toWords(partner.roles)},
                                                       {u"agreement"_s, partner.agreement}},
                                                      partner.extra);
                                    })},
            {u"tls"_s, QJsonObject{{u"involved"_s, annex.tlsInvolved}, {u"estimate"_s, annex.tlsEstimate}}},
            {u"stack"_s, annex.stack},
            {u"consultations"_s, toArray(annex.consultations, [](const Consultation &consultation) {
                 return merged({{u"with"_s, consultation.with},
                                {u"date"_s, toText(consultation.date)},
                                {u"about"_s, consultation.about}},
                               consultation.extra);
             })}};
}

QJsonObject assessmentToJson(const Proposal &p)
{
    return {{u"strategy"_s, p.assessmentStrategy},
            {u"feedbackRolling"_s, p.feedbackRolling},
            {u"feedbackSynchronous"_s, p.feedbackSynchronous},
            {u"items"_s, toArray(p.items, [](const AssessmentItem &item) {
                 return merged({{u"title"_s, item.title},
                                {u"skills"_s, toArray(item.skills, [](int index) { return QJsonValue(index); })},
                                {u"dueWeek"_s, toValue(item.dueWeek)},
                                {u"feedbackDays"_s, toValue(item.feedbackDays)}},
                               item.extra);
             })}};
}

} // namespace

QJsonObject toJson(const Proposal &p)
{
    QJsonObject json{
        {u"format"_s, kProposalFormat},
        {u"version"_s, kProposalVersion},
        {u"id"_s, p.id.isNull() ? u""_s : p.id.toString(QUuid::WithoutBraces)},
        {u"reference"_s, p.reference},
        {u"revision"_s, p.revision},
        {u"language"_s, p.language},
        {u"unit"_s, QJsonObject{{u"name"_s, p.unit}, {u"faculty"_s, p.faculty}}},
        {u"proposer"_s, QJsonObject{{u"name"_s, p.proposerName}, {u"role"_s, word(p.proposerRole)}}},
        {u"enteredBy"_s, p.enteredBy},
        {u"courseName"_s, p.courseName},
        {u"length"_s, QJsonObject{{u"hours"_s, toValue(p.hours)},
                                  {u"weeks"_s, toValue(p.weeks)},
                                  {u"capWeeks"_s, toValue(p.capWeeks)}}},
        {u"modality"_s, QJsonObject{{u"place"_s, word(p.place)}, {u"timing"_s, word(p.timing)}}},
        {u"summary"_s, p.summary},
        {u"rationale"_s, QJsonObject{{u"text"_s, p.rationale}, {u"labourMarketNeed"_s, p.labourMarketNeed}}},
        {u"skills"_s, toArray(p.skills,
                              [](const Skill &skill) {
                                  return merged({{u"text"_s, skill.text}, {u"kind"_s, word(skill.kind)}}, skill.extra);
                              })},
        {u"codes"_s,
         QJsonObject{{u"cip"_s, QJsonArray::fromStringList(p.cip)}, {u"noc"_s, QJsonArray::fromStringList(p.noc)}}},
        {u"assessment"_s, assessmentToJson(p)},
        {u"osap"_s, QJsonObject{{u"intent"_s, word(p.osap)}, {u"beforeDelivery"_s, p.osapBeforeDelivery}}},
        {u"annex"_s, annexToJson(p.annex)},
        {u"answers"_s,
         toArray(p.answers,
                 [](const Answer &answer) {
                     return merged({{u"rule"_s, answer.rule}, {u"reason"_s, answer.reason}}, answer.extra);
                 })},
        {u"attachments"_s, toArray(p.attachments, [](const Attachment &attachment) {
             return merged(
                 {{u"name"_s, attachment.name}, {u"sha256"_s, attachment.sha256}, {u"size"_s, attachment.size}},
                 attachment.extra);
         })}};
    json = merged(json, p.extra);
    if (!json.contains(u"history"))
        json.insert(u"history", QJsonArray());
    return json;
}

QString contentHash(const Proposal &proposal) { return contentHash(proposal, toJson(proposal)); }

QString contentHash(const Proposal &proposal, QJsonObject json)
{
    // QJsonObject keeps its keys sorted, so the bytes do not depend on their order
    json.remove(u"revision"_s);
    json.remove(u"history"_s);
    QJsonArray attachments;
    for (const Attachment &attachment : proposal.attachments)
        attachments.append(QJsonObject{{u"name"_s, attachment.name}, {u"sha256"_s, attachment.sha256}});
    json.insert(u"attachments"_s, attachments);
    const QByteArray bytes = QJsonDocument(json).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace credence
