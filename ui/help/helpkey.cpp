// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpkey.h"

#include "core/wording/wording.h"
#include "ui/help/helpwindow.h"
#include "ui/widgets/helpanchor.h"

#include <QApplication>
#include <QKeyEvent>

namespace credence {

HelpKey::HelpKey(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

HelpKey::~HelpKey() = default;

void HelpKey::show(const QString &otherwise)
{
    const QString anchor = helpAnchorOf(QApplication::focusWidget());
    if (!m_help || m_help->language() != interfaceLanguage())
        m_help = std::make_unique<HelpWindow>();
    m_help->showAt(anchor.isEmpty() ? otherwise : anchor);
}

bool HelpKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (key->key() == Qt::Key_F1 && key->modifiers() == Qt::NoModifier && widget && widget->window() != m_window &&
            widget->window() != m_help.get()) {
            show();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace credence
