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

/// What Tab stops at below a widget, in the order of reading.
struct Stops {
    QList<QWidget *> fields;
    QList<QWidget *> frames; ///< widgets that pass the keyboard on to a field in them
};

void collect(QWidget *widget, Stops &stops);

void collect(QLayout *layout, Stops &stops)
{
    for (int index = 0; index < layout->count(); ++index) {
        QLayoutItem *item = layout->itemAt(index);
        if (QWidget *widget = item->widget())
            collect(widget, stops);
        else if (QLayout *inner = item->layout())
            collect(inner, stops);
    }
}

void collect(QWidget *widget, Stops &stops)
{
    const bool frame = widget->focusProxy(); // the field itself comes on the way down
    const bool stop = (widget->focusPolicy() & Qt::TabFocus) && !frame;
    if (stop)
        stops.fields.append(widget);
    if (frame)
        stops.frames.append(widget);
    if (const auto *scroll = qobject_cast<QScrollArea *>(widget)) {
        if (scroll->widget())
            collect(scroll->widget(), stops);
        return;
    }
    if (stop || qobject_cast<QAbstractScrollArea *>(widget))
        return; // what is inside is its own affair
    if (widget->layout()) {
        collect(widget->layout(), stops);
        return;
    }
    if (const auto *splitter = qobject_cast<QSplitter *>(widget)) {
        for (int index = 0; index < splitter->count(); ++index)
            collect(splitter->widget(index), stops);
        return;
    }
    for (QObject *child : widget->children()) {
        if (child->isWidgetType() && !static_cast<QWidget *>(child)->isWindow())
            collect(static_cast<QWidget *>(child), stops);
    }
}

} // namespace

void setTabOrderByLayout(QWidget *root)
{
    Stops stops;
    collect(root, stops);
    for (qsizetype index = 1; index < stops.fields.size(); ++index)
        QWidget::setTabOrder(stops.fields.at(index - 1), stops.fields.at(index));
    // Qt takes a frame for a stop of its own, except from the field that it passes the keyboard on to. Left behind at
    // the end of the chain it would catch Tab there and lead back into the page for ever. (It is moved without its
    // proxy, for else setTabOrder() would take the two for one.)
    for (QWidget *frame : std::as_const(stops.frames)) {
        QWidget *const proxy = frame->focusProxy();
        QWidget *field = proxy;
        while (field->focusProxy())
            field = field->focusProxy();
        if (!frame->isAncestorOf(field))
            continue;
        frame->setFocusProxy(nullptr);
        QWidget::setTabOrder(field, frame);
        frame->setFocusProxy(proxy);
    }
}

QWidget *firstTabStop(QWidget *root)
{
    Stops stops;
    collect(root, stops);
    for (QWidget *field : std::as_const(stops.fields)) {
        if (field->isEnabled() && field->isVisibleTo(root))
            return field;
    }
    return nullptr;
}

} // namespace credence
