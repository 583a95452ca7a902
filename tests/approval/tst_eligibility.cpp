// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// R43: the three criteria of OSAP eligibility, each on its own. R44 duration, R45 quality assurance, R46 labour market.

#include "chainhelp.h"
#include "core/approval/eligibility.h"
#include "tests/policy/sampleproposal.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace credence;
using namespace credence::test;

namespace {

using Change = std::function<void(Proposal &)>;

/// Approved by all, Senate notified.
ChainState approvedByAll()
{
    return Story(Policy::shipped())
        .then(submission(OsapIntent::Yes))
        .then(Action::Approve, kDay.addDays(1))
        .then(Action::Approve, kDay.addDays(2))
        .then(Action::Approve, kDay.addDays(3))
        .then(Action::RecordNotice, kDay.addDays(4))
        .state();
}

QStringList rulesOf(const OsapCheck &check)
{
    QStringList rules;
    for (const Finding &finding : check.findings)
        rules.append(finding.rule);
    return rules;
}

} // namespace

Q_DECLARE_METATYPE(Change)

class EligibilityTest final : public QObject {
    Q_OBJECT

    Policy m_policy = Policy::shipped();
    CodeBook m_codes;

    QList<OsapCheck> checks(const Proposal &proposal, const ChainState &state) const
    {
        return osapEligibility(proposal, state, m_policy, m_codes);
    }

private slots:
    void allMet()
    {
        const QList<OsapCheck> found = checks(sampleProposal(), approvedByAll());
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.at(0).criterion, OsapCriterion::Duration);
        QCOMPARE(found.at(1).criterion, OsapCriterion::QualityAssured);
        QCOMPARE(found.at(2).criterion, OsapCriterion::LabourMarket);
        for (const OsapCheck &check : found)
            QCOMPARE(check.state, OsapCheck::Met);
        QVERIFY(eligibleForOsap(found));
        // R45: who confirmed and when; Q7: SCCASP approves, Senate is notified.
        QCOMPARE(found.at(1).body, u"sccasp"_s);
        QCOMPARE(found.at(1).approved, kDay.addDays(3));
        QCOMPARE(found.at(1).notified, kDay.addDays(4));
    }

    void oneFails_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<int>("criterion");
        QTest::addColumn<QString>("rule");
        const auto row = [](const char *name, OsapCriterion criterion, const QString &rule, const Change &change) {
            QTest::newRow(name) << change << int(criterion) << rule;
        };
        using enum OsapCriterion;
        const auto hours = [](const QString &text) { return [text](Proposal &p) { p.hours = Quantity{text}; }; };
        const auto weeks = [](const QString &text) { return [text](Proposal &p) { p.weeks = Quantity{text}; }; };
        row("R44 no hours", Duration, u"length.hours-missing"_s, hours({}));
        row("R44 no weeks", Duration, u"length.weeks-missing"_s, weeks({}));
        row("R44 6.5 hours", Duration, u"length.not-whole"_s, hours(u"6.5"_s));
        row("R44 6-8 weeks", Duration, u"length.not-whole"_s, weeks(u"6-8"_s));
        row("R44 part-time", Duration, u"length.not-whole"_s, weeks(u"part-time"_s));
        row("R44 4 hours", Duration, u"length.hours-range"_s, hours(u"4"_s));
        row("R44 301 hours", Duration, u"length.hours-range"_s, hours(u"301"_s));
        row("R44 12 weeks", Duration, u"length.weeks-range"_s, weeks(u"12"_s));
        row("R46 no CIP", LabourMarket, u"osap.cip-missing"_s, [](Proposal &p) { p.cip.clear(); });
        row("R46 no NOC", LabourMarket, u"osap.noc-missing"_s, [](Proposal &p) { p.noc.clear(); });
        row("R46 a CIP that is none", LabourMarket, u"codes.cip-unknown"_s,
            [](Proposal &p) { p.cip = {u"99.9999"_s}; });
        row("R46 a NOC that is none", LabourMarket, u"codes.noc-unknown"_s, [](Proposal &p) { p.noc = {u"00000"_s}; });
    }
    /// The one that fails says which rule; the other two stand.
    void oneFails()
    {
        QFETCH(const Change, change);
        QFETCH(const int, criterion);
        QFETCH(const QString, rule);
        Proposal proposal = sampleProposal();
        change(proposal);
        const QList<OsapCheck> found = checks(proposal, approvedByAll());
        for (const OsapCheck &check : found) {
            const bool here = int(check.criterion) == criterion;
            QCOMPARE(check.state, here ? OsapCheck::Failed : OsapCheck::Met);
            QCOMPARE(rulesOf(check).contains(rule), here);
        }
        QVERIFY(!eligibleForOsap(found));
    }

    /// R45: without the institution's confirmation it is not ready, and nobody is to blame yet.
    void qualityIsOpenUntilSenateKnows()
    {
        Story story(m_policy);
        const auto quality = [&] { return checks(sampleProposal(), story.state()).at(1); };
        QCOMPARE(quality().state, OsapCheck::Open); // a draft
        story.then(submission(OsapIntent::Yes)).then(Action::Approve).then(Action::Approve);
        QCOMPARE(quality().state, OsapCheck::Open);
        QVERIFY(!quality().approved.isValid());
        story.then(Action::Approve, kDay.addDays(7));
        QCOMPARE(quality().state, OsapCheck::Open);
        QCOMPARE(quality().approved, kDay.addDays(7));
        QVERIFY(!eligibleForOsap(checks(sampleProposal(), story.state())));
        story.then(Action::RecordNotice, kDay.addDays(8));
        QCOMPARE(quality().state, OsapCheck::Met);
        QVERIFY(!story.fault());
    }

    void qualityFailsWhereTheApprovalEnded()
    {
        Story story(m_policy);
        story.then(submission(OsapIntent::Yes)).then(Action::Decline);
        QCOMPARE(checks(sampleProposal(), story.state()).at(1).state, OsapCheck::Failed);
    }

    /// Q5: a missing partner weakens the labour-market criterion; whether it fails is the Ministry's to say.
    void partnerIsACaution()
    {
        Proposal proposal = sampleProposal();
        proposal.annex.partners.clear();
        const OsapCheck market = checks(proposal, approvedByAll()).at(2);
        QCOMPARE(market.state, OsapCheck::Met);
        QCOMPARE(rulesOf(market), QStringList{u"osap.partner-missing"_s});
    }

    /// Looked at before anybody decided for OSAP, they say what would be in the way.
    void intentDoesNotCount()
    {
        Proposal proposal = sampleProposal();
        proposal.osap = OsapIntent::Undecided;
        proposal.cip.clear();
        QCOMPARE(checks(proposal, {}).at(2).state, OsapCheck::Failed);
    }
};

QTEST_GUILESS_MAIN(EligibilityTest)
#include "tst_eligibility.moc"
