// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/aftercard.h"

#include "core/wording/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/pill.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QLatin1StringView kAsideKey("approvals/aside/");

/// Replaces what a card shows; a link inside it may have brought us here.
QWidget *newLines(QWidget *old, Card *card)
{
    if (old) {
        old->hide();
        old->deleteLater();
    }
    auto *lines = new QWidget(card);
    auto *column = new QVBoxLayout(lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    card->body()->addWidget(lines);
    return lines;
}

const ApprovalDetail *only(const ApprovalReading &reading)
{
    return reading.proposals.size() == 1 ? &reading.proposals.first() : nullptr;
}

} // namespace

AfterCard::AfterCard(QWidget *parent)
    : Card(tr("Delivery"), parent), m_new(makeButton(tr("New offering"), ButtonKind::Primary, this))
{
    setObjectName(u"approvals.after"_s);
    m_new->setObjectName(u"approvals.newOffering"_s);
    addHeaderWidget(m_new);
    body()->setContentsMargins(14, 10, 14, 12);
    connect(m_new, &QPushButton::clicked, this, &AfterCard::offer);
    hide();
}

bool AfterCard::offers() const { return !m_shown.isNull() && m_new->isEnabled(); }

void AfterCard::offer()
{
    if (offers())
        emit go({.target = Link::Offerings, .proposal = m_shown});
}

void AfterCard::addLine(const QString &mark, Tone tone, const QString &words, const QString &name, const Link &link)
{
    auto *line = new QWidget(m_lines);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(new Pill(mark, tone, line), 0, Qt::AlignTop);
    auto *label = new LinkLabel(words, TextSize::Body, QFont::Normal, true, line);
    label->setObjectName(u"approvals.after."_s + name);
    label->setAccessibleName(labelled(mark, words));
    if (link.target == Link::Offerings)
        label->setToolTip(tr("It is ticked on the offering’s list of what is to be ready."));
    connect(label, &LinkLabel::activated, this, [this, link] { emit go(link); });
    row->addWidget(label, 1);
    m_lines->layout()->addWidget(line);
}

void AfterCard::setReading(const ApprovalReading &reading, QDate today, bool readOnly)
{
    const ApprovalDetail *one = only(reading);
    const bool approved = one && one->stored.chain.standing == Standing::Approved;
    setVisible(approved);
    m_shown = approved ? one->stored.proposal.id : QUuid();
    if (!approved)
        return;
    const AfterApproval &after = one->after;
    m_new->setEnabled(!readOnly);
    setRemark(after.offerings.isEmpty() ? tr("not offered yet")
                                        : tr("%n offering(s)", nullptr, int(after.offerings.size())));
    m_lines = newLines(m_lines, this);
    const QString todo = tr("to do");
    const Link there = after.offerings.isEmpty() ? Link{.target = Link::Offerings, .proposal = m_shown}
                                                 : Link::toOffering(after.offerings.first());
    for (const QString &id : after.open)
        addLine(todo, Tone::Warning,
                id == "apprendo"_L1 ? tr("Have the course created in Apprendo, where learners register.")
                                    : tr("Look that the course is in Brightspace; as a rule it is created by itself."),
                id, there);
    if (after.partnerGuidance)
        addLine(todo, Tone::Warning,
                tr("Ask OAPSI for guidance on the agreement with the partner, and note it in the proposal."),
                u"partner"_s, Link::toProposal(m_shown, u"annex.consultations"_s, 0));
    if (!after.openStack.isNull())
        addLine(todo, Tone::Warning,
                tr("Talk over the stack “%1” with OAPSI, and note the day with the stack.").arg(after.openStackName),
                u"stack"_s, {.target = Link::Stacks, .stack = after.openStack});
    if (after.restingSince.isValid())
        addLine(tr("resting"), Tone::Neutral,
                tr("Not offered since %1, %2: review or retire it.")
                    .arg(dateText(after.restingSince),
                         tr("%n month(s)", "a span of time", int(after.restingSince.daysTo(today) / 30))),
                u"resting"_s, there);
    if (m_lines->layout()->count() == 0)
        m_lines->layout()->addWidget(
            remarkLabel(tr("It can be offered as often as the unit likes; no new approval is needed."), m_lines));
    m_lines->show(); // at once: what is filled later would grow in two steps
}

ConsequenceCard::ConsequenceCard(QSettings &settings, QWidget *parent)
    : Card(tr("What the Ministry’s decision changes"), parent), m_settings(settings)
{
    setObjectName(u"approvals.consequence"_s);
    auto *aside = makeButton(tr("Put aside"), ButtonKind::Link, this);
    aside->setObjectName(u"approvals.consequence.aside"_s);
    addHeaderWidget(aside);
    body()->setContentsMargins(14, 10, 14, 12);
    connect(aside, &QPushButton::clicked, this, &ConsequenceCard::putAside);
    hide();
}

void ConsequenceCard::setReading(const ApprovalReading &reading)
{
    hide();
    const ApprovalDetail *one = only(reading);
    if (!one)
        return;
    const ChainState &chain = one->stored.chain;
    const bool eligible = chain.ministry == MinistryState::Eligible;
    if (!eligible && chain.ministry != MinistryState::NotEligible)
        return;
    m_shown = one->stored.proposal.id;
    m_decision = u"%1 %2"_s.arg(word(chain.ministry), chain.ministryOn.toString(Qt::ISODate));
    if (m_settings.value(kAsideKey + m_shown.toString(QUuid::WithoutBraces)).toString() == m_decision)
        return;
    const OsapConsequence means = osapConsequence(one->after.starts, chain.ministryOn, eligible);
    m_lines = newLines(m_lines, this);
    for (const QString &sentence : osapConsequenceSentences(means, chain.ministryOn, eligible)) {
        auto *label = new TextLabel(sentence, TextSize::Body, QFont::Normal, m_lines);
        label->setObjectName(u"approvals.consequence.sentence"_s);
        label->setWordWrap(true);
        m_lines->layout()->addWidget(label);
    }
    QList<QUuid> linked;
    auto *links = new QWidget(m_lines);
    auto *flow = new FlowLayout(links, 12);
    for (const CohortStart &start : means.eligible + means.unchanged) {
        if (linked.contains(start.cohort))
            continue;
        linked.append(start.cohort);
        auto *link = new LinkLabel(start.name, TextSize::Small, QFont::Medium, false, links);
        link->setWordWrap(false);
        link->setObjectName(u"approvals.consequence.cohort"_s);
        link->setToolTip(tr("Show it under Offerings"));
        connect(link, &LinkLabel::activated, this,
                [this, to = Link::toOffering(start.offering, start.cohort)] { emit go(to); });
        flow->addWidget(link);
    }
    m_lines->layout()->addWidget(links);
    links->setVisible(!linked.isEmpty());
    m_lines->show();
    show();
}

void ConsequenceCard::putAside()
{
    m_settings.setValue(kAsideKey + m_shown.toString(QUuid::WithoutBraces), m_decision);
    hide();
}

} // namespace credence
