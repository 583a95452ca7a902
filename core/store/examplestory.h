// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/officecalendar.h"
#include "core/error.h"

#include <QJsonObject>

#include <optional>

namespace credence {

/// One step of an example proposal's history, with the day it happens on once the story is laid on the calendar.
struct StoryStep {
    QString what;         ///< "draft", "edit", or the word of an action ("submit", "approve", …)
    int after = 0;        ///< at least so many calendar days after the step before
    int businessDays = 0; ///< a Ministry answer: so many business days after the intake's deadline
    QJsonObject json;
    QDate on;
    QDate intake; ///< of a Ministry step
    QDate toDate; ///< a deferral's meeting
};

/// An example proposal and how it came to be where it is.
struct Story {
    QString slug;         ///< file name without suffix; its UUID is made from it
    QJsonObject proposal; ///< contract section 3; dates as "today+240" or "draft+4"
    int endsDaysAgo = 0;  ///< the last step is so many days before today, or earlier
    QList<StoryStep> steps;
};

/// Reads the story of \a slug from its JSON; Internal with the reason in the log's detail, for it is our own file.
Result<Story> readStory(const QString &slug, const QByteArray &json);

/// Lays the story on the calendar, from its end back: decisions of committees on their meetings, answers of the
/// Ministry after an intake, everything else on business days; never after \a today. Internal when the calendar is too
/// short.
Result<void> schedule(Story &story, const OfficeCalendar &calendar, const BusinessCalendar &days, QDate today);

/// \a json with every "today+n" a first day of delivery (the Monday on or after, or the next business day) and every
/// "draft+n" a business day of the unit.
QJsonObject withDates(const QJsonObject &json, QDate today, QDate drafted, const BusinessCalendar &days);

/// RFC 7396: keys of \a patch over those of \a json; null removes.
QJsonObject merged(QJsonObject json, const QJsonObject &patch);

/// The example's calendar facts around \a today: intakes (the three of 2024-25, then example dates marked unconfirmed
/// up to a year and a half ahead), monthly meetings of SCCASP and a week later of Senate (none in July and August), and
/// the closures of this winter and the next. \a texts is the "intakes" and "closures" of the example's office.json.
OfficeCalendar exampleCalendar(const QJsonObject &texts, QDate today);

} // namespace credence
