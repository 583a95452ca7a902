// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/stacksession.h"

#include "core/store/stackrepository.h"
#include "ui/shell/takeover.h"

#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kTypingPause = 700; ///< ms

/// Decisions keep the numbers they have in the store: an undone act is about the same ones.
void adoptNumbers(Stack &stack, const Stack &stored)
{
    for (Equivalence &one : stack.equivalences) {
        one.id = 0;
        for (const Equivalence &other : stored.equivalences) {
            if (one.unit == other.unit && one.program == other.program)
                one.id = other.id;
        }
    }
}

Stack withoutNumbers(Stack stack)
{
    for (Equivalence &each : stack.equivalences)
        each.id = 0;
    return stack;
}

/// \a current with what differs between \a from and \a to; \a clash where something of that is a third value there.
Stack withChange(const Stack &current, const Stack &from, const Stack &to, bool &clash)
{
    using S = Stack;
    Stack next = withoutNumbers(current);
    takeOver(next, withoutNumbers(from), withoutNumbers(to), clash, &S::name, &S::outcome, &S::award, &S::level,
             &S::sequential, &S::members, &S::equivalences, &S::conversionRule, &S::conversionDecidedBy,
             &S::conversionInSyllabus, &S::consultedOn, &S::budgetDiscussedOn, &S::note);
    adoptNumbers(next, current);
    return next;
}

/// Puts what differs between \a from and \a to into the stack as it is stored, and gives it as it is then; nothing
/// where it was removed. A stack without an id is none: added or removed then.
Result<std::optional<StoredStack>> putStack(Office &office, const Stack &from, const Stack &to)
{
    StackRepository stacks = office.stacks();
    const auto kept = [](const StoredStack &stored) { return std::optional(stored); };
    if (from.id.isNull()) {
        Stack added = to;
        adoptNumbers(added, {}); // its old ones may have been given to others
        return stacks.addStack(added).map(kept);
    }
    const Result<StoredStack> stored = stacks.stack(from.id);
    if (!stored)
        return tl::unexpected(stored.error());
    bool clash = to.id.isNull() && withoutNumbers(stored->stack) != withoutNumbers(from);
    const Stack next = withChange(stored->stack, from, to, clash);
    if (clash) // somebody else went on from there
        return failure(ErrorCode::Conflict, {from.name});
    if (to.id.isNull())
        return stacks.removeStack(from.id).map([] { return std::optional<StoredStack>(); });
    if (const Result<qint64> saved = stacks.saveStack(next, stored->rowVersion); !saved)
        return tl::unexpected(saved.error());
    return stacks.stack(from.id).map(kept);
}

/// An act that is stored already when it is pushed.
class StackAct final : public QUndoCommand {
public:
    StackAct(StoreThread &store, StackSession *session, const QString &text, Stack before, Stack after)
        : QUndoCommand(text), m_store(store), m_session(session), m_before(std::move(before)), m_after(std::move(after))
    {}
    void undo() override { put(m_after, m_before); }
    void redo() override
    {
        if (!std::exchange(m_first, false))
            put(m_before, m_after);
    }

private:
    StoreThread &m_store;
    QPointer<StackSession> m_session;
    Stack m_before;
    Stack m_after;
    bool m_first = true;

    void put(const Stack &from, const Stack &to)
    {
        const QUuid id = from.id.isNull() ? to.id : from.id;
        if (m_session)
            m_session->actBegins(id);
        m_store.write(
            &m_store, [from, to](Office &office) { return putStack(office, from, to); },
            [session = m_session, id](const Result<std::optional<StoredStack>> &done) {
                if (session)
                    session->actEnds(id, done);
            });
    }
};

} // namespace

StackSession::StackSession(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_pause(new QTimer(this))
{
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_pause, &QTimer::timeout, this, &StackSession::save);
}

StackSession::State StackSession::state() const
{
    if (!isOpen())
        return State::None;
    if (m_conflict)
        return State::Conflict;
    if (m_failed)
        return State::Failed;
    if ((isNew() || m_dirty) && !m_saving && hasErrors())
        return State::NotKept;
    return m_saving || m_dirty ? State::Saving : State::Saved;
}

