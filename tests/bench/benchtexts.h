// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/error.h"
#include "core/proposal/proposal.h"

#include <QRandomGenerator>

namespace credence {
class CodeBook;
class Policy;
} // namespace credence

namespace credence::bench {

/// A department of the large office and who decides in it.
struct Department {
    QString name;
    QString faculty;
    QString chair;
    QString dean;
};

/// Writes believable proposals and histories for the large office, alike on every run: the texts of the example office
/// and of the 555 real programs of tests/data, taken apart into sentences and put together anew, with places, trades
/// and names. Every proposal is different, the words recur as they do in an office.
class Writer {
public:
    /// \a programs is the path of tests/data/short_programs.tsv.
    static Result<Writer> make(const QString &programs, const CodeBook &codes);

    const QList<Department> &departments() const { return m_departments; }
    /// A draft as it might stand on \a created. Without an error when \a finished; otherwise some parts are missing or
    /// wrong, as in drafts.
    Proposal proposal(QDate created, bool finished);
    /// The records of \a proposal in order, each with its date, as far as they lie before \a end. None for most drafts.
    QList<ActionRequest> story(const Proposal &proposal, QDate created, QDate end);
    /// Names for the office's list of people.
    QString person();
    int below(int bound) { return m_random.bounded(bound); }

private:
    explicit Writer(quint32 seed) : m_random(seed) {}
    bool chance(int percent) { return m_random.bounded(100) < percent; }
    const QString &any(const QStringList &from) { return from.at(m_random.bounded(int(from.size()))); }
    QString sentences(const QStringList &from, int count);
    QString placed(const QString &pattern);
    void breakParts(Proposal &proposal);
    QString comment(Action action);

    QRandomGenerator m_random;
    QList<Department> m_departments;
    QStringList m_titles;
    QStringList m_summaries; ///< sentences
    QStringList m_rationales;
    QStringList m_needs;
    QStringList m_skills;
    QStringList m_works; ///< titles of assessment items
    QStringList m_strategies;
    QStringList m_feedback;
    QStringList m_cip;
    QStringList m_noc;
};

} // namespace credence::bench
