// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/chaincard.h"

#include "core/wording/wording.h"
#include "ui/approvals/ahead.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/linklabel.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

/// A chain as wide as there is room, that scrolls where its beads would no longer be readable; its height is its own.
class ChainScroll final : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize sizeHint() const override { return {widget()->sizeHint().width(), heightNow()}; }
    QSize minimumSizeHint() const override { return {160, heightNow()}; }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry();
    }

private:
    int heightNow() const
    {
        const int least = widget()->minimumSizeHint().width();
        return widget()->heightForWidth(std::max(width(), least)) +
               (width() < least ? horizontalScrollBar()->sizeHint().height() : 0);
    }
};

} // namespace

ChainCard::ChainCard(const Policy &policy, QWidget *parent)
    : Card({}, parent), m_policy(policy), m_name(new LinkLabel({}, TextSize::Heading, QFont::DemiBold, true, this)),
      m_about(new TextLabel({}, TextSize::Small, QFont::Normal, this)),
      m_names(new TextLabel({}, TextSize::Body, QFont::Normal, this)), m_scroll(new ChainScroll(this)),
      m_chain(new ChainWidget)
{
    body()->setSpacing(10);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_name, 1);
    row->addWidget(m_about, 0, Qt::AlignVCenter);
    body()->addLayout(row);
    m_name->setObjectName(u"approvals.name"_s);
    m_name->setToolTip(tr("Open the proposal"));
    m_about->setMuted();
    m_about->setObjectName(u"approvals.about"_s);
    m_names->setWordWrap(true);
    m_names->setMuted();
    body()->addWidget(m_names);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_chain);
    m_chain->setObjectName(u"approvals.chain"_s);
    body()->addWidget(m_scroll);
    connect(m_chain, &ChainWidget::activated, this, &ChainCard::stageChosen);
    connect(m_name, &LinkLabel::activated, this, [this] {
        if (!m_shown.isNull())
            emit openRequested(m_shown);
    });
}

void ChainCard::setReading(const ApprovalReading &reading, QDate today)
{
    const bool one = reading.proposals.size() == 1;
    m_names->setVisible(!one);
    m_scroll->setVisible(one);
    m_name->setFocusPolicy(one ? Qt::StrongFocus : Qt::NoFocus);
    if (!one) {
        m_shown = {};
        QStringList names;
        for (const ApprovalDetail &detail : reading.proposals)
            names.append(detail.stored.proposal.courseName);
        m_name->setText(tr("%n proposal(s) chosen", nullptr, int(names.size())));
        m_about->setText({});
        m_names->setText(names.join(u" · "_s));
        return;
    }
    const ApprovalDetail &detail = reading.proposals.first();
    const Proposal &proposal = detail.stored.proposal;
    const ChainState &chain = detail.stored.chain;
    const OsapIntent intent = chain.revision > 0 ? chain.intent : proposal.osap;
    const bool other = m_shown != proposal.id;
    m_shown = proposal.id;
    m_name->setText(proposal.courseName.isEmpty() ? tr("Untitled") : proposal.courseName);
    m_about->setText(u"%1 · %2"_s.arg(proposal.reference, routeName(intent)));
    m_chain->setBeads(beadsAhead(detail.stored, detail.events, reading.facts, m_policy, today));
    m_scroll->updateGeometry();
    if (other)
        QMetaObject::invokeMethod(
            this, [this] { showCurrent(); }, Qt::QueuedConnection);
}

/// Where the chain does not fit, where the proposal is comes into view.
void ChainCard::showCurrent()
{
    const int beads = int(m_chain->beads().size());
    if (beads > 0)
        m_scroll->ensureVisible((2 * m_chain->currentBead() + 1) * m_chain->width() / (2 * beads), 0, 120, 0);
}

} // namespace credence
