// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/proposallistmodel.h"

#include "core/wording/wording.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/pill.h"

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kPagesKept = 60; ///< 6,000 rows; older pages are read again when looked at

} // namespace

ProposalListModel::ProposalListModel(StoreThread &store, const Policy &policy, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent), m_store(store), m_policy(policy), m_clock(clock)
{}

void ProposalListModel::setFilter(const ProposalFilter &filter)
{
    m_filter = filter;
    reload();
}

void ProposalListModel::reload()
{
    ++m_generation;
    ProposalFilter first = m_filter;
    first.limit = kPageRows;
    first.offset = 0;
    struct FirstPage {
        int count = 0;
        QList<ProposalRow> rows;
    };
    m_store.ask(
        this,
        [first](Office &office) -> Result<FirstPage> {
            const Result<int> count = office.countProposals(first);
            if (!count)
                return tl::unexpected(count.error());
            Result<QList<ProposalRow>> rows = office.proposals(first);
            if (!rows)
                return tl::unexpected(rows.error());
            return FirstPage{*count, std::move(*rows)};
        },
        [this, generation = m_generation](const Result<FirstPage> &answer) {
            if (generation != m_generation)
                return;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            beginResetModel();
            m_count = answer->count;
            m_pages.clear();
            m_asked = {0};
            m_pages.insert(0, answer->rows);
            endResetModel();
            emit loaded(m_count);
        });
}

void ProposalListModel::askPage(int page) const
{
    if (m_asked.contains(page))
        return;
    if (m_pages.size() >= kPagesKept) {
        m_pages.clear();
        m_asked.clear();
    }
    m_asked.insert(page);
    ProposalFilter filter = m_filter;
    filter.limit = kPageRows;
    filter.offset = page * kPageRows;
    auto *self = const_cast<ProposalListModel *>(this); // reading a page is what looking at a row means
    m_store.ask(
        self, [filter](Office &office) { return office.proposals(filter); },
        [self, page, generation = m_generation](const Result<QList<ProposalRow>> &rows) {
            if (generation != self->m_generation)
                return;
            if (!rows) {
                emit self->failed(rows.error());
                return;
            }
            self->takePage(page, *rows);
        });
}

void ProposalListModel::takePage(int page, QList<ProposalRow> rows)
{
    const int first = page * kPageRows;
    const int last = std::min(first + int(rows.size()), m_count) - 1;
    m_pages.insert(page, std::move(rows));
    if (last >= first)
        emit dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

std::optional<ProposalRow> ProposalListModel::row(int index) const
{
    if (index < 0 || index >= m_count)
        return {};
    const int page = index / kPageRows;
    const auto found = m_pages.constFind(page);
    if (found == m_pages.constEnd()) {
        askPage(page);
        return {};
    }
    return found->value(index % kPageRows);
}

int ProposalListModel::indexOf(const QUuid &id) const
{
    for (auto page = m_pages.cbegin(); page != m_pages.cend(); ++page) {
        for (int i = 0; i < page->size(); ++i) {
            if (page->at(i).id == id)
                return page.key() * kPageRows + i;
        }
    }
    return -1;
}

int ProposalListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : m_count; }

int ProposalListModel::columnCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ProposalListModel::text(const ProposalRow &row, int column) const
{
    switch (column) {
    case Reference:
        return row.reference;
    case Name:
        return row.name.trimmed().isEmpty() ? tr("Untitled") : row.name;
    case Unit:
        return row.unit;
    case StageColumn: // the body's short name leaves room for the course's; the tooltip has it whole
        if (const Stage *stage = m_policy.stage(row.stage))
            return stage->name.in(interfaceLanguage());
        return stageName(row.stage, m_policy);
    case Osap:
        return osapWord(row.osap, row.ministry);
    case FirstDelivery:
        return row.firstDelivery.isValid() ? dateText(row.firstDelivery) : u"—"_s;
    case Changed:
        return agoText(row.changedAt.toLocalTime().date(), m_clock.today());
    default:
        return {};
    }
}

QVariant ProposalListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const std::optional<ProposalRow> row = this->row(index.row());
    if (!row)
        return role == Qt::DisplayRole && index.column() == Name ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return text(*row, index.column());
    case IdRole:
        return row->id;
    case StrongRole:
        return index.column() == Name;
    case PartStatesRole:
        return row->partStates;
    case ToneRole:
        return int(stageTone(row->stage));
    case Qt::ToolTipRole:
        if (index.column() == Template)
            return partStatesText(row->partStates);
        return index.column() == StageColumn ? stageName(row->stage, m_policy) : text(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Template ? partStatesText(row->partStates) : text(*row, index.column());
    default:
        return {};
    }
}

QVariant ProposalListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Reference:
        return tr("Reference");
    case Name:
        return tr("Course name");
    case Unit:
        return tr("Unit");
    case Template:
        return tr("Template");
    case StageColumn:
        return tr("Stage");
    case Osap:
        return tr("OSAP");
    case FirstDelivery:
        return tr("First delivery");
    case Changed:
        return tr("Changed");
    default:
        return {};
    }
}

std::optional<ProposalSort> ProposalListModel::sortOf(int column)
{
    switch (column) {
    case Reference:
        return ProposalSort::Reference;
    case Name:
        return ProposalSort::Name;
    case Unit:
        return ProposalSort::Unit;
    case StageColumn:
        return ProposalSort::Stage;
    case Osap:
        return ProposalSort::Osap;
    case FirstDelivery:
        return ProposalSort::FirstDelivery;
    case Changed:
        return ProposalSort::Changed;
    default:
        return {};
    }
}

int ProposalListModel::columnOf(ProposalSort sort)
{
    for (int column = 0; column < ColumnCount; ++column) {
        if (sortOf(column) == sort)
            return column;
    }
    return Changed;
}

void ProposalListModel::sort(int column, Qt::SortOrder order)
{
    const std::optional<ProposalSort> wanted = sortOf(column);
    const bool descending = order == Qt::DescendingOrder;
    if (!wanted || (m_filter.sort == *wanted && m_filter.descending == descending))
        return;
    m_filter.sort = *wanted;
    m_filter.descending = descending;
    reload();
}

} // namespace credence
