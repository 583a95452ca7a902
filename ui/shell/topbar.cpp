// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/topbar.h"

#include "ui/shell/searchfield.h"
#include "ui/widgets/elidelabel.h"

#include <QBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kHeight = 50;
constexpr int kTitleWidth = 280;
constexpr int kLeastTitle = 80;
constexpr int kLeastSubtitle = 150;

} // namespace

TopBar::TopBar(QWidget *parent)
    : QWidget(parent), m_title(new ElideLabel({}, TextSize::Title, QFont::DemiBold, this)),
      m_subtitle(new ElideLabel({}, TextSize::Body, QFont::Normal, this)), m_search(new SearchField(this)),
      m_words(new QBoxLayout(QBoxLayout::LeftToRight)), m_actions(new QHBoxLayout)
{
    m_title->setObjectName(u"topbar.title"_s);
    m_subtitle->setObjectName(u"topbar.subtitle"_s);
    m_search->setObjectName(u"topbar.search"_s);
    m_subtitle->setMuted();
    m_subtitle->setMostLines(2);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    m_subtitle->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 0, 20, 1);
    row->setSpacing(12);
    m_words->setSpacing(12);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle, 1);
    row->addLayout(m_words, 4);
    row->addWidget(m_search, 3); // where it is narrow both give way
    m_actions->setSpacing(12);
    row->addLayout(m_actions);
    setFixedHeight(std::max(kHeight, fontMetrics().height() + 34));
}

void TopBar::setHeader(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_subtitle->setText(subtitle);
    layTitle();
}

void TopBar::layTitle()
{
    m_title->setMinimumWidth(0); // a label's hint includes it
    const int whole = std::min(m_title->sizeHint().width(), kTitleWidth);
    // Subtitle and search give way first; the buttons never do.
    const int room = width() - layout()->minimumSize().width() + m_words->minimumSize().width();
    const bool beside = m_subtitle->text().isEmpty() || whole + m_words->spacing() + kLeastSubtitle <= room;
    m_words->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_subtitle->setMostLines(beside ? 2 : 1);
    m_title->setMinimumWidth(std::min(whole, std::max(kLeastTitle, room)));
}

void TopBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layTitle();
}

void TopBar::addTool(QWidget *tool)
{
    auto *row = static_cast<QBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_search) + 1, tool);
}

QString TopBar::title() const { return m_title->text(); }

QString TopBar::subtitle() const { return m_subtitle->text(); }

void TopBar::setActions(const QList<QWidget *> &actions)
{
    for (const QPointer<QWidget> &old : std::as_const(m_shown)) {
        if (old && !actions.contains(old)) {
            m_actions->removeWidget(old);
            old->hide();
        }
    }
    m_shown.clear();
    for (QWidget *action : actions) {
        // Re-adding keeps the order; a button the page has hidden itself stays hidden.
        const bool hiddenByPage =
            action->parentWidget() == this && m_actions->indexOf(action) >= 0 && action->isHidden();
        m_actions->removeWidget(action);
        m_actions->addWidget(action);
        action->setVisible(!hiddenByPage);
        m_shown += action;
    }
    layTitle();
}

void TopBar::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.border);
}

} // namespace credence
