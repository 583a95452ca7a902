// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/eligibility.h"
#include "core/calendar/due.h"
#include "core/policy/checks.h"

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
/// "today", "yesterday", "6 days ago", then the date.
QString agoText(QDate date, QDate today);
/// "in 4 days", "today", "4 days late".
QString dueText(QDate date, QDate today);

/// The language of the interface, "en" or "fr", from QLocale().
QString interfaceLanguage();

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

} // namespace credence
