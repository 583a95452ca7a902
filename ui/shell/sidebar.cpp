// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sidebar.h"

#include "ui/widgets/elidelabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/navlist.h"

#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kWidth = 196;
constexpr int kHeader = 54;
constexpr int kLogo = 22;

constexpr int kFootLeft = 16;
constexpr int kFootRight = 12;

/// Labels on the dark column keep their colours in both schemes.
template <typename Label> Label *footLabel(QWidget *parent)
{
    auto *label = new Label({}, TextSize::Small, QFont::Normal, parent);
    QPalette palette;
    palette.setColor(QPalette::WindowText, colours(Scheme::Light).sidebarMuted);
    label->setPalette(palette);
    return label;
}

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QWidget(parent), m_pages(new NavList(this)), m_menu(new QToolButton(this)), m_file(footLabel<ElideLabel>(this)),
      m_state(footLabel<TextLabel>(this))
{
    m_menu->setObjectName(u"sidebar.menu"_s);
    m_state->setObjectName(u"sidebar.state"_s);
    m_menu->setIcon(icon(u"menu"_s, colours(Scheme::Light).sidebarInk));
    m_menu->setIconSize(QSize(16, 16));
    m_menu->setToolTip(tr("Menu (F10)"));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_menu->setProperty("onDark", true);
    auto *header = new QHBoxLayout;
    header->setContentsMargins(16 + kLogo + 9, 0, 8, 0);
    header->addStretch();
    header->addWidget(m_menu);
    auto *headerBox = new QWidget(this);
    headerBox->setLayout(header);
    headerBox->setFixedHeight(kHeader);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(kFootLeft, 8, kFootRight, 8);
    foot->setSpacing(2);
    foot->addWidget(m_file);
    foot->addWidget(m_state);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(headerBox);
    column->addWidget(m_pages, 1);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    policy.setRetainSizeWhenHidden(true); // the file's line stays at the foot
    m_pages->setSizePolicy(policy);
    column->addLayout(foot);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    m_state->setAccessibleName(tr("Save state"));
    // Room for two lines always: what stands above must not move each time something is saved.
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing());
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
}

QSize Sidebar::sizeHint() const
{
    return {std::max(kWidth, QFontMetrics(textFont(TextSize::Body)).averageCharWidth() * 24), 400};
}

void Sidebar::setFile(const QString &name, const QString &path)
{
    m_file->setText(name);
    m_file->setAccessibleDescription(path);
}

void Sidebar::setState(const QString &state)
{
    m_said = state;
    const bool fits = m_state->fontMetrics().horizontalAdvance(state) <= sizeHint().width() - kFootLeft - kFootRight;
    m_state->setText(fits ? state : QString(state).replace(u" · "_s, u"\n"_s));
}

QString Sidebar::state() const { return m_said; }

void Sidebar::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.sidebar);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF logo(16, (kHeader - kLogo) / 2.0, kLogo, kLogo);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.logo);
    painter.drawRoundedRect(logo, 5, 5);
    painter.setPen(c.onBadge);
    painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter.drawText(logo, Qt::AlignCenter, u"C"_s);
    painter.setFont(textFont(TextSize::Heading, QFont::DemiBold));
    painter.drawText(QRectF(logo.right() + 9, 0, width() - logo.right() - 44, kHeader), Qt::AlignVCenter,
                     u"Credence"_s);
}

} // namespace credence
