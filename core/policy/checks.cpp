// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/checks.h"

#include "core/policy/quantities.h"
#include "core/policy/rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr qint64 kDaysPerWeek = 7;

bool isBlank(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
}

QString text(qint64 number) { return QString::number(number); }

QString at(QLatin1StringView list, qsizetype index) { return u"%1[%2]"_s.arg(list, QString::number(index)); }

bool hasAnyCode(const QStringList &codes) { return !std::all_of(codes.cbegin(), codes.cend(), isBlank); }

qsizetype countCodes(const QStringList &codes)
{
    return std::count_if(codes.cbegin(), codes.cend(), [](const QString &code) { return !isBlank(code); });
}

// A consultation with OAPSI (older papers write APSI, R24) whose subject starts with one of two words, English or
// French.
bool consulted(const Annex &annex, QLatin1StringView about, QLatin1StringView inFrench)
{
    return std::any_of(annex.consultations.cbegin(), annex.consultations.cend(), [&](const Consultation &talk) {
        const bool withOffice = talk.with.contains("APSI"_L1, Qt::CaseInsensitive) ||
                                talk.with.contains("Academic Programs and Strategic"_L1, Qt::CaseInsensitive);
        return withOffice &&
               (talk.about.contains(about, Qt::CaseInsensitive) || talk.about.contains(inFrench, Qt::CaseInsensitive));
    });
}

Finding findingOf(RuleId id, QStringList args, const QString &field = {}, const QString &clause = {})
{
    const Rule &rule = rules()[std::size_t(id)];
    return {QString::fromLatin1(rule.name),
            rule.severity,
            rule.part,
            clause.isEmpty() ? QString::fromLatin1(rule.clause) : clause,
            field.isEmpty() ? QString::fromLatin1(rule.field) : field,
            std::move(args)};
}

// Walks the rules in their order; each method is a part of the template.
class Checker {
public:
    Checker(const Proposal &proposal, const Policy &policy, const CodeBook &codeBook, QDate day)
        : p(proposal), limits(policy.limits), codes(codeBook), today(day), hours(amountOf(proposal.hours)),
          weeks(amountOf(proposal.weeks)), cap(amountOf(proposal.capWeeks))
    {}

    QList<Finding> run()
    {
        if (isBlank(p.courseName))
            say(RuleId::NameMissing);
        length();
        cautions();
        modality();
        texts();
        skillsAndCodes();
        assessment();
        people();
        money();
        timeline();
        return std::move(found);
    }

private:
    void say(RuleId id, QStringList args = {}, const QString &field = {}, const QString &clause = {})
    {
        found.append(findingOf(id, std::move(args), field, clause));
    }

    bool seeksOsap() const { return p.osap == OsapIntent::Yes; }

    void notWhole(const Amount &amount, const Quantity &quantity, QLatin1StringView field)
    {
        if (amount.kind == Amount::NotWhole)
            say(RuleId::NotWhole, notWholeArgs(quantity), QString(field));
    }

    void length()
    {
        if (hours.kind == Amount::Empty)
            say(RuleId::HoursMissing, {text(limits.hoursMin), text(limits.hoursMax)});
        if (weeks.kind == Amount::Empty)
            say(RuleId::WeeksMissing, {text(limits.weeksMin), text(limits.weeksMax)});
        notWhole(hours, p.hours, "length.hours"_L1);
        notWhole(weeks, p.weeks, "length.weeks"_L1);
        notWhole(cap, p.capWeeks, "length.capWeeks"_L1);
        if (hours.isWhole() && !hours.within(limits.hoursMin, limits.hoursMax))
            say(RuleId::HoursRange, {shortened(p.hours.text), text(limits.hoursMin), text(limits.hoursMax)});
        const bool weeksFit = weeks.isWhole() && weeks.within(limits.weeksMin, limits.weeksMax);
        if (weeks.isWhole() && !weeksFit)
            say(RuleId::WeeksRange, {shortened(p.weeks.text), text(limits.weeksMin), text(limits.weeksMax)});
        capRange(weeksFit);
    }

