// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/proposal/proposal.h"

#include <QDateTime>

namespace credence {

/// One row of the proposals list: cached columns, never the whole document.
struct ProposalRow {
    QUuid id;
    QString reference;
    QString name;
    QString unit;
    QString faculty;
    QString stage; ///< stageWord()
    OsapIntent osap = OsapIntent::Undecided;
    MinistryState ministry = MinistryState::None;
    bool osapBeforeDelivery = false;
    int revision = 0;
    QDate since; ///< at this stage
    QDate firstDelivery;
    QString partStates; ///< seven letters, see partStates()
    QString returnedBy; ///< stage id
    QDate intake;
    QDateTime changedAt; ///< UTC
    qint64 rowVersion = 0;
    bool differs = false; ///< approved, and edited since: its content is not that of the approved revision (R126)
    bool operator==(const ProposalRow &) const = default;
};

enum class ProposalSort { Reference, Name, Unit, Stage, Osap, FirstDelivery, Changed, Since };

/// What the list shows; everything is done in SQL.
struct ProposalFilter {
    QString words; ///< full text, prefixes
    QStringList units;
    QStringList stages; ///< stage words
    QList<OsapIntent> osap;
    bool openOnly = false; ///< neither approved, declined, withdrawn nor retired
    ProposalSort sort = ProposalSort::Changed;
    bool descending = true;
    int limit = 200;
    int offset = 0;
    bool operator==(const ProposalFilter &) const = default;
};

/// A proposal as stored, with the chain's state and the version that a save must name.
struct StoredProposal {
    Proposal proposal;
    ChainState chain;
    qint64 rowVersion = 0;
    QDateTime createdAt;
    QDateTime changedAt;
    bool differs = false; ///< as in ProposalRow (R126)
};

struct RevisionRow {
    int number = 0;
    QDate submitted;
    QString hash;
    QString by;
};

struct Unit {
    qint64 id = 0;
    QString name;
    QString faculty;
    bool operator==(const Unit &) const = default;
};

struct Person {
    qint64 id = 0;
    QString name;
    QString role; ///< "chair", "dean", "sccasp", "senate", "oapsi", "instructor" or free words
    QString unit;
    QString email;
    bool operator==(const Person &) const = default;
};

/// A named filter of the proposals list.
struct SavedView {
    qint64 id = 0;
    QString name;
    QString json; ///< the filter, written by the list page
    bool operator==(const SavedView &) const = default;
};

struct SearchHit {
    enum Kind { Proposal, Comment, Person } kind = Proposal;
    QUuid proposal;
    qint64 person = 0;
    QString title;
    QString reference;
    QString excerpt; ///< plain text; matches between U+0001 and U+0002
    bool operator==(const SearchHit &) const = default;
};

struct ImportCount {
    int imported = 0;
    int unchanged = 0;
    QStringList references; ///< of the imported, in order
};

struct BackupInfo {
    QString path;
    QDateTime made; ///< UTC
    qint64 size = 0;
    QString sha256;
    QString reason; ///< "by-hand", "closing", "idle", "migration", "restore", "import"
    bool operator==(const BackupInfo &) const = default;
};

struct VerifyReport {
    struct Problem {
        QString kind; ///< "integrity", "foreign-key", "full-text", "state", "revision", "chain", "delivery"
        QString what; ///< reference or row
        QString detail;
        bool operator==(const Problem &) const = default;
    };
    QList<Problem> problems;
    qint64 proposals = 0;
    qint64 events = 0;
    QString auditHead; ///< hash of the last event
    bool ok() const { return problems.isEmpty(); }
};

} // namespace credence
