// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// What the real program answered.
struct Answer {
    int status = -1;
    QByteArray out;
    QByteArray err;

    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// Runs credence-cli on files in a folder of its own, on \a today.
class CliRunner {
public:
    QString today = QStringLiteral("2026-01-12");

    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(file.fileName()));
        return file.fileName();
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// Exactly these arguments, and \a environment beside the usual one.
    Answer plain(const QStringList &arguments, const QStringList &environment = {}) const
    {
        QProcess process;
        QStringList variables = QProcess::systemEnvironment();
        variables.removeIf([](const QString &v) { return v.startsWith(QStringLiteral("CREDENCE_OFFICE=")); });
        process.setEnvironment(variables + environment);
        process.start(QStringLiteral(CREDENCE_CLI), arguments);
        if (!process.waitForFinished(300'000))
            qFatal("credence-cli did not finish");
        const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
        return {status, process.readAllStandardOutput(), process.readAllStandardError()};
    }

    /// With --today, and the office file of this folder.
    Answer run(const QStringList &arguments) const
    {
        return plain(QStringList{QStringLiteral("--today"), today, QStringLiteral("--office"),
                                 path(QStringLiteral("office.credence"))} +
                     arguments);
    }
    Answer run(const char *arguments) const { return run(QString::fromUtf8(arguments).split(u' ')); }

private:
    QTemporaryDir m_folder;
};

/// A proposal file that can be read, with \a more instead of, or beside, what it says.
inline QByteArray contractProposal(const QJsonObject &more = {})
{
    QFile file(QStringLiteral(CREDENCE_TEST_DATA "/contract-example.mcproposal"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no contract-example.mcproposal");
    QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = more.begin(); it != more.end(); ++it)
        json.insert(it.key(), it.value());
    return QJsonDocument(json).toJson();
}

// The answer is taken once: most commands would do something else the second time.
#define QSTATUS(answer, expected) \
    do { \
        const Answer given = (answer); \
        QVERIFY2(given.status == (expected), (given.out + given.err).constData()); \
    } while (false)
