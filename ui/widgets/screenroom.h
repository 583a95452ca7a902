// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScreen>
#include <QWidget>

namespace credence {

inline constexpr int kFrameRoom = 40; ///< px, for the frame that the desktop draws around a dialog

/// As large as a dialog may be on its screen.
inline QSize screenRoom(const QWidget *dialog)
{
    return dialog->screen()->availableGeometry().size() - QSize(kFrameRoom, kFrameRoom);
}

/// Gives \a dialog the size \a wished, or less where its screen has less: its buttons stay in sight.
inline void resizeToRoom(QWidget *dialog, QSize wished) { dialog->resize(wished.boundedTo(screenRoom(dialog))); }

} // namespace credence
