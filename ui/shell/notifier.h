// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QDBusPendingCallWatcher;

namespace credence {

/// What a notification says; plain text.
struct Notification {
    QString title;
    QString body;
    bool operator==(const Notification &) const = default;
};

/// Where notifications are shown. Tests keep them instead.
class Notifier : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    virtual void show(const Notification &notification) = 0;

signals:
    /// The user chose the notification shown last.
    void activated();
};

/// The desktop's own notifications (org.freedesktop.Notifications); the one before is replaced. Where there is no
/// session bus, or nobody answers there, nothing is shown.
class DesktopNotifier final : public Notifier {
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    void show(const Notification &notification) override;

private slots:
    void actionInvoked(uint id, const QString &action);

private:
    uint m_last = 0;       ///< number of the notification shown last, given by the desktop
    bool m_asked = false;  ///< what the desktop can is known
    bool m_markup = false; ///< it reads the body as markup

    void send(const Notification &notification);
};

} // namespace credence
