// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace credence {

/// What the whole of a stack leads to (R25). Words: "none", "certificate", "micro-certificate", "course-credit".
enum class StackOutcome { None, Certificate, MicroCertificate, CourseCredit };

/// Level of the course that a stack may equal (R31, R119). Words: "", "undergraduate", "graduate".
enum class CourseLevel { None, Undergraduate, Graduate };

/// A unit's own decision about equivalence in one of its programs (R29, R30). Words: "undecided", "yes", "no".
enum class EquivalenceAnswer { Undecided, Yes, No };

struct Equivalence {
    qint64 id = 0; ///< 0 for a new one
    QString unit;  ///< that decides; one unit's yes is never another's
    QString program;
    EquivalenceAnswer answer = EquivalenceAnswer::Undecided;
    QString by;
    QDate on;
    bool operator==(const Equivalence &) const = default;
};

/// A member, in any state of the chain (R22).
struct StackMember {
    QUuid proposal;
    int position = 0; ///< from 1 where the stack is sequential; its order in the list otherwise (R24)
    bool operator==(const StackMember &) const = default;
};

/// A set of at least two micro-credentials designed together (section 3a). A plain value.
struct Stack {
    QUuid id;
    QString name;
    StackOutcome outcome = StackOutcome::None;
    QString award; ///< name of the certificate, or code of the course
    CourseLevel level = CourseLevel::None;
    bool sequential = false; ///< members are taken in their order (R24)
    QList<StackMember> members;
    QList<Equivalence> equivalences;
    QString conversionRule; ///< pass/fail to a grade; asked only for course credit (R41)
    QString conversionDecidedBy;
    QDate conversionInSyllabus; ///< the day it stood in the syllabus; not after an offering's first day (R42)
    QDate consultedOn;          ///< the in-depth conversation with OAPSI (R111)
    QDate budgetDiscussedOn;    ///< revenue sharing in the unit's annual budget (R68)
    QString note;
    bool operator==(const Stack &) const = default;
};

/// What the checks need to know of a member.
struct MemberFacts {
    QUuid proposal;
    QString reference;
    QString name;
    QString stage; ///< stageWord()
    QStringList skills;
    bool operator==(const MemberFacts &) const = default;
};

/// What is to be said of a stack. Errors keep it from being saved or an offering from opening; the others never block.
struct StackRemark {
    enum Kind {
        NameMissing,     ///< error
        TooFewMembers,   ///< error: fewer than two (R21)
        MemberTwice,     ///< error; args: member
        PositionsBroken, ///< error: sequential, and positions are not 1…n (R24)
        SameSkills,      ///< warning: two members with identical lists (R23); args: both names
        NoSkills,      ///< warning: a member without skills, or with none that no other member has (R23); args: member
        CreditMembers, ///< warning: course credit from other than three or four (R28); args: how many
        NotDecided,    ///< advice: an outcome without any equivalence decision (R29)
        ConversionMissing, ///< warning: course credit and no rule (R41)
        SyllabusMissing,   ///< warning: rule, and not in the syllabus yet (R42)
        NotConsulted,      ///< warning: no conversation with OAPSI (R111)
        BudgetOpen,        ///< advice: revenue sharing not discussed (R68)
    } kind = NameMissing;
    QStringList args;
    bool isError() const { return kind <= PositionsBroken; }
    bool isAdvice() const { return kind == NotDecided || kind == BudgetOpen; } ///< neither error nor warning
    bool operator==(const StackRemark &) const = default;
};

/// Everything to be said of \a stack, errors first. \a members gives the facts of its members; nothing is said of the
/// skills of a member without facts. Members are counted once each. Pure.
QList<StackRemark> checkStack(const Stack &stack, const QList<MemberFacts> &members);

/// Positions 1…n in the order of the list.
void renumber(Stack &stack);

/// Whether a rule for converting pass/fail to a grade is asked for at all (R41).
bool needsConversionRule(const Stack &stack);

/// Whether an offering of a member that begins on \a firstDay may open as far as the conversion rule goes: the rule is
/// written, and in the syllabus on that day or before (R42). Without a first day it is enough to be in the syllabus.
bool conversionReady(const Stack &stack, QDate firstDay);

/// How far one learner is: "2 of 4", and whether the outcome is due (R77). Partial completion is no failure (R27).
struct StackProgress {
    int passed = 0;
    int of = 0;
    bool due = false; ///< all passed and there is an outcome
    bool operator==(const StackProgress &) const = default;
};
StackProgress stackProgress(const Stack &stack, const QList<QUuid> &passedProposals);

/// A member's delivery, for the hint about OSAP.
struct MemberRun {
    QUuid proposal;
    QString name; ///< of the micro-credential, with the cohort
    QDate from;
    QDate to;
    bool operator==(const MemberRun &) const = default;
};
/// Pairs of runs of different members whose days overlap: an OSAP learner cannot be funded for both at once (R132). The
/// last day counts; a run without one goes on. Sorted by first days, the earlier run first.
QList<std::pair<MemberRun, MemberRun>> overlappingRuns(const QList<MemberRun> &runs);

QString word(StackOutcome outcome);
QString word(CourseLevel level);
QString word(EquivalenceAnswer answer);
QString word(StackRemark::Kind kind); ///< "name-missing", "too-few-members", …: for ErrorCode::StackRefused
std::optional<StackOutcome> outcomeFromWord(QStringView text);
std::optional<CourseLevel> levelFromWord(QStringView text);
std::optional<EquivalenceAnswer> equivalenceFromWord(QStringView text);
std::optional<StackRemark::Kind> stackRemarkFromWord(QStringView text);

} // namespace credence
