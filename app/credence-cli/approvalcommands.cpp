// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/exchange/filebytes.h"
#include "core/policy/checks.h"
#include "core/proposal/proposaljson.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

constexpr qint64 kEvidenceLimit = 64LL * 1024 * 1024;

/// An open office file and the proposal that a command is about.
struct Opened {
    std::unique_ptr<Office> office;
    StoredProposal stored;
};

Result<Opened> openAt(const Context &context, const QString &reference)
{
    Result<std::unique_ptr<Office>> office = context.open();
    if (!office)
        return tl::unexpected(office.error());
    const Result<StoredProposal> stored = (*office)->findProposal(reference);
    if (!stored)
        return tl::unexpected(stored.error());
    return Opened{*std::move(office), *stored};
}

QString warningWord(ActionWarning warning)
{
    switch (warning) {
    case ActionWarning::SelfApproval:
        return u"self-approval"_s;
    case ActionWarning::AfterIntakeDeadline:
        return u"after-intake-deadline"_s;
    case ActionWarning::OutsideMeeting:
        break;
    }
    return u"outside-meeting"_s;
}

QJsonObject stateJson(const QString &reference, const ChainState &state)
{
    QJsonObject json{{u"ref"_s, reference},           {u"stage"_s, stageWord(state)},
                     {u"osap"_s, word(state.intent)}, {u"ministry"_s, word(state.ministry)},
                     {u"revision"_s, state.revision}, {u"since"_s, iso(state.since)}};
    if (state.intake.isValid())
        json.insert(u"intake"_s, iso(state.intake));
    if (state.deferredTo.isValid())
        json.insert(u"deferredTo"_s, iso(state.deferredTo));
    return json;
}

/// Records \a request and tells where the proposal is now. \a notes are said beside it.
int recordAndTell(const Context &context, Opened &opened, const ActionRequest &request, QStringList notes = {})
{
    const QString reference = opened.stored.proposal.reference;
    QJsonArray warnings;
    for (const ActionWarning warning : warningsFor(request, opened.stored.chain, opened.stored.proposal)) {
        warnings.append(
            QJsonObject{{u"warning"_s, warningWord(warning)}, {u"message"_s, actionWarningSentence(warning)}});
        notes.append(actionWarningSentence(warning));
    }
    const Result<ChainState> state = opened.office->record(opened.stored.proposal.id, request);
    if (!state)
        return context.out.fail(state.error());
    if (context.out.isJson()) {
        QJsonObject json = stateJson(reference, *state);
        json.insert(u"warnings"_s, warnings);
        json.insert(u"notes"_s, QJsonArray::fromStringList(notes));
        context.out.document(json);
    } else {
        context.out.line(labelled(reference, stageName(stageWord(*state), context.policy)));
    }
    for (const QString &note : std::as_const(notes))
        context.out.message(note);
    return Done;
}

int submit(const Context &context, Arguments &arguments)
{
    ActionRequest request;
    request.action = Action::Submit;
    request.by = arguments.required(u"by"_s);
    request.onBehalfOf = arguments.value(u"for"_s);
    request.comment = arguments.value(u"comment"_s);
    request.on = arguments.date(u"on"_s, context.clock.today());
    if (const int status = arguments.complaint())
        return status;
    Result<Opened> opened = openAt(context, arguments.at(0));
    if (!opened)
        return context.out.fail(opened.error());
    const Proposal &proposal = opened->stored.proposal;
    const QList<Finding> findings = check(proposal, context.policy, context.codes, request.on);
    if (!submittable(findings)) {
        const auto errors = std::count_if(findings.cbegin(), findings.cend(),
                                          [](const Finding &f) { return f.severity == Severity::Error; });
        if (context.out.isJson()) {
            QJsonObject json = stateJson(proposal.reference, opened->stored.chain);
            json.insert(u"submitted"_s, false);
            json.insert(u"findings"_s, findingsJson(findings));
            context.out.document(json);
        } else {
            printFindings(context.out, findings);
        }
        return context.out.fail({ErrorCode::ErrorsStand, {QString::number(errors)}});
    }
    const Result<PlanFacts> facts = planFacts(*opened->office);
    if (!facts)
        return context.out.fail(facts.error());
    request.intent = proposal.osap;
    request.optionalStages = facts->optionalStages;
    const Result<ChainState> state = opened->office->record(proposal.id, request);
    if (!state)
        return context.out.fail(state.error());
    if (context.out.isJson()) {
        QJsonObject json = stateJson(proposal.reference, *state);
        json.insert(u"submitted"_s, true);
        json.insert(u"findings"_s, findingsJson(findings));
        context.out.document(json);
    } else {
        context.out.line(Cli::tr("%1: submitted as revision %2, now at %3")
                             .arg(proposal.reference, QString::number(state->revision),
                                  stageName(stageWord(*state), context.policy)));
        printFindings(context.out, findings);
    }
    return Done;
}

