// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/ownfolder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace credence {

QString ownFolder(const QSettings &settings)
{
#ifdef Q_OS_WIN
    if (settings.format() != QSettings::IniFormat)
        return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
#endif
    return QFileInfo(settings.fileName()).absolutePath();
}

} // namespace credence
