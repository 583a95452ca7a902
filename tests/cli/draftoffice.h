// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clirunner.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

/// A proposal that can be submitted: the contract's example.
inline QJsonObject proposal(const QString &id = u"0b6f0f5e-6c1e-4d0a-9a59-0d0d6b2a9a11"_s)
{
    const QByteArray json = R"({"format": "credence.proposal", "version": 1,
 "unit": {"name": "Geography", "faculty": "Arts and Social Sciences"},
 "proposer": {"name": "A. Proposer", "role": "faculty-member"},
 "courseName": "GIS for Field Scientists",
 "length": {"hours": 36, "weeks": 6, "capWeeks": 8},
 "modality": {"place": "online", "timing": "asynchronous"},
 "summary": "Maps made in the field.", "rationale": {"text": "Employers ask.", "labourMarketNeed": "Two ministries hire."},
 "skills": [{"text": "Publish a web map", "kind": "skill"}],
 "codes": {"cip": ["45.0702"], "noc": ["22214"]},
 "assessment": {"strategy": "A map and a report.", "feedbackRolling": "Within five days.",
   "items": [{"title": "Field map", "skills": [0], "dueWeek": 4, "feedbackDays": 5}]},
 "osap": {"intent": "yes", "beforeDelivery": false},
 "annex": {"fee": "450.00", "firstDelivery": "2026-09-08", "registration": "rolling"}})";
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.insert(u"id"_s, id);
    return object;
}

inline QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(); }

/// Offices with drafts, by the real program.
class DraftOffice {
protected:
    std::unique_ptr<CliRunner> m_cli;

    Answer run(const char *arguments) const { return m_cli->run(arguments); }
    QString state(const QString &reference = u"MC-2026-001"_s) const
    {
        return m_cli->run({u"show"_s, reference, u"--json"_s}).object().value("stage"_L1).toString();
    }
    /// An office with one submittable draft.
    void officeWithDraft() const
    {
        QSTATUS(m_cli->plain({u"init"_s, m_cli->path(u"office.credence"_s)}), 0);
        m_cli->write(u"gis.mcproposal"_s, bytes(proposal()));
        QSTATUS(m_cli->run({u"import"_s, m_cli->path(u"gis.mcproposal"_s)}), 0);
    }
};
