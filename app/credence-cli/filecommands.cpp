// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/exchange/proposalfile.h"
#include "core/policy/checks.h"
#include "core/proposal/difference.h"
#include "core/store/fileimport.h"
#include "core/wording/wording.h"

#ifdef CREDENCE_WITH_DOCUMENTS
#include "ui/documents/proposaldocument.h"
#endif

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

int checkFiles(const Context &context, Arguments &arguments)
{
    QJsonArray files;
    int status = Done;
    for (const QString &path : arguments.from(0)) {
        const Result<Proposal> proposal = readProposalFile(path);
        if (!proposal) {
            files.append(QJsonObject{{u"file"_s, path},
                                     {u"findings"_s, QJsonArray()},
                                     {u"submittable"_s, false},
                                     {u"refused"_s, errorSentence(proposal.error())}});
            context.out.message(errorSentence(proposal.error()));
            status = exitStatus(proposal.error().code);
            continue;
        }
        const QList<Finding> findings = check(*proposal, context.policy, context.codes, context.clock.today());
        const bool ready = submittable(findings);
        files.append(
            QJsonObject{{u"file"_s, path}, {u"findings"_s, findingsJson(findings)}, {u"submittable"_s, ready}});
        if (!context.out.isJson()) {
            context.out.line(ready ? Cli::tr("%1: can be submitted").arg(path)
                                   : Cli::tr("%1: cannot be submitted yet").arg(path));
            printFindings(context.out, findings);
        }
        if (!ready && status == Done)
            status = AnswerIsNo;
    }
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"files"_s, files}});
    return status;
}

int importCommand(const Context &context, Arguments &arguments)
{
    const bool dry = arguments.has(u"dry-run"_s);
    const auto office = context.open(dry ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return context.out.fail(office.error());
    const Result<ImportOutcome> outcome = importFiles(**office, arguments.from(0), arguments.value(u"map"_s), dry);
    const bool unread = !outcome && exitStatus(outcome.error().code) == InputRefused;
    if (!outcome && !(unread && context.out.isJson()))
        return context.out.fail(outcome.error());

    QJsonArray refused;
    const QList<RefusedRow> rows = outcome ? outcome->refused : QList<RefusedRow>{};
    for (const RefusedRow &row : rows) {
        refused.append(QJsonObject{{u"file"_s, row.file}, {u"line"_s, row.line}, {u"reason"_s, row.sentence}});
        // A reason that names its place ("programs.csv:3: …") says it itself; "Line 5 has …" lacks the file.
        const bool placed = row.reason.args.value(0).startsWith(row.file);
        context.out.message(placed ? row.sentence : labelled(row.file, row.sentence));
    }
    for (const QString &path : outcome ? outcome->otherEncoding : QStringList()) {
        context.out.message(
            Cli::tr("%1 is not in UTF-8 and was read as Windows-1252. Look at its accents and quotation marks.")
                .arg(path));
    }
    if (unread) {
        refused.append(
            QJsonObject{{u"file"_s, outcome.error().args.value(0)}, {u"reason"_s, errorSentence(outcome.error())}});
    }
    if (context.out.isJson()) {
        context.out.document(
            QJsonObject{{u"imported"_s, outcome ? outcome->imported : 0},
                        {u"unchanged"_s, outcome ? outcome->unchanged : 0},
                        {u"refused"_s, refused},
                        {u"refs"_s, QJsonArray::fromStringList(outcome ? outcome->references : QStringList())}});
        if (unread)
            return context.out.fail(outcome.error());
    } else {
        context.out.line(dry ? Cli::tr("%n draft(s) would be imported", nullptr, outcome->imported)
                             : Cli::tr("%n draft(s) imported", nullptr, outcome->imported));
        context.out.line(Cli::tr("%n unchanged", nullptr, outcome->unchanged));
        context.out.line(Cli::tr("%n refused", nullptr, int(rows.size())));
    }
    return rows.isEmpty() ? Done : AnswerIsNo;
}

#ifdef CREDENCE_WITH_DOCUMENTS
int exportPdf(const Context &context, const Office &office, const StoredProposal &stored, const QString &path)
{
    const Result<QList<ApprovalEvent>> history = office.history(stored.proposal.id);
    if (!history)
        return context.out.fail(history.error());
    const QDate today = context.clock.today();
    const ProposalPaper paper{stored.proposal, stored.chain, *history,
                              check(stored.proposal, context.policy, context.codes, today), today};
    const Result<void> written = writeProposalPdf(paper, context.policy, context.codes, path);
    return written ? Done : context.out.fail(written.error());
}
#endif

/// What `export --format` can write.
QStringList exportFormats()
{
#ifdef CREDENCE_WITH_DOCUMENTS
    return {u"mcproposal"_s, u"pdf"_s};
#else
    return {u"mcproposal"_s};
#endif
}

int exportProposal(const Context &context, Arguments &arguments)
{
    const QString format = arguments.oneOf(u"format"_s, exportFormats());
    const QString path = arguments.value(u"o"_s);
    if (const int status = arguments.complaint())
        return status;
    if (format == "pdf"_L1 && path.isEmpty())
        return context.out.misuse(Cli::tr("Name the file to write: -o FILE.pdf"));
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredProposal> stored = (*office)->findProposal(arguments.at(0));
    if (!stored)
        return context.out.fail(stored.error());
#ifdef CREDENCE_WITH_DOCUMENTS
    if (format == "pdf"_L1) {
        const int status = exportPdf(context, **office, *stored, path);
        if (status == Done && !context.out.isJson())
            context.out.line(Cli::tr("Wrote %1.").arg(path));
        else if (status == Done)
            context.out.document(QJsonObject{{u"file"_s, path}});
        return status;
    }
#endif
    const Result<QList<ApprovalEvent>> history = (*office)->history(stored->proposal.id);
    if (!history)
        return context.out.fail(history.error());
    const QJsonArray events = historyJson(*history, context.policy);
    if (path.isEmpty()) {
        context.out.bytes(writeProposal(stored->proposal, events));
        return Done;
    }
    const Result<void> written = writeProposalFile(stored->proposal, path, events);
    if (!written)
        return context.out.fail(written.error());
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"file"_s, path}});
    else
        context.out.line(Cli::tr("Wrote %1.").arg(path));
    return Done;
}

