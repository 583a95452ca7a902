// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/proposal/proposaljson.h"
#include "core/store/exampleoffice.h"
#include "core/wording/wording.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

int init(const Context &context, Arguments &arguments)
{
    const QString path = arguments.at(0);
    Result<void> made;
    if (arguments.has(u"example"_s))
        made = createExampleOffice(path, context.policy, context.codes, context.clock);
    else if (const auto office = Office::create(path, context.policy, context.codes, context.clock); !office)
        made = tl::unexpected(office.error());
    if (!made)
        return context.out.fail(made.error());
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"office"_s, path}});
    else
        context.out.line(Cli::tr("Made the office file %1.").arg(path));
    return Done;
}

/// The words that `list --stage` takes.
QStringList stageWords(const Policy &policy)
{
    QStringList words{u"draft"_s};
    for (const Stage &stage : policy.stages)
        words.append(stage.id);
    return words + QStringList{u"returned"_s, u"approved"_s, u"declined"_s, u"withdrawn"_s, u"retired"_s};
}

int list(const Context &context, Arguments &arguments)
{
    const QStringList known = stageWords(context.policy);
    for (const QString &stage : arguments.values(u"stage"_s)) {
        if (!known.contains(stage))
            return context.out.misuse(Cli::tr("--%1 must be one of: %2.").arg(u"stage"_s, known.join(u", "_s)));
    }
    ProposalFilter filter;
    filter.stages = arguments.values(u"stage"_s);
    filter.units = arguments.values(u"unit"_s);
    filter.sort = ProposalSort::Reference;
    filter.descending = false;
    filter.limit = arguments.number(u"limit"_s, 1'000'000, 1);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<QList<ProposalRow>> rows = (*office)->proposals(filter);
    if (!rows)
        return context.out.fail(rows.error());
    if (context.out.isJson()) {
        QJsonArray array;
        for (const ProposalRow &row : *rows)
            array.append(rowJson(row));
        context.out.document(QJsonObject{{u"proposals"_s, array}});
        return Done;
    }
    QList<QStringList> cells;
    for (const ProposalRow &row : *rows) {
        cells.append({row.reference, row.name, row.unit, stageName(row.stage, context.policy),
                      osapWord(row.osap, row.ministry), QString::number(row.revision), iso(row.since)});
    }
    context.out.table({Cli::tr("Reference"), Cli::tr("Name"), Cli::tr("Unit"), Cli::tr("Stage"), Cli::tr("OSAP"),
                       Cli::tr("Revision"), Cli::tr("Since")},
                      cells);
    return Done;
}

QString beadWord(ChainBead::State state)
{
    switch (state) {
    case ChainBead::Done:
        return u"done"_s;
    case ChainBead::Current:
        return u"current"_s;
    case ChainBead::Returned:
        return u"returned"_s;
    case ChainBead::Stopped:
        return u"stopped"_s;
    case ChainBead::Ahead:
        break;
    }
    return u"ahead"_s;
}

/// Everything `show` tells of a proposal.
struct Whole {
    StoredProposal stored;
    QList<ApprovalEvent> history;
    QList<RevisionRow> revisions;
    QList<ChainBead> chain;
    QList<Finding> findings;
    QList<OsapCheck> eligibility; ///< nothing where OSAP is not sought (R51)
    bool verified = false;
};

Result<Whole> wholeOf(const Office &office, const QString &reference, const Context &context)
{
    const Result<StoredProposal> stored = office.findProposal(reference);
    if (!stored)
        return tl::unexpected(stored.error());
    const QUuid id = stored->proposal.id;
    const auto history = office.history(id);
    const auto revisions = office.revisions(id);
    const auto verified = office.verifyHistory(id);
    if (!history)
        return tl::unexpected(history.error());
    if (!revisions)
        return tl::unexpected(revisions.error());
    if (!verified)
        return tl::unexpected(verified.error());
    Whole whole{*stored, *history, *revisions, {}, {}, {}, *verified};
    ChainState chain = stored->chain;
    if (chain.revision == 0) // a draft shows the way that it would go
        chain.intent = stored->proposal.osap;
    const QDate today = context.clock.today();
    whole.chain = chainBeads(chain, *history, context.policy, today);
    // What was submitted is measured from its submission (Q8), what is still drafted from today.
    const bool drafted = chain.standing == Standing::Draft || chain.standing == Standing::Returned;
    whole.findings =
        check(stored->proposal, context.policy, context.codes, drafted ? today : stored->chain.submittedOn);
    if (chain.intent != OsapIntent::No)
        whole.eligibility = osapEligibility(stored->proposal, stored->chain, context.policy, context.codes);
    return whole;
}

