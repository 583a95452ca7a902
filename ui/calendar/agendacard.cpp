// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendacard.h"

#include "ui/calendar/remarkstrip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/quietboxes.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace credence {

AgendaCard::AgendaCard(const Policy &policy, int days, QWidget *parent)
    : Card(tr("Agenda"), parent), m_model(new AgendaModel(policy, this)), m_table(new DataTable(this)),
      m_group(new QuietComboBox(this)), m_remarks(new RemarkStrip(this)), m_remarkArea(new QWidget(this))
{
    setObjectName(u"calendar.agendaCard"_s);
    setRemark(tr("next %n day(s)", nullptr, days));
    setFlush();
    m_group->setObjectName(u"calendar.group"_s);
    m_group->setAccessibleName(tr("What the agenda shows"));
    m_group->addItem(tr("Everything"), AgendaModel::All);
    m_group->addItem(tr("Meetings and agendas"), AgendaModel::Meetings);
    m_group->addItem(tr("OSAP intakes and decisions"), AgendaModel::Intakes);
    m_group->addItem(tr("Last days of proposals"), AgendaModel::LastDays);
    m_group->addItem(tr("First days of delivery"), AgendaModel::FirstDays);
    addHeaderWidget(m_group);

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
    m_table->setColumns({18, 46, 46, 16}, AgendaModel::Detail);
    m_table->setItemDelegateForColumn(AgendaModel::Due, new PillDelegate(m_table));
    m_table->setMinimumHeight(110);
    body()->addWidget(m_table, 1);

    auto *nothing =
        new EmptyState(u"calendar-days"_s, tr("Nothing falls due"),
                       tr("Enter the meetings of SCCASP and Senate and the OSAP intakes, and give proposals "
                          "a first day of delivery: their dates stand here then."),
                       this);
    auto *enter = nothing->addButton(tr("Intakes and meetings…"));
    connect(enter, &QPushButton::clicked, this, [this] { emit factsWanted({}); });
    m_nothing = nothing;
    m_nothing->hide();
    body()->addWidget(m_nothing, 1);

    connect(m_group, &QComboBox::activated, this, [this] {
        m_model->setGroup(AgendaModel::Group(m_group->currentData().toInt()));
        showSome();
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) { open(m_model->item(index.row())); });
}

void AgendaCard::setItems(const QList<DueItem> &items, const QStringList &remarks, QDate today)
{
    const int row = m_table->currentRow();
    const std::optional<DueItem> chosen = row >= 0 ? std::optional(m_model->item(row)) : std::nullopt;
    m_model->setItems(items, today);
    for (int line = 0; chosen && line < m_model->rowCount(); ++line) {
        const DueItem &item = m_model->item(line);
        if (item.kind == chosen->kind && item.proposal == chosen->proposal && item.about == chosen->about)
            m_table->selectRow(line);
    }
    m_remarks->setRemarks(remarks, Tone::Warning);
    m_remarkArea->setVisible(!remarks.isEmpty());
    showSome();
    if (m_wanted.isValid())
        showDate(std::exchange(m_wanted, {}));
}

void AgendaCard::showSome()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
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

void AgendaCard::open(const DueItem &item)
{
    const bool intake = item.kind == "intake"_L1;
    if (!item.proposal.isNull())
        emit go(item.kind == "submit-by"_L1 ? Link::toProposal(item.proposal) : Link::toApproval(item.proposal));
    else if (item.count > 1)
        emit go({.target = Link::Proposals, .filter = intake ? u"ministry"_s : item.stage});
    else
        emit factsWanted(item);
}

} // namespace credence
