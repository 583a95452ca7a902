// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Delivery", source, nullptr, count);
}

struct ItemWords {
    const char *name;
    const char *shortName;
    const char *help;
};

const ItemWords *wordsOf(const QString &id)
{
    static const QHash<QString, ItemWords> kWords{
        {u"apprendo"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Apprendo course created"), QT_TRANSLATE_NOOP("Delivery", "Apprendo"),
          QT_TRANSLATE_NOOP("Delivery", "Learners register through Apprendo, from the Registrar’s website: have the "
                                        "course created there and keep its address here (section 5).")}},
        {u"brightspace"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Brightspace course created"),
          QT_TRANSLATE_NOOP("Delivery", "Brightspace course"),
          QT_TRANSLATE_NOOP("Delivery",
                            "The course is created in Brightspace, automatically as a rule: look that it is "
                            "there and tick it (sections 5 and 6).")}},
        {u"public-page"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Course and deadline public"), QT_TRANSLATE_NOOP("Delivery", "public page"),
          QT_TRANSLATE_NOOP("Delivery", "The course and its registration deadline are on a public page: enter the day "
                                        "since when. It cannot begin before (section 5).")}},
        {u"promotion"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Promoted"), QT_TRANSLATE_NOOP("Delivery", "promotion"),
          QT_TRANSLATE_NOOP("Delivery", "The course and its registration deadline are promoted: enter the day since "
                                        "when. It cannot begin before (section 5).")}},
        {u"deadline-page"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Final deadline on the registration page"),
          QT_TRANSLATE_NOOP("Delivery", "registration page"),
          QT_TRANSLATE_NOOP("Delivery", "First of the four places: the registration and information page tells the "
                                        "final deadline (section 5).")}},
        {u"deadline-email"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Final deadline in the confirmation e-mail"),
          QT_TRANSLATE_NOOP("Delivery", "confirmation e-mail"),
          QT_TRANSLATE_NOOP("Delivery",
                            "Second of the four places: the e-mail that confirms the registration tells the "
                            "final deadline (section 5).")}},
        {u"deadline-syllabus"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Final deadline in the syllabus"), QT_TRANSLATE_NOOP("Delivery", "syllabus"),
          QT_TRANSLATE_NOOP("Delivery",
                            "Third of the four places: the syllabus tells the final deadline (section 5).")}},
        {u"deadline-brightspace"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Final deadline in Brightspace"), QT_TRANSLATE_NOOP("Delivery", "Brightspace"),
          QT_TRANSLATE_NOOP(
              "Delivery", "Fourth of the four places: the Brightspace course tells the final deadline (section 5).")}},
        {u"brightspace-access"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Brightspace access given"),
          QT_TRANSLATE_NOOP("Delivery", "Brightspace access"),
          QT_TRANSLATE_NOOP("Delivery", "Learners reach all material of the course in Brightspace, as its length and "
                                        "mode ask for it (section 5).")}},
        {u"channel-department"_s,
         {QT_TRANSLATE_NOOP("Delivery", "On the department’s website"),
          QT_TRANSLATE_NOOP("Delivery", "department website"),
          QT_TRANSLATE_NOOP("Delivery", "A publicity channel, as far as it is used (sections 3d and 6).")}},
        {u"channel-faculty"_s,
         {QT_TRANSLATE_NOOP("Delivery", "On the Faculty’s website"), QT_TRANSLATE_NOOP("Delivery", "Faculty website"),
          QT_TRANSLATE_NOOP("Delivery", "A publicity channel, as far as it is used (sections 3d and 6).")}},
        {u"channel-social"_s,
         {QT_TRANSLATE_NOOP("Delivery", "On social media"), QT_TRANSLATE_NOOP("Delivery", "social media"),
          QT_TRANSLATE_NOOP("Delivery", "A publicity channel, as far as it is used (sections 3d and 6).")}},
        {u"channel-networks"_s,
         {QT_TRANSLATE_NOOP("Delivery", "In academic networks"), QT_TRANSLATE_NOOP("Delivery", "academic networks"),
          QT_TRANSLATE_NOOP("Delivery", "A publicity channel, as far as it is used (section 6).")}},
        {u"channel-ecampus"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Listed on the eCampusOntario portal"),
          QT_TRANSLATE_NOOP("Delivery", "eCampusOntario"),
          QT_TRANSLATE_NOOP("Delivery", "A publicity channel, as far as it is used (section 6).")}},
        {u"osap-list"_s,
         {QT_TRANSLATE_NOOP("Delivery", "On the list in the OSAP application"),
          QT_TRANSLATE_NOOP("Delivery", "OSAP list"),
          QT_TRANSLATE_NOOP("Delivery", "The Ministry said yes: look that the course is on the list of eligible ones "
                                        "that the OSAP application shows (Appendix, section 2).")}},
        {u"osap-portal"_s,
         {QT_TRANSLATE_NOOP("Delivery", "Marked OSAP-eligible on the eCampusOntario portal"),
          QT_TRANSLATE_NOOP("Delivery", "OSAP on the portal"),
          QT_TRANSLATE_NOOP("Delivery", "The Ministry said yes: have the course marked OSAP-eligible where the "
                                        "eCampusOntario portal lists it (Appendix, section 2).")}},
    };
    const auto found = kWords.constFind(id);
    return found == kWords.cend() ? nullptr : &*found;
}

