// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From a blank form to a proposal that can be submitted: mistakes first, then what the checks say, then mended.

#include "core/wording/wording.h"
#include "ui/tour/chapters.h"
#include "ui/tour/finding.h"
#include "ui/tour/tour.h"

#include <QCoreApplication>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

constexpr int kDeliveryMonths = 15; ///< OSAP while waiting, with room for a return

/// The first Monday at least so many months ahead.
QDate wishedStart(QDate today)
{
    QDate date = today.addMonths(kDeliveryMonths);
    while (date.dayOfWeek() != Qt::Monday)
        date = date.addDays(1);
    return date;
}

QUuid beginProposal(Tour &tour)
{
    QUuid id;
    tour.step({.name = u"A blank form"_s,
               .does = u"go Home and click “New proposal”"_s,
               .expects = u"a draft with a reference, saved at once, the cursor in the course name"_s},
              [&](Hand &hand) {
                  hand.click(u"sidebar.house"_s);
                  hand.click(u"home.new"_s);
                  hand.waitFor(
                      [&] {
                          const QWidget *editor = hand.seen(u"proposalEditor"_s);
                          return editor && editor->isEnabled() &&
                                 hand.textOf(u"topbar.subtitle"_s).startsWith(u"MC-"_s);
                      },
                      u"the editor shows the draft"_s);
                  const QString reference = hand.textOf(u"topbar.subtitle"_s).section(u' ', 0, 0);
                  const auto stored = tour.ask([reference](Office &office) { return office.findProposal(reference); });
                  if (stored && *stored)
                      id = (*stored)->proposal.id;
                  hand.expect(!id.isNull(), u"%1 is in the office file"_s.arg(reference));
                  const QWidget *name = hand.find(u"field.courseName"_s);
                  hand.expect(name && name->hasFocus(), u"the course name has the focus"_s);
                  tour.picture(u"blank-form"_s);
                  return u"%1, %2"_s.arg(reference, checksSummary(hand));
              });
    return id;
}

