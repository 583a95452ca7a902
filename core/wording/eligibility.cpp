// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source) { return QCoreApplication::translate("Eligibility", source); }

QString bodyName(const OsapCheck &check, const Policy &policy) { return planStepName(check.body, policy); }

/// What the institution confirms to the Ministry (R45), in the framework's own roles: Senate is notified (Q7).
QString assuranceSentence(const OsapCheck &check, const Policy &policy)
{
    if (check.state == OsapCheck::Failed)
        return text(QT_TRANSLATE_NOOP("Eligibility", "The approval ended, so the institution cannot confirm it."));
    if (check.state == OsapCheck::Open && !check.approved.isValid())
        //: %1 the committee that approves last
        return text(QT_TRANSLATE_NOOP("Eligibility", "Not confirmed yet: %1 has to approve it first."))
            .arg(bodyName(check, policy));
    if (check.state == OsapCheck::Open)
        //: %1 the committee that approves last, %2 a date
        return text(QT_TRANSLATE_NOOP("Eligibility", "Approved by %1 on %2; Senate has to be notified."))
            .arg(bodyName(check, policy), dateText(check.approved));
    if (!check.notified.isValid())
        return text(QT_TRANSLATE_NOOP("Eligibility", "Approved by %1 on %2."))
            .arg(bodyName(check, policy), dateText(check.approved));
    //: The line of quality assurance: %1 the committee that approves last, %2 and %3 dates
    return text(QT_TRANSLATE_NOOP("Eligibility", "Approved by %1 on %2; Senate notified on %3."))
        .arg(bodyName(check, policy), dateText(check.approved), dateText(check.notified));
}

} // namespace

QString osapCriterionName(OsapCriterion criterion)
{
    switch (criterion) {
    case OsapCriterion::Duration:
        return text(QT_TRANSLATE_NOOP("Eligibility", "Duration"));
    case OsapCriterion::QualityAssured:
        return text(QT_TRANSLATE_NOOP("Eligibility", "Quality assurance"));
    case OsapCriterion::LabourMarket:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Eligibility", "Labour-market relevance"));
}

QString osapCheckSentence(const OsapCheck &check, const Policy &policy)
{
    if (check.criterion == OsapCriterion::QualityAssured)
        return assuranceSentence(check, policy);
    QStringList messages;
    for (const Finding &finding : check.findings)
        messages.append(findingMessage(finding));
    if (!messages.isEmpty())
        return messages.join(u' ');
    if (check.criterion == OsapCriterion::Duration)
        return text(QT_TRANSLATE_NOOP("Eligibility", "Whole hours and whole weeks within Ontario’s limits."));
    return text(QT_TRANSLATE_NOOP("Eligibility", "Named by CIP and NOC codes, with a partner."));
}

} // namespace credence
