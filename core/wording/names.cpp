// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/wording/language.h"
#include "core/wording/wording.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr const char *kContext = "Names";

struct FieldWords {
    const char *path; ///< an index is written [], its number (from 1) is %1, a second index is %2
    const char *name;
};

// Every key path of the proposal file (contract section 3), in its order.
constexpr FieldWords kFields[] = {
    {"format", QT_TRANSLATE_NOOP("Names", "File format")},
    {"version", QT_TRANSLATE_NOOP("Names", "Version of the format")},
    {"id", QT_TRANSLATE_NOOP("Names", "Identifier")},
    {"reference", QT_TRANSLATE_NOOP("Names", "Reference")},
    {"revision", QT_TRANSLATE_NOOP("Names", "Revision")},
    {"language", QT_TRANSLATE_NOOP("Names", "Language of the texts")},
    {"unit", QT_TRANSLATE_NOOP("Names", "Unit")},
    {"unit.name", QT_TRANSLATE_NOOP("Names", "Unit")},
    {"unit.faculty", QT_TRANSLATE_NOOP("Names", "Faculty")},
    {"proposer", QT_TRANSLATE_NOOP("Names", "Proposer")},
    {"proposer.name", QT_TRANSLATE_NOOP("Names", "Proposer")},
    {"proposer.role", QT_TRANSLATE_NOOP("Names", "Proposer’s role")},
    {"enteredBy", QT_TRANSLATE_NOOP("Names", "Entered by")},
    {"courseName", QT_TRANSLATE_NOOP("Names", "Course name")},
    {"length", QT_TRANSLATE_NOOP("Names", "Length")},
    {"length.hours", QT_TRANSLATE_NOOP("Names", "Instructional hours")},
    {"length.weeks", QT_TRANSLATE_NOOP("Names", "Weeks")},
    {"length.capWeeks", QT_TRANSLATE_NOOP("Names", "Completion cap in weeks")},
    {"modality", QT_TRANSLATE_NOOP("Names", "Modality")},
    {"modality.place", QT_TRANSLATE_NOOP("Names", "Place")},
    {"modality.timing", QT_TRANSLATE_NOOP("Names", "Timing")},
    {"summary", QT_TRANSLATE_NOOP("Names", "Summary")},
    {"rationale", QT_TRANSLATE_NOOP("Names", "Rationale")},
    {"rationale.text", QT_TRANSLATE_NOOP("Names", "Rationale")},
    {"rationale.labourMarketNeed", QT_TRANSLATE_NOOP("Names", "Labour-market need")},
    {"skills", QT_TRANSLATE_NOOP("Names", "Skills, competencies, or concepts")},
    {"skills[]", QT_TRANSLATE_NOOP("Names", "Skill %1")},
    {"skills[].text", QT_TRANSLATE_NOOP("Names", "Skill %1")},
    {"skills[].kind", QT_TRANSLATE_NOOP("Names", "Kind of skill %1")},
    {"codes", QT_TRANSLATE_NOOP("Names", "Codes")},
    {"codes.cip", QT_TRANSLATE_NOOP("Names", "CIP codes")},
    {"codes.cip[]", QT_TRANSLATE_NOOP("Names", "CIP code %1")},
    {"codes.noc", QT_TRANSLATE_NOOP("Names", "NOC codes")},
    {"codes.noc[]", QT_TRANSLATE_NOOP("Names", "NOC code %1")},
    {"assessment", QT_TRANSLATE_NOOP("Names", "Assessment")},
    {"assessment.strategy", QT_TRANSLATE_NOOP("Names", "Assessment strategy")},
    {"assessment.feedbackRolling", QT_TRANSLATE_NOOP("Names", "Feedback in asynchronous delivery")},
    {"assessment.feedbackSynchronous", QT_TRANSLATE_NOOP("Names", "Feedback in synchronous delivery")},
    {"assessment.items", QT_TRANSLATE_NOOP("Names", "Assignments")},
    {"assessment.items[]", QT_TRANSLATE_NOOP("Names", "Assignment %1")},
    {"assessment.items[].title", QT_TRANSLATE_NOOP("Names", "Title of assignment %1")},
    {"assessment.items[].skills", QT_TRANSLATE_NOOP("Names", "Skills of assignment %1")},
    {"assessment.items[].skills[]", QT_TRANSLATE_NOOP("Names", "Skill %2 of assignment %1")},
    {"assessment.items[].dueWeek", QT_TRANSLATE_NOOP("Names", "Due week of assignment %1")},
    {"assessment.items[].feedbackDays", QT_TRANSLATE_NOOP("Names", "Feedback days of assignment %1")},
    {"assessment.items.dueWeek", QT_TRANSLATE_NOOP("Names", "Due weeks of the assignments")},
    {"assessment.items.feedbackDays", QT_TRANSLATE_NOOP("Names", "Feedback days of the assignments")},
    {"osap", QT_TRANSLATE_NOOP("Names", "OSAP")},
    {"osap.intent", QT_TRANSLATE_NOOP("Names", "OSAP eligibility sought")},
    {"osap.beforeDelivery", QT_TRANSLATE_NOOP("Names", "OSAP approved before delivery")},
    {"annex", QT_TRANSLATE_NOOP("Names", "Unit planning annex")},
    {"annex.fee", QT_TRANSLATE_NOOP("Names", "Fee per learner")},
    {"annex.feeReason", QT_TRANSLATE_NOOP("Names", "Reasons for the fee")},
    {"annex.firstDelivery", QT_TRANSLATE_NOOP("Names", "First delivery wished")},
    {"annex.registration", QT_TRANSLATE_NOOP("Names", "Registration")},
    {"annex.idealLearner", QT_TRANSLATE_NOOP("Names", "Ideal learner")},
    {"annex.audience", QT_TRANSLATE_NOOP("Names", "Audience")},
    {"annex.audience[]", QT_TRANSLATE_NOOP("Names", "Audience %1")},
    {"annex.sourceCourse", QT_TRANSLATE_NOOP("Names", "Source course")},
    {"annex.ideaOnly", QT_TRANSLATE_NOOP("Names", "Only an idea so far")},
    {"annex.partners", QT_TRANSLATE_NOOP("Names", "Industry partners")},
    {"annex.partners[]", QT_TRANSLATE_NOOP("Names", "Partner %1")},
    {"annex.partners[].name", QT_TRANSLATE_NOOP("Names", "Name of partner %1")},
    {"annex.partners[].kind", QT_TRANSLATE_NOOP("Names", "Kind of partner %1")},
    {"annex.partners[].roles", QT_TRANSLATE_NOOP("Names", "Roles of partner %1")},
    {"annex.partners[].roles[]", QT_TRANSLATE_NOOP("Names", "Role %2 of partner %1")},
    {"annex.partners[].agreement", QT_TRANSLATE_NOOP("Names", "Agreement with partner %1")},
    {"annex.tls", QT_TRANSLATE_NOOP("Names", "Teaching and Learning Services")},
    {"annex.tls.involved", QT_TRANSLATE_NOOP("Names", "Teaching and Learning Services take part")},
    {"annex.tls.estimate", QT_TRANSLATE_NOOP("Names", "TLS cost estimate")},
    {"annex.stack", QT_TRANSLATE_NOOP("Names", "Stack")},
    {"annex.consultations", QT_TRANSLATE_NOOP("Names", "Consultations")},
    {"annex.consultations[]", QT_TRANSLATE_NOOP("Names", "Consultation %1")},
    {"annex.consultations[].with", QT_TRANSLATE_NOOP("Names", "Partner in consultation %1")},
    {"annex.consultations[].date", QT_TRANSLATE_NOOP("Names", "Date of consultation %1")},
    {"annex.consultations[].about", QT_TRANSLATE_NOOP("Names", "Subject of consultation %1")},
    {"answers", QT_TRANSLATE_NOOP("Names", "Answers to the checks")},
    {"answers[]", QT_TRANSLATE_NOOP("Names", "Answer %1")},
    {"answers[].rule", QT_TRANSLATE_NOOP("Names", "Check of answer %1")},
    {"answers[].reason", QT_TRANSLATE_NOOP("Names", "Reason of answer %1")},
    {"history", QT_TRANSLATE_NOOP("Names", "History")},
    {"history[]", QT_TRANSLATE_NOOP("Names", "History entry %1")},
    {"attachments", QT_TRANSLATE_NOOP("Names", "Attachments")},
    {"attachments[]", QT_TRANSLATE_NOOP("Names", "Attachment %1")},
    {"attachments[].name", QT_TRANSLATE_NOOP("Names", "Name of attachment %1")},
    {"attachments[].sha256", QT_TRANSLATE_NOOP("Names", "Checksum of attachment %1")},
    {"attachments[].size", QT_TRANSLATE_NOOP("Names", "Size of attachment %1")},
};

