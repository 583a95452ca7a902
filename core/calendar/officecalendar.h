// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/businessdays.h"
#include "core/policy/policy.h"

#include <optional>

namespace credence {

/// An OSAP intake deadline. Never derived: the Ministry announces them each year (R52, R53).
struct Intake {
    qint64 id = 0;
    QDate deadline;
    bool confirmed = true; ///< false: "unconfirmed", an example or a guess
    QString note;
    bool operator==(const Intake &) const = default;
};

/// A meeting of a committee.
struct Meeting {
    qint64 id = 0;
    QString body; ///< stage id: "sccasp", "senate"
    QDate date;
    QDate agendaCloses; ///< last day an item can be put on the agenda
    QString note;
    bool operator==(const Meeting &) const = default;
};

/// The calendar facts that the office keeps, each list in date order.
struct OfficeCalendar {
    QList<Intake> intakes;
    QList<Meeting> meetings;
    QList<Holiday> closures;
    bool operator==(const OfficeCalendar &) const = default;
};

/// When a decision is expected: the 45th to the 60th business day after the deadline (R54). An estimate (Q11).
struct DecisionBand {
    QDate intake;
    QDate from;
    QDate to;
    bool operator==(const DecisionBand &) const = default;
};
DecisionBand decisionBand(QDate intakeDeadline, const BusinessCalendar &days, const Limits &limits);

/// The intake a submission of \a date falls into: the first deadline on or after it (R55), or nothing when none is
/// known.
std::optional<Intake> intakeFor(QDate date, const QList<Intake> &intakes);

/// The last day an item can be put on the agenda of \a meeting: as the office wrote it, otherwise the usual days
/// before.
QDate agendaCloses(const Meeting &meeting, const Limits &limits = {});

/// The first meeting of \a body whose agenda closes on or after \a ready.
std::optional<Meeting> nextMeeting(const QString &body, QDate ready, const QList<Meeting> &meetings,
                                   const Limits &limits = {});

/// Academic year of a date, named by its first September: 2025-09-01 … 2026-08-31 is 2025.
int academicYear(QDate date);

/// The academic year an intake is announced for. A deadline in August belongs to the year about to begin: the
/// framework's footnote 4 lists 2024-08-09 under 2024-25 (Q10).
int intakeYear(QDate deadline);

/// The day by which the intakes of an academic year are usually communicated (R53).
QDate intakesAnnounced(int year);

/// A reminder about the intakes of an academic year (R52, R53), for wording.
struct IntakeRemark {
    enum Kind { NoneKnown, Few, Many, Unconfirmed } kind = NoneKnown;
    int year = 0;
    int count = 0;
    bool operator==(const IntakeRemark &) const = default;
};
/// From 31 August a year without dates is NoneKnown; Few and Many are about the year's number of intakes (three or four
/// are usual), Unconfirmed counts those still to come that nobody confirmed. Years in order, the present one first.
QList<IntakeRemark> intakeRemarks(const QList<Intake> &intakes, QDate today, const Limits &limits);

} // namespace credence
