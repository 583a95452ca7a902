// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/deliveryview.h"
#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

/// The options that `offering add` and `offering set` share.
QList<QCommandLineOption> offeringOptions()
{
    return {
        option(u"fee"_s, u"AMOUNT"_s, Cli::tr("per learner, such as 450.00")),
        option(u"title"_s, u"TEXT"_s, Cli::tr("tells it from the others: spring")),
        option(u"registration"_s, u"KIND"_s, Cli::tr("scheduled, or rolling where it is asynchronous")),
        option(u"capacity"_s, u"N"_s, Cli::tr("places of a cohort; 0 is no limit")),
        option(u"cap"_s, u"WEEKS"_s, Cli::tr("set: learners’ time to finish; their final dates follow")),
        option(u"instructor"_s, u"NAME"_s, Cli::tr("who teaches it, as overload")),
        option(u"instructor-agreed"_s, u"DATE"_s, Cli::tr("the instructor agreed to rolling registration")),
        option(u"unit-agreed"_s, u"DATE"_s, Cli::tr("the unit agreed to rolling registration")),
        option(u"deadline"_s, u"DATE"_s, Cli::tr("the last day to register")),
        option(u"public"_s, u"DATE"_s, Cli::tr("course and deadline are public since")),
        option(u"promoted"_s, u"DATE"_s, Cli::tr("promoted since")),
        option(u"opened"_s, u"DATE"_s, Cli::tr("registration is open in Apprendo since")),
        option(u"url"_s, u"URL"_s, Cli::tr("the registration page")),
        option(u"ready"_s, u"ITEM=DATE"_s, Cli::tr("ticks an item of the readiness list; ITEM=none takes it back")),
        option(u"card-rate"_s, u"PERCENT"_s, Cli::tr("what the card company keeps, such as 2.4")),
        option(u"partner-share"_s, u"PERCENT"_s, Cli::tr("share of a partner in the revenue")),
        option(u"tls"_s, u"yes|no"_s, Cli::tr("Teaching and Learning Services are involved")),
        option(u"cost"_s, u"KIND=AMOUNT[/cohort]"_s,
               Cli::tr("a cost: design, promotion, tls, instructor, other; 0 takes it away")),
        option(u"use-of-funds"_s, u"TEXT"_s, Cli::tr("what the net is used for")),
        option(u"agreement"_s, u"KIND"_s, Cli::tr("about the use of funds: case-by-case or standard")),
        option(u"fee-acknowledged"_s, u"DATE"_s, Cli::tr("a fee of a professional development certificate is kept")),
        option(u"note"_s, u"TEXT"_s, Cli::tr("a note")),
        option(u"cancelled"_s, u"yes|no"_s, Cli::tr("it does not take place")),
    };
}

QCommandLineOption listLimit() { return option(u"limit"_s, u"N"_s, Cli::tr("list: at most so many")); }

QList<QCommandLineOption> cohortOptions()
{
    return {option(u"start"_s, u"DATE"_s, Cli::tr("the first day")),
            option(u"end"_s, u"DATE"_s, Cli::tr("the last day")),
            QCommandLineOption(u"rolling"_s, Cli::tr("learners start one by one, from the first day to the last")),
            option(u"capacity"_s, u"N"_s, Cli::tr("places; 0 is as the offering says")),
            option(u"name"_s, u"TEXT"_s, Cli::tr("tells it from the others: evenings")),
            option(u"note"_s, u"TEXT"_s, Cli::tr("a note"))};
}

/// "ITEM=DATE" of the readiness list.
void tick(Offering &offering, const QString &text, Arguments &arguments)
{
    const QString item = text.section(u'=', 0, 0);
    const QString when = text.section(u'=', 1);
    const QStringList known = readinessIds();
    if (!known.contains(item) || when.isEmpty()) {
        arguments.complain(Cli::tr("--ready takes ITEM=DATE; the items are: %1.").arg(known.join(u", "_s)));
        return;
    }
    const QDate date = when == "none"_L1 ? QDate() : arguments.readDate(when);
    if (item == "public-page"_L1)
        offering.publicSince = date;
    else if (item == "promotion"_L1)
        offering.promotedSince = date;
    else if (date.isValid())
        offering.done.insert(item, date);
    else
        offering.done.remove(item);
}

