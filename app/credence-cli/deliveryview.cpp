// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/deliveryview.h"
#include "core/proposal/proposaljson.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

Result<OfferingView> viewOf(const Context &context, const Office &office, const StoredOffering &stored)
{
    const QDate today = context.clock.today();
    const Offering &offering = stored.offering;
    const auto cohorts = office.delivery().cohorts(offering.id);
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    auto proposal = office.proposal(offering.proposal);
    if (!proposal)
        return tl::unexpected(proposal.error());
    const auto calendar = office.calendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    proposal->proposal.timing = stored.timing; // as approved, whatever was edited since (R126)
    OfferingView view{stored, *cohorts, {}, {}, {}, feeRemarkOf(offering, context.policy.limits)};
    view.osap =
        osapStatusAt(stored.firstDay, stored.chain, today, BusinessCalendar(calendar->closures), context.policy.limits);
    view.readiness =
        readinessOf(offering, stored.firstDay, today, context.policy.limits.publishDays, eligibleSince(stored.chain));
    view.blockers = liveBlockers(offering, proposal->proposal, stored.chain.standing == Standing::Approved,
                                 stored.stack, stored.firstDay, today);
    return view;
}

QString osapStatusWord(const OsapStatus &status)
{
    switch (status.kind) {
    case OsapStatus::Waiting:
        return u"waiting"_s;
    case OsapStatus::Eligible:
        return u"eligible"_s;
    case OsapStatus::StartedBefore:
        return u"started-before"_s;
    case OsapStatus::NotEligible:
        return u"not-eligible"_s;
    case OsapStatus::None:
        break;
    }
    return u"none"_s;
}

QString feeText(qint64 cents) { return cents < 0 ? QString() : moneyText(cents); }

