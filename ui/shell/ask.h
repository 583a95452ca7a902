// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace credence {

// Questions that do not stop the window: each is a dialog of its own over \a parent, and \a done is called when it is
// answered (not when it is cancelled). Tests answer them through their object names.

/// Asks for a file to write ("askSaveFile"); \a suggested is a file name without a folder. \a filter as QFileDialog's.
void askSaveFile(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                 std::function<void(const QString &path)> done);

/// Asks for files to read ("askOpenFiles").
void askOpenFiles(QWidget *parent, const QString &title, const QString &filter,
                  std::function<void(const QStringList &paths)> done);

/// Asks for a folder ("askFolder"), beginning in \a start where that is one.
void askFolder(QWidget *parent, const QString &title, const QString &start,
               std::function<void(const QString &path)> done);

/// Asks for a short text ("askText").
void askText(QWidget *parent, const QString &title, const QString &label, const QString &text,
             std::function<void(const QString &text)> done);

/// Asks yes or no ("askYes"): \a question says what happens, \a yes is the word on the button.
void askYes(QWidget *parent, const QString &title, const QString &question, const QString &yes,
            std::function<void()> done);

} // namespace credence
