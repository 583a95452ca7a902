// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace credence {

/// Titles to go to at the left of a page: sections of the framework, groups of settings, chapters of the handbook. A
/// title takes the lines it needs. The one that is current is marked, and with a bar where it has the keyboard.
class SectionList final : public QListWidget {
    Q_OBJECT
public:
    explicit SectionList(const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);
};

} // namespace credence
