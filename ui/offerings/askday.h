// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace credence {

/// Asks for a day up to \a latest ("askDay", its field "askDay.day"); an empty field gives no date where \a mayBeEmpty.
void askDay(QWidget *parent, const QString &title, const QString &label, QDate day, QDate latest, bool mayBeEmpty,
            std::function<void(QDate)> done);

} // namespace credence
