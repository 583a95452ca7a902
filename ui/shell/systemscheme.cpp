// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/systemscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr auto kKept = "window/portalScheme"_L1;
constexpr auto kKeptStill = "window/portalStill"_L1; // wantsStillness() reads it
constexpr auto kGroup = "org.freedesktop.appearance"_L1;
constexpr auto kKey = "color-scheme"_L1;
constexpr auto kMotionKey = "reduced-motion"_L1; ///< newer portals: 1 asks for less
constexpr auto kGnomeGroup = "org.gnome.desktop.interface"_L1;
constexpr auto kGnomeKey = "enable-animations"_L1;

QString service() { return u"org.freedesktop.portal.Desktop"_s; }
QString object() { return u"/org/freedesktop/portal/desktop"_s; }
QString interface() { return u"org.freedesktop.portal.Settings"_s; }

} // namespace

SystemScheme::SystemScheme(const QPalette &desktop, QSettings &settings)
    : m_settings(settings), m_desktop(schemeOf(desktop)), m_scheme(m_desktop)
{
    const uint kept = settings.value(kKept, 0).toUInt();
    if (kept == 1 || kept == 2)
        m_scheme = kept == 1 ? Scheme::Dark : Scheme::Light;
}

void SystemScheme::take(uint wish)
{
    m_settings.setValue(kKept, wish);
    const Scheme now = wish == 1 ? Scheme::Dark : wish == 2 ? Scheme::Light : m_desktop;
    if (std::exchange(m_scheme, now) != now)
        emit changed();
}

void SystemScheme::takeStillness(bool still)
{
    if (m_settings.value(kKeptStill).toBool() == still)
        return;
    m_settings.setValue(kKeptStill, still);
    emit motionChanged();
}

void SystemScheme::listen()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service(), object(), interface(), u"SettingChanged"_s, this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    ask(kGroup, kKey);
    ask(kGroup, kMotionKey);
    ask(kGnomeGroup, kGnomeKey);
}

void SystemScheme::ask(const QString &group, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service(), object(), interface(), u"Read"_s);
    question << group << key;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [=, this](QDBusPendingCallWatcher *finished) {
        finished->deleteLater();
        const QDBusPendingReply<QDBusVariant> reply = *finished;
        if (!reply.isError()) // a desktop need not know each of them
            settingChanged(group, key, reply.value());
    });
}

void SystemScheme::settingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    QVariant inner = value.variant();
    if (inner.canConvert<QDBusVariant>()) // Read wraps it twice
        inner = inner.value<QDBusVariant>().variant();
    if (group == kGroup && key == kKey)
        take(inner.toUInt());
    else if (group == kGroup && key == kMotionKey)
        takeStillness(inner.toUInt() == 1);
    else if (group == kGnomeGroup && key == kGnomeKey)
        takeStillness(!inner.toBool());
}

} // namespace credence
