// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/proposal/proposaljson.h"

#include <array>

namespace credence {

namespace {

template <typename Enum> struct Word {
    Enum value;
    QStringView text;
};
template <typename Enum> Word(Enum, QStringView) -> Word<Enum>;

// The words of contract section 3, a table for each enum; an enum whose default means "not filled in yet" has the empty
// word.
constexpr std::array kRoles{Word{ProposerRole::None, u""}, Word{ProposerRole::FacultyMember, u"faculty-member"},
                            Word{ProposerRole::ContractInstructor, u"contract-instructor"},
                            Word{ProposerRole::Chair, u"chair"}, Word{ProposerRole::Dean, u"dean"}};
constexpr std::array kPlaces{Word{Place::None, u""}, Word{Place::Online, u"online"}, Word{Place::Hybrid, u"hybrid"},
                             Word{Place::InPerson, u"in-person"}};
constexpr std::array kTimings{Word{Timing::None, u""}, Word{Timing::Synchronous, u"synchronous"},
                              Word{Timing::Asynchronous, u"asynchronous"}, Word{Timing::Both, u"both"}};
constexpr std::array kSkillKinds{Word{SkillKind::Skill, u"skill"}, Word{SkillKind::Competency, u"competency"},
                                 Word{SkillKind::Concept, u"concept"}};
constexpr std::array kIntents{Word{OsapIntent::Undecided, u"undecided"}, Word{OsapIntent::Yes, u"yes"},
                              Word{OsapIntent::No, u"no"}};
constexpr std::array kRegistrations{Word{Registration::None, u""}, Word{Registration::Scheduled, u"scheduled"},
                                    Word{Registration::Rolling, u"rolling"}};
constexpr std::array kAudiences{
    Word{Audience::ReSkill, u"re-skill"},     Word{Audience::Upgrade, u"upgrade"},
    Word{Audience::NewSkills, u"new-skills"}, Word{Audience::PreDegree, u"pre-degree"},
    Word{Audience::Graduate, u"graduate"},    Word{Audience::CurrentStudents, u"current-students"}};
constexpr std::array kPartnerKinds{Word{PartnerKind::None, u""}, Word{PartnerKind::Public, u"public"},
                                   Word{PartnerKind::Private, u"private"}};
constexpr std::array kPartnerRoles{Word{PartnerRole::Proposal, u"proposal"}, Word{PartnerRole::Design, u"design"},
                                   Word{PartnerRole::Delivery, u"delivery"}};

template <typename Enum> constexpr const auto &wordsOf()
{
    if constexpr (std::is_same_v<Enum, ProposerRole>)
        return kRoles;
    else if constexpr (std::is_same_v<Enum, Place>)
        return kPlaces;
    else if constexpr (std::is_same_v<Enum, Timing>)
        return kTimings;
    else if constexpr (std::is_same_v<Enum, SkillKind>)
        return kSkillKinds;
    else if constexpr (std::is_same_v<Enum, OsapIntent>)
        return kIntents;
    else if constexpr (std::is_same_v<Enum, Registration>)
        return kRegistrations;
    else if constexpr (std::is_same_v<Enum, Audience>)
        return kAudiences;
    else if constexpr (std::is_same_v<Enum, PartnerKind>)
        return kPartnerKinds;
    else
        return kPartnerRoles;
}

template <typename Enum> QString wordIn(Enum value)
{
    for (const auto &entry : wordsOf<Enum>()) {
        if (entry.value == value)
            return entry.text.toString();
    }
    return {};
}

} // namespace

template <typename Enum> QStringList wordList()
{
    QStringList words;
    for (const auto &entry : wordsOf<Enum>()) {
        if (!entry.text.isEmpty())
            words.append(entry.text.toString());
    }
    return words;
}

QString word(ProposerRole role) { return wordIn(role); }
QString word(Place place) { return wordIn(place); }
QString word(Timing timing) { return wordIn(timing); }
QString word(SkillKind kind) { return wordIn(kind); }
QString word(OsapIntent intent) { return wordIn(intent); }
QString word(Registration registration) { return wordIn(registration); }
QString word(Audience audience) { return wordIn(audience); }
QString word(PartnerKind kind) { return wordIn(kind); }
QString word(PartnerRole role) { return wordIn(role); }

template <typename Enum> std::optional<Enum> fromWord(QStringView text)
{
    for (const auto &entry : wordsOf<Enum>()) {
        if (entry.text == text)
            return entry.value;
    }
    return std::nullopt;
}

template std::optional<ProposerRole> fromWord(QStringView);
template std::optional<Place> fromWord(QStringView);
template std::optional<Timing> fromWord(QStringView);
template std::optional<SkillKind> fromWord(QStringView);
template std::optional<OsapIntent> fromWord(QStringView);
template std::optional<Registration> fromWord(QStringView);
template std::optional<Audience> fromWord(QStringView);
template std::optional<PartnerKind> fromWord(QStringView);
template std::optional<PartnerRole> fromWord(QStringView);

template QStringList wordList<ProposerRole>();
template QStringList wordList<Place>();
template QStringList wordList<Timing>();
template QStringList wordList<SkillKind>();
template QStringList wordList<OsapIntent>();
template QStringList wordList<Registration>();
template QStringList wordList<Audience>();
template QStringList wordList<PartnerKind>();
template QStringList wordList<PartnerRole>();

} // namespace credence
