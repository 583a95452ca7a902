// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Delivery", source, nullptr, count);
}

QString waitingSentence(const OsapStatus &status)
{
    if (!status.expectedTo.isValid())
        return text(QT_TRANSLATE_NOOP("Delivery",
                                      "OSAP is sought and not submitted to the Ministry yet. It can run all "
                                      "the same; its learners are not funded (section 3c)."));
    if (status.overdue)
        return text(QT_TRANSLATE_NOOP("Delivery", "The Ministry’s decision was expected by %1: ask OAPSI about it. It "
                                                  "can run all the same (section 3c)."))
            .arg(dateText(status.expectedTo));
    return text(QT_TRANSLATE_NOOP("Delivery", "The Ministry’s decision is expected from %1 to %2, an estimate. It can "
                                              "run all the same (section 3c)."))
        .arg(dateText(status.expectedFrom), dateText(status.expectedTo));
}

QString automaticFail()
{
    return text(QT_TRANSLATE_NOOP("Delivery", "Whoever has not finished by then fails automatically and receives no "
                                              "certificate."));
}

/// Until when learners of \a cohort have time: the same day for all, or counted from the own first day.
QString finalDeadline(const Offering &offering, const Cohort &cohort)
{
    if (!cohort.rolling)
        return text(QT_TRANSLATE_NOOP("Delivery",
                                      "The first day is %1; the last day to finish is %2, that day included."))
            .arg(dateTextLong(cohort.start), dateTextLong(finalDate(cohort.start, offering.capWeeks)));
    const QString last =
        text(QT_TRANSLATE_N_NOOP("Delivery", "The last day to finish is %n week(s) after your own first day, that "
                                             "day included."),
             offering.capWeeks);
    const QString window = cohort.end.isValid()
                               ? text(QT_TRANSLATE_NOOP("Delivery", "You can start on any day from %1 to %2."))
                                     .arg(dateTextLong(cohort.start), dateTextLong(cohort.end))
                               : text(QT_TRANSLATE_NOOP("Delivery", "You can start on any day from %1 on."))
                                     .arg(dateTextLong(cohort.start));
    return QStringList{window, last}.join(u' ');
}

/// Both dates are shown where the cap is shorter than the framework's weeks (Q12); empty otherwise.
QString universityLimit(QDate start, int capWeeks, int frameworkWeeks)
{
    if (capWeeks >= frameworkWeeks)
        return {};
    if (!start.isValid())
        return text(
            QT_TRANSLATE_N_NOOP("Delivery", "The university’s own limit is %n week(s); the shorter one counts here."),
            frameworkWeeks);
    return text(QT_TRANSLATE_N_NOOP("Delivery",
                                    "The university’s own limit of %n week(s) would end on %1; the shorter one counts "
                                    "here."),
                frameworkWeeks)
        .arg(dateTextLong(finalDate(start, frameworkWeeks)));
}

QString sentences(const QStringList &list)
{
    QStringList filled = list;
    filled.removeAll(QString());
    return filled.join(u' ');
}

} // namespace

QString osapStatusName(const OsapStatus &status)
{
    switch (status.kind) {
    case OsapStatus::None:
        return text(QT_TRANSLATE_NOOP("Delivery", "no OSAP"));
    case OsapStatus::Waiting:
        return status.overdue ? text(QT_TRANSLATE_NOOP("Delivery", "OSAP overdue"))
                              : text(QT_TRANSLATE_NOOP("Delivery", "OSAP pending"));
    case OsapStatus::Eligible:
        return text(QT_TRANSLATE_NOOP("Delivery", "OSAP since %1")).arg(dateText(status.since));
    case OsapStatus::StartedBefore:
        return text(QT_TRANSLATE_NOOP("Delivery", "began before OSAP"));
    case OsapStatus::NotEligible:
        return text(QT_TRANSLATE_NOOP("Delivery", "not OSAP-eligible"));
    }
    return {};
}

QString osapStatusSentence(const OsapStatus &status)
{
    switch (status.kind) {
    case OsapStatus::None:
        return text(QT_TRANSLATE_NOOP("Delivery", "OSAP is not sought."));
    case OsapStatus::Waiting:
        return waitingSentence(status);
    case OsapStatus::Eligible:
        return text(QT_TRANSLATE_NOOP("Delivery", "Eligible for OSAP since %1, on or before the first day."))
            .arg(dateText(status.since));
    case OsapStatus::StartedBefore:
        return text(QT_TRANSLATE_NOOP("Delivery",
                                      "Eligible for OSAP since %1. This one began before that day and stays "
                                      "not eligible; later ones are (section 5)."))
            .arg(dateText(status.since));
    case OsapStatus::NotEligible:
        return text(QT_TRANSLATE_NOOP("Delivery",
                                      "The Ministry said no on %1. It can run all the same; its learners are "
                                      "not funded (section 3c)."))
            .arg(dateText(status.since));
    }
    return {};
}

