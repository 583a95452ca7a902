// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/writing.h"

#include "ui/shell/storethread.h"

#include <QAction>
#include <QWidget>

namespace credence {

void followWriting(const StoreThread &store, const QList<QWidget *> &buttons, const QList<QAction *> &actions)
{
    const auto why = [&store] {
        return store.isReadOnly() ? StoreThread::tr("This office file can only be read, so nothing is added to it.")
                                  : QString();
    };
    for (QWidget *button : buttons) {
        const auto follow = [&store, button, why] {
            button->setEnabled(!store.isReadOnly());
            button->setToolTip(why());
            button->setAccessibleDescription(why());
        };
        QObject::connect(&store, &StoreThread::opened, button, follow);
        follow();
    }
    for (QAction *action : actions) {
        const auto follow = [&store, action, why] {
            action->setEnabled(!store.isReadOnly());
            action->setToolTip(why()); // empty: the action's words
        };
        QObject::connect(&store, &StoreThread::opened, action, follow);
        follow();
    }
}

} // namespace credence
