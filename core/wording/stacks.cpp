// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QString text(const char *source, int count = -1)
{
    return QCoreApplication::translate("Stacks", source, nullptr, count);
}

QString nameOf(const MemberFacts &facts)
{
    if (!facts.name.trimmed().isEmpty())
        return facts.name.simplified();
    return facts.reference.isEmpty() ? text(QT_TRANSLATE_NOOP("Stacks", "untitled")) : facts.reference;
}

/// A member as the public is told of it: what is not approved is on its way, and what ended is not offered (R22).
QString announced(const MemberFacts &facts)
{
    const bool approved = facts.stage == "approved"_L1 || facts.stage == "ministry"_L1;
    const bool ended = facts.stage == "retired"_L1 || facts.stage == "withdrawn"_L1 || facts.stage == "declined"_L1;
    //: The name of a micro-credential in running text
    const char *pattern = QT_TRANSLATE_NOOP("Stacks", "“%1”");
    if (ended)
        pattern = QT_TRANSLATE_NOOP("Stacks", "“%1” (not offered)");
    else if (!approved)
        pattern = QT_TRANSLATE_NOOP("Stacks", "“%1” (in preparation)");
    return text(pattern).arg(nameOf(facts));
}

/// The facts of the members, in the stack's order.
QList<MemberFacts> inOrder(const Stack &stack, const QList<MemberFacts> &members)
{
    QList<StackMember> order = stack.members;
    if (stack.sequential)
        std::stable_sort(order.begin(), order.end(),
                         [](const StackMember &a, const StackMember &b) { return a.position < b.position; });
    QList<MemberFacts> sorted;
    for (const StackMember &member : order) {
        const auto found = std::find_if(members.begin(), members.end(),
                                        [&](const MemberFacts &facts) { return facts.proposal == member.proposal; });
        if (found != members.end() && !sorted.contains(*found))
            sorted.append(*found);
    }
    return sorted;
}

/// The unit that decides with its program: another unit's answer is never this one's (R30).
QString placeOf(const Equivalence &equivalence)
{
    const QString unit = equivalence.unit.simplified();
    const QString program = equivalence.program.simplified();
    if (program.isEmpty())
        return unit.isEmpty() ? text(QT_TRANSLATE_NOOP("Stacks", "a unit not named yet")) : unit;
    if (unit.isEmpty())
        return text(QT_TRANSLATE_NOOP("Stacks", "“%1”")).arg(program);
    //: %1 a program, %2 the unit that decides for it
    return text(QT_TRANSLATE_NOOP("Stacks", "“%1” (%2)")).arg(program, unit);
}

QStringList placesWith(EquivalenceAnswer answer, const Stack &stack)
{
    QStringList places;
    for (const Equivalence &equivalence : stack.equivalences) {
        if (equivalence.answer == answer)
            places.append(placeOf(equivalence));
    }
    places.removeDuplicates();
    return places;
}

/// What the whole of a stack leads to where a unit says yes; empty for no outcome.
QString aimOf(const Stack &stack)
{
    const QString award = stack.award.simplified();
    switch (stack.outcome) {
    case StackOutcome::None:
        return {};
    case StackOutcome::Certificate:
        return award.isEmpty() ? text(QT_TRANSLATE_NOOP("Stacks", "a certificate"))
                               : text(QT_TRANSLATE_NOOP("Stacks", "the certificate “%1”")).arg(award);
    case StackOutcome::MicroCertificate:
        return award.isEmpty() ? text(QT_TRANSLATE_NOOP("Stacks", "a micro-certificate"))
                               : text(QT_TRANSLATE_NOOP("Stacks", "the micro-certificate “%1”")).arg(award);
    case StackOutcome::CourseCredit:
        break;
    }
    return award.isEmpty() ? text(QT_TRANSLATE_NOOP("Stacks", "transferable course credit"))
                           : text(QT_TRANSLATE_NOOP("Stacks", "transferable credit for %1")).arg(award);
}