    // R33: a cap left empty means the policy's, which matters only where a policy allows more weeks than its cap.
    void capRange(bool weeksFit)
    {
        const QString entered = cap.isWhole() ? shortened(p.capWeeks.text) : text(limits.capMax);
        const QStringList args{entered, text(limits.capMin), text(limits.capMax)};
        if (cap.isWhole() && !cap.within(limits.capMin, limits.capMax))
            say(RuleId::CapRange, args);
        else if (weeks.isWhole() &&
                 (cap.isWhole() ? cap.value < weeks.value
                                : cap.kind == Amount::Empty && weeksFit && limits.capMax < weeks.value))
            say(RuleId::CapRange, args + QStringList{shortened(p.weeks.text)});
    }

    void cautions()
    {
        if (hours.isWhole()) {
            const QString entered = shortened(p.hours.text);
            if (hours.value == limits.hoursAdvice)
                say(RuleId::Forty, {entered});
            if (hours.value > limits.hoursAdvice)
                say(RuleId::OverForty, {entered, text(limits.hoursAdvice)});
            if (hours.value >= limits.hoursPreferredBelow)
                say(RuleId::FiftyOrMore, {entered, text(limits.hoursPreferredBelow)});
        }
        if (!isBlank(p.annex.sourceCourse))
            say(RuleId::FromCourse, {shortened(p.annex.sourceCourse)});
    }

    void modality()
    {
        const bool noPlace = p.place == Place::None;
        const bool noTiming = p.timing == Timing::None;
        if (noPlace || noTiming)
            say(RuleId::ModalityMissing,
                {noPlace && noTiming ? u"both"_s
                 : noPlace           ? u"place"_s
                                     : u"timing"_s},
                noPlace ? QString() : u"modality.timing"_s);
        if (p.place == Place::InPerson)
            say(RuleId::InPerson);
        if (p.annex.registration == Registration::Rolling && p.timing == Timing::Synchronous)
            say(RuleId::RollingSynchronous);
        if (p.annex.registration == Registration::Rolling && p.timing == Timing::Both)
            say(RuleId::RollingBoth);
    }

    void texts()
    {
        if (isBlank(p.summary))
            say(RuleId::SummaryMissing);
        if (isBlank(p.rationale))
            say(RuleId::RationaleMissing);
        if (isBlank(p.labourMarketNeed)) // the Ministry asks for it as well (R46), then its section is the one to read
            say(RuleId::LabourMarket, {seeksOsap() ? u"osap"_s : QString()}, {}, seeksOsap() ? u"3c"_s : QString());
    }

    void skillsAndCodes()
    {
        if (std::all_of(p.skills.cbegin(), p.skills.cend(), [](const Skill &skill) { return isBlank(skill.text); }))
            say(RuleId::SkillsMissing);
        for (const QString &code : p.cip) {
            if (!isBlank(code) && !codes.isCipClass(QStringView(code).trimmed()))
                say(RuleId::CipUnknown, {shortened(code)});
        }
        for (const QString &code : p.noc) {
            if (!isBlank(code) && !codes.isNocUnitGroup(QStringView(code).trimmed()))
                say(RuleId::NocUnknown, {shortened(code)});
        }
        if (!seeksOsap())
            return;
        if (const qsizetype count = countCodes(p.cip); count > limits.cipMaxForOsap)
            say(RuleId::CipMany, {text(count), text(limits.cipMaxForOsap)});
        if (const qsizetype count = countCodes(p.noc); count > limits.nocMaxForOsap)
            say(RuleId::NocMany, {text(count), text(limits.nocMaxForOsap)});
        if (!hasAnyCode(p.cip))
            say(RuleId::OsapCipMissing);
        if (!hasAnyCode(p.noc))
            say(RuleId::OsapNocMissing);
    }

    void assessment()
    {
        if (isBlank(p.assessmentStrategy))
            say(RuleId::AssessmentMissing);
        unassessedSkills();
        if ((p.timing == Timing::Asynchronous || p.timing == Timing::Both) && isBlank(p.feedbackRolling))
            say(RuleId::FeedbackRolling);
        if ((p.timing == Timing::Synchronous || p.timing == Timing::Both) && isBlank(p.feedbackSynchronous))
            say(RuleId::FeedbackSynchronous);
        if (weeks.isWhole()) {
            lateFeedback();
            lateItems();
        }
    }

