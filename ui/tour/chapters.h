// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace credence {

class Tour;

// The chapters of the tour, in their order. A chapter that needs the proposal of the one before gets its id, and says
// so when there is none.

/// First run, the example office, Home, the list of proposals.
void tourOffice(Tour &tour);
/// From a blank form to a proposal that can be submitted; its id.
QUuid tourDraft(Tour &tour);
/// The draft in the planner, the agenda, meetings and intakes.
void tourCalendar(Tour &tour);
/// Submission, Chair, Dean's return, the second revision, SCCASP, Senate, Ministry, a correction.
void tourApproval(Tour &tour, const QUuid &proposal);
/// Offerings of it, scheduled and rolling, learners and results, money, stacks, the month and the calendar file.
void tourDelivery(Tour &tour, const QUuid &proposal);
/// Framework, search, settings, backup, check, the dark scheme, a small window, closing.
void tourAround(Tour &tour, const QUuid &proposal);

} // namespace credence
