// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirunner.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QMap>
#include <QTest>

#include <memory>

inline QByteArray proposalWith(const char *path, const QJsonValue &value)
{
    const QStringList keys = QString::fromLatin1(path).split(u'.');
    if (keys.size() == 1)
        return contractProposal({{keys.first(), value}});
    QJsonObject inner = QJsonDocument::fromJson(contractProposal()).object().value(keys.first()).toObject();
    inner.insert(keys.last(), value);
    return contractProposal({{keys.first(), inner}});
}

/// Words of a library or of the system, which no user should have to read.
inline const QStringList kRawWords{
    QStringLiteral("malformed"),   QStringLiteral("SQLITE"),        QStringLiteral("sqlite"),
    QStringLiteral("disk I/O"),    QStringLiteral("no such table"), QStringLiteral("QSql"),
    QStringLiteral("QFile"),       QStringLiteral("QStandard"),     QStringLiteral("illegal value"),
    QStringLiteral("errno"),       QStringLiteral("constraint"),    QStringLiteral("database is locked"),
    QStringLiteral("unterminated")};

/// What a person may hand to Credence by mistake, through the real program: each gets a sentence that names the file,
/// what is wrong and what to do, the exit status of contract section 2, and leaves every file as it was, to the byte.
class BadInput {
protected:
    std::unique_ptr<CliRunner> m_cli;

    Answer run(const QStringList &arguments) const { return m_cli->run(arguments); }
    QString office() const { return m_cli->path(QStringLiteral("office.credence")); }
    void makeOffice() const { QSTATUS(m_cli->plain({QStringLiteral("init"), office()}), 0); }

    /// Names and contents of everything in the test's folder.
    QMap<QString, QByteArray> everything() const
    {
        QMap<QString, QByteArray> contents;
        QDirIterator files(m_cli->path(QString()), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                contents.insert(file.fileName(), QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256));
        }
        return contents;
    }

    /// The command is refused with \a status, its message holds \a words, and nothing in the folder changes.
    void refuses(const QStringList &arguments, int status, const QStringList &words) const
    {
        const auto before = everything();
        for (const bool json : {false, true}) {
            const Answer answer = run(json ? arguments + QStringList{QStringLiteral("--json")} : arguments);
            QVERIFY2(answer.status == status, (answer.out + answer.err).constData());
            const QString said = QString::fromUtf8(answer.err);
            QVERIFY2(said.startsWith(QStringLiteral("credence-cli: ")), qPrintable(said));
            for (const QString &word : words)
                QVERIFY2(said.contains(word), qPrintable(said + QStringLiteral(" lacks ") + word));
            for (const QString &word : kRawWords)
                QVERIFY2(!said.contains(word), qPrintable(said));
            QVERIFY2(said.trimmed().endsWith(u'.'), qPrintable(said));
            if (json) // one document, whatever happens
                QVERIFY2(!QJsonDocument::fromJson(answer.out).isNull(), answer.out.constData());
            else
                QVERIFY2(answer.out.isEmpty(), answer.out.constData());
            QVERIFY(everything() == before);
        }
    }
};
