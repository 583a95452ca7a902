// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"

#include "core/policy/checks.h"
#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"

#include <QJsonDocument>

#include <cerrno>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace credence::cli {

void Output::document(const QJsonObject &json)
{
    m_told = true;
    bytes(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void Output::document(const QJsonArray &json)
{
    m_told = true;
    bytes(QJsonDocument(json).toJson(QJsonDocument::Indented));
}

void Output::line(const QString &text)
{
    m_data << onTerminal(text) << '\n';
    m_data.flush();
}

void Output::table(const QStringList &header, const QList<QStringList> &rows)
{
    if (rows.isEmpty())
        return;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        for (const QStringList &row : rows)
            width = std::max(width, row.value(column).simplified().size());
        widths.append(width);
    }
    const auto print = [&](const QStringList &cells) {
        QString text;
        for (qsizetype column = 0; column < widths.size(); ++column)
            text += onTerminal(cells.value(column).simplified().leftJustified(widths.at(column) + 2));
        while (text.endsWith(u' '))
            text.chop(1);
        m_data << text << '\n';
    };
    print(header);
    for (const QStringList &row : rows)
        print(row);
    m_data.flush();
}

void Output::bytes(const QByteArray &bytes)
{
    m_data << QString::fromUtf8(bytes);
    m_data.flush();
}

void Output::message(const QString &sentence)
{
    m_messages << "credence-cli: " << onTerminal(sentence) << '\n';
    m_messages.flush();
}

int Output::refuse(const QString &sentence, int status)
{
    message(sentence);
    if (m_json && !m_told)
        document(QJsonObject{{u"error"_s, sentence}, {u"status"_s, status}});
    return status;
}

int Output::fail(const Error &error) { return refuse(errorSentence(error), exitStatus(error.code)); }

int Output::misuse(const QString &sentence) { return refuse(sentence, BadUsage); }

bool Output::finish()
{
    m_data.flush();
    if (std::fflush(m_file) == 0 && std::ferror(m_file) == 0 && m_data.status() == QTextStream::Ok)
        return true;
    message(errorSentence({ErrorCode::FileNotWritten, {Cli::tr("The answer"), qt_error_string(errno)}}));
    return false;
}

QString onTerminal(const QString &text)
{
    QString shown;
    shown.reserve(text.size());
    int turned = 0; // embeddings and overrides that are still open
    int isolated = 0;
    for (const QChar c : text) {
        const char16_t code = c.unicode();
        if (code == u'\x202a' || code == u'\x202b' || code == u'\x202d' || code == u'\x202e')
            ++turned;
        else if (code == u'\x202c')
            turned = std::max(0, turned - 1);
        else if (code >= u'\x2066' && code <= u'\x2068')
            ++isolated;
        else if (code == u'\x2069')
            isolated = std::max(0, isolated - 1);
        const bool control = (code < 0x20 && c != u'\n' && c != u'\t') || code == 0x7f;
        if (control)
            shown += QChar(code == 0x7f ? 0x2421 : 0x2400 + code);
        else if (code >= 0x80 && code < 0xa0)
            shown += QChar::ReplacementCharacter;
        else
            shown += c;
    }
    return shown + QString(turned, QChar(0x202c)) + QString(isolated, QChar(0x2069));
}

Result<std::unique_ptr<Office>> Context::open(Office::Mode mode) const
{
    return Office::open(officePath, policy, codes, clock, mode);
}

QString Arguments::required(const QString &option)
{
    const QString text = value(option);
    if (text.trimmed().isEmpty())
        complain(Cli::tr("--%1 is missing.").arg(option));
    return text;
}

QString Arguments::oneOf(const QString &option, const QStringList &words, const QString &fallback)
{
    const QString text = has(option) ? value(option) : fallback;
    if (!words.contains(text)) {
        complain(has(option) ? Cli::tr("--%1 must be one of: %2.").arg(option, words.join(u", "_s))
                             : Cli::tr("--%1 is missing; it is one of: %2.").arg(option, words.join(u", "_s)));
    }
    return text;
}

QDate Arguments::date(const QString &option, QDate fallback)
{
    return has(option) ? readDate(value(option)) : fallback;
}

QDate Arguments::requiredDate(const QString &option)
{
    if (has(option))
        return readDate(value(option));
    complain(Cli::tr("--%1 is missing.").arg(option));
    return {};
}

QDate Arguments::dateAt(int index) { return readDate(at(index)); }

int Arguments::number(const QString &option, int fallback, int least)
{
    if (!has(option))
        return fallback;
    bool whole = false;
    const int number = value(option).toInt(&whole);
    if (!whole || number < least)
        complain(Cli::tr("--%1 must be a whole number from %2.").arg(option).arg(least));
    return number;
}

QDate Arguments::clearableDate(const QString &option, QDate present)
{
    if (!has(option))
        return present;
    return value(option) == "none"_L1 ? QDate() : readDate(value(option));
}

qint64 Arguments::money(const QString &option, qint64 fallback)
{
    return has(option) ? readMoney(value(option)) : fallback;
}

qint64 Arguments::readMoney(const QString &text)
{
    const std::optional<qint64> cents = parseMoney(text);
    if (!cents || *cents < 0)
        complain(Cli::tr("“%1” is no amount of money. Write it as 450.00.").arg(text));
    return cents.value_or(0);
}

int Arguments::rate(const QString &option, int fallback)
{
    if (!has(option))
        return fallback;
    constexpr qint64 kAll = 10000;
    const std::optional<qint64> hundredths = parseMoney(value(option)); // two decimals, as money has
    if (!hundredths || *hundredths < 0 || *hundredths > kAll)
        complain(Cli::tr("--%1 must be a rate in per cent from 0 to 100, such as 2.4.").arg(option));
    return int(std::clamp<qint64>(hundredths.value_or(0), 0, kAll));
}

bool Arguments::yesOrNo(const QString &option, bool fallback)
{
    return has(option) ? oneOf(option, {u"yes"_s, u"no"_s}) == "yes"_L1 : fallback;
}

int Arguments::complaint() { return m_complaint.isEmpty() ? Done : m_out.misuse(m_complaint); }

QDate Arguments::readDate(const QString &text)
{
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!date.isValid())
        complain(errorSentence({ErrorCode::NotADate, {text}}));
    return date;
}

