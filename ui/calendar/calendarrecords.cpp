// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarrecords.h"

#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

using Record = RecordModel::Record;

constexpr int kYearsBefore = 1; ///< of statutory days, around today
constexpr int kYearsAfter = 2;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CalendarRecords)
};

QString iso(QDate date) { return date.toString(Qt::ISODate); }

QDate dateOf(const QString &cell) { return QDate::fromString(cell, Qt::ISODate); }

QString bodyName(const QList<RecordChoice> &bodies, const QString &id)
{
    for (const RecordChoice &body : bodies) {
        if (body.key == id)
            return body.words;
    }
    return id;
}

} // namespace

RecordSource meetingRecords(const Policy &policy)
{
    enum Cell { Body, Date, Closes, Note };
    QList<RecordChoice> bodies;
    for (const Stage &stage : policy.stages) {
        if (stage.meets)
            bodies.append({stage.id, planStepName(stage.id, policy), {}});
    }
    RecordSource source;
    source.objectName = u"calendar.meetings.table"_s;
    source.name = Words::tr("Meetings");
    source.addText = Words::tr("Add a meeting");
    const auto usual = [limits = policy.limits](const QStringList &cells) {
        const QDate date = dateOf(cells.value(Date));
        return date.isValid() ? Words::tr("usually %1").arg(dateTextShort(agendaCloses({.date = date}, limits)))
                              : QString();
    };
    source.columns = {
        {.title = Words::tr("Body"),
         .characters = 15,
         .kind = RecordColumn::Choice,
         .required = true,
         .choices = bodies},
        {.title = Words::tr("Date"), .characters = 12, .kind = RecordColumn::Date, .required = true},
        {.title = Words::tr("Agenda closes"), .characters = 14, .kind = RecordColumn::Date, .whenEmpty = usual},
        {.title = Words::tr("Note"), .characters = 8}};
    source.stretch = Note;
    source.read = [](Office &office) {
        return office.calendar().map([](const OfficeCalendar &calendar) {
            QList<Record> records;
            for (const Meeting &one : calendar.meetings)
                records.append({one.id, {one.body, iso(one.date), iso(one.agendaCloses), one.note}});
            return records;
        });
    };
    source.save = [](Office &office, const Record &record) {
        const QStringList &c = record.cells;
        return office.saveMeeting({.id = record.id,
                                   .body = c.value(Body),
                                   .date = dateOf(c.value(Date)),
                                   .agendaCloses = dateOf(c.value(Closes)),
                                   .note = c.value(Note)});
    };
    source.remove = [](Office &office, qint64 id) { return office.removeMeeting(id); };
    source.blank = [bodies](const QList<Record> &records) {
        const QString body = records.isEmpty() ? bodies.value(0).key : records.last().cells.value(Body);
        return Record{0, {body, {}, {}, {}}};
    };
    source.label = [bodies](const Record &record) {
        return Words::tr("%1 of %2", "a committee's meeting, and its date")
            .arg(bodyName(bodies, record.cells.value(Body)), dateText(dateOf(record.cells.value(Date))));
    };
    source.check = [bodies](const Record &record, const QList<Record> &others) -> QString {
        const QDate date = dateOf(record.cells.value(Date));
        const QDate closes = dateOf(record.cells.value(Closes));
        if (date.isValid() && closes.isValid() && closes > date)
            return Words::tr(
                       "The agenda closes on %1, after the meeting of %2. It can close on that day at the latest.")
                .arg(dateText(closes), dateText(date));
        for (const Record &other : others) {
            if (date.isValid() && other.cells.value(Date) == record.cells.value(Date) &&
                other.cells.value(Body) == record.cells.value(Body))
                return Words::tr("%1 meets on %2 already.")
                    .arg(bodyName(bodies, record.cells.value(Body)), dateText(date));
        }
        return {};
    };
    return source;
}

