// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/deliveryview.h"
#include "core/store/stackrepository.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

QStringList outcomeWords() { return {u"none"_s, u"certificate"_s, u"micro-certificate"_s, u"course-credit"_s}; }

QList<QCommandLineOption> stackOptions()
{
    return {option(u"member"_s, u"REF"_s, Cli::tr("a micro-credential in any state; at least two, in their order")),
            option(u"name"_s, u"TEXT"_s, Cli::tr("set: another name")),
            option(u"outcome"_s, u"WORD"_s, outcomeWords().join(u", "_s)),
            option(u"award"_s, u"TEXT"_s, Cli::tr("name of the certificate, or code of the course")),
            option(u"level"_s, u"WORD"_s, Cli::tr("of the course: none, undergraduate or graduate")),
            option(u"sequential"_s, u"yes|no"_s, Cli::tr("members are taken in their order")),
            option(u"equivalence"_s, u"UNIT:PROGRAM:ANSWER:BY:DATE"_s,
                   Cli::tr("a unit’s own decision: undecided, yes or no")),
            option(u"conversion-rule"_s, u"TEXT"_s, Cli::tr("how pass and fail become a grade of the course")),
            option(u"decided-by"_s, u"NAME"_s, Cli::tr("who decided the rule")),
            option(u"in-syllabus"_s, u"DATE"_s, Cli::tr("the rule stands in the syllabus since")),
            option(u"consulted"_s, u"DATE"_s, Cli::tr("the conversation with OAPSI")),
            option(u"budget-discussed"_s, u"DATE"_s, Cli::tr("revenue sharing was discussed in the annual budget")),
            option(u"note"_s, u"TEXT"_s, Cli::tr("a note"))};
}

/// By name (case folded) or UUID; NotFound.
Result<StoredStack> findStack(const Office &office, const QString &reference)
{
    const Result<QList<StoredStack>> stacks = office.stacks().stacks();
    if (!stacks)
        return tl::unexpected(stacks.error());
    const QUuid id(reference);
    for (const StoredStack &stored : *stacks) {
        const bool named = stored.stack.name.compare(reference.simplified(), Qt::CaseInsensitive) == 0;
        if (named || (!id.isNull() && stored.stack.id == id))
            return stored;
    }
    return failure(ErrorCode::NotFound, {reference});
}

/// "UNIT:PROGRAM:yes:BY:DATE": a unit's own decision about one of its programs (R29, R30).
void decide(Stack &stack, const QString &text, Arguments &arguments)
{
    const QStringList parts = text.split(u':');
    const std::optional<EquivalenceAnswer> answer = equivalenceFromWord(parts.value(2));
    if (parts.size() != 5 || parts.at(0).trimmed().isEmpty() || !answer) {
        arguments.complain(Cli::tr("--equivalence takes UNIT:PROGRAM:undecided|yes|no:BY:DATE."));
        return;
    }
    Equivalence decision;
    decision.unit = parts.at(0).simplified();
    decision.program = parts.at(1).simplified();
    decision.answer = *answer;
    decision.by = parts.at(3).simplified();
    if (!parts.at(4).isEmpty())
        decision.on = arguments.readDate(parts.at(4));
    const auto same = std::find_if(stack.equivalences.begin(), stack.equivalences.end(), [&](const Equivalence &e) {
        return e.unit == decision.unit && e.program == decision.program;
    });
    if (same == stack.equivalences.end()) {
        stack.equivalences.append(decision);
    } else {
        decision.id = same->id;
        *same = decision;
    }
}

/// Puts what the options say into \a stack; the caller asks for complaints.
void apply(Stack &stack, Arguments &arguments)
{
    const auto text = [&](const QString &name, QString &field) {
        if (arguments.has(name))
            field = arguments.value(name).simplified();
    };
    text(u"name"_s, stack.name);
    text(u"award"_s, stack.award);
    text(u"conversion-rule"_s, stack.conversionRule);
    text(u"decided-by"_s, stack.conversionDecidedBy);
    text(u"note"_s, stack.note);
    if (arguments.has(u"outcome"_s))
        stack.outcome = outcomeFromWord(arguments.oneOf(u"outcome"_s, outcomeWords())).value_or(stack.outcome);
    if (arguments.has(u"level"_s)) {
        const QString level = arguments.oneOf(u"level"_s, {u"none"_s, u"undergraduate"_s, u"graduate"_s});
        stack.level = level == "none"_L1 ? CourseLevel::None : levelFromWord(level).value_or(stack.level);
    }
    stack.sequential = arguments.yesOrNo(u"sequential"_s, stack.sequential);
    const auto date = [&](const QString &name, QDate &field) { field = arguments.clearableDate(name, field); };
    date(u"in-syllabus"_s, stack.conversionInSyllabus);
    date(u"consulted"_s, stack.consultedOn);
    date(u"budget-discussed"_s, stack.budgetDiscussedOn);
    for (const QString &decision : arguments.values(u"equivalence"_s))
        decide(stack, decision, arguments);
}

