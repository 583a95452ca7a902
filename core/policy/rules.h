// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace credence {

/// The rules by number: the order of the contract, of rules() and of the findings.
enum class RuleId {
    NameMissing,
    HoursMissing,
    WeeksMissing,
    NotWhole,
    HoursRange,
    WeeksRange,
    CapRange,
    Forty,
    OverForty,
    FiftyOrMore,
    FromCourse,
    ModalityMissing,
    InPerson,
    RollingSynchronous,
    RollingBoth,
    SummaryMissing,
    RationaleMissing,
    LabourMarket,
    SkillsMissing,
    CipUnknown,
    NocUnknown,
    CipMany,
    NocMany,
    OsapCipMissing,
    OsapNocMissing,
    AssessmentMissing,
    SkillUnassessed,
    FeedbackRolling,
    FeedbackSynchronous,
    FeedbackLate,
    ItemLate,
    ProposerMissing,
    OsapUndecided,
    OsapPartnerMissing,
    PartnerNone,
    PartnerGuidance,
    StackConsultation,
    FeeMissing,
    FeeInvalid,
    FeeOutsideSuggested,
    FeeCertificateInstead,
    TlsEstimateMissing,
    AudienceCurrentStudents,
    SixMonths,
    OneYear,
    Count
};

} // namespace credence
