// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/store/officedue.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

/// The facts of the office file, or of none: then every meeting is assumed and no intake is known.
Result<PlanFacts> factsOf(const Context &context)
{
    if (context.officePath.isEmpty())
        return PlanFacts{};
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return tl::unexpected(office.error());
    return planFacts(**office);
}

QJsonObject bandJson(const DecisionBand &band)
{
    return {{u"intake"_s, iso(band.intake)}, {u"from"_s, iso(band.from)}, {u"to"_s, iso(band.to)}};
}

int window(const Context &context, Arguments &arguments)
{
    const QDate deadline = arguments.dateAt(0);
    if (const int status = arguments.complaint())
        return status;
    const Result<PlanFacts> facts = factsOf(context);
    if (!facts)
        return context.out.fail(facts.error());
    const DecisionBand band = decisionBand(deadline, BusinessCalendar(facts->calendar.closures), context.policy.limits);
    if (iso(band.to).isEmpty()) // the last days of the year 9999 have no band that ISO 8601 can write
        return context.out.misuse(errorSentence({ErrorCode::NotADate, {arguments.at(0)}}));
    if (context.out.isJson())
        context.out.document(bandJson(band));
    else
        context.out.line(Cli::tr("A decision on the intake of %1 is expected from %2 to %3.")
                             .arg(iso(band.intake), iso(band.from), iso(band.to)));
    return Done;
}

QJsonObject planJson(const Plan &plan, const Policy &policy, bool isForward)
{
    QJsonArray steps;
    for (const PlanStep &step : plan.steps) {
        const QDate day = isForward ? step.earliest : step.latest;
        QJsonObject json{{u"step"_s, step.step}, {isForward ? u"earliest"_s : u"latest"_s, iso(day)}};
        if (step.meeting) {
            json.insert(u"meeting"_s, iso(step.meeting->date));
            json.insert(u"agendaCloses"_s, iso(agendaCloses(*step.meeting, policy.limits)));
        }
        if (step.alternative)
            json.insert(u"alternative"_s, iso(step.alternative->date));
        if (step.assumed)
            json.insert(u"assumed"_s, true);
        if (step.done)
            json.insert(u"done"_s, true);
        steps.append(json);
    }
    QJsonArray remarks;
    for (const QString &remark : plan.remarks)
        remarks.append(QJsonObject{{u"remark"_s, remark}, {u"message"_s, planRemark(remark, plan, policy)}});
    QJsonObject json{{u"feasible"_s, plan.feasible},
                     {u"slackDays"_s, plan.slackDays},
                     {u"steps"_s, steps},
                     {u"start"_s, iso(plan.start)},
                     {u"earliestStart"_s, iso(plan.earliestStart)},
                     {u"remarks"_s, remarks}};
    if (plan.intake)
        json.insert(u"intake"_s, iso(plan.intake->deadline));
    if (plan.decision)
        json.insert(u"decision"_s,
                    QJsonObject{{u"from"_s, iso(plan.decision->from)}, {u"to"_s, iso(plan.decision->to)}});
    if (!plan.firstBreak.isEmpty())
        json.insert(u"firstBreak"_s, plan.firstBreak);
    return json;
}

void printPlan(Output &out, const Plan &plan, const Policy &policy, bool isForward)
{
    QList<QStringList> cells;
    for (const PlanStep &step : plan.steps) {
        QString hangsOn;
        if (step.meeting)
            hangsOn = Cli::tr("meets on %1, agenda closes on %2")
                          .arg(iso(step.meeting->date), iso(agendaCloses(*step.meeting, policy.limits)));
        else if (step.step == "decision"_L1)
            hangsOn = Cli::tr("expected from %1 to %2").arg(iso(step.from), iso(step.until));
        else if (step.done)
            hangsOn = Cli::tr("done");
        else if (step.assumed)
            hangsOn = Cli::tr("assumed");
        cells.append({planStepName(step.step, policy), iso(isForward ? step.earliest : step.latest), hangsOn});
    }
    out.table({Cli::tr("Step"), isForward ? Cli::tr("Earliest") : Cli::tr("Latest"), QString()}, cells);
    out.line();
    out.line(isForward ? forecastSentence(plan, policy) : planSummary(plan, policy));
    if (plan.earliestStart.isValid())
        out.line(Cli::tr("Earliest first day: %1").arg(iso(plan.earliestStart)));
    for (const QString &remark : plan.remarks)
        out.message(planRemark(remark, plan, policy));
}