QString kindWord(DiffRun::Kind kind)
{
    return kind == DiffRun::Same ? u"same"_s : kind == DiffRun::Deleted ? u"deleted"_s : u"inserted"_s;
}

/// Inserted text between "{+" and "+}", deleted between "[-" and "-]", as word differences are usually shown in a
/// terminal.
QString marked(const QList<DiffRun> &runs)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind == DiffRun::Same)
            text += run.text;
        else
            text += run.kind == DiffRun::Deleted ? "[-"_L1 + run.text + "-]"_L1 : "{+"_L1 + run.text + "+}"_L1;
    }
    return text;
}

int compareRevisions(const Context &context, Arguments &arguments)
{
    const int from = arguments.number(u"from"_s, 0, 1);
    const int to = arguments.number(u"to"_s, 0, 1);
    if (from == 0 || to == 0)
        return context.out.misuse(Cli::tr("Usage: credence-cli compare REF --from N --to M"));
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredProposal> stored = (*office)->findProposal(arguments.at(0));
    if (!stored)
        return context.out.fail(stored.error());
    const Result<Proposal> before = (*office)->revision(stored->proposal.id, from);
    const Result<Proposal> after = (*office)->revision(stored->proposal.id, to);
    if (!before || !after)
        return context.out.fail(before ? after.error() : before.error());

    const QList<FieldDifference> differences = compare(*before, *after);
    QJsonArray array;
    for (const FieldDifference &difference : differences) {
        QJsonArray runs;
        for (const DiffRun &run : difference.runs)
            runs.append(QJsonObject{{u"kind"_s, kindWord(run.kind)}, {u"text"_s, run.text}});
        array.append(QJsonObject{{u"part"_s, difference.part}, {u"field"_s, difference.field}, {u"runs"_s, runs}});
        if (!context.out.isJson()) {
            context.out.line(Cli::tr("%1 · %2").arg(partName(difference.part), fieldName(difference.field)));
            context.out.line("  "_L1 + marked(difference.runs));
        }
    }
    if (context.out.isJson()) {
        context.out.document(QJsonObject{
            {u"ref"_s, stored->proposal.reference}, {u"from"_s, from}, {u"to"_s, to}, {u"differences"_s, array}});
    } else if (differences.isEmpty()) {
        context.out.line(Cli::tr("The two revisions do not differ."));
    }
    return Done;
}