/// The members in the order they are named.
Result<void> setMembers(Stack &stack, const Office &office, const QStringList &references)
{
    if (references.isEmpty())
        return {};
    stack.members.clear();
    for (const QString &reference : references) {
        const Result<StoredProposal> proposal = office.findProposal(reference);
        if (!proposal)
            return tl::unexpected(proposal.error());
        stack.members.append({.proposal = proposal->proposal.id});
    }
    renumber(stack);
    return {};
}

QString severityWord(const StackRemark &remark)
{
    if (remark.isError())
        return u"error"_s;
    return remark.isAdvice() ? u"advice"_s : u"warning"_s;
}

QJsonObject stackJson(const StoredStack &stored)
{
    const Stack &stack = stored.stack;
    QJsonArray members;
    for (const StackMember &member : stack.members) {
        const auto facts = std::find_if(stored.members.cbegin(), stored.members.cend(),
                                        [&](const MemberFacts &f) { return f.proposal == member.proposal; });
        if (facts != stored.members.cend())
            members.append(QJsonObject{{u"ref"_s, facts->reference},
                                       {u"name"_s, facts->name},
                                       {u"stage"_s, facts->stage},
                                       {u"position"_s, member.position}});
    }
    QJsonArray decisions;
    for (const Equivalence &decision : stack.equivalences) {
        decisions.append(QJsonObject{{u"unit"_s, decision.unit},
                                     {u"program"_s, decision.program},
                                     {u"answer"_s, word(decision.answer)},
                                     {u"by"_s, decision.by},
                                     {u"on"_s, iso(decision.on)}});
    }
    QJsonArray remarks;
    for (const StackRemark &remark : checkStack(stack, stored.members)) {
        remarks.append(QJsonObject{{u"remark"_s, word(remark.kind)},
                                   {u"severity"_s, severityWord(remark)},
                                   {u"message"_s, stackRemarkSentence(remark)}});
    }
    return {{u"id"_s, stack.id.toString(QUuid::WithoutBraces)},
            {u"name"_s, stack.name},
            {u"outcome"_s, word(stack.outcome)},
            {u"award"_s, stack.award},
            {u"level"_s, word(stack.level)},
            {u"sequential"_s, stack.sequential},
            {u"members"_s, members},
            {u"equivalences"_s, decisions},
            {u"conversionRule"_s, stack.conversionRule},
            {u"conversionDecidedBy"_s, stack.conversionDecidedBy},
            {u"inSyllabus"_s, iso(stack.conversionInSyllabus)},
            {u"consulted"_s, iso(stack.consultedOn)},
            {u"budgetDiscussed"_s, iso(stack.budgetDiscussedOn)},
            {u"outcomeText"_s, stackOutcomeText(stack)},
            {u"promotion"_s, stackPromotion(stack, stored.members, {})},
            {u"remarks"_s, remarks},
            {u"note"_s, stack.note}};
}

