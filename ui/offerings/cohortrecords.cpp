// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/offerings/cohortrecords.h"

#include "core/store/deliveryrepository.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

using Record = RecordModel::Record;

enum Cell { Name, First, Last, Places, Number }; // the number has no column, it names what has no name

struct Words {
    Q_DECLARE_TR_FUNCTIONS(CohortRecords)
};

QString iso(QDate date) { return date.toString(Qt::ISODate); }

QDate dateOf(const QString &cell) { return QDate::fromString(cell, Qt::ISODate); }

/// \a cohort with what the record says.
Cohort cohortOf(const Record &record, Cohort cohort)
{
    const QStringList &c = record.cells;
    cohort.name = c.value(Name);
    cohort.start = dateOf(c.value(First));
    cohort.end = dateOf(c.value(Last));
    cohort.capacity = c.value(Places).toInt();
    return cohort;
}

Result<CohortRow> numbered(Office &office, const QUuid &offering, qint64 number)
{
    const auto cohorts = office.delivery().cohorts(offering);
    if (!cohorts)
        return tl::unexpected(cohorts.error());
    for (const CohortRow &row : *cohorts) {
        if (row.cohort.number == number)
            return row;
    }
    return tl::unexpected(Error{ErrorCode::NotFound, {QString::number(number)}, {}});
}

Result<qint64> save(Office &office, const Offering &offering, const Record &record)
{
    if (record.id == 0) {
        Cohort cohort = cohortOf(record, {});
        cohort.offering = offering.id;
        cohort.rolling = offering.registration == Registration::Rolling;
        return office.delivery().addCohort(cohort).map([](const CohortRow &row) { return qint64(row.cohort.number); });
    }
    const auto row = numbered(office, offering.id, record.id);
    if (!row)
        return tl::unexpected(row.error());
    const auto saved = office.delivery().saveCohort(cohortOf(record, row->cohort), row->rowVersion);
    if (!saved)
        return tl::unexpected(saved.error());
    return record.id;
}

QString check(const Offering &offering, const Record &record)
{
    const QString places = record.cells.value(Places);
    bool whole = true;
    if (const int count = places.toInt(&whole); !places.isEmpty() && (!whole || count < 0))
        return Words::tr("Places are a whole number; leave it empty for as many as the offering has.");
    Cohort cohort = cohortOf(record, {});
    cohort.rolling = offering.registration == Registration::Rolling;
    const QList<DeliveryProblem> problems = checkCohort(cohort, offering);
    return problems.isEmpty() ? QString() : deliveryProblemSentence(problems.first());
}

} // namespace

RecordSource cohortRecords(const Offering &offering)
{
    const bool rolling = offering.registration == Registration::Rolling;
    RecordSource source;
    source.objectName = u"offerings.details.cohorts"_s;
    source.name = Words::tr("Cohorts");
    source.addText = Words::tr("Add a cohort");
    const auto usual = [rolling, weeks = offering.weeks](const QStringList &cells) {
        if (rolling)
            return Words::tr("stays open");
        const QDate last = lastDayOf({.start = dateOf(cells.value(First))}, weeks);
        return last.isValid() ? Words::tr("usually %1").arg(dateTextShort(last)) : QString();
    };
    const auto name = [](const QStringList &cells) {
        const QString number = cells.value(Number);
        return number.isEmpty() ? QString() : Words::tr("cohort %1").arg(number);
    };
    source.columns = {{.title = Words::tr("Name"), .characters = 14, .whenEmpty = name},
                      {.title = rolling ? Words::tr("Starts from") : Words::tr("First day"),
                       .characters = 13,
                       .kind = RecordColumn::Date,
                       .required = true},
                      {.title = rolling ? Words::tr("Last day to start") : Words::tr("Last day"),
                       .characters = 16,
                       .kind = RecordColumn::Date,
                       .whenEmpty = usual},
                      {.title = Words::tr("Places"), .characters = 8}};
    source.stretch = Name;
    source.read = [id = offering.id](Office &office) {
        return office.delivery().cohorts(id).map([](const QList<CohortRow> &rows) {
            QList<Record> records;
            for (const CohortRow &row : rows) {
                const Cohort &one = row.cohort;
                records.append(
                    {one.number,
                     {one.name, iso(one.start), iso(one.end),
                      one.capacity > 0 ? QString::number(one.capacity) : QString(), QString::number(one.number)}});
            }
            return records;
        });
    };
    source.save = [offering](Office &office, const Record &record) { return save(office, offering, record); };
    source.remove = [id = offering.id](Office &office, qint64 number) -> Result<void> {
        const auto row = numbered(office, id, number);
        if (!row)
            return tl::unexpected(row.error());
        return office.delivery().removeCohort(row->cohort.id);
    };
    source.blank = [](const QList<Record> &) { return Record{0, {{}, {}, {}, {}, {}}}; };
    source.label = [](const Record &record) {
        return record.id > 0 ? Words::tr("cohort %1").arg(record.id) : Words::tr("a cohort");
    };
    source.check = [offering](const Record &record, const QList<Record> &) { return check(offering, record); };
    return source;
}

} // namespace credence
