// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/toast.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/spokenrole.h"

#include <QAccessible>
#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace credence {

namespace {

constexpr int kStayMilliseconds = 7000;
constexpr int kMostWidth = 720;
constexpr int kAboveFoot = 76; ///< the buttons at the foot of a card stay free

} // namespace

Toast::Toast(QWidget *area)
    : QWidget(area), m_words(new TextLabel({}, TextSize::Body, QFont::Normal, this)),
      m_offer(makeButton({}, ButtonKind::Link, this)), m_timer(new QTimer(this))
{
    setObjectName(QStringLiteral("toast"));
    setSpokenRole(this, QAccessible::AlertMessage);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 8, 8);
    row->setSpacing(8);
    m_words->setWordWrap(true);
    QPalette palette;
    palette.setColor(QPalette::WindowText, colours(Scheme::Light).onBadge);
    m_words->setPalette(palette);
    row->addWidget(m_words, 1);
    m_offer->setObjectName(QStringLiteral("toast.offer"));
    m_offer->setProperty("onDark", true);
    m_offer->setFocusPolicy(Qt::NoFocus); // Ctrl+Z does the same, and the line must not catch the focus
    m_offer->hide();
    row->addWidget(m_offer);
    m_close = iconButton(QStringLiteral("x"), tr("Dismiss"), this);
    m_close->setIcon(icon(QStringLiteral("x"), colours(Scheme::Light).onBadge));
    m_close->setIconSize(QSize(12, 12));
    m_close->setProperty("onDark", true);
    row->addWidget(m_close, 0, Qt::AlignTop);
    m_timer->setSingleShot(true);
    m_timer->setInterval(kStayMilliseconds);
    connect(m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_offer, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto chosen = std::exchange(m_chosen, {}))
            chosen();
    });
    area->installEventFilter(this);
    hide();
}

void Toast::overtake()
{
    if (!m_problem)
        hide();
}

void Toast::say(const QString &sentence, bool problem)
{
    m_problem = problem;
    m_chosen = {};
    m_offer->hide();
    m_words->setText(sentence);
    // A line that goes by itself must not catch the focus that a button leaves behind.
    m_close->setFocusPolicy(problem ? Qt::StrongFocus : Qt::NoFocus);
    setAccessibleName(sentence);
    m_timer->stop();
    if (!problem)
        m_timer->start();
    show();
    place();
    raise();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    emit said();
}

void Toast::stay()
{
    m_timer->stop();
    m_close->setFocusPolicy(Qt::StrongFocus);
}

void Toast::offer(const QString &text, std::function<void()> chosen)
{
    m_chosen = std::move(chosen);
    m_offer->setText(text);
    m_offer->setVisible(true);
    place();
}

QString Toast::sentence() const { return isHidden() ? QString() : m_words->text(); }

void Toast::place()
{
    const int room = std::min(parentWidget()->width() - 40, kMostWidth);
    const int line = m_words->fontMetrics().horizontalAdvance(m_words->text()) + 70 +
                     (m_chosen ? m_offer->sizeHint().width() + 8 : 0);
    const int wide = std::min(room, line);
    const int high = heightForWidth(wide) > 0 ? heightForWidth(wide) : sizeHint().height();
    setGeometry((parentWidget()->width() - wide) / 2, parentWidget()->height() - high - kAboveFoot, wide, high);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(schemeOf(palette()) == Scheme::Dark ? QPen(c.buttonBorder) : QPen(Qt::NoPen));
    painter.setBrush(c.sidebar);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    if (m_problem) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.danger.bar);
        painter.drawRoundedRect(QRectF(4, 8, 3, height() - 16), 1.5, 1.5);
    }
}

} // namespace credence
