// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policydifferencetable.h"

#include "core/wording/policywords.h"
#include "ui/widgets/delegates.h"
#include "ui/widgets/forms.h"
#include "ui/widgets/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollArea>
#include <QTableWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kBeside = 10; ///< pixels before and after the words of a cell, as in the header
constexpr int kAbove = 8;

/// A cell whose words go over as many lines as they need.
class WholeTextDelegate final : public CellDelegate {
public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *table = qobject_cast<const QTableView *>(option.widget);
        const int width = (table ? table->columnWidth(index.column()) : option.rect.width()) - 2 * kBeside;
        const QRect words = QFontMetrics(option.font)
                                .boundingRect(QRect(0, 0, width, 0), kFlags, index.data(Qt::DisplayRole).toString());
        return {width, words.height() + 2 * kAbove + 1};
    }

protected:
    void paintContent(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                      const QRect &) const override
    {
        painter->setFont(option.font);
        painter->drawText(option.rect.adjusted(kBeside, kAbove, -kBeside, 0), kFlags,
                          index.data(Qt::DisplayRole).toString());
    }

private:
    static constexpr int kFlags = int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap);
};

/// All rows in sight, as high as their words need at this width; what lies around it scrolls.
class WholeTable final : public QTableWidget {
public:
    WholeTable(int rows, int columns, QWidget *parent) : QTableWidget(rows, columns, parent), m_soon(new QTimer(this))
    {
        m_soon->setSingleShot(true);
        m_soon->setInterval(0); // the columns change one after the other
        connect(m_soon, &QTimer::timeout, this, &WholeTable::fit);
        connect(horizontalHeader(), &QHeaderView::sectionResized, m_soon, qOverload<>(&QTimer::start));
    }

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override
    {
        QTableWidget::currentChanged(current, previous);
        for (QWidget *around = parentWidget(); hasFocus() && around; around = around->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(around)) {
                const QRect row(viewport()->mapTo(area->widget(), visualRect(current).topLeft()),
                                visualRect(current).size());
                area->ensureVisible(row.left(), row.bottom(), 0, 20);
                area->ensureVisible(row.left(), row.top(), 0, 20);
                return;
            }
        }
    }

private:
    QTimer *m_soon;

    void fit()
    {
        resizeRowsToContents();
        setFixedHeight(horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 2 * frameWidth());
    }
};

} // namespace

PolicyDifferenceTable::PolicyDifferenceTable(const Policy &shipped, const Policy &inForce, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    const QList<PolicyDifference> differences = policyDifference(shipped, inForce);
    auto *said = new TextLabel(differences.isEmpty()
                                   ? tr("No difference from the shipped policy.")
                                   : tr("%n difference(s) from the shipped policy", nullptr, int(differences.size())),
                               TextSize::Body, QFont::DemiBold, this);
    said->setObjectName(u"settings.policy.said"_s);
    layout->addWidget(said);
    if (differences.isEmpty())
        return;
    auto *table = new WholeTable(int(differences.size()), 3, this);
    table->setObjectName(u"settings.policy.differences"_s);
    table->setAccessibleName(tr("What differs from the shipped policy"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Shipped"), tr("In force")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setItemDelegate(new WholeTextDelegate(table));
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    for (int column = 0; column < table->columnCount(); ++column)
        table->horizontalHeaderItem(column)->setFont(textFont(TextSize::Label, QFont::DemiBold));
    header->setSectionResizeMode(QHeaderView::Stretch); // thirds
    for (int row = 0; row < differences.size(); ++row) {
        const PolicyDifferenceWords words = policyDifferenceWords(differences.at(row), shipped, inForce);
        const QString cells[] = {words.what, words.before, words.after};
        for (int column = 0; column < 3; ++column)
            table->setItem(row, column, new QTableWidgetItem(cells[column]));
    }
    table->setCurrentCell(0, 0);
    layout->addWidget(table);
}

} // namespace credence
