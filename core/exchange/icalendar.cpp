// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/icalendar.h"

#include "core/exchange/filebytes.h"
#include "core/wording/wording.h"

#include <libical/ical.h>

#include <QSet>

#include <limits>
#include <memory>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

icaltimetype wholeDay(QDate date)
{
    icaltimetype time = icaltime_null_date();
    time.year = date.year();
    time.month = date.month();
    time.day = date.day();
    return time;
}

icaltimetype instant(const QDateTime &moment)
{
    const QDateTime utc = moment.toUTC();
    icaltimetype time = wholeDay(utc.date());
    time.hour = utc.time().hour();
    time.minute = utc.time().minute();
    time.second = utc.time().second();
    time.is_date = 0;
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// RFC 5545 allows no control characters in a text but the line end, which libical writes as \n.
QByteArray plainText(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    for (QChar &c : text) {
        if (c == u'\r' || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u'\n';
        else if (c.category() == QChar::Other_Control && c != u'\n')
            c = u' ';
    }
    return text.toUtf8();
}

/// Whoever reads a second export takes it for newer only where its number is higher, and nothing is known of the
/// exports before. So it counts the seconds since 2020, which fit until 2088.
int sequenceOf(const QDateTime &now)
{
    static const QDateTime kBegin(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC);
    return int(std::clamp<qint64>(kBegin.secsTo(now), 0, std::numeric_limits<int>::max()));
}

icalcomponent *eventOf(const CalendarEntry &entry, const CalendarSource &source)
{
    icalcomponent *event = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    const auto add = [event](icalproperty *property) { icalcomponent_add_property(event, property); };
    const QUuid uid = QUuid::createUuidV5(source.office, entry.key);
    add(icalproperty_new_uid(uid.toByteArray(QUuid::WithoutBraces).constData()));
    add(icalproperty_new_dtstamp(instant(source.now)));
    add(icalproperty_new_lastmodified(instant(source.now)));
    add(icalproperty_new_sequence(sequenceOf(source.now)));
    add(icalproperty_new_dtstart(wholeDay(entry.from)));
    // The end of whole days is the day after the last one.
    const QDate last = entry.to.isValid() ? std::max(entry.from, entry.to) : entry.from;
    add(icalproperty_new_dtend(wholeDay(last.addDays(1))));
    add(icalproperty_new_summary(plainText(entry.title).constData()));
    if (!entry.detail.isEmpty())
        add(icalproperty_new_description(plainText(entry.detail).constData()));
    if (entry.cancelled)
        add(icalproperty_new_status(ICAL_STATUS_CANCELLED));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT)); // a deadline keeps nobody from meeting that day
    return event;
}

bool isGroupOfScheduledCohort(const DueItem &item)
{
    return item.kind == "final-date"_L1 && item.enrolment == 0 && !item.rolling && !item.cohort.isNull();
}

/// The day on which most learners of each scheduled cohort finish: it moves with the cohort, so its entry is the
/// cohort's, whatever the date. In a rolling cohort each day has learners of its own, and dueKey() names the day.
QHash<QUuid, QDate> commonDays(const QList<DueItem> &items)
{
    QHash<QUuid, DueItem> most;
    for (const DueItem &item : items) {
        if (isGroupOfScheduledCohort(item) && item.learners > most.value(item.cohort).learners)
            most.insert(item.cohort, item);
    }
    QHash<QUuid, QDate> days;
    for (const DueItem &item : std::as_const(most))
        days.insert(item.cohort, item.date);
    return days;
}

} // namespace

QList<CalendarEntry> calendarEntries(const QList<DueItem> &items, const Policy &policy, LearnerNames names)
{
    QList<CalendarEntry> entries;
    entries.reserve(items.size());
    const QHash<QUuid, QDate> common = commonDays(items);
    for (DueItem item : items) {
        if (names == LearnerNames::LeftOut)
            item.who.clear();
        QString detail = dueDetail(item, policy);
        if (!item.reference.isEmpty() && !detail.contains(item.reference))
            detail = detail.isEmpty() ? item.reference : item.reference + u'\n' + detail;
        const bool isCommon = isGroupOfScheduledCohort(item) && common.value(item.cohort) == item.date;
        const QString key =
            isCommon ? u"final-date:%1"_s.arg(item.cohort.toString(QUuid::WithoutBraces)) : dueKey(item);
        entries.append({.key = key, .from = item.date, .title = dueTitle(item, policy), .detail = detail});
    }
    return entries;
}

QByteArray icalendarOf(const QList<CalendarEntry> &entries, const CalendarSource &source)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT), icalcomponent_free);
    const auto add = [&](icalproperty *property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_prodid("-//Credence//Credence//EN"));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    if (!source.name.isEmpty()) {
        icalproperty *name = icalproperty_new_x(plainText(source.name).constData());
        icalproperty_set_x_name(name, "X-WR-CALNAME");
        add(name);
    }
    QSet<QString> seen;
    for (const CalendarEntry &entry : entries) {
        if (!entry.from.isValid() || seen.contains(entry.key))
            continue;
        seen.insert(entry.key);
        icalcomponent_add_component(calendar.get(), eventOf(entry, source));
    }
    const auto freed = [](char *buffer) { icalmemory_free_buffer(buffer); };
    const std::unique_ptr<char, decltype(freed)> text(icalcomponent_as_ical_string_r(calendar.get()), freed);
    return {text.get()};
}

Result<void> writeCalendarFile(const QList<CalendarEntry> &entries, const CalendarSource &source, const QString &path)
{
    return writeBytes(icalendarOf(entries, source), path);
}

} // namespace credence
