// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/approval/chain.h"

#include "core/wordtable.h"

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// Kept in office files and in JSON: additions only.
constexpr std::array kActions{Word<Action>{Action::Submit, "submit"_L1},
                              Word<Action>{Action::Approve, "approve"_L1},
                              Word<Action>{Action::Return, "return"_L1},
                              Word<Action>{Action::Decline, "decline"_L1},
                              Word<Action>{Action::Defer, "defer"_L1},
                              Word<Action>{Action::Withdraw, "withdraw"_L1},
                              Word<Action>{Action::Reopen, "reopen"_L1},
                              Word<Action>{Action::RecordNotice, "senate-notice"_L1},
                              Word<Action>{Action::MinistrySubmit, "ministry-submit"_L1},
                              Word<Action>{Action::MinistryEligible, "ministry-eligible"_L1},
                              Word<Action>{Action::MinistryNotEligible, "ministry-not-eligible"_L1},
                              Word<Action>{Action::MinistryInformation, "ministry-information"_L1},
                              Word<Action>{Action::ChangeOsapIntent, "osap-intent"_L1},
                              Word<Action>{Action::Retire, "retire"_L1},
                              Word<Action>{Action::Correct, "correct"_L1}};

constexpr std::array kStandings{
    Word<Standing>{Standing::Draft, "draft"_L1},         Word<Standing>{Standing::InReview, "in-review"_L1},
    Word<Standing>{Standing::Returned, "returned"_L1},   Word<Standing>{Standing::Declined, "declined"_L1},
    Word<Standing>{Standing::Withdrawn, "withdrawn"_L1}, Word<Standing>{Standing::Approved, "approved"_L1},
    Word<Standing>{Standing::Retired, "retired"_L1}};

constexpr std::array kMinistry{Word<MinistryState>{MinistryState::None, "none"_L1},
                               Word<MinistryState>{MinistryState::ToSubmit, "to-submit"_L1},
                               Word<MinistryState>{MinistryState::Submitted, "submitted"_L1},
                               Word<MinistryState>{MinistryState::InformationAsked, "information-asked"_L1},
                               Word<MinistryState>{MinistryState::Eligible, "eligible"_L1},
                               Word<MinistryState>{MinistryState::NotEligible, "not-eligible"_L1}};

} // namespace

QString word(Action action) { return textOf(action, kActions); }
QString word(Standing standing) { return textOf(standing, kStandings); }
QString word(MinistryState state) { return textOf(state, kMinistry); }
std::optional<Action> actionFromWord(QStringView text) { return valueOf(text, kActions); }
std::optional<Standing> standingFromWord(QStringView text) { return valueOf(text, kStandings); }
std::optional<MinistryState> ministryFromWord(QStringView text) { return valueOf(text, kMinistry); }

} // namespace credence
