// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stacks/stack.h"

#include "core/wordtable.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

// Kept in office files and in JSON: additions only.
constexpr std::array kOutcomes{Word<StackOutcome>{StackOutcome::None, "none"_L1},
                               Word<StackOutcome>{StackOutcome::Certificate, "certificate"_L1},
                               Word<StackOutcome>{StackOutcome::MicroCertificate, "micro-certificate"_L1},
                               Word<StackOutcome>{StackOutcome::CourseCredit, "course-credit"_L1}};

constexpr std::array kLevels{Word<CourseLevel>{CourseLevel::None, ""_L1},
                             Word<CourseLevel>{CourseLevel::Undergraduate, "undergraduate"_L1},
                             Word<CourseLevel>{CourseLevel::Graduate, "graduate"_L1}};

constexpr std::array kAnswers{Word<EquivalenceAnswer>{EquivalenceAnswer::Undecided, "undecided"_L1},
                              Word<EquivalenceAnswer>{EquivalenceAnswer::Yes, "yes"_L1},
                              Word<EquivalenceAnswer>{EquivalenceAnswer::No, "no"_L1}};

using Kind = StackRemark::Kind;
constexpr std::array kRemarks{Word<Kind>{StackRemark::NameMissing, "name-missing"_L1},
                              Word<Kind>{StackRemark::TooFewMembers, "too-few-members"_L1},
                              Word<Kind>{StackRemark::MemberTwice, "member-twice"_L1},
                              Word<Kind>{StackRemark::PositionsBroken, "positions-broken"_L1},
                              Word<Kind>{StackRemark::SameSkills, "same-skills"_L1},
                              Word<Kind>{StackRemark::NoSkills, "no-skills"_L1},
                              Word<Kind>{StackRemark::CreditMembers, "credit-members"_L1},
                              Word<Kind>{StackRemark::NotDecided, "not-decided"_L1},
                              Word<Kind>{StackRemark::ConversionMissing, "conversion-missing"_L1},
                              Word<Kind>{StackRemark::SyllabusMissing, "syllabus-missing"_L1},
                              Word<Kind>{StackRemark::NotConsulted, "not-consulted"_L1},
                              Word<Kind>{StackRemark::BudgetOpen, "budget-open"_L1}};

/// The different micro-credentials of a stack, in its order.
QList<QUuid> proposalsOf(const Stack &stack)
{
    QList<QUuid> proposals;
    for (const StackMember &member : stack.members) {
        if (!proposals.contains(member.proposal))
            proposals.append(member.proposal);
    }
    return proposals;
}

const MemberFacts *factsOf(const QUuid &proposal, const QList<MemberFacts> &members)
{
    const auto found = std::find_if(members.begin(), members.end(),
                                    [&](const MemberFacts &facts) { return facts.proposal == proposal; });
    return found == members.end() ? nullptr : &*found;
}

QString nameOf(const MemberFacts *facts)
{
    if (!facts)
        return {};
    return facts->name.trimmed().isEmpty() ? facts->reference : facts->name.trimmed();
}

