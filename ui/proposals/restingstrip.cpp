// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/restingstrip.h"

#include "core/store/deliveryrepository.h"
#include "core/wording/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/linklabel.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

RestingStrip::RestingStrip(QWidget *parent) : QWidget(parent)
{
    setObjectName(u"proposals.resting"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(separatorLine(this));
    hide();
}

Result<QList<RestingStrip::Row>> RestingStrip::read(Office &office, QDate today)
{
    const auto resting = office.delivery().resting(today);
    if (!resting)
        return tl::unexpected(resting.error());
    QList<Row> rows;
    for (const auto &[reference, lastDay] : resting->mid(0, kMost)) {
        if (const auto stored = office.findProposal(reference))
            rows.append({stored->proposal.id, reference, stored->proposal.courseName, lastDay});
    }
    if (!rows.isEmpty())
        rows.last().more = int(resting->size() - rows.size());
    return rows;
}

void RestingStrip::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    if (m_line) {
        m_line->hide();
        m_line->deleteLater(); // a link inside it may have brought us here
        m_line = nullptr;
    }
    setVisible(!rows.isEmpty());
    if (rows.isEmpty())
        return;
    m_line = new QWidget(this);
    auto *flow = new FlowLayout(m_line, 10);
    flow->setContentsMargins(14, 8, 14, 8);
    auto *words =
        new TextLabel(tr("Not offered for two years, to review or retire:"), TextSize::Small, QFont::Normal, m_line);
    words->setObjectName(u"proposals.resting.words"_s);
    words->setMuted();
    flow->addWidget(words);
    for (const Row &row : rows) {
        auto *link = new LinkLabel(row.reference, TextSize::Small, QFont::Medium, false, m_line);
        link->setObjectName(u"proposals.resting.link"_s);
        link->setWordWrap(false);
        link->setToolTip(
            tr("%1, last day %2", "name of a micro-credential, date").arg(row.name, dateText(row.lastDay)));
        link->setAccessibleName(u"%1, %2"_s.arg(row.reference, link->toolTip()));
        connect(link, &LinkLabel::activated, this, [this, id = row.id] { emit chosen(id); });
        flow->addWidget(link);
    }
    if (const int more = rows.last().more; more > 0) {
        auto *others =
            new TextLabel(tr("and %n more", "micro-credentials", more), TextSize::Small, QFont::Normal, m_line);
        others->setMuted();
        flow->addWidget(others);
    }
    layout()->addWidget(m_line);
}

} // namespace credence