/// Keeps the files named by --evidence in the office.
Result<QList<Attachment>> keepEvidence(Office &office, const QStringList &paths)
{
    QList<Attachment> evidence;
    for (const QString &path : paths) {
        const Result<QByteArray> bytes = readBytes(path, kEvidenceLimit);
        if (!bytes)
            return tl::unexpected(bytes.error());
        const Result<Attachment> kept = office.keepAttachment(QFileInfo(path).fileName(), *bytes);
        if (!kept)
            return tl::unexpected(kept.error());
        evidence.append(*kept);
    }
    return evidence;
}

int decide(const Context &context, Arguments &arguments)
{
    QStringList stages;
    for (const Stage &stage : context.policy.stages) {
        if (stage.kind == StageKind::Decision)
            stages.append(stage.id);
    }
    const QHash<QString, Action> outcomes{{u"approve"_s, Action::Approve},
                                          {u"return"_s, Action::Return},
                                          {u"decline"_s, Action::Decline},
                                          {u"defer"_s, Action::Defer}};
    ActionRequest request;
    request.stage = arguments.oneOf(u"stage"_s, stages);
    const QString outcome = arguments.oneOf(u"outcome"_s, {u"approve"_s, u"return"_s, u"decline"_s, u"defer"_s});
    request.by = arguments.required(u"by"_s);
    request.role = arguments.value(u"role"_s);
    request.on = arguments.date(u"on"_s, context.clock.today());
    request.comment = arguments.value(u"comment"_s);
    request.action = outcomes.value(outcome, Action::Approve);
    if (request.action == Action::Defer)
        request.toDate = arguments.requiredDate(u"to"_s);
    else if (request.action == Action::Return && arguments.has(u"to"_s))
        request.toStage = arguments.oneOf(u"to"_s, stages);
    if (arguments.has(u"resubmit"_s)) {
        request.resubmission = arguments.oneOf(u"resubmit"_s, {u"restart"_s, u"here"_s}) == "here"_L1
                                   ? Resubmission::ToReturningStage
                                   : Resubmission::RestartAtFirst;
    }
    if (const int status = arguments.complaint())
        return status;
    Result<Opened> opened = openAt(context, arguments.at(0));
    if (!opened)
        return context.out.fail(opened.error());
    const Result<QList<Attachment>> evidence = keepEvidence(*opened->office, arguments.values(u"evidence"_s));
    if (!evidence)
        return context.out.fail(evidence.error());
    request.evidence = *evidence;
    return recordAndTell(context, *opened, request);
}

/// Who is named where nobody is: the body itself, as the framework calls it.
QString bodyOf(const Policy &policy, const QString &stageId, const QString &fallback)
{
    const Stage *stage = policy.stage(stageId);
    const QString name = stage ? stage->name.in(interfaceLanguage()) : QString();
    return name.isEmpty() ? fallback : name;
}

