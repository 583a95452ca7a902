// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

QString service() { return u"org.freedesktop.Notifications"_s; }
QString object() { return u"/org/freedesktop/Notifications"_s; }

QDBusMessage call(const QString &method)
{
    return QDBusMessage::createMethodCall(service(), object(), service(), method);
}

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent) : Notifier(parent) {}

void DesktopNotifier::show(const Notification &notification)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    if (m_asked)
        return send(notification);
    // Asked when there is something to show for the first time, and without waiting: starting needs none of it.
    bus.connect(service(), object(), service(), u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, notification](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<QStringList> reply = *done;
        if (reply.isError())
            return; // no desktop that shows notifications
        m_asked = true;
        m_markup = reply.value().contains(u"body-markup"_s);
        send(notification);
    });
}

void DesktopNotifier::send(const Notification &notification)
{
    const QString body = m_markup ? notification.body.toHtmlEscaped() : notification.body;
    QDBusMessage message = call(u"Notify"_s);
    message << u"Credence"_s << m_last << QGuiApplication::desktopFileName() << notification.title << body
            << QStringList{u"default"_s, tr("Show")}
            << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << -1;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *done) {
        done->deleteLater();
        const QDBusPendingReply<uint> reply = *done;
        if (!reply.isError())
            m_last = reply.value();
    });
}

void DesktopNotifier::actionInvoked(uint id, const QString &action)
{
    if (id == m_last && action == "default"_L1)
        emit activated();
}

} // namespace credence
