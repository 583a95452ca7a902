// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/deliveryview.h"
#include "core/wording/wording.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

constexpr int kAll = std::numeric_limits<int>::max();

int tellLearner(const Context &context, const QString &reference, const Enrolment &learner)
{
    if (context.out.isJson())
        context.out.document(learnerJson(learner, reference, context.clock.today()));
    else
        //: %1 the reference of a learner, %2 the name, %3 the result
        context.out.line(Cli::tr("%1: %2, %3").arg(reference, learner.learner, resultName(learner.result)));
    return Done;
}

/// Finds the learner, changes the record by \a change, and saves it.
int changeLearner(const Context &context, const QString &reference, const std::function<void(Enrolment &)> &change)
{
    const auto office = context.open();
    if (!office)
        return context.out.fail(office.error());
    DeliveryRepository delivery = (*office)->delivery();
    Result<LearnerRow> row = delivery.findEnrolment(reference);
    if (!row)
        return context.out.fail(row.error());
    change(row->enrolment);
    const Result<QList<Enrolment>> saved = delivery.saveEnrolments({row->enrolment});
    return saved ? tellLearner(context, row->reference, saved->first()) : context.out.fail(saved.error());
}

/// Reads the day given by --on; BadUsage where it is none, AnswerIsNo where it has not come.
int readDay(const Context &context, Arguments &arguments, QDate &on)
{
    on = arguments.requiredDate(u"on"_s);
    if (const int status = arguments.complaint())
        return status;
    return on > context.clock.today() ? context.out.fail({ErrorCode::DateInFuture, {iso(on)}}) : Done;
}

int result(const Context &context, Arguments &arguments)
{
    const std::optional<EnrolmentResult> result = resultFromWord(arguments.at(1));
    if (!result || *result == EnrolmentResult::FailedTimeLimit)
        return context.out.misuse(
            Cli::tr("Usage: credence-cli result ENROLMENT passed|failed|withdrawn --on DATE, or in-progress to take a "
                    "result back"));
    const bool takenBack = *result == EnrolmentResult::InProgress;
    QDate on;
    if (!takenBack) {
        if (const int status = readDay(context, arguments, on))
            return status;
    }
    return changeLearner(context, arguments.at(0),
                         [&](Enrolment &enrolment) { enrolment = withResult(enrolment, *result, on); });
}

/// Everybody of a cohort who was registered by that day and not told yet (R37).
int noticeToCohort(const Context &context, Office &office, const CohortRow &cohort, QDate on)
{
    DeliveryRepository delivery = office.delivery();
    const Result<QList<Enrolment>> learners = delivery.roster(cohort.cohort.id);
    if (!learners)
        return context.out.fail(learners.error());
    QList<Enrolment> told;
    for (Enrolment learner : *learners) {
        if (!clockOf(learner, context.clock.today()).needsNotice || learner.registered > on)
            continue;
        learner.notified = on;
        told.append(learner);
    }
    if (!told.isEmpty()) {
        if (const auto saved = delivery.saveEnrolments(told); !saved)
            return context.out.fail(saved.error());
    }
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"cohort"_s, cohort.reference}, {u"notified"_s, told.size()}});
    else
        context.out.line(Cli::tr("%n learner(s) told of the time limit", nullptr, int(told.size())));
    return Done;
}

int notice(const Context &context, Arguments &arguments)
{
    QDate on;
    if (const int status = readDay(context, arguments, on))
        return status;
    {
        const auto office = context.open();
        if (!office)
            return context.out.fail(office.error());
        if (const Result<CohortRow> cohort = (*office)->delivery().findCohort(arguments.at(0)))
            return noticeToCohort(context, **office, *cohort, on);
    }
    return changeLearner(context, arguments.at(0), [&](Enrolment &enrolment) { enrolment.notified = on; });
}

int certificate(const Context &context, Arguments &arguments)
{
    QDate on;
    if (const int status = readDay(context, arguments, on))
        return status;
    return changeLearner(context, arguments.at(0), [&](Enrolment &enrolment) { enrolment.certificateOn = on; });
}

int transcript(const Context &context, Arguments &arguments)
{
    QDate on;
    if (const int status = readDay(context, arguments, on))
        return status;
    const int status =
        changeLearner(context, arguments.at(0), [&](Enrolment &enrolment) { enrolment.transcriptAsked = on; });
    if (status == Done)
        context.out.message(transcriptAnswer());
    return status;
}

