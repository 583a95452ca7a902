// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"
#include "core/calendar/officecalendar.h"
#include "core/clock.h"
#include "core/codes/codebook.h"
#include "core/error.h"
#include "core/policy/policy.h"
#include "core/store/records.h"

#include <QObject>

#include <functional>
#include <memory>

namespace credence {

class DeliveryRepository;
class StackRepository;

/// What long work tells: done and total (total 0 when unknown). Answering false cancels it.
using Progress = std::function<bool(qint64 done, qint64 total)>;

/// The open office file and its repositories. Plain synchronous code that lives in the thread that opened it;
/// credence-cli and the tests call it directly, the windows through ui/shell/storethread.
/// The only way to write and the only way to hear of a write: changed().
class Office final : public QObject {
    Q_OBJECT
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Makes a new office file (mode 0600); FileExists when there is one.
    static Result<std::unique_ptr<Office>> create(const QString &path, const Policy &policy, const CodeBook &codes,
                                                  const Clock &clock);
    /// Opens one by the protocol (docs/store.md): header first, then settings, schema, migrations after a verified
    /// copy. Every unusable file has an error of its own and is left as it was.
    static Result<std::unique_ptr<Office>> open(const QString &path, const Policy &policy, const CodeBook &codes,
                                                const Clock &clock, Mode mode = Mode::ReadWrite);
    ~Office() override;

    QString path() const;
    Mode mode() const;
    /// The file's own id, given when it was made and kept by its copies: for what leaves the office and comes again.
    Result<QUuid> identity() const;
    const Policy &policy() const;
    const CodeBook &codes() const;
    const Clock &clock() const;

    // ---- proposals (core/store/proposalrepository.cpp)
    Result<QList<ProposalRow>> proposals(const ProposalFilter &filter) const;
    Result<int> countProposals(const ProposalFilter &filter) const;
    Result<StoredProposal> proposal(const QUuid &id) const;
    /// By reference ("MC-2026-004", case folded) or UUID; NotFound, Ambiguous.
    Result<StoredProposal> findProposal(const QString &reference) const;
    /// Adds a draft: gives it an id where it has none and the year's next reference. Conflict when the id exists.
    Result<StoredProposal> addDraft(Proposal proposal);
    /// Saves an edited proposal if its row version is still \a rowVersion; else Conflict. Gives the new row version.
    /// Allowed while it is a draft, returned or withdrawn; and after approval with AfterApproval noted (R126).
    Result<qint64> saveProposal(const Proposal &proposal, qint64 rowVersion);
    /// Deletes a draft that was never submitted; NotADraft otherwise.
    Result<void> removeDraft(const QUuid &id);
    /// Adds many drafts in one transaction (import): those whose id is there already are left and counted as unchanged.
    Result<ImportCount> importDrafts(const QList<Proposal> &drafts, const Progress &progress = {});
    Result<QStringList> unitsInUse() const;

    // ---- approval (core/store/approvalrepository.cpp)
    /// Applies \a request, freezes a revision on submission, appends the event. ErrorsStand when a submission has
    /// errors.
    Result<ChainState> record(const QUuid &proposal, const ActionRequest &request);
    /// Records the same decision for several proposals in one transaction (a meeting's outcomes).
    Result<void> recordAll(const QList<std::pair<QUuid, ActionRequest>> &requests);
    Result<QList<ApprovalEvent>> history(const QUuid &proposal) const;
    Result<QList<RevisionRow>> revisions(const QUuid &proposal) const;
    Result<Proposal> revision(const QUuid &proposal, int number) const;
    /// True when the proposal's events stand in the unbroken hash chain and fold to its cached state.
    Result<bool> verifyHistory(const QUuid &proposal) const;
    /// Count per stageWord.
    Result<QMap<QString, int>> pipeline() const;
    /// Median calendar days at each stage, from the office's history; stages with fewer than three are left out.
    Result<QHash<QString, int>> stageMedians() const;

    // ---- calendar, people, settings (core/store/officerepository.cpp)
    Result<OfficeCalendar> calendar() const;
    Result<qint64> saveIntake(const Intake &intake); ///< id 0 adds
    Result<qint64> saveMeeting(const Meeting &meeting);
    Result<qint64> saveClosure(const Holiday &closure);
    Result<void> removeIntake(qint64 id);
    Result<void> removeMeeting(qint64 id);
    Result<void> removeClosure(qint64 id);
    Result<QList<Unit>> units() const;
    Result<qint64> saveUnit(const Unit &unit);
    Result<void> removeUnit(qint64 id);
    Result<QList<Person>> people() const;
    Result<qint64> savePerson(const Person &person);
    Result<void> removePerson(qint64 id);
    /// A setting of the office ("institution", "optional-stages", "policy"); empty when never set.
    Result<QString> setting(const QString &key) const;
    Result<void> saveSetting(const QString &key, const QString &value);
    Result<QList<SavedView>> savedViews() const;
    Result<qint64> saveView(const SavedView &view);
    Result<void> removeView(qint64 id);
    /// Keeps the bytes of an attachment once, under their SHA-256.
    Result<Attachment> keepAttachment(const QString &name, const QByteArray &bytes);
    Result<QByteArray> attachment(const QString &sha256) const;

    // ---- search (core/store/search.cpp)
    /// Full text as you type over proposals, comments and people; newest first when many match, ranked when few.
    Result<QList<SearchHit>> search(const QString &text, int limit) const;

    // ---- what comes after approval
    DeliveryRepository delivery() const; ///< core/store/deliveryrepository.h
    StackRepository stacks() const;      ///< core/store/stackrepository.h

    // ---- safety (core/store/backup.cpp, verify.cpp)
    /// Writes a verified copy: integrity checked, counts and audit head compared, a manifest beside it.
    Result<BackupInfo> backup(const QString &target, const Progress &progress = {}) const;
    /// Backs up into the office's backup folder under a dated name and thins; nothing when unchanged since the last
    /// one.
    Result<std::optional<BackupInfo>> backupIfDue(const QString &reason);
    QString backupFolder() const;
    /// Backups in the folder, newest first.
    QList<BackupInfo> backups() const;
    /// Integrity, foreign keys, full text, cached states against folds, the hash chain.
    Result<VerifyReport> verify(const Progress &progress = {}) const;
    /// Looks whether another process has written since the last look; then emits changed({}) and answers true.
    bool lookForForeignChanges();

signals:
    /// A proposal was written (its id), or everything may have changed (a null id).
    void changed(const QUuid &proposal);
    /// Calendar facts, people, units, settings or views were written.
    void officeChanged();
    /// Offerings, cohorts, learners, stacks or reminders were written.
    void deliveryChanged();

private:
    friend class OfficeProbe; ///< the store's tests reach the connection with it
    friend class DeliveryRepository;
    friend class StackRepository;
    struct Private;
    explicit Office(std::unique_ptr<Private> priv);
    /// Tells of a write to the office's own facts, when it succeeded, and hands its result on.
    Result<qint64> announce(Result<qint64> saved);
    Result<void> announce(Result<void> done);
    std::unique_ptr<Private> d;
};

/// Puts \a backup in the place of \a target: verified first, the present file backed up, then renamed. The office must
/// be closed.
Result<void> restoreBackup(const QString &backup, const QString &target, const Policy &policy, const CodeBook &codes,
                           const Clock &clock);

/// Which of \a backups a thinning keeps: all of today and yesterday, then 12 daily, 10 weekly, 9 monthly. Pure.
QList<QDateTime> backupsToKeep(const QList<QDateTime> &backups, QDate today);

} // namespace credence
