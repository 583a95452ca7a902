// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QUndoCommand;
class QUndoStack;

namespace credence {

class Toast;

/// Says at the foot of the window what was done, taken back or done again, each with the button that turns it round. A
/// page that has its own sentence for an act says it; an act without one is told by the words of the Edit menu. What is
/// typed into a form is seen in the form and is not told.
class ActTeller final : public QObject {
    Q_OBJECT
public:
    ActTeller(QUndoStack &undo, Toast &toast, QObject *parent);

private:
    QUndoStack &m_undo;
    Toast &m_toast;
    int m_index = 0;
    const QUndoCommand *m_undone = nullptr; ///< what Redo would do; never looked into
    bool m_heard = false;                   ///< a sentence was said since the last act

    void moved(int index);
    void tell(const QString &sentence, const QString &button, void (QUndoStack::*turn)());
    void done(const QUndoCommand *command);
};

} // namespace credence