void firstParts(Tour &tour)
{
    tour.step({.name = u"Part 1: course name"_s,
               .does = u"type name, unit (offered while typing), proposer and role"_s,
               .expects = u"the unit brings its faculty; name and proposer are checked no longer"_s},
              [&](Hand &hand) {
                  hand.type(u"field.courseName"_s, u"Drone Mapping for Municipal Crews"_s);
                  hand.type(u"field.unit.name"_s, u"Geogr"_s);
                  hand.key(Qt::Key_Down);
                  hand.key(Qt::Key_Return);
                  hand.waitFor([&] { return !hand.textOf(u"field.unit.faculty"_s).isEmpty(); },
                               u"the faculty follows the unit"_s);
                  hand.type(u"field.proposer.name"_s, u"Tobias Aldergrove-Sen"_s);
                  hand.key(Qt::Key_Tab);
                  hand.choose(u"field.proposer.role"_s, int(ProposerRole::FacultyMember));
                  findingGone(hand, u"name.missing"_s);
                  findingGone(hand, u"proposer.missing"_s);
                  return u"%1 · %2 · %3"_s.arg(hand.textOf(u"topbar.title"_s), hand.textOf(u"field.unit.name"_s),
                                               hand.textOf(u"field.unit.faculty"_s));
              });
    tour.step(
        {.name = u"Part 2: length, with mistakes"_s,
         .does = u"type 6.5 hours and 12 weeks"_s,
         .expects = u"the checks say that hours are whole numbers and that weeks end at 11; both are kept as typed"_s},
        [&](Hand &hand) {
            hand.click(u"editor.next"_s);
            hand.type(u"field.length.hours"_s, u"6.5"_s);
            hand.type(u"field.length.weeks"_s, u"12"_s);
            const QString said =
                findingWords(hand, u"length.not-whole"_s) + u'\n' + findingWords(hand, u"length.weeks-range"_s);
            tour.picture(u"length-mistakes"_s);
            return said;
        });
    tour.step({.name = u"A draft is never refused"_s,
               .does = u"look at the save state while errors stand"_s,
               .expects = u"the mistakes are saved like everything else; only submission has to wait"_s},
              [&](Hand &hand) {
                  hand.waitFor([&] { return !tour.store().isSaving() && !tour.store().isBusy(); }, u"it is saved"_s);
                  const QString reference = hand.textOf(u"topbar.subtitle"_s).section(u' ', 0, 0);
                  hand.waitFor(
                      [&] {
                          const auto stored =
                              tour.ask([reference](Office &office) { return office.findProposal(reference); });
                          return stored && *stored && (*stored)->proposal.weeks.text == u"12" &&
                                 (*stored)->proposal.hours.text == u"6.5";
                      },
                      u"the file has 6.5 hours and 12 weeks"_s);
                  const QWidget *submit = hand.find(u"editor.header.submit"_s);
                  hand.expect(submit && !submit->isEnabled(), u"“Submit” waits"_s);
                  return u"%1; Submit says: %2"_s.arg(hand.textOf(u"sidebar.state"_s),
                                                      submit ? submit->toolTip() : QString());
              });
    tour.step({.name = u"Part 3: modality"_s,
               .does = u"go on by the keyboard (Ctrl+Page Down), choose online and asynchronous"_s,
               .expects = u"the part is complete"_s},
              [&](Hand &hand) {
                  hand.key(Qt::Key_PageDown, Qt::ControlModifier);
                  hand.tick(u"field.modality.place"_s, 0);
                  hand.tick(u"field.modality.timing"_s, 0);
                  findingGone(hand, u"modality.missing"_s);
                  tour.picture(u"modality"_s);
                  return hand.textOf(u"editor.steps"_s).section(u'\n', 2, 2);
              });
    tour.step({.name = u"Part 4: summary"_s,
               .does = u"write the summary for the public"_s,
               .expects = u"the part is complete"_s},
              [&](Hand &hand) {
                  hand.click(u"editor.next"_s);
                  hand.type(u"field.summary"_s,
                            u"Plan a safe flight, photograph a site and turn the pictures into a map your "
                            u"engineers can measure on. Six weeks, online, beside your job, for crews that look after "
                            u"roads, drains and shorelines. You finish with a survey of a place you know."_s);
                  findingGone(hand, u"summary.missing"_s);
                  tour.picture(u"summary"_s);
                  return hand.textOf(u"editor.steps"_s).section(u'\n', 3, 3);
              });
    tour.step({.name = u"Part 5: rationale, labour market forgotten"_s,
               .does = u"write the rationale only"_s,
               .expects = u"a warning asks for the labour-market need"_s},
              [&](Hand &hand) {
                  hand.click(u"editor.next"_s);
                  hand.type(u"field.rationale.text"_s,
                            u"Small municipalities own drones and have nobody who can turn flights into maps. The "
                            u"degree courses that teach it take a term and a prerequisite; crews need the one skill, "
                            u"applied to their own assets. The Department has licences, sample flights and a pilot who "
                            u"teaches."_s);
                  const QString said = findingWords(hand, u"rationale.labour-market"_s);
                  tour.picture(u"rationale"_s);
                  return said;
              });
}