/// Whether the whole leads to something, with no promise where nobody decided (R26, R29, R120).
QString outcomePromotion(const Stack &stack)
{
    const QStringList yes = placesWith(EquivalenceAnswer::Yes, stack);
    const QStringList open = placesWith(EquivalenceAnswer::Undecided, stack);
    const QString aim = aimOf(stack);
    const QLocale locale = wordsLocale();
    if (aim.isEmpty() || (yes.isEmpty() && open.isEmpty() && !stack.equivalences.isEmpty()))
        return text(QT_TRANSLATE_NOOP("Stacks", "Together they lead to no further award; each one has its own "
                                                "certificate."));
    QStringList sentences;
    if (!yes.isEmpty()) {
        //: %1 "the certificate “X”" or "transferable credit for X", %2 the programs that said yes
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "Passing all of them leads to %1, as decided for %2."))
                             .arg(aim, locale.createSeparatedList(yes)));
        if (!open.isEmpty())
            sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "For %1 it is not decided yet, and nothing is "
                                                              "promised there."))
                                 .arg(locale.createSeparatedList(open)));
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "Every other unit decides for its own programs.")));
    } else if (open.isEmpty()) {
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "Whether passing all of them leads to %1 is not decided yet, "
                                                          "and nothing is promised."))
                             .arg(aim));
    } else {
        //: %1 "the certificate “X”" or "transferable credit for X", %2 the programs that have not decided
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "Whether passing all of them leads to %1 is not decided yet "
                                                          "for %2, and nothing is promised."))
                             .arg(aim, locale.createSeparatedList(open)));
    }
    sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "Each one has its own certificate.")));
    return sentences.join(u' ');
}

/// Who decided and when (R29).
QString decidedSentence(const Equivalence &equivalence)
{
    const QString by = equivalence.by.simplified();
    if (by.isEmpty() && !equivalence.on.isValid())
        return text(QT_TRANSLATE_NOOP("Stacks", "Who decided and when is not recorded."));
    if (by.isEmpty())
        return text(QT_TRANSLATE_NOOP("Stacks", "Decided on %1.")).arg(dateText(equivalence.on));
    if (!equivalence.on.isValid())
        //: %1 a person
        return text(QT_TRANSLATE_NOOP("Stacks", "Decided by %1.")).arg(by);
    //: %1 a person, %2 a date
    return text(QT_TRANSLATE_NOOP("Stacks", "Decided by %1 on %2.")).arg(by, dateText(equivalence.on));
}

} // namespace

QString stackRemarkTitle(const StackRemark &remark)
{
    switch (remark.kind) {
    case StackRemark::NameMissing:
        return text(QT_TRANSLATE_NOOP("Stacks", "Name of the stack is missing"));
    case StackRemark::TooFewMembers:
        return text(QT_TRANSLATE_NOOP("Stacks", "Fewer than two members"));
    case StackRemark::MemberTwice:
        return text(QT_TRANSLATE_NOOP("Stacks", "A member is listed twice"));
    case StackRemark::PositionsBroken:
        return text(QT_TRANSLATE_NOOP("Stacks", "The order of the members is broken"));
    case StackRemark::SameSkills:
        return text(QT_TRANSLATE_NOOP("Stacks", "Two members teach the same"));
    case StackRemark::NoSkills:
        return text(QT_TRANSLATE_NOOP("Stacks", "A member has no skill of its own"));
    case StackRemark::CreditMembers:
        return text(QT_TRANSLATE_NOOP("Stacks", "Course credit from other than three or four"));
    case StackRemark::NotDecided:
        return text(QT_TRANSLATE_NOOP("Stacks", "The outcome is not decided"));
    case StackRemark::ConversionMissing:
        return text(QT_TRANSLATE_NOOP("Stacks", "No rule for the grade yet"));
    case StackRemark::SyllabusMissing:
        return text(QT_TRANSLATE_NOOP("Stacks", "The rule is not in the syllabus yet"));
    case StackRemark::NotConsulted:
        return text(QT_TRANSLATE_NOOP("Stacks", "A stack needs a talk with OAPSI"));
    case StackRemark::BudgetOpen:
        return text(QT_TRANSLATE_NOOP("Stacks", "Revenue sharing is to be agreed"));
    }
    return {};
}