/// "KIND=AMOUNT" or "KIND=AMOUNT/cohort", in the place of the costs of that kind.
void setCost(Offering &offering, const QString &text, Arguments &arguments)
{
    const std::optional<CostKind> kind = costKindFromWord(text.section(u'=', 0, 0));
    QString amount = text.section(u'=', 1);
    const bool perCohort = amount.endsWith(u"/cohort"_s);
    if (perCohort)
        amount.chop(7);
    if (!kind || amount.isEmpty()) {
        arguments.complain(Cli::tr("--cost takes KIND=AMOUNT or KIND=AMOUNT/cohort; the kinds are: %1.")
                               .arg(u"design, promotion, tls, instructor, other"_s));
        return;
    }
    const qint64 cents = arguments.readMoney(amount);
    QList<CostLine> &costs = offering.budget.costs;
    costs.removeIf([&](const CostLine &cost) { return cost.kind == *kind && cost.perCohort == perCohort; });
    if (cents > 0)
        costs.append({.kind = *kind, .cents = cents, .perCohort = perCohort});
}

/// Puts what the options say into \a offering; the caller asks for complaints.
void apply(Offering &offering, Arguments &arguments)
{
    const auto text = [&](const QString &name, QString &field) {
        if (arguments.has(name))
            field = arguments.value(name).simplified();
    };
    offering.fee = arguments.money(u"fee"_s, offering.fee);
    text(u"title"_s, offering.title);
    text(u"instructor"_s, offering.instructor);
    text(u"url"_s, offering.registrationUrl);
    text(u"note"_s, offering.note);
    text(u"use-of-funds"_s, offering.budget.useOfFunds);
    if (arguments.has(u"registration"_s)) {
        const bool rolling = arguments.oneOf(u"registration"_s, {u"scheduled"_s, u"rolling"_s}) == "rolling"_L1;
        offering.registration = rolling ? Registration::Rolling : Registration::Scheduled;
    }
    offering.capacity = arguments.number(u"capacity"_s, offering.capacity, 0);
    offering.capWeeks = arguments.number(u"cap"_s, offering.capWeeks, 1);
    if (arguments.has(u"agreement"_s))
        offering.budget.caseByCase =
            arguments.oneOf(u"agreement"_s, {u"case-by-case"_s, u"standard"_s}) == "case-by-case"_L1;
    const auto date = [&](const QString &name, QDate &field) { field = arguments.clearableDate(name, field); };
    date(u"instructor-agreed"_s, offering.instructorAgreed);
    date(u"unit-agreed"_s, offering.unitAgreed);
    date(u"deadline"_s, offering.registrationDeadline);
    date(u"public"_s, offering.publicSince);
    date(u"promoted"_s, offering.promotedSince);
    date(u"opened"_s, offering.registrationOpened);
    for (const QString &item : arguments.values(u"ready"_s))
        tick(offering, item, arguments);
    offering.budget.cardRate = arguments.rate(u"card-rate"_s, offering.budget.cardRate);
    offering.budget.partnerShare = arguments.rate(u"partner-share"_s, offering.budget.partnerShare);
    offering.budget.tlsInvolved = arguments.yesOrNo(u"tls"_s, offering.budget.tlsInvolved);
    for (const QString &cost : arguments.values(u"cost"_s))
        setCost(offering, cost, arguments);
    offering.cancelled = arguments.yesOrNo(u"cancelled"_s, offering.cancelled);
}

/// Records what --fee-acknowledged says of the fee that \a offering has by now (R61); the caller asks for complaints.
void acknowledgeFee(Offering &offering, const Context &context, Arguments &arguments)
{
    if (!arguments.has(u"fee-acknowledged"_s))
        return;
    const FeeRemark remark = feeRemarkOf(offering, context.policy.limits);
    const QDate day = arguments.clearableDate(u"fee-acknowledged"_s, {});
    if (!remark.asks)
        arguments.complain(Cli::tr("--fee-acknowledged is for a fee from %1 on; this one asks for nothing.")
                               .arg(moneyText(context.policy.limits.feeCertificateFrom)));
    else if (day > context.clock.today())
        arguments.complain(errorSentence({ErrorCode::DateInFuture, {iso(day)}, {}}));
    else
        offering = withFeeAcknowledged(offering, day);
}