QString named(const char *text) { return QCoreApplication::translate(kContext, text); }

// What a form shows for a choice that was not made yet.
QString notChosen() { return QCoreApplication::translate("Names", "not chosen"); }

// "skills[2].text" becomes "skills[].text" and {"3"}: readers count from 1. Something else between the brackets stays.
QString withoutIndexes(const QString &path, QStringList &numbers)
{
    QString pattern;
    for (qsizetype i = 0; i < path.size(); ++i) {
        pattern += path.at(i);
        if (path.at(i) != u'[')
            continue;
        const qsizetype end = path.indexOf(u']', i);
        bool isNumber = false;
        const int index = end < 0 ? 0 : QStringView(path).sliced(i + 1, end - i - 1).toInt(&isNumber);
        if (!isNumber || index < 0)
            continue;
        numbers.append(wordsLocale().toString(qlonglong(index) + 1));
        i = end - 1;
    }
    return pattern;
}

} // namespace

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return QCoreApplication::translate("Names", "error");
    case Severity::Warning:
        return QCoreApplication::translate("Names", "warning");
    case Severity::Advice:
        return QCoreApplication::translate("Names", "advice");
    }
    return {};
}

QString partName(int part)
{
    switch (part) {
    case 1:
        return QCoreApplication::translate("Names", "1. Course name");
    case 2:
        return QCoreApplication::translate("Names", "2. Length");
    case 3:
        return QCoreApplication::translate("Names", "3. Modality");
    case 4:
        return QCoreApplication::translate("Names", "4. Summary");
    case 5:
        return QCoreApplication::translate("Names", "5. Rationale");
    case 6:
        return QCoreApplication::translate("Names", "6. Skills, competencies, or concepts");
    case 7:
        return QCoreApplication::translate("Names", "7. Assignments and assessment strategy");
    default:
        return QCoreApplication::translate("Names", "Around the template");
    }
}

