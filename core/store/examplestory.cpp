// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/examplestory.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

tl::unexpected<Error> badStory(const QString &slug, const QString &why)
{
    return failure(ErrorCode::Internal, {}, u"example %1: %2"_s.arg(slug, why));
}

template <typename Fits> std::optional<QDate> latest(const QList<QDate> &dates, Fits fits)
{
    for (auto date = dates.crbegin(); date != dates.crend(); ++date)
        if (fits(*date))
            return *date;
    return {};
}

QList<QDate> meetingsOf(const QString &body, const OfficeCalendar &calendar)
{
    QList<QDate> dates;
    for (const Meeting &meeting : calendar.meetings)
        if (meeting.body == body)
            dates.append(meeting.date);
    return dates;
}

/// Finds the day of one step, given the latest day it may have. From the end of the story back.
class Scheduler {
public:
    Scheduler(const OfficeCalendar &calendar, const BusinessCalendar &days) : m_calendar(calendar), m_days(days)
    {
        for (const Intake &intake : calendar.intakes)
            m_deadlines.append(intake.deadline);
    }

    bool place(StoryStep &step, QDate limit)
    {
        if (step.what == u"ministry-submit"_s)
            return placeSubmission(step, limit);
        if (step.what.startsWith(u"ministry-"_s))
            return placeAnswer(step, limit);
        const QString body = step.json.value(u"stage"_s).toString();
        if (body == u"sccasp"_s || body == u"senate"_s)
            return placeAtMeeting(step, body, limit);
        step.on = m_days.onOrBefore(limit);
        return true;
    }

private:
    bool placeAtMeeting(StoryStep &step, const QString &body, QDate limit)
    {
        const QList<QDate> meetings = meetingsOf(body, m_calendar);
        const auto date = latest(meetings, [limit](QDate meeting) { return meeting <= limit; });
        if (!date)
            return false;
        step.on = *date;
        const qsizetype next = meetings.indexOf(*date) + 1;
        if (step.what == u"defer"_s)
            step.toDate = meetings.value(next);
        return step.what != u"defer"_s || step.toDate.isValid();
    }

    /// The answer comes a number of business days after a deadline; the first one found from the end names the intake.
    bool placeAnswer(StoryStep &step, QDate limit)
    {
        if (!m_intake) {
            m_intake =
                latest(m_deadlines, [&](QDate deadline) { return m_days.after(deadline, step.businessDays) <= limit; });
        }
        if (!m_intake)
            return false;
        step.intake = *m_intake;
        step.on = std::min(m_days.after(*m_intake, step.businessDays), m_days.onOrBefore(limit));
        return true;
    }

    bool placeSubmission(StoryStep &step, QDate limit)
    {
        if (m_intake)
            limit = std::min(limit, m_intake->addDays(-2)); // handed in just before the deadline
        step.on = m_days.onOrBefore(limit);
        std::optional<QDate> next = m_intake;
        if (const auto intake = intakeFor(step.on, m_calendar.intakes); intake && !next)
            next = intake->deadline;
        if (!next)
            return false;
        step.intake = *next;
        return true;
    }

    const OfficeCalendar &m_calendar;
    const BusinessCalendar &m_days;
    QList<QDate> m_deadlines;
    std::optional<QDate> m_intake;
};

