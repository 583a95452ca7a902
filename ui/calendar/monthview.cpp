// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "core/wording/wording.h"
#include "ui/calendar/agendamodel.h"
#include "ui/calendar/monthgrid.h"
#include "ui/calendar/monthreading.h"
#include "ui/calendar/squeezablecard.h"
#include "ui/shell/duelink.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kNarrow = 900;    ///< below this the list of the day stands under the month
constexpr int kLeastList = 96;  ///< height of the list of a day
constexpr int kLeastSide = 250; ///< its width beside the month

/// "January 2026"
QString monthName(QDate month)
{
    const QLocale names = interfaceLanguage() == "fr"_L1 ? QLocale() : QLocale::c();
    //: %1 a month, %2 a year
    return MonthView::tr("%1 %2").arg(names.standaloneMonthName(month.month()), QString::number(month.year()));
}

} // namespace

MonthView::MonthView(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_model(new MonthModel(context.policy, QLocale(), this)),
      m_monthCard(new SqueezableCard(u" "_s, this)), m_dayCard(new SqueezableCard(u" "_s, this)),
      m_sides(new QBoxLayout(QBoxLayout::LeftToRight, this))
{
    m_sides->setContentsMargins(0, 0, 0, 0);
    m_sides->setSpacing(16);
    makeMonthCard();
    makeDayCard();
    m_sides->addWidget(m_monthCard, 3);
    m_sides->addWidget(m_dayCard, 1);
    m_model->setMonth(context.clock.today(), context.clock.today());
    m_grid->setCurrentDay(context.clock.today());
}

void MonthView::makeMonthCard()
{
    m_monthCard->setObjectName(u"calendar.monthCard"_s);
    m_monthCard->setFlush();
    const auto turn = [this](const QString &name, const QString &picture, const QString &words, int months) {
        QToolButton *button = iconButton(picture, words, this);
        button->setObjectName(name);
        button->setIconSize(QSize(14, 14)); // no taller than the words of the heading
        button->setFixedSize(24, 20);
        connect(button, &QToolButton::clicked, this, [this, months] { showDay(m_model->turned(m_day, months)); });
        m_monthCard->addHeaderWidget(button);
    };
    turn(u"calendar.month.previous"_s, u"chevron-left"_s, tr("Month before"), -1);
    auto *today = makeButton(tr("Today"), ButtonKind::Link, this);
    today->setObjectName(u"calendar.month.today"_s);
    connect(today, &QPushButton::clicked, this, [this] { showDay({}); });
    m_monthCard->addHeaderWidget(today);
    turn(u"calendar.month.next"_s, u"chevron-right"_s, tr("Month after"), 1);

    m_grid = new MonthGrid(*m_model, this);
    m_grid->setObjectName(u"calendar.month.grid"_s);
    m_monthCard->body()->addWidget(m_grid, 1);
    connect(m_grid, &MonthGrid::dayWanted, this, &MonthView::showDay);
    connect(m_grid, &MonthGrid::dayChanged, this, [this](QDate date) {
        m_day = date;
        showList();
    });
    connect(m_grid, &MonthGrid::dayOpened, this, &MonthView::openDay);
    connect(m_grid, &MonthGrid::itemOpened, this, &MonthView::open);
}

void MonthView::makeDayCard()
{
    m_dayCard->setObjectName(u"calendar.dayCard"_s);
    m_dayCard->setFlush();
    m_dayCard->setMinimumWidth(kLeastSide);
    m_dayModel = new AgendaModel(m_context.policy, this);
    m_dayModel->setTwoLines();
    m_dayModel->setOneDay();
    m_dayTable = new DataTable(m_dayCard);
    m_dayTable->setObjectName(u"calendar.month.day"_s);
    m_dayTable->setModel(m_dayModel);
    m_dayTable->setTwoLineRows();
    m_dayTable->horizontalHeader()->hide();
    m_dayTable->setColumns({1, 24, 1, 13}, AgendaModel::Title);
    m_dayTable->setColumnHidden(AgendaModel::Date, true);
    m_dayTable->setColumnHidden(AgendaModel::Detail, true);
    m_dayTable->setItemDelegateForColumn(AgendaModel::Due, new PillDelegate(m_dayTable));
    m_dayTable->setMinimumHeight(kLeastList);
    m_dayCard->body()->addWidget(m_dayTable, 1);
    connect(m_dayTable, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(DueItem(m_dayModel->item(index.row()))); });
    auto *nothing = remarkLabel(tr("Nothing falls due on this day."), m_dayCard);
    nothing->setContentsMargins(14, 12, 14, 12);
    nothing->setAlignment(Qt::AlignTop);
    nothing->setMinimumHeight(kLeastList);
    m_nothing = nothing;
    m_dayCard->body()->addWidget(m_nothing, 1);
}

void MonthView::showDay(QDate date)
{
    const QDate today = m_context.clock.today();
    m_day = date.isValid() ? date : today;
    const QDate before = m_model->month();
    m_model->setMonth(m_day, today);
    m_grid->setCurrentDay(m_day);
    showList();
    if (m_model->month() != before)
        refresh();
}

void MonthView::refresh()
{
    const QDate today = m_context.clock.today();
    const QDate from = m_model->firstDay();
    const QDate to = m_model->lastDay();
    m_context.store.ask(
        this, [from, to, today](Office &office) { return readMonth(office, from, to, today); },
        [this, asked = ++m_asked](const Result<MonthReading> &reading) {
            if (asked != m_asked)
                return;
            if (!reading) {
                emit failed(reading.error());
                return;
            }
            m_model->setDays(reading->items, reading->closed, m_context.clock.today());
            showList();
        });
}

void MonthView::showList()
{
    const QModelIndex index = m_model->indexOf(m_day);
    const QList<DueItem> items = index.isValid() ? m_model->day(index).items : QList<DueItem>();
    const QString closed = index.isValid() ? m_model->day(index).closed : QString();
    m_monthCard->setTitle(monthName(m_model->month()));
    m_grid->setAccessibleName(tr("Days of %1").arg(monthName(m_model->month())));
    m_dayCard->setTitle(dateTextWeekday(m_day));
    const QDate today = m_context.clock.today();
    m_dayCard->setRemark(!closed.isEmpty() ? closed : m_day < today ? agoText(m_day, today) : dueText(m_day, today));
    m_dayTable->setAccessibleName(tr("Due on %1").arg(dateTextLong(m_day)));
    m_dayModel->setItems(items, today);
    m_dayTable->setColumnHidden(
        AgendaModel::Due, std::none_of(items.begin(), items.end(), [](const DueItem &item) { return item.overdue; }));
    m_dayTable->setVisible(!items.isEmpty());
    m_nothing->setVisible(items.isEmpty());
}

void MonthView::openDay()
{
    if (m_dayModel->rowCount() == 0)
        return;
    m_dayTable->setFocus(Qt::OtherFocusReason);
    if (m_dayTable->currentRow() < 0)
        m_dayTable->selectRow(0);
}

void MonthView::open(const DueItem &item)
{
    const Link link = dueLink(item);
    if (link.target == Link::Calendar)
        emit factsWanted(item);
    else
        emit go(link);
}

void MonthView::focusGrid() { m_grid->setFocus(Qt::OtherFocusReason); }

void MonthView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_dayTable->hasFocus())
        focusGrid();
    else
        QWidget::keyPressEvent(event);
}

void MonthView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    m_sides->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_sides->setStretch(0, narrow ? 4 : 3);
}

} // namespace credence