QString partNameShort(int part)
{
    switch (part) {
    case 1:
        return QCoreApplication::translate("Names", "Course name");
    case 2:
        return QCoreApplication::translate("Names", "Length");
    case 3:
        return QCoreApplication::translate("Names", "Modality");
    case 4:
        return QCoreApplication::translate("Names", "Summary");
    case 5:
        return QCoreApplication::translate("Names", "Rationale");
    case 6:
        return QCoreApplication::translate("Names", "Skills & codes");
    case 7:
        return QCoreApplication::translate("Names", "Assessment");
    default:
        return QCoreApplication::translate("Names", "Around the template");
    }
}

QString fieldName(const QString &field)
{
    QStringList numbers;
    const QString pattern = withoutIndexes(field, numbers);
    const auto found = std::find_if(std::begin(kFields), std::end(kFields),
                                    [&](const FieldWords &words) { return pattern == QLatin1StringView(words.path); });
    if (found == std::end(kFields))
        return field;
    const QString name = named(found->name);
    if (numbers.size() == 2 && name.contains(u"%2"_s))
        return name.arg(numbers.at(0), numbers.at(1));
    return numbers.isEmpty() ? name : name.arg(numbers.at(0));
}

QString roleName(ProposerRole role)
{
    switch (role) {
    case ProposerRole::None:
        return notChosen();
    case ProposerRole::FacultyMember:
        return QCoreApplication::translate("Names", "faculty member");
    case ProposerRole::ContractInstructor:
        return QCoreApplication::translate("Names", "contract instructor");
    case ProposerRole::Chair:
        return QCoreApplication::translate("Names", "department chair");
    case ProposerRole::Dean:
        return QCoreApplication::translate("Names", "Faculty Dean");
    }
    return {};
}

