// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/durable.h"

#include "core/exchange/filebytes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

#ifdef Q_OS_UNIX
QString systemReason() { return QString::fromLocal8Bit(std::strerror(errno)); }

Result<void> syncPath(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::FileNotWritten, {path, systemReason()});
    const int done = ::fsync(descriptor);
    const QString reason = systemReason();
    ::close(descriptor);
    if (done != 0)
        return failure(ErrorCode::FileNotWritten, {path, reason});
    return {};
}
#endif

} // namespace

Result<void> createPrivateFile(const QString &path)
{
#ifdef Q_OS_UNIX
    // The mode is given at creation: a file that is readable for a moment can be opened in that moment.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return failure(ErrorCode::FileExists, {path});
        return failure(ErrorCode::FileNotWritten, {path, systemReason()});
    }
    ::close(descriptor);
    return {};
#else
    QFile file(path);
    if (file.exists())
        return failure(ErrorCode::FileExists, {path});
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return failure(ErrorCode::FileNotWritten, {path, file.errorString()});
    file.setPermissions(kOwnerOnly);
    return {};
#endif
}

Result<void> createPrivateFolder(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir())
        return {};
    if (!QDir().mkpath(info.absolutePath()))
        return failure(ErrorCode::FileNotWritten, {path, QString()});
#ifdef Q_OS_UNIX
    if (::mkdir(QFile::encodeName(path).constData(), 0700) != 0 && errno != EEXIST)
        return failure(ErrorCode::FileNotWritten, {path, systemReason()});
#else
    if (!QDir().mkdir(path))
        return failure(ErrorCode::FileNotWritten, {path, QString()});
#endif
    return {};
}

Result<void> syncFile(const QString &path)
{
#ifdef Q_OS_UNIX
    return syncPath(path, O_RDONLY);
#else
    Q_UNUSED(path)
    return {};
#endif
}

Result<void> syncFolder(const QString &path)
{
#ifdef Q_OS_UNIX
    return syncPath(path, O_RDONLY | O_DIRECTORY);
#else
    Q_UNUSED(path)
    return {};
#endif
}

Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    return writeBytes(bytes, path).and_then([&] { return syncFile(path); }).and_then([&] {
        return syncFolder(QFileInfo(path).absolutePath());
    });
}

Result<QString> fileSha256(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!hash.addData(&file))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace credence
