// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/planner.h"

namespace credence {

/// One bar in the drawing of a plan.
struct PlanBar {
    /// What it stands for; the drawing chooses the colours.
    enum Look { Window, Work, Meeting, Alternative, Publish, Delivery, Intake, Decision, Late };
    Look look = Window;
    QDate from; ///< first day
    QDate to;   ///< last day, included
    QDate core; ///< Decision: from this day on it is expected; invalid for the others
    QString text;
    QString brief;        ///< the same in fewer words, where there is little room
    bool assumed = false; ///< not on record: the usual days
    bool operator==(const PlanBar &) const = default;
};

/// One row in the drawing of a plan: a step, or neighbours that share a row ("Chair, Dean").
struct PlanRow {
    QString id; ///< of its first step
    QString name;
    QList<PlanBar> bars; ///< in time order
    QString note;        ///< what is said without a bar: "done", "none on record"
    bool problem = false;
    QString spoken; ///< the whole row in words, for tooltips and screen readers
    bool operator==(const PlanRow &) const = default;
};

/// What the rows need to know besides the plan.
struct PlanView {
    const Policy &policy;
    QDate today;
    bool forward = false;
    int weeks = 0; ///< length of the micro-credential; 0 when it is not known
};

/// The rows of \a plan in the order they are drawn: submission, the stages, publishing, delivery, and the Ministry,
/// which stands in its place of the chain when OSAP comes first and at the end when it runs beside (R48); never without
/// OSAP (R51). Pure.
QList<PlanRow> planRows(const Plan &plan, const PlanView &view);

} // namespace credence
