// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcomepage.h"

#include "ui/widgets/card.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/linklabel.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

WelcomePage::WelcomePage(bool withExample, QWidget *parent)
    : QWidget(parent), m_recentBox(new QWidget(this)), m_recent(new QVBoxLayout(m_recentBox))
{
    auto *card = new Card({}, this);
    card->setFixedWidth(560);
    card->body()->setContentsMargins(36, 32, 36, 28);
    card->body()->setSpacing(8);
    card->body()->addWidget(new TextLabel(tr("Welcome to Credence"), TextSize::Title, QFont::DemiBold, card));
    auto *words =
        new TextLabel(tr("Draft micro-credentials, carry them through approval, and always know what comes next. "
                         "Everything is kept in one office file that your unit owns; no network is needed."),
                      TextSize::Body, QFont::Normal, card);
    words->setMuted();
    words->setWordWrap(true);
    card->body()->addWidget(words);
    card->body()->addSpacing(12);
    const auto offer = [&](const QString &iconName, const QString &text, const QString &remark, ButtonKind kind,
                           void (WelcomePage::*chosen)()) {
        auto *row = new QHBoxLayout;
        row->setSpacing(14);
        auto *button = makeButton(text, kind, card);
        button->setIcon(kind == ButtonKind::Primary ? icon(iconName, colours(Scheme::Light).onAccent) : icon(iconName));
        button->setObjectName(u"welcome."_s + iconName);
        button->setIconSize(QSize(15, 15));
        button->setText(QChar(0x2002) + text); // the style puts the words against the icon
        button->setAccessibleName(QString(text).remove(u'&'));
        button->setMinimumWidth(190);
        button->setAccessibleDescription(remark);
        row->addWidget(button);
        row->addWidget(remarkLabel(remark, card), 1);
        card->body()->addLayout(row);
        connect(button, &QPushButton::clicked, this, chosen);
        return button;
    };
    setFocusProxy(offer(u"file-plus"_s, tr("&New office file…"), tr("One file for your unit or faculty."),
                        ButtonKind::Primary, &WelcomePage::newRequested));
    offer(u"folder-open"_s, tr("&Open…"), tr("An office file that somebody shared with you."), ButtonKind::Normal,
          &WelcomePage::openRequested);
    if (withExample)
        offer(u"book-open"_s, tr("Explore the &example"),
              tr("A lively office with invented proposals, to look around."), ButtonKind::Normal,
              &WelcomePage::exampleRequested);
    card->body()->addSpacing(8);
    m_recent->setContentsMargins(0, 0, 0, 0);
    m_recent->setSpacing(4);
    card->body()->addWidget(m_recentBox);
    auto *column = new QVBoxLayout(this);
    column->addStretch(2);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(card);
    middle->addStretch();
    column->addLayout(middle);
    column->addStretch(3);
}

void WelcomePage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recent->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_recentBox->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->addWidget(separatorLine(m_recentBox));
    m_recent->addSpacing(6);
    m_recent->addWidget(sectionLabel(tr("Opened lately"), m_recentBox));
    for (const QString &path : paths) {
        auto *link =
            new LinkLabel(QFileInfo(path).completeBaseName(), TextSize::Body, QFont::Medium, false, m_recentBox);
        link->setToolTip(QDir::toNativeSeparators(path));
        link->setAccessibleName(tr("Open %1").arg(path));
        connect(link, &LinkLabel::activated, this, [this, path] { emit recentRequested(path); });
        m_recent->addWidget(link);
    }
}

} // namespace credence
