// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminders.h"

#include "core/store/officedue.h"
#include "core/store/stackrepository.h"
#include "core/wording/wording.h"
#include "ui/shell/storecommand.h"

#include <QSettings>
#include <QTimer>
#include <QUndoStack>

using namespace Qt::StringLiterals;

namespace credence {
namespace {

constexpr int kHour = 60 * 60 * 1000; ///< ms
constexpr int kAfterMidnight = 1000;  ///< ms: the clock's date has changed then
constexpr int kSoon = 500;            ///< ms: many changes in a row are read once
constexpr qsizetype kMostLines = 4;   ///< of a notification

StoreCommand::Task keeping(const Reminder &state)
{
    return [state](Office &office) { return office.stacks().saveReminder(state); };
}

} // namespace

ReminderRun reminderRun(const QList<DueItem> &due, const QHash<QString, Reminder> &states, QDate today, int days)
{
    ReminderRun run;
    for (const DueItem &item : due) {
        if (!item.date.isValid() || item.date > today.addDays(days))
            continue;
        const Reminder state = states.value(reminderKey(item));
        if (state.done || (state.snoozedUntil.isValid() && state.snoozedUntil > today))
            continue;
        run.listed.append(item);
        const bool cameBack = state.snoozedUntil.isValid() && state.shownOn < state.snoozedUntil;
        if (!state.shownOn.isValid() || cameBack)
            run.fresh.append(item);
    }
    return run;
}

Notification reminderNotification(const QList<DueItem> &items, const Policy &policy, QDate today)
{
    QStringList lines;
    QString title;
    for (DueItem item : items.first(std::min(items.size(), kMostLines))) {
        item.who.clear();
        const QString words = dueTitle(item, policy);
        if (items.size() > 1) {
            lines.append(labelled(dateTextWeekday(item.date), words));
            continue;
        }
        title = words;
        //: %1 a date, %2 "in 4 days"
        lines.append(Reminders::tr("%1, %2").arg(dateTextWeekday(item.date), dueText(item.date, today)));
        if (const QString detail = dueDetail(item, policy); !detail.isEmpty())
            lines.append(detail);
    }
    if (items.size() > 1)
        title = Reminders::tr("%n thing(s) to think of", nullptr, int(items.size()));
    if (items.size() > kMostLines)
        lines.append(Reminders::tr("and %n more", "things that fall due", int(items.size() - kMostLines)));
    return {title, lines.join(u'\n')};
}

Reminders::Reminders(const Context &context, QObject *parent)
    : QObject(parent), m_context(context), m_next(new QTimer(this)), m_soon(new QTimer(this))
{
    readSettings();
    m_next->setSingleShot(true);
    connect(m_next, &QTimer::timeout, this, [this] {
        look(true);
        waitForNext();
    });
    m_soon->setSingleShot(true);
    m_soon->setInterval(kSoon);
    connect(m_soon, &QTimer::timeout, this, [this] { look(false); }); // who changed something is looking at it
    StoreThread &store = context.store;
    connect(&store, &StoreThread::changed, m_soon, qOverload<>(&QTimer::start));
    connect(&store, &StoreThread::officeChanged, m_soon, qOverload<>(&QTimer::start));
    connect(&store, &StoreThread::deliveryChanged, m_soon, qOverload<>(&QTimer::start));
    const auto opened = [this] {
        m_told.clear();
        look(true);
        waitForNext();
    };
    connect(&store, &StoreThread::opened, this, opened);
    connect(&store, &StoreThread::closed, this, [this] {
        ++m_asked;
        m_next->stop();
        m_soon->stop();
        m_states.clear();
        take({});
    });
    if (store.isOpen())
        opened();
}

void Reminders::readSettings()
{
    m_on = m_context.settings.value("reminders"_L1, true).toBool();
    m_days = std::clamp(m_context.settings.value("reminder-days"_L1, kDefaultDays).toInt(), 0, kMostDays);
}

void Reminders::takeSettings()
{
    const auto before = std::pair(m_on, m_days);
    readSettings();
    if (std::pair(m_on, m_days) != before)
        look(false);
}

void Reminders::waitForNext()
{
    const QDateTime now = QDateTime::currentDateTime();
    const qint64 midnight = now.msecsTo(now.date().addDays(1).startOfDay()) + kAfterMidnight;
    m_next->start(int(std::min<qint64>(kHour, midnight)));
}

void Reminders::look(bool notify)
{
    readSettings();
    m_notify |= notify;
    if (!m_context.store.isOpen() || !m_on) {
        ++m_asked;
        m_notify = false;
        take({});
        return;
    }
    using Reading = std::pair<ReminderRun, QHash<QString, Reminder>>;
    m_context.store.ask(
        this,
        [today = today(), days = m_days](Office &office) -> Result<Reading> {
            const Result<QList<DueItem>> due = officeDue(office, today.addDays(days));
            if (!due)
                return tl::unexpected(due.error());
            const Result<QHash<QString, Reminder>> states = office.stacks().reminders();
            if (!states)
                return tl::unexpected(states.error());
            return Reading{reminderRun(*due, *states, today, days), *states};
        },
        [this, asked = ++m_asked](const Result<Reading> &reading) {
            if (asked != m_asked)
                return;
            const bool wanted = std::exchange(m_notify, false);
            if (!reading) {
                emit failed(reading.error());
                return;
            }
            m_states = reading->second;
            take(reading->first);
            if (wanted)
                tell(reading->first.fresh);
        });
}

void Reminders::take(const ReminderRun &run)
{
    m_items = run.listed;
    emit changed();
}

void Reminders::tell(const QList<DueItem> &fresh)
{
    if (!m_context.notifier)
        return;
    QList<DueItem> news;
    QList<Reminder> states;
    for (const DueItem &item : fresh) {
        Reminder state = stateOf(item);
        if (m_told.contains(state.key))
            continue;
        m_told.insert(state.key);
        state.shownOn = today();
        states.append(state);
        news.append(item);
    }
    if (news.isEmpty())
        return;
    m_context.notifier->show(reminderNotification(news, m_context.policy, today()));
    if (m_context.store.isReadOnly())
        return;
    m_context.store.write(
        this, [states](Office &office) { return office.stacks().saveReminders(states); },
        [this](const Result<void> &saved) {
            if (!saved)
                emit failed(saved.error());
        });
}

Reminder Reminders::stateOf(const DueItem &item) const
{
    Reminder state = m_states.value(reminderKey(item));
    state.key = reminderKey(item);
    return state;
}

void Reminders::snooze(const DueItem &item, QDate until)
{
    Reminder state = stateOf(item);
    const Reminder before = state;
    state.snoozedUntil = until;
    m_told.remove(state.key); // it comes back
    keep(before, state, tr("snoozing a reminder"));
}

void Reminders::finish(const DueItem &item)
{
    Reminder state = stateOf(item);
    const Reminder before = state;
    state.done = true;
    keep(before, state, tr("finishing a reminder"));
}

void Reminders::keep(const Reminder &before, const Reminder &after, const QString &act)
{
    m_context.store.write(this, keeping(after), [this, before, after, act](const Result<void> &saved) {
        if (!saved) {
            emit failed(saved.error());
            return;
        }
        m_context.undo.push(new StoreCommand(m_context.store, act, keeping(before), keeping(after)));
        look(false);
    });
}

} // namespace credence
