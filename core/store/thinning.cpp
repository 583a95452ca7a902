// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

/// The Monday of the week.
QDate weekOf(QDate date) { return date.addDays(1 - date.dayOfWeek()); }

QDate monthOf(QDate date) { return QDate(date.year(), date.month(), 1); }

} // namespace

bool isThinned(const QString &reason) { return reason == u"closing"_s || reason == u"idle"_s; }

BackupGenerations BackupGenerations::read(const QString &setting)
{
    const QStringList parts = setting.split(u',');
    if (parts.size() != 3)
        return {};
    int numbers[3] = {};
    for (int i = 0; i < 3; ++i) {
        bool whole = false;
        numbers[i] = parts.at(i).toInt(&whole);
        if (!whole || numbers[i] < (i == 0 ? 1 : 0) || numbers[i] > kMost)
            return {};
    }
    return {numbers[0], numbers[1], numbers[2]};
}

QString BackupGenerations::toSetting() const
{
    return u"%1,%2,%3"_s.arg(QString::number(daily), QString::number(weekly), QString::number(monthly));
}

QList<QDateTime> backupsToKeep(const QList<QDateTime> &backups, QDate today)
{
    return backupsToKeep(backups, today, {});
}

QList<QDateTime> backupsToKeep(const QList<QDateTime> &backups, QDate today, const BackupGenerations &generations)
{
    QList<QDateTime> newestFirst = backups;
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    QList<QDateTime> kept;
    // From the newest back: the last of each day, then of each week, then of each month, each counted from the last
    // kept.
    QDate last = today.addDays(-1);
    int daily = generations.daily;
    int weekly = generations.weekly;
    int monthly = generations.monthly;
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
