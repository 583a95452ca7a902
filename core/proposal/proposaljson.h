// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"
#include "core/proposal/proposal.h"

#include <QJsonObject>

namespace credence {

/// What a proposal file says of itself (contract section 3).
inline constexpr QLatin1StringView kProposalFormat{"credence.proposal"};
inline constexpr int kProposalVersion = 1;

/// The proposal as the JSON of contract section 3, every key present, unknown keys written back. `history` is the
/// caller's (exchange adds it); it is kept in Proposal::extra when a file brought one.
QJsonObject toJson(const Proposal &proposal);

/// Reads that JSON. Missing and empty values are "not filled in yet". Errors name the key's path: WrongType,
/// UnknownWord, NoSuchDate, TextHasNul. \a source is the path named in the error.
Result<Proposal> proposalFromJson(const QJsonObject &json, const QString &source);

/// SHA-256 (lower-case hex) over the canonical JSON (sorted keys, compact) of what is substantive: everything but
/// revision, history and attachments' storage. Frozen with each revision.
QString contentHash(const Proposal &proposal);
/// The same where toJson(\a proposal) is at hand already: making it is most of the work.
QString contentHash(const Proposal &proposal, QJsonObject json);

// The words of the contract for each enum ("faculty-member"; "" for None), and back.
QString word(ProposerRole role);
QString word(Place place);
QString word(Timing timing);
QString word(SkillKind kind);
QString word(OsapIntent intent);
QString word(Registration registration);
QString word(Audience audience);
QString word(PartnerKind kind);
QString word(PartnerRole role);
/// The enum value for \a text, or nothing. `fromWord<Place>(u"online")`; "" gives None where the enum has it.
template <typename Enum> std::optional<Enum> fromWord(QStringView text);
/// The words of an enum in the order they are offered, without the empty one.
template <typename Enum> QStringList wordList();

} // namespace credence
