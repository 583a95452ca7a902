// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <QDate>
#include <QList>
#include <QString>

namespace credence {

/// A text of the policy file in both languages; French empty falls back to English.
struct LocalText {
    QString en;
    QString fr;
    /// \a language "fr" or "fr_CA" gives French where there is any.
    const QString &in(QStringView language) const;
    bool operator==(const LocalText &) const = default;
};

enum class StageKind { Decision, Notice, External };
enum class StageCondition { Always, Osap };

/// One stage of the approval chain (design section 3).
struct Stage {
    QString id; ///< "chair", "dean", "faculty-committee", "faculty-board", "sccasp", "senate", "ministry"
    LocalText name;
    LocalText body; ///< who decides: "Department Chair"
    StageKind kind = StageKind::Decision;
    StageCondition condition = StageCondition::Always;
    bool optional = false; ///< only when the office switches it on (R136)
    bool meets = false;    ///< decided at a meeting with an agenda (sccasp, senate)
    int expectedDays = 0;  ///< usual calendar days at this stage, until the office has its own history
    QString clause;        ///< section of the framework
    bool operator==(const Stage &) const = default;
};

/// A section of the framework in our own words.
struct Clause {
    QString id; ///< "3b", "fn5", "A2"
    LocalText title;
    QList<LocalText> paragraphs; ///< **bold** marks the limits
    QString parent;              ///< empty for a section of the list; footnotes and the Appendix's parts name theirs
    bool operator==(const Clause &) const = default;
};

/// Every limit of the framework that a check reads; the docstrings give the key under "limits" in the policy file.
struct Limits {
    int hoursMin = 5, hoursMax = 300;         ///< R7
    int weeksMin = 1, weeksMax = 11;          ///< R8, R9
    int capMin = 1, capMax = 11;              ///< R33
    int hoursAdvice = 40;                     ///< PEQAB; exactly this: length.forty, above: length.over-40 (R35)
    int hoursPreferredBelow = 50;             ///< R11
    int cipMaxForOsap = 1, nocMaxForOsap = 3; ///< R135
    qint64 feeSuggestedMin = 20000, feeSuggestedMax = 150000; ///< cents (R60)
    qint64 feeCertificateFrom = 300000;                       ///< cents (R61)
    int leadMonths = 6;                                       ///< R95
    int leadMonthsOsapFirst = 12;                             ///< R96
    int bandFromBusinessDays = 45, bandToBusinessDays = 60;   ///< R54
    int intakesPerYearMin = 3, intakesPerYearMax = 4;         ///< R52
    int halfCreditHoursMin = 36, halfCreditHoursMax = 45;     ///< R34
    int publishDays = 42;     ///< calendar days from Senate notice to a first day: publish, promote and register (R97)
    int agendaClosesDays = 7; ///< usual days between an agenda's closing and its meeting, where the office gave none
    bool operator==(const Limits &) const = default;
};

/// Where a resubmission goes when the returning person did not choose.
enum class Resubmission { RestartAtFirst, ToReturningStage };

/// The framework as data: another institution or year is another file (resources/policy/*.json).
class Policy {
public:
    /// Reads a policy file; NotAPolicyFile names what is missing or wrong. Every limit must be there.
    static Result<Policy> fromJson(const QByteArray &json, const QString &source);
    static Result<Policy> load(const QString &path);
    /// The shipped policy, `:/policy/carleton-2025-04-28.json`.
    static Policy shipped();

    QString id;      ///< "carleton-2025-04-28"
    LocalText title; ///< "Micro-Credential Framework"
    LocalText institution;
    QDate date;
    Limits limits;
    QList<Stage> stages; ///< in chain order, optional ones included
    QList<Clause> clauses;
    Resubmission resubmission = Resubmission::RestartAtFirst;
    bool trackingOnlyWithoutOsap = false; ///< Q1: non-OSAP proposals are a tracking entry without the chain

    const Stage *stage(QStringView stageId) const;
    const Clause *clause(QStringView clauseId) const;
    bool operator==(const Policy &) const = default;
};

} // namespace credence
