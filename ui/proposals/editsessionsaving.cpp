// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// How a session saves, submits and attaches, and what it does when the same proposal was changed elsewhere.

#include "ui/proposals/editsession.h"

#include "core/proposal/difference.h"
#include "ui/proposals/fieldvalues.h"

#include <QFile>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {

/// How a save ended. Refused because of the other side: \a theirs says what that is, and \a copy is the reference of
/// the draft that mine was kept as, where that was asked for.
struct EditSession::Saved {
    Result<qint64> version;
    std::optional<StoredProposal> theirs;
    QString copy;
    bool has_value() const { return version.has_value() || !copy.isEmpty(); }
    const Error &error() const { return version.error(); }
};

namespace {

bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::Conflict || code == ErrorCode::ActionNotAllowed || code == ErrorCode::NotFound;
}

bool mayBeEdited(Standing standing)
{
    return standing == Standing::Draft || standing == Standing::Returned || standing == Standing::Withdrawn ||
           standing == Standing::Approved;
}

} // namespace

Proposal EditSession::asNewDraft(Proposal mine)
{
    mine.id = {};
    mine.reference.clear();
    mine.revision = 0;
    mine.courseName = tr("%1 (my version)").arg(mine.courseName).trimmed();
    return mine;
}

EditSession::Saved EditSession::saveIn(Office &office, const Mine &mine)
{
    Saved outcome{office.saveProposal(mine.proposal, *mine.version), {}, {}};
    if (!outcome.version && isRefusal(outcome.version.error().code)) {
        if (auto theirs = office.proposal(mine.proposal.id)) {
            outcome.theirs = *theirs;
            // Only where it stands has changed, not what it says: mine goes on top.
            if (mayBeEdited(theirs->chain.standing) && compare(mine.base, theirs->proposal).isEmpty())
                outcome.version = office.saveProposal(mine.proposal, theirs->rowVersion);
        }
    }
    if (outcome.version) {
        *mine.version = *outcome.version;
    } else if (isRefusal(outcome.version.error().code) && !mine.draft.courseName.isNull()) {
        if (const auto kept = office.addDraft(mine.draft))
            outcome.copy = kept->proposal.reference;
    }
    return outcome;
}

void EditSession::flush()
{
    m_soon->stop();
    if (m_inConflict)
        keepMineAsDraft();
    else if (m_dirty || m_saving > 0) // a save on its way may still be refused
        save(true);
}

void EditSession::saveNow()
{
    if (m_dirty && !m_inConflict)
        save(false);
}

void EditSession::save(bool leaving)
{
    if (!m_context.store.isOpen())
        return;
    m_soon->stop();
    m_retry->stop();
    m_dirty = false;
    ++m_saving;
    emit stateChanged();
    // Whoever leaves cannot be asked: what cannot be saved becomes a draft of its own in the same task.
    const Mine mine{m_proposal, m_base, m_version, leaving ? asNewDraft(m_proposal) : Proposal()};
    m_context.store.write(
        this, [mine](Office &office) { return saveIn(office, mine); },
        [this, proposal = m_proposal, generation = m_generation](const Saved &outcome) {
            if (generation == m_generation) {
                --m_saving;
                saved(outcome, proposal);
            } else if (!outcome.copy.isEmpty()) {
                tellCopy(outcome.copy);
            } else if (!outcome.version) {
                keepAsDraft(proposal); // another one is shown already, and this one must not be lost
            }
        });
}

void EditSession::saved(const Saved &outcome, const Proposal &sent)
{
    if (outcome.version) {
        m_savedVersion = *outcome.version;
        m_base = sent;
        m_savedAt = m_context.clock.now().toLocalTime();
        m_trouble.reset();
        if (outcome.theirs)
            m_chain = outcome.theirs->chain;
        emit stateChanged();
        return;
    }
    if (!outcome.copy.isEmpty()) {
        tellCopy(outcome.copy);
        if (outcome.theirs) {
            m_theirs = *outcome.theirs;
            takeTheirs();
        } else {
            forget();
            emit removed();
        }
        return;
    }
    m_dirty = true;
    const Error &error = outcome.version.error();
    if (isRefusal(error.code) && outcome.theirs) {
        m_soon->stop();
        m_theirs = *outcome.theirs;
        if (!std::exchange(m_inConflict, true))
            emit conflict();
    } else if (error.code == ErrorCode::NotFound) {
        const Proposal mine = m_proposal;
        forget();
        keepAsDraft(mine);
        emit removed();
    } else {
        if (m_trouble != error.code)
            emit failed(error); // said once, tried until it works
        m_trouble = error.code;
        m_retry->start();
    }
    emit stateChanged();
}