void printOffering(Output &out, const OfferingView &view)
{
    const Offering &offering = view.stored.offering;
    out.line(offering.title.isEmpty()
                 ? labelled(offering.reference, view.stored.name)
                 : Cli::tr("%1: %2, %3").arg(offering.reference, view.stored.name, offering.title));
    if (offering.cancelled)
        out.line(Cli::tr("cancelled"));
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            out.line("  "_L1 + labelled(label, value));
    };
    add(Cli::tr("Proposal"), view.stored.proposalReference);
    add(Cli::tr("Fee"), feeText(offering.fee));
    add(Cli::tr("Registration"), registrationName(offering.registration));
    add(Cli::tr("Places"), offering.capacity > 0 ? QString::number(offering.capacity) : QString());
    add(Cli::tr("Instructor"),
        offering.instructor.isEmpty() ? QString() : Cli::tr("%1 (overload)").arg(offering.instructor));
    add(Cli::tr("Last day to register"), iso(offering.registrationDeadline));
    add(Cli::tr("Public since"), iso(offering.publicSince));
    add(Cli::tr("Promoted since"), iso(offering.promotedSince));
    add(Cli::tr("Registration open since"), iso(offering.registrationOpened));
    add(Cli::tr("Registration page"), offering.registrationUrl);
    add(Cli::tr("OSAP"), osapStatusName(view.osap));
    add(Cli::tr("Ready"),
        Cli::tr("%1 of %2").arg(QString::number(view.readiness.done), QString::number(view.readiness.required)));
    for (const QString &id : view.readiness.missing())
        out.line("  "_L1 + Cli::tr("Missing: %1").arg(readinessItemName(id)));
    for (const LiveBlocker blocker : view.blockers)
        out.line("  "_L1 + Cli::tr("Not live: %1").arg(liveBlockerSentence(blocker)));
    if (view.fee.finding)
        out.line("  "_L1 + findingMessage(*view.fee.finding));
    if (view.fee.asks)
        out.line("  "_L1 + feeAcknowledgedSentence(view.fee.acknowledged));
    QList<QStringList> rows;
    for (const CohortRow &row : view.cohorts)
        rows.append({row.reference, iso(row.cohort.start), iso(row.cohort.end), QString::number(row.learners)});
    out.table({Cli::tr("Cohort"), Cli::tr("Start"), Cli::tr("End"), Cli::tr("Learners")}, rows);
}

int tellOffering(const Context &context, const Office &office, const StoredOffering &stored)
{
    const Result<OfferingView> view = viewOf(context, office, stored);
    if (!view)
        return context.out.fail(view.error());
    if (context.out.isJson())
        context.out.document(offeringJson(*view));
    else
        printOffering(context.out, *view);
    return Done;
}

int addOffering(const Context &context, Arguments &arguments)
{
    Offering checked; // the options are looked at before the file is opened
    apply(checked, arguments);
    if (arguments.has(u"opened"_s))
        arguments.complain(Cli::tr("--opened comes with offering set, when everything else is there."));
    if (arguments.has(u"cap"_s))
        arguments.complain(Cli::tr("--cap comes with offering set; a new offering has the cap that was approved."));
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open();
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredProposal> proposal = (*office)->findProposal(arguments.at(1));
    if (!proposal)
        return context.out.fail(proposal.error());
    Offering offering = offeringOf(proposal->proposal, context.policy.limits.capMax);
    apply(offering, arguments);
    acknowledgeFee(offering, context, arguments);
    if (const int status = arguments.complaint())
        return status;
    const Result<StoredOffering> added = (*office)->delivery().addOffering(offering);
    return added ? tellOffering(context, **office, *added) : context.out.fail(added.error());
}

int setOffering(const Context &context, Arguments &arguments)
{
    Offering checked;
    apply(checked, arguments);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open();
    if (!office)
        return context.out.fail(office.error());
    Result<StoredOffering> stored = (*office)->delivery().findOffering(arguments.at(1));
    if (!stored)
        return context.out.fail(stored.error());
    apply(stored->offering, arguments);
    acknowledgeFee(stored->offering, context, arguments);
    if (const int status = arguments.complaint())
        return status;
    const Result<qint64> saved = (*office)->delivery().saveOffering(stored->offering, stored->rowVersion);
    if (!saved)
        return context.out.fail(saved.error());
    const Result<StoredOffering> now = (*office)->delivery().offering(stored->offering.id);
    return now ? tellOffering(context, **office, *now) : context.out.fail(now.error());
}

