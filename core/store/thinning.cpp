// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kDaily = 12;
constexpr int kWeekly = 10;
constexpr int kMonthly = 9;

/// The Monday of the week.
QDate weekOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

QDate monthOf(QDate date) { return QDate(date.year(), date.month(), 1); }

} // namespace

bool isThinned(const QString &reason) { return reason == u"closing"_s || reason == u"idle"_s; }

QList<QDateTime> backupsToKeep(const QList<QDateTime> &backups, QDate today)
{
    QList<QDateTime> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QList<QDateTime> kept;
    // From the newest back: the last of each day, then of each week, then of each month, each counted from the last
    // kept.
    QDate last = today.addDays(-1);
    int daily = kDaily;
    int weekly = kWeekly;
    int monthly = kMonthly;
    for (const QDateTime &made : std::as_const(newestFirst)) {
        const QDate day = made.toLocalTime().date();
        if (day >= today.addDays(-1)) {
            kept.append(made);
            continue;
        }
        if (daily > 0) {
            if (day >= last)
                continue;
            --daily;
        } else if (weekly > 0) {
            if (weekOf(day) >= weekOf(last))
                continue;
            --weekly;
        } else if (monthly > 0) {
            if (monthOf(day) >= monthOf(last))
                continue;
            --monthly;
        } else {
            break;
        }
        kept.append(made);
        last = day;
    }
    return kept;
}

} // namespace credence