int senate(const Context &context, Arguments &arguments)
{
    ActionRequest request;
    request.action = Action::RecordNotice;
    request.stage = u"senate"_s;
    request.on = arguments.requiredDate(u"on"_s);
    request.by =
        arguments.has(u"by"_s) ? arguments.required(u"by"_s) : bodyOf(context.policy, u"senate"_s, u"Senate"_s);
    request.comment = arguments.value(u"comment"_s);
    if (const int status = arguments.complaint())
        return status;
    Result<Opened> opened = openAt(context, arguments.at(0));
    return opened ? recordAndTell(context, *opened, request) : context.out.fail(opened.error());
}

/// Which intake a submission goes into, and when its decision is expected. R55: whoever missed one is told.
QStringList intakeNotes(const Context &context, const OfficeCalendar &calendar, QDate on, QDate deadline)
{
    QDate missed;
    for (const Intake &intake : calendar.intakes) {
        if (intake.deadline < on)
            missed = std::max(missed, intake.deadline);
    }
    const DecisionBand band = decisionBand(deadline, BusinessCalendar(calendar.closures), context.policy.limits);
    const QString goes = missed.isValid()
                             ? Cli::tr("The intake of %1 had closed, so it goes into the next one, which closes on %2.")
                                   .arg(iso(missed), iso(deadline))
                             : Cli::tr("It goes into the intake that closes on %1.").arg(iso(deadline));
    return {goes, Cli::tr("A decision is expected from %1 to %2.").arg(iso(band.from), iso(band.to))};
}

int ministry(const Context &context, Arguments &arguments)
{
    const QHash<QString, Action> actions{{u"submit"_s, Action::MinistrySubmit},
                                         {u"eligible"_s, Action::MinistryEligible},
                                         {u"not-eligible"_s, Action::MinistryNotEligible},
                                         {u"information"_s, Action::MinistryInformation}};
    const auto action = actions.constFind(arguments.at(1));
    if (action == actions.cend())
        return context.out.misuse(Cli::tr("After the reference comes submit, eligible, not-eligible or information."));
    ActionRequest request;
    request.action = *action;
    request.on = arguments.requiredDate(u"on"_s);
    request.comment = arguments.value(u"comment"_s);
    const bool submits = request.action == Action::MinistrySubmit; // by OAPSI, never the unit (R50)
    if (arguments.has(u"by"_s))
        request.by = arguments.required(u"by"_s);
    else
        request.by = submits ? u"OAPSI"_s : bodyOf(context.policy, u"ministry"_s, u"Ministry"_s);
    request.toDate = submits ? arguments.date(u"intake"_s) : QDate();
    if (const int status = arguments.complaint())
        return status;
    Result<Opened> opened = openAt(context, arguments.at(0));
    if (!opened)
        return context.out.fail(opened.error());

    QStringList notes;
    if (submits && !request.toDate.isValid()) {
        const Result<OfficeCalendar> calendar = opened->office->calendar();
        if (!calendar)
            return context.out.fail(calendar.error());
        // R55: on the deadline day it is in time, a day later it is the next intake's.
        const std::optional<Intake> intake = intakeFor(request.on, calendar->intakes);
        if (intake) {
            request.toDate = intake->deadline;
            notes.append(intakeNotes(context, *calendar, request.on, intake->deadline));
        } else {
            notes.append(Cli::tr("No intake that closes on or after %1 is on record, so none is noted; add it with "
                                 "“intake add”.")
                             .arg(iso(request.on)));
        }
    }
    return recordAndTell(context, *opened, request, notes);
}

