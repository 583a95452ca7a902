// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QSettings;

namespace credence {

/// The office files opened lately, newest first, kept in the user's settings. Files that are gone are left out of
/// list().
class RecentFiles {
public:
    explicit RecentFiles(QSettings &settings) : m_settings(settings) {}

    QStringList list() const;
    void add(const QString &path);
    void remove(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace credence
