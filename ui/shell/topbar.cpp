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
constexpr int kGap = 12;
constexpr int kDown = 5; ///< two lines stand in the middle by the height of their letters
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
    row->setSpacing(kGap);
    m_words->addWidget(m_title);
    m_words->addWidget(m_subtitle, 1);
    row->addLayout(m_words, 1);
    row->addWidget(m_search);
    m_actions->setSpacing(kGap);
    row->addLayout(m_actions);
    const int twoLines =
        QFontMetrics(textFont(TextSize::Title, QFont::DemiBold)).height() + fontMetrics().height() + 12;
    setFixedHeight(std::max({kHeight, fontMetrics().height() + 34, twoLines}));
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
    // First the search field gives way, then the subtitle goes on in a second line, then it goes below the title; the
    // buttons never give way.
    const int room = width() - layout()->minimumSize().width() + m_words->minimumSize().width();
    const bool beside = m_subtitle->text().isEmpty() || whole + kGap + kLeastSubtitle <= room;
    m_words->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(beside ? kGap : 0);
    m_words->setContentsMargins(0, beside ? 0 : kDown, 0, 0);
    m_words->setAlignment(m_title, beside ? Qt::Alignment() : Qt::AlignBottom);
    m_words->setAlignment(m_subtitle, beside ? Qt::Alignment() : Qt::AlignTop);
    m_subtitle->setMostLines(beside ? 2 : 1);
    m_title->setMinimumWidth(std::min(whole, std::max(kLeastTitle, room)));
    const int words = beside ? whole + kGap + m_subtitle->sizeHint().width() : kTitleWidth;
    const int least = m_search->minimumSizeHint().width();
    m_search->setMaximumWidth(std::clamp(room + least - words, least, m_search->sizeHint().width()));
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