int tellStack(const Context &context, const Office &office, const StoredStack &stored)
{
    const Result<QList<StackLearner>> learners = office.stacks().learners(stored.stack.id);
    const Result<QList<MemberRun>> runs = office.stacks().runs(stored.stack.id);
    if (!learners)
        return context.out.fail(learners.error());
    if (!runs)
        return context.out.fail(runs.error());
    QJsonArray progress;
    QList<QStringList> cells;
    for (const StackLearner &learner : *learners) {
        const QString text = stackProgressText(learner.progress);
        progress.append(QJsonObject{{u"learner"_s, learner.learner},
                                    {u"passed"_s, learner.progress.passed},
                                    {u"of"_s, learner.progress.of},
                                    {u"due"_s, learner.progress.due},
                                    {u"text"_s, text}});
        cells.append({learner.learner, text});
    }
    QJsonArray overlaps;
    for (const auto &[first, second] : overlappingRuns(*runs))
        overlaps.append(overlapSentence(first, second));
    if (context.out.isJson()) {
        QJsonObject json = stackJson(stored);
        json.insert(u"learners"_s, progress);
        json.insert(u"overlaps"_s, overlaps);
        context.out.document(json);
        return Done;
    }
    context.out.line(labelled(stored.stack.name, stackOutcomeText(stored.stack)));
    for (const MemberFacts &member : stored.members)
        context.out.line(
            "  "_L1 +
            Cli::tr("%1: %2, %3").arg(member.reference, member.name, stageName(member.stage, context.policy)));
    for (const Equivalence &decision : stored.stack.equivalences)
        context.out.line("  "_L1 + equivalenceSentence(decision));
    for (const StackRemark &remark : checkStack(stored.stack, stored.members))
        context.out.line("  "_L1 + stackRemarkSentence(remark));
    for (const QJsonValue sentence : std::as_const(overlaps))
        context.out.line("  "_L1 + sentence.toString());
    context.out.table({Cli::tr("Learner"), Cli::tr("Passed")}, cells);
    return Done;
}

int listStacks(const Context &context)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<QList<StoredStack>> stacks = (*office)->stacks().stacks();
    if (!stacks)
        return context.out.fail(stacks.error());
    QJsonArray array;
    QList<QStringList> cells;
    for (const StoredStack &stored : *stacks) {
        array.append(stackJson(stored));
        cells.append({stored.stack.name, QString::number(stored.stack.members.size()), stackOutcomeText(stored.stack)});
    }
    return tellList(context.out, u"stacks"_s, array, {Cli::tr("Name"), Cli::tr("Members"), Cli::tr("Outcome")}, cells);
}

/// `stack add NAME` and `stack set STACK`.
int writeStack(const Context &context, Arguments &arguments, bool adds)
{
    Stack checked; // the options are looked at before the file is opened
    apply(checked, arguments);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open();
    if (!office)
        return context.out.fail(office.error());
    StoredStack stored;
    if (adds) {
        stored.stack.name = arguments.at(1).simplified();
    } else {
        const Result<StoredStack> found = findStack(**office, arguments.at(1));
        if (!found)
            return context.out.fail(found.error());
        stored = *found;
    }
    apply(stored.stack, arguments);
    if (const Result<void> members = setMembers(stored.stack, **office, arguments.values(u"member"_s)); !members)
        return context.out.fail(members.error());
    StackRepository stacks = (*office)->stacks();
    QUuid id = stored.stack.id;
    if (adds) {
        const Result<StoredStack> added = stacks.addStack(stored.stack);
        if (!added)
            return context.out.fail(added.error());
        id = added->stack.id;
    } else if (const Result<qint64> saved = stacks.saveStack(stored.stack, stored.rowVersion); !saved) {
        return context.out.fail(saved.error());
    }
    const Result<StoredStack> now = stacks.stack(id);
    return now ? tellStack(context, **office, *now) : context.out.fail(now.error());
}

int showStack(const Context &context, Arguments &arguments)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredStack> stored = findStack(**office, arguments.at(1));
    return stored ? tellStack(context, **office, *stored) : context.out.fail(stored.error());
}

int stack(const Context &context, Arguments &arguments)
{
    const QString verb = arguments.at(0);
    if (verb == "add"_L1)
        refuseOthers(arguments, u"stack add"_s, stackOptions(), namesOf(stackOptions(), {u"name"_s}));
    else if (verb != "set"_L1)
        refuseOthers(arguments, u"stack "_s + verb, stackOptions());
    if (const int status = arguments.complaint())
        return status;
    if (verb == "list"_L1 && arguments.count() == 1)
        return listStacks(context);
    if (arguments.count() == 2) {
        if (verb == "add"_L1 || verb == "set"_L1)
            return writeStack(context, arguments, verb == "add"_L1);
        if (verb == "show"_L1)
            return showStack(context, arguments);
    }
    return context.out.misuse(Cli::tr("Usage: credence-cli stack add NAME --member REF --member REF, stack set STACK, "
                                      "stack show STACK, or stack list"));
}

} // namespace

QList<Command> stackCommands()
{
    return {
        {u"stack"_s, u"add NAME --member REF --member REF [OPTIONS] · set STACK [OPTIONS] · show STACK · list"_s,
         Cli::tr("keeps the stacks: micro-credentials designed together"), stackOptions(), 1, 2, true, stack},
    };
}

} // namespace credence::cli
