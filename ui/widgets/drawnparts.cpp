// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/drawnparts.h"

#include <QAccessibleWidget>
#include <QHash>
#include <QPointer>
#include <QWidget>

namespace credence {

namespace {

/// One drawn thing. It lives as long as the face of its widget and may outlive what it stands for: then it is invalid.
class PartFace final : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    PartFace(QWidget *widget, const DrawnParts *parts, int part) : m_widget(widget), m_parts(parts), m_part(part) {}

    bool isValid() const override { return m_widget && m_part < m_parts->partCount(); }
    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return isValid() ? m_widget->window()->windowHandle() : nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name && isValid() ? m_parts->partText(m_part) : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect inside = m_parts->partRect(m_part);
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return isValid() ? m_parts->partRole() : QAccessible::NoRole; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.disabled = !m_widget->isEnabled();
        state.invisible = !m_widget->isVisible();
        const int current = m_parts->currentPart();
        state.focusable = current >= 0;
        state.selectable = current >= 0;
        state.focused = current == m_part && m_widget->hasFocus();
        state.selected = current == m_part;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
    }

    QStringList actionNames() const override
    {
        return isValid() && m_parts->currentPart() >= 0 ? QStringList{pressAction()} : QStringList();
    }
    void doAction(const QString &name) override
    {
        if (isValid() && name == pressAction())
            const_cast<DrawnParts *>(m_parts)->activatePart(m_part);
    }
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

private:
    QPointer<QWidget> m_widget;
    const DrawnParts *m_parts;
    int m_part;
};

class WholeFace final : public QAccessibleWidget {
public:
    WholeFace(QWidget *widget, const DrawnParts *parts) : QAccessibleWidget(widget, parts->wholeRole()), m_parts(parts)
    {}
    ~WholeFace() override
    {
        for (const QAccessible::Id id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return widget() ? m_parts->partCount() : 0; }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_made.contains(index))
            m_made.insert(index, QAccessible::registerAccessibleInterface(new PartFace(widget(), m_parts, index)));
        return QAccessible::accessibleInterface(m_made.value(index));
    }
    int indexOfChild(const QAccessibleInterface *face) const override
    {
        for (auto it = m_made.cbegin(); it != m_made.cend(); ++it) {
            if (QAccessible::accessibleInterface(it.value()) == face)
                return it.key();
        }
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            QAccessibleInterface *face = child(index);
            if (face->rect().contains(x, y))
                return face;
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override
    {
        return widget()->hasFocus() ? child(m_parts->currentPart()) : nullptr;
    }

private:
    const DrawnParts *m_parts;
    mutable QHash<int, QAccessible::Id> m_made;
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    auto *widget = qobject_cast<QWidget *>(object);
    const auto *parts = widget ? dynamic_cast<const DrawnParts *>(widget) : nullptr;
    return parts ? new WholeFace(widget, parts) : nullptr;
}

} // namespace

DrawnParts::DrawnParts()
{
    static const bool once = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(once)
}

void DrawnParts::tellCurrent(QWidget *widget, int part)
{
    if (!widget->hasFocus() || !QAccessible::isActive())
        return;
    QAccessibleEvent reached(widget, QAccessible::Focus);
    reached.setChild(part);
    QAccessible::updateAccessibility(&reached);
}

void DrawnParts::tellChanged(QWidget *widget)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent changed(widget, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
}

} // namespace credence
