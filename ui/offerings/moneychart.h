// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/budget.h"

#include "ui/widgets/drawnparts.h"

#include <QWidget>

namespace credence {

/// The net of the best, the present and the worst payment mix as three bars on one scale; losses go to the left. The
/// figures stand beside them and are said by its description.
class MoneyChart final : public QWidget, public DrawnParts {
    Q_OBJECT
public:
    explicit MoneyChart(QWidget *parent = nullptr);

    void setRange(const BudgetRange &range);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    int partCount() const override { return int(m_bars.size()); }
    QString partText(int part) const override;
    QRect partRect(int part) const override { return {0, part * rowHeight(), width(), rowHeight()}; }
    QAccessible::Role wholeRole() const override { return QAccessible::Chart; }
    QAccessible::Role partRole() const override { return QAccessible::StaticText; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar {
        QString name;
        qint64 net = 0;
    };
    QList<Bar> m_bars;

    int rowHeight() const;
};

} // namespace credence
