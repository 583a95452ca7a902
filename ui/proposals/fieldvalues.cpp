// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/proposals/fieldvalues.h"

#include "core/wording/wording.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

struct FieldValues {
    Q_DECLARE_TR_FUNCTIONS(FieldValues)
};

QString filled(QStringList pieces, const QString &between)
{
    pieces.removeAll(QString());
    return pieces.join(between);
}

template <typename Entry, typename Line> QString lines(const QList<Entry> &entries, Line line)
{
    QStringList out;
    for (const Entry &entry : entries)
        out.append(line(entry));
    return out.join(u'\n');
}

QString yesNo(bool value) { return value ? FieldValues::tr("yes") : FieldValues::tr("no"); }

QString codeLines(CodeList list, const QStringList &chosen, const CodeBook &codes)
{
    return lines(chosen, [&](const QString &code) {
        const auto found = codes.find(list, code, interfaceLanguage());
        return found ? u"%1 %2"_s.arg(code, found->title) : code;
    });
}

QString itemLine(const Proposal &proposal, const AssessmentItem &item)
{
    QStringList skills;
    for (const int index : item.skills) {
        if (index >= 0 && index < proposal.skills.size())
            skills.append(proposal.skills.at(index).text);
    }
    const QString due = item.dueWeek.isEmpty() ? QString() : FieldValues::tr("due in week %1").arg(item.dueWeek.text);
    const QString days = item.feedbackDays.isEmpty()
                             ? QString()
                             : FieldValues::tr("feedback after %1 days", "days as entered").arg(item.feedbackDays.text);
    return filled({item.title, skills.join(u"; "_s), due, days}, u" · "_s);
}

QString partnerLine(const Partner &partner)
{
    QStringList roles;
    for (const PartnerRole role : partner.roles)
        roles.append(partnerRoleName(role));
    const QString kind = partner.kind == PartnerKind::None ? QString() : partnerKindName(partner.kind);
    return filled({partner.name, kind, roles.join(u", "_s), partner.agreement}, u" · "_s);
}

QString consultationLine(const Consultation &talk)
{
    return filled({talk.with, talk.date.isValid() ? dateText(talk.date) : QString(), talk.about}, u" · "_s);
}

QString audienceLines(const QList<Audience> &audience)
{
    return lines(audience, [](Audience who) { return audienceName(who); });
}

QString languageName(const QString &language)
{
    return language == "fr"_L1   ? FieldValues::tr("French")
           : language == "en"_L1 ? FieldValues::tr("English")
                                 : language;
}

/// One field: how to say it and how to take it over.
struct Entry {
    QLatin1StringView path;
    Section section;
    QString (*text)(const Proposal &, const CodeBook &);
    void (*copy)(const Proposal &, Proposal &);
};

// clang-format off
#define VALUE(expression) [](const Proposal &p, [[maybe_unused]] const CodeBook &codes) -> QString { return expression; }
#define COPY(member) [](const Proposal &from, Proposal &to) { to.member = from.member; }

