// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1) { return QCoreApplication::translate("Plan", source, nullptr, count); }

/// The name of a stage as it reads within a sentence about a plan.
QString stageInPlan(const QString &id, const Policy &policy)
{
    const Stage *stage = policy.stage(id);
    return stage ? stage->name.in(interfaceLanguage()) : id;
}

} // namespace

QString planStepName(const QString &step, const Policy &policy)
{
    if (step == "submit"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "Submit"));
    if (step == "publish"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "Publish, register"));
    if (step == "delivery"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "First day"));
    if (step == "intake"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "OSAP intake"));
    if (step == "decision"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "OSAP decision"));
    return stageInPlan(step, policy);
}

QString planSummary(const Plan &plan, const Policy &policy)
{
    if (plan.steps.isEmpty())
        return {};
    if (plan.feasible) {
        if (plan.slackDays == 0)
            return text(QT_TRANSLATE_NOOP("Plan", "Feasible · not a day of slack"));
        //: How many days may pass before the next step becomes too late.
        return text(QT_TRANSLATE_N_NOOP("Plan", "Feasible · %n day(s) of slack"), plan.slackDays);
    }
    if (!plan.earliestStart.isValid())
        return text(QT_TRANSLATE_NOOP("Plan", "No OSAP intake is on record far enough ahead"));
    //: %n days late; %1 is the step that can no longer be met, "SCCASP".
    return text(QT_TRANSLATE_N_NOOP("Plan", "%n day(s) late; %1 breaks first"), -plan.slackDays)
        .arg(planStepName(plan.firstBreak, policy));
}

QString planRemark(const QString &remark, const Plan &plan, const Policy &policy)
{
    const qsizetype colon = remark.indexOf(QLatin1Char(':'));
    const QString kind = colon < 0 ? remark : remark.left(colon);
    const QString stage = colon < 0 ? QString() : stageInPlan(remark.mid(colon + 1), policy);
    if (kind == "lead-time"_L1) {
        const bool osapFirst = plan.osap == OsapMode::BeforeDelivery;
        const int months = osapFirst ? policy.limits.leadMonthsOsapFirst : policy.limits.leadMonths;
        const char *sentence =
            osapFirst ? QT_TRANSLATE_N_NOOP("Plan", "Where OSAP must be approved before delivery, the framework allows "
                                                    "%n month(s) from submission to the first day: %1 or later.")
                      : QT_TRANSLATE_N_NOOP("Plan", "The framework allows %n month(s) from submission to the first "
                                                    "day: %1 or later.");
        return text(sentence, months).arg(dateText(plan.leadTimeStart));
    }
    if (kind == "no-intake"_L1 && plan.osap == OsapMode::BeforeDelivery)
        return text(QT_TRANSLATE_NOOP("Plan",
                                      "No OSAP intake far enough ahead is on record. Intake dates are announced "
                                      "by the Ministry; enter them in the calendar once they are known, or "
                                      "deliver while waiting for OSAP."));
    if (kind == "no-intake"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "No OSAP intake after the Senate notice is on record. Delivery need not "
                                              "wait for it; enter the Ministry’s dates once they are known."));
    if (kind == "unconfirmed-intake"_L1 && plan.intake)
        return text(QT_TRANSLATE_NOOP("Plan", "The OSAP intake of %1 is not confirmed by the Ministry yet."))
            .arg(dateText(plan.intake->deadline));
    if (kind == "no-meeting"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "No %1 meeting is on record for then; the usual days were assumed. Enter "
                                              "its meetings in the calendar for a firm date."))
            .arg(stage);
    if (kind == "no-meeting-in-time"_L1)
        return text(QT_TRANSLATE_NOOP("Plan", "No %1 meeting is on record early enough.")).arg(stage);
    return remark;
}

QString forecastSentence(const Plan &plan, const Policy &policy)
{
    QStringList parts;
    for (const PlanStep &step : plan.steps) {
        if (step.done)
            continue;
        const QDate day = step.earliest.isValid() ? step.earliest : step.latest;
        const Stage *stage = policy.stage(step.step);
        if (step.step == "intake"_L1) {
            parts.append(day.isValid() ? text(QT_TRANSLATE_NOOP("Plan", "OSAP intake %1")).arg(dateTextShort(day))
                                       : text(QT_TRANSLATE_NOOP("Plan", "no OSAP intake on record")));
        } else if (step.step == "decision"_L1) {
            parts.append(text(QT_TRANSLATE_NOOP("Plan", "decision by %1")).arg(dateText(step.until)));
        } else if (stage && stage->meets) {
            const QString name = stageInPlan(step.step, policy);
            //: %1 a committee, %2 a date that is not on record but assumed from the usual days
            parts.append(step.assumed ? text(QT_TRANSLATE_NOOP("Plan", "%1 about %2")).arg(name, dateTextShort(day))
                                      //: %1 a committee, %2 the day it meets
                                      : text(QT_TRANSLATE_NOOP("Plan", "%1 %2")).arg(name, dateTextShort(day)));
        }
    }
    if (plan.osap == OsapMode::WhileWaiting && plan.remarks.contains(u"no-intake"_s))
        parts.append(text(QT_TRANSLATE_NOOP("Plan", "no OSAP intake on record")));
    if (plan.osap == OsapMode::No && plan.start.isValid())
        parts.append(text(QT_TRANSLATE_NOOP("Plan", "first day from %1")).arg(dateText(plan.start)));
    return parts.join(u" · "_s);
}

QString intakeRemarkSentence(const IntakeRemark &remark)
{
    const QString year = academicYearText(remark.year);
    switch (remark.kind) {
    case IntakeRemark::NoneKnown:
        return text(QT_TRANSLATE_NOOP("Plan", "No OSAP intake is on record for %1. The Ministry usually announces a "
                                              "year’s dates by the end of August."))
            .arg(year);
    case IntakeRemark::Few:
        return text(QT_TRANSLATE_N_NOOP("Plan", "%n OSAP intake(s) on record for %1; three or four are usual."),
                    remark.count)
            .arg(year);
    case IntakeRemark::Many:
        return text(QT_TRANSLATE_N_NOOP("Plan", "%n OSAP intake(s) on record for %1, more than the usual three or "
                                                "four."),
                    remark.count)
            .arg(year);
    case IntakeRemark::Unconfirmed:
        return text(QT_TRANSLATE_N_NOOP("Plan", "%n OSAP intake date(s) of %1 not confirmed yet."), remark.count)
            .arg(year);
    }
    return {};
}

} // namespace credence
