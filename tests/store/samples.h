// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/proposal/proposal.h"

#include <QCryptographicHash>
#include <QFile>

namespace credence {

/// A clock that stands still, or moves when the test says so.
class FixedClock final : public Clock {
public:
    explicit FixedClock(QDate today) : m_now(today, QTime(15, 0), Qt::UTC) {}
    void set(const QDateTime &now) { m_now = now; }
    QDate today() const override { return m_now.date(); }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// A proposal without an error, so that it can be submitted.
inline Proposal submittableProposal(const QString &name)
{
    using namespace Qt::StringLiterals;
    Proposal proposal;
    proposal.unit = u"Geography"_s;
    proposal.faculty = u"Arts and Social Sciences"_s;
    proposal.proposerName = u"Ada Proposer"_s;
    proposal.proposerRole = ProposerRole::FacultyMember;
    proposal.courseName = name;
    proposal.hours = Quantity::of(24);
    proposal.weeks = Quantity::of(6);
    proposal.place = Place::Online;
    proposal.timing = Timing::Asynchronous;
    proposal.summary = u"What it is about."_s;
    proposal.rationale = u"What it is about."_s;
    proposal.labourMarketNeed = u"Who asks for it."_s;
    proposal.skills = {{.text = u"Publish a map"_s, .kind = SkillKind::Skill, .extra = {}}};
    proposal.assessmentStrategy = u"One map."_s;
    proposal.feedbackRolling = u"Within five days."_s;
    proposal.osap = OsapIntent::No;
    return proposal;
}

inline QByteArray sha256Of(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(&file);
    return hash.result().toHex();
}

} // namespace credence
