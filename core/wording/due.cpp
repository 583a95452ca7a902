// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qsizetype kMostMissing = 3; ///< that a line names

QString text(const char *source, int count = -1) { return QCoreApplication::translate("Due", source, nullptr, count); }

QString deliveryTitle(const DueItem &item)
{
    const QString number = QString::number(item.cohortNumber);
    if (item.kind == "cohort-start"_L1)
        return item.rolling
                   ? text(QT_TRANSLATE_NOOP("Due", "%1 · learners can start in cohort %2")).arg(item.name, number)
                   : text(QT_TRANSLATE_NOOP("Due", "%1 · cohort %2 begins")).arg(item.name, number);
    if (item.kind == "cohort-end"_L1)
        return item.rolling ? text(QT_TRANSLATE_NOOP("Due", "Cohort %1 last day to start · %2")).arg(number, item.name)
                            : text(QT_TRANSLATE_NOOP("Due", "Cohort %1 final day · %2")).arg(number, item.name);
    if (item.kind == "final-date"_L1) {
        if (item.learners > 0) {
            //: %n learners, %1 the name of a micro-credential
            return item.overdue
                       ? text(QT_TRANSLATE_N_NOOP("Due", "%n learner(s) did not finish %1 in time"), item.learners)
                             .arg(item.name)
                       : text(QT_TRANSLATE_N_NOOP("Due", "%n learner(s) must finish %1"), item.learners).arg(item.name);
        }
        const QString who = item.who.isEmpty() ? text(QT_TRANSLATE_NOOP("Due", "A learner")) : item.who;
        //: %1 a learner, %2 the name of a micro-credential
        return item.overdue ? text(QT_TRANSLATE_NOOP("Due", "%1 did not finish %2 in time")).arg(who, item.name)
                            : text(QT_TRANSLATE_NOOP("Due", "%1 must finish %2")).arg(who, item.name);
    }
    if (item.kind == "notice"_L1)
        return text(QT_TRANSLATE_N_NOOP("Due", "%n learner(s) to be told of the time limit"), item.count);
    if (item.kind == "registration"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "Registration closes · %1")).arg(item.name);
    if (item.kind == "ready"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "Get %1 ready")).arg(item.name);
    if (item.kind == "osap-listing"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "Have %1 listed as OSAP-eligible")).arg(item.name);
    return item.name;
}

QString learnersDetail(const DueItem &item)
{
    if (item.learners == 0)
        return text(QT_TRANSLATE_NOOP("Due", "no learners yet"));
    const QString learners = text(QT_TRANSLATE_N_NOOP("Due", "%n learner(s)"), item.learners);
    if (item.kind == "cohort-start"_L1 || item.rolling)
        return learners;
    //: %1 "11 learners", %2 "3 not finished"
    return item.count == 0 ? text(QT_TRANSLATE_NOOP("Due", "%1, all finished")).arg(learners)
                           : text(QT_TRANSLATE_NOOP("Due", "%1, %2"))
                                 .arg(learners, text(QT_TRANSLATE_N_NOOP("Due", "%n not finished"), item.count));
}

/// The line below the title of a delivery; nothing where the item is of another kind.
std::optional<QString> deliveryDetail(const DueItem &item)
{
    if (item.kind == "cohort-start"_L1 || item.kind == "cohort-end"_L1)
        return learnersDetail(item);
    if (item.kind == "final-date"_L1) {
        if (item.overdue)
            return text(QT_TRANSLATE_NOOP("Due", "confirm that the time limit is over, or record the result"));
        const qint64 weeks = item.about.daysTo(item.date) / 7;
        return weeks < 1 ? item.reference
                         : text(QT_TRANSLATE_NOOP("Due", "individual %1-week limit")).arg(QString::number(weeks));
    }
    if (item.kind == "notice"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "%1 · cohort %2")).arg(item.name, QString::number(item.cohortNumber));
    if (item.kind != "ready"_L1 && item.kind != "osap-listing"_L1)
        return {};
    QStringList missing;
    for (const QString &id : item.missing)
        missing.append(readinessItemNameShort(id));
    if (missing.size() <= kMostMissing)
        return text(QT_TRANSLATE_NOOP("Due", "missing: %1")).arg(missing.join(u", "_s));
    const QString first = missing.first(kMostMissing - 1).join(u", "_s);
    //: %1 a list of things
    return text(QT_TRANSLATE_N_NOOP("Due", "missing: %1 and %n more"), int(missing.size() - kMostMissing + 1))
        .arg(first);
}

} // namespace

QString dueTitle(const DueItem &item, const Policy &policy)
{
    const QString body = planStepName(item.stage, policy);
    if (item.kind == "agenda"_L1)
        //: %1 a committee, %2 the day it meets
        return text(QT_TRANSLATE_NOOP("Due", "%1 agenda closes for %2")).arg(body, dateTextShort(item.about));
    if (item.kind == "meeting"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "%1 meeting")).arg(body);
    if (item.kind == "intake"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "OSAP intake closes"));
    if (item.kind == "intakes-unknown"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "Enter the OSAP intakes of %1")).arg(academicYearText(int(item.record)));
    if (item.kind == "osap-decision"_L1)
        return item.overdue ? text(QT_TRANSLATE_NOOP("Due", "OSAP decision overdue: ask OAPSI about %1")).arg(item.name)
                            : text(QT_TRANSLATE_NOOP("Due", "OSAP decision on %1")).arg(item.name);
    if (item.kind == "submit-by"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "Last day to submit %1")).arg(item.name);
    if (item.kind == "decide-by"_L1)
        //: %1 a stage ("Dean"), %2 the name of a micro-credential
        return text(QT_TRANSLATE_NOOP("Due", "%1 to decide on %2")).arg(body, item.name);
    if (item.kind == "publish-by"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "Last day to publish %1")).arg(item.name);
    if (item.kind == "delivery"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "First day of %1")).arg(item.name);
    return deliveryTitle(item);
}

QString dueDetail(const DueItem &item, const Policy &policy)
{
    if (const std::optional<QString> delivery = deliveryDetail(item))
        return *delivery;
    if (item.kind == "intakes-unknown"_L1)
        return text(QT_TRANSLATE_NOOP("Due", "usually announced by the end of August"));
    const Stage *stage = policy.stage(item.stage);
    if (item.kind == "agenda"_L1 || item.kind == "meeting"_L1) {
        if (item.count == 0)
            return text(QT_TRANSLATE_NOOP("Due", "nothing waits for it"));
        if (item.kind == "meeting"_L1 && stage && stage->kind == StageKind::Notice)
            return text(QT_TRANSLATE_N_NOOP("Due", "notice of %n micro-credential(s)"), item.count);
        return text(QT_TRANSLATE_N_NOOP("Due", "%n proposal(s) ready"), item.count);
    }
    if ((item.kind == "intake"_L1 || item.kind == "osap-decision"_L1) && item.decision) {
        const QString from = dateTextShort(item.decision->from);
        const QString to = dateTextShort(item.decision->to);
        if (item.kind == "osap-decision"_L1)
            return text(QT_TRANSLATE_NOOP("Due", "intake of %1, expected %2 – %3"))
                .arg(dateText(item.decision->intake), from, to);
        return text(QT_TRANSLATE_NOOP("Due", "decision expected %1 – %2")).arg(from, to);
    }
    if (item.kind == "delivery"_L1)
        return item.reference;
    return item.about.isValid() ? text(QT_TRANSLATE_NOOP("Due", "for a first day on %1")).arg(dateText(item.about))
                                : QString();
}

} // namespace credence
