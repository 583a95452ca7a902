// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoStack;

namespace credence {

class Spelling;
class StoreThread;

/// The office's dictionary: a setting of the office file ("spelling-words", a word of each line), shown to a window's
/// Spelling and changed at its wish. Read when the Spelling starts, and again when the office changes.
class OfficeWords final : public QObject {
    Q_OBJECT
public:
    /// All of it outlives this.
    OfficeWords(Spelling &spelling, StoreThread &store, QUndoStack &undo, QObject *parent);

private:
    Spelling &m_spelling;
    StoreThread &m_store;
    QUndoStack &m_undo;

    void read();
    void change(const QString &word, bool wanted);
};

} // namespace credence
