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

/// The section and what belongs to it as rich text; each clause has an anchor of its id. **bold** marks limits.
QString sectionHtml(const QString &sectionId, const Policy &policy, const QColor &muted);

/// True when every word of \a words begins a word of the clause, case and diacritics folded.
bool clauseMatches(const Clause &clause, const QString &words);

/// The limits of the policy that this section gives, as name and value, for the box "Limits in force".
QList<std::pair<QString, QString>> limitsInForce(const QString &sectionId, const Policy &policy);

} // namespace credence
