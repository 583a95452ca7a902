// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QScrollArea;

namespace credence {

class MoneyCard;
class ReadinessCard;

/// The cards beside the roster. The money stands at the bottom and takes the height it needs, so that the net and the
/// break-even are always in sight; what has to be done has the rest and scrolls. A tick moves neither.
class SideColumn final : public QWidget {
    Q_OBJECT
public:
    SideColumn(ReadinessCard *ready, MoneyCard *money, QWidget *parent = nullptr);

    /// Begins at the top: another offering is shown.
    void toTop();

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QScrollArea *m_readyArea;
    QScrollArea *m_moneyArea;
    MoneyCard *m_money;

    void share();
};

} // namespace credence