void skills(Tour &tour)
{
    tour.step({.name = u"Part 6: skills"_s,
               .does = u"name three skills, each with Enter"_s,
               .expects = u"three rows, and no finding that skills are missing"_s},
              [&](Hand &hand) {
                  hand.click(u"editor.next"_s);
                  for (const QString &skill : {u"Plan a flight within the rules and log its risks"_s,
                                               u"Make an orthophoto map from overlapping pictures"_s,
                                               u"Report accuracy so that engineers can rely on the map"_s}) {
                      hand.type(u"skills.add"_s, skill);
                      hand.key(Qt::Key_Return);
                  }
                  hand.find(u"field.skills[2]"_s);
                  findingGone(hand, u"skills.missing"_s);
                  return u"%1 …"_s.arg(hand.textOf(u"field.skills[0]"_s));
              });
    tour.step({.name = u"A NOC code that does not exist"_s,
               .does = u"type 22241 as the occupation and press Enter"_s,
               .expects = u"it is kept as typed, and the checks say that NOC 2021 has no such unit group"_s},
              [&](Hand &hand) {
                  hand.type(u"field.codes.noc"_s, u"22241"_s);
                  hand.key(Qt::Key_Return);
                  const QString said = findingWords(hand, u"codes.noc-unknown"_s);
                  tour.picture(u"wrong-noc"_s);
                  return said;
              });
    tour.step(
        {.name = u"The code picker"_s,
         .does =
             u"take the wrong code out (Backspace), type “gis tech” (in French “technicien sig”), Enter on the first hit"_s,
         .expects = u"22214, found by an example job title, is the first hit and is taken"_s},
        [&](Hand &hand) {
            hand.type(u"field.codes.noc"_s, {});
            hand.key(Qt::Key_Backspace);
            findingGone(hand, u"codes.noc-unknown"_s);
            hand.write(interfaceLanguage() == u"fr" ? u"technicien sig"_s
                                                    : u"gis tech"_s); // titles in one's own language lead
            hand.find(u"popup.list"_s);
            const QString first = hand.textOf(u"popup.list"_s).section(u'\n', 0, 0);
            hand.expect(first.contains(u"22214"_s), u"22214 is the first hit (it is: %1)"_s.arg(first));
            tour.picture(u"code-picker"_s);
            hand.key(Qt::Key_Return);
            hand.expect(hand.textOf(u"field.codes.noc"_s).contains(u"22214"_s), u"22214 is chosen"_s);
            return first;
        });
    tour.step({.name = u"The field of study"_s,
               .does = u"type “geographic information”, go down to 45.0702 by the arrow keys, press Enter"_s,
               .expects = u"45.0702 is chosen"_s},
              [&](Hand &hand) {
                  hand.type(u"field.codes.cip"_s, u"geographic information"_s);
                  const int row = hand.rowWith(u"popup.list"_s, u"45.0702"_s);
                  for (int step = 0; step < row; ++step)
                      hand.key(Qt::Key_Down);
                  hand.key(Qt::Key_Return);
                  const QString chosen = hand.textOf(u"field.codes.cip"_s).section(u'\n', 0, 0);
                  hand.expect(chosen.contains(u"45.0702"_s), u"45.0702 is chosen"_s);
                  tour.picture(u"skills-and-codes"_s);
                  return chosen;
              });
}

void assessment(Tour &tour)
{
    tour.step(
        {.name = u"Part 7: assignments and assessment"_s,
         .does = u"write strategy and feedback plan, list three pieces of work, tick the skill that each assesses"_s,
         .expects = u"every skill is assessed and nothing is due too late"_s},
        [&](Hand &hand) {
            hand.click(u"editor.next"_s);
            hand.type(u"field.assessment.strategy"_s,
                      u"Each learner surveys one site of their own in three steps. Every step is judged by a "
                      u"rubric shown on the first day and may be handed in twice; the third is the map itself."_s);
            hand.type(u"field.assessment.feedbackRolling"_s,
                      u"Each hand-in is read within five days, whichever week the learner is in."_s);
            const std::pair<QString, QString> works[] = {{u"Flight plan and risk log"_s, u"1"_s},
                                                         {u"Orthophoto of a test site"_s, u"3"_s},
                                                         {u"Map with accuracy report"_s, u"5"_s}};
            int index = 0;
            for (const auto &[title, week] : works) {
                hand.type(u"assessment.items.add"_s, title);
                hand.key(Qt::Key_Return);
                const QString path = u"field.assessment.items[%1]"_s.arg(index);
                hand.type(path + u".dueWeek"_s, week);
                hand.type(path + u".feedbackDays"_s, u"5"_s);
                hand.chooseInMenu([&] { hand.click(path + u".skills"_s); },
                                  {u"%1.skills.%2"_s.arg(path, QString::number(index))});
                ++index;
            }
            findingGone(hand, u"assessment.missing"_s);
            findingGone(hand, u"assessment.skill-unassessed"_s);
            tour.picture(u"assessment"_s);
            return hand.textOf(u"field.assessment.items[2].skills"_s);
        });
}

