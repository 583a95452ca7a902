// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace credence {

/// Gives the keyboard to the field inside \a root that follows the one that has it (or comes before it, where \a next
/// is false), in the order of the layouts, and after the last one to the first one. Qt goes by the order in which
/// widgets were made, and takes a frame that passes the keyboard on to the field in it for a stop of its own; where
/// rows and cards come and go, Tab would jump, or go round in one card. Returns false where there is no field.
bool focusNextByLayout(QWidget *root, bool next);

/// The first field inside \a root that Tab stops at now (visible, enabled), in the order of the layouts; null when
/// there is none.
QWidget *firstTabStop(QWidget *root);

/// A window or dialog in which Tab goes by focusNextByLayout(); where it lies in another one, Tab goes through that.
template <typename Window> class TabsByLayout : public Window {
public:
    using Window::Window;

protected:
    bool focusNextPrevChild(bool next) override
    {
        return this->isWindow() ? focusNextByLayout(this, next) : Window::focusNextPrevChild(next);
    }
};

} // namespace credence
