// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/spokenrole.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>

namespace credence {

namespace {

constexpr auto kRole = "spokenRole";

class RoleFace final : public QAccessibleWidget {
public:
    RoleFace(QWidget *widget, QAccessible::Role role) : QAccessibleWidget(widget, role) {}

    QString text(QAccessible::Text kind) const override
    {
        const QString given = QAccessibleWidget::text(kind);
        const auto *label = qobject_cast<const QLabel *>(widget());
        return given.isEmpty() && kind == QAccessible::Name && label ? label->text() : given;
    }
    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (role() == QAccessible::Link)
            names.prepend(pressAction());
        return names;
    }
    void doAction(const QString &name) override
    {
        if (role() != QAccessible::Link || name != pressAction())
            return QAccessibleWidget::doAction(name);
        QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
        QApplication::sendEvent(widget(), &enter);
    }
};

QAccessibleInterface *faceOf(const QString &, QObject *object)
{
    const QVariant role = object->isWidgetType() ? object->property(kRole) : QVariant();
    return role.isValid() ? new RoleFace(static_cast<QWidget *>(object), QAccessible::Role(role.toInt())) : nullptr;
}

} // namespace

void setSpokenRole(QWidget *widget, QAccessible::Role role)
{
    static const bool once = [] {
        QAccessible::installFactory(faceOf);
        return true;
    }();
    Q_UNUSED(once)
    widget->setProperty(kRole, int(role));
}

} // namespace credence
