// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/openmark.h"

#include "core/store/backup.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kEmptyIsDeadAfterSeconds = 60; ///< a power failure leaves a mark without its words

/// True when the program that made this mark is gone; the mark goes too.
bool isDead(const QFileInfo &mark)
{
    if (mark.size() == 0)
        return mark.lastModified().secsTo(QDateTime::currentDateTime()) > kEmptyIsDeadAfterSeconds &&
               QFile::remove(mark.filePath());
    QLockFile lock(mark.filePath());
    lock.setStaleLockTime(0); // however old: a window may stay open for weeks
    return lock.tryLock(0);   // and unlocks by removing it
}

} // namespace

std::optional<QDateTime> OpenMark::take(const QString &path)
{
    m_lock.reset();
    QString whole = QFileInfo(path).canonicalFilePath();
    if (whole.isEmpty())
        whole = QFileInfo(path).absoluteFilePath();
    const QString stem =
        QString::fromLatin1(QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1).toHex().left(20));
    const QDir folder(m_folder);
    if (!folder.mkpath(u"."_s))
        return {};
    std::optional<QDateTime> left;
    const QFileInfoList marks = folder.entryInfoList({stem + u"-*.open"_s}, QDir::Files | QDir::Hidden);
    for (const QFileInfo &mark : marks) {
        const QDateTime opened = mark.lastModified();
        if (isDead(mark) && (!left || *left < opened))
            left = opened;
    }
    m_lock = std::make_unique<QLockFile>(
        folder.filePath(u"%1-%2.open"_s.arg(stem, QString::number(QCoreApplication::applicationPid()))));
    m_lock->setStaleLockTime(0);
    m_lock->tryLock(0); // without it the next start knows less, and nothing else is lost
    return left;
}

void OpenMark::ask(StoreThread &store, const OfficeTraces &before, const QString &path, QObject *context,
                   std::function<void(const Reopened &)> done)
{
    const std::optional<QDateTime> left = take(path);
    store.ask(
        context,
        [left, before, path](Office &office) {
            Reopened found{.opened = left.value_or(QDateTime()),
                           .written = before.written,
                           .halfWritten = before.journal && !officeTraces(path).journal};
            const auto rows = office.proposals({.limit = 1});
            if (left && rows && !rows->isEmpty() && rows->first().changedAt >= left->toUTC())
                found.lastText = u"%1 %2"_s.arg(rows->first().reference, rows->first().name).trimmed();
            for (const QString &key : {u"backup-folder"_s, u"backup-second-folder"_s}) {
                const QString folder = office.setting(key).value_or(QString());
                if (found.backups && !folder.isEmpty())
                    found.backups = checkBackupFolder(folder);
            }
            return found;
        },
        std::move(done));
}

} // namespace credence