QString osapTextName(const QString &id)
{
    if (id == "public-page"_L1)
        return text(QT_TRANSLATE_NOOP("Delivery", "public page"));
    if (id == "registration-page"_L1)
        return text(QT_TRANSLATE_NOOP("Delivery", "registration page"));
    if (id == "promotion"_L1)
        return text(QT_TRANSLATE_NOOP("Delivery", "promotion"));
    if (id == "osap-list"_L1)
        return text(QT_TRANSLATE_NOOP("Delivery", "list in the OSAP application"));
    if (id == "osap-portal"_L1)
        return text(QT_TRANSLATE_NOOP("Delivery", "eCampusOntario portal"));
    return id;
}

QStringList osapConsequenceSentences(const OsapConsequence &consequence, QDate on, bool eligible)
{
    QStringList list;
    QStringList names;
    for (const QString &id : consequence.texts)
        names.append(osapTextName(id));
    const QString texts = names.join(u", "_s);
    if (!eligible) {
        list.append(text(QT_TRANSLATE_NOOP("Delivery", "The Ministry said no on %1: nothing becomes eligible, and "
                                                       "everything can run all the same (section 3c)."))
                        .arg(dateText(on)));
        if (!texts.isEmpty())
            list.append(
                text(QT_TRANSLATE_NOOP("Delivery", "Where it says that the decision is awaited, change it: %1."))
                    .arg(texts));
        return list;
    }
    for (const CohortStart &cohort : consequence.eligible) {
        const bool planned = cohort.start.isValid();
        list.append(planned ? text(QT_TRANSLATE_NOOP("Delivery", "%1, first day %2, becomes eligible for OSAP."))
                                  .arg(cohort.name, dateText(cohort.start))
                            : text(QT_TRANSLATE_NOOP("Delivery", "%1 becomes eligible for OSAP.")).arg(cohort.name));
    }
    if (consequence.eligible.isEmpty())
        list.append(
            text(QT_TRANSLATE_NOOP("Delivery", "Every cohort that begins on %1 or later is eligible for OSAP; none "
                                               "is planned yet."))
                .arg(dateText(on)));
    if (const auto before = int(consequence.unchanged.size()))
        list.append(
            text(QT_TRANSLATE_N_NOOP("Delivery", "%n cohort(s) began before %1 and stay(s) not eligible (section 5)."),
                 before)
                .arg(dateText(on)));
    if (!texts.isEmpty())
        list.append(text(QT_TRANSLATE_NOOP("Delivery", "Say it here: %1.")).arg(texts));
    return list;
}

QString learnerLeftText(const Enrolment &enrolment, QDate today)
{
    if (enrolment.result == EnrolmentResult::FailedTimeLimit)
        return text(QT_TRANSLATE_NOOP("Delivery", "passed limit"));
    if (enrolment.result != EnrolmentResult::InProgress || !enrolment.finalDate.isValid())
        return {};
    const ClockState clock = clockOf(enrolment, today);
    if (clock.overLimit)
        return text(QT_TRANSLATE_NOOP("Delivery", "passed limit"));
    return clock.daysLeft == 0 ? text(QT_TRANSLATE_NOOP("Delivery", "today"))
                               : text(QT_TRANSLATE_N_NOOP("Delivery", "%n day(s)"), clock.daysLeft);
}

QString rosterSummary(const RosterCounts &counts)
{
    QStringList parts{text(QT_TRANSLATE_N_NOOP("Delivery", "%n learner(s)"), counts.learners)};
    if (counts.dueSoon > 0)
        parts.append(text(QT_TRANSLATE_N_NOOP("Delivery", "%n due within 14 days"), counts.dueSoon));
    if (counts.overLimit > 0)
        parts.append(text(QT_TRANSLATE_N_NOOP("Delivery", "%n passed the limit"), counts.overLimit));
    return parts.join(u" · "_s);
}