    void unassessedSkills()
    {
        if (p.items.isEmpty())
            return;
        QList<bool> assessed(p.skills.size(), false);
        for (const AssessmentItem &item : p.items) {
            for (const int skill : item.skills) {
                if (skill >= 0 && skill < assessed.size()) // a file may name a skill that is no longer there
                    assessed[skill] = true;
            }
        }
        for (qsizetype i = 0; i < p.skills.size(); ++i) {
            if (!assessed.at(i) && !isBlank(p.skills.at(i).text))
                say(RuleId::SkillUnassessed, {shortened(p.skills.at(i).text)}, at("skills"_L1, i));
        }
    }

    void lateFeedback()
    {
        for (qsizetype i = 0; i < p.items.size(); ++i) {
            const AssessmentItem &item = p.items.at(i);
            const Amount due = amountOf(item.dueWeek);
            const Amount days = amountOf(item.feedbackDays);
            if (!due.isWhole() || !days.isWhole())
                continue;
            const qint64 over = due.value * kDaysPerWeek + days.value - weeks.value * kDaysPerWeek;
            if (over > 0)
                say(RuleId::FeedbackLate,
                    {shortened(item.title), text(due.value), text(days.value), text(weeks.value), text(over)},
                    at("assessment.items"_L1, i));
        }
    }

    void lateItems()
    {
        for (qsizetype i = 0; i < p.items.size(); ++i) {
            const AssessmentItem &item = p.items.at(i);
            const Amount due = amountOf(item.dueWeek);
            if (due.isWhole() && due.value > weeks.value)
                say(RuleId::ItemLate, {shortened(item.title), text(due.value), text(weeks.value)},
                    at("assessment.items"_L1, i));
        }
    }

    void people()
    {
        const bool noName = isBlank(p.proposerName);
        const bool noRole = p.proposerRole == ProposerRole::None;
        if (noName || noRole)
            say(RuleId::ProposerMissing,
                {noName && noRole ? u"both"_s
                 : noName         ? u"name"_s
                                  : u"role"_s},
                noName ? QString() : u"proposer.role"_s);
        if (p.osap == OsapIntent::Undecided)
            say(RuleId::OsapUndecided);
        const auto partner = std::find_if(p.annex.partners.cbegin(), p.annex.partners.cend(),
                                          [](const Partner &other) { return !isBlank(other.name); });
        const bool noPartner = partner == p.annex.partners.cend();
        if (noPartner && seeksOsap())
            say(RuleId::OsapPartnerMissing);
        if (noPartner && !seeksOsap())
            say(RuleId::PartnerNone);
        if (!noPartner && !consulted(p.annex, "partner"_L1, "partenaire"_L1))
            say(RuleId::PartnerGuidance, {shortened(partner->name)});
        if (!isBlank(p.annex.stack) && !consulted(p.annex, "stack"_L1, "cumul"_L1))
            say(RuleId::StackConsultation, {shortened(p.annex.stack)});
    }

    void money()
    {
        const std::optional<qint64> fee = parseMoney(p.annex.fee);
        if (isBlank(p.annex.fee))
            say(RuleId::FeeMissing, {moneyText(limits.feeSuggestedMin), moneyText(limits.feeSuggestedMax)});
        else if (!fee || *fee < 0)
            say(RuleId::FeeInvalid, {shortened(p.annex.fee)});
        else if (auto remark = feeFinding(*fee, limits))
            found.append(*std::move(remark));
        if (p.annex.tlsInvolved) { // words such as "to be settled" are no estimate
            const std::optional<qint64> estimate = parseMoney(p.annex.tlsEstimate);
            if (!estimate || *estimate < 0)
                say(RuleId::TlsEstimateMissing, {shortened(p.annex.tlsEstimate)});
        }
        const QList<Audience> &audience = p.annex.audience;
        if (!audience.isEmpty() && std::all_of(audience.cbegin(), audience.cend(),
                                               [](Audience who) { return who == Audience::CurrentStudents; }))
            say(RuleId::AudienceCurrentStudents);
    }

