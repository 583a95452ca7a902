// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/editsession.h"

#include "core/wording/wording.h"
#include "ui/proposals/fieldvalues.h"

#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kSaveAfter = 400;   ///< ms after the last key
constexpr int kRetryAfter = 5000; ///< ms after a save that failed
constexpr int kCommandId = 0x4372;
constexpr auto kSessionProperty = "editSession"; ///< of the undo stack: the session made last

} // namespace

/// A step that can be undone: the fields it changed, before and after. Other fields stay as they are, whatever was
/// merged or read since.
class EditCommand final : public QUndoCommand {
public:
    EditCommand(EditSession *session, const Edit &edit, const Proposal &before, const Proposal &after, int run)
        : m_stack(session->m_context.undo), m_session(session), m_fields(edit.fields), m_before(before), m_after(after),
          m_typing(edit.typing), m_run(run)
    {
        //: an act, for "Undo changing “Fee”"; %1 is the name of a field
        setText(EditSession::tr("changing “%1”").arg(fieldName(edit.fields.value(0))));
    }

    int id() const override { return kCommandId; }

    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const EditCommand *>(other);
        if (!m_typing || !next->m_typing || m_run != next->m_run || m_fields != next->m_fields ||
            m_before.id != next->m_before.id || m_session != next->m_session)
            return false;
        m_after = next->m_after;
        return true;
    }

    void redo() override
    {
        if (m_done)
            restore(m_after);
        m_done = true; // the first time it is done already
    }

    void undo() override { restore(m_before); }

private:
    QUndoStack &m_stack;
    QPointer<EditSession> m_session;
    QStringList m_fields;
    Proposal m_before;
    Proposal m_after;
    bool m_typing;
    int m_run;
    bool m_done = false;

    void restore(const Proposal &values)
    {
        // The session that made the step may have gone, with a window that was made anew in another language.
        if (!m_session)
            m_session = qobject_cast<EditSession *>(m_stack.property(kSessionProperty).value<QPointer<QObject>>());
        if (m_session)
            m_session->restore(values.id, m_fields, values);
    }
};

EditSession::EditSession(const PageContext &context, QObject *parent)
    : QObject(parent), m_context(context), m_soon(new QTimer(this)), m_retry(new QTimer(this))
{
    context.undo.setProperty(kSessionProperty, QVariant::fromValue(QPointer<QObject>(this)));
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSaveAfter);
    connect(m_soon, &QTimer::timeout, this, &EditSession::saveNow);
    m_retry->setSingleShot(true);
    m_retry->setInterval(kRetryAfter);
    connect(m_retry, &QTimer::timeout, this, &EditSession::saveNow);
    connect(&context.store, &StoreThread::changed, this, &EditSession::hear);
    connect(&context.store, &StoreThread::officeChanged, this, [this] {
        if (isOpen() && !m_inConflict)
            readNow(m_proposal.id, true);
    });
    connect(&context.store, &StoreThread::closed, this, &EditSession::forget);
}

void EditSession::forget()
{
    ++m_generation;
    m_soon->stop();
    m_retry->stop();
    m_proposal = {};
    m_base = {};
    m_theirs = {};
    m_chain = {};
    m_findings.clear();
    m_steps.clear();
    m_saving = 0;
    m_dirty = false;
    m_inConflict = false;
    m_allowed = false;
    m_trouble.reset();
    m_savedAt = {};
    m_wanted = {};
}

// ---- reading

Result<EditSession::Reading> EditSession::read(Office &office, const QUuid &id)
{
    auto stored = office.proposal(id);
    if (!stored)
        return tl::unexpected(stored.error());
    auto plan = planFacts(office);
    if (!plan)
        return tl::unexpected(plan.error());
    auto revisions = office.revisions(id);
    if (!revisions)
        return tl::unexpected(revisions.error());
    auto history = office.history(id);
    if (!history)
        return tl::unexpected(history.error());
    auto units = office.units();
    if (!units)
        return tl::unexpected(units.error());
    auto people = office.people();
    if (!people)
        return tl::unexpected(people.error());
    return Reading{*stored, {*plan, *revisions, *history, *units, *people}};
}

void EditSession::open(const QUuid &id)
{
    flush();
    const QList<std::pair<QStringList, Proposal>> steps = m_steps; // asked for just before
    forget();
    m_steps = steps;
    m_wanted = id;
    readNow(id, false);
}

