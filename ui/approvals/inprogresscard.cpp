// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/inprogresscard.h"

#include "ui/widgets/datatable.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/forms.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

const QLatin1StringView kGroupKey("approvals/group");
const QLatin1StringView kEndedKey("approvals/ended");

/// The days in the ink of their tone: what is overdue stands out (and says so in its tooltip).
class DaysDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &content) const override
    {
        const auto tone = Tone(index.data(ToneRole).toInt());
        if (tone != Tone::Neutral)
            painter->setPen(colours(option.palette).tone(tone).ink);
        CellDelegate::paintContent(painter, option, index, content);
    }
};

} // namespace

InProgressCard::InProgressCard(const Policy &policy, QSettings &settings, QWidget *parent)
    : Card(tr("In progress"), parent), m_settings(settings), m_model(new InProgressModel(policy, this)),
      m_table(new DataTable(this)), m_group(new QToolButton(this)),
      m_nothing(new EmptyState(u"circle-check"_s, tr("Nothing is on its way"),
                               tr("Submit a draft under Proposals, and it shows here with its stage and its days."),
                               this)),
      m_foot(remarkLabel({}, this))
{
    setFlush();
    m_ended = settings.value(kEndedKey, false).toBool();
    m_group->setObjectName(u"approvals.group"_s);
    m_group->setProperty("kind", u"menu-quiet"_s);
    m_group->setFixedHeight(fontMetrics().height() + 6);
    m_group->setPopupMode(QToolButton::InstantPopup);
    m_group->setFocusPolicy(Qt::StrongFocus);
    addHeaderWidget(m_group);
    makeMenu();

    m_table->setObjectName(u"approvals.table"_s);
    m_table->setAccessibleName(tr("Proposals on their way"));
    m_table->setModel(m_model);
    m_table->setTwoLineRows();
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setItemDelegateForColumn(InProgressModel::StageColumn, new PillDelegate(m_table));
    m_table->setItemDelegateForColumn(InProgressModel::Days, new DaysDelegate(m_table));
    layColumns();
    body()->addWidget(m_table, 1);
    body()->addWidget(m_nothing, 1);
    m_nothing->hide();
    m_foot->setText(tr("Ctrl or Shift selects several."));
    m_foot->setToolTip(tr("Several at one stage get one outcome, recorded in one go."));
    footer()->addWidget(m_foot, 1);

    const int wish = settings.value(kGroupKey, int(InProgressModel::ByStage)).toInt();
    setGrouping(
        InProgressModel::Grouping(std::clamp(wish, int(InProgressModel::ByStage), int(InProgressModel::OldestFirst))));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        if (!m_quiet)
            emit chosen(selected());
    });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        if (const WaitingRow *row = m_model->row(index.row()))
            emit opened(row->proposal.id);
    });
}

void InProgressCard::makeMenu()
{
    auto *menu = new QMenu(m_group);
    auto *group = new QActionGroup(menu);
    const std::pair<InProgressModel::Grouping, QString> ways[] = {{InProgressModel::ByStage, tr("By &stage")},
                                                                  {InProgressModel::ByUnit, tr("By &unit")},
                                                                  {InProgressModel::OldestFirst, tr("&Oldest first")}};
    for (const auto &[way, text] : ways) {
        QAction *action = menu->addAction(text);
        action->setObjectName(u"approvals.group.%1"_s.arg(int(way)));
        action->setCheckable(true);
        action->setChecked(int(way) == m_settings.value(kGroupKey, 0).toInt());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, way = way] { setGrouping(way); });
    }
    menu->addSeparator();
    QAction *ended = menu->addAction(tr("&Also approved, declined, withdrawn, retired"));
    ended->setObjectName(u"approvals.ended"_s);
    ended->setCheckable(true);
    ended->setChecked(m_ended);
    connect(ended, &QAction::triggered, this, [this](bool on) {
        m_ended = on;
        m_settings.setValue(kEndedKey, on);
        emit endedChanged();
    });
    m_group->setMenu(menu);
}

