// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/promotioncard.h"

#include "core/wording/wording.h"
#include "ui/stacks/stackwords.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

PromotionCard::PromotionCard(QWidget *parent)
    : Card(tr("Promotional text"), parent), m_for(new QuietComboBox(this)),
      m_text(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_copy(makeButton(tr("Copy"), ButtonKind::Normal, this))
{
    m_for->setObjectName(u"stacks.promotion.for"_s);
    m_for->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_for->setMinimumContentsLength(10);
    m_text->setObjectName(u"stacks.promotion"_s);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFocusPolicy(Qt::StrongFocus);
    m_copy->setObjectName(u"stacks.promotion.copy"_s);
    body()->addWidget(new FieldBlock(tr("&For the page of"), m_for, {}, this));
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_for, &QComboBox::activated, this, &PromotionCard::write);
    connect(m_copy, &QPushButton::clicked, this, &PromotionCard::copy);
}

void PromotionCard::setStack(const Stack &stack, const QList<MemberFacts> &members)
{
    m_stack = stack;
    const QUuid chosen = m_for->currentData().toUuid();
    if (members != m_members || m_for->count() == 0) {
        m_members = members;
        m_for->clear();
        m_for->addItem(tr("The whole stack"), QUuid());
        for (const MemberFacts &one : members)
            m_for->addItem(memberName(one), one.proposal);
        m_for->setCurrentIndex(std::max(0, m_for->findData(chosen)));
    }
    m_copy->setEnabled(members.size() > 1);
    write();
}

void PromotionCard::write()
{
    m_text->setText(m_members.size() < 2 ? tr("With two members there is a text here.")
                                         : stackPromotion(m_stack, m_members, m_for->currentData().toUuid()));
}

QString PromotionCard::text() const { return m_text->text(); }

void PromotionCard::copy()
{
    QGuiApplication::clipboard()->setText(m_text->text());
    emit message(tr("Copied."));
}

} // namespace credence
