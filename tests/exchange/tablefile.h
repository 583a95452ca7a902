// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

/// A folder for the tables of one test.
class TableFile {
public:
    /// Writes \a bytes and gives the path; each call replaces the file before.
    QString saved(const QByteArray &bytes)
    {
        QFile file(path());
        return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() ? path()
                                                                                                          : QString();
    }
    QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path() const { return m_folder.filePath(QStringLiteral("table.csv")); }

private:
    QTemporaryDir m_folder;
};
