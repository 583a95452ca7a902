// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QMetaType>
#include <QString>
#include <QUuid>

namespace credence {

/// A place in the program that can be gone to: from the sidebar, a search hit, a finding, or another page.
struct Link {
    enum Target { Home, Proposals, Proposal, Approvals, Offerings, Calendar, Planner, Stacks, Framework, Settings };
    Target target = Home;
    QUuid proposal; ///< Proposal, Approvals, Planner: which one; Proposal with a null id is a new draft
    QUuid offering; ///< Offerings: which one; with a null id and a proposal: a new one of it
    QUuid cohort;   ///< Offerings: whose roster to show
    QUuid stack;    ///< Stacks: which one
    QString field;  ///< Proposal: key path to focus, "length.weeks"
    int part = -1;  ///< Proposal: part 1–7 or 0 to show; -1 leaves it
    QString clause; ///< Framework: section to show, "3b"
    QString filter; ///< Proposals: stage word to show alone, or words for its filter when it begins with "?"
    QDate date;     ///< Calendar: day to show
    bool operator==(const Link &) const = default;

    static Link to(Target target) { return {.target = target}; }
    static Link toProposal(const QUuid &id, const QString &field = {}, int part = -1)
    {
        return {.target = Proposal, .proposal = id, .field = field, .part = part};
    }
    static Link toOffering(const QUuid &id, const QUuid &cohort = {})
    {
        return {.target = Offerings, .offering = id, .cohort = cohort};
    }
    static Link toApproval(const QUuid &id) { return {.target = Approvals, .proposal = id}; }
    static Link toClause(const QString &clause) { return {.target = Framework, .clause = clause}; }
};

} // namespace credence

Q_DECLARE_METATYPE(credence::Link)
