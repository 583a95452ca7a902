// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/deliveryview.h"
#include "core/exchange/resultimport.h"
#include "core/exchange/rosterimport.h"
#include "core/wording/wording.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

QCommandLineOption mapOption() { return option(u"map"_s, u"MAP.json"_s, Cli::tr("how the columns are called")); }

QCommandLineOption dryRunOption() { return {u"dry-run"_s, Cli::tr("tell what would be done and do nothing")}; }

QList<QCommandLineOption> enrolOptions()
{
    return {option(u"learner"_s, u"NAME"_s, Cli::tr("the learner’s name or an alias")),
            option(u"contact"_s, u"TEXT"_s, Cli::tr("an e-mail address")),
            option(u"registered"_s, u"DATE"_s, Cli::tr("the day of registration (today)")),
            option(u"start"_s, u"DATE"_s, Cli::tr("the learner’s own first day")),
            option(u"payment"_s, u"HOW"_s, Cli::tr("card, debit, invoice, osap, other or unknown")),
            option(u"file"_s, u"TABLE"_s, Cli::tr("a table (CSV, TSV) with a learner a row")),
            mapOption(),
            dryRunOption()};
}

/// An open office file and the cohort that a command is about.
struct OpenedCohort {
    std::unique_ptr<Office> office;
    CohortRow cohort;
};

Result<OpenedCohort> openAt(const Context &context, const QString &reference, Office::Mode mode)
{
    auto office = context.open(mode);
    if (!office)
        return tl::unexpected(office.error());
    const Result<CohortRow> cohort = (*office)->delivery().findCohort(reference);
    if (!cohort)
        return tl::unexpected(cohort.error());
    return OpenedCohort{*std::move(office), *cohort};
}

/// What `enrol` was given: one learner, or a table of them.
struct Learners {
    QString file; ///< empty for one learner
    RosterRows rows;
};

Result<Learners> learnersOf(const Context &context, Arguments &arguments)
{
    if (arguments.has(u"file"_s)) {
        const QString file = arguments.value(u"file"_s);
        Result<RosterRows> rows = rosterFromFile(file, arguments.value(u"map"_s));
        if (!rows)
            return tl::unexpected(rows.error());
        return Learners{file, *std::move(rows)};
    }
    Enrolment learner;
    learner.learner = arguments.value(u"learner"_s).simplified();
    learner.contact = arguments.value(u"contact"_s).simplified();
    learner.registered = arguments.date(u"registered"_s, context.clock.today());
    learner.start = arguments.date(u"start"_s);
    learner.payment = paymentFromWord(arguments.value(u"payment"_s)).value_or(PaymentMethod::Unknown);
    Learners one;
    one.rows.learners.append(learner);
    return one;
}

/// The learners that a cohort gained, by reference.
Result<QStringList> gained(const OpenedCohort &opened, const QList<Enrolment> &before)
{
    const Result<QList<Enrolment>> after = opened.office->delivery().roster(opened.cohort.cohort.id);
    if (!after)
        return tl::unexpected(after.error());
    QSet<qint64> known;
    for (const Enrolment &enrolment : before)
        known.insert(enrolment.id);
    QStringList references;
    for (const Enrolment &enrolment : *after) {
        if (!known.contains(enrolment.id))
            references.append(learnerReference(opened.cohort.reference, enrolment));
    }
    return references;
}

/// Names those who start on a day that is none of their scheduled cohort's.
Result<QJsonArray> tellOutside(const Context &context, const OpenedCohort &opened, const QList<Enrolment> &learners)
{
    const Cohort &cohort = opened.cohort.cohort;
    const auto stored = opened.office->delivery().offering(cohort.offering);
    if (!stored)
        return tl::unexpected(stored.error());
    const int weeks = stored->offering.weeks;
    QJsonArray names;
    for (const Enrolment &learner : learners) {
        if (!startsOutside(learner, cohort, weeks))
            continue;
        names.append(learner.learner);
        context.out.message(
            labelled(learner.learner, outsideCohortSentence(learner.start, cohort.start, lastDayOf(cohort, weeks))));
    }
    return names;
}