QJsonObject wholeJson(const Whole &whole, const Policy &policy)
{
    const Proposal &proposal = whole.stored.proposal;
    const ChainState &chain = whole.stored.chain;
    QJsonArray beads;
    for (const ChainBead &bead : whole.chain) {
        QJsonObject json{{u"stage"_s, bead.id}, {u"state"_s, beadWord(bead.state)}, {u"date"_s, iso(bead.date)}};
        if (bead.days >= 0)
            json.insert(u"days"_s, bead.days);
        beads.append(json);
    }
    QJsonArray revisions;
    for (const RevisionRow &row : whole.revisions) {
        revisions.append(QJsonObject{
            {u"number"_s, row.number}, {u"submitted"_s, iso(row.submitted)}, {u"by"_s, row.by}, {u"hash"_s, row.hash}});
    }
    QJsonArray eligibility;
    for (const OsapCheck &check : whole.eligibility) {
        eligibility.append(QJsonObject{{u"check"_s, word(check.criterion)},
                                       {u"state"_s, word(check.state)},
                                       {u"message"_s, osapCheckSentence(check, policy)}});
    }
    return {{u"ref"_s, proposal.reference},
            {u"id"_s, proposal.id.toString(QUuid::WithoutBraces)},
            {u"name"_s, proposal.courseName},
            {u"unit"_s, proposal.unit},
            {u"stage"_s, stageWord(chain)},
            {u"osap"_s, word(proposal.osap)},
            {u"ministry"_s, word(chain.ministry)},
            {u"intake"_s, iso(chain.intake)},
            {u"revision"_s, chain.revision},
            {u"since"_s, iso(chain.since)},
            {u"approvedOn"_s, iso(chain.approvedOn)},
            {u"chain"_s, beads},
            {u"history"_s, historyJson(whole.history, policy)},
            {u"historyVerified"_s, whole.verified},
            {u"revisions"_s, revisions},
            {u"findings"_s, findingsJson(whole.findings)},
            {u"submittable"_s, submittable(whole.findings)},
            {u"osapEligibility"_s, eligibility},
            {u"route"_s, routeName(chain.revision == 0 ? proposal.osap : chain.intent)},
            {u"proposal"_s, toJson(proposal)}};
}

