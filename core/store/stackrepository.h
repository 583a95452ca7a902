// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deliveryrecords.h"
#include "core/store/office.h"

namespace credence {

class Database;

/// Stacks and reminders of an open office: Office::stacks(). Announced by Office::deliveryChanged().
class StackRepository {
public:
    /// By name.
    Result<QList<StoredStack>> stacks() const;
    Result<StoredStack> stack(const QUuid &id) const;
    /// Adds one; Conflict when the name is taken, StackRefused when an error of checkStack() stands.
    Result<StoredStack> addStack(Stack stack);
    /// Saves it if its row version is still \a rowVersion, else Conflict; gives the new one.
    Result<qint64> saveStack(const Stack &stack, qint64 rowVersion);
    Result<void> removeStack(const QUuid &id);
    /// Everybody with a pass in one of the members, most first: "x of n" (R77).
    Result<QList<StackLearner>> learners(const QUuid &stack, int limit = 500) const;
    /// Runs of the members, for the hint about OSAP (R132).
    Result<QList<MemberRun>> runs(const QUuid &stack) const;

    // ---- reminders of what falls due
    Result<QHash<QString, Reminder>> reminders() const;
    Result<void> saveReminder(const Reminder &reminder);
    /// All of them in one transaction, or none: those that one notification showed.
    Result<void> saveReminders(const QList<Reminder> &reminders);
    /// Removes what is kept of reminders that cannot come again: what they are about is gone, or their day, showing and
    /// snoozing are more than a year past and they are not due any more. Office::open() does. Gives how many.
    Result<int> tidyReminders();

private:
    friend class Office;
    explicit StackRepository(Office &office) : m_office(office) {}
    const Database &db() const;
    /// Tells of a write that succeeded, and hands its result on.
    template <typename Value> Result<Value> announce(Result<Value> written) const
    {
        if (written)
            tell();
        return written;
    }
    void tell() const;
    Office &m_office;
};

} // namespace credence
