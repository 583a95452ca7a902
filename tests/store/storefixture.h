// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/codes/codebook.h"
#include "core/policy/policy.h"
#include "core/store/office.h"
#include "core/store/officeprivate.h"

#include <QTemporaryDir>
#include <QTest>

namespace credence {

/// Reaches the connection of an office.
class OfficeProbe {
public:
    static const Database &database(const Office &office) { return office.d->db(); }
};

/// A date that stands still and an instant that moves a second each time it is asked for.
class TestClock final : public Clock {
public:
    explicit TestClock(QDate today = QDate(2026, 3, 2)) : m_today(today) {}
    QDate today() const override { return m_today; }
    QDateTime now() const override { return QDateTime(m_today, QTime(9, 0), Qt::UTC).addSecs(m_asked++); }
    void setToday(QDate today) { m_today = today; }

private:
    QDate m_today;
    mutable int m_asked = 0;
};

/// A proposal without an error, with OSAP wanted.
inline Proposal completeProposal(const QString &name = QStringLiteral("GIS for Field Scientists"))
{
    Proposal proposal;
    proposal.unit = QStringLiteral("Geography");
    proposal.faculty = QStringLiteral("Arts and Social Sciences");
    proposal.proposerName = QStringLiteral("A. Proposer");
    proposal.proposerRole = ProposerRole::FacultyMember;
    proposal.courseName = name;
    proposal.hours = Quantity::of(36);
    proposal.weeks = Quantity::of(6);
    proposal.place = Place::Online;
    proposal.timing = Timing::Asynchronous;
    proposal.summary = QStringLiteral("Learners publish a web map of their own field data.");
    proposal.rationale = QStringLiteral("Conservation authorities ask for mapping skills.");
    proposal.labourMarketNeed = QStringLiteral("Regional employers");
    proposal.skills = {{QStringLiteral("Publish a web map"), SkillKind::Skill, {}}};
    proposal.cip = {QStringLiteral("45.0702")};
    proposal.noc = {QStringLiteral("22214")};
    proposal.assessmentStrategy = QStringLiteral("A field map in three steps");
    proposal.feedbackRolling = QStringLiteral("Within five days");
    proposal.osap = OsapIntent::Yes;
    proposal.annex.fee = QStringLiteral("450.00");
    proposal.annex.firstDelivery = QDate(2027, 5, 4);
    return proposal;
}

/// An empty office in a folder of its own, and what it was opened with.
struct StoreFixture {
    QTemporaryDir folder;
    TestClock clock;
    Policy policy = Policy::shipped();
    CodeBook codes;
    std::unique_ptr<Office> office;

    QString path(const QString &name = QStringLiteral("office.credence")) const { return folder.filePath(name); }
    bool create()
    {
        auto made = Office::create(path(), policy, codes, clock);
        if (made)
            office = std::move(*made);
        else
            qWarning("create: %d %s %s", int(made.error().code), qUtf8Printable(made.error().args.join(u'|')),
                     qUtf8Printable(made.error().detail));
        return office != nullptr;
    }
    Result<std::unique_ptr<Office>> open(const QString &name = QStringLiteral("office.credence"),
                                         Office::Mode mode = Office::Mode::ReadWrite) const
    {
        return Office::open(path(name), policy, codes, clock, mode);
    }
    ActionRequest request(Action action, const QString &by = QStringLiteral("B. Decider")) const
    {
        ActionRequest request;
        request.action = action;
        request.by = by;
        request.on = clock.today();
        return request;
    }
};

} // namespace credence

namespace credence {

inline QString errorText(const Error &error)
{
    return QStringLiteral("error %1: %2 / %3")
        .arg(QString::number(int(error.code)), error.args.join(QLatin1Char('|')), error.detail);
}

} // namespace credence

/// Ends the test with the error's code and detail when a Result holds one; the expression is evaluated once.
#define VERIFY_OK(expression) \
    do { \
        const auto &verified = (expression); \
        QVERIFY2(verified.has_value(), verified.has_value() ? "" : qPrintable(credence::errorText(verified.error()))); \
    } while (false)