void printWhole(Output &out, const Whole &whole, const Policy &policy)
{
    const Proposal &proposal = whole.stored.proposal;
    const ChainState &chain = whole.stored.chain;
    const QString name = proposal.courseName.isEmpty() ? Cli::tr("(no name yet)") : proposal.courseName;
    //: %1 a reference, %2 the name of a micro-credential
    out.line(Cli::tr("%1  %2").arg(proposal.reference, name));
    QStringList about{proposal.unit, proposal.faculty, proposal.proposerName};
    about.removeAll(QString());
    out.line(about.join(u" · "_s));
    out.line(Cli::tr("Stage: %1 · OSAP: %2 · revision %3")
                 .arg(stageName(stageWord(chain), policy), osapWord(proposal.osap, chain.ministry),
                      QString::number(chain.revision)));
    //: %1 how CourseLeaf calls the way: "minor modification (OSAP)"
    out.line(Cli::tr("CourseLeaf: %1").arg(routeName(chain.revision == 0 ? proposal.osap : chain.intent)));
    out.line();
    QList<QStringList> beads;
    for (const ChainBead &bead : whole.chain) {
        const QString id = bead.id == "submitted"_L1 ? Cli::tr("Submitted") : stageName(bead.id, policy);
        const QString mark = bead.state == ChainBead::Done       ? Cli::tr("done")
                             : bead.state == ChainBead::Current  ? Cli::tr("here")
                             : bead.state == ChainBead::Returned ? Cli::tr("returned")
                             : bead.state == ChainBead::Stopped  ? Cli::tr("stopped")
                                                                 : Cli::tr("ahead");
        beads.append({id, mark, iso(bead.date), bead.days < 0 ? QString() : Cli::tr("%n day(s)", nullptr, bead.days)});
    }
    out.table({Cli::tr("Step"), Cli::tr("State"), Cli::tr("Date"), Cli::tr("Took")}, beads);
    if (!whole.history.isEmpty()) {
        out.line();
        out.line(whole.verified ? Cli::tr("History (unbroken):") : Cli::tr("History (does not stand; run verify):"));
    }
    for (const ApprovalEvent &event : whole.history) {
        const QString sentence = eventSentence(event, policy);
        const QString comment = event.request.comment.simplified();
        //: The history: %1 a date, %2 what happened, %3 who did it
        const QString told = Cli::tr("  %1  %2 (%3)").arg(iso(event.request.on), sentence, event.request.by);
        out.line(comment.isEmpty() ? told : labelled(told, comment));
    }
    if (!whole.eligibility.isEmpty()) {
        out.line();
        out.line(Cli::tr("OSAP eligibility:"));
        for (const OsapCheck &check : whole.eligibility) {
            const QString mark = check.state == OsapCheck::Met    ? Cli::tr("met")
                                 : check.state == OsapCheck::Open ? Cli::tr("open")
                                                                  : Cli::tr("not met");
            //: %1 a criterion, %2 "met" or "not met", %3 why
            out.line(Cli::tr("  %1: %2. %3")
                         .arg(osapCriterionName(check.criterion), mark, osapCheckSentence(check, policy)));
        }
    }
    if (!whole.findings.isEmpty()) {
        out.line();
        out.line(Cli::tr("Checks:"));
        printFindings(out, whole.findings);
    }
}

int show(const Context &context, Arguments &arguments)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<Whole> whole = wholeOf(**office, arguments.at(0), context);
    if (!whole)
        return context.out.fail(whole.error());
    if (context.out.isJson())
        context.out.document(wholeJson(*whole, context.policy));
    else
        printWhole(context.out, *whole, context.policy);
    return Done;
}

QString kindWord(SearchHit::Kind kind)
{
    return kind == SearchHit::Proposal ? u"proposal"_s : kind == SearchHit::Comment ? u"comment"_s : u"person"_s;
}

int search(const Context &context, Arguments &arguments)
{
    const int limit = arguments.number(u"limit"_s, 20, 1);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<QList<SearchHit>> hits = (*office)->search(arguments.from(0).join(u' '), limit);
    if (!hits)
        return context.out.fail(hits.error());
    QJsonArray array;
    QList<QStringList> cells;
    for (const SearchHit &hit : *hits) {
        QString excerpt = hit.excerpt;
        excerpt.remove(QChar(1)).remove(QChar(2));
        array.append(QJsonObject{{u"kind"_s, kindWord(hit.kind)},
                                 {u"ref"_s, hit.reference},
                                 {u"title"_s, hit.title},
                                 {u"excerpt"_s, excerpt}});
        cells.append({hit.reference, hit.title, excerpt});
    }
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"hits"_s, array}});
    else
        context.out.table({Cli::tr("Reference"), Cli::tr("Title"), Cli::tr("Text")}, cells);
    if (hits->isEmpty() && !context.out.isJson())
        context.out.message(Cli::tr("Nothing found."));
    return hits->isEmpty() ? AnswerIsNo : Done;
}