/// The %n-th argument as a date in words.
QString dateArgument(const QStringList &args, int index)
{
    const QDate date = QDate::fromString(args.value(index), Qt::ISODate);
    return date.isValid() ? dateText(date) : args.value(index);
}

QString windowSentence(const DeliveryProblem &problem)
{
    if (problem.args.value(1).isEmpty())
        return text(QT_TRANSLATE_NOOP("Delivery", "Learners can start from %1 on. Choose a day from then on."))
            .arg(dateArgument(problem.args, 0));
    return text(QT_TRANSLATE_NOOP("Delivery", "Learners can start from %1 to %2. Choose a day between them."))
        .arg(dateArgument(problem.args, 0), dateArgument(problem.args, 1));
}

} // namespace

QString paymentName(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Unknown:
        return text(QT_TRANSLATE_NOOP("Delivery", "not known"));
    case PaymentMethod::Card:
        return text(QT_TRANSLATE_NOOP("Delivery", "credit card"));
    case PaymentMethod::Debit:
        return text(QT_TRANSLATE_NOOP("Delivery", "debit card"));
    case PaymentMethod::Invoice:
        return text(QT_TRANSLATE_NOOP("Delivery", "invoice"));
    case PaymentMethod::Osap:
        return text(QT_TRANSLATE_NOOP("Delivery", "OSAP"));
    case PaymentMethod::Other:
        return text(QT_TRANSLATE_NOOP("Delivery", "other"));
    }
    return {};
}

QString resultName(EnrolmentResult result)
{
    switch (result) {
    case EnrolmentResult::InProgress:
        return text(QT_TRANSLATE_NOOP("Delivery", "in progress"));
    case EnrolmentResult::Passed:
        return text(QT_TRANSLATE_NOOP("Delivery", "passed"));
    case EnrolmentResult::Failed:
        return text(QT_TRANSLATE_NOOP("Delivery", "failed"));
    case EnrolmentResult::FailedTimeLimit:
        return text(QT_TRANSLATE_NOOP("Delivery", "failed – time limit"));
    case EnrolmentResult::Withdrawn:
        return text(QT_TRANSLATE_NOOP("Delivery", "withdrawn"));
    }
    return {};
}

QString readinessItemName(const QString &id)
{
    const ItemWords *words = wordsOf(id);
    return words ? text(words->name) : id;
}

QString readinessItemNameShort(const QString &id)
{
    const ItemWords *words = wordsOf(id);
    return words ? text(words->shortName) : id;
}

QString readinessItemHelp(const QString &id)
{
    const ItemWords *words = wordsOf(id);
    return words ? text(words->help) : QString();
}

QString liveBlockerSentence(LiveBlocker blocker)
{
    switch (blocker) {
    case LiveBlocker::NotApproved:
        return text(QT_TRANSLATE_NOOP(
            "Delivery",
            "The micro-credential is not approved: record its approval up to the Senate notice (section 5)."));
    case LiveBlocker::NotPublic:
        return text(QT_TRANSLATE_NOOP(
            "Delivery", "The course and its deadline are not public: publish them and enter since when (section 5)."));
    case LiveBlocker::NotPromoted:
        return text(
            QT_TRANSLATE_NOOP("Delivery", "The course is not promoted: promote it and enter since when (section 5)."));
    case LiveBlocker::NoDeadline:
        return text(QT_TRANSLATE_NOOP(
            "Delivery", "There is no registration deadline: enter the last day to register (section 5)."));
    case LiveBlocker::NoPublicSummary:
        return text(QT_TRANSLATE_NOOP(
            "Delivery",
            "The summary is empty, and learners choose by it: write part 4 of the proposal first (section 3)."));
    case LiveBlocker::NotAsynchronous:
        return text(QT_TRANSLATE_NOOP("Delivery", "Rolling registration goes with asynchronous delivery only: make "
                                                  "registration scheduled (section 5)."));
    case LiveBlocker::InstructorNotAgreed:
        return text(QT_TRANSLATE_NOOP(
            "Delivery",
            "Rolling registration needs the instructor’s agreement: ask for it and enter the day (section 5)."));
    case LiveBlocker::UnitNotAgreed:
        return text(QT_TRANSLATE_NOOP(
            "Delivery", "Rolling registration needs the unit’s agreement: ask for it and enter the day (section 5)."));
    case LiveBlocker::ConversionRule:
        return text(QT_TRANSLATE_NOOP(
            "Delivery", "Its stack leads to course credit, so the rule that turns a pass into a grade has "
                        "to stand in the syllabus by the first day: record both in the stack "
                        "(section 3b)."));
    case LiveBlocker::NoCohort:
        return text(QT_TRANSLATE_NOOP("Delivery", "There is no cohort yet: add one with its first day."));
    case LiveBlocker::Cancelled:
        return text(
            QT_TRANSLATE_NOOP("Delivery", "The offering is cancelled: take that back, or make a new offering."));
    }
    return {};
}

