// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What the editor says while one types: findings, the states of the parts, the forecast, and whether to submit.

#include "core/wording/wording.h"
#include "ui/proposals/form.h"
#include "ui/proposals/proposaleditor.h"
#include "ui/proposals/reviewform.h"
#include "ui/proposals/steplist.h"
#include "ui/widgets/card.h"
#include "ui/widgets/findingslist.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

QString ProposalEditor::sectionStates() const
{
    const Proposal &proposal = m_session->proposal();
    const QList<Finding> &findings = m_session->findings();
    const Annex &annex = proposal.annex;
    QString states = partStates(proposal, findings);
    const bool feeTouched = !annex.fee.isEmpty() || annex.firstDelivery.isValid() || !annex.audience.isEmpty() ||
                            annex.registration != Registration::None || annex.tlsInvolved || !annex.stack.isEmpty();
    const bool osapTouched =
        proposal.osap != OsapIntent::Undecided || !annex.partners.isEmpty() || !annex.consultations.isEmpty();
    const bool sent = m_session->chain().revision > 0 && !m_session->isEditable();
    states += feeTouched ? u'g' : u'e';
    states += osapTouched ? u'g' : u'e';
    states += sent ? u'g' : u'e';
    for (const Finding &finding : findings) {
        const int index = int(sectionOf(finding.field)) - 1;
        if (finding.part != 0 || index < 0 || states.at(index) == u'e')
            continue;
        if (finding.severity == Severity::Error)
            states[index] = u'r';
        else if (finding.severity == Severity::Warning && states.at(index) == u'g' && !answered(proposal, finding))
            states[index] = u'w';
    }
    return states;
}

void ProposalEditor::refreshChecks()
{
    if (!m_session->isOpen())
        return;
    const Proposal &proposal = m_session->proposal();
    const QList<Finding> &findings = m_session->findings();
    m_findings->setFindings(findings, proposal.answers);
    m_checks->setRemark(FindingsList::summary(findings));
    m_steps->setStates(sectionStates());
    const QString parts = partStates(proposal, findings);
    const qsizetype good = parts.count(u'g') + parts.count(u'w');
    m_template->setRemark(tr("%1 / 7", "parts filled in without an error").arg(locale().toString(good)));
    m_template->setToolTip(tr("%n of 7 parts filled in without an error", nullptr, int(good)));
    form(section())->setFindings(findings);
    if (section() == Section::Review)
        m_review->show(*m_session);
    refreshSubmit();
    tellHeader();
}

void ProposalEditor::refreshForecast()
{
    const QDate today = m_context.clock.today();
    const ChainState &chain = m_session->chain();
    const Proposal &proposal = m_session->proposal();
    const PlanInput input = planInputFor(dueProposal(StoredProposal{.proposal = proposal, .chain = chain}),
                                         m_session->around().plan.input(m_context.policy, today));
    const bool open = chain.standing != Standing::Declined && chain.standing != Standing::Retired;
    const QString forecast = open ? forecastSentence(planForward(today, input), m_context.policy) : QString();
    m_forecastTitle->setText(chain.standing == Standing::InReview || chain.standing == Standing::Approved
                                 ? tr("From here on")
                                 : tr("If submitted today"));
    m_forecast->setText(forecast.isEmpty() ? tr("Nothing more to come.") : forecast);
    const QDate wished = proposal.annex.firstDelivery;
    const bool ahead = wished.isValid() && wished >= today && open && chain.standing != Standing::Approved;
    m_start->setText(ahead ? startSentence(planBackward(wished, input)) : QString());
    m_start->setVisible(ahead);
}

void ProposalEditor::refreshSubmit()
{
    const bool possible = m_session->isEditable() && m_session->state() != EditSession::State::NotSaved &&
                          possibleActions(m_session->chain(), m_context.policy).contains(Action::Submit);
    QStringList missing;
    for (const Finding &finding : m_session->findings()) {
        if (finding.severity == Severity::Error)
            missing.append(findingTitle(finding));
    }
    const QString why = !possible ? QString()
                        : missing.isEmpty()
                            ? tr("Look it over once more, then submit it")
                            : tr("First mend: %1", "list of findings that block").arg(missing.join(u" · "_s));
    const QString stage = nextStageName(*m_session, m_context.policy);
    m_send->setVisible(section() == Section::Review && m_session->isEditable()); // no button that can never do a thing
    m_send->setText(stage.isEmpty() ? tr("Submit") : tr("Submit to %1", "a stage").arg(stage));
    for (QPushButton *button : {m_submit, m_send}) {
        button->setEnabled(possible && missing.isEmpty());
        button->setToolTip(why);
        button->setAccessibleDescription(why);
    }
    nameSteps();
}

void ProposalEditor::tellHeader()
{
    const QString header = title() + u'\n' + subtitle() + u'\n' + QString::number(headerActions().size());
    if (std::exchange(m_header, header) != header)
        emit headerChanged();
}

void ProposalEditor::answer(const QString &rule, const QString &reason)
{
    m_session->edit({.fields = {u"answers"_s}, .apply = [rule, reason](Proposal &proposal) {
                         auto given = std::find_if(proposal.answers.begin(), proposal.answers.end(),
                                                   [&](const Answer &each) { return each.rule == rule; });
                         if (reason.isEmpty()) {
                             if (given != proposal.answers.end())
                                 proposal.answers.erase(given);
                         } else if (given != proposal.answers.end()) {
                             given->reason = reason;
                         } else {
                             proposal.answers.append({.rule = rule, .reason = reason});
                         }
                     }});
}

void ProposalEditor::nextProblem()
{
    const QList<Finding> &findings = m_session->findings();
    if (findings.isEmpty())
        return;
    // The one after the last, or, when that was mended, the one that took its place.
    const auto last = std::find_if(findings.cbegin(), findings.cend(), [this](const Finding &finding) {
        return finding.rule == m_lastProblem.rule && finding.field == m_lastProblem.field;
    });
    if (last != findings.cend())
        m_nextProblem = int(last - findings.cbegin()) + 1;
    m_nextProblem %= int(findings.size());
    m_lastProblem = findings.at(m_nextProblem);
    focusField(m_lastProblem.field, m_lastProblem.part);
}

} // namespace credence
