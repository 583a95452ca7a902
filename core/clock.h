// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>

namespace credence {

/// Today and now, handed down from app/ so that nothing below reads a hidden clock.
class Clock {
public:
    virtual ~Clock() = default;
    /// The local calendar date (R128: dates, never times of day).
    virtual QDate today() const = 0;
    /// The instant in UTC, for "recorded at".
    virtual QDateTime now() const = 0;
};

/// The machine's clock; with a fixed date it answers that date (`--today`) and the real time of day.
class SystemClock final : public Clock {
public:
    explicit SystemClock(QDate fixedToday = {}) : m_fixed(fixedToday) {}
    QDate today() const override { return m_fixed.isValid() ? m_fixed : QDate::currentDate(); }
    QDateTime now() const override
    {
        const QDateTime real = QDateTime::currentDateTimeUtc();
        return m_fixed.isValid() ? QDateTime(m_fixed, real.time(), Qt::UTC) : real;
    }

private:
    QDate m_fixed;
};

} // namespace credence