int backup(const Context &context, Arguments &arguments)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<BackupInfo> made = (*office)->backup(arguments.at(0));
    if (!made)
        return context.out.fail(made.error());
    if (context.out.isJson()) {
        context.out.document(QJsonObject{{u"path"_s, made->path},
                                         {u"made"_s, made->made.toUTC().toString(Qt::ISODate)},
                                         {u"size"_s, made->size},
                                         {u"sha256"_s, made->sha256}});
    } else {
        context.out.line(
            Cli::tr("Wrote and verified the backup %1 (%2).").arg(made->path, QLocale().formattedDataSize(made->size)));
    }
    return Done;
}

int verify(const Context &context, Arguments &)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<VerifyReport> report = (*office)->verify();
    if (!report)
        return context.out.fail(report.error());
    if (context.out.isJson()) {
        QJsonArray problems;
        for (const VerifyReport::Problem &problem : report->problems) {
            problems.append(
                QJsonObject{{u"kind"_s, problem.kind}, {u"what"_s, problem.what}, {u"detail"_s, problem.detail}});
        }
        context.out.document(QJsonObject{{u"ok"_s, report->ok()},
                                         {u"proposals"_s, report->proposals},
                                         {u"events"_s, report->events},
                                         {u"auditHead"_s, report->auditHead},
                                         {u"problems"_s, problems}});
    } else {
        context.out.line(Cli::tr("%n proposal(s)", nullptr, int(report->proposals)));
        context.out.line(Cli::tr("%n record(s) in the history", nullptr, int(report->events)));
        QList<QStringList> cells;
        for (const VerifyReport::Problem &problem : report->problems)
            cells.append({problem.kind, problem.what, problem.detail});
        context.out.table({Cli::tr("Problem"), Cli::tr("Where"), Cli::tr("Detail")}, cells);
        if (report->ok())
            context.out.line(Cli::tr("Everything is in order."));
    }
    if (report->ok())
        return Done;
    return context.out.fail({ErrorCode::VerifyFailed, {QString::number(report->problems.size())}});
}

int restore(const Context &context, Arguments &arguments)
{
    const Result<void> done =
        restoreBackup(arguments.at(0), arguments.at(1), context.policy, context.codes, context.clock);
    if (!done)
        return context.out.fail(done.error());
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"restored"_s, arguments.at(1)}, {u"backup"_s, arguments.at(0)}});
    else
        context.out.line(Cli::tr("Restored %1 from %2.").arg(arguments.at(1), arguments.at(0)));
    return Done;
}

} // namespace

QList<Command> officeCommands()
{
    const QCommandLineOption limit = option(u"limit"_s, u"N"_s, Cli::tr("at most so many"));
    return {
        {u"init"_s,
         u"FILE [--example]"_s,
         Cli::tr("makes an office file; never overwrites one"),
         {QCommandLineOption(u"example"_s, Cli::tr("with a lively example in it"))},
         1,
         1,
         false,
         init},
        {u"list"_s,
         u"[--stage S] [--unit U]"_s,
         Cli::tr("lists the proposals"),
         {option(u"stage"_s, u"S"_s, Cli::tr("only those at this stage")),
          option(u"unit"_s, u"U"_s, Cli::tr("only those of this unit")), limit},
         0,
         0,
         true,
         list},
        {u"show"_s, u"REF"_s, Cli::tr("shows one proposal whole, with its chain and history"), {}, 1, 1, true, show},
        {u"search"_s,
         u"TEXT… [--limit N]"_s,
         Cli::tr("full text over proposals, comments and people"),
         {limit},
         1,
         100,
         true,
         search},
        {u"backup"_s, u"FILE"_s, Cli::tr("writes a verified copy of the office file"), {}, 1, 1, true, backup},
        {u"verify"_s,
         QString(),
         Cli::tr("checks integrity, states and the chain of the history"),
         {},
         0,
         0,
         true,
         verify},
        {u"restore"_s,
         u"BACKUP FILE"_s,
         Cli::tr("puts a verified backup in the place of an office file, which is backed up first"),
         {},
         2,
         2,
         false,
         restore},
    };
}

} // namespace credence::cli