    void timeline()
    {
        const QDate wished = p.annex.firstDelivery;
        if (!wished.isValid() || !today.isValid())
            return;
        const auto tooEarly = [&](bool osapFirst, int months, RuleId id) {
            const QDate earliest = earliestDelivery(today, osapFirst, limits);
            if (wished >= earliest)
                return false;
            say(id, {wished.toString(Qt::ISODate), earliest.toString(Qt::ISODate), text(months)});
            return true;
        };
        // "Before delivery" says nothing where OSAP is not sought; the year contains the six months.
        const bool osapFirst = p.osapBeforeDelivery && p.osap != OsapIntent::No;
        if (!osapFirst || !tooEarly(true, limits.leadMonthsOsapFirst, RuleId::OneYear))
            tooEarly(false, limits.leadMonths, RuleId::SixMonths);
    }

    const Proposal &p;
    const Limits &limits;
    const CodeBook &codes;
    const QDate today;
    const Amount hours;
    const Amount weeks;
    const Amount cap;
    QList<Finding> found;
};

bool nothingFilledIn(const Proposal &p, int part)
{
    switch (part) {
    case 1:
        return isBlank(p.courseName);
    case 2:
        return p.hours.isEmpty() && p.weeks.isEmpty() && p.capWeeks.isEmpty();
    case 3:
        return p.place == Place::None && p.timing == Timing::None;
    case 4:
        return isBlank(p.summary);
    case 5:
        return isBlank(p.rationale) && isBlank(p.labourMarketNeed);
    case 6:
        return p.skills.isEmpty() && !hasAnyCode(p.cip) && !hasAnyCode(p.noc);
    case 7:
        return isBlank(p.assessmentStrategy) && isBlank(p.feedbackRolling) && isBlank(p.feedbackSynchronous) &&
               p.items.isEmpty();
    default:
        return true;
    }
}

} // namespace

QList<Finding> check(const Proposal &proposal, const Policy &policy, const CodeBook &codes, QDate today)
{
    return Checker(proposal, policy, codes, today).run();
}

std::optional<Finding> feeFinding(qint64 cents, const Limits &limits)
{
    if (cents >= limits.feeCertificateFrom)
        return findingOf(RuleId::FeeCertificateInstead, {moneyText(cents), moneyText(limits.feeCertificateFrom)});
    if (cents >= 0 && (cents < limits.feeSuggestedMin || cents > limits.feeSuggestedMax))
        return findingOf(RuleId::FeeOutsideSuggested,
                         {moneyText(cents), moneyText(limits.feeSuggestedMin), moneyText(limits.feeSuggestedMax)});
    return std::nullopt;
}

bool submittable(const QList<Finding> &findings)
{
    return std::none_of(findings.cbegin(), findings.cend(),
                        [](const Finding &finding) { return finding.severity == Severity::Error; });
}

bool answered(const Proposal &proposal, const Finding &finding)
{
    return finding.severity != Severity::Error &&
           std::any_of(proposal.answers.cbegin(), proposal.answers.cend(),
                       [&](const Answer &answer) { return answer.rule == finding.rule && !isBlank(answer.reason); });
}

PartState partState(const Proposal &proposal, const QList<Finding> &findings, int part)
{
    if (nothingFilledIn(proposal, part))
        return PartState::Empty;
    PartState state = PartState::Complete;
    for (const Finding &finding : findings) {
        if (finding.part != part)
            continue;
        if (finding.severity == Severity::Error)
            return PartState::Error;
        if (finding.severity == Severity::Warning && !answered(proposal, finding))
            state = PartState::Warning;
    }
    return state;
}

QString partStates(const Proposal &proposal, const QList<Finding> &findings)
{
    constexpr char16_t letters[] = {u'e', u'r', u'w', u'g'}; // in the order of PartState
    QString states;
    for (int part = 1; part <= 7; ++part)
        states.append(QChar(letters[int(partState(proposal, findings, part))]));
    return states;
}

QDate earliestDelivery(QDate submitted, bool osapFirst, const Limits &limits)
{
    return submitted.addMonths(osapFirst ? limits.leadMonthsOsapFirst : limits.leadMonths);
}

} // namespace credence