QString stackRemarkSentence(const StackRemark &remark)
{
    const QString first = remark.args.value(0);
    switch (remark.kind) {
    case StackRemark::NameMissing:
        return text(QT_TRANSLATE_NOOP("Stacks", "Give the stack a name under which its members are announced."));
    case StackRemark::TooFewMembers:
        return text(QT_TRANSLATE_NOOP("Stacks", "A stack has at least two micro-credentials, in any state of approval "
                                                "(section 3a). Add another one."));
    case StackRemark::MemberTwice:
        if (first.isEmpty())
            return text(QT_TRANSLATE_NOOP("Stacks", "A micro-credential is in the stack twice. Take one of them out."));
        return text(QT_TRANSLATE_NOOP("Stacks", "“%1” is in the stack twice. Take one of them out.")).arg(first);
    case StackRemark::PositionsBroken:
        return text(QT_TRANSLATE_NOOP("Stacks", "The members are taken in order, so their positions run from 1 without "
                                                "a gap and without a double (section 3a). Number them anew, or leave "
                                                "the order free."));
    case StackRemark::SameSkills:
        return text(QT_TRANSLATE_NOOP("Stacks", "“%1” and “%2” list the same skills, but each member should be "
                                                "something distinct (section 3a). Change the skills of one, or take "
                                                "it out."))
            .arg(first, remark.args.value(1));
    case StackRemark::NoSkills:
        return text(QT_TRANSLATE_NOOP("Stacks", "“%1” names no skill that is its own alone, but each member should be "
                                                "something distinct (section 3a). Add what only it teaches."))
            .arg(first);
    case StackRemark::CreditMembers:
        return text(QT_TRANSLATE_N_NOOP("Stacks", "The framework describes a course in three or four micro-credentials "
                                                  "(section 3a); this stack has %n member(s). Ask OAPSI whether it can "
                                                  "count as a course."),
                    first.toInt());
    case StackRemark::NotDecided:
        return text(QT_TRANSLATE_NOOP("Stacks", "No unit has decided about equivalence in its program (section 3a). "
                                                "Until one has, the outcome reads “not decided” and nothing is "
                                                "promised."));
    case StackRemark::ConversionMissing:
        return text(QT_TRANSLATE_NOOP("Stacks", "For course credit the unit decides how a pass becomes a number or "
                                                "letter grade (section 3b, note 3). Without the rule no offering of a "
                                                "member can open."));
    case StackRemark::SyllabusMissing:
        return text(QT_TRANSLATE_NOOP("Stacks", "The rule has to stand in the course syllabus by the first day of an "
                                                "offering (section 3b, note 3). Enter since when it does."));
    case StackRemark::NotConsulted:
        return text(QT_TRANSLATE_NOOP("Stacks", "Stackable micro-credentials need a more in-depth conversation with "
                                                "OAPSI (section 6). Enter its day once it has taken place."));
    case StackRemark::BudgetOpen:
        return text(QT_TRANSLATE_NOOP("Stacks", "Stackable micro-credentials have a fee model of their own with "
                                                "revenue sharing, discussed in the unit’s annual budget (section 3d). "
                                                "Enter the day of that discussion."));
    }
    return {};
}

QString stackRefusalSentence(const QStringList &args)
{
    const auto kind = stackRemarkFromWord(args.value(0));
    return kind ? stackRemarkSentence({*kind, args.sliced(1)})
                : text(QT_TRANSLATE_NOOP("Stacks", "This stack cannot be kept as it is."));
}

