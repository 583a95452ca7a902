// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirunner.h"

#include <QCryptographicHash>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

inline const QByteArray kRegistrations =
    "Student number,Last name,First name,E-mail,Registered,Payment method\r\n"
    "101234567,Bell,Anna,anna@x.ca,2026-04-02,Visa\r\n"
    "101234568,C\xc3\xb4t\xc3\xa9,\xc3\x89lise,elise@x.ca,\"April 13, 2026\",Interac\r\n"
    "101234569,Roy,Jo,jo@x.ca,14 avril 2026,card\r\n";

/// Offices to deliver in, by the real program.
class DeliveryOffice {
protected:
    std::unique_ptr<CliRunner> m_cli;

    Answer run(const char *arguments) const { return m_cli->run(arguments); }
    Answer run(const QStringList &arguments) const { return m_cli->run(arguments); }
    QByteArray office() const
    {
        return QCryptographicHash::hash(m_cli->read(u"office.credence"_s), QCryptographicHash::Sha256);
    }
    QJsonArray learners(const char *cohort = "OF-2026-001/1") const
    {
        return run({u"roster"_s, QString::fromLatin1(cohort), u"--json"_s}).object().value("learners"_L1).toArray();
    }
    QJsonObject learner(int index) const { return learners().at(index).toObject(); }

    /// An office with an approved micro-credential of six weeks (cap eight) and a draft beside it; it is 1 June 2026.
    void approved(const QString &timing = u"asynchronous"_s) const
    {
        m_cli->today = u"2026-01-12"_s;
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        const QJsonObject no{{u"intent"_s, u"no"_s}, {u"beforeDelivery"_s, false}};
        const QString first = m_cli->write(
            u"a.mcproposal"_s,
            contractProposal({{u"osap"_s, no},
                      {u"annex"_s, QJsonObject{{u"fee"_s, u"450.00"_s}, {u"registration"_s, u"scheduled"_s}}},
                      {u"modality"_s, QJsonObject{{u"place"_s, u"online"_s}, {u"timing"_s, timing}}},
                      {u"assessment"_s, QJsonObject{{u"strategy"_s, u"A project."_s}}}}));
        const QString second =
            m_cli->write(u"b.mcproposal"_s,
                         contractProposal({{u"osap"_s, no}, {u"id"_s, QString()}, {u"courseName"_s, u"Data Storytelling"_s}}));
        QSTATUS(run({u"import"_s, first, second}), 0);
        QSTATUS(run("submit MC-2026-001 --by Anna --on 2026-01-12"), 0);
        m_cli->today = u"2026-06-01"_s;
        QSTATUS(run("decide MC-2026-001 --stage chair --outcome approve --by C --on 2026-01-13"), 0);
        QSTATUS(run("decide MC-2026-001 --stage dean --outcome approve --by D --on 2026-01-14"), 0);
        QSTATUS(run("decide MC-2026-001 --stage sccasp --outcome approve --by S --on 2026-01-23"), 0);
        QSTATUS(run("senate MC-2026-001 --on 2026-01-30"), 0);
    }
    /// With an offering and a scheduled cohort of 4 May to 15 June; final dates are on 29 June.
    void offered() const
    {
        approved();
        QSTATUS(run("offering add MC-2026-001 --fee 500.00 --card-rate 2.5"), 0);
        QSTATUS(run("cohort add OF-2026-001 --start 2026-05-04 --end 2026-06-15"), 0);
    }
    void enrolled() const
    {
        offered();
        QSTATUS(run({u"enrol"_s, u"OF-2026-001/1"_s, u"--file"_s, m_cli->write(u"r.csv"_s, kRegistrations)}), 0);
    }

    /// The command is refused with \a status and a sentence that holds \a words, and the office file stays as it is.
    void refuses(const QStringList &arguments, int status, const QString &words) const
    {
        const QByteArray before = office();
        for (const bool json : {false, true}) {
            const Answer answer = run(json ? arguments + QStringList{u"--json"_s} : arguments);
            QVERIFY2(answer.status == status, (answer.out + answer.err).constData());
            const QString said = QString::fromUtf8(answer.err);
            QVERIFY2(said.startsWith(u"credence-cli: "_s) && said.contains(words), qPrintable(said));
            if (json)
                QVERIFY2(!QJsonDocument::fromJson(answer.out).isNull(), answer.out.constData());
            QCOMPARE(office(), before);
        }
    }
};
