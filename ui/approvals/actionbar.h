// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/approval/chain.h"

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QPushButton;
class QToolButton;

namespace credence {

class FlowLayout;

/// What can be recorded, as buttons of which one is chosen; acts that are rare stand in the menu "More". Choosing does
/// not record.
class ActionBar final : public QWidget {
    Q_OBJECT
public:
    explicit ActionBar(QWidget *parent = nullptr);

    /// The acts in their order; \a editor offers to open the proposal in the editor. Nothing is chosen afterwards.
    void setActions(const QList<Action> &actions, bool editor);
    /// The act that is recorded in the usual case, or nothing where only the menu has some.
    std::optional<Action> usual() const;
    std::optional<Action> chosen() const;
    /// Chooses without a signal; false when it is not offered.
    bool choose(std::optional<Action> action);
    /// True when there is no button at all.
    bool isEmpty() const;
    /// The menu button, for the card's header.
    QToolButton *more() const { return m_more; }

    static bool isRare(Action action);

signals:
    void actionChosen(credence::Action action);
    void editorRequested();

private:
    FlowLayout *m_row;
    QButtonGroup *m_group;
    QToolButton *m_more;
    QPushButton *m_editor;
    QHash<int, QPushButton *> m_buttons;
    QList<Action> m_actions;

    QPushButton *addButton(Action action);
};

} // namespace credence