void around(Tour &tour)
{
    tour.step({.name = u"Fee and delivery"_s,
               .does = u"type a fee of 150, a first day, rolling registration, the audience"_s,
               .expects = u"a warning: the fee is outside of what the framework suggests"_s},
              [&](Hand &hand) {
                  hand.click(u"editor.next"_s);
                  hand.type(u"field.annex.fee"_s, u"150.00"_s);
                  hand.type(u"field.annex.firstDelivery"_s, wishedStart(tour.today()).toString(Qt::ISODate));
                  hand.key(Qt::Key_Tab);
                  hand.tick(u"field.annex.registration"_s, 1);
                  hand.tick(u"field.annex.audience"_s, 1);
                  const QString said = findingWords(hand, u"fee.outside-suggested"_s);
                  tour.picture(u"fee-warning"_s);
                  return said;
              });
    tour.step({.name = u"Yes, because …"_s,
               .does = u"answer the warning about the fee with a reason"_s,
               .expects = u"the answer stands below the warning and will be printed with the proposal"_s},
              [&](Hand &hand) {
                  hand.click(inFinding(hand, u"fee.outside-suggested"_s, u"finding.answer"_s));
                  hand.type(inFinding(hand, u"fee.outside-suggested"_s, u"finding.because"_s),
                            u"the county pays the licences, and every seat is theirs"_s);
                  hand.key(Qt::Key_Return);
                  QWidget *given = inFinding(hand, u"fee.outside-suggested"_s, u"finding.given"_s);
                  tour.picture(u"answered"_s);
                  return given ? given->property("text").toString() : QString();
              });
    tour.step({.name = u"OSAP and partners"_s,
               .does = u"choose that OSAP is sought, add a public partner, log a consultation"_s,
               .expects = u"the route is decided; with a partner the warning about partners goes"_s},
              [&](Hand &hand) {
                  hand.click(u"editor.next"_s);
                  hand.tick(u"field.osap.intent"_s, 0);
                  findingGone(hand, u"osap.undecided"_s);
                  findingWords(hand, u"osap.partner-missing"_s);
                  hand.type(u"annex.partners.add"_s, u"County of Marrow Lake"_s);
                  hand.key(Qt::Key_Return);
                  hand.choose(u"field.annex.partners[0].kind"_s, int(PartnerKind::Public));
                  hand.chooseInMenu([&] { hand.click(u"field.annex.partners[0].roles"_s); },
                                    {partnerRoleName(PartnerRole::Design)});
                  hand.type(u"annex.consultations.add"_s, u"OAPSI"_s);
                  hand.key(Qt::Key_Return);
                  hand.type(u"field.annex.consultations[0].date"_s, tour.today().addDays(-20).toString(Qt::ISODate));
                  hand.choose(
                      u"field.annex.consultations[0].about"_s,
                      QCoreApplication::translate("credence::OsapForm", "partners", "subject of a consultation"));
                  findingGone(hand, u"osap.partner-missing"_s);
                  findingGone(hand, u"partner.guidance"_s);
                  tour.picture(u"osap-and-partners"_s);
                  return u"checks: %1"_s.arg(checksSummary(hand));
              });
}