QString InProgressCard::groupWords() const
{
    switch (m_model->grouping()) {
    case InProgressModel::ByUnit:
        return tr("by unit");
    case InProgressModel::OldestFirst:
        return tr("oldest first");
    default:
        return tr("by stage");
    }
}

void InProgressCard::setGrouping(InProgressModel::Grouping grouping)
{
    const QList<QUuid> kept = selected();
    m_settings.setValue(kGroupKey, int(grouping));
    m_quiet = true;
    m_model->setGrouping(grouping);
    m_quiet = false;
    layHeadings();
    layColumns();
    select(kept);
    m_group->setText(groupWords());
    m_group->setAccessibleName(tr("How the list is grouped: %1").arg(groupWords()));
}

void InProgressCard::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    layColumns();
}

void InProgressCard::resizeEvent(QResizeEvent *event)
{
    Card::resizeEvent(event);
    m_table->scrollTo(m_table->currentIndex());
}

void InProgressCard::layColumns()
{
    m_table->setColumnHidden(InProgressModel::StageColumn, m_narrow && m_model->grouping() == InProgressModel::ByStage);
    m_table->setColumns({10, 9, 6}, InProgressModel::Name);
    m_table->setWhole({InProgressModel::StageColumn, InProgressModel::Days});
}

/// A heading takes the whole line and less height.
void InProgressCard::layHeadings()
{
    const int height = m_table->fontMetrics().height() + 18;
    m_table->clearSpans();
    const int usual = m_table->verticalHeader()->defaultSectionSize();
    for (int line = 0; line < m_model->rowCount(); ++line) {
        if (!m_model->isHeading(line)) {
            m_table->setRowHeight(line, usual); // a heading may have stood here before
            continue;
        }
        m_table->setSpan(line, 0, 1, InProgressModel::ColumnCount);
        m_table->setRowHeight(line, height);
    }
}

void InProgressCard::setWaiting(const Waiting &waiting)
{
    const QList<QUuid> kept = selected();
    m_quiet = true;
    m_model->setRows(waiting.rows);
    m_quiet = false;
    layHeadings();
    select(kept);
    m_table->setVisible(!waiting.rows.isEmpty());
    m_nothing->setVisible(waiting.rows.isEmpty());
    m_foot->setText(waiting.more
                        ? tr("The %n oldest are shown. Proposals has them all.", nullptr, int(waiting.rows.size()))
                        : tr("Ctrl or Shift selects several."));
}

void InProgressCard::select(const QList<QUuid> &ids)
{
    m_quiet = true;
    QItemSelection selection;
    QModelIndex current;
    for (const QUuid &id : ids) {
        const int line = m_model->indexOf(id);
        if (line < 0)
            continue;
        const QModelIndex index = m_model->index(line, 0);
        selection.select(index, m_model->index(line, InProgressModel::ColumnCount - 1));
        if (!current.isValid())
            current = index;
    }
    QItemSelectionModel *model = m_table->selectionModel();
    // The current line stays where it is among several that were chosen.
    if (current.isValid() && !selection.contains(model->currentIndex()))
        model->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_quiet = false;
    if (current.isValid())
        m_table->scrollTo(current);
}

QUuid InProgressCard::first() const
{
    for (int line = 0; line < m_model->rowCount(); ++line) {
        if (const WaitingRow *row = m_model->row(line))
            return row->proposal.id;
    }
    return {};
}

QList<QUuid> InProgressCard::selected() const
{
    QList<int> lines;
    if (!m_table->selectionModel())
        return {};
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.append(index.row());
    std::sort(lines.begin(), lines.end());
    QList<QUuid> ids;
    for (int line : std::as_const(lines)) {
        if (const WaitingRow *row = m_model->row(line))
            ids.append(row->proposal.id);
    }
    return ids;
}

} // namespace credence