QString placeName(Place place)
{
    switch (place) {
    case Place::None:
        return notChosen();
    case Place::Online:
        return QCoreApplication::translate("Names", "online");
    case Place::Hybrid:
        return QCoreApplication::translate("Names", "hybrid");
    case Place::InPerson:
        return QCoreApplication::translate("Names", "in person");
    }
    return {};
}

QString timingName(Timing timing)
{
    switch (timing) {
    case Timing::None:
        return notChosen();
    case Timing::Synchronous:
        return QCoreApplication::translate("Names", "synchronous");
    case Timing::Asynchronous:
        return QCoreApplication::translate("Names", "asynchronous");
    case Timing::Both:
        return QCoreApplication::translate("Names", "synchronous and asynchronous");
    }
    return {};
}

QString skillKindName(SkillKind kind)
{
    switch (kind) {
    case SkillKind::Skill:
        return QCoreApplication::translate("Names", "skill");
    case SkillKind::Competency:
        return QCoreApplication::translate("Names", "competency");
    case SkillKind::Concept:
        return QCoreApplication::translate("Names", "concept");
    }
    return {};
}

QString intentName(OsapIntent intent)
{
    switch (intent) {
    case OsapIntent::Undecided:
        return QCoreApplication::translate("Names", "undecided");
    case OsapIntent::Yes:
        return QCoreApplication::translate("Names", "yes");
    case OsapIntent::No:
        return QCoreApplication::translate("Names", "no");
    }
    return {};
}

QString registrationName(Registration registration)
{
    switch (registration) {
    case Registration::None:
        return notChosen();
    case Registration::Scheduled:
        return QCoreApplication::translate("Names", "scheduled");
    case Registration::Rolling:
        return QCoreApplication::translate("Names", "rolling");
    }
    return {};
}

QString audienceName(Audience audience)
{
    switch (audience) {
    case Audience::ReSkill:
        return QCoreApplication::translate("Names", "re-skill");
    case Audience::Upgrade:
        return QCoreApplication::translate("Names", "upgrade current skills");
    case Audience::NewSkills:
        return QCoreApplication::translate("Names", "add new skills to enter the market");
    case Audience::PreDegree:
        return QCoreApplication::translate("Names", "try university study before a degree");
    case Audience::Graduate:
        return QCoreApplication::translate("Names", "advance graduate-level skills");
    case Audience::CurrentStudents:
        return QCoreApplication::translate("Names", "current students");
    }
    return {};
}

QString partnerKindName(PartnerKind kind)
{
    switch (kind) {
    case PartnerKind::None:
        return notChosen();
    case PartnerKind::Public:
        return QCoreApplication::translate("Names", "public");
    case PartnerKind::Private:
        return QCoreApplication::translate("Names", "private");
    }
    return {};
}

QString partnerRoleName(PartnerRole role)
{
    switch (role) {
    case PartnerRole::Proposal:
        return QCoreApplication::translate("Names", "proposal");
    case PartnerRole::Design:
        return QCoreApplication::translate("Names", "design");
    case PartnerRole::Delivery:
        return QCoreApplication::translate("Names", "delivery");
    }
    return {};
}

QString osapModeName(OsapMode mode)
{
    switch (mode) {
    case OsapMode::No:
        return QCoreApplication::translate("Names", "OSAP not sought");
    case OsapMode::WhileWaiting:
        return QCoreApplication::translate("Names", "deliver while OSAP decides");
    case OsapMode::BeforeDelivery:
        return QCoreApplication::translate("Names", "OSAP before delivery");
    }
    return {};
}

QString labelled(const QString &label, const QString &value)
{
    //: a name and what it is or has: "Chair: 3 proposals"
    return QCoreApplication::translate("Names", "%1: %2").arg(label, value);
}

} // namespace credence
