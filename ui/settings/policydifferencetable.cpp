// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/policydifferencetable.h"

#include "core/wording/policywords.h"
#include "ui/widgets/forms.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kValueWidth = 190;
constexpr int kMostHeight = 340;

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
    auto *table = new QTableWidget(int(differences.size()), 3, this);
    table->setObjectName(u"settings.policy.differences"_s);
    table->setAccessibleName(tr("What differs from the shipped policy"));
    table->setHorizontalHeaderLabels({tr("What"), tr("Shipped"), tr("In force")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(true);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    QHeaderView *header = table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column : {1, 2})
        table->setColumnWidth(column, kValueWidth);
    for (int row = 0; row < differences.size(); ++row) {
        const PolicyDifferenceWords words = policyDifferenceWords(differences.at(row), shipped, inForce);
        const QString cells[] = {words.what, words.before, words.after};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(cells[column]);
            item->setTextAlignment(Qt::AlignLeft | Qt::AlignTop);
            item->setToolTip(cells[column]);
            table->setItem(row, column, item);
        }
    }
    table->resizeRowsToContents();
    table->setCurrentCell(0, 0);
    int high = header->sizeHint().height() + 4;
    for (int row = 0; row < table->rowCount() && high < kMostHeight; ++row)
        high += table->rowHeight(row);
    table->setFixedHeight(std::min(high, kMostHeight));
    layout->addWidget(table);
}

} // namespace credence
