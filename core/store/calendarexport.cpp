// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/calendarexport.h"

#include "core/store/deliveryrepository.h"
#include "core/store/officedue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString settingKey() { return u"exported-dates"_s; }

QString kindOf(const QString &key) { return key.section(u':', 0, 0); }

/// The id behind the kind; null where it is none of a cohort or offering.
QUuid idOf(const QString &key) { return QUuid(key.section(u':', 1, 1)); }

/// Whether a later export can tell that the thing is gone: it has a record of its own.
bool isKept(const CalendarEntry &entry)
{
    const QString kind = kindOf(entry.key);
    if (kind == "agenda"_L1 || kind == "meeting"_L1 || kind == "intake"_L1)
        return true;
    const bool delivery =
        kind == "cohort-start"_L1 || kind == "cohort-end"_L1 || kind == "final-date"_L1 || kind == "registration"_L1;
    return delivery && !idOf(entry.key).isNull();
}

QString textOf(const QList<CalendarEntry> &entries)
{
    QJsonArray rows;
    for (const CalendarEntry &entry : entries)
        rows.append(QJsonArray{entry.key, entry.from.toString(Qt::ISODate), entry.title});
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

/// Those of exports before whose day is not over.
Result<QList<CalendarEntry>> remembered(const Office &office)
{
    const Result<QString> text = office.setting(settingKey());
    if (!text)
        return tl::unexpected(text.error());
    QList<CalendarEntry> entries;
    for (const QJsonValue &value : QJsonDocument::fromJson(text->toUtf8()).array()) {
        const QJsonArray row = value.toArray();
        const QDate day = QDate::fromString(row.at(1).toString(), Qt::ISODate);
        if (day >= office.clock().today())
            entries.append({.key = row.at(0).toString(), .from = day, .title = row.at(2).toString()});
    }
    return entries;
}

/// False where the lookup failed for another reason than that there is no such thing.
template <typename Record> Result<bool> found(const Result<Record> &record)
{
    if (!record && record.error().code != ErrorCode::NotFound)
        return tl::unexpected(record.error());
    return record.has_value();
}

/// \a withDeadline: and still has a day on which registration ends.
Result<bool> isOffered(const Office &office, const QUuid &offering, bool withDeadline = false)
{
    const Result<StoredOffering> stored = office.delivery().offering(offering);
    return found(stored).map([&](bool there) {
        return there && !stored->offering.cancelled &&
               (!withDeadline || stored->offering.registrationDeadline.isValid());
    });
}

Result<bool> isThere(const Office &office, const OfficeCalendar &calendar, const QString &key)
{
    const QString kind = kindOf(key);
    const auto has = [record = key.section(u':', 1).toLongLong()](const auto &list) {
        return std::any_of(list.cbegin(), list.cend(), [&](const auto &one) { return one.id == record; });
    };
    if (kind == "intake"_L1)
        return has(calendar.intakes);
    if (kind == "agenda"_L1 || kind == "meeting"_L1)
        return has(calendar.meetings);
    if (kind == "registration"_L1)
        return isOffered(office, idOf(key), true);
    const Result<CohortRow> cohort = office.delivery().cohort(idOf(key));
    const Result<bool> there = found(cohort);
    return there && *there ? isOffered(office, cohort->cohort.offering) : there;
}

} // namespace

Result<QList<CalendarEntry>> calendarExport(const Office &office, QDate until, LearnerNames names)
{
    const Result<QList<DueItem>> due = officeDue(office, until);
    if (!due)
        return tl::unexpected(due.error());
    const Result<QList<CalendarEntry>> before = remembered(office);
    if (!before)
        return before;
    const Result<OfficeCalendar> calendar = office.calendar();
    if (!calendar)
        return tl::unexpected(calendar.error());
    QList<CalendarEntry> entries = calendarEntries(*due, office.policy(), names);
    QSet<QString> said;
    for (const CalendarEntry &entry : std::as_const(entries))
        said.insert(entry.key);
    for (CalendarEntry entry : *before) {
        // The day on which learners end is their own: it cannot have moved, only have lost the last of them.
        if (kindOf(entry.key) == "final-date"_L1 && entry.from <= until && !said.contains(entry.key)) {
            entry.cancelled = true;
            entries.append(entry);
            continue;
        }
        const Result<bool> there = isThere(office, *calendar, entry.key);
        if (!there)
            return tl::unexpected(there.error());
        entry.cancelled = true;
        if (!*there)
            entries.append(entry);
    }
    return entries;
}

Result<void> rememberExport(Office &office, const QList<CalendarEntry> &entries)
{
    const Result<QList<CalendarEntry>> before = remembered(office);
    if (!before)
        return tl::unexpected(before.error());
    QMap<QString, CalendarEntry> all; // in an order of their own, so that the same export is the same text
    for (const CalendarEntry &entry : *before + entries) {
        if (isKept(entry))
            all.insert(entry.key, entry);
    }
    const QString text = textOf(all.values());
    if (text == office.setting(settingKey()).value_or(QString()))
        return {};
    return office.saveSetting(settingKey(), text);
}

} // namespace credence
