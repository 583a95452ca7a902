// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/elidelabel.h"
#include "ui/widgets/spokenrole.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QPainter>

namespace credence {

namespace {

constexpr int kPadding = 14;
constexpr int kHeaderHeight =
    40; ///< with a button in it and without: cards side by side have their lines at one height
constexpr int kRadius = 8;
constexpr int kTitleWidth = 220;

} // namespace

Card::Card(const QString &title, QWidget *parent)
    : QFrame(parent), m_outer(new QVBoxLayout(this)), m_body(new QVBoxLayout)
{
    m_outer->setContentsMargins(1, 1, 1, 1);
    m_outer->setSpacing(0);
    m_body->setContentsMargins(kPadding, kPadding, kPadding, kPadding);
    m_body->setSpacing(12);
    m_outer->addLayout(m_body, 1);
    setSpokenRole(this, QAccessible::Grouping);
    if (!title.isEmpty())
        setTitle(title);
}

void Card::makeHeader()
{
    if (m_header)
        return;
    m_header = new QWidget(this);
    m_headerRow = new QHBoxLayout(m_header);
    m_header->setMinimumHeight(kHeaderHeight);
    m_headerRow->setContentsMargins(kPadding, 8, kPadding, 8);
    m_headerRow->setSpacing(8);
    m_title = new ElideLabel({}, TextSize::Label, QFont::DemiBold, m_header);
    m_title->setSecondary();
    m_remark = new TextLabel({}, TextSize::Label, QFont::Normal, m_header);
    m_remark->setMuted();
    m_remark->setWordWrap(true);
    m_remark->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_headerRow->addWidget(m_title);
    m_headerRow->addWidget(m_remark, 1);
    m_outer->insertWidget(0, m_header);
    m_outer->insertWidget(1, separatorLine(this));
}

void Card::setTitle(const QString &title)
{
    makeHeader();
    m_title->setText(title);
    m_title->setMinimumWidth(0);                                                  // a label's hint includes it
    m_title->setMinimumWidth(std::min(m_title->sizeHint().width(), kTitleWidth)); // the remark takes a second line
    setAccessibleName(title);
}

QString Card::title() const { return m_title ? m_title->text() : QString(); }

void Card::setRemark(const QString &remark)
{
    makeHeader();
    m_remark->setText(breakingAtJoints(remark));
    m_remark->setAccessibleName(remark);
}

QString Card::remark() const { return m_remark ? m_remark->accessibleName() : QString(); }

void Card::addHeaderWidget(QWidget *widget)
{
    makeHeader();
    m_headerRow->addWidget(widget);
}

void Card::setFlush()
{
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
}

QHBoxLayout *Card::footer()
{
    if (!m_footer) {
        m_outer->addWidget(separatorLine(this));
        m_footer = new QWidget(this);
        auto *row = new QHBoxLayout(m_footer);
        row->setContentsMargins(kPadding, 9, kPadding, 9);
        row->setSpacing(8);
        m_outer->addWidget(m_footer);
    }
    return static_cast<QHBoxLayout *>(m_footer->layout());
}

void Card::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.border);
    painter.setBrush(c.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
}

} // namespace credence