/// "today+240" or "draft+4" as a date; anything else is left.
QJsonValue dated(const QString &text, QDate today, QDate drafted, const BusinessCalendar &days)
{
    static const QRegularExpression pattern(u"^(today|draft)([+-]\\d+)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    const int offset = match.captured(2).toInt();
    QDate date;
    if (match.captured(1) == u"draft"_s) {
        date = days.onOrBefore(drafted.addDays(offset));
    } else {
        date = today.addDays(offset);
        date = date.addDays((8 - date.dayOfWeek()) % 7);
        while (!days.isBusinessDay(date))
            date = date.addDays(1);
    }
    return date.toString(Qt::ISODate);
}

QJsonValue withDatesIn(const QJsonValue &value, QDate today, QDate drafted, const BusinessCalendar &days)
{
    if (value.isString())
        return dated(value.toString(), today, drafted, days);
    if (value.isObject())
        return withDates(value.toObject(), today, drafted, days);
    if (!value.isArray())
        return value;
    QJsonArray array;
    const QJsonArray present = value.toArray();
    for (const QJsonValue element : present)
        array.append(withDatesIn(element, today, drafted, days));
    return array;
}

QDate weekdayOnOrAfter(QDate date, int weekday) { return date.addDays((weekday - date.dayOfWeek() + 7) % 7); }

QDate lastWeekdayOf(int year, int month, int weekday)
{
    const QDate last(year, month, QDate(year, month, 1).daysInMonth());
    return last.addDays(-((last.dayOfWeek() - weekday + 7) % 7));
}

constexpr int kMeetingMonthsBack = 26; ///< the oldest history reaches two years back
constexpr int kIntakeMonthsBack = 30;
constexpr int kMonthsAhead = 18;
constexpr int kAgendaDays = 7;

QList<Intake> exampleIntakes(const QJsonObject &texts, QDate today)
{
    QList<QDate> confirmed;
    const QJsonArray dates = texts.value(u"confirmed"_s).toArray();
    for (const QJsonValue date : dates)
        confirmed.append(QDate::fromString(date.toString(), Qt::ISODate));
    const QDate first = std::min(today.addMonths(-kIntakeMonthsBack), confirmed.value(0, today));
    const QDate last = today.addMonths(kMonthsAhead);
    QList<Intake> intakes;
    for (int year = first.year(); year <= last.year(); ++year) {
        // The pattern of 2024-25: a Friday in February and August, a Thursday in October.
        for (const QDate date :
             {weekdayOnOrAfter(QDate(year, 2, 8), Qt::Friday), weekdayOnOrAfter(QDate(year, 8, 7), Qt::Friday),
              weekdayOnOrAfter(QDate(year, 10, 15), Qt::Thursday)}) {
            if (date < first || date > last)
                continue;
            const bool known = confirmed.contains(date);
            intakes.append({.id = 0,
                            .deadline = date,
                            .confirmed = known,
                            .note = texts.value(known ? u"confirmedNote"_s : u"exampleNote"_s).toString()});
        }
    }
    return intakes;
}

QList<Meeting> exampleMeetings(const BusinessCalendar &days, QDate today)
{
    QList<Meeting> meetings;
    const QDate from = today.addMonths(-kMeetingMonthsBack);
    const QDate to = today.addMonths(kMonthsAhead);
    for (QDate month(from.year(), from.month(), 1); month <= to; month = month.addMonths(1)) {
        if (month.month() == 7 || month.month() == 8)
            continue;
        // Senate on the last Friday, SCCASP a week before it; in December two weeks earlier.
        const QDate senate =
            lastWeekdayOf(month.year(), month.month(), Qt::Friday).addDays(month.month() == 12 ? -14 : 0);
        for (const auto &[body, date] : {std::pair(u"sccasp"_s, senate.addDays(-7)), std::pair(u"senate"_s, senate)}) {
            const QDate meets = days.onOrBefore(date);
            meetings.append({.id = 0,
                             .body = body,
                             .date = meets,
                             .agendaCloses = days.onOrBefore(meets.addDays(-kAgendaDays)),
                             .note = QString()});
        }
    }
    return meetings;
}

QList<Holiday> exampleClosures(const QJsonObject &texts, QDate today)
{
    QList<Holiday> closures;
    const BusinessCalendar statutory;
    for (int year = today.year(); year <= today.addMonths(kMonthsAhead).year(); ++year) {
        closures.append({.id = 0,
                         .date = weekdayOnOrAfter(QDate(year, 8, 1), Qt::Monday),
                         .name = texts.value(u"civic"_s).toString(),
                         .nameFr = {}});
        for (QDate date(year, 12, 24); date.year() == year; date = date.addDays(1))
            if (statutory.isBusinessDay(date))
                closures.append({.id = 0, .date = date, .name = texts.value(u"winter"_s).toString(), .nameFr = {}});
    }
    return closures;
}

} // namespace

Result<Story> readStory(const QString &slug, const QByteArray &json)
{
    const QJsonObject file = QJsonDocument::fromJson(json).object();
    const QJsonObject told = file.value(u"story"_s).toObject();
    Story story{.slug = slug,
                .proposal = file.value(u"proposal"_s).toObject(),
                .endsDaysAgo = told.value(u"endsDaysAgo"_s).toInt(),
                .steps = {}};
    const QJsonArray steps = told.value(u"steps"_s).toArray();
    for (const QJsonValue value : steps) {
        const QJsonObject step = value.toObject();
        story.steps.append({.what = step.value(u"do"_s).toString(),
                            .after = step.value(u"after"_s).toInt(),
                            .businessDays = step.value(u"businessDays"_s).toInt(),
                            .json = step,
                            .on = {},
                            .intake = {},
                            .toDate = {}});
    }
    if (story.proposal.isEmpty() || story.steps.isEmpty() || story.steps.first().what != u"draft"_s)
        return badStory(slug, u"no proposal, or its steps do not begin with a draft"_s);
    return story;
}

Result<void> schedule(Story &story, const OfficeCalendar &calendar, const BusinessCalendar &days, QDate today)
{
    Scheduler scheduler(calendar, days);
    QDate limit = today.addDays(-story.endsDaysAgo);
    for (qsizetype index = story.steps.size() - 1; index >= 0; --index) {
        StoryStep &step = story.steps[index];
        if (!scheduler.place(step, limit))
            return badStory(story.slug, u"no meeting or intake on or before %1"_s.arg(limit.toString(Qt::ISODate)));
        limit = step.on.addDays(-step.after);
    }
    return {};
}

QJsonObject withDates(const QJsonObject &json, QDate today, QDate drafted, const BusinessCalendar &days)
{
    QJsonObject result;
    for (auto entry = json.constBegin(); entry != json.constEnd(); ++entry)
        result.insert(entry.key(), withDatesIn(entry.value(), today, drafted, days));
    return result;
}

QJsonObject merged(QJsonObject json, const QJsonObject &patch)
{
    for (auto entry = patch.constBegin(); entry != patch.constEnd(); ++entry) {
        if (entry->isNull())
            json.remove(entry.key());
        else if (entry->isObject())
            json.insert(entry.key(), merged(json.value(entry.key()).toObject(), entry->toObject()));
        else
            json.insert(entry.key(), entry.value());
    }
    return json;
}

OfficeCalendar exampleCalendar(const QJsonObject &texts, QDate today)
{
    OfficeCalendar calendar;
    calendar.closures = exampleClosures(texts.value(u"closures"_s).toObject(), today);
    const BusinessCalendar days(calendar.closures);
    calendar.intakes = exampleIntakes(texts.value(u"intakes"_s).toObject(), today);
    calendar.meetings = exampleMeetings(days, today);
    return calendar;
}

} // namespace credence
