// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/budget.h"

#include <QWidget>

namespace credence {

/// The net of the best, the present and the worst payment mix as three bars on one scale; losses go to the left. The
/// figures stand beside them and are said by its description.
class MoneyChart final : public QWidget {
    Q_OBJECT
public:
    explicit MoneyChart(QWidget *parent = nullptr);

    void setRange(const BudgetRange &range);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

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