QList<MemberFacts> StackSession::factsOf(const Stack &stack) const
{
    QList<MemberFacts> facts;
    for (const StackMember &member : stack.members)
        facts.append(m_facts.value(member.proposal, MemberFacts{.proposal = member.proposal}));
    return facts;
}

QList<MemberFacts> StackSession::members() const { return factsOf(m_stack); }

QList<StackRemark> StackSession::remarks() const { return checkStack(m_stack, members()); }

bool StackSession::hasErrors(const Stack &stack) const
{
    const QList<StackRemark> remarks = checkStack(stack, factsOf(stack));
    return std::any_of(remarks.cbegin(), remarks.cend(), [](const StackRemark &one) { return one.isError(); });
}

bool StackSession::hasErrors() const { return hasErrors(m_stack); }

void StackSession::begin()
{
    forget();
    m_stack.id = QUuid::createUuid();
    emit changed();
    emit stateChanged();
}

QVariant StackSession::notKept() const
{
    return isNew() && hasErrors() ? QVariant::fromValue(NotKept{m_stack, m_facts}) : QVariant();
}

void StackSession::beginAgain(const QVariant &notKept)
{
    if (!notKept.isValid())
        return;
    begin();
    const auto kept = notKept.value<NotKept>();
    m_stack = kept.stack;
    m_facts = kept.facts;
    m_dirty = true;
    emit changed();
    emit stateChanged();
}

void StackSession::adopt(const StoredStack &stored)
{
    m_kept = stored.stack;
    m_stack = stored.stack;
    m_version = stored.rowVersion;
    m_facts.clear();
    for (const MemberFacts &facts : stored.members)
        m_facts.insert(facts.proposal, facts);
    m_dirty = false;
    m_conflict = false;
    m_failed = false;
    m_theirs.reset();
    emit changed();
    emit stateChanged();
}

void StackSession::take(const StoredStack &stored)
{
    if (stored.stack.id != m_stack.id) {
        flush();
        forget();
    } else if (m_dirty || m_saving || m_conflict || m_acts > 0) {
        return; // storing it tells whether somebody else was faster
    }
    adopt(stored);
}

void StackSession::forget()
{
    m_pause->stop();
    m_stack = {};
    m_kept = {};
    m_facts.clear();
    m_version.reset();
    m_theirs.reset();
    m_dirty = m_saving = m_conflict = m_failed = m_undoSoon = false;
    m_acts = 0;
    emit stateChanged();
}

bool StackSession::edit(const QString &act, const std::function<void(Stack &)> &change, Pace pace)
{
    if (!isOpen() || m_context.store.isReadOnly())
        return false;
    Stack next = m_stack;
    change(next);
    renumber(next);
    if (next == m_stack)
        return true;
    if (m_version && hasErrors(next) && !hasErrors())
        return false;
    if (m_dirty && act != m_act)
        flush(); // one act at a time
    m_stack = next;
    m_act = act;
    m_dirty = true;
    m_failed = false;
    emit changed();
    if (pace == Pace::Now)
        save();
    else
        m_pause->start();
    emit stateChanged();
    return true;
}

void StackSession::addMember(const MemberFacts &facts)
{
    m_facts.insert(facts.proposal, facts);
    edit(tr("adding %1 to a stack").arg(facts.name),
         [id = facts.proposal](Stack &stack) { stack.members.append({.proposal = id}); });
}

void StackSession::flush()
{
    if (m_pause->isActive())
        save();
}

void StackSession::save()
{
    m_pause->stop();
    if (!isOpen() || !m_dirty || m_saving || m_acts > 0 || m_conflict || m_context.store.isReadOnly() || hasErrors())
        return;
    m_dirty = false;
    m_saving = true;
    Stack sent = m_stack;
    sent.name = sent.name.simplified();
    m_context.store.write(
        this,
        [sent, version = m_version](Office &office) -> Result<StoredStack> {
            StackRepository stacks = office.stacks();
            if (!version)
                return stacks.addStack(sent);
            if (const Result<qint64> saved = stacks.saveStack(sent, *version); !saved)
                return tl::unexpected(saved.error());
            return stacks.stack(sent.id);
        },
        [this, id = m_stack.id, act = m_act, before = m_kept, added = !m_version](const Result<StoredStack> &saved) {
            if (saved) {
                m_context.undo.push(
                    new StackAct(m_context.store, this, added ? tr("adding a stack") : act, before, saved->stack));
            }
            if (id == m_stack.id) // otherwise another one is open now
                answered(added, saved);
            else if (!saved)
                emit failed(saved.error());
        });
    emit stateChanged();
}

