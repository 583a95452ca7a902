// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/proposalfile.h"

#include "core/exchange/filebytes.h"
#include "core/proposal/proposaljson.h"

#include <QHash>
#include <QJsonDocument>

#include <iterator>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kDeepest = 64; ///< our own files nest 5 levels; the rest is room for unknown keys

// QJsonObject sorts its keys; a person who opens the file should meet them as contract section 3 shows them. One order
// serves every object of the file because no two keys stand in both orders.
constexpr QStringView kKeyOrder[] = {u"format",
                                     u"version",
                                     u"id",
                                     u"reference",
                                     u"revision",
                                     u"language",
                                     u"unit",
                                     u"proposer",
                                     u"enteredBy",
                                     u"courseName",
                                     u"length",
                                     u"hours",
                                     u"weeks",
                                     u"capWeeks",
                                     u"modality",
                                     u"place",
                                     u"timing",
                                     u"summary",
                                     u"rationale",
                                     u"text",
                                     u"labourMarketNeed",
                                     u"title",
                                     u"skills",
                                     u"dueWeek",
                                     u"feedbackDays",
                                     u"codes",
                                     u"cip",
                                     u"noc",
                                     u"assessment",
                                     u"strategy",
                                     u"feedbackRolling",
                                     u"feedbackSynchronous",
                                     u"items",
                                     u"osap",
                                     u"intent",
                                     u"beforeDelivery",
                                     u"annex",
                                     u"fee",
                                     u"feeReason",
                                     u"firstDelivery",
                                     u"registration",
                                     u"idealLearner",
                                     u"audience",
                                     u"sourceCourse",
                                     u"ideaOnly",
                                     u"partners",
                                     u"name",
                                     u"faculty",
                                     u"kind",
                                     u"role",
                                     u"roles",
                                     u"agreement",
                                     u"tls",
                                     u"involved",
                                     u"estimate",
                                     u"stack",
                                     u"consultations",
                                     u"with",
                                     u"date",
                                     u"about",
                                     u"answers",
                                     u"rule",
                                     u"reason",
                                     u"sha256",
                                     u"size",
                                     u"history",
                                     u"attachments"};

QStringList inContractOrder(QStringList keys)
{
    const auto rank = [](const QString &key) {
        return std::distance(std::begin(kKeyOrder), std::find(std::begin(kKeyOrder), std::end(kKeyOrder), key));
    };
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return keys;
}

/// A text, number, word or empty container as JSON, escaped by Qt.
QByteArray scalar(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

void write(QByteArray &out, const QJsonValue &value, qsizetype indent)
{
    const auto newLine = [&](qsizetype depth) {
        out += '\n';
        out += QByteArray(2 * depth, ' ');
    };
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.toArray();
    const bool plain = std::none_of(array.begin(), array.end(),
                                    [](const QJsonValue &entry) { return entry.isObject() || entry.isArray(); });
    if (value.isObject() && !object.isEmpty()) {
        const QStringList keys = inContractOrder(object.keys());
        out += '{';
        for (qsizetype i = 0; i < keys.size(); ++i) {
            out += i > 0 ? "," : "";
            newLine(indent + 1);
            out += scalar(keys.at(i)) + ": ";
            write(out, object.value(keys.at(i)), indent + 1);
        }
        newLine(indent);
        out += '}';
    } else if (value.isArray() && !plain) {
        out += '[';
        for (qsizetype i = 0; i < array.size(); ++i) {
            out += i > 0 ? "," : "";
            newLine(indent + 1);
            write(out, array.at(i), indent + 1);
        }
        newLine(indent);
        out += ']';
    } else {
        out += scalar(value);
    }
}

} // namespace

Result<Proposal> readProposal(const QByteArray &bytes, const QString &source)
{
    const qsizetype mark = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray body = bytes.mid(mark);
    if (body.size() > kProposalFileLimit)
        return failure(ErrorCode::FileTooLarge, {source, QString::number(kProposalFileLimit / (1024 * 1024))});
    if (body.trimmed().isEmpty())
        return failure(ErrorCode::FileEmpty, {source});
    if (const qsizetype at = firstInvalidUtf8(body); at >= 0)
        return failure(ErrorCode::NotUtf8, {source, QString::number(at + mark)});
    if (jsonDepth(body) > kDeepest)
        return failure(ErrorCode::NestedTooDeep, {source, QString::number(kDeepest)});
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(body, &problem);
    if (problem.error != QJsonParseError::NoError)
        return tl::unexpected(notJson(source, body, problem, mark));
    const QJsonObject json = document.object();
    if (json.value(u"format").toString() != kProposalFormat)
        return failure(ErrorCode::NotAProposalFile, {source});
    const QJsonValue version = json.value(u"version");
    if (!version.isDouble() || version.toDouble() < 1)
        return failure(ErrorCode::WrongType, {source, u"version"_s, u"whole-number"_s});
    if (version.toDouble() > kProposalVersion)
        return failure(ErrorCode::NewerFormat,
                       {source, QString::fromUtf8(scalar(version)), QString::number(kProposalVersion)});
    return proposalFromJson(json, source);
}

Result<Proposal> readProposalFile(const QString &path)
{
    return readBytes(path, kProposalFileLimit).and_then([&](const QByteArray &bytes) {
        return readProposal(bytes, path);
    });
}

QByteArray writeProposal(const Proposal &proposal, const QJsonArray &history)
{
    QJsonObject json = toJson(proposal);
    if (!history.isEmpty())
        json.insert(u"history"_s, history);
    QByteArray out;
    write(out, json, 0);
    return out + '\n';
}

Result<void> writeProposalFile(const Proposal &proposal, const QString &path, const QJsonArray &history)
{
    return writeBytes(writeProposal(proposal, history), path);
}

} // namespace credence