QString stackOutcomeName(StackOutcome outcome)
{
    switch (outcome) {
    case StackOutcome::None:
        return text(QT_TRANSLATE_NOOP("Stacks", "no further award"));
    case StackOutcome::Certificate:
        return text(QT_TRANSLATE_NOOP("Stacks", "certificate"));
    case StackOutcome::MicroCertificate:
        return text(QT_TRANSLATE_NOOP("Stacks", "micro-certificate"));
    case StackOutcome::CourseCredit:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Stacks", "course credit"));
}

QString stackOutcomeText(const Stack &stack)
{
    const QString aim = aimOf(stack);
    if (aim.isEmpty())
        return stackOutcomeName(stack.outcome);
    const QStringList yes = placesWith(EquivalenceAnswer::Yes, stack);
    if (!yes.isEmpty())
        //: %1 "the certificate “X”" or "transferable credit for X", %2 the programs that said yes
        return text(QT_TRANSLATE_NOOP("Stacks", "%1 · in %2")).arg(aim, wordsLocale().createSeparatedList(yes));
    const bool refused = !placesWith(EquivalenceAnswer::No, stack).isEmpty() &&
                         placesWith(EquivalenceAnswer::Undecided, stack).isEmpty();
    return refused ? text(QT_TRANSLATE_NOOP("Stacks", "%1 · not granted")).arg(aim)
                   : text(QT_TRANSLATE_NOOP("Stacks", "%1 · not decided")).arg(aim);
}

QString stackLevelName(CourseLevel level)
{
    switch (level) {
    case CourseLevel::None:
        return text(QT_TRANSLATE_NOOP("Stacks", "no level"));
    case CourseLevel::Undergraduate:
        return text(QT_TRANSLATE_NOOP("Stacks", "undergraduate"));
    case CourseLevel::Graduate:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Stacks", "graduate"));
}

QString equivalenceAnswerName(EquivalenceAnswer answer)
{
    switch (answer) {
    case EquivalenceAnswer::Undecided:
        return text(QT_TRANSLATE_NOOP("Stacks", "not decided"));
    case EquivalenceAnswer::Yes:
        return text(QT_TRANSLATE_NOOP("Stacks", "yes"));
    case EquivalenceAnswer::No:
        break;
    }
    return text(QT_TRANSLATE_NOOP("Stacks", "no"));
}

QString equivalenceSentence(const Equivalence &equivalence)
{
    const QString place = placeOf(equivalence);
    if (equivalence.answer == EquivalenceAnswer::Undecided)
        return text(QT_TRANSLATE_NOOP("Stacks", "Not decided yet for %1, so nothing is promised there.")).arg(place);
    const QString answer = equivalence.answer == EquivalenceAnswer::Yes
                               ? text(QT_TRANSLATE_NOOP("Stacks", "Equivalent for %1.")).arg(place)
                               : text(QT_TRANSLATE_NOOP("Stacks", "Not equivalent for %1.")).arg(place);
    const QString alone = text(QT_TRANSLATE_NOOP("Stacks", "Every other unit decides for its own programs."));
    return QStringList{answer, decidedSentence(equivalence), alone}.join(u' ');
}

QString stackProgressText(const StackProgress &progress)
{
    const QLocale locale = wordsLocale();
    //: How many micro-credentials of a stack a learner has passed: "2 of 4"
    return text(QT_TRANSLATE_NOOP("Stacks", "%1 of %2"))
        .arg(locale.toString(progress.passed), locale.toString(progress.of));
}

QString stackPromotion(const Stack &stack, const QList<MemberFacts> &members, const QUuid &member)
{
    const QLocale locale = wordsLocale();
    QStringList all;
    QStringList others;
    QString own;
    for (const MemberFacts &facts : inOrder(stack, members)) {
        all.append(announced(facts));
        if (facts.proposal == member)
            own = nameOf(facts);
        else
            others.append(announced(facts));
    }
    if (all.size() < 2 || (own.isEmpty() && !member.isNull()))
        return {}; // R21: by itself it is no stack
    QStringList sentences;
    if (!own.isEmpty())
        //: %1 a micro-credential, %2 the others of its stack
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "“%1” is stackable: it can be taken alone, and it "
                                                          "complements %2."))
                             .arg(own, locale.createSeparatedList(others)));
    else if (stack.name.trimmed().isEmpty())
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "These micro-credentials are stackable: %1."))
                             .arg(locale.createSeparatedList(all)));
    else
        //: %1 name of the stack, %2 its members
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "The micro-credentials of “%1” are stackable: %2."))
                             .arg(stack.name.simplified(), locale.createSeparatedList(all)));
    if (!stack.sequential)
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "They can be taken in any order.")));
    else if (own.isEmpty()) // just named
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "They are taken in that order.")));
    else
        sentences.append(text(QT_TRANSLATE_NOOP("Stacks", "They are taken in this order: %1."))
                             .arg(locale.createSeparatedList(all)));
    sentences.append(outcomePromotion(stack));
    return sentences.join(u' ');
}

QString stackMoneyText(const Stack &stack)
{
    if (!stack.budgetDiscussedOn.isValid())
        return text(QT_TRANSLATE_NOOP("Stacks", "Revenue sharing to be agreed in the unit’s annual budget"));
    //: %1 the day it was discussed
    return text(QT_TRANSLATE_NOOP("Stacks", "Revenue sharing to be agreed in the unit’s annual budget; discussed on "
                                            "%1"))
        .arg(dateText(stack.budgetDiscussedOn));
}

QString conversionHelp(const Stack &stack)
{
    if (!needsConversionRule(stack))
        return text(QT_TRANSLATE_NOOP("Stacks", "Results are pass or fail. A rule for grades is needed only where the "
                                                "stack counts as course credit (section 3b, note 3)."));
    if (!conversionReady(stack, {}))
        return text(QT_TRANSLATE_NOOP("Stacks", "The unit decides how a pass becomes a number or letter grade, and the "
                                                "rule stands in the course syllabus by the first day (section 3b, note "
                                                "3). Until both are recorded, no offering of a member can open."));
    return text(QT_TRANSLATE_NOOP("Stacks", "In the syllabus since %1: offerings of its members that begin on that day "
                                            "or later can open (section 3b, note 3)."))
        .arg(dateText(stack.conversionInSyllabus));
}

QString overlapSentence(const MemberRun &first, const MemberRun &second)
{
    //: %1 and %2 are deliveries of two micro-credentials of one stack
    return text(QT_TRANSLATE_NOOP("Stacks", "“%1” and “%2” overlap: an OSAP learner cannot be funded for both at "
                                            "once."))
        .arg(first.name, second.name);
}

} // namespace credence
