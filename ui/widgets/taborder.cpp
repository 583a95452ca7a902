// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSet>
#include <QSplitter>
#include <QWidget>

namespace credence {

namespace {

/// The widgets below one, in the order of reading.
class Walk {
public:
    explicit Walk(QWidget *root) { collect(root); }

    const QList<QWidget *> &widgets() const { return m_widgets; }

private:
    QList<QWidget *> m_widgets;
    QSet<QWidget *> m_seen;

    void collect(QLayout *layout)
    {
        for (int index = 0; index < layout->count(); ++index) {
            QLayoutItem *item = layout->itemAt(index);
            if (QWidget *widget = item->widget())
                collect(widget);
            else if (QLayout *inner = item->layout())
                collect(inner);
        }
    }

    void collect(QWidget *widget)
    {
        if (m_seen.contains(widget))
            return;
        m_seen.insert(widget);
        m_widgets.append(widget);
        if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
            if (scroll->widget())
                collect(scroll->widget());
            return;
        }
        // What is inside a control is its own affair; a frame with a proxy has its field inside.
        const bool control = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
        if (control || qobject_cast<QAbstractScrollArea *>(widget))
            return;
        if (widget->layout())
            collect(widget->layout());
        if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
            for (int index = 0; index < splitter->count(); ++index)
                collect(splitter->widget(index));
        }
        for (QObject *child : widget->children()) { // what lies over the layout comes last
            if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
                collect(static_cast<QWidget *>(child));
        }
    }
};

bool isStop(const QWidget *widget, const QWidget *root)
{
    return widget != root && (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy() && widget->isEnabled() &&
           widget->isVisibleTo(root);
}

} // namespace

bool focusNextByLayout(QWidget *root, bool next)
{
    const Walk walk(root);
    const QList<QWidget *> &all = walk.widgets();
    qsizetype at = -1; // of the widget that has the keyboard, or of the control that it is a part of
    for (QWidget *part = root->window()->focusWidget(); part && at < 0; part = part->parentWidget())
        at = all.indexOf(part);
    if (at < 0 && !next)
        at = 0;
    for (qsizetype step = 1; step <= all.size(); ++step) {
        QWidget *widget = all.at((at + (next ? step : -step) + 2 * all.size()) % all.size());
        if (isStop(widget, root)) {
            widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return false;
}

QWidget *firstTabStop(QWidget *root)
{
    const Walk walk(root);
    for (QWidget *widget : walk.widgets()) {
        if (isStop(widget, root))
            return widget;
    }
    return nullptr;
}

} // namespace credence
