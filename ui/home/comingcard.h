// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/due.h"
#include "ui/shell/link.h"
#include "ui/widgets/card.h"

namespace credence {

/// What falls due in the next days; each line leads to what it is about.
class ComingCard final : public Card {
    Q_OBJECT
public:
    /// \a days is how far it looks ahead; the policy outlives it.
    ComingCard(const Policy &policy, int days, QWidget *parent = nullptr);

    void setItems(const QList<DueItem> &items, QDate today);

signals:
    void go(const credence::Link &link);

private:
    const Policy &m_policy;
    QWidget *m_list;
    QList<DueItem> m_items;
    QDate m_today;
    bool m_known = false; ///< the file was read

    void lay();
};

} // namespace credence