int enrol(const Context &context, Arguments &arguments)
{
    const bool byFile = arguments.has(u"file"_s);
    const bool dry = arguments.has(u"dry-run"_s);
    if (byFile == arguments.has(u"learner"_s))
        return context.out.misuse(Cli::tr("Name a learner by --learner, or a table of them by --file."));
    refuseOthers(arguments, byFile ? u"enrol --file"_s : u"enrol --learner"_s, enrolOptions(),
                 byFile ? QStringList{u"file"_s, u"map"_s, u"dry-run"_s}
                        : namesOf(enrolOptions(), {u"file"_s, u"map"_s}));
    if (!byFile)
        arguments.required(u"learner"_s);
    arguments.date(u"registered"_s);
    arguments.date(u"start"_s);
    if (arguments.has(u"payment"_s))
        arguments.oneOf(u"payment"_s, {u"card"_s, u"debit"_s, u"invoice"_s, u"osap"_s, u"other"_s, u"unknown"_s});
    if (const int status = arguments.complaint())
        return status;
    const Result<Learners> learners = learnersOf(context, arguments);
    if (!learners)
        return context.out.fail(learners.error());
    const Result<OpenedCohort> opened =
        openAt(context, arguments.at(0), dry ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!opened)
        return context.out.fail(opened.error());
    const QUuid cohort = opened->cohort.cohort.id;
    const DeliveryRepository delivery = opened->office->delivery();
    const Result<QList<Enrolment>> before = delivery.roster(cohort);
    if (!before)
        return context.out.fail(before.error());

    const QList<Enrolment> &rows = learners->rows.learners;
    Result<EnrolCount> count = EnrolCount{.added = int(rows.size())};
    if (!dry && !rows.isEmpty()) {
        if (byFile) { // without a way back nothing is imported in bulk
            if (const auto copy = opened->office->backupIfDue(u"import"_s); !copy)
                return context.out.fail(copy.error());
        }
        count = opened->office->delivery().enrol(cohort, rows);
    }
    if (!count)
        return context.out.fail(count.error());
    const Result<QStringList> references = gained(*opened, *before);
    if (!references)
        return context.out.fail(references.error());

    tellReading(context.out, learners->file, learners->rows.encoding, learners->rows.leftOut);
    const Result<QJsonArray> outside = tellOutside(context, *opened, rows);
    if (!outside)
        return context.out.fail(outside.error());
    const QJsonArray refused = tellRefused(context.out, learners->file, learners->rows.refused);
    if (context.out.isJson()) {
        context.out.document(QJsonObject{{u"cohort"_s, opened->cohort.reference},
                                         {u"enrolled"_s, count->added},
                                         {u"unchanged"_s, count->unchanged},
                                         {u"refused"_s, refused},
                                         {u"leftOut"_s, QJsonArray::fromStringList(learners->rows.leftOut)},
                                         {u"outsideCohort"_s, *outside},
                                         {u"refs"_s, QJsonArray::fromStringList(*references)}});
    } else {
        context.out.line(dry ? Cli::tr("%n learner(s) could be read", nullptr, count->added)
                             : Cli::tr("%n learner(s) enrolled", nullptr, count->added));
        if (!byFile && !references->isEmpty())
            context.out.line(references->first());
        if (byFile) {
            context.out.line(Cli::tr("%n unchanged", nullptr, count->unchanged));
            context.out.line(Cli::tr("%n refused", nullptr, int(refused.size())));
        }
    }
    return refused.isEmpty() ? Done : AnswerIsNo;
}

QJsonObject countsJson(const RosterCounts &counts)
{
    return {{u"learners"_s, counts.learners}, {u"inProgress"_s, counts.inProgress}, {u"passed"_s, counts.passed},
            {u"failed"_s, counts.failed},     {u"withdrawn"_s, counts.withdrawn},   {u"overLimit"_s, counts.overLimit},
            {u"dueSoon"_s, counts.dueSoon},   {u"unnotified"_s, counts.unnotified}, {u"byCard"_s, counts.paid.byCard}};
}

int roster(const Context &context, Arguments &arguments)
{
    const Result<OpenedCohort> opened = openAt(context, arguments.at(0), Office::Mode::ReadOnly);
    if (!opened)
        return context.out.fail(opened.error());
    const Result<QList<Enrolment>> learners = opened->office->delivery().roster(opened->cohort.cohort.id);
    if (!learners)
        return context.out.fail(learners.error());
    const QDate today = context.clock.today();
    QJsonArray array;
    QList<QStringList> cells;
    for (const Enrolment &learner : *learners) {
        const QString reference = learnerReference(opened->cohort.reference, learner);
        array.append(learnerJson(learner, reference, today));
        cells.append({reference, learner.learner, iso(learner.start), iso(learner.finalDate),
                      learnerLeftText(learner, today), iso(learner.notified), resultName(learner.result),
                      iso(learner.resultOn)});
    }
    const RosterCounts counts = countRoster(*learners, today);
    if (context.out.isJson()) {
        QJsonObject json = cohortJson(opened->cohort);
        json.insert(u"counts"_s, countsJson(counts));
        json.insert(u"learners"_s, array);
        context.out.document(json);
    } else {
        context.out.line(labelled(opened->cohort.reference, opened->cohort.name));
        context.out.line(rosterSummary(counts));
        context.out.table({Cli::tr("Reference"), Cli::tr("Learner"), Cli::tr("Start"), Cli::tr("Final date"),
                           Cli::tr("Left"), Cli::tr("Told"), Cli::tr("Result"), Cli::tr("On")},
                          cells);
    }
    return Done;
}

