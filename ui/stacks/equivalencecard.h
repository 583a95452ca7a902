// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/recordmodel.h"
#include "ui/stacks/stacksession.h"
#include "ui/widgets/card.h"

class QPushButton;

namespace credence {

class DataTable;
class TextLabel;

/// What units decided about equivalence, each for a program of its own: one unit's yes is never another's (R29, R30).
class EquivalenceCard final : public Card {
    Q_OBJECT
public:
    explicit EquivalenceCard(StackSession &session, QWidget *parent = nullptr);

    void refresh();
    void setReadOnly(bool readOnly);
    DataTable *table() const { return m_table; }
    QPushButton *addButton() const { return m_add; }

private:
    StackSession &m_session;
    RecordModel *m_model;
    DataTable *m_table;
    TextLabel *m_refusal;
    QWidget *m_none;
    QPushButton *m_add;
    QPushButton *m_remove;
    bool m_readOnly = false;
    bool m_stale = false; ///< shown anew when the open cell is finished

    void add();
    void remove();
    void keep();
    void say(const QString &refusal);
    void showRows();
};

} // namespace credence
