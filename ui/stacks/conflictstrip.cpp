// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stacks/conflictstrip.h"

#include "ui/widgets/forms.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

ConflictStrip::ConflictStrip(QWidget *parent)
    : Card({}, parent), m_text(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_theirs(makeButton(tr("Show what is stored"), ButtonKind::Normal, this)),
      m_mine(makeButton(tr("Store mine"), ButtonKind::Normal, this))
{
    m_text->setObjectName(u"stacks.state"_s);
    m_theirs->setObjectName(u"stacks.theirs"_s);
    m_mine->setObjectName(u"stacks.mine"_s);
    m_text->setWordWrap(true);
    body()->setContentsMargins(14, 10, 14, 10);
    body()->addWidget(m_text);
    auto *row = new QHBoxLayout;
    row->addWidget(m_theirs);
    row->addWidget(m_mine);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictStrip::theirsWanted);
    connect(m_mine, &QPushButton::clicked, this, &ConflictStrip::mineWanted);
    hide();
}

void ConflictStrip::say(const QString &sentence, bool conflict)
{
    const bool other = sentence != m_text->text();
    m_text->setText(sentence);
    m_text->setTone(conflict ? Tone::Danger : Tone::Neutral);
    setAccessibleName(sentence);
    m_theirs->setVisible(conflict);
    m_mine->setVisible(conflict);
    setVisible(!sentence.isEmpty());
    if (!other || sentence.isEmpty())
        return;
    QAccessibleEvent said(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&said);
}

} // namespace credence