int showOffering(const Context &context, Arguments &arguments)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredOffering> stored = (*office)->delivery().findOffering(arguments.at(1));
    return stored ? tellOffering(context, **office, *stored) : context.out.fail(stored.error());
}

int listOfferings(const Context &context, Arguments &arguments)
{
    OfferingFilter filter{.sort = OfferingSort::Reference, .descending = false};
    filter.limit = arguments.number(u"limit"_s, 1'000'000, 1);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<QList<OfferingRow>> rows = (*office)->delivery().offerings(filter);
    if (!rows)
        return context.out.fail(rows.error());
    QJsonArray array;
    QList<QStringList> cells;
    for (const OfferingRow &row : *rows) {
        array.append(QJsonObject{{u"ref"_s, row.reference},
                                 {u"id"_s, row.id.toString(QUuid::WithoutBraces)},
                                 {u"name"_s, row.name},
                                 {u"title"_s, row.title},
                                 {u"unit"_s, row.unit},
                                 {u"registration"_s, word(row.registration)},
                                 {u"fee"_s, feeText(row.fee)},
                                 {u"firstStart"_s, iso(row.firstStart)},
                                 {u"lastEnd"_s, iso(row.lastEnd)},
                                 {u"cohorts"_s, row.cohorts},
                                 {u"learners"_s, row.learners},
                                 {u"unfinished"_s, row.unfinished},
                                 {u"cancelled"_s, row.cancelled}});
        cells.append({row.reference, row.name, row.title, iso(row.firstStart), iso(row.lastEnd),
                      QString::number(row.cohorts), QString::number(row.learners),
                      row.cancelled ? Cli::tr("cancelled") : QString()});
    }
    return tellList(context.out, u"offerings"_s, array,
                    {Cli::tr("Reference"), Cli::tr("Name"), Cli::tr("Title"), Cli::tr("First day"), Cli::tr("Last day"),
                     Cli::tr("Cohorts"), Cli::tr("Learners"), QString()},
                    cells);
}

int offering(const Context &context, Arguments &arguments)
{
    const QString verb = arguments.at(0);
    const bool writes = verb == "add"_L1 || verb == "set"_L1;
    const QList<QCommandLineOption> options = offeringOptions() + QList{listLimit()};
    refuseOthers(arguments, u"offering "_s + verb, options,
                 writes              ? namesOf(offeringOptions())
                 : verb == "list"_L1 ? namesOf({listLimit()})
                                     : QStringList());
    if (const int status = arguments.complaint())
        return status;
    if (verb == "list"_L1 && arguments.count() == 1)
        return listOfferings(context, arguments);
    if (arguments.count() == 2) {
        if (verb == "add"_L1)
            return addOffering(context, arguments);
        if (verb == "show"_L1)
            return showOffering(context, arguments);
        if (verb == "set"_L1)
            return setOffering(context, arguments);
    }
    return context.out.misuse(Cli::tr(
        "Usage: credence-cli offering add REF, offering show OFFERING, offering set OFFERING, or offering list"));
}

/// Puts what the options say into \a cohort; the caller asks for complaints.
void apply(Cohort &cohort, Arguments &arguments)
{
    cohort.start = arguments.date(u"start"_s, cohort.start);
    cohort.end = arguments.clearableDate(u"end"_s, cohort.end);
    cohort.capacity = arguments.number(u"capacity"_s, cohort.capacity, 0);
    if (arguments.has(u"name"_s))
        cohort.name = arguments.value(u"name"_s).simplified();
    if (arguments.has(u"note"_s))
        cohort.note = arguments.value(u"note"_s);
}

int tellCohort(const Context &context, const Office &office, const CohortRow &row)
{
    const Result<StoredOffering> stored = office.delivery().offering(row.cohort.offering);
    if (!stored)
        return context.out.fail(stored.error());
    const Offering &offering = stored->offering;
    if (outlastsLearners(row.cohort, offering.weeks, offering.capWeeks))
        context.out.message(outlastsLearnersSentence(lastDayOf(row.cohort, offering.weeks),
                                                     finalDate(row.cohort.start, offering.capWeeks)));
    if (context.out.isJson())
        context.out.document(cohortJson(row));
    else
        context.out.line(Cli::tr("%1 begins on %2.").arg(row.reference, iso(row.cohort.start)));
    return Done;
}