RecordSource intakeRecords()
{
    enum Cell { Deadline, Confirmed, Note };
    RecordSource source;
    source.objectName = u"calendar.intakes.table"_s;
    source.name = Words::tr("OSAP intakes");
    source.addText = Words::tr("Add an intake");
    source.columns = {{.title = Words::tr("Deadline"), .characters = 12, .kind = RecordColumn::Date, .required = true},
                      {.title = Words::tr("Announced"),
                       .characters = 16,
                       .kind = RecordColumn::Choice,
                       .required = true,
                       .choices = {{u"yes"_s, Words::tr("confirmed"), Tone::Success},
                                   {u"no"_s, Words::tr("unconfirmed"), Tone::Warning}}},
                      {.title = Words::tr("Note"), .characters = 8}};
    source.stretch = Note;
    source.read = [](Office &office) {
        return office.calendar().map([](const OfficeCalendar &calendar) {
            QList<Record> records;
            for (const Intake &one : calendar.intakes)
                records.append({one.id, {iso(one.deadline), one.confirmed ? u"yes"_s : u"no"_s, one.note}});
            return records;
        });
    };
    source.save = [](Office &office, const Record &record) {
        return office.saveIntake({.id = record.id,
                                  .deadline = dateOf(record.cells.value(Deadline)),
                                  .confirmed = record.cells.value(Confirmed) == "yes"_L1,
                                  .note = record.cells.value(Note)});
    };
    source.remove = [](Office &office, qint64 id) { return office.removeIntake(id); };
    source.blank = [](const QList<Record> &) { return Record{0, {{}, u"yes"_s, {}}}; };
    source.label = [](const Record &record) {
        return Words::tr("intake of %1").arg(dateText(dateOf(record.cells.value(Deadline))));
    };
    source.check = [](const Record &record, const QList<Record> &others) -> QString {
        const QString day = record.cells.value(Deadline);
        for (const Record &other : others) {
            if (!day.isEmpty() && other.cells.value(Deadline) == day)
                return Words::tr("An intake with the deadline %1 is on record already.").arg(dateText(dateOf(day)));
        }
        return {};
    };
    return source;
}

RecordSource holidayRecords(QDate today)
{
    enum Cell { Date, Name };
    RecordSource source;
    source.objectName = u"calendar.holidays.table"_s;
    source.name = Words::tr("Holidays and closures");
    source.addText = Words::tr("Add a closure");
    source.columns = {{.title = Words::tr("Date"), .characters = 14, .kind = RecordColumn::Date, .required = true},
                      {.title = Words::tr("Name"), .characters = 20}};
    source.stretch = Name;
    source.read = [today](Office &office) {
        return office.calendar().map([today](const OfficeCalendar &calendar) {
            QList<Record> records;
            for (const Holiday &one : calendar.closures)
                records.append({one.id, {iso(one.date), one.name}});
            const bool french = interfaceLanguage() == "fr"_L1;
            for (int year = today.year() - kYearsBefore; year <= today.year() + kYearsAfter; ++year) {
                for (const Holiday &day : ontarioHolidays(year)) {
                    const QString name = french && !day.nameFr.isEmpty() ? day.nameFr : day.name;
                    records.append({-1, {iso(day.date), Words::tr("%1 · statutory").arg(name)}, true});
                }
            }
            std::stable_sort(records.begin(), records.end(),
                             [](const Record &a, const Record &b) { return a.cells.first() < b.cells.first(); });
            return records;
        });
    };
    source.save = [](Office &office, const Record &record) {
        return office.saveClosure(
            {.id = record.id, .date = dateOf(record.cells.value(Date)), .name = record.cells.value(Name)});
    };
    source.remove = [](Office &office, qint64 id) { return office.removeClosure(id); };
    source.blank = [](const QList<Record> &) { return Record{0, {{}, Words::tr("Closed")}}; };
    source.label = [](const Record &record) {
        return Words::tr("closure of %1").arg(dateText(dateOf(record.cells.value(Date))));
    };
    source.check = [](const Record &record, const QList<Record> &others) -> QString {
        const QString cell = record.cells.value(Date);
        const QDate date = dateOf(cell);
        if (date.isValid() && isOntarioHoliday(date))
            return Words::tr("%1 is a statutory day in Ontario: nobody works then anyway.").arg(dateText(date));
        for (const Record &other : others) {
            if (date.isValid() && !other.fixed && other.cells.value(Date) == cell)
                return Words::tr("The office is closed on %1 already.").arg(dateText(date));
        }
        return {};
    };
    return source;
}

} // namespace credence
