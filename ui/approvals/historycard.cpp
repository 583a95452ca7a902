// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/historycard.h"

#include "ui/approvals/historyitem.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/scrollarea.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

HistoryCard::HistoryCard(const Policy &policy, QWidget *parent)
    : Card(tr("History"), parent), m_policy(policy), m_seal(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_broken(new Pill(tr("not verified"), Tone::Danger, this))
{
    setObjectName(u"approvals.history"_s);
    setFlush();
    m_seal->setMuted();
    m_seal->setObjectName(u"approvals.verified"_s);
    m_seal->setText(tr("verified") + u" ✓"_s);
    m_seal->setAccessibleName(tr("verified"));
    m_seal->setToolTip(
        tr("Every record stands in the unbroken chain of the office file: none was changed or removed."));
    m_broken->setToolTip(tr("The records of this proposal are not as they were written. Check the office file under "
                            "Settings, and compare it with a backup."));
    addHeaderWidget(m_seal);
    addHeaderWidget(m_broken);
    m_seal->hide();
    m_broken->hide();
}

void HistoryCard::newBody()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater(); // a link inside it may have brought us here
    }
    auto *inner = new QWidget;
    auto *list = new QVBoxLayout(inner);
    list->setContentsMargins(14, 12, 8, 12);
    list->setSpacing(12);
    m_body = makeScrollArea(inner, tr("History"), this);
    body()->addWidget(m_body, 1);
}

void HistoryCard::setDetail(const ApprovalDetail &detail, bool correctable)
{
    m_seal->setVisible(detail.verified && !detail.events.isEmpty());
    m_broken->setVisible(!detail.verified && !detail.events.isEmpty());
    const bool same = correctable == m_correctable;
    m_correctable = correctable;
    if (same && m_body && m_shown == detail.stored.proposal.id && m_events == detail.events)
        return; // the same: where it was scrolled to stays
    m_shown = detail.stored.proposal.id;
    m_events = detail.events;
    newBody();
    auto *scroll = static_cast<QScrollArea *>(m_body);
    auto *list = static_cast<QVBoxLayout *>(scroll->widget()->layout());
    QList<int> revisions; // the revision each record was about
    int revision = 0;
    for (const ApprovalEvent &event : detail.events) {
        if (event.request.action == Action::Submit && !event.corrected)
            revision = event.request.revision;
        revisions.append(event.request.action == Action::Submit ? event.request.revision : revision);
    }
    for (qsizetype i = detail.events.size() - 1; i >= 0; --i)
        list->addWidget(itemOf(detail.events.at(i), revisions.at(i), detail));
    if (detail.events.isEmpty())
        list->addWidget(
            remarkLabel(tr("Nothing is recorded yet. The first record is the submission."), scroll->widget()));
    list->addStretch(1);
}

QWidget *HistoryCard::itemOf(const ApprovalEvent &event, int revision, const ApprovalDetail &detail)
{
    HistoryItem::Shown shown{.event = event, .revision = revision};
    shown.correctable = m_correctable && !event.corrected && event.request.action != Action::Correct;
    if (event.request.action == Action::Submit && detail.changes.contains(revision)) {
        shown.changes = detail.changes.value(revision);
        for (const RevisionRow &row : detail.revisions) {
            if (row.number < revision)
                shown.before = std::max(shown.before, row.number);
        }
    }
    auto *item = new HistoryItem(shown, m_policy, static_cast<QScrollArea *>(m_body)->widget());
    connect(item, &HistoryItem::compareRequested, this, &HistoryCard::compareRequested);
    connect(item, &HistoryItem::saveRequested, this, &HistoryCard::saveRequested);
    connect(item, &HistoryItem::correctionRequested, this, &HistoryCard::correctionRequested);
    return item;
}

void HistoryCard::setMany()
{
    m_seal->hide();
    m_broken->hide();
    m_shown = {};
    m_events = {};
    newBody();
    auto *inner = static_cast<QScrollArea *>(m_body)->widget();
    auto *list = static_cast<QVBoxLayout *>(inner->layout());
    list->addWidget(remarkLabel(tr("Choose one proposal to see its history."), inner));
    list->addStretch(1);
}

void HistoryCard::showStage(const QString &stage)
{
    auto *scroll = qobject_cast<QScrollArea *>(m_body);
    if (!scroll)
        return;
    const auto items = scroll->widget()->findChildren<HistoryItem *>(Qt::FindDirectChildrenOnly);
    for (HistoryItem *item : items) { // newest first
        const ActionRequest &request = item->event().request;
        if (request.stage != stage && !(stage == "submitted"_L1 && request.action == Action::Submit))
            continue;
        scroll->ensureWidgetVisible(item);
        return;
    }
}

} // namespace credence