// ---- conflicts

void EditSession::resolve(const Proposal &merged)
{
    const Proposal mine = m_proposal;
    Proposal result = merged;
    result.revision = m_theirs.proposal.revision;
    m_inConflict = false;
    m_chain = m_theirs.chain;
    m_base = m_theirs.proposal;
    m_savedVersion = m_theirs.rowVersion;
    m_version = std::make_shared<qint64>(m_savedVersion);
    set(result);
    endTyping();
    QStringList fields;
    for (const FieldDifference &difference : compare(mine, result))
        fields.append(wholeField(difference.field));
    fields.removeDuplicates();
    if (!fields.isEmpty()) // what was given up comes back with one undo
        pushStep({.fields = fields, .apply = {}}, mine);
    m_dirty = true;
    emit changed(true, {});
    save(false);
}

void EditSession::decideLater()
{
    m_inConflict = false;
    m_dirty = true;
    m_trouble = ErrorCode::Conflict;
    emit stateChanged();
}

void EditSession::takeTheirs()
{
    m_inConflict = false;
    m_dirty = false;
    m_trouble.reset();
    m_soon->stop();
    m_saving = 0;
    take({m_theirs, m_around}, true);
    emit changed(true, {});
}

void EditSession::keepMineAsDraft()
{
    const Proposal mine = m_proposal;
    takeTheirs();
    keepAsDraft(mine);
}

void EditSession::keepAsDraft(const Proposal &mine)
{
    m_context.store.write(
        this, [draft = asNewDraft(mine)](Office &office) { return office.addDraft(draft); },
        [this](const Result<StoredProposal> &kept) {
            if (kept)
                tellCopy(kept->proposal.reference);
            else
                emit failed(kept.error());
        });
}

void EditSession::tellCopy(const QString &reference)
{
    emit message(tr("The proposal was changed elsewhere; your version is kept as the new draft %1.").arg(reference));
}

// ---- submission and files

void EditSession::submit(const ActionRequest &request)
{
    if (!isOpen() || m_inConflict)
        return;
    m_soon->stop();
    m_dirty = false;
    ++m_saving;
    emit stateChanged();
    struct Outcome {
        Saved saved;
        Result<ChainState> recorded;
        bool has_value() const { return saved.version.has_value() && recorded.has_value(); }
        const Error &error() const { return saved.version ? recorded.error() : saved.version.error(); }
    };
    m_context.store.write(
        this,
        [mine = Mine{m_proposal, m_base, m_version, {}}, request](Office &office) -> Outcome {
            const Saved saved = saveIn(office, mine);
            if (!saved.version)
                return {saved, failure(ErrorCode::Cancelled)};
            return {saved, office.record(mine.proposal.id, request)};
        },
        [this, proposal = m_proposal, generation = m_generation](const Outcome &outcome) {
            if (generation != m_generation)
                return;
            --m_saving;
            saved(outcome.saved, proposal);
            if (!outcome.saved.version)
                return;
            if (!outcome.recorded) {
                emit failed(outcome.recorded.error());
                return;
            }
            readNow(proposal.id, true);
            emit submitted(proposal.id);
        });
}

void EditSession::attach(const QStringList &paths, int mebibytes)
{
    struct Kept {
        QList<Attachment> files;
        QList<Error> refused;
    };
    m_context.store.write(
        this,
        [paths, mebibytes](Office &office) -> Result<Kept> {
            Kept kept;
            for (const QString &path : paths) {
                QFile file(path);
                if (!file.open(QIODevice::ReadOnly)) {
                    kept.refused.append({ErrorCode::FileUnreadable, {path, file.errorString()}, {}});
                } else if (file.size() > qint64(mebibytes) * 1024 * 1024) {
                    kept.refused.append({ErrorCode::FileTooLarge, {path, QString::number(mebibytes)}, {}});
                } else if (auto one = office.keepAttachment(QFileInfo(path).fileName(), file.readAll())) {
                    kept.files.append(*one);
                } else {
                    kept.refused.append(one.error());
                }
            }
            return kept;
        },
        [this, generation = m_generation](const Result<Kept> &kept) {
            if (!kept || generation != m_generation)
                return;
            if (!kept->files.isEmpty())
                edit({.fields = {u"attachments"_s},
                      .apply = [files = kept->files](Proposal &proposal) { proposal.attachments += files; }});
            emit changed(true, {});
            for (const Error &error : kept->refused)
                emit failed(error);
        });
}

} // namespace credence
