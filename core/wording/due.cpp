// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/wording.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1) { return QCoreApplication::translate("Due", source, nullptr, count); }

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
    return item.name;
}

QString dueDetail(const DueItem &item, const Policy &policy)
{
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
