// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/store/deliveryrecords.h"
#include "ui/shell/notifier.h"
#include "ui/shell/storethread.h"

#include <QSet>

class QSettings;
class QTimer;
class QUndoStack;

namespace credence {

/// What one look at the calendar gives.
struct ReminderRun {
    QList<DueItem> listed; ///< to be reminded of now
    QList<DueItem> fresh;  ///< of these, what no notification was shown of yet, or not since it came back
    bool operator==(const ReminderRun &) const = default;
};

/// Of \a due (in date order) everything with a date up to and with \a days after \a today, what is late included, that
/// is neither done nor snoozed beyond \a today; \a states by reminderKey(). Pure.
ReminderRun reminderRun(const QList<DueItem> &due, const QHash<QString, Reminder> &states, QDate today, int days);

/// One notification for \a items, summed up where they are several. Learners' names stay out of it: it can be read by
/// whoever stands by.
Notification reminderNotification(const QList<DueItem> &items, const Policy &policy, QDate today);

/// Reminds of what falls due: looks when a file is opened, every hour and at midnight, shows what is new as one
/// notification, and keeps the list for the window. What was shown, snoozed or done is kept in the office file, for the
/// date it had: where that moves, the reminder is a new one.
/// Settings of this machine: "reminders" (on by default) and "reminder-days" (7).
class Reminders final : public QObject {
    Q_OBJECT
public:
    static constexpr int kDefaultDays = 7;
    static constexpr int kMostDays = 365;

    /// All of it outlives this; without a notifier only the list is kept.
    struct Context {
        StoreThread &store;
        const Policy &policy;
        const Clock &clock;
        QSettings &settings;
        QUndoStack &undo;
        Notifier *notifier = nullptr;
    };
    explicit Reminders(const Context &context, QObject *parent = nullptr);

    bool isOn() const { return m_on; }
    int days() const { return m_days; }
    const QList<DueItem> &items() const { return m_items; }
    const Policy &policy() const { return m_context.policy; }
    QDate today() const { return m_context.clock.today(); }

    /// Reads what is due and, where \a notify says so, shows what is new.
    void look(bool notify);
    /// Looks again when the settings are others than at the last look.
    void takeSettings();
    /// Hides an item until \a until. Kept at once; can be undone.
    void snooze(const DueItem &item, QDate until);
    /// Hides an item for good. Kept at once; can be undone.
    void finish(const DueItem &item);

signals:
    /// The list, or whether there is one.
    void changed();
    void failed(const credence::Error &error);

private:
    Context m_context;
    QTimer *m_next;
    QTimer *m_soon;
    bool m_on = true;
    int m_days = kDefaultDays;
    QList<DueItem> m_items;
    QHash<QString, Reminder> m_states;
    QSet<QString> m_told; ///< keys shown since the file was opened, also where the file cannot keep it
    bool m_notify = false;
    int m_asked = 0;

    void readSettings();
    void waitForNext();
    void take(const ReminderRun &run);
    void tell(const QList<DueItem> &fresh);
    void keep(const Reminder &before, const Reminder &after, const QString &act);
    Reminder stateOf(const DueItem &item) const;
};

} // namespace credence
