// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/rules.h"

#include "core/policy/checks.h"

#include <algorithm>
#include <iterator>

namespace credence
{

namespace
{

constexpr Severity kError = Severity::Error;
constexpr Severity kWarning = Severity::Warning;
constexpr Severity kAdvice = Severity::Advice;

// In the order of contract section 4 and of RuleId. At the end of each line: what the arguments of its findings are.
constexpr Rule kRules[] = {
    {"name.missing", kError, 1, "5", "courseName"},                                  // R87
    {"length.hours-missing", kError, 2, "5", "length.hours"},                        // R88: least, most
    {"length.weeks-missing", kError, 2, "5", "length.weeks"},                        // R88: least, most
    {"length.not-whole", kError, 2, "3c", "length.hours"},                           // R44, Q4: entered, proposed, kind
    {"length.hours-range", kError, 2, "3b", "length.hours"},                         // R7, R18: entered, least, most
    {"length.weeks-range", kError, 2, "3b", "length.weeks"},                         // R8, R9, Q3: entered, least, most
    {"length.cap-range", kError, 2, "3b", "length.capWeeks"},                        // R33: cap, least, most, weeks
    {"length.forty", kAdvice, 2, "3b", "length.hours"},                              // Q9: hours
    {"length.over-40", kWarning, 2, "3b", "length.hours"},                           // R35: entered, advised most
    {"length.fifty-or-more", kAdvice, 2, "1", "length.hours"},                       // R11: entered, preferred below
    {"length.from-course", kWarning, 2, "3b", "annex.sourceCourse"},                 // R36: course
    {"modality.missing", kError, 3, "5", "modality.place"},                          // R89: place | timing | both
    {"modality.in-person", kAdvice, 3, "1", "modality.place"},                       // R10
    {"modality.rolling-synchronous", kError, 3, "5", "modality.timing"},             // R102
    {"modality.rolling-both", kWarning, 3, "5", "modality.timing"},                  // R102
    {"summary.missing", kError, 4, "5", "summary"},                                  // R90
    {"rationale.missing", kError, 5, "5", "rationale.text"},                         // R91
    {"rationale.labour-market", kWarning, 5, "1", "rationale.labourMarketNeed"},     // R3: "osap" when sought (then 3c)
    {"skills.missing", kError, 6, "5", "skills"},                                    // R1, R92
    {"codes.cip-unknown", kError, 6, "3c", "codes.cip"},                             // R46: code
    {"codes.noc-unknown", kError, 6, "3c", "codes.noc"},                             // R46: code
    {"codes.cip-many", kWarning, 6, "3c", "codes.cip"},                              // R135: count, most
    {"codes.noc-many", kWarning, 6, "3c", "codes.noc"},                              // R135: count, most
    {"osap.cip-missing", kError, 6, "3c", "codes.cip"},                              // R46, R92
    {"osap.noc-missing", kError, 6, "3c", "codes.noc"},                              // R46, R92
    {"assessment.missing", kError, 7, "5", "assessment.strategy"},                   // R93
    {"assessment.skill-unassessed", kWarning, 7, "1", "skills"},                     // R2: skill
    {"assessment.feedback-rolling", kWarning, 7, "5", "assessment.feedbackRolling"}, // R94
    {"assessment.feedback-synchronous", kWarning, 7, "5", "assessment.feedbackSynchronous"}, // R94
    {"assessment.feedback-late", kWarning, 7, "5", "assessment.items"}, // R94: title, due week, days, weeks, days over
    {"assessment.item-late", kError, 7, "5", "assessment.items"},       // R8: title, due week, weeks
    {"proposer.missing", kError, 0, "4", "proposer.name"},              // R80: name | role | both
    {"osap.undecided", kError, 0, "3c", "osap.intent"},                 // R47
    {"osap.partner-missing", kWarning, 0, "3c", "annex.partners"},      // Q5
    {"partner.none", kAdvice, 0, "3e", "annex.partners"},               // R69
    {"partner.guidance", kAdvice, 0, "3e", "annex.consultations"},      // R73: partner
    {"stack.consultation", kWarning, 0, "6", "annex.consultations"},    // R111: stack
    {"fee.missing", kAdvice, 0, "3d", "annex.fee"},                     // R58: suggested least, most
    {"fee.invalid", kError, 0, "3d", "annex.fee"},                      // R58: entered
    {"fee.outside-suggested", kWarning, 0, "3d", "annex.fee"},          // R60: fee, least, most
    {"fee.certificate-instead", kWarning, 0, "fn5", "annex.fee"},       // R61, Q6: fee, from
    {"tls.estimate-missing", kError, 0, "3d", "annex.tls.estimate"},    // R67: entered
    {"audience.current-students", kWarning, 0, "2", "annex.audience"},  // R15
    {"timeline.six-months", kWarning, 0, "5", "annex.firstDelivery"},   // R95: wished, earliest, months
    {"timeline.one-year", kWarning, 0, "5", "annex.firstDelivery"},     // R96: wished, earliest, months
};
static_assert(std::size(kRules) == std::size_t(RuleId::Count), "a rule has an id and a line");

} // namespace

std::span<const Rule> rules() { return kRules; }

const Rule *rule(QStringView name)
{
    const auto found = std::find_if(std::begin(kRules), std::end(kRules),
                                    [&](const Rule &r) { return name == QLatin1StringView(r.name); });
    return found == std::end(kRules) ? nullptr : found;
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QStringLiteral("error");
    case Severity::Warning:
        return QStringLiteral("warning");
    case Severity::Advice:
        return QStringLiteral("advice");
    }
    return {};
}

} // namespace credence