void StackSession::answered(bool added, const Result<StoredStack> &saved)
{
    m_saving = false;
    if (!saved)
        return refused(saved.error(), added);
    if (m_dirty) { // edited further meanwhile
        m_kept = saved->stack;
        m_version = saved->rowVersion;
        adoptNumbers(m_stack, saved->stack);
        if (!m_pause->isActive())
            save();
    } else {
        adopt(*saved);
    }
    if (added)
        emit message(tr("The stack is kept."));
    emit stateChanged();
    if (!isPending() && std::exchange(m_undoSoon, false))
        m_context.undo.undo();
}

void StackSession::actBegins(const QUuid &id)
{
    if (id == m_stack.id)
        ++m_acts;
}

void StackSession::actEnds(const QUuid &id, const Result<std::optional<StoredStack>> &stored)
{
    if (!stored)
        emit failed(stored.error());
    if (id != m_stack.id || m_acts == 0)
        return; // another one is open now
    --m_acts;
    if (stored && *stored)
        goOnFrom(**stored);
    if (!m_pause->isActive())
        save();
}

/// What was edited here since \a m_kept is edited on what is stored now.
void StackSession::goOnFrom(const StoredStack &stored)
{
    if (!m_dirty && !m_saving)
        return adopt(stored);
    bool clash = false; // what was typed last holds
    m_stack = withChange(stored.stack, m_kept, m_stack, clash);
    m_kept = stored.stack;
    m_version = stored.rowVersion;
    for (const MemberFacts &facts : stored.members)
        m_facts.insert(facts.proposal, facts);
    emit changed();
}

/// A conflict has two causes: the stack was changed elsewhere, or another stack has its name.
void StackSession::refused(const Error &error, bool added)
{
    m_dirty = true;
    m_undoSoon = false;
    m_failed = true;
    emit stateChanged();
    emit failed(error);
    if (added || error.code != ErrorCode::Conflict)
        return;
    m_context.store.ask(
        this, [id = m_stack.id](Office &office) { return office.stacks().stack(id); },
        [this](const Result<StoredStack> &theirs) {
            if (!theirs || theirs->stack.id != m_stack.id || theirs->rowVersion == m_version)
                return;
            m_theirs = *theirs;
            m_conflict = true;
            emit stateChanged();
        });
}

void StackSession::takeTheirs()
{
    if (m_theirs)
        adopt(StoredStack(*m_theirs));
}

void StackSession::keepMine()
{
    if (!m_theirs)
        return;
    m_kept = m_theirs->stack;
    m_version = m_theirs->rowVersion;
    adoptNumbers(m_stack, m_kept);
    m_theirs.reset();
    m_conflict = m_failed = false;
    m_dirty = true;
    save();
}

void StackSession::undo()
{
    flush();
    if (isPending())
        m_undoSoon = true;
    else
        m_context.undo.undo();
}

void StackSession::remove()
{
    if (!isOpen())
        return;
    if (isNew()) {
        forget();
        emit removed();
        return;
    }
    m_context.store.write(
        this, [id = m_stack.id](Office &office) { return office.stacks().removeStack(id); },
        [this, gone = m_kept](const Result<void> &done) {
            if (!done) {
                emit failed(done.error());
                return;
            }
            m_context.undo.push(new StackAct(m_context.store, this, tr("deleting a stack"), gone, {}));
            emit message(tr("%1 was deleted. Ctrl+Z brings it back.").arg(gone.name));
            if (m_stack.id == gone.id)
                forget();
            emit removed();
        });
}

} // namespace credence