const Entry kEntries[] = {
    {"courseName"_L1, Section::Name, VALUE(p.courseName), COPY(courseName)},
    {"unit.name"_L1, Section::Name, VALUE(p.unit), COPY(unit)},
    {"unit.faculty"_L1, Section::Name, VALUE(p.faculty), COPY(faculty)},
    {"proposer.name"_L1, Section::Name, VALUE(p.proposerName), COPY(proposerName)},
    {"proposer.role"_L1, Section::Name, VALUE(p.proposerRole == ProposerRole::None ? QString() : roleName(p.proposerRole)), COPY(proposerRole)},
    {"enteredBy"_L1, Section::Name, VALUE(p.enteredBy), COPY(enteredBy)},
    {"language"_L1, Section::Name, VALUE(languageName(p.language)), COPY(language)},
    {"length.hours"_L1, Section::Length, VALUE(p.hours.text), COPY(hours)},
    {"length.weeks"_L1, Section::Length, VALUE(p.weeks.text), COPY(weeks)},
    {"length.capWeeks"_L1, Section::Length, VALUE(p.capWeeks.text), COPY(capWeeks)},
    {"annex.sourceCourse"_L1, Section::Length, VALUE(p.annex.sourceCourse), COPY(annex.sourceCourse)},
    {"modality.place"_L1, Section::Modality, VALUE(p.place == Place::None ? QString() : placeName(p.place)), COPY(place)},
    {"modality.timing"_L1, Section::Modality, VALUE(p.timing == Timing::None ? QString() : timingName(p.timing)), COPY(timing)},
    {"summary"_L1, Section::Summary, VALUE(p.summary), COPY(summary)},
    {"rationale.text"_L1, Section::Rationale, VALUE(p.rationale), COPY(rationale)},
    {"rationale.labourMarketNeed"_L1, Section::Rationale, VALUE(p.labourMarketNeed), COPY(labourMarketNeed)},
    {"skills"_L1, Section::Skills, VALUE(lines(p.skills, [](const Skill &s) { return u"%1 (%2)"_s.arg(s.text, skillKindName(s.kind)); })), COPY(skills)},
    {"codes.cip"_L1, Section::Skills, VALUE(codeLines(CodeList::Cip, p.cip, codes)), COPY(cip)},
    {"codes.noc"_L1, Section::Skills, VALUE(codeLines(CodeList::Noc, p.noc, codes)), COPY(noc)},
    {"assessment.strategy"_L1, Section::Assessment, VALUE(p.assessmentStrategy), COPY(assessmentStrategy)},
    {"assessment.feedbackRolling"_L1, Section::Assessment, VALUE(p.feedbackRolling), COPY(feedbackRolling)},
    {"assessment.feedbackSynchronous"_L1, Section::Assessment, VALUE(p.feedbackSynchronous), COPY(feedbackSynchronous)},
    {"assessment.items"_L1, Section::Assessment, VALUE(lines(p.items, [&p](const AssessmentItem &i) { return itemLine(p, i); })), COPY(items)},
    {"annex.fee"_L1, Section::Fee, VALUE(p.annex.fee), COPY(annex.fee)},
    {"annex.feeReason"_L1, Section::Fee, VALUE(p.annex.feeReason), COPY(annex.feeReason)},
    {"annex.firstDelivery"_L1, Section::Fee, VALUE(p.annex.firstDelivery.isValid() ? dateText(p.annex.firstDelivery) : QString()), COPY(annex.firstDelivery)},
    {"annex.registration"_L1, Section::Fee, VALUE(p.annex.registration == Registration::None ? QString() : registrationName(p.annex.registration)), COPY(annex.registration)},
    {"annex.audience"_L1, Section::Fee, VALUE(audienceLines(p.annex.audience)), COPY(annex.audience)},
    {"annex.idealLearner"_L1, Section::Fee, VALUE(p.annex.idealLearner), COPY(annex.idealLearner)},
    {"annex.stack"_L1, Section::Fee, VALUE(p.annex.stack), COPY(annex.stack)},
    {"annex.tls.involved"_L1, Section::Fee, VALUE(yesNo(p.annex.tlsInvolved)), COPY(annex.tlsInvolved)},
    {"annex.tls.estimate"_L1, Section::Fee, VALUE(p.annex.tlsEstimate), COPY(annex.tlsEstimate)},
    {"osap.intent"_L1, Section::Osap, VALUE(intentName(p.osap)), COPY(osap)},
    {"osap.beforeDelivery"_L1, Section::Osap, VALUE(yesNo(p.osapBeforeDelivery)), COPY(osapBeforeDelivery)},
    {"annex.partners"_L1, Section::Osap, VALUE(lines(p.annex.partners, partnerLine)), COPY(annex.partners)},
    {"annex.consultations"_L1, Section::Osap, VALUE(lines(p.annex.consultations, consultationLine)), COPY(annex.consultations)},
    {"annex.ideaOnly"_L1, Section::Review, VALUE(yesNo(p.annex.ideaOnly)), COPY(annex.ideaOnly)},
    {"answers"_L1, Section::Review, VALUE(lines(p.answers, [](const Answer &a) { return labelled(ruleTitle(a.rule), a.reason); })), COPY(answers)},
    {"attachments"_L1, Section::Review, VALUE(lines(p.attachments, [](const Attachment &a) { return a.name; })), COPY(attachments)},
};
#undef VALUE
#undef COPY
// clang-format on

const Entry *entryOf(const QString &field)
{
    const QString whole = wholeField(field);
    const auto found =
        std::find_if(std::begin(kEntries), std::end(kEntries), [&](const Entry &entry) { return entry.path == whole; });
    return found == std::end(kEntries) ? nullptr : found;
}

/// Gives every assignment's skill indexes anew; a skill for which \a where answers -1 is dropped.
template <typename Where> void renumber(Proposal &proposal, Where where)
{
    for (AssessmentItem &item : proposal.items) {
        QList<int> moved;
        for (const int index : std::as_const(item.skills)) {
            if (const int place = where(index); place >= 0)
                moved.append(place);
        }
        std::sort(moved.begin(), moved.end());
        item.skills = moved;
    }
}

} // namespace

QString wholeField(const QString &field)
{
    if (field.startsWith("assessment.items"_L1))
        return u"assessment.items"_s;
    const qsizetype bracket = field.indexOf(u'[');
    return bracket < 0 ? field : field.first(bracket);
}

QString fieldText(const Proposal &proposal, const QString &field, const CodeBook &codes)
{
    const Entry *entry = entryOf(field);
    return entry ? entry->text(proposal, codes) : QString();
}

bool copyField(const QString &field, const Proposal &from, Proposal &to)
{
    const Entry *entry = entryOf(field);
    if (entry)
        entry->copy(from, to);
    return entry != nullptr;
}

Section sectionOf(const QString &field)
{
    const Entry *entry = entryOf(field);
    return entry ? entry->section : Section::None;
}

QString sectionNameShort(Section section)
{
    switch (section) {
    case Section::None:
        break;
    case Section::Fee:
        return FieldValues::tr("Fee & delivery");
    case Section::Osap:
        return FieldValues::tr("OSAP & partners");
    case Section::Review:
        return FieldValues::tr("Review & submit");
    default:
        return partNameShort(int(section));
    }
    return {};
}

QString sectionName(Section section)
{
    const QString name = sectionNameShort(section);
    if (section < Section::Name || section > Section::Assessment)
        return name;
    return FieldValues::tr("%1. %2", "number and name of a part").arg(QLocale().toString(int(section)), name);
}

void removeSkill(Proposal &proposal, int index)
{
    if (index < 0 || index >= proposal.skills.size())
        return;
    proposal.skills.removeAt(index);
    renumber(proposal, [index](int at) { return at == index ? -1 : at > index ? at - 1 : at; });
}

void moveSkill(Proposal &proposal, int from, int to)
{
    if (from < 0 || to < 0 || from >= proposal.skills.size() || to >= proposal.skills.size() || from == to)
        return;
    proposal.skills.move(from, to);
    renumber(proposal, [from, to](int at) {
        if (at == from)
            return to;
        if (from < to && at > from && at <= to)
            return at - 1;
        if (from > to && at >= to && at < from)
            return at + 1;
        return at;
    });
}

} // namespace credence
