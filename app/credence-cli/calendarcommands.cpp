// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/wording/wording.h"

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

/// What `meeting`, `intake` and `holiday` are asked to do: add, list or remove.
enum class Verb { Add, List, Remove, Unknown };

Verb verbOf(const QString &text)
{
    if (text == "add"_L1)
        return Verb::Add;
    if (text == "list"_L1)
        return Verb::List;
    return text == "remove"_L1 ? Verb::Remove : Verb::Unknown;
}

/// The office file with its calendar facts.
struct Opened {
    std::unique_ptr<Office> office;
    OfficeCalendar calendar;
};

Result<Opened> openFor(const Context &context, Verb verb)
{
    auto office = context.open(verb == Verb::List ? Office::Mode::ReadOnly : Office::Mode::ReadWrite);
    if (!office)
        return tl::unexpected(office.error());
    Result<OfficeCalendar> calendar = (*office)->calendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    return Opened{*std::move(office), *std::move(calendar)};
}

/// Tells what was written: \a json, or \a sentence.
int tell(const Context &context, const QJsonObject &json, const QString &sentence)
{
    if (context.out.isJson())
        context.out.document(json);
    else
        context.out.line(sentence);
    return Done;
}

QJsonObject meetingJson(const Meeting &meeting, const Limits &limits)
{
    return {{u"id"_s, meeting.id},
            {u"body"_s, meeting.body},
            {u"date"_s, iso(meeting.date)},
            {u"agendaCloses"_s, iso(agendaCloses(meeting, limits))},
            {u"note"_s, meeting.note}};
}

int listMeetings(const Context &context, const OfficeCalendar &calendar)
{
    QJsonArray array;
    QList<QStringList> cells;
    for (const Meeting &meeting : calendar.meetings) {
        array.append(meetingJson(meeting, context.policy.limits));
        cells.append({iso(meeting.date), planStepName(meeting.body, context.policy),
                      iso(agendaCloses(meeting, context.policy.limits)), meeting.note});
    }
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"meetings"_s, array}});
    else
        context.out.table({Cli::tr("Date"), Cli::tr("Body"), Cli::tr("Agenda closes"), Cli::tr("Note")}, cells);
    return Done;
}

int meeting(const Context &context, Arguments &arguments)
{
    const Verb verb = verbOf(arguments.at(0));
    if (verb == Verb::List) {
        const Result<Opened> opened = openFor(context, verb);
        return opened ? listMeetings(context, opened->calendar) : context.out.fail(opened.error());
    }
    QStringList bodies;
    for (const Stage &stage : context.policy.stages) {
        if (stage.meets)
            bodies.append(stage.id);
    }
    Meeting wanted;
    wanted.body = arguments.at(1);
    if (verb == Verb::Unknown || arguments.count() != 3 || !bodies.contains(wanted.body))
        return context.out.misuse(
            Cli::tr("Usage: credence-cli meeting add|remove %1 DATE, or meeting list").arg(bodies.join(u'|')));
    wanted.date = arguments.dateAt(2);
    wanted.agendaCloses =
        arguments.date(u"agenda-closes"_s, wanted.date.addDays(-context.policy.limits.agendaClosesDays));
    wanted.note = arguments.value(u"note"_s);
    if (const int status = arguments.complaint())
        return status;
    if (wanted.agendaCloses > wanted.date)
        return context.out.misuse(Cli::tr("The agenda cannot close after the meeting."));

    const Result<Opened> opened = openFor(context, verb);
    if (!opened)
        return context.out.fail(opened.error());
    const QList<Meeting> &meetings = opened->calendar.meetings;
    const auto known = std::find_if(meetings.cbegin(), meetings.cend(),
                                    [&](const Meeting &m) { return m.body == wanted.body && m.date == wanted.date; });
    const QString body = planStepName(wanted.body, context.policy);
    if (verb == Verb::Remove) {
        if (known == meetings.cend())
            return context.out.fail({ErrorCode::NotFound, {body + u' ' + iso(wanted.date)}});
        const Result<void> removed = opened->office->removeMeeting(known->id);
        return removed ? tell(context, meetingJson(*known, context.policy.limits),
                              Cli::tr("Removed the %1 meeting of %2.").arg(body, iso(wanted.date)))
                       : context.out.fail(removed.error());
    }
    wanted.id = known == meetings.cend() ? 0 : known->id; // the same day again mends the one there is
    const Result<qint64> saved = opened->office->saveMeeting(wanted);
    if (!saved)
        return context.out.fail(saved.error());
    wanted.id = *saved;
    return tell(
        context, meetingJson(wanted, context.policy.limits),
        Cli::tr("%1 meets on %2; its agenda closes on %3.").arg(body, iso(wanted.date), iso(wanted.agendaCloses)));
}

