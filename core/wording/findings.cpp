// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <limits>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr const char *kContext = "Findings";

// The words of one rule. %1, %2 … are the arguments of its findings, listed beside each rule in core/policy/rules.cpp;
// %n is a count among them, so that every language has its plural.
struct RuleWords {
    const char *rule;
    const char *general; ///< the rule's title without values
    const char *title;   ///< the finding's title; null where it is the rule's
    const char *message;
};

constexpr RuleWords kWords[] = {
    {"name.missing", QT_TRANSLATE_NOOP("Findings", "Course name is missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings",
                       "Give the micro-credential a name. It is the first thing approvers and learners see.")},
    {"length.hours-missing", QT_TRANSLATE_NOOP("Findings", "Instructional hours are missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Part 2 needs the instructional hours: a whole number from %1 to %2.")},
    {"length.weeks-missing", QT_TRANSLATE_NOOP("Findings", "Weeks are missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Part 2 needs the weeks from first to last day: a whole number from %1 to %2.")},
    {"length.not-whole", QT_TRANSLATE_NOOP("Findings", "Hours and weeks must be whole numbers"),
     QT_TRANSLATE_NOOP("Findings", "“%1” is not a whole number"),
     QT_TRANSLATE_NOOP("Findings", "Ontario counts whole hours and whole weeks. Enter one number, without words.")},
    {"length.hours-range", QT_TRANSLATE_NOOP("Findings", "Hours outside the limits"),
     QT_TRANSLATE_NOOP("Findings", "Hours must be %2 to %3"),
     QT_TRANSLATE_NOOP("Findings", "Hours entered: %1. Every micro-credential has %2 to %3 instructional hours, "
                                   "with OSAP or without.")},
    {"length.weeks-range", QT_TRANSLATE_NOOP("Findings", "Weeks outside the limits"),
     QT_TRANSLATE_NOOP("Findings", "Weeks must be %2 to %3"),
     QT_TRANSLATE_NOOP("Findings",
                       "Weeks entered: %1. A micro-credential is completed in %2 to %3 weeks; a learner who "
                       "takes longer fails automatically.")},
    {"length.cap-range", QT_TRANSLATE_NOOP("Findings", "Completion cap does not fit"),
     QT_TRANSLATE_NOOP("Findings", "Completion cap does not fit"),
     QT_TRANSLATE_NOOP("Findings",
                       "Cap entered: %1. It is a whole number of weeks from %2 to %3. Leave it empty to give "
                       "learners the %3 weeks.")},
    {"length.forty", QT_TRANSLATE_NOOP("Findings", "Exactly the advised hours"),
     QT_TRANSLATE_NOOP("Findings", "%1 hours is just at PEQAB’s advice"),
     QT_TRANSLATE_NOOP("Findings", "PEQAB writes both “to %1” and “less than %1” hours. Nothing has to change; a "
                                   "reviewer may ask.")},
    {"length.over-40", QT_TRANSLATE_NOOP("Findings", "Above the advised hours"),
     QT_TRANSLATE_NOOP("Findings", "%1 hours is above the %2-hour advice"),
     QT_TRANSLATE_NOOP("Findings",
                       "PEQAB recommends at most %2 instructional hours, against the unbundling of degrees. "
                       "Shorten it, or answer why it needs more.")},
    {"length.fifty-or-more", QT_TRANSLATE_NOOP("Findings", "Learners prefer shorter programs"),
     QT_TRANSLATE_NOOP("Findings", "Learners prefer under %2 hours"),
     QT_TRANSLATE_NOOP("Findings", "Hours entered: %1. Learners who were asked preferred programs under %2 hours.")},
    {"length.from-course", QT_TRANSLATE_NOOP("Findings", "Derived from a degree course"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "It is derived from %1. PEQAB cautions against unbundling degrees into pieces: say "
                                   "what it adds beyond the course.")},
    {"modality.missing", QT_TRANSLATE_NOOP("Findings", "Modality is not complete"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Choose where it takes place (online, hybrid or in person) and its timing "
                                   "(synchronous, asynchronous or both).")},
    {"modality.in-person", QT_TRANSLATE_NOOP("Findings", "In-person delivery"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Hybrid or online delivery is recommended, not required. Keep it if the skills call "
                                   "for presence.")},
    {"modality.rolling-synchronous", QT_TRANSLATE_NOOP("Findings", "Rolling registration needs asynchronous delivery"),
     nullptr,
     QT_TRANSLATE_NOOP("Findings", "Learners who start on different days cannot meet at set times. Choose asynchronous "
                                   "delivery or scheduled registration.")},
    {"modality.rolling-both", QT_TRANSLATE_NOOP("Findings", "Rolling registration with synchronous sessions"), nullptr,
     QT_TRANSLATE_NOOP("Findings",
                       "Rolling registration is meant for asynchronous delivery. Say how learners who start "
                       "on different days join the synchronous part.")},
    {"summary.missing", QT_TRANSLATE_NOOP("Findings", "Summary is missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Describe it for a general audience: what one learns, what it costs, and what it "
                                   "opens with employers.")},
    {"rationale.missing", QT_TRANSLATE_NOOP("Findings", "Rationale is missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Say why the unit offers it. The rationale is for approvers and separate from the "
                                   "summary.")},
    {"rationale.labour-market", QT_TRANSLATE_NOOP("Findings", "Rationale names no employer need"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Say which need of employers or of the labour market it answers.")},
    {"skills.missing", QT_TRANSLATE_NOOP("Findings", "No skill is named"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Name at least one skill, competency or concept that a learner has on completion.")},
    {"codes.cip-unknown", QT_TRANSLATE_NOOP("Findings", "CIP code is not known"),
     QT_TRANSLATE_NOOP("Findings", "“%1” is no CIP 2021 class"),
     QT_TRANSLATE_NOOP("Findings", "CIP Canada 2021 has no class “%1”. A class has the form 45.0702; search for it by "
                                   "words.")},
    {"codes.noc-unknown", QT_TRANSLATE_NOOP("Findings", "NOC code is not known"),
     QT_TRANSLATE_NOOP("Findings", "“%1” is no NOC 2021 unit group"),
     QT_TRANSLATE_NOOP("Findings", "NOC 2021 has no unit group “%1”. A unit group has five digits; search for it by a "
                                   "job title.")},
    {"codes.cip-many", QT_TRANSLATE_NOOP("Findings", "More CIP codes than the Ministry’s form takes"), nullptr,
     QT_TRANSLATE_N_NOOP("Findings", "%n CIP codes are entered; the Ministry’s form took %2. Keep the one that fits "
                                     "best.")},
    {"codes.noc-many", QT_TRANSLATE_NOOP("Findings", "More NOC codes than the Ministry’s form takes"), nullptr,
     QT_TRANSLATE_N_NOOP("Findings", "%n NOC codes are entered; the Ministry’s form took up to %2. Keep those that fit "
                                     "best.")},
    {"osap.cip-missing", QT_TRANSLATE_NOOP("Findings", "OSAP needs a CIP code"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "The Ministry asks for the field of study. Search by words; OAPSI can help.")},
    {"osap.noc-missing", QT_TRANSLATE_NOOP("Findings", "OSAP needs a NOC code"), nullptr,
     QT_TRANSLATE_NOOP("Findings",
                       "The Ministry asks for the occupations it leads to. Search by a job title; OAPSI can "
                       "help.")},
    {"assessment.missing", QT_TRANSLATE_NOOP("Findings", "Assessment strategy is missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Say what learners hand in and how it shows that they have the skills.")},
    {"assessment.skill-unassessed", QT_TRANSLATE_NOOP("Findings", "A skill is not assessed"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "No piece of work assesses “%1”. Map one to it, or take the skill out.")},
    {"assessment.feedback-rolling", QT_TRANSLATE_NOOP("Findings", "Feedback for asynchronous learners"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Say how learners on their own schedule get feedback in time for the next piece of "
                                   "work.")},
    {"assessment.feedback-synchronous", QT_TRANSLATE_NOOP("Findings", "Feedback for synchronous learners"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Say how learners in live sessions get feedback within the condensed time.")},
    {"assessment.feedback-late", QT_TRANSLATE_NOOP("Findings", "Feedback comes after the end"), nullptr,
     QT_TRANSLATE_N_NOOP("Findings", "“%1”: due in week %2, with feedback after %3 days, it reaches learners %n days "
                                     "after the last day of week %4. Make it due earlier or the feedback quicker.")},
    {"assessment.item-late", QT_TRANSLATE_NOOP("Findings", "Work is due after the last week"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "“%1” is due in week %2, but the last week is %3. Change one of them.")},
    {"proposer.missing", QT_TRANSLATE_NOOP("Findings", "Proposer is missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Name who proposes it and in which role: faculty member, contract instructor, "
                                   "department chair or Faculty Dean.")},
    {"osap.undecided", QT_TRANSLATE_NOOP("Findings", "OSAP: yes or no?"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "The route through CourseLeaf depends on it. Choose yes or no before submitting; it "
                                   "can be changed later.")},
    {"osap.partner-missing", QT_TRANSLATE_NOOP("Findings", "OSAP asks for a partner"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "The Ministry looks for a partnership with a specific industry partner or employer. "
                                   "Name one, or answer why there is none.")},
    {"partner.none", QT_TRANSLATE_NOOP("Findings", "No industry partner"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Units are encouraged to explore partners: about one learner in three comes through "
                                   "an employer. None is required.")},
    {"partner.guidance", QT_TRANSLATE_NOOP("Findings", "Ask OAPSI about the agreement"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "With %1 as a partner, speak with OAPSI about the agreement and log the "
                                   "conversation.")},
    {"stack.consultation", QT_TRANSLATE_NOOP("Findings", "A stack needs a talk with OAPSI"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "It belongs to the stack “%1”. Stackable micro-credentials need a more in-depth "
                                   "conversation with OAPSI; log it once it has taken place.")},
    {"fee.missing", QT_TRANSLATE_NOOP("Findings", "No fee yet"), nullptr,
     QT_TRANSLATE_NOOP("Findings",
                       "The unit sets the fee per learner; %1 to %2 is suggested. Approvers usually ask for "
                       "it.")},
    {"fee.invalid", QT_TRANSLATE_NOOP("Findings", "Fee is not an amount"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "“%1” is not an amount of money. Enter dollars and cents, such as 450.00.")},
    {"fee.outside-suggested", QT_TRANSLATE_NOOP("Findings", "Fee outside the suggested range"),
     QT_TRANSLATE_NOOP("Findings", "Fee is outside %2 to %3"),
     QT_TRANSLATE_NOOP("Findings",
                       "Fee entered: %1. It may be so; a higher price is defensible with a strong reputation "
                       "or an explicit connection to employers. Give the reason.")},
    {"fee.certificate-instead", QT_TRANSLATE_NOOP("Findings", "Consider a certificate instead"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Fee entered: %1. From %2 with specialised content, a professional development "
                                   "certificate fits better. Answer why it stays a micro-credential.")},
    {"tls.estimate-missing", QT_TRANSLATE_NOOP("Findings", "TLS estimate is missing"), nullptr,
     QT_TRANSLATE_NOOP("Findings",
                       "Teaching and Learning Services take part, so the budget needs their cost estimate.")},
    {"audience.current-students", QT_TRANSLATE_NOOP("Findings", "Only current students are named"), nullptr,
     QT_TRANSLATE_NOOP("Findings", "Current students are not the primary audience of a micro-credential. Name who else "
                                   "it is for, or answer why it is for them.")},
    {"timeline.six-months", QT_TRANSLATE_NOOP("Findings", "Start date is tight"), nullptr,
     QT_TRANSLATE_N_NOOP("Findings", "First delivery on %1 leaves less than %n months from today. Submitted today, the "
                                     "earliest advised start is %2.")},
    {"timeline.one-year", QT_TRANSLATE_NOOP("Findings", "Start date is tight for OSAP first"), nullptr,
     QT_TRANSLATE_N_NOOP("Findings", "With OSAP before delivery, allow %n months: the earliest start is %2, not %1. "
                                     "Deliver while waiting instead?")},
};

// Where one rule has several things to say, the variant's name follows a slash.
struct Variant {
    const char *key;
    const char *message;
};
constexpr Variant kVariants[] = {
    {"length.not-whole/range", QT_TRANSLATE_NOOP("Findings", "Ontario counts whole hours and whole weeks and takes no "
                                                             "ranges. Enter the average instead: %2.")},
    {"length.not-whole/number",
     QT_TRANSLATE_NOOP("Findings", "Ontario counts whole hours and whole weeks. Enter a whole "
                                   "number alone, such as %2.")},
    {"length.cap-range/weeks", QT_TRANSLATE_NOOP("Findings", "A cap of %1 is shorter than the %4 weeks of part 2, so "
                                                             "nobody could finish. Raise the cap or shorten it.")},
    {"modality.missing/place", QT_TRANSLATE_NOOP("Findings", "Choose where it takes place: online, hybrid or in "
                                                             "person.")},
    {"modality.missing/timing", QT_TRANSLATE_NOOP("Findings", "Choose its timing: synchronous, asynchronous or both.")},
    {"rationale.labour-market/osap",
     QT_TRANSLATE_NOOP("Findings", "OSAP asks for labour-market relevance through codes "
                                   "and a partner. Say which need it answers.")},
    {"proposer.missing/name", QT_TRANSLATE_NOOP("Findings", "Name who proposes it.")},
    {"proposer.missing/role", QT_TRANSLATE_NOOP("Findings", "Choose the proposer’s role: faculty member, contract "
                                                            "instructor, department chair or Faculty Dean.")},
    {"tls.estimate-missing/entered", QT_TRANSLATE_NOOP("Findings", "“%1” is not an amount of money. Teaching and "
                                                                   "Learning Services take part, so the budget needs "
                                                                   "their cost estimate.")},
};

const RuleWords *wordsFor(QStringView rule)
{
    const auto found = std::find_if(std::begin(kWords), std::end(kWords),
                                    [&](const RuleWords &words) { return rule == QLatin1StringView(words.rule); });
    return found == std::end(kWords) ? nullptr : found;
}

QString argument(const Finding &finding, qsizetype index)
{
    return index < finding.args.size() ? finding.args.at(index) : QString();
}

// The name of the variant that the arguments ask for; empty for the plain message.
QString variantOf(const Finding &finding)
{
    if (finding.rule == "length.not-whole"_L1)
        return argument(finding, 1).isEmpty() ? QString() : argument(finding, 2);
    if (finding.rule == "length.cap-range"_L1)
        return finding.args.size() > 3 ? u"weeks"_s : QString();
    if (finding.rule == "modality.missing"_L1 || finding.rule == "proposer.missing"_L1 ||
        finding.rule == "rationale.labour-market"_L1)
        return argument(finding, 0);
    if (finding.rule == "tls.estimate-missing"_L1)
        return argument(finding, 0).isEmpty() ? QString() : u"entered"_s;
    return {};
}

const char *messageFor(const RuleWords &words, const Finding &finding)
{
    const QString variant = variantOf(finding);
    if (!variant.isEmpty()) {
        const QString key = u"%1/%2"_s.arg(finding.rule, variant);
        for (const Variant &other : kVariants) {
            if (key == QLatin1StringView(other.key))
                return other.message;
        }
    }
    return words.message;
}

// The argument that is a count; -1 for rules that count nothing.
int countOf(const Finding &finding)
{
    qsizetype index = -1;
    if (finding.rule == "codes.cip-many"_L1 || finding.rule == "codes.noc-many"_L1)
        index = 0;
    else if (finding.rule == "assessment.feedback-late"_L1)
        index = 4;
    else if (finding.rule.startsWith("timeline."_L1))
        index = 2;
    if (index < 0)
        return -1;
    const qlonglong count = argument(finding, index).toLongLong();
    return int(std::clamp<qlonglong>(count, 0, std::numeric_limits<int>::max()));
}

// "$1,500", "$199.99" as the interface's language writes it.
QString moneyShown(const QString &amount)
{
    const std::optional<qint64> cents = parseMoney(amount);
    if (!cents)
        return amount;
    const QLocale locale = wordsLocale();
    QString number = locale.toString(*cents / 100);
    if (const qint64 rest = *cents % 100; rest != 0)
        number += locale.decimalPoint() + QString::number(rest).rightJustified(2, u'0');
    return QCoreApplication::translate("Findings", "$%1", "an amount of Canadian dollars").arg(number);
}

// The arguments as a reader sees them: amounts and dates in the interface's language, an empty title by a name.
QStringList shownArguments(const Finding &finding)
{
    QStringList shown = finding.args;
    const bool money = finding.rule.startsWith("fee."_L1) && finding.rule != "fee.invalid"_L1;
    const bool dates = finding.rule.startsWith("timeline."_L1);
    const bool titled = finding.rule == "assessment.feedback-late"_L1 || finding.rule == "assessment.item-late"_L1;
    for (qsizetype i = 0; i < shown.size(); ++i) {
        if (money)
            shown[i] = moneyShown(shown.at(i));
        else if (dates && i < 2)
            shown[i] = dateText(QDate::fromString(shown.at(i), Qt::ISODate));
        else if (titled && i == 0 && shown.at(i).isEmpty())
            shown[i] = QCoreApplication::translate("Findings", "Untitled work");
    }
    return shown;
}

// %1 is always the first argument, whichever of them the sentence uses: QString::arg(a, b) would give the first one to
// the lowest number it finds. One pass, so that a "%2" in the user's text stays as typed.
QString filled(const QString &pattern, const QStringList &args)
{
    QString sentence;
    sentence.reserve(pattern.size() + 40);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = pattern.at(i) == u'%' && i + 1 < pattern.size() ? pattern.at(i + 1).digitValue() : -1;
        if (number < 1) {
            sentence += pattern.at(i);
            continue;
        }
        if (number <= args.size())
            sentence += args.at(number - 1);
        ++i;
    }
    return sentence;
}

} // namespace

QString findingTitle(const Finding &finding)
{
    const RuleWords *words = wordsFor(finding.rule);
    if (!words)
        return finding.rule;
    const char *title = words->title ? words->title : words->general;
    return filled(QCoreApplication::translate(kContext, title), shownArguments(finding));
}

QString findingMessage(const Finding &finding)
{
    const RuleWords *words = wordsFor(finding.rule);
    if (!words)
        return finding.rule;
    const QString pattern =
        QCoreApplication::translate(kContext, messageFor(*words, finding), nullptr, countOf(finding));
    return filled(pattern, shownArguments(finding));
}

QString ruleTitle(const QString &rule)
{
    const RuleWords *words = wordsFor(rule);
    return words ? QCoreApplication::translate(kContext, words->general) : rule;
}

} // namespace credence
