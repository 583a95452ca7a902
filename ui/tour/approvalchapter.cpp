// SPDX-FileCopyrightText: 2026 The Credence developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Submission, Chair, the Dean's return, the second revision, SCCASP with its evidence, Senate, Ministry, a correction.

#include "core/calendar/businessdays.h"
#include "core/wording/wording.h"
#include "ui/tour/chapters.h"
#include "ui/tour/finding.h"
#include "ui/tour/tour.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace credence {

namespace {

QDate workday(QDate date)
{
    while (date.dayOfWeek() > Qt::Friday)
        date = date.addDays(-1);
    return date;
}

/// The days on which it all happened, told back from the latest intake whose decision can be here today, over meetings
/// of the office. They are entered today: a record has the day of the decision, whenever it is made.
struct Days {
    QDate intake;
    QDate submitted, chair, returned, resubmitted, chairAgain, deanAgain, sccasp, senate, toMinistry, decided;

    static Days of(const OfficeCalendar &calendar, const Limits &limits, QDate today)
    {
        Days days;
        const BusinessCalendar business(calendar.closures);
        for (const Intake &intake : calendar.intakes) {
            const DecisionBand band = decisionBand(intake.deadline, business, limits);
            if (band.from.isValid() && band.from <= today &&
                (!days.intake.isValid() || days.intake < intake.deadline)) {
                days.intake = intake.deadline;
                days.decided = band.from;
            }
        }
        const auto meeting = [&calendar](const QString &body, QDate before) {
            QDate last;
            for (const Meeting &one : calendar.meetings) {
                if (one.body == body && one.date < before && (!last.isValid() || last < one.date))
                    last = one.date;
            }
            return last;
        };
        days.toMinistry = workday(days.intake.addDays(-3));
        days.senate = meeting(u"senate"_s, days.toMinistry);
        days.sccasp = meeting(u"sccasp"_s, days.senate);
        days.deanAgain = workday(days.sccasp.addDays(-10));
        days.chairAgain = workday(days.deanAgain.addDays(-5));
        days.resubmitted = workday(days.chairAgain.addDays(-4));
        days.returned = workday(days.resubmitted.addDays(-7));
        days.chair = workday(days.returned.addDays(-6));
        days.submitted = workday(days.chair.addDays(-5));
        return days;
    }

    bool isComplete() const { return submitted.isValid() && sccasp.isValid() && decided.isValid(); }
};

/// One record on the Approvals page.
struct Record {
    QString act; ///< word of the action
    QString by;  ///< empty: as the form offers it
    QDate on;
    QString comment = {};
};

class ApprovalTour {
public:
    ApprovalTour(Tour &tour, const QUuid &id, const Days &days) : m_tour(tour), m_id(id), m_days(days) {}

    bool stage(Hand &hand, const QString &word)
    {
        return hand.waitFor([this, &word] { return stageWord(m_tour.stored(m_id).chain) == word; },
                            u"it is at “%1”"_s.arg(word));
    }

    void fill(Hand &hand, const Record &record)
    {
        hand.click(u"approvals."_s + record.act);
        if (!record.by.isEmpty()) {
            hand.type(u"approvals.by"_s, record.by);
            hand.key(Qt::Key_Tab);
        }
        hand.type(u"approvals.on"_s, record.on.toString(Qt::ISODate));
        hand.key(Qt::Key_Tab);
        if (!record.comment.isEmpty())
            hand.type(u"approvals.comment"_s, record.comment);
    }

    QString finish(Hand &hand, const QString &stageAfter)
    {
        hand.click(u"approvals.record"_s);
        stage(hand, stageAfter);
        hand.settle();
        return hand.textOf(u"toast"_s);
    }

