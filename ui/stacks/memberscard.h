// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stacks/stacksession.h"
#include "ui/widgets/card.h"

class QCheckBox;
class QLineEdit;
class QToolButton;

namespace credence {

class DataTable;
class ProposalPicker;
class MembersModel;
class TextLabel;

/// The members, which are added from a list that is searched, and moved by Alt+Up and Alt+Down or buttons.
class MembersCard final : public Card {
    Q_OBJECT
public:
    MembersCard(StackSession &session, const PageContext &context, QWidget *parent = nullptr);

    void refresh();
    void setReadOnly(bool readOnly);
    DataTable *table() const { return m_table; }
    MembersModel *model() const { return m_model; }
    QLineEdit *picker() const;

signals:
    void go(const credence::Link &link);
    void failed(const credence::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    StackSession &m_session;
    PageContext m_context;
    MembersModel *m_model;
    DataTable *m_table;
    QCheckBox *m_sequential;
    ProposalPicker *m_picker;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    TextLabel *m_hint;
    bool m_readOnly = false;

    void add(const QUuid &proposal);
    void move(int by);
    void remove();
    void showButtons();
};

} // namespace credence