QJsonObject intakeJson(const Intake &intake, const DecisionBand &band)
{
    return {{u"id"_s, intake.id},
            {u"deadline"_s, iso(intake.deadline)},
            {u"confirmed"_s, intake.confirmed},
            {u"from"_s, iso(band.from)},
            {u"to"_s, iso(band.to)},
            {u"note"_s, intake.note}};
}

int listIntakes(const Context &context, const OfficeCalendar &calendar)
{
    const BusinessCalendar days(calendar.closures);
    QJsonArray array;
    QList<QStringList> cells;
    for (const Intake &intake : calendar.intakes) {
        const DecisionBand band = decisionBand(intake.deadline, days, context.policy.limits);
        array.append(intakeJson(intake, band));
        cells.append({iso(intake.deadline), iso(band.from), iso(band.to),
                      intake.confirmed ? QString() : Cli::tr("unconfirmed"), intake.note});
    }
    if (context.out.isJson()) {
        context.out.document(QJsonObject{{u"intakes"_s, array}});
    } else {
        context.out.table(
            {Cli::tr("Deadline"), Cli::tr("Decision from"), Cli::tr("to"), Cli::tr("Confirmed"), Cli::tr("Note")},
            cells);
        for (const IntakeRemark &remark : intakeRemarks(calendar.intakes, context.clock.today(), context.policy.limits))
            context.out.message(intakeRemarkSentence(remark));
    }
    return Done;
}

int intake(const Context &context, Arguments &arguments)
{
    const Verb verb = verbOf(arguments.at(0));
    if (verb == Verb::List) {
        const Result<Opened> opened = openFor(context, verb);
        return opened ? listIntakes(context, opened->calendar) : context.out.fail(opened.error());
    }
    if (verb == Verb::Unknown || arguments.count() != 2)
        return context.out.misuse(Cli::tr("Usage: credence-cli intake add|remove DATE, or intake list"));
    Intake wanted;
    wanted.deadline = arguments.dateAt(1);
    wanted.confirmed = !arguments.has(u"unconfirmed"_s);
    wanted.note = arguments.value(u"note"_s);
    if (const int status = arguments.complaint())
        return status;
    const Result<Opened> opened = openFor(context, verb);
    if (!opened)
        return context.out.fail(opened.error());
    const DecisionBand band =
        decisionBand(wanted.deadline, BusinessCalendar(opened->calendar.closures), context.policy.limits);
    const QList<Intake> &intakes = opened->calendar.intakes;
    const auto known =
        std::find_if(intakes.cbegin(), intakes.cend(), [&](const Intake &i) { return i.deadline == wanted.deadline; });
    if (verb == Verb::Remove) {
        if (known == intakes.cend())
            return context.out.fail({ErrorCode::NotFound, {iso(wanted.deadline)}});
        const Result<void> removed = opened->office->removeIntake(known->id);
        return removed ? tell(context, intakeJson(*known, band),
                              Cli::tr("Removed the intake of %1.").arg(iso(wanted.deadline)))
                       : context.out.fail(removed.error());
    }
    wanted.id = known == intakes.cend() ? 0 : known->id;
    const Result<qint64> saved = opened->office->saveIntake(wanted);
    if (!saved)
        return context.out.fail(saved.error());
    wanted.id = *saved;
    return tell(context, intakeJson(wanted, band),
                Cli::tr("The intake closes on %1; its decisions are expected from %2 to %3.")
                    .arg(iso(wanted.deadline), iso(band.from), iso(band.to)));
}

QJsonObject holidayJson(const Holiday &holiday, bool statutory)
{
    return {{u"date"_s, iso(holiday.date)}, {u"name"_s, holiday.name}, {u"statutory"_s, statutory}};
}

