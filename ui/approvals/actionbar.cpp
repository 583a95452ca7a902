// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/approvals/actionbar.h"

#include "core/wording/wording.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/forms.h"

#include <QButtonGroup>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace credence {

ActionBar::ActionBar(QWidget *parent)
    : QWidget(parent), m_row(new FlowLayout(this)), m_group(new QButtonGroup(this)), m_more(new QToolButton(this)),
      m_editor(makeButton(tr("Open in the editor"), ButtonKind::Normal, this))
{
    setAccessibleName(tr("What to record"));
    m_group->setExclusive(true);
    m_more->setObjectName(u"approvals.more"_s);
    m_more->setText(tr("more"));
    m_more->setProperty("kind", u"menu-quiet"_s);
    m_more->setFixedHeight(fontMetrics().height() + 6);
    m_more->setAccessibleName(tr("More to record"));
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMenu(new QMenu(m_more));
    m_editor->setObjectName(u"approvals.open"_s);
    m_row->addWidget(m_editor);
    connect(m_editor, &QPushButton::clicked, this, &ActionBar::editorRequested);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { emit actionChosen(Action(id)); });
}

bool ActionBar::isEmpty() const
{
    // Not by isHidden(): a button that was just made is hidden until its bar shows it.
    return m_editor->isHidden() && !chosen() && std::all_of(m_actions.cbegin(), m_actions.cend(), isRare);
}

bool ActionBar::isRare(Action action)
{
    return action == Action::Withdraw || action == Action::Retire || action == Action::ChangeOsapIntent;
}

QPushButton *ActionBar::addButton(Action action)
{
    QPushButton *button =
        makeButton(actionName(action), action == Action::Decline ? ButtonKind::Danger : ButtonKind::Normal, this);
    button->setObjectName(u"approvals."_s + word(action));
    button->setCheckable(true);
    button->setProperty("choice", true);
    m_group->addButton(button, int(action));
    m_buttons.insert(int(action), button);
    m_row->addWidget(button);
    return button;
}

void ActionBar::setActions(const QList<Action> &actions, bool editor)
{
    m_actions = actions;
    m_actions.removeAll(Action::Correct); // belongs to the record it corrects, in the history
    for (QPushButton *button : std::as_const(m_buttons)) {
        m_group->removeButton(button);
        m_row->removeWidget(button);
        button->hide();
        button->deleteLater();
        button->setObjectName({});
    }
    m_buttons.clear();
    m_row->removeWidget(m_editor);
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const Action action : std::as_const(m_actions)) {
        QPushButton *button = addButton(action);
        if (!isRare(action))
            continue;
        button->hide(); // shows when it was chosen from the menu
        QAction *entry = menu->addAction(actionName(action));
        entry->setObjectName(u"approvals.more."_s + word(action));
        connect(entry, &QAction::triggered, this, [this, action] {
            choose(action);
            emit actionChosen(action);
        });
    }
    m_row->addWidget(m_editor);
    m_editor->setVisible(editor);
    m_more->setVisible(!menu->isEmpty());
    updateGeometry();
}

std::optional<Action> ActionBar::usual() const
{
    if (m_actions.isEmpty() || isRare(m_actions.first()))
        return {};
    return m_actions.first();
}

std::optional<Action> ActionBar::chosen() const
{
    const int id = m_group->checkedId();
    return id < 0 ? std::nullopt : std::optional(Action(id));
}

bool ActionBar::choose(std::optional<Action> action)
{
    const bool offered = !action || m_actions.contains(*action);
    if (!offered)
        return false;
    // An exclusive group lets Tab reach the chosen button alone; only without it can nothing be chosen.
    m_group->setExclusive(action.has_value());
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it) {
        const bool on = action && it.key() == int(*action);
        if (on || !action)
            it.value()->setChecked(on);
        if (isRare(Action(it.key())))
            it.value()->setVisible(on);
    }
    m_group->setExclusive(true);
    return true;
}

} // namespace credence
