// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clock.h"
#include "core/store/office.h"

namespace credence::bench {

inline constexpr int kProposals = 100'000;
inline constexpr int kEvents = 300'000;
inline const QDate kToday(2026, 3, 2); ///< the large office ends here; ten years after its first proposal

/// A clock that stands where it is put.
class StandingClock final : public Clock {
public:
    explicit StandingClock(QDate today = kToday) { set(QDateTime(today, QTime(15, 0), Qt::UTC)); }
    void set(const QDateTime &now) { m_now = now; }
    QDate today() const override { return m_now.date(); }
    QDateTime now() const override { return m_now; }

private:
    QDateTime m_now;
};

/// What building the office took; kept beside the file so that the report can tell it.
struct Building {
    double seconds = 0; ///< writing all proposals and events
    double verifySeconds = 0;
    qint64 bytes = 0;
    qint64 proposals = 0;
    qint64 events = 0;
};

/// Builds the large office at \a path, week after week over ten years, through Office::importDrafts and
/// Office::recordAll alone: every check, hash, index and full-text row is written as in daily work. Then checks the
/// whole file; a problem found is an error. Takes some minutes.
Result<Building> buildOffice(const QString &path, const Policy &policy, const CodeBook &codes);

/// Builds it at \a path unless it is there already; one that does not open (of another schema) is built anew.
Result<void> ensureOffice(const QString &path, const Policy &policy, const CodeBook &codes);

/// The figures kept beside \a path.
Building buildingOf(const QString &path);

} // namespace credence::bench
