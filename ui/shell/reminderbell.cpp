// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminderbell.h"

#include "core/wording/wording.h"
#include "ui/calendar/agendamodel.h"
#include "ui/shell/duelink.h"
#include "ui/shell/reminders.h"
#include "ui/shell/toast.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr QSize kPanel(560, 420);
constexpr int kWeek = 7;
constexpr int kFromEdge = 20; ///< px of the bar that stay free at its left end
constexpr int kMostSaid = 99; ///< in the badge

} // namespace

ReminderPanel::ReminderPanel(Reminders &reminders, QWidget *parent)
    : QWidget(parent, Qt::Popup), m_reminders(reminders), m_model(new AgendaModel(reminders.policy(), this)),
      m_table(new DataTable(this))
{
    setObjectName(u"reminders.panel"_s);
    setAccessibleName(tr("Reminders"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new TextLabel(tr("Reminders"), TextSize::Label, QFont::DemiBold, this);
    head->setSecondary();
    head->setContentsMargins(14, 11, 14, 11);
    column->addWidget(head);
    column->addWidget(separatorLine(this));

    m_model->setTwoLines();
    m_table->setObjectName(u"reminders.list"_s);
    m_table->setAccessibleName(tr("Reminders"));
    m_table->setModel(m_model);
    m_table->setTwoLineRows();
    m_table->horizontalHeader()->hide();
    m_table->setColumns({8, 24, 1, 8}, AgendaModel::Title);
    m_table->setWhole({AgendaModel::Date, AgendaModel::Due});
    m_table->setColumnHidden(AgendaModel::Detail, true);
    m_table->setItemDelegateForColumn(AgendaModel::Due, new PillDelegate(m_table));
    column->addWidget(m_table, 1);
    auto *nothing = remarkLabel({}, this);
    nothing->setObjectName(u"reminders.nothing"_s);
    nothing->setContentsMargins(14, 12, 14, 12);
    nothing->setAlignment(Qt::AlignTop);
    m_nothing = nothing;
    column->addWidget(nothing, 1);
    column->addWidget(separatorLine(this));
    column->addWidget(makeFoot());

    connect(m_table, &DataTable::opened, this, &ReminderPanel::open);
    connect(m_table, &DataTable::currentRowChanged, this, &ReminderPanel::showButtons);
    connect(&reminders, &Reminders::changed, this, &ReminderPanel::take);
    take();
}

QWidget *ReminderPanel::makeFoot()
{
    auto *foot = new QWidget(this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(8);
    m_open = makeButton(tr("&Open"), ButtonKind::Normal, foot);
    m_snooze = makeButton(tr("&Snooze"), ButtonKind::Normal, foot);
    m_done = makeButton(tr("&Done"), ButtonKind::Normal, foot);
    m_open->setObjectName(u"reminders.open"_s);
    m_snooze->setObjectName(u"reminders.snooze"_s);
    m_done->setObjectName(u"reminders.done"_s);
    auto *menu = new QMenu(m_snooze);
    const std::pair<int, QString> choices[] = {{1, tr("Until &tomorrow")}, {kWeek, tr("For a &week")}};
    for (const auto &[days, words] : choices) {
        QAction *action = menu->addAction(words);
        action->setObjectName(u"reminders.snooze.%1"_s.arg(days));
        connect(action, &QAction::triggered, this, [this, wait = days] { snooze(wait); });
    }
    m_snooze->setMenu(menu);
    m_snooze->setProperty("menu", true);
    connect(m_open, &QPushButton::clicked, this, &ReminderPanel::open);
    connect(m_done, &QPushButton::clicked, this, &ReminderPanel::finish);
    row->addWidget(m_open);
    row->addWidget(m_snooze);
    row->addStretch(1);
    row->addWidget(m_done);
    return foot;
}

void ReminderPanel::popUp(QPoint corner, int least)
{
    const QRect room = screen()->availableGeometry();
    resize(kPanel.boundedTo(room.size()));
    const int left =
        std::clamp(std::max(corner.x() - width(), least), room.left(), std::max(room.left(), room.right() - width()));
    move(left, std::clamp(corner.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    show();
    m_table->setFocus(Qt::TabFocusReason); // the first row is chosen where none is
}

void ReminderPanel::mousePressEvent(QMouseEvent *event)
{
    // A press outside only closes it; but what the line at the foot of the window offers ("Undo") is meant.
    const QWidget *window = parentWidget() ? parentWidget()->window() : nullptr;
    QWidget *meant = window && !rect().contains(event->pos())
                         ? window->childAt(window->mapFromGlobal(event->globalPosition().toPoint()))
                         : nullptr;
    QWidget::mousePressEvent(event);
    auto *button = qobject_cast<QAbstractButton *>(meant);
    if (button && qobject_cast<Toast *>(button->parentWidget())) {
        hide();
        button->click();
    }
}

void ReminderPanel::take()
{
    const int row = m_table->currentRow();
    m_model->setItems(m_reminders.items(), m_reminders.today());
    const int rows = m_model->rowCount();
    if (rows > 0 && row >= 0) // the next one moves up to where one went
        m_table->selectRow(std::min(row, rows - 1));
    m_table->setVisible(rows > 0);
    auto *nothing = static_cast<TextLabel *>(m_nothing);
    nothing->setText(
        tr("Nothing to think of. What falls due within %n day(s) stands here.", nullptr, m_reminders.days()));
    nothing->setVisible(rows == 0);
    showButtons();
}

void ReminderPanel::showButtons()
{
    const bool chosen = m_table->currentRow() >= 0 && m_table->currentRow() < m_model->rowCount();
    for (QPushButton *button : {m_open, m_snooze, m_done})
        button->setEnabled(chosen);
    if (chosen)
        m_done->setAccessibleDescription(dueTitle(m_model->item(m_table->currentRow()), m_reminders.policy()));
}

void ReminderPanel::open()
{
    if (m_table->currentRow() < 0)
        return;
    const Link link = dueLink(m_model->item(m_table->currentRow()));
    hide();
    emit go(link);
}

void ReminderPanel::snooze(int days)
{
    if (m_table->currentRow() >= 0)
        m_reminders.snooze(DueItem(m_model->item(m_table->currentRow())), m_reminders.today().addDays(days));
}

void ReminderPanel::finish()
{
    if (m_table->currentRow() >= 0)
        m_reminders.finish(DueItem(m_model->item(m_table->currentRow())));
}

void ReminderPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else if (event->key() == Qt::Key_Delete)
        finish();
    else
        QWidget::keyPressEvent(event);
}

void ReminderPanel::paintEvent(QPaintEvent *)
{
    const Colours &c = colours(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.surface);
    painter.setPen(c.border);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

ReminderBell::ReminderBell(Reminders &reminders, QWidget *parent)
    : QToolButton(parent), m_reminders(reminders), m_panel(new ReminderPanel(reminders, this))
{
    setObjectName(u"topbar.reminders"_s);
    setIcon(credence::icon(u"bell"_s));
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, &ReminderBell::openList);
    connect(m_panel, &ReminderPanel::go, this, &ReminderBell::go);
    connect(&reminders, &Reminders::changed, this, &ReminderBell::take);
    take();
}

void ReminderBell::take()
{
    m_count = int(m_reminders.items().size());
    const QString words = m_count == 0 ? tr("No reminders") : tr("%n reminder(s)", nullptr, m_count);
    setToolTip(words);
    setAccessibleName(words);
    setVisible(m_reminders.isOn());
    update();
}

void ReminderBell::openList()
{
    const QWidget *bar = parentWidget() ? parentWidget() : this;
    m_panel->popUp(mapToGlobal(QPoint(width(), height() + 4)), bar->mapToGlobal(QPoint(kFromEdge, 0)).x());
}

void ReminderBell::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QToolButton::keyPressEvent(event);
}

void ReminderBell::paintEvent(QPaintEvent *event)
{
    QToolButton::paintEvent(event);
    if (m_count == 0)
        return;
    const Colours &c = colours(this);
    const QString number = m_count > kMostSaid ? tr("%1+", "more than").arg(kMostSaid) : locale().toString(m_count);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = textFont(TextSize::Small, QFont::DemiBold);
    font.setPointSizeF(font.pointSizeF() * 0.85);
    painter.setFont(font);
    const QFontMetrics metrics = painter.fontMetrics();
    const int tall = metrics.height();
    const int wide = std::max(tall, metrics.horizontalAdvance(number) + 7);
    const QRect badge(width() - wide, 0, wide, tall);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.badgeAlert);
    painter.drawRoundedRect(badge, tall / 2.0, tall / 2.0);
    painter.setPen(c.onBadge);
    painter.drawText(badge, Qt::AlignCenter, number);
}

} // namespace credence