int addCohort(const Context &context, Arguments &arguments)
{
    arguments.requiredDate(u"start"_s);
    Cohort cohort;
    apply(cohort, arguments);
    cohort.rolling = arguments.has(u"rolling"_s);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open();
    if (!office)
        return context.out.fail(office.error());
    const Result<StoredOffering> stored = (*office)->delivery().findOffering(arguments.at(1));
    if (!stored)
        return context.out.fail(stored.error());
    cohort.offering = stored->offering.id;
    const Result<CohortRow> added = (*office)->delivery().addCohort(cohort);
    return added ? tellCohort(context, **office, *added) : context.out.fail(added.error());
}

int setCohort(const Context &context, Arguments &arguments)
{
    Cohort checked; // the options are looked at before the file is opened
    apply(checked, arguments);
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open();
    if (!office)
        return context.out.fail(office.error());
    DeliveryRepository delivery = (*office)->delivery();
    Result<CohortRow> row = delivery.findCohort(arguments.at(1));
    if (!row)
        return context.out.fail(row.error());
    apply(row->cohort, arguments);
    if (const Result<qint64> saved = delivery.saveCohort(row->cohort, row->rowVersion); !saved)
        return context.out.fail(saved.error());
    const Result<CohortRow> now = delivery.cohort(row->cohort.id);
    return now ? tellCohort(context, **office, *now) : context.out.fail(now.error());
}

int listCohorts(const Context &context, Arguments &arguments)
{
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const DeliveryRepository delivery = (*office)->delivery();
    QList<CohortRow> rows;
    if (arguments.count() == 2) {
        const Result<StoredOffering> stored = delivery.findOffering(arguments.at(1));
        if (!stored)
            return context.out.fail(stored.error());
        const Result<QList<CohortRow>> found = delivery.cohorts(stored->offering.id);
        if (!found)
            return context.out.fail(found.error());
        rows = *found;
    } else {
        const Result<QList<CohortRow>> found =
            delivery.cohortsBetween(QDate(1, 1, 1), QDate(9999, 12, 31), std::numeric_limits<int>::max());
        if (!found)
            return context.out.fail(found.error());
        rows = *found;
    }
    QJsonArray array;
    QList<QStringList> cells;
    for (const CohortRow &row : std::as_const(rows)) {
        array.append(cohortJson(row));
        cells.append({row.reference, row.name, iso(row.cohort.start), iso(row.cohort.end),
                      row.cohort.rolling ? Cli::tr("rolling") : Cli::tr("scheduled"), QString::number(row.learners),
                      QString::number(row.unfinished)});
    }
    return tellList(context.out, u"cohorts"_s, array,
                    {Cli::tr("Reference"), Cli::tr("Name"), Cli::tr("Start"), Cli::tr("End"), Cli::tr("Registration"),
                     Cli::tr("Learners"), Cli::tr("Unfinished")},
                    cells);
}

int cohort(const Context &context, Arguments &arguments)
{
    const QString verb = arguments.at(0);
    if (verb == "set"_L1 || verb == "list"_L1)
        refuseOthers(arguments, u"cohort "_s + verb, cohortOptions(),
                     verb == "set"_L1 ? namesOf(cohortOptions(), {u"rolling"_s}) : QStringList());
    if (const int status = arguments.complaint())
        return status;
    if (verb == "add"_L1 && arguments.count() == 2)
        return addCohort(context, arguments);
    if (verb == "set"_L1 && arguments.count() == 2)
        return setCohort(context, arguments);
    if (verb == "list"_L1)
        return listCohorts(context, arguments);
    return context.out.misuse(
        Cli::tr("Usage: credence-cli cohort add OFFERING --start DATE [--end DATE] [--rolling], cohort set "
                "COHORT, or cohort list [OFFERING]"));
}

} // namespace

QList<Command> offeringCommands()
{
    return {
        {u"offering"_s, u"add REF [OPTIONS] · set OFFERING [OPTIONS] · show OFFERING · list"_s,
         Cli::tr("keeps the offerings of approved micro-credentials"), offeringOptions() + QList{listLimit()}, 1, 2,
         true, offering},
        {u"cohort"_s, u"add OFFERING --start DATE [--end DATE] [--rolling] · set COHORT [OPTIONS] · list [OFFERING]"_s,
         Cli::tr("keeps the cohorts of an offering"), cohortOptions(), 1, 2, true, cohort},
    };
}

} // namespace credence::cli
