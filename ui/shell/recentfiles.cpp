// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentfiles.h"

#include <QFileInfo>
#include <QSettings>

namespace credence {

namespace {

constexpr int kMost = 8;
constexpr auto kKey = "recentFiles";

} // namespace

QStringList RecentFiles::list() const
{
    QStringList found = m_settings.value(QLatin1String(kKey)).toStringList();
    found.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    return found;
}

void RecentFiles::add(const QString &path)
{
    QStringList all = m_settings.value(QLatin1String(kKey)).toStringList();
    const QString whole = QFileInfo(path).absoluteFilePath();
    all.removeAll(whole);
    all.prepend(whole);
    m_settings.setValue(QLatin1String(kKey), QStringList(all.mid(0, kMost)));
}

void RecentFiles::remove(const QString &path)
{
    QStringList all = m_settings.value(QLatin1String(kKey)).toStringList();
    all.removeAll(QFileInfo(path).absoluteFilePath());
    m_settings.setValue(QLatin1String(kKey), all);
}

} // namespace credence
