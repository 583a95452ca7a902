// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include "core/policy/policyreader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence
{

namespace
{

constexpr auto kShippedPath = ":/policy/carleton-2025-04-28.json";
// A policy file is a few dozen kilobytes; more than this is some other file.
constexpr qint64 kLargestMiB = 4;

} // namespace

const QString &LocalText::in(QStringView language) const
{
    const bool french = language == u"fr" || language.startsWith(u"fr_") || language.startsWith(u"fr-");
    return french && !fr.isEmpty() ? fr : en;
}

Result<Policy> Policy::fromJson(const QByteArray &json, const QString &source)
{
    return PolicyReader(source).read(json);
}

Result<Policy> Policy::load(const QString &path)
{
    if (!QFileInfo::exists(path))
        return failure(ErrorCode::FileMissing, {path});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    // One byte more than allowed is read, so that a file that grows or lies about its size is caught as well.
    const QByteArray json = file.read(kLargestMiB * 1024 * 1024 + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, {path, file.errorString()});
    if (json.size() > kLargestMiB * 1024 * 1024)
        return failure(ErrorCode::FileTooLarge, {path, QString::number(kLargestMiB)});
    if (json.isEmpty())
        return failure(ErrorCode::FileEmpty, {path});
    return fromJson(json, path);
}

Policy Policy::shipped()
{
    const Result<Policy> policy = load(QString::fromLatin1(kShippedPath));
    if (!policy) // cannot happen in a program that was built: tests/policy reads the same resource
        qFatal("The policy shipped in the program cannot be read: %s", qPrintable(policy.error().args.join(u": "_s)));
    return *policy;
}

const Stage *Policy::stage(QStringView stageId) const
{
    const auto found = std::find_if(stages.cbegin(), stages.cend(), [&](const Stage &s) { return s.id == stageId; });
    return found == stages.cend() ? nullptr : &*found;
}

const Clause *Policy::clause(QStringView clauseId) const
{
    const auto found =
        std::find_if(clauses.cbegin(), clauses.cend(), [&](const Clause &c) { return c.id == clauseId; });
    return found == clauses.cend() ? nullptr : &*found;
}

} // namespace credence