int codes(const Context &context, Arguments &arguments)
{
    const QString list = arguments.at(0);
    const QString language = arguments.oneOf(u"lang"_s, {u"en"_s, u"fr"_s}, interfaceLanguage());
    const int limit = arguments.number(u"limit"_s, 20, 1);
    if (const int status = arguments.complaint())
        return status;
    if (list != "cip"_L1 && list != "noc"_L1)
        return context.out.misuse(Cli::tr("Usage: credence-cli codes cip|noc TEXT [--lang en|fr] [--limit N]"));
    const QList<Code> found = context.codes.search(list == "cip"_L1 ? CodeList::Cip : CodeList::Noc,
                                                   arguments.from(1).join(u' '), language, limit);
    QJsonArray array;
    QList<QStringList> cells;
    for (const Code &code : found) {
        QJsonObject json{{u"code"_s, code.code}, {u"title"_s, code.title}, {u"level"_s, code.level}};
        if (code.teer >= 0)
            json.insert(u"teer"_s, code.teer);
        if (!code.matched.isEmpty())
            json.insert(u"matched"_s, code.matched);
        array.append(json);
        cells.append({code.code, code.title, code.teer < 0 ? QString() : QString::number(code.teer), code.matched});
    }
    if (context.out.isJson()) {
        context.out.document(array);
    } else {
        context.out.table(
            {Cli::tr("Code"), Cli::tr("Title"), list == "noc"_L1 ? u"TEER"_s : QString(), Cli::tr("Matched")}, cells);
        if (found.isEmpty())
            context.out.message(Cli::tr("Nothing found."));
    }
    return found.isEmpty() ? AnswerIsNo : Done;
}

} // namespace

QList<Command> fileCommands()
{
    return {
        {u"check"_s,
         u"FILE.mcproposal…"_s,
         Cli::tr("checks proposal files against every rule; needs no office"),
         {},
         1,
         100'000,
         false,
         checkFiles},
        {u"import"_s,
         u"FILE… [--map MAP.json] [--dry-run]"_s,
         Cli::tr("takes proposal files or a table (CSV, TSV) into drafts; a second run imports nothing twice"),
         {option(u"map"_s, u"MAP.json"_s, Cli::tr("how the columns become a proposal")),
          QCommandLineOption(u"dry-run"_s, Cli::tr("tell what would be done and do nothing"))},
         1,
         100'000,
         true,
         importCommand},
        {u"export"_s,
         u"REF --format FORMAT [-o FILE]"_s,
         Cli::tr("writes a proposal to a file, or to standard output"),
         {option(u"format"_s, u"FORMAT"_s, exportFormats().join(u", "_s)),
          QCommandLineOption(QStringList{u"o"_s, u"output"_s}, Cli::tr("the file to write"), u"FILE"_s)},
         1,
         1,
         true,
         exportProposal},
        {u"compare"_s,
         u"REF --from N --to M"_s,
         Cli::tr("tells two revisions apart, part by part"),
         {option(u"from"_s, u"N"_s, Cli::tr("the earlier revision")),
          option(u"to"_s, u"M"_s, Cli::tr("the later revision"))},
         1,
         1,
         true,
         compareRevisions},
        {u"codes"_s,
         u"cip|noc TEXT… [--lang en|fr] [--limit N]"_s,
         Cli::tr("looks codes up by number, title or example job title"),
         {option(u"lang"_s, u"LANG"_s, Cli::tr("the language that comes first: en or fr")),
          option(u"limit"_s, u"N"_s, Cli::tr("at most so many"))},
         2,
         100,
         false,
         codes},
    };
}

} // namespace credence::cli
