// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/storethread.h"

#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kPollMilliseconds = 1000;      ///< how soon another process' writing is seen
constexpr int kIdleMilliseconds = 60 * 1000; ///< quiet time after which a backup is made when due

/// False for an act that a rule refused: nothing was to be kept but the act, and who asked for it hears why. Texts and
/// stacks are saved as they are typed: what refuses them leaves something on the screen that is not in the file.
bool leavesWorkUnsaved(ErrorCode code)
{
    if (exitStatus(code) != 1)
        return true;
    switch (code) {
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::ActionNotAllowed:
    case ErrorCode::StackRefused:
    case ErrorCode::Internal:
        return true;
    default:
        return false;
    }
}

} // namespace

/// Lives in the store's thread and owns the open file there.
class StoreThread::Worker final : public QObject {
public:
    std::unique_ptr<Office> office;
    std::optional<Error> noBackup; ///< why the last closing made no backup
};

void StoreThread::closeOffice(Worker &worker)
{
    worker.noBackup.reset();
    if (worker.office && worker.office->mode() == Office::Mode::ReadWrite) {
        if (const auto made = worker.office->backupIfDue(u"closing"_s); !made)
            worker.noBackup = made.error(); // closing goes on
    }
    worker.office.reset();
}

StoreThread::StoreThread(const Policy &policy, const CodeBook &codes, const Clock &clock, QObject *parent)
    : QObject(parent), m_policy(policy), m_codes(codes), m_clock(clock), m_worker(new Worker), m_poll(new QTimer(this)),
      m_idle(new QTimer(this))
{
    qRegisterMetaType<QUuid>();
    m_thread.setObjectName(u"store"_s);
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_poll->setInterval(kPollMilliseconds);
    connect(m_poll, &QTimer::timeout, this, [this] {
        if (m_running == 0) // else it looks again a second later
            post(
                [](Office *office) -> Answer {
                    if (office)
                        office->lookForForeignChanges();
                    return {};
                },
                true);
    });
    m_idle->setInterval(kIdleMilliseconds);
    m_idle->setSingleShot(true);
    connect(m_idle, &QTimer::timeout, this, &StoreThread::backUp);
    connect(this, &StoreThread::changed, m_idle, qOverload<>(&QTimer::start));
    connect(this, &StoreThread::officeChanged, m_idle, qOverload<>(&QTimer::start));
    connect(this, &StoreThread::deliveryChanged, m_idle, qOverload<>(&QTimer::start));
    m_thread.start();
}

