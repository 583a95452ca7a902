// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "ui/shell/page.h"

class QTimer;

namespace credence {

/// The stack that is being edited. Each edit is checked at once and stored: an act now, typing after a pause. A new
/// stack is kept from the moment on that no error of checkStack() stands; one that is kept refuses an edit that would
/// bring one. What was stored is one act of the window's undo.
class StackSession final : public QObject {
    Q_OBJECT
public:
    enum class Pace { Now, Typing };
    enum class State {
        None,     ///< no stack is open
        NotKept,  ///< a new one that still has errors
        Saved,    ///< as the office file has it
        Saving,   ///< on its way, or soon
        Conflict, ///< somebody else has changed it meanwhile
        Failed,   ///< could not be stored; the next edit tries again
    };

    explicit StackSession(const PageContext &context, QObject *parent = nullptr);

    State state() const;
    bool isOpen() const { return !m_stack.id.isNull(); }
    bool isNew() const { return isOpen() && !m_version; }
    const Stack &stack() const { return m_stack; }
    /// Facts of the members, in their order.
    QList<MemberFacts> members() const;
    QList<StackRemark> remarks() const;

    /// Opens a stack that is not kept yet.
    void begin();
    /// A new stack that still has errors, for a session that is made anew; nothing where there is none.
    QVariant notKept() const;
    /// Goes on with it.
    void beginAgain(const QVariant &notKept);
    /// The stack as the store has it; while something of it is not stored yet it stays as it is.
    void take(const StoredStack &stored);
    void forget();

    /// Changes the stack; \a act is what the Edit menu says. False where a kept stack would have an error then: nothing
    /// is changed. (One that lost members because their drafts were deleted may be mended step by step.)
    bool edit(const QString &act, const std::function<void(Stack &)> &change, Pace pace = Pace::Now);
    /// Adds a member with what is known of it.
    void addMember(const MemberFacts &facts);
    /// Stores what was typed now.
    void flush();
    /// True while something is not in the file yet that is going to be.
    bool isPending() const { return m_saving || (m_dirty && !m_conflict && !hasErrors()); }
    /// Undoes the last act, once what was typed is stored.
    void undo();
    /// An act of the undo stack is on its way for the stack \a id: what is edited meanwhile waits for its end, and is
    /// then an edit of \a stored; nothing there when the act removed it.
    void actBegins(const QUuid &id);
    void actEnds(const QUuid &id, const Result<std::optional<StoredStack>> &stored);
    /// Deletes the stack; a new one is forgotten.
    void remove();

    /// After a conflict: what is stored, or what is here over it.
    void takeTheirs();
    void keepMine();

signals:
    /// The stack is another now, by an edit or by a reading.
    void changed();
    void stateChanged();
    void failed(const credence::Error &error);
    void message(const QString &sentence);
    /// It is gone: deleted here.
    void removed();

private:
    struct NotKept {
        Stack stack;
        QHash<QUuid, MemberFacts> facts;
    };

    PageContext m_context;
    Stack m_stack;
    Stack m_kept; ///< as the store has it
    QHash<QUuid, MemberFacts> m_facts;
    std::optional<qint64> m_version;
    std::optional<StoredStack> m_theirs;
    QTimer *m_pause;
    QString m_act;
    bool m_dirty = false;
    bool m_saving = false;
    bool m_conflict = false;
    bool m_failed = false;
    bool m_undoSoon = false;
    int m_acts = 0; ///< on their way

    bool hasErrors() const;
    bool hasErrors(const Stack &stack) const;
    QList<MemberFacts> factsOf(const Stack &stack) const;
    void adopt(const StoredStack &stored);
    void save();
    void answered(bool added, const Result<StoredStack> &saved);
    void refused(const Error &error, bool added);
    void goOnFrom(const StoredStack &stored);
};

} // namespace credence