/// A skill as two people write the same one: whatever its case, spaces and full stop.
QString folded(const QString &skill)
{
    QString text = skill.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
    while (text.endsWith(u'.') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

QSet<QString> skillsOf(const MemberFacts &facts)
{
    QSet<QString> skills;
    for (const QString &skill : facts.skills)
        skills.insert(folded(skill));
    skills.remove(QString());
    return skills;
}

/// Each member has to be something distinct (R23).
QList<StackRemark> remarksOnSkills(const QList<QUuid> &proposals, const QList<MemberFacts> &members)
{
    QList<const MemberFacts *> known;
    QList<QSet<QString>> skills;
    QHash<QString, int> holders; // of each skill
    for (const QUuid &proposal : proposals) {
        const MemberFacts *facts = factsOf(proposal, members);
        if (!facts)
            continue;
        known.append(facts);
        skills.append(skillsOf(*facts));
        for (const QString &skill : skills.last())
            ++holders[skill];
    }
    QList<StackRemark> same;
    QList<StackRemark> none;
    QSet<qsizetype> told; // two that are the same need not be told that neither has one of its own
    for (qsizetype i = 0; i < known.size(); ++i) {
        for (qsizetype j = i + 1; j < known.size(); ++j) {
            if (skills.at(i).isEmpty() || skills.at(i) != skills.at(j))
                continue;
            same.append(StackRemark{StackRemark::SameSkills, {nameOf(known.at(i)), nameOf(known.at(j))}});
            told << i << j;
        }
    }
    for (qsizetype i = 0; i < known.size(); ++i) {
        const bool own = std::any_of(skills.at(i).begin(), skills.at(i).end(),
                                     [&](const QString &skill) { return holders.value(skill) == 1; });
        if (!own && !told.contains(i))
            none.append(StackRemark{StackRemark::NoSkills, {nameOf(known.at(i))}});
    }
    return same + none;
}

QList<StackRemark> remarksOnMembers(const Stack &stack, const QList<QUuid> &proposals,
                                    const QList<MemberFacts> &members)
{
    QList<StackRemark> found;
    if (proposals.size() < 2)
        found.append(StackRemark{StackRemark::TooFewMembers, {}});
    for (const QUuid &proposal : proposals) {
        const auto times = std::count_if(stack.members.begin(), stack.members.end(),
                                         [&](const StackMember &member) { return member.proposal == proposal; });
        if (times > 1)
            found.append(StackRemark{StackRemark::MemberTwice, {nameOf(factsOf(proposal, members))}});
    }
    if (!stack.sequential)
        return found;
    QList<int> positions;
    for (const StackMember &member : stack.members)
        positions.append(member.position);
    std::sort(positions.begin(), positions.end());
    for (qsizetype i = 0; i < positions.size(); ++i) {
        if (positions.at(i) != i + 1) {
            found.append(StackRemark{StackRemark::PositionsBroken, {}});
            break;
        }
    }
    return found;
}

bool isDecided(const Equivalence &equivalence) { return equivalence.answer != EquivalenceAnswer::Undecided; }

bool hasConversionRule(const Stack &stack) { return !stack.conversionRule.trimmed().isEmpty(); }

} // namespace

QList<StackRemark> checkStack(const Stack &stack, const QList<MemberFacts> &members)
{
    const QList<QUuid> proposals = proposalsOf(stack);
    QList<StackRemark> found;
    if (stack.name.trimmed().isEmpty())
        found.append(StackRemark{StackRemark::NameMissing, {}});
    found += remarksOnMembers(stack, proposals, members);
    found += remarksOnSkills(proposals, members);
    if (stack.outcome == StackOutcome::CourseCredit && proposals.size() != 3 && proposals.size() != 4)
        found.append(StackRemark{StackRemark::CreditMembers, {QString::number(proposals.size())}});
    if (stack.outcome != StackOutcome::None &&
        std::none_of(stack.equivalences.begin(), stack.equivalences.end(), isDecided))
        found.append(StackRemark{StackRemark::NotDecided, {}});
    if (needsConversionRule(stack) && !hasConversionRule(stack))
        found.append(StackRemark{StackRemark::ConversionMissing, {}});
    else if (needsConversionRule(stack) && !stack.conversionInSyllabus.isValid())
        found.append(StackRemark{StackRemark::SyllabusMissing, {}});
    if (!stack.consultedOn.isValid())
        found.append(StackRemark{StackRemark::NotConsulted, {}});
    if (!stack.budgetDiscussedOn.isValid())
        found.append(StackRemark{StackRemark::BudgetOpen, {}});
    return found;
}

void renumber(Stack &stack)
{
    int position = 0;
    for (StackMember &member : stack.members)
        member.position = ++position;
}

bool needsConversionRule(const Stack &stack) { return stack.outcome == StackOutcome::CourseCredit; }

bool conversionReady(const Stack &stack, QDate firstDay)
{
    if (!needsConversionRule(stack))
        return true;
    if (!hasConversionRule(stack) || !stack.conversionInSyllabus.isValid())
        return false;
    return !firstDay.isValid() || stack.conversionInSyllabus <= firstDay;
}

StackProgress stackProgress(const Stack &stack, const QList<QUuid> &passedProposals)
{
    const QList<QUuid> proposals = proposalsOf(stack);
    StackProgress progress;
    progress.of = int(proposals.size());
    progress.passed = int(std::count_if(proposals.begin(), proposals.end(),
                                        [&](const QUuid &proposal) { return passedProposals.contains(proposal); }));
    progress.due = progress.of > 0 && progress.passed == progress.of && stack.outcome != StackOutcome::None;
    return progress;
}

QList<std::pair<MemberRun, MemberRun>> overlappingRuns(const QList<MemberRun> &runs)
{
    QList<MemberRun> sorted;
    for (const MemberRun &run : runs) {
        if (run.from.isValid() && (!run.to.isValid() || run.to >= run.from))
            sorted.append(run);
    }
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const MemberRun &a, const MemberRun &b) { return a.from < b.from; });
    QList<std::pair<MemberRun, MemberRun>> pairs;
    for (qsizetype i = 0; i < sorted.size(); ++i) {
        const MemberRun &first = sorted.at(i);
        for (qsizetype j = i + 1; j < sorted.size(); ++j) {
            const MemberRun &second = sorted.at(j);
            if (first.to.isValid() && second.from > first.to)
                break;
            if (second.proposal != first.proposal)
                pairs.append({first, second});
        }
    }
    return pairs;
}

QString word(StackOutcome outcome) { return textOf(outcome, kOutcomes); }
QString word(CourseLevel level) { return textOf(level, kLevels); }
QString word(EquivalenceAnswer answer) { return textOf(answer, kAnswers); }
QString word(StackRemark::Kind kind) { return textOf(kind, kRemarks); }
std::optional<StackOutcome> outcomeFromWord(QStringView text) { return valueOf(text, kOutcomes); }
std::optional<CourseLevel> levelFromWord(QStringView text) { return valueOf(text, kLevels); }
std::optional<EquivalenceAnswer> equivalenceFromWord(QStringView text) { return valueOf(text, kAnswers); }
std::optional<StackRemark::Kind> stackRemarkFromWord(QStringView text) { return valueOf(text, kRemarks); }

} // namespace credence
