// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/officefile.h"
#include "ui/shell/pageentry.h"

class QSettings;
class QWidget;

namespace credence {

class Notifier;

/// The questions the window asks with the system's file dialogs; tests answer them. Empty: the user thought better of
/// it.
struct FilePrompts {
    std::function<QString(QWidget *)> newOffice;
    std::function<QString(QWidget *)> openOffice;
    std::function<QString(QWidget *, const QString &suggested)> backupTarget;
    /// The system's dialogs.
    static FilePrompts system();
};

/// What app/ builds and the window is made of. All of it outlives the window.
struct WindowSetup {
    StoreThread &store;
    const Policy &policy;
    const CodeBook &codes;
    const Clock &clock;
    QSettings &settings;
    QList<PageEntry> pages;
    /// Makes the example office at a path (on the store's thread); null when the example is not offered.
    std::function<Result<void>(const QString &path)> makeExample;
    /// Where the example office lies; empty: among the user's data, one for each day.
    QString examplePath = {};
    FilePrompts prompts = FilePrompts::system();
    /// Shows reminders on the desktop; null: they are only listed in the window.
    Notifier *notifier = nullptr;
    /// Changes the scheme of the running program: "light", "dark" or "system".
    std::function<void(const QString &)> setScheme;
    /// Changes the language of the running program and keeps the choice: "en", "fr" or "system". Null: it is not asked
    /// for.
    std::function<void(const QString &)> setLanguage = {};
    /// Puts another policy in force; called only while no file is open and no page was made. Null: from the next start.
    std::function<void(const Policy &)> setPolicy = {};
    /// How the file that the store is opening at the start was left.
    OfficeTraces traces = {};
};

} // namespace credence