int confirmLimit(const Context &context, Arguments &arguments)
{
    const bool dry = arguments.has(u"dry-run"_s);
    const QStringList chosen = arguments.from(0);
    const auto office = context.open(dry ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return context.out.fail(office.error());
    DeliveryRepository delivery = (*office)->delivery();
    const Result<QList<LearnerRow>> over = delivery.overLimit(context.clock.today(), kAll);
    if (!over)
        return context.out.fail(over.error());
    for (const QString &reference : chosen) {
        const bool known = std::any_of(over->cbegin(), over->cend(),
                                       [&](const LearnerRow &row) { return row.reference == reference; });
        if (!known)
            return context.out.fail({ErrorCode::NotFound, {reference}});
    }
    QList<Enrolment> failed;
    QJsonArray array;
    QList<QStringList> cells;
    for (const LearnerRow &row : *over) {
        if (!chosen.isEmpty() && !chosen.contains(row.reference))
            continue;
        failed.append(failedByTimeLimit(row.enrolment));
        QJsonObject json = learnerJson(dry ? row.enrolment : failed.last(), row.reference, context.clock.today());
        json.insert(u"name"_s, row.name);
        array.append(json);
        cells.append({row.reference, row.enrolment.learner, row.name, iso(row.enrolment.finalDate)});
    }
    if (!dry && !failed.isEmpty()) {
        if (const auto saved = delivery.saveEnrolments(failed); !saved)
            return context.out.fail(saved.error());
    }
    const int count = int(failed.size());
    if (context.out.isJson()) {
        context.out.document(
            QJsonObject{{u"confirmed"_s, dry ? 0 : count}, {u"found"_s, count}, {u"learners"_s, array}});
    } else {
        context.out.table({Cli::tr("Reference"), Cli::tr("Learner"), Cli::tr("Name"), Cli::tr("Final date")}, cells);
        context.out.line(dry ? Cli::tr("%n learner(s) passed the time limit", nullptr, count)
                             : Cli::tr("%n learner(s) recorded as failed by the time limit", nullptr, count));
    }
    return Done;
}

int retention(const Context &context, Arguments &arguments)
{
    const bool dry = arguments.has(u"dry-run"_s);
    const QDate before = arguments.requiredDate(u"before"_s);
    if (before > context.clock.today())
        arguments.complain(Cli::tr("--before must be a day that has come: cohorts that run keep their learners."));
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(dry ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return context.out.fail(office.error());
    DeliveryRepository delivery = (*office)->delivery();
    const Result<PurgeReport> report = dry ? delivery.purgePreview(before) : delivery.purge(before);
    if (!report)
        return context.out.fail(report.error());
    const QString sentence = purgeSentence(report->cohorts, report->learners, report->before, !dry);
    if (context.out.isJson()) {
        context.out.document(QJsonObject{{u"before"_s, iso(report->before)},
                                         {u"cohorts"_s, report->cohorts},
                                         {u"learners"_s, report->learners},
                                         {u"removed"_s, !dry},
                                         {u"message"_s, sentence}});
    } else {
        context.out.line(sentence);
    }
    return Done;
}

} // namespace

QList<Command> learnerCommands()
{
    const QCommandLineOption on = option(u"on"_s, u"DATE"_s, Cli::tr("the day"));
    const QCommandLineOption dryRun(u"dry-run"_s, Cli::tr("tell what would be done and do nothing"));
    return {
        {u"result"_s,
         u"ENROLMENT passed|failed|withdrawn --on DATE"_s,
         Cli::tr("records how a learner ended; never a grade"),
         {on},
         2,
         2,
         true,
         result},
        {u"notice"_s,
         u"ENROLMENT|COHORT --on DATE"_s,
         Cli::tr("records that learners were told of the time limit"),
         {on},
         1,
         1,
         true,
         notice},
        {u"certificate"_s,
         u"ENROLMENT --on DATE"_s,
         Cli::tr("records that Brightspace generated a certificate"),
         {on},
         1,
         1,
         true,
         certificate},
        {u"transcript"_s,
         u"ENROLMENT --on DATE"_s,
         Cli::tr("records that a learner asked for a transcript, and gives the answer"),
         {on},
         1,
         1,
         true,
         transcript},
        {u"confirm-limit"_s,
         u"[ENROLMENT…] [--dry-run]"_s,
         Cli::tr("lists who passed the time limit and confirms them as failed"),
         {dryRun},
         0,
         100'000,
         true,
         confirmLimit},
        {u"retention"_s,
         u"--before DATE [--dry-run]"_s,
         Cli::tr("removes names and contacts of learners whose cohorts ended before a day"),
         {option(u"before"_s, u"DATE"_s, Cli::tr("cohorts that ended before it")), dryRun},
         0,
         0,
         true,
         retention},
    };
}

} // namespace credence::cli
