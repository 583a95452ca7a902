// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/checks.h"
#include "core/store/office.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>
#include <QTextStream>

#include <span>

namespace credence::cli {

/// The sentences of credence-cli itself; those about rules, stages and errors are core/wording's.
class Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// Exit statuses (contract section 2).
enum Status { Done = 0, AnswerIsNo = 1, BadUsage = 2, InputRefused = 3, OfficeRefused = 4 };

/// Data to standard output, messages to standard error.
class Output {
public:
    Output(FILE *data, FILE *messages, bool json)
        : m_file(data), m_data(data, QIODevice::WriteOnly), m_messages(messages, QIODevice::WriteOnly), m_json(json)
    {}

    /// Whether one JSON document is asked for instead of text.
    bool isJson() const { return m_json; }
    /// The one JSON document that --json promises.
    void document(const QJsonObject &json);
    void document(const QJsonArray &json);
    void line(const QString &text = {});
    /// Columns as wide as their widest cell; nothing at all for no rows.
    void table(const QStringList &header, const QList<QStringList> &rows);
    /// Bytes as they are, for a file written to standard output.
    void bytes(const QByteArray &bytes);
    void message(const QString &sentence);
    /// Tells the error and gives its exit status. With --json and no document so far, {"error", "status"} is the
    /// document.
    int fail(const Error &error);
    /// Tells what is wrong with the command line; BadUsage.
    int misuse(const QString &sentence);
    /// Whether everything got to where it was sent; told where it did not (a full disk behind a redirection).
    bool finish();

private:
    int refuse(const QString &sentence, int status);

    FILE *m_file;
    QTextStream m_data;
    QTextStream m_messages;
    bool m_json;
    bool m_told = false; ///< a document was written
};

/// What every command is handed.
struct Context {
    const Policy &policy;
    const CodeBook &codes;
    const Clock &clock;
    QString officePath; ///< --office or CREDENCE_OFFICE; may be empty
    Output &out;

    /// Opens the office file; BadUsage is told by officeNeeded() before.
    Result<std::unique_ptr<Office>> open(Office::Mode mode = Office::Mode::ReadWrite) const;
};

/// The arguments of one command. A wrong date is noted and told by complaint(), so that commands read straight through.
class Arguments {
public:
    Arguments(const QCommandLineParser &parser, Output &out) : m_parser(parser), m_out(out) {}

    int count() const { return int(m_parser.positionalArguments().size()); }
    QString at(int index) const { return m_parser.positionalArguments().value(index); }
    QStringList from(int index) const { return m_parser.positionalArguments().mid(index); }
    bool has(const QString &option) const { return m_parser.isSet(option); }
    QString value(const QString &option) const { return m_parser.value(option); }
    QStringList values(const QString &option) const { return m_parser.values(option); }
    /// The option's value, which must be given.
    QString required(const QString &option);
    /// One of \a words, which must be given unless \a fallback is.
    QString oneOf(const QString &option, const QStringList &words, const QString &fallback = {});
    QDate date(const QString &option, QDate fallback = {});
    QDate requiredDate(const QString &option);
    QDate dateAt(int index);
    /// A whole number from \a least.
    int number(const QString &option, int fallback, int least);
    /// A date that may also be taken away by "none"; \a present where the option is not given.
    QDate clearableDate(const QString &option, QDate present);
    /// Cents from an amount such as 450.00 that is not negative.
    qint64 money(const QString &option, qint64 fallback);
    qint64 readMoney(const QString &text);
    /// Basis points from per cent, "2.4", up to 100.
    int rate(const QString &option, int fallback);
    /// "yes" or "no".
    bool yesOrNo(const QString &option, bool fallback);
    QDate readDate(const QString &text);
    void complain(const QString &sentence);
    /// BadUsage, told once, when something was wrong; Done otherwise.
    int complaint();

private:
    const QCommandLineParser &m_parser;
    Output &m_out;
    QString m_complaint;
};

/// One command of the program.
struct Command {
    QString name;
    QString synopsis;    ///< "REF --by NAME [--on DATE]"
    QString description; ///< one sentence
    QList<QCommandLineOption> options;
    int least = 0; ///< positional arguments
    int most = 0;
    bool needsOffice = false;
    std::function<int(const Context &, Arguments &)> run;
};

QList<Command> officeCommands();
QList<Command> approvalCommands();
QList<Command> calendarCommands();
QList<Command> planCommands();
QList<Command> fileCommands();
QList<Command> offeringCommands();
QList<Command> budgetCommands();
QList<Command> rosterCommands();
QList<Command> learnerCommands();
QList<Command> stackCommands();
QList<Command> calendarFileCommands();

/// An option that takes a value.
QCommandLineOption option(const QString &name, const QString &valueName, const QString &description);

/// "2026-01-16", or an empty text.
QString iso(QDate date);
/// \a text as it can stand in a line of a terminal: control characters as their visible signs, and a text that turns
/// the direction of reading kept from turning what follows it.
QString onTerminal(const QString &text);
/// The findings as JSON, as contract section 2 names their keys.
QJsonArray findingsJson(const QList<Finding> &findings);
/// A line a finding: severity, rule, section and message.
void printFindings(Output &out, const QList<Finding> &findings);
/// The short description of a proposal that `list` gives.
QJsonObject rowJson(const ProposalRow &row);
/// The approvals of a proposal, oldest first.
QJsonArray historyJson(const QList<ApprovalEvent> &events, const Policy &policy);

} // namespace credence::cli