QString outsideCohortSentence(QDate start, QDate from, QDate to)
{
    return text(QT_TRANSLATE_NOOP("Delivery", "The cohort runs from %1 to %2, and %3 is not in it. That may be so: the "
                                              "personal final date counts from the learner’s own first day."))
        .arg(dateText(from), dateText(to), dateText(start));
}

QString outlastsLearnersSentence(QDate last, QDate finalDate)
{
    return text(QT_TRANSLATE_NOOP("Delivery",
                                  "Who starts on the first day has to finish by %1 and fails after it, before "
                                  "the cohort’s last day, %2 (section 3b). Check the dates."))
        .arg(dateText(finalDate), dateText(last));
}

QString deliveryProblemSentence(const DeliveryProblem &problem)
{
    using enum DeliveryProblem::Kind;
    switch (problem.kind) {
    case FeeNegative:
        return text(QT_TRANSLATE_NOOP("Delivery", "A fee cannot be less than zero. Leave it empty until it is known."));
    case CapacityNegative:
        return text(
            QT_TRANSLATE_NOOP("Delivery", "There cannot be fewer than zero places. Enter 0 where there is no limit."));
    case RollingNotAsynchronous:
        return text(QT_TRANSLATE_NOOP("Delivery", "Rolling registration goes with asynchronous delivery only "
                                                  "(section 5). Choose scheduled registration."));
    case StartMissing:
        return problem.field.startsWith("enrolment"_L1)
                   ? text(QT_TRANSLATE_NOOP("Delivery",
                                            "A learner needs a first day, from which the time limit counts."))
                   : text(QT_TRANSLATE_NOOP("Delivery", "A cohort needs a first day."));
    case EndBeforeStart:
        return text(QT_TRANSLATE_NOOP("Delivery", "The last day, %2, is earlier than the first day, %1."))
            .arg(dateArgument(problem.args, 0), dateArgument(problem.args, 1));
    case RollingCohortScheduled:
        return text(QT_TRANSLATE_NOOP("Delivery", "A rolling cohort belongs to an offering with rolling registration, "
                                                  "and this one is scheduled. Change the offering first."));
    case LearnerMissing:
        return text(QT_TRANSLATE_NOOP("Delivery", "A learner needs a name; an alias will do."));
    case StartOutsideWindow:
        return windowSentence(problem);
    case NotifiedBeforeRegistered:
        return text(QT_TRANSLATE_NOOP("Delivery", "A learner is told of the time limit on or after the day of "
                                                  "registration, %1 (section 3b)."))
            .arg(dateArgument(problem.args, 0));
    case ResultDateMissing:
        return text(QT_TRANSLATE_NOOP("Delivery", "A result needs its day."));
    case ResultBeforeStart:
        return text(QT_TRANSLATE_NOOP("Delivery", "The result is earlier than the learner’s first day, %1."))
            .arg(dateArgument(problem.args, 0));
    case PassedAfterFinalDate:
        return text(QT_TRANSLATE_NOOP("Delivery", "The last day to finish was %1. Whoever finishes later has failed by "
                                                  "the time limit (section 3b)."))
            .arg(dateArgument(problem.args, 0));
    case CertificateWithoutPass:
        return text(QT_TRANSLATE_NOOP("Delivery", "There is a certificate only after a pass (section 3f)."));
    case CertificateBeforePass:
        return text(QT_TRANSLATE_NOOP("Delivery", "The certificate is earlier than the pass, %1."))
            .arg(dateArgument(problem.args, 0));
    case BudgetTlsMissing:
        return text(QT_TRANSLATE_NOOP("Delivery", "Teaching and Learning Services take part, so the budget needs their "
                                                  "estimate (sections 3d and 5)."));
    case BudgetAmount:
        return text(QT_TRANSLATE_NOOP("Delivery", "A cost cannot be less than zero."));
    case BudgetRate:
        return text(QT_TRANSLATE_NOOP("Delivery", "A share lies between 0 and 100 per cent."));
    case DateTooFar:
        return text(QT_TRANSLATE_NOOP("Delivery", "This day lies too far ahead. Look at its year."));
    case CapOutOfRange:
        return text(QT_TRANSLATE_NOOP("Delivery",
                                      "Learners have a whole number of weeks from %1 to %2 to finish (section 3b)."))
            .arg(problem.args.value(0), problem.args.value(1));
    }
    return {};
}

} // namespace credence