QString percentText(int basisPoints)
{
    QString text = moneyText(basisPoints); // hundredths of a per cent have two decimals, as money has
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString learnerReference(const QString &cohort, const Enrolment &enrolment)
{
    return u"%1/%2"_s.arg(cohort, QString::number(enrolment.number));
}

QJsonObject cohortJson(const CohortRow &row)
{
    const Cohort &cohort = row.cohort;
    return {{u"ref"_s, row.reference},
            {u"id"_s, cohort.id.toString(QUuid::WithoutBraces)},
            {u"offering"_s, row.offeringReference},
            {u"name"_s, cohort.name},
            {u"rolling"_s, cohort.rolling},
            {u"start"_s, iso(cohort.start)},
            {u"end"_s, iso(cohort.end)},
            {u"capacity"_s, cohort.capacity},
            {u"learners"_s, row.learners},
            {u"unfinished"_s, row.unfinished},
            {u"passed"_s, row.passed},
            {u"failed"_s, row.failed},
            {u"withdrawn"_s, row.withdrawn},
            {u"lastFinalDate"_s, iso(row.lastFinal)},
            {u"note"_s, cohort.note}};
}

QJsonObject learnerJson(const Enrolment &enrolment, const QString &reference, QDate today)
{
    const ClockState clock = clockOf(enrolment, today);
    QJsonObject json{{u"ref"_s, reference},
                     {u"learner"_s, enrolment.learner},
                     {u"contact"_s, enrolment.contact},
                     {u"registered"_s, iso(enrolment.registered)},
                     {u"start"_s, iso(enrolment.start)},
                     {u"finalDate"_s, iso(enrolment.finalDate)},
                     {u"notified"_s, iso(enrolment.notified)},
                     {u"payment"_s, word(enrolment.payment)},
                     {u"result"_s, word(enrolment.result)},
                     {u"resultOn"_s, iso(enrolment.resultOn)},
                     {u"certificate"_s, iso(enrolment.certificateOn)},
                     {u"transcriptAsked"_s, iso(enrolment.transcriptAsked)},
                     {u"overLimit"_s, clock.overLimit}};
    // Days are left to whoever has not finished; to the others the clock means nothing any more.
    json.insert(u"daysLeft"_s, enrolment.result == EnrolmentResult::InProgress ? QJsonValue(clock.daysLeft)
                                                                               : QJsonValue(QJsonValue::Null));
    if (enrolment.erased)
        json.insert(u"erased"_s, true);
    return json;
}

static QJsonArray costsJson(const QList<CostLine> &costs)
{
    QJsonArray array;
    for (const CostLine &cost : costs) {
        array.append(QJsonObject{{u"kind"_s, word(cost.kind)},
                                 {u"amount"_s, moneyText(cost.cents)},
                                 {u"perCohort"_s, cost.perCohort},
                                 {u"note"_s, cost.note}});
    }
    return array;
}

QJsonObject budgetJson(const Budget &budget)
{
    return {{u"learners"_s, budget.mix.learners},
            {u"byCard"_s, budget.mix.byCard},
            {u"cohorts"_s, budget.cohorts},
            {u"fee"_s, moneyText(budget.fee)},
            {u"revenue"_s, moneyText(budget.revenue)},
            {u"cardCharges"_s, moneyText(budget.cardCharges)},
            {u"partnerShare"_s, moneyText(budget.partnerShare)},
            {u"costLines"_s, costsJson(budget.costs)},
            {u"costs"_s, moneyText(budget.totalCosts)},
            {u"net"_s, moneyText(budget.net)},
            {u"breakEven"_s, budget.breakEven ? QJsonValue(*budget.breakEven) : QJsonValue(QJsonValue::Null)}};
}

static QJsonObject readinessJson(const Readiness &readiness)
{
    QJsonArray items;
    for (const ReadinessItem &item : readiness.items) {
        items.append(QJsonObject{{u"item"_s, item.id},
                                 {u"required"_s, item.required},
                                 {u"done"_s, iso(item.done)},
                                 {u"by"_s, iso(item.by)},
                                 {u"late"_s, item.late}});
    }
    return {{u"ready"_s, readiness.ready()},
            {u"done"_s, readiness.done},
            {u"required"_s, readiness.required},
            {u"missing"_s, QJsonArray::fromStringList(readiness.missing())},
            {u"items"_s, items}};
}

QJsonObject offeringJson(const OfferingView &view)
{
    const Offering &offering = view.stored.offering;
    QJsonArray cohorts;
    for (const CohortRow &row : view.cohorts)
        cohorts.append(cohortJson(row));
    QJsonArray blockers;
    for (const LiveBlocker blocker : view.blockers)
        blockers.append(QJsonObject{{u"blocker"_s, word(blocker)}, {u"message"_s, liveBlockerSentence(blocker)}});
    QJsonArray remarks;
    if (view.fee.finding)
        remarks.append(QJsonObject{{u"rule"_s, view.fee.finding->rule},
                                   {u"severity"_s, word(view.fee.finding->severity)},
                                   {u"message"_s, findingMessage(*view.fee.finding)},
                                   {u"toAcknowledge"_s, view.fee.isOpen()},
                                   {u"acknowledged"_s, iso(view.fee.acknowledged)}});
    const QJsonObject osap{{u"status"_s, osapStatusWord(view.osap)},
                           {u"since"_s, iso(view.osap.since)},
                           {u"message"_s, osapStatusSentence(view.osap)}};
    QJsonObject json{{u"ref"_s, offering.reference},
                     {u"id"_s, offering.id.toString(QUuid::WithoutBraces)},
                     {u"proposal"_s, view.stored.proposalReference},
                     {u"name"_s, view.stored.name},
                     {u"title"_s, offering.title},
                     {u"fee"_s, feeText(offering.fee)},
                     {u"capacity"_s, offering.capacity},
                     {u"instructor"_s, offering.instructor},
                     {u"registration"_s, word(offering.registration)},
                     {u"instructorAgreed"_s, iso(offering.instructorAgreed)},
                     {u"unitAgreed"_s, iso(offering.unitAgreed)},
                     {u"deadline"_s, iso(offering.registrationDeadline)},
                     {u"public"_s, iso(offering.publicSince)},
                     {u"promoted"_s, iso(offering.promotedSince)},
                     {u"registrationOpened"_s, iso(offering.registrationOpened)},
                     {u"url"_s, offering.registrationUrl},
                     {u"weeks"_s, offering.weeks},
                     {u"capWeeks"_s, offering.capWeeks},
                     {u"cardRate"_s, percentText(offering.budget.cardRate)},
                     {u"partnerShareRate"_s, percentText(offering.budget.partnerShare)},
                     {u"tls"_s, offering.budget.tlsInvolved},
                     {u"costs"_s, costsJson(offering.budget.costs)},
                     {u"useOfFunds"_s, offering.budget.useOfFunds},
                     {u"agreement"_s, offering.budget.caseByCase ? u"case-by-case"_s : u"standard"_s},
                     {u"firstDay"_s, iso(view.stored.firstDay)},
                     {u"live"_s, view.blockers.isEmpty()},
                     {u"blockers"_s, blockers},
                     {u"remarks"_s, remarks},
                     {u"readiness"_s, readinessJson(view.readiness)},
                     {u"osap"_s, osap},
                     {u"cohorts"_s, cohorts},
                     {u"cancelled"_s, offering.cancelled},
                     {u"note"_s, offering.note}};
    if (view.stored.stack)
        json.insert(u"stack"_s, view.stored.stack->name);
    return json;
}

int tellList(Output &out, const QString &key, const QJsonArray &array, const QStringList &header,
             const QList<QStringList> &cells)
{
    if (out.isJson())
        out.document(QJsonObject{{key, array}});
    else
        out.table(header, cells);
    return Done;
}

void refuseOthers(Arguments &arguments, const QString &what, const QList<QCommandLineOption> &options,
                  const QStringList &own)
{
    for (const QString &name : namesOf(options, own)) {
        if (arguments.has(name))
            //: %1 an option, %2 a command and its verb
            arguments.complain(Cli::tr("--%1 does not go with “%2”.").arg(name, what));
    }
}

QStringList namesOf(const QList<QCommandLineOption> &options, const QStringList &others)
{
    QStringList names;
    for (const QCommandLineOption &each : options) {
        if (!others.contains(each.names().first()))
            names.append(each.names().first());
    }
    return names;
}

QJsonArray tellRefused(Output &out, const QString &file, QList<RefusedRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(),
                     [](const RefusedRow &a, const RefusedRow &b) { return a.line < b.line; });
    QJsonArray array;
    for (const RefusedRow &row : std::as_const(rows)) {
        const QString reason = errorSentence(row.reason);
        array.append(QJsonObject{{u"file"_s, file}, {u"line"_s, row.line}, {u"reason"_s, reason}});
        // Errors of a row name their line first; those of a value do not know it.
        const bool placed = row.reason.args.value(0) == QString::number(row.line);
        if (placed)
            out.message(labelled(file, reason));
        else
            //: %1 a file, %2 a line of it, %3 why it was refused
            out.message(Cli::tr("%1, line %2: %3").arg(file, QString::number(row.line), reason));
    }
    return array;
}

void tellReading(Output &out, const QString &file, const QString &encoding, const QStringList &leftOut)
{
    if (encoding == "Windows-1252"_L1)
        out.message(Cli::tr("%1 is not in UTF-8 and was read as Windows-1252. Look at its accents and quotation marks.")
                        .arg(file));
    for (const QString &column : leftOut)
        out.message(Cli::tr("%1: the column “%2” looks like a student number and was not taken.").arg(file, column));
}

} // namespace credence::cli
