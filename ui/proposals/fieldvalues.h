// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/codes/codebook.h"
#include "core/proposal/proposal.h"

namespace credence {

/// What \a proposal holds under the key path \a field ("length.weeks", "annex.partners"), in the words of the
/// interface; a list has an entry a line. Empty when it is not filled in, or when the path is unknown.
QString fieldText(const Proposal &proposal, const QString &field, const CodeBook &codes);

/// Takes the value of \a field over from \a from to \a to and leaves everything else. False when the path is unknown.
/// Paths as core/proposal/difference.h gives them; an index ("skills[2]") means the whole list.
bool copyField(const QString &field, const Proposal &from, Proposal &to);

/// The path without an index: "skills[2]" is "skills", "assessment.items.dueWeek" is "assessment.items".
QString wholeField(const QString &field);

/// The sections of the editor: the seven parts of the template and what lies around it.
enum class Section { None, Name, Length, Modality, Summary, Rationale, Skills, Assessment, Fee, Osap, Review };
inline constexpr int kSections = 10;

/// Where a field is edited.
Section sectionOf(const QString &field);
/// "1. Course name", "Fee & delivery": what the stepper shows.
QString sectionName(Section section);
/// The same without its number, for the buttons below the form.
QString sectionNameShort(Section section);

// Skills are named by their place in the list, so what moves there is followed by the assignments that assess it.
void removeSkill(Proposal &proposal, int index);
void moveSkill(Proposal &proposal, int from, int to);

} // namespace credence