void mend(Tour &tour, const QUuid &id)
{
    tour.step({.name = u"From a check to its field"_s,
               .does = u"click the title of “weeks” in the checks and type 6; the same for the hours: 36"_s,
               .expects = u"each click shows the part and focuses the field; the errors go"_s},
              [&](Hand &hand) {
                  hand.click(inFinding(hand, u"length.weeks-range"_s, u"finding.title"_s));
                  const QWidget *weeks = hand.find(u"field.length.weeks"_s);
                  hand.expect(weeks && weeks->hasFocus(), u"the weeks have the focus"_s);
                  hand.key(Qt::Key_A, Qt::ControlModifier);
                  hand.write(u"6"_s);
                  findingGone(hand, u"length.weeks-range"_s);
                  hand.click(inFinding(hand, u"length.not-whole"_s, u"finding.title"_s));
                  const QWidget *hours = hand.find(u"field.length.hours"_s);
                  hand.expect(hours && hours->hasFocus(), u"the hours have the focus"_s);
                  hand.key(Qt::Key_A, Qt::ControlModifier);
                  hand.write(u"36"_s);
                  findingGone(hand, u"length.not-whole"_s);
                  return hand.textOf(u"editor.steps"_s).section(u'\n', 1, 1);
              });
    tour.step({.name = u"The labour market"_s,
               .does = u"click the warning and write what the partner says"_s,
               .expects = u"the warning goes"_s},
              [&](Hand &hand) {
                  hand.click(inFinding(hand, u"rationale.labour-market"_s, u"finding.title"_s));
                  hand.write(
                      u"Eleven counties advertised for drone operators last year; our partner will send two crews "
                      u"to every start."_s);
                  findingGone(hand, u"rationale.labour-market"_s);
                  tour.picture(u"mended"_s);
                  return u"checks: %1"_s.arg(checksSummary(hand));
              });
    tour.step({.name = u"Undo and redo"_s,
               .does = u"put another word into the name, Ctrl+Z, Ctrl+Shift+Z, Ctrl+Z"_s,
               .expects = u"the name goes back, forth and back"_s},
              [&](Hand &hand) {
                  const QString before = u"Drone Mapping for Municipal Crews"_s;
                  hand.clickRow(u"editor.steps"_s, 0);
                  auto *name = hand.find<QLineEdit>(u"field.courseName"_s);
                  if (!name)
                      return QString();
                  hand.click(name);
                  hand.key(Qt::Key_End);
                  hand.write(u" and Crofters"_s);
                  const QString changed = name->text();
                  hand.expect(changed != before, u"the name is another one"_s);
                  hand.key(Qt::Key_Z, Qt::ControlModifier);
                  hand.waitFor([&] { return name->text() == before; }, u"Ctrl+Z brings the name back"_s);
                  hand.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
                  hand.waitFor([&] { return name->text() == changed; }, u"Ctrl+Shift+Z brings the other one back"_s);
                  hand.key(Qt::Key_Z, Qt::ControlModifier);
                  hand.waitFor([&] { return name->text() == before; }, u"Ctrl+Z brings the first one back"_s);
                  return u"“%1” → “%2” → “%1”"_s.arg(before, changed);
              });
    tour.step({.name = u"If submitted today"_s,
               .does = u"read the forecast below the checks"_s,
               .expects = u"the dates of the committees and of the Ministry, if it were submitted today"_s},
              [&](Hand &hand) {
                  const QString forecast = hand.textOf(u"editor.forecast"_s);
                  hand.expect(forecast.contains(u"SCCASP"_s), u"the forecast names SCCASP"_s);
                  return forecast;
              });
    tour.step({.name = u"Nothing stands in the way"_s,
               .does = u"read the checks and the file"_s,
               .expects = u"no error; the file holds what was typed"_s},
              [&](Hand &hand) {
                  const QWidget *submit = hand.find(u"editor.header.submit"_s);
                  hand.waitFor([&] { return submit && submit->isEnabled(); }, u"“Submit” is ready"_s);
                  hand.waitFor(
                      [&] {
                          const Proposal kept = tour.stored(id).proposal;
                          return kept.weeks.text == u"6" && kept.hours.text == u"36" &&
                                 kept.noc == QStringList{u"22214"_s} && kept.cip == QStringList{u"45.0702"_s} &&
                                 kept.osap == OsapIntent::Yes && kept.skills.size() == 3 && kept.items.size() == 3 &&
                                 kept.answers.size() == 1;
                      },
                      u"the file has every part as typed"_s);
                  return u"checks: %1; %2"_s.arg(checksSummary(hand), hand.textOf(u"sidebar.state"_s));
              });
    tour.step({.name = u"Preview"_s, .does = u"click “Preview”, look, close it"_s, .expects = u"the printed pages"_s},
              [&](Hand &hand) {
                  hand.click(u"editor.preview"_s);
                  hand.find(u"previewDialog"_s);
                  tour.picture(u"preview"_s);
                  hand.key(Qt::Key_Escape);
                  hand.waitFor([&] { return !hand.seen(u"previewDialog"_s); }, u"the preview is closed"_s);
                  return QString();
              });
}

} // namespace

QUuid tourDraft(Tour &tour)
{
    tour.chapter(u"From a blank form to a proposal"_s);
    const QUuid id = beginProposal(tour);
    if (id.isNull())
        return id;
    firstParts(tour);
    skills(tour);
    assessment(tour);
    around(tour);
    mend(tour, id);
    return id;
}

} // namespace credence
