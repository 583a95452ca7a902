// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

namespace credence {

/// How the numbers of "04/05/2026" are meant. A column says it: one cell with a number above 12 settles them all.
enum class DateOrder {
    Unknown, ///< no cell settles it: only cells whose two numbers are equal can be read
    DayFirst,
    MonthFirst,
    Contradictory, ///< some cells say one, some the other: none of these forms is read
};

/// The order that the cells of one column show.
DateOrder dateOrderOf(const QStringList &cells);

/// The date of a cell as spreadsheets and forms write it, in English or French: 2026-05-04 and 2026/05/04 (a time of
/// day behind them is left out), 04/05/2026 as \a order says, "May 4, 2026", "4 May 2026", "Mon 4-May-2026", "4 mai
/// 2026", "1er mai 2026". No date for everything else, also for years of two digits.
QDate dateOfCell(const QString &cell, DateOrder order);

} // namespace credence
