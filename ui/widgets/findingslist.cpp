// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/findingslist.h"

#include "core/wording/wording.h"
#include "ui/widgets/findingitem.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/helpanchor.h"

#include <QBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

FindingsList::FindingsList(QWidget *parent) : QScrollArea(parent)
{
    setHelpAnchor(this, u"checks"_s);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(14, 10, 14, 14);
    m_layout->setSpacing(12);
    auto *none = remarkLabel(tr("Nothing stands against it."), content);
    m_none = none;
    m_layout->addWidget(none);
    m_layout->addStretch();
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    setAccessibleName(tr("Checks"));
}

void FindingsList::setFindings(const QList<Finding> &findings, const QList<Answer> &answers)
{
    QList<Finding> ordered = findings;
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const Finding &a, const Finding &b) { return a.severity < b.severity; });
    QList<FindingItem *> old = std::exchange(m_items, {});
    for (const Finding &finding : ordered) {
        const auto same = std::find_if(old.cbegin(), old.cend(), [&](const FindingItem *item) {
            return item->finding().rule == finding.rule && item->finding().field == finding.field;
        });
        FindingItem *item = nullptr;
        if (same != old.cend()) {
            item = *same;
            old.erase(same);
        } else {
            item = new FindingItem(widget());
            connect(item, &FindingItem::jumpRequested, this, &FindingsList::jumpRequested);
            connect(item, &FindingItem::clauseRequested, this, &FindingsList::clauseRequested);
            connect(item, &FindingItem::answered, this, &FindingsList::answered);
        }
        const auto answer = std::find_if(answers.cbegin(), answers.cend(),
                                         [&](const Answer &given) { return given.rule == finding.rule; });
        item->setRoom(room());
        item->setFinding(finding, answer == answers.cend() ? QString() : answer->reason, m_answerable);
        m_items += item;
    }
    for (FindingItem *gone : std::as_const(old)) {
        m_layout->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    for (int index = 0; index < m_items.size(); ++index) {
        if (m_layout->indexOf(m_items.at(index)) != index + 1)
            m_layout->insertWidget(index + 1, m_items.at(index));
    }
    m_none->setVisible(m_items.isEmpty());
}

int FindingsList::room() const
{
    const QMargins margins = m_layout->contentsMargins();
    return viewport()->width() - margins.left() - margins.right();
}

void FindingsList::resizeEvent(QResizeEvent *event)
{
    // Told before the layout measures them: an item that changed its own layout while being resized would be cut off.
    for (FindingItem *item : std::as_const(m_items))
        item->setRoom(room());
    QScrollArea::resizeEvent(event);
}

void FindingsList::setAnswerable(bool answerable) { m_answerable = answerable; }

QString FindingsList::summary(const QList<Finding> &findings)
{
    const auto count = [&](Severity severity) {
        return int(std::count_if(findings.cbegin(), findings.cend(),
                                 [severity](const Finding &finding) { return finding.severity == severity; }));
    };
    QStringList said;
    if (const int errors = count(Severity::Error))
        said += tr("%n must fix", "findings that block a submission", errors);
    if (const int warnings = count(Severity::Warning))
        said += tr("%n warning(s)", "", warnings);
    if (const int advice = count(Severity::Advice))
        said += tr("%n hint(s)", "findings that only advise", advice);
    return said.isEmpty() ? tr("all clear") : said.join(u" · "_s);
}

} // namespace credence