QString noticeSentence(const QString &courseName, QDate start, int capWeeks, int frameworkWeeks)
{
    const QString rule =
        text(QT_TRANSLATE_N_NOOP(
                 "Delivery", "“%1” has to be finished by %2, that day included: %n week(s) after your first day, %3."),
             capWeeks)
            .arg(courseName, dateTextLong(finalDate(start, capWeeks)), dateTextLong(start));
    return sentences({rule, automaticFail(), universityLimit(start, capWeeks, frameworkWeeks)});
}

QList<DeadlineText> deadlineTexts(const QString &courseName, const Offering &offering, const Cohort &cohort,
                                  int frameworkWeeks)
{
    const QString page = offering.registrationDeadline.isValid()
                             ? text(QT_TRANSLATE_NOOP("Delivery", "Registration for “%1” closes on %2."))
                                   .arg(courseName, dateTextLong(offering.registrationDeadline))
                             : text(QT_TRANSLATE_NOOP("Delivery", "You can register for “%1”.")).arg(courseName);
    const QString email =
        text(QT_TRANSLATE_NOOP("Delivery", "Thank you for your registration for “%1”.")).arg(courseName);
    const QString syllabus =
        text(QT_TRANSLATE_NOOP("Delivery", "The result of “%1” is pass or fail; Brightspace generates the certificate "
                                           "after a pass."))
            .arg(courseName);
    const QString brightspace =
        text(QT_TRANSLATE_NOOP("Delivery", "You find all material of “%1” here in Brightspace.")).arg(courseName);
    const QDate common = cohort.rolling ? QDate() : cohort.start;
    const QString limit = universityLimit(common, offering.capWeeks, frameworkWeeks);
    QList<DeadlineText> texts;
    for (const auto &[item, opening] :
         {std::pair(u"deadline-page"_s, page), std::pair(u"deadline-email"_s, email),
          std::pair(u"deadline-syllabus"_s, syllabus), std::pair(u"deadline-brightspace"_s, brightspace)})
        texts.append({item, sentences({opening, finalDeadline(offering, cohort), automaticFail(), limit})});
    return texts;
}

QString transcriptAnswer()
{
    return text(QT_TRANSLATE_NOOP("Delivery", "Please contact the Registrar’s Office about a record of your "
                                              "micro-credential. It does not appear on an official transcript."));
}

QString certificateLine(const Enrolment &enrolment)
{
    switch (enrolment.result) {
    case EnrolmentResult::Passed:
        return enrolment.certificateOn.isValid()
                   ? text(QT_TRANSLATE_NOOP("Delivery", "generated by Brightspace on %1"))
                         .arg(dateText(enrolment.certificateOn))
                   : text(QT_TRANSLATE_NOOP("Delivery", "to be generated by Brightspace"));
    case EnrolmentResult::InProgress:
        return text(QT_TRANSLATE_NOOP("Delivery", "after a pass"));
    case EnrolmentResult::Failed:
    case EnrolmentResult::FailedTimeLimit:
    case EnrolmentResult::Withdrawn:
        return text(QT_TRANSLATE_NOOP("Delivery", "none without a pass"));
    }
    return {};
}

QString idealLearnerSentence(const QString &profile)
{
    if (profile.trimmed().isEmpty())
        return {};
    return text(QT_TRANSLATE_NOOP("Delivery", "Ideal learner (not a requirement): %1")).arg(profile.trimmed());
}

QString purgeSentence(int cohorts, int learners, QDate before, bool done)
{
    if (learners == 0)
        return text(QT_TRANSLATE_NOOP("Delivery", "No name is left to remove from cohorts that ended before %1."))
            .arg(dateText(before));
    const QString who = text(QT_TRANSLATE_N_NOOP("Delivery", "%n learner(s)"), learners);
    //: within a sentence: "the names of 24 learners in 2 cohorts"
    const QString where = text(QT_TRANSLATE_N_NOOP("Delivery", "%n cohort(s)"), cohorts);
    const QString what =
        done
            ? text(QT_TRANSLATE_NOOP("Delivery", "Names and contacts of %1 in %2 that ended before %3 were removed."))
            : text(QT_TRANSLATE_NOOP("Delivery", "Names and contacts of %1 in %2 that ended before %3 will be removed; "
                                                 "this cannot be undone."));
    return sentences({what.arg(who, where, dateText(before)),
                      text(QT_TRANSLATE_NOOP("Delivery", "Results, dates and counts stay. Backups made before keep the "
                                                         "names until they are thinned."))});
}

} // namespace credence
