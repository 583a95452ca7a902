// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/taborder.h"

#include <QAbstractScrollArea>
#include <QLayout>
#include <QList>
#include <QScrollArea>
#include <QSplitter>
#include <QWidget>

namespace credence {

namespace {

void collect(QWidget *widget, QList<QWidget *> &fields);

void collect(QLayout *layout, QList<QWidget *> &fields)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (QWidget *widget = item->widget())
            collect(widget, fields);
        else if (QLayout *inner = item->layout())
            collect(inner, fields);
    }
}

void collect(QWidget *widget, QList<QWidget *> &fields)
{
    // A widget with a proxy is a frame around the field; the field itself comes on the way down.
    const bool stop = (widget->focusPolicy() & Qt::TabFocus) && !widget->focusProxy();
    if (stop)
        fields.append(widget);
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), fields);
        return;
    }
    if (stop || qobject_cast<QAbstractScrollArea *>(widget))
        return; // what is inside is its own affair
    if (widget->layout()) {
        collect(widget->layout(), fields);
        return;
    }
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), fields);
        return;
    }
    for (QObject *child : widget->children()) {
        if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
            collect(static_cast<QWidget *>(child), fields);
    }
}

} // namespace

void setTabOrderByLayout(QWidget *root)
{
    QList<QWidget *> fields;
    collect(root, fields);
    for (qsizetype index = 1; index < fields.size(); ++index)
        QWidget::setTabOrder(fields.at(index - 1), fields.at(index));
}

QWidget *firstTabStop(QWidget *root)
{
    QList<QWidget *> fields;
    collect(root, fields);
    for (QWidget *field : fields) {
        if (field->isEnabled() && field->isVisibleTo(root))
            return field;
    }
    return nullptr;
}

} // namespace credence
