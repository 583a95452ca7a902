// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officerecords.h"

#include "ui/shell/personrole.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

using Record = RecordModel::Record;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(OfficeRecords)
};

} // namespace

RecordSource unitRecords()
{
    RecordSource source;
    source.objectName = u"settings.units"_s;
    source.name = Words::tr("Units");
    source.addText = Words::tr("Add a unit");
    source.columns = {{.title = Words::tr("Unit"), .characters = 30},
                      {.title = Words::tr("Faculty"), .characters = 34}};
    source.read = [](Office &office) {
        return office.units().map([](const QList<Unit> &units) {
            QList<Record> records;
            for (const Unit &unit : units)
                records.append({unit.id, {unit.name, unit.faculty}});
            return records;
        });
    };
    source.save = [](Office &office, const Record &record) {
        return office.saveUnit({.id = record.id, .name = record.cells.value(0), .faculty = record.cells.value(1)});
    };
    source.remove = [](Office &office, qint64 id) { return office.removeUnit(id); };
    source.blank = [](const QList<Record> &) { return Record{0, {Words::tr("New unit"), {}}}; };
    return source;
}

RecordSource personRecords(const Policy &policy)
{
    RecordSource source;
    source.objectName = u"settings.people"_s;
    source.name = Words::tr("People");
    source.addText = Words::tr("Add a person");
    QList<RecordChoice> roles{{u"oapsi"_s, personRoleName(u"oapsi"_s, policy), {}}};
    for (const Stage &stage : policy.stages)
        roles += {stage.id, personRoleName(stage.id, policy), {}};
    source.columns = {{.title = Words::tr("Name"), .characters = 24},
                      {.title = Words::tr("Role"), .characters = 16, .choices = roles},
                      {.title = Words::tr("Unit"), .characters = 20},
                      {.title = Words::tr("E-mail"), .characters = 26}};
    source.read = [](Office &office) {
        return office.people().map([](const QList<Person> &people) {
            QList<Record> records;
            for (const Person &person : people)
                records.append({person.id, {person.name, person.role, person.unit, person.email}});
            return records;
        });
    };
    source.save = [](Office &office, const Record &record) {
        const QStringList &c = record.cells;
        return office.savePerson(
            {.id = record.id, .name = c.value(0), .role = c.value(1), .unit = c.value(2), .email = c.value(3)});
    };
    source.remove = [](Office &office, qint64 id) { return office.removePerson(id); };
    source.blank = [](const QList<Record> &) { return Record{0, {Words::tr("New person"), {}, {}, {}}}; };
    return source;
}

} // namespace credence