OsapMode modeFrom(const QString &text)
{
    if (text == "before"_L1)
        return OsapMode::BeforeDelivery;
    return text == "while"_L1 ? OsapMode::WhileWaiting : OsapMode::No;
}

int tellPlan(const Context &context, Arguments &arguments, bool isForward)
{
    const QDate date = arguments.requiredDate(isForward ? u"submit"_s : u"start"_s);
    const QString mode = arguments.oneOf(u"osap"_s, {u"no"_s, u"while"_s, u"before"_s});
    if (const int status = arguments.complaint())
        return status;
    const Result<PlanFacts> facts = factsOf(context);
    if (!facts)
        return context.out.fail(facts.error());
    PlanInput input = facts->input(context.policy, context.clock.today());
    input.osap = modeFrom(mode);
    const Plan plan = isForward ? planForward(date, input) : planBackward(date, input);
    if (context.out.isJson())
        context.out.document(planJson(plan, context.policy, isForward));
    else
        printPlan(context.out, plan, context.policy, isForward);
    return plan.feasible ? Done : AnswerIsNo;
}

int plan(const Context &context, Arguments &arguments) { return tellPlan(context, arguments, false); }

int forecast(const Context &context, Arguments &arguments) { return tellPlan(context, arguments, true); }

int due(const Context &context, Arguments &arguments)
{
    const int days = arguments.number(u"days"_s, 30, 0);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const QDate today = context.clock.today();
    const Result<QList<DueItem>> items = officeDue(**office, today.addDays(days));
    if (!items)
        return context.out.fail(items.error());
    QJsonArray array;
    QList<QStringList> cells;
    for (const DueItem &item : *items) {
        const QString title = dueTitle(item, context.policy);
        const QString detail = dueDetail(item, context.policy);
        array.append(QJsonObject{{u"date"_s, iso(item.date)},
                                 {u"kind"_s, item.kind},
                                 {u"title"_s, title},
                                 {u"ref"_s, item.reference},
                                 {u"detail"_s, detail}});
        cells.append({iso(item.date), dueText(item.date, today), title, item.reference, detail});
    }
    if (context.out.isJson())
        context.out.document(array);
    else
        context.out.table({Cli::tr("Date"), Cli::tr("Due"), Cli::tr("What"), Cli::tr("Reference"), QString()}, cells);
    return Done;
}

} // namespace

QList<Command> planCommands()
{
    const QCommandLineOption osap =
        option(u"osap"_s, u"MODE"_s, Cli::tr("no, while (deliver while waiting) or before (decided before delivery)"));
    return {
        {u"window"_s, u"DATE"_s, Cli::tr("when the decision on an OSAP intake is expected"), {}, 1, 1, false, window},
        {u"plan"_s,
         u"--start DATE --osap no|while|before"_s,
         Cli::tr("plans back from a first day: the latest day of each step"),
         {option(u"start"_s, u"DATE"_s, Cli::tr("the wished first day of delivery")), osap},
         0,
         0,
         false,
         plan},
        {u"forecast"_s,
         u"--submit DATE --osap no|while|before"_s,
         Cli::tr("plans forward from a submission: the earliest day of each step"),
         {option(u"submit"_s, u"DATE"_s, Cli::tr("the day of the submission")), osap},
         0,
         0,
         false,
         forecast},
        {u"due"_s,
         u"[--days N]"_s,
         Cli::tr("lists what falls due, today and N days ahead (30)"),
         {option(u"days"_s, u"N"_s, Cli::tr("days ahead"))},
         0,
         0,
         true,
         due},
    };
}

} // namespace credence::cli
