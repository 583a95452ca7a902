// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendacard.h"

#include "ui/calendar/remarkstrip.h"
#include "ui/shell/duelink.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kCaret = 30;   ///< room for the sign of a menu beside its words
constexpr int kNarrow = 900; ///< px below which title and detail of a line stand one below the other

} // namespace

AgendaCard::AgendaCard(const Policy &policy, int months, QWidget *parent)
    : SqueezableCard(tr("Agenda"), parent), m_model(new AgendaModel(policy, this)), m_table(new DataTable(this)),
      m_group(makeButton({}, ButtonKind::Link, this)), m_export(makeButton(tr("Export .ics…"), ButtonKind::Link, this)),
      m_remarks(new RemarkStrip(this)), m_remarkArea(new QWidget(this))
{
    setObjectName(u"calendar.agendaCard"_s);
    setRemark(tr("next %n month(s)", nullptr, months));
    setFlush();
    m_group->setObjectName(u"calendar.group"_s);
    m_group->setProperty("menu", true);
    auto *menu = new QMenu(m_group);
    for (int which = 0; which < AgendaModel::GroupCount; ++which) {
        QAction *action = menu->addAction(AgendaModel::groupName(AgendaModel::Group(which)));
        action->setObjectName(u"calendar.group.%1"_s.arg(which));
        connect(action, &QAction::triggered, this, [this, which] { narrow(AgendaModel::Group(which)); });
    }
    m_group->setMenu(menu);
    addHeaderWidget(m_group);
    m_export->setObjectName(u"calendar.export"_s);
    m_export->setToolTip(tr("Writes everything that has a date into a file for other calendar programs"));
    connect(m_export, &QPushButton::clicked, this, &AgendaCard::exportWanted);
    addHeaderWidget(m_export);

    auto *area = new QVBoxLayout(m_remarkArea);
    area->setContentsMargins(0, 0, 0, 0);
    area->setSpacing(0);
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(14, 8, 14, 8);
    inner->addWidget(m_remarks);
    area->addLayout(inner);
    area->addWidget(separatorLine(m_remarkArea));
    m_remarks->setObjectName(u"calendar.intakeRemarks"_s);
    m_remarkArea->hide();
    body()->addWidget(m_remarkArea);

    m_table->setObjectName(u"calendar.agenda"_s);
    m_table->setAccessibleName(tr("Agenda"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->hide();
    m_table->setItemDelegateForColumn(AgendaModel::Due, new PillDelegate(m_table));
    m_table->setMinimumHeight(84);
    body()->addWidget(m_table, 1);

    m_nothing = new EmptyState(u"calendar-days"_s, tr("Nothing falls due"), {}, this);
    auto *enter = m_nothing->addButton(tr("Intakes and meetings…"));
    connect(enter, &QPushButton::clicked, this, [this] { emit factsWanted({}); });
    m_nothing->hide();
    body()->addWidget(m_nothing, 1);

    layLines(false);
    narrow(AgendaModel::All);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) { open(m_model->item(index.row())); });
}

void AgendaCard::setItems(const QList<DueItem> &items, const QStringList &remarks, QDate today)
{
    const int row = m_table->currentRow();
    const std::optional<DueItem> chosen = row >= 0 ? std::optional(m_model->item(row)) : std::nullopt;
    m_model->setItems(items, today);
    for (int line = 0; chosen && line < m_model->rowCount(); ++line) {
        if (dueKey(m_model->item(line)) == dueKey(*chosen))
            m_table->selectRow(line);
    }
    m_remarks->setRemarks(remarks.isEmpty() ? remarks : QStringList(remarks.join(u' ')), Tone::Warning);
    m_remarkArea->setVisible(!remarks.isEmpty());
    showSome();
    if (m_wanted.isValid())
        showDate(std::exchange(m_wanted, {}));
}

void AgendaCard::narrow(AgendaModel::Group group)
{
    const QString words = AgendaModel::groupName(group);
    m_model->setGroup(group);
    m_group->setText(words);
    m_group->setMinimumWidth(m_group->fontMetrics().horizontalAdvance(words) + kCaret);
    m_group->setMinimumHeight(m_group->fontMetrics().height() + 2);
    m_group->setAccessibleName(tr("The agenda shows: %1").arg(words));
    showSome();
}

void AgendaCard::layLines(bool two)
{
    m_twoLines = two;
    m_model->setTwoLines(two);
    m_table->setTwoLineRows(two);
    m_table->setColumnHidden(AgendaModel::Detail, two);
    m_table->setColumns(two ? QList<int>{10, 42, 1, 10} : QList<int>{17, 50, 34, 17},
                        two ? AgendaModel::Title : AgendaModel::Detail);
    m_table->setWhole({AgendaModel::Date, AgendaModel::Due});
}

void AgendaCard::resizeEvent(QResizeEvent *event)
{
    SqueezableCard::resizeEvent(event);
    m_nothing->setMinimumHeight(m_nothing->heightForWidth(width())); // it says all it has to
    const bool two = width() < kNarrow;
    if (two != m_twoLines)
        layLines(two);
}

void AgendaCard::showSome()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    m_nothing->setSentence(m_model->total() > 0
                               ? tr("Nothing of this kind does. The menu above brings the rest back.")
                               : tr("Enter the meetings of SCCASP and Senate and the OSAP intakes, give proposals a "
                                    "first day of delivery and offerings their cohorts: their dates stand here then."));
}

void AgendaCard::showDate(QDate date)
{
    if (m_model->total() == 0) {
        m_wanted = date; // once it was read
        return;
    }
    const int row = m_model->rowOn(date);
    if (row < 0)
        return;
    m_table->setCurrentIndex(m_model->index(row, AgendaModel::Date));
    m_table->scrollTo(m_model->index(row, AgendaModel::Date), QAbstractItemView::PositionAtTop);
    m_table->setFocus();
}

void AgendaCard::focusTable()
{
    if (m_table->isHidden())
        m_group->setFocus(Qt::OtherFocusReason);
    else
        m_table->setFocus(Qt::TabFocusReason); // the first row is chosen where none is
}

void AgendaCard::open(const DueItem &item)
{
    const Link link = dueLink(item);
    if (link.target == Link::Calendar)
        emit factsWanted(item);
    else
        emit go(link);
}

} // namespace credence
