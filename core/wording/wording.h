// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/eligibility.h"
#include "core/calendar/due.h"
#include "core/delivery/learnerclock.h"
#include "core/delivery/osapstatus.h"
#include "core/delivery/readiness.h"
#include "core/money/budget.h"
#include "core/policy/checks.h"
#include "core/stacks/stack.h"

namespace credence {

// Codes to sentences, for both programs. Every sentence goes through QCoreApplication::translate with one context a
// file, and takes its values by one arg(a, b). Dates are written by dateText().

/// "16 Jan 2026" (long form "Friday 16 January 2026") in the interface's locale.
QString dateText(QDate date);
QString dateTextShort(QDate date); ///< without the year: "16 Jan"
QString dateTextLong(QDate date);
QString dateTextWeekday(QDate date); ///< "Fri 16 Jan"
QString monthText(QDate date);       ///< "Jan", for a scale
QString timeText(QTime time);        ///< "17:59"
QString academicYearText(int year);  ///< "2026-27"
/// "today", "yesterday", "6 days ago", then the date.
QString agoText(QDate date, QDate today);
/// "in 4 days", "today", "4 days late".
QString dueText(QDate date, QDate today);

/// The language of the interface, "en" or "fr", from the LanguageScope or the program's locale (language.h).
QString interfaceLanguage();
/// A name and what it is or has, with the space that French puts before a colon: "Chair: 3 proposals".
QString labelled(const QString &label, const QString &value);

QString errorSentence(const Error &error);

/// A few words: "Weeks must be 1 to 11".
QString findingTitle(const Finding &finding);
/// One or two sentences: what was entered, what the framework says, what to do.
QString findingMessage(const Finding &finding);
/// Title of a rule without values, for the Framework page.
QString ruleTitle(const QString &rule);
QString severityName(Severity severity);

/// "1. Course name" … "7. Assignments and assessment strategy" in the framework's words; 0 is "Around the template".
QString partName(int part);
QString partNameShort(int part); ///< "Skills & codes"
/// The words for a key path ("length.weeks" -> "Weeks").
QString fieldName(const QString &field);

QString roleName(ProposerRole role);
QString placeName(Place place);
QString timingName(Timing timing);
QString skillKindName(SkillKind kind);
QString intentName(OsapIntent intent);
QString registrationName(Registration registration);
QString audienceName(Audience audience);
QString partnerKindName(PartnerKind kind);
QString partnerRoleName(PartnerRole role);
QString osapModeName(OsapMode mode);

/// "SCCASP" for a stage id, and for every other word of stageWord(): "Draft", "Returned", "Approved".
QString stageName(const QString &stageWord, const Policy &policy);
QString actionName(Action action);
/// What the history says of an event: "Dean returned for changes".
QString eventSentence(const ApprovalEvent &event, const Policy &policy);
QString ministryName(MinistryState state);
/// Column OSAP of the lists: "no", "not sure", "seeking", "submitted", "eligible", "not eligible".
QString osapWord(OsapIntent intent, MinistryState ministry);
/// "Chair decision", "Returned by Dean", "Ministry package": what a proposal waits for.
QString waitingFor(const ChainState &state, const Policy &policy);
/// "minor modification (OSAP)" or "tracking entry": the CourseLeaf route (R81, R82).
QString routeName(OsapIntent intent);
QString actionWarningSentence(ActionWarning warning);
/// What a change of OSAP intent opens and closes, one sentence (R127).
QString routeChangeSentence(const RouteChange &change, const Policy &policy);

/// "Duration", "Quality assurance", "Labour-market relevance" (R43).
QString osapCriterionName(OsapCriterion criterion);
/// Why it fails or is open, or by what it is met: "Approved by SCCASP on 20 Feb 2026; Senate notified on 21 Feb 2026."
QString osapCheckSentence(const OsapCheck &check, const Policy &policy);

QString planStepName(const QString &step, const Policy &policy);
/// "Feasible · 36 days of slack", "9 days late; SCCASP breaks first".
QString planSummary(const Plan &plan, const Policy &policy);
QString planRemark(const QString &remark, const Plan &plan, const Policy &policy);
/// "SCCASP 20 Mar · Senate 24 Apr · OSAP intake 7 Aug · decision by 16 Nov 2026"
QString forecastSentence(const Plan &plan, const Policy &policy);
/// "SCCASP agenda closes for 23 Jan", "OSAP intake closes", "Last day to submit GIS for Field Scientists".
QString dueTitle(const DueItem &item, const Policy &policy);
/// The line below it: "2 proposals ready", "decision expected 21 Apr – 12 May", "for a first day on 8 Sep 2026".
QString dueDetail(const DueItem &item, const Policy &policy);
/// What has to happen next, one or two sentences; \a errors is the number of findings that block submission.
QString nextStepSentence(const ChainState &state, int errors, const Policy &policy);
/// How the wished start stands: days to spare, or days late and the earliest start. Empty without a start.
QString startSentence(const Plan &plan);
QString intakeRemarkSentence(const IntakeRemark &remark);

// ---- delivery

QString paymentName(PaymentMethod method);    ///< "credit card"
QString resultName(EnrolmentResult result);   ///< "failed – time limit"
QString readinessItemName(const QString &id); ///< "Final deadline in the syllabus"
/// Under a heading that says the rest: "syllabus".
QString readinessItemNameShort(const QString &id);
QString readinessItemHelp(const QString &id); ///< what is to be done, where, and the section
/// What is missing, what to do, and the section.
QString liveBlockerSentence(LiveBlocker blocker);
QString deliveryProblemSentence(const DeliveryProblem &problem);
/// To whoever starts at another time than the scheduled cohort \a from to \a to, who is enrolled all the same.
QString outsideCohortSentence(QDate start, QDate from, QDate to);
/// Of a scheduled cohort whose last day, \a last, is later than the final date of its learners.
QString outlastsLearnersSentence(QDate last, QDate finalDate);
/// Arguments of ErrorCode::StackRefused: the kind of a StackRemark in kebab case ("too-few-members"), then its own.
QString stackRefusalSentence(const QStringList &args);

/// A few words: "no OSAP", "OSAP pending", "OSAP since 4 May 2026".
QString osapStatusName(const OsapStatus &status);
/// One or two sentences: since when, or when the decision is expected, and what that means for this offering.
QString osapStatusSentence(const OsapStatus &status);
QString osapTextName(const QString &id); ///< "registration page"
/// What a decision of \a on means, for a list: which cohorts become eligible, which stay as they are, which texts must
/// change.
QStringList osapConsequenceSentences(const OsapConsequence &consequence, QDate on, bool eligible);

/// "7 days", "today", "passed limit"; empty for who needs no time any more.
QString learnerLeftText(const Enrolment &enrolment, QDate today);
QString rosterSummary(const RosterCounts &counts); ///< "24 learners · 4 due within 14 days"
/// The rule of automatic fail that a learner must be told (R37, R38), ready to paste. Where the cap is shorter than the
/// framework's \a frameworkWeeks, both dates are shown (Q12).
QString noticeSentence(const QString &courseName, QDate start, int capWeeks, int frameworkWeeks);
/// A text that tells the final deadline in one of the four places (R105).
struct DeadlineText {
    QString item; ///< readiness id: "deadline-page"
    QString text;
    bool operator==(const DeadlineText &) const = default;
};
QList<DeadlineText> deadlineTexts(const QString &courseName, const Offering &offering, const Cohort &cohort,
                                  int frameworkWeeks);
/// What a learner who asks for a transcript is answered (R79, R40).
QString transcriptAnswer();
/// What stands under "Certificate": "generated by Brightspace on 9 Jan 2026", or why there is none (R74, R75).
QString certificateLine(const Enrolment &enrolment);
QString idealLearnerSentence(const QString &profile); ///< says that it is no requirement (R17); empty for none
/// What the retention rule removed, or before it (\a done false) would remove, and where it still is.
QString purgeSentence(int cohorts, int learners, QDate before, bool done);

// ---- stacks and money

QString stackRemarkTitle(const StackRemark &remark); ///< a few words: "Fewer than two members"
/// One or two sentences: what it is, what the framework says with its section, what to do.
QString stackRemarkSentence(const StackRemark &remark);
QString stackOutcomeName(StackOutcome outcome); ///< "no further award", "course credit" (R25)
/// With the award and what was decided: "transferable credit for GEOM 3005 · not decided" (R29), or "· in “Geomatics”
/// (Geography)" (R30).
QString stackOutcomeText(const Stack &stack);
QString stackLevelName(CourseLevel level);               ///< "graduate" (R31)
QString equivalenceAnswerName(EquivalenceAnswer answer); ///< "not decided", "yes", "no"
/// The decision with the unit, the program, who and when; it speaks for no other unit (R29, R30).
QString equivalenceSentence(const Equivalence &equivalence);
QString stackProgressText(const StackProgress &progress); ///< "2 of 4" (R77)
/// What the promotion of \a member says (R26): that it is stackable, with which others, and whether the whole leads to
/// something; where nobody decided, it says so and promises nothing. A null id gives the text of the whole stack.
/// Empty for who is no member and for fewer than two (R21).
QString stackPromotion(const Stack &stack, const QList<MemberFacts> &members, const QUuid &member);
/// What stands in place of the net of a stack's member (R68).
QString stackMoneyText(const Stack &stack);
QString conversionHelp(const Stack &stack); ///< what the rule of R41 and R42 asks of this stack
QString overlapSentence(const MemberRun &first, const MemberRun &second); ///< the hint of R132

QString amountText(qint64 cents);      ///< "$5,394.80", "−$205.20", in the interface's language
QString amountTextWhole(qint64 cents); ///< rounded to dollars, for charts and headings: "$5,395"
QString rateText(int basisPoints);     ///< "2.4%"
QString costKindName(CostKind kind);   ///< "Instructor overload" (R65)
/// Of BudgetTerms::useOfFunds: "research funding", or the unit's own words (R64).
QString useOfFundsName(const QString &use);
QString budgetProblemSentence(BudgetProblem problem);
QString budgetSummary(const Budget &budget); ///< "Breaks even at 12 learners"
/// The net over the payment mix: "$5,340.80 when all pay by card, $5,600.00 when nobody does".
QString budgetRangeText(const BudgetRange &range);
/// Of the advice that a fee is one of a professional development certificate (R61): acknowledged \a on, or not yet.
QString feeAcknowledgedSentence(QDate on);
QString netHelp(); ///< that nothing else is taken off (R63)

} // namespace credence
