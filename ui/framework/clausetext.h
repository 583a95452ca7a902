// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/policy.h"

#include <QColor>

namespace credence {

/// Sections of the list: clauses without a parent, in the policy's order.
QList<const Clause *> sections(const Policy &policy);
/// The section a clause is shown under: itself, or its parent for footnotes and parts of the Appendix.
QString sectionOf(const QString &clauseId, const Policy &policy);
/// "§3b", "§A2", "note 5".
QString clauseSign(const QString &clauseId);

/// The clauses shown under a section: itself, then its footnotes or parts.
QList<const Clause *> clausesOf(const QString &sectionId, const Policy &policy);
/// A clause as rich text with its heading; **bold** marks limits, everything else is shown as typed. \a own: it is the
/// section itself and not a note below it.
QString clauseHtml(const Clause &clause, bool own, const QColor &muted);

/// True when every word of \a words begins a word of the clause, case and diacritics folded.
bool clauseMatches(const Clause &clause, const QString &words);

/// The limits of the policy that this section gives, as name and value, for the box "Limits in force".
QList<std::pair<QString, QString>> limitsInForce(const QString &sectionId, const Policy &policy);

} // namespace credence