/// The changes as a list for whoever has to look before they are made.
void tellChanges(const Context &context, const OpenedCohort &opened, const ResultRows &read,
                 const ResultPreview &preview, const QJsonArray &refused, bool dry)
{
    QJsonArray changes;
    QList<QStringList> cells;
    for (const ResultChange &change : preview.changes) {
        const QString reference = learnerReference(opened.cohort.reference, change.before);
        const auto side = [](const Enrolment &enrolment) {
            return QJsonObject{{u"result"_s, word(enrolment.result)}, {u"on"_s, iso(enrolment.resultOn)}};
        };
        changes.append(QJsonObject{{u"line"_s, change.line},
                                   {u"ref"_s, reference},
                                   {u"learner"_s, change.before.learner},
                                   {u"before"_s, side(change.before)},
                                   {u"after"_s, side(change.after)}});
        cells.append({reference, change.before.learner, resultName(change.before.result),
                      resultName(change.after.result), iso(change.after.resultOn)});
    }
    if (context.out.isJson()) {
        context.out.document(QJsonObject{{u"cohort"_s, opened.cohort.reference},
                                         {u"column"_s, read.column},
                                         {u"dryRun"_s, dry},
                                         {u"changed"_s, preview.changes.size()},
                                         {u"unchanged"_s, preview.unchanged.size()},
                                         {u"refused"_s, refused},
                                         {u"leftOut"_s, QJsonArray::fromStringList(read.leftOut)},
                                         {u"changes"_s, changes}});
        return;
    }
    context.out.table({Cli::tr("Reference"), Cli::tr("Learner"), Cli::tr("Before"), Cli::tr("Result"), Cli::tr("On")},
                      cells);
    const int changed = int(preview.changes.size());
    context.out.line(dry ? Cli::tr("%n result(s) would be recorded", nullptr, changed)
                         : Cli::tr("%n result(s) recorded", nullptr, changed));
    context.out.line(Cli::tr("%n unchanged", nullptr, int(preview.unchanged.size())));
    context.out.line(Cli::tr("%n refused", nullptr, int(refused.size())));
}

int results(const Context &context, Arguments &arguments)
{
    constexpr int kPerCent = 100;
    const bool dry = arguments.has(u"dry-run"_s);
    const ResultReading reading{arguments.value(u"column"_s), arguments.number(u"pass-mark"_s, -1, 0)};
    const QDate on = arguments.date(u"on"_s);
    if (const int status = arguments.complaint())
        return status;
    if (reading.passMark > kPerCent)
        return context.out.misuse(Cli::tr("--pass-mark is in per cent, from 0 to 100."));
    const QString file = arguments.at(1);
    Result<ResultRows> read = resultsFromFile(file, arguments.value(u"map"_s), reading);
    if (!read)
        return context.out.fail(read.error());
    if (on.isValid()) {
        for (ResultRow &row : read->rows) {
            if (!row.on.isValid())
                row.on = on;
        }
    }
    const Result<OpenedCohort> opened =
        openAt(context, arguments.at(0), dry ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!opened)
        return context.out.fail(opened.error());
    DeliveryRepository delivery = opened->office->delivery();
    const Result<QList<Enrolment>> learners = delivery.roster(opened->cohort.cohort.id);
    if (!learners)
        return context.out.fail(learners.error());
    const ResultPreview preview = previewResults(read->rows, *learners, context.clock.today());
    if (!dry && !preview.changes.isEmpty()) {
        if (const auto copy = opened->office->backupIfDue(u"import"_s); !copy)
            return context.out.fail(copy.error());
        QList<Enrolment> changed;
        for (const ResultChange &change : preview.changes)
            changed.append(change.after);
        if (const auto saved = delivery.saveEnrolments(changed); !saved)
            return context.out.fail(saved.error());
    }
    tellReading(context.out, file, read->encoding, read->leftOut);
    const QJsonArray refused = tellRefused(context.out, file, read->refused + preview.refused);
    tellChanges(context, *opened, *read, preview, refused, dry);
    return refused.isEmpty() ? Done : AnswerIsNo;
}

} // namespace

QList<Command> rosterCommands()
{
    return {
        {u"enrol"_s,
         u"COHORT --learner NAME [--contact TEXT] [--start DATE] [--payment HOW] · COHORT --file TABLE [--map MAP.json]"_s,
         Cli::tr("enrols a learner, or those of a registrations table"), enrolOptions(), 1, 1, true, enrol},
        {u"roster"_s,
         u"COHORT"_s,
         Cli::tr("lists the learners of a cohort with their final dates"),
         {},
         1,
         1,
         true,
         roster},
        {u"results"_s,
         u"COHORT FILE [--map MAP.json] [--column NAME] [--pass-mark N] [--on DATE] [--dry-run]"_s,
         Cli::tr("records the results that a learning platform exported; grades are read and never kept"),
         {mapOption(), option(u"column"_s, u"NAME"_s, Cli::tr("the column with the results")),
          option(u"pass-mark"_s, u"N"_s, Cli::tr("per cent from which a number is a pass")),
          option(u"on"_s, u"DATE"_s, Cli::tr("the day of the results where the table has none (today)")),
          dryRunOption()},
         2,
         2,
         true,
         results},
    };
}

} // namespace credence::cli
