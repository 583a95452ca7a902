// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credence-cli/cli.h"
#include "core/exchange/icalendar.h"
#include "core/store/calendarexport.h"
#include "core/wording/wording.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace credence::cli {

namespace {

constexpr int kDays = 366;

int exportCalendar(const Context &context, Arguments &arguments)
{
    const int days = arguments.number(u"days"_s, kDays, 0);
    const QString path = arguments.value(u"o"_s);
    const LearnerNames names = arguments.has(u"with-names"_s) ? LearnerNames::Included : LearnerNames::LeftOut;
    if (path.isEmpty() && context.out.isJson())
        arguments.complain(Cli::tr("Name the file to write: -o FILE.ics"));
    if (const int status = arguments.complaint())
        return status;
    const auto office = context.open(Office::Mode::ReadOnly);
    if (!office)
        return context.out.fail(office.error());
    const Result<QUuid> identity = (*office)->identity();
    if (!identity)
        return context.out.fail(identity.error());
    const auto entries = calendarExport(**office, context.clock.today().addDays(days), names);
    if (!entries)
        return context.out.fail(entries.error());
    const CalendarSource source{*identity, QFileInfo(context.officePath).completeBaseName(), context.clock.now()};
    if (path.isEmpty()) {
        context.out.bytes(icalendarOf(*entries, source));
        return Done;
    }
    if (const Result<void> written = writeCalendarFile(*entries, source, path); !written)
        return context.out.fail(written.error());
    const Result<void> kept = context.open(Office::Mode::ReadWrite).and_then([&](const auto &writable) {
        return rememberExport(*writable, *entries);
    });
    if (!kept) // the file is written all the same
        context.out.message(
            Cli::tr("%1 A later export can therefore not take back what this one says and is removed by then.")
                .arg(errorSentence(kept.error())));
    if (context.out.isJson())
        context.out.document(QJsonObject{{u"file"_s, path}, {u"entries"_s, entries->size()}});
    else
        context.out.line(Cli::tr("Wrote %1.").arg(path));
    return Done;
}

} // namespace

QList<Command> calendarFileCommands()
{
    return {
        {u"export-calendar"_s,
         u"[-o FILE.ics] [--days N] [--with-names]"_s,
         Cli::tr("writes what falls due as a calendar file; importing it again updates and doubles nothing"),
         {QCommandLineOption(QStringList{u"o"_s, u"output"_s}, Cli::tr("the file to write"), u"FILE"_s),
          option(u"days"_s, u"N"_s, Cli::tr("days ahead (366)")),
          QCommandLineOption(u"with-names"_s, Cli::tr("with learners’ names, which are left out otherwise"))},
         0,
         0,
         true,
         exportCalendar},
    };
}

} // namespace credence::cli