StoreThread::~StoreThread()
{
    // What was asked for before is done first; then the file is closed where it was opened, and the thread ends.
    QMetaObject::invokeMethod(
        m_worker,
        [worker = m_worker] {
            closeOffice(*worker);
            if (worker->noBackup) // no window is left to tell it
                qWarning("credence.store: no backup on closing: %s", qUtf8Printable(errorSentence(*worker->noBackup)));
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void StoreThread::post(Job job, bool quiet)
{
    if (!quiet && m_running++ == 0)
        emit stateChanged();
    QMetaObject::invokeMethod(
        m_worker,
        [this, worker = m_worker, job = std::move(job), quiet, language = interfaceLanguage()]() mutable {
            const LanguageScope words(language); // whole in one language, whatever the window is switched to meanwhile
            Answer answer = job(worker->office.get());
            QMetaObject::invokeMethod(
                this, [this, answer = std::move(answer), quiet] { answered(answer, quiet); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void StoreThread::answered(const Answer &answer, bool quiet)
{
    const bool idle = !quiet && --m_running == 0;
    if (answer)
        answer();
    if (idle)
        emit stateChanged();
}

void StoreThread::beginWrite()
{
    ++m_writing;
    m_saveState = SaveState::Saving;
    emit stateChanged();
}

void StoreThread::endWrite(const Error *error)
{
    --m_writing;
    if (!error) {
        m_settled = SaveState::Saved;
        m_lastSaved = QDateTime::currentDateTime();
    } else if (leavesWorkUnsaved(error->code)) {
        m_settled = SaveState::Failed;
    }
    if (m_writing == 0 || m_settled == SaveState::Failed)
        m_saveState = m_settled;
    emit stateChanged();
}

void StoreThread::openWith(std::function<Result<std::unique_ptr<Office>>()> make)
{
    post([this, make = std::move(make), worker = m_worker](Office *present) -> Answer {
        auto office = make();
        if (!office) // the present file stays open
            return [this, error = office.error()] { emit failed(error); };
        const bool replaced = present != nullptr;
        closeOffice(*worker);
        return [this, problem = worker->noBackup, shown = install(std::move(*office), replaced)] {
            shown();
            if (problem)
                emit failed(*problem);
        };
    });
}

/// On the store's thread: takes a newly opened office; the answer tells the windows.
StoreThread::Answer StoreThread::install(std::unique_ptr<Office> office, bool replaced)
{
    connect(office.get(), &Office::changed, this, &StoreThread::changed);
    connect(office.get(), &Office::officeChanged, this, &StoreThread::officeChanged);
    connect(office.get(), &Office::deliveryChanged, this, &StoreThread::deliveryChanged);
    const bool readOnly = office->mode() == Office::Mode::ReadOnly;
    const QString path = office->path();
    QDateTime backup;
    if (const QList<BackupInfo> backups = office->backups(); !backups.isEmpty())
        backup = backups.first().made.toLocalTime();
    m_worker->office = std::move(office);
    return [this, path, readOnly, backup, replaced] {
        if (replaced)
            emit closed();
        m_open = true;
        m_path = path;
        m_readOnly = readOnly;
        m_settled = m_saveState = SaveState::Saved;
        m_lastSaved = {};
        m_lastBackup = backup;
        m_poll->start();
        emit opened(path);
        emit stateChanged();
    };
}

void StoreThread::restore(const QString &backup)
{
    post([this, backup, worker = m_worker](Office *present) -> Answer {
        if (!present)
            return {};
        const QString path = present->path();
        closeOffice(*worker); // restoring makes a copy of the present file, or fails
        const Result<void> restored = restoreBackup(backup, path, m_policy, m_codes, m_clock);
        auto office = Office::open(path, m_policy, m_codes, m_clock);
        const std::optional<Error> error = !restored ? std::optional(restored.error())
                                           : !office ? std::optional(office.error())
                                                     : std::nullopt;
        const Answer shown = office ? install(std::move(*office), true) : Answer([this] {
            m_open = false;
            m_path.clear();
            emit closed();
        });
        return [this, shown, error] {
            shown();
            if (error)
                emit failed(*error);
        };
    });
}

void StoreThread::open(const QString &path, Office::Mode mode)
{
    openWith([path, mode, this] {
        auto office = Office::open(path, m_policy, m_codes, m_clock, mode);
        if (!office && mode == Office::Mode::ReadWrite && office.error().code == ErrorCode::OfficeReadOnly)
            return Office::open(path, m_policy, m_codes, m_clock, Office::Mode::ReadOnly);
        return office;
    });
}

void StoreThread::create(const QString &path, std::function<Result<void>(const QString &path)> make)
{
    openWith([path, make = std::move(make), this]() -> Result<std::unique_ptr<Office>> {
        if (!make)
            return Office::create(path, m_policy, m_codes, m_clock);
        if (auto made = make(path); !made)
            return tl::unexpected(made.error());
        return Office::open(path, m_policy, m_codes, m_clock);
    });
}

void StoreThread::close()
{
    post([this, worker = m_worker](Office *office) -> Answer {
        if (!office)
            return {};
        closeOffice(*worker);
        return [this, problem = worker->noBackup] {
            m_open = false;
            m_path.clear();
            m_poll->stop();
            m_idle->stop();
            emit closed();
            emit stateChanged();
            if (problem)
                emit failed(*problem);
        };
    });
}

void StoreThread::backUp()
{
    if (!m_open || m_readOnly)
        return;
    ask(
        this, [](Office &office) { return office.backupIfDue(u"idle"_s); },
        [this](const Result<std::optional<BackupInfo>> &made) {
            if (!made) { // each time: work goes on without a net
                emit failed(made.error());
                return;
            }
            if (!*made)
                return;
            m_lastBackup = (*made)->made.toLocalTime();
            emit stateChanged();
        });
}

} // namespace credence