void Arguments::complain(const QString &sentence)
{
    if (m_complaint.isEmpty())
        m_complaint = sentence;
}

QCommandLineOption option(const QString &name, const QString &valueName, const QString &description)
{
    return QCommandLineOption(name, description, valueName);
}

QString iso(QDate date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

QJsonArray findingsJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{{u"rule"_s, finding.rule},
                                 {u"severity"_s, word(finding.severity)},
                                 {u"part"_s, finding.part},
                                 {u"clause"_s, finding.clause},
                                 {u"field"_s, finding.field},
                                 {u"message"_s, findingMessage(finding)}});
    }
    return array;
}

void printFindings(Output &out, const QList<Finding> &findings)
{
    for (const Finding &finding : findings) {
        //: A finding on one line: %1 its severity, %2 the rule, %3 the framework's section, %4 what it says
        out.line(Cli::tr("  %1: %2 (§%3): %4")
                     .arg(severityName(finding.severity), finding.rule, finding.clause, findingMessage(finding)));
    }
}

QJsonObject rowJson(const ProposalRow &row)
{
    return {{u"ref"_s, row.reference},
            {u"id"_s, row.id.toString(QUuid::WithoutBraces)},
            {u"name"_s, row.name},
            {u"unit"_s, row.unit},
            {u"faculty"_s, row.faculty},
            {u"stage"_s, row.stage},
            {u"osap"_s, word(row.osap)},
            {u"ministry"_s, word(row.ministry)},
            {u"revision"_s, row.revision},
            {u"since"_s, iso(row.since)},
            {u"firstDelivery"_s, iso(row.firstDelivery)}};
}

QJsonArray historyJson(const QList<ApprovalEvent> &events, const Policy &policy)
{
    QJsonArray array;
    for (const ApprovalEvent &event : events) {
        const ActionRequest &request = event.request;
        QJsonObject json{{u"id"_s, event.id},
                         {u"action"_s, word(request.action)},
                         {u"stage"_s, request.stage},
                         {u"by"_s, request.by},
                         {u"on"_s, iso(request.on)},
                         {u"comment"_s, request.comment},
                         {u"recordedAt"_s, event.recordedAt.toUTC().toString(Qt::ISODate)},
                         {u"hash"_s, event.hash},
                         {u"text"_s, eventSentence(event, policy)}};
        if (!request.role.isEmpty())
            json.insert(u"role"_s, request.role);
        if (!request.toStage.isEmpty())
            json.insert(u"toStage"_s, request.toStage);
        if (request.toDate.isValid())
            json.insert(u"toDate"_s, iso(request.toDate));
        if (request.revision > 0)
            json.insert(u"revision"_s, request.revision);
        if (event.corrected)
            json.insert(u"corrected"_s, true);
        array.append(json);
    }
    return array;
}

} // namespace credence::cli