void EditSession::openNew()
{
    flush();
    forget();
    m_context.store.write(
        this,
        [language = interfaceLanguage()](Office &office) -> Result<QUuid> {
            Proposal proposal;
            proposal.language = language;
            // An office of one unit need not ask which.
            if (const auto units = office.units(); units && units->size() == 1) {
                proposal.unit = units->first().name;
                proposal.faculty = units->first().faculty;
            }
            return office.addDraft(proposal).map([](const StoredProposal &stored) { return stored.proposal.id; });
        },
        [this, generation = m_generation](const Result<QUuid> &id) {
            if (!id)
                emit failed(id.error());
            else if (generation == m_generation)
                open(*id);
        });
}

void EditSession::readNow(const QUuid &id, bool quietly)
{
    m_context.store.ask(
        this, [id](Office &office) { return read(office, id); },
        [this, id, quietly, generation = m_generation](const Result<Reading> &reading) {
            if (generation != m_generation)
                return;
            if (reading)
                return take(*reading, quietly);
            if (quietly && reading.error().code == ErrorCode::NotFound) {
                if (m_dirty || m_saving > 0)
                    return; // the save that follows finds out and keeps a copy
                forget();
                emit removed();
                return;
            }
            emit failed(reading.error());
        });
}

void EditSession::take(const Reading &reading, bool quietly)
{
    m_around = reading.around;
    if (quietly && (m_dirty || m_saving > 0 || m_inConflict))
        return; // what was changed elsewhere is met by the next save
    const bool same = quietly && reading.stored.proposal == m_proposal;
    m_chain = reading.stored.chain;
    m_base = reading.stored.proposal;
    m_savedVersion = reading.stored.rowVersion;
    m_version = std::make_shared<qint64>(m_savedVersion);
    m_savedAt = reading.stored.changedAt.toLocalTime();
    set(reading.stored.proposal);
    if (!quietly)
        emit loaded();
    else if (!same)
        emit changed(true, {});
    emit stateChanged();
    for (const auto &[fields, values] : std::exchange(m_steps, {})) {
        if (values.id == m_proposal.id)
            restore(values.id, fields, values);
    }
}

void EditSession::hear(const QUuid &id)
{
    if (!isOpen() || m_inConflict || (!id.isNull() && id != m_proposal.id))
        return;
    if (m_saving > 0 && id == m_proposal.id)
        return; // our own
    readNow(m_proposal.id, true);
}

// ---- editing

EditSession::State EditSession::state() const
{
    if (m_trouble || m_inConflict)
        return State::NotSaved;
    return m_saving > 0 ? State::Saving : m_dirty ? State::Waiting : State::Saved;
}

bool EditSession::asksBeforeEdit() const
{
    return isOpen() && !m_context.store.isReadOnly() && m_chain.standing == Standing::Approved && !m_allowed;
}

bool EditSession::isEditable() const
{
    if (!isOpen() || m_context.store.isReadOnly())
        return false;
    switch (m_chain.standing) {
    case Standing::Draft:
    case Standing::Returned:
    case Standing::Withdrawn:
        return true;
    case Standing::Approved:
        return m_allowed;
    case Standing::InReview:
    case Standing::Declined:
    case Standing::Retired:
        break;
    }
    return false;
}

void EditSession::allowEdits()
{
    m_allowed = true;
    emit stateChanged();
}

void EditSession::set(const Proposal &proposal)
{
    m_proposal = proposal;
    recheck();
}

void EditSession::recheck()
{
    if (isOpen())
        m_findings = check(m_proposal, m_context.policy, m_context.codes, m_context.clock.today());
}

void EditSession::edit(const Edit &edit)
{
    if (!isEditable())
        return;
    const Proposal before = m_proposal;
    Proposal after = m_proposal;
    edit.apply(after);
    if (after == before)
        return;
    set(after);
    m_dirty = true;
    m_soon->start();
    pushStep(edit, before);
    emit changed(false, {});
    emit stateChanged();
}

void EditSession::pushStep(const Edit &edit, const Proposal &before)
{
    m_context.undo.push(new EditCommand(this, edit, before, m_proposal, m_typingRun));
}

void EditSession::restore(const QUuid &id, const QStringList &fields, const Proposal &values)
{
    if (id != m_proposal.id) {
        m_steps.append({fields, values});
        if (id != m_wanted)
            emit elsewhere(id, fields.value(0));
        return;
    }
    endTyping();
    if (!isEditable()) {
        emit message(tr("The step was not undone: the text of this proposal is frozen."));
        return;
    }
    Proposal restored = m_proposal;
    for (const QString &field : fields)
        copyField(field, values, restored);
    set(restored);
    m_dirty = true;
    m_soon->start();
    emit changed(true, fields.value(0));
    emit stateChanged();
}

} // namespace credence
