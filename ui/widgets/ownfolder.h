// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace credence {

/// The folder of this user on this machine in which \a settings lie, for what is kept beside them; where they lie in no
/// file (the registry of Windows), the folder that the desktop gives a program.
QString ownFolder(const QSettings &settings);

} // namespace credence
