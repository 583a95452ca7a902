// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tour/hand.h"
#include "ui/widgets/card.h"

namespace credence {

/// A part of a finding in the Checks panel ("finding.title", "finding.answer"), waited for.
inline QWidget *inFinding(Hand &hand, const QString &rule, const QString &name)
{
    QWidget *part = nullptr;
    hand.waitFor(
        [&] {
            const QWidget *item = hand.seen(QStringLiteral("finding.") + rule);
            part = item ? item->findChild<QWidget *>(name) : nullptr;
            return part && part->isVisible();
        },
        QStringLiteral("the checks say “%1”").arg(rule));
    return part;
}

/// What the Checks panel says by this rule; a problem when it stays silent.
inline QString findingWords(Hand &hand, const QString &rule)
{
    const QWidget *title = inFinding(hand, rule, QStringLiteral("finding.title"));
    const QWidget *message = inFinding(hand, rule, QStringLiteral("finding.message"));
    return title && message
               ? QStringLiteral("%1: %2").arg(title->property("text").toString(), message->property("text").toString())
               : QString();
}

/// "1 must fix · 3 advice"
inline QString checksSummary(Hand &hand)
{
    const auto *checks = hand.find<Card>(QStringLiteral("editor.checks"));
    return checks ? checks->remark() : QString();
}

/// A problem when the Checks panel still speaks of this rule.
inline void findingGone(Hand &hand, const QString &rule)
{
    hand.waitFor([&] { return !hand.seen(QStringLiteral("finding.") + rule); },
                 QStringLiteral("the checks are silent about “%1”").arg(rule));
}

} // namespace credence
