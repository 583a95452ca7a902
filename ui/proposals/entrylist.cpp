// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/entrylist.h"

#include "ui/widgets/forms.h"
#include "ui/widgets/pill.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kCaret = 14; ///< room for the arrow in a pill

} // namespace

void setInline(QWidget *field) { field->setProperty("inline", true); }

EntryList::EntryList(const QString &prompt, QWidget *parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_add(new QLineEdit(this))
{
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(1);
    setInline(m_add);
    m_add->setPlaceholderText(prompt);
    m_add->setAccessibleName(prompt);
    m_add->setMinimumHeight(36);
    m_column->addWidget(m_add);
    setFocusProxy(m_add);
    connect(m_add, &QLineEdit::editingFinished, this, &EntryList::commitPending);
}

void EntryList::commitPending()
{
    const QString text = m_add->text().trimmed();
    if (text.isEmpty())
        return;
    m_add->clear();
    emit added(text);
}

void EntryList::setCount(int count, const std::function<QWidget *()> &make)
{
    while (m_rows.size() > count) {
        QWidget *gone = m_rows.takeLast();
        if (gone->isAncestorOf(focusWidget()))
            m_add->setFocus();
        m_column->removeWidget(gone);
        gone->hide();
        gone->setObjectName({}); // its name belongs to the next one at this place
        gone->deleteLater();
    }
    while (m_rows.size() < count) {
        QWidget *row = make();
        m_column->insertWidget(int(m_rows.size()), row);
        m_rows.append(row);
        row->show();
    }
    update();
}

void EntryList::setReadOnly(bool readOnly)
{
    m_add->setVisible(!readOnly || m_rows.isEmpty());
    m_add->setReadOnly(readOnly);
}

void EntryList::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(c.buttonBorder);
    painter.setBrush(c.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const QWidget *row : m_rows) {
        if (row->geometry().bottom() + 3 < height())
            painter.fillRect(QRect(1, row->geometry().bottom() + 1, width() - 2, 1), c.line);
    }
}

// ---- RowNumber

RowNumber::RowNumber(QWidget *parent) : QWidget(parent), m_button(new QToolButton(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    m_button->setAutoRaise(true);
    m_button->setFocusPolicy(Qt::NoFocus); // the keyboard has Alt+Up, Alt+Down and the remove button
    m_button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_button);
    m_up = menu->addAction(tr("Move up"), this, [this] { emit moveRequested(-1); });
    m_down = menu->addAction(tr("Move down"), this, [this] { emit moveRequested(1); });
    menu->addAction(tr("Remove"), this, [this] { emit removeRequested(); });
    m_button->setMenu(menu);
}

void RowNumber::setPlace(int number, int count)
{
    const QString text = locale().toString(number);
    m_button->ensurePolished();
    m_button->setText(
        QString(locale().toString(count).size(), u'8')); // as wide for 1 as for 8: the texts stand in line
    m_button->setFixedWidth(m_button->sizeHint().width());
    m_button->setText(text);
    m_button->setToolTip(tr("Move or remove · Alt+Up, Alt+Down"));
    m_button->setAccessibleName(tr("Number %1: move or remove").arg(text));
    m_up->setEnabled(number > 1);
    m_down->setEnabled(number < count);
}

void RowNumber::setReadOnly(bool readOnly) { m_button->setEnabled(!readOnly); }

// ---- PillCombo

PillCombo::PillCombo(QWidget *parent) : QuietComboBox(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QComboBox::currentIndexChanged, this, [this] { updateGeometry(); });
}

QSize PillCombo::sizeHint() const { return pillSize(currentText()) + QSize(kCaret, 4); }

void PillCombo::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QSize text = pillSize(currentText());
    const QRectF pill(1, (height() - text.height()) / 2.0, width() - 2, text.height());
    painter.setPen(hasFocus() ? QPen(c.halo, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(c.neutral.back);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(c.neutral.ink);
    painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
    painter.drawText(pill.adjusted(0, 0, isEnabled() ? -kCaret + 4 : 0, 0), Qt::AlignCenter, currentText());
    if (!isEnabled())
        return;
    const QPointF tip(pill.right() - kCaret + 4, pill.center().y() + 2);
    painter.setPen(QPen(c.neutral.ink, 1.2));
    painter.drawPolyline(QPolygonF({tip + QPointF(-3, -3), tip, tip + QPointF(3, -3)}));
}

// ---- TickMenu

void TickMenu::mouseReleaseEvent(QMouseEvent *event)
{
    QAction *action = activeAction();
    if (action && action->isCheckable() && action->isEnabled() && rect().contains(event->position().toPoint())) {
        action->trigger();
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

void TickMenu::keyPressEvent(QKeyEvent *event)
{
    QAction *action = activeAction();
    if (event->key() == Qt::Key_Space && action && action->isCheckable()) {
        action->trigger();
        return;
    }
    QMenu::keyPressEvent(event);
}

} // namespace credence
