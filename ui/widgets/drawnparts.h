// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QRect>
#include <QString>

class QWidget;

namespace credence {

/// A widget that draws several things by itself (beads, bars, rows). A screen reader finds them as its children: each
/// with its words, its place and, where the keyboard goes among them, which one has it.
class DrawnParts {
public:
    virtual ~DrawnParts() = default;

    virtual int partCount() const = 0;
    /// What is said of it: "SCCASP, here now, on agenda 23 Jan".
    virtual QString partText(int part) const = 0;
    /// In coordinates of the widget.
    virtual QRect partRect(int part) const = 0;
    /// The one that the keyboard is at, or -1 where it does not go among them.
    virtual int currentPart() const { return -1; }
    /// As Enter or a click does; false where nothing happens.
    virtual bool activatePart(int) { return false; }
    virtual QAccessible::Role wholeRole() const { return QAccessible::List; }
    virtual QAccessible::Role partRole() const { return QAccessible::ListItem; }

protected:
    DrawnParts();
    /// Says which part the keyboard came to.
    static void tellCurrent(QWidget *widget, int part);
    /// Says that the parts are other ones.
    static void tellChanged(QWidget *widget);
};

} // namespace credence