    bool submit();
    bool chairAndDean();
    bool secondRevision();
    bool committee();
    bool senateAndMinistry();
    bool correction();
    bool exportPdf();

private:
    Tour &m_tour;
    QUuid m_id;
    Days m_days;
};

bool ApprovalTour::submit()
{
    bool ok = true;
    ok = ok && m_tour.step({.name = u"Open the draft from the list"_s,
                            .does = u"choose Proposals, type “drone mapping”, press Enter on the row"_s,
                            .expects = u"the editor with the proposal"_s},
                           [&](Hand &hand) {
                               m_tour.chooseInList(u"drone mapping"_s, u"Drone Mapping for Municipal Crews"_s);
                               hand.key(Qt::Key_Return);
                               hand.waitFor(
                                   [&] {
                                       const QWidget *editor = hand.seen(u"proposalEditor"_s);
                                       return editor && editor->isEnabled() &&
                                              hand.textOf(u"topbar.title"_s) == u"Drone Mapping for Municipal Crews";
                                   },
                                   u"the editor shows it"_s);
                               return hand.textOf(u"topbar.subtitle"_s);
                           });
    ok = ok &&
         m_tour.step({.name = u"Submit"_s,
                      .does = u"click Submit, look the review over, type the day of submission, submit to the Chair"_s,
                      .expects = u"revision 1 is frozen and the proposal waits for the Chair, on the Approvals page"_s},
                     [&](Hand &hand) {
                         hand.click(u"editor.header.submit"_s);
                         hand.find(u"review.by"_s);
                         hand.type(u"review.on"_s, m_days.submitted.toString(Qt::ISODate));
                         hand.key(Qt::Key_Tab);
                         m_tour.picture(u"review"_s);
                         const QString route = hand.textOf(u"review.route"_s);
                         hand.click(u"editor.submit"_s);
                         stage(hand, u"chair"_s);
                         hand.expect(m_tour.stored(m_id).proposal.revision == 1, u"it is revision 1"_s);
                         hand.find(u"approvalsPage"_s);
                         hand.find(u"approvals.approve"_s);
                         m_tour.picture(u"submitted"_s);
                         return route;
                     });
    return ok;
}

bool ApprovalTour::chairAndDean()
{
    bool ok = true;
    ok = ok && m_tour.step({.name = u"The Chair approves"_s,
                            .does = u"choose Approve, the Chair's name and day, record it"_s,
                            .expects = u"it is with the Dean; the name of the unit's Chair is offered"_s},
                           [&](Hand &hand) {
                               fill(hand, {.act = u"approve"_s, .by = {}, .on = m_days.chair});
                               const QString by = hand.textOf(u"approvals.by"_s);
                               hand.expect(!by.isEmpty(), u"the Chair's name is offered"_s);
                               m_tour.picture(u"chair"_s);
                               return by + u": "_s + finish(hand, u"dean"_s);
                           });
    ok = ok &&
         m_tour.step({.name = u"A return needs its reason"_s,
                      .does = u"choose Return and record it without a comment"_s,
                      .expects = u"nothing is recorded; the form says what is missing"_s},
                     [&](Hand &hand) {
                         fill(hand, {.act = u"return"_s, .by = {}, .on = m_days.returned});
                         hand.click(u"approvals.record"_s);
                         hand.settle();
                         hand.expect(stageWord(m_tour.stored(m_id).chain) == u"dean", u"it is still with the Dean"_s);
                         const QWidget *comment = hand.find(u"approvals.comment"_s);
                         hand.expect(comment && comment->hasFocus(), u"the comment is asked for"_s);
                         m_tour.picture(u"return-without-comment"_s);
                         return u"still with the Dean"_s;
                     });
    ok = ok && m_tour.step(
                   {.name = u"The Dean returns it for changes"_s,
                    .does = u"write the comment and record it"_s,
                    .expects = u"it is the proposer's again"_s},
                   [&](Hand &hand) {
                       hand.type(u"approvals.comment"_s,
                                 u"Please say in the summary what a crew needs to bring, and how the fee compares."_s);
                       return finish(hand, u"returned"_s);
                   });
    return ok;
}

bool ApprovalTour::secondRevision()
{
    bool ok = true;
    ok = ok &&
         m_tour.step(
             {.name = u"Mend it in the editor"_s,
              .does = u"open the proposal from the Approvals page and change the summary"_s,
              .expects = u"the editor shows it as returned, with the Dean's words, and takes the change"_s},
             [&](Hand &hand) {
                 hand.click(u"approvals.open"_s);
                 hand.waitFor([&] { return hand.seen(u"proposalEditor"_s) && hand.seen(u"editor.banner"_s); },
                              u"the editor shows the return"_s);
                 const QString banner = hand.textOf(u"editor.banner"_s);
                 hand.clickRow(u"editor.steps"_s, 3);
                 hand.type(u"field.summary"_s,
                           u"Plan a safe flight, photograph a site and turn the pictures into a map your engineers can "
                           u"measure on. Six weeks, online, beside your job, for crews that look after roads, drains "
                           u"and shorelines. Bring a laptop; a drone is lent where yours is not allowed to fly. One "
                           u"seat costs less than a single contracted flight."_s);
                 m_tour.picture(u"returned-in-editor"_s);
                 return banner;
             });
    ok = ok && m_tour.step({.name = u"Submit again"_s,
                            .does = u"submit it a second time"_s,
                            .expects = u"revision 2 goes to the Chair"_s},
                           [&](Hand &hand) {
                               hand.click(u"editor.header.submit"_s);
                               hand.type(u"review.on"_s, m_days.resubmitted.toString(Qt::ISODate));
                               hand.key(Qt::Key_Tab);
                               hand.click(u"editor.submit"_s);
                               stage(hand, u"chair"_s);
                               hand.expect(m_tour.stored(m_id).proposal.revision == 2, u"it is revision 2"_s);
                               return hand.textOf(u"toast"_s);
                           });
    ok = ok &&
         m_tour.step({.name = u"Compare the revisions"_s,
                      .does = u"click “1 change” in the history; look at it inline and side by side"_s,
                      .expects = u"what was taken out and put in, word by word, in the summary alone"_s},
                     [&](Hand &hand) {
                         hand.click(u"approvals.changes.2"_s);
                         hand.find(u"compareDialog"_s);
                         hand.click(u"compare.inline"_s);
                         m_tour.picture(u"compare-inline"_s);
                         hand.click(u"compare.beside"_s);
                         m_tour.picture(u"compare-side-by-side"_s);
                         const QString words = hand.textOf(u"compare.text"_s);
                         hand.expect(words.contains(u"Bring a laptop"_s), u"the new words are shown"_s);
                         hand.key(Qt::Key_Escape);
                         hand.waitFor([&] { return !hand.seen(u"compareDialog"_s); }, u"the comparison is closed"_s);
                         return words.simplified().left(160) + u" …"_s;
                     });
    ok = ok && m_tour.step({.name = u"Chair and Dean approve revision 2"_s,
                            .does = u"record both, one after the other"_s,
                            .expects = u"it is with SCCASP"_s},
                           [&](Hand &hand) {
                               fill(hand, {.act = u"approve"_s, .by = {}, .on = m_days.chairAgain});
                               finish(hand, u"dean"_s);
                               fill(hand, {.act = u"approve"_s,
                                           .by = {},
                                           .on = m_days.deanAgain,
                                           .comment = u"Clear now, thank you. Good use of the department's pilot."_s});
                               return finish(hand, u"sccasp"_s);
                           });
    return ok;
}

bool ApprovalTour::committee()
{
    bool ok = true;
    ok = ok && m_tour.step(
                   {.name = u"SCCASP approves, with its minutes as evidence"_s,
                    .does = u"choose Approve, drop the minutes onto the form, record it"_s,
                    .expects = u"the file is kept with the record; it is at the Senate"_s},
                   [&](Hand &hand) {
                       const QString minutes = m_tour.path(u"SCCASP minutes.txt"_s);
                       QFile file(minutes);
                       hand.expect(
                           file.open(QIODevice::WriteOnly) &&
                               file.write("Item 4.2: Drone Mapping for Municipal Crews. Approved as submitted.\n") > 0,
                           u"the minutes can be written"_s);
                       file.close();
                       fill(hand, {.act = u"approve"_s, .by = {}, .on = m_days.sccasp});
                       hand.drop(u"approvals.evidence"_s, {minutes});
                       hand.find(u"approvals.evidence.remove.0"_s);
                       m_tour.picture(u"sccasp-evidence"_s);
                       QFile::remove(minutes);
                       const QString said = finish(hand, u"senate"_s);
                       const auto history = m_tour.ask([id = m_id](Office &office) { return office.history(id); });
                       hand.expect(history && *history && !(*history)->isEmpty() &&
                                       (*history)->constLast().request.evidence.size() == 1,
                                   u"the record has its evidence"_s);
                       return said;
                   });
    return ok;
}

bool ApprovalTour::senateAndMinistry()
{
    bool ok = true;
    ok = ok && m_tour.step({.name = u"Senate is notified"_s,
                            .does = u"record the notice"_s,
                            .expects = u"internal approval is complete; the Ministry's turn, because OSAP is sought"_s},
                           [&](Hand &hand) {
                               fill(hand, {.act = word(Action::RecordNotice), .by = {}, .on = m_days.senate});
                               const QString said = finish(hand, u"ministry"_s);
                               hand.expect(m_tour.stored(m_id).chain.approvedOn.isValid(), u"it is approved"_s);
                               m_tour.picture(u"approved"_s);
                               return said;
                           });
    ok = ok &&
         m_tour.step({.name = u"Submitted to an intake"_s,
                      .does = u"record the submission to the Ministry; the intake is offered"_s,
                      .expects = u"the intake and the days between which the decision is expected"_s},
                     [&](Hand &hand) {
                         fill(hand, {.act = word(Action::MinistrySubmit), .by = {}, .on = m_days.toMinistry});
                         const QString intake = hand.textOf(u"approvals.day"_s);
                         hand.expect(intake.contains(dateText(m_days.intake)),
                                     u"the intake of %1 is offered"_s.arg(dateText(m_days.intake)));
                         m_tour.picture(u"ministry-intake"_s);
                         hand.click(u"approvals.record"_s);
                         hand.waitFor([&] { return m_tour.stored(m_id).chain.ministry == MinistryState::Submitted; },
                                      u"it is submitted to the Ministry"_s);
                         return u"intake %1; %2"_s.arg(intake, hand.textOf(u"toast"_s));
                     });
    ok = ok && m_tour.step(
                   {.name = u"The Ministry decides: eligible"_s,
                    .does = u"record the decision, on the first day of the band in which it was expected"_s,
                    .expects = u"it is approved and eligible for OSAP: the whole way is green"_s},
                   [&](Hand &hand) {
                       fill(hand, {.act = word(Action::MinistryEligible), .by = {}, .on = m_days.decided});
                       if (hand.textOf(u"approvals.by"_s).isEmpty())
                           hand.type(u"approvals.by"_s, u"Ministry of Colleges and Universities"_s);
                       hand.click(u"approvals.record"_s);
                       hand.waitFor([&] { return m_tour.stored(m_id).chain.ministry == MinistryState::Eligible; },
                                    u"it is eligible"_s);
                       stage(hand, u"approved"_s);
                       hand.settle();
                       m_tour.picture(u"eligible"_s);
                       const auto sound = m_tour.ask([id = m_id](Office &office) { return office.verifyHistory(id); });
                       hand.expect(sound && *sound && **sound, u"its history stands in the unbroken chain"_s);
                       return hand.textOf(u"approvals.verified"_s);
                   });
    return ok;
}

bool ApprovalTour::correction()
{
    bool ok = true;
    qint64 sequence = 0;
    ok = ok &&
         m_tour.step({.name = u"A mistaken record is corrected"_s,
                      .does = u"open the menu of the Ministry's record, say that it is a mistake, give the reason"_s,
                      .expects = u"the record stays, struck out; the proposal waits for the Ministry again"_s},
                     [&](Hand &hand) {
                         const auto history = m_tour.ask([id = m_id](Office &office) { return office.history(id); });
                         if (history && *history && !(*history)->isEmpty())
                             sequence = (*history)->constLast().sequence;
                         hand.chooseInMenu([&] { hand.click(u"approvals.event.menu.%1"_s.arg(sequence)); },
                                           {u"approvals.correct.%1"_s.arg(sequence)});
                         hand.find(u"approvals.correction"_s);
                         hand.type(u"correction.by"_s, u"Dana Whitcombe-Lai"_s);
                         hand.key(Qt::Key_Tab);
                         hand.type(u"correction.reason"_s, u"The letter was about another micro-credential."_s);
                         m_tour.picture(u"correction"_s);
                         hand.click(u"correction.record"_s);
                         hand.waitFor([&] { return m_tour.stored(m_id).chain.ministry == MinistryState::Submitted; },
                                      u"it waits for the Ministry again"_s);
                         hand.settle();
                         m_tour.picture(u"corrected"_s);
                         return hand.textOf(u"toast"_s);
                     });
    ok = ok &&
         m_tour.step({.name = u"The right letter comes"_s,
                      .does = u"record “eligible” anew"_s,
                      .expects = u"approved and eligible; both records and the correction stay in the history"_s},
                     [&](Hand &hand) {
                         fill(hand, {.act = word(Action::MinistryEligible), .by = {}, .on = m_days.decided});
                         if (hand.textOf(u"approvals.by"_s).isEmpty())
                             hand.type(u"approvals.by"_s, u"Ministry of Colleges and Universities"_s);
                         hand.click(u"approvals.record"_s);
                         hand.waitFor([&] { return m_tour.stored(m_id).chain.ministry == MinistryState::Eligible; },
                                      u"it is eligible"_s);
                         const auto history = m_tour.ask([id = m_id](Office &office) { return office.history(id); });
                         const qsizetype records = history && *history ? (*history)->size() : 0;
                         hand.expect(records == 12, u"the history has 12 records, it has %1"_s.arg(records));
                         hand.settle();
                         m_tour.picture(u"whole-way"_s);
                         return u"%1 records"_s.arg(records);
                     });
    return ok;
}

bool ApprovalTour::exportPdf()
{
    bool ok = true;
    ok = ok && m_tour.step(
                   {.name = u"The proposal as PDF"_s,
                    .does = u"find it in the list of proposals, Export, PDF, give the file a name"_s,
                    .expects =
                        u"proposal.pdf beside this report: the seven parts, the answer, every approval with its date"_s,
                    .seconds = 30},
                   [&](Hand &hand) {
                       m_tour.chooseInList(u"drone mapping"_s, u"Drone Mapping for Municipal Crews"_s);
                       m_tour.picture(u"approved-in-list"_s);
                       hand.chooseInMenu([&] { hand.click(u"preview.export"_s); }, {u"preview.export.pdf"_s});
                       const QString pdf = m_tour.path(u"proposal.pdf"_s);
                       hand.answerFile(u"askSaveFile"_s, pdf);
                       QFile file(pdf);
                       hand.waitFor([&] { return file.exists() && file.size() > 1000; }, u"the PDF is written"_s);
                       hand.expect(file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-", u"it is a PDF"_s);
                       hand.type(u"filter.words"_s, {});
                       return u"proposal.pdf, %1 bytes"_s.arg(file.size());
                   });
    return ok;
}

} // namespace

void tourApproval(Tour &tour, const QUuid &proposal)
{
    tour.chapter(u"From the Chair to the Ministry"_s);
    const auto calendar = tour.ask([](Office &office) { return office.calendar(); });
    const Days days = calendar && *calendar ? Days::of(**calendar, tour.policy().limits, tour.today()) : Days();
    if (proposal.isNull() || !days.isComplete()) {
        tour.step({.name = u"Submit"_s,
                   .does = u"nothing"_s,
                   .expects = u"a proposal to submit, and meetings and an intake of the past"_s},
                  [](Hand &hand) {
                      hand.fail(u"there is none"_s);
                      return QString();
                  });
        return;
    }
    ApprovalTour approval(tour, proposal, days);
    // Each stage builds on the one before.
    const bool whole = approval.submit() && approval.chairAndDean() && approval.secondRevision() &&
                       approval.committee() && approval.senateAndMinistry() && approval.correction();
    if (!whole)
        tour.note(u"The rest of the way is left out, because it builds on the step that failed."_s);
    approval.exportPdf();
}

} // namespace credence
