// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// What was kept of reminders that can never come again is removed when the file is opened.

#include "core/store/officedue.h"
#include "core/store/officeprivate.h"
#include "core/store/stackrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// A reminderKey(), taken apart: "decide-by:dean:<id>@2026-03-01", "meeting:17@2026-03-01".
struct Parts {
    QString kind;
    QStringList about;
    QDate day;
};

Parts partsOf(const QString &key)
{
    const qsizetype at = key.lastIndexOf(u'@');
    QStringList about = key.left(at).split(u':');
    const QString kind = about.takeFirst();
    return {kind, about, at < 0 ? QDate() : QDate::fromString(key.mid(at + 1), Qt::ISODate)};
}

/// Whether what the reminder is about is in the file no more; false for what we do not know.
Result<bool> isGone(const Database &database, const Parts &parts)
{
    const auto missing = [](const Result<qint64> &count) { return count.map([](qint64 found) { return found == 0; }); };
    for (const QString &word : parts.about) {
        if (const QUuid id = QUuid::fromString(word); !id.isNull())
            return missing(
                database.number(u"SELECT (SELECT count(*) FROM proposal WHERE id = ?) + (SELECT count(*)"
                                " FROM offering WHERE id = ?) + (SELECT count(*) FROM cohort WHERE id = ?)"_s,
                                id, id, id));
    }
    static const QHash<QString, QString> tables{{u"agenda"_s, u"meeting"_s},
                                                {u"meeting"_s, u"meeting"_s},
                                                {u"intake"_s, u"intake"_s},
                                                {u"final-date"_s, u"enrolment"_s}};
    bool isNumber = false;
    const qint64 record = parts.about.value(0).toLongLong(&isNumber);
    const QString table = tables.value(parts.kind);
    if (!isNumber || table.isEmpty())
        return false;
    return missing(database.number(u"SELECT count(*) FROM %1 WHERE id = ?"_s.arg(table), record));
}

/// Whether a learner with this final date is still without a result. One reminder speaks of a few of them by name and
/// of more together, so any of its forms may come back until the last of them is confirmed.
Result<bool> isUnfinished(const Database &database, const Parts &parts)
{
    if (parts.kind != "final-date"_L1)
        return false;
    return database
        .number(u"SELECT count(*) FROM enrolment e JOIN cohort c ON c.row = e.cohort WHERE e.result = 'in-progress' AND"
                " (e.id = ? OR c.id = ?)"_s,
                parts.about.value(0).toLongLong(), QUuid::fromString(parts.about.value(0)))
        .map([](qint64 found) { return found > 0; });
}

} // namespace

Result<int> StackRepository::tidyReminders()
{
    const Result<QHash<QString, Reminder>> states = reminders();
    if (!states)
        return tl::unexpected(states.error());
    const QDate yearAgo = m_office.clock().today().addYears(-1);
    QStringList remove;
    QStringList old;
    for (const Reminder &state : *states) {
        const Parts parts = partsOf(state.key);
        if (!parts.day.isValid())
            continue;
        const Result<bool> gone = isGone(db(), parts);
        if (!gone)
            return tl::unexpected(gone.error());
        if (*gone) {
            remove.append(state.key);
        } else if (std::max({parts.day, state.shownOn, state.snoozedUntil}) < yearAgo) {
            const Result<bool> unfinished = isUnfinished(db(), parts);
            if (!unfinished)
                return tl::unexpected(unfinished.error());
            if (!*unfinished)
                old.append(state.key);
        }
    }
    if (!old.isEmpty()) {
        // Some stay due however long ago their day was: a decision that is waited for.
        const Result<QList<DueItem>> due = officeDue(m_office, yearAgo);
        if (!due)
            return tl::unexpected(due.error());
        QSet<QString> live;
        for (const DueItem &item : *due)
            live.insert(reminderKey(item));
        old.removeIf([&live](const QString &key) { return live.contains(key); });
    }
    remove += old;
    if (remove.isEmpty())
        return 0; // opening a file writes nothing as a rule
    return transact(db(), [&]() -> Result<int> {
        for (const QString &key : std::as_const(remove)) {
            const auto removed = db().write(u"DELETE FROM reminder WHERE key = ?"_s, key);
            if (!removed)
                return tl::unexpected(removed.error());
        }
        return int(remove.size());
    });
}

} // namespace credence