int osap(const Context &context, Arguments &arguments)
{
    const std::optional<OsapIntent> intent = fromWord<OsapIntent>(arguments.at(1));
    if (!intent || arguments.at(1).isEmpty())
        return context.out.misuse(Cli::tr("After the reference comes yes, no or undecided."));
    ActionRequest request;
    request.action = Action::ChangeOsapIntent;
    request.intent = *intent;
    request.on = arguments.date(u"on"_s, context.clock.today());
    request.comment = arguments.value(u"comment"_s);
    if (const int status = arguments.complaint())
        return status;
    Result<Opened> opened = openAt(context, arguments.at(0));
    if (!opened)
        return context.out.fail(opened.error());
    Proposal proposal = opened->stored.proposal;
    ChainState state = opened->stored.chain;
    // A draft's intent is part of what is drafted; once submitted, a change is a record.
    const bool drafted = state.standing == Standing::Draft;
    if (drafted)
        state.intent = proposal.osap;
    const RouteChange change = routeChange(state, *intent, context.policy);
    const bool same = (drafted ? proposal.osap : state.intent) == *intent;

    if (!same && drafted) {
        proposal.osap = *intent;
        const Result<qint64> saved = opened->office->saveProposal(proposal, opened->stored.rowVersion);
        if (!saved)
            return context.out.fail(saved.error());
    } else if (!same) {
        request.by = arguments.has(u"by"_s) ? arguments.value(u"by"_s) : proposal.proposerName;
        const Result<ChainState> recorded = opened->office->record(proposal.id, request);
        if (!recorded)
            return context.out.fail(recorded.error());
        state = *recorded;
    }
    if (context.out.isJson()) {
        context.out.document(QJsonObject{{u"ref"_s, proposal.reference},
                                         {u"osap"_s, word(*intent)},
                                         {u"stage"_s, stageWord(state)},
                                         {u"opens"_s, QJsonArray::fromStringList(change.opens)},
                                         {u"closes"_s, QJsonArray::fromStringList(change.closes)}});
    } else {
        context.out.line(same ? Cli::tr("%1: OSAP is “%2” already; nothing opens or closes.")
                                    .arg(proposal.reference, intentName(*intent))
                              : routeChangeSentence(change, context.policy));
    }
    return Done;
}

} // namespace

QList<Command> approvalCommands()
{
    const QCommandLineOption by = option(u"by"_s, u"NAME"_s, Cli::tr("who decided or submits"));
    const QCommandLineOption on = option(u"on"_s, u"DATE"_s, Cli::tr("the day it happened, YYYY-MM-DD"));
    const QCommandLineOption comment = option(u"comment"_s, u"TEXT"_s, Cli::tr("what was said"));
    return {
        {u"submit"_s,
         u"REF --by NAME [--on DATE]"_s,
         Cli::tr("submits a draft; refused while errors stand, which it prints"),
         {by, on, comment, option(u"for"_s, u"NAME"_s, Cli::tr("on whose behalf"))},
         1,
         1,
         true,
         submit},
        {u"decide"_s,
         u"REF --stage STAGE --outcome approve|return|decline|defer --by NAME [--on DATE] [--to STAGE|MEETING-DATE] "
         "[--comment TEXT]"_s,
         Cli::tr("records a decision that was taken; out of order is refused"),
         {option(u"stage"_s, u"STAGE"_s, Cli::tr("chair, dean, sccasp or another deciding stage")),
          option(u"outcome"_s, u"OUTCOME"_s, Cli::tr("approve, return, decline or defer")), by, on,
          option(u"to"_s, u"STAGE|DATE"_s, Cli::tr("return: an earlier stage; defer: the meeting")), comment,
          option(u"role"_s, u"ROLE"_s, Cli::tr("in which role")),
          option(u"resubmit"_s, u"WHERE"_s, Cli::tr("after a return: restart at the first stage, or here")),
          option(u"evidence"_s, u"FILE"_s, Cli::tr("a file to keep with the decision"))},
         1,
         1,
         true,
         decide},
        {u"senate"_s,
         u"REF --on DATE"_s,
         Cli::tr("records the notice to Senate, which completes the approval"),
         {on, by, comment},
         1,
         1,
         true,
         senate},
        {u"ministry"_s,
         u"REF submit|eligible|not-eligible|information --on DATE"_s,
         Cli::tr("records what happened at the Ministry"),
         {on, by, comment, option(u"intake"_s, u"DATE"_s, Cli::tr("submit: the intake’s deadline"))},
         2,
         2,
         true,
         ministry},
        {u"osap"_s,
         u"REF yes|no|undecided"_s,
         Cli::tr("changes the OSAP intent and says which steps open and close"),
         {on, by, comment},
         2,
         2,
         true,
         osap},
    };
}

} // namespace credence::cli
