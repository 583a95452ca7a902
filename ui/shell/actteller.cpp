// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/actteller.h"

#include "ui/shell/toast.h"

#include <QTimer>
#include <QUndoCommand>
#include <QUndoStack>

namespace credence {

namespace {

/// Steps of typing can be merged into one; every other command is an act that was finished.
bool isTold(const QUndoCommand *command) { return command && command->id() == -1; }

} // namespace

ActTeller::ActTeller(QUndoStack &undo, Toast &toast, QObject *parent)
    : QObject(parent), m_undo(undo), m_toast(toast), m_index(undo.index())
{
    connect(&undo, &QUndoStack::indexChanged, this, &ActTeller::moved);
    connect(&toast, &Toast::said, this, [this] { m_heard = true; });
}

void ActTeller::moved(int index)
{
    const int before = std::exchange(m_index, index);
    const QUndoCommand *undone = std::exchange(m_undone, m_undo.command(index));
    if (index < before) {
        m_toast.overtake(); // what it said is no longer so
        if (isTold(m_undone))
            //: %1 is an act: "deleting a draft"
            tell(tr("Taken back: %1.").arg(m_undone->text()), tr("Redo"), &QUndoStack::redo);
    } else if (index > before) {
        const QUndoCommand *command = m_undo.command(index - 1);
        if (command != undone)
            done(command);
        else if (isTold(command))
            //: %1 is an act: "deleting a draft"
            tell(tr("Done again: %1.").arg(command->text()), tr("Undo"), &QUndoStack::undo);
    }
}

void ActTeller::tell(const QString &sentence, const QString &button, void (QUndoStack::*turn)())
{
    m_toast.say(sentence);
    m_toast.offer(button, [&undo = m_undo, turn] { (undo.*turn)(); });
}

void ActTeller::done(const QUndoCommand *command)
{
    // The page may say it in its own words, before the event is over.
    m_heard = false;
    QTimer::singleShot(0, this, [this, told = isTold(command), index = m_index, text = command->text()] {
        if (m_index != index)
            return;
        if (m_heard && !m_toast.isProblem())
            m_toast.offer(tr("Undo"), [this] { m_undo.undo(); });
        else if (told && !m_heard)
            //: %1 is an act: "deleting a draft"
            tell(tr("Done: %1.").arg(text), tr("Undo"), &QUndoStack::undo);
    });
}

} // namespace credence