int listHolidays(const Context &context, const OfficeCalendar &calendar, int year)
{
    QList<std::pair<Holiday, bool>> days;
    for (const Holiday &holiday : ontarioHolidays(year))
        days.append({holiday, true});
    for (const Holiday &closure : calendar.closures)
        days.append({closure, false});
    std::stable_sort(days.begin(), days.end(),
                     [](const auto &a, const auto &b) { return a.first.date < b.first.date; });
    QJsonArray array;
    QList<QStringList> cells;
    for (const auto &[holiday, statutory] : std::as_const(days)) {
        array.append(holidayJson(holiday, statutory));
        const bool french = interfaceLanguage() == "fr"_L1 && !holiday.nameFr.isEmpty();
        cells.append({iso(holiday.date), french ? holiday.nameFr : holiday.name,
                      statutory ? Cli::tr("Ontario") : Cli::tr("the office")});
    }
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"holidays"_s, array}});
    else
        context.out.table({Cli::tr("Date"), Cli::tr("Name"), Cli::tr("Kept by")}, cells);
    return Done;
}

int holiday(const Context &context, Arguments &arguments)
{
    const Verb verb = verbOf(arguments.at(0));
    if (verb == Verb::List) {
        const int year = arguments.number(u"year"_s, context.clock.today().year(), 1);
        if (const int status = arguments.complaint())
            return status;
        const Result<Opened> opened = openFor(context, verb);
        return opened ? listHolidays(context, opened->calendar, year) : context.out.fail(opened.error());
    }
    Holiday wanted;
    wanted.name = arguments.from(2).join(u' ').trimmed();
    const bool complete = verb == Verb::Add ? !wanted.name.isEmpty() : arguments.count() == 2;
    if (verb == Verb::Unknown || !complete)
        return context.out.misuse(Cli::tr("Usage: credence-cli holiday add DATE NAME, holiday remove DATE, or holiday "
                                          "list"));
    wanted.date = arguments.dateAt(1);
    if (const int status = arguments.complaint())
        return status;
    const Result<Opened> opened = openFor(context, verb);
    if (!opened)
        return context.out.fail(opened.error());
    const QList<Holiday> &closures = opened->calendar.closures;
    const auto known =
        std::find_if(closures.cbegin(), closures.cend(), [&](const Holiday &h) { return h.date == wanted.date; });
    if (verb == Verb::Remove) {
        if (known == closures.cend())
            return context.out.fail({ErrorCode::NotFound, {iso(wanted.date)}});
        const Result<void> removed = opened->office->removeClosure(known->id);
        return removed ? tell(context, holidayJson(*known, false), Cli::tr("Removed %1.").arg(iso(wanted.date)))
                       : context.out.fail(removed.error());
    }
    wanted.id = known == closures.cend() ? 0 : known->id;
    const Result<qint64> saved = opened->office->saveClosure(wanted);
    if (!saved)
        return context.out.fail(saved.error());
    return tell(context, holidayJson(wanted, false),
                Cli::tr("The office is closed on %1: %2.").arg(iso(wanted.date), wanted.name));
}

} // namespace

QList<Command> calendarCommands()
{
    const QCommandLineOption note = option(u"note"_s, u"TEXT"_s, Cli::tr("a note"));
    return {
        {u"meeting"_s,
         u"add sccasp|senate DATE [--agenda-closes DATE] · remove sccasp|senate DATE · list"_s,
         Cli::tr("keeps the meetings of the committees"),
         {option(u"agenda-closes"_s, u"DATE"_s, Cli::tr("last day to put an item on the agenda")), note},
         1,
         3,
         true,
         meeting},
        {u"intake"_s,
         u"add DATE [--unconfirmed] · remove DATE · list"_s,
         Cli::tr("keeps the Ministry’s OSAP intake deadlines"),
         {QCommandLineOption(u"unconfirmed"_s, Cli::tr("not announced by the Ministry yet")), note},
         1,
         2,
         true,
         intake},
        {u"holiday"_s,
         u"add DATE NAME · remove DATE · list [--year YEAR]"_s,
         Cli::tr("keeps the office’s closures beside Ontario’s statutory days"),
         {option(u"year"_s, u"YEAR"_s, Cli::tr("list: the year of the statutory days"))},
         1,
         100,
         true,
         holiday},
    };
}

} // namespace credence::cli
