// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/policy/checks.h"
#include "core/store/officedue.h"
#include "ui/shell/page.h"

#include <QDateTime>
#include <QPointer>

#include <functional>
#include <memory>

class QTimer;

namespace credence {

/// One edit of a form: which fields it changes (key paths without an index) and how.
struct Edit {
    QStringList fields;
    std::function<void(Proposal &)> apply;
    bool typing = false; ///< joins the step before it when that is typing in the same field
};

/// What the editor knows around a proposal, read together with it.
struct Surroundings {
    PlanFacts plan;
    QList<RevisionRow> revisions;
    QList<ApprovalEvent> history;
    QList<Unit> units;
    QList<Person> people;
};

/// The copy of a proposal that the editor works on: edits with undo, autosave that never waits for errors (R139), the
/// findings, and what happens when the same proposal is changed elsewhere. It knows no widget.
class EditSession final : public QObject {
    Q_OBJECT
public:
    enum class State { Saved, Waiting, Saving, NotSaved }; ///< Waiting: an edit that the autosave has not taken yet

    explicit EditSession(const PageContext &context, QObject *parent = nullptr);

    /// Reads a proposal; answers by loaded(), or by failed(). What is unsaved of the one before is saved first.
    void open(const QUuid &id);
    /// Adds a draft to the office and opens it.
    void openNew();
    /// Writes what is unsaved now, because the user leaves. The store finishes it before it closes; what cannot be
    /// saved because of a change elsewhere becomes a draft of its own.
    void flush();
    /// Writes what is unsaved now; a change elsewhere is asked about.
    void saveNow();

    bool isOpen() const { return !m_proposal.id.isNull(); }
    const Proposal &proposal() const { return m_proposal; }
    const ChainState &chain() const { return m_chain; }
    const Surroundings &around() const { return m_around; }
    const QList<Finding> &findings() const { return m_findings; }
    State state() const;
    bool inConflict() const { return m_inConflict; }
    /// When it was last saved, local time.
    QDateTime savedAt() const { return m_savedAt; }

    /// False while others decide, after a decline, and in a file opened for reading; after approval until allowEdits().
    bool isEditable() const;
    /// Approved, and the user was not asked yet whether to edit all the same (R126).
    bool asksBeforeEdit() const;
    void allowEdits();

    /// Makes an undo step of \a edit, checks it and saves it a moment later.
    void edit(const Edit &edit);
    /// Typing that follows is a step of its own: the focus moved on.
    void endTyping() { ++m_typingRun; }
    /// Findings and dates anew, when the day may have changed.
    void recheck();

    /// Saves and records the submission in one task; answers by submitted() or failed().
    void submit(const ActionRequest &request);
    /// Reads the files at \a paths and keeps them with the proposal, at most \a mebibytes each.
    void attach(const QStringList &paths, int mebibytes);

    /// Ends a conflict: \a merged, made of theirs and mine, is what stands; saved on top of theirs.
    void resolve(const Proposal &merged);
    /// Leaves a conflict open: the form keeps what it has, and the next save asks again.
    void decideLater();
    /// Ends a conflict that cannot be merged (they submitted it): mine becomes a draft of its own, theirs is shown.
    void keepMineAsDraft();
    /// Shows theirs and drops mine.
    void takeTheirs();
    /// The fields of which another value was saved elsewhere while mine was being edited.
    const StoredProposal &theirs() const { return m_theirs; }
    /// What both sides started from.
    const Proposal &base() const { return m_base; }

signals:
    void loaded();
    /// The proposal holds other values. \a quietly: not by an edit in the form (undo, merge, read again); the form must
    /// show it; \a field is the one to focus, if any.
    void changed(bool quietly, const QString &field);
    /// State, save time or the chain changed.
    void stateChanged();
    /// A save was refused, because the proposal was changed elsewhere; theirs() and base() hold the other sides.
    void conflict();
    /// It was deleted elsewhere; nothing is open any more.
    void removed();
    /// An undo step of another proposal was asked for.
    void elsewhere(const QUuid &id, const QString &field);
    void submitted(const QUuid &id);
    void message(const QString &sentence);
    void failed(const credence::Error &error);

private:
    friend class EditCommand;
    struct Saved;
    struct Reading {
        StoredProposal stored;
        Surroundings around;
    };
    /// What a save takes along to the store's thread.
    struct Mine {
        Proposal proposal;
        Proposal base;
        std::shared_ptr<qint64> version; ///< read and written on the store's thread only
        Proposal draft;                  ///< what to add when it cannot be saved; without a name: nothing
    };

    PageContext m_context;
    QTimer *m_soon;  ///< the autosave
    QTimer *m_retry; ///< after a save that failed
    Proposal m_proposal;
    Proposal m_base; ///< as last read or saved
    StoredProposal m_theirs;
    ChainState m_chain;
    Surroundings m_around;
    QList<Finding> m_findings;
    std::shared_ptr<qint64>
        m_version;             ///< read and written on the store's thread only, so that saves may follow closely
    qint64 m_savedVersion = 0; ///< the same as heard here
    QUuid m_wanted;
    int m_generation = 0; ///< answers of an earlier one are dropped
    int m_saving = 0;
    int m_typingRun = 0;
    bool m_dirty = false;
    bool m_inConflict = false;
    bool m_allowed = false;
    std::optional<ErrorCode> m_trouble; ///< of the last save that failed
    QDateTime m_savedAt;
    QList<std::pair<QStringList, Proposal>> m_steps; ///< undo steps that wait for their proposal to be read

    static Result<Reading> read(Office &office, const QUuid &id);
    void readNow(const QUuid &id, bool quietly);
    void take(const Reading &reading, bool quietly);
    static Proposal asNewDraft(Proposal mine);
    static Saved saveIn(Office &office, const Mine &mine);
    void save(bool leaving);
    void saved(const Saved &outcome, const Proposal &sent);
    void hear(const QUuid &id);
    void forget();
    void set(const Proposal &proposal);
    /// An undo step from \a before to what is held now.
    void pushStep(const Edit &edit, const Proposal &before);
    /// Undo and redo: the fields of a step as in \a values.
    void restore(const QUuid &id, const QStringList &fields, const Proposal &values);
    void keepAsDraft(const Proposal &mine);
    void tellCopy(const QString &reference);
};

} // namespace credence
