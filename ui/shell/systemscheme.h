// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QDBusVariant>
#include <QObject>
#include <QPalette>

class QDBusPendingCallWatcher;
class QSettings;

namespace credence {

/// Which scheme the desktop wishes for, and whether things are to move. Qt 6.4 does not tell, so the desktop portal is
/// asked: after the window is there, without waiting. Until it answers, its last answer counts, and before the first
/// the lightness of the desktop's palette.
class SystemScheme final : public QObject {
    Q_OBJECT
public:
    SystemScheme(const QPalette &desktop, QSettings &settings);

    Scheme scheme() const { return m_scheme; }
    /// Asks the portal and hears of later changes.
    void listen();
    /// What the portal's number means (0 no wish, 1 dark, 2 light).
    void take(uint wish);
    /// The desktop has its animations off, or on.
    void takeStillness(bool still);

signals:
    void changed();
    void motionChanged();

private slots:
    void settingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    QSettings &m_settings;
    Scheme m_desktop;
    Scheme m_scheme;
};

} // namespace credence
