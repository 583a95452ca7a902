// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/emptystate.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spokenrole.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>

namespace credence {

namespace {

constexpr int kIconSize = 40;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_icon(iconName), m_picture(new QLabel(this)), m_buttons(new QHBoxLayout)
{
    setSpokenRole(this, QAccessible::Grouping);
    setAccessibleName(title);
    setAccessibleDescription(sentence);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(10);
    auto *heading = new TextLabel(title, TextSize::Heading, QFont::DemiBold, this);
    heading->setAlignment(Qt::AlignHCenter);
    heading->setWordWrap(true);
    auto *words = new TextLabel(sentence, TextSize::Body, QFont::Normal, this);
    words->setMuted();
    words->setAlignment(Qt::AlignHCenter);
    words->setWordWrap(true);
    words->setMaximumWidth(460);
    m_sentence = words;
    m_picture->setAlignment(Qt::AlignHCenter);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(heading);
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(words, 10);
    row->addStretch();
    column->addLayout(row);
    m_buttons->setSpacing(8);
    column->addLayout(m_buttons);
    column->addStretch(3);
    m_buttons->addStretch();
    m_buttons->addStretch();
    drawIcon();
}

void EmptyState::drawIcon()
{
    m_picture->setPixmap(iconPixmap(m_icon, kIconSize, colours(this).neutral.bar, devicePixelRatioF()));
}

void EmptyState::setSentence(const QString &sentence) { m_sentence->setText(sentence); }

QPushButton *EmptyState::addButton(const QString &text)
{
    const bool first = m_buttons->count() == 2;
    auto *button = makeButton(text, first ? ButtonKind::Primary : ButtonKind::Normal, this);
    m_buttons->insertWidget(m_buttons->count() - 1, button);
    return button;
}

void EmptyState::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawIcon();
}

} // namespace credence
