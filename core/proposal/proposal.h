// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUuid>

#include <optional>

namespace credence {

/// A number of hours, weeks or days as it was entered. Whole numbers belong here, but a draft or an imported table
/// may hold "6.5", "6-8" or "part-time": the text is kept and the checks speak about it (R44, Q4).
struct Quantity {
    QString text; ///< trimmed; empty is "not filled in yet"

    static Quantity of(int value) { return {QString::number(value)}; }
    bool isEmpty() const { return text.isEmpty(); }
    /// The whole number, or nothing when the text is empty or no whole number. A sign is read ("-3" is -3).
    std::optional<int> whole() const;
    bool operator==(const Quantity &) const = default;
};

// The words of the proposal file (contract section 3) in the order they are offered. `None` is "not filled in yet".
enum class ProposerRole { None, FacultyMember, ContractInstructor, Chair, Dean };          ///< R80
enum class Place { None, Online, Hybrid, InPerson };                                       ///< R19
enum class Timing { None, Synchronous, Asynchronous, Both };                               ///< R19
enum class SkillKind { Skill, Competency, Concept };                                       ///< R1
enum class OsapIntent { Undecided, Yes, No };                                              ///< R47
enum class Registration { None, Scheduled, Rolling };                                      ///< R102
enum class Audience { ReSkill, Upgrade, NewSkills, PreDegree, Graduate, CurrentStudents }; ///< R14, R15
enum class PartnerKind { None, Public, Private };                                          ///< R4
enum class PartnerRole { Proposal, Design, Delivery };                                     ///< R70

/// One skill, competency or concept of part 6.
struct Skill {
    QString text;
    SkillKind kind = SkillKind::Skill;
    QJsonObject extra; ///< keys of the file that we do not know, written back
    bool operator==(const Skill &) const = default;
};

/// One piece of work of part 7 and the skills (indexes into Proposal::skills) it assesses (R2).
struct AssessmentItem {
    QString title;
    QList<int> skills;
    Quantity dueWeek;      ///< week of the course, 1 is the first
    Quantity feedbackDays; ///< calendar days from hand-in to feedback
    QJsonObject extra;
    bool operator==(const AssessmentItem &) const = default;
};

/// An industry partner (section 3e; R4, R70, R72).
struct Partner {
    QString name;
    PartnerKind kind = PartnerKind::None;
    QList<PartnerRole> roles;
    QString agreement; ///< state of the agreement in the unit's words
    QJsonObject extra;
    bool operator==(const Partner &) const = default;
};

/// A consultation, usually with OAPSI (R73, R111). \a about is "partners", "stack" or free words.
struct Consultation {
    QString with;
    QDate date;
    QString about;
    QJsonObject extra;
    bool operator==(const Consultation &) const = default;
};

/// "Yes, because …" to an advice or a warning; printed with the proposal.
struct Answer {
    QString rule;
    QString reason;
    QJsonObject extra;
    bool operator==(const Answer &) const = default;
};

/// A file kept with the proposal or a decision; its bytes live in the store under their SHA-256.
struct Attachment {
    QString name;
    QString sha256; ///< lower-case hex
    qint64 size = 0;
    QJsonObject extra;
    bool operator==(const Attachment &) const = default;
};

/// The unit planning annex: what approvers need beside the seven parts, never mixed into their completeness (Q20).
struct Annex {
    QString fee; ///< per learner, "450.00"; text as entered, see parseFee
    QString feeReason;
    QDate firstDelivery; ///< wished first day
    Registration registration = Registration::None;
    QString idealLearner; ///< not a requirement (R17)
    QList<Audience> audience;
    QString sourceCourse;  ///< the degree course it is derived from; not empty warns (R36)
    bool ideaOnly = false; ///< R106: an idea to talk about
    QList<Partner> partners;
    bool tlsInvolved = false;
    QString tlsEstimate; ///< amount of money
    QString stack;       ///< name of the stack it belongs to; empty is standalone (R21)
    QList<Consultation> consultations;
    bool operator==(const Annex &) const = default;
};

/// A proposal: the seven parts of the framework's template in its order and words, the annex, and who speaks.
/// A plain value: forms edit a copy, checks read it, repositories store it.
struct Proposal {
    QUuid id;
    QString reference; ///< "MC-2026-004", given by the office file
    int revision = 0;  ///< number of the last submission; 0 before the first
    QString unit;
    QString faculty;
    QString proposerName;
    ProposerRole proposerRole = ProposerRole::None;
    QString enteredBy; ///< may differ from the proposer (Q22)

    QString courseName;           ///< part 1
    Quantity hours;               ///< part 2: instructional hours
    Quantity weeks;               ///< part 2
    Quantity capWeeks;            ///< part 2: completion cap; empty means the policy's 11 (R33)
    Place place = Place::None;    ///< part 3
    Timing timing = Timing::None; ///< part 3
    QString summary;              ///< part 4
    QString rationale;            ///< part 5
    QString labourMarketNeed;     ///< part 5 (R3)
    QList<Skill> skills;          ///< part 6
    QStringList cip;              ///< part 6: classes "45.0702"
    QStringList noc;              ///< part 6: unit groups "22214"
    QString assessmentStrategy;   ///< part 7
    QString feedbackRolling;      ///< part 7: feedback plan of asynchronous delivery (R94)
    QString feedbackSynchronous;  ///< part 7: feedback plan of synchronous delivery (R94)
    QList<AssessmentItem> items;  ///< part 7

    OsapIntent osap = OsapIntent::Undecided;
    bool osapBeforeDelivery = false; ///< OSAP must be decided before the first delivery (R96)
    Annex annex;
    QList<Answer> answers;
    QList<Attachment> attachments;
    QString language = QStringLiteral("en"); ///< of the texts: "en" or "fr"
    QJsonObject extra;                       ///< unknown keys of the file, nested objects included, written back

    bool operator==(const Proposal &) const = default;
};

/// The answer given to \a rule, or an empty string.
QString answerTo(const Proposal &proposal, const QString &rule);

/// An amount of Canadian money in cents from "450", "450.00", "1,200.50" or "450,00"; nothing when it is not an amount
/// (letters, more than two decimals, larger than 1,000,000,000.00). A minus sign is read, so that the checks can refuse
/// it.
std::optional<qint64> parseMoney(const QString &text);

/// Cents as the contract writes them: "4925.00".
QString moneyText(qint64 cents);

} // namespace credence
